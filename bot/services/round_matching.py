"""Matching in a server: gathers the facts about a round's members, and records who is given whom."""

import asyncio
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain import matching
from bot.domain.matching import KNOWN_FOR, REMEMBERED_WEEKS, Facts, weeks_ago
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
    come_back,
    replaces_peers,
)
from bot.services.round_progress import congratulate, span_of, tell
from bot.storage.database import Database, Transaction

Latest = Mapping[matching.Pair, datetime]
"""By giver and receiver, when the last response of the last months was given."""


async def latest_between_members(database: Database, guild_id: int, now: datetime) -> Latest:
    """Read, before a round is opened, when those who take part last answered each other.

    In a transaction of its own, for which nobody waits who presses a button: of a large server these are
    many rows. What changes until the round opens makes a pair no worse.
    """
    async with database.read() as tx:
        return await tx.weeks.list_latest_in_challenge(guild_id, since=now - KNOWN_FOR)


async def deal(
    tx: Transaction, round_: Round, members: Sequence[Enrolment], latest: Latest, now: datetime
) -> None:
    """Let members begin a round, and give each of them their peers.

    Args:
        members: Everybody who takes part from week to week; who has left the server is passed over,
            and so is whom the moderators keep out for a while.
        latest: What `latest_between_members` returned.
    """
    known = await tx.members.list_(round_.guild_id, [member.user_id for member in members])
    suspended = await tx.moderation.list_suspended(round_.guild_id, Scope.ROUNDS, now)
    here = [
        member
        for member in members
        if known[member.user_id].left_at is None and member.user_id not in suspended
    ]
    facts = await _facts(tx, round_, [member.user_id for member in here], latest, now, short=_short(here))
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
    """Let a member take part in the round that is open, with the peers they had in it, or else new ones."""
    before = await tx.rounds.find_part(round_.guild_id, round_.id, user_id)
    if before is not None and before.is_in:
        return
    part = replace(before, state=PartState.JOINED) if before else _part(round_, user_id, now)
    await tx.rounds.save_parts([part])
    facts = await _facts_about(tx, round_, {user_id}, now)
    pairs = await tx.rounds.list_pairs(round_.guild_id, [round_.id])
    mine = [pair for pair in pairs if pair.giver_id == user_id]
    again = come_back(mine, number=facts.number, able=_able(facts, user_id))
    standing = _standing(pairs) | {pair.ids for pair in again.pairs}
    added = matching.join_late(
        facts,
        standing,
        user_id,
        seed=_seed(round_, user_id),
        wanted=again.missing,
        not_again={pair.ids for pair in pairs if pair.giver_id == user_id or pair.state is PairState.SWAPPED},
    )
    fresh = [_pair(round_, *pair, now) for pair in added if pair not in standing]
    await tx.rounds.save_pairs([*again.pairs, *fresh])
    if _is_any_swapped(mine) and any(pair.giver_id == user_id for pair in fresh):
        await tx.rounds.save_parts([replace(part, has_swapped=True)])


async def let_out(tx: Transaction, round_: Round, part: Part, state: PartState, now: datetime) -> None:
    """Excuse a member from the round that is open, and find others another peer while it has just begun.

    What was answered stays as it was.

    Args:
        part: What they have in the round.
        state: `SKIPPING`, `SUSPENDED` or `LEFT`.
    """
    await tx.rounds.save_parts([replace(part, state=state)])
    standing = [
        pair
        for pair in await tx.rounds.list_pairs_of(round_.guild_id, round_.id, part.user_id)
        if pair.state is PairState.NAMED
    ]
    givers = {pair.giver_id for pair in standing}
    answered = await tx.weeks.list_answered(round_.guild_id, span_of(round_), giver_ids=givers)
    gone = [pair for pair in standing if pair.ids not in answered]
    await tx.rounds.save_pairs(
        [
            replace(pair, state=PairState.RESTING if pair.giver_id == part.user_id else PairState.EXCUSED)
            for pair in gone
        ]
    )
    if replaces_peers(round_, now):
        await _replace(tx, round_, [pair for pair in gone if pair.peer_id == part.user_id], now)
    # Whoever has a peer less may have done all that is left to do.
    bereft = {pair.giver_id for pair in gone} - {part.user_id}
    await congratulate(tx, round_, await tx.rounds.list_open_parts(round_.guild_id, bereft), now)


