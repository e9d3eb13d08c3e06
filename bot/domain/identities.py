"""Identities: which addresses lead to the same thing, so that nobody is asked twice to look at it.

A chapter is a thing of its own, wherever a platform gives it an address: it is the news of a serial. The book
or story it belongs to is another thing.
"""

import re

# Hosts that show the same pages as another one, after the prefixes of telephones are off.
_SAME_HOSTS = {
    host: main
    for main, hosts in {
        "x.com": "twitter.com",
        "threads.com": "threads.net",
        "facebook.com": "fb.com web.facebook.com mbasic.facebook.com touch.facebook.com",
        "instagram.com": "instagr.am",
        "reddit.com": "old.reddit.com new.reddit.com np.reddit.com i.reddit.com sh.reddit.com",
        "youtube.com": "music.youtube.com youtube-nocookie.com",
        "discord.com": "discordapp.com ptb.discord.com canary.discord.com",
        "archiveofourown.org": """
            ao3.org archiveofourown.com archiveofourown.net archiveofourown.gay
            archive.transformativeworks.org insecure.archiveofourown.org download.archiveofourown.org
        """,
        "royalroad.com": "royalroadl.com",
        "wattpad.com": "embed.wattpad.com",
        "thestorygraph.com": "app.thestorygraph.com",
        "barnesandnoble.com": "bn.com",
    }.items()
    for host in hosts.split()
}
# Sites that show another one's posts, mostly so that Discord embeds them better; with everything below them.
_MIRRORS = {
    mirror: main
    for main, mirrors in {
        "x.com": """
            fxtwitter.com vxtwitter.com fixupx.com fixvx.com twittpr.com pxtwitter.com cunnyx.com
            fixuptwitter.com xcancel.com twiiit.com nitter.net nitter.poast.org nitter.privacydev.net
            nitter.space nitter.tiekoetter.com nitter.privacyredirect.com lightbrd.com unrollnow.com
        """,
        "bsky.app": "fxbsky.app xbsky.app vxbsky.app bskx.app bskyx.app bsyy.app cbsky.app psky.app",
        "threads.com": "vxthreads.net fixthreads.net fixthreads.seria.moe",
        "instagram.com": "ddinstagram.com kkinstagram.com vxinstagram.com instagramez.com eeinstagram.com",
        "tiktok.com": "vxtiktok.com tnktok.com tiktxk.com tfxktok.com kktiktok.com",
        "reddit.com": "rxddit.com vxreddit.com redditez.com safereddit.com",
        "tumblr.com": "tpmblr.com txtumblr.com",
        "youtube.com": "yewtu.be inv.nadeko.net piped.video koutube.com yfxtube.com",
        "medium.com": "scribe.rip freedium.cfd",
    }.items()
    for mirror in mirrors.split()
}
_PREFIXES = ("www.", "mobile.", "m.", "amp.")


def _in(site: str, endings: str) -> str:
    """Return the pattern of a site's hosts by their endings; others, anybody may register."""
    return rf"{site}\.(?:{'|'.join(map(re.escape, endings.split()))})"


# Countries' hosts of what is one site, where a reader is sent to their own; and Wikipedia's for telephones.
_COUNTRIES = tuple(
    (re.compile(pattern), main)
    for pattern, main in (
        (
            _in(
                r"(.+)\.blogspot",
                """
                ae be ca ch co.id co.il co.nz co.uk co.za com.au com.br com.es com.tr de dk fr gr ie in it
                jp mx nl no pt ro ru se sg
                """,
            ),
            r"\1.blogspot.com",
        ),
        (
            _in(
                r"(?:[a-z]{2}\.)?pinterest",
                """
                com at ca ch cl co co.kr co.uk com.au com.mx de dk es fr id ie it jp nz ph pt ru se
                """,
            ),
            "pinterest.com",
        ),
        (_in(r"books\.google", "ca co.in co.jp co.uk com.au com.br de es fr it nl pl"), "books.google.com"),
        (r"([a-z-]+)\.m\.(wikipedia|wiktionary|wikisource)\.org", r"\1.\2.org"),
    )
)

