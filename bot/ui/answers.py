"""Answers: the one way an interaction is answered, whether or not it was acknowledged before."""

from typing import Any

import discord

from bot.ui.cards import Card

Interaction = discord.Interaction[Any]


async def acknowledge(interaction: Interaction) -> None:
    """Tell Discord that an answer, for the member's eyes only, is coming: it waits 3 s for a first sign."""
    if not interaction.response.is_done():
        await interaction.response.defer(ephemeral=True, thinking=True)


async def answer(interaction: Interaction, card: Card) -> None:
    """Show a card to the member who acted, and to nobody else."""
    if interaction.response.is_done():
        await interaction.followup.send(view=card, ephemeral=True, allowed_mentions=card.mentions)
    else:
        await interaction.response.send_message(view=card, ephemeral=True, allowed_mentions=card.mentions)


async def replace(interaction: Interaction, card: Card) -> None:
    """Put a card in the place of the message whose button was pressed."""
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card, allowed_mentions=card.mentions)
    else:
        await interaction.response.edit_message(view=card, allowed_mentions=card.mentions)
