"""Links: what is refused, what stays of an address, and which addresses lead to the same thing."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain import links
from bot.domain.links import MAX_LENGTH, Link, parse_link
from bot.domain.platforms import PLATFORMS
from bot.errors import Refusal

KINDS = {"reply", "comment", "share", "save", "mention", "highlight", "critique", "review"}


@pytest.mark.parametrize(
    ("pasted", "refusal"),
    [
        ("", links.LinkMissing),
        (" \t\n", links.LinkMissing),
        ("<>", links.LinkMissing),
        ("\u200b\ufeff", links.LinkMissing),
        ("https://example.com/" + "a" * 481, links.LinkTooLong),
        ("https://example.com/" + "é" * 200, links.LinkTooLong),
        ("https://example.com/?utm_source=" + "a" * 2000, links.LinkTooLong),
        ("hello", links.LinkNotWeb),
        ("localhost/x", links.LinkNotWeb),
        ("javascript:alert(1)", links.LinkNotWeb),
        ("JavaScript://example.com/%0aalert(1)", links.LinkNotWeb),
        ("data:text/html,x", links.LinkNotWeb),
        ("mailto:ann@example.com", links.LinkNotWeb),
        ("ann@example.com", links.LinkNotWeb),
        ("ftp://example.com/x", links.LinkNotWeb),
        ("steam://run/1", links.LinkNotWeb),
        ("discord://example.com", links.LinkNotWeb),
        ("http:example.com", links.LinkNotWeb),
        ("https:/example.com", links.LinkNotWeb),
        ("https://ann:pw@example.com/", links.LinkHasCredentials),
        ("https://amazon.com@evil.net/", links.LinkHasCredentials),
        ("https://@example.com/", links.LinkHasCredentials),
        ("https://example.com/a b", links.LinkHasStrayCharacters),
        ("https://example.com/a\nb", links.LinkHasStrayCharacters),
        ("https://example.com/\x00b", links.LinkHasStrayCharacters),
        ("https://exam\u200bple.com/", links.LinkHasStrayCharacters),
        ("https://example.com/\u202egpj", links.LinkHasStrayCharacters),
        ("https://example.com\\@evil.net/", links.LinkHasStrayCharacters),
        ("http://127.0.0.1/", links.LinkToAddress),
        ("93.184.216.34/x", links.LinkToAddress),
        ("http://2130706433/", links.LinkToAddress),
        ("http://0177.0.0.1/", links.LinkToAddress),
        ("http://0x7f.1/", links.LinkToAddress),
        ("http://0x7F000001/", links.LinkToAddress),
        ("http://127.1./", links.LinkToAddress),
        ("http://example.123/", links.LinkToAddress),
        ("http://１２７.0.0.1/", links.LinkToAddress),
        ("http://①②⑦.0.0.1/", links.LinkToAddress),
        ("http://[::1]/", links.LinkToAddress),
        ("http://[::ffff:127.0.0.1]:80/", links.LinkToAddress),
        ("http://localhost:8000/", links.LinkNotPublic),
        ("http://intranet/", links.LinkNotPublic),
        ("http://LOCALHOST./", links.LinkNotPublic),
        ("http://printer.local/", links.LinkNotPublic),
        ("http://db.internal/", links.LinkNotPublic),
        ("http://nas.lan/", links.LinkNotPublic),
        ("http://nas.home.arpa/", links.LinkNotPublic),
        ("http://site.test/", links.LinkNotPublic),
        ("http://site.invalid/", links.LinkNotPublic),
        ("http://site.localhost/", links.LinkNotPublic),
        ("http://abc.onion/", links.LinkNotPublic),
        ("http://site.example/", links.LinkNotPublic),
        ("http://wiki.corp/", links.LinkNotPublic),
        ("http://router.home/", links.LinkNotPublic),
        ("http://web.default.svc/", links.LinkNotPublic),
        ("http:///x", links.LinkHostMalformed),
        ("https://?x", links.LinkHostMalformed),
        ("https://exa_mple.com/", links.LinkHostMalformed),
        ("https://a..com/", links.LinkHostMalformed),
        ("https://.com/", links.LinkHostMalformed),
        ("https://%65xample.com/", links.LinkHostMalformed),
        ("https://" + "a" * 64 + ".com/", links.LinkHostMalformed),
        ("https://" + "a." * 130 + "com/", links.LinkHostMalformed),
        ("https://xn--.com/", links.LinkHostMalformed),
        ("https://xn--99999999.com/", links.LinkHostMalformed),
        ("https://goo℀gle.com/", links.LinkHostMalformed),
        ("https://straße.de/", links.LinkHostNotRead),
        ("https://example.com:0/", links.LinkPortInvalid),
        ("https://example.com:65536/", links.LinkPortInvalid),
        ("https://example.com:８０/", links.LinkPortInvalid),
        ("https://example.com:80:90/", links.LinkPortInvalid),
    ],
)
def test_what_is_no_public_web_address_is_refused(pasted: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal) as refused:
        parse_link(pasted)
    assert type(refused.value) is refusal


def test_a_refusal_says_by_how_much_a_link_is_too_long() -> None:
    with pytest.raises(links.LinkTooLong) as refused:
        parse_link("https://example.com/" + "a" * 481)
    assert refused.value.facts == {"limit": 500, "length": 501}


@pytest.mark.parametrize(
    ("pasted", "url"),
    [
        ("  https://example.com/x \n", "https://example.com/x"),
        ("<https://example.com/x>", "https://example.com/x"),
        ("\ufeffhttps://example.com/x\u200b", "https://example.com/x"),
        ("example.com/x", "https://example.com/x"),
        ("example.com:8080/x", "https://example.com:8080/x"),
        ("//example.com/x", "https://example.com/x"),
        ("HTTP://Example.COM", "http://example.com/"),
        ("https://example.com/x\x00", "https://example.com/x"),
        ("https://example.com./x", "https://example.com/x"),
        ("https://amazon.com/dp/B012345678/ref=a/ref=b/", "https://amazon.com/dp/B012345678"),
        ("https://example.com:443/x", "https://example.com/x"),
        ("http://example.com:80/x", "http://example.com/x"),
        ("https://example.com:/x", "https://example.com/x"),
        ("https://example.com:8443/x", "https://example.com:8443/x"),
        ("https://example.com/A/b/../c/./d", "https://example.com/A/c/d"),
        ("https://example.com/a/..", "https://example.com/"),
        ("https://example.com/%7euser/%e9%zz", "https://example.com/~user/%E9%25zz"),
        ("https://example.com/é?q=ü#ö", "https://example.com/%C3%A9?q=%C3%BC#%C3%B6"),
        ('https://example.com/"<b>`{|}^', "https://example.com/%22%3Cb%3E%60%7B%7C%7D%5E"),
        ("https://en.wikipedia.org/wiki/Ode_(poem)", "https://en.wikipedia.org/wiki/Ode_(poem)"),
        ("https://example.com/?b=2&a=1&utm_source=x&&fbclid=y", "https://example.com/?b=2&a=1"),
        ("https://example.com/?%75tm_source=x&UTM_Medium=y", "https://example.com/"),
        ("https://example.com/?ref=a&s=1&t=2&si=3&tag=4", "https://example.com/?ref=a&s=1&t=2&si=3&tag=4"),
        ("https://x.com/ann/status/1?s=20&t=abc", "https://x.com/ann/status/1"),
        ("https://youtu.be/abc?si=xyz&t=42", "https://youtu.be/abc?t=42"),
        ("https://open.spotify.com/track/1?si=x", "https://open.spotify.com/track/1"),
        ("https://www.instagram.com/p/A_b/?igsh=x", "https://www.instagram.com/p/A_b/"),
        (
            "https://www.amazon.com/My-Book/dp/B012345678/ref=sr_1_1?tag=ann-20&psc=1&pd_rd_w=x&qid=1&th=1",
            "https://www.amazon.com/My-Book/dp/B012345678?th=1",
        ),
        (
            "https://medium.com/@ann/a-0123456789ab?source=x&sk=k",
            "https://medium.com/@ann/a-0123456789ab?sk=k",
        ),
        ("https://bücher.de/x", "https://xn--bcher-kva.de/x"),
        ("https://ｅxample。com/x", "https://example.com/x"),
    ],
)
def test_an_address_is_normalised_and_still_opens(pasted: str, url: str) -> None:
    assert parse_link(pasted).url == url


def test_tracking_parameters_do_not_count_towards_the_length() -> None:
    assert parse_link("https://example.com/x?utm_content=" + "a" * 600).url == "https://example.com/x"


@pytest.mark.parametrize(
    "same",
    [
        ["https://example.com/x", "http://www.example.com/x/", "m.example.com/x#part", "EXAMPLE.com/x?"],
        ["https://example.com/?a=1&b=2", "https://example.com?b=2&a=1&gclid=3"],
        [
            "https://twitter.com/ann/status/123?s=20",
            "https://x.com/ann/status/123/photo/1",
            "https://mobile.twitter.com/i/web/status/123",
        ],
        [
            "https://youtu.be/dQw4w9WgXcQ?t=3",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x",
            "https://m.youtube.com/shorts/dQw4w9WgXcQ",
            "https://www.youtube.com/watch?feature=share&app=desktop&v=dQw4w9WgXcQ",
            "https://music.youtube.com/watch?v=dQw4w9WgXcQ",
        ],
        [
            "https://www.amazon.com/dp/B012345678",
            "https://www.amazon.co.uk/A-Title-Here/dp/b012345678/ref=x?keywords=y",
            "https://smile.amazon.de/gp/product/B012345678",
        ],
        [
            "https://www.goodreads.com/book/show/42.My_Book",
            "https://goodreads.com/en/book/show/42-my-book?from_search=true",
        ],
        ["https://archiveofourown.org/works/42", "https://ao3.org/collections/a/works/42#work"],
        ["https://archiveofourown.org/works/42/chapters/7", "https://ao3.org/chapters/7?view_adult=true"],
        ["https://www.fanfiction.net/s/42/9/Title", "https://m.fanfiction.net/s/42/9/"],
        ["https://www.wattpad.com/story/42-my-story", "https://wattpad.com/story/42/parts"],
        ["https://www.royalroad.com/fiction/42/title", "https://royalroad.com/fiction/42"],
        [
            "https://www.royalroad.com/fiction/42/title/chapter/7/one",
            "https://royalroad.com/fiction/42/t/chapter/7/c",
        ],
        [
            "https://www.reddit.com/r/a/comments/1ab/title/",
            "https://old.reddit.com/comments/1ab",
            "redd.it/1ab",
        ],
        ["https://www.instagram.com/reel/A_b/?igsh=x", "https://instagram.com/ann/p/A_b"],
        ["https://www.threads.net/@ann/post/Ab", "https://threads.com/@ann/post/Ab?xmt=1"],
        ["https://www.pinterest.de/pin/42/", "https://pinterest.com/pin/a-title--42/?invite_code=x"],
        ["https://open.substack.com/pub/ann/p/news?r=1", "https://ann.substack.com/p/news"],
        [
            "https://medium.com/@ann/my-title-0123456789ab",
            "https://ann.medium.com/other-0123456789ab?source=x",
        ],
        [
            "https://docs.google.com/document/d/A_b/edit?usp=sharing",
            "docs.google.com/document/u/1/d/A_b/view",
        ],
        ["https://discord.gg/abc", "https://discord.com/invite/abc"],
    ],
)
def test_addresses_of_the_same_thing_have_one_key(same: list[str]) -> None:
    assert len({parse_link(address).key for address in same}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.com/x", "https://example.com/X"),
        ("https://example.com/x", "https://example.com/x?page=2"),
        (
            "https://archiveofourown.org/works/42/chapters/7",
            "https://archiveofourown.org/works/42/chapters/8",
        ),
        ("https://www.royalroad.com/fiction/42/t/chapter/7/c", "https://www.royalroad.com/fiction/42/t"),
        ("https://www.fanfiction.net/s/42/1/Title", "https://www.fanfiction.net/s/42/2/Title"),
        ("https://example.com/#/a", "https://example.com/#/b"),
        ("https://example.com/#!a", "https://example.com/#!b"),
        ("https://ann.tumblr.com/x", "https://bob.tumblr.com/x"),
        ("https://example.com:8443/x", "https://example.com/x"),
        ("https://www.com/x", "https://m.com/x"),
        ("https://youtu.be/abcdefghijk", "https://youtu.be/ABCDEFGHIJK"),
        ("https://amzn.to/AbC", "https://amzn.to/aBc"),
        ("https://www.reddit.com/r/a/comments/1ab/t/c1/", "https://www.reddit.com/r/a/comments/1ab/t/"),
        ("https://evil.net/x.com/a/status/1", "https://x.com/a/status/1"),
    ],
)
def test_different_things_have_different_keys(one: str, other: str) -> None:
    assert parse_link(one).key != parse_link(other).key


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://x.com/a", "X"),
        ("https://t.co/a", "X"),
        ("https://bsky.app/profile/ann.example.com/post/1", "Bluesky"),
        ("https://wandering.shop/@ann", "Mastodon"),
        ("https://some.instance.org/@ann@other.org/110000000000000001", "Mastodon"),
        ("https://www.threads.net/@ann/post/1", "Threads"),
        ("https://m.facebook.com/x", "Facebook"),
        ("https://www.pinterest.co.uk/pin/1", "Pinterest"),
        ("https://pin.it/x", "Pinterest"),
        ("https://vm.tiktok.com/x", "TikTok"),
        ("https://ann.substack.com/p/x", "Substack"),
        ("https://ann.medium.com/x", "Medium"),
        ("https://ann.wordpress.com/x", "WordPress"),
        ("https://ann.blogspot.co.uk/x", "Blogger"),
        ("https://archiveofourown.org/works/1", "AO3"),
        ("https://www.goodreads.com/book/show/1", "Goodreads"),
        ("https://www.amazon.com.br/dp/1", "Amazon"),
        ("https://a.co/d/x", "Amazon"),
        ("https://play.google.com/store/books/details?id=1", "Google Books"),
        ("https://play.google.com/store/apps/details?id=1", "Website"),
        ("https://www.google.com/books/edition/_/x", "Google Books"),
        ("https://www.google.com/search?q=x", "Website"),
        ("https://books2read.com/x", "Books2Read"),
        ("https://ann.itch.io/game", "itch.io"),
        ("https://evil-amazon.com/dp/1", "Website"),
        ("https://amazon.com.evil.net/dp/1", "Website"),
        ("https://amazon.evil/dp/1", "Website"),
        ("https://netflix.com/x", "Website"),
        ("https://example.com/blog/x", "Blog"),
        ("https://blog.example.com/x", "Blog"),
        ("https://example.com/blogger", "Website"),
        ("https://example.com/", "Website"),
    ],
)
def test_a_platform_is_named_by_whole_labels_of_its_host(address: str, name: str) -> None:
    assert parse_link(address).platform.name == name


def test_only_amazon_and_goodreads_refuse_reviews_and_nothing_else_is_refused() -> None:
    assert {platform.slug for platform in PLATFORMS if "review" in platform.refuses} == {
        "amazon",
        "goodreads",
    }
    assert all(platform.refuses <= KINDS for platform in PLATFORMS)


def test_slugs_names_and_domains_belong_to_one_platform_each() -> None:
    domains = [domain for platform in PLATFORMS for domain in platform.domains]
    assert len(domains) == len(set(domains))
    assert all(domain == domain.lower() for domain in domains)
    assert len({platform.slug for platform in PLATFORMS}) == len(PLATFORMS)
    assert len({platform.name for platform in PLATFORMS}) == len(PLATFORMS)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://www.example.com/x", "www.example.com"),
        ("https://bücher.de/x", "bücher.de"),
        ("https://xn--bcher-kva.de/x", "bücher.de"),
        ("https://日本語.jp/", "日本語.jp"),
        ("https://пример.рф/", "пример.рф"),
        ("https://раураl.com/", "xn--l-7sba6dbr.com"),
        ("https://аррӏе.com/", "xn--80ak6aa92e.com"),
        ("https://ɡoogle.com/", "xn--oogle-qmc.com"),
        ("https://i❤.ws/", "xn--i-7iq.ws"),
        ("https://exampleノ.jp/", "xn--example-z04f.jp"),
    ],
)
def test_a_host_is_shown_in_its_letters_unless_they_could_deceive(address: str, shown: str) -> None:
    assert parse_link(address).display_host == shown


_words = st.text(string.ascii_letters + string.digits + "-._~%é日/?&=#+:@!$'()*,;[]{}|\"<>`^", max_size=40)
_hosts = st.from_regex(r"[a-z][a-z0-9-]{0,10}(\.[a-z][a-z0-9]{0,8}){1,3}", fullmatch=True)
_known_hosts = st.sampled_from([domain for platform in PLATFORMS for domain in platform.domains])
_prefixes = st.sampled_from(["", "http://", "https://", "HTTPS://www.", "//", "https://m."])


@st.composite
def _addresses(draw: st.DrawFn) -> str:
    host = draw(_known_hosts | _hosts)
    return f"{draw(_prefixes)}{host}/{draw(_words)}?{draw(_words)}#{draw(_words)}"


def _parsed(text: str) -> Link | None:
    try:
        return parse_link(text)
    except Refusal:
        return None


@given(_addresses() | st.text(max_size=80) | st.text().map("https://example.com/".__add__))
def test_parsing_a_parsed_link_changes_nothing(text: str) -> None:
    link = _parsed(text)
    assume(link is not None)
    assert link is not None
    assert parse_link(link.url) == link


@given(_addresses())
def test_a_parsed_link_is_plain_ascii_that_fits_a_button(text: str) -> None:
    link = _parsed(text)
    assume(link is not None)
    assert link is not None
    assert link.url.isascii()
    assert link.url.startswith(("http://", "https://"))
    assert len(link.url) <= MAX_LENGTH
    assert not set(link.url) & set(' \\<>"`{}|^\n\t')


@given(_addresses(), st.sampled_from(["utm_source=x", "fbclid=1", "gclid=2", "_branch_match_id=3"]))
def test_a_tracking_parameter_changes_nothing(text: str, tracker: str) -> None:
    before, _, fragment = text.partition("#")
    link = _parsed(text)
    assume(link is not None and "?" in before)
    assert link is not None
    assert parse_link(f"{before}&{tracker}#{fragment}") == link


@given(_hosts, _words)
def test_the_scheme_and_www_do_not_decide_what_is_the_same(host: str, path: str) -> None:
    one, other = _parsed(f"https://{host}/{path}"), _parsed(f"http://www.{host}/{path}")
    assume(one is not None and other is not None)
    assert one is not None
    assert other is not None
    assert one.key == other.key


@given(st.text() | st.binary().map(lambda data: data.decode("latin-1")))
def test_whatever_is_pasted_is_read_or_kindly_refused(text: str) -> None:
    for start in ("", "https://", "https://example.com:", "http://xn--", "https://é"):
        _parsed(start + text)
