"""Typesetting: any text at all becomes pieces that some font can draw, in the order a reader expects."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from bot.ui.pictures.bidi import in_visual_order, levels
from bot.ui.pictures.canvas import Canvas, best_engine
from bot.ui.pictures.fonts import EMOJI, FOLDER, REGULAR, coverage
from bot.ui.pictures.typeset import drawn as drawn_text
from bot.ui.pictures.typeset import is_readable, is_whole, letters_of, typeset

ANY_TEXT = st.text(st.characters(), max_size=40)
"""Also control characters, halves of surrogates and code points that mean nothing yet."""

SILENT = {*map(chr, range(0xFE00, 0xFE10)), "\u200c", "\u200d"}


def drawn(text: str) -> str:
    """Return what is left of a text, from left to right."""
    return "".join(
        "".join(reversed(piece.letters)) if piece.is_right_to_left else piece.text
        for piece in typeset(letters_of(text))
    )


def fonts_of(text: str) -> set[str]:
    return {piece.font for piece in typeset(letters_of(text))}


@given(ANY_TEXT)
def test_no_font_is_given_a_character_that_it_has_not(text: str) -> None:
    for piece in typeset(letters_of(text)):
        assert {ord(each) for each in piece.text if each not in SILENT} <= coverage()[piece.font]


@given(st.text(st.sampled_from("abc אבג سلا 12 (),"), max_size=20))
def test_no_letter_is_lost_in_the_order_of_a_line(text: str) -> None:
    line = "".join(letters_of(text))

    assert sorted(drawn(line)) == sorted(line)


@pytest.mark.parametrize("text", ["Mara", "Владимир", "Ελένη", "Nguyễn", "ᴀʟɪᴄᴇ"])
def test_one_font_has_what_most_names_are_made_of(text: str) -> None:
    assert fonts_of(text) == {REGULAR}
    assert drawn(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "font"),
    [
        ("محمد", "NotoSansArabic-Regular.ttf"),
        ("שלום", "NotoSansHebrew-Regular.ttf"),
        ("नमस्ते", "NotoSansDevanagari-Regular.ttf"),
        ("村上春樹", "NotoSansCJK-Regular.otf"),
        ("さくら한강", "NotoSansCJK-Regular.otf"),
        ("สวัสดี", "NotoSansThai-Regular.ttf"),
        ("🌸👩‍👩‍👧👍🏽🇩🇪", EMOJI),
        ("❤️", EMOJI),
        ("★☾", "NotoSansSymbols2-Regular.ttf"),
    ],
)
def test_each_script_has_its_font(text: str, font: str) -> None:
    assert font in fonts_of(text)
    assert is_readable(text)
    assert set(drawn(text)) - SILENT == set(text) - SILENT


NAMES = {
    "Han": "髙﨑婧煊𠮷",
    "Hong Kong": "嘅咗喺嚟睇冇乜嘢𨋢",
    "Japanese": "ゝ々〆ヿｶﾅ",
    "Hangul": "뷁쀍힣ᄒᆞᆫ",
    "Latin": "Nguyễn Ƀɐʇ",
    "Greek": "Ὀδυσσεύς",
    "Cyrillic": "Ѯенія Қазақ",
    "Georgian": "თამარ ᲗᲐᲛᲐᲠ",
    "Armenian": "Արամ",
    "Hebrew": "שָׁלוֹם",
    "Arabic": "محمّد ڤٹے",
    "Syriac": "ܫܠܡܐ",
    "Thaana": "ހުސެއިން",
    "NKo": "ߒߞߏ",
    "Devanagari": "क्षत्रिय",
    "Bengali": "বাংলা",
    "Gurmukhi": "ਪੰਜਾਬੀ",
    "Gujarati": "ગુજરાતી",
    "Odia": "ଓଡ଼ିଆ",
    "Tamil": "தமிழ்",
    "Telugu": "తెలుగు",
    "Kannada": "ಕನ್ನಡ",
    "Malayalam": "മലയാളം",
    "Sinhala": "සිංහල",
    "Thai": "สวัสดี",
    "Lao": "ລາວ",
    "Tibetan": "བོད་ཡིག",
    "Burmese": "မြန်မာ",
    "Khmer": "ខ្មែរ",
    "Ethiopic": "አማርኛ",
    "Cherokee": "ᏣᎳᎩ ꮳꮃꭹ",
    "Syllabics": "ᓀᐦᐃᔭᐍᐏᐣ",
    "Ogham": "ᚑᚌᚐᚋ",
    "Runic": "ᚱᚢᚾᛖ",
    "Tagalog": "ᜊᜌ᜔ᜊᜌᜒᜈ᜔",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "Limbu": "ᤕᤰᤌᤢᤱ",
    "Tai Le": "ᥖᥭᥰ",
    "New Tai Lue": "ᦟᦲᧉ",
    "Tai Tham": "ᨲᩫ᩠ᩅ",
    "Buginese": "ᨅᨔ",
    "Balinese": "ᬩᬮᬶ",
    "Sundanese": "ᮞᮥᮔ᮪ᮓ",
    "Batak": "ᯅᯖᯂ᯲",
    "Lepcha": "ᰛᰩᰵ",
    "Ol Chiki": "ᱥᱟᱱᱛᱟᱲᱤ",
    "Tifinagh": "ⵜⵉⴼⵉⵏⴰⵖ",
    "Coptic": "ⲙⲉⲧⲣⲉⲙ",
    "Glagolitic": "ⰳⰾⰰⰳⱁⰾ",
    "Yi": "ꆈꌠꉙ",
    "Lisu": "ꓡꓲ-ꓢꓴ",
    "Vai": "ꕙꔤ",
    "Bamum": "ꚠꚡ",
    "Syloti": "ꠍꠤꠟꠐꠤ",
    "Saurashtra": "ꢱꣃꢬꢯ",
    "Kayah": "ꤊꤢꤛꤢ꤭",
    "Rejang": "ꤽꥍ",
    "Javanese": "ꦗꦮ ꧁Ann꧂",
    "Cham": "ꨌꩌ",
    "Tai Viet": "ꪼꪕ",
    "Meetei": "ꯃꯩꯇꯩ",
    "Phags-pa": "ꡖꡍꡂꡛ",
    "Deseret": "𐐔𐐯𐑅",
    "Shavian": "𐑖𐑱𐑝",
    "Osmanya": "𐒍𐒖𐒑",
    "Osage": "𐓏𐓘𐓻",
    "Gothic": "𐌲𐌿𐍄",
    "Old Italic": "𐌀𐌁",
    "Phoenician": "𐤐𐤍",
    "Ugaritic": "𐎀𐎁",
    "Old Persian": "𐎠𐎡",
    "Old Hungarian": "𐲀𐲁",
    "Old Turkic": "𐰀𐰁",
    "Rohingya": "𐴀𐴁",
    "Chakma": "𑄌𑄋𑄴",
    "Newa": "𑐣𑐾",
    "Tirhuta": "𑒞𑒱",
    "Modi": "𑘦𑘻",
    "Adlam": "𞤀𞤣𞤤𞤢𞤥",
    "Miao": "𖼀𖼁",
    "Hmong": "𖬀𖬁",
    "Nyiakeng": "𞄀𞄁",
    "Mende": "𞠀𞠁",
    "Egyptian": "𓆩♡𓆪",
    "Squared": "🅰🅱🅲🄰🄱🄲🅐🅑",
    "Circled": "ⓐⓑ①②",
    "Musical": "𝄞♪",
    "Shapes": "🙐🞄⯌",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_of_every_script_is_drawn_whole(name: str) -> None:
    assert is_whole(name)
    assert drawn_text(name) == unicodedata.normalize("NFC", name)


@given(ANY_TEXT)
def test_a_text_that_is_whole_has_no_ellipsis_that_it_had_not(text: str) -> None:
    if is_whole(text):
        assert drawn_text(text).count("…") <= unicodedata.normalize("NFKC", text).replace("...", "…").count(
            "…"
        )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("𝓐𝓵𝓲𝓬𝓮", "Alice"),
        ("𝕭𝖔𝖇", "Bob"),
        ("Ann \U000107ff\U00010800\U00010805", "Ann …"),
        ("\U0001fbf0Queen\U0001fbf9", "0Queen9"),
        ("\U00017000Queen", "…Queen"),
        ("Z\u0337\u0322a", "Z\u0337\u0322a"),
        ("a\x00b\u202ec\ud800", "abc"),
        ("one\ntwo", "one two"),
    ],
)
def test_what_no_font_has_becomes_plain_letters_or_an_ellipsis(text: str, shown: str) -> None:
    assert drawn(text) == shown


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u2060", "\U00010800\U00010805", "\ud800"])
def test_a_text_of_which_nothing_is_left_is_not_readable(text: str) -> None:
    assert not is_readable(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ann abc 12", "Ann abc 12"),
        ("abc אבג def", "abc גבא def"),
        ("אבג abc", "abc גבא"),
        ("אבג 12 דה", "הד 12 גבא"),
        ("אבג, דה!", "!הד ,גבא"),
        ("abc (אבג)", "abc (גבא)"),
        ("abc אבג 12", "abc 12 גבא"),
        ("12 abc", "12 abc"),
    ],
)
def test_mixed_directions_stand_as_readers_expect(text: str, shown: str) -> None:
    assert "".join(in_visual_order(list(zip(text, levels(text), strict=True)))) == shown


@pytest.mark.parametrize("name", coverage())
def test_what_is_said_of_a_font_is_so(name: str) -> None:
    """A character that a font has not is drawn as its box, so all of those would look alike."""
    font = ImageFont.truetype(str(FOLDER / name), 20, layout_engine=ImageFont.Layout.BASIC)
    codes = sorted(coverage()[name])
    box, blank = _shape(font, "\U0010fffd"), _shape(font, "")
    if box == blank:
        # A few fonts have nothing for it; then what is seen must be.
        codes = [code for code in codes if unicodedata.category(chr(code))[0] in "LNS"]
    sample = [*codes[:: max(1, len(codes) // 150)], codes[-1]]
    assert [hex(code) for code in sample if _shape(font, chr(code)) == box] == []


def _shape(font: ImageFont.FreeTypeFont, text: str) -> bytes:
    image = Image.new("L", (80, 60))
    ImageDraw.Draw(image).text((20, 10), text, 255, font)
    return image.tobytes()


def test_the_fonts_and_what_is_said_of_them_lie_together() -> None:
    assert {path.name for path in FOLDER.iterdir()} - {"README.md", "OFL.txt", "coverage.txt"} == set(
        coverage()
    )


@given(ANY_TEXT)
@pytest.mark.parametrize("engine", [best_engine(), ImageFont.Layout.BASIC])
def test_any_text_is_drawn_within_its_room(engine: ImageFont.Layout, text: str) -> None:
    assert Canvas(engine=engine).text((10, 20), text, size=12, width=60) <= 60


@pytest.mark.parametrize("engine", [best_engine(), ImageFont.Layout.BASIC])
def test_a_text_that_is_cut_keeps_its_beginning(engine: ImageFont.Layout) -> None:
    canvas = Canvas(engine=engine)
    whole = canvas.length("A name that goes on and on")

    shown = canvas.text((10, 20), "A name that goes on and on", width=whole - 1)

    assert canvas.length("A name that goes on a") < shown < whole
    assert canvas.text((10, 40), "A name that goes on and on", width=whole) == whole
