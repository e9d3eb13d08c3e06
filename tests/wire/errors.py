"""The refusals a loopback Discord answers with: status, Discord's code and Discord's sentence."""

from __future__ import annotations

from typing import Any


class DiscordError(Exception):
    """Say no to a request the way Discord does.

    Args:
        status: The HTTP status.
        code: Discord's JSON error code.
        message: Discord's sentence for the code.
        errors: The tree of field errors that comes with code 50035.
    """

    def __init__(self, status: int, code: int, message: str, errors: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    def payload(self) -> dict[str, Any]:
        """Return the JSON body."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.errors:
            body["errors"] = self.errors
        return body


def unauthorized() -> DiscordError:
    """Refuse a wrong token."""
    return DiscordError(401, 0, "401: Unauthorized")


def unknown(what: str) -> DiscordError:
    """Refuse an id that names nothing, with the code Discord has for the kind of thing."""
    codes = {
        "Application Command": 10063,
        "Channel": 10003,
        "Guild": 10004,
        "Interaction": 10062,
        "Member": 10007,
        "Message": 10008,
        "Role": 10011,
        "User": 10013,
        "Webhook": 10015,
    }
    return DiscordError(404, codes[what], f"Unknown {what}")


def missing_access() -> DiscordError:
    """Refuse a channel the bot cannot see."""
    return DiscordError(403, 50001, "Missing Access")


def missing_permissions() -> DiscordError:
    """Refuse an act the bot has no permission for."""
    return DiscordError(403, 50013, "Missing Permissions")


def cannot_message_user() -> DiscordError:
    """Refuse a direct message to a member who accepts none."""
    return DiscordError(403, 50007, "Cannot send messages to this user")


def not_the_author() -> DiscordError:
    """Refuse the edit of somebody else's message."""
    return DiscordError(403, 50005, "Cannot edit a message authored by another user")


def empty_message() -> DiscordError:
    """Refuse a message in which there is nothing."""
    return DiscordError(400, 50006, "Cannot send an empty message")


def already_acknowledged() -> DiscordError:
    """Refuse the second answer to one interaction."""
    return DiscordError(400, 40060, "Interaction has already been acknowledged.")


def thread_exists() -> DiscordError:
    """Refuse the second thread on one message."""
    return DiscordError(400, 160004, "A thread has already been created for this message")


def invalid_form(field: str, code: str, message: str) -> DiscordError:
    """Refuse one field of a body.

    Args:
        field: The path of the field, such as "components.0.custom_id".
        code: Discord's name of the rule, such as "BASE_TYPE_BAD_LENGTH".
        message: What the rule says.
    """
    tree: dict[str, Any] = {"_errors": [{"code": code, "message": message}]}
    for key in reversed(field.split(".")):
        tree = {key: tree}
    return DiscordError(400, 50035, "Invalid Form Body", tree)
