"""Members as they set themselves up, come and go."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.boosts import State
from bot.domain.due import DueKind
from bot.domain.genres import Genre
from bot.domain.members import Member, Notices, TooManyFavourites, TooManyGenres
from bot.domain.responses import Kind
from bot.services.members import Reconciled
from tests.builders import AUTHOR, GUILD, OTHER_GUILD, PEER
from tests.services.community import Community

UNKNOWN = Member(guild_id=GUILD, user_id=PEER)


async def test_each_choice_leaves_the_others_alone(community: Community) -> None:
    members = community.services.members
    assert await members.get(GUILD, PEER) == UNKNOWN

    await members.set_calls(GUILD, PEER, accepts=True)
    await members.set_notices(GUILD, PEER, Notices.NEVER)
    chosen = await members.set_genres(GUILD, PEER, (Genre.POETRY, Genre.HORROR, Genre.POETRY))

    assert chosen == replace(
        UNKNOWN, accepts_calls=True, notices=Notices.NEVER, genres=(Genre.POETRY, Genre.HORROR)
    )
    assert await members.get(GUILD, PEER) == chosen
    assert await members.get(OTHER_GUILD, PEER) == replace(UNKNOWN, guild_id=OTHER_GUILD)

    await members.set_calls(GUILD, PEER, accepts=False)
    await members.set_notices(GUILD, PEER, Notices.USUAL)
    assert await members.set_genres(GUILD, PEER, ()) == UNKNOWN


async def test_six_genres_change_nothing(community: Community) -> None:
    await community.services.members.set_genres(GUILD, PEER, (Genre.POETRY,))

    with pytest.raises(TooManyGenres):
        await community.services.members.set_genres(GUILD, PEER, tuple(Genre)[:6])

    assert (await community.services.members.get(GUILD, PEER)).genres == (Genre.POETRY,)


async def test_favourites_are_kept_once_each_and_shown_on_open_boosts(community: Community) -> None:
    boost = await community.request(PEER)
    sold = await community.request(PEER, link="https://www.amazon.com/dp/B0ABCDEFGH")
    await community.finish_all()

    chosen = (Kind.REVIEW, Kind.COMMENT)
    await community.services.members.set_favourites(GUILD, PEER, (*chosen, Kind.REVIEW))

    assert (await community.services.members.get(GUILD, PEER)).favourites == chosen
    assert set(await community.works()) == {(DueKind.REFRESH_BOOST, each.id) for each in (boost, sold)}
    assert (await community.services.boosts.view(GUILD, boost.id)).favourites == chosen
    # What a platform forbids asking for is not asked for as a favourite either.
    assert (await community.services.boosts.view(GUILD, sold.id)).favourites == (Kind.COMMENT,)


async def test_four_favourites_change_nothing(community: Community) -> None:
    with pytest.raises(TooManyFavourites):
        await community.services.members.set_favourites(GUILD, PEER, tuple(Kind)[:4])

    assert (await community.services.members.get(GUILD, PEER)).favourites == ()


async def test_who_leaves_takes_their_open_boosts_along(community: Community) -> None:
    live, expired = await community.request(days=2), await community.request(days=1)
    fulfilled = await community.request(wanted=1, days=2)
    await community.respond(fulfilled)
    others = await community.request(PEER, days=2)
    await community.services.boosts.expire(GUILD, expired.id)
    community.move(days=1)
    await community.services.boosts.expire(GUILD, expired.id)
    await community.finish_all()

    at = community.move(hours=1)
    await community.services.members.leave(GUILD, AUTHOR)

    assert (await community.services.members.get(GUILD, AUTHOR)).left_at == at
    assert await community.boost(live) == replace(live, state=State.CLOSED, ended_at=at)
    assert (await community.boost(fulfilled)).state is State.CLOSED
    assert (await community.boost(expired)).state is State.EXPIRED
    assert (await community.boost(others)).state is State.OPEN
    assert set(await community.works()) == {
        (DueKind.REFRESH_BOOST, live.id),
        (DueKind.REFRESH_BOOST, fulfilled.id),
    }


async def test_who_comes_back_finds_their_choices(community: Community) -> None:
    members = community.services.members
    await members.set_genres(GUILD, PEER, (Genre.POETRY,))
    await members.leave(GUILD, PEER)
    joined_at = community.move(days=1)

    await members.join(GUILD, PEER, joined_at)

    assert await members.get(GUILD, PEER) == replace(UNKNOWN, joined_at=joined_at, genres=(Genre.POETRY,))


async def test_an_unknown_date_of_joining_does_not_replace_a_known_one(community: Community) -> None:
    joined_at = community.now - timedelta(days=9)
    await community.services.members.set_calls(GUILD, PEER, accepts=True)
    await community.services.members.join(GUILD, PEER, joined_at)

    await community.services.members.join(GUILD, PEER, None)

    assert (await community.services.members.get(GUILD, PEER)).joined_at == joined_at


async def test_nothing_is_noted_of_who_comes_and_goes_without_a_word(community: Community) -> None:
    members = community.services.members

    await members.join(GUILD, PEER, community.now)
    await members.leave(GUILD, PEER)

    assert await members.get(GUILD, PEER) == UNKNOWN


async def test_who_answers_after_all_is_here_again(community: Community) -> None:
    """The event of somebody's return may have been lost."""
    boost = await community.request()
    await community.services.members.leave(GUILD, PEER)

    await community.respond(boost)

    assert (await community.services.members.get(GUILD, PEER)).left_at is None


async def test_what_was_not_heard_is_noted_as_if_it_had_been(community: Community) -> None:
    members = community.services.members
    live = await community.request()
    await community.respond(live)
    await members.leave(GUILD, PEER)
    at = community.move(days=1)

    found = await members.reconcile(GUILD, [AUTHOR, PEER], {PEER: at}, moved=())

    assert found == Reconciled(left=1, back=1)
    assert (await members.get(GUILD, AUTHOR)).left_at == at
    assert (await members.get(GUILD, PEER)).left_at is None
    assert (await members.get(GUILD, PEER)).joined_at == at
    assert (await community.boost(live)).state is State.CLOSED
    assert await members.reconcile(GUILD, [AUTHOR, PEER], {PEER: at}, moved=()) == Reconciled()


async def test_what_is_heard_of_a_member_counts_more_than_what_was_found_out(community: Community) -> None:
    members = community.services.members
    await community.request()

    with members.watch(GUILD) as moved:
        await members.join(OTHER_GUILD, PEER, None)
        await members.join(GUILD, AUTHOR, None)
        found = await members.reconcile(GUILD, [AUTHOR], {}, moved)

    assert (set(moved), found) == ({AUTHOR}, Reconciled())
    assert (await members.get(GUILD, AUTHOR)).left_at is None
    await members.leave(GUILD, AUTHOR)
    assert set(moved) == {AUTHOR}, "the watch has ended"
