"""Streaks as members see them: at a glance, as a calendar, explained, paused, and told."""

from datetime import UTC, date, datetime, timedelta

import discord
import pytest
import simcord

from bot.domain.responses import Kind, Response, Source
from bot.services import ledger
from bot.texts import say
from cogs.streaks import buttons
from tests.cogs.world import World, answer_to, labels_of, parts_of, pinged_by, posted, said, text_of

DAY = timedelta(days=1)


async def answered(world: World, member: simcord.MemberActor, *days_ago: int) -> None:
    """Let a member have answered Alice on some days; the world begins on 1 January 2026."""
    now = world.env.now()
    responses = [
        Response(
            guild_id=world.guild.id,
            giver_id=member.id,
            receiver_id=world.alice.id,
            kind=Kind.COMMENT,
            source=Source.LOG,
            responded_at=now - ago * DAY,
            local_day=(now - ago * DAY).date(),
        )
        for ago in days_ago
    ]
    async with world.app.database.write(world.guild.id) as tx:
        await ledger.record(tx, responses, await tx.servers.get(world.guild.id), now)


async def until(world: World, at: datetime) -> None:
    """Let time pass up to an instant."""
    await world.pass_time(at - world.env.now())


def dms(member: simcord.MemberActor) -> list[discord.Message]:
    return posted(member.user.dm_channel)


class TestShow:
    async def test_on_the_first_day_it_says_how_to_begin(self, world: World) -> None:
        result = await world.bob.slash(world.boosts, "streak show")

        assert said(result) == (
            "## Your streak\n"
            "**No streak just now** · longest so far: 0\n"
            "This week: no response yet.\n"
            "One response to a peer today begins a streak. `/boost next` shows one to answer.\n"
            "**Freezes:** 0 of 2. One is used by itself for a day or week you miss."
        )

    async def test_it_shows_both_units_this_week_and_a_picture_with_words(self, world: World) -> None:
        await answered(world, world.bob, *range(1, 9))

        result = await world.bob.slash(world.boosts, "streak show")

        text = said(result)
        assert "**8 days in a row** · longest so far: 8\n**2 weeks in a row**" in text
        assert "This week: 3 responses, on 3 days." in text
        assert "Today is still open: one response to a peer keeps it." in text
        assert "**Freezes:** 1 of 2." in text
        [gallery] = [part for part in parts_of(answer_to(result)) if part["type"] == 12]
        assert gallery["items"][0]["description"].startswith(
            "The response streak of bob. Current streak: 8 days."
        )

    async def test_a_peer_sees_what_was_given_and_nothing_else(self, world: World) -> None:
        await answered(world, world.bob, *range(2, 10))
        await world.bob.slash(world.boosts, "streak pause", until="3 days")

        show = await world.carol.slash(world.boosts, "streak show", member=world.bob)
        calendar = await world.carol.slash(world.boosts, "streak calendar", member=world.bob)

        assert said(show).startswith(f"## The streak of <@{world.bob.id}>\n**8 days in a row**")
        for result in (show, calendar):
            message = answer_to(result)
            everything = text_of(message) + str(parts_of(message))
            for private in ("reeze kept", "saved by a freeze", "aused", "without a response", "no response"):
                assert private not in everything

    async def test_who_is_not_visible_is_shown_to_nobody_else(self, world: World) -> None:
        await answered(world, world.bob, 0)
        hidden = said(await world.bob.slash(world.boosts, "me visibility", named="off"))
        assert hidden.startswith("Your streak is for your eyes only now")

        for command in ("streak show", "streak calendar"):
            text = said(await world.carol.slash(world.boosts, command, member=world.bob))
            assert text.startswith("This member keeps their streak to themselves.")
        assert "1 day in a row" in said(await world.bob.slash(world.boosts, "streak show"))

        shown = said(await world.bob.slash(world.boosts, "me visibility", named="on"))
        assert shown.startswith("Peers can look at your streak")

    async def test_where_weeks_count_they_come_first(self, world: World) -> None:
        await answered(world, world.bob, *range(9))

        text = said(await world.moderator.slash(world.boosts, "setup streaks", unit="week"))
        shown = said(await world.bob.slash(world.boosts, "streak show"))

        assert text == "Streaks count **weeks** here now. Days are shown beside them."
        assert shown.index("2 weeks in a row") < shown.index("9 days in a row")
        assert "this week is kept" in shown