async def _replace(tx: Transaction, round_: Round, gone: Sequence[NamedPair], now: datetime) -> None:
    """Find another peer for those who had one who is gone and have not answered them.

    Args:
        gone: The pairs that ended by it, all of the same peer.
    """
    if not gone:
        return
    facts = await _facts_about(tx, round_, {pair.giver_id for pair in gone}, now)
    pairs = await tx.rounds.list_pairs(round_.guild_id, [round_.id])
    [gone_id] = {pair.peer_id for pair in gone}
    # Who has answered the one who is gone needs nobody instead.
    others = {pair for pair in _standing(pairs) if gone_id not in pair}
    found = matching.replace_peer(
        facts,
        others | {pair.ids for pair in gone},
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
    facts = await _facts_about(tx, round_, {pair.giver_id}, now)
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


async def part_ways(
    tx: Transaction, round_: Round, blocker_id: int, blocked_id: int, now: datetime
) -> bool | None:
    """End the pairs of two members, because one of them blocked the other.

    The one who is blocked gets another peer. For the one who blocks that is the swap of their week: used up
    already, they have a peer less. Where a peer was answered, nobody is needed instead.

    Returns:
        Whether who blocks has another peer instead; None if the other was none of their peers.
    """
    has_another: bool | None = None
    parts = await tx.rounds.list_open_parts(round_.guild_id, [blocker_id, blocked_id])
    by_user = {part.user_id: part for part in parts}
    answered = await tx.weeks.list_answered(round_.guild_id, span_of(round_), giver_ids=list(by_user))
    for pair in await tx.rounds.list_pairs_of(round_.guild_id, round_.id, blocker_id):
        stands = pair.state in (PairState.NAMED, PairState.RESTING)
        if blocked_id not in pair.ids or not stands:
            continue
        part, is_own = by_user[pair.giver_id], pair.giver_id == blocker_id
        state = PairState.SWAPPED if is_own else PairState.EXCUSED
        is_replaced = part.is_in and pair.ids not in answered and not (is_own and part.has_swapped)
        if not is_replaced or await exchange(tx, round_, pair, state, now) is None:
            await tx.rounds.save_pairs([replace(pair, state=state)])
            # Whoever has a peer less may have done all that is left to do.
            await congratulate(tx, round_, [part], now)
            is_replaced = False
        elif is_own:
            await tx.rounds.save_parts([replace(part, has_swapped=True)])
        has_another = is_replaced if is_own else has_another
    return has_another


async def _facts_about(tx: Transaction, round_: Round, user_ids: Collection[int], now: datetime) -> Facts:
    """Gather what decides on whom these members of a round are given, and nothing that is between others."""
    latest = await tx.weeks.list_latest(round_.guild_id, user_ids, since=now - KNOWN_FOR)
    return await _facts(tx, round_, await _in_round(tx, round_), latest, now, givers=user_ids)


async def _facts(
    tx: Transaction,
    round_: Round,
    user_ids: Sequence[int],
    latest: Latest,
    now: datetime,
    *,
    short: frozenset[int] = frozenset(),
    givers: Collection[int] | None = None,
) -> Facts:
    """Gather all that decides on who is given whom.

    Args:
        latest: When members last answered each other, as far as it matters.
        short: Who had fewer peers than the others last week.
        givers: For whom peers are sought; None for everybody.
    """
    guild_id = round_.guild_id
    members = await tx.members.list_(guild_id, user_ids)
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
        weeks_ago=weeks_ago(await _past_weeks(tx, round_, givers)),
        owed=frozenset(_owed(latest)),
        met=frozenset(latest),
        blocked=frozenset(await tx.rounds.list_blocks(guild_id)),
    )


async def _silent(tx: Transaction, guild_id: int, user_ids: Sequence[int], target: int) -> set[int]:
    """Return who has nothing that could be answered: they never asked for anything, nor were ever answered.

    Where too few are left, as in a young community, everybody is everybody's peer all the same.
    """
    heard = await tx.weeks.list_with_news(guild_id, user_ids)
    silent = set(user_ids) - heard
    return silent if len(heard) > target else set()


async def _past_weeks(
    tx: Transaction, round_: Round, givers: Collection[int] | None
) -> list[list[matching.Pair]]:
    """Return whom everybody, or some givers, were given in the weeks before a round, last week's first."""
    rounds = await tx.rounds.list_past(round_.guild_id, limit=REMEMBERED_WEEKS, before=round_.week)
    pairs = await tx.rounds.list_pairs(round_.guild_id, [each.id for each in rounds], giver_ids=givers)
    by_round: dict[int, list[matching.Pair]] = {}
    for pair in pairs:
        by_round.setdefault(pair.round_id, []).append(pair.ids)
    return [by_round.get(each.id, []) for each in rounds]


async def _in_round(tx: Transaction, round_: Round) -> list[int]:
    parts = await tx.rounds.list_parts(round_.guild_id, round_.id)
    return [part.user_id for part in parts if part.is_in]


def _owed(latest: Latest) -> Iterator[matching.Pair]:
    """Yield who owes a favour to whom: they were answered, and have not answered since."""
    for (giver, receiver), at in latest.items():
        returned = latest.get((receiver, giver))
        if returned is None or returned < at:
            yield receiver, giver


def _able(facts: Facts, user_id: int) -> set[int]:
    """Return whom a member can be given."""
    apart = {other for pair in facts.blocked if user_id in pair for other in pair}
    return {each.user_id for each in facts.participants} - apart - {user_id}


def _is_any_swapped(pairs: Iterable[NamedPair]) -> bool:
    return any(pair.state is PairState.SWAPPED for pair in pairs)


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
