"""Members: who is new, and how many genres fit."""

from datetime import datetime, timedelta

import pytest

from bot.domain.genres import Genre
from bot.domain.members import (
    Member,
    Notices,
    TooManyGenres,
    check_genres,
    hears_of,
    is_newcomer,
    may_be_named,
)
from bot.domain.responses import Source
from tests.builders import GUILD, NOW, PEER


@pytest.mark.parametrize(
    ("joined_at", "is_new"),
    [
        (NOW, True),
        (NOW - timedelta(days=30) + timedelta(seconds=1), True),
        (NOW - timedelta(days=30), False),
        (None, False),
    ],
)
def test_a_newcomer_joined_within_30_days(joined_at: datetime | None, is_new: bool) -> None:
    assert is_newcomer(Member(guild_id=GUILD, user_id=PEER, joined_at=joined_at), NOW) is is_new


def test_genres_keep_their_order_and_come_once() -> None:
    chosen = (Genre.POETRY, Genre.HORROR, Genre.POETRY)

    assert check_genres(chosen) == (Genre.POETRY, Genre.HORROR)


def test_five_genres_fit_however_often_they_are_named() -> None:
    five = tuple(Genre)[:5]

    assert check_genres(five + five) == five


def test_six_genres_are_too_many() -> None:
    with pytest.raises(TooManyGenres) as caught:
        check_genres(tuple(Genre)[:6])

    assert caught.value.facts == {"limit": 5}


def test_discord_can_show_all_genres_at_once() -> None:
    assert len(Genre) <= 25


@pytest.mark.parametrize(
    ("is_visible", "left_at", "named"),
    [(True, None, True), (False, None, False), (True, NOW, False), (False, NOW, False)],
)
def test_who_is_hidden_or_gone_is_not_named(is_visible: bool, left_at: datetime | None, named: bool) -> None:
    member = Member(guild_id=GUILD, user_id=PEER, is_visible=is_visible, left_at=left_at)

    assert may_be_named(member) is named


@pytest.mark.parametrize(
    ("notices", "heard"),
    [
        (Notices.USUAL, {Source.BOOST, Source.LOG}),
        (Notices.AT_ONCE, set(Source)),
        (Notices.DIGEST, set(Source)),
        (Notices.NEVER, set[Source]()),
    ],
)
def test_who_is_told_of_a_response_hears_what_becomes_of_it(notices: Notices, heard: set[Source]) -> None:
    member = Member(guild_id=GUILD, user_id=PEER, notices=notices)

    assert {source for source in Source if hears_of(member, source)} == heard
