"""Streaks out of a real database: what is kept, spared and missed, by the member's own days."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.dates import DateUnreadable
from bot.domain.days import day_begins_at
from bot.domain.graces import ABSENT, DAYS_LIMIT, GraceBackwards, GraceUnknown
from bot.domain.members import MemberHidden, Notices
from bot.domain.outbox import sent
from bot.domain.responses import Response, Source
from bot.domain.shards import ALL
from bot.domain.streaks import Grace, Pause, PauseOver, PauseTooLong, State, Streak, Unit
from bot.domain.tracking import id_at
from bot.domain.zones import ZoneChangedRecently
from bot.services import ledger
from bot.services.streaks import streaks_of
from bot.services.zones import day_of
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_response
from tests.services.community import Community

DAY = timedelta(days=1)


async def answer(community: Community, user_id: int = PEER) -> Response:
    """Record a response of this moment, stamped with its giver's day as every use case does."""
    number = int(community.now.timestamp())
    async with community.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        asked = a_response(
            giver_id=user_id,
            message_id=number,
            responded_at=community.now,
            local_day=await day_of(tx, GUILD, user_id, server, community.now),
        )
        [recorded] = await ledger.record(tx, [asked], server, community.now)
    return recorded


async def streak(community: Community, user_id: int = PEER) -> Streak:
    async with community.database.read() as tx:
        server = await tx.servers.get(GUILD)
        return (await streaks_of(tx, GUILD, user_id, server, community.now))[0]


async def live(community: Community, days: int, user_id: int = PEER) -> None:
    """Answer once a day for some days; afterwards it is the last of them."""
    for number in range(days):
        if number:
            community.move(days=1)
        await answer(community, user_id)


def states(told: Streak, count: int) -> list[State]:
    return [period.state for period in told.periods[-count:]]


class TestCounting:
    async def test_a_member_nobody_knows_has_no_streak(self, community: Community) -> None:
        async with community.database.read() as tx:
            server = await tx.servers.get(GUILD)
            day, week = await streaks_of(tx, GUILD, PEER, server, community.now)

        assert (day.unit, week.unit) == (Unit.DAY, Unit.WEEK)
        assert (day.current, day.best, day.freezes) == (0, 0, 0)
        assert day.this_period.state is State.OPEN

    async def test_the_servers_unit_comes_first(self, community: Community) -> None:
        await live(community, 8)
        await community.services.servers.set_streak_unit(GUILD, Unit.WEEK)

        async with community.database.read() as tx:
            server = await tx.servers.get(GUILD)
            week, day = await streaks_of(tx, GUILD, PEER, server, community.now)

        assert (week.unit, week.current) == (Unit.WEEK, 2)
        assert (day.unit, day.current) == (Unit.DAY, 8)

    async def test_what_is_taken_back_keeps_no_day(self, community: Community) -> None:
        boost = await community.request()
        recorded = await community.respond(boost)
        assert (await streak(community)).current == 1

        await community.services.responses.dispute(GUILD, AUTHOR, recorded.response.id)
        await community.services.responses.take_back(GUILD, PEER, recorded.response.id)

        assert (await streak(community)).current == 0

    async def test_a_member_who_was_away_for_a_year_begins_anew_and_keeps_their_best(
        self, community: Community
    ) -> None:
        await live(community, 20)
        community.move(days=365)

        back = await streak(community)
        assert (back.current, back.best, back.freezes) == (0, 20, 0)
        assert len(back.frozen_on) == 2, "told on the first two mornings"

        await answer(community)
        assert (await streak(community)).current == 1

    async def test_each_server_counts_its_own(self, community: Community) -> None:
        await live(community, 3)

        async with community.database.read() as tx:
            server = await tx.servers.get(OTHER_GUILD)
            elsewhere, _ = await streaks_of(tx, OTHER_GUILD, PEER, server, community.now)

        assert elsewhere.best == 0


