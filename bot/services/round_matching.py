"""Matching in a server: gathers the facts about a round's members, and records who is given whom."""

import asyncio
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain import matching
from bot.domain.matching import REMEMBERED_WEEKS, Facts, weeks_ago
from bot.domain.members import is_newcomer
from bot.domain.moderation import Scope
from bot.domain.outbox import CardName
from bot.domain.rounds import (
    Enrolment,
    NamedPair,
    PairState,
    Part,
    PartState,
    Round,
    replaces_peers,
)
from bot.services.round_progress import congratulate, span_of, tell
from bot.storage.database import Transaction


async def deal(tx: Transaction, round_: Round, members: Sequence[Enrolment], now: datetime) -> None:
    """Let members begin a round, and give each of them their peers.

    Args:
        members: Everybody who takes part from week to week; who has left the server is passed over,
            and so is whom the moderators keep out for a while.
    """
    known = await tx.members.list_(round_.guild_id, [member.user_id for member in members])
    suspended = await tx.moderation.list_suspended(round_.guild_id, Scope.ROUNDS, now)
    here = [
        member
        for member in members
        if known[member.user_id].left_at is None and member.user_id not in suspended
    ]
    facts = await _facts(tx, round_, [member.user_id for member in here], now, short=_short(here))
    # Off the loop: a thousand members take a fifth of a second, and other servers go on meanwhile.
    dealt = await asyncio.to_thread(matching.match, facts, round_.seed)
    await tx.rounds.save_parts([_part(round_, member.user_id, now) for member in here])
    await tx.rounds.save_pairs([_pair(round_, *pair, now) for pair in dealt.pairs])
    await tx.rounds.save_enrolments(
        [
            replace(member, was_short=member.user_id in dealt.short)
            for member in here
            if member.was_short != (member.user_id in dealt.short)
        ]
    )
    for user_id in dealt.short:
        await tell(tx, round_, CardName.ROUND_SHORT, user_id, now)


async def let_in(tx: Transaction, round_: Round, user_id: int, now: datetime) -> None:
    """Let a member take part in the round that is open, and give them peers at once."""
    before = await tx.rounds.find_part(round_.guild_id, round_.id, user_id)
    if before is not None and before.is_in:
        return
    part = replace(before, state=PartState.JOINED) if before else _part(round_, user_id, now)
    await tx.rounds.save_parts([part])
    ids = await _in_round(tx, round_)
    facts = await _facts(tx, round_, ids, now, about=user_id)
    standing = _standing(await tx.rounds.list_pairs(round_.guild_id, [round_.id]))
    added = matching.join_late(facts, standing, user_id, seed=_seed(round_, user_id))
    await tx.rounds.save_pairs([_pair(round_, *pair, now) for pair in added if pair not in standing])


async def let_out(tx: Transaction, round_: Round, part: Part, state: PartState, now: datetime) -> None:
    """Excuse a member from the round that is open, and find others another peer while it has just begun.

    What was answered stays as it was.

    Args:
        part: What they have in the round.
        state: `SKIPPING`, `SUSPENDED` or `LEFT`.
    """
    await tx.rounds.save_parts([replace(part, state=state)])
    pairs = await tx.rounds.list_pairs(round_.guild_id, [round_.id])
    answered = await tx.weeks.list_answered(round_.guild_id, span_of(round_))
    gone = [
        pair
        for pair in pairs
        if part.user_id in pair.ids and pair.state is PairState.NAMED and pair.ids not in answered
    ]
    await tx.rounds.save_pairs([replace(pair, state=PairState.EXCUSED) for pair in gone])
    if replaces_peers(round_, now):
        await _replace(tx, round_, part.user_id, pairs, answered, now)
    # Whoever has a peer less may have done all that is left to do.
    bereft = {pair.giver_id for pair in gone} - {part.user_id}
    await congratulate(tx, round_, await tx.rounds.list_open_parts(round_.guild_id, bereft), now)


async def _replace(
    tx: Transaction,
    round_: Round,
    gone_id: int,
    pairs: Sequence[NamedPair],
    answered: Collection[matching.Pair],
    now: datetime,
) -> None:
    """Find another peer for those who had one who is gone and have not answered them.

    Args:
        pairs: All of the round, as they were before.
        answered: Who answered whom during it.
    """
    facts = await _facts(tx, round_, await _in_round(tx, round_), now)
    found = matching.replace_peer(
        facts,
        # Who has answered the one who is gone needs nobody instead.
        _standing(pairs) - {pair for pair in answered if pair[1] == gone_id},
        gone_id,
        seed=_seed(round_, gone_id),
        not_again=_former(pairs),
    )
    await _hand_out(tx, round_, found, now)


