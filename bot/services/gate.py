"""The gate: where a server wants it, responses to peers earn boosts."""

from bot.domain.acts import first_moments
from bot.domain.gate import purse, require_boost
from bot.domain.servers import Server
from bot.storage.database import Transaction


async def require_earned(
    tx: Transaction, guild_id: int, author_id: int, server: Server, *, is_moderator: bool
) -> None:
    """Refuse a member who has to answer some peers before they can boost again.

    Args:
        server: The server's choices.
        is_moderator: Whether the member moderates the server; some servers spare those.

    Raises:
        BoostNotEarned: Names how many responses are missing.
    """
    if server.gate_responses == 0 or (is_moderator and server.gate_spares_moderators):
        return
    responded_at = first_moments(await tx.weeks.list_given(guild_id, author_id))
    requested_at = await tx.boosts.list_requested_at(guild_id, author_id)
    require_boost(purse(responded_at, requested_at, responses_per_boost=server.gate_responses))
