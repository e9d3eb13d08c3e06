"""Links: what is refused, what stays of an address, and which addresses lead to the same thing."""

import string
from urllib.parse import quote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain import links
from bot.domain.links import MAX_LENGTH, Link, accepted_link, find_link, parse_link
from bot.domain.platforms import PLATFORMS, words
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
        ("https://a\u200cb.com/", links.LinkHasStrayCharacters),
        ("https://\u0378.com/", links.LinkHostMalformed),
        ("not a link", links.LinkNotWeb),
        ("my new chapter\nis out", links.LinkNotWeb),
        ("C:\\stories\\one.docx", links.LinkNotWeb),
        ("chapter-1.docx", links.LinkNotWeb),
        ("see https://example.com/x", links.LinkHasStrayCharacters),
        ("example.com/my story", links.LinkHasStrayCharacters),
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
        ("https://amazon.com/ref=https://ref=x", "https://amazon.com/"),
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
        ("https://straße.de/x", "https://xn--strae-oqa.de/x"),
        ("https://نامه\u200cای.com/x", "https://xn--mgba3gch31f060k.com/x"),
        ("https://ශ්\u200dරී.com/x", "https://xn--10cl1a0b660p.com/x"),
        ("https://i❤.ws/x", "https://xn--i-7iq.ws/x"),
        (
            "https://fa.wikipedia.org/wiki/می\u200cگل",
            "https://fa.wikipedia.org/wiki/%D9%85%DB%8C%E2%80%8C%DA%AF%D9%84",
        ),
        ("[my story](https://example.com/x)", "https://example.com/x"),
        ("[https://example.com/y](<https://example.com/x>)", "https://example.com/x"),
        ("https://example.com/?a=1&amp;utm_source=x&amp;utm_medium=y", "https://example.com/?a=1"),
        ("https://example.com/x#utm_source=rss&utm_medium=feed", "https://example.com/x"),
        ("https://example.com/x#chapter-2", "https://example.com/x#chapter-2"),
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
        [
            "https://x.com/ann/status/123",
            "https://fxtwitter.com/ann/status/123/en",
            "https://vxtwitter.com/ann/status/123",
            "https://fixupx.com/ann/status/123",
            "https://fixvx.com/ann/status/123",
            "https://twittpr.com/ann/status/123",
            "https://d.fxtwitter.com/ann/status/123",
            "https://nitter.net/ann/status/123#m",
            "https://xcancel.com/ann/status/123",
            "https://x.com/i/status/123",
        ],
        [
            "https://bsky.app/profile/ann.example.com/post/3kabc",
            "https://bsky.app/profile/did:plc:abc/post/3kabc",
            "https://fxbsky.app/profile/ann.example.com/post/3kabc",
            "https://bskx.app/profile/ann.example.com/post/3kabc",
            "https://r.bskx.app/profile/ann.example.com/post/3kabc",
            "https://bsyy.app/profile/ann.example.com/post/3kabc",
        ],
        [
            "https://ann-writes.tumblr.com/post/123/my-post",
            "https://ann-writes.tumblr.com/123",
            "https://www.tumblr.com/ann-writes/123/my-post?source=share",
            "https://www.tumblr.com/Ann-Writes/123",
            "https://www.tumblr.com/blog/view/ann-writes/123",
            "https://tpmblr.com/ann-writes/123",
        ],
        ["https://ann.tumblr.com/", "https://www.tumblr.com/ann", "https://www.tumblr.com/blog/ann"],
        [
            "https://archiveofourown.org/works/42",
            "https://archiveofourown.gay/works/42",
            "https://archive.transformativeworks.org/works/42?view_adult=true",
            "https://ao3.org/works/42?view_full_work=true",
            "https://www.archiveofourown.org/works/42/chapters/7?view_adult=true&view_full_work=true",
        ],
        ["https://www.fanfiction.net/s/42", "https://m.fanfiction.net/s/42/1/Title"],
        [
            "https://www.inkitt.com/stories/fantasy/42/chapters/2",
            "https://www.inkitt.com/stories/42/chapters/2",
        ],
        ["https://tapas.io/series/my-series/info", "https://m.tapas.io/series/my-series"],
        ["https://www.webnovel.com/book/a-title_42/a-chapter_7", "https://m.webnovel.com/book/42/7"],
        ["https://ann.substack.com/p/news", "https://ann.substack.com/p/news/comments?utm_source=x"],
        ["https://substack.com/@ann/note/c-7", "https://substack.com/profile/1-ann/note/c-7"],
        ["https://ann.blogspot.com/2026/11/x.html", "https://ann.blogspot.co.uk/2026/11/x.html?m=1"],
        ["https://en.wikipedia.org/wiki/Ode", "https://en.m.wikipedia.org/wiki/Ode"],
        ["https://example.com/post", "https://example.com/post/amp/", "https://amp.example.com/post?amp=1"],
        [
            "https://ann.substack.com/p/news",
            "https://www.google.com/url?sa=t&url=https%3A%2F%2Fann.substack.com%2Fp%2Fnews&usg=x",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fann.substack.com%2Fp%2Fnews%3Ffbclid%3D1&h=2",
        ],
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
        ("https://www.reddit.com/r/a/comments/1ab/t/c1/", "https://www.reddit.com/r/a/comments/1ab/t/"),
        # Each chapter of a serial is news of its own, and another thing than the story.
        ("https://www.inkitt.com/stories/fantasy/42", "https://www.inkitt.com/stories/fantasy/42/chapters/1"),
        (
            "https://www.inkitt.com/stories/fantasy/42/chapters/1",
            "https://www.inkitt.com/stories/fantasy/42/chapters/2",
        ),
        ("https://www.inkitt.com/stories/42/chapters/1", "https://www.inkitt.com/stories/42/chapters/11"),
        ("https://www.wattpad.com/42-one", "https://www.wattpad.com/43-two"),
        ("https://www.wattpad.com/story/42-my-story", "https://www.wattpad.com/42-one"),
        (
            "https://www.royalroad.com/fiction/42/t/chapter/7/c",
            "https://www.royalroad.com/fiction/42/t/chapter/8/d",
        ),
        (
            "https://www.scribblehub.com/read/42-t/chapter/7/",
            "https://www.scribblehub.com/read/42-t/chapter/8/",
        ),
        ("https://www.scribblehub.com/read/42-t/chapter/7/", "https://www.scribblehub.com/series/42/t/"),
        ("https://www.fictionpress.com/s/42/1/Title", "https://www.fictionpress.com/s/42/2/Title"),
        ("https://www.webnovel.com/book/t_42/one_7", "https://www.webnovel.com/book/t_42/two_8"),
        ("https://www.webnovel.com/book/t_42/one_7", "https://www.webnovel.com/book/t_42"),
        ("https://tapas.io/episode/7", "https://tapas.io/episode/8"),
        ("https://tapas.io/episode/7", "https://tapas.io/series/my-series"),
        (
            "https://www.webtoons.com/en/canvas/t/one/viewer?title_no=42&episode_no=1",
            "https://www.webtoons.com/en/canvas/t/two/viewer?title_no=42&episode_no=2",
        ),
        ("https://ann.substack.com/p/chapter-1", "https://ann.substack.com/p/chapter-2"),
        ("https://ann.substack.com/p/chapter-1", "https://ann.substack.com/p/chapter-1/comment/7"),
        (
            "https://docs.google.com/document/d/A_b/edit?tab=t.0",
            "https://docs.google.com/document/d/A_b/edit?tab=t.xyz",
        ),
        (
            "https://www.kickstarter.com/projects/ann/book",
            "https://www.kickstarter.com/projects/ann/book/posts/7",
        ),
        ("https://archiveofourown.org/works/42", "https://archiveofourown.org/works/42/chapters/7"),
        ("https://ann.wordpress.com/?p=1", "https://ann.wordpress.com/?p=2"),
        ("https://ann.tumblr.com/post/1", "https://bob.tumblr.com/post/1"),
        ("https://ann.tumblr.com/post/1", "https://ann.tumblr.com/post/12"),
        ("https://ann.tumblr.com/", "https://ann.tumblr.com/post/1"),
        ("https://bsky.app/profile/ann.example.com/post/1", "https://bsky.app/profile/ann.example.com"),
        ("https://example.com/amp", "https://example.com/"),
        ("https://evil.net/x.com/a/status/1", "https://x.com/a/status/1"),
    ],
)
def test_different_things_have_different_keys(one: str, other: str) -> None:
    assert parse_link(one).key != parse_link(other).key


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://x.com/a", "X"),
        ("https://fxtwitter.com/a/status/1", "X"),
        ("https://bskx.app/profile/ann/post/1", "Bluesky"),
        ("https://bsky.app/profile/ann.example.com/post/1", "Bluesky"),
        ("https://wandering.shop/@ann", "Mastodon"),
        ("https://some.instance.org/@ann@other.org/110000000000000001", "Mastodon"),
        ("https://www.threads.net/@ann/post/1", "Threads"),
        ("https://m.facebook.com/x", "Facebook"),
        ("https://www.pinterest.co.uk/pin/1", "Pinterest"),
        ("https://pinterest.evil/pin/1", "Website"),
        ("https://vxtiktok.com/@a/video/1", "TikTok"),
        ("https://ann.substack.com/p/x", "Substack"),
        ("https://ann.medium.com/x", "Medium"),
        ("https://ann.wordpress.com/x", "WordPress"),
        ("https://ann.blogspot.co.uk/x", "Blogger"),
        ("https://ann.blogspot.evil/x", "Website"),
        ("https://archiveofourown.org/works/1", "AO3"),
        ("https://www.goodreads.com/book/show/1", "Goodreads"),
        ("https://www.amazon.com.br/dp/1", "Amazon"),
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
        ("https://نامه\u200cای.ایران/x", "نامه\u200cای.ایران"),
        ("https://xn--ab-j1t.com/x", "xn--ab-j1t.com"),
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


