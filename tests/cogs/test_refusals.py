"""Every "no": what it says to do next is something that whoever reads it can really do."""

import re
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import simcord
from discord import app_commands

from bot.errors import Refusal
from bot.texts import find
from bot.ui import reporter
from tests.cogs.test_moderators_only import GROUPS, options_of, show_to_everybody
from tests.cogs.world import World, answer_to, said, text_of
from tests.texts.source import refusals
from tests.texts.test_texts import facts_of, messages, numbers_of

COMMAND = re.compile(r"`/([a-z]+(?: [a-z-]+)?)((?: [a-z_]+:)*)`")
"""A command as texts name it, and the options it is to be given."""

STEP = re.compile(
    r"\*\*[^*]+\*\*|\b(?:[Cc]hoose|[Pp]aste|[Cc]opy|[Cc]heck|[Ww]rite|[Tt]ry|[Aa]sk|[Tt]alk|[Tt]ell|[Pp]ress"
    r"|[Gg]ive|[Ss]horten|[Ss]wap|[Cc]lose|[Oo]pen|[Ll]eave|[Aa]nswer|[Bb]egin|let me|put my"
    r"|another moderator|unless you name|it needs the Manage Server permission|[Aa]gain|tomorrow|Share"
    r"|start another|room for|Once you are back)\b"
)

SETTLED = {
    "AlreadyDecided",
    "AlreadyReviewed",
    "BotAnswered",
    "GiverPressed",
    "DayTooFarBack",
    "KindForbidden",
    "NothingDisputed",
    "NothingToUndo",
    "NotExcluded",
    "NotSuspended",
    "NotYourLetter",
    "NotYourResponse",
    "PeerAnswered",
    "StandsAlready",
    "SwapUsed",
    "UndoTooLate",
    "WithdrawnByGiver",
}
"""Where nothing is left to be done, and the text says why; a new refusal does not belong here lightly."""


def texts() -> Iterator[tuple[str, str]]:
    """Yield every refusal's name, and its text with all that may be said in it."""
    for name, refusal in refusals().items():
        value = messages()[refusal.key()].value
        numbers = set(numbers_of(value))
        text = find("en", refusal.key(), **{fact: 3 if fact in numbers else "x" for fact in facts_of(value)})
        assert text is not None, name
        yield name, text


@pytest.mark.parametrize(("name", "text"), list(texts()))
def test_every_refusal_says_what_to_do_or_that_nothing_is_left_to_do(name: str, text: str) -> None:
    has_step = bool(COMMAND.search(text) or STEP.search(text))

    assert has_step or name in SETTLED, text


@pytest.mark.parametrize(("name", "text"), list(texts()))
def test_a_refusal_that_names_moderators_commands_says_whose_they_are(name: str, text: str) -> None:
    """Members read most of them, and could not run those."""
    named = [match[1] for match in COMMAND.finditer(text) if match[1].split()[0] in GROUPS]

    assert not named or name in MODERATORS_READ or "oderator" in text, text


MODERATORS_READ = {
    "AlreadyExcluded",
    "ChallengeChannelMissing",
    "FlagUnknown",
    "NoSchedule",
    "RoundOver",
    "RoleIsGiven",
    "WeekdayMissing",
}
"""Refusals that only moderators meet."""


async def nothing(world: World) -> None:
    del world


async def channels(world: World) -> None:
    await world.set_up()


async def challenge(world: World) -> None:
    await world.set_up()
    await world.moderator.slash(world.boosts, "setup challenge", weekday="friday", time="18:00")


async def round_open(world: World) -> None:
    await challenge(world)
    await world.moderator.slash(world.boosts, "round run-now")
    await world.bob.slash(world.boosts, "challenge join")


async def lived_in(world: World) -> None:
    await round_open(world)
    card = await world.boost()
    await world.respond(world.bob, card)


STATES: dict[str, Callable[[World], Awaitable[None]]] = {
    each.__name__: each for each in (nothing, channels, challenge, round_open, lived_in)
}

MOVES_ON = {"round run-now", "challenge join", "challenge leave", "challenge skip"}
"""Tried last, because they change the state."""


class Reader:
    """Run commands as somebody, and hear which of them are refused, and with what."""

    def __init__(self, world: World, member: simcord.MemberActor, told: list[Refusal]) -> None:
        self._world = world
        self._member = member
        self._told = told
        tree = world.app.client.tree
        leaves = [each for each in tree.walk_commands() if isinstance(each, app_commands.Command)]
        self.commands = {
            leaf.qualified_name: leaf
            for leaf in sorted(leaves, key=lambda leaf: leaf.qualified_name in MOVES_ON)
            if member is world.moderator or leaf.qualified_name.split()[0] not in GROUPS
        }

    async def run(self, name: str, *wanted: str) -> tuple[Refusal | None, str]:
        """Run a command with what it needs and what is wanted; return why it was refused, and the answer."""
        leaf = self.commands[name]
        needed = {each.display_name for each in leaf.parameters if each.required}
        filled = options_of(self._world, leaf, self._world.carol)
        options = {key: value for key, value in filled.items() if key in needed | set(wanted)}
        self._told.clear()
        result = await self._member.slash(self._world.boosts, name, **options)
        if result.modal is not None:
            return None, ""
        text = "".join(text_of(each) for each in (result.response, *result.followups) if each is not None)
        return (self._told[0] if self._told else None), text


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Refusal]:
    """Return the refusals that were shown."""
    shown: list[Refusal] = []
    card_of = reporter.refusal_card

    def listen(refusal: Refusal, **how: Any) -> Any:
        shown.append(refusal)
        return card_of(refusal, **how)

    monkeypatch.setattr(reporter, "refusal_card", listen)
    return shown


