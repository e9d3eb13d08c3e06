"""The moderators' queue: a case is raised once, seen once there is a channel, and decided once."""

import asyncio
from dataclasses import replace

import pytest

from bot.domain.boosts import BoostUnknown, OwnBoost, State
from bot.domain.flags import AlreadyDecided, Flag, FlagKind, FlagUnknown, Verdict
from bot.domain.outbox import CardName
from bot.domain.reasons import ReasonMissing
from bot.domain.responses import OwnRecord, Response, Status
from bot.domain.wording import TextTooLong
from bot.services.flags import FlagRaised, FlagView, Queue
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_reason
from tests.services.community import LOG_CHANNEL, Community


async def waiting(community: Community) -> list[Flag]:
    async with community.database.read() as tx:
        return await tx.flags.list_waiting(GUILD)


async def disputed(community: Community) -> tuple[Flag, Response]:
    """Return a case about a response that its giver stands by, and that response."""
    response = (await community.respond(await community.request(wanted=1))).response
    await community.services.responses.dispute(GUILD, AUTHOR, response.id)
    stood_by = await community.services.responses.stand_by(GUILD, PEER, response.id)
    (flag,) = await waiting(community)
    return flag, stood_by.response


class TestReport:
    async def test_with_a_log_channel_the_moderators_see_it(self, community: Community) -> None:
        await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
        boost = await community.request()

        raised = await community.services.flags.report(GUILD, PEER, boost.id, " Not\u200b theirs ")

        assert raised == FlagRaised(boost, is_new=True, is_seen=True)
        (flag,) = await waiting(community)
        assert flag == Flag(
            id=flag.id,
            guild_id=GUILD,
            kind=FlagKind.REPORT,
            subject_id=boost.id,
            raised_by=PEER,
            reason="Not theirs",
            raised_at=community.now,
        )
        letter = await community.letter(f"flag:{flag.id}")
        assert letter is not None
        assert (letter.card, letter.subject_id, letter.channel_id, letter.user_id) == (
            CardName.FLAG,
            flag.id,
            LOG_CHANNEL,
            None,
        )

    async def test_without_one_it_waits_and_is_announced_when_one_is_chosen(
        self, community: Community
    ) -> None:
        boost = await community.request()
        raised = await community.services.flags.report(GUILD, PEER, boost.id, "Spam")
        assert raised == FlagRaised(boost, is_new=True, is_seen=False)
        (flag,) = await waiting(community)
        assert await community.letter(f"flag:{flag.id}") is None

        await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)

        letter = await community.letter(f"flag:{flag.id}")
        assert letter is not None
        assert letter.channel_id == LOG_CHANNEL

    async def test_the_same_member_reports_a_boost_once(self, community: Community) -> None:
        boost = await community.request()

        outcomes = await asyncio.gather(
            *(community.services.flags.report(GUILD, PEER, boost.id, "Spam") for _ in range(3))
        )
        other = await community.services.flags.report(GUILD, SECOND_PEER, boost.id, "Spam")

        assert sorted(outcome.is_new for outcome in outcomes) == [False, False, True]
        assert other.is_new
        assert len(await waiting(community)) == 2

    async def test_an_ended_boost_can_still_be_reported(self, community: Community) -> None:
        boost = await community.request()
        await community.services.boosts.close(GUILD, AUTHOR, boost.id)

        assert (await community.services.flags.report(GUILD, PEER, boost.id, "Spam")).is_new

    async def test_refusals(self, community: Community) -> None:
        boost, report = await community.request(), community.services.flags.report

        with pytest.raises(OwnBoost):
            await report(GUILD, AUTHOR, boost.id, "Spam")
        with pytest.raises(ReasonMissing):
            await report(GUILD, PEER, boost.id, " \u200b")
        with pytest.raises(TextTooLong):
            await report(GUILD, PEER, boost.id, "x" * 301)
        with pytest.raises(BoostUnknown):
            await report(OTHER_GUILD, PEER, boost.id, "Spam")
        assert await waiting(community) == []


