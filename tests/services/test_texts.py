"""Last texts: what they may take in memory, and whose are forgotten first."""

import gc
import tracemalloc

import pytest

from bot.domain.tracking import TEXTS_COMPARED, Posted
from bot.services.texts import LastTexts

TEXT = "What stays with me is the lamp in the last line. "


def reply(giver_id: int, text: str, message_id: int = 1) -> Posted:
    return Posted(
        guild_id=2**62 + 1,
        channel_id=2**62 + 2,
        place_id=2**62 + 2,
        message_id=2**62 + message_id,
        author_id=2**62 + giver_id,
        text=text,
    )


@pytest.mark.parametrize(
    ("length", "givers"), [(1_200, 300), (40, 5_000)], ids=["long, of four bytes a letter", "short"]
)
def test_however_many_write_however_long_texts_memory_stays_within_its_bound(
    length: int, givers: int
) -> None:
    bound = 2 * 1024**2
    texts = LastTexts(bound)
    gc.collect()
    tracemalloc.start()
    try:
        for number in range(givers * TEXTS_COMPARED):
            texts.compare(reply(number // TEXTS_COMPARED, chr(0x20000 + number % 40_000) * length, number))
        gc.collect()
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert bound // 2 < taken < bound * 1.1


def test_who_has_not_written_longest_is_forgotten_first() -> None:
    texts = LastTexts(most_bytes=2_200)
    for giver_id in (1, 2):
        assert not texts.compare(reply(giver_id, TEXT, 1))
    assert texts.compare(reply(1, TEXT, 2))
    for giver_id in (3, 4):
        texts.compare(reply(giver_id, TEXT * 2, 1))

    assert texts.compare(reply(1, TEXT, 3))
    assert not texts.compare(reply(2, TEXT, 3))


def test_only_the_last_few_of_a_giver_are_remembered_and_a_changed_one_by_its_latest_text() -> None:
    texts = LastTexts()
    for number in range(1, TEXTS_COMPARED + 2):
        texts.compare(reply(1, f"{chr(96 + number)}" * 40, number))

    assert not texts.compare(reply(1, "a" * 40, 20))
    assert texts.compare(reply(1, "c" * 40, 21))
    texts.compare(reply(1, "x" * 40, 6))
    assert not texts.compare(reply(1, "f" * 40, 22))
    texts.forget(reply(1, "", 6))
    assert not texts.compare(reply(1, "x" * 40, 23))
