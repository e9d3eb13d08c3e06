"""Edited replies on both databases: giving a count back is decided like giving it."""

import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.acts import DAILY_LIMIT
from bot.domain.flags import Flag, FlagKind, Verdict
from bot.domain.responses import ResponseLeftOut, Status
from bot.domain.tracking import Parent, Posted, Rule
from bot.storage.tracking import Watermark
from tests.builders import AUTHOR, GUILD, MODERATOR, PEER, SECOND_PEER, a_reason
from tests.services.community import LOG_CHANNEL, Community
from tests.services.test_logged_responses import log
from tests.services.test_tracking import PLACE, TEXT, Desk

TEXTS = (
    TEXT,
    "The dog in chapter two deserves a story of its own.",
    "Nobody else writes about rain like that, not even you.",
    "I lost the thread at the wedding; who was telling it?",
    "More of the grandmother, please, and less of the weather.",
    "Seven pages of silence, and every one of them was needed.",
)
SHORT = "Hm."


class Editor(Desk):
    """A desk at which replies are edited, too."""

    async def write_reply(self, text: str, to: int = AUTHOR, **facts: object) -> Posted:
        message = self.reply(to, text=text, **facts)
        await self.hear(message)
        return message

    async def edit(self, message: Posted, text: str) -> Posted:
        self.community.move(seconds=1)
        edited = replace(message, text=text, edited_at=self.community.now)
        self.tracking.edit(edited)
        await self.write()
        return edited

    async def counted(self) -> set[int | None]:
        return {row.message_id for row in await self.community.ledger() if row.status.counts}

    async def why(self, message: Posted) -> str | None:
        explained = await self.tracking.explain(message)
        return explained.last.reason if explained.last else None

    async def flags(self) -> list[Flag]:
        async with self.community.database.read() as tx:
            return await tx.flags.list_waiting(GUILD)


@pytest.fixture
async def desk(community: Community) -> AsyncIterator[Editor]:
    await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
    desk = Editor(community)
    await desk.track()
    yield desk
    await desk.tracking.close()


async def test_no_more_than_three_count_however_they_are_shortened_and_lengthened(desk: Editor) -> None:
    first = [await desk.write_reply(text) for text in TEXTS[:3]]
    for message in first:
        await desk.edit(message, SHORT)
    more = [await desk.write_reply(text) for text in TEXTS[3:]]

    for message, text in zip(first, TEXTS, strict=False):
        await desk.edit(message, text)

    assert await desk.counted() == {message.message_id for message in more}
    assert await desk.why(first[0]) == Rule.DAILY_LIMIT.value

    await desk.edit(more[0], SHORT)
    await desk.edit(first[0], TEXTS[0])

    assert await desk.counted() == {each.message_id for each in (first[0], *more[1:])}


async def test_whatever_is_written_and_edited_three_count_at_most(desk: Editor) -> None:
    chance = random.Random(2026)
    messages: list[Posted] = []
    for _ in range(60):
        text = chance.choice([*TEXTS, SHORT, SHORT])
        if len(messages) < 9 and chance.random() < 0.3:
            messages.append(await desk.write_reply(text))
        elif messages:
            await desk.edit(chance.choice(messages), text)
        assert len(await desk.counted()) <= DAILY_LIMIT
    assert len(messages) == 9


async def test_a_reply_edited_into_a_copy_stops_counting_is_flagged_and_counts_again_once_it_is_none(
    desk: Editor,
) -> None:
    kept = await desk.write_reply(TEXTS[0])
    copy = await desk.write_reply(TEXTS[1], SECOND_PEER)

    await desk.edit(copy, TEXTS[0])
    assert await desk.counted() == {kept.message_id}
    assert await desk.why(copy) == Rule.NEAR_IDENTICAL.value
    [flag] = await desk.flags()
    assert (flag.kind, flag.raised_by, flag.subject_id) == (FlagKind.NEAR_IDENTICAL, PEER, copy.message_id)

    await desk.edit(copy, TEXTS[2])
    assert await desk.counted() == {kept.message_id, copy.message_id}


async def test_a_reply_edited_into_a_copy_of_a_later_one_is_the_copy(desk: Editor) -> None:
    first = await desk.write_reply(TEXTS[0])
    later = await desk.write_reply(TEXTS[1], SECOND_PEER)

    await desk.edit(first, TEXTS[1])

    assert await desk.counted() == {later.message_id}