# What a platform calls one thing under several addresses: patterns for the beginning of `host/path?query`, of
# which the first counts, and the name each gives. Titles in an address are for the reader: ids alone decide.
_SAME_THINGS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    slug: tuple((re.compile(pattern), key) for pattern, key in rules)
    for slug, rules in {
        # A post by its number, whoever is named before it.
        "x": [(r"x\.com/(?:i/(?:web/)?|[^/]+/)status(?:es)?/(\d+)", r"x.com/status/\1")],
        # A post by its key, which is the time of writing: its author goes by a handle or by an id.
        "bluesky": [(r"bsky\.app/profile/[^/]+/post/(\w+)", r"bsky.app/post/\1")],
        "threads": [(r"threads\.com/@[^/]+/post/([\w-]+)", r"threads.com/post/\1")],
        "instagram": [
            (r"instagram\.com/(?:[^/]+/)?(?:p|reel|reels|tv)/([\w-]+)", r"instagram.com/p/\1"),
        ],
        "pinterest": [(r"pinterest\.com/pin/(?:[^/]*--)?(\d+)", r"pinterest.com/pin/\1")],
        "tiktok": [(r"tiktok\.com/@[^/]*/(?:video|photo)/(\d+)", r"tiktok.com/video/\1")],
        "youtube": [
            (r"youtube\.com/watch/?\?(?:.*&)?v=([\w-]+)", r"youtube.com/watch?v=\1"),
            (r"youtube\.com/(?:shorts|live|embed|v)/([\w-]+)", r"youtube.com/watch?v=\1"),
            (r"youtu\.be/([\w-]+)", r"youtube.com/watch?v=\1"),
        ],
        # A post with its comments; a single comment and a note are things of their own.
        "substack": [
            (r"open\.substack\.com/pub/([^/?]+)/p/([^/?]+)/?(?:\?|$)", r"\1.substack.com/p/\2"),
            (r"([^./]+)\.substack\.com/p/([^/?]+)(?:/comments)?/?(?:\?|$)", r"\1.substack.com/p/\2"),
            (r"substack\.com/(?:home/post/p-|inbox/post/|@[^/]+/p-)(\d+)", r"substack.com/post/\1"),
            (r"substack\.com/(?:[^?]*/)?note/c-(\d+)", r"substack.com/note/\1"),
        ],
        # A post by the blog and its number: each reblog has a number of its own. Or the blog.
        "tumblr": [
            (
                r"tumblr\.com/(?:blog/view/|blog/|dashboard/blog/)?([\w-]+)/(\d+)(?![^/?])",
                r"tumblr.com/\1/\2",
            ),
            (r"([\w-]+)\.tumblr\.com/(?:post/|image/)?(\d+)(?![^/?])", r"tumblr.com/\1/\2"),
            (r"tumblr\.com/(?:blog/view/|blog/)?([\w-]+)/?(?:\?|$)", r"tumblr.com/\1"),
            (r"([\w-]+)\.tumblr\.com/?(?:\?|$)", r"tumblr.com/\1"),
        ],
        "medium": [(r"[^?]*(?:-|/p/)([0-9a-f]{10,12})/?(?:\?|$)", r"medium.com/p/\1")],
        "patreon": [(r"patreon\.com/posts/(?:[^/?]*-)?(\d+)", r"patreon.com/posts/\1")],
        # An update is news of its own.
        "kickstarter": [
            (r"kickstarter\.com/projects/([^/?]+/[^/?]+)/posts/(\d+)", r"kickstarter.com/posts/\2"),
            (r"kickstarter\.com/projects/([^/?]+/[^/?]+)", r"kickstarter.com/projects/\1"),
        ],
        # A story by its number; a part of it, its chapter, by a number of the same kind without "story".
        "wattpad": [
            (r"wattpad\.com/story/(\d+)", r"wattpad.com/story/\1"),
            (r"wattpad\.com/(\d+)", r"wattpad.com/part/\1"),
        ],
        # A work, also shown whole from any of its chapters; a chapter by its own number.
        "ao3": [
            (
                r"archiveofourown\.org/(?:.*/)?works/(\d+)[^?]*\?(?:.*&)?view_full_work=true",
                r"archiveofourown.org/works/\1",
            ),
            (r"archiveofourown\.org/(?:.*/)?chapters/(\d+)", r"archiveofourown.org/chapters/\1"),
            (
                r"archiveofourown\.org/(?:collections/[^/]+/)?(?:works|downloads)/(\d+)",
                r"archiveofourown.org/works/\1",
            ),
        ],
        # A chapter by its place in the story; without one an address shows the first.
        "fanfiction": [
            (r"fanfiction\.net/s/(\d+)/0*([1-9]\d*)", r"fanfiction.net/s/\1/\2"),
            (r"fanfiction\.net/s/(\d+)", r"fanfiction.net/s/\1/1"),
        ],
        "fictionpress": [
            (r"fictionpress\.com/s/(\d+)/0*([1-9]\d*)", r"fictionpress.com/s/\1/\2"),
            (r"fictionpress\.com/s/(\d+)", r"fictionpress.com/s/\1/1"),
        ],
        # A chapter and the story have numbers of their own.
        "royal-road": [
            (r"royalroad\.com/fiction/(?:[^?]*/)?chapter/(\d+)", r"royalroad.com/chapter/\1"),
            (r"royalroad\.com/fiction/(\d+)", r"royalroad.com/fiction/\1"),
        ],
        "scribble-hub": [
            (r"scribblehub\.com/read/[^/]+/chapter/(\d+)", r"scribblehub.com/chapter/\1"),
            (r"scribblehub\.com/(?:series|read)/(\d+)", r"scribblehub.com/series/\1"),
        ],
        # A chapter by its place in the story.
        "inkitt": [
            (r"inkitt\.com/stories/(?:[^/]+/)?(\d+)/chapters/(\d+)", r"inkitt.com/stories/\1/\2"),
            (r"inkitt\.com/stories/(?:[^/]+/)?(\d+)", r"inkitt.com/stories/\1"),
        ],
        # An episode has a number of its own; a series goes by its name.
        "tapas": [
            (r"tapas\.io/episode/(\d+)", r"tapas.io/episode/\1"),
            (r"tapas\.io/series/([^/?]+)(?:/info)?/?(?:\?|$)", r"tapas.io/series/\1"),
        ],
        # A book and its chapter have numbers of their own, at the end of their titles.
        "webnovel": [
            (
                r"webnovel\.com/(?:[a-z]{2}/)?book/(?:[^/?]*_)?(\d+)/(?:[^/?]*_)?(\d+)(?![^/?])",
                r"webnovel.com/book/\1/\2",
            ),
            (r"webnovel\.com/(?:[a-z]{2}/)?book/(?:[^/?]*_)?(\d+)(?![^/?])", r"webnovel.com/book/\1"),
        ],
        # An episode by its number within the series.
        "webtoon": [
            (
                r"webtoons\.com/[^?]*/viewer\?(?:.*&)?episode_no=(\d+)&(?:.*&)?title_no=(\d+)",
                r"webtoons.com/\2/\1",
            ),
            (r"webtoons\.com/[^?]*/list\?(?:.*&)?title_no=(\d+)", r"webtoons.com/\1"),
        ],
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
        # A document; a tab of it other than the first is a chapter to many.
        "google-docs": [
            (
                r"docs\.google\.com/document/(?:u/\d+/)?(d/[\w-]+)[^?]*\?(?:.*&)?tab=(t\.(?!0(?:&|$))\w+)",
                r"docs.google.com/document/\1/\2",
            ),
            (
                r"docs\.google\.com/(document|spreadsheets|presentation|forms)/(?:u/\d+/)?(d/(?:e/)?[\w-]+)",
                r"docs.google.com/\1/\2",
            ),
        ],
    }.items()
}
# Platforms whose ids and names mean the same in capitals; elsewhere case counts.
_CASELESS = frozenset({"amazon", "tumblr"})


def main_host(host: str) -> str:
    """Return the host by which a site goes, whatever prefix, country or mirror an address has.

    Args:
        host: Lower case, ASCII, without port.
    """
    for prefix in _PREFIXES:
        rest = host.removeprefix(prefix)
        if "." in rest:
            host = rest
    mirrored = next((_MIRRORS[each] for each in (host, host.partition(".")[2]) if each in _MIRRORS), host)
    for pattern, main in _COUNTRIES:
        match = pattern.fullmatch(mirrored)
        if match:
            return match.expand(main)
    return _SAME_HOSTS.get(mirrored, mirrored)


def thing_at(address: str, platform: str) -> str | None:
    """Name the thing a platform shows at an address, the same for every address of that thing.

    Args:
        address: Host as `main_host` gives it, path, and query in the order of its names; no scheme.
        platform: The slug of the platform.

    Returns:
        The name; None where the address itself is the best name.
    """
    for pattern, key in _SAME_THINGS.get(platform, ()):
        match = pattern.match(address)
        if match:
            found = match.expand(key)
            return found.lower() if platform in _CASELESS else found
    return None
