"""The weeks the demo's community has behind it: lived through by the services, each thing at its time."""

import itertools
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from bot.app import App
from bot.demo import story
from bot.demo.clock import DemoClock
from bot.demo.community import Community
from bot.demo.story import Habit, News, Person, Reply
from bot.domain.drafts import draft
from bot.domain.responses import Kind
from bot.services.responses import Answer

LENGTH = timedelta(days=62)
"""How long ago the community began; before the first person of the story joins."""

_CHOSEN_AFTER = timedelta(hours=1)
_THANKED_AFTER = timedelta(hours=3)
_SAVED_AFTER = timedelta(hours=2)
_TOLD_BEFORE = timedelta(minutes=20)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, and when."""

    at: datetime
    happens: Callable[[], Awaitable[None]]


class History:
    """Let the story happen to a community.

    Everything goes through the bot's services and its delivery, with a clock that moves through the past: so
    the ledger, the cards with their endings and the notices are what they would be had it all taken place.

    Args:
        app: The bot, connected and not delivering yet.
        clock: The clock of bot and world, standing.
        community: The server, with nobody in it.
        now: The present, which the story counts back from.
    """

    def __init__(self, app: App, clock: DemoClock, community: Community, now: datetime) -> None:
        self._app = app
        self._clock = clock
        self._community = community
        self._now = now
        self._boost_ids: dict[str, int] = {}
        # Each form has an id of its own on Discord; these are small, so that none of Discord's is among them.
        self._interaction_ids = itertools.count(1)

    async def live(self) -> None:
        """Let all of it happen, up to the present."""
        for moment in sorted(self._moments(), key=lambda moment: moment.at):
            self._clock.travel(moment.at)
            await moment.happens()
            await self._app.delivery.run_due()

    def _moments(self) -> Iterator[Moment]:
        yield Moment(self._now - LENGTH, self._set_up)
        for person in story.PEOPLE:
            joined_at = self._ago(person.joined)
            yield Moment(joined_at, partial(self._join, person))
            yield Moment(joined_at + _CHOSEN_AFTER, partial(self._choose, person))
        for news in (*story.ENDED, *story.OPEN):
            yield from self._moments_of(news)
        for habit in story.HABITS:
            yield from self._days_of(habit)

    def _moments_of(self, news: News) -> Iterator[Moment]:
        requested_at = self._ago(news.days_ago)
        yield Moment(requested_at, partial(self._request, news))
        for reply in news.replies:
            yield Moment(requested_at + timedelta(hours=reply.hours), partial(self._reply, news, reply))
        if news.saved_by:
            yield Moment(requested_at + _SAVED_AFTER, partial(self._save, news))
        if news.closed_after is not None:
            yield Moment(requested_at + timedelta(hours=news.closed_after), partial(self._close, news))
        ends_at = requested_at + timedelta(days=news.days)
        if ends_at < self._now:
            # The bot itself does what is due then.
            yield Moment(ends_at, _nothing)

    def _days_of(self, habit: Habit) -> Iterator[Moment]:
        joined = {person.key: person.joined for person in story.PEOPLE}
        kinds = itertools.cycle(habit.kinds)
        for number, day in enumerate(habit.days_ago):
            here = [key for key in habit.to if joined[key] > day + 1]
            at = self._ago(day) - _TOLD_BEFORE
            yield Moment(at, partial(self._log, habit.by, here[number % len(here)], next(kinds)))

    def _ago(self, days: float) -> datetime:
        return self._now - timedelta(days=days)

    def _id_of(self, key: str) -> int:
        return self._community.members[key].id

    async def _set_up(self) -> None:
        community = self._community
        await self._app.services.servers.set_channels(
            community.guild.id,
            boosts=community.boosts.id,
            milestones=community.welcome.id,
            log=community.log.id,
        )

    async def _join(self, person: Person) -> None:
        member = self._community.join(person)
        await self._community.env.settle()
        if person.is_moderator:
            await member.send(self._community.welcome, story.WELCOME)

    async def _choose(self, person: Person) -> None:
        members, guild_id, user_id = (
            self._app.services.members,
            self._community.guild.id,
            self._id_of(person.key),
        )
        if person.accepts_calls:
            await members.set_calls(guild_id, user_id, accepts=True)
        if person.genres:
            await members.set_genres(guild_id, user_id, person.genres)

    async def _request(self, news: News) -> None:
        asked = draft(
            link=news.link,
            title=news.title,
            news=news.text,
            kinds=news.kinds,
            content_warning=news.warning,
            genre=news.genre,
            wanted=news.wanted,
            days=news.days,
        )
        requested = await self._app.services.boosts.request(
            self._community.guild.id,
            self._id_of(news.by),
            asked,
            interaction_id=next(self._interaction_ids),
            joined_at=None,
        )
        self._boost_ids[news.title] = requested.boost.id

    async def _reply(self, news: News, reply: Reply) -> None:
        responses, guild_id = self._app.services.responses, self._community.guild.id
        recorded = await responses.respond(
            guild_id,
            self._id_of(reply.by),
            self._boost_ids[news.title],
            Answer(kind=reply.kind, note=reply.note, is_another=True),
            joined_at=None,
        )
        if reply.is_thanked:
            self._clock.travel(self._clock.now() + _THANKED_AFTER)
            await responses.thank(guild_id, self._id_of(news.by), recorded.response.id)

    async def _log(self, giver: str, receiver: str, kind: Kind) -> None:
        await self._app.services.responses.log(
            self._community.guild.id,
            self._id_of(giver),
            self._id_of(receiver),
            Answer(kind=kind, is_another=True),
            submission_id=next(self._interaction_ids),
        )

    async def _save(self, news: News) -> None:
        await self._app.services.boosts.save_for_later(
            self._community.guild.id, self._id_of(news.saved_by), self._boost_ids[news.title]
        )

    async def _close(self, news: News) -> None:
        await self._app.services.boosts.close(
            self._community.guild.id, self._id_of(news.by), self._boost_ids[news.title]
        )


async def _nothing() -> None:
    pass
