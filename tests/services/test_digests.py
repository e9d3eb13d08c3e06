"""Digests: everything since the last in one letter, at the member's own nine o'clock, exactly once."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.boosts import Boost
from bot.domain.due import DueKind
from bot.domain.members import Notices
from bot.domain.outbox import CardName
from bot.domain.responses import NotYourResponse, ResponseUnknown, Status
from bot.domain.zones import Calendar, ZoneChange
from bot.services.digests import DigestView
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_reason
from tests.services.community import CHANNEL, Community
from tests.services.test_logged_responses import log

WORK = (DueKind.SEND_DIGEST, AUTHOR)
MORNING = datetime(2026, 3, 5, 9, tzinfo=UTC)
KEY = f"digest:{AUTHOR}:2026-03-05"


@pytest.fixture(autouse=True)
async def _once_a_day(community: Community) -> None:
    await community.services.members.set_notices(GUILD, AUTHOR, Notices.DIGEST)


async def send(community: Community, at: datetime = MORNING) -> datetime | None:
    """Let it be this late, and the member's letter be written."""
    community.move(seconds=(at - community.now).total_seconds())
    return await community.services.digests.send(GUILD, AUTHOR)


async def view(community: Community, key: str = KEY) -> DigestView:
    letter = await community.letter(key)
    assert letter is not None
    return await community.services.digests.view(GUILD, letter.subject_id)


async def test_a_response_waits_for_the_morning_and_is_told_of_no_sooner(community: Community) -> None:
    await log(community)

    assert await community.letters() == set()
    assert (await community.works())[WORK] == MORNING


async def test_all_that_came_is_in_one_letter(community: Community) -> None:
    first = (await log(community, submission_id=1)).response
    second = (await log(community, SECOND_PEER, submission_id=2)).response
    boost = await community.request()
    third = (await community.respond(boost)).response

    assert await send(community) is None

    letter = await community.letter(KEY)
    assert letter is not None
    assert (letter.card, letter.user_id, letter.channel_id) == (CardName.DIGEST, AUTHOR, CHANNEL)
    shown = await view(community)
    assert shown.received == (first, second, third)
    assert set(shown.boosts) == {boost.id}


async def test_the_next_letter_has_only_what_came_since(community: Community) -> None:
    await log(community, submission_id=1)
    await send(community)
    later = (await log(community, submission_id=2)).response

    await send(community, MORNING + timedelta(days=1))

    assert (await view(community, f"digest:{AUTHOR}:2026-03-06")).received == (later,)


async def test_done_twice_or_at_once_it_is_one_letter(community: Community) -> None:
    await log(community)
    community.move(seconds=(MORNING - community.now).total_seconds())

    await asyncio.gather(*(community.services.digests.send(GUILD, AUTHOR) for _ in range(3)))

    assert await community.letters() == {KEY}


async def test_a_second_letter_on_one_day_waits_for_the_next_morning(community: Community) -> None:
    """As after the bot was down over nine o'clock: the letter went out late, and somebody answered then."""
    await log(community, submission_id=1)
    await send(community, MORNING + timedelta(hours=8))
    await log(community, submission_id=2)

    assert await send(community, MORNING + timedelta(hours=9)) == MORNING + timedelta(days=1)

    assert await send(community, MORNING + timedelta(days=1)) is None
    assert len((await view(community, f"digest:{AUTHOR}:2026-03-06")).received) == 1


async def test_nothing_that_waits_makes_no_letter(community: Community) -> None:
    assert await send(community) is None

    assert await community.letters() == set()


async def test_who_wants_to_be_told_of_nothing_by_now_is_not(community: Community) -> None:
    await log(community)
    await community.services.members.set_notices(GUILD, AUTHOR, Notices.NEVER)

    await send(community)
    await community.services.members.set_notices(GUILD, AUTHOR, Notices.DIGEST)
    await send(community, MORNING + timedelta(days=1))

    assert await community.letters() == set()


async def test_who_wants_to_be_told_at_once_by_now_still_reads_what_waited(community: Community) -> None:
    waiting = (await log(community, submission_id=1)).response
    await community.services.members.set_notices(GUILD, AUTHOR, Notices.USUAL)
    at_once = (await log(community, submission_id=2)).response

    await send(community)

    assert await community.letters() == {KEY, f"response:{at_once.id}"}
    assert (await view(community)).received == (waiting,)


async def test_a_member_who_left_is_written_no_letter(community: Community) -> None:
    await log(community)
    await community.services.members.leave(GUILD, AUTHOR)

    await send(community)

    assert await community.letters() == set()


