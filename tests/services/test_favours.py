"""Favours as a member meets them: what is listed, snoozed, and suggested in /boost next."""

from bot.domain.responses import Kind
from bot.services.responses import Answer
from tests.builders import AUTHOR, GUILD, PEER, SECOND_PEER
from tests.services.community import Community


async def listed(community: Community, user_id: int = AUTHOR) -> list[int]:
    owed = await community.services.favours.list_(GUILD, user_id)
    return [favour.peer_id for favour in owed.favours]


async def test_on_the_first_day_nobody_is_owed_anything(community: Community) -> None:
    owed = await community.services.favours.list_(GUILD, AUTHOR)

    assert (owed.favours, owed.snoozed) == ([], 0)
    assert await community.services.favours.look_at(GUILD, AUTHOR, []) == []


async def test_a_favour_shows_what_was_done_and_the_boosts_that_can_be_answered(community: Community) -> None:
    mine = await community.request()
    theirs = await community.request(PEER)
    answered = await community.request(PEER)
    closed = await community.request(PEER)
    await community.services.boosts.close(GUILD, PEER, closed.id)
    await community.respond(answered, AUTHOR)
    community.move(hours=1)
    response = (await community.respond(mine)).response

    owed = await community.services.favours.list_(GUILD, AUTHOR)
    [view] = await community.services.favours.look_at(GUILD, AUTHOR, owed.favours)

    assert view.response == response
    assert [boost.id for boost in view.boosts] == [theirs.id]
    assert await listed(community, PEER) == []


async def test_a_favour_settled_meanwhile_is_left_out(community: Community) -> None:
    recorded = await community.respond(await community.request())
    owed = await community.services.favours.list_(GUILD, AUTHOR)
    await community.services.responses.take_back(GUILD, PEER, recorded.response.id)

    assert await community.services.favours.look_at(GUILD, AUTHOR, owed.favours) == []


async def test_a_snoozed_peer_is_counted_and_comes_back_after_thirty_days(community: Community) -> None:
    await community.respond(await community.request())
    await community.services.favours.snooze(GUILD, AUTHOR, PEER)

    owed = await community.services.favours.list_(GUILD, AUTHOR)
    assert (owed.favours, owed.snoozed) == ([], 1)
    [snoozed] = await community.services.favours.list_snoozed(GUILD, AUTHOR)
    assert (snoozed.peer_id, (snoozed.until - community.now).days) == (PEER, 30)

    community.move(days=30)
    assert await listed(community) == [PEER]
    assert await community.services.favours.list_snoozed(GUILD, AUTHOR) == []


async def test_a_snooze_can_be_taken_back(community: Community) -> None:
    await community.respond(await community.request())
    await community.services.favours.snooze(GUILD, AUTHOR, PEER)

    await community.services.favours.wake(GUILD, AUTHOR, PEER)

    assert await listed(community) == [PEER]


async def test_a_boost_of_a_snoozed_peer_is_not_put_forward_as_a_favour(community: Community) -> None:
    await community.respond(await community.request())
    first = await community.request(SECOND_PEER)
    community.move(minutes=1)
    owed = await community.request(PEER)

    async def next_boost() -> tuple[int, bool]:
        suggestion = await community.services.boosts.next_for(GUILD, AUTHOR)
        assert suggestion is not None
        return suggestion.candidate.boost.id, suggestion.candidate.is_owed

    assert await next_boost() == (owed.id, True)
    await community.services.favours.snooze(GUILD, AUTHOR, PEER)
    assert await next_boost() == (first.id, False)


async def test_who_leaves_is_no_longer_listed_although_the_bot_never_met_them(community: Community) -> None:
    await community.services.responses.log(GUILD, PEER, AUTHOR, Answer(Kind.COMMENT), submission_id=1)
    assert await listed(community) == [PEER]

    await community.services.members.leave(GUILD, PEER)

    assert await listed(community) == []
