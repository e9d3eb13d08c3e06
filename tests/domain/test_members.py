"""Members: who is new, and how many genres fit."""

from datetime import datetime, timedelta

import pytest

from bot.domain.genres import Genre
from bot.domain.members import Member, TooManyGenres, check_genres, is_newcomer
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
