"""Forms: modals that can be submitted after a restart, because all they need stands in their id."""

import re
from typing import Any, ClassVar

import discord

from bot.errors import Refusal
from bot.texts import speaking
from bot.ui.answers import Interaction, answer
from bot.ui.reporter import refusal_card, report

TITLE_LIMIT = 45
"""Characters of a modal's title and of its labels (Discord)."""

Answers = dict[str, list[str]]
"""By field id, what was typed or chosen; a text field has one value."""


class Form(discord.ui.Modal):
    """A modal whose submission is dispatched by its id alone.

    discord.py forgets its modals when the process ends, so forms do not rely on its memory: they are never
    stored there, and `FormBook` gives a submission to the class whose template its id matches.

    A subclass sets `template`, builds its fields in `__init__`, and handles `submit`.
    """

    template: ClassVar[re.Pattern[str]]

    def __init__(self, *, title: str, custom_id: str) -> None:
        super().__init__(title=title[:TITLE_LIMIT], custom_id=custom_id, timeout=None)
        # A finished modal is not kept by discord.py when it is sent.
        self.stop()

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Do what the form was filled in for.

        Args:
            match: The match of `template` on the form's id.
            answers: What the member filled in.
        """
        raise NotImplementedError


class FormBook:
    """Every form there is; gives each submission to its class."""

    def __init__(self) -> None:
        self._forms: list[type[Form]] = []

    def add(self, *forms: type[Form]) -> None:
        """Take in forms."""
        self._forms.extend(forms)

    async def dispatch(self, interaction: Interaction) -> None:
        """Handle a submitted form; a form nobody knows is left to discord.py."""
        data: dict[str, Any] = dict(interaction.data or {})
        for form in self._forms:
            match = form.template.fullmatch(data.get("custom_id", ""))
            if match is not None:
                with speaking(interaction.locale.value):
                    await _submit(form, interaction, match, _answers(data.get("components", [])))
                return


async def _submit(form: type[Form], interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
    try:
        await form.submit(interaction, match, answers)
    except Refusal as refusal:
        await answer(interaction, refusal_card(refusal, kept=_typed(answers)))
    except Exception as error:
        await report(interaction, error)


def _typed(answers: Answers) -> str:
    """Return what the member typed, so that a refusal does not cost them their words."""
    return "\n\n".join(value for values in answers.values() for value in values if " " in value.strip())


def _answers(components: list[dict[str, Any]]) -> Answers:
    answers: Answers = {}
    for component in components:
        if "component" in component:
            answers |= _answers([component["component"]])
        elif "components" in component:
            answers |= _answers(component["components"])
        elif "custom_id" in component:
            values = component.get("values")
            value = component.get("value")
            answers[component["custom_id"]] = (
                values if values is not None else [] if value is None else [value]
            )
    return answers


def text_field(
    field_id: str,
    label: str,
    *,
    description: str | None = None,
    default: str = "",
    longest: int = 4_000,
    shortest: int = 0,
    required: bool = True,
    paragraph: bool = False,
    placeholder: str | None = None,
) -> discord.ui.Label[Any]:
    """Return a labelled text field.

    Args:
        longest: Most characters Discord lets the member type, 1 to 4,000.
        shortest: Fewest, once anything must be typed.
    """
    return discord.ui.Label(
        text=label,
        description=description,
        component=discord.ui.TextInput(
            custom_id=field_id,
            default=default or None,
            max_length=longest,
            min_length=shortest or None,
            required=required,
            placeholder=placeholder,
            style=discord.TextStyle.paragraph if paragraph else discord.TextStyle.short,
        ),
    )


def choice_field(
    field_id: str,
    label: str,
    options: list[discord.SelectOption],
    *,
    description: str | None = None,
    several: bool = False,
    placeholder: str | None = None,
) -> discord.ui.Label[Any]:
    """Return a labelled list to choose from: one option, or as many as there are."""
    return discord.ui.Label(
        text=label,
        description=description,
        component=discord.ui.Select(
            custom_id=field_id,
            options=options,
            min_values=1,
            max_values=len(options) if several else 1,
            required=True,
            placeholder=placeholder,
        ),
    )
