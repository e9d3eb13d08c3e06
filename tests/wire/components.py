"""Discord's rules for the components of messages and modals, and the ways to read and find them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from tests.wire import errors

Json = dict[str, Any]

ACTION_ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
TEXT_DISPLAY, MEDIA_GALLERY, LABEL, FILE_UPLOAD = 10, 12, 18, 19
RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 21, 22, 23
SELECTS = (STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT)
WITH_CUSTOM_ID = (*SELECTS, TEXT_INPUT, FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX)
WITH_OPTIONS = (STRING_SELECT, RADIO_GROUP, CHECKBOX_GROUP)
MAX_OPTIONS = {STRING_SELECT: 25, RADIO_GROUP: 10, CHECKBOX_GROUP: 10}
LINK_STYLE, PREMIUM_STYLE = 5, 6


def walk(components: list[Json]) -> Iterator[Json]:
    """Yield every component, nested ones too, in the order they are read."""
    for component in components:
        yield component
        yield from walk(component.get("components", []))
        for key in ("accessory", "component"):
            if key in component:
                yield from walk([component[key]])


def text_of(components: list[Json]) -> str:
    """Return the text of displays, buttons, labels, select options and pictures' descriptions, one a line."""
    lines: list[str] = []
    for component in walk(components):
        options = [option["label"] for option in component.get("options", [])]
        pictures = [item.get("description") or "" for item in component.get("items", [])]
        lines += [component.get("content", ""), component.get("label") or "", *options, *pictures]
    return "\n".join(line for line in lines if line)


def checked_components(components: list[Json], *, v2: bool) -> list[Json]:
    """Return a message's components with an id each, as Discord stores them.

    Args:
        components: What the bot sent.
        v2: Whether the message has the flag IS_COMPONENTS_V2.

    Raises:
        DiscordError: When a rule of Discord's is broken, with code 50035.
    """
    components = copy.deepcopy(components)
    everything = list(walk(components))
    if v2:
        _check_v2_sizes(everything)
    else:
        _check_rows_only(components)
    _check_each(everything)
    _assign_ids(everything)
    return components


def with_media(components: list[Json], attachments: list[Json]) -> list[Json]:
    """Return a message's components with the pictures they show in place of "attachment://...".

    Args:
        components: What `checked_components` returned.
        attachments: The attachment objects that the message has.

    Raises:
        DiscordError: When there is no such attachment.
    """
    by_name = {each["filename"]: each for each in attachments}
    for component in walk(components):
        for index, item in enumerate(component.get("items", [])):
            scheme, _, name = item["media"]["url"].partition("attachment://")
            if scheme or not name:
                continue
            if name not in by_name:
                field = f"components.items.{index}.media.url"
                message = "The referenced attachment was not found"
                raise errors.invalid_form(
                    field, "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", message
                )
            shown = by_name[name]
            item["media"] = {
                "url": shown["url"],
                "proxy_url": shown["proxy_url"],
                "attachment_id": shown["id"],
            }
    return components


