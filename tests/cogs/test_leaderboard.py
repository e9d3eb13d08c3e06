"""The leaderboard as moderators, members and strangers meet it."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import discord
import pytest
from structlog.testing import capture_logs

from bot.domain.rankings import Entry, Metric, Period, Span
from bot.domain.streaks import Unit
from bot.services.rankings import Export, Wanted
from cogs.leaderboard.files import FileTooLarge, csv_document, fitting, json_document, safe_cell
from tests.cogs.world import World, answer_to, button_ids, parts_of, posted, said, text_of

MEDIA_GALLERY = 12
SECOND_STORY = {"link": "https://example.com/other", "title": "The Harbour"}


async def answered(world: World) -> None:
    """Let Bob answer Alice and Carol, and Carol answer Alice."""
    card = await world.boost()
    await world.respond(world.bob, card)
    await world.respond(world.carol, card)
    await world.respond(world.bob, await world.boost(world.carol, **SECOND_STORY))


def has_picture(message: discord.Message) -> bool:
    return MEDIA_GALLERY in [part["type"] for part in parts_of(message)]


async def test_a_moderator_sees_who_helped_most(world: World) -> None:
    await answered(world)

    shown = said(await world.moderator.slash(world.log, "leaderboard show"))

    assert "Peers helped" in shown
    assert shown.index(f"**1.** <@{world.bob.id}> · 2") < shown.index(f"**2.** <@{world.carol.id}> · 1")


async def test_equal_scores_share_a_rank(world: World) -> None:
    await answered(world)

    shown = said(await world.moderator.slash(world.log, "leaderboard show", metric="received"))

    assert f"**1.** <@{world.alice.id}> · 2" in shown
    assert f"**2.** <@{world.carol.id}> · 1" in shown


async def test_an_empty_server_has_an_empty_ranking(world: World) -> None:
    assert "Nobody yet" in said(await world.moderator.slash(world.log, "leaderboard show"))
    assert "You have no place yet" in said(await world.alice.slash(world.boosts, "me rank"))
    over = await world.moderator.slash(world.log, "leaderboard show", period="last-week")
    assert "Nobody has a place in this ranking" in said(over)
    others = await world.moderator.slash(world.log, "leaderboard show", metric="rounds")
    assert "Nobody has a place in this ranking" in said(others)
    own = await world.alice.slash(world.boosts, "me rank", period="last-week")
    assert "You have no place in this ranking" in said(own)


async def test_every_metric_and_period_is_answered(world: World) -> None:
    await answered(world)

    for metric in Metric:
        for period in Period:
            shown = said(
                await world.moderator.slash(
                    world.log, "leaderboard show", metric=metric.value, period=period.value
                )
            )

            assert shown.startswith("## "), (metric, period)


async def test_what_is_visible_is_seen_by_everybody(world: World) -> None:
    await answered(world)

    await world.moderator.slash(world.boosts, "leaderboard show", visible=True)

    assert "Peers helped" in text_of(world.card)


async def test_a_ranking_is_posted_once_however_often_the_command_arrives(world: World) -> None:
    await answered(world)

    reply = said(await world.moderator.slash(world.log, "leaderboard post", channel=world.boosts))
    with capture_logs() as logs:
        await world.deliver_again()
    await world.pass_time()
    # The second answer comes too late for Discord, which has shown the first.
    world.known_errors = world.env.error_cursor

    assert "on its way" in reply
    assert "interaction.too_late" in [entry["event"] for entry in logs]
    assert sum("Peers helped" in text_of(message) for message in posted(world.boosts)) == 1


async def test_a_post_says_how_many_more_there_are_and_names_no_page_to_turn_to(world: World) -> None:
    card = await world.boost()
    for number in range(11):
        await world.respond(world.add(f"peer{number}"), card)
    await world.moderator.slash(world.log, "setup rank", shown="off")

    await world.moderator.slash(world.log, "leaderboard post", channel=world.boosts)

    assert "And one more member." in text_of(world.card)
    assert "/me rank" not in text_of(world.card), "it is switched off"
    [gallery] = [part for part in parts_of(world.card) if part["type"] == MEDIA_GALLERY]
    assert "page" not in gallery["items"][0]["description"]


async def test_whoever_chose_not_to_be_named_reads_how_to_be_listed_again(world: World) -> None:
    await answered(world)
    await world.bob.slash(world.boosts, "me visibility", named="off")

    assert "`/me visibility named: on` lists you again" in said(
        await world.bob.slash(world.boosts, "me rank")
    )


async def test_where_no_files_may_be_attached_a_ranking_is_posted_in_words(world: World) -> None:
    await answered(world)
    world.deny(world.boosts, attach_files=False)
    lack = f"In {world.boosts.mention} I lack Attach Files, so the ranking goes there in words"

    assert lack in said(await world.moderator.slash(world.log, "leaderboard post", channel=world.boosts))
    assert not has_picture(world.card)
    assert f"**1.** <@{world.bob.id}> · 2" in text_of(world.card)
    assert lack in said(await world.moderator.slash(world.log, "leaderboard schedule", channel=world.boosts))

    world.deny(world.boosts)
    await world.pass_time(timedelta(days=8))
    assert has_picture(world.card), "the weekly one"


async def test_dates_that_make_no_sense_are_refused_with_the_way_out(world: World) -> None:
    def show(**options: str):
        return world.moderator.slash(world.log, "leaderboard show", **options)

    assert "`20 March`" in said(await show(**{"from": "soon"}))
    both = said(await show(**{"from": "01/02/2026"}))
    assert "Sunday, Feb 1, 2026** or **Friday, Jan 2, 2026" in both
    assert "the last day is today unless you name one" in said(await show(**{"from": "tomorrow"}))
    assert "Wednesday, Dec 31, 2025" in said(await show(**{"from": "wed"})), "the last one"
    assert "Swap them" in said(await show(**{"from": "2026-01-02", "to": "2026-01-01"}))
    assert "the last day is today unless you name one" in said(await show(**{"from": "2026-12-31"}))
    assert "Jan 1, 2015" in said(await show(**{"from": "1999-01-01"}))
    assert "Jan 2, 2027" in said(await show(**{"from": "2025-01-01", "to": "9999-12-31"}))
    assert "Nobody yet" in said(await show(**{"from": "2015-01-01", "to": "2027-01-02"}))


async def test_a_member_left_out_leaves_no_gap_and_comes_back(world: World) -> None:
    await answered(world)
    form = await world.moderator.slash(world.log, "leaderboard exclude", member=world.bob)
    assert "left out" in said(await world.moderator.submit_modal(form, {"reason": "Staff"}))

    shown = said(await world.moderator.slash(world.log, "leaderboard show"))
    assert f"**1.** <@{world.carol.id}> · 1" in shown
    assert str(world.bob.id) not in shown
    assert "The moderators left you out" in said(await world.bob.slash(world.boosts, "me rank"))

    form = await world.moderator.slash(world.log, "leaderboard include", member=world.bob)
    await world.moderator.submit_modal(form, {"reason": "No longer staff"})
    assert str(world.bob.id) in said(await world.moderator.slash(world.log, "leaderboard show"))


async def test_a_moderator_demoted_while_the_form_is_open_changes_nothing(world: World) -> None:
    await answered(world)
    form = await world.moderator.slash(world.boosts, "leaderboard exclude", member=world.bob)
    await world.demote()

    assert "for moderators" in said(await world.moderator.submit_modal(form, {"reason": "Staff"}))
    assert "Your place: 1" in said(await world.bob.slash(world.boosts, "me rank"))


async def test_the_pages_of_a_former_moderator_do_not_turn(world: World) -> None:
    card = await world.boost()
    for number in range(12):
        await world.respond(world.add(f"peer {number}"), card)
    shown = answer_to(await world.moderator.slash(world.boosts, "leaderboard show"))
    assert "Page 1 of 2" in text_of(shown)
    await world.restart()
    await world.demote()

    reply = said(await world.moderator.click(shown, label="Next"))

    assert "for moderators" in reply
    assert "<@" not in reply


async def test_a_member_sees_their_own_place_unless_the_server_says_no(world: World) -> None:
    await answered(world)

    own = said(await world.carol.slash(world.boosts, "me rank"))
    assert "Your place: 2 of 2" in own
    assert f"<@{world.carol.id}> · 1 **← you**" in own

    await world.moderator.slash(world.log, "setup rank", shown="off")
    assert "doesn’t show places" in said(await world.carol.slash(world.boosts, "me rank"))


EXPORT = Export(
    Wanted(Metric.PEERS, Period.DATES),
    Span(date(2026, 3, 1), date(2026, 3, 7)),
    (Entry(1, 2**60, 3), Entry(2, 2**60 + 1, 1)),
    (2**60 + 2,),
    {metric: {2**60: 3} for metric in Metric},
    Unit.WEEK,
)


NASTY = [
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "'=1", '"=1"', "\u00a0=1", "\u3000@A"),
    *("\uff1d1", "\uff0b1", "\uff0d1", "\uff20A", "\u22121", "\u200b=1", "\u202e=1", "\ufeff=1", "\x00=1"),
    *("Zoë;=1+1", "Zoë, =1", "Zoë|@A", "Zoë\t+1", "Zoë\n=1", 'Zoë"\n=1', "=cmd|' /C calc'!A0", "\t"),
]


@pytest.mark.parametrize("text", NASTY)
def test_no_name_is_executed_whatever_a_spreadsheet_takes_for_the_end_of_a_cell(text: str) -> None:
    document = csv_document(EXPORT, {2**60: text}).data.decode("utf-8-sig")
    [_, row, *_] = csv.reader(io.StringIO(document, newline=""))
    for separators in (",", ";", "|", "\t", "\r\n", ",;|\t\r\n"):
        for cell in re.split(f"[{separators}]", row[1]):
            seen = [each for each in cell if each.isprintable() and each not in '\u3000\u00a0 "']
            assert not seen or seen[0] not in "=+-@\uff1d\uff0b\uff0d\uff20\u2212", cell
    assert row[1][:1] not in ("\t", "\r", "\n")
    assert row[1].replace("'", "") == text.replace("'", ""), "all of it is still there to read"


@pytest.mark.parametrize("text", ["Mara", "Zoë, “the” writer", "a-b", "1+1=2", "שלום", "🦊", "", "O'Neil"])
def test_other_names_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


def test_the_table_is_known_as_utf_8_and_keeps_every_digit_of_an_id() -> None:
    document = csv_document(EXPORT, {2**60: "Zoë, “the” writer"})

    assert document.data.startswith(b"\xef\xbb\xbf")
    assert f'1,"Zoë, “the” writer",<@{2**60}>,3,3,0.75,3,3,3,3' in document.data.decode()
    assert f",,<@{2**60 + 2}>,0,0,0.0,0,0,0,0" in document.data.decode(), "they have no place by this metric"


def test_json_holds_the_same() -> None:
    content = json.loads(json_document(EXPORT, {2**60: "Zoë"}).data)

    assert content["first_day"] == "2026-03-01"
    assert content["members"][0] == {
        "rank": 1,
        "name": "Zoë",
        "user_id": str(2**60),
        "peers": 3,
        "responses": 3,
        "points": 0.75,
        "received": 3,
        "streak_weeks": 3,
        "rounds": 3,
        "newcomers": 3,
    }


def test_a_file_too_large_for_discord_is_packed() -> None:
    document = replace(csv_document(EXPORT, {}), data=b"1,2,3\n" * 99)

    assert fitting(document, len(document.data)) is document
    packed = fitting(document, len(document.data) - 1)
    assert packed.name == "ranking-2026-03-01-to-2026-03-07.csv.zip"
    assert zipfile.ZipFile(io.BytesIO(packed.data)).read(document.name) == document.data
    with pytest.raises(FileTooLarge):
        fitting(document, 20)


@pytest.mark.parametrize("name", ["csv", "json"])
async def test_an_export_is_for_the_moderators_eyes_and_holds_everybodys_figures(
    world: World, name: str
) -> None:
    nasty = world.add("=HYPERLINK(1)")
    await world.respond(nasty, await world.boost())

    answer = answer_to(await world.moderator.slash(world.boosts, "leaderboard export", format=name))

    assert answer.ephemeral
    [file] = answer.attachments
    assert re.fullmatch(rf"ranking-2025-12-29-to-2026-01-04\.{name}", file.filename)
    content = (await file.read()).decode("utf-8-sig")
    if name == "csv":
        rows = list(csv.DictReader(io.StringIO(content, newline="")))
        assert (rows[0]["name"], rows[0]["member"]) == ("'=HYPERLINK(1)", f"<@{nasty.id}>")
    else:
        rows = json.loads(content)["members"]
        assert (rows[0]["name"], rows[0]["user_id"]) == ("=HYPERLINK(1)", str(nasty.id))
    assert [(row["rank"], row["peers"], row["rounds"]) for row in rows] in (
        [("1", "1", "0"), ("", "0", "0")],
        [(1, 1, 0), (None, 0, 0)],
    ), "whoever received only comes after those with a place"


async def test_a_file_that_is_too_large_even_packed_is_refused_with_the_way_out(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await answered(world)
    monkeypatch.setattr(discord.Guild, "filesize_limit", property(lambda _: 20))

    reply = said(await world.moderator.slash(world.log, "leaderboard export"))

    assert reply.startswith("Even packed, the file is larger than Discord takes here")


async def test_a_ranking_is_a_picture_and_says_the_same_in_words(world: World) -> None:
    right_to_left = world.add("שלום עולם")
    long = world.add("W" * 32)
    card = await world.boost()
    for member in (right_to_left, long):
        await world.respond(member, card)

    shown = answer_to(await world.moderator.slash(world.log, "leaderboard show"))
    await world.moderator.slash(world.log, "leaderboard post", channel=world.boosts)
    await world.pass_time()

    for message in (shown, world.card):
        [gallery] = [part for part in parts_of(message) if part["type"] == MEDIA_GALLERY]
        description = gallery["items"][0]["description"]
        assert "1. שלום עולם: 1." in description
        assert f"1. {'W' * 32}: 1." in description
        assert f"**1.** <@{right_to_left.id}> · 1" in text_of(message)
        [file] = message.attachments
        assert (await file.read()).startswith(b"\x89PNG")


async def test_names_that_look_alike_in_the_picture_have_a_number_that_the_words_resolve(
    world: World,
) -> None:
    twins = [world.add("twin"), world.add("\U00010800"), world.add("twin")]
    card = await world.boost()
    for twin in twins:
        await world.respond(twin, card)

    shown = said(await world.moderator.slash(world.log, "leaderboard show"))

    for mark, twin in zip("①②③", twins, strict=True):
        assert f"{mark} <@{twin.id}>" in shown


async def test_pages_turn_after_a_restart_and_show_each_server_its_own(world: World) -> None:
    card = await world.boost()
    for number in range(12):
        await world.respond(world.add(f"peer {number}"), card)
    shown = answer_to(await world.moderator.slash(world.boosts, "leaderboard show"))
    await world.restart()

    turned = answer_to(await world.moderator.click(shown, label="Next"))
    assert "Page 2 of 2" in text_of(turned)
    assert text_of(turned).count("**1.** <@") == 2

    elsewhere = world.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    mods = elsewhere.create_role("Mods", permissions=discord.Permissions(manage_guild=True))
    stranger = elsewhere.add_member(world.env.create_user("stranger"), roles=[mods])
    await world.env.settle()
    [custom_id] = button_ids(shown, "Next")
    planted = await world.plant(channel, discord.ui.Button(label="Next", custom_id=custom_id))
    theirs = text_of(answer_to(await stranger.click(planted, label="Next")))
    assert "Nobody yet" in theirs
    assert "<@" not in theirs
