"""Genres: what a boost is about, and what a member likes to read."""

from enum import StrEnum


class Genre(StrEnum):
    """A genre a member can choose; at most 25, the most options a choice of Discord's can show."""

    FANTASY = "fantasy"
    SCIENCE_FICTION = "science-fiction"
    ROMANCE = "romance"
    MYSTERY = "mystery"
    THRILLER = "thriller"
    HORROR = "horror"
    HISTORICAL = "historical"
    LITERARY = "literary"
    YOUNG_ADULT = "young-adult"
    CHILDREN = "children"
    SHORT_FICTION = "short-fiction"
    FAN_FICTION = "fan-fiction"
    COMICS = "comics"
    POETRY = "poetry"
    MEMOIR = "memoir"
    NON_FICTION = "non-fiction"
    SCREENWRITING = "screenwriting"
    OTHER = "other"
