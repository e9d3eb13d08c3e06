"""Digests: everything since the last in one letter, at the member's own nine o'clock, exactly once."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.due import DueKind
from bot.domain.members import Notices
from bot.domain.outbox import CardName
from bot.domain.responses import NotYourResponse, ResponseUnknown, Status
from bot.domain.zones import Calendar, ZoneChange
from bot.services.digests import DigestView
from tests.builders import AUTHOR, GUILD, OTHER_GUILD, PEER, SECOND_PEER
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
