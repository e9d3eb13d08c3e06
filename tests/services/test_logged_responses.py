"""Responses given elsewhere: logged once, on the right day, taken back, looked back on and explained."""

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.drafts import KindForbidden
from bot.domain.links import LinkNotWeb
from bot.domain.members import MemberGone
from bot.domain.points import Share, Worth
from bot.domain.responses import (
    DayInFuture,
    DayTooFarBack,
    Kind,
    NothingToUndo,
    NotYourResponse,
    OwnResponse,
    ResponseLeftOut,
    ResponsePrivate,
    ResponseUnknown,
    Source,
    Status,
    UndoTooLate,
)
from bot.domain.servers import SettingOutOfRange
from bot.domain.wording import TextTooLong
from bot.domain.zones import Calendar, ZoneChange
from bot.services.responses import Answer, ResponseLogged
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_reason
from tests.services.community import CHANNEL, Community

SUBMISSION = 2**62 + 900


async def log(
    community: Community,
    giver_id: int = PEER,
    receiver_id: int = AUTHOR,
    kind: Kind = Kind.COMMENT,
    *,
    submission_id: int = SUBMISSION,
    days_ago: int = 0,
    **answer: Any,
) -> ResponseLogged:
    return await community.services.responses.log(
        GUILD,
        giver_id,
        receiver_id,
        Answer(kind, days_ago=days_ago, **answer),
        submission_id=submission_id,
    )


