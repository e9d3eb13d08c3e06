"""Visibility off is honoured wherever others read along; whom a message is for reads the rest alone."""

from typing import Any

import pytest

from bot.delivery.messenger import NothingToSay
from bot.domain.milestones import Freeze, Milestone
from bot.domain.outbox import CARDS, CardName, Letter, Use
from bot.domain.streaks import Unit
from bot.messenger import DiscordMessenger
from bot.ui.items import Action
from cogs.responses import buttons as response_buttons
from tests.cogs.test_rounds import join_all
from tests.cogs.world import World, answer_to, labels_of, parts_of, pinged_by, posted, said, text_of, waiting

CLOSED_CHANNEL = set(CARDS[Use.LOG])
"""What is posted where only moderators read."""


async def hide(world: World, *members: Any) -> None:
    for member in members:
        await member.slash(world.boosts, "me visibility", named="off")


async def close(world: World) -> None:
    """Let Alice close her boost, and its card be brought up to date."""
    shown = await world.alice.click(world.card, label="Close")
    await world.alice.click(answer_to(shown), label="Close it")
    await world.pass_time()


async def test_the_thanks_of_an_ended_boost_count_who_is_hidden_and_do_not_name_them(world: World) -> None:
    card = await world.boost()
    for member in (world.bob, world.carol):
        await world.respond(member, card)
    await hide(world, world.bob)

    await close(world)

    assert text_of(posted(world.boosts)[0]).endswith(
        f"**This boost is closed.** Thank you, {world.carol.mention} and 1 more.\n[Open the link]"
    )


async def test_the_thanks_of_a_boost_answered_by_nobody_who_may_be_named_name_nobody(world: World) -> None:
    card = await world.boost()
    for member in (world.bob, world.carol):
        await world.respond(member, card)
    await hide(world, world.bob, world.carol)

    await close(world)

    assert "**This boost is closed.** Thank you to the 2 peers who answered." in text_of(
        posted(world.boosts)[0]
    )


async def test_with_closed_dms_the_server_reads_only_that_something_waits(world: World) -> None:
    card = await world.boost()
    world.close_dms(world.alice)
    await world.respond(world.bob, card, note="For your eyes")

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(world.alice)
    assert pinged_by(world, notice) == {world.alice.id}
    await world.restart()

    shown = await world.alice.click(notice, label="Show me")
    assert said(shown).startswith(f"**{world.bob.mention} answered your boost The Lighthouse.**")
    assert "> For your eyes" in said(shown)
    assert said(await world.bob.click(notice, label="Show me")) == (
        "This is for the member it names. Whatever is yours comes to you by itself."
    )
    thanked = await world.alice.click(answer_to(shown), label="Thank you")
    assert said(thanked) == f"{world.bob.mention} knows that it reached you."


async def test_what_was_settled_meanwhile_waits_no_more(world: World) -> None:
    card = await world.boost()
    world.close_dms(world.alice)
    await world.respond(world.bob, card)
    shown = await world.bob.slash(world.boosts, "respond undo")
    await world.bob.click(answer_to(shown), label="Take it back")

    text = said(await world.alice.click(posted(world.boosts)[-1], label="Show me"))
    assert text == "This is settled: nothing waits any more."


