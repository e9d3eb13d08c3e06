"""Discord's rules for the bodies of messages."""

from __future__ import annotations

from typing import Any

from tests.wire import errors
from tests.wire.components import checked_components, with_media
from tests.wire.entities import COMPONENTS_V2, Message

Json = dict[str, Any]

SUPPRESS_FLAGS = 1 << 2 | 1 << 12
SETTABLE_FLAGS = COMPONENTS_V2 | SUPPRESS_FLAGS


def checked_fields(body: Json, files: list[Json], *, current: Message | None = None) -> Json:
    """Return the fields of `Message` that a body sets.

    Args:
        body: What the bot sent.
        files: The attachment objects of uploaded files.
        current: The message to be edited; None for a new one.

    Raises:
        DiscordError: When Discord would refuse the body.
    """
    flags = (current.flags if current else 0) | (body.get("flags") or 0) & SETTABLE_FLAGS
    fields: Json = {"flags": flags}
    v2 = bool(flags & COMPONENTS_V2)
    if v2:
        _refuse_legacy_fields(body)
    if "content" in body:
        fields["content"] = _checked_content(body["content"] or "")
    if "embeds" in body:
        fields["embeds"] = _checked_embeds(body["embeds"] or [])
    if "components" in body:
        fields["components"] = checked_components(body["components"] or [], v2=v2)
    if files or "attachments" in body:
        fields["attachments"] = _kept_attachments(body, current) + files
    if "components" in fields:
        attachments = fields.get("attachments", current.attachments if current else [])
        fields["components"] = with_media(fields["components"], attachments)
    _refuse_nothing(fields, current)
    return fields


def _refuse_legacy_fields(body: Json) -> None:
    for name in ("content", "embeds", "poll", "sticker_ids"):
        if body.get(name):
            code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
            message = f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            raise errors.invalid_form(name, code, message)


def _checked_content(content: str) -> str:
    if len(content) > 2000:
        raise errors.invalid_form("content", "BASE_TYPE_MAX_LENGTH", "Must be 2000 or fewer in length.")
    return content


def _checked_embeds(embeds: list[Json]) -> list[Json]:
    if len(embeds) > 10:
        raise errors.invalid_form("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    limits = {"title": 256, "description": 4096}
    for index, embed in enumerate(embeds):
        for name, most in limits.items():
            if len(embed.get(name) or "") > most:
                field = f"embeds.{index}.{name}"
                raise errors.invalid_form(
                    field, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length."
                )
    return embeds


def _kept_attachments(body: Json, current: Message | None) -> list[Json]:
    if current is None:
        return []
    if "attachments" not in body:
        return current.attachments
    kept = {str(each["id"]) for each in body["attachments"]}
    return [each for each in current.attachments if each["id"] in kept]


def _refuse_nothing(fields: Json, current: Message | None) -> None:
    parts = ("content", "embeds", "components", "attachments")
    if not any(fields.get(part, getattr(current, part, None)) for part in parts):
        raise errors.empty_message()
