"""What members read of a decision of the moderators about them: kindly, and with what it did."""

from typing import Any

from bot.domain.flags import FlagKind
from bot.domain.moderation import Act, Scope
from bot.domain.responses import Response
from bot.domain.wording import quote
from bot.services.outcomes import Outcome
from bot.texts import say
from bot.ui.cards import Card
from bot.ui.theme import Colour, blockquote, mention


def outcome_card(outcome: Outcome) -> Card:
    """Return what one of those reads whom a decision is about: what it is, what it did, and perhaps why."""
    if outcome.is_of_look:
        return Card(_looked_at(outcome))
    entry = outcome.entry
    lines = [_decided(outcome), *_effects(outcome)]
    if entry.for_member:
        lines.append(f"{say('moderators-say')}\n{blockquote(quote(entry.for_member))}")
    return Card("\n".join([*lines, say("outcome-hint")]), colour=Colour.CALM)


def _looked_at(outcome: Outcome) -> str:
    """Return what who reported something reads: that somebody looked, not what was decided nor why."""
    if outcome.response is not None:
        return say("outcome-report-notice", giver=mention(outcome.response.giver_id))
    assert outcome.boost is not None, "a report is about one of the two"  # noqa: S101 - narrows the type
    return say("outcome-report", title=quote(outcome.boost.title))


def _decided(outcome: Outcome) -> str:
    entry, facts = outcome.entry, dict[str, Any](outcome.entry.facts)
    if outcome.response is not None:
        return _response(outcome, outcome.response)
    match entry.act:
        case Act.BLOCK:
            # An earlier block may hold longer; what is told is until when they are kept out in truth.
            ends = {scope: facts.get(f"ends_{scope.value}") for scope in Scope}
            told = [
                say(f"outcome-block-{scope.value}", until=f"<t:{end}:f>")
                for scope, end in ends.items()
                if end
            ]
            return "\n".join(told)
        case Act.ADJUST:
            return say("outcome-adjust", points=f"{facts['points']:+d}")
        case Act.GRACE | Act.END_GRACE:
            return say(f"outcome-{entry.act.value}", first=facts["first"], last=facts["last"])
        case _:
            return say(f"outcome-{entry.act.value}")


def _response(outcome: Outcome, response: Response) -> str:
    # Of what was told of with a link, the channel is not known.
    is_copy = outcome.entry.facts.get("kind") == FlagKind.NEAR_IDENTICAL and response.channel_id is not None
    if is_copy and response.status.counts:
        facts = {"receiver": mention(response.receiver_id), "channel": f"<#{response.channel_id}>"}
        return say("outcome-copy", **facts)
    did = say(f"did-{response.kind.value}")
    if outcome.boost is not None:
        did = say("did-for-boost", did=did, title=quote(outcome.boost.title))
    elif response.channel_id is not None:
        did = say("did-on-discord", did=did, channel=f"<#{response.channel_id}>")
    counts = "counts" if response.status.counts else "uncounted"
    if outcome.reader_id == response.giver_id:
        return say(f"outcome-{counts}-giver", receiver=mention(response.receiver_id), did=did)
    return say(f"outcome-{counts}-receiver", giver=mention(response.giver_id), did=did)


def _effects(outcome: Outcome) -> list[str]:
    """Return what an act did beside: to the streak of whose record it is, to their boosts, to their week."""
    facts, lines = dict[str, Any](outcome.entry.facts), list[str]()
    if "streak" in facts and outcome.reader_id == outcome.entry.member_id:
        lines.append(say(f"outcome-streak-{facts['unit']}", length=facts["streak"]))
    if facts.get("closed"):
        lines.append(say("outcome-closed", count=facts["closed"]))
    if facts.get("is_back"):
        lines.append(say("outcome-back"))
    return lines
