"""Forms: modals that can be submitted after a restart, because all they need stands in their id."""

import re
from typing import Any, ClassVar

import discord

from bot.errors import Refusal
from bot.texts import speaking
from bot.ui.admission import admit
from bot.ui.answers import Interaction
from bot.ui.promptness import be_prompt, settle
from bot.ui.reporter import report

TITLE_LIMIT = 45
"""Characters of a modal's title and of its labels (Discord)."""

_OPENED_BY = "~"
"""Stands between a form's id and that of its opening, and names the latter in an interaction's extras."""

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


class FormTooLate(Refusal):
    """What comes before a form took so long that Discord opens none any more."""


async def open_form(interaction: Interaction, form: Form) -> None:
    """Open a form under an id of its own, which ends with the id of the interaction that opens it.

    What is sent twice from one opening is carried out once (see `submission_of`), and phones, which show the
    first contents they saw under an id, show these (discord/discord-api-docs, issue 7554).

    Raises:
        FormTooLate: The interaction had to be acknowledged before.
    """
    form.custom_id = f"{form.custom_id}{_OPENED_BY}{interaction.id}"
    await settle(interaction)
    if interaction.response.is_done():
        raise FormTooLate
    await interaction.response.send_modal(form)


def submission_of(interaction: Interaction) -> int:
    """Return the idempotency key of what a member asks for: equal however often the same is sent.

    It is the id of the interaction that opened the form they submit, and of the interaction itself elsewhere.
    """
    return interaction.extras.get(_OPENED_BY, interaction.id)


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
        # A form that was opened by an older version has no opening in its id.
        form_id, _, opened_by = data.get("custom_id", "").partition(_OPENED_BY)
        # Whoever forges an id gains nothing: a form is opened before it is submitted.
        if opened_by.isdecimal() and int(opened_by) < interaction.id:
            interaction.extras[_OPENED_BY] = int(opened_by)
        for form in self._forms:
            match = form.template.fullmatch(form_id)
            if match is not None:
                be_prompt(interaction)
                with speaking(interaction.locale.value):
                    await _submit(form, interaction, match, data.get("components", []))
                return


async def _submit(
    form: type[Form], interaction: Interaction, match: re.Match[str], components: list[dict[str, Any]]
) -> None:
    fields = _fields(components)
    named = match.groupdict().get("guild_id")
    try:
        await admit(interaction, interaction.guild_id or (int(named) if named else None))
        await form.submit(interaction, match, {field["custom_id"]: _values(field) for field in fields})
    except Exception as error:
        await report(interaction, error, kept=_typed(fields))


def _fields(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the fields of a form, out of the labels and rows around them."""
    fields: list[dict[str, Any]] = []
    for component in components:
        if "component" in component:
            fields += _fields([component["component"]])
        elif "components" in component:
            fields += _fields(component["components"])
        elif "custom_id" in component:
            fields.append(component)
    return fields


def _values(field: dict[str, Any]) -> list[str]:
    """Return what was chosen from a list, or the one text that was typed."""
    if field.get("values") is not None:
        return field["values"]
    return [] if field.get("value") is None else [field["value"]]


def _typed(fields: list[dict[str, Any]]) -> str:
    """Return what the member typed, so that a refusal does not cost them their words."""
    return "\n\n".join(field["value"] for field in fields if field.get("value"))


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
