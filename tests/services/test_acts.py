"""One act counts once, however it is told; three a day for a pair; blocks and notices; on both databases."""

import asyncio

import pytest

from bot.domain.acts import PeerLimitReached, ToldToday
from bot.domain.boosts import Boost
from bot.domain.calls import CallState, Peer
from bot.domain.due import DueKind
from bot.domain.flags import FlagKind, Verdict
from bot.domain.gate import BoostNotEarned
from bot.domain.members import Notices
from bot.domain.responses import (
    GiverPressed,
    Kind,
    NotYourResponse,
    ResponseWithdrawn,
    Source,
)
from bot.domain.tracking import Rule
from bot.services.responses import Answer
from tests.builders import AUTHOR, GUILD, MODERATOR, PEER, SECOND_PEER, a_reason
from tests.services.community import LOG_CHANNEL, Community
from tests.services.test_logged_responses import log
from tests.services.test_tracking import PLACE, Desk, desk

__all__ = ["desk"]


def link_to(message_id: int | None) -> str:
    return f"https://discord.com/channels/{GUILD}/{PLACE}/{message_id}"


async def card_of(community: Community, boost: Boost, message_id: int) -> str:
    """Let a boost's card be posted, and return its address."""
    from bot.domain.outbox import sent

    letter = await community.letter(f"boost:{boost.id}")
    assert letter is not None
    async with community.database.write(GUILD) as tx:
        await tx.outbox.save(sent(letter, channel_id=PLACE, message_id=message_id))
    return link_to(message_id)


class TestOneAct:
    async def test_a_reply_that_counted_is_known_by_its_link_and_by_what_it_answers(self, desk: Desk) -> None:
        reply = desk.reply()
        await desk.hear(reply)
        (counted,) = await desk.community.ledger()

        for number, told in enumerate((reply.message_id, reply.parent_id), 1):
            for kind in Kind:
                again = await log(
                    desk.community, kind=kind, link=link_to(told), submission_id=number * 100 + len(kind)
                )
                assert (again.response, again.is_new) == (counted, False)

    async def test_a_post_in_a_forum_is_known_by_the_message_it_was_begun_with(self, desk: Desk) -> None:
        thread_id = PLACE + 1
        await desk.hear(desk.reply(parent_id=None, parent=None, channel_id=thread_id, thread_owner_id=AUTHOR))

        again = await log(desk.community, link=link_to(thread_id))

        assert not again.is_new

    @pytest.mark.parametrize("is_own", [True, False])
    async def test_a_reply_that_is_heard_after_it_was_logged_is_left_out(
        self, desk: Desk, *, is_own: bool
    ) -> None:
        reply = desk.reply()
        desk.tracking.take(reply)

        await log(desk.community, link=link_to(reply.message_id if is_own else reply.parent_id))
        await desk.write()

        assert [each.source for each in await desk.community.ledger()] == [Source.LOG]
        assert await desk.rule(reply) is Rule.ALREADY_TOLD

    async def test_a_later_reply_to_the_same_message_is_another_act(self, desk: Desk) -> None:
        first = desk.reply()
        await log(desk.community, link=link_to(first.parent_id))
        desk.community.move(minutes=1)

        await desk.hear(desk.reply(parent_id=first.parent_id))

        assert len(await desk.community.ledger()) == 2

    async def test_told_and_heard_at_once_it_is_one_response(self, desk: Desk) -> None:
        reply = desk.reply()
        desk.tracking.take(reply)

        await asyncio.gather(desk.write(), log(desk.community, link=link_to(reply.message_id)))

        assert len(await desk.community.ledger()) == 1

    async def test_an_answer_to_a_boost_is_known_by_the_boosts_link_and_by_its_card(
        self, community: Community
    ) -> None:
        boost = await community.request(link="https://example.org/story")
        card = await card_of(community, boost, 77)
        first = (await community.respond(boost)).response

        for number, link in enumerate(("http://www.example.org/story/?utm_source=x", card), 1):
            again = await log(community, link=link, submission_id=number)
            assert (again.response, again.is_new) == (first, False)

    async def test_what_is_logged_with_a_boosts_link_answers_the_boost(self, community: Community) -> None:
        boost = await community.request(link="https://example.org/story")
        logged = await log(community, link="https://example.org/story")

        again = await community.respond(boost)
        other_kind = await community.respond(boost, kind=Kind.SHARE)

        assert (again.response.id, again.is_new) == (logged.response.id, False)
        assert (other_kind.is_new, other_kind.peers) == (True, 1)

    async def test_a_link_to_no_message_there_can_be_is_a_link_like_any_other(
        self, community: Community
    ) -> None:
        link = link_to(2**63)

        assert (await log(community, link=link)).is_new
        assert not (await log(community, link=link, submission_id=2)).is_new

    async def test_the_link_of_an_answer_is_known_whatever_the_way(self, community: Community) -> None:
        first = await log(community, link="https://example.org/my-comment")

        again = await community.respond(await community.request(), link="https://example.org/my-comment#top")

        assert (again.response.id, again.is_new) == (first.response.id, False)

    async def test_a_kind_taken_back_on_a_boost_is_not_told_again_by_its_link(
        self, community: Community
    ) -> None:
        boost = await community.request(link="https://example.org/story")
        first = (await community.respond(boost)).response
        await community.services.responses.undo(GUILD, PEER, first.id)

        with pytest.raises(ResponseWithdrawn):
            await log(community, link="https://example.org/story")

    async def test_one_link_answers_several_members(self, community: Community) -> None:
        """As a newsletter does that features five peers."""
        told = [
            await log(
                community, receiver_id=user_id, link="https://example.org/letter", submission_id=user_id
            )
            for user_id in (AUTHOR, SECOND_PEER)
        ]

        assert all(each.is_new for each in told)

    async def test_without_a_link_the_same_kind_of_a_day_is_asked_about(self, community: Community) -> None:
        await log(community, link="")

        with pytest.raises(ToldToday) as question:
            await log(community, link="", note="Another", submission_id=2)
        assert len(await community.ledger()) == 1

        asked = question.value.asked
        said = Answer(asked.kind, note=asked.note, on_day=asked.local_day, is_another=True)
        for _ in range(2):
            await community.services.responses.log(GUILD, PEER, AUTHOR, said, submission_id=2)

        assert [each.note for each in await community.ledger()] == ["", "Another"]

    async def test_yesterday_is_no_reason_to_ask(self, community: Community) -> None:
        await log(community, link="", days_ago=1)

        assert (await log(community, link="", submission_id=2)).is_new


