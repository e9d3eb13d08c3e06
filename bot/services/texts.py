"""Texts: the last few of each giver, in memory only, to notice what was written before."""

from collections import OrderedDict, deque

from rapidfuzz import fuzz

from bot.domain.tracking import TEXTS_COMPARED, own_words
from bot.domain.wording import visible_letters

NEAR_IDENTICAL_PERCENT = 90
"""How alike two texts are that differ in a name or a word; ours."""

_GIVERS = 10_000
"""How many givers are remembered, those who wrote last; some megabytes at most."""

_LENGTH = 1_000
"""How much of a text is compared: what differs only after a page is not the same text."""


class LastTexts:
    """Remember what givers wrote last; forgotten when the process ends, and never stored."""

    def __init__(self) -> None:
        self._texts: OrderedDict[tuple[int, int], deque[tuple[int, str]]] = OrderedDict()

    def compare(self, guild_id: int, giver_id: int, message_id: int, text: str) -> bool:
        """Say whether a text is near-identical to one of the giver's last ones, and remember it.

        Only earlier messages are looked at, so that a message which is judged again does not meet itself.
        """
        words = visible_letters(own_words(text)).casefold()[:_LENGTH]
        last = self._of(guild_id, giver_id)
        earlier = [said for said_id, said in last if said_id < message_id]
        if all(said_id != message_id for said_id, _ in last):
            last.append((message_id, words))
        return any(_is_near(words, said) for said in earlier)

    def _of(self, guild_id: int, giver_id: int) -> deque[tuple[int, str]]:
        key = (guild_id, giver_id)
        last = self._texts.setdefault(key, deque(maxlen=TEXTS_COMPARED))
        self._texts.move_to_end(key)
        if len(self._texts) > _GIVERS:
            self._texts.popitem(last=False)
        return last


def _is_near(one: str, other: str) -> bool:
    return fuzz.ratio(one, other, score_cutoff=NEAR_IDENTICAL_PERCENT) > 0