class TestLog:
    async def test_it_is_in_the_ledger_and_its_receiver_is_told(self, community: Community) -> None:
        logged = await log(community, note=" Loved\u202e it ", link="https://EXAMPLE.org/c?utm_source=x")

        (response,) = await community.ledger()
        assert (logged.response, logged.is_new) == (response, True)
        assert (logged.helped_this_week, logged.worth) == (1, Worth(4, Share.FULL))
        assert (logged.gains.streak.current, logged.gains.progress) == (1, None)
        assert (response.source, response.link, response.note) == (
            Source.LOG,
            "https://example.org/c",
            "Loved it",
        )
        assert response.local_day == date(2026, 3, 4)
        letter = await community.letter(f"response:{response.id}")
        assert letter is not None
        assert (letter.user_id, letter.channel_id) == (AUTHOR, CHANNEL)

    @pytest.mark.parametrize(("days_ago", "day"), [(1, date(2026, 3, 3)), (2, date(2026, 3, 2))])
    async def test_it_counts_for_the_day_it_was_given(
        self, community: Community, days_ago: int, day: date
    ) -> None:
        response = (await log(community, days_ago=days_ago)).response

        assert response.local_day == day
        assert response.responded_at == community.now - timedelta(days=days_ago)
        assert response.recorded_at == community.now

    async def test_yesterday_is_the_givers_own(self, community: Community) -> None:
        async with community.database.write(GUILD) as tx:
            change = ZoneChange(Calendar("Pacific/Kiritimati"), community.now - timedelta(days=99))
            await tx.zones.save(GUILD, PEER, [change])

        response = (await log(community, days_ago=1)).response

        # It is two in the night of the fifth there.
        assert response.local_day == date(2026, 3, 4)

    async def test_last_week_does_not_count_for_this_one(self, community: Community) -> None:
        community.move(days=-2)  # Monday

        logged = await log(community, days_ago=1)

        assert logged.helped_this_week == 0

    @pytest.mark.parametrize(
        ("days_ago", "refusal"), [(-1, DayInFuture), (3, DayTooFarBack), (10**6, DayTooFarBack)]
    )
    async def test_a_day_to_come_or_long_past_is_refused(
        self, community: Community, days_ago: int, refusal: type[Exception]
    ) -> None:
        with pytest.raises(refusal):
            await log(community, days_ago=days_ago)

        assert await community.ledger() == []

    async def test_the_same_form_delivered_twice_is_one_response(self, community: Community) -> None:
        first, second = await asyncio.gather(log(community), log(community))

        assert sorted([first.is_new, second.is_new]) == [False, True]
        assert first.response == second.response
        assert len(await community.ledger()) == 1

    async def test_the_same_link_and_kind_count_once(self, community: Community) -> None:
        first = await log(community, link="https://example.org/c")

        again = await log(community, link="https://example.org/c?utm_source=y", submission_id=1)
        other_kind = await log(community, kind=Kind.SHARE, link="https://example.org/c", submission_id=2)
        other_giver = await log(community, SECOND_PEER, link="https://example.org/c", submission_id=3)

        assert again.response == first.response
        assert not again.is_new
        assert other_kind.is_new
        assert other_giver.is_new

    async def test_what_was_taken_back_can_be_logged_again(self, community: Community) -> None:
        wrong = await log(community, receiver_id=SECOND_PEER, link="https://example.org/c")
        await community.services.responses.undo(GUILD, PEER, wrong.response.id)

        right = await log(community, link="https://example.org/c", submission_id=1)

        assert right.is_new
        assert right.response.receiver_id == AUTHOR

    async def test_what_moderators_left_out_is_not_logged_again(self, community: Community) -> None:
        first = (await log(community, link="https://example.org/c")).response
        await community.services.moderation.void(GUILD, MODERATOR, first.id, a_reason("It leads nowhere"))

        with pytest.raises(ResponseLeftOut):
            await log(community, link="https://example.org/c", submission_id=1)

        assert [each.status for each in await community.ledger()] == [Status.VOID]
        assert (await log(community, link="https://example.org/d", submission_id=2)).is_new

    async def test_the_form_of_what_moderators_left_out_delivered_again_changes_nothing(
        self, community: Community
    ) -> None:
        first = (await log(community, link="https://example.org/c")).response
        await community.services.moderation.void(GUILD, MODERATOR, first.id, a_reason("It leads nowhere"))

        again = await log(community, link="https://example.org/c")

        assert not again.is_new
        assert again.worth is None

    async def test_what_moderators_left_out_after_it_was_logged_anew_is_not_logged_a_third_time(
        self, community: Community
    ) -> None:
        first = (await log(community, link="https://example.org/c")).response
        await community.services.responses.undo(GUILD, PEER, first.id)
        second = (await log(community, link="https://example.org/c", submission_id=1)).response
        await community.services.moderation.void(GUILD, MODERATOR, second.id, a_reason("It leads nowhere"))

        with pytest.raises(ResponseLeftOut):
            await log(community, link="https://example.org/c", submission_id=2)

    async def test_what_moderators_restored_is_known_as_any_other(self, community: Community) -> None:
        first = (await log(community, link="https://example.org/c")).response
        await community.services.moderation.void(GUILD, MODERATOR, first.id, a_reason("It leads nowhere"))
        await community.services.moderation.restore(GUILD, MODERATOR, first.id, a_reason("It does"))

        again = await log(community, link="https://example.org/c", submission_id=1)

        assert (again.response.id, again.is_new) == (first.id, False)

    async def test_the_same_pair_is_worth_less_and_less(self, community: Community) -> None:
        worths = [(await log(community, submission_id=number)).worth for number in range(1, 8)]

        assert [worth.quarters for worth in worths if worth] == [4, 4, 4, 2, 2, 2, 1]

    async def test_a_day_before_pushes_what_came_later_back(self, community: Community) -> None:
        for number in range(1, 4):
            await log(community, submission_id=number)

        earlier = await log(community, submission_id=4, days_ago=1)
        told = await community.services.history.list_(GUILD, PEER)

        assert earlier.worth == Worth(4, Share.FULL)
        assert sorted(each.worth.quarters for each in told if each.worth) == [2, 4, 4, 4]

    @pytest.mark.parametrize(
        ("changes", "refusal"),
        [
            ({"receiver_id": PEER}, OwnResponse),
            ({"link": "javascript:alert(1)"}, LinkNotWeb),
            ({"note": "x" * 501}, TextTooLong),
            ({"kind": Kind.REVIEW, "link": "https://www.goodreads.com/book/show/1"}, KindForbidden),
        ],
    )
    async def test_bad_input_is_refused_and_leaves_nothing(
        self, community: Community, changes: dict[str, Any], refusal: type[Exception]
    ) -> None:
        with pytest.raises(refusal):
            await log(community, **changes)

        assert await community.ledger() == []
        assert await community.letters() == set()

    async def test_a_receiver_who_left_is_refused(self, community: Community) -> None:
        await community.services.members.set_calls(GUILD, AUTHOR, accepts=True)
        await community.services.members.leave(GUILD, AUTHOR)

        with pytest.raises(MemberGone):
            await log(community)


