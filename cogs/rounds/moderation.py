"""What moderators see of rounds: functions of outcomes that await nothing."""

from bot.domain.rounds import Round
from bot.domain.wording import quote
from bot.services.round_keeping import ChallengePlan
from bot.services.round_views import Announcement, Given
from bot.texts import say
from bot.ui.cards import Card, divider
from bot.ui.pager import Page, page_row
from bot.ui.theme import Colour, mention, moment
from cogs.rounds import cards

PAGE_SIZE = 10


def theme_card(round_: Round) -> Card:
    """Return what the next round's theme is now."""
    at = moment(round_.opens_at, "F")
    if not round_.theme:
        return Card(say("round-theme-none", at=at))
    return Card(say("round-theme-set", theme=quote(round_.theme), at=at), colour=Colour.GOOD)


def preview_card(shown: Announcement, plan: ChallengePlan) -> Card:
    """Return the next announcement without its buttons, and what a moderator would like to know about it."""
    lines = [say("round-preview-members", members=plan.members)]
    if shown.round.is_left_out:
        lines.append(say("round-preview-rest"))
    lines += [say("round-opening", at=moment(at, "F"), relative=moment(at)) for at in plan.openings]
    return Card(
        say("round-preview-title"),
        "\n".join(lines),
        divider(),
        *cards.announcement_lines(shown),
    )


def pairs_card(round_: Round, page: Page[Given], args: str) -> Card:
    """Return one page of who was given whom; what was answered is ticked."""
    heading = say("round-pairs-title", at=moment(round_.opened_at or round_.opens_at, "D"))
    if not page.items:
        return Card(heading, say("round-pairs-none"))
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    return Card(
        heading, "\n".join(_line(given) for given in page.items), *place, *page_row("rounds", args, page)
    )


def skipped_card(round_: Round) -> Card:
    """Return what the moderators read of a round that came too late."""
    return Card(say("round-skipped", at=moment(round_.opens_at, "F")), colour=Colour.ALERT)


def _line(given: Given) -> str:
    peers = [f"{'✓ ' if is_answered else ''}{mention(peer_id)}" for peer_id, is_answered in given.peers]
    giver = mention(given.user_id)
    if not peers:
        return say("round-pairs-nobody", giver=giver)
    return say("round-pairs-line", giver=giver, peers=", ".join(peers))
