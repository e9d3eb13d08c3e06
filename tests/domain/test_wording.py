"""Wording: what is kept of a text, where it is cut, and that quoting shows it as typed without any effect."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.wording import (
    MARKS_IN_A_ROW,
    TextTooLong,
    clean,
    quote,
    shorten,
    spoiler,
    visible_length,
)

ENOUGH = 20_000

MENTIONS = re.compile(
    r"@everyone|@here|<@[!&]?\d+>|<#\d+>|</[^:>]+:\d+>|<t:-?\d+(?::[tTdDfFR])?>|<a?:\w+:\d+>|<id:\w+>|<sound:\d+:\d+>",
    re.IGNORECASE,
)
AUTOLINKS = re.compile(r"\w+://|discord(?:app)?\.\w", re.IGNORECASE)
MARKUP = re.compile(
    r"[*_~|`\[\]<]|\]\(|:[^\s:\ue000]+:|^[^\S\n]*(?:-?#{1,3}|>|>>>|[-+]|\d+\.)(?=\s)", re.MULTILINE
)


def _shown(quoted: str) -> str:
    """Return what Discord shows of a text in which every sign of markdown is escaped."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", quoted).replace("@\u200b", "@")


def _read_by_markdown(quoted: str) -> str:
    """Return what is left for Discord's markdown once escaped signs are out of its reach."""
    return re.sub(r"\\[^0-9A-Za-z\s]", "\ue000", quoted)


def _clean(text: str) -> str:
    return clean(text, limit=ENOUGH)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  a  ", "a"),
        ("a\x00b\x1bc\x7fd\x9be", "abcde"),
        ("a\tb", "a b"),
        ("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a  \n\n \n\t\n\nb", "a\n\nb"),
        ("a\n\nb", "a\n\nb"),
        ("  a\n  b", "a\n  b"),
        ("\u202eevil\u202c \u2066x\u2069 \u200ey\u200f\u061cz", "evil x yz"),
        ("z\u200be\u2060r\ufeffo\u00ad\u034f\u180e", "zero"),
        ("\u3164\u115f\u1160\uffa0", ""),
        ("a\u2800b", "a b"),
        ("cafe\u0301", "café"),
        ("\u0301a", "a"),
        ("x" + "\u0301" * 50 + "y", "x" + "\u0301" * MARKS_IN_A_ROW + "y"),
        ("a\U000e0001\U000e0041b", "ab"),
        ("a\ud800b", "ab"),
        ("a\ufe0fb\u200dc\u200cd", "abcd"),
        ("🐈\u200d\u200d🐈", "🐈🐈"),
    ],
)
def test_what_is_unseen_or_deceives_is_taken_out(typed: str, kept: str) -> None:
    assert _clean(typed) == kept


@pytest.mark.parametrize(
    "text",
    [
        "Tiếng Việt: ngữ, ẵ, ộ, ự",
        "हिन्दी: क्षत्रिय, र्‍य, ज़िंदगी",
        "ภาษาไทย: ก็, น้ำ, ที่สุด, กตัญญู",
        unicodedata.normalize("NFC", "שָׁלוֹם, בְּרֵאשִׁית, שִּׁ"),
        "فارسی: می‌خواهم، نمی‌دانم",
        "العَرَبِيَّةُ مُحَمَّدٌ",
        "မြန်မာ: လျှို့ဝှက်ချက်",
        unicodedata.normalize("NFC", "བསྒྲུབས་ཨོཾ་"),
        "සිංහල: ක්‍ෂ, ශ්‍රී",
        "한국어 日本語 葛\U000e0100",
        "Ἑλληνικά ᾧ",
        "👩‍👩‍👧‍👦 🏳️‍🌈 🏴‍☠️ ❤️‍🔥 👍🏽 🙂‍↔️ 🇳🇿 1️⃣ #️⃣ *️⃣ ☕︎",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "¯\\_(ツ)_/¯ “quotes” — naïve…",
    ],
)
def test_scripts_and_emoji_come_through_whole(text: str) -> None:
    assert _clean(text) == text
    assert _shown(quote(text)) == text


def test_one_line_is_made_of_many() -> None:
    assert clean(" a\n\n  b\tc\u2003d ", limit=9, lines=False) == "a b c d"


def test_length_counts_after_cleaning() -> None:
    assert clean("  a\u200bb\u202e ", limit=2) == "ab"


