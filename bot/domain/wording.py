"""Wording: what the bot repeats of members' text neither pings, nor deceives, nor breaks a card."""

import re
import unicodedata

from bot.errors import Refusal

MARKS_IN_A_ROW = 4
"""Most combining marks on one character; ours: pointed Hebrew needs 3, Burmese 4, zalgo dozens."""

ELLIPSIS = "…"

_ZERO_WIDTH_SPACE = "\u200b"

# Format characters (Cf) that are seen: Arabic, Syriac and Kaithi signs written around numbers and verses.
_SEEN_FORMATS = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# Not Cf, and yet nothing is seen: Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt),
# the object replacement character, and noncharacters of the first plane.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u2065\u3164\uffa0\ufe00-\ufe0d\ufff0-\ufff8\ufffc\ufdd0-\ufdef\ufffe\uffff"
    "\U000e0000-\U000e001f\U000e0080-\U000e00ff\U000e01f0-\U000e0fff]"
)

_PICTOGRAPHS = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f"
    "\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
# Arabic to Sinhala, Burmese, Khmer, Mongolian, South-East Asia, Meetei, the Brahmic plane: there
# a (non-)joiner between two letters decides how a word is written.
_JOINING = (
    "\u0620-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1820-\u18af\u1a20-\u1aaf\u1b00-\u1bff\ua800-\ua82f"
    "\ua840-\ua87f\ua8e0-\ua8ff\ua980-\ua9df\uaae0-\uaaff\uabc0-\uabff\ufb50-\ufdcf\ufe70-\ufefc"
    "\U00011000-\U00011fff"
)
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"

# Characters that are invisible by themselves and change the one beside them: kept there, dropped elsewhere.
_JOINERS = re.compile(
    f"""(
      (?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{{3,6}}\U000e007f  # flags of regions
    | (?<=[{_PICTOGRAPHS}])[\ufe0e\ufe0f]                    # drawn as text, as an emoji
    | (?<=[0-9#*])\ufe0f(?=\u20e3)                           # keycaps
    | (?:(?<=[{_PICTOGRAPHS}])|(?<=[{_PICTOGRAPHS}]\ufe0f))\u200d(?=[{_PICTOGRAPHS}])  # families, flags
    | (?<=[{_JOINING}])[\u200c\u200d](?=[{_JOINING}])        # Persian, Hindi, Sinhala, ...
    | (?<=[\u1820-\u18aa])[\u180b-\u180d\u180f]              # Mongolian letter forms
    | (?<=[{_HAN}])[\U000e0100-\U000e01ef]                   # forms of ideographs in Japanese names
    ) | [\u180b-\u180d\u180f\u200c\u200d\ufe0e\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef]""",
    re.VERBOSE,
)
# Symbols that are drawn as nothing: the blank of Braille, a note without a head.
_BLANK_SYMBOLS = frozenset("\u2800\U0001d159")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_MAYBE_SEEN = re.compile("[\u200c\u200d\U000e0020-\U000e007f]")

_NEW_LINES = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n{3,}")
_WHITESPACE = re.compile(r"\s+")

# Discord's markdown that works anywhere in a line, and the characters its mentions are made of. `<` may be
# followed by the mark of a mention, a channel, a command, a timestamp, an emoji or a server page; a colon
# begins the rest of a link (`https:` before `//`) or the name of an emoji (`:smile:`).
_INLINE = re.compile(r"[\\*_~|`\[\]]|(?<=\])\(|<(?:[@#/+]|[A-Za-z]*:)?|:(?=//|[^\s:]+:)")
# Discord shows an invitation's card for these even without `https://`.
_INVITATION = re.compile(r"(discord(?:app)?)\.(?=\w)", re.IGNORECASE)
# Headers, small text, quotes, bullets and numbered lists.
_LINE_START = re.compile(r"^([^\S\n]*)(-?#|>|[-+]|\d+(?=\.))", re.MULTILINE)
_EVERYONE = re.compile(r"@(?=everyone|here)", re.IGNORECASE)


class TextTooLong(Refusal):
    """A text is longer than its place, counted after cleaning; `limit` and `length` say by how much."""


