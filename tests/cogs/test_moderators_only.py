"""What is the moderators' stays theirs: every command, form, button and page, tried by everybody else.

What there is to try is read off the bot itself, so that nothing new can be forgotten here.
"""

from collections.abc import Iterator
from typing import Any

import discord
import simcord
from discord import app_commands
from sqlalchemy import select

from bot.storage.schema import metadata
from bot.ui.forms import Form
from bot.ui.items import Press
from cogs.moderation import flag_buttons
from cogs.setup.challenge import STOP_AFTER, STOP_NOW
from tests.cogs.world import World, labels_of, parts_of, posted, said, text_of

REFUSED = (
    "This is for moderators: it needs the Manage Server permission, or the role the server chose for it."
)
OWN = "You are part of this one, so another moderator has to decide."
REASON = {"reason": "It was logged twice."}

GROUPS = ("leaderboard", "mod", "round", "setup")
"""The groups that are the moderators'; that there are no others of theirs is seen from Discord's default."""

MEMBERS_BOOKS = {"boosts", "favours", "help", "history", "snoozed"}
"""Lists that members turn the pages of. Every other one has to refuse them."""

BOOK_ARGS = {"leaderboard": "peers.this-week..", "member": "1", "responses": "1"}

TYPED: dict[str, Any] = {
    "from": "2026-01-01",
    "to": "2026-01-02",
    "until": "2026-01-02",
    "zone": "Europe/Lisbon",
    "timezone": "Europe/Lisbon",
    "reason": "It was logged twice.",
    "time": "18:00",
    "text": "Lighthouses",
    "content_warning": "Storms",
    "boost": "1",
    "response": "1",
    "link": "https://example.com/lighthouse",
    "note": "I liked the storm.",
}
"""What is typed into options that take any text."""

CHOSEN: dict[str, dict[str, Any]] = {"mod restore": {"response": 2}}
"""Options of single commands that have to fit what is there; else a form would not open."""

HIDES_ONESELF = {"mod member", "leaderboard exclude"}
"""What moderators may do about themselves: look, and step out of the rankings."""

ACTS_AT_ONCE = {"leaderboard post", "leaderboard schedule"}

Rows = dict[str, list[Any]]


def leaves(world: World) -> dict[str, app_commands.Command[Any, ..., Any]]:
    """Return every moderators' command by its whole name."""

    def walk(command: Any) -> Iterator[app_commands.Command[Any, ..., Any]]:
        if isinstance(command, app_commands.Group):
            for each in command.commands:
                yield from walk(each)
        else:
            yield command

    roots = [each for each in world.app.client.tree.get_commands() if each.default_permissions]
    assert {root.name for root in roots} == set(GROUPS)
    return {leaf.qualified_name: leaf for root in roots for leaf in walk(root)}


def options_of(
    world: World, leaf: app_commands.Command[Any, ..., Any], member: simcord.MemberActor
) -> dict[str, Any]:
    """Return something for every option of a command."""
    by_type = {
        discord.AppCommandOptionType.user: member,
        discord.AppCommandOptionType.channel: world.boosts,
        discord.AppCommandOptionType.role: world.mods,
        discord.AppCommandOptionType.boolean: True,
    }
    filled: dict[str, Any] = {}
    for parameter in leaf.parameters:
        name = parameter.display_name
        if parameter.choices:
            # The last one: it is seldom what is chosen without it.
            filled[name] = parameter.choices[-1].value
        elif parameter.type is discord.AppCommandOptionType.integer:
            filled[name] = max(1, int(parameter.min_value or 1))
        else:
            filled[name] = by_type.get(parameter.type) or TYPED[name]
    return filled | CHOSEN.get(leaf.qualified_name, {})


def show_to_everybody(world: World) -> None:
    """Let Discord show the commands to all, as a server's own settings can."""
    for name in GROUPS:
        root = world.env.backend.find_command(name, world.guild.id)
        assert root is not None
        root["default_member_permissions"] = None


async def rows_of(world: World) -> Rows:
    """Return everything that is in the database."""
    async with world.app.database.read() as tx:
        return {
            table.name: [tuple(row) for row in await tx.connection.execute(select(table))]
            for table in metadata.sorted_tables
        }


async def promote(world: World) -> None:
    world.env.backend.add_member_role(world.guild.id, world.moderator.id, world.mods.id)
    await world.env.settle()


