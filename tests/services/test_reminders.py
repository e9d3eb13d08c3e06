"""Reminders: at the member's hour, when it can help, once a day, and no more once they go by."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.due import DueKind
from bot.domain.outbox import CardName, after_closed_dm
from bot.domain.reminders import Reminder, ReminderUnset, reminder_key
from bot.domain.servers import SettingOutOfRange
from tests.builders import AUTHOR, GUILD, PEER
from tests.services.community import Community
from tests.services.test_streaks import answer, live

REMIND = (DueKind.REMIND, PEER)
DAY = timedelta(days=1)


def evening(day: int) -> datetime:
    return datetime(2026, 3, day, 18, tzinfo=UTC)


async def remind(community: Community) -> datetime | None:
    """Do what is due at this moment, as the handler would."""
    return await community.services.reminders.remind(GUILD, PEER, community.now)


async def reminders(community: Community) -> list[str]:
    return sorted(key for key in await community.letters() if key.startswith("reminder"))


async def test_it_is_due_at_the_members_hour_and_every_day_after(community: Community) -> None:
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    assert (await community.works())[REMIND] == evening(4)

    community.clock.set(evening(4))
    assert await remind(community) == evening(5)
    assert await reminders(community) == [], "there is no streak to save"


async def test_a_streak_that_today_can_still_save_is_reminded_of_once(community: Community) -> None:
    await live(community, 2)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    community.clock.set(evening(6))

    first = await remind(community)
    again = await remind(community)

    assert first == again == evening(7)
    assert await reminders(community) == [reminder_key(PEER, date(2026, 3, 6))]
    letter = await community.letter(reminder_key(PEER, date(2026, 3, 6)))
    assert letter is not None
    assert (letter.card, letter.user_id, letter.channel_id) == (CardName.REMINDER, PEER, None)


async def test_who_has_answered_today_is_left_alone(community: Community) -> None:
    await live(community, 2)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    community.clock.set(evening(5))

    assert await remind(community) == evening(6)
    assert await reminders(community) == []


async def test_another_hour_on_the_same_day_is_no_second_reminder(community: Community) -> None:
    await live(community, 2)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    community.clock.set(evening(6))
    await remind(community)

    await community.services.reminders.set_hour(GUILD, PEER, 20)
    community.move(hours=2)
    await remind(community)

    assert len(await reminders(community)) == 1


async def test_one_that_comes_hours_late_waits_for_tomorrow(community: Community) -> None:
    await live(community, 2)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    community.clock.set(evening(6) + timedelta(hours=4))

    again_at = await community.services.reminders.remind(GUILD, PEER, evening(6))

    assert again_at == evening(7)
    assert await reminders(community) == []


async def test_a_change_of_zone_moves_it(community: Community) -> None:
    await community.services.reminders.set_hour(GUILD, PEER, 18)

    await community.services.zones.choose(GUILD, PEER, zone="Asia/Tokyo")

    # Today ends as it began: this evening is still the old one's.
    assert (await community.works())[REMIND] == evening(4)
    community.clock.set(evening(4))
    assert await remind(community) == datetime(2026, 3, 5, 9, tzinfo=UTC)


async def test_a_change_of_the_servers_zone_moves_those_of_all_who_follow_it(community: Community) -> None:
    await community.services.reminders.set_hour(GUILD, PEER, 2)
    assert (await community.works())[REMIND] == datetime(2026, 3, 5, 2, tzinfo=UTC)

    await community.services.zones.choose_for_server(GUILD, "America/New_York")

    assert (await community.works())[REMIND] == datetime(2026, 3, 5, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        (datetime(2026, 3, 28, tzinfo=UTC), "2026-03-28T17:00", "2026-03-29T16:00"),
        (datetime(2026, 10, 24, tzinfo=UTC), "2026-10-24T16:00", "2026-10-25T17:00"),
    ],
)
async def test_it_keeps_its_hour_when_clocks_change(
    community: Community, day: datetime, before: str, after: str
) -> None:
    community.clock.set(day - 3 * DAY)
    await community.services.zones.choose(GUILD, PEER, zone="Europe/Berlin")
    community.clock.set(day)
    await community.services.reminders.set_hour(GUILD, PEER, 18)

    due_at = (await community.works())[REMIND]
    community.clock.set(due_at)
    next_at = await remind(community)

    assert due_at == datetime.fromisoformat(before).replace(tzinfo=UTC)
    assert next_at == datetime.fromisoformat(after).replace(tzinfo=UTC)


async def test_after_two_that_went_by_it_asks_once_and_rests_until_told(community: Community) -> None:
    # Freezes keep the streak alive through the days nobody answered.
    await live(community, 14)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    results: list[datetime | None] = []
    for day in (18, 19, 20):
        community.clock.set(evening(day))
        if day == 20:
            await community.services.streaks.give_grace(
                GUILD, 0, date(2026, 3, 19), date(2026, 3, 19), "so that it is alive"
            )
        results.append(await remind(community))

    assert results == [evening(19), evening(20), None]
    letter = await community.letter(reminder_key(PEER, date(2026, 3, 20)))
    assert letter is not None
    assert letter.card is CardName.REMINDER_QUESTION
    community.clock.set(evening(21))
    assert await remind(community) is None
    assert len(await reminders(community)) == 3

    gone_on = await community.services.reminders.go_on(GUILD, PEER)

    assert gone_on == Reminder(guild_id=GUILD, user_id=PEER, hour=18)
    assert (await community.works())[REMIND] == evening(22)


async def test_closed_dms_end_it_and_the_member_hears_of_it_where_they_look(community: Community) -> None:
    await live(community, 2)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    community.clock.set(evening(6))
    await remind(community)
    letter = await community.letter(reminder_key(PEER, date(2026, 3, 6)))
    assert letter is not None
    async with community.database.write(GUILD) as tx:
        await tx.outbox.save(after_closed_dm(letter, community.now))

    community.clock.set(evening(7))
    assert await remind(community) is None
    first = await community.services.streaks.view(GUILD, PEER, PEER)
    second = await community.services.streaks.view(GUILD, PEER, PEER)

    assert first.is_unreachable
    assert second.reminder is None
    assert (await community.services.servers.health(GUILD)).undelivered == {}
    # Set anew once DMs are open, also on the same day, it works as if nothing had been.
    await answer(community)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    community.clock.set(evening(8))
    assert await remind(community) == evening(9)
    assert reminder_key(PEER, date(2026, 3, 8)) in await reminders(community)


async def test_switched_off_it_is_gone(community: Community) -> None:
    reminding = community.services.reminders
    await reminding.set_hour(GUILD, PEER, 18)

    assert await reminding.switch_off(GUILD, PEER) is True
    assert await reminding.switch_off(GUILD, PEER) is False

    assert await community.works() == {}
    community.clock.set(evening(4))
    assert await remind(community) is None
    with pytest.raises(ReminderUnset):
        await reminding.go_on(GUILD, PEER)


async def test_who_left_is_reminded_no_more(community: Community) -> None:
    await live(community, 2)
    await community.services.reminders.set_hour(GUILD, PEER, 18)
    await community.services.members.set_visible(GUILD, PEER, visible=True)
    await community.services.members.leave(GUILD, PEER)
    community.clock.set(evening(6))

    assert await remind(community) is None
    assert await reminders(community) == []


async def test_only_hours_of_the_day_can_be_chosen(community: Community) -> None:
    with pytest.raises(SettingOutOfRange):
        await community.services.reminders.set_hour(GUILD, AUTHOR, 24)
