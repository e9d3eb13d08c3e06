"""What Discord's client sends for options, selects and forms, and what it does not let members send."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tests.wire import components as ui
from tests.wire.entities import Channel, Member, Message, Role
from tests.wire.world import World

Json = dict[str, Any]

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)
NATURAL_TYPES = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}


class Impossible(Exception):
    """A member cannot do this in Discord's client: there is no such command, button or choice for them."""


@dataclass(eq=False)
class Modal:
    """A form the bot opened.

    Args:
        custom_id: The form's id.
        title: Its title.
        fields: Its inputs in order, each with "label" added from the Label around it.
        top: The top-level components as the bot sent them.
    """

    custom_id: str
    title: str
    fields: list[Json]
    top: list[Json]

    @classmethod
    def of(cls, data: Json) -> Modal:
        """Read the `data` of a callback of type 9."""
        top = data["components"]
        fields = [{**_input(each), "label": _label(each)} for each in top if each["type"] != ui.TEXT_DISPLAY]
        return cls(data["custom_id"], data["title"], fields, top)

    @property
    def text(self) -> str:
        """Everything there is to read on the form."""
        return "\n".join([self.title, ui.text_of(self.top)])

    @property
    def labels(self) -> list[str]:
        """The labels of the inputs, in order."""
        return [each["label"] for each in self.fields]


def command_data(root: Json, path: list[Json], options: list[Json], resolved: Json) -> Json:
    """Return the data of a command, its options wrapped into the subcommands that lead to them."""
    for step in reversed(path):
        options = [{"name": step["name"], "type": step["type"], "options": options}]
    data = {
        "id": root["id"],
        "name": root["name"],
        "type": root["type"],
        "options": options,
        "resolved": resolved,
    }
    return {**data, "guild_id": root["guild_id"]} if "guild_id" in root else data


def filled_option(option: Json, value: Any, resolved: Json, world: World) -> Json:
    """Return one filled option, what it names added to `resolved`."""
    kind = option["type"]
    if kind in NATURAL_TYPES:
        return {"name": option["name"], "type": kind, "value": _plain(option, value)}
    if kind == ATTACHMENT:
        file = world.attachment(*value)
        resolved.setdefault("attachments", {})[file["id"]] = file
        return {"name": option["name"], "type": kind, "value": file["id"]}
    fitting = {USER: Member, CHANNEL: Channel, ROLE: Role, MENTIONABLE: (Member, Role)}[kind]
    if not isinstance(value, fitting):
        raise Impossible(f"{option['name']} does not take {value!r}")
    _merge(resolved, _resolved(value))
    return {"name": option["name"], "type": kind, "value": str(value.id)}


def _plain(option: Json, value: Any) -> Any:
    choices = {choice["name"]: choice["value"] for choice in option.get("choices", [])}
    if choices:
        if value not in choices and value not in choices.values():
            raise Impossible(f"{option['name']} has no choice {value!r}; it has {sorted(choices)}")
        return choices.get(value, value)
    if not isinstance(value, NATURAL_TYPES[option["type"]]):
        raise Impossible(f"{option['name']} does not take {value!r}")
    size = len(value) if isinstance(value, str) else value
    prefix = "length" if isinstance(value, str) else "value"
    least, most = option.get(f"min_{prefix}"), option.get(f"max_{prefix}")
    if (least is not None and size < least) or (most is not None and size > most):
        raise Impossible(f"{option['name']} takes {least} to {most}, not {size}")
    return value


def _resolved(thing: Any) -> Json:
    if isinstance(thing, Member):
        return resolved_member(thing)
    if isinstance(thing, Role):
        return {"roles": {str(thing.id): thing.payload()}}
    if isinstance(thing, Channel):
        assert thing.guild is not None
        permissions = {"permissions": str(thing.guild.me.permissions_in(thing))}
        return {"channels": {str(thing.id): {**thing.payload(), **permissions}}}
    raise Impossible(f"{thing!r} cannot be chosen")


def resolved_member(member: Member) -> Json:
    key = str(member.id)
    return {"users": {key: member.user.payload()}, "members": {key: member.payload(with_user=False)}}


def _merge(resolved: Json, more: Json) -> None:
    for kind, things in more.items():
        resolved.setdefault(kind, {}).update(things)