def clean(text: str, *, limit: int, lines: bool = True) -> str:
    """Make a member's text safe to keep: what is left is what a reader sees.

    Control characters, direction marks and invisible characters are taken out (joiners stay where emoji and
    scripts need them), the rest is composed (Unicode NFC), piled-up marks are thinned out, at most one blank
    line stays in a row, spaces at the ends of lines go. Cleaning twice changes nothing more.

    Args:
        text: Anything a member can type or paste; may come out empty.
        limit: The most characters (Unicode code points) the cleaned text may have.
        lines: Whether line breaks stay; without them every run of whitespace becomes one space.

    Returns:
        The cleaned text, never longer than the NFC form of `text`.

    Raises:
        TextTooLong: The cleaned text has more than `limit` characters; `shorten` cuts, this never does.
    """
    cleaned = _cleaned_once(text, lines=lines)
    # What one pass takes out can bring together what the next composes or thins out. From the second pass on
    # the text is NFC, so that a pass that changes it makes it shorter, and this ends.
    while (again := _cleaned_once(cleaned, lines=lines)) != cleaned:
        cleaned = again
    if len(cleaned) > limit:
        raise TextTooLong(limit=limit, length=len(cleaned))
    return cleaned


def shorten(text: str, limit: int) -> str:
    """Cut cleaned text to a length, between words if it can, and show that it was cut.

    Shorten first and quote afterwards: a cut may otherwise part a backslash from what it escapes.

    Args:
        text: Cleaned text.
        limit: The most characters (code points) of the result, ellipsis included; at least 1.

    Returns:
        `text` itself if it fits, otherwise its beginning and an ellipsis; a letter stays with its marks and
        an emoji in one piece.

    Raises:
        ValueError: `limit` is below 1.
    """
    if limit < 1:
        raise ValueError(f"a text cannot be shortened to {limit} characters")
    if len(text) <= limit:
        return text
    end = limit - 1
    while end and not may_cut(text, end):
        end -= 1
    return text[: _word_end(text, end)].rstrip() + ELLIPSIS


def quote(text: str) -> str:
    r"""Escape cleaned text so that Discord shows it as it was typed, and nobody is pinged by it.

    Backslashes do nearly all of it. They stand inside `<\@1>` as well as before it, because Discord's servers
    look for mentions in the raw text and do not know escapes. `@everyone` has no place for a backslash
    (before a letter it would be shown), so there, and only there, a zero-width space follows the `@`; screen
    readers pass over it. Links lose their colon to a backslash: they are shown, not opened or unfurled.

    For text that Discord reads as markdown: messages, embeds' descriptions, text of components. Labels of
    buttons and options, titles of forms and picture descriptions know no markdown: give them `clean` text.

    Args:
        text: What `clean` returned.

    Returns:
        The escaped text, at most twice as long.

    Source: https://discord.com/developers/docs/reference#message-formatting for what a mention looks like.
    """
    escaped = _LINE_START.sub(_escape_line_start, _INLINE.sub(_escape_inline, text))
    escaped = _INVITATION.sub(r"\1\\.", escaped)
    return _EVERYONE.sub("@" + _ZERO_WIDTH_SPACE, escaped)


def spoiler(text: str) -> str:
    """Quote cleaned text behind a spoiler that it cannot break out of.

    Args:
        text: What `clean` returned.

    Returns:
        The text between `||`; nothing for nothing, since Discord would show the empty bars.
    """
    quoted = quote(text)
    if not quoted:
        return ""
    # Discord ends a spoiler at the first `||` and does not know escapes there: a last bar must not touch it.
    gap = " " if quoted.endswith("|") else ""
    return f"||{quoted}{gap}||"


def without_fillers(text: str) -> str:
    """Take out of a text whatever shows nothing by itself: fillers, joiners, marks, controls; spaces stay."""
    return "".join(filter(_is_visible, text))


def visible_letters(text: str) -> str:
    """Return the letters and signs that a reader sees, composed (NFC): no filler, no mark, single spaces."""
    seen = text if text.isascii() else unicodedata.normalize("NFC", without_fillers(text))
    return " ".join(_CONTROLS.sub("", seen).split())