async def lived_in(world: World) -> None:
    """Let there be something to see and to change: response 1 counts, 2 does not, a case and a grace."""
    card = await world.boost()
    await world.respond(world.bob, card)
    await world.respond(world.carol, card)
    shown = await world.moderator.slash(world.log, "mod void", response=2)
    await world.moderator.submit_modal(shown, REASON)
    shown = await world.moderator.slash(
        world.log, "mod grace", **{"from": "2026-01-05", "until": "2026-01-06"}
    )
    await world.moderator.submit_modal(shown, REASON)
    shown = await world.carol.click(card, label="Report")
    await world.carol.submit_modal(shown, {"reason": "A secret reason"})
    shown = await world.moderator.slash(
        world.log, "mod block", member=world.bob, days=1, **{"from": "rounds"}
    )
    await world.moderator.submit_modal(shown, REASON)
    await world.pass_time()
    show_to_everybody(world)


def is_ours(kind: type[Any]) -> bool:
    """Say whether a button or form stands in one of the moderators' rooms."""
    return kind.__module__.split(".")[1] in ("leaderboard", "moderation", "setup")


def buttons_of_moderators() -> set[type[Press]]:
    def walk(kind: type[Press]) -> Iterator[type[Press]]:
        for each in kind.__subclasses__():
            yield each
            yield from walk(each)

    # A base that only others are made from has no buttons.
    return {kind for kind in walk(Press) if is_ours(kind) and not kind.__subclasses__()}


async def test_members_and_former_moderators_are_refused_every_command_and_nothing_changes(
    world: World,
) -> None:
    await lived_in(world)
    await world.demote()
    before = await rows_of(world)

    for name, leaf in leaves(world).items():
        for member in (world.alice, world.moderator):
            answer = said(await member.slash(world.boosts, name, **options_of(world, leaf, world.bob)))

            assert answer == REFUSED, name
    assert await rows_of(world) == before


async def test_whoever_loses_the_role_while_a_form_is_open_or_a_page_shown_is_refused(world: World) -> None:
    """Every command a moderator can begin with a form, and every list they can turn the pages of."""
    await lived_in(world)
    tried: set[type[Form]] = set()
    known = [form for form in world.app.client.forms._forms if is_ours(form)]
    # What acts at once would change what is compared; that it is refused without the role is tried above.
    asked = [
        (name, options_of(world, leaf, world.bob))
        for name, leaf in leaves(world).items()
        if name.startswith(("mod ", "leaderboard ")) and name not in ACTS_AT_ONCE
    ]
    for name, options in asked:
        shown = await world.moderator.slash(world.boosts, name, **options)
        before = await rows_of(world)
        await world.demote()
        if shown.modal is None:
            result = await world.moderator.slash(world.boosts, name, **options)
        else:
            custom_id = shown.modal["custom_id"]
            tried |= {form for form in known if form.template.fullmatch(custom_id.partition("~")[0])}
            result = await world.moderator.submit_modal(shown, REASON)

        text = said(result)
        assert text.startswith(REFUSED), name
        if shown.modal is not None:
            assert REASON["reason"] in text, f"{name}: their words are given back"
        assert text.count("<@") == 0, name
        assert await rows_of(world) == before, name
        await promote(world)
    for kind in flag_buttons.BY_VERDICT.values():
        planted = await world.plant(world.boosts, kind.button(world.guild.id, 1))
        shown = await world.moderator.click(planted, label=labels_of(planted)[0])
        assert shown.modal is not None
        tried |= {
            form for form in known if form.template.fullmatch(shown.modal["custom_id"].partition("~")[0])
        }
        before = await rows_of(world)
        await world.demote()

        assert said(await world.moderator.submit_modal(shown, REASON)).startswith(REFUSED), kind.name
        assert await rows_of(world) == before, kind.name
        await promote(world)
    assert tried == set(known), "a form of theirs was not tried"


async def test_a_member_is_refused_every_button_and_page(world: World) -> None:
    await lived_in(world)
    before = await rows_of(world)
    buttons = [*dict.fromkeys(flag_buttons.BY_VERDICT.values()), STOP_AFTER, STOP_NOW]
    assert {each.template for each in buttons} == {
        kind.__discord_ui_compiled_template__.pattern for kind in buttons_of_moderators()
    }, "a button of theirs is not tried"

    for button in buttons:
        planted = await world.plant(world.boosts, button.button(world.guild.id, 1))
        assert said(await world.alice.click(planted, label=labels_of(planted)[0])) == REFUSED, button.name
    books = set(world.app.client.books)
    assert books > MEMBERS_BOOKS
    for book in sorted(books - MEMBERS_BOOKS):
        turn: discord.ui.Button[Any] = discord.ui.Button(
            label="Turn", custom_id=f"pages:v1:{book}:{BOOK_ARGS.get(book, '')}:0:n"
        )
        planted = await world.plant(world.boosts, turn)
        assert said(await world.alice.click(planted, label="Turn")) == REFUSED, book
    assert await rows_of(world) == before


