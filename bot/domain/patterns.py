"""Patterns worth a human look: bursts, and pairs or rings that only ever answer each other.

Advisory and nothing more: friends answer each other often, and mutual answering is never an offence. A case
is raised only where hardly anything leaves the group, there is a lot of it, and there are others to answer.
What the weekly challenge asked for makes nobody a group.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import combinations

BURST_SIZE = 15
BURST_SPAN = timedelta(minutes=10)
"""So many responses of one member in so short a time; ours: nobody reads and answers that fast. Many that
are logged at once, after a holiday perhaps, look the same; the case says so."""

GROUP_LIMIT = 5
"""Members of a ring, at most; ours: what is larger is a community."""

GROUP_LEAST = 8
"""Responses each member of a group gave in the time looked at; below that it says nothing. Ours: two a
week."""

GROUP_SHARE = 0.9
"""Share of what each of them gave that stayed inside the group; ours: one of ten went to somebody else."""

LOOK_BACK = timedelta(days=30)
"""The time looked at. So long the same members are not raised again: by then all that was seen is past."""

EVIDENCE_LIMIT = 8
"""Responses shown with a case: a glance, not a trial."""

_ASKED_FOR = 0
"""Stands in the place of whoever was answered because the challenge asked for it: of no group."""


class PatternKind(StrEnum):
    """What was noticed."""

    BURST = "burst"
    PAIR = "pair"
    RING = "ring"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Something worth a look, once in `LOOK_BACK` for the same members, and once in a calendar month.

    Attributes:
        id: 0 until it is recorded.
        month: First day of the month it was noticed in.
        members: Whom it is about, by ascending user id.
        responses: The evidence: ids of responses, oldest first, at most `EVIDENCE_LIMIT`.
    """

    guild_id: int
    kind: PatternKind
    month: date
    members: tuple[int, ...]
    responses: tuple[int, ...] = ()
    id: int = 0

    @property
    def is_burst(self) -> bool:
        """Say whether it is about one member alone, and not about a group."""
        return self.kind is PatternKind.BURST

    @property
    def member_key(self) -> str:
        """Return what makes a group the same group."""
        return ",".join(str(member) for member in self.members)


@dataclass(frozen=True, slots=True)
class Given:
    """One counted response, as far as patterns ask."""

    response_id: int
    giver_id: int
    receiver_id: int
    responded_at: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """The weekly challenge asked one member to answer another, from an instant on until another."""

    giver_id: int
    receiver_id: int
    opens_at: datetime
    closes_at: datetime


def find_patterns(
    guild_id: int,
    given: Sequence[Given],
    *,
    raised: Collection[Pattern] = (),
    asked: Iterable[Asked] = (),
    today: date,
) -> list[Pattern]:
    """Find all that is worth a look, and that the moderators were not asked about lately.

    Args:
        given: The counted responses of the last `LOOK_BACK`.
        raised: What was raised in that time.
        asked: Which answers the challenge asked for in that time; they make nobody a group.
        today: A day of the month they are noticed in.
    """
    month = today.replace(day=1)
    bursts = [
        Pattern(guild_id=guild_id, kind=PatternKind.BURST, month=month, members=(giver_id,), responses=ids)
        for giver_id, ids in sorted(find_bursts(given).items())
    ]
    spans: dict[tuple[int, int], list[Asked]] = {}
    for ask in asked:
        spans.setdefault((ask.giver_id, ask.receiver_id), []).append(ask)
    counts = Counter(
        (each.giver_id, _ASKED_FOR if _was_asked(each, spans) else each.receiver_id) for each in given
    )
    groups = [
        Pattern(
            guild_id=guild_id,
            kind=PatternKind.PAIR if len(members) == 2 else PatternKind.RING,
            month=month,
            members=members,
            responses=evidence(given, set(members)),
        )
        for members in sorted(find_closed_groups(counts))
    ]
    return [each for each in (*bursts, *groups) if not is_known(each, raised)]