def visible_length(text: str) -> int:
    """Count the letters and signs that can be seen; Japanese, Chinese and Korean ones count twice.

    Those say in one letter about what others say in two, so that such a text needs half as many.
    """
    letters = visible_letters(text)
    return len(letters) if letters.isascii() else len(letters) + sum(map(_says_more, letters))


def _is_visible(character: str) -> bool:
    """Say whether a character is a space, or shows something by itself, as spacing vowels (Mc) do."""
    category = unicodedata.category(character)
    if category[0] not in "LNPS" and category != "Mc":
        return character.isspace()
    return not (_UNSEEN.match(character) or character in _BLANK_SYMBOLS)


def _says_more(letter: str) -> bool:
    """Say whether a letter is wide (UAX #11) and has no case: an ideograph, kana or a Hangul syllable."""
    is_wide = unicodedata.east_asian_width(letter) in {"W", "H"}
    return is_wide and unicodedata.category(letter) in {"Lo", "Lm"}


def _cleaned_once(text: str, *, lines: bool) -> str:
    """Clean in one pass; see `clean`."""
    text = _NEW_LINES.sub("\n", text).replace("\t", " ").replace("\u2800", " ")
    text = "".join(character for character in text if not _is_unseen(character))
    text = unicodedata.normalize("NFC", text)
    text = _thin_out_marks(_JOINERS.sub(r"\1", text))
    text = unicodedata.normalize("NFC", text)
    if not lines:
        return _WHITESPACE.sub(" ", text).strip()
    return _BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()


def _is_unseen(character: str) -> bool:
    """Say whether a character shows nothing wherever it stands, or orders about the ones around it."""
    if character == "\n" or character in _SEEN_FORMATS or _MAYBE_SEEN.match(character):
        return False
    return unicodedata.category(character) in {"Cc", "Cf", "Cs"} or bool(_UNSEEN.match(character))


def _thin_out_marks(text: str) -> str:
    """Keep the first few marks that stand on or under one character, and none that stand on nothing."""
    kept: list[str] = []
    marks = MARKS_IN_A_ROW  # as if the text before ours had its fill: a leading mark would land on the card
    for character in text:
        category = unicodedata.category(character)
        if category != "Cf":  # a joiner between two marks does not make room for more of them
            marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks <= MARKS_IN_A_ROW:
            kept.append(character)
    return "".join(kept)


def may_cut(text: str, index: int) -> bool:
    """Say whether what is left and right of an index are two things to a reader (UAX #29, roughly).

    Args:
        index: From 1 to the last index of `text`.
    """
    before, after = text[index - 1], text[index]
    if unicodedata.category(after) in {"Mn", "Me", "Mc"} or after in "\u200c\u200d":
        return False
    if before == "\u200d" or unicodedata.combining(before) == 9:  # a virama joins two consonants
        return False
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":  # skin tones, tags
        return False
    if "\u1160" <= after <= "\u11ff":  # the rest of a Hangul syllable written in parts
        return False
    return not (_is_flag_half(after) and _flag_halves_before(text, index) % 2)


def _is_flag_half(character: str) -> bool:
    """Say whether two such characters make a flag: the regional indicators."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_halves_before(text: str, index: int) -> int:
    """Count the regional indicators in a row that end right before an index."""
    start = index
    while start and _is_flag_half(text[start - 1]):
        start -= 1
    return index - start


def _word_end(text: str, end: int) -> int:
    """Move a cut back to the end of the last whole word, unless that would cost more than a third of it."""
    if not end or text[end].isspace():
        return end
    spaces = [index for index in range(end * 2 // 3, end) if text[index].isspace()]
    return spaces[-1] if spaces else end


def _escape_inline(match: re.Match[str]) -> str:
    """Escape each character of a match that is not a letter: letters cannot be escaped."""
    return "".join(character if character.isalpha() else f"\\{character}" for character in match[0])


def _escape_line_start(match: re.Match[str]) -> str:
    """Escape what makes a line a header, a quote or a list: the sign itself, or the dot after a number."""
    indent, sign = match.groups()
    return f"{indent}{sign}\\" if sign.isdigit() else f"{indent}\\{sign}"