async def test_what_was_taken_back_is_not_told(community: Community) -> None:
    gone = (await log(community, submission_id=1)).response
    stays = (await log(community, SECOND_PEER, submission_id=2)).response
    await community.services.responses.undo(GUILD, PEER, gone.id)

    await send(community)

    assert (await view(community)).received == (stays,)


async def test_it_comes_at_nine_by_the_members_own_clock(community: Community) -> None:
    async with community.database.write(GUILD) as tx:
        change = ZoneChange(Calendar("Pacific/Kiritimati"), community.now - timedelta(days=99))
        await tx.zones.save(GUILD, AUTHOR, [change])

    await log(community)

    assert (await community.works())[WORK] == datetime(2026, 3, 4, 19, tzinfo=UTC)


async def test_the_first_response_sets_the_hour_and_later_ones_do_not_move_it(community: Community) -> None:
    await log(community, submission_id=1)
    community.move(hours=5)
    await log(community, submission_id=2)

    assert (await community.works())[WORK] == MORNING


async def test_a_year_away_is_one_letter(community: Community) -> None:
    for number in range(1, 40):
        await log(community, submission_id=number)

    await send(community, MORNING + timedelta(days=365))

    assert await community.letters() == {f"digest:{AUTHOR}:2027-03-05"}
    assert len((await view(community, f"digest:{AUTHOR}:2027-03-05")).received) == 39


async def test_all_are_thanked_at_once_and_each_giver_is_told(community: Community) -> None:
    responses = [(await log(community, submission_id=number)).response for number in (1, 2)]
    responses.append((await log(community, SECOND_PEER, submission_id=3)).response)
    await send(community)
    digest = await view(community)

    thanked = await community.services.digests.thank_all(GUILD, AUTHOR, digest.id)
    again = await community.services.digests.thank_all(GUILD, AUTHOR, digest.id)

    assert thanked.giver_ids == (PEER, SECOND_PEER)
    assert again.giver_ids == ()
    assert {each.status for each in await community.ledger()} == {Status.CONFIRMED}
    assert {f"thanks:{each.id}" for each in responses} <= await community.letters()


# Boosts that nobody has answered.


async def left_alone(community: Community, count: int = 1, author_id: int = PEER) -> list[Boost]:
    """Return boosts that have just become two days old without a response, and do what is due then."""
    asked = [await community.request(author_id) for _ in range(count)]
    community.move(days=2)
    for boost in asked:
        await community.services.digests.rescue(GUILD, boost.id)
    return asked


def told_of(view: DigestView) -> list[int]:
    return [each.boost.id for each in view.left_alone]


async def test_a_boost_left_alone_comes_in_a_letter_of_its_own(community: Community) -> None:
    boost = (await left_alone(community))[0]
    morning = MORNING + timedelta(days=2)

    assert (await community.works())[WORK] == morning
    assert await send(community, morning) is None

    shown = await view(community, f"digest:{AUTHOR}:2026-03-07")
    assert told_of(shown) == [boost.id]
    assert shown.received == ()


async def test_two_days_are_watched_over_by_due_work(community: Community) -> None:
    boost = await community.request(PEER)
    key = (DueKind.RESCUE_BOOST, boost.id)
    assert (await community.works())[key] == community.now + timedelta(hours=48)

    await community.services.boosts.close(GUILD, PEER, boost.id)

    assert key not in await community.works()


async def test_a_boost_left_alone_joins_the_letter_of_what_was_received(community: Community) -> None:
    boost = (await left_alone(community))[0]
    response = (await log(community)).response

    await send(community, MORNING + timedelta(days=2))

    shown = await view(community, f"digest:{AUTHOR}:2026-03-07")
    assert (shown.received, told_of(shown)) == ((response,), [boost.id])


async def test_it_is_told_to_each_member_once(community: Community) -> None:
    await left_alone(community)
    await send(community, MORNING + timedelta(days=2))
    sent = await community.letters()

    await send(community, MORNING + timedelta(days=3))
    assert await community.letters() == sent
    await log(community)
    await send(community, MORNING + timedelta(days=4))

    assert told_of(await view(community, f"digest:{AUTHOR}:2026-03-09")) == []


