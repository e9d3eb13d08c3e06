"""Moderation as moderators meet it: each act has a reason, is on record, and is never about oneself."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.boosts import State
from bot.domain.flags import Verdict
from bot.domain.moderation import (
    Act,
    AdjustmentOutOfRange,
    NotSuspended,
    Scope,
    StandsAlready,
    Suspended,
    WithdrawnByGiver,
)
from bot.domain.outbox import CardName
from bot.domain.reasons import ReasonMissing
from bot.domain.responses import (
    AlreadyReviewed,
    AlreadyThanked,
    NothingDisputed,
    OwnRecord,
    Response,
    ResponseUnknown,
    Status,
)
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_draft, a_reason
from tests.services.community import LOG_CHANNEL, Community

REASON = "It was logged twice"
WEEK = timedelta(days=7)


async def responded(community: Community) -> Response:
    return (await community.respond(await community.request(wanted=1))).response


async def acts(community: Community) -> list[tuple[Act, int, int | None, int | None, str]]:
    page = await community.services.moderation.audit(GUILD, limit=99)
    assert page.total == len(page.entries)
    return [
        (entry.act, entry.actor_id, entry.member_id, entry.subject_id, entry.reason) for entry in page.entries
    ]


class TestVoidAndRestore:
    async def test_what_is_left_out_counts_nowhere_until_it_is_restored(self, community: Community) -> None:
        response = await responded(community)
        moderation = community.services.moderation

        voided = await moderation.void(GUILD, MODERATOR, response.id, a_reason(f" {REASON}\u200b "))
        assert voided.status is Status.VOID
        assert (await moderation.member(GUILD, PEER)).given == 0
        assert (await community.boost(await _boost_of(community, response))).state is State.OPEN

        restored = await moderation.restore(GUILD, MODERATOR, response.id, a_reason("A mistake of mine"))
        assert restored.status is Status.COUNTED
        assert (await moderation.member(GUILD, PEER)).given == 1
        assert (await community.boost(await _boost_of(community, response))).state is State.FULFILLED
        assert await acts(community) == [
            (Act.RESTORE, MODERATOR, PEER, response.id, "A mistake of mine"),
            (Act.VOID, MODERATOR, PEER, response.id, REASON),
        ]

    @pytest.mark.parametrize("actor_id", [PEER, AUTHOR])
    async def test_nobody_decides_on_what_they_gave_or_received(
        self, community: Community, actor_id: int
    ) -> None:
        response = await responded(community)

        with pytest.raises(OwnRecord):
            await community.services.moderation.void(GUILD, actor_id, response.id, a_reason(REASON))
        await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason(REASON))
        with pytest.raises(OwnRecord):
            await community.services.moderation.restore(GUILD, actor_id, response.id, a_reason(REASON))

        assert [act for act, *_ in await acts(community)] == [Act.VOID]

    async def test_what_its_giver_took_back_stays_taken_back(self, community: Community) -> None:
        response = await responded(community)
        await community.services.responses.take_back(GUILD, PEER, response.id)

        with pytest.raises(WithdrawnByGiver):
            await community.services.moderation.restore(GUILD, MODERATOR, response.id, a_reason(REASON))

    async def test_a_response_in_dispute_is_left_out_for_good(self, community: Community) -> None:
        response = await responded(community)
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        voided = await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason(REASON))

        assert voided.status is Status.VOID
        with pytest.raises(NothingDisputed):
            await community.services.responses.stand_by(GUILD, PEER, response.id)

    async def test_what_a_moderator_restores_is_not_disputed_again(self, community: Community) -> None:
        response = await responded(community)
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        restored = await community.services.moderation.restore(
            GUILD, MODERATOR, response.id, a_reason(REASON)
        )

        assert restored.status is Status.COUNTED
        with pytest.raises(AlreadyReviewed):
            await community.services.responses.dispute(GUILD, AUTHOR, response.id)

    async def test_what_was_thanked_for_is_so_again_when_it_is_restored(self, community: Community) -> None:
        response = await responded(community)
        await community.services.responses.thank(GUILD, AUTHOR, response.id)
        await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason(REASON))

        restored = await community.services.moderation.restore(
            GUILD, MODERATOR, response.id, a_reason(REASON)
        )

        assert restored.status is Status.CONFIRMED
        with pytest.raises(AlreadyThanked):
            await community.services.responses.dispute(GUILD, AUTHOR, response.id)

    async def test_what_was_left_out_while_in_dispute_counts_when_it_is_restored(
        self, community: Community
    ) -> None:
        response = await responded(community)
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)
        await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason(REASON))

        restored = await community.services.moderation.restore(
            GUILD, MODERATOR, response.id, a_reason(REASON)
        )

        assert restored.status is Status.COUNTED

    async def test_a_second_time_says_that_it_stands(self, community: Community) -> None:
        response = await responded(community)
        moderation = community.services.moderation

        with pytest.raises(StandsAlready):
            await moderation.restore(GUILD, MODERATOR, response.id, a_reason(REASON))
        await moderation.void(GUILD, MODERATOR, response.id, a_reason(REASON))
        with pytest.raises(StandsAlready):
            await moderation.void(GUILD, MODERATOR, response.id, a_reason(REASON))

    async def test_without_a_reason_nothing_happens(self, community: Community) -> None:
        response = await responded(community)

        with pytest.raises(ReasonMissing):
            await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason(" \u200b "))

        [kept] = await community.ledger()
        assert kept.status is Status.COUNTED
        assert await acts(community) == []

    async def test_a_response_of_another_server_is_never_found(self, community: Community) -> None:
        response = await responded(community)

        with pytest.raises(ResponseUnknown):
            await community.services.moderation.void(OTHER_GUILD, MODERATOR, response.id, a_reason(REASON))
        with pytest.raises(ResponseUnknown):
            await community.services.moderation.get_correctable(
                OTHER_GUILD, MODERATOR, response.id, counts=False
            )


async def _boost_of(community: Community, response: Response) -> Any:
    assert response.boost_id is not None
    return (await community.services.boosts.view(GUILD, response.boost_id)).boost


class TestAdjust:
    async def test_points_are_given_and_taken_and_add_up(self, community: Community) -> None:
        moderation = community.services.moderation

        assert await moderation.adjust(GUILD, MODERATOR, PEER, 5, a_reason("Ran the reading night")) == 5
        assert await moderation.adjust(GUILD, MODERATOR, PEER, -2, a_reason("Counted too much")) == 3

        assert (await moderation.member(GUILD, PEER)).adjusted == 3
        assert (await moderation.member(GUILD, SECOND_PEER)).adjusted == 0
        page = await moderation.audit(GUILD, limit=9)
        assert [entry.facts for entry in page.entries] == [{"points": -2}, {"points": 5}]

    async def test_nobody_adjusts_themself_or_by_nothing(self, community: Community) -> None:
        with pytest.raises(OwnRecord):
            await community.services.moderation.adjust(GUILD, MODERATOR, MODERATOR, 5, a_reason(REASON))
        with pytest.raises(AdjustmentOutOfRange):
            await community.services.moderation.adjust(GUILD, MODERATOR, PEER, 0, a_reason(REASON))

        assert await acts(community) == []


class TestSuspend:
    async def test_whoever_is_blocked_from_boosts_hears_until_when_and_can_still_answer(
        self, community: Community
    ) -> None:
        boost = await community.request(AUTHOR)
        until = community.now + WEEK
        await community.services.moderation.suspend(
            GUILD, MODERATOR, PEER, Scope.BOOSTS, until=until, reason=a_reason(REASON)
        )

        with pytest.raises(Suspended) as refusal:
            await community.request(PEER)
        assert refusal.value.facts == {"until": until}
        with pytest.raises(Suspended):
            await community.services.boosts.require_room(GUILD, PEER)
        assert (await community.respond(boost, PEER)).is_new

    async def test_it_ends_by_itself_and_can_be_lifted_before(self, community: Community) -> None:
        moderation = community.services.moderation
        for user_id in (PEER, SECOND_PEER):
            await moderation.suspend(
                GUILD, MODERATOR, user_id, Scope.BOTH, until=community.now + WEEK, reason=a_reason(REASON)
            )
        await moderation.lift(GUILD, MODERATOR, SECOND_PEER, a_reason("We talked"))
        await community.request(SECOND_PEER)
        with pytest.raises(Suspended):
            await community.request(PEER)

        community.move(days=7)
        await community.request(PEER)
        with pytest.raises(NotSuspended):
            await moderation.lift(GUILD, MODERATOR, PEER, a_reason("Too late"))

    async def test_a_block_from_rounds_leaves_boosts_alone(self, community: Community) -> None:
        await community.services.moderation.suspend(
            GUILD, MODERATOR, PEER, Scope.ROUNDS, until=community.now + WEEK, reason=a_reason(REASON)
        )

        await community.request(PEER)

    async def test_renewed_it_lasts_until_the_new_end(self, community: Community) -> None:
        moderation = community.services.moderation
        for weeks in (1, 3):
            await moderation.suspend(
                GUILD,
                MODERATOR,
                PEER,
                Scope.BOOSTS,
                until=community.now + weeks * WEEK,
                reason=a_reason(REASON),
            )

        [suspension] = (await moderation.member(GUILD, PEER)).suspensions
        assert suspension.until == community.now + 3 * WEEK


class TestRecord:
    async def test_the_whole_picture_of_a_member(self, community: Community) -> None:
        response = await responded(community)
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)
        await community.services.responses.stand_by(GUILD, PEER, response.id)
        await community.services.moderation.adjust(GUILD, MODERATOR, PEER, 2, a_reason(REASON))

        record = await community.services.moderation.member(GUILD, PEER)

        assert (record.given, record.peers, record.received, record.adjusted) == (1, 1, 0, 2)
        assert [each.id for each in record.responses] == [response.id]
        assert [flag.subject_id for flag in record.flags] == [response.id]
        assert [entry.act for entry in record.acts] == [Act.ADJUST]
        assert (await community.services.moderation.member(GUILD, AUTHOR)).received == 1

    async def test_of_somebody_nobody_knows_there_is_nothing(self, community: Community) -> None:
        record = await community.services.moderation.member(GUILD, 4_711)

        assert (record.given, record.received, record.responses, record.flags, record.acts) == (
            0,
            0,
            (),
            (),
            (),
        )

    async def test_each_act_is_a_letter_to_the_log_channel_if_there_is_one(
        self, community: Community
    ) -> None:
        await community.services.moderation.adjust(GUILD, MODERATOR, PEER, 1, a_reason(REASON))
        assert not [key for key in await community.letters() if key.startswith("audit:")]

        await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
        await community.services.moderation.adjust(GUILD, MODERATOR, PEER, 1, a_reason(REASON))

        [key] = [key for key in await community.letters() if key.startswith("audit:")]
        letter = await community.letter(key)
        assert letter is not None
        assert (letter.card, letter.channel_id) == (CardName.AUDIT, LOG_CHANNEL)
        entry = await community.services.moderation.entry(GUILD, letter.subject_id)
        assert entry is not None
        assert entry.facts == {"points": 1}
        assert await community.services.moderation.entry(OTHER_GUILD, letter.subject_id) is None

    async def test_taking_down_a_boost_and_deciding_a_case_are_on_record(self, community: Community) -> None:
        boost = await community.request(AUTHOR)
        await community.services.flags.report(GUILD, PEER, boost.id, "Spam")
        case = (await community.services.flags.queue(GUILD)).view
        assert case is not None
        await community.services.flags.decide(
            GUILD, MODERATOR, case.flag.id, Verdict.UPHELD, a_reason("It is")
        )

        assert await acts(community) == [
            (Act.UPHOLD, MODERATOR, AUTHOR, case.flag.id, "It is"),
            (Act.TAKE_DOWN, MODERATOR, AUTHOR, boost.id, "It is"),
        ]


class TestAudit:
    async def test_the_log_is_read_in_stretches_newest_first(self, community: Community) -> None:
        for points in range(1, 6):
            await community.services.moderation.adjust(GUILD, MODERATOR, PEER, points, a_reason(REASON))

        page = await community.services.moderation.audit(GUILD, limit=2, offset=2)

        assert [entry.facts["points"] for entry in page.entries] == [3, 2]
        assert page.total == 5
        assert (await community.services.moderation.audit(OTHER_GUILD, limit=2)).total == 0


async def test_blocked_members_keep_their_draft_for_later(community: Community) -> None:
    """Nothing is half done: the refusal comes before anything is recorded."""
    await community.services.moderation.suspend(
        GUILD, MODERATOR, AUTHOR, Scope.BOOSTS, until=community.now + WEEK, reason=a_reason(REASON)
    )
    with pytest.raises(Suspended):
        await community.services.boosts.request(GUILD, AUTHOR, a_draft(), interaction_id=7, joined_at=None)

    assert await community.services.boosts.list_(GUILD) == []
