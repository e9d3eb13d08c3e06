"""What members do: commands, buttons, forms and messages, and what they get to see of the bot's answer."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterable
from typing import Any

from tests.wire import components as ui
from tests.wire.entities import REPLY, Channel, Member, Message, bits
from tests.wire.faults import until
from tests.wire.forms import (
    Impossible,
    Modal,
    chosen_values,
    command_data,
    filled_option,
    filled_top,
    find_component,
    resolved_member,
)
from tests.wire.interactions import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    MODAL_SUBMIT,
    Interaction,
    Interactions,
)
from tests.wire.rest import Rest
from tests.wire.world import Guild, World

Json = dict[str, Any]

SUBCOMMAND, GROUP = 1, 2
SETTLED_SECONDS = 0.1


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
        /,
        *,
        despite_default_permissions: bool = False,
        deliver_twice: bool = False,
        patience: float | None = None,
        **options: Any,
    ) -> Result:
        """Use a slash command.

        Args:
            member: Who.
            channel: Where.
            command: Its path, such as "boost request".
            despite_default_permissions: Whether the server lets the member use it, whatever the command's
                default_member_permissions say; and whether a member brings it along to a server the bot is
                not in, whatever its integration_types say, as one can that was synced before they did.
            deliver_twice: Whether the event comes twice.
            patience: Seconds to wait for the first answer; Discord's 3 by default.
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
        filled = [
            filled_option(by_name[name], value, resolved, self._world) for name, value in options.items()
        ]
        filled.append({"name": option, "type": by_name[option]["type"], "value": typed, "focused": True})
        return await self._act(member, channel, AUTOCOMPLETE, command_data(root, path, filled, {}))

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
            resolved = resolved_member(target)
        data = {**command_data(command, [], [], resolved), "target_id": str(target.id)}
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
        button = find_component(message, (ui.BUTTON,), custom_id, label)
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
        select = find_component(message, ui.SELECTS, custom_id, None)
        return await self._use(member, message, select, chosen_values(select, list(values)), **how)

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
        filled = [filled_top(each, values, resolved, self._world) for each in modal.top]
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
        patience: float | None = None,
    ) -> Result:
        """Send an interaction and wait for the first answer, or for patience to end."""
        interaction = Interaction(self._world.ids.next(), kind, member.user, channel, data, source)
        self._interactions.add(interaction)
        payload = self._payload(interaction, member)
        interaction.sent_at = interaction.touched_at = time.monotonic()
        for _ in range(2 if deliver_twice else 1):
            self._world.publish("INTERACTION_CREATE", channel.guild, payload)
        with contextlib.suppress(TimeoutError):
            seconds = self._interactions.first_answer_seconds if patience is None else patience
            await asyncio.wait_for(interaction.acknowledged.wait(), seconds)
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
        is_installed = guild.id in self._world.guilds
        owners = {"0": str(guild.id)} if is_installed else {"1": str(member.id)}
        return {
            **payload,
            "context": 0,
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": "en-US", "features": guild.features},
            "guild_locale": "en-US",
            "member": {**member.payload(), "permissions": permissions},
            "app_permissions": str(guild.me.permissions_in(channel)),
            "authorizing_integration_owners": owners,
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
        filled = [
            filled_option(by_name[name], value, resolved, self._world) for name, value in options.items()
        ]
        return command_data(root, path, filled, resolved)

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
        is_installed = channel.guild.id in self._world.guilds
        if not is_installed and 1 not in (command.get("integration_types") or [1]) and not despite:
            raise Impossible(f"{command['name']!r} is for servers that the bot is in")
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
