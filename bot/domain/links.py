"""Links: what a member pastes becomes one address that opens, one identity, and a platform with a name."""

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import quote

import ada_url

from bot.domain.identities import main_host, thing_at
from bot.domain.platforms import Platform, platform_of, words
from bot.domain.redirects import is_shortener, target_of
from bot.domain.trackers import is_tracker
from bot.errors import Refusal

MAX_LENGTH = 500
"""Most characters of a link, tracking parameters not counted; a link button of Discord's takes 512."""

MAX_TYPED = 2000
"""Most characters that are looked at before tracking parameters are off; a Discord message is as long."""


class LinkMissing(Refusal):
    """Nothing was pasted."""


class LinkTooLong(Refusal):
    """The link is longer than a link button takes: `length` characters, `limit` at most."""


class LinkNotWeb(Refusal):
    """This is no web address: no host, or another scheme than http and https."""


class LinkHasStrayCharacters(Refusal):
    """The link has spaces, line breaks, backslashes or invisible characters inside."""


class LinkHasCredentials(Refusal):
    """The link has a user name or password before its host, which hides where it leads."""


class LinkToAddress(Refusal):
    """The link leads to an IP address and not to a named site."""


class LinkNotPublic(Refusal):
    """The link leads to a name, `host`, that only a private network or nobody knows."""


class LinkHostMalformed(Refusal):
    """The link's host cannot be the name of a site."""


class LinkPortInvalid(Refusal):
    """The link's port is not a number from 1 to 65535."""


class LinkShortened(Refusal):
    """The link is a short one of `host`, which hides where it leads."""


@dataclass(frozen=True, slots=True)
class Link:
    """One place on the web.

    Attributes:
        url: The address to open: ASCII, http or https, at most 500 characters, no tracking parameters.
        key: The identity: two links with the same key lead to the same thing. Not an address.
        platform: Where it is.
        display_host: The host as a reader may see it; in its `xn--` form if its letters could deceive.
    """

    url: str
    key: str
    platform: Platform
    display_host: str