def test_a_text_that_is_too_long_is_refused_and_not_cut() -> None:
    with pytest.raises(TextTooLong) as refused:
        clean("abc", limit=2)
    assert refused.value.facts == {"limit": 2, "length": 3}


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("one two three", 9, "one two…"),
        ("one two three", 8, "one two…"),
        ("a verylongword", 10, "a verylon…"),
        ("abcd", 1, "…"),
        ("ab👩‍👩‍👧‍👦", 6, "ab…"),
        ("a👍🏽b", 3, "a…"),
        ("🇳🇿🇫🇷x", 4, "🇳🇿…"),
        ("axक्षx", 5, "ax…"),
        ("xx\u0323\u0301\u0302y", 3, "x…"),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 7, "…"),
    ],
)
def test_a_cut_keeps_words_letters_and_emoji_whole(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short


def test_nothing_is_shortened_to_nothing() -> None:
    with pytest.raises(ValueError, match="0 characters"):
        shorten("a", 0)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("plain text, (with) marks! 3 > 2 - 1", "plain text, (with) marks! 3 > 2 - 1"),
        ("@everyone @here @ann", "@\u200beveryone @\u200bhere @ann"),
        ("<@1> <@!1> <@&1>", r"\<\@1> \<\@!1> \<\@&1>"),
        ("<#1> </x y:1>", r"\<\#1> \<\/x y:1>"),
        ("<t:1:R> <id:guide>", r"\<t\:1:R> \<id\:guide>"),
        ("<:x:1> <a:x:1>", r"\<\:x:1> \<a\:x:1>"),
        ("[t](https://e.com)", r"\[t\]\(https\://e.com)"),
        ("https://discord.gg/x discord.gg/x", r"https\://discord\.gg/x discord\.gg/x"),
        ("<https://e.com>", r"\<https\://e.com>"),
        ("**b** _i_ ~~s~~ `c` ||s||", r"\*\*b\*\* \_i\_ \~\~s\~\~ \`c\` \|\|s\|\|"),
        ("# h\n-# s\n> q\n>>> q\n- l\n + l\n12. n", "\\# h\n\\-# s\n\\> q\n\\>>> q\n\\- l\n \\+ l\n12\\. n"),
        (r"\*a\*", r"\\\*a\\\*"),
        (r"\:smile:", r"\\\:smile:"),
        ("at 10:30, note: this", "at 10:30, note: this"),
    ],
)
def test_a_quote_escapes_what_has_an_effect_and_nothing_else(text: str, quoted: str) -> None:
    assert quote(text) == quoted


@pytest.mark.parametrize(
    ("text", "hidden"),
    [("", ""), ("a", "||a||"), ("a||b", r"||a\|\|b||"), ("a|", r"||a\| ||"), ("||", r"||\|\| ||")],
)
def test_a_spoiler_cannot_be_broken_out_of(text: str, hidden: str) -> None:
    assert spoiler(text) == hidden


_nasty = st.lists(
    st.sampled_from(
        [
            *"\\*_~|`[]()<>@#&!:/.-+1t \n\t\x00\r",
            "@everyone", "@here", "@Everyone", "<@1>", "<@!1>", "<@&1>", "<#1>", "</a:1>", "<t:1:R>",
            "<a:x:1>", "<:x:1>", "<id:guide>", "<id:", "everyone", "here", ":smile:", "https://", "http:",
            "discord", ".gg/x", "[a](b)", "](", "||", "```", ">>> ", "# ", "-# ", "- ", "1. ",
            "\u0301", "\u0323", "\u064b", "\u20e3", "\u200d", "\u200c", "\ufe0f", "\u202e", "\u2066",
            "\u200b", "\u061c", "\u034f", "🏴", "\U000e0067", "\U000e007f", "👩", "❤", "ž", "e\u0302", "क",
            "्", "\u0958", "ب", "\u1100", "\u1161", "\u11a8", "葛", "\U000e0100", "\u2800", "\u3164",
            "\u1fef", "\u037e", "x" * 500, "\u0300" * 40,
        ]
    ),
    max_size=40,
).map("".join)  # fmt: skip
_texts = (
    st.text(max_size=60)
    | _nasty
    | st.text(st.characters(categories=["Mn", "Cf", "Lo", "So", "Zs"]), max_size=60)
)