class TestCalendarAndWhy:
    async def test_the_calendar_is_a_picture_and_the_same_in_words(self, world: World) -> None:
        await answered(world, world.bob, 0, 1, 2, 40)

        result = await world.bob.slash(world.boosts, "streak calendar")

        text = said(result)
        assert text.startswith("## Your last half year\nCurrent streak: 3 days. Best: 3.")
        assert "Nov: 1 kept" in text
        [gallery] = [part for part in parts_of(answer_to(result)) if part["type"] == 12]
        assert "A calendar of the responses of bob in the last 26 weeks" in gallery["items"][0]["description"]

    async def test_each_day_says_what_became_of_it_and_by_what(self, world: World) -> None:
        streaks = world.app.services.streaks
        await answered(world, world.bob, *range(6, 13), 1, 1)
        day = world.env.now().date()
        await streaks.give_grace(
            world.guild.id, world.moderator.id, day - 4 * DAY, day - 4 * DAY, "**A storm**"
        )
        await streaks.spare_absence(
            world.guild.id, world.env.now() - 3 * DAY, world.env.now() - 3 * DAY + timedelta(hours=8)
        )

        text = said(await world.bob.slash(world.boosts, "streak why"))

        assert text.splitlines()[2:] == [
            "… **Jan 1:** still open",
            "✓ **Dec 31:** kept, by 2 responses",
            "– **Dec 30:** no response",
            "○ **Dec 29:** grace: I was away",
            "○ **Dec 28:** grace: \\*\\*A storm\\*\\*",
            "◆ **Dec 27:** saved by a freeze",
            *(f"✓ **Dec {number}:** kept, by one response" for number in range(26, 19, -1)),
            "· Further back lies what was before your first response.",
            say("streak-why-hint"),
        ]

    async def test_in_weeks_each_line_is_a_week(self, world: World) -> None:
        await world.moderator.slash(world.boosts, "setup streaks", unit="week")
        await answered(world, world.bob, 7)

        text = said(await world.bob.slash(world.boosts, "streak why"))

        assert "… **Dec 29 to Jan 4:** still open" in text
        assert "✓ **Dec 22 to Dec 28:** kept, by one response" in text


class TestPause:
    async def test_a_pause_begins_is_shown_and_ends(self, world: World) -> None:
        await answered(world, world.bob, 1, 2)

        paused = said(await world.bob.slash(world.boosts, "streak pause", until="2 weeks"))
        shown = said(await world.bob.slash(world.boosts, "streak show"))
        why = said(await world.bob.slash(world.boosts, "streak why"))
        resumed = said(await world.bob.slash(world.boosts, "streak resume"))
        again = said(await world.bob.slash(world.boosts, "streak resume"))

        assert paused.startswith(
            "Paused until the end of **Thursday, Jan 15, 2026**. Your streak (2 days in a row) waits"
        )
        assert "Paused until Jan 15." in shown
        assert "⏸ **Jan 1:** paused by you" in why
        assert resumed.startswith("Welcome back.")
        assert again == "There was no pause. Your streak stands at 2 days in a row."

    @pytest.mark.parametrize(
        ("until", "says"),
        [
            ("9 weeks", "A pause can be 8 weeks long at most."),
            ("2025-12-31", "That day is over already."),
            ("@everyone", "I can’t read @\u200beveryone as a date."),
        ],
    )
    async def test_a_day_that_makes_no_sense_is_answered_with_what_does(
        self, world: World, until: str, says: str
    ) -> None:
        assert said(await world.bob.slash(world.boosts, "streak pause", until=until)).startswith(says)

    async def test_sensible_days_are_offered_and_what_is_typed_is_understood(self, world: World) -> None:
        offered = await world.bob.autocomplete(world.boosts, "streak pause", "until", "")
        typed = await world.bob.autocomplete(world.boosts, "streak pause", "until", "fri")
        nonsense = await world.bob.autocomplete(world.boosts, "streak pause", "until", "blah")
        either = await world.bob.autocomplete(world.boosts, "streak pause", "until", "1/2/2026")
        too_late = await world.bob.autocomplete(world.boosts, "streak pause", "until", "9 weeks")

        assert names(offered)[:2] == ["Fri, Jan 2 (1 day)", "Sat, Jan 3 (2 days)"]
        assert names(offered)[-1] == "Thu, Feb 26 (56 days)"
        assert names(typed) == ["Fri, Jan 2 (1 day)"]
        assert names(either) == ["Sun, Feb 1 (31 days)", "Fri, Jan 2 (1 day)"]
        assert names(nonsense) == names(too_late) == []