# Names that the public lists strip everywhere: ClearURLs' globalRules, the general section of AdGuard's URL
# tracking filter, Brave's clean-urls for all sites; and those lists' sections for single sites below.
TRACKERS = words("""
    utm_source utm_medium utm_campaign utm_content utm_term utm_id utm_cid utm_social utm_social-type
    utm_brand utm-source mtm_campaign mtm_source mtm_cid mtm_kwd pk_campaign pk_source pk_kwd
    piwik_campaign matomo_source _ga _gl ga_source ga_campaign gclid gclsrc gbraid wbraid dclid gad_source
    gad_campaignid gs_l srsltid usqp fbclid fb_action_ids fb_action_types fb_source fb_ref
    action_object_map action_ref_map action_type_map mibextid igshid igsh msclkid yclid ysclid _openstat
    twclid __twitter_impression ttclid li_fat_id epik _branch_match_id guccounter guce_referrer
    guce_referrer_sig __s __hsfp __hssc __hstc _hsenc _hsmi hsCtaTracking hsa_acc hsa_cam mc_cid mc_eid
    mc_tc mkt_tok ml_subscriber ml_subscriber_hash oly_anon_id oly_enc_id vero_conv vero_id wickedid
    rb_clickid s_cid os_ehash _kx _cldee bsft_clkid bsft_uid ck_subscriber_id mindbox-click-id cmpid
    Echobox spm itm_source itm_medium itm_campaign itm_content otm_source hmb_campaign tracking_source
    cm_mmc cm_me cm_cr cx_click cm_sp nb_adid ebisAdID _io_session_id brave-campaign-id wt_mc wt_zmc wtrid
    xtor at_medium at_campaign vn_source ceneo_spo nx_source awc irclickid irgwc ir_campaignid sscid tduid
    adjust_referrer dpg_source erid h_sid sc_customer et_cid
    """)
