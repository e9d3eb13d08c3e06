"""Whatever members type: nobody is pinged, no card breaks, and they always get an answer they can read."""

import re
import unicodedata
from datetime import timedelta
from itertools import count, groupby
from typing import Any

import simcord
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.domain.wording import MARKS_IN_A_ROW
from bot.ui.cards import COMPONENT_LIMIT, TEXT_LIMIT
from bot.ui.items import CUSTOM_ID_LIMIT
from tests.cogs.world import World, answer_to, button_ids, parts_of, pinged_by, posted, text_of, waiting

FRAGMENTS = [
    "@everyone", "@here", "<@VICTIM>", "<@!VICTIM>", "<@&ROLE>", "<#VICTIM>", "</boost request:1>",
    "[click](https://evil.example)", "https://evil.example", "discord.gg/x", "<t:0:R>", "<:smile:1>",
    "\u202e", "\u2066", "\u200f", "\u200b", "\0", "\x1b[31m", "z\u0337\u0321\u0353\u0489" * 3, "\u0958",
    "```", "``", "`", "||", "|", "\\", "**", "__", "~~", "# ", "> ", "-# ", "- ", "1. ", "\n", "\r\n",
    "\u2028", "{", "}", "{ $title }", "%s", "'; DROP TABLE boosts; --", "👩‍👩‍👧", "🏳️‍🌈", "مرحبا",
    "नमस्ते", "a", " ",
]  # fmt: skip

FIELDS = ("title", "news", "warning", "note", "reason", "typed")

nasty = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), min_size=1, max_size=9).map("".join)
fields = st.fixed_dictionaries(
    dict.fromkeys(FIELDS, nasty) | {"warning": nasty | st.just("")},
    optional={"link": nasty},
)

EVERYTHING = "".join(FRAGMENTS)

_LINKS = count()
_HIDDEN = re.compile("[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MENTION = re.compile(r"<@[!&]?(\d+)>")
_MASKED_LINK = re.compile(r"(?<!\\)\[[^\]\\]*\]\(")
_CODE_BLOCK = re.compile(r"```\n.*?\n```", re.DOTALL)


def loosened(shown: simcord.InteractionResult) -> simcord.InteractionResult:
    """Let a form take 4,000 characters a field, as one of an older version, or a forged one, may."""
    modal = shown._interaction.modal
    assert modal is not None
    for label in modal["components"]:
        if label["component"]["type"] == 4:
            label["component"] |= {"min_length": 0, "max_length": 4_000, "required": False}
    return shown


def check_requests(world: World, since: int) -> None:
    """Look at what the bot has sent to Discord: whom it allows to be pinged, and the limits."""
    for request in world.env.http_requests[since:]:
        body: Any = request.json if isinstance(request.json, dict) else {}
        data = body.get("data") if isinstance(body.get("data"), dict) else body
        if "components" not in data or request.method not in ("POST", "PATCH"):
            continue
        ids: list[str] = []
        texts: list[str] = []
        components = 0

        def walk(part: Any, ids: list[str] = ids, texts: list[str] = texts) -> int:
            if isinstance(part, list):
                return sum(walk(each) for each in part)
            if not isinstance(part, dict) or "type" not in part:
                return 0
            ids.extend(str(part[name]) for name in ("custom_id",) if name in part)
            texts.extend(part["content"] for _ in range(1) if part["type"] == 10)
            return 1 + sum(walk(part.get(name)) for name in ("components", "accessory", "component"))

        components = walk(data["components"])
        assert components <= COMPONENT_LIMIT
        assert sum(map(len, texts)) <= TEXT_LIMIT
        assert all(texts), "an empty text"
        assert all(0 < len(custom_id) <= CUSTOM_ID_LIMIT for custom_id in ids)
        if data.get("title") is None:  # a message and not a form
            allowed = data["allowed_mentions"]
            assert allowed["parse"] == []
            assert not allowed.get("users")
            assert not allowed.get("roles")


def check_text(world: World, text: str, *writers: simcord.MemberActor) -> None:
    """Look at what a member reads: no mention but of those concerned, nothing hidden, masked or piled up."""
    assert not _HIDDEN.search(text)
    marks = [unicodedata.category(letter) in ("Mn", "Me") for letter in text]
    assert max((len(list(run)) for is_mark, run in groupby(marks) if is_mark), default=0) <= MARKS_IN_A_ROW
    shown = _CODE_BLOCK.sub("", text)
    assert {int(user_id) for user_id in _MENTION.findall(shown)} <= {writer.id for writer in writers}
    assert "@everyone" not in shown
    assert "@here" not in shown
    assert not _MASKED_LINK.search(shown)
    assert "```" not in shown


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=fields)
@example(typed=dict.fromkeys(FIELDS, EVERYTHING))
@example(
    typed=dict.fromkeys(FIELDS, "<@VICTIM> @everyone [click](https://evil.example) ```") | {"warning": ""}
)
@example(typed=dict.fromkeys(FIELDS, "\u0958" * 1_300))
@example(typed=dict.fromkeys((*FIELDS, "link"), "<@VICTIM> |" * 400))
@example(typed={"title": "`" * 100, "news": "|" * 500, "warning": "*" * 60, "note": "\n# a" * 166,
                "reason": "_" * 300, "typed": "9" * 25})  # fmt: skip