class TestUndo:
    async def test_the_latest_is_offered_and_taken_back_and_then_the_one_before(
        self, community: Community
    ) -> None:
        first = (await log(community, submission_id=1)).response
        community.move(minutes=1)
        second = (await log(community, receiver_id=SECOND_PEER, submission_id=2)).response

        offered = (await community.services.responses.find_undoable(GUILD, PEER)).response
        undone = await community.services.responses.undo(GUILD, PEER, offered.id)
        then = (await community.services.responses.find_undoable(GUILD, PEER)).response

        assert offered == second
        assert undone.response.status is Status.VOID
        assert then == first

    async def test_what_was_logged_last_is_the_latest_whatever_its_day(self, community: Community) -> None:
        boost = await community.request()
        await community.respond(boost)
        community.move(minutes=1)
        logged = (await log(community, days_ago=2)).response

        assert (await community.services.responses.find_undoable(GUILD, PEER)).response == logged

    async def test_a_boosts_response_is_undone_and_its_card_told(self, community: Community) -> None:
        boost = await community.request()
        recorded = await community.respond(boost)

        view = await community.services.responses.find_undoable(GUILD, PEER)
        await community.services.responses.undo(GUILD, PEER, view.response.id)

        assert view.boost is not None
        assert view.boost.id == boost.id
        async with community.database.read() as tx:
            assert await tx.boosts.count_peers(GUILD, boost.id) == 0
        assert recorded.peers == 1

    async def test_after_a_day_nothing_is_offered(self, community: Community) -> None:
        logged = await log(community)
        community.move(hours=24, seconds=1)

        with pytest.raises(NothingToUndo):
            await community.services.responses.find_undoable(GUILD, PEER)
        with pytest.raises(UndoTooLate):
            await community.services.responses.undo(GUILD, PEER, logged.response.id)

    async def test_only_ones_own(self, community: Community) -> None:
        logged = await log(community)

        with pytest.raises(NothingToUndo):
            await community.services.responses.find_undoable(GUILD, AUTHOR)
        with pytest.raises(NotYourResponse):
            await community.services.responses.undo(GUILD, AUTHOR, logged.response.id)
        with pytest.raises(ResponseUnknown):
            await community.services.responses.undo(OTHER_GUILD, PEER, logged.response.id)


