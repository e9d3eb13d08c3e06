"""Milestones, freezes and roles: told once, whatever happens to the ledger, and never for nothing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event

from bot.domain.due import DueKind
from bot.domain.members import Notices
from bot.domain.milestones import Freeze, Milestone
from bot.domain.outbox import CardName
from bot.domain.responses import Correction, Response, Status
from bot.domain.servers import SettingOutOfRange
from bot.domain.streaks import Unit
from bot.services import ledger
from tests.builders import AUTHOR, GUILD, MODERATOR, PEER, SECOND_PEER, a_response
from tests.services.community import LOG_CHANNEL, Community
from tests.services.test_streaks import answer, live

MILESTONES_CHANNEL = 2**62 + 502
TODAY = date(2026, 3, 4)
DAY = timedelta(days=1)
REVIEW = (DueKind.REVIEW_STREAK, PEER)
WATCH = (DueKind.WATCH_STREAK, PEER)


async def correct(community: Community, response: Response, status: Status) -> None:
    async with community.database.write(GUILD) as tx:
        now_is = await tx.responses.get(GUILD, response.id)
        correction = Correction(
            response=replace(now_is, status=status),
            before=now_is.status,
            actor_id=MODERATOR,
            reason="a test",
            at=community.now,
        )
        await ledger.correct(tx, correction, community.now)


async def milestones(community: Community) -> set[tuple[int, date]]:
    """Return the milestones told: length, and the day it was reached on."""
    async with community.database.read() as tx:
        keys = await tx.outbox.list_keys(GUILD, f"milestone:{PEER}:")
    return {(int(key.split(":")[3]), date.fromisoformat(key.split(":")[4])) for key in keys}


class TestWhenAStreakIsLookedAt:
    async def test_a_day_that_begins_asks_for_it_and_what_follows_does_not(
        self, community: Community
    ) -> None:
        await answer(community)
        assert (await community.works())[REVIEW] == community.now + timedelta(seconds=10)
        await community.finish_all()

        community.move(minutes=1)
        await answer(community)
        assert REVIEW not in await community.works()

        community.move(days=1)
        await answer(community)
        assert REVIEW in await community.works()

    async def test_a_day_that_is_lost_or_given_back_asks_for_it(self, community: Community) -> None:
        response = await answer(community)
        for status in (Status.VOID, Status.COUNTED):
            await community.finish_all()
            await correct(community, response, status)

            assert REVIEW in await community.works()

        await community.finish_all()
        await correct(community, response, Status.CONFIRMED)
        assert await community.works() == {}, "thanks change nothing"

    async def test_a_hundred_rows_cost_one_query_more_than_one(self, community: Community) -> None:
        statements: list[str] = []
        engine = community.database._writer.sync_engine
        event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
        server = await community.services.servers.get(GUILD)

        async def record(count: int, first: int) -> int:
            statements.clear()
            batch = [
                a_response(message_id=first + number, giver_id=SECOND_PEER + number % 50)
                for number in range(count)
            ]
            async with community.database.write(GUILD) as tx:
                assert len(await ledger.record(tx, batch, server, community.now)) == count
            return len([each for each in statements if "tallies" in each and each.startswith("SELECT")])

        assert await record(1, 1) == 1
        assert await record(100, 1_000) == 1


class TestMilestones:
    async def test_one_is_told_once_however_often_the_streak_is_looked_at(self, community: Community) -> None:
        await community.services.servers.set_channels(GUILD, milestones=MILESTONES_CHANNEL)
        await live(community, 3)

        for _ in range(3):
            await community.services.milestones.review(GUILD, PEER)
            community.move(hours=5)

        assert await milestones(community) == {(3, TODAY + 2 * DAY)}
        letter = await community.letter(f"milestone:{PEER}:day:3:2026-03-06")
        assert letter is not None
        assert (letter.card, letter.channel_id, letter.user_id) == (
            CardName.MILESTONE,
            MILESTONES_CHANNEL,
            None,
        )
        assert await community.services.milestones.find(GUILD, letter.key) == Milestone(
            PEER, Unit.DAY, 3, TODAY + 2 * DAY
        )

    async def test_void_restore_and_an_older_day_repeat_nothing(self, community: Community) -> None:
        first = await answer(community)
        community.move(days=1)
        await live(community, 2)
        await community.services.milestones.review(GUILD, PEER)
        told = await milestones(community)
        assert len(told) == 1

        for status in (Status.VOID, Status.COUNTED):
            await correct(community, first, status)
            await community.services.milestones.review(GUILD, PEER)
        async with community.database.write(GUILD) as tx:
            server = await tx.servers.get(GUILD)
            older = a_response(message_id=7, local_day=TODAY - DAY)
            await ledger.record(tx, [older], server, community.now)
        await community.services.milestones.review(GUILD, PEER)

        assert await milestones(community) == told

    async def test_the_next_run_is_told_again(self, community: Community) -> None:
        await live(community, 3)
        await community.services.milestones.review(GUILD, PEER)
        community.move(days=3)
        await live(community, 3)
        await community.services.milestones.review(GUILD, PEER)

        assert len(await milestones(community)) == 2

    @pytest.mark.parametrize("case", ["hidden", "no channel", "gone", "taken back"])
    async def test_what_is_not_to_be_told_is_let_go_when_it_would_be_sent(
        self, community: Community, case: str
    ) -> None:
        channel = None if case == "no channel" else MILESTONES_CHANNEL
        await community.services.servers.set_channels(GUILD, milestones=channel)
        await live(community, 2)
        community.move(days=1)
        last = await answer(community)
        await community.services.milestones.review(GUILD, PEER)
        [key] = [key for key in await community.letters() if key.startswith("milestone")]

        if case == "hidden":
            await community.services.members.set_visible(GUILD, PEER, visible=False)
        if case == "gone":
            await community.services.members.set_visible(GUILD, PEER, visible=True)
            await community.services.members.leave(GUILD, PEER)
        if case == "taken back":
            await correct(community, last, Status.VOID)

        assert await community.services.milestones.find(GUILD, key) is None

    async def test_a_ledger_of_long_ago_is_no_news(self, community: Community) -> None:
        async with community.database.write(GUILD) as tx:
            server = await tx.servers.get(GUILD)
            old = [a_response(message_id=1 + ago, local_day=TODAY - (20 + ago) * DAY) for ago in range(1, 40)]
            await ledger.record(tx, old, server, community.now)

        await community.services.milestones.review(GUILD, PEER)

        assert await milestones(community) == set()

    async def test_who_left_is_told_nothing(self, community: Community) -> None:
        await live(community, 3)
        await community.services.members.set_visible(GUILD, PEER, visible=True)
        await community.services.members.leave(GUILD, PEER)

        await community.services.milestones.review(GUILD, PEER)

        assert await milestones(community) == set()


class TestFreezes:
    async def test_the_morning_after_it_is_told_privately_and_once(self, community: Community) -> None:
        await live(community, 7)
        await community.services.milestones.review(GUILD, PEER)
        # Today is kept, so that tomorrow is the first day a freeze could be used for.
        assert (await community.works())[WATCH].date() == TODAY + 8 * DAY

        community.move(days=2)
        assert await community.services.milestones.watch(GUILD, PEER) is None, "it was the only one"
        await community.services.milestones.review(GUILD, PEER)

        key = f"freeze:{PEER}:day:{TODAY + 7 * DAY}"
        assert [each for each in await community.letters() if each.startswith("freeze")] == [key]
        letter = await community.letter(key)
        assert letter is not None
        assert (letter.user_id, letter.channel_id) == (PEER, None)
        view = await community.services.milestones.find_freeze(GUILD, key)
        assert view is not None
        assert (view.freeze, view.left, view.current) == (Freeze(PEER, Unit.DAY, TODAY + 7 * DAY), 0, 7)

    async def test_a_day_that_turns_out_kept_is_not_told(self, community: Community) -> None:
        await live(community, 7)
        community.move(days=2)
        await community.services.milestones.review(GUILD, PEER)
        async with community.database.write(GUILD) as tx:
            server = await tx.servers.get(GUILD)
            await ledger.record(
                tx, [a_response(message_id=9, local_day=TODAY + 7 * DAY)], server, community.now
            )

        key = f"freeze:{PEER}:day:{TODAY + 7 * DAY}"
        assert await community.services.milestones.find_freeze(GUILD, key) is None

    async def test_who_wants_no_notices_gets_none(self, community: Community) -> None:
        await live(community, 7)
        await community.services.members.set_notices(GUILD, PEER, Notices.NEVER)
        community.move(days=2)

        await community.services.milestones.review(GUILD, PEER)

        assert not [key for key in await community.letters() if key.startswith("freeze")]

    async def test_the_next_look_goes_on_as_long_as_there_are_freezes(self, community: Community) -> None:
        await live(community, 14)
        community.move(days=2)

        again_at = await community.services.milestones.watch(GUILD, PEER)

        assert again_at is not None
        assert again_at.date() == community.now.date() + DAY


class TestRoles:
    async def test_a_role_is_earned_at_its_length_and_kept_in_the_servers_choices(
        self, community: Community
    ) -> None:
        for length, role_id in ((7, 701), (3, 301), (14, 1401)):
            await community.services.milestones.set_role(GUILD, length, role_id)
        await community.services.milestones.set_role(GUILD, 14, None)
        await live(community, 7)

        assert await community.services.milestones.roles_earned(GUILD, PEER) == [301, 701]
        assert await community.services.milestones.roles_earned(GUILD, AUTHOR) == []
        with pytest.raises(SettingOutOfRange):
            await community.services.milestones.set_role(GUILD, 8, 1)

    async def test_giving_roles_is_asked_for_with_the_milestone_and_not_every_day(
        self, community: Community
    ) -> None:
        await community.services.milestones.set_role(GUILD, 3, 301)
        await live(community, 3)
        await community.services.milestones.review(GUILD, PEER)
        assert (DueKind.GIVE_ROLES, PEER) in await community.works()
        await community.finish_all()

        community.move(days=1)
        await answer(community)
        await community.services.milestones.review(GUILD, PEER)

        assert (DueKind.GIVE_ROLES, PEER) not in await community.works()

    async def test_a_role_out_of_reach_is_told_the_moderators_once(self, community: Community) -> None:
        await community.services.milestones.tell_role_refused(GUILD, 301)
        assert await community.letter("role-refused:301") is None, "nobody could read it"
        await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)

        for _ in range(2):
            await community.services.milestones.tell_role_refused(GUILD, 301)

        letter = await community.letter("role-refused:301")
        assert letter is not None
        assert letter.channel_id == LOG_CHANNEL