async def exchange(
    tx: Transaction, round_: Round, pair: NamedPair, state: PairState, now: datetime
) -> int | None:
    """Take one peer from a giver, and give them another.

    Args:
        pair: What ends.
        state: Why: `SWAPPED` or `EXCUSED`.

    Returns:
        The new peer; None when nobody else is left, and nothing is changed.
    """
    pairs = await tx.rounds.list_pairs(round_.guild_id, [round_.id])
    facts = await _facts(tx, round_, await _in_round(tx, round_), now, about=pair.giver_id)
    had = {each.peer_id for each in pairs if each.giver_id == pair.giver_id}
    peer_id = matching.name_another(
        facts, _standing(pairs), pair.giver_id, seed=_seed(round_, len(pairs)), not_again=had
    )
    if peer_id is None:
        return None
    await tx.rounds.save_pairs([replace(pair, state=state), _pair(round_, pair.giver_id, peer_id, now)])
    return peer_id


async def _hand_out(tx: Transaction, round_: Round, found: Mapping[int, int | None], now: datetime) -> None:
    await tx.rounds.save_pairs(
        [_pair(round_, giver_id, peer_id, now) for giver_id, peer_id in found.items() if peer_id]
    )
    for giver_id, peer_id in found.items():
        if peer_id is not None:
            await tell(tx, round_, CardName.ROUND_PEERS, giver_id, now, about=f":{peer_id}")


async def _facts(
    tx: Transaction,
    round_: Round,
    user_ids: Sequence[int],
    now: datetime,
    *,
    short: frozenset[int] = frozenset(),
    about: int | None = None,
) -> Facts:
    """Gather all that decides on who is given whom.

    Args:
        short: Who had fewer peers than the others last week.
        about: The one member peers are sought for, if it is one: what is between others does not matter then.
    """
    guild_id = round_.guild_id
    members = await tx.members.list_(guild_id, user_ids)
    latest = await tx.weeks.list_latest(guild_id, about=about)
    silent = await _silent(tx, guild_id, user_ids, round_.target)
    return Facts(
        participants=[
            matching.Participant(
                user_id=user_id,
                genres=frozenset(genre.value for genre in members[user_id].genres),
                is_newcomer=is_newcomer(members[user_id], now),
                gives_only=user_id in silent,
                was_short=user_id in short,
            )
            for user_id in user_ids
        ],
        target=round_.target,
        weeks_ago=weeks_ago(await _past_weeks(tx, round_)),
        owed=frozenset(_owed(latest)),
        met=frozenset(latest),
        blocked=frozenset(await tx.rounds.list_blocks(guild_id)),
    )


async def _silent(tx: Transaction, guild_id: int, user_ids: Sequence[int], target: int) -> set[int]:
    """Return who has nothing that could be answered: they never asked for anything, nor were ever answered.

    Where too few are left, as in a young community, everybody is everybody's peer all the same.
    """
    heard = set(await tx.boosts.list_latest_by(guild_id, user_ids))
    heard |= await tx.weeks.list_answered_ever(guild_id, user_ids)
    silent = set(user_ids) - heard
    return silent if len(heard) > target else set()


async def _past_weeks(tx: Transaction, round_: Round) -> list[list[matching.Pair]]:
    """Return whom everybody was given in the weeks before a round, last week's first."""
    past = await tx.rounds.list_past(round_.guild_id, limit=REMEMBERED_WEEKS + 1)
    rounds = [each for each in past if each.week < round_.week][:REMEMBERED_WEEKS]
    pairs = await tx.rounds.list_pairs(round_.guild_id, [each.id for each in rounds])
    by_round: dict[int, list[matching.Pair]] = {}
    for pair in pairs:
        by_round.setdefault(pair.round_id, []).append(pair.ids)
    return [by_round.get(each.id, []) for each in rounds]


async def _in_round(tx: Transaction, round_: Round) -> list[int]:
    parts = await tx.rounds.list_parts(round_.guild_id, round_.id)
    return [part.user_id for part in parts if part.is_in]


def _owed(latest: Mapping[matching.Pair, datetime]) -> Iterator[matching.Pair]:
    """Yield who owes a favour to whom: they were answered, and have not answered since."""
    for (giver, receiver), at in latest.items():
        returned = latest.get((receiver, giver))
        if returned is None or returned < at:
            yield receiver, giver


def _standing(pairs: Iterable[NamedPair]) -> set[matching.Pair]:
    return {pair.ids for pair in pairs if pair.state is PairState.NAMED}


def _former(pairs: Iterable[NamedPair]) -> frozenset[matching.Pair]:
    return frozenset(pair.ids for pair in pairs if pair.state is not PairState.NAMED)


def _short(members: Iterable[Enrolment]) -> frozenset[int]:
    return frozenset(member.user_id for member in members if member.was_short)


def _seed(round_: Round, number: int) -> int:
    return round_.seed ^ number


def _part(round_: Round, user_id: int, now: datetime) -> Part:
    return Part(guild_id=round_.guild_id, round_id=round_.id, user_id=user_id, joined_at=now)


def _pair(round_: Round, giver_id: int, peer_id: int, now: datetime) -> NamedPair:
    return NamedPair(
        guild_id=round_.guild_id, round_id=round_.id, giver_id=giver_id, peer_id=peer_id, named_at=now
    )