@given(_texts, st.booleans())
def test_cleaning_twice_changes_nothing(text: str, lines: bool) -> None:
    once = clean(text, limit=ENOUGH, lines=lines)
    assert clean(once, limit=ENOUGH, lines=lines) == once
    assert unicodedata.is_normalized("NFC", once)


@given(_texts)
def test_cleaning_never_makes_a_composed_text_longer(text: str) -> None:
    assert len(_clean(text)) <= len(unicodedata.normalize("NFC", text))


@given(_texts)
def test_no_control_or_direction_mark_survives(text: str) -> None:
    assert not set(_clean(text)) & set("\x00\r\t\u202a\u202d\u202e\u2066\u2069\u200e\u200f\u061c\u200b\ufeff")
    assert "\n\n\n" not in _clean(text)
    assert "\n" not in clean(text, limit=ENOUGH, lines=False)


@given(_texts)
def test_marks_never_pile_up(text: str) -> None:
    categories = [unicodedata.category(sign) for sign in _clean(text)]
    marks = "".join("m" if category in {"Mn", "Me"} else "." for category in categories if category != "Cf")
    assert "m" * (MARKS_IN_A_ROW + 1) not in marks
    assert not marks.startswith("m")


@given(_texts, st.integers(1, 80))
def test_a_shortened_text_fits_and_is_a_beginning(text: str, limit: int) -> None:
    text = _clean(text)
    short = shorten(text, limit)
    assert len(short) <= limit
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))
    assert _clean(short) == short


@given(_texts)
def test_a_quote_is_shown_as_it_was_typed(text: str) -> None:
    assert _shown(quote(_clean(text))) == _clean(text)


@given(_texts)
def test_nothing_of_a_quote_mentions_links_or_marks_up(text: str) -> None:
    quoted = quote(_clean(text))
    assert not MENTIONS.search(quoted)
    assert not AUTOLINKS.search(quoted)
    assert "](" not in quoted
    assert not MARKUP.search(_read_by_markdown(quoted))


@given(_texts)
def test_a_text_that_was_not_cleaned_pings_nobody_either(text: str) -> None:
    assert not MENTIONS.search(quote(text))


@given(_texts)
def test_a_quote_at_most_doubles_a_text(text: str) -> None:
    assert len(quote(_clean(text))) <= 2 * len(_clean(text))


@given(_texts)
def test_a_spoiler_has_its_bars_only_at_its_ends(text: str) -> None:
    hidden = spoiler(_clean(text))
    assert not hidden or (hidden[:2] == hidden[-2:] == "||" and hidden.count("||", 2) == 1)


def test_marks_with_joiners_between_them_do_not_pile_up() -> None:
    assert _clean("ب" + "\u064b\u200d" * 2000 + "ب") == "ب" + "\u064b\u200d" * 4 + "ب"
    assert _clean("\u064b\u200d" * 2000) == ""


INVISIBLE = (
    "\u3164\u115f\u1160\uffa0"  # Hangul fillers
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u061c\u180e\u2061\u2066\u2069\u206a"
    "\ufe0f\ufe00\U000e0100\U000e0041\U000e007f\u180b"  # variation selectors and tags
    "\u2800\U0001d159\ufffc\ufff9"  # blank signs
    "\u0300\u0489\u20dd"  # marks on nothing
    "\u0000\u007f"
)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        (INVISIBLE, 0),
        ("I  read\n it!", 10),
        ("a\u0301\u0302\u0303 b", 3),
        ("とても好きです。", 15),
        ("写得很好", 8),
        ("정말 좋아요", 11),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", 4),  # two syllables written in parts
        ("ｶﾀｶﾅ", 8),
        ("ＷＩＤＥ", 4),
        ("好 read", 7),
        ("नमस्ते", 4),
        ("сказка", 6),
    ],
)
def test_letters_that_can_be_seen_are_counted_and_dense_ones_twice(text: str, length: int) -> None:
    assert visible_length(text) == length


@given(st.text(), st.text(st.sampled_from(INVISIBLE)), st.data())
def test_what_cannot_be_seen_never_changes_the_count(text: str, filler: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))

    assert visible_length(text[:place] + filler + text[place:]) == visible_length(text)


@given(st.text(), st.text())
def test_a_longer_text_never_counts_less(text: str, more: str) -> None:
    assert visible_length(text + " " + more) >= max(visible_length(text), visible_length(more))
