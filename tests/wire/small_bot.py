"""A small bot in plain discord.py, run as a process of its own: what the loopback is proved against."""

# discord.py's types do not say what is inside a Label or which channels an interaction comes from.
# pyright: reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportArgumentType=false

import asyncio
import io
import os
import sys
from typing import Any, Self

import discord
import yarl
from discord import app_commands, ui
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

Route.BASE = os.environ["DISCORD_API_URL"]


class Counter(ui.DynamicItem[ui.Button], template=r"count:v1:(?P<count>\d+)"):
    """A button that holds its own count."""

    def __init__(self, count: int) -> None:
        super().__init__(ui.Button(label=f"Pressed {count}", custom_id=f"count:v1:{count}"))
        self.count = count

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: ui.Item, match, /) -> Self:
        return cls(int(match["count"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(view=board(self.count + 1))


def png(name: str) -> discord.File:
    return discord.File(io.BytesIO(name.encode()), name)


def gallery(name: str, alt: str) -> ui.LayoutView:
    view = ui.LayoutView()
    item = discord.MediaGalleryItem(f"attachment://{name}", description=alt)
    view.add_item(ui.Container(ui.MediaGallery(item)))
    return view


def painted(name: str, alt: str) -> dict[str, Any]:
    return {"view": gallery(name, alt), "file": png(name)}


class Request(ui.Modal, title="Request a boost"):
    """A form with every kind of input."""

    piece = ui.Label(text="Your piece", component=ui.TextInput(custom_id="piece", max_length=50))
    genre = ui.Label(
        text="Genre",
        component=ui.Select(
            options=[
                discord.SelectOption(label="Prose", value="p"),
                discord.SelectOption(label="Poem", value="v"),
            ]
        ),
    )
    mood = ui.Label(
        text="Mood",
        component=ui.RadioGroup(options=[discord.RadioGroupOption(label=each) for each in ("Sad", "Glad")]),
    )
    wishes = ui.Label(
        text="Wishes",
        component=ui.CheckboxGroup(
            options=[discord.CheckboxGroupOption(label=each) for each in ("Plot", "Style")], max_values=2
        ),
    )
    draft = ui.Label(text="Draft", component=ui.FileUpload(required=False))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        files = [(await each.read()).decode() for each in self.draft.component.values]
        parts = [self.piece.component.value, self.genre.component.values, self.mood.component.value]
        parts += [self.wishes.component.values, files]
        await interaction.response.send_message(" | ".join(map(str, parts)))


class Invite(ui.Modal, title="Invite"):
    """A form that names a member and agrees to something."""

    friend = ui.Label(text="Friend", component=ui.UserSelect())
    agreed = ui.Label(text="Agreed", component=ui.Checkbox())

    async def on_submit(self, interaction: discord.Interaction) -> None:
        friend = self.friend.component.values[0]
        await interaction.response.send_message(f"{friend.display_name} {self.agreed.component.value}")


def board(count: int) -> ui.LayoutView:
    """Return a layout whose container has a known id."""
    view = ui.LayoutView(timeout=None)
    row = ui.ActionRow(Counter(count))
    view.add_item(ui.Container(ui.TextDisplay(f"Count: {count}"), row, id=1_000_123))
    return view


async def said(send) -> str:
    """Await a send and say what came of it."""
    try:
        message = await send
    except discord.HTTPException as error:
        return f"refused {error.status} {error.code}"
    except (discord.ClientException, OSError) as error:
        return f"lost {type(error).__name__}"
    return f"sent {message.id}"


intents = discord.Intents(guilds=True, guild_messages=True, members=True)
intents.message_content = bool(os.environ.get("WITH_CONTENT"))
boost = app_commands.Group(name="boost", description="Boosts")


class Small(commands.AutoShardedBot):
    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Do not wait: discord.py sleeps 5 s here before every IDENTIFY but the first."""

    async def setup_hook(self) -> None:
        _, gateway_url, _ = await self.http.get_bot_gateway()
        # AutoShardedBot asks for the address only at first; every later IDENTIFY goes to the default.
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
        self.tree.add_command(boost)
        self.add_dynamic_items(Counter)
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        if not message.author.bot:
            await message.channel.send(f"heard {message.id} {message.content!r}")

    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        sys.stdout.write(f"left {payload.user.id}\n")


bot = Small("!", intents=intents)


@bot.tree.command()
async def hello(
    interaction: discord.Interaction, friend: discord.Member, times: app_commands.Range[int, 1, 3] = 1
):
    """Say hello."""
    await interaction.response.send_message(f"Hello {friend.display_name} x{times}", ephemeral=True)


@bot.tree.command()
@app_commands.default_permissions(manage_guild=True)
async def settings(interaction: discord.Interaction):
    """Show the settings."""
    await interaction.response.send_message(f"Yours: {interaction.permissions.manage_guild}")


@boost.command()
async def request(interaction: discord.Interaction):
    """Open a form."""
    await interaction.response.send_modal(Request())


@boost.command()
async def invite(interaction: discord.Interaction):
    """Open another form."""
    await interaction.response.send_modal(Invite())


@bot.tree.context_menu(name="Request a boost")
async def request_for(interaction: discord.Interaction, message: discord.Message):
    await interaction.response.send_message(f"For {message.author.name}: {message.content}")


@bot.tree.command()
async def slow(interaction: discord.Interaction):
    """Think first."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    await interaction.followup.send("Thought")
    await interaction.followup.send("And more", ephemeral=True)


@bot.tree.command()
async def show(interaction: discord.Interaction):
    """Post the board and read it back."""
    sent = await interaction.channel.send(view=board(0))
    found = await anext(interaction.channel.history(limit=1))
    ids = [component.id for component in found.components]
    await interaction.response.send_message(f"{ids} {found.id == sent.id}")


@bot.tree.command()
async def post(interaction: discord.Interaction, nonce: str):
    """Post into the channel."""
    await interaction.response.defer()
    await interaction.followup.send(await said(interaction.channel.send("Posted", nonce=nonce)))


@bot.tree.command()
async def write(interaction: discord.Interaction, to: discord.Member):
    """Write a direct message."""
    await interaction.response.send_message(await said(to.send("Hi")))


@bot.tree.command()
async def much(interaction: discord.Interaction, buttons: int, letters: int):
    """Post too much."""
    view = ui.LayoutView()
    view.add_item(ui.TextDisplay("x" * letters))
    view._children += [ui.ActionRow(ui.Button(custom_id=f"b{each}")) for each in range(buttons)]
    await interaction.response.send_message(await said(interaction.channel.send(view=view)))


@bot.tree.command()
async def late(interaction: discord.Interaction):
    """Answer after a while."""
    await asyncio.sleep(0.2)
    await interaction.response.send_message("Late")


@bot.tree.command()
async def file(interaction: discord.Interaction):
    """Send a file."""
    owl = discord.File(io.BytesIO(b"Once"), "owl.txt")
    await interaction.response.send_message("Here", file=owl)
    message = await interaction.original_response()
    await message.edit(content=(await message.attachments[0].read()).decode())


@bot.tree.command()
async def picture(interaction: discord.Interaction):
    """Show a picture, then another in its place, then none."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    shown = await interaction.followup.send(**painted("owl.png", "An owl"), wait=True)
    await shown.edit(view=gallery("hen.png", "A hen"), attachments=[png("hen.png")])
    sent = await interaction.channel.send(**painted("owl.png", "An owl"))
    await sent.edit(view=board(0), attachments=[])
    lost = await said(interaction.channel.send(view=gallery("owl.png", "An owl")))
    await interaction.followup.send(lost, ephemeral=True)


@bot.tree.command()
async def names(interaction: discord.Interaction, friend: discord.Member):
    """Ask for the names of two members, one of whom is not there."""
    members = await interaction.guild.query_members(user_ids=[friend.id, 1], limit=2, cache=False)
    await interaction.response.send_message(str([member.display_name for member in members]))


@bot.tree.command()
async def read(interaction: discord.Interaction):
    """Read the channel's history in every direction."""
    channel = interaction.channel
    everything = [each.id async for each in channel.history(limit=None, oldest_first=True)]
    if not everything:
        await interaction.response.send_message("nothing")
        return
    first, middle, last = (discord.Object(everything[at]) for at in (0, 60, -1))
    counts = [len(everything)]
    for where in ({"after": first}, {"before": last}, {"around": middle, "limit": 11}):
        page = [each async for each in channel.history(**{"limit": None, **where})]
        counts += [len(page)]
    await interaction.response.send_message(str([*counts, everything == sorted(everything)]))


@bot.tree.command()
async def ignore(interaction: discord.Interaction):
    """Answer nothing."""


@bot.tree.command()
async def thread(interaction: discord.Interaction, on: str):
    """Start a thread."""
    message = interaction.channel.get_partial_message(int(on))
    await interaction.response.send_message(await said(message.create_thread(name="Notes")))


@bot.tree.command()
async def pick(interaction: discord.Interaction, word: str):
    """Pick a word."""
    await interaction.response.send_message(word)


@pick.autocomplete("word")
async def complete(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=current.upper(), value=current)]


bot.run(os.environ["DISCORD_TOKEN"])
