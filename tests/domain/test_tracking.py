"""Which messages are responses: each rule, and each odd case, in one table."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.responses import Source
from bot.domain.tracking import (
    Address,
    Circumstances,
    Mode,
    Parent,
    Posted,
    Rule,
    Voice,
    addressed,
    earlier_id,
    is_too_short,
    own_words,
    weigh,
    written_at,
)

GIVER, PEER, OWNER = 11, 12, 13
NOON = (int(datetime(2026, 3, 4, 12, tzinfo=UTC).timestamp() * 1000) - 1_420_070_400_000) << 22
TO_PEER = Address(PEER, Source.REPLY)
TO_OWNER = Address(OWNER, Source.THREAD)
REPLY: dict[str, Any] = {"parent_id": earlier_id(NOON, timedelta(days=1)), "parent": Parent(PEER)}
IN_THREAD: dict[str, Any] = {"thread_owner_id": OWNER, "thread_owner": Parent(OWNER)}
IN_OWN: dict[str, Any] = {"thread_owner_id": GIVER, "thread_owner": Parent(GIVER)}
ON_PEERS: dict[str, Any] = {"thread_owner_id": GIVER, "thread_owner": Parent(PEER)}


def message(**facts: Any) -> Posted:
    values: dict[str, Any] = {"guild_id": 1, "channel_id": 2, "place_id": 2, "author_id": GIVER}
    values["message_id"] = NOON
    return Posted(**values | facts)


def reply(**facts: Any) -> dict[str, Any]:
    return REPLY | facts


CASES: dict[str, tuple[dict[str, Any], Mode, Address | Rule | None]] = {
    "a reply to a peer": (reply(), Mode.REPLIES, TO_PEER),
    "a reply where threads count too": (reply(), Mode.THREADS, TO_PEER),
    "a reply where nothing is tracked": (reply(), Mode.OFF, None),
    "a message that is no reply": ({}, Mode.REPLIES, None),
    "a message in a peer's thread": (IN_THREAD, Mode.THREADS, TO_OWNER),
    "a message in a thread where replies count": (IN_THREAD, Mode.REPLIES, None),
    "a reply to a particular peer in a thread": (IN_THREAD | reply(), Mode.THREADS, TO_PEER),
    "a reply in a thread where replies count": (IN_THREAD | reply(), Mode.REPLIES, TO_PEER),
    "a message in one's own thread": (IN_OWN, Mode.THREADS, None),
    "a reply to a peer in one's own thread": (IN_OWN | reply(), Mode.THREADS, TO_PEER),
    "a reply to oneself": (reply(parent=Parent(GIVER)), Mode.REPLIES, Rule.ONESELF),
    "a reply to oneself in a peer's thread": (
        IN_THREAD | reply(parent=Parent(GIVER)),
        Mode.THREADS,
        TO_OWNER,
    ),
    "a reply to oneself in one's own thread": (
        IN_OWN | reply(parent=Parent(GIVER)),
        Mode.THREADS,
        Rule.ONESELF,
    ),
    "a message in a thread one opened on a peer's message": (
        ON_PEERS,
        Mode.THREADS,
        Address(PEER, Source.THREAD),
    ),
    "a message in a thread a peer opened on one's own": (
        IN_THREAD | {"thread_owner": Parent(GIVER)},
        Mode.THREADS,
        None,
    ),
    "a message in a bot's thread": (
        IN_THREAD | {"thread_owner": Parent(OWNER, Voice.BOT)},
        Mode.THREADS,
        Rule.BOT_THREAD,
    ),
    "a message in a webhook's post": (
        IN_THREAD | {"thread_owner": Parent(OWNER, Voice.WEBHOOK)},
        Mode.THREADS,
        Rule.BOT_THREAD,
    ),
    "a reply to a peer in a bot's thread": (
        IN_THREAD | reply(thread_owner=Parent(OWNER, Voice.BOT)),
        Mode.THREADS,
        TO_PEER,
    ),
    "a message in a thread whose first message is gone": (
        IN_THREAD | {"thread_owner": Parent(None)},
        Mode.THREADS,
        Rule.THREAD_STARTER_GONE,
    ),
    "a message in a thread of which nobody knows whose it is": (
        IN_THREAD | {"thread_owner": None},
        Mode.THREADS,
        Rule.THREAD_UNKNOWN,
    ),
    "a reply of a bot": (reply(voice=Voice.BOT), Mode.REPLIES, Rule.BOT),
    "a reply of a webhook": (reply(voice=Voice.WEBHOOK), Mode.REPLIES, Rule.WEBHOOK),
    "a bot in a peer's thread": (IN_THREAD | {"voice": Voice.BOT}, Mode.THREADS, Rule.BOT),
    "a notice of Discord's in a thread": (IN_THREAD | {"is_words": False}, Mode.THREADS, Rule.NO_WORDS),
    "a reply to a bot": (reply(parent=Parent(PEER, Voice.BOT)), Mode.REPLIES, Rule.TO_BOT),
    "a reply to a webhook": (reply(parent=Parent(PEER, Voice.WEBHOOK)), Mode.REPLIES, Rule.TO_WEBHOOK),
    "a reply to a bot in a peer's thread": (
        IN_THREAD | reply(parent=Parent(PEER, Voice.BOT)),
        Mode.THREADS,
        Rule.TO_BOT,
    ),
    "a reply to a deleted message": (reply(parent=Parent(None)), Mode.REPLIES, Rule.PARENT_DELETED),
    "a reply to a message nobody knows": (reply(parent=None), Mode.REPLIES, Rule.PARENT_UNKNOWN),
    "a reply to a message of 14 days": (
        reply(parent_id=earlier_id(NOON, timedelta(days=14))),
        Mode.REPLIES,
        TO_PEER,
    ),
    "a reply to an older one": (
        reply(parent_id=earlier_id(NOON, timedelta(days=14, seconds=1))),
        Mode.REPLIES,
        Rule.PARENT_OLD,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_whom_a_message_answers(case: str) -> None:
    facts, mode, expected = CASES[case]

    assert addressed(message(**facts), mode) == expected


@pytest.mark.parametrize(
    ("circumstances", "text", "expected"),
    [
        (Circumstances(minimum_length=20), "x" * 20, None),
        (Circumstances(minimum_length=20), "x" * 19, Rule.TOO_SHORT),
        (Circumstances(minimum_length=20), None, None),
        (Circumstances(minimum_length=0), "", None),
        (Circumstances(has_receiver_left=True), None, Rule.RECEIVER_LEFT),
        (Circumstances(is_near_identical=True), "x" * 30, Rule.NEAR_IDENTICAL),
        (Circumstances(given_today=2), None, None),
        (Circumstances(given_today=3), None, Rule.DAILY_LIMIT),
    ],
)
def test_what_leaves_an_answer_out(
    circumstances: Circumstances, text: str | None, expected: Rule | None
) -> None:
    assert weigh(message(**REPLY, text=text), circumstances) is expected


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Lovely <@!123> <@&5> <#7> <:owl:99> <a:hop:98>", "Lovely"),
        ("See https://example.com/a?b=c now", "See now"),
        ("Well  \n done \U0001f389\u2764\ufe0f \U0001f468\u200d\U0001f469", "Well done"),
        ("</boost next:123> <t:1700000000:R> @everyone", ""),
        ("<3 2 > 1", "<3 2 > 1"),
    ],
)
def test_only_own_words_are_counted(text: str, left: str) -> None:
    assert own_words(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "ok" + "\u3164" * 40,
        "ok" + "\u200b\u2060\ufeff" * 20,
        "ok " + "\u2800" * 40,
        "o\u0301" * 19,
        "\U000e0041" * 40,
        "see h\u200bttps://example.com/a/long/address",
        "ok <\u2060@12345678901234567890>",
        "面白かったです！",
    ],
)
def test_what_cannot_be_seen_makes_no_reply_longer(text: str) -> None:
    assert is_too_short(text, 20)


@pytest.mark.parametrize(
    "text", ["とても面白かったです", "정말 재미있게 읽었어요", "写得真好，我喜欢这结局", "x" * 20]
)
def test_languages_that_say_more_with_fewer_letters_need_half(text: str) -> None:
    assert not is_too_short(text, 20)


def test_a_text_the_bot_may_not_read_is_not_too_short() -> None:
    assert not is_too_short(None, 200)


def test_an_id_carries_its_time() -> None:
    assert written_at(NOON) == datetime(2026, 3, 4, 12, tzinfo=UTC)
    assert earlier_id(5, timedelta(days=1)) == 0