def find_component(
    message: Message, kinds: tuple[int, ...], custom_id: str | None, label: str | None
) -> Json:
    """Return the one component of the kinds that fits.

    Args:
        message: Where to look.
        kinds: The component types.
        custom_id: The id as a whole, or as a regular expression that matches it as a whole.
        label: The label.

    Raises:
        Impossible: When none or several fit.
    """
    there = [each for each in ui.walk(message.components) if each["type"] in kinds and "custom_id" in each]
    found = [
        each
        for each in there
        if (custom_id is None or each["custom_id"] == custom_id or re.fullmatch(custom_id, each["custom_id"]))
        and (label is None or each.get("label") == label)
    ]
    if len(found) != 1:
        names = [(each["custom_id"], each.get("label")) for each in there]
        raise Impossible(
            f"{len(found)} components fit custom_id={custom_id!r} label={label!r}; there are {names}"
        )
    return found[0]


def _input(top: Json) -> Json:
    """Return the input inside a form's top-level component."""
    return top["components"][0] if top["type"] == ui.ACTION_ROW else top["component"]


def _label(top: Json) -> str:
    return top["label"] if top["type"] == ui.LABEL else _input(top).get("label") or ""


def _filled(field: Json, value: Any, resolved: Json, world: World) -> Json:
    """Return the value of one input of a form, under the key the client sends it with."""
    kind = field["type"]
    if kind == ui.TEXT_INPUT:
        return {"value": _text(field, field.get("value", "") if value is None else value)}
    if kind == ui.CHECKBOX:
        return {"value": field.get("default", False) if value is None else value}
    if kind == ui.FILE_UPLOAD:
        files = [world.attachment(*each) for each in _as_list(value)]
        _check_count(field, len(files))
        _merge(resolved, {"attachments": {each["id"]: each for each in files}})
        return {"values": [each["id"] for each in files]}
    chosen = _defaults(field) if value is None else _as_list(value)
    if kind == ui.RADIO_GROUP:
        values = _option_values(field, chosen)
        _check_count({**field, "max_values": 1}, len(values))
        return {"value": values[0] if values else None}
    data = chosen_values(field, chosen)
    _merge(resolved, data.pop("resolved", {}))
    return data


def chosen_values(select: Json, things: list[Any]) -> Json:
    """Return the values chosen in a select or checkbox group, and what they resolve to."""
    _check_count(select, len(things))
    if select["type"] in ui.WITH_OPTIONS:
        return {"values": _option_values(select, things)}
    resolved: Json = {}
    for thing in things:
        _merge(resolved, _resolved(thing))
    return {"values": [str(thing.id) for thing in things], "resolved": resolved}


def _option_values(field: Json, chosen: list[Any]) -> list[str]:
    options = field.get("options", [])
    values = {key: each["value"] for each in options for key in (each["value"], each["label"])}
    missing = [each for each in chosen if each not in values]
    if missing:
        raise Impossible(f"{field['custom_id']} has no option {missing}; it has {sorted(values)}")
    return [values[each] for each in chosen]


def _defaults(field: Json) -> list[str]:
    return [each["value"] for each in field.get("options", []) if each.get("default")]


def _text(field: Json, text: str) -> str:
    least = max(field.get("min_length") or 0, 1 if field.get("required", True) else 0)
    most = field.get("max_length") or 4000
    is_left_empty = not text and not field.get("required", True)
    if not is_left_empty and not least <= len(text) <= most:
        raise Impossible(f"{field['custom_id']} takes {least} to {most} characters, not {len(text)}")
    return text


def _check_count(field: Json, count: int) -> None:
    is_optional = field.get("required", True) is False
    usual_most = len(field["options"]) if field["type"] == ui.CHECKBOX_GROUP else 1
    least, most = (
        default if field.get(key) is None else field[key]  # discord.py sends null for what is not set
        for key, default in (("min_values", 1), ("max_values", usual_most))
    )
    if not (count == 0 and is_optional) and not least <= count <= most:
        raise Impossible(f"{field['custom_id']} takes {least} to {most} values, not {count}")


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def filled_top(top: Json, values: dict[str, Any], resolved: Json, world: World) -> Json:
    """Return a top-level component of a form as the client sends it back."""
    shell = {"type": top["type"], "id": top["id"]}
    if top["type"] == ui.TEXT_DISPLAY:
        return shell
    field = _input(top)
    given = [values[key] for key in (field["custom_id"], _label(top)) if key in values]
    sent = {"type": field["type"], "id": field["id"], "custom_id": field["custom_id"]}
    sent |= _filled(field, given[0] if given else None, resolved, world)
    return {**shell, "components": [sent]} if top["type"] == ui.ACTION_ROW else {**shell, "component": sent}
