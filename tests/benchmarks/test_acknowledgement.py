"""How long a member waits for the first sign, for each command, button and form, over the loopback."""

from collections import defaultdict
from pathlib import Path
from statistics import median, quantiles

import pytest
from rich.console import Console
from rich.table import Table

from tests.wire.community import Community
from tests.wire.entities import Member, Message
from tests.wire.loopback import LoopbackDiscord
from tests.wire.people import Result

pytestmark = pytest.mark.benchmark

ROUNDS = 100
LEFT_OPEN = 8

BUDGET_SECONDS = 0.100
"""Our promise, at the 99th percentile; Discord itself waits 3 s."""


class Stopwatch:
    """Collect how long each act took to be acknowledged."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = defaultdict(list)

    def note(self, act: str, result: Result) -> Result:
        """Keep one measurement; an act without an answer counts as for ever."""
        self.seconds[act].append(result.ack_seconds)
        return result

    def report(self) -> dict[str, float]:
        """Print median and 99th percentile of each act; return the latter by act."""
        table = Table("act", "n", "median ms", "99 % ms", "longest ms")
        worst: dict[str, float] = {}
        for act, seconds in self.seconds.items():
            worst[act] = quantiles(seconds, n=100, method="inclusive")[98]
            figures = (median(seconds), worst[act], max(seconds))
            table.add_row(act, str(len(seconds)), *(f"{figure * 1000:.1f}" for figure in figures))
        Console().print(table)
        return worst


async def test_every_act_is_acknowledged_in_time(discord: LoopbackDiscord, tmp_path: Path) -> None:
    community, watch = Community(discord, tmp_path), Stopwatch()
    async with community.bot.closing():
        await community.begin()
        for number in range(ROUNDS):
            await _round(community, watch, number)

    late = {act: seconds for act, seconds in watch.report().items() if seconds > BUDGET_SECONDS}
    assert not late, f"over {BUDGET_SECONDS * 1000:.0f} ms at the 99th percentile: {late}"


async def _round(community: Community, watch: Stopwatch, number: int) -> None:
    """Go through a boost's life once, with an author and peers of its own."""
    author, peer, caller = (community.guild.member(f"{who} {number}") for who in ("Author", "Peer", "Caller"))
    card = await _request(community, watch, author, f"Story-{number}")
    await _browse(community, watch, peer)
    await _answer(community, watch, author, peer, card)
    await _doubt(community, watch, author, caller, card)
    await _call(community, watch, author, caller)
    await _change(community, watch, author, card)
    # The first ones stay open, so that there is something to page through and to skip.
    if number > LEFT_OPEN:
        await _close(community, watch, author, card)
    await _set_up(community, watch)


async def _request(community: Community, watch: Stopwatch, author: Member, title: str) -> Message:
    people, channel = community.people, community.boosts
    message = await people.say(author, community.log, f"Look: https://example.com/{title}")
    watch.note("Request a boost", await people.menu(author, community.log, "Request a boost", message))
    watch.note("/boost request", await people.slash(author, channel, "boost request"))
    watch.note("request form", await community.request(author, title))
    return await community.card(title)


async def _browse(community: Community, watch: Stopwatch, peer: Member) -> None:
    people, channel = community.people, community.boosts
    for command in ("boost saved", "help", "me genres"):
        watch.note(f"/{command}", await people.slash(peer, channel, command))
    watch.note("/me notices", await people.slash(peer, channel, "me notices", when="at-once"))
    listed = watch.note("/boost list", await people.slash(peer, channel, "boost list"))
    if listed.message is not None and "Next" in listed.text:
        watch.note("Next (page)", await people.click(peer, listed.message, label="Next"))
    suggested = watch.note("/boost next", await people.slash(peer, channel, "boost next"))
    if suggested.message is not None and "Another" in suggested.text:
        watch.note("Another", await people.click(peer, suggested.message, label="Another"))


async def _answer(
    community: Community, watch: Stopwatch, author: Member, peer: Member, card: Message
) -> None:
    people = community.people
    watch.note("Save for later", await people.click(peer, card, label="Save for later"))
    opened = watch.note("I responded", await people.click(peer, card, label="I responded"))
    watch.note("respond form", await people.submit(peer, opened, {"kind": ["comment"]}))
    await community.until_told(author, 1)
    watch.note("Thank you", await people.click(author, community.dms(author)[0], label="Thank you"))
    opened = watch.note("Report", await people.click(peer, card, label="Report"))
    watch.note("report form", await people.submit(peer, opened, {"reason": "A test of the report."}))


async def _doubt(
    community: Community, watch: Stopwatch, author: Member, giver: Member, card: Message
) -> None:
    people = community.people
    await community.respond(giver, card)
    await community.until_told(author, 2)
    watch.note("Not received", await people.click(author, community.dms(author)[1], label="Not received"))
    await community.until_told(giver, 1)
    question = community.dms(giver)[0]
    watch.note("I stand by it", await people.click(giver, question, label="I stand by it"))
    watch.note("Take it back", await people.click(giver, question, label="Take it back"))
    case = await community.case(giver)
    opened = watch.note("Count it", await people.click(community.moderator, case, label="Count it"))
    reason = {"reason": "A test of the decision."}
    watch.note("decision form", await people.submit(community.moderator, opened, reason))


async def _call(community: Community, watch: Stopwatch, author: Member, caller: Member) -> None:
    people, channel = community.people, community.boosts
    watch.note("/me calls", await people.slash(caller, channel, "me calls", welcome="on"))
    own = watch.note("autocomplete", await people.autocomplete(author, channel, "boost call", "boost", ""))
    boost = own.choices[0]["value"]
    watch.note("/boost call", await people.slash(author, channel, "boost call", boost=boost, member1=caller))
    watch.note("/boost edit", await people.slash(author, channel, "boost edit", boost=boost))
    watch.note("/boost close", await people.slash(author, channel, "boost close", boost=boost))


async def _change(community: Community, watch: Stopwatch, author: Member, card: Message) -> None:
    opened = watch.note("Edit", await community.people.click(author, card, label="Edit"))
    changed = {"news": "The second edition is out, and the ending is another one now."}
    watch.note("edit form", await community.people.submit(author, opened, changed))


async def _close(community: Community, watch: Stopwatch, author: Member, card: Message) -> None:
    closing = watch.note("Close", await community.people.click(author, card, label="Close"))
    assert closing.message is not None
    watch.note("Close it", await community.people.click(author, closing.message, label="Close it"))


async def _set_up(community: Community, watch: Stopwatch) -> None:
    people, channel, moderator = community.people, community.boosts, community.moderator
    for command in ("setup check", "setup boosts"):
        watch.note(f"/{command}", await people.slash(moderator, channel, command))
    watch.note("/setup channels", await people.slash(moderator, channel, "setup channels", boosts=channel))
