"""Patterns: raised once in a while as a case that moderators decide, and nothing else happens."""

import asyncio
from datetime import date, timedelta
from itertools import pairwise, permutations
from typing import Any

import pytest

from bot.domain.due import DueKind
from bot.domain.flags import BY_THE_BOT, FlagKind, Verdict
from bot.domain.patterns import (
    BURST_SIZE,
    GROUP_LEAST,
    GROUP_LIMIT,
    Pattern,
    PatternKind,
    find_patterns,
)
from bot.domain.responses import OwnRecord
from bot.domain.rounds import NamedPair, Round, RoundState
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_reason, a_response
from tests.services.community import LOG_CHANNEL, Community


async def answer_each_other(community: Community, *members: int) -> None:
    """Let each answer the next, often, over two weeks, while others answer others."""
    ring = pairwise([*members, members[0]])
    others = zip(OTHERS, [*OTHERS[1:], OTHERS[0]], strict=True)
    async with community.database.write(GUILD) as tx:
        await tx.responses.add(
            [
                a_response(
                    giver_id=giver_id,
                    receiver_id=receiver_id,
                    responded_at=community.now - timedelta(days=day),
                )
                for giver_id, receiver_id in (*ring, *others)
                for day in range(GROUP_LEAST + 1)
            ]
        )


OTHERS = range(1, GROUP_LIMIT + 2)
"""Members who are too many to be a ring."""


async def test_a_pair_is_raised_with_evidence_and_again_once_all_of_that_is_past(
    community: Community,
) -> None:
    await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
    await answer_each_other(community, AUTHOR, PEER)

    [found] = await community.services.patterns.look(GUILD)
    community.move(days=30)
    await answer_each_other(community, AUTHOR, PEER)
    assert await community.services.patterns.look(GUILD) == [], "in another month, of the same thirty days"
    community.move(days=1)
    assert len(await community.services.patterns.look(GUILD)) == 1

    assert (found.kind, found.members) == (PatternKind.PAIR, (AUTHOR, PEER))
    case = (await community.services.flags.queue(GUILD)).view
    assert case is not None
    assert (case.flag.kind, case.flag.raised_by, case.pattern) == (
        FlagKind.CLOSED_GROUP,
        BY_THE_BOT,
        found,
    )
    assert [each.id for each in case.evidence] == sorted(found.responses)
    assert f"flag:{case.flag.id}" in await community.letters()


async def test_what_was_dismissed_does_not_come_back_with_the_next_month(community: Community) -> None:
    community.move(days=25)
    async with community.database.write(GUILD) as tx:
        await tx.responses.add(
            [
                a_response(giver_id=AUTHOR, receiver_id=PEER + each, responded_at=community.now)
                for each in range(BURST_SIZE)
            ]
        )
    [burst] = await community.services.patterns.look(GUILD)
    case = (await community.services.flags.queue(GUILD)).view
    assert case is not None
    await community.services.flags.decide(
        GUILD, MODERATOR, case.flag.id, Verdict.DISMISSED, a_reason("A holiday")
    )

    assert (burst.kind, burst.month) == (PatternKind.BURST, date(2026, 3, 1))
    for _ in range(32):
        community.move(days=1)
        assert await community.services.patterns.look(GUILD) == []


async def test_a_server_of_four_who_answer_one_another_is_no_case(community: Community) -> None:
    four = (AUTHOR, PEER, SECOND_PEER, MODERATOR)
    async with community.database.write(GUILD) as tx:
        await tx.responses.add(
            [
                a_response(
                    giver_id=giver_id,
                    receiver_id=receiver_id,
                    responded_at=community.now - timedelta(days=day),
                )
                for giver_id, receiver_id in permutations(four, 2)
                for day in range(4)
            ]
        )

    assert await community.services.patterns.look(GUILD) == []


async def test_three_who_answer_whom_the_challenge_named_are_no_case(community: Community) -> None:
    three = (AUTHOR, PEER, SECOND_PEER)
    await answer_each_other(community, *three)
    async with community.database.write(GUILD) as tx:
        for week in range(3):
            opens_at = community.now - timedelta(weeks=week, days=6)
            round_ = await tx.rounds.add(
                Round(
                    guild_id=GUILD,
                    week=opens_at.date(),
                    opens_at=opens_at,
                    closes_at=opens_at + timedelta(weeks=1),
                    state=RoundState.CLOSED,
                )
            )
            assert round_ is not None
            await tx.rounds.save_pairs(
                [
                    NamedPair(
                        guild_id=GUILD,
                        round_id=round_.id,
                        giver_id=giver_id,
                        peer_id=peer_id,
                        named_at=opens_at,
                    )
                    for giver_id, peer_id in permutations(three, 2)
                ]
            )

    assert await community.services.patterns.look(GUILD) == []


async def test_deciding_changes_nothing_about_the_responses(community: Community) -> None:
    await answer_each_other(community, AUTHOR, PEER, SECOND_PEER)
    [ring] = await community.services.patterns.look(GUILD)
    before = await community.ledger()
    case = (await community.services.flags.queue(GUILD)).view
    assert case is not None

    with pytest.raises(OwnRecord):
        await community.services.flags.decide(
            GUILD, PEER, case.flag.id, Verdict.DISMISSED, a_reason("We are friends")
        )
    decided = await community.services.flags.decide(
        GUILD, MODERATOR, case.flag.id, Verdict.UPHELD, a_reason("Introduced them to others")
    )

    assert ring.kind is PatternKind.RING
    assert decided.flag.verdict is Verdict.UPHELD
    assert await community.ledger() == before
    assert (DueKind.REFRESH_FLAG, case.flag.id) in await community.works()


async def test_what_is_watched_is_looked_at_a_day_later_and_servers_stay_apart(community: Community) -> None:
    await answer_each_other(community, AUTHOR, PEER)
    await community.services.patterns.watch([GUILD, OTHER_GUILD])

    assert (await community.works())[DueKind.LOOK_FOR_PATTERNS, 0] == community.now + timedelta(days=1)
    assert await community.services.patterns.look(OTHER_GUILD) == []


async def test_others_write_while_it_looks_and_two_looks_raise_one_case(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    await answer_each_other(community, AUTHOR, PEER)
    loop, looked = asyncio.get_running_loop(), []

    def find(*args: Any, **facts: Any) -> list[Pattern]:
        monkeypatch.undo()
        meanwhile = asyncio.run_coroutine_threadsafe(community.services.patterns.look(GUILD), loop)
        looked.append(meanwhile.result(timeout=30))
        return find_patterns(*args, **facts)

    monkeypatch.setattr("bot.services.patterns.find_patterns", find)

    assert await community.services.patterns.look(GUILD) == []
    assert [len(found) for found in looked] == [1]
    assert (await community.services.flags.queue(GUILD)).count == 1
