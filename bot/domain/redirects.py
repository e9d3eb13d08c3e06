"""Redirects: addresses that only pass a reader on. Some say where to, in plain sight; others hide it."""

import re
from urllib.parse import unquote

from bot.domain.platforms import words

# What passes on to an address that it names: a host with its path, and the parameters that may name the
# address; `*` is the rest of the path, `?` the whole query.
_WRAPPERS = tuple(
    (re.compile(rf"(?:www\.)?{place}"), names.split())
    for place, names in (
        (r"(?:.+\.)?google\.(?:com?\.)?[a-z]{2,3}/url", "q url"),
        (r"(?:.+\.)?google\.(?:com?\.)?[a-z]{2,3}/amp/s/", "*"),
        (r"translate\.google\.com/(?:translate|website)", "u"),
        (r"[^/]+\.cdn\.ampproject\.org/[cv]/s/", "*"),
        (r"googleadservices\.com/pagead/aclk", "adurl"),
        (r"youtube\.com/redirect", "q"),
        (r"(?:m\.)?youtube\.com/attribution_link", "u"),
        (r"lm?\.facebook\.com/l\.php", "u"),
        (r"(?:m\.|web\.)?facebook\.com/(?:l\.php|flx/warn/|sharer\.php|sharer/sharer\.php|share\.php)", "u"),
        (r"l\.messenger\.com/l\.php", "u"),
        (r"l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)/", "u"),
        (r"(?:twitter|x)\.com/(?:intent/(?:tweet|post)|share)", "url"),
        (r"(?:.+\.)?linkedin\.com/(?:safety/go|redir/redirect|redir/general-malware-page)", "url"),
        (r"(?:.+\.)?linkedin\.com/(?:sharing/share-offsite|shareArticle)", "url"),
        (r"out\.reddit\.com/[^?]*", "url"),
        (r"(?:old\.)?reddit\.com/submit", "url"),
        (r"click\.redditmail\.com/CL0/", "*"),
        (r"(?:.+\.)?pinterest\.[a-z.]+/(?:pin/create/(?:button|link)/?|offsite/?)", "url"),
        (r"t\.umblr\.com/redirect", "z"),
        (r"tumblr\.com/(?:widgets/share/tool|share/link)", "canonicalUrl url"),
        (r"(?:m\.|away\.)?vk\.com/(?:away(?:\.php)?|share\.php)", "to url"),
        (r"t\.me/share/url", "url"),
        (r"steamcommunity\.com/linkfilter/?", "url u"),
        (r"(?:.+\.)?deviantart\.com/(?:users/)?outgoing", "?"),
        (r"slack-redir\.net/link", "url"),
        (r"[^/]+\.safelinks\.protection\.outlook\.com/", "url"),
        (r"duckduckgo\.com/l/", "uddg"),
        (r"disq\.us/(?:url|\?)?", "url"),
        (r"getpocket\.com/(?:redirect|save|edit)", "url"),
        (r"(?:.+\.)?medium\.com/r/", "url"),
        (r"medium\.com/m/global-identity(?:-2)?", "redirectUrl"),
        (r"gate\.sc/", "url"),
        (r"(?:href\.li|anonym\.to|nullrefer\.com)/", "?"),
        (r"(?:go\.skimresources|go\.redirectingat)\.com/", "url"),
        (r"redirect\.viglink\.com/", "u"),
        (r"click\.linksynergy\.com/(?:deeplink|link)", "murl"),
        (r"awin1\.com/cread\.php", "ued p"),
        (r"(?:app\.)?adjust\.com/[^/]+", "redirect"),
    )
)

# What hides where it leads: short addresses, and links that only the sender's server can read. A host, with
# all below it, or with the beginning of a path. Not here is what names the thing itself: youtu.be, redd.it.
_SHORTENERS = words("""
    bit.ly bitly.com j.mp tinyurl.com tiny.cc t.ly rb.gy rebrand.ly is.gd v.gd goo.gl g.co forms.gle
    share.google search.app page.link app.link cutt.ly shorturl.at shorturl.asia short.gy bl.ink b.link
    s.id u.to u.nu x.gd da.gd 1url.com alturl.com clck.ru lnk.to smarturl.it tr.im cli.gs tny.im urlz.fr
    0rz.tw reurl.cc lihi.cc ppt.cc pse.is dwz.cn t.cn url.cn suo.im qr.net rotf.lol ow.ly ht.ly owl.ly
    buff.ly dlvr.it ift.tt trib.al shar.es soo.gd su.pr po.st snip.ly sniply.io hubs.ly hubs.la eepurl.com
    flip.it qr.ae t.co fb.me fb.watch facebook.com/share ig.me lnkd.in pin.it tiktok.com/t vm.tiktok.com
    vt.tiktok.com amzn.to amzn.eu amzn.asia amzn.in a.co adbl.co geni.us getbook.at mybook.to viewbook.at
    author.to relinks.me wp.me w.tt tmblr.co at.tumblr.com spoti.fi spotify.link kck.st bing.com/ck
    r.search.yahoo.com substack.com/redirect adf.ly adfoc.us ouo.io shorte.st sh.st bc.vc linkvertise.com
    link-to.net grabify.link
    """)
_SHARED_IN_REDDIT = re.compile(r"(?:.+\.)?reddit\.com/(?:r|u|user)/[^/]+/s/[^/]+/?")

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
# Disqus signs the address it passes on to, with a colon between.
_SIGNATURE = re.compile(r":[\w-]{20,}$")


def target_of(host: str, path: str, query: tuple[str, ...]) -> str | None:
    """Return the address that another one passes on to, as it is named there; None if it names none.

    Args:
        host: Lower case.
        path: With its leading slash.
        query: Its `name=value` pieces.
    """
    for place, names in _WRAPPERS:
        match = place.match(host + path)
        if match is None:
            continue
        rest = (host + path)[match.end() :]
        if names == ["*"]:
            return _named_in_path(rest, query)
        if rest.strip("/"):
            continue
        if names == ["?"]:
            target = _plain("&".join(query))
            return target if _SCHEME.match(target) else None
        given = {name: value for name, _, value in (piece.partition("=") for piece in query)}
        found = next((given[name] for name in names if given.get(name)), None)
        if found is not None:
            found = unquote(found)
            return _SIGNATURE.sub("", found) if host == "disq.us" else found
    return None


def is_shortener(host: str, path: str) -> bool:
    """Say whether an address hides where it leads.

    Args:
        host: Lower case.
        path: With its leading slash.
    """
    if _SHARED_IN_REDDIT.fullmatch(host + path):
        return True
    labels, folder = host.split("."), path.split("/")[1]
    domains = [".".join(labels[start:]) for start in range(len(labels) - 1)]
    return any(domain in _SHORTENERS or f"{domain}/{folder}" in _SHORTENERS for domain in domains)


def _named_in_path(rest: str, query: tuple[str, ...]) -> str | None:
    """Return the address that stands at the end of a path, with the query that follows it."""
    if "%3A%2F%2F" in rest:
        return _plain(rest.partition("/")[0])
    address = "?".join([rest, *(["&".join(query)] if query else [])])
    return f"https://{address.removeprefix('https://').removeprefix('http://')}" if rest else None


def _plain(address: str) -> str:
    """Decode an address that was encoded as a whole."""
    return unquote(address) if "%3A%2F%2F" in address else address
