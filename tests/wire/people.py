"""What members do: commands, buttons, forms and messages, and what they get to see of the bot's answer."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from tests.wire import components as ui
from tests.wire.faults import until
from tests.wire.interactions import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    FIRST_ANSWER_SECONDS,
    MODAL_SUBMIT,
    Interaction,
    Interactions,
)
from tests.wire.rest import Rest
from tests.wire.world import REPLY, Channel, Guild, Member, Message, Role, World, bits

Json = dict[str, Any]

SUBCOMMAND, GROUP = 1, 2
STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)
NATURAL_TYPES = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}
SETTLED_SECONDS = 0.1


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


class Result:
    """How the bot answered one act; it goes on changing while the bot edits and follows up."""

    def __init__(self, interaction: Interaction, member: Member, is_quiet: Callable[[], bool]) -> None:
        self.interaction = interaction
        self.member = member
        self._is_quiet = is_quiet

    @property
    def answered(self) -> bool:
        """Whether the bot answered in time; if not the member reads "This interaction failed"."""
        return self.interaction.callback_type is not None

    @property
    def ack_seconds(self) -> float:
        """Seconds from the event to the first answer; infinite when there was none."""
        return self.interaction.acked_at - self.interaction.sent_at if self.answered else float("inf")

    @property
    def callback_type(self) -> int | None:
        """The type of the first answer, None when there was none."""
        return self.interaction.callback_type

    @property
    def message(self) -> Message | None:
        """The answer as a message: new, deferred, or the one whose button was pressed."""
        return self.interaction.original

    @property
    def followups(self) -> list[Message]:
        """The further messages, oldest first."""
        return self.interaction.followups

    @property
    def modal(self) -> Modal | None:
        """The form that opened."""
        return Modal.of(self.interaction.modal) if self.interaction.modal else None

    @property
    def choices(self) -> list[Json]:
        """The suggestions of an autocompletion, each with "name" and "value"."""
        return self.interaction.choices

    @property
    def text(self) -> str:
        """Everything there is to read in the answer and in what followed it."""
        shown = [each for each in (self.message, *self.followups) if each is not None and not each.deleted]
        form = [self.modal.text] if self.modal else []
        return "\n".join(text for text in [*(each.text for each in shown), *form] if text)

    @property
    def is_ephemeral(self) -> bool:
        """Whether only the member sees the answer."""
        return self.message is not None and self.message.is_ephemeral

    def expire(self) -> None:
        """Let the 15 minutes of the token pass."""
        self.interaction.is_expired = True

    async def settled(self, timeout: float = 5.0) -> Result:
        """Wait until a deferred answer is there and the bot has been quiet about it for a moment.

        Raises:
            TimeoutError: When the bot is still "thinking" after `timeout` seconds.
        """

        def is_settled() -> bool:
            loading = self.message is not None and self.message.is_loading
            rested = time.monotonic() - self.interaction.touched_at > SETTLED_SECONDS
            return not loading and rested and self._is_quiet()

        await until(is_settled, timeout=timeout, what="the end of the bot's answer")
        return self


class People:
    """What members can do; each act is sent to the bot and, for interactions, awaits its first answer.

    Every interaction takes `deliver_twice=True`, to send the same event twice as Discord sometimes does, and
    `patience`, the seconds to wait for the first answer (Discord's 3 by default).
    """

    def __init__(
        self, world: World, rest: Rest, interactions: Interactions, is_quiet: Callable[[], bool]
    ) -> None:
        self._world = world
        self._rest = rest
        self._interactions = interactions
        self._is_quiet = is_quiet

    async def slash(
        self,
        member: Member,
        channel: Channel,
        command: str,
        *,
        despite_default_permissions: bool = False,
        deliver_twice: bool = False,
        patience: float = FIRST_ANSWER_SECONDS,
        **options: Any,
    ) -> Result:
        """Use a slash command.

        Args:
            member: Who.
            channel: Where.
            command: Its path, such as "boost request".
            despite_default_permissions: Whether the server lets the member use it, whatever the command's
                default_member_permissions say.
            deliver_twice: Whether the event comes twice.
            patience: Seconds to wait.
            **options: The options by name: Members, Channels, Roles, (filename, bytes) and plain values;
                a choice by its name or its value.

        Raises:
            Impossible: When the client would not offer it or not send it.
        """
        data = self._slash_data(member, channel, command, options, despite_default_permissions)
        return await self._act(member, channel, COMMAND, data, deliver_twice=deliver_twice, patience=patience)

    async def autocomplete(
        self, member: Member, channel: Channel, command: str, option: str, typed: str, **options: Any
    ) -> Result:
        """Type into an option that completes; see `slash`."""
        root, leaf, path = self._command(member, channel, command, despite=False)
        by_name = {each["name"]: each for each in leaf.get("options", [])}
        if not by_name.get(option, {}).get("autocomplete"):
            raise Impossible(f"/{command} {option} does not complete")
        resolved: Json = {}
        filled = [_option(by_name[name], value, resolved, self._world) for name, value in options.items()]
        filled.append({"name": option, "type": by_name[option]["type"], "value": typed, "focused": True})
        return await self._act(member, channel, AUTOCOMPLETE, _command_data(root, path, filled, {}))

    async def menu(
        self,
        member: Member,
        channel: Channel,
        name: str,
        target: Message | Member,
        *,
        despite_default_permissions: bool = False,
        **how: Any,
    ) -> Result:
        """Use a command in the context menu of a message or a member."""
        kind = 3 if isinstance(target, Message) else 2
        command = self._find_command(channel.guild, name, kind)
        self._check_offered(member, channel, command, despite_default_permissions)
        if isinstance(target, Message):
            resolved: Json = {"messages": {str(target.id): target.payload()}}
        else:
            resolved = _resolved_member(target)
        data = {**_command_data(command, [], [], resolved), "target_id": str(target.id)}
        del data["options"]
        return await self._act(member, channel, COMMAND, data, **how)

    async def click(
        self,
        member: Member,
        message: Message,
        custom_id: str | None = None,
        *,
        label: str | None = None,
        **how: Any,
    ) -> Result:
        """Press a button, named by its custom_id or by its label."""
        button = _find_component(message, (ui.BUTTON,), custom_id, label)
        return await self._use(member, message, button, {}, **how)

    async def select(
        self, member: Member, message: Message, *values: Any, custom_id: str | None = None, **how: Any
    ) -> Result:
        """Choose in a select, which needs naming only when there are several.

        Args:
            member: Who.
            message: Where.
            *values: Labels or values of options; Members, Roles or Channels for the other kinds.
            custom_id: Which select.
            **how: As for every interaction.
        """
        select = _find_component(message, ui.SELECTS, custom_id, None)
        return await self._use(member, message, select, _chosen(select, list(values)), **how)

    async def submit(self, member: Member, opened: Result, values: dict[str, Any], **how: Any) -> Result:
        """Fill in and send a form.

        Args:
            member: Who.
            opened: The result that opened it.
            values: By custom_id or label: text for a text input, labels or values of options (one or a list)
                for a select, radio or checkbox group, a bool for a checkbox, (filename, bytes) or a list of
                them for files, Members and so on for their selects. What is left out keeps its default.
            **how: As for every interaction.

        Raises:
            Impossible: When the client would not send it.
        """
        modal = opened.modal
        if modal is None:
            raise Impossible("No form is open")
        known = {key for each in modal.fields for key in (each["custom_id"], each["label"])}
        if set(values) - known:
            raise Impossible(f"The form has no {sorted(set(values) - known)}; it has {modal.labels}")
        resolved: Json = {}
        filled = [self._fill(each, values, resolved) for each in modal.top]
        data = {"custom_id": modal.custom_id, "components": filled, "resolved": resolved}
        source = opened.interaction.source
        channel = opened.interaction.channel
        return await self._act(member, channel, MODAL_SUBMIT, data, source=source, **how)

    async def say(
        self,
        member: Member,
        channel: Channel,
        text: str,
        *,
        reply_to: Message | None = None,
        files: Iterable[tuple[str, bytes]] = (),
        deliver_twice: bool = False,
    ) -> Message:
        """Post a message."""
        attachments = [self._world.attachment(*each) for each in files]
        kind = 0 if reply_to is None else REPLY
        message = self._world.post(
            channel, member.user, content=text, reply_to=reply_to, type=kind, attachments=attachments
        )
        if deliver_twice:
            self._world.publish("MESSAGE_CREATE", channel.guild, message.event())
        await asyncio.sleep(0)
        return message

    async def edit_message(self, message: Message, text: str) -> None:
        """Change the text of a message."""
        self._world.edit(message, content=text)

    async def delete_message(self, message: Message) -> None:
        """Delete a message."""
        self._world.delete(message)

    async def start_thread(self, member: Member, parent: Channel | Message, name: str) -> Channel:
        """Start a thread in a channel or on a message."""
        if isinstance(parent, Message):
            return self._world.thread(parent.channel, name, member.user, on=parent)
        return self._world.thread(parent, name, member.user)

    async def leave(self, member: Member) -> None:
        """Leave the guild."""
        member.guild.remove(member)

    async def _act(
        self,
        member: Member,
        channel: Channel,
        kind: int,
        data: Json,
        *,
        source: Message | None = None,
        deliver_twice: bool = False,
        patience: float = FIRST_ANSWER_SECONDS,
    ) -> Result:
        """Send an interaction and wait for the first answer, or for patience to end."""
        interaction = Interaction(self._world.ids.next(), kind, member.user, channel, data, source)
        self._interactions.add(interaction)
        payload = self._payload(interaction, member)
        interaction.sent_at = interaction.touched_at = time.monotonic()
        for _ in range(2 if deliver_twice else 1):
            self._world.publish("INTERACTION_CREATE", channel.guild, payload)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(interaction.acknowledged.wait(), patience)
        return Result(interaction, member, self._is_quiet)

    def _payload(self, interaction: Interaction, member: Member) -> Json:
        """Return the data of INTERACTION_CREATE."""
        channel, guild = interaction.channel, interaction.channel.guild
        payload: Json = {
            "id": str(interaction.id),
            "application_id": str(self._world.bot.id),
            "type": interaction.kind,
            "data": interaction.data,
            "token": interaction.token,
            "version": 1,
            "channel_id": str(channel.id),
            "channel": channel.payload(),
            "locale": "en-US",
            "entitlements": [],
            "attachment_size_limit": 10 << 20,
        }
        if interaction.source is not None:
            payload["message"] = interaction.source.payload()
        if guild is None:
            place: Json = {
                "user": member.user.payload(),
                "context": 1,
                "authorizing_integration_owners": {"0": "0"},
            }
            return {**payload, **place, "app_permissions": str(bits(["send_messages", "embed_links"]))}
        permissions = str(member.permissions_in(channel))
        return {
            **payload,
            "context": 0,
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": "en-US", "features": guild.features},
            "guild_locale": "en-US",
            "member": {**member.payload(), "permissions": permissions},
            "app_permissions": str(guild.me.permissions_in(channel)),
            "authorizing_integration_owners": {"0": str(guild.id)},
        }

    def _slash_data(
        self, member: Member, channel: Channel, command: str, options: dict[str, Any], despite: bool
    ) -> Json:
        root, leaf, path = self._command(member, channel, command, despite=despite)
        by_name = {each["name"]: each for each in leaf.get("options", [])}
        required = {name for name, each in by_name.items() if each.get("required")}
        if required - set(options) or set(options) - set(by_name):
            raise Impossible(f"/{command} takes {sorted(by_name)} and needs {sorted(required)}")
        resolved: Json = {}
        filled = [_option(by_name[name], value, resolved, self._world) for name, value in options.items()]
        return _command_data(root, path, filled, resolved)

    def _command(
        self, member: Member, channel: Channel, command: str, *, despite: bool
    ) -> tuple[Json, Json, list[Json]]:
        """Return a slash command, the subcommand at the end of the path, and what leads to it."""
        first, *rest = command.split()
        root = leaf = self._find_command(channel.guild, first, 1)
        self._check_offered(member, channel, root, despite)
        path: list[Json] = []
        for name in rest:
            found = [
                each for each in leaf.get("options", []) if each["name"] == name and each["type"] <= GROUP
            ]
            if not found:
                raise Impossible(f"There is no /{command}")
            leaf = found[0]
            path.append(leaf)
        if any(each["type"] <= GROUP for each in leaf.get("options", [])):
            raise Impossible(f"/{command} is a group of commands")
        return root, leaf, path

    def _find_command(self, guild: Guild | None, name: str, kind: int) -> Json:
        commands = self._rest.commands
        offered = [*(commands.get(guild.id, []) if guild else []), *commands[None]]
        for each in offered:
            if (each["name"], each["type"]) == (name, kind):
                return each
        raise Impossible(
            f"The bot has not synced {name!r}; it has {sorted(each['name'] for each in offered)}"
        )

    def _check_offered(self, member: Member, channel: Channel, command: Json, despite: bool) -> None:
        if channel.guild is None:
            return
        needed = int(command.get("default_member_permissions") or 0)
        has = member.permissions_in(channel)
        if needed & ~has and not despite:
            raise Impossible(f"{member.user.name} is not offered {command['name']!r}")
        if not has & bits(["use_application_commands"]):
            raise Impossible(f"{member.user.name} may not use commands in #{channel.name}")

    async def _use(
        self, member: Member, message: Message, component: Json, extra: Json, **how: Any
    ) -> Result:
        if component.get("disabled"):
            raise Impossible(f"{component['custom_id']} is disabled")
        if message.deleted:
            raise Impossible("The message is gone")
        data = {
            "custom_id": component["custom_id"],
            "component_type": component["type"],
            "id": component["id"],
            **extra,
        }
        return await self._act(member, message.channel, COMPONENT, data, source=message, **how)

    def _fill(self, top: Json, values: dict[str, Any], resolved: Json) -> Json:
        """Return a top-level component of a form as the client sends it back."""
        shell = {"type": top["type"], "id": top["id"]}
        if top["type"] == ui.TEXT_DISPLAY:
            return shell
        field = _input(top)
        given = [values[key] for key in (field["custom_id"], _label(top)) if key in values]
        sent = {"type": field["type"], "id": field["id"], "custom_id": field["custom_id"]}
        sent |= _filled(field, given[0] if given else None, resolved, self._world)
        return (
            {**shell, "components": [sent]} if top["type"] == ui.ACTION_ROW else {**shell, "component": sent}
        )


def _command_data(root: Json, path: list[Json], options: list[Json], resolved: Json) -> Json:
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


def _option(option: Json, value: Any, resolved: Json, world: World) -> Json:
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
        return _resolved_member(thing)
    if isinstance(thing, Role):
        return {"roles": {str(thing.id): thing.payload()}}
    if isinstance(thing, Channel):
        assert thing.guild is not None
        permissions = {"permissions": str(thing.guild.me.permissions_in(thing))}
        return {"channels": {str(thing.id): {**thing.payload(), **permissions}}}
    raise Impossible(f"{thing!r} cannot be chosen")


def _resolved_member(member: Member) -> Json:
    key = str(member.id)
    return {"users": {key: member.user.payload()}, "members": {key: member.payload(with_user=False)}}


def _merge(resolved: Json, more: Json) -> None:
    for kind, things in more.items():
        resolved.setdefault(kind, {}).update(things)


def _find_component(
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
    data = _chosen(field, chosen)
    _merge(resolved, data.pop("resolved", {}))
    return data


def _chosen(select: Json, things: list[Any]) -> Json:
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