async def test_the_question_of_a_dispute_says_in_the_server_no_more_than_anything_else(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    world.close_dms(world.bob)
    await world.alice.user.click(posted(world.alice.user.dm_channel)[-1], label="Not received")

    question = posted(world.boosts)[-1]
    assert text_of(question) == waiting(world.bob)
    shown = await world.bob.click(question, label="Show me")
    assert "couldn’t find your response to The Lighthouse" in said(shown)
    assert "it counts" in said(await world.bob.click(answer_to(shown), label="I stand by it")).lower()


OLD_BUTTONS = {
    "What they said": response_buttons.READ,
    "Thank you": response_buttons.THANK,
    "Not received": response_buttons.DISPUTE,
}


@pytest.mark.parametrize("label", OLD_BUTTONS)
async def test_buttons_of_messages_posted_by_older_versions_still_answer(world: World, label: str) -> None:
    await world.respond(world.bob, await world.boost(), note="Hello")
    action: Action = OLD_BUTTONS[label]
    planted = await world.plant(world.boosts, action.button(world.guild.id, 1))

    assert world.bob.mention in said(await world.alice.click(planted, label=label))
    if action is response_buttons.DISPUTE:
        planted = await world.plant(world.boosts, response_buttons.LOOK.button(world.guild.id, 1))
        assert "couldn’t find" in said(await world.bob.click(planted, label="Have a look"))


async def test_no_message_that_others_read_names_who_is_hidden(world: World) -> None:
    """Each card there is, posted where everybody reads, about what Bob gave, received and reached."""
    await world.moderator.slash(world.boosts, "setup channels", milestones=world.boosts)
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00", target=1)
    await hide(world, world.bob)
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    await join_all(world)
    card = await world.boost()
    await world.respond(world.bob, card)
    await close(world)
    await world.boost(world.bob, link="https://example.com/bobs")
    await world.respond(world.carol, world.card)
    await world.alice.slash(world.boosts, "me notices", when="digest")
    await world.bob.slash(world.boosts, "respond log", member=world.alice, kind="share")
    await world.moderator.slash(world.boosts, "leaderboard post", channel=world.boosts)
    await world.pass_time()
    day = world.env.now().date()
    async with world.app.database.write(world.guild.id) as tx:
        digest_id = await tx.digests.add(world.guild.id, world.alice.id, day, [2])

    shown = await world.moderator.slash(world.log, "mod void", response=2)
    await world.moderator.submit_modal(shown, {"reason": "A test"})
    [entry] = (await world.app.services.moderation.audit(world.guild.id, limit=1)).entries

    alice, carol = world.alice.id, world.carol.id
    keys = {
        CardName.MILESTONE: Milestone(world.bob.id, Unit.DAY, 3, day).key,
        CardName.FREEZE: Freeze(world.bob.id, Unit.DAY, day).key,
    }
    subjects: dict[CardName, tuple[int, int | None]] = {
        CardName.BOOST: (1, None),
        CardName.BOOST_REFUSED: (1, alice),
        CardName.RESPONSE: (1, alice),
        CardName.THANKS: (2, carol),
        CardName.DISPUTE: (2, carol),
        CardName.DIGEST: (digest_id or 0, alice),
        CardName.CALL: (2, carol),
        CardName.REMOVED: (2, alice),
        CardName.OUTCOME: (entry.id, carol),
        CardName.TAKEN_BACK: (1, alice),
        CardName.RANKING: (1, None),
        CardName.MILESTONE: (world.bob.id, None),
        CardName.FREEZE: (world.bob.id, alice),
        CardName.REMINDER: (alice, alice),
        CardName.REMINDER_QUESTION: (alice, alice),
        CardName.ROUND: (1, None),
        CardName.ROUND_RESULT: (1, None),
        CardName.ROUND_PEERS: (1, alice),
        CardName.ROUND_SHORT: (1, alice),
        CardName.ROUND_DONE: (1, alice),
        CardName.ROUND_REMINDER: (1, alice),
        CardName.ROUND_PAUSE: (1, alice),
    }
    assert set(subjects) == set(CardName) - CLOSED_CHANNEL, "each card is posted here"

    messenger, said_publicly = DiscordMessenger(world.app.client), set[CardName]()
    for number, (name, (subject_id, user_id)) in enumerate(subjects.items()):
        letter = Letter(
            id=90_000 + number,
            guild_id=world.guild.id,
            key=keys.get(name, name.value),
            card=name,
            subject_id=subject_id,
            due_at=world.env.now(),
            user_id=user_id,
            channel_id=world.boosts.id,
            is_dm_closed=user_id is not None,
        )
        try:
            await messenger.post(letter)
        except NothingToSay:
            continue
        said_publicly.add(name)
        message = posted(world.boosts)[-1]
        shown = str(parts_of(message))
        assert str(world.bob.id) not in shown, name
        assert "bob" not in shown, name
        if user_id is not None:
            assert labels_of(message) == ["Show me"], name
    assert said_publicly >= {
        *(CardName.BOOST, CardName.RESPONSE, CardName.THANKS, CardName.DIGEST, CardName.CALL),
        *(
            CardName.OUTCOME,
            CardName.TAKEN_BACK,
            CardName.RANKING,
            CardName.ROUND,
            CardName.ROUND_RESULT,
            CardName.ROUND_DONE,
        ),
    }, "most have something to say"