class TestDecideReport:
    async def report(self, community: Community) -> Flag:
        await community.services.flags.report(GUILD, PEER, (await community.request()).id, "Spam")
        return (await waiting(community))[0]

    async def test_upheld_it_takes_the_boost_down(self, community: Community) -> None:
        flag = await self.report(community)
        at = community.move(hours=1)

        view = await community.services.flags.decide(
            GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason(" Look ", for_member=" It is ")
        )

        assert view.flag == replace(
            flag,
            verdict=Verdict.UPHELD,
            decided_by=MODERATOR,
            decided_at=at,
            decision_reason="Look",
            decision_for_member="It is",
        )
        assert view.boost is not None
        assert (view.boost.state, view.boost.ended_by, view.boost.end_reason) == (
            State.REMOVED,
            MODERATOR,
            "It is",
        )
        assert await community.boost(view.boost) == view.boost
        assert f"removed:{flag.subject_id}" in await community.letters()
        assert await community.services.flags.view(GUILD, flag.id) == view
        assert await waiting(community) == []

    async def test_dismissed_it_leaves_the_boost_alone(self, community: Community) -> None:
        flag = await self.report(community)

        view = await community.services.flags.decide(
            GUILD, MODERATOR, flag.id, Verdict.DISMISSED, a_reason("Fine")
        )

        assert view.flag.verdict is Verdict.DISMISSED
        assert not view.is_overtaken
        assert view.boost is not None
        assert view.boost.state is State.OPEN
        assert f"removed:{flag.subject_id}" not in await community.letters()

    async def test_upheld_after_the_end_the_boost_is_taken_down_all_the_same(
        self, community: Community
    ) -> None:
        flag = await self.report(community)
        await community.services.boosts.close(GUILD, AUTHOR, flag.subject_id)

        view = await community.services.flags.decide(
            GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("", for_member="It is")
        )

        assert view.boost is not None
        assert (view.boost.state, view.boost.end_reason) == (State.REMOVED, "It is")
        assert view.flag.verdict is Verdict.UPHELD

    async def test_a_report_of_what_was_taken_down_can_be_upheld_too(self, community: Community) -> None:
        flag = await self.report(community)
        await community.services.boosts.remove(
            GUILD, MODERATOR, flag.subject_id, a_reason("", for_member="Spam")
        )

        view = await community.services.flags.decide(
            GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("It is")
        )

        assert view.boost is not None
        assert view.boost.end_reason == "Spam"

    async def test_one_that_another_has_overtaken_does_not_say_that_the_boost_is_left(
        self, community: Community
    ) -> None:
        first = await self.report(community)
        await community.services.flags.report(GUILD, SECOND_PEER, first.subject_id, "Spam")
        [_, second] = await waiting(community)
        upheld = await community.services.flags.decide(
            GUILD, MODERATOR, first.id, Verdict.UPHELD, a_reason("It is")
        )

        view = await community.services.flags.decide(
            GUILD, MODERATOR, second.id, Verdict.DISMISSED, a_reason("Done")
        )

        assert not upheld.is_overtaken
        assert view.is_overtaken

    async def test_a_moderator_may_decide_on_what_they_reported(self, community: Community) -> None:
        """In a small team there may be nobody else, and a report is about its boost's author."""
        boost = await community.request()
        await community.services.flags.report(GUILD, MODERATOR, boost.id, "Spam")
        [flag] = await waiting(community)

        view = await community.services.flags.decide(
            GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("It is")
        )

        assert view.boost is not None
        assert view.boost.state is State.REMOVED

    async def test_two_moderators_at_once_decide_once(self, community: Community) -> None:
        flag = await self.report(community)

        outcomes = await asyncio.gather(
            community.services.flags.decide(GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("It is")),
            community.services.flags.decide(
                GUILD, MODERATOR + 1, flag.id, Verdict.DISMISSED, a_reason("Fine")
            ),
            return_exceptions=True,
        )

        assert {type(outcome) for outcome in outcomes} == {FlagView, AlreadyDecided}

    async def test_refusals(self, community: Community) -> None:
        flag, decide = await self.report(community), community.services.flags.decide

        with pytest.raises(OwnRecord):
            await decide(GUILD, AUTHOR, flag.id, Verdict.DISMISSED, a_reason("Fine"))
        with pytest.raises(ReasonMissing):
            await decide(GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason(" "))
        with pytest.raises(TextTooLong):
            await decide(GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("x" * 301))
        with pytest.raises(FlagUnknown):
            await decide(OTHER_GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("It is"))
        with pytest.raises(FlagUnknown):
            await community.services.flags.view(OTHER_GUILD, flag.id)
        assert await waiting(community) == [flag]