async def test_a_copy_edited_into_a_text_of_its_own_counts(desk: Editor) -> None:
    await desk.write_reply(TEXTS[0])
    copy = await desk.write_reply(TEXTS[0], SECOND_PEER)

    await desk.edit(copy, TEXTS[1])

    assert copy.message_id in await desk.counted()


async def test_an_edit_gives_nothing_back_once_its_receiver_has_left(desk: Editor) -> None:
    message = await desk.write_reply(TEXTS[0])
    await desk.edit(message, SHORT)
    await desk.community.services.members.leave(GUILD, AUTHOR)

    await desk.edit(message, TEXTS[0])

    assert await desk.counted() == set()


async def test_who_left_since_takes_nothing_from_what_counts(desk: Editor) -> None:
    message = await desk.write_reply(TEXTS[0])
    await desk.community.services.members.leave(GUILD, AUTHOR)

    await desk.edit(message, TEXTS[1])

    assert await desk.counted() == {message.message_id}


async def test_a_thanked_reply_is_thanked_for_again_after_all_that_befell_it(desk: Editor) -> None:
    message = await desk.write_reply(TEXTS[0])
    [row] = await desk.community.ledger()
    await desk.community.services.responses.thank(GUILD, AUTHOR, row.id)
    await desk.edit(message, SHORT)
    others = [await desk.write_reply(text) for text in TEXTS[1:4]]
    await desk.edit(message, TEXTS[0])
    assert message.message_id not in await desk.counted()

    await desk.edit(others[0], SHORT)
    await desk.edit(message, TEXTS[0])

    assert (await desk.community.ledger())[0].status is Status.CONFIRMED


# What moderators have decided.


async def test_what_a_moderator_left_out_while_it_was_short_does_not_come_back(desk: Editor) -> None:
    message = await desk.write_reply(TEXTS[0])
    await desk.edit(message, SHORT)
    [row] = await desk.community.ledger()
    await desk.community.services.moderation.void(GUILD, MODERATOR, row.id, a_reason("Only to be counted"))

    await desk.edit(message, TEXTS[0])

    assert await desk.counted() == set()
    assert await desk.why(message) == "Only to be counted"


async def test_what_a_moderator_counted_though_it_is_short_stays_however_it_is_edited(desk: Editor) -> None:
    message = await desk.write_reply(TEXTS[0])
    await desk.edit(message, SHORT)
    [row] = await desk.community.ledger()
    await desk.community.services.moderation.restore(GUILD, MODERATOR, row.id, a_reason("A joke of theirs"))

    await desk.edit(message, "Ha.")

    assert await desk.counted() == {message.message_id}


@pytest.mark.parametrize("counted_before", [True, False])
@pytest.mark.parametrize("verdict", list(Verdict))
async def test_what_is_decided_about_a_copy_holds_whatever_its_writer_makes_of_it(
    desk: Editor, verdict: Verdict, counted_before: bool
) -> None:
    kept = await desk.write_reply(TEXTS[0])
    copy = await desk.write_reply(TEXTS[1] if counted_before else TEXTS[0], SECOND_PEER)
    if counted_before:
        copy = await desk.edit(copy, TEXTS[0])
    [flag] = await desk.flags()

    view = await desk.community.services.flags.decide(GUILD, MODERATOR, flag.id, verdict, a_reason("So"))

    after = {kept.message_id, copy.message_id} if verdict is Verdict.DISMISSED else {kept.message_id}
    assert await desk.counted() == after
    assert not view.is_overtaken
    for text in (SHORT, TEXTS[2], TEXTS[0]):
        await desk.edit(copy, text)
        assert await desk.counted() == after


async def test_a_reply_edited_into_a_copy_and_deleted_counts_for_nothing_whatever_is_decided(
    desk: Editor,
) -> None:
    kept = await desk.write_reply(TEXTS[0])
    copy = await desk.edit(await desk.write_reply(TEXTS[1], SECOND_PEER), TEXTS[0])
    [flag] = await desk.flags()
    await desk.edit(copy, TEXTS[2])
    desk.tracking.remove(GUILD, PLACE, [copy.message_id])
    await desk.write()
    desk.community.move(seconds=1)

    view = await desk.community.services.flags.decide(
        GUILD, MODERATOR, flag.id, Verdict.DISMISSED, a_reason("So")
    )

    assert await desk.counted() == {kept.message_id}
    assert view.is_overtaken


# In any order, and read later.


async def test_an_older_edit_that_comes_later_changes_nothing(desk: Editor) -> None:
    message = await desk.write_reply(TEXTS[0])
    older = replace(message, text=SHORT, edited_at=desk.community.now)

    await desk.edit(message, TEXTS[1])
    desk.tracking.edit(older)
    await desk.write()

    assert await desk.counted() == {message.message_id}