class TestReminders:
    async def test_at_the_members_hour_a_dm_with_one_boost_to_answer(self, world: World) -> None:
        await world.boost()
        await answered(world, world.bob, 1)

        text = said(await world.bob.slash(world.boosts, "streak reminder", hour="18"))
        await until(world, datetime(2026, 1, 1, 18, tzinfo=UTC))

        assert text.startswith("I’ll send you a DM at 18:00 by your clock")
        [reminder] = dms(world.bob)
        assert text_of(reminder) == (
            "**Your streak is still open today** (1 day in a row). One response to a peer keeps it.\n"
            f"You could answer **The Lighthouse** by <@{world.alice.id}>.\n"
            "[See it]\n[No more reminders]"
        )
        assert "**Reminder:** at 18:00" in said(await world.bob.slash(world.boosts, "streak show"))

    async def test_who_answers_before_it_is_sent_is_left_alone(self, world: World) -> None:
        await answered(world, world.bob, 1)
        await world.bob.slash(world.boosts, "streak reminder", hour="18")
        await world.pass_time(timedelta(hours=10))
        await answered(world, world.bob, 0)

        await until(world, datetime(2026, 1, 1, 19, tzinfo=UTC))

        assert dms(world.bob) == []

    async def test_its_button_works_after_a_restart(self, world: World) -> None:
        await answered(world, world.bob, 1)
        await world.bob.slash(world.boosts, "streak reminder", hour="18")
        await until(world, datetime(2026, 1, 1, 18, tzinfo=UTC))
        [reminder] = dms(world.bob)
        assert labels_of(reminder) == ["No more reminders"], "nothing waits to be answered"

        await world.restart()
        first = said(await world.bob.user.click(reminder, label="No more reminders"))
        second = said(await world.bob.user.click(reminder, label="No more reminders"))

        assert first == "No more reminders. Your streak counts all the same."
        assert second == "There was no reminder. Nothing is sent."

    async def test_after_two_that_went_by_it_asks_once_and_goes_on_if_told(self, world: World) -> None:
        await answered(world, world.bob, *range(1, 15))
        await world.bob.slash(world.boosts, "streak reminder", hour="18")
        for day in (1, 2):
            await until(world, datetime(2026, 1, day, 18, tzinfo=UTC))
        # Without it the streak would have ended, and there would be nothing to remind of.
        spared = date(2026, 1, 2)
        await world.app.services.streaks.give_grace(world.guild.id, 0, spared, spared, "")
        for day in (3, 4, 5):
            await until(world, datetime(2026, 1, day, 18, tzinfo=UTC))

        asked = [message for message in dms(world.bob) if "Shall I go on?" in text_of(message)]
        assert len(asked) == 1
        assert dms(world.bob)[-1].id >= asked[0].id
        assert "resting" in said(await world.bob.slash(world.boosts, "streak show"))

        await world.restart()
        text = said(await world.bob.user.click(asked[0], label="Go on"))
        assert text.startswith("I’ll send you a DM at 18:00")
        assert "at 18:00" in said(await world.bob.slash(world.boosts, "streak show"))

    async def test_go_on_after_switching_off_says_so(self, world: World) -> None:
        old = await world.plant(world.boosts, buttons.GO_ON.button(world.guild.id, world.bob.id))

        text = said(await world.bob.click(old, label="Go on"))

        assert text == "Your reminder is switched off. `/streak reminder` chooses a new hour."

    async def test_closed_dms_are_no_business_of_the_server(self, world: World) -> None:
        await answered(world, world.bob, 1)
        before = len(posted(world.boosts))
        world.close_dms(world.bob)
        await world.bob.slash(world.boosts, "streak reminder", hour="18")
        await until(world, datetime(2026, 1, 1, 18, tzinfo=UTC))

        first = said(await world.bob.slash(world.boosts, "streak show"))
        second = said(await world.bob.slash(world.boosts, "streak show"))

        assert "Discord wouldn’t let me send you a DM, so I have switched it off." in first
        assert "Reminder" not in second
        assert len(posted(world.boosts)) == before