TRACKERS_THERE = {
    "https://www.amazon.com/dp/B012345678": """
        pd_rd_w pf_rd_p qid sr ref_ tag ascsubtag linkCode linkId camp creative creativeASIN crid sprefix
        keywords dib dib_tag qualifier dchild social_share refRID _encoding ie spIA ms3_c coliid colid
        aaxitk rnid content-id cv_ct_cx sb-ci-n __mk_de_DE starsLeft skipTwisterOG ufe psc
    """,
    "https://www.facebook.com/ann/posts/1": """
        __tn__ __xts__[0] __cft__[0] _rdr rdr rdc wtsid hc_ref ref fref eav sfnsn paipv idorvanity ls_ref
        comment_tracking action_history referral_code
    """,
    "https://x.com/ann/status/1": "s t cn ref_src ref_url src cxt",
    "https://youtu.be/abc": "si feature pp app kw embeds_euri",
    "https://www.instagram.com/p/A_b/": "igsh igshid ig_rid",
    "https://www.threads.com/@ann/post/1": "xmt",
    "https://www.tiktok.com/@ann/video/1": "_d _r _t u_code preview_pb share_iid timestamp user_id refer",
    "https://www.reddit.com/r/a/comments/1ab/t/": "share_id rdt ref_source ref_campaign $deep_link",
    "https://www.linkedin.com/posts/1": "trk trackingId refId rcm lipi original_referer",
    "https://ann.medium.com/x": "source",
    "https://ann.substack.com/p/x": "r s triedRedirect showWelcomeOnShare publication_id post_id isFreemail",
    "https://www.goodreads.com/book/show/1": "from_search from_srp qid rank ac ref",
    "https://open.spotify.com/track/1": "si",
    "https://www.twitch.tv/ann": "tt_content tt_medium",
    "https://www.tumblr.com/ann/1": "source",
    "https://ann.blogspot.com/x.html": "m",
}