def checked_modal(modal: Json) -> Json:
    """Return a modal with an id on each component.

    Raises:
        DiscordError: When a rule of Discord's is broken, with code 50035.
    """
    modal = copy.deepcopy(modal)
    _check_length("title", modal.get("title"), 1, 45)
    _check_length("custom_id", modal.get("custom_id"), 1, 100)
    top = modal["components"]
    if not 1 <= len(top) <= 5:
        raise errors.invalid_form("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
    for component in top:
        if component["type"] not in (LABEL, TEXT_DISPLAY, ACTION_ROW):
            raise errors.invalid_form(
                "components", "UNION_TYPE_CHOICES", "Not allowed at a modal's top level."
            )
        if component["type"] == LABEL:
            _check_length("components.label", component.get("label"), 1, 45)
    everything = list(walk(top))
    _check_each(everything)
    _assign_ids(everything)
    return modal


def _check_v2_sizes(everything: list[Json]) -> None:
    if len(everything) > 40:
        message = f"Must be 40 or fewer in length, nested components included: {len(everything)}."
        raise errors.invalid_form("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message)
    length = sum(len(each["content"]) for each in everything if each["type"] == TEXT_DISPLAY)
    if length > 4000:
        message = f"The total text of the components must be 4000 characters or fewer: {length}."
        raise errors.invalid_form("components", "COMPONENT_MAX_TOTAL_TEXT_SIZE_EXCEEDED", message)


def _check_rows_only(components: list[Json]) -> None:
    if len(components) > 5:
        raise errors.invalid_form("components", "BASE_TYPE_BAD_LENGTH", "Must be 5 or fewer in length.")
    if any(component["type"] != ACTION_ROW for component in components):
        raise errors.invalid_form(
            "components", "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1,).'
        )


def _check_each(everything: list[Json]) -> None:
    custom_ids: set[str] = set()
    for index, component in enumerate(everything):
        field = f"components.{index}"
        _check_one(field, component)
        custom_id = component.get("custom_id")
        if custom_id is None:
            continue
        _check_length(f"{field}.custom_id", custom_id, 1, 100)
        if custom_id in custom_ids:
            message = "Component custom id cannot be duplicated"
            raise errors.invalid_form(f"{field}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", message)
        custom_ids.add(custom_id)


def _check_one(field: str, component: Json) -> None:
    kind = component["type"]
    if kind == ACTION_ROW:
        limit = 5 if all(each["type"] == BUTTON for each in component["components"]) else 1
        _check_length(f"{field}.components", component["components"], 1, limit)
    elif kind == TEXT_DISPLAY:
        _check_length(f"{field}.content", component.get("content"), 1, 4000)
    elif kind == MEDIA_GALLERY:
        _check_length(f"{field}.items", component.get("items"), 1, 10)
        for index, item in enumerate(component["items"]):
            _check_length(f"{field}.items.{index}.description", item.get("description"), 0, 1024)
    elif kind == BUTTON:
        _check_length(f"{field}.label", component.get("label", ""), 0, 80)
    if kind in WITH_OPTIONS:
        _check_options(field, component)
    callable_button = kind == BUTTON and component["style"] not in (LINK_STYLE, PREMIUM_STYLE)
    if (kind in WITH_CUSTOM_ID or callable_button) and not component.get("custom_id"):
        raise errors.invalid_form(f"{field}.custom_id", "BASE_TYPE_REQUIRED", "This field is required")


def _check_options(field: str, component: Json) -> None:
    options = component.get("options", [])
    _check_length(f"{field}.options", options, 1, MAX_OPTIONS[component["type"]])
    for index, option in enumerate(options):
        for key in ("label", "value"):
            _check_length(f"{field}.options.{index}.{key}", option[key], 1, 100)
        _check_length(f"{field}.options.{index}.description", option.get("description", ""), 0, 100)
    if len({option["value"] for option in options}) < len(options):
        message = "The specified option value is already used"
        raise errors.invalid_form(f"{field}.options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message)


def _assign_ids(everything: list[Json]) -> None:
    given = [component["id"] for component in everything if component.get("id")]
    if len(set(given)) < len(given):
        raise errors.invalid_form(
            "components", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated"
        )
    if any(not 0 <= each < 1 << 31 for each in given):
        raise errors.invalid_form("components.id", "NUMBER_TYPE_MAX", "id must fit into 31 bits")
    taken, last = set(given), 0
    for component in everything:
        if not component.get("id"):
            last = next(each for each in range(last + 1, last + len(given) + 2) if each not in taken)
            component["id"] = last


def _check_length(field: str, value: str | list[Json] | None, least: int, most: int) -> None:
    if not least <= len(value or "") <= most:
        message = f"Must be between {least} and {most} in length."
        raise errors.invalid_form(field, "BASE_TYPE_BAD_LENGTH", message)