class TestMilestones:
    async def test_a_kind_line_in_the_channel_pings_nobody_and_is_there_once(self, world: World) -> None:
        await world.moderator.slash(world.boosts, "setup channels", milestones=world.boosts)
        await answered(world, world.bob, 0, 1, 2)
        await world.pass_time(timedelta(seconds=11))
        await answered(world, world.bob, 3)
        await world.pass_time(timedelta(seconds=11))

        lines = [message for message in posted(world.boosts) if "in a row" in text_of(message)]

        assert [text_of(line) for line in lines] == [
            f"**3 days in a row:** on each of them <@{world.bob.id}> has answered a fellow writer. "
            "Thank you for listening!"
        ]
        assert pinged_by(world, lines[0]) == set()

    async def test_of_who_is_not_visible_nothing_is_said(self, world: World) -> None:
        await world.moderator.slash(world.boosts, "setup channels", milestones=world.boosts)
        await world.bob.slash(world.boosts, "me visibility", named="off")
        await answered(world, world.bob, 0, 1, 2)
        await world.pass_time(timedelta(seconds=11))

        assert not [message for message in posted(world.boosts) if "in a row" in text_of(message)]

    async def test_a_freeze_is_told_privately(self, world: World) -> None:
        await answered(world, world.bob, *range(7))
        await world.pass_time(timedelta(seconds=11))

        await until(world, datetime(2026, 1, 3, 0, 1, tzinfo=UTC))

        [note] = dms(world.bob)
        assert text_of(note) == (
            "No response on Jan 2, and no harm done: a freeze kept your streak (7 days). "
            "It was your last one; seven kept days earn another.\n"
            "-# `/me notices` says which notes I send you."
        )


class TestRoles:
    async def test_a_role_is_given_with_its_milestone(self, world: World) -> None:
        role = allowed_role(world, "Listener")
        text = said(await world.moderator.slash(world.boosts, "setup milestones", length=3, role=role))
        assert f"**3 in a row:** <@&{role.id}>" in text

        await answered(world, world.bob, 0, 1, 2)
        await world.pass_time(timedelta(seconds=11))

        member = world.env.backend.get_member(world.guild.id, world.bob.id)
        assert role.id in member.role_ids

    async def test_one_above_the_bots_is_refused_with_the_remedy(self, world: World) -> None:
        text = said(
            await world.moderator.slash(
                world.boosts, "setup milestones", length=3, role=world.guild.default_role
            )
        )

        assert text.startswith("I can’t give ")
        assert "Manage Roles" in text

    async def test_without_options_it_shows_and_without_a_role_it_takes_off(self, world: World) -> None:
        role = allowed_role(world, "Listener")
        await world.moderator.slash(world.boosts, "setup milestones", length=7, role=role)

        shown = said(await world.moderator.slash(world.boosts, "setup milestones"))
        emptied = said(await world.moderator.slash(world.boosts, "setup milestones", length=7))

        assert f"**7 in a row:** <@&{role.id}>" in shown
        assert "Milestones are not announced" in shown
        assert "No length earns a role yet." in emptied

    async def test_members_may_not(self, world: World) -> None:
        for command, options in (
            ("setup milestones", {}),
            ("setup streaks", {"unit": "week"}),
            ("setup timezone", {"zone": "Europe/Lisbon"}),
        ):
            with pytest.raises(Exception, match=r"permission|allowed|hidden|access"):
                await world.bob.slash(world.boosts, command, **options)