def is_known(found: Pattern, raised: Iterable[Pattern]) -> bool:
    """Say whether the moderators were asked about all of its members at once lately, whatever they decided.

    Args:
        raised: What was raised in the last `LOOK_BACK`.
    """
    return any(found.is_burst == each.is_burst and set(found.members) <= set(each.members) for each in raised)


def find_bursts(given: Iterable[Given]) -> dict[int, tuple[int, ...]]:
    """Find who gave `BURST_SIZE` responses within `BURST_SPAN`.

    Returns:
        By user id, the first responses of their first burst, oldest first, at most `EVIDENCE_LIMIT`.
    """
    by_giver: dict[int, list[Given]] = {}
    for each in sorted(given, key=lambda each: (each.responded_at, each.response_id)):
        by_giver.setdefault(each.giver_id, []).append(each)
    bursts: dict[int, tuple[int, ...]] = {}
    for giver_id, own in by_giver.items():
        for first, last in zip(own, own[BURST_SIZE - 1 :], strict=False):
            if last.responded_at - first.responded_at <= BURST_SPAN:
                start = own.index(first)
                bursts[giver_id] = tuple(each.response_id for each in own[start : start + EVIDENCE_LIMIT])
                break
    return bursts


def find_closed_groups(counts: Mapping[tuple[int, int], int]) -> set[tuple[int, ...]]:
    """Find the smallest groups of two to `GROUP_LIMIT` members who hardly answer anybody outside.

    From each member on, whoever takes most of what a member of the group gives joins it, until nearly all
    that each gives stays inside, or the group is too large to be one. Where others do not give as much as is
    asked of a group, it says nothing: in a server of four everybody answers everybody.

    Args:
        counts: By giver and receiver, counted responses in the time looked at.

    Returns:
        Groups as ascending user ids; none contains another.
    """
    given: dict[int, dict[int, int]] = {}
    for (giver_id, receiver_id), count in counts.items():
        if count > 0:
            given.setdefault(giver_id, {})[receiver_id] = count
    groups = {group for member in given if (group := _close(member, given))}
    # Whoever gives a lot is still one of those who give: nobody counts for more than a group asks of each.
    all_give = sum(min(sum(own.values()), GROUP_LEAST) for own in given.values())
    return {
        group
        for group in groups
        if all_give >= 2 * GROUP_LEAST * len(group)
        and not any(part in groups for size in range(2, len(group)) for part in combinations(group, size))
    }


def evidence(given: Sequence[Given], members: Set[int]) -> tuple[int, ...]:
    """Return the latest responses inside a group, oldest first."""
    inside = [each for each in given if each.giver_id in members and each.receiver_id in members]
    inside.sort(key=lambda each: (each.responded_at, each.response_id))
    return tuple(each.response_id for each in inside[-EVIDENCE_LIMIT:])


def _was_asked(given: Given, spans: Mapping[tuple[int, int], Sequence[Asked]]) -> bool:
    asked = spans.get((given.giver_id, given.receiver_id), ())
    return any(each.opens_at <= given.responded_at < each.closes_at for each in asked)


def _close(member: int, given: Mapping[int, Mapping[int, int]]) -> tuple[int, ...] | None:
    group = {member}
    while len(group) <= GROUP_LIMIT:
        leaking = [each for each in sorted(group) if not _stays_inside(each, group, given)]
        if not leaking:
            return tuple(sorted(group))
        outside = {
            receiver: count
            for receiver, count in given.get(leaking[0], {}).items()
            if receiver not in group and receiver != _ASKED_FOR
        }
        if not outside:
            # They gave too little for anything to be said of them.
            return None
        group.add(max(outside, key=lambda receiver: (outside[receiver], -receiver)))
    return None


def _stays_inside(member: int, group: Set[int], given: Mapping[int, Mapping[int, int]]) -> bool:
    own = given.get(member, {})
    total = sum(own.values())
    inside = sum(count for receiver, count in own.items() if receiver in group)
    return total >= GROUP_LEAST and inside >= GROUP_SHARE * total
