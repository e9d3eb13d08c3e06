"""Patterns: raised once a month as a case that moderators decide, and nothing else happens."""

from datetime import timedelta
from itertools import pairwise

import pytest

from bot.domain.due import DueKind
from bot.domain.flags import BY_THE_BOT, FlagKind, Verdict
from bot.domain.patterns import GROUP_LEAST, PatternKind
from bot.domain.responses import OwnRecord
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_response
from tests.services.community import LOG_CHANNEL, Community


async def answer_each_other(community: Community, *members: int) -> None:
    """Let each answer the next, often, over two weeks."""
    ring = [*members, members[0]]
    async with community.database.write(GUILD) as tx:
        for day in range(GROUP_LEAST + 1):
            at = community.now - timedelta(days=day)
            for giver_id, receiver_id in pairwise(ring):
                await tx.responses.add(
                    [a_response(giver_id=giver_id, receiver_id=receiver_id, responded_at=at)]
                )


async def test_a_pair_is_raised_once_a_month_with_evidence(community: Community) -> None:
    await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
    await answer_each_other(community, AUTHOR, PEER)

    [found] = await community.services.patterns.look(GUILD)
    assert await community.services.patterns.look(GUILD) == []
    community.move(days=28)
    await answer_each_other(community, AUTHOR, PEER)
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


async def test_deciding_changes_nothing_about_the_responses(community: Community) -> None:
    await answer_each_other(community, AUTHOR, PEER, SECOND_PEER)
    [ring] = await community.services.patterns.look(GUILD)
    before = await community.ledger()
    case = (await community.services.flags.queue(GUILD)).view
    assert case is not None

    with pytest.raises(OwnRecord):
        await community.services.flags.decide(GUILD, PEER, case.flag.id, Verdict.DISMISSED, "We are friends")
    decided = await community.services.flags.decide(
        GUILD, MODERATOR, case.flag.id, Verdict.UPHELD, "Introduced them to others"
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
