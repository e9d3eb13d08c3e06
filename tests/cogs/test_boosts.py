"""Boosts as members meet them: requested, found, edited, closed, expired, taken down."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import discord
import pytest
import simcord
from structlog.testing import capture_logs

from bot.domain.boosts import State
from bot.ui.items import Action
from bot.ui.pager import page_row
from bot.ui.responding import RESPOND
from cogs.boosts import buttons
from tests.cogs.world import (
    BOOST,
    World,
    answer_to,
    button_ids,
    form_of,
    labels_of,
    parts_of,
    pinged_by,
    posted,
    said,
    text_of,
    waiting,
)

DAY = timedelta(days=1)

ON_A_CARD = (RESPOND, buttons.SAVE, buttons.EDIT, buttons.CLOSE, buttons.REPORT)
OF_BOOSTS = (*ON_A_CARD, buttons.CLOSE_NOW)
"""Every button of boosts that is about one boost; ANOTHER is about the rest."""

UNKNOWN = 4_711


async def state_of(world: World, boost_id: int = 1) -> State:
    return (await world.app.services.boosts.view(world.guild.id, boost_id)).boost.state


async def outcome(
    member: simcord.MemberActor | simcord.UserHandle, result: simcord.InteractionResult, **filled: Any
) -> str:
    """Fill in whatever form was shown, and return what the member reads in the end."""
    if result.modal is None:
        return text_of(answer_to(result))
    fields = form_of(result)
    values: dict[str, Any] = {"reason": "Because.", "kind": ["comment"], **BOOST, **filled}
    return text_of(
        answer_to(
            await member.submit_modal(
                result, {name: value for name, value in values.items() if name in fields}
            )
        )
    )


# Requesting.


async def test_a_request_answers_its_writer_and_posts_a_card_with_all_that_was_said(world: World) -> None:
    shown = await world.alice.slash(
        world.boosts, "boost request", genre="short-fiction", responses=2, days=1, content_warning="Storms"
    )
    result = await world.alice.submit_modal(shown, BOOST | {"warning": "Storms"})

    assert said(result).startswith(f"**Your boost is on its way to {world.boosts.mention}.**")
    text = text_of(world.card)
    assert text.startswith(f"## The Lighthouse\n-# {world.alice.mention} · Website · Short fiction\n")
    assert "**Content warning:** Storms\n||My first story is out" in text
    assert "**What would help:** comment, share\n○○  0 of 2 responses · ends <t:1767312000:R>" in text
    assert labels_of(world.card) == [
        "Open the link",
        "I responded",
        "Save for later",
        "Edit",
        "Close",
        "Report",
    ]
    assert pinged_by(world, world.card) == set()


async def test_the_form_asks_for_what_a_boost_needs(world: World) -> None:
    fields = form_of(await world.alice.slash(world.boosts, "boost request", content_warning="Storms"))

    assert list(fields) == ["link", "title", "news", "kinds", "warning"]
    assert fields["warning"]["value"] == "Storms"
    assert fields["news"]["min_length"] == 20
    assert len(fields["kinds"]["options"]) == 8


async def test_a_known_platform_is_named_on_the_card_and_its_button(world: World) -> None:
    card = await world.boost(link="https://www.wattpad.com/story/1?utm_source=me")

    assert "· Wattpad" in text_of(card)
    assert "Open on Wattpad" in labels_of(card)
    link = next(part["url"] for part in parts_of(card) if part.get("url"))
    assert link == "https://www.wattpad.com/story/1"


async def test_a_content_warning_hides_the_news_and_only_the_news(world: World) -> None:
    text = text_of(await world.boost(warning="Grief", news="My news || is out after ten years."))

    assert r"||My news \|\| is out after ten years.||" in text
    assert "||The Lighthouse" not in text


async def test_nobody_can_request_before_a_channel_is_chosen(empty_world: World) -> None:
    result = await empty_world.alice.slash(empty_world.boosts, "boost request")

    assert (
        said(result)
        == "This server hasn’t chosen a channel for boosts yet. A moderator can with `/setup channels`."
    )


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"link": "my-story"}, "This does not look like a link."),
    ({"link": "https://example.com/a b"}, "There is a space, a backslash or an invisible character"),
    ({"link": "https://me@example.com/"}, "has an @ before the name of the site"),
    ({"link": "https://192.168.0.1/story"}, "leads to a number and not to a named site"),
    ({"link": "http://localhost/story"}, "Only a private network can open localhost."),
    ({"link": "https://exa_mple..com/"}, "name of the site in this link cannot be right"),
    ({"link": "https://example.com:99999/"}, "has to be from 1 to 65535"),
    ({"title": "\u200b \u200b"}, "Give it a title"),
    (
        {"news": "too" + "\u200b" * 20 + "short"},
        "Tell peers a little more: why this, why now? At least 20 characters; so far there are 8.",
    ),
    ({"link": "https://www.amazon.com/dp/1", "kinds": ["review"]}, "Amazon doesn’t allow asking for reviews"),
]


async def test_a_request_is_refused_with_a_reason_and_the_words_are_given_back(world: World) -> None:
    for changed, refusal in REFUSED:
        shown = await world.alice.slash(world.boosts, "boost request")
        text = said(await world.alice.submit_modal(shown, BOOST | changed))

        assert refusal in text
        given_back = text.partition("```\n")[2]
        assert (BOOST | changed)["link"] in given_back
        assert "Lighthouse" in given_back or "title" in changed
        assert "after ten years" in given_back or "news" in changed
        assert "comment" not in given_back, "what was chosen from a list was not typed"
    assert posted(world.boosts) == []


async def test_the_same_link_is_refused_for_two_weeks_and_says_when_it_may_come_again(world: World) -> None:
    await world.boost()
    shown = await world.bob.slash(world.boosts, "boost request")

    text = said(
        await world.bob.submit_modal(shown, BOOST | {"link": "http://EXAMPLE.com/story?utm_source=x"})
    )

    assert "This link was boosted here not long ago. It can be boosted again <t:1768435200:R>." in text
    assert len(posted(world.boosts)) == 1


async def test_a_second_boost_on_one_day_is_refused_before_anything_is_typed(world: World) -> None:
    await world.boost()

    text = said(await world.alice.slash(world.boosts, "boost request"))

    assert text.startswith("This server allows one boost a day. You can request your next one <t:")


async def test_a_third_open_boost_is_refused_before_anything_is_typed(world: World) -> None:
    for number in range(2):
        await world.boost(link=f"https://example.com/{number}")
        await world.pass_time(DAY)

    text = said(await world.alice.slash(world.boosts, "boost request"))

    assert text.startswith("You have 2 open boosts, and this server allows no more at a time. When one ends")


async def test_a_form_opened_before_a_restart_can_be_submitted_after_it(world: World) -> None:
    shown = await world.alice.slash(world.boosts, "boost request", genre="poetry", responses=5, days=14)

    await world.restart()
    text = said(await world.alice.submit_modal(shown, BOOST))

    assert "on its way" in text
    assert "Poetry" in text_of(world.card)
    assert "0 of 5" in text_of(world.card)


async def test_a_form_that_discord_delivers_twice_makes_one_boost(world: World) -> None:
    await world.boost()

    with capture_logs() as logs:
        await world.deliver_again()

    assert len(posted(world.boosts)) == 1
    assert "interaction.too_late" in [entry["event"] for entry in logs]


async def test_two_peers_who_boost_one_link_in_the_same_moment_make_one_boost(world: World) -> None:
    forms = [(who, await who.slash(world.boosts, "boost request")) for who in (world.alice, world.bob)]

    results = await world.at_once(
        *(lambda who=who, form=form: who.submit_modal(form, BOOST) for who, form in forms)
    )

    texts = sorted(said(result) for result in results)
    assert texts[0].startswith("**Your boost is on its way")
    assert texts[1].startswith("This link was boosted here not long ago.")
    assert len(posted(world.boosts)) == 1


async def test_the_message_menu_prefills_link_and_title(world: World) -> None:
    message = await world.alice.send(world.boosts, "Look: <https://example.com/new> and https://example.org")

    shown = await world.alice.context_menu(world.boosts, "Request a boost", message)

    fields = form_of(shown)
    assert fields["link"]["value"] == "https://example.com/new"
    assert "value" not in fields["title"]
    assert "on its way" in await outcome(world.alice, shown, link="https://example.com/new")


@pytest.mark.parametrize(
    "text",
    [
        "[my story](https://example.com/new), at last.",
        "[https://example.com/old](https://example.com/new)",
        "([my story](<https://example.com/new>)!)",
        "(out at last: https://example.com/new).",
    ],
)
async def test_the_message_menu_reads_a_link_out_of_markdown(world: World, text: str) -> None:
    message = await world.alice.send(world.boosts, text)

    shown = await world.alice.context_menu(world.boosts, "Request a boost", message)

    assert form_of(shown)["link"]["value"] == "https://example.com/new"


async def test_the_message_menu_on_a_message_without_a_link_opens_an_empty_form(world: World) -> None:
    message = await world.alice.send(world.boosts, "Good morning")

    shown = await world.alice.context_menu(world.boosts, "Request a boost", message)

    assert "value" not in form_of(shown)["link"]


@pytest.mark.parametrize(
    ("link", "said_of_it"),
    [
        ("not a link", "This does not look like a link."),
        ("https://example.com/my story", "There is a space"),
        ("https://bit.ly/3xYz", "This is a short link of bit.ly, and nobody can see where it leads."),
        (
            "https://www.google.com/url?q=http%3A%2F%2Frouter.lan%2F",
            "Only a private network can open router.lan.",
        ),
    ],
)
async def test_a_link_that_is_none_is_told_what_it_is(world: World, link: str, said_of_it: str) -> None:
    shown = await world.alice.slash(world.boosts, "boost request")

    text = said(await world.alice.submit_modal(shown, BOOST | {"link": link}))

    assert said_of_it in text
    assert link in text, "nothing typed is lost"
    assert posted(world.boosts) == []


async def test_a_wrapped_page_cannot_ask_for_what_its_platform_forbids(world: World) -> None:
    shown = await world.alice.slash(world.boosts, "boost request")
    link = "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.goodreads.com%2Fbook%2Fshow%2F1&h=x"

    text = said(await world.alice.submit_modal(shown, BOOST | {"link": link, "kinds": ["review"]}))

    assert text.startswith("Goodreads doesn’t allow asking for reviews in return")


async def test_one_page_under_another_address_is_not_boosted_again(world: World) -> None:
    await world.boost(link="https://x.com/alice/status/123")

    shown = await world.bob.slash(world.boosts, "boost request")
    text = said(
        await world.bob.submit_modal(shown, BOOST | {"link": "https://vxtwitter.com/alice/status/123"})
    )

    assert text.startswith("This link was boosted here not long ago.")


async def test_the_message_menu_refuses_like_the_command(empty_world: World) -> None:
    message = await empty_world.alice.send(empty_world.boosts, "https://example.com/new")

    result = await empty_world.alice.context_menu(empty_world.boosts, "Request a boost", message)

    assert "hasn’t chosen a channel" in said(result)


# Channels that do not work.


async def test_a_missing_permission_is_refused_with_its_name_its_place_and_the_remedy(world: World) -> None:
    world.deny(world.boosts, send_messages=False, embed_links=False)

    text = said(await world.alice.slash(world.boosts, "boost request"))

    assert text == (
        f"I can’t post in {world.boosts.mention} yet. I still need: Send Messages, Embed Links. "
        "A moderator can give me these in that channel’s settings, under Permissions."
    )


async def test_a_permission_taken_while_the_form_is_open_is_refused_and_nothing_is_recorded(
    world: World,
) -> None:
    shown = await world.alice.slash(world.boosts, "boost request")
    world.deny(world.boosts, send_messages=False)

    text = said(await world.alice.submit_modal(shown, BOOST))

    assert "I still need: Send Messages" in text
    assert "My first story is out" in text
    assert said(await world.bob.slash(world.boosts, "boost list")).startswith("Nothing is open")


async def test_a_deleted_boost_channel_is_refused_with_the_remedy(world: World) -> None:
    other = world.guild.create_text_channel("other")
    world.env.backend.delete_channel(world.boosts.id)
    await world.env.settle()

    text = said(await world.alice.slash(other, "boost request"))

    assert text == (
        "The channel for this doesn’t exist any more, or I can’t see it. "
        "A moderator can choose another with `/setup channels`."
    )


async def test_a_boost_survives_its_channel_and_can_still_be_answered(world: World) -> None:
    await world.boost()
    other = world.guild.create_text_channel("other")
    world.env.backend.delete_channel(world.boosts.id)
    await world.env.settle()

    listed = answer_to(await world.bob.slash(other, "boost list"))

    assert "Thank you for answering" in await world.respond(world.bob, listed)
    assert "answered your boost The Lighthouse" in text_of(posted(world.alice.user.dm_channel)[-1])


async def test_a_card_that_somebody_deleted_stops_nothing(world: World) -> None:
    card = await world.boost()
    await world.pass_time()
    world.env.backend.delete_message(world.boosts.id, card.id)

    listed = answer_to(await world.bob.slash(world.boosts, "boost list"))
    text = await world.respond(world.bob, listed)
    await world.pass_time()

    assert "Thank you for answering" in text
    assert posted(world.boosts) == []


# Looking.


async def test_the_list_shows_open_boosts_with_the_fewest_responses_first(world: World) -> None:
    first = await world.boost(title="Answered")
    await world.respond(world.carol, first)
    await world.boost(world.bob, title="Waiting", link="https://example.com/b")

    text = said(await world.carol.slash(world.boosts, "boost list"))

    assert text.startswith("## Open boosts\n**Waiting**\n")
    assert f"**Answered**\n-# {world.alice.mention} · Website\n●○○  1 of 3 · ends <t:" in text


async def test_the_list_can_be_narrowed_to_a_member_a_genre_or_oneself(world: World) -> None:
    await world.boost(title="Verses", options={"genre": "poetry"})
    await world.boost(world.bob, title="Ghosts", link="https://example.com/b", options={"genre": "horror"})

    async def listed(**options: Any) -> str:
        return said(await world.alice.slash(world.boosts, "boost list", **options))

    assert "Verses" in await listed(member=world.alice)
    assert "Ghosts" not in await listed(member=world.alice)
    assert "Ghosts" in await listed(genre="horror")
    assert "Verses" not in await listed(genre="horror")
    assert (await listed(mine=True)).startswith("## Your open boosts\n**Verses**")
    assert (await listed(member=world.carol)).startswith("Nothing open matches that.")
    assert (await listed(genre="comics")).startswith("Nothing open matches that.")


async def test_empty_lists_say_what_to_do_next(world: World) -> None:
    assert said(await world.bob.slash(world.boosts, "boost list")) == (
        "Nothing is open right now. Got news? `/boost request`"
    )
    assert said(await world.bob.slash(world.boosts, "boost list", mine=True)) == (
        "You have no open boost. Got news? `/boost request`"
    )
    assert said(await world.bob.slash(world.boosts, "boost saved")) == (
        "Your list is empty. **Save for later** on a boost puts it here."
    )
    assert said(await world.bob.slash(world.boosts, "boost next")).startswith("There is nothing left for you")


async def test_a_list_of_somebody_who_left_is_refused_and_not_a_mistake(world: World) -> None:
    stranger = world.env.create_user("stranger")

    text = said(await world.bob.slash(world.boosts, "boost list", member=stranger))

    assert text == "That member has left the server."
    world.known_errors = world.env.error_cursor


async def test_ones_own_list_has_buttons_to_edit(world: World) -> None:
    await world.boost()
    listed = answer_to(await world.alice.slash(world.boosts, "boost list", mine=True))

    shown = await world.alice.click(listed, label="Edit")

    assert form_of(shown)["title"]["value"] == "The Lighthouse"


async def test_long_lists_turn_pages_there_and_back_also_after_a_restart(world: World) -> None:
    for number in range(11):
        await world.boost(
            world.add(f"writer{number}"), title=f"Story {number:02}", link=f"https://example.com/{number}"
        )
    result = await world.bob.slash(world.boosts, "boost list")
    first = answer_to(result)
    assert "Story 04\n" not in text_of(first)
    assert "-# Page 1 of 3" in text_of(first)
    assert "Previous" not in labels_of(first)

    await world.restart()
    second = answer_to(await world.bob.click(first, label="Next"))
    assert "**Story 05**" in text_of(second)
    assert "-# Page 2 of 3" in text_of(second)

    last = answer_to(await world.bob.click(second, label="Next"))
    assert "**Story 10**" in text_of(last)
    assert "Next" not in labels_of(last)

    back = answer_to(await world.bob.click(last, label="Previous"))
    assert "-# Page 2 of 3" in text_of(back)
    assert len(button_ids(back, "I responded")) == 5


async def test_a_page_button_of_a_list_that_shrank_shows_what_is_left(world: World) -> None:
    await world.boost()
    from bot.ui.pager import Page

    old = page_row("boosts", ".", Page([], 1, 3))[0].children
    planted = await world.plant(world.boosts, *old)  # pyright: ignore[reportArgumentType]

    text = text_of(answer_to(await world.bob.click(planted, label="Next")))

    assert "**The Lighthouse**" in text
    assert "Page" not in text


async def test_next_shows_one_boost_and_why_and_another_skips_it(world: World) -> None:
    await world.boost(title="First")
    await world.boost(world.carol, title="Second", link="https://example.com/b")
    shown = answer_to(await world.bob.slash(world.boosts, "boost next"))
    assert text_of(shown).startswith("## One to answer now\n**First**\n")
    assert "Nobody has answered it yet." in text_of(shown)
    assert "-# One more waits for you." in text_of(shown)

    await world.restart()
    other = answer_to(await world.bob.click(shown, label="Another"))

    assert other.id == shown.id, "in its place"
    assert "**Second**" in text_of(other)
    assert "Thank you for answering" in await world.respond(world.bob, other)


async def test_next_puts_first_what_nobody_has_answered_for_two_days(world: World) -> None:
    await world.boost(title="Left alone", options={"days": 14})
    await world.pass_time(2 * DAY)
    await world.boost(world.carol, title="New", link="https://example.com/b")

    text = said(await world.bob.slash(world.boosts, "boost next"))

    assert "**Left alone**" in text
    assert "Nobody has answered it for two days. You could be the first." in text


async def test_next_says_that_a_favour_is_owed_that_the_genre_is_liked_and_that_somebody_is_new(
    world: World,
) -> None:
    card = await world.boost(world.bob, title="Mine", link="https://example.com/b")
    await world.respond(world.alice, card)
    await world.app.services.members.join(world.guild.id, world.alice.id, world.env.now())
    shown = await world.bob.slash(world.boosts, "me genres")
    await world.bob.submit_modal(shown, {"genres": ["poetry"]})
    await world.boost(title="Verses", options={"genre": "poetry"})

    text = said(await world.bob.slash(world.boosts, "boost next"))

    assert f"{world.alice.mention} has answered you, and hasn’t heard back yet." in text
    assert f"{world.alice.mention} is new here." in text
    assert "Poetry: a genre you like." in text
    assert "This is the only one waiting for you." in text


async def test_another_says_so_when_nothing_else_waits(world: World) -> None:
    card = await world.boost()
    receipt = await world.bob.click(card, label="I responded")
    answered = answer_to(await world.bob.submit_modal(receipt, {"kind": ["comment"]}))

    text = text_of(answer_to(await world.bob.click(answered, label="Answer another")))

    assert text.startswith("There is nothing left for you to answer. Well done!")


async def test_a_boost_saved_for_later_is_on_the_list_until_it_is_answered(world: World) -> None:
    card = await world.boost()
    await world.restart()
    assert (
        said(await world.bob.click(card, label="Save for later")) == "Saved. `/boost saved` shows your list."
    )
    again = said(await world.bob.click(card, label="Save for later"))
    assert again == "It was on your list already: `/boost saved`"

    saved = answer_to(await world.bob.slash(world.boosts, "boost saved"))
    assert text_of(saved).startswith("## Saved for later\n**The Lighthouse**")
    await world.respond(world.bob, saved)

    assert said(await world.bob.slash(world.boosts, "boost saved")).startswith("Your list is empty.")


async def test_autocomplete_offers_ones_own_boosts_and_finds_them_by_a_part_of_the_title(
    world: World,
) -> None:
    await world.boost(title="The Lighthouse")
    await world.boost(world.bob, title="The Light Brigade", link="https://example.com/b")

    async def offered(command: str, typed: str, **filled: Any) -> list[str]:
        choices = await world.alice.autocomplete(world.boosts, command, "boost", typed, **filled)
        return [choice["name"] for choice in choices]

    assert await offered("boost edit", "") == ["The Lighthouse"]
    assert await offered("boost close", "LIGHT") == ["The Lighthouse"]
    assert await offered("boost call", "house") == ["The Lighthouse"]
    assert await offered("boost edit", "brigade") == []


# Editing.


async def test_an_edit_shows_on_the_card(world: World) -> None:
    card = await world.boost(options={"genre": "poetry"})
    choice = (await world.alice.autocomplete(world.boosts, "boost edit", "boost", ""))[0]["value"]
    shown = await world.alice.slash(world.boosts, "boost edit", boost=choice)
    fields = form_of(shown)
    assert fields["link"]["value"] == BOOST["link"]
    assert fields["news"]["value"] == BOOST["news"]
    assert [option["value"] for option in fields["kinds"]["options"] if option.get("default")] == BOOST[
        "kinds"
    ]

    await world.restart()
    text = said(await world.alice.submit_modal(shown, BOOST | {"title": "The New Lighthouse"}))
    await world.pass_time()

    assert text == "Done. The card shows the change in a moment."
    assert world.card.id == card.id
    assert text_of(world.card).startswith("## The New Lighthouse\n")
    assert "Poetry" in text_of(world.card)


async def test_the_edit_button_works_after_a_restart(world: World) -> None:
    card = await world.boost()
    await world.restart()

    shown = await world.alice.click(card, label="Edit")

    assert (
        await outcome(world.alice, shown, title="Changed") == "Done. The card shows the change in a moment."
    )


async def test_a_short_link_that_an_older_version_took_stays_as_it_is(world: World) -> None:
    card = await world.boost()
    async with world.app.database.write(world.guild.id) as tx:
        boost = await tx.boosts.get(world.guild.id, 1)
        await tx.boosts.save(replace(boost, link="https://amzn.to/AbC", link_key="amzn.to/AbC"))

    kinds = form_of(await world.bob.click(card, label="I responded"))["kind"]["options"]
    await world.respond(world.bob, card)
    shown = await world.alice.click(card, label="Edit")
    text = said(
        await world.alice.submit_modal(shown, BOOST | {"link": "https://amzn.to/AbC", "title": "New"})
    )

    assert "review" not in [kind["value"] for kind in kinds]
    assert text == "Done. The card shows the change in a moment."
    boost = (await world.app.services.boosts.view(world.guild.id, 1)).boost
    assert (boost.title, boost.link, boost.link_key) == ("New", "https://amzn.to/AbC", "amzn.to/AbC")


async def test_a_link_that_peers_have_answered_cannot_become_another(world: World) -> None:
    card = await world.boost()
    await world.respond(world.bob, card)
    shown = await world.alice.click(card, label="Edit")

    text = said(await world.alice.submit_modal(shown, BOOST | {"link": "https://example.com/other"}))

    assert text.startswith("Peers have already answered this link, so it has to stay.")
    assert "https://example.com/other" in text


async def test_a_boost_edited_by_nobody_but_its_writer(world: World) -> None:
    card = await world.boost()

    for member in (world.bob, world.moderator):
        assert said(await member.click(card, label="Edit")) == "Only the writer of this boost can do that."


@pytest.mark.parametrize("command", ["boost edit", "boost close"])
async def test_what_is_typed_past_the_suggestions_names_no_boost(world: World, command: str) -> None:
    for typed in ("", "0", "The Lighthouse", "²", "１", "9" * 18, "9" * 400, "-1", "1 or 1=1"):
        text = said(await world.alice.slash(world.boosts, command, boost=typed))

        assert text == "I can’t find that boost in this server. `/boost list` shows the open ones.", typed


# Ending.


async def test_a_writer_closes_a_boost_after_being_asked_and_peers_are_thanked(world: World) -> None:
    card = await world.boost()
    await world.respond(world.bob, card)
    await world.pass_time()
    asked = answer_to(await world.alice.click(world.card, label="Close"))
    assert text_of(asked).startswith("Close **The Lighthouse**? Peers can’t respond to it any more.")

    await world.restart()
    closed = answer_to(await world.alice.click(asked, label="Close it"))
    await world.pass_time()

    assert text_of(closed) == "Closed. Thank you for asking, and to everybody who answered."
    assert f"**This boost is closed.** Thank you, {world.bob.mention}." in text_of(world.card)
    assert labels_of(world.card) == ["Open the link"]


async def test_the_close_command_asks_as_the_button_does(world: World) -> None:
    await world.boost()

    asked = answer_to(await world.alice.slash(world.boosts, "boost close", boost="1"))

    assert labels_of(asked) == ["Close it"]
    assert await state_of(world) is State.OPEN


async def test_a_boost_closed_twice_says_so(world: World) -> None:
    card = await world.boost()
    asked = [answer_to(await world.alice.click(card, label="Close")) for _ in range(2)]

    results = await world.at_once(
        *(lambda each=each: world.alice.click(each, label="Close it") for each in asked)
    )

    assert sorted(text_of(answer_to(result)) for result in results) == [
        "Closed. Thank you for asking, and to everybody who answered.",
        "This boost had ended already.",
    ]


async def test_a_member_without_the_right_cannot_close_a_peers_boost(world: World) -> None:
    card = await world.boost()

    assert said(await world.bob.click(card, label="Close")) == "Only the writer of this boost can do that."
    text = said(await world.moderator.slash(world.boosts, "boost close", boost="1"))
    assert text == "Only the writer of this boost can do that."
    assert await state_of(world) is State.OPEN


async def test_a_moderator_takes_a_boost_down_and_its_writer_reads_why(world: World) -> None:
    card = await world.boost()
    shown = await world.moderator.click(card, label="Close")

    await world.restart()
    text = said(await world.moderator.submit_modal(shown, {"for_member": "Off topic.\nSorry!"}))
    await world.pass_time()

    assert text == "Taken down. I’ll tell the writer."
    assert text_of(world.card) == "This boost was taken down by the moderators."
    notice = text_of(posted(world.alice.user.dm_channel)[-1])
    assert notice.startswith("**Your boost was taken down: The Lighthouse**\nThe moderators say:\n")
    assert "> Off topic.\n> Sorry!\n" in notice


async def test_a_boost_taken_down_is_never_spoken_of_in_public(world: World) -> None:
    card = await world.boost()
    world.close_dms(world.alice)
    shown = await world.moderator.click(card, label="Close")

    await world.moderator.submit_modal(shown, {"reason": "Off topic."})
    await world.pass_time()

    assert [text_of(message) for message in posted(world.boosts)] == [
        "This boost was taken down by the moderators.",
        waiting(world.alice),
    ]


async def test_who_lost_manage_server_meanwhile_takes_nothing_down(world: World) -> None:
    card = await world.boost()
    shown = await world.moderator.click(card, label="Close")
    await world.demote()

    text = said(await world.moderator.submit_modal(shown, {"reason": "Off topic."}))
    await world.pass_time()

    assert text.startswith(
        "This is for moderators: it needs the Manage Server permission, or the role the server chose for it."
    )
    assert "Off topic." in text
    assert await state_of(world) is State.OPEN
    assert text_of(world.card).startswith("## The Lighthouse")


async def test_two_moderators_who_take_a_boost_down_at_once_do_it_once(world: World) -> None:
    card = await world.boost()
    other = world.add("other moderator", world.mods)
    forms = [(who, await who.click(card, label="Close")) for who in (world.moderator, other)]

    results = await world.at_once(
        *(lambda who=who, form=form: who.submit_modal(form, {"reason": "Spam"}) for who, form in forms)
    )

    texts = sorted(said(result) for result in results)
    assert texts[0].startswith("Taken down.") or texts[1].startswith("Taken down.")
    assert sum(text.startswith("This boost has ended.") for text in texts) == 1
    assert len(posted(world.alice.user.dm_channel)) == 1


async def test_a_reason_of_blanks_is_refused(world: World) -> None:
    card = await world.boost()
    shown = await world.moderator.click(card, label="Close")

    text = said(await world.moderator.submit_modal(shown, {"reason": "\u200b \u200b"}))

    assert text.startswith("Please give a reason in a few words:")
    assert await state_of(world) is State.OPEN


async def test_a_boost_expires_and_its_card_thanks_by_name(world: World) -> None:
    card = await world.boost(options={"days": 1})
    await world.respond(world.bob, card)
    await world.respond(world.carol, card, "share")

    await world.pass_time(DAY)
    await world.pass_time()

    text = text_of(world.card)
    assert f"**This boost has ended.** Thank you, {world.bob.mention}, {world.carol.mention}." in text
    assert labels_of(world.card) == ["Open the link"]
    assert pinged_by(world, world.card) == set()


async def test_a_boost_that_nobody_answered_ends_kindly(world: World) -> None:
    await world.boost(options={"days": 1})

    await world.pass_time(DAY)

    assert "It ended before anybody answered. Its writer is welcome to try again." in text_of(world.card)


async def test_a_boost_that_expired_while_the_bot_was_away_ends_when_it_is_back(world: World) -> None:
    await world.boost(options={"days": 1})
    await world.app.delivery.close()
    await world.env.advance_time((2 * DAY).total_seconds())

    await world.restart()
    await world.pass_time()

    assert labels_of(world.card) == ["Open the link"]


async def test_many_thanks_name_some_and_count_the_rest(world: World) -> None:
    card = await world.boost(options={"days": 1})
    for number in range(17):
        await world.respond(world.add(f"peer{number}"), card)

    await world.pass_time(DAY)
    await world.pass_time()

    text = text_of(world.card)
    assert text.count("<@") == 1 + 15
    assert "and 2 more." in text


async def test_a_member_who_leaves_takes_their_boosts_along(world: World) -> None:
    await world.boost()
    world.guild.remove_member(world.alice)
    await world.env.settle()
    await world.pass_time()

    assert await state_of(world) is State.CLOSED
    assert "**This boost is closed.**" in text_of(world.card)
    assert labels_of(world.card) == ["Open the link"]
    assert said(await world.bob.slash(world.boosts, "boost list")).startswith("Nothing is open")


# Threads.


async def test_a_thread_opens_on_each_boost_where_the_server_wants_it(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup boosts", threads=True)

    await world.boost(title="A **bold** title " + "x" * 80)
    await world.pass_time()

    (thread,) = world.boosts.threads
    assert thread.name is not None
    assert thread.name.startswith("Talk: A **bold** title")
    assert len(thread.name) <= 100


async def test_no_thread_opens_where_the_server_does_not_want_it(world: World) -> None:
    await world.boost()
    await world.pass_time()

    assert world.boosts.threads == []


async def test_a_missing_permission_for_threads_does_not_keep_a_boost_from_being_posted(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup boosts", threads=True)
    world.deny(world.boosts, create_public_threads=False)

    await world.boost()
    await world.pass_time()

    assert text_of(world.card).startswith("## The Lighthouse")
    assert world.boosts.threads == []


# Buttons in unusual places.


async def test_a_button_of_a_boost_that_is_not_there_says_so(world: World) -> None:
    for action in OF_BOOSTS:
        planted = await world.plant(world.boosts, action.button(world.guild.id, UNKNOWN))
        result = await world.bob.click(planted, label=labels_of(planted)[0])

        text = await outcome(world.bob, result)
        assert text.startswith("I can’t find that boost in this server."), action.name


async def test_a_button_of_another_servers_boost_reaches_nothing(world: World) -> None:
    await world.boost()
    elsewhere = world.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("boosts")
    alice = elsewhere.add_member(world.alice.user)
    await world.env.settle()

    for action in OF_BOOSTS:
        planted = await world.plant(channel, action.button(world.guild.id, 1))
        result = await alice.click(planted, label=labels_of(planted)[0])

        text = await outcome(alice, result)
        assert text.startswith("I can’t find that boost in this server."), action.name
    assert await state_of(world) is State.OPEN


async def test_a_button_of_a_boost_that_is_over_says_so(world: World) -> None:
    await world.boost(options={"days": 1})
    await world.pass_time(DAY)

    for member, action, refusal in (
        (world.bob, RESPOND, "This boost has ended."),
        (world.bob, buttons.SAVE, "This boost has ended."),
        (world.alice, buttons.EDIT, "This boost has ended."),
        (world.alice, buttons.CLOSE, "This boost has ended."),
        (world.alice, buttons.CLOSE_NOW, "This boost had ended already."),
    ):
        planted = await world.plant(world.boosts, action.button(world.guild.id, 1))
        result = await member.click(planted, label=labels_of(planted)[0])

        assert (await outcome(member, result)).startswith(refusal), action.name


async def test_a_moderator_takes_down_also_what_has_ended_and_only_once(world: World) -> None:
    await world.boost(options={"days": 1})
    await world.pass_time(DAY)
    planted = await world.plant(world.boosts, buttons.CLOSE.button(world.guild.id, 1))

    shown = await world.moderator.click(planted, label="Close")
    text = said(await world.moderator.submit_modal(shown, {"reason": "It is spam."}))
    await world.pass_time()

    assert text == "Taken down. I’ll tell the writer."
    assert text_of(posted(world.boosts)[0]) == "This boost was taken down by the moderators."
    again = await world.moderator.click(planted, label="Close")
    assert said(again).startswith("This boost has ended.")


async def test_a_button_for_the_writer_refuses_others(world: World) -> None:
    await world.boost()

    for action in (buttons.EDIT, buttons.CLOSE, buttons.CLOSE_NOW):
        planted = await world.plant(world.boosts, action.button(world.guild.id, 1))
        result = await world.bob.click(planted, label=labels_of(planted)[0])

        assert said(result) == "Only the writer of this boost can do that.", action.name
    assert await state_of(world) is State.OPEN


async def test_a_button_for_peers_refuses_the_writer(world: World) -> None:
    card = await world.boost()

    for action in (RESPOND, buttons.SAVE, buttons.REPORT):
        result = await world.alice.click(card, custom_id=action.id_for(world.guild.id, 1))

        text = await outcome(world.alice, result)
        assert text.startswith("This is your own boost, so others will answer it."), action.name


ANSWERS_IN_DMS = {
    buttons.ANOTHER: ("bob", "## One to answer now"),
    buttons.SAVE: ("bob", "Saved."),
    RESPOND: ("bob", "Thank you for answering"),
    buttons.REPORT: ("bob", "Thank you for telling us."),
    buttons.EDIT: ("alice", "Done."),
    buttons.CLOSE: ("alice", "Close **The Lighthouse**?"),
    buttons.CLOSE_NOW: ("alice", "Closed."),
}


async def test_every_button_of_boosts_works_in_dms_after_a_restart(world: World) -> None:
    await world.boost()
    users: dict[Action, simcord.UserHandle] = {
        action: getattr(world, name).user for action, (name, _) in ANSWERS_IN_DMS.items()
    }
    planted = {
        action: await world.plant(user.dm_channel, action.button(world.guild.id, 1))
        for action, user in users.items()
    }
    await world.restart()

    for action, (_, expected) in ANSWERS_IN_DMS.items():
        user, message = users[action], planted[action]
        result = await user.click(message, label=labels_of(message)[0])

        assert expected in await outcome(user, result), action.name


async def test_a_moderator_takes_nothing_down_from_a_dm(world: World) -> None:
    await world.boost()
    user = world.moderator.user
    planted = await world.plant(user.dm_channel, buttons.CLOSE.button(world.guild.id, 1))

    text = text_of(answer_to(await user.click(planted, label="Close")))

    assert text == "Only the writer of this boost can do that."


async def test_commands_are_not_offered_in_dms(world: World) -> None:
    assert world.alice.user.available_commands() == ()


# Calling.


async def accept_calls(world: World, *members: simcord.MemberActor) -> None:
    for member in members:
        await member.slash(world.boosts, "me calls", welcome="on")


async def test_a_call_reaches_a_peer_who_welcomes_calls_by_dm(world: World) -> None:
    await world.boost(news="Please do look: it is my **first**.")
    await accept_calls(world, world.bob)

    text = said(await world.alice.slash(world.boosts, "boost call", boost="1", member1=world.bob))

    assert text == f"**One peer is called.**\n{world.bob.mention} is called."
    message = posted(world.bob.user.dm_channel)[-1]
    assert text_of(message).startswith(
        f"**{world.alice.mention} is calling you: The Lighthouse**\nPlease do look"
    )
    assert r"\*\*first\*\*" in text_of(message)
    await world.restart()
    shown = await world.bob.user.click(message, label="I responded")
    assert "Thank you for answering" in await outcome(world.bob.user, shown)


async def test_a_call_to_closed_dms_is_made_in_the_server_and_pings_exactly_one(world: World) -> None:
    await world.boost()
    await accept_calls(world, world.bob)
    world.close_dms(world.bob)

    await world.alice.slash(world.boosts, "boost call", boost="1", member1=world.bob)

    assert text_of(world.card) == waiting(world.bob)
    assert pinged_by(world, world.card) == {world.bob.id}
    assert f"{world.alice.mention} is calling you: The Lighthouse" in said(
        await world.bob.click(world.card, label="Show me")
    )


async def test_a_call_says_of_each_peer_what_came_of_it(world: World) -> None:
    await world.boost()
    gone = world.env.create_user("gone")
    machine = world.guild.add_member(world.env.create_user("machine", bot=True))

    text = said(
        await world.alice.slash(
            world.boosts, "boost call", boost="1", member1=world.bob, member2=gone, member3=machine
        )
    )

    assert text == (
        f"**Nobody was called this time.**\n{world.bob.mention} hasn’t said that they welcome calls. "
        f"(They can with `/me calls`.)\n{gone.mention} isn’t in this server any more.\n"
        f"{machine.mention} is a bot."
    )


async def test_a_peer_is_called_once_for_a_boost_and_twice_a_day_at_most(world: World) -> None:
    await accept_calls(world, world.bob)
    for number, author in enumerate((world.alice, world.carol, world.moderator), 1):
        await world.boost(author, link=f"https://example.com/{number}")

    async def call(author: simcord.MemberActor, boost: str) -> str:
        return said(await author.slash(world.boosts, "boost call", boost=boost, member1=world.bob))

    assert "is called." in await call(world.alice, "1")
    assert "was called for this boost before." in await call(world.alice, "1")
    assert "is called." in await call(world.carol, "2")
    assert "has had two calls today. Try again tomorrow." in await call(world.moderator, "3")
    assert len(posted(world.bob.user.dm_channel)) == 2


async def test_the_calls_of_a_week_are_limited_and_the_refusal_says_when_one_is_free(world: World) -> None:
    await world.boost()
    peers = [world.add(f"peer{number}") for number in range(4)]
    await accept_calls(world, *peers)
    options = {f"member{number}": peer for number, peer in enumerate(peers[:3], 1)}
    assert "**3 peers are called.**" in said(
        await world.alice.slash(world.boosts, "boost call", boost="1", **options)
    )

    text = said(await world.alice.slash(world.boosts, "boost call", boost="1", member1=peers[3]))

    assert text == "You have made your 3 calls of this week. The next one is free <t:1767830400:R>."


async def test_calls_are_refused_to_oneself_for_a_peers_boost_and_for_what_is_not_there(world: World) -> None:
    await world.boost()

    async def call(author: simcord.MemberActor, boost: str, peer: simcord.MemberActor) -> str:
        return said(await author.slash(world.boosts, "boost call", boost=boost, member1=peer))

    assert (await call(world.alice, "1", world.alice)).startswith("A call goes to somebody else.")
    assert (await call(world.bob, "1", world.carol)).startswith("Only the writer of this boost")
    assert (await call(world.alice, "nonsense", world.bob)).startswith("I can’t find that boost")
    await world.pass_time(7 * DAY)
    assert (await call(world.alice, "1", world.bob)).startswith("This boost has ended.")


async def test_the_same_peer_named_three_times_is_called_once(world: World) -> None:
    await world.boost()
    await accept_calls(world, world.bob)

    text = said(
        await world.alice.slash(
            world.boosts, "boost call", boost="1", member1=world.bob, member2=world.bob, member3=world.bob
        )
    )

    assert text.startswith("**One peer is called.**")
    assert len(posted(world.bob.user.dm_channel)) == 1


async def test_a_call_about_a_boost_that_ended_meanwhile_is_not_sent(world: World) -> None:
    await world.boost()
    await accept_calls(world, world.bob)
    world.env.inject_error("POST", "/users/@me/channels", status=500, times=None)
    await world.alice.slash(world.boosts, "boost call", boost="1", member1=world.bob)
    world.env.backend.faults.clear()

    await world.app.services.boosts.close(world.guild.id, world.alice.id, 1)
    await world.pass_time(timedelta(minutes=1))

    assert posted(world.bob.user.dm_channel) == []
    assert [letter.reason for letter in await world.letters() if letter.key.startswith("call:")] == [
        "settled meanwhile"
    ]


def test_every_button_of_boosts_is_tried_in_this_file() -> None:
    known = {action.name for action in vars(buttons).values() if isinstance(action, Action)}

    assert known - {action.name for action in ANSWERS_IN_DMS} == {buttons.REMOVE.name}, (
        "REMOVE is a form's id"
    )
    assert discord.ButtonStyle.danger is buttons.CLOSE_NOW.style