# Special-use names: RFC 6761 (test, example, invalid, localhost), 6762 (local, and what routers invent),
# 7686 (onion), 8375 (home.arpa), 9476 (alt); ICANN keeps internal, home, corp and mail out of the root.
_PRIVATE = frozenset(
    {
        *(
            "test",
            "example",
            "invalid",
            "localhost",
            "localdomain",
            "local",
            "intranet",
            "internal",
            "private",
        ),
        *("corp", "home", "lan", "mail", "onion", "alt", "arpa", "svc", "cluster", "workgroup"),
    }
)

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(.*)", re.IGNORECASE | re.DOTALL)
_BARE_HOST = re.compile(r"[^/?#@:]+\.[^/?#@:]+(?::\d*)?(?=[/?#]|$)")
_PARTS = re.compile(r"(https?)://([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_LABEL = re.compile(r"[a-z0-9-]{1,63}")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_JOINERS = "\u200c\u200d"
"""Unseen, and part of words in Persian and many languages of India and Sri Lanka."""

_REDIRECTS_FOLLOWED = 5
# What is typed for a file of one's own, and no domain ends with.
_FILE_ENDINGS = words("doc docx epub gif htm html jpeg jpg mobi odt pdf png rtf txt")
# `[text](address)` as Discord shows it, or an address as such; both may hold pairs of brackets.
_ADDRESS = r"https?://(?:[^\s<>|()]|\([^\s<>|()]*\))+"
_LABEL_SHOWN = r"\[(?:[^\[\]\n]|\[[^\[\]\n]*\])*\]"
_TITLE = r"""\s+(?:"[^"\n]*"|'[^'\n]*')"""
_MASKED = re.compile(rf"{_LABEL_SHOWN}\(\s*<?({_ADDRESS})>?(?:{_TITLE})?\s*\)", re.IGNORECASE)
_FREE = re.compile(_ADDRESS, re.IGNORECASE)
_AFTER_A_LINK = ".,;:!?\"'*_~`]"
_SCRIPTS_TOGETHER = (
    frozenset({"CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"CJK", "HANGUL"}),
    frozenset({"CJK", "BOPOMOFO"}),
)


@dataclass(frozen=True, slots=True)
class _Parts:
    """An address in pieces, each normalised."""

    scheme: str
    host: str
    port: int | None
    path: str
    query: tuple[str, ...]
    fragment: str

    def url(self) -> str:
        """Put the pieces together."""
        port = "" if self.port is None else f":{self.port}"
        query = "?" + "&".join(self.query) if self.query else ""
        fragment = f"#{self.fragment}" if self.fragment else ""
        return f"{self.scheme}://{self.host}{port}{self.path}{query}{fragment}"


def parse_link(text: str) -> Link:
    """Read what a member pasted as a public web address.

    Only spelling is judged: nothing is looked up. What only passes on to an address that it names is that
    address. Parsing the `url` of the result gives the result again.

    Args:
        text: As pasted, with or without `<...>` around it and `https://` before it, or as a masked link; at
            most 2,000 characters.

    Raises:
        LinkMissing: There is nothing.
        LinkTooLong: Over 500 characters without its tracking parameters.
        LinkHasStrayCharacters: Spaces, control or invisible characters or backslashes inside.
        LinkNotWeb: No host with a dot, or another scheme than http and https.
        LinkHasCredentials: A user name or password before the host.
        LinkToAddress: An IP address in any spelling that browsers accept.
        LinkNotPublic: A private or special-use name.
        LinkHostMalformed: The host cannot be a name.
        LinkPortInvalid: A port outside 1 to 65535.
        LinkShortened: It hides where it leads.
    """
    parts = _unwrapped(_split(_complete(_trimmed(text))))
    if is_shortener(parts.host, parts.path):
        raise LinkShortened(host=parts.host)
    return _link(parts)


def accepted_link(url: str) -> Link:
    """Read an address that was accepted before, maybe by a version that knew less; it is not refused now."""
    parts = _split(url)
    with suppress(Refusal):
        parts = _unwrapped(parts)
    return _link(parts)


def find_link(text: str) -> str:
    """Return the first link of a message, without the markdown and punctuation around it; empty if none."""
    masked, free = _MASKED.search(text), _FREE.search(text)
    if masked and free and masked.start() <= free.start():
        return masked[1]
    return free.group().rstrip(_AFTER_A_LINK) if free else ""


def _link(parts: _Parts) -> Link:
    parts, platform = _without_trackers(parts)
    url = parts.url()
    if len(url) > MAX_LENGTH:
        raise LinkTooLong(limit=MAX_LENGTH, length=len(url))
    return Link(url=url, key=_key(parts, platform), platform=platform, display_host=_display(parts.host))


def _unwrapped(parts: _Parts) -> _Parts:
    """Return where an address leads that only passes on to another one, which may do so too."""
    for _ in range(_REDIRECTS_FOLLOWED):
        target = target_of(parts.host, parts.path, parts.query)
        if target is None:
            return parts
        parts = _split(_complete(_trimmed(target)))
    raise LinkShortened(host=parts.host)


def _trimmed(text: str) -> str:
    """Take off what comes along when a link is copied: spaces, invisible characters and `<...>` around it."""
    text = _strip_unseen(text)
    if text.startswith("<") and text.endswith(">"):
        text = _strip_unseen(text[1:-1])
    if masked := _MASKED.fullmatch(text):
        text = masked[1]
    if not text:
        raise LinkMissing
    if len(text) > MAX_TYPED:
        raise LinkTooLong(limit=MAX_LENGTH, length=len(text))
    if any(character == "\\" or _is_stray(character) for character in text):
        if _looks_like_a_link(text):
            raise LinkHasStrayCharacters
        raise LinkNotWeb
    return text


def _looks_like_a_link(text: str) -> bool:
    """Say whether there is an address in a text, or the beginning of one."""
    return "://" in text or _BARE_HOST.match(text.split(maxsplit=1)[0]) is not None


def _is_stray(character: str) -> bool:
    return _is_unseen(character) and character not in _JOINERS


def _strip_unseen(text: str) -> str:
    """Take whitespace, control and format characters off both ends."""
    seen = [index for index, character in enumerate(text) if not _is_unseen(character)]
    return text[seen[0] : seen[-1] + 1] if seen else ""


def _is_unseen(character: str) -> bool:
    """Say whether a character is whitespace, a control or format character, or half a surrogate pair."""
    return character.isspace() or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}


def _complete(text: str) -> str:
    """Write the scheme in lower case, or put https before what begins with a host."""
    bare = text.removeprefix("//")
    if host := _BARE_HOST.match(bare):
        if host.group().rpartition(".")[2].lower() in _FILE_ENDINGS:
            raise LinkNotWeb
        return f"https://{bare}"
    match = _SCHEME.fullmatch(text)
    scheme = match[1].lower() if match else ""
    if match is None or scheme not in _DEFAULT_PORTS or not match[2].startswith("//"):
        raise LinkNotWeb
    return f"{scheme}:{match[2]}"


def _split(text: str) -> _Parts:
    """Take an address with its scheme apart and normalise each part."""
    match = _PARTS.fullmatch(text)
    if match is None:
        raise LinkNotWeb
    scheme, authority, path, query, fragment = match.groups(default="")
    if "@" in authority:
        raise LinkHasCredentials
    if authority.startswith("["):
        raise LinkToAddress
    host, _, port = authority.partition(":")
    return _Parts(
        scheme=scheme,
        host=_host(host),
        port=_port(port, scheme),
        path=_without_dots(_encoded(path)) or "/",
        query=tuple(piece for piece in _encoded(query).split("&") if piece),
        fragment=_encoded(fragment),
    )


def _port(port: str, scheme: str) -> int | None:
    """Read a port; none if it is the scheme's own."""
    if not port:
        return None
    if not (port.isascii() and port.isdigit()) or not 0 < int(port) < 65536:
        raise LinkPortInvalid
    return None if int(port) == _DEFAULT_PORTS[scheme] else int(port)


def _host(typed: str) -> str:
    """Normalise a host and make sure that it is a public name.

    Numbers count as an address whenever the last label is one, as browsers decide
    (https://url.spec.whatwg.org/#ends-in-a-number-checker).
    """
    host = _ascii(typed).lower().rstrip(".")
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise LinkHostMalformed
    if _NUMBER.fullmatch(labels[-1]):
        raise LinkToAddress
    if len(labels) == 1 or labels[-1] in _PRIVATE:
        raise LinkNotPublic(host=host)
    if None in map(_decoded_label, labels):
        raise LinkHostMalformed
    return host


def _ascii(typed: str) -> str:
    """Write an international host in its `xn--` form, as browsers do."""
    if typed.isascii():
        return typed
    host = ada_url.idna_to_ascii(typed).decode("ascii")
    if not host and set(_JOINERS).intersection(typed):
        # A joiner belongs between certain letters; elsewhere it is a leftover of copying.
        raise LinkHasStrayCharacters
    if not host:
        raise LinkHostMalformed
    return host


def _decoded_label(label: str) -> str | None:
    """Write one label of a host in its own letters; None if it has an `xn--` form that means nothing."""
    if not label.startswith("xn--"):
        return label
    try:
        letters = label[4:].encode("ascii").decode("punycode")
        return letters if letters and not letters.isascii() else None
    except (UnicodeError, ValueError, OverflowError):
        return None


def _display(host: str) -> str:
    """Show a host in its own letters unless they could be mistaken for others.

    One script for the host, or what Japanese, Korean and Chinese are written in, label by label, beside Latin
    ones; stricter than "highly restrictive" of https://www.unicode.org/reports/tr39/#Restriction_Level_Detection.
    """
    labels = [_decoded_label(label) or label for label in host.split(".")]
    is_as_typed = ada_url.idna_to_ascii(".".join(labels)) == host.encode("ascii")
    unscripted = "0123456789-" + (_JOINERS if is_as_typed else "")
    scripts = [{_script(letter) for letter in label if letter not in unscripted} for label in labels]
    whole = set[str]().union(*scripts)
    if whole & {"", "COMBINING"} or not all(map(_are_one_writing, scripts)):
        return host
    beside_latin = any(whole <= together | {"LATIN"} for together in _SCRIPTS_TOGETHER)
    return ".".join(labels) if beside_latin or len(whole) == 1 else host


def _are_one_writing(scripts: set[str]) -> bool:
    """Say whether scripts are one, or are always written together."""
    return len(scripts) <= 1 or any(scripts <= together for together in _SCRIPTS_TOGETHER)


def _script(letter: str) -> str:
    """Name the script of a letter, roughly: the first word of its Unicode name; empty if it may deceive."""
    name = unicodedata.name(letter, "")
    if unicodedata.category(letter)[0] not in "LM" or name.endswith("FILLER"):
        return ""
    if name.startswith("LATIN") and "\u0250" <= letter <= "\u1dff":  # phonetic look-alikes
        return ""
    return name.split(" ")[0] if unicodedata.normalize("NFKC", letter) == letter else ""


def _encoded(part: str) -> str:
    """Percent-encode what may not stand in an address; decode what never needed it (RFC 3986, 6.2.2)."""
    part = _STRAY_PERCENT.sub("%25", part)
    part = quote(part, safe="%/?:@!$&'()*+,;=[]~")
    return _ESCAPE.sub(_normalised_escape, part)


def _normalised_escape(match: re.Match[str]) -> str:
    """Decode an unreserved character, write any other escape in capitals."""
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()


def _without_dots(path: str) -> str:
    """Resolve `.` and `..` as a browser does (RFC 3986, 5.2.4)."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments and segments[-1] in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)


def _without_trackers(parts: _Parts) -> tuple[_Parts, Platform]:
    """Take off what only says who shared the link, and name its platform."""
    platform = platform_of(main_host(parts.host), parts.path)
    path = re.sub(r"(?:/+ref=[^/]*)+/*$", "", parts.path) or "/" if platform.slug == "amazon" else parts.path
    query, fragment = (
        tuple(piece for piece in pieces if not is_tracker(piece, platform.slug))
        for pieces in (parts.query, parts.fragment.split("&"))
    )
    return _Parts(parts.scheme, parts.host, parts.port, path, query, "&".join(fragment)), platform


def _key(parts: _Parts, platform: Platform) -> str:
    """Name the thing behind a link, the same for every address that leads there."""
    host = main_host(parts.host)
    port = "" if parts.port is None else f":{parts.port}"
    query = "?" + "&".join(sorted(parts.query)) if parts.query else ""
    path = re.sub(r"(?<=.)/amp$", "", parts.path.rstrip("/"))
    if (thing := thing_at(f"{host}{port}{path}{query}", platform.slug)) is not None:
        return thing
    route = f"#{parts.fragment}" if parts.fragment.startswith(("/", "!")) else ""
    return f"{host}{port}{path}{query}{route}"