async def test_moderators_of_another_server_see_and_change_nothing_of_this_one(world: World) -> None:
    """They use the same numbers of responses, cases and graces, in their own server."""
    await lived_in(world)
    names = list(leaves(world))
    elsewhere = world.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    mods = elsewhere.create_role("Mods", permissions=discord.Permissions(manage_guild=True))
    stranger = elsewhere.add_member(world.env.create_user("stranger"), roles=[mods])
    peer = elsewhere.add_member(world.env.create_user("peer"))
    await world.env.settle()
    here = _of(await rows_of(world), world.guild.id)
    secrets = (
        *(str(member.id) for member in (world.alice, world.bob, world.carol, world.moderator)),
        *("The Lighthouse", "A secret reason", REASON["reason"], str(world.guild.id)),
    )

    for name in names:
        options = options_of(world, leaves(world)[name], peer)
        local: dict[Any, Any] = {world.boosts: channel, world.mods: elsewhere.default_role}
        options = {
            key: next((new for old, new in local.items() if old is value), value)
            for key, value in options.items()
        }
        result = await stranger.slash(channel, name, **options)
        if result.modal is not None:
            result = await stranger.submit_modal(result, {"reason": "So"})
        _leaks_nothing(name, result, secrets)
    for button in flag_buttons.BY_VERDICT.values():
        planted = await world.plant(channel, button.button(world.guild.id, 1))
        result = await stranger.click(planted, label=labels_of(planted)[0])
        assert said(result) == "I can’t find that case any more. `/mod flags` shows those that wait.", (
            button.name
        )
    await world.pass_time()
    assert _of(await rows_of(world), world.guild.id) == here


async def test_no_moderator_acts_on_their_own_record(world: World) -> None:
    await lived_in(world)
    for name, leaf in leaves(world).items():
        members = [each for each in leaf.parameters if each.type is discord.AppCommandOptionType.user]
        if not members or name in HIDES_ONESELF:
            continue
        before = await rows_of(world)

        result = await world.moderator.slash(world.log, name, **options_of(world, leaf, world.moderator))
        if result.modal is not None:
            result = await world.moderator.submit_modal(result, REASON)

        assert said(result).startswith(OWN), name
        assert await rows_of(world) == before, name


def _of(rows: Rows, guild_id: int) -> Rows:
    return {name: [row for row in found if guild_id in row] for name, found in rows.items()}


def _leaks_nothing(name: str, result: simcord.InteractionResult, secrets: tuple[str, ...]) -> None:
    answers = [message for message in (result.response, *result.followups) if message is not None]
    assert answers, f"{name}: no answer"
    shown = "".join(text_of(message) + str(parts_of(message)) for message in answers)
    for secret in secrets:
        assert secret not in shown, (name, secret)


async def test_whatever_is_set_up_is_on_record_with_who_did_it(world: World) -> None:
    """Every command that changes what the server chose, or where the ranking is posted."""
    changed: set[str] = set()
    for name, leaf in leaves(world).items():
        if not name.startswith("setup ") and name != "leaderboard schedule":
            continue
        before = await rows_of(world)

        await world.moderator.slash(world.log, name, **options_of(world, leaf, world.bob))

        after = await rows_of(world)
        chosen = ("settings", "tracked_channels", "ranking_schedules")
        if [before[table] for table in chosen] != [after[table] for table in chosen]:
            changed.add(name)
            new = [row for row in after["audit"] if row not in before["audit"]]
            assert new, f"{name} is not on record"
            assert all(world.moderator.id in row and "setup" in row for row in new), name
    assert changed > {"setup channels", "setup boosts", "setup timezone", "setup track", "setup gate"}
    await world.moderator.slash(world.log, "setup track", channel=world.log, mode="replies")
    await world.pass_time()
    log = "\n".join(text_of(message) for message in (*posted(world.log), *posted(world.boosts)))
    by = f"{world.moderator.mention} changed "
    assert f"{by}the moderators’ log from {world.log.mention} to {world.boosts.mention}" in log
    assert f"{by}the time zone from UTC to Europe/Lisbon" in log
    assert f"{by}what counts by itself in {world.log.mention} from off to replies" in log
    first = said(await world.moderator.slash(world.log, "mod audit"))
    assert by in first
    assert "\n> " not in first, "nobody is asked why they set something up"


async def test_what_stays_as_it_was_leaves_no_record(world: World) -> None:
    await world.moderator.slash(world.log, "setup boosts", open_limit=3)
    before = (await rows_of(world))["audit"]

    await world.moderator.slash(world.log, "setup boosts", open_limit=3)

    assert (await rows_of(world))["audit"] == before
