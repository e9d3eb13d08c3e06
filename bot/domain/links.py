"""Links: what a member pastes becomes one address that opens, one identity, and a platform with a name."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, unquote

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


class LinkHostNotRead(Refusal):
    """The link's host has letters that programs do not agree on; its `xn--` form is clear."""


class LinkPortInvalid(Refusal):
    """The link's port is not a number from 1 to 65535."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A place on the web where writers answer each other.

    Attributes:
        name: What members call it.
        slug: What tables call it; unique.
        domains: Its hosts, each with everything below it; `host/path` means only that part of the host.
        refuses: Kinds of response (`bot.domain.responses.Kind`) that may not be traded there. Reviews on
            Amazon: its Community Guidelines forbid content "in exchange for compensation of any kind" and
            conditioning any benefit on a review, which is why review swaps are taken down
            (https://www.amazon.com/gp/help/customer/display.html?nodeId=201929730). Reviews on
            Goodreads, an Amazon company whose terms include Amazon's: its review guidelines
            (https://www.goodreads.com/review/guidelines).
    """

    name: str
    slug: str
    domains: tuple[str, ...] = ()
    refuses: frozenset[str] = frozenset()


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


def _under(stem: str, *endings: str) -> tuple[str, ...]:
    """List a name under several country domains."""
    return tuple(f"{stem}.{ending}" for ending in endings)


_NO_REVIEWS = frozenset({"review"})

# Country domains as the companies list them; not "amazon.anything", which anybody may register.
_AMAZON = _under(
    "amazon", "com", "ae", "ca", "cn", "co.jp", "co.uk", "co.za", "com.au", "com.be", "com.br", "com.mx",
    "com.tr", "de", "eg", "es", "fr", "ie", "in", "it", "nl", "pl", "sa", "se", "sg",
)  # fmt: skip
_PINTEREST = _under(
    "pinterest", "com", "at", "ca", "ch", "cl", "co", "co.kr", "co.uk", "com.au", "com.mx", "de", "dk", "es",
    "fr", "id", "ie", "it", "jp", "nz", "ph", "pt", "ru", "se",
)  # fmt: skip
_BLOGSPOT = _under(
    "blogspot", "com", "ae", "be", "ca", "ch", "co.id", "co.il", "co.nz", "co.uk", "co.za", "com.au",
    "com.br", "com.es", "com.tr", "de", "dk", "fr", "gr", "ie", "in", "it", "jp", "mx", "nl", "no", "pt",
    "ro", "ru", "se", "sg",
)  # fmt: skip
_GOOGLE_BOOKS = _under(
    "books.google", "com", "ca", "co.in", "co.jp", "co.uk", "com.au", "com.br", "de", "es", "fr", "it",
    "nl", "pl",
)  # fmt: skip

_MASTODON = Platform(
    "Mastodon",
    "mastodon",
    (
        "mastodon.social", "mastodon.online", "mastodon.world", "mastodonapp.uk", "mastodon.art", "mas.to",
        "mstdn.social", "mstdn.jp", "mstdn.party", "fosstodon.org", "hachyderm.io", "infosec.exchange",
        "techhub.social", "wandering.shop", "writing.exchange", "romancelandia.club", "zirk.us",
        "toot.community", "universeodon.com", "c.im", "tech.lgbt", "scholar.social", "aus.social",
    ),
)  # fmt: skip