@pytest.mark.parametrize(
    ("page", "name"),
    [
        *(("https://example.com/x", name) for name in sorted(TRACKERS)),
        *((page, name) for page, names in TRACKERS_THERE.items() for name in names.split()),
    ],
)
def test_a_tracker_of_the_public_lists_is_taken_off(page: str, name: str) -> None:
    assert parse_link(f"{page}?{name}=Ab1-x") == parse_link(page)
    assert parse_link(f"{page}?chapter=2&{name}=Ab1-x") == parse_link(f"{page}?chapter=2")


MEANINGFUL = words("""
    id p page page_id nb_pages post story story_id chapter ch cat tag q s t v list ref source src
    lang hl gl cid pid mc sid at k key token format view tab sort order year u url share keywords
    title name author edition isbn asin episode season part
    """)


@pytest.mark.parametrize(
    "address",
    [
        *(f"https://example.com/x?{name}=1" for name in sorted(MEANINGFUL)),
        "https://www.youtube.com/watch?v=abc&t=42&list=PL1&index=3&lc=x",
        "https://youtu.be/abc?t=42",
        "https://www.youtube.com/playlist?list=PL1",
        "https://archiveofourown.org/works/42/chapters/7?view_adult=true",
        "https://archiveofourown.org/works/42?view_full_work=true",
        "https://archiveofourown.org/works?page=2&work_search%5Bsort_column%5D=hits",
        "https://www.wattpad.com/42-one/page/2?comment=7",
        "https://ann.wordpress.com/?p=42&preview=true",
        "https://www.webtoons.com/en/canvas/t/list?title_no=42&page=2",
        "https://www.webtoons.com/en/canvas/t/viewer?title_no=42&episode_no=3",
        "https://www.goodreads.com/review/list/1?shelf=read",
        "https://www.amazon.com/s?k=poems&i=stripbooks",
        "https://play.google.com/store/books/details?id=1",
        "https://www.reddit.com/r/a/comments/1ab/t/?context=3",
        "https://docs.google.com/document/d/A_b/edit?tab=t.xyz",
        "https://www.facebook.com/permalink.php?story_fbid=1&id=2",
        "https://www.facebook.com/watch/?v=1",
        "https://ann.substack.com/archive?sort=new&search=x",
        "https://news.ycombinator.com/item?id=1",
        "https://forums.spacebattles.com/threads/t.1/page-2?prefix_id=3",
        "https://royalroad.com/fiction/42/t/chapter/7/c?comments=2",
        "https://medium.com/@ann/a-0123456789ab?sk=k",
    ],
)
def test_what_means_something_stays(address: str) -> None:
    assert parse_link(address).url == address


REVIEWED = "https://www.goodreads.com/book/show/42"


def _quoted(address: str) -> str:
    return quote(address, safe="")


