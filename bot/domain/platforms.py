"""Platforms: where writers answer each other, and what is known of the addresses there."""

import re
from dataclasses import dataclass
from urllib.parse import unquote


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
# A chapter is a thing of its own: it is the news of a serial.
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
            (r"archiveofourown\.org/(?:.*/)?chapters/(\d+)", r"archiveofourown.org/chapters/\1"),
            (r"archiveofourown\.org/(?:collections/[^/]+/)?works/(\d+)", r"archiveofourown.org/works/\1"),
        ],
        "fanfiction": [(r"fanfiction\.net/s/(\d+)(?:/(\d+))?", r"fanfiction.net/s/\1/\2")],
        "royal-road": [
            (r"royalroad\.com/fiction/.*/chapter/(\d+)", r"royalroad.com/chapter/\1"),
            (r"royalroad\.com/fiction/(\d+)", r"royalroad.com/fiction/\1"),
        ],
        "scribble-hub": [
            (r"scribblehub\.com/read/[^/]+/chapter/(\d+)", r"scribblehub.com/chapter/\1"),
            (r"scribblehub\.com/(?:series|read)/(\d+)", r"scribblehub.com/series/\1"),
        ],
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


def is_tracker(piece: str, platform: Platform) -> bool:
    """Say whether a `name=value` of a query is known to track."""
    name = unquote(piece.partition("=")[0]).lower()
    stems = _TRACKER_STEMS + _TRACKER_STEMS_OF.get(platform.slug, ())
    return name in _TRACKERS or name in _TRACKERS_OF.get(platform.slug, ()) or name.startswith(stems)


def thing_at(address: str, platform: Platform) -> str | None:
    """Name the thing a platform shows at an address, the same for every address of that thing.

    Args:
        address: Host, path and query, as `key_host` gives the host; no scheme.

    Returns:
        The name; None where the address itself is the best name.
    """
    for pattern, key in _SAME_THINGS.get(platform.slug, ()):
        match = pattern.match(address)
        if match:
            found = match.expand(key)
            return found.lower() if platform.slug in _CASELESS else found
    return None


def key_host(host: str) -> str:
    """Take off the prefixes of the same site for browsers and for telephones, and go by its main name."""
    for prefix in ("www.", "mobile.", "m."):
        rest = host.removeprefix(prefix)
        if "." in rest:
            host = rest
    return _SAME_HOSTS.get(host, host)
