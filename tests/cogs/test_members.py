"""Members' own settings, and their coming and going."""

import pytest
from simcord import MemberActor
from simcord.backend.models import Member
from simcord.backend.serializers import guild_create_payload

from tests.cogs.world import World, form_of, labels_of, posted, said, text_of


def leave_unheard(world: World, member: MemberActor) -> None:
    """Let a member leave as if nobody were connected: simcord tells whoever is."""
    del world.env.backend.guilds[world.guild.id].members[member.id]


def come_unheard(world: World, member: MemberActor) -> None:
    """Let a user join as if nobody were connected."""
    came = Member(user_id=member.id, joined_at=world.env.now().isoformat())
    world.env.backend.guilds[world.guild.id].members[member.id] = came


async def test_calls_are_switched_on_and_off(world: World) -> None:
    on = said(await world.bob.slash(world.boosts, "me calls", welcome="on"))
    off = said(await world.bob.slash(world.boosts, "me calls", welcome="off"))

    assert on == "Peers may call you now: up to two a day, by DM. `/me calls` switches it off again."
    assert off == "Nobody can call you any more."


async def test_nobody_is_called_after_switching_calls_off(world: World) -> None:
    await world.boost()
    for welcome in ("on", "off"):
        await world.bob.slash(world.boosts, "me calls", welcome=welcome)

    text = said(await world.alice.slash(world.boosts, "boost call", boost="1", member1=world.bob))

    assert "hasn’t said that they welcome calls." in text
    assert posted(world.bob.user.dm_channel) == []


async def test_notices_are_chosen(world: World) -> None:
    never = said(await world.alice.slash(world.boosts, "me notices", when="never"))
    at_once = said(await world.alice.slash(world.boosts, "me notices", when="at-once"))
    usual = said(await world.alice.slash(world.boosts, "me notices", when="usual"))

    assert never.startswith("I won’t send you notices any more.")
    assert at_once.endswith("of everybody who answers you, replies on Discord included.")
    assert usual.endswith("Of replies on Discord, Discord tells you itself.")


async def test_genres_are_chosen_remembered_and_taken_back(world: World) -> None:
    shown = await world.bob.slash(world.boosts, "me genres")
    field = form_of(shown)["genres"]
    assert field["max_values"] == 5
    assert not any(option.get("default") for option in field["options"])

    await world.restart()
    text = said(await world.bob.submit_modal(shown, {"genres": ["poetry", "young-adult"]}))
    assert text == "Noted: Poetry, Young adult. `/boost next` shows these earlier."

    again = await world.bob.slash(world.boosts, "me genres")
    chosen = [option["value"] for option in form_of(again)["genres"]["options"] if option.get("default")]
    assert sorted(chosen) == ["poetry", "young-adult"]

    none = said(await world.bob.submit_modal(again, {"genres": []}))
    assert none == "Noted: no favourites. `/boost next` treats all genres alike."


async def test_favourites_are_chosen_shown_on_the_boost_and_taken_back(world: World) -> None:
    card = await world.boost(world.bob)
    assert "likes these best" not in text_of(card)
    shown = await world.bob.slash(world.boosts, "me favourite")
    field = form_of(shown)["kinds"]
    assert (field["min_values"], field["max_values"]) == (0, 3)

    await world.restart()
    text = said(await world.bob.submit_modal(shown, {"kinds": ["comment", "mention"]}))
    assert text.startswith("Noted: comment, mention.")
    await world.pass_time()

    assert f"{world.bob.mention} likes these best: comment, mention" in text_of(world.card)
    again = await world.bob.slash(world.boosts, "me favourite")
    chosen = [option["value"] for option in form_of(again)["kinds"]["options"] if option.get("default")]
    assert chosen == ["comment", "mention"]
    none = said(await world.bob.submit_modal(again, {"kinds": []}))
    assert none == "Noted: no favourites. Every kind is welcome, then."
    await world.pass_time()
    assert "likes these best" not in text_of(world.card)


async def test_settings_are_a_members_own_in_each_server(world: World) -> None:
    await world.bob.slash(world.boosts, "me calls", welcome="on")
    elsewhere = world.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("boosts")
    alice, bob = (elsewhere.add_member(member.user) for member in (world.alice, world.bob))
    await world.env.settle()
    await world.app.services.servers.set_channels(elsewhere.id, boosts=channel.id)
    shown = await alice.slash(channel, "boost request")
    await alice.submit_modal(
        shown,
        {
            "link": "https://example.com/story",
            "title": "The Lighthouse",
            "news": "My first story is out after ten years.",
            "kinds": ["comment"],
        },
    )

    text = said(await alice.slash(channel, "boost call", boost="1", member1=bob))

    assert "hasn’t said that they welcome calls." in text


async def test_who_comes_back_is_a_member_again_and_keeps_what_they_chose(world: World) -> None:
    await world.bob.slash(world.boosts, "me calls", welcome="on")
    world.guild.remove_member(world.bob)
    await world.env.settle()
    bob = world.guild.add_member(world.bob.user)
    await world.env.settle()

    member = await world.app.services.members.get(world.guild.id, bob.id)

    assert member.left_at is None
    assert member.accepts_calls
    assert member.joined_at is not None


async def test_who_left_while_the_bot_was_away_is_listed_no_more(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    await world.boost(world.bob, link="https://example.com/other")
    assert str(world.bob.id) in said(await world.moderator.slash(world.log, "leaderboard show"))

    leave_unheard(world, world.bob)
    await world.restart()

    assert "Nobody yet" in said(await world.moderator.slash(world.log, "leaderboard show"))
    await world.pass_time()
    assert "I responded" not in labels_of(world.card), "their boost is closed as if it had been heard"


async def test_who_came_back_while_the_bot_was_away_is_a_member_again(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    world.guild.remove_member(world.bob)
    await world.env.settle()
    assert "Nobody yet" in said(await world.moderator.slash(world.log, "leaderboard show"))

    come_unheard(world, world.bob)
    await world.restart()

    assert str(world.bob.id) in said(await world.moderator.slash(world.log, "leaderboard show"))


async def test_who_left_while_discord_had_lost_the_server_is_listed_no_more(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    backend = world.env.backend
    gone = {"id": str(world.guild.id), "unavailable": True}
    there = guild_create_payload(backend, backend.guilds[world.guild.id]) | {"unavailable": False}

    backend.emit("GUILD_DELETE", gone)
    leave_unheard(world, world.bob)
    backend.emit("GUILD_CREATE", there)
    await world.env.settle()

    assert "Nobody yet" in said(await world.moderator.slash(world.log, "leaderboard show"))


async def test_bots_come_and_go_without_a_trace(world: World) -> None:
    machine = world.guild.add_member(world.env.create_user("machine", bot=True))
    world.guild.remove_member(machine)
    await world.env.settle()

    member = await world.app.services.members.get(world.guild.id, machine.id)

    assert member.joined_at is None
    assert member.left_at is None


@pytest.mark.parametrize("command", ["me calls", "me notices"])
async def test_only_what_is_offered_can_be_chosen(world: World, command: str) -> None:
    root = world.env.backend.find_command("me", world.guild.id)
    assert root is not None
    option = next(sub for sub in root["options"] if sub["name"] == command.split()[1])["options"][0]

    assert [choice["value"] for choice in option["choices"]] in (
        ["on", "off"],
        ["usual", "at-once", "digest", "never"],
    )