@pytest.mark.parametrize(
    "wrapper",
    [
        "https://l.facebook.com/l.php?u={q}&h=AT1&s=1",
        "https://lm.facebook.com/l.php?u={q}",
        "https://www.facebook.com/sharer/sharer.php?u={q}",
        "https://l.messenger.com/l.php?u={q}",
        "https://l.instagram.com/?u={q}&e=AT1",
        "https://l.threads.com/?u={q}",
        "https://www.google.com/url?sa=t&source=web&url={q}&ved=1",
        "https://www.google.co.uk/url?q={q}&sa=D",
        "https://www.google.com/amp/s/www.goodreads.com/book/show/42",
        "https://www-goodreads-com.cdn.ampproject.org/c/s/www.goodreads.com/book/show/42",
        "https://translate.google.com/translate?sl=de&tl=en&u={q}",
        "https://www.youtube.com/redirect?event=video_description&q={q}",
        "https://out.reddit.com/t3_1?url={q}&token=x",
        "https://click.redditmail.com/CL0/{q}/1/abc/def",
        "https://href.li/?https://www.goodreads.com/book/show/42",
        "https://href.li/?{q}",
        "https://steamcommunity.com/linkfilter/?url={q}",
        "https://steamcommunity.com/linkfilter/?u={q}",
        "https://t.umblr.com/redirect?z={q}&t=abc",
        "https://slack-redir.net/link?url={q}",
        "https://duckduckgo.com/l/?uddg={q}&rut=1",
        "https://vk.com/away.php?to={q}",
        "https://eur01.safelinks.protection.outlook.com/?url={q}&data=05",
        "https://disq.us/url?url={q}%3Aabcdefghijklmnopqrstuvwxyz0&cuid=1",
        "https://getpocket.com/redirect?url={q}",
        "https://www.linkedin.com/safety/go?url={q}&trk=x",
        "https://medium.com/r/?url={q}",
        "https://medium.com/m/global-identity-2?redirectUrl={q}",
        "https://www.deviantart.com/users/outgoing?https://www.goodreads.com/book/show/42",
        "https://twitter.com/intent/tweet?text=x&url={q}",
        "https://t.me/share/url?url={q}",
        "https://go.skimresources.com/?id=1&url={q}",
    ],
)
def test_a_wrapper_is_unpacked_however_often_it_is_wrapped(wrapper: str) -> None:
    wrapped = wrapper.format(q=_quoted(REVIEWED))

    assert parse_link(wrapped) == parse_link(REVIEWED)
    assert parse_link(f"https://l.facebook.com/l.php?u={_quoted(wrapped)}") == parse_link(REVIEWED)
    assert "review" in parse_link(wrapped).platform.refuses


@pytest.mark.parametrize(
    ("inside", "refusal"),
    [
        ("javascript:alert(1)", links.LinkNotWeb),
        ("/search?q=x", links.LinkNotWeb),
        ("http://127.0.0.1/", links.LinkToAddress),
        ("http://router.lan/", links.LinkNotPublic),
        ("https://ann:pw@example.com/", links.LinkHasCredentials),
        ("https://bit.ly/abc", links.LinkShortened),
        ("https://example.com/a b", links.LinkHasStrayCharacters),
    ],
)
def test_what_is_wrapped_is_judged_like_anything_else(inside: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        parse_link(f"https://www.google.com/url?q={_quoted(inside)}")


def test_a_wrapper_without_an_address_is_a_page_of_its_own() -> None:
    assert parse_link("https://www.google.com/url?sa=t").url == "https://www.google.com/url?sa=t"
    assert parse_link("https://www.reddit.com/r/a/").url == "https://www.reddit.com/r/a/"


def test_wrappers_within_wrappers_without_end_hide_where_they_lead() -> None:
    address = REVIEWED
    for _ in range(6):
        address = f"https://href.li/?{address}"
    with pytest.raises(links.LinkShortened):
        parse_link(address)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        *(
            (f"https://{host}/AbC", host)
            for host in (
                *("bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "buff.ly", "is.gd", "amzn.to", "a.co"),
                *(
                    "lnkd.in",
                    "fb.me",
                    "wp.me",
                    "w.tt",
                    "pin.it",
                    "vm.tiktok.com",
                    "maps.app.goo.gl",
                    "geni.us",
                ),
                *("mybook.to", "rb.gy", "cutt.ly", "x.page.link", "at.tumblr.com", "spotify.link", "trib.al"),
            )
        ),
        ("http://www.bit.ly/AbC?utm_source=x", "www.bit.ly"),
        ("https://www.reddit.com/r/poetry/s/AbC", "www.reddit.com"),
        ("https://www.facebook.com/share/p/AbC/", "www.facebook.com"),
        ("https://www.tiktok.com/t/AbC/", "www.tiktok.com"),
        ("https://substack.com/redirect/2/AbC", "substack.com"),
    ],
)
def test_what_hides_where_it_leads_is_refused(address: str, host: str) -> None:
    with pytest.raises(links.LinkShortened) as refused:
        parse_link(address)
    assert refused.value.facts == {"host": host}


@pytest.mark.parametrize(
    "address",
    [
        "https://youtu.be/dQw4w9WgXcQ",
        "https://redd.it/1ab",
        "https://amzn.com/B012345678",
        "https://linktr.ee/ann",
        "https://books2read.com/u/abc",
        "https://www.reddit.com/r/poetry/comments/1ab/s/",
        "https://evil-bit.ly.example.com/x",
        "https://notbit.ly/x",
    ],
)
def test_what_names_the_thing_itself_is_no_short_link(address: str) -> None:
    assert parse_link(address).url == address


