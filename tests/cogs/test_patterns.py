"""What the bot notices by itself: found a day later, shown with links to look at, decided without effect."""

from datetime import timedelta
from typing import Any

import simcord

from bot.domain.flags import FlagKind
from bot.domain.patterns import BURST_SIZE, GROUP_LEAST, GROUP_LIMIT
from bot.domain.responses import Source
from tests.builders import a_flag, a_response
from tests.cogs.world import World, labels_of, posted, said, text_of

A_DAY = timedelta(days=1, minutes=1)
ELSEWHERE = "https://example.com/a-comment"


async def give(
    world: World, giver: simcord.MemberActor, receiver: simcord.MemberActor, **changes: Any
) -> None:
    """Let one member answer another with a message in the boosts channel, unless a test says otherwise."""
    facts: dict[str, Any] = {
        "guild_id": world.guild.id,
        "giver_id": giver.id,
        "receiver_id": receiver.id,
        "source": Source.REPLY,
        "channel_id": world.boosts.id,
        "message_id": next(_IDS),
        "responded_at": world.env.now(),
    }
    async with world.app.database.write(world.guild.id) as tx:
        await tx.responses.add([a_response(**facts | changes)])


_IDS = iter(range(2**60, 2**61))


async def answer_each_other(world: World, *members: simcord.MemberActor) -> None:
    """Let each answer the next, while others answer others."""
    others = [world.add(f"other {number}") for number in range(GROUP_LIMIT + 1)]
    for number in range(GROUP_LEAST):
        at = world.env.now() - timedelta(hours=number)
        for circle in (members, others):
            for giver, receiver in zip(circle, (*circle[1:], circle[0]), strict=True):
                await give(world, giver, receiver, responded_at=at)


async def flags(world: World) -> str:
    return said(await world.moderator.slash(world.log, "mod flags"))


async def a_day_passes(world: World) -> None:
    """Let the bot connect, as it does each time it starts, and look a day later."""
    await world.restart()
    await world.pass_time(A_DAY)


async def about(world: World, member: simcord.MemberActor) -> str:
    return said(await world.moderator.slash(world.log, "mod member", member=member))


async def test_two_who_answer_each_other_are_shown_with_links_and_kind_words(world: World) -> None:
    await answer_each_other(world, world.alice, world.bob)
    assert await flags(world) == "No case waits for a decision."

    await a_day_passes(world)

    case = text_of(posted(world.log)[-1])
    assert case.startswith("### Two who answer mostly each other")
    assert "it is no offence" in case
    assert case.count(f"](https://discord.com/channels/{world.guild.id}/{world.boosts.id}/") == GROUP_LEAST
    assert "### Two who answer mostly each other" in await flags(world)
    for member in (world.alice, world.bob):
        shown = await about(world, member)
        assert "- #1 · A few who answer mostly each other · <t:" in shown
        assert "waits for a decision" in shown
        assert "never an offence" in shown
    assert "**Cases:**" not in await about(world, world.carol)


async def test_it_is_fine_and_nothing_changes(world: World) -> None:
    await answer_each_other(world, world.alice, world.bob, world.carol)
    await a_day_passes(world)
    case = posted(world.log)[-1]
    assert text_of(case).startswith("### A few who answer mostly each other")
    async with world.app.database.read() as tx:
        before = await tx.responses.list_all(world.guild.id)

    shown = await world.moderator.click(case, label="It’s fine")
    await world.moderator.submit_modal(shown, {"reason": "A critique group"})
    await world.pass_time()

    async with world.app.database.read() as tx:
        assert await tx.responses.list_all(world.guild.id) == before
    assert labels_of(posted(world.log)[-1]) == []
    assert "decided: A critique group" in await about(world, world.bob)
    await world.pass_time(A_DAY)
    assert await flags(world) == "No case waits for a decision.", "it is not asked about again so soon"


async def test_a_burst_is_shown_with_the_first_of_it_wherever_it_was(world: World) -> None:
    peers = [world.add(f"peer {number}") for number in range(BURST_SIZE)]
    for peer in peers:
        await give(
            world,
            world.bob,
            peer,
            source=Source.LOG,
            channel_id=None,
            message_id=None,
            link=ELSEWHERE,
        )

    await a_day_passes(world)

    case = await flags(world)
    assert case.startswith("### Many responses in a short time")
    assert f"]({ELSEWHERE})" in case
    assert "- #1 · Many responses in a short time · <t:" in await about(world, world.bob)


async def test_a_reply_like_an_earlier_one_is_on_its_writers_page_alone(world: World) -> None:
    link = f"https://discord.com/channels/{world.guild.id}/{world.boosts.id}/{2**60}"
    copied = a_flag(
        guild_id=world.guild.id,
        kind=FlagKind.NEAR_IDENTICAL,
        subject_id=2**60,
        raised_by=world.bob.id,
        reason=link,
    )
    async with world.app.database.write(world.guild.id) as tx:
        await tx.flags.add(copied)

    case = await flags(world)
    assert case.startswith("### A reply looks like an earlier one")
    assert "It may well be fine" in case
    assert "- #1 · A reply like an earlier one · <t:" in await about(world, world.bob)
    assert "**Cases:**" not in await about(world, world.alice)
