"""Platforms: where writers answer each other, and what is known of the addresses there."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Platform:
    """A place on the web where writers answer each other.

    Attributes:
        name: What members call it.
        slug: What tables call it; unique.
        domains: Its hosts, each with everything below it; `host/path` means only that part of the host.
            Other hosts of the same pages are in `bot.domain.identities`.
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


def words(text: str) -> frozenset[str]:
    """Read a list of names written as words."""
    return frozenset(text.split())


def _under(stem: str, *endings: str) -> tuple[str, ...]:
    """List a name under several country domains."""
    return tuple(f"{stem}.{ending}" for ending in endings)


_NO_REVIEWS = frozenset({"review"})

# Country domains as the companies list them; not "amazon.anything", which anybody may register.
_AMAZON = _under(
    "amazon", "com", "ae", "ca", "cn", "co.jp", "co.uk", "co.za", "com.au", "com.be", "com.br", "com.mx",
    "com.tr", "de", "eg", "es", "fr", "ie", "in", "it", "nl", "pl", "sa", "se", "sg",
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
    Platform("X", "x", ("x.com", "t.co")),
    Platform("Bluesky", "bluesky", ("bsky.app", "bsky.social")),
    Platform("Threads", "threads", ("threads.com",)),
    Platform("Facebook", "facebook", ("facebook.com", "fb.me", "fb.watch")),
    Platform("Instagram", "instagram", ("instagram.com", "ig.me")),
    Platform("Pinterest", "pinterest", ("pinterest.com", "pin.it")),
    Platform("TikTok", "tiktok", ("tiktok.com",)),
    Platform("YouTube", "youtube", ("youtube.com", "youtu.be")),
    Platform("Substack", "substack", ("substack.com",)),
    Platform("Medium", "medium", ("medium.com",)),
    Platform("WordPress", "wordpress", ("wordpress.com", "wp.me")),
    Platform("Blogger", "blogger", ("blogger.com", "blogspot.com")),
    Platform("Tumblr", "tumblr", ("tumblr.com", "tmblr.co")),
    Platform("Ghost", "ghost", ("ghost.io",)),
    Platform("Patreon", "patreon", ("patreon.com",)),
    Platform("Ko-fi", "ko-fi", ("ko-fi.com",)),
    Platform("Kickstarter", "kickstarter", ("kickstarter.com", "kck.st")),
    Platform("Wattpad", "wattpad", ("wattpad.com", "w.tt")),
    Platform("AO3", "ao3", ("archiveofourown.org",)),
    Platform("FanFiction.net", "fanfiction", ("fanfiction.net",)),
    Platform("FictionPress", "fictionpress", ("fictionpress.com",)),
    Platform("Royal Road", "royal-road", ("royalroad.com",)),
    Platform("Scribble Hub", "scribble-hub", ("scribblehub.com",)),
    Platform("Inkitt", "inkitt", ("inkitt.com",)),
    Platform("Tapas", "tapas", ("tapas.io",)),
    Platform("Webnovel", "webnovel", ("webnovel.com",)),
    Platform("Webtoon", "webtoon", ("webtoons.com",)),
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
        "Google Books",
        "google-books",
        ("books.google.com", "play.google.com/store/books", "google.com/books"),
    ),
    Platform("Barnes & Noble", "barnes-noble", ("barnesandnoble.com",)),
    Platform("Smashwords", "smashwords", ("smashwords.com",)),
    Platform("Books2Read", "books2read", ("books2read.com", "draft2digital.com")),
    Platform("BookBub", "bookbub", ("bookbub.com",)),
    Platform("LibraryThing", "librarything", ("librarything.com",)),
    Platform("Reddit", "reddit", ("reddit.com", "redd.it")),
    Platform("LinkedIn", "linkedin", ("linkedin.com", "lnkd.in")),
    Platform("Discord", "discord", ("discord.com", "discord.gg")),
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


def platform_of(host: str, path: str = "/") -> Platform:
    """Name the platform of a host; what only looks like one (`evil-amazon.com`) is a website.

    Args:
        host: As `bot.domain.identities.main_host` gives it.
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