@pytest.mark.parametrize(
    ("address", "platform"),
    [
        ("https://amzn.to/AbC", "amazon"),
        ("https://href.li/?http://127.0.0.1/", "website"),
        (f"https://l.facebook.com/l.php?u={quote(REVIEWED, safe='')}", "goodreads"),
    ],
)
def test_what_an_older_version_took_is_read_and_not_refused(address: str, platform: str) -> None:
    assert accepted_link(address).platform.slug == platform


@pytest.mark.parametrize(
    ("message", "link"),
    [
        ("Good morning", ""),
        ("out now: https://example.com/x", "https://example.com/x"),
        ("(https://example.com/x)", "https://example.com/x"),
        ("(see https://example.com/x).", "https://example.com/x"),
        ("https://example.com/x, and https://example.com/y", "https://example.com/x"),
        ("**https://example.com/x**!", "https://example.com/x"),
        ("||https://example.com/x||", "https://example.com/x"),
        ("<https://example.com/x>", "https://example.com/x"),
        ("`https://example.com/x`", "https://example.com/x"),
        ("[my story](https://example.com/x), at last.", "https://example.com/x"),
        ("[my story](https://example.com/x)and more", "https://example.com/x"),
        ("[https://example.com/y](https://example.com/x)", "https://example.com/x"),
        ("[example.com](<https://example.com/x>)", "https://example.com/x"),
        ('[my story](https://example.com/x "a title")', "https://example.com/x"),
        ("[my [new] story](https://example.com/x)", "https://example.com/x"),
        ("[one](https://example.com/x)[two](https://example.com/y)", "https://example.com/x"),
        ("https://example.com/x and [two](https://example.com/y)", "https://example.com/x"),
        ("[an ode](https://en.wikipedia.org/wiki/Ode_(poem))", "https://en.wikipedia.org/wiki/Ode_(poem)"),
        ("https://en.wikipedia.org/wiki/Ode_(poem)", "https://en.wikipedia.org/wiki/Ode_(poem)"),
        ("(https://en.wikipedia.org/wiki/Ode_(poem))", "https://en.wikipedia.org/wiki/Ode_(poem)"),
        ("[a note] https://example.com/x", "https://example.com/x"),
        ("HTTPS://Example.com/X", "HTTPS://Example.com/X"),
    ],
)
def test_the_first_link_of_a_message_is_found_in_its_markdown(message: str, link: str) -> None:
    assert find_link(message) == link


_words = st.text(string.ascii_letters + string.digits + "-._~%é日/?&=#+:@!$'()*,;[]{}|\"<>`^", max_size=40)
_hosts = st.from_regex(r"[a-z][a-z0-9-]{0,10}(\.[a-z][a-z0-9]{0,8}){1,3}", fullmatch=True)
_known_hosts = st.sampled_from(
    [
        *(domain for platform in PLATFORMS for domain in platform.domains),
        *("l.facebook.com/l.php", "www.google.com/url", "href.li", "vxtwitter.com", "ann.tumblr.com"),
    ]
)
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


@st.composite
def _wrapped(draw: st.DrawFn) -> str:
    inside = _quoted(draw(_addresses()))
    return draw(
        st.sampled_from(
            [
                f"https://www.google.com/url?q={inside}",
                f"https://l.facebook.com/l.php?u={_quoted(f'https://href.li/?{inside}')}",
                f"https://click.redditmail.com/CL0/{inside}/1/x",
            ]
        )
    )


@given(_addresses() | _wrapped() | st.text(max_size=80) | st.text().map("https://example.com/".__add__))
def test_parsing_a_parsed_link_changes_nothing(text: str) -> None:
    link = _parsed(text)
    assume(link is not None)
    assert link is not None
    assert parse_link(link.url) == link
    assert accepted_link(link.url) == link


@given(_hosts, _words)
def test_taking_trackers_off_never_changes_the_site(host: str, query: str) -> None:
    link = _parsed(f"https://{host}/x?{query}")
    assume(link is not None)
    assert link is not None
    assert link.url.startswith(f"https://{host}/x")


@given(st.text(st.sampled_from("[]()<>\"' \nabc") | st.characters()), st.text(st.sampled_from("[]() ab")))
def test_whatever_stands_in_a_message_its_link_is_found_or_none(before: str, after: str) -> None:
    link = find_link(f"{before}https://example.com/x{after}")
    assert link.startswith("http")
    assert " " not in link


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
