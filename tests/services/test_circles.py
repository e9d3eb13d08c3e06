"""Circles as a member and others may see them."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.circles import Circle, CirclePrivate, Tie
from bot.domain.members import MemberGone
from bot.domain.responses import Kind
from bot.services.responses import Answer
from tests.builders import AUTHOR, GUILD, PEER, SECOND_PEER
from tests.services.community import Community


async def log(community: Community, giver_id: int, receiver_id: int, times: int = 1) -> None:
    for _ in range(times):
        await community.services.responses.log(
            GUILD,
            giver_id,
            receiver_id,
            Answer(Kind.REPLY, is_another=True),
            submission_id=next(community._numbers),
        )


async def draw(community: Community, viewer_id: int = AUTHOR, user_id: int = AUTHOR) -> Circle:
    return await community.services.circles.draw(GUILD, viewer_id, user_id)


async def hide(community: Community, user_id: int, **changes: Any) -> None:
    async with community.database.write(GUILD) as tx:
        await tx.members.save(replace(await tx.members.get(GUILD, user_id), **changes))


async def test_on_the_first_day_a_circle_is_empty(community: Community) -> None:
    assert await draw(community) == Circle(AUTHOR, ())
    assert await draw(community, user_id=PEER) == Circle(PEER, ())


async def test_a_circle_shows_both_ways_from_where_its_member_stands(community: Community) -> None:
    await log(community, AUTHOR, PEER, 2)
    await log(community, PEER, AUTHOR)
    await log(community, SECOND_PEER, AUTHOR)

    assert await draw(community) == Circle(AUTHOR, (Tie(PEER, 2, 1), Tie(SECOND_PEER, 0, 1)))
    assert await draw(community, user_id=PEER) == Circle(PEER, (Tie(AUTHOR, 1, 2),))


async def test_a_circle_shows_ninety_days(community: Community) -> None:
    await log(community, AUTHOR, PEER)

    community.move(days=89)
    assert (await draw(community)).ties == (Tie(PEER, 1, 0),)
    community.move(days=1)
    assert (await draw(community)).ties == ()


async def test_to_others_a_circle_names_only_who_may_be_named(community: Community) -> None:
    await log(community, AUTHOR, PEER)
    await log(community, AUTHOR, SECOND_PEER)
    await hide(community, PEER, is_visible=False)

    assert await draw(community, viewer_id=SECOND_PEER) == Circle(AUTHOR, (Tie(SECOND_PEER, 1, 0),), others=1)
    assert await draw(community) == Circle(AUTHOR, (Tie(PEER, 1, 0), Tie(SECOND_PEER, 1, 0)))


async def test_who_left_is_named_to_nobody(community: Community) -> None:
    await log(community, AUTHOR, PEER)
    await community.services.members.leave(GUILD, PEER)

    assert await draw(community) == Circle(AUTHOR, (), others=1)
    with pytest.raises(MemberGone):
        await draw(community, user_id=PEER)


async def test_the_circle_of_who_does_not_want_to_be_named_is_their_own(community: Community) -> None:
    await log(community, AUTHOR, PEER)
    await hide(community, AUTHOR, is_visible=False)

    with pytest.raises(CirclePrivate):
        await draw(community, viewer_id=PEER)
    assert (await draw(community)).ties == (Tie(PEER, 1, 0),)