PLATFORMS: tuple[Platform, ...] = (
    Platform("X", "x", ("x.com", "twitter.com", "t.co")),
    Platform("Bluesky", "bluesky", ("bsky.app", "bsky.social")),
    Platform("Threads", "threads", ("threads.com", "threads.net")),
    Platform("Facebook", "facebook", ("facebook.com", "fb.com", "fb.me", "fb.watch")),
    Platform("Instagram", "instagram", ("instagram.com", "instagr.am", "ig.me")),
    Platform("Pinterest", "pinterest", (*_PINTEREST, "pin.it")),
    Platform("TikTok", "tiktok", ("tiktok.com",)),
    Platform("YouTube", "youtube", ("youtube.com", "youtu.be", "youtube-nocookie.com")),
    Platform("Substack", "substack", ("substack.com",)),
    Platform("Medium", "medium", ("medium.com",)),
    Platform("WordPress", "wordpress", ("wordpress.com", "wp.me")),
    Platform("Blogger", "blogger", ("blogger.com", *_BLOGSPOT)),
    Platform("Tumblr", "tumblr", ("tumblr.com", "tmblr.co")),
    Platform("Ghost", "ghost", ("ghost.io",)),
    Platform("Patreon", "patreon", ("patreon.com",)),
    Platform("Ko-fi", "ko-fi", ("ko-fi.com",)),
    Platform("Kickstarter", "kickstarter", ("kickstarter.com", "kck.st")),
    Platform("Wattpad", "wattpad", ("wattpad.com", "w.tt")),
    Platform("AO3", "ao3", ("archiveofourown.org", "ao3.org", "archiveofourown.com", "archiveofourown.net")),
    Platform("FanFiction.net", "fanfiction", ("fanfiction.net",)),
    Platform("Royal Road", "royal-road", ("royalroad.com",)),
    Platform("Scribble Hub", "scribble-hub", ("scribblehub.com",)),
    Platform("Inkitt", "inkitt", ("inkitt.com",)),
    Platform("Tapas", "tapas", ("tapas.io",)),
    Platform("Goodreads", "goodreads", ("goodreads.com",), _NO_REVIEWS),
    Platform("StoryGraph", "storygraph", ("thestorygraph.com",)),
    Platform(
        "Amazon",
        "amazon",
        (*_AMAZON, "amzn.to", "amzn.eu", "amzn.asia", "amzn.in", "amzn.com", "a.co"),
        _NO_REVIEWS,
    ),
    Platform("Kobo", "kobo", ("kobo.com",)),
    Platform("Apple Books", "apple-books", ("books.apple.com",)),
    Platform(
        "Google Books", "google-books", (*_GOOGLE_BOOKS, "play.google.com/store/books", "google.com/books")
    ),
    Platform("Barnes & Noble", "barnes-noble", ("barnesandnoble.com", "bn.com")),
    Platform("Smashwords", "smashwords", ("smashwords.com",)),
    Platform("Books2Read", "books2read", ("books2read.com", "draft2digital.com")),
    Platform("BookBub", "bookbub", ("bookbub.com",)),
    Platform("LibraryThing", "librarything", ("librarything.com",)),
    Platform("Reddit", "reddit", ("reddit.com", "redd.it")),
    Platform("LinkedIn", "linkedin", ("linkedin.com", "lnkd.in")),
    Platform("Discord", "discord", ("discord.com", "discordapp.com", "discord.gg")),
    Platform("Twitch", "twitch", ("twitch.tv",)),
    Platform("Spotify", "spotify", ("spotify.com", "spotify.link", "spoti.fi")),
    Platform("Linktree", "linktree", ("linktr.ee",)),
    Platform("Google Docs", "google-docs", ("docs.google.com",)),
    Platform("itch.io", "itch", ("itch.io",)),
    _MASTODON,
)
WEBSITE = Platform("Website", "website")
BLOG = Platform("Blog", "blog")

_BY_DOMAIN = {domain: platform for platform in PLATFORMS for domain in platform.domains}
_MASTODON_POST = re.compile(r"/@[\w.-]+(?:@[\w.-]+)?/\d+", re.ASCII)


def _words(text: str) -> frozenset[str]:
    """Read a list of names written as words."""
    return frozenset(text.split())


# Parameters that only say who shared a link, where and when: those of the platforms' share buttons, of
# ClearURLs (https://docs.clearurls.xyz) and of AdGuard's URL tracking filter. In lower case.
_TRACKERS = _words(
    "fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid twclid ttclid igshid igsh li_fat_id epik mc_cid"
    " mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id oly_anon_id oly_enc_id"
    " rb_clickid s_cid _branch_match_id _branch_referrer __twitter_impression ml_subscriber"
    " ml_subscriber_hash ck_subscriber_id wickedid mibextid srsltid _openstat guccounter guce_referrer"
    " guce_referrer_sig"
)
_TRACKER_STEMS = ("utm_", "stm_", "itm_", "pk_campaign", "pk_kwd", "hsa_")
_TRACKERS_OF = {
    "x": _words("ref ref_src ref_url s t cxt cn src"),
    "bluesky": _words("ref_src ref_url"),
    "threads": _words("xmt slof"),
    "facebook": _words("__tn__ __xts__ eav fref hc_ref paipv rdid refid refsrc sfnsn share_url ref extid"),
    "instagram": _words("ig_mid ig_rid ig_cache_key"),
    "pinterest": _words("invite_code sender sender_id sfo nic_v1 nic_v2 nic_v3"),
    "tiktok": _words(
        "_d _r _t is_from_webapp is_copy_url is_sender_verified preview_pb refer referer_url referer_video_id"
        " sec_user_id sender_device sender_web_id share_app_id share_app_name share_author_id share_iid"
        " share_item_id share_link_id social_sharing source timestamp tt_from u_code ugbiz_name user_id"
        " web_id"
    ),
    "youtube": _words("si feature pp ab_channel embeds_referring_euri source_ve_path"),
    "spotify": _words("si context dl_branch pi nd"),
    "substack": _words("r s triedredirect showwelcomeonshare isfreemail"),
    "medium": _words("source"),
    "goodreads": _words("from_search from_srp qid rank ac ref ref_"),
    "amazon": _words(
        "ref ref_ tag psc qid sr crid sprefix keywords dib dib_tag content-id linkcode linkid camp creative"
        " creativeasin ascsubtag asc_campaign asc_refurl asc_source _encoding ie pldnsite cv_ct_cx"
    ),
    "reddit": _words("share_id rdt ref ref_source ref_campaign correlation_id post_fullname"),
    "linkedin": _words("trk trkinfo trackingid lipi licu midtoken midsig rcm refid original_referer"),
    "google-docs": _words("usp ouid"),
    "google-books": _words("pcampaignid"),
    "twitch": _words("tt_content tt_medium tt_email_id"),
}
_TRACKER_STEMS_OF = {"amazon": ("pd_rd_", "pf_rd_"), "facebook": ("__cft__", "comment_tracking")}

