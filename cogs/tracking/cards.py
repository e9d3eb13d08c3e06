"""What members read about a message that counts or does not, and what moderators read about tracking."""

from bot.domain.acts import DAILY_LIMIT
from bot.domain.responses import THE_BOT, Status
from bot.domain.tracking import PARENT_AGE_LIMIT, TEXTS_COMPARED, Mode, Posted, Rule
from bot.services.tracking import Explained
from bot.texts import say
from bot.ui.cards import Card
from bot.ui.theme import Colour, mention


def why_card(message: Posted, explained: Explained, *, is_numbered: bool = False) -> Card:
    """Return why a message counts, or does not.

    Args:
        is_numbered: Whether its response's number is told, which moderators void and restore it by.
    """
    response = explained.response
    if response is None:
        return Card(_not_counted(message, explained), say("why-hint"), colour=Colour.CALM)
    facts = {
        "giver": mention(response.giver_id),
        "receiver": mention(response.receiver_id),
        "day": response.local_day.isoformat(),
        "source": response.source.value,
    }
    number = [say("response-number", response=str(response.id))] if is_numbered else []
    if response.status.counts:
        status = say(f"why-status-{response.status.value}")
        return Card(say("why-counted", **facts), status, *number, colour=Colour.GOOD)
    return Card(say("why-counted-not", **facts), _why_not_any_more(explained), *number, colour=Colour.WARM)


def unreadable_card(channel_id: int) -> Card:
    """Return what moderators read when a tracked channel cannot be read."""
    return Card(say("tracking-unreadable", channel=f"<#{channel_id}>"), colour=Colour.ALERT)


def _why_not_any_more(explained: Explained) -> str:
    assert explained.response is not None, "asked before"  # noqa: S101 - narrows the type
    if explained.response.status is Status.DISPUTED:
        return say("why-status-disputed")
    last = explained.last
    if last is not None and last.actor_id == THE_BOT and last.reason in set(Rule):
        return say(f"why-void-{last.reason}", **_limits(explained))
    if last is not None and last.actor_id == explained.response.giver_id:
        return say("why-void-taken-back")
    return say("why-void-decided")


def _not_counted(message: Posted, explained: Explained) -> str:
    if explained.rule is not None:
        return say(f"why-rule-{explained.rule.value}", **_limits(explained))
    if explained.mode is Mode.OFF:
        return say("why-not-tracked", channel=f"<#{message.place_id}>")
    return say("why-not-seen") if explained.is_answer else say(f"why-no-answer-{explained.mode.value}")


def _limits(explained: Explained) -> dict[str, int]:
    return {
        "minimum": explained.server.reply_length,
        "limit": DAILY_LIMIT,
        "days": PARENT_AGE_LIMIT.days,
        "compared": TEXTS_COMPARED,
    }