class TestZones:
    @pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
    async def test_at_the_ends_of_the_world_a_day_is_the_members_own(
        self, community: Community, zone: str
    ) -> None:
        await community.services.zones.choose(GUILD, PEER, zone=zone)
        community.move(days=3)
        first = day_begins_at(date(2026, 3, 9), zone)
        # In the last minute of one day and the first of the next: two days, wherever the server is.
        for at in (first - timedelta(minutes=1), first + timedelta(minutes=1)):
            community.clock.set(at)
            await answer(community)

        assert (await streak(community)).current == 2
        assert {response.local_day for response in await community.ledger()} == {
            date(2026, 3, 8),
            date(2026, 3, 9),
        }

    async def test_flying_from_one_end_of_the_world_to_the_other_breaks_nothing(
        self, community: Community
    ) -> None:
        await community.services.zones.choose(GUILD, PEER, zone="Pacific/Pago_Pago")
        community.move(days=2)
        await live(community, 9)
        await community.services.zones.choose(GUILD, PEER, zone="Pacific/Kiritimati")
        community.move(days=1)
        await answer(community)

        told = await streak(community)

        assert told.current == 10
        assert State.MISSED not in states(told, 10)
        assert State.FROZEN not in states(told, 10)

    async def test_a_zone_changed_to_gain_hours_gains_none_and_stays_for_a_week(
        self, community: Community
    ) -> None:
        await live(community, 3)
        # The evening comes, nothing is answered, and it would still be yesterday far in the west.
        community.clock.set(datetime(2026, 3, 7, 23, 30, tzinfo=UTC))
        chosen = await community.services.zones.choose(GUILD, PEER, zone="Pacific/Pago_Pago")
        assert chosen.calendar.zone == "UTC", "today ends as it began"

        community.move(hours=1)
        assert (await streak(community)).current == 3, "that day lives twice, and is counted once"
        await answer(community)
        assert (await streak(community)).current == 4

        with pytest.raises(ZoneChangedRecently):
            await community.services.zones.choose(GUILD, PEER, zone="Pacific/Kiritimati")
        community.move(days=7)
        assert (await community.services.zones.choose(GUILD, PEER, zone="Pacific/Kiritimati")).next

    @pytest.mark.parametrize("night", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)])
    async def test_clocks_that_change_neither_break_nor_double_a_day(
        self, community: Community, night: datetime
    ) -> None:
        community.clock.set(night - timedelta(days=5))
        await community.services.zones.choose(GUILD, PEER, zone="Europe/Berlin")
        # Every eight hours for four days: three times a day and once more or less where clocks change.
        community.clock.set(night - timedelta(days=2))
        for _ in range(12):
            await answer(community)
            community.move(hours=8)
        community.move(hours=-8)

        told = await streak(community)

        days = {response.local_day for response in await community.ledger()}
        assert told.current == len(days) in (4, 5)
        assert (max(days) - min(days)).days == len(days) - 1

    async def test_a_change_of_the_servers_zone_leaves_the_past_alone(self, community: Community) -> None:
        community.clock.set(datetime(2026, 3, 4, 23, 30, tzinfo=UTC))
        await live(community, 3)
        before = await streak(community)

        await community.services.zones.choose_for_server(GUILD, "Asia/Tokyo")
        community.move(hours=10)
        await answer(community)
        after = await streak(community)

        assert before.current == 3
        assert after.current == 4
        assert State.MISSED not in states(after, 4)