class TestQueue:
    async def test_the_cases_that_wait_are_seen_one_at_a_time(self, community: Community) -> None:
        boost, queue = await community.request(), community.services.flags.queue
        assert await queue(GUILD) == Queue(None, 0, 0)
        for member in (PEER, SECOND_PEER, MODERATOR):
            await community.services.flags.report(GUILD, member, boost.id, "Spam")
        first, second, third = await waiting(community)
        await community.services.flags.decide(
            GUILD, MODERATOR, second.id, Verdict.DISMISSED, a_reason("Fine")
        )

        assert await queue(GUILD) == Queue(FlagView(first, boost), 0, 2)
        assert await queue(GUILD, 1) == Queue(FlagView(third, boost), 1, 2)
        assert await queue(GUILD, 300) == await queue(GUILD, 1), "past the end, the last"
        assert await queue(OTHER_GUILD) == Queue(None, 0, 0)


class TestDecideDispute:
    async def test_upheld_it_leaves_the_response_out(self, community: Community) -> None:
        flag, response = await disputed(community)

        view = await community.services.flags.decide(
            GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("No trace")
        )

        assert view.response == replace(response, status=Status.VOID)
        assert await community.ledger() == [view.response]
        assert view.boost is not None
        assert view.boost.state is State.OPEN
        async with community.database.read() as tx:
            assert await tx.responses.list_tallies(GUILD) == set()

    async def test_dismissed_it_goes_on_counting(self, community: Community) -> None:
        flag, response = await disputed(community)

        view = await community.services.flags.decide(
            GUILD, MODERATOR, flag.id, Verdict.DISMISSED, a_reason("Seen it")
        )

        assert view.response == response
        assert not view.is_overtaken
        assert view.boost is not None
        assert view.boost.state is State.FULFILLED

    @pytest.mark.parametrize("verdict", list(Verdict))
    async def test_what_its_giver_took_back_meanwhile_does_not_come_back(
        self, community: Community, verdict: Verdict
    ) -> None:
        flag, response = await disputed(community)
        await community.services.responses.take_back(GUILD, PEER, response.id)

        view = await community.services.flags.decide(GUILD, MODERATOR, flag.id, verdict, a_reason("Settled"))

        assert view.flag.verdict is verdict
        assert view.is_overtaken == (verdict is Verdict.DISMISSED)
        assert view.response == replace(response, status=Status.VOID)
        async with community.database.read() as tx:
            assert await tx.responses.list_tallies(GUILD) == set()

    @pytest.mark.parametrize("moderator", [AUTHOR, PEER])
    @pytest.mark.parametrize("verdict", list(Verdict))
    async def test_nobody_decides_on_their_own_record(
        self, community: Community, moderator: int, verdict: Verdict
    ) -> None:
        flag, response = await disputed(community)

        with pytest.raises(OwnRecord):
            await community.services.flags.decide(GUILD, moderator, flag.id, verdict, a_reason("So"))

        assert await waiting(community) == [flag]
        assert await community.ledger() == [response]

    async def test_a_case_is_decided_once(self, community: Community) -> None:
        flag, _ = await disputed(community)
        await community.services.flags.decide(GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason("No trace"))

        with pytest.raises(AlreadyDecided):
            await community.services.flags.decide(
                GUILD, MODERATOR + 1, flag.id, Verdict.DISMISSED, a_reason("Seen it")
            )