# Special-use names: RFC 6761 (test, example, invalid, localhost), 6762 (local, and what routers invent),
# 7686 (onion), 8375 (home.arpa), 9476 (alt); ICANN keeps internal, home, corp and mail out of the root.
_PRIVATE = _words(
    "test example invalid localhost localdomain local intranet internal private corp home lan mail onion alt"
    " arpa svc cluster workgroup"
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
# IDNA 2003, which Python knows, and IDNA 2008, which browsers know, send these to different hosts.
_DISPUTED_LETTERS = frozenset("ßẞς\u200c\u200d")
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

    Only spelling is judged: nothing is looked up. Parsing the `url` of the result gives the result again.

    Args:
        text: As pasted, with or without `<...>` around it and `https://` before it; at most 2,000 characters.

    Raises:
        LinkMissing: There is nothing.
        LinkTooLong: Over 500 characters without its tracking parameters.
        LinkHasStrayCharacters: Spaces, control or invisible characters or backslashes inside.
        LinkNotWeb: No host with a dot, or another scheme than http and https.
        LinkHasCredentials: A user name or password before the host.
        LinkToAddress: An IP address in any spelling that browsers accept.
        LinkNotPublic: A private or special-use name.
        LinkHostMalformed: The host cannot be a name.
        LinkHostNotRead: An international host whose meaning is not settled.
        LinkPortInvalid: A port outside 1 to 65535.
    """
    parts, platform = _without_trackers(_split(_complete(_trimmed(text))))
    url = parts.url()
    if len(url) > MAX_LENGTH:
        raise LinkTooLong(limit=MAX_LENGTH, length=len(url))
    return Link(url=url, key=_key(parts, platform), platform=platform, display_host=_display(parts.host))


def platform_of(host: str, path: str = "/") -> Platform:
    """Name the platform of a host; what only looks like one (`evil-amazon.com`) is a website.

    Args:
        host: Lower case, ASCII, without port.
        path: With its leading slash.
    """
    found = _known_platform(host, path)
    if found is not None:
        return found
    if _MASTODON_POST.fullmatch(path.rstrip("/")):
        return _MASTODON
    words = re.split(r"[./-]", f"{host}{path}".lower())
    return BLOG if "blog" in words else WEBSITE


def _known_platform(host: str, path: str) -> Platform | None:
    """Find a platform by domain, from the whole host upwards, and with a part of the path first."""
    labels = host.split(".")
    folders = path.strip("/").split("/")
    for start in range(len(labels) - 1):
        domain = ".".join(labels[start:])
        for depth in range(min(len(folders), 2), -1, -1):
            found = _BY_DOMAIN.get("/".join([domain, *folders[:depth]]))
            if found is not None:
                return found
    return None


def _trimmed(text: str) -> str:
    """Take off what comes along when a link is copied: spaces, invisible characters and `<...>` around it."""
    text = _strip_unseen(text)
    if text.startswith("<") and text.endswith(">"):
        text = _strip_unseen(text[1:-1])
    if not text:
        raise LinkMissing
    if len(text) > MAX_TYPED:
        raise LinkTooLong(limit=MAX_LENGTH, length=len(text))
    if any(character == "\\" or _is_unseen(character) for character in text):
        raise LinkHasStrayCharacters
    return text


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
    if _BARE_HOST.match(bare):
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
    """Write an international host in its `xn--` form, if everybody agrees on it."""
    if typed.isascii():
        return typed
    if _DISPUTED_LETTERS.intersection(typed):
        raise LinkHostNotRead
    try:
        host = typed.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise LinkHostMalformed from error
    # Letters younger than the codec's tables (Unicode 3.2) may come out otherwise than in a browser.
    labels = host.split(".")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", typed).casefold()).replace("。", ".")
    if [_decoded_label(label) for label in labels] != folded.split("."):
        raise LinkHostNotRead
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
    scripts = [{_script(letter) for letter in label if letter not in "0123456789-"} for label in labels]
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
    platform = platform_of(parts.host, parts.path)
    path = re.sub(r"(?:/ref=[^/]*)+/?$", "", parts.path) or "/" if platform.slug == "amazon" else parts.path
    query = tuple(piece for piece in parts.query if not _is_tracker(piece, platform))
    return _Parts(parts.scheme, parts.host, parts.port, path, query, parts.fragment), platform


def _is_tracker(piece: str, platform: Platform) -> bool:
    """Say whether a `name=value` of a query is known to track."""
    name = unquote(piece.partition("=")[0]).lower()
    stems = _TRACKER_STEMS + _TRACKER_STEMS_OF.get(platform.slug, ())
    return name in _TRACKERS or name in _TRACKERS_OF.get(platform.slug, ()) or name.startswith(stems)


# Hosts that show the same pages as another one, after `www.`, `m.` and `mobile.` are off.
_SAME_HOSTS = {
    "twitter.com": "x.com",
    "threads.net": "threads.com",
    "fb.com": "facebook.com",
    "web.facebook.com": "facebook.com",
    "mbasic.facebook.com": "facebook.com",
    "ao3.org": "archiveofourown.org",
    "archiveofourown.com": "archiveofourown.org",
    "archiveofourown.net": "archiveofourown.org",
    "old.reddit.com": "reddit.com",
    "new.reddit.com": "reddit.com",
    "np.reddit.com": "reddit.com",
    "music.youtube.com": "youtube.com",
    "youtube-nocookie.com": "youtube.com",
    "instagr.am": "instagram.com",
    "discordapp.com": "discord.com",
    "ptb.discord.com": "discord.com",
    "canary.discord.com": "discord.com",
    "app.thestorygraph.com": "thestorygraph.com",
    "bn.com": "barnesandnoble.com",
}

# What a platform calls one thing under several addresses: a pattern for `host/path?query` and the key it has.
# A work is one link, whichever of its chapters is given.
_SAME_THINGS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    slug: tuple((re.compile(pattern), key) for pattern, key in rules)
    for slug, rules in {
        "x": [(r"x\.com/(?:i/(?:web/)?|[^/]+/)status(?:es)?/(\d+)", r"x.com/status/\1")],
        "threads": [(r"threads\.com/@[^/]+/post/([\w-]+)", r"threads.com/post/\1")],
        "instagram": [
            (r"instagram\.com/(?:[^/]+/)?(?:p|reel|reels|tv)/([\w-]+)", r"instagram.com/p/\1"),
        ],
        "pinterest": [(r"pinterest\.[a-z.]+/pin/(?:[^/]*--)?(\d+)", r"pinterest.com/pin/\1")],
        "tiktok": [(r"tiktok\.com/@[^/]*/(?:video|photo)/(\d+)", r"tiktok.com/video/\1")],
        "youtube": [
            (r"youtube\.com/watch/?\?(?:.*&)?v=([\w-]+)", r"youtube.com/watch?v=\1"),
            (r"youtube\.com/(?:shorts|live|embed|v)/([\w-]+)", r"youtube.com/watch?v=\1"),
            (r"youtu\.be/([\w-]+)", r"youtube.com/watch?v=\1"),
        ],
        "substack": [(r"open\.substack\.com/pub/([^/?]+)/p/([^/?]+)", r"\1.substack.com/p/\2")],
        "medium": [(r"[^?]*(?:-|/p/)([0-9a-f]{10,12})/?(?:\?|$)", r"medium.com/p/\1")],
        "patreon": [(r"patreon\.com/posts/(?:[^/?]*-)?(\d+)", r"patreon.com/posts/\1")],
        "kickstarter": [(r"kickstarter\.com/projects/([^/?]+/[^/?]+)", r"kickstarter.com/projects/\1")],
        "wattpad": [
            (r"wattpad\.com/story/(\d+)", r"wattpad.com/story/\1"),
            (r"wattpad\.com/(\d+)", r"wattpad.com/part/\1"),
        ],
        "ao3": [
            (r"archiveofourown\.org/(?:collections/[^/]+/)?works/(\d+)", r"archiveofourown.org/works/\1"),
        ],
        "fanfiction": [(r"fanfiction\.net/s/(\d+)", r"fanfiction.net/s/\1")],
        "royal-road": [(r"royalroad\.com/fiction/(\d+)", r"royalroad.com/fiction/\1")],
        "scribble-hub": [(r"scribblehub\.com/(?:series|read)/(\d+)", r"scribblehub.com/series/\1")],
        "inkitt": [(r"inkitt\.com/stories/(?:[^/]+/)?(\d+)", r"inkitt.com/stories/\1")],
        "goodreads": [
            (
                r"goodreads\.com/(?:[a-z]{2}/)?(book/show|author/show|review/show|list/show|series)/(\d+)",
                r"goodreads.com/\1/\2",
            ),
        ],
        "amazon": [
            (
                r"(?:.+\.)?amazon\.[^?]*/(?:dp|gp/product|gp/aw/d|product-reviews|exec/obidos/ASIN|o/ASIN)"
                r"/([A-Za-z0-9]{10})(?![A-Za-z0-9])",
                r"amazon/dp/\1",
            ),
            (r"amzn\.com/(?:dp/)?([A-Za-z0-9]{10})(?![A-Za-z0-9])", r"amazon/dp/\1"),
        ],
        "kobo": [
            (r"kobo\.com/(?:[a-z]{2}/[a-z]{2}/)?(ebook|audiobook)/([^/?]+)", r"kobo.com/\1/\2"),
        ],
        "apple-books": [
            (
                r"books\.apple\.com/(?:[a-z]{2}/)?(book|audiobook)/(?:[^/]+/)?id(\d+)",
                r"books.apple.com/\1/\2",
            ),
        ],
        "smashwords": [(r"smashwords\.com/books/view/(\d+)", r"smashwords.com/books/view/\1")],
        "librarything": [(r"librarything\.com/work/(\d+)", r"librarything.com/work/\1")],
        "reddit": [
            (
                r"reddit\.com/(?:(?:r|user)/[^/]+/)?comments/(\w+)(?:/[^/?]*(?:/(\w+))?)?(?:\?|$)",
                r"redd.it/\1/\2",
            ),
            (r"redd\.it/(\w+)(?:\?|$)", r"redd.it/\1/"),
        ],
        "linkedin": [
            (r"(?:.+\.)?linkedin\.com/.*(?:activity[:-]|activity%3A)(\d+)", r"linkedin.com/activity/\1"),
        ],
        "discord": [
            (r"discord\.gg/(?:invite/)?([\w-]+)", r"discord.com/invite/\1"),
        ],
        "spotify": [
            (
                r"open\.spotify\.com/(?:intl-\w+/)?(track|album|artist|episode|show|playlist)/(\w+)",
                r"open.spotify.com/\1/\2",
            ),
        ],
        "google-docs": [
            (
                r"docs\.google\.com/(document|spreadsheets|presentation|forms)/(?:u/\d+/)?(d/(?:e/)?[\w-]+)",
                r"docs.google.com/\1/\2",
            ),
        ],
    }.items()
}
# Platforms whose ids mean the same in capitals; elsewhere, and in short links, case counts.
_CASELESS = frozenset({"amazon"})


def _key(parts: _Parts, platform: Platform) -> str:
    """Name the thing behind a link, the same for every address that leads there."""
    host = _same_host(parts.host)
    port = "" if parts.port is None else f":{parts.port}"
    query = "?" + "&".join(sorted(parts.query)) if parts.query else ""
    place = f"{host}{port}{parts.path.rstrip('/')}"
    for pattern, key in _SAME_THINGS.get(platform.slug, ()):
        match = pattern.match(place + query)
        if match:
            found = match.expand(key)
            return found.lower() if platform.slug in _CASELESS else found
    route = f"#{parts.fragment}" if parts.fragment.startswith(("/", "!")) else ""
    return place + query + route


def _same_host(host: str) -> str:
    """Take off the prefixes of the same site for browsers and for telephones, and go by its main name."""
    for prefix in ("www.", "mobile.", "m."):
        rest = host.removeprefix(prefix)
        if "." in rest:
            host = rest
    return _SAME_HOSTS.get(host, host)
