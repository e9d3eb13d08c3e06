"""Pictures on cards: in a private answer, in place of another card, in a letter and its later edits."""

import re
from typing import Any

import discord
import pytest

from bot.domain.outbox import CardName, Letter, sent
from bot.messenger import DiscordMessenger
from bot.ui.answers import Interaction, acknowledge, answer, replace
from bot.ui.cards import Card, Picture
from bot.ui.items import Guarded
from tests.cogs.world import World, parts_of, posted, text_of

OWL = Picture("owl.png", b"\x89PNG owl", "An owl on a branch")
HEN = Picture("hen.png", b"\x89PNG hen", "A hen")


class Painter(Guarded, discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"paint:(?P<how>[a-z-]+)"):
    """Answer with a picture, in one of the ways there are."""

    def __init__(self, button: discord.ui.Button[Any], how: str) -> None:
        super().__init__(button)
        self._how = how

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str]
    ) -> "Painter":
        assert isinstance(item, discord.ui.Button)
        return cls(item, match["how"])

    async def press(self, interaction: Interaction) -> None:
        if self._how == "answer-late":
            await acknowledge(interaction)
        if self._how == "replace-late":
            await interaction.response.defer()
        if self._how.startswith("answer"):
            await answer(interaction, painted(OWL))
        elif self._how == "replace-with-none":
            await replace(interaction, Card("No picture any more", buttons()))
        else:
            await replace(interaction, painted(HEN))


def buttons() -> discord.ui.ActionRow[Any]:
    ways = ("answer", "answer-late", "replace", "replace-late", "replace-with-none")
    return discord.ui.ActionRow(*(discord.ui.Button(label=way, custom_id=f"paint:{way}") for way in ways))


def painted(picture: Picture) -> Card:
    return Card("Look", buttons(), picture=picture)


def pictures_of(message: Any) -> list[tuple[str, str]]:
    """Return what is shown: the file each picture leads to, and its description."""
    files = {attachment.url: attachment.filename for attachment in message.attachments}
    return [
        (files[item["media"]["url"]], item["description"])
        for part in parts_of(message)
        if part["type"] == 12
        for item in part["items"]
    ]


@pytest.fixture
async def card(world: World) -> discord.Message:
    """Return a card with a picture that everybody sees."""
    client = world.app.client
    client.add_dynamic_items(Painter)
    shown = painted(OWL)
    await client.get_partial_messageable(world.boosts.id).send(view=shown, files=shown.files())
    return posted(world.boosts)[-1]


@pytest.mark.parametrize("how", ["answer", "answer-late"])
async def test_an_answer_shows_its_picture(world: World, card: discord.Message, how: str) -> None:
    result = await world.alice.click(card, label=how)

    shown = result.response or result.followups[0]
    assert shown.ephemeral
    assert pictures_of(shown) == [("owl.png", "An owl on a branch")]
    assert await shown.attachments[0].read() == OWL.data
    assert "Look" in text_of(shown)


@pytest.mark.parametrize("how", ["replace", "replace-late"])
async def test_a_picture_takes_the_place_of_another(world: World, card: discord.Message, how: str) -> None:
    assert pictures_of(card) == [("owl.png", "An owl on a branch")]

    await world.alice.click(card, label=how)

    (changed,) = [message for message in posted(world.boosts) if message.id == card.id]
    assert pictures_of(changed) == [("hen.png", "A hen")]
    assert [each.filename for each in changed.attachments] == ["hen.png"]
    assert await changed.attachments[0].read() == HEN.data


async def test_a_picture_goes_with_its_card(world: World, card: discord.Message) -> None:
    await world.alice.click(card, label="replace-with-none")

    (changed,) = [message for message in posted(world.boosts) if message.id == card.id]
    assert changed.attachments == []
    assert pictures_of(changed) == []
    assert "No picture any more" in text_of(changed)


async def test_a_letter_carries_a_picture_and_its_edit_another(world: World) -> None:
    cards = [Card("A letter", picture=OWL), Card("A letter", picture=HEN), Card("A letter")]

    async def render(letter: Letter) -> Card:
        return cards.pop(0)

    world.app.client.renderers[CardName.THANKS] = render
    messenger = DiscordMessenger(world.app.client)
    letter = Letter(
        id=1,
        guild_id=world.guild.id,
        key="x",
        card=CardName.THANKS,
        subject_id=1,
        due_at=world.env.now(),
        channel_id=world.boosts.id,
    )

    at = await messenger.post(letter)
    seen = [pictures_of(posted(world.boosts)[-1])]
    letter = sent(letter, channel_id=at.channel_id, message_id=at.message_id)
    for _ in range(2):
        await messenger.edit(letter)
        seen.append(pictures_of(posted(world.boosts)[-1]))

    assert seen == [[("owl.png", "An owl on a branch")], [("hen.png", "A hen")], []]
    assert posted(world.boosts)[-1].attachments == []