@pytest.mark.parametrize("who", ["alice", "moderator"])
@pytest.mark.parametrize("state", STATES)
async def test_whatever_a_refusal_points_to_can_be_done_and_is_not_refused_again(
    empty_world: World, told: list[Refusal], state: str, who: str
) -> None:
    world = empty_world
    await STATES[state](world)
    await world.pass_time()
    show_to_everybody(world)
    reader = Reader(world, getattr(world, who), told)
    tried = 0
    for name in reader.commands:
        refusal, text = await reader.run(name)
        if refusal is None:
            continue
        tried += 1
        assert not isinstance(refusal, reporter.NotAllowed), name
        for match in COMMAND.finditer(text):
            step, wanted = match[1], match[2].replace(":", " ").split()
            if step not in reader.commands:
                assert "oderator" in text, f"/{name}: {text}"
                continue
            again, answer = await reader.run(step, *wanted)
            assert again is None or step in MAY_BE_REFUSED.get(type(refusal).__name__, ()), (
                f"/{name} says “{text}”, but that says “{answer}”"
            )
    assert tried, "something is always refused"


MAY_BE_REFUSED: dict[str, tuple[str, ...]] = {}
"""Commands that a refusal names for later, or for somebody else's case."""


async def test_without_options_everything_that_is_set_is_shown(world: World) -> None:
    for name in ("setup channels", "setup boosts", "setup points", "setup gate", "setup track"):
        text = said(await world.moderator.slash(world.boosts, name))
        assert text.startswith(("## ", "Boosts are free")), name
    assert f"**Boosts:** {world.boosts.mention}" in said(
        await world.moderator.slash(world.boosts, "setup channels")
    )


async def test_pings_without_options_say_how_it_stands(world: World) -> None:
    async def pings() -> str:
        return said(await world.alice.slash(world.boosts, "me pings"))

    assert "no role for it" in await pings()
    assert "I won’t write to you in the middle of the week." in await pings()
    role = world.guild.create_role("Challengers")
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00", role=role)
    assert f"You are not notified when a round opens. `/me pings openings:` gives you {role.mention}" in (
        await pings()
    )

    await world.alice.slash(world.boosts, "me pings", openings=True, midweek=True)

    assert f"You have the role {role.mention} now" in await pings()
    assert "I’ll write to you in the middle of the week" in await pings()


# Checked first, asked then: nobody types a reason for what is refused anyway.


async def test_no_reason_is_asked_for_what_is_refused_anyway(world: World) -> None:
    moderator, carol = world.moderator, world.carol

    async def refused(command: str, **options: Any) -> str:
        return said(await moderator.slash(world.boosts, command, **options))

    assert "Nothing keeps this member out" in await refused("mod unblock", member=carol)
    assert "not left out, so there is nothing" in await refused("leaderboard include", member=carol)
    assert "another moderator has to decide" in await refused("leaderboard include", member=moderator)
    shown = await moderator.slash(world.boosts, "leaderboard exclude", member=carol)
    await moderator.submit_modal(shown, {"reason": "Staff"})
    assert "left out of the rankings already" in await refused("leaderboard exclude", member=carol)


async def test_no_reason_is_asked_to_open_a_round_that_cannot_open(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")
    await world.moderator.slash(world.boosts, "round run-now")

    text = said(await world.moderator.slash(world.boosts, "round run-now"))
    assert text.startswith("A round has been opened today already.")

    await world.pass_time(timedelta(days=1))
    world.deny(world.boosts, send_messages=False)
    assert "I still need: Send Messages" in said(await world.moderator.slash(world.log, "round run-now"))
    world.deny(world.boosts)
    assert (await world.moderator.slash(world.boosts, "round run-now")).modal is not None


async def test_no_report_is_asked_about_ones_own_boost(world: World) -> None:
    card = await world.boost(world.alice)

    assert "your own boost" in said(await world.alice.click(card, label="Report"))


async def test_no_decision_is_asked_of_who_is_part_of_the_case(world: World) -> None:
    card = await world.boost(world.moderator)
    shown = await world.bob.click(card, label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})
    await world.pass_time()
    queue = answer_to(await world.moderator.slash(world.log, "mod flags"))

    text = said(await world.moderator.click(queue, label="Take it down"))

    assert text == "You are part of this one, so another moderator has to decide."


async def test_nobody_is_asked_how_they_answered_who_has_left(world: World) -> None:
    from cogs.favours import buttons as favours
    from cogs.rounds import buttons as rounds

    card = await world.boost()
    await world.respond(world.bob, card)
    world.guild.remove_member(world.bob)
    await world.env.settle()

    for action in (favours.ANSWER, rounds.ANSWER):
        planted = await world.plant(world.boosts, action.button(world.guild.id, world.bob.id))
        text = said(await world.alice.click(planted, custom_id=action.id_for(world.guild.id, world.bob.id)))
        assert text.startswith("That member has left the server."), action.name
