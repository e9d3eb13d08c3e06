"""What the server reads where a member's DMs are closed: that something waits, and nothing of what."""

from discord import ButtonStyle

from bot.domain.outbox import Letter
from bot.texts import say
from bot.ui.cards import Card, rows_of
from bot.ui.items import Action
from bot.ui.theme import Colour, mention

SHOW = Action("letters:v1:show", "waiting-show", ButtonStyle.primary)


def waiting_card(letter: Letter) -> Card:
    """Return the mention of a letter's member; its button shows the letter to them alone.

    Neither its kind nor who else is in it is said: the colour and the words are the same for all.
    """
    assert letter.user_id is not None, "a DM has a receiver"  # noqa: S101 - narrows the type
    text = say("waiting", member=mention(letter.user_id))
    row = rows_of([SHOW.button(letter.guild_id, letter.id)])
    return Card(text, *row, colour=Colour.WARM, pings=[letter.user_id])