class TestZones:
    async def test_a_zone_is_chosen_and_shown_to_oneself_alone(self, world: World) -> None:
        first = said(await world.bob.slash(world.boosts, "me timezone"))
        chosen = said(await world.bob.slash(world.boosts, "me timezone", zone="Europe/Lisbon", day_start=4))
        await world.pass_time(timedelta(days=1))
        now = said(await world.bob.slash(world.boosts, "me timezone"))

        assert first.startswith("Your days are counted by the server’s clock, **UTC**. They start at 0:00.")
        assert "counted by the clock of **Lisbon (Europe)** and start at 4:00." in chosen
        assert now.startswith("Your days are counted by the clock of **Lisbon (Europe)** and start at 4:00.")
        peers = said(await world.carol.slash(world.boosts, "streak show", member=world.bob))
        assert "Lisbon" not in peers

    async def test_cities_are_offered_with_their_time(self, world: World) -> None:
        found = await world.bob.autocomplete(world.boosts, "me timezone", "zone", "lisb")
        everything = await world.moderator.autocomplete(world.boosts, "setup timezone", "zone", "")

        assert names(found) == ["Lisbon (Europe), now 00:00"]
        assert len(names(everything)) == 25

    async def test_a_place_is_found_by_any_name_and_by_what_its_clock_shows(self, world: World) -> None:
        munich = await world.bob.autocomplete(world.boosts, "me timezone", "zone", "munich")
        clock = await world.moderator.autocomplete(world.boosts, "setup challenge", "timezone", "1:00")

        assert names(munich)[0] == "Munich: Berlin (Europe), now 01:00"
        assert names(clock)[0] == "Berlin (Europe), now 01:00"
        typed = said(await world.bob.slash(world.boosts, "me timezone", zone="England"))
        assert "counted by the clock of **London (Europe)**" in typed
        several = said(await world.carol.slash(world.boosts, "me timezone", zone="California"))
        assert "**Los Angeles (America)**" in several
        assert "USA has more than one time zone: New York, Chicago, Los Angeles." in said(
            await world.carol.slash(world.boosts, "me timezone", zone="USA")
        )

    async def test_a_zone_nobody_knows_is_refused_kindly(self, world: World) -> None:
        text = said(await world.bob.slash(world.boosts, "me timezone", zone="Atlantis"))

        assert text.startswith("I don’t know a time zone called Atlantis.")

    async def test_twice_in_a_week_it_says_when(self, world: World) -> None:
        await world.bob.slash(world.boosts, "me timezone", zone="Europe/Lisbon")
        await world.pass_time(timedelta(days=2))

        text = said(await world.bob.slash(world.boosts, "me timezone", zone="Asia/Tokyo"))

        assert text.startswith("The time zone changed not long ago. It can change again <t:")

    async def test_the_servers_zone_begins_with_its_next_day(self, world: World) -> None:
        text = said(await world.moderator.slash(world.boosts, "setup timezone", zone="Asia/Tokyo"))
        bobs = said(await world.bob.slash(world.boosts, "me timezone"))
        same = said(await world.moderator.slash(world.boosts, "setup timezone", zone="UTC"))

        assert "the server’s clock is that of **Tokyo (Asia)**" in text
        assert "**UTC**" in bobs
        assert "**Tokyo (Asia)**" in bobs
        assert same == "The server’s clock is that of **UTC**."


def names(result) -> list[str]:
    """Return what an option offers."""
    return [choice["name"] if isinstance(choice, dict) else choice.name for choice in result]


def allowed_role(world: World, name: str) -> simcord.RoleHandle:
    """Return a role the bot may give."""
    bot_user = world.env.bot.user
    assert bot_user is not None
    role = world.guild.create_role(name)
    own = world.guild.create_role("Bot", permissions=discord.Permissions(manage_roles=True))
    world.env.backend.add_member_role(world.guild.id, bot_user.id, own.id)
    return role