async def test_an_edit_before_a_message_that_has_to_be_looked_up_is_what_counts(desk: Editor) -> None:
    async def find(_: Posted) -> Parent:
        return Parent(AUTHOR)

    desk.tracking.lookups.find_parent = find
    message = desk.reply(parent=None, text=TEXTS[0])
    desk.tracking.edit(replace(message, text=SHORT, edited_at=desk.community.now))
    await desk.hear(message)

    assert await desk.counted() == set()
    assert await desk.rule(message) is Rule.TOO_SHORT


async def test_what_is_read_again_is_judged_by_its_latest_text(desk: Editor) -> None:
    shortened = await desk.write_reply(TEXTS[0])
    lengthened = await desk.write_reply(SHORT)
    desk.community.move(minutes=1)
    page = [
        replace(shortened, text=SHORT, edited_at=desk.community.now),
        replace(lengthened, text=TEXTS[1], edited_at=desk.community.now),
    ]

    await desk.tracking.record(Watermark(GUILD, PLACE, PLACE, lengthened.message_id), page)

    assert await desk.counted() == {lengthened.message_id}


async def test_a_day_later_nothing_that_is_read_again_changes(desk: Editor) -> None:
    message = await desk.write_reply(TEXTS[0])
    desk.community.move(hours=24, seconds=1)
    page = [replace(message, text=SHORT, edited_at=desk.community.now - timedelta(hours=1))]

    await desk.tracking.record(Watermark(GUILD, PLACE, PLACE, message.message_id), page)

    assert await desk.counted() == {message.message_id}


async def test_a_shortened_reply_that_was_told_of_meanwhile_does_not_count_a_second_time(
    desk: Editor,
) -> None:
    for told_id in ("message_id", "parent_id"):
        reply = await desk.write_reply(TEXTS[0] if told_id == "message_id" else TEXTS[1])
        await desk.edit(reply, SHORT)
        link = f"https://discord.com/channels/{GUILD}/{PLACE}/{getattr(reply, told_id)}"
        told = await log(desk.community, link=link, submission_id=reply.message_id + 1)

        await desk.edit(reply, TEXTS[2])

        assert told.is_new
        assert reply.message_id not in await desk.counted()


def link_to(message: Posted) -> str:
    return f"https://discord.com/channels/{GUILD}/{PLACE}/{message.message_id}"


@pytest.mark.parametrize("verdict", list(Verdict))
async def test_a_copy_that_its_writer_told_of_is_decided_about_as_what_it_is(
    desk: Editor, verdict: Verdict
) -> None:
    await desk.write_reply(TEXTS[0])
    copy = await desk.write_reply(TEXTS[0], SECOND_PEER)
    await log(desk.community, receiver_id=SECOND_PEER, link=link_to(copy))
    [flag] = await desk.flags()

    await desk.community.services.flags.decide(GUILD, MODERATOR, flag.id, verdict, a_reason())

    counted = [each for each in await desk.community.ledger() if each.receiver_id == SECOND_PEER]
    assert [each.status.counts for each in counted] == [verdict is Verdict.DISMISSED]
    view = await desk.community.services.flags.view(GUILD, flag.id)
    assert view.response == counted[0]
    assert not view.is_overtaken


async def test_a_copy_that_moderators_left_out_is_not_told_of_with_its_link(desk: Editor) -> None:
    await desk.write_reply(TEXTS[0])
    copy = await desk.write_reply(TEXTS[0], SECOND_PEER)
    [flag] = await desk.flags()
    await desk.community.services.flags.decide(GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason())

    with pytest.raises(ResponseLeftOut):
        await log(desk.community, receiver_id=SECOND_PEER, link=link_to(copy))

    assert (await log(desk.community, SECOND_PEER, PEER, link=link_to(copy))).is_new, "it answers the copy"


async def test_nobody_reads_that_a_copy_counts_which_moderators_leave_out(desk: Editor) -> None:
    await desk.write_reply(TEXTS[0])
    copy = await desk.write_reply(TEXTS[1], SECOND_PEER)
    await desk.edit(copy, TEXTS[0])
    [flag] = await desk.flags()

    await desk.community.services.flags.decide(GUILD, MODERATOR, flag.id, Verdict.UPHELD, a_reason())

    assert not [key for key in await desk.community.letters() if key.startswith("outcome:")]