class TestPauses:
    async def test_a_pause_spares_its_days_and_goes_by_itself(self, community: Community) -> None:
        await live(community, 3)
        community.move(days=1)

        paused = await community.services.streaks.pause(GUILD, PEER, "2 days")
        community.move(days=3)
        told = await streak(community)

        assert paused.pause == Pause(date(2026, 3, 7), date(2026, 3, 9))
        assert told.current == 3
        assert states(told, 4) == [State.PAUSED, State.PAUSED, State.PAUSED, State.OPEN]
        community.move(days=1)
        assert (await streak(community)).current == 0

    async def test_a_new_pause_takes_the_place_of_the_one_that_runs(self, community: Community) -> None:
        await community.services.streaks.pause(GUILD, PEER, "8 weeks")
        community.move(days=2)

        await community.services.streaks.pause(GUILD, PEER, "tomorrow")

        async with community.database.read() as tx:
            pauses = (await tx.streaks.pauses(GUILD, [PEER]))[PEER]
        assert pauses == [
            Pause(date(2026, 3, 4), date(2026, 3, 5)),
            Pause(date(2026, 3, 6), date(2026, 3, 7)),
        ]

    async def test_resuming_makes_today_a_day_like_any_other(self, community: Community) -> None:
        await live(community, 2)
        community.move(days=1)
        await community.services.streaks.pause(GUILD, PEER, "2 weeks")
        community.move(days=1)

        first = await community.services.streaks.resume(GUILD, PEER)
        again = await community.services.streaks.resume(GUILD, PEER)

        assert (first.is_new, again.is_new) == (True, False)
        assert first.streak.current == 2
        assert states(await streak(community), 2) == [State.PAUSED, State.OPEN]

    @pytest.mark.parametrize(
        ("until", "refusal"),
        [("9 weeks", PauseTooLong), ("2026-03-03", PauseOver), ("whenever", DateUnreadable)],
    )
    async def test_a_pause_that_makes_no_sense_changes_nothing(
        self, community: Community, until: str, refusal: type[Exception]
    ) -> None:
        with pytest.raises(refusal):
            await community.services.streaks.pause(GUILD, PEER, until)

        async with community.database.read() as tx:
            assert await tx.streaks.pauses(GUILD, [PEER]) == {PEER: []}