class TestThreeADay:
    async def test_no_way_passes_the_limit_by_another(self, desk: Desk) -> None:
        community = desk.community
        await community.respond(await community.request())
        await desk.hear(desk.reply(), desk.reply())

        with pytest.raises(PeerLimitReached):
            await log(community)
        with pytest.raises(PeerLimitReached):
            await community.respond(await community.request())
        late = desk.reply()
        await desk.hear(late)

        assert await desk.rule(late) is Rule.DAILY_LIMIT
        assert len(await community.ledger()) == 3
        assert (await log(community, receiver_id=SECOND_PEER, submission_id=2)).is_new

    async def test_yesterday_has_three_of_its_own(self, community: Community) -> None:
        for number in range(1, 4):
            await log(community, submission_id=number)
            await log(community, submission_id=number + 10, days_ago=1)

        for days_ago in (0, 1):
            with pytest.raises(PeerLimitReached):
                await log(community, submission_id=99 + days_ago, days_ago=days_ago)
        assert len(await community.ledger()) == 6

    async def test_what_is_in_question_keeps_its_place(self, desk: Desk) -> None:
        community = desk.community
        told = [(await log(community, submission_id=number)).response for number in range(1, 4)]
        for response in told:
            await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        with pytest.raises(PeerLimitReached):
            await log(community, submission_id=9)
        reply = desk.reply()
        await desk.hear(reply)

        assert await desk.rule(reply) is Rule.DAILY_LIMIT

    async def test_what_is_taken_back_makes_room(self, community: Community) -> None:
        told = [(await log(community, submission_id=number)).response for number in range(1, 4)]
        await community.services.responses.undo(GUILD, PEER, told[0].id)

        assert (await log(community, submission_id=9)).is_new

    async def test_ten_at_once_are_three(self, community: Community) -> None:
        outcomes = await asyncio.gather(
            *(log(community, submission_id=number) for number in range(1, 11)), return_exceptions=True
        )

        assert sum(isinstance(each, PeerLimitReached) for each in outcomes) == 7
        assert len(await community.ledger()) == 3


async def test_kinds_on_one_boost_earn_no_more_than_one(community: Community) -> None:
    await community.services.servers.set_gate(GUILD, responses=2)
    for _ in range(2):
        await community.request(PEER)
    boost = await community.request()

    for kind in (Kind.COMMENT, Kind.SHARE, Kind.SAVE):
        await community.respond(boost, kind=kind)

    with pytest.raises(BoostNotEarned):
        await community.request(PEER)
    await log(community, receiver_id=SECOND_PEER)
    assert await community.request(PEER)


