"""Streaks in delivery: looked at when due, reminded day after day, roles given, absences made up for."""

from datetime import UTC, datetime, timedelta

from bot.delivery.heart import Heart
from bot.delivery.messenger import MessageRejected, OutcomeUnknown, PlaceRefused
from bot.domain.due import DueKind, DueWork
from bot.domain.responses import Kind, Response, Source
from bot.domain.shards import ALL, Shards
from bot.services import ledger
from bot.services.memory import Memory
from tests.delivery.conftest import AUTHOR, CHANNEL, GUILD, PEER, Post

DAY = timedelta(days=1)


async def answer(post: Post, days_ago: int = 0) -> None:
    at = post.clock.now() - days_ago * DAY
    response = Response(
        guild_id=GUILD,
        giver_id=PEER,
        receiver_id=AUTHOR,
        kind=Kind.COMMENT,
        source=Source.LOG,
        responded_at=at,
        local_day=at.date(),
    )
    async with post.database.write(GUILD) as tx:
        await ledger.record(tx, [response], await tx.servers.get(GUILD), post.clock.now())


async def pass_time(post: Post, by: timedelta) -> None:
    post.clock.move(by)
    await post.delivery.run_due()


def told(post: Post, kind: str) -> list[str]:
    return [key for key in post.messenger.keys if key.startswith(kind)]


async def test_a_milestone_goes_out_a_moment_after_the_response(post: Post) -> None:
    await post.services.servers.set_channels(GUILD, milestones=CHANNEL)
    await post.delivery.open()
    for days_ago in (2, 1, 0):
        await answer(post, days_ago)
    await post.delivery.run_due()
    assert told(post, "milestone") == []

    await pass_time(post, timedelta(seconds=10))
    await answer(post)
    await pass_time(post, timedelta(seconds=10))

    assert told(post, "milestone") == [f"milestone:{PEER}:day:3:2026-03-04"]


async def test_a_freeze_is_told_when_its_day_is_over_and_the_watch_ends_with_the_last(post: Post) -> None:
    await post.delivery.open()
    for days_ago in range(7):
        await answer(post, days_ago)
    await pass_time(post, timedelta(seconds=10))
    # The letter about the answers of one peer in one day comes in the morning.
    assert await post.next_due_at() == datetime(2026, 3, 5, 9, tzinfo=UTC)
    post.clock.set(datetime(2026, 3, 5, 9, tzinfo=UTC))
    await post.delivery.run_due()
    assert await post.next_due_at() == datetime(2026, 3, 6, tzinfo=UTC)

    post.clock.set(datetime(2026, 3, 6, tzinfo=UTC))
    await post.delivery.run_due()

    assert told(post, "freeze") == [f"freeze:{PEER}:day:2026-03-05"]
    assert await post.next_due_at() is None


async def test_reminders_come_back_at_their_hour(post: Post) -> None:
    await post.delivery.open()
    await answer(post, 1)
    await pass_time(post, timedelta(seconds=10))
    await post.services.reminders.set_hour(GUILD, PEER, 18)

    post.clock.set(datetime(2026, 3, 4, 18, tzinfo=UTC))
    await post.delivery.run_due()
    assert told(post, "reminder") == [f"reminder:{PEER}:2026-03-04"]
    assert await post.next_due_at() == datetime(2026, 3, 5, 18, tzinfo=UTC)

    await post.services.reminders.switch_off(GUILD, PEER)
    assert await post.next_due_at() is None


