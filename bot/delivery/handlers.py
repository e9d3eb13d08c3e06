"""Handlers: what is done about each kind of due work, in one table."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.delivery.backfill import Backfill
from bot.delivery.messenger import (
    DirectMessagesClosed,
    MessageRejected,
    Messenger,
    NothingToSay,
    PlaceRefused,
)
from bot.domain.due import EDIT_PAUSE, DueKind, DueWork
from bot.domain.outbox import Letter, LetterState
from bot.services import Services
from bot.services.boost_keeping import card_key
from bot.services.digests import find_digest_letter
from bot.services.flags import flag_key
from bot.services.milestones import MilestoneService
from bot.services.notices import notice_key, question_key
from bot.services.patterns import EVERY as LOOK_EVERY
from bot.services.reminders import ReminderService
from bot.services.round_keeping import announcement_key
from bot.storage.database import Database, Transaction

LETTER_PAUSE = timedelta(seconds=1)
"""How long to wait for a message that is being sent at this moment."""

Handler = Callable[[DueWork], Awaitable[None]]

FindLetter = Callable[[Transaction, int, int], Awaitable[Letter | None]]
"""From a server and a subject to the letter that became its message."""

log = structlog.get_logger(__name__)


class NotYet(Exception):
    """The work has to wait a moment, through no fault of its own.

    Attributes:
        until: When to look again.
    """

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class RefusedUntil(NotYet):
    """Discord keeps the bot out of the channel; the work is tried again then, for about a day."""


def handlers_on(
    database: Database, services: Services, messenger: Messenger, backfill: Backfill, clock: Clock
) -> Mapping[DueKind, Handler]:
    """Return what does each kind of due work."""
    boosts = CardKeeper(database, messenger, clock, by_key(card_key))
    rounds = CardKeeper(database, messenger, clock, by_key(announcement_key))
    notices = CardKeeper(database, messenger, clock, by_key(notice_key))
    questions = CardKeeper(database, messenger, clock, by_key(question_key))
    digests = CardKeeper(database, messenger, clock, find_digest_letter)
    return {
        DueKind.EXPIRE_BOOST: about_subject(services.boosts.expire),
        DueKind.REFRESH_BOOST: boosts.refresh,
        DueKind.OPEN_THREAD: boosts.open_thread,
        DueKind.RESCUE_BOOST: about_subject(services.digests.rescue),
        DueKind.FOLD: again_and_again(services.rankings.fold),
        DueKind.POST_RANKING: again_and_again(services.weekly_rankings.run),
        DueKind.REFRESH_FLAG: CardKeeper(database, messenger, clock, by_key(flag_key)).refresh,
        DueKind.REFRESH_NOTICE: if_it_stands(notices, questions),
        DueKind.REFRESH_DIGEST: if_it_stands(digests),
        DueKind.LOOK_FOR_PATTERNS: again_after(LOOK_EVERY, clock, services.patterns.look),
        DueKind.SEND_DIGEST: again_and_again(services.digests.send),
        DueKind.REVIEW_STREAK: about_subject(services.milestones.review),
        DueKind.WATCH_STREAK: again_and_again(services.milestones.watch),
        DueKind.GIVE_ROLES: RoleGiver(services.milestones, messenger).give,
        DueKind.REMIND: Reminding(services.reminders).remind,
        DueKind.FORGET_LEFT_OUT: again_and_again(services.tracking.forget_left_out),
        DueKind.READ_ON: backfill.take_up,
        DueKind.OPEN_ROUND: again_and_again(services.round_keeping.open_due),
        DueKind.CLOSE_ROUND: again_and_again(services.round_keeping.close_due),
        DueKind.REMIND_ROUND: about_subject(services.round_keeping.remind_due),
        DueKind.REFRESH_ROUND: rounds.refresh,
    }


def about_subject(use_case: Callable[[int, int], Awaitable[object]]) -> Handler:
    """Return the handler that hands server and subject to a use case."""

    async def handle(work: DueWork) -> None:
        await use_case(work.guild_id, work.subject_id)

    return handle


def again_after(
    interval: timedelta, clock: Clock, use_case: Callable[[int, int], Awaitable[object]]
) -> Handler:
    """Return the handler that hands server and subject to a use case, now and again for ever."""

    async def handle(work: DueWork) -> None:
        await use_case(work.guild_id, work.subject_id)
        raise NotYet(clock.now() + interval)

    return handle


def again_and_again(use_case: Callable[[int, int], Awaitable[datetime | None]]) -> Handler:
    """Return the handler of a use case that says when it is to be done next, if ever."""

    async def handle(work: DueWork) -> None:
        again_at = await use_case(work.guild_id, work.subject_id)
        if again_at is not None:
            raise NotYet(again_at)

    return handle


def by_key(key: Callable[[int], str]) -> FindLetter:
    """Return what finds the letter of a subject by its key."""

    async def find(tx: Transaction, guild_id: int, subject_id: int) -> Letter | None:
        return await tx.outbox.find(guild_id, key(subject_id))

    return find


def if_it_stands(*keepers: "CardKeeper") -> Handler:
    """Return the handler that brings what was written to a member up to date, as far as that still works.

    Who deleted the message, or takes no DMs any more, reads nothing old.
    """

    async def handle(work: DueWork) -> None:
        for keeper in keepers:
            try:
                await keeper.refresh(work)
            except (NothingToSay, DirectMessagesClosed, RefusedUntil, MessageRejected) as error:
                log.info("notice.left", guild_id=work.guild_id, reason=str(error))

    return handle


class Reminding:
    """Remind members, each at their hour, day after day.

    Args:
        reminders: Use cases of reminders.
    """

    def __init__(self, reminders: ReminderService) -> None:
        self._reminders = reminders

    async def remind(self, work: DueWork) -> None:
        """Remind one member, and come back at their hour."""
        again_at = await self._reminders.remind(work.guild_id, work.subject_id, work.due_at)
        if again_at is not None:
            raise NotYet(again_at)


class RoleGiver:
    """Give members the roles their streaks have earned.

    Args:
        milestones: Use cases of milestones.
        messenger: What gives a role.
    """

    def __init__(self, milestones: MilestoneService, messenger: Messenger) -> None:
        self._milestones = milestones
        self._messenger = messenger

    async def give(self, work: DueWork) -> None:
        """Give one member each role; one that is refused stops nothing and is told to the moderators."""
        for role_id in await self._milestones.roles_earned(work.guild_id, work.subject_id):
            try:
                await self._messenger.give_role(work.guild_id, work.subject_id, role_id)
            except (PlaceRefused, MessageRejected):
                await self._milestones.tell_role_refused(work.guild_id, role_id)


class CardKeeper:
    """Keep the message that stands for a subject, such as a boost's card, up to date.

    Args:
        database: Where the letter waits that became the message.
        messenger: What edits it.
        clock: What time it is.
        find: Finds the letter of a subject.
    """

    def __init__(self, database: Database, messenger: Messenger, clock: Clock, find: FindLetter) -> None:
        self._database = database
        self._messenger = messenger
        self._clock = clock
        self._find = find
        self._edited_at: dict[tuple[int, int], datetime] = {}

    async def refresh(self, work: DueWork) -> None:
        """Edit the message, `EDIT_PAUSE` after the last edit at the earliest."""
        now = self._clock.now()
        recent = {key: at for key, at in self._edited_at.items() if now - at < EDIT_PAUSE}
        key = (work.guild_id, work.subject_id)
        if key in recent:
            raise NotYet(recent[key] + EDIT_PAUSE)
        letter = await self._letter(work)
        if letter is not None:
            self._edited_at = {**recent, key: now}
            await self._at_its_place(letter, self._messenger.edit)

    async def open_thread(self, work: DueWork) -> None:
        """Open a thread on the message."""
        letter = await self._letter(work)
        if letter is not None:
            await self._at_its_place(letter, self._messenger.open_thread)

    async def _at_its_place(self, letter: Letter, do: Callable[[Letter], Awaitable[None]]) -> None:
        try:
            await do(letter)
        except PlaceRefused as error:
            async with self._database.write(letter.guild_id) as tx:
                refused = await tx.refused.note(letter.posted_in or letter.place, self._clock.now())
            raise RefusedUntil(refused.until) from error

    async def _letter(self, work: DueWork) -> Letter | None:
        now = self._clock.now()
        async with self._database.read() as tx:
            letter = await self._find(tx, work.guild_id, work.subject_id)
            if letter is None or letter.state in (LetterState.SKIPPED, LetterState.DEAD):
                return None
            place = letter.posted_in or letter.place
            until = (await tx.refused.list_until([place], now)).get(place)
        if letter.state is not LetterState.SENT:
            # One that is tried again later is not looked at every second until then.
            raise NotYet(max(letter.due_at, until or now, now + LETTER_PAUSE))
        if until is not None:
            raise RefusedUntil(until)
        return letter