class TestHistory:
    async def test_given_and_received_newest_first(self, community: Community) -> None:
        first = (await log(community, submission_id=1)).response
        community.move(minutes=1)
        back = (await log(community, AUTHOR, PEER, submission_id=2)).response
        community.move(minutes=1)
        boost = await community.request(SECOND_PEER)
        last = (await community.respond(boost)).response
        await log(community, MODERATOR, AUTHOR, submission_id=3)

        told = await community.services.history.list_(GUILD, PEER)

        assert [each.response for each in told] == [last, back, first]
        assert [each.boost and each.boost.id for each in told] == [boost.id, None, None]

    async def test_of_another_member_only_what_the_two_exchanged(self, community: Community) -> None:
        ours = (await log(community, submission_id=1)).response
        await log(community, AUTHOR, SECOND_PEER, submission_id=2)
        await log(community, PEER, SECOND_PEER, submission_id=3)

        told = await community.services.history.list_(GUILD, PEER, peer_id=AUTHOR)

        assert [each.response for each in told] == [ours]

    async def test_what_does_not_count_is_shown_and_worth_nothing(self, community: Community) -> None:
        logged = await log(community)
        await community.services.responses.undo(GUILD, PEER, logged.response.id)

        (told,) = await community.services.history.list_(GUILD, PEER)

        assert told.response.status is Status.VOID
        assert told.worth is None

    async def test_no_more_than_asked_for(self, community: Community) -> None:
        for number in range(1, 6):
            await log(community, submission_id=number)

        assert len(await community.services.history.list_(GUILD, PEER, limit=3)) == 3
        assert await community.services.history.list_(OTHER_GUILD, PEER) == []


class TestLookThrough:
    async def test_moderators_read_all_of_a_members_page_by_page(self, community: Community) -> None:
        ids = [(await log(community, submission_id=number)).response.id for number in range(1, 4)]
        received = (await log(community, AUTHOR, PEER, submission_id=4)).response.id
        await log(community, AUTHOR, SECOND_PEER, submission_id=5)
        await community.services.responses.undo(GUILD, PEER, ids[2])
        look_through = community.services.history.look_through

        first = await look_through(GUILD, PEER, limit=3)
        last = await look_through(GUILD, PEER, limit=3, offset=3)

        assert [each.response.id for each in first.told] == [received, ids[2], ids[1]]
        assert [each.response.id for each in last.told] == [ids[0]]
        assert (first.total, last.offset) == (4, 3)
        assert await look_through(GUILD, PEER, limit=3, offset=300) == last, "past the end, the last"
        assert (await look_through(OTHER_GUILD, PEER, limit=3)).told == ()


class TestWhy:
    async def test_it_says_what_it_is_worth_and_what_became_of_it(self, community: Community) -> None:
        response = (await log(community)).response
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)
        await community.services.responses.stand_by(GUILD, PEER, response.id)

        explained = await community.services.history.explain(GUILD, AUTHOR, response.id)

        assert explained.told.worth == Worth(4, Share.FULL)
        assert [(each.before, each.response.status, each.actor_id) for each in explained.corrections] == [
            (Status.COUNTED, Status.DISPUTED, AUTHOR),
            (Status.DISPUTED, Status.COUNTED, PEER),
        ]

    async def test_by_default_it_is_the_latest(self, community: Community) -> None:
        await log(community, submission_id=1)
        community.move(minutes=1)
        last = (await log(community, AUTHOR, PEER, submission_id=2)).response

        explained = await community.services.history.explain(GUILD, PEER)

        assert explained.told.response == last

    async def test_of_two_others_it_says_nothing(self, community: Community) -> None:
        response = (await log(community)).response

        with pytest.raises(ResponsePrivate):
            await community.services.history.explain(GUILD, SECOND_PEER, response.id)
        with pytest.raises(ResponseUnknown):
            await community.services.history.explain(OTHER_GUILD, PEER, response.id)
        with pytest.raises(ResponseUnknown):
            await community.services.history.explain(GUILD, SECOND_PEER)


class TestPoints:
    async def test_a_server_values_kinds_as_it_likes(self, community: Community) -> None:
        await community.services.servers.set_points(GUILD, light=2, deep=10)

        logged = await log(community, kind=Kind.HIGHLIGHT)

        assert logged.worth == Worth(40, Share.FULL)
        assert (await community.services.servers.get(GUILD)).points_mention == 2

    @pytest.mark.parametrize("value", [-1, 11])
    async def test_a_value_that_makes_no_sense_is_refused(self, community: Community, value: int) -> None:
        with pytest.raises(SettingOutOfRange):
            await community.services.servers.set_points(GUILD, mention=value)