class TestGraces:
    async def test_grace_for_everybody_mends_a_miss_and_taking_it_back_undoes_that(
        self, community: Community
    ) -> None:
        await live(community, 2)
        community.move(days=2)
        await answer(community)
        assert (await streak(community)).current == 1
        missed = date(2026, 3, 6)
        streaks = community.services.streaks

        given = await streaks.give_grace(GUILD, MODERATOR, missed, missed, "A storm")
        again = await streaks.give_grace(GUILD, MODERATOR, missed, missed, "A storm")
        mended = await streak(community)
        row = await streaks.take_back_grace(GUILD, given.row.id)

        assert (given.is_new, again.is_new) == (True, False)
        assert mended.current == 3
        assert mended.periods[-2].label == "A storm"
        assert row.grace == Grace(missed, missed, "A storm")
        assert (await streak(community)).current == 1
        with pytest.raises(GraceUnknown):
            await streaks.take_back_grace(GUILD, given.row.id)

    async def test_grace_for_one_member_spares_nobody_else(self, community: Community) -> None:
        for user_id in (PEER, SECOND_PEER):
            await answer(community, user_id)
            community.move(seconds=1)
        community.move(days=2)
        missed = date(2026, 3, 5)

        await community.services.streaks.give_grace(GUILD, MODERATOR, missed, missed, "", PEER)

        assert (await streak(community, PEER)).current == 1
        assert (await streak(community, SECOND_PEER)).current == 0

    async def test_a_grace_that_ends_before_it_begins_is_refused(self, community: Community) -> None:
        with pytest.raises(GraceBackwards):
            await community.services.streaks.give_grace(
                GUILD, MODERATOR, date(2026, 3, 6), date(2026, 3, 5), ""
            )

    async def test_days_the_bot_missed_are_spared_once_in_every_zone_of_the_server(
        self, community: Community
    ) -> None:
        await community.services.zones.choose(GUILD, PEER, zone="Pacific/Auckland")
        community.move(days=2)
        away_from = community.now
        back_at = community.move(hours=8)
        streaks = community.services.streaks

        first = await streaks.spare_absence(GUILD, away_from, back_at)
        again = await streaks.spare_absence(GUILD, away_from, community.move(minutes=1))

        assert (first, again) == (2, 0)
        async with community.database.read() as tx:
            graces = (await tx.streaks.graces(GUILD, [SECOND_PEER]))[SECOND_PEER]
        assert graces == [Grace(date(2026, 3, 6), date(2026, 3, 7), ABSENT)], "one row for the whole span"

    async def test_an_absence_noticed_twice_is_one_span_and_what_came_on_top(
        self, community: Community
    ) -> None:
        streaks, away_from = community.services.streaks, community.now
        await streaks.spare_absence(GUILD, away_from, community.move(days=2))
        await streaks.spare_absence(GUILD, away_from, community.move(days=2))

        graces = [row.grace for row in await streaks.list_graces(GUILD)]

        assert graces == [
            Grace(date(2026, 3, 7), date(2026, 3, 8), ABSENT),
            Grace(date(2026, 3, 4), date(2026, 3, 6), ABSENT),
        ]

    async def test_what_somebody_pressed_meanwhile_makes_it_shorter(self, community: Community) -> None:
        away_from = community.now
        boost = await community.request()
        community.move(days=3)
        await community.respond(boost)

        assert await community.services.streaks.spare_absence(GUILD, away_from, community.move(days=1)) == 2

    async def test_what_was_read_later_does_not(self, community: Community) -> None:
        away_from = community.now
        community.move(days=3)
        async with community.database.write(GUILD) as tx:
            reply = a_response(message_id=1, source=Source.REPLY, responded_at=community.now)
            await ledger.record(tx, [reply], await tx.servers.get(GUILD), community.now)

        assert await community.services.streaks.spare_absence(GUILD, away_from, community.move(days=1)) == 5

    async def test_what_was_pressed_just_before_it_was_noticed_does_not(self, community: Community) -> None:
        away_from = community.now
        boost = await community.request()
        community.move(days=3)
        await community.respond(boost)

        assert await community.services.streaks.spare_absence(GUILD, away_from, community.move(minutes=1)) > 2

    async def test_a_message_of_the_bots_makes_it_shorter(self, community: Community) -> None:
        away_from = community.now
        await community.request()
        posted_at = community.move(days=3)
        async with community.database.write(GUILD) as tx:
            [letter] = await tx.outbox.claim(community.now, ALL, limit=1)
            await tx.outbox.save(sent(letter, channel_id=1, message_id=id_at(posted_at)))

        assert await community.services.streaks.spare_absence(GUILD, away_from, community.move(days=1)) == 2

    async def test_one_of_two_years_spares_no_more_than_moderators_may(self, community: Community) -> None:
        away_from = community.now

        days = await community.services.streaks.spare_absence(GUILD, away_from, community.move(days=734))

        assert days == DAYS_LIMIT
        assert len(await community.services.streaks.list_graces(GUILD)) == 1


class TestLooking:
    async def test_own_and_other_eyes_see_the_same_figures(self, community: Community) -> None:
        await live(community, 3)
        await community.services.streaks.pause(GUILD, PEER, "tomorrow")

        own = await community.services.streaks.view(GUILD, PEER, PEER)
        peers = await community.services.streaks.view(GUILD, AUTHOR, PEER)

        assert own.is_own
        assert not peers.is_own
        assert own.main == peers.main
        assert own.paused_until == date(2026, 3, 7)
        assert peers.paused_until is None
        assert len(own.days.periods) == 25 * 7 + 5
        assert own.days.periods[0].starts_on.weekday() == 0
        assert len(own.weeks.periods) == 26

    async def test_who_is_hidden_or_gone_is_shown_to_nobody_else(self, community: Community) -> None:
        await community.services.members.set_visible(GUILD, PEER, visible=False)
        await community.services.members.set_notices(GUILD, SECOND_PEER, Notices.NEVER)
        await community.services.members.leave(GUILD, SECOND_PEER)

        for user_id in (PEER, SECOND_PEER):
            with pytest.raises(MemberHidden):
                await community.services.streaks.view(GUILD, AUTHOR, user_id)
        assert (await community.services.streaks.view(GUILD, PEER, PEER)).is_own
