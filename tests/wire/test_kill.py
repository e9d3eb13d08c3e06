"""Kill -9 at varied moments: what was acknowledged is there, and nothing is posted twice."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Member, Message
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord
from tests.wire.people import Result

pytestmark = pytest.mark.wire

RUNS_IN_EVERY_TEST = 3
RUNS_IN_THE_LONG_TEST = 50
PEERS = 5
LONGEST_SECONDS = 0.25
"""A whole scene takes about this long, so that a kill falls before, into or after each of its steps."""

POSTS = r"/channels/\d+/messages"


@dataclass
class Scene:
    """What members did in one run, and what they were told."""

    title: str
    author: Member
    peers: list[Member]
    is_requested: bool = False
    acknowledged: set[int] = field(default_factory=set)


async def test_a_few_kills_lose_and_double_nothing(discord: LoopbackDiscord, tmp_path: Path) -> None:
    await _kill_again_and_again(discord, tmp_path, runs=RUNS_IN_EVERY_TEST)


@pytest.mark.long
async def test_fifty_kills_lose_and_double_nothing(discord: LoopbackDiscord, tmp_path: Path) -> None:
    scenes = await _kill_again_and_again(discord, tmp_path, runs=RUNS_IN_THE_LONG_TEST)

    told = Counter((scene.is_requested, len(scene.acknowledged)) for scene in scenes)
    print(f"requests acknowledged, responses acknowledged before the kill, runs: {sorted(told.items())}")  # noqa: T201
    assert len(told) > PEERS, "the kills did not fall into many different moments"


async def _kill_again_and_again(discord: LoopbackDiscord, tmp_path: Path, *, runs: int) -> list[Scene]:
    chance = random.Random(2026)
    community = Community(discord, tmp_path)
    scenes: list[Scene] = []
    async with community.bot.closing():
        await community.begin()
        for run in range(runs):
            scene = Scene(
                f"Story-{run}",
                community.guild.member(f"Author {run}"),
                [community.guild.member(f"Peer {run}-{number}") for number in range(PEERS)],
            )
            _make_trouble(discord, chance)
            playing = asyncio.create_task(_play(community, scene))
            # Evenly over the whole scene; the first instants are as likely as the last.
            await asyncio.sleep(chance.uniform(0, LONGEST_SECONDS))
            await community.bot.kill()
            playing.cancel()
            await asyncio.gather(playing, return_exceptions=True)
            discord.faults.clear()
            await community.restart()
            scenes.append(replace(scene, acknowledged=set(scene.acknowledged)))
            await _check(community, scene)
    return scenes


def _make_trouble(discord: LoopbackDiscord, chance: random.Random) -> None:
    """Make a moment longer in which the bot does not know what became of a message, or of an answer."""
    trouble = chance.choice(("none", "slow before", "slow after", "slow answer", "reset"))
    if trouble == "slow before":
        discord.faults.add("POST", POSTS, count=None, delay_before=0.1)
    elif trouble == "slow after":
        discord.faults.add("POST", POSTS, count=None, delay_after=0.1)
    elif trouble == "slow answer":
        discord.faults.add("POST", r"/interactions/\d+/[^/]+/callback", count=None, delay_after=0.05)
    elif trouble == "reset":
        discord.faults.add("POST", POSTS, reset="after")


async def _play(community: Community, scene: Scene) -> None:
    requested = await community.request(scene.author, scene.title)
    scene.is_requested = "on its way" in requested.text
    card = await community.card(scene.title)
    # One after the other: at once they would all be answered in a few milliseconds, and few kills fall there.
    for peer in scene.peers:
        await _answer(community, scene, peer, card)


async def _answer(community: Community, scene: Scene, peer: Member, card: Message) -> None:
    opened = await community.people.click(peer, card, label="I responded")
    form = community.people.submit(peer, opened, {"kind": ["comment"]})
    _note(scene, peer, await form)


def _note(scene: Scene, peer: Member, recorded: Result) -> None:
    if "Thank you for answering" in recorded.text:
        scene.acknowledged.add(peer.id)


async def _check(community: Community, scene: Scene) -> None:
    """Hold what is on the disk and in the channel against what members were told."""
    kept = {giver_id for (giver_id,) in community.rows(_GIVERS, scene.title)}
    assert scene.acknowledged <= kept, "a response was acknowledged and is gone"
    if not scene.is_requested and not community.rows(_BOOST, scene.title):
        assert not community.cards(scene.title)
        return
    card = await community.card(scene.title)
    await until(lambda: not community.rows(_UNSENT), timeout=15, what="an empty outbox")
    for peer in scene.peers:
        await _answer(community, scene, peer, card)
    await until(lambda: f"{PEERS} of 3" in card.text, timeout=10, what="the final progress")
    await until(lambda: not community.rows(_UNSENT), timeout=15, what="an empty outbox")
    assert len(community.cards(scene.title)) == 1, "the card was posted twice"
    assert len(community.rows(_GIVERS, scene.title)) == PEERS, "a response is there twice"
    assert len(community.dms(scene.author)) == PEERS, "a notice was lost or sent twice"


_BOOST = "SELECT id FROM boosts WHERE title = ?"
_GIVERS = "SELECT giver_id FROM responses JOIN boosts ON boosts.id = boost_id WHERE title = ?"
_UNSENT = "SELECT key FROM outbox WHERE state IN ('pending', 'sending')"
