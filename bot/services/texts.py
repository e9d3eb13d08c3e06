"""Texts: the last few of each giver, in memory only, to notice what was written before."""

import sys
from collections import OrderedDict
from dataclasses import replace
from datetime import datetime

from rapidfuzz import fuzz

from bot.domain.tracking import TEXTS_COMPARED, Posted, own_words
from bot.domain.wording import visible_letters

NEAR_IDENTICAL_PERCENT = 90
"""How alike two texts are that differ in a name or a word; ours."""

TEXTS_BYTES = 16 * 1024**2
"""What all texts that are remembered may take together; givers who have not written longest are forgotten."""

_LENGTH = 1_000
"""How much of a text is compared: what differs only after a page is not the same text."""

_BYTES_A_GIVER = 400
_BYTES_A_TEXT = 100
"""What Python needs beside the characters themselves; measured, and held against memory by a test."""

_EDITS_KEPT = 200

_Texts = dict[int, str]
"""A giver's last texts by message, in the order in which they came."""


class LastTexts:
    """Remember what givers wrote last; forgotten when the process ends, and never stored.

    Args:
        most_bytes: What they may take together.
    """

    def __init__(self, most_bytes: int = TEXTS_BYTES) -> None:
        self._texts: OrderedDict[tuple[int, int], _Texts] = OrderedDict()
        self._most_bytes = most_bytes
        self._bytes = 0

    def compare(self, message: Posted) -> bool:
        """Say whether a text is near-identical to another of the giver's last ones, and remember it.

        Of a message that was never edited only earlier ones are looked at, so that the first of two stays
        the first when they are judged again.
        """
        words = visible_letters(own_words(message.text or "")).casefold()[:_LENGTH]
        others = {
            message_id: said
            for message_id, said in self._texts.get(_giver_of(message), {}).items()
            if message_id != message.message_id
        }
        self._remember(message, words)
        return any(
            fuzz.ratio(words, said, score_cutoff=NEAR_IDENTICAL_PERCENT) > 0
            for message_id, said in others.items()
            if message.edited_at is not None or message_id < message.message_id
        )

    def forget(self, message: Posted) -> None:
        """Forget the text of a message that was changed."""
        texts = self._texts.get(_giver_of(message))
        if texts and message.message_id in texts:
            self._bytes -= _size(texts.pop(message.message_id))

    def _remember(self, message: Posted, words: str) -> None:
        giver = _giver_of(message)
        if giver not in self._texts:
            self._texts[giver] = {}
            self._bytes += _BYTES_A_GIVER
        texts = self._texts[giver]
        self._texts.move_to_end(giver)
        self._bytes += _size(words) - (_size(texts[message.message_id]) if message.message_id in texts else 0)
        texts[message.message_id] = words
        if len(texts) > TEXTS_COMPARED:
            self._bytes -= _size(texts.pop(next(iter(texts))))
        while self._bytes > self._most_bytes:
            _, forgotten = self._texts.popitem(last=False)
            self._bytes -= _BYTES_A_GIVER + sum(map(_size, forgotten.values()))


class LastEdits:
    """Remember the last edit of some messages: what Discord tells of one may come in any order.

    That an edit comes before its message, or before an earlier edit, is a matter of a second.
    """

    def __init__(self) -> None:
        self._last: OrderedDict[int, tuple[datetime, str | None]] = OrderedDict()

    def note(self, message: Posted) -> bool:
        """Note an edit; say whether it is the latest."""
        last = self._last.get(message.message_id)
        if message.edited_at is None:
            return last is None
        if last is not None and message.edited_at < last[0]:
            return False
        self._last[message.message_id] = (message.edited_at, message.text)
        if len(self._last) > _EDITS_KEPT:
            self._last.popitem(last=False)
        return True

    def apply(self, message: Posted) -> Posted:
        """Return a message with its latest text."""
        edited_at, text = self._last.get(message.message_id, (None, None))
        return message if edited_at is None else replace(message, edited_at=edited_at, text=text)


def _giver_of(message: Posted) -> tuple[int, int]:
    return message.guild_id, message.author_id


def _size(text: str) -> int:
    return sys.getsizeof(text) + _BYTES_A_TEXT