class TestRoles:
    async def earn(self, post: Post) -> None:
        await post.services.servers.set_channels(GUILD, log=CHANNEL)
        for length, role_id in ((3, 301), (7, 701)):
            await post.services.milestones.set_role(GUILD, length, role_id)
        await post.delivery.open()
        for days_ago in range(7):
            await answer(post, days_ago)
        await pass_time(post, timedelta(seconds=10))

    async def test_all_that_are_earned_are_given(self, post: Post) -> None:
        await self.earn(post)

        assert post.messenger.roles == [(GUILD, PEER, 301), (GUILD, PEER, 701)]

    async def test_one_that_is_refused_stops_no_other_and_is_told_the_moderators_once(
        self, post: Post
    ) -> None:
        post.messenger.roles_refused = {301: PlaceRefused("Missing Permissions")}
        await self.earn(post)
        async with post.database.write(GUILD) as tx:
            await tx.due.add(_give_roles(post))
        await post.delivery.run_due()

        assert post.messenger.roles == [(GUILD, PEER, 701)] * 2
        assert told(post, "role-refused") == ["role-refused:301"]

    async def test_one_that_discord_rejects_is_told_too(self, post: Post) -> None:
        post.messenger.roles_refused = {301: MessageRejected("Unknown Role")}

        await self.earn(post)

        assert told(post, "role-refused") == ["role-refused:301"]

    async def test_trouble_is_waited_out(self, post: Post) -> None:
        post.messenger.roles_refused = {701: OutcomeUnknown("503")}
        await self.earn(post)
        assert post.messenger.roles == [(GUILD, PEER, 301)]
        post.messenger.roles_refused = {}

        await pass_time(post, timedelta(seconds=5))

        assert (GUILD, PEER, 701) in post.messenger.roles


class TestHeart:
    """A process that was killed is one whose heart nobody hears; the next one has another."""

    def heart(self, post: Post, shards: Shards = ALL) -> Heart:
        self.present: list[int] | None = [GUILD]
        memory = Memory(post.database)
        return Heart(memory, post.services.streaks, post.clock, shards, lambda: self.present)

    async def graces(self, post: Post) -> int:
        async with post.database.read() as tx:
            return len((await tx.streaks.graces(GUILD, [PEER]))[PEER])

    async def test_it_beats_once_a_minute(self, post: Post) -> None:
        heart, memory = self.heart(post), Memory(post.database)
        await heart.beat()
        first = post.clock.now().isoformat()
        post.clock.move(timedelta(seconds=59))
        await heart.beat()
        assert await memory.get("heartbeat") == first

        post.clock.move(timedelta(seconds=1))
        await heart.beat()

        assert await memory.get("heartbeat") == post.clock.now().isoformat()

    async def test_a_start_after_a_long_absence_spares_the_days_once(self, post: Post) -> None:
        await self.heart(post).beat()
        post.clock.move(timedelta(hours=20))
        for _ in range(3):
            await self.heart(post).beat()

        assert await self.graces(post) == 1, "half of the first day and eight hours of the second: one span"

    async def test_a_short_restart_spares_nothing(self, post: Post) -> None:
        await self.heart(post).beat()
        post.clock.move(timedelta(hours=6))
        await self.heart(post).beat()

        assert await self.graces(post) == 0

    async def test_the_very_first_start_spares_nothing(self, post: Post) -> None:
        await self.heart(post).beat()

        assert await self.graces(post) == 0

    async def test_hours_without_discord_are_an_absence_too(self, post: Post) -> None:
        heart = self.heart(post)
        await heart.beat()
        self.present = None
        for _ in range(8):
            post.clock.move(timedelta(hours=1))
            await heart.beat()
        self.present = [GUILD]
        await heart.beat()

        assert await self.graces(post) == 1

    async def test_a_clock_that_jumps_is_none(self, post: Post) -> None:
        heart = self.heart(post)
        await heart.beat()
        post.clock.move(timedelta(days=2))
        await heart.beat()

        assert await self.graces(post) == 0

    async def test_each_process_has_a_heart_of_its_own(self, post: Post) -> None:
        await self.heart(post, Shards(frozenset({0, 1}), 4)).beat()
        post.clock.move(timedelta(hours=20))

        await self.heart(post, Shards(frozenset({2, 3}), 4)).beat()

        assert await self.graces(post) == 0

    async def test_delivery_beats_as_it_works(self, post: Post) -> None:
        await post.delivery.open()
        await post.delivery.run_due()

        assert await Memory(post.database).get("heartbeat") == post.clock.now().isoformat()


def _give_roles(post: Post) -> DueWork:
    return DueWork(guild_id=GUILD, kind=DueKind.GIVE_ROLES, subject_id=PEER, due_at=post.clock.now())