async def test_nasty_text_neither_pings_nor_breaks_anything(world: World, typed: dict[str, str]) -> None:
    typed = {
        name: text.replace("VICTIM", str(world.carol.id)).replace("ROLE", str(world.mods.id))[:4_000]
        for name, text in typed.items()
    }
    since = len(world.env.http_requests)
    author, peer = world.add("author"), world.add("peer")
    people = (author, peer, world.moderator)

    async def read(result: simcord.InteractionResult) -> str:
        text = text_of(answer_to(result))
        check_text(world, text, *people)
        return text

    async def fill(member: Any, shown: simcord.InteractionResult, **values: Any) -> str:
        return await read(await member.submit_modal(loosened(shown), values))

    # A first try with everything as typed; then one that fits, so that there is a card.
    link = typed.get("link", f"https://example.com/{next(_LINKS)}")
    shown = await author.slash(world.boosts, "boost request", content_warning=typed["warning"][:60] or "x")
    request = {name: typed[name] for name in ("title", "news", "warning")}
    text = await fill(author, shown, link=link, kinds=["comment"], **request)
    if "on its way" not in text:
        shown = await author.slash(world.boosts, "boost request")
        text = await fill(
            author,
            shown,
            link=f"https://example.com/{next(_LINKS)}",
            title="T" + typed["title"][:20],
            news="News of mine for all: " + typed["news"][:100],
            warning="W" + typed["warning"][:24] if typed["warning"] else "",
            kinds=["comment"],
        )
    assert "on its way" in text
    card = world.card
    check_text(world, text_of(card), author)
    if typed["warning"].strip() and "grey box" in text_of(card):
        hidden = next(part["content"] for part in parts_of(card) if "grey box" in part.get("content", ""))
        bars = hidden.partition("\n")[2].rpartition("\n-# Tap")[0]
        assert bars.startswith("||")
        assert bars.endswith("||")
        assert "||" not in bars[2:-2]

    # Found again.
    await read(await peer.slash(world.boosts, "boost list", member=author))
    await read(await peer.slash(world.boosts, "boost next"))
    choices = await author.autocomplete(world.boosts, "boost edit", "boost", typed["typed"])
    own = await author.autocomplete(world.boosts, "boost edit", "boost", "")
    assert len(own) == 1
    assert all(0 < len(choice["name"]) <= 100 for choice in (*choices, *own))
    await read(await author.slash(world.boosts, "boost close", boost=typed["typed"]))

    # Answered, called, reported and taken down.
    shown = await peer.click(card, label="I responded")
    text = await fill(peer, shown, kind=["comment"], note=typed["note"], link=typed.get("link", ""))
    if "Thank you for answering" in text:
        check_text(world, text_of(posted(author.user.dm_channel)[-1]), *people)
    await peer.slash(world.boosts, "me calls", welcome="on")
    await read(await author.slash(world.boosts, "boost call", boost=own[0]["value"], member1=peer))
    check_text(world, text_of(posted(peer.user.dm_channel)[-1]), *people)
    await fill(peer, await peer.click(card, label="Report"), reason=typed["reason"])
    shown = await world.moderator.click(card, label="Close")
    text = await fill(world.moderator, shown, reason=typed["reason"])
    if "Taken down" not in text:
        shown = await world.moderator.click(card, label="Close")
        text = await fill(world.moderator, shown, reason="R" + typed["reason"][:90])
    assert "Taken down" in text
    check_text(world, text_of(posted(author.user.dm_channel)[-1]), *people)
    for case in posted(world.log):
        check_text(world, text_of(case), *people)
        assert pinged_by(world, case) == set()
        if button_ids(case, "Leave it"):
            await fill(
                world.moderator,
                await world.moderator.click(case, label="Leave it"),
                reason="R" + typed["reason"][:90],
            )
        world.env.backend.delete_message(world.log.id, case.id)

    check_requests(world, since)
    assert pinged_by(world, card) == set()
    assert [letter.reason for letter in await world.letters() if letter.state.value == "dead"] == []


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=nasty)
@example(text="https://example.com/" + "a" * 1_900)
@example(text="https://evil.example)" * 90)
async def test_the_message_menu_takes_any_message(world: World, text: str) -> None:
    message = await world.bob.send(world.boosts, (text.replace("VICTIM", str(world.carol.id)) + "x")[:2_000])

    shown = await world.bob.context_menu(world.boosts, "Request a boost", message)

    assert shown.modal is not None
    assert shown.modal["title"] == "Request a boost"


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=nasty)
async def test_nasty_text_in_a_message_in_the_server_pings_exactly_one(world: World, text: str) -> None:
    text = text.replace("VICTIM", str(world.carol.id)).replace("ROLE", str(world.mods.id))
    author, peer = world.add("author"), world.add("peer")
    card = await world.boost(author, link=f"https://example.com/{next(_LINKS)}", title="T" + text[:90])
    world.close_dms(author)
    shown = loosened(await peer.click(card, label="I responded"))

    await peer.submit_modal(shown, {"kind": ["comment"], "note": text[:400]})

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(author)
    assert pinged_by(world, notice) == {author.id}
    shown = answer_to(await author.click(notice, label="Show me"))
    assert "answered your boost" in text_of(shown)
    check_text(world, text_of(shown), author, peer)


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(note=nasty, title=nasty)
@example(note=EVERYTHING, title=EVERYTHING)
@example(note="<@VICTIM> @everyone [click](https://evil.example) ```", title="[click](https://evil.example)")
@example(note="z\u0337\u0321\u0353\u0489" * 60, title="\u202egnirps\u202c \u2067 \u200f")
@example(note="\u0958" * 200, title="\u0958" * 40)
@example(note="\n# a" * 80, title="||" * 20)
async def test_nasty_text_looked_back_on_and_in_the_daily_letter_neither_pings_nor_breaks_anything(
    world: World, note: str, title: str
) -> None:
    note, title = (
        text.replace("VICTIM", str(world.carol.id)).replace("ROLE", str(world.mods.id))
        for text in (note, title)
    )
    since = len(world.env.http_requests)
    author, peer = world.add("author"), world.add("peer")
    people = (author, peer)
    await author.slash(world.boosts, "me notices", when="digest")
    card = await world.boost(author, link=f"https://example.com/{next(_LINKS)}", title="T" + title[:79])
    shown = loosened(await peer.click(card, label="I responded"))
    await peer.submit_modal(shown, {"kind": ["comment"], "note": ("N" + note)[:400]})
    logged = {"member": author, "kind": "review", "note": ("N" + note)[:400]}
    await peer.slash(world.boosts, "respond log", **logged)

    for member in people:
        for command in ("respond history", "respond why", "favours"):
            text = text_of(answer_to(await member.slash(world.boosts, command)))
            check_text(world, text, *people)
            assert text
    text = text_of(answer_to(await author.slash(world.boosts, "respond history", member=peer)))
    check_text(world, text, *people)
    assert text.count(peer.mention) >= 1

    await world.pass_time(timedelta(days=1))
    letter = posted(author.user.dm_channel)[-1]
    assert "has answered you" in text_of(letter)
    assert len(button_ids(letter, "Thank you")) == 2, "both are told of"
    check_text(world, text_of(letter), *people)
    assert pinged_by(world, letter) == set()
    check_requests(world, since)