async def test_three_fit_a_letter_and_the_next_come_the_next_day(community: Community) -> None:
    asked = [boost.id for boost in await left_alone(community, 4)]

    again_at = await send(community, MORNING + timedelta(days=2))

    assert told_of(await view(community, f"digest:{AUTHOR}:2026-03-07")) == asked[:3]
    assert again_at == MORNING + timedelta(days=3)
    assert await send(community, MORNING + timedelta(days=3)) is None
    assert told_of(await view(community, f"digest:{AUTHOR}:2026-03-08")) == asked[3:]


async def test_nobody_is_told_of_their_own_boost(community: Community) -> None:
    await left_alone(community, author_id=AUTHOR)

    assert WORK not in await community.works()
    await send(community, MORNING + timedelta(days=2))
    assert await community.letters() & {f"digest:{AUTHOR}:2026-03-07"} == set()


async def test_only_those_who_chose_a_daily_letter_are_told(community: Community) -> None:
    for user_id, notices in ((SECOND_PEER, Notices.USUAL), (MODERATOR, Notices.DIGEST)):
        await community.services.members.set_notices(GUILD, user_id, notices)
    await community.services.members.leave(GUILD, MODERATOR)

    await left_alone(community)

    readers = {subject for kind, subject in await community.works() if kind is DueKind.SEND_DIGEST}
    assert readers == {AUTHOR}


async def test_who_answered_is_not_told_whatever_became_of_it(community: Community) -> None:
    boost = await community.request(PEER)
    response = (await community.respond(boost, AUTHOR)).response
    await community.services.responses.undo(GUILD, AUTHOR, response.id)
    community.move(days=2)
    await community.services.digests.rescue(GUILD, boost.id)

    await send(community, MORNING + timedelta(days=2))

    assert f"digest:{AUTHOR}:2026-03-07" not in await community.letters()


async def test_a_boost_that_is_answered_or_over_by_the_morning_is_not_told(community: Community) -> None:
    answered, closed = await left_alone(community, 2)
    await community.respond(answered, SECOND_PEER)
    await community.services.boosts.close(GUILD, PEER, closed.id)

    await send(community, MORNING + timedelta(days=2))

    assert f"digest:{AUTHOR}:2026-03-07" not in await community.letters()


async def test_a_letter_that_is_read_late_shows_what_still_waits(community: Community) -> None:
    first, second = await left_alone(community, 2)
    await send(community, MORNING + timedelta(days=2))
    await community.respond(first, SECOND_PEER)

    assert told_of(await view(community, f"digest:{AUTHOR}:2026-03-07")) == [second.id]


async def test_a_boost_whose_one_response_is_taken_back_is_left_alone_again(community: Community) -> None:
    boost = await community.request(PEER)
    response = (await community.respond(boost, SECOND_PEER)).response
    community.move(days=2, hours=-1)
    await community.finish_all()

    await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason("A mistake"))

    due_at = (await community.works())[DueKind.RESCUE_BOOST, boost.id]
    assert due_at == boost.requested_at + timedelta(hours=48)


async def test_a_boost_answered_in_time_is_not_rescued(community: Community) -> None:
    boost = await community.request(PEER)
    await community.respond(boost, SECOND_PEER)
    community.move(days=2)

    await community.services.digests.rescue(GUILD, boost.id)

    assert WORK not in await community.works()


async def test_who_chooses_a_daily_letter_later_reads_of_what_waits_already(community: Community) -> None:
    await left_alone(community)

    await community.services.members.set_notices(GUILD, SECOND_PEER, Notices.DIGEST)

    assert (await community.works())[DueKind.SEND_DIGEST, SECOND_PEER] == MORNING + timedelta(days=2)


async def test_a_letter_about_boosts_is_one_however_often_it_is_written(community: Community) -> None:
    asked = [boost.id for boost in await left_alone(community, 4)]
    community.clock.set(MORNING + timedelta(days=2))

    await asyncio.gather(*(community.services.digests.send(GUILD, AUTHOR) for _ in range(3)))

    key = f"digest:{AUTHOR}:2026-03-07"
    assert {letter for letter in await community.letters() if letter.startswith("digest")} == {key}
    assert told_of(await view(community, key)) == asked[:3]


async def test_a_digest_is_its_members_alone(community: Community) -> None:
    await log(community)
    await send(community)
    digest = await view(community)

    with pytest.raises(NotYourResponse):
        await community.services.digests.thank_all(GUILD, PEER, digest.id)
    with pytest.raises(NotYourResponse):
        await community.services.digests.view_own(GUILD, PEER, digest.id)
    with pytest.raises(ResponseUnknown):
        await community.services.digests.view_own(OTHER_GUILD, AUTHOR, digest.id)
