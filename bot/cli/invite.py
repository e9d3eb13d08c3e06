"""What `invite` says."""

from bot.ops.permissions import NEEDS, invite_url
from bot.ops.rest import logged_in
from bot.settings import Settings


async def find_application(settings: Settings, token: str) -> int:
    """Ask Discord which application a token belongs to.

    Raises:
        TokenRefused: Discord does not accept the token.
        DiscordUnreachable: Discord does not answer.
    """
    async with logged_in(settings, token) as client:
        assert client.application_id is not None, "logged in"  # noqa: S101 - narrows the type
        return client.application_id


def tell_invite(application_id: int) -> str:
    """Return the address with the reasons for what it asks."""
    width = max(len(need.name) for need in NEEDS)
    reasons = "\n".join(f"  {need.name:{width}}  to {need.reason}" for need in NEEDS)
    return (
        "Open this in a browser, as somebody with Manage Server in the server that is to get the bot:\n\n"
        f"{invite_url(application_id)}\n\n"
        f"It asks for these permissions and no more, never for Administrator:\n\n{reasons}\n\n"
        "and for the scopes bot, to join, and applications.commands, to offer slash commands."
    )
