"""The interactions of a loopback Discord: what the bot may answer to one, when, and how often."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.wire import errors
from tests.wire.components import checked_modal
from tests.wire.entities import EPHEMERAL, LOADING, Channel, Message, User
from tests.wire.messages import checked_fields
from tests.wire.rest import BODY, FILES, Route
from tests.wire.world import World

Json = dict[str, Any]

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
REPLY, DEFER_REPLY, DEFER_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
FIRST_ANSWER_SECONDS = 3.0


@dataclass(eq=False)
class Interaction:
    """One thing a member did to the bot, and everything the bot answered.

    Args:
        id: The interaction's id.
        kind: 2 a command, 3 a component, 4 an autocompletion, 5 a submitted form.
        user: Who did it.
        channel: Where.
        data: The `data` of the event.
        source: The message whose component was used, for a form the message it came from.
    """

    id: int
    kind: int
    user: User
    channel: Channel
    data: Json
    source: Message | None = None
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    sent_at: float = 0.0
    acked_at: float = 0.0
    touched_at: float = 0.0
    callback_type: int | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] = field(default_factory=list)
    is_expired: bool = False
    acknowledged: asyncio.Event = field(default_factory=asyncio.Event)

    def acknowledge(self, kind: int) -> None:
        """Note the first answer."""
        self.callback_type = kind
        self.acked_at = self.touched_at = time.monotonic()
        self.acknowledged.set()


class Interactions:
    """The interactions under way, and the routes that answer them.

    Shorten `first_answer_seconds`, Discord's 3 s, to see what a late answer meets without waiting for it.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.first_answer_seconds = FIRST_ANSWER_SECONDS
        self._by_token: dict[str, Interaction] = {}

    def add(self, interaction: Interaction) -> None:
        """Let the bot answer an interaction."""
        self._by_token[interaction.token] = interaction

    def routes(self) -> list[Route]:
        """Return the routes, without the prefix /api/v10."""
        webhook = r"/webhooks/{application:\d+}/{token}"
        message = webhook + "/messages/{message}"
        return [
            ("POST", r"/interactions/{interaction:\d+}/{token}/callback", self.answer),
            ("POST", webhook, self.follow_up),
            ("GET", message, self.get_message),
            ("PATCH", message, self.patch_message),
            ("DELETE", message, self.delete_message),
        ]

    async def answer(self, request: web.Request) -> Json | None:
        """POST the first answer."""
        interaction = self._by_token.get(request.match_info["token"])
        if interaction is None:
            raise errors.unknown("Interaction")
        if interaction.callback_type is not None:
            raise errors.already_acknowledged()
        if time.monotonic() - interaction.sent_at > self.first_answer_seconds:
            raise errors.unknown("Interaction")
        body = request[BODY]
        self._apply(interaction, body["type"], body.get("data") or {}, request[FILES])
        interaction.acknowledge(body["type"])
        if request.query.get("with_response") in ("1", "true"):
            return self._callback_response(interaction)
        return None

    def _apply(self, interaction: Interaction, kind: int, data: Json, files: list[Json]) -> None:
        """Do what a first answer asks for."""
        self._refuse_unfit(interaction, kind)
        if kind == REPLY:
            fields = checked_fields(data, files)
            interaction.original = self._post(interaction, data, fields)
        elif kind == DEFER_REPLY:
            interaction.original = self._post(interaction, data, {"flags": LOADING})
        elif kind == DEFER_UPDATE:
            interaction.original = interaction.source
        elif kind == UPDATE:
            assert interaction.source is not None
            fields = checked_fields(data, files, current=interaction.source)
            interaction.original = self.world.edit(interaction.source, **fields)
        elif kind == CHOICES:
            interaction.choices = _checked_choices(data["choices"])
        else:
            interaction.modal = checked_modal(data)

    def _refuse_unfit(self, interaction: Interaction, kind: int) -> None:
        """Refuse answers Discord does not take for this kind of interaction."""
        fits = {
            REPLY: interaction.kind != AUTOCOMPLETE,
            DEFER_REPLY: interaction.kind != AUTOCOMPLETE,
            DEFER_UPDATE: interaction.source is not None,
            UPDATE: interaction.source is not None,
            CHOICES: interaction.kind == AUTOCOMPLETE,
            MODAL: interaction.kind in (COMMAND, COMPONENT),
        }
        if not fits.get(kind, False):
            message = "This type of response cannot be given to this interaction."
            raise errors.invalid_form("type", "INTERACTION_CALLBACK_TYPE_INVALID", message)

    def _post(self, interaction: Interaction, data: Json, fields: Json) -> Message:
        """Create a message of the interaction; it needs no permission to send."""
        flags = fields["flags"] | (data.get("flags") or 0) & EPHEMERAL
        user = interaction.user.payload()
        metadata: Json = {
            "id": str(interaction.id),
            "type": interaction.kind,
            "user": user,
            "authorizing_integration_owners": {},
        }
        extra: Json = {"interaction_metadata": metadata, "application_id": str(self.world.bot.id)}
        if interaction.kind == COMMAND:
            extra["interaction"] = {
                "id": str(interaction.id), "type": COMMAND, "name": interaction.data["name"], "user": user,
            }  # fmt: skip
        return self.world.post(
            interaction.channel, self.world.bot, type=20, extra=extra, **{**fields, "flags": flags}
        )

    def _callback_response(self, interaction: Interaction) -> Json:
        """Return what `with_response` asks for."""
        message = interaction.original
        summary: Json = {"id": str(interaction.id), "type": interaction.kind}
        resource: Json = {"type": interaction.callback_type}
        if message is not None:
            resource["message"] = message.payload()
            summary["response_message_id"] = str(message.id)
            summary["response_message_loading"] = message.is_loading
            summary["response_message_ephemeral"] = message.is_ephemeral
        return {"interaction": summary, "resource": resource}

    async def follow_up(self, request: web.Request) -> Json:
        """POST a further message; the first one after a deferred reply becomes the reply itself."""
        interaction = self._answered(request)
        original = interaction.original
        fields = checked_fields(request[BODY], request[FILES])
        if interaction.callback_type == DEFER_REPLY and original is not None and original.is_loading:
            return self._fill(original, fields).payload()
        message = self._post(interaction, request[BODY], fields)
        interaction.followups.append(message)
        return message.payload()

    async def get_message(self, request: web.Request) -> Json:
        """GET a message of the interaction."""
        return self._message(request).payload()

    async def patch_message(self, request: web.Request) -> Json:
        """PATCH a message of the interaction."""
        message = self._message(request)
        fields = checked_fields(request[BODY], request[FILES], current=message)
        return self._fill(message, fields).payload()

    async def delete_message(self, request: web.Request) -> None:
        """DELETE a message of the interaction."""
        self.world.delete(self._message(request))

    def _fill(self, message: Message, fields: Json) -> Message:
        kept = message.flags & ~LOADING
        return self.world.edit(message, **{**fields, "flags": (kept | fields["flags"]) & ~LOADING})

    def _answered(self, request: web.Request) -> Interaction:
        """Return the interaction of a token that is alive and has had its first answer."""
        interaction = self._by_token.get(request.match_info["token"])
        if interaction is None or interaction.is_expired or interaction.callback_type is None:
            raise errors.unknown("Webhook")
        interaction.touched_at = time.monotonic()
        return interaction

    def _message(self, request: web.Request) -> Message:
        interaction = self._answered(request)
        asked = request.match_info["message"]
        mine = [each for each in (interaction.original, *interaction.followups) if each is not None]
        for message in mine:
            is_it = message is interaction.original if asked == "@original" else str(message.id) == asked
            if is_it and not message.deleted:
                return message
        raise errors.unknown("Message")


def _checked_choices(choices: list[Json]) -> list[Json]:
    if len(choices) > 25:
        raise errors.invalid_form("data.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for index, choice in enumerate(choices):
        for key in ("name", "value"):
            if isinstance(choice[key], str) and not 1 <= len(choice[key]) <= 100:
                where, rule = f"data.choices.{index}.{key}", "Must be between 1 and 100 in length."
                raise errors.invalid_form(where, "BASE_TYPE_BAD_LENGTH", rule)
    return choices