class TestNotices:
    async def letters(self, community: Community) -> list[str]:
        return sorted(key for key in await community.letters() if key.startswith(("response:", "digest:")))

    async def test_of_one_giver_one_is_told_at_once_and_the_others_in_the_morning(
        self, community: Community
    ) -> None:
        first, *others = [(await log(community, submission_id=number)).response for number in range(1, 4)]
        other_giver = (await log(community, SECOND_PEER, submission_id=4)).response

        assert await self.letters(community) == [f"response:{first.id}", f"response:{other_giver.id}"]
        community.move(hours=21)
        await community.services.digests.send(GUILD, AUTHOR)
        digest = await community.letter(f"digest:{AUTHOR}:2026-03-05")
        assert digest is not None
        view = await community.services.digests.view(GUILD, digest.subject_id)
        assert list(view.received) == others

    async def test_also_of_what_was_given_on_other_days(self, community: Community) -> None:
        told = [
            (await log(community, submission_id=days_ago + 1, days_ago=days_ago)).response
            for days_ago in range(3)
        ]

        assert await self.letters(community) == [f"response:{told[0].id}"]

    async def test_the_next_day_tells_at_once_again(self, community: Community) -> None:
        first = (await log(community, submission_id=1)).response
        community.move(days=1)
        second = (await log(community, submission_id=2)).response

        assert await self.letters(community) == [f"response:{first.id}", f"response:{second.id}"]

    async def test_replies_count_for_who_is_told_of_them(self, desk: Desk) -> None:
        await desk.community.services.members.set_notices(GUILD, AUTHOR, Notices.AT_ONCE)

        await desk.hear(desk.reply(), desk.reply())
        await desk.hear(desk.reply())

        assert len(await self.letters(desk.community)) == 1

    async def test_who_wants_to_be_told_of_nothing_is_not(self, community: Community) -> None:
        await community.services.members.set_notices(GUILD, AUTHOR, Notices.NEVER)
        for number in range(1, 4):
            await log(community, submission_id=number)

        community.move(days=1)
        assert await community.services.digests.send(GUILD, AUTHOR) is None
        assert await self.letters(community) == []

    @pytest.mark.parametrize(("user_id", "peer_id"), [(AUTHOR, PEER), (PEER, AUTHOR)])
    async def test_a_block_stops_notices_calls_and_offers_both_ways(
        self, community: Community, user_id: int, peer_id: int
    ) -> None:
        services = community.services
        hers, his = await community.request(AUTHOR), await community.request(PEER)
        for member_id in (AUTHOR, PEER):
            await services.members.set_calls(GUILD, member_id, accepts=True)
        await services.rounds.block(GUILD, user_id, peer_id)
        community.move(days=3)

        await log(community, PEER, AUTHOR, submission_id=1)
        await log(community, AUTHOR, PEER, submission_id=2)

        assert await self.letters(community) == []
        for member_id, other_id, boost in ((AUTHOR, PEER, hers), (PEER, AUTHOR, his)):
            assert await services.boosts.next_for(GUILD, member_id) is None
            assert (await services.favours.list_(GUILD, member_id)).favours == []
            await services.members.set_notices(GUILD, member_id, Notices.DIGEST)
            assert await services.digests.send(GUILD, member_id) is None
            called = await services.calls.call(GUILD, member_id, boost.id, [Peer(other_id)])
            assert called.states == {other_id: CallState.NOT_ACCEPTING}
        assert len(await community.ledger()) == 2, "what they gave counts all the same"

    async def test_who_is_blocked_after_all_that_waited_is_not_in_the_letter(
        self, community: Community
    ) -> None:
        await community.services.members.set_notices(GUILD, AUTHOR, Notices.DIGEST)
        await log(community, submission_id=1)
        stays = (await log(community, SECOND_PEER, submission_id=2)).response
        await community.services.rounds.block(GUILD, AUTHOR, PEER)

        community.move(days=1)
        await community.services.digests.send(GUILD, AUTHOR)

        digest = await community.letter(f"digest:{AUTHOR}:2026-03-05")
        assert digest is not None
        view = await community.services.digests.view(GUILD, digest.subject_id)
        assert view.received == (stays,)

    async def test_a_notice_is_reported_once_by_who_got_it_and_decided(self, community: Community) -> None:
        flags, responses = community.services.flags, community.services.responses
        await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
        response = (await log(community, note="Something unkind")).response

        raised = [await flags.report_notice(GUILD, AUTHOR, response.id, "Unkind") for _ in range(2)]
        for user_id, refusal in ((PEER, GiverPressed), (SECOND_PEER, NotYourResponse)):
            with pytest.raises(refusal):
                await flags.report_notice(GUILD, user_id, response.id, "Unkind")

        assert [each.is_new for each in raised] == [True, False]
        queue = await flags.queue(GUILD)
        assert queue.view is not None
        assert (queue.count, queue.view.flag.kind, queue.view.response) == (1, FlagKind.NOTICE, response)
        await flags.decide(GUILD, MODERATOR, queue.view.flag.id, Verdict.UPHELD, a_reason())
        assert not (await responses.view(GUILD, response.id)).response.status.counts


async def test_what_is_written_about_a_response_is_brought_up_to_date_once(community: Community) -> None:
    from bot.domain.outbox import sent

    response = (await log(community)).response
    notice = await community.letter(f"response:{response.id}")
    assert notice is not None
    await community.services.responses.thank(GUILD, AUTHOR, response.id)
    assert (DueKind.REFRESH_NOTICE, response.id) not in await community.works(), "it has yet to be sent"

    async with community.database.write(GUILD) as tx:
        await tx.outbox.save(sent(notice, channel_id=5, message_id=6))
    await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason())
    await community.services.moderation.restore(GUILD, MODERATOR, response.id, a_reason())

    assert (DueKind.REFRESH_NOTICE, response.id) in await community.works()
