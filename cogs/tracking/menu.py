"""The message menu of tracking."""

import discord
from discord import app_commands

from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.posted import place_of, posted
from cogs import is_moderator, services_of
from cogs.tracking import cards


@app_commands.context_menu(name="Why did this count?")
async def why_did_this_count(interaction: Interaction, message: discord.Message) -> None:
    """Say how a message counts, or why it does not."""
    guild_id = guild_of(interaction)
    # The message of a menu has its text, whatever the bot may read otherwise.
    facts = posted(message, guild_id, place_of(interaction.channel), reads_texts=True)
    explained = await services_of(interaction).tracking.explain(facts)
    card = cards.why_card(facts, explained, is_numbered=await is_moderator(interaction))
    await answer(interaction, card)
