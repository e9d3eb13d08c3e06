"""Answers: the one way an interaction is answered, whether or not it was acknowledged before."""

from typing import Any

import discord

from bot.ui.cards import Card
from bot.ui.promptness import settle

Interaction = discord.Interaction[Any]


async def acknowledge(interaction: Interaction) -> None:
    """Tell Discord that an answer, for the member's eyes only, is coming: it waits 3 s for a first sign."""
    await settle(interaction)
    if not interaction.response.is_done():
        await interaction.response.defer(ephemeral=True, thinking=True)


async def answer(interaction: Interaction, card: Card) -> None:
    """Show a card to the member who acted, and to nobody else."""
    await settle(interaction)
    send = interaction.followup.send if interaction.response.is_done() else interaction.response.send_message
    await send(view=card, files=card.files(), ephemeral=True, allowed_mentions=card.mentions)


async def share(interaction: Interaction, card: Card) -> None:
    """Show a card to everybody in the channel, after an answer to the member who acted.

    Only then does it stand for itself: the first message after an acknowledgement is as private as that was.
    """
    await interaction.followup.send(view=card, files=card.files(), allowed_mentions=card.mentions)


async def replace(interaction: Interaction, card: Card) -> None:
    """Put a card in the place of the message whose button was pressed."""
    await settle(interaction)
    if interaction.response.is_done():
        edit = interaction.edit_original_response
    else:
        edit = interaction.response.edit_message
    # Always named: the picture of the card before would otherwise stay on the message.
    await edit(view=card, attachments=card.files(), allowed_mentions=card.mentions)
