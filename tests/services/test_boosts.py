"""Boosts as members meet them: requested once, found when they need an answer, edited, and ended."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.boosts import (
    Boost,
    BoostOver,
    BoostUnknown,
    DailyLimitReached,
    LinkBoostedRecently,
    LinkSettled,
    NotYourBoost,
    OpenLimitReached,
    OwnBoost,
    State,
)
from bot.domain.due import DueKind
from bot.domain.gate import BoostNotEarned
from bot.domain.genres import Genre
from bot.domain.outbox import CardName, LetterState, sent
from bot.domain.reasons import ReasonMissing
from bot.domain.responses import Kind
from bot.domain.servers import BoostChannelMissing
from bot.domain.wording import TextTooLong
from bot.services.boosts import BoostChanged, BoostView
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_draft, a_reason
from tests.services.community import CHANNEL, Community

LINK = "https://example.org/the-story"


class TestRequest:
    async def test_a_boost_is_recorded_with_its_message_and_its_end(self, community: Community) -> None:
        boost = await community.request(days=3)

        assert await community.boost(boost) == boost
        letter = await community.letter(f"boost:{boost.id}")
        assert letter is not None
        assert (letter.card, letter.subject_id, letter.channel_id, letter.user_id, letter.due_at) == (
            CardName.BOOST,
            boost.id,
            CHANNEL,
            None,
            community.now,
        )
        assert await community.works() == {
            (DueKind.EXPIRE_BOOST, boost.id): community.now + timedelta(days=3),
            (DueKind.RESCUE_BOOST, boost.id): community.now + timedelta(days=2),
        }

    async def test_a_server_that_wants_threads_gets_one(self, community: Community) -> None:
        await community.services.servers.set_boosts(GUILD, threads=True)

        boost = await community.request()

        assert (DueKind.OPEN_THREAD, boost.id) in await community.works()

    async def test_the_author_is_met(self, community: Community) -> None:
        joined_at = community.now - timedelta(days=3)

        await community.request(joined_at=joined_at)

        assert (await community.services.members.get(GUILD, AUTHOR)).joined_at == joined_at

    async def test_a_form_delivered_twice_is_one_boost(self, community: Community) -> None:
        first = await community.request(link=LINK, interaction_id=7)
        again = await community.request(link=LINK, interaction_id=7)

        assert again == first
        assert await community.letters() == {f"boost:{first.id}"}

    async def test_a_form_delivered_twice_at_once_is_one_boost(self, community: Community) -> None:
        requests = [community.request(link=LINK, interaction_id=7) for _ in range(3)]

        boosts = await asyncio.gather(*requests)

        assert len({boost.id for boost in boosts}) == 1
        assert await community.letters() == {f"boost:{boosts[0].id}"}

    async def test_two_requests_of_one_link_at_once_are_one_boost_and_one_refusal(
        self, community: Community
    ) -> None:
        outcomes = await asyncio.gather(
            community.request(AUTHOR, link=LINK), community.request(PEER, link=LINK), return_exceptions=True
        )

        (refusal,) = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
        assert isinstance(refusal, LinkBoostedRecently)
        assert refusal.facts == {"again_at": community.now + timedelta(days=14)}
        assert len(await community.letters()) == 1

    async def test_without_a_channel_nothing_is_recorded(self, community: Community) -> None:
        with pytest.raises(BoostChannelMissing):
            await community.request(guild_id=OTHER_GUILD)

        assert await community.services.boosts.list_(OTHER_GUILD) == []

    async def test_another_server_does_not_keep_a_link_to_itself(self, community: Community) -> None:
        await community.services.servers.set_channels(OTHER_GUILD, boosts=CHANNEL)
        await community.request(link=LINK)

        assert await community.request(link=LINK, guild_id=OTHER_GUILD)

    @pytest.mark.parametrize("end", ["open", "closed", "removed"])
    async def test_the_same_link_waits_for_14_days(self, community: Community, end: str) -> None:
        boost = await community.request(link=LINK, days=14)
        if end == "closed":
            await community.services.boosts.close(GUILD, AUTHOR, boost.id)
        if end == "removed":
            await community.services.boosts.remove(GUILD, MODERATOR, boost.id, a_reason("Not theirs"))
        community.move(days=14, seconds=-1)

        with pytest.raises(LinkBoostedRecently) as caught:
            await community.request(PEER, link=LINK)
        assert caught.value.facts == {"again_at": boost.requested_at + timedelta(days=14)}

        community.move(seconds=1)
        assert await community.request(PEER, link=LINK)

    async def test_a_boost_whose_end_nobody_marked_yet_makes_room_and_is_marked(
        self, community: Community
    ) -> None:
        overdue = await community.request(link=LINK, days=14)
        await community.services.servers.set_boosts(GUILD, open_limit=1)
        community.move(days=14)
        await community.finish_all()

        boost = await community.request(link=LINK)

        assert (await community.boost(overdue)).state is State.EXPIRED
        assert boost.state is State.OPEN
        assert set(await community.works()) == {
            (DueKind.REFRESH_BOOST, overdue.id),
            (DueKind.EXPIRE_BOOST, boost.id),
            (DueKind.RESCUE_BOOST, boost.id),
        }

    async def test_the_open_limit_is_the_servers(self, community: Community) -> None:
        await community.services.servers.set_boosts(GUILD, open_limit=1)
        await community.request()

        with pytest.raises(OpenLimitReached) as caught:
            await community.request()

        assert caught.value.facts == {"limit": 1}
        assert await community.request(PEER)

    async def test_the_daily_limit_is_the_servers_and_counts_what_was_closed(
        self, community: Community
    ) -> None:
        await community.services.servers.set_boosts(GUILD, per_day=1)
        boost = await community.request()
        await community.services.boosts.close(GUILD, AUTHOR, boost.id)
        community.move(hours=23)

        with pytest.raises(DailyLimitReached) as caught:
            await community.request()

        assert caught.value.facts == {"limit": 1, "again_at": community.now + timedelta(hours=1)}
        community.move(hours=1)
        assert await community.request()

    async def test_three_requests_at_once_do_not_slip_past_the_limit(self, community: Community) -> None:
        await community.services.servers.set_boosts(GUILD, open_limit=2)

        outcomes = await asyncio.gather(*(community.request() for _ in range(3)), return_exceptions=True)

        assert [type(each) for each in outcomes if isinstance(each, BaseException)] == [OpenLimitReached]
        assert len(await community.services.boosts.list_(GUILD)) == 2


class TestRoom:
    async def test_a_member_with_room_may_begin(self, community: Community) -> None:
        assert await community.services.boosts.require_room(GUILD, AUTHOR) == CHANNEL

    async def test_the_form_is_not_opened_for_what_would_be_refused(self, community: Community) -> None:
        await community.services.servers.set_boosts(GUILD, open_limit=1)
        await community.request()

        with pytest.raises(OpenLimitReached):
            await community.services.boosts.require_room(GUILD, AUTHOR)
        with pytest.raises(BoostChannelMissing):
            await community.services.boosts.require_room(OTHER_GUILD, AUTHOR)


class TestView:
    async def test_a_card_shows_the_boost_its_peers_and_where_it_stands(self, community: Community) -> None:
        boost = await community.request()
        await community.respond(boost, SECOND_PEER)
        await community.respond(boost, PEER)
        await community.respond(boost, PEER, Kind.SHARE)

        view = await community.services.boosts.view(GUILD, boost.id)
        assert view == BoostView(boost, 2, (SECOND_PEER, PEER), None, None)

        letter = await community.letter(f"boost:{boost.id}")
        assert letter is not None
        async with community.database.write(GUILD) as tx:
            await tx.outbox.save(sent(letter, channel_id=CHANNEL, message_id=5))
        view = await community.services.boosts.view(GUILD, boost.id)
        assert (view.channel_id, view.message_id) == (CHANNEL, 5)

    async def test_a_boost_of_another_server_is_unknown_to_every_use_case(self, community: Community) -> None:
        boost, service = await community.request(), community.services.boosts

        for refused in (
            service.view(OTHER_GUILD, boost.id),
            service.save_for_later(OTHER_GUILD, PEER, boost.id),
            service.get_own(OTHER_GUILD, AUTHOR, boost.id),
            service.get_respondable(OTHER_GUILD, PEER, boost.id),
            service.edit(OTHER_GUILD, AUTHOR, boost.id, a_draft()),
            service.close(OTHER_GUILD, AUTHOR, boost.id),
            service.remove(OTHER_GUILD, MODERATOR, boost.id, a_reason("Spam")),
            service.expire(OTHER_GUILD, boost.id),
        ):
            with pytest.raises(BoostUnknown):
                await refused
        assert await community.boost(boost) == boost

    async def test_the_list_shows_open_boosts_and_those_with_the_fewest_responses_first(
        self, community: Community
    ) -> None:
        answered = await community.request(genre=Genre.POETRY)
        waiting = await community.request(PEER, genre=Genre.POETRY)
        prose = await community.request(PEER)
        closed = await community.request()
        await community.services.boosts.close(GUILD, AUTHOR, closed.id)
        await community.respond(answered, SECOND_PEER)

        async def ids(**which) -> list[int]:
            return [each.boost.id for each in await community.services.boosts.list_(GUILD, **which)]

        assert await ids() == [waiting.id, prose.id, answered.id]
        assert await ids(author_id=PEER) == [waiting.id, prose.id]
        assert await ids(genre=Genre.POETRY) == [waiting.id, answered.id]


class TestNext:
    async def test_with_nothing_to_answer_there_is_none(self, community: Community) -> None:
        own = await community.request(PEER)
        answered = await community.request()
        await community.respond(answered)

        assert await community.services.boosts.next_for(GUILD, PEER) is None
        assert own

    async def test_what_was_withdrawn_is_not_suggested_again(self, community: Community) -> None:
        recorded = await community.respond(await community.request())
        await community.services.responses.take_back(GUILD, PEER, recorded.response.id)

        assert await community.services.boosts.next_for(GUILD, PEER) is None

    async def test_another_goes_through_all_and_begins_anew(self, community: Community) -> None:
        boosts = [await community.request() for _ in range(3)]
        ids, after = [], None
        for _ in range(4):
            suggestion = await community.services.boosts.next_for(GUILD, PEER, after=after)
            assert suggestion is not None
            assert suggestion.others == 2
            after = suggestion.candidate.boost.id
            ids.append(after)

        first, second, third = [boost.id for boost in boosts]
        assert ids == [first, second, third, first]

    async def test_after_one_that_was_answered_meanwhile_it_begins_anew(self, community: Community) -> None:
        first, second, third = [await community.request() for _ in range(3)]
        await community.respond(second)

        suggestion = await community.services.boosts.next_for(GUILD, PEER, after=second.id)

        assert suggestion is not None
        assert (suggestion.candidate.boost.id, suggestion.others) == (first.id, 1)
        assert third

    async def test_a_favour_a_newcomer_and_a_liked_genre_come_before_the_oldest(
        self, community: Community
    ) -> None:
        oldest = await community.request(1)
        liked = await community.request(2, genre=Genre.HORROR)
        newcomers = await community.request(3, joined_at=community.now)
        owed = await community.request(4)
        await community.services.members.set_genres(GUILD, PEER, (Genre.HORROR,))
        await community.respond(await community.request(PEER), 4)

        ids, after = [], None
        for _ in range(4):
            suggestion = await community.services.boosts.next_for(GUILD, PEER, after=after)
            assert suggestion is not None
            after = suggestion.candidate.boost.id
            ids.append(after)

        assert ids == [owed.id, newcomers.id, liked.id, oldest.id]

    async def test_one_left_alone_for_48_hours_comes_before_all(self, community: Community) -> None:
        alone = await community.request(1, days=14)
        community.move(hours=1)
        await community.request(2, joined_at=community.now, days=14)
        community.move(hours=47)

        suggestion = await community.services.boosts.next_for(GUILD, PEER)

        assert suggestion is not None
        assert suggestion.candidate.boost.id == alone.id
        assert suggestion.is_left_alone

    async def test_what_has_run_out_is_not_suggested(self, community: Community) -> None:
        await community.request(days=1)
        community.move(days=1)

        assert await community.services.boosts.next_for(GUILD, PEER) is None


class TestSaved:
    async def test_what_is_saved_can_be_listed_newest_first(self, community: Community) -> None:
        first, second = [await community.request() for _ in range(2)]
        service = community.services.boosts

        assert await service.save_for_later(GUILD, PEER, first.id) == BoostChanged(first)
        community.move(seconds=1)
        await service.save_for_later(GUILD, PEER, second.id)
        assert await service.save_for_later(GUILD, PEER, first.id) == BoostChanged(first, is_new=False)

        assert [each.boost for each in await service.list_saved(GUILD, PEER)] == [second, first]
        assert await service.list_saved(GUILD, SECOND_PEER) == []

    async def test_what_is_answered_ended_or_forgotten_is_off_the_list(self, community: Community) -> None:
        answered, closed, forgotten, expired = [await community.request(days=days) for days in (7, 7, 7, 1)]
        service = community.services.boosts
        for boost in (answered, closed, forgotten, expired):
            await service.save_for_later(GUILD, PEER, boost.id)

        await community.respond(answered)
        await service.close(GUILD, AUTHOR, closed.id)
        await service.forget_saved(GUILD, PEER, forgotten.id)
        community.move(days=1)

        assert await service.list_saved(GUILD, PEER) == []
        async with community.database.read() as tx:
            assert set(await tx.saves.list_(GUILD, PEER)) == {closed.id, expired.id}

    async def test_nobody_saves_their_own_or_what_has_ended(self, community: Community) -> None:
        boost = await community.request()

        with pytest.raises(OwnBoost):
            await community.services.boosts.save_for_later(GUILD, AUTHOR, boost.id)
        await community.services.boosts.close(GUILD, AUTHOR, boost.id)
        with pytest.raises(BoostOver):
            await community.services.boosts.save_for_later(GUILD, PEER, boost.id)


class TestOwn:
    async def test_the_author_gets_it_to_edit_and_peers_to_answer(self, community: Community) -> None:
        boost = await community.request()

        assert await community.services.boosts.get_own(GUILD, AUTHOR, boost.id) == boost
        assert await community.services.boosts.get_respondable(GUILD, PEER, boost.id) == boost
        with pytest.raises(NotYourBoost):
            await community.services.boosts.get_own(GUILD, PEER, boost.id)
        with pytest.raises(OwnBoost):
            await community.services.boosts.get_respondable(GUILD, AUTHOR, boost.id)

    async def test_once_its_time_is_up_nobody_does(self, community: Community) -> None:
        boost = await community.request(days=1)
        community.move(days=1)

        with pytest.raises(BoostOver):
            await community.services.boosts.get_own(GUILD, AUTHOR, boost.id)
        with pytest.raises(BoostOver):
            await community.services.boosts.get_respondable(GUILD, PEER, boost.id)


class TestEdit:
    async def test_an_edit_is_stored_and_brings_the_message_up_to_date(self, community: Community) -> None:
        boost = await community.request(link=LINK)

        changed = await community.services.boosts.edit(
            GUILD, AUTHOR, boost.id, a_draft(link=LINK, title="Another", kinds=[Kind.SHARE])
        )

        assert changed == BoostChanged(replace(boost, title="Another", kinds=(Kind.SHARE,)))
        assert await community.boost(boost) == changed.boost
        assert (DueKind.REFRESH_BOOST, boost.id) in await community.works()

    async def test_an_edit_that_changes_nothing_says_so(self, community: Community) -> None:
        boost = await community.request(link=LINK)

        changed = await community.services.boosts.edit(GUILD, AUTHOR, boost.id, a_draft(link=LINK))

        assert changed == BoostChanged(boost, is_new=False)

    async def test_the_first_response_settles_the_link(self, community: Community) -> None:
        boost = await community.request(link=LINK)
        await community.services.boosts.edit(GUILD, AUTHOR, boost.id, a_draft(link="https://example.org/2"))
        await community.respond(boost)

        with pytest.raises(LinkSettled):
            await community.services.boosts.edit(GUILD, AUTHOR, boost.id, a_draft(link=LINK))

    async def test_the_link_of_another_boost_is_taken(self, community: Community) -> None:
        await community.request(PEER, link=LINK)
        boost = await community.request()

        with pytest.raises(LinkBoostedRecently):
            await community.services.boosts.edit(GUILD, AUTHOR, boost.id, a_draft(link=LINK))
        assert await community.boost(boost) == boost

    async def test_the_link_of_a_boost_whose_end_nobody_marked_yet_is_free(
        self, community: Community
    ) -> None:
        overdue = await community.request(PEER, link=LINK, days=14)
        community.move(days=13)
        boost = await community.request()
        community.move(days=1)

        changed = await community.services.boosts.edit(GUILD, AUTHOR, boost.id, a_draft(link=LINK))

        assert changed.boost.link == LINK
        assert (await community.boost(overdue)).state is State.EXPIRED

    async def test_somebody_else_may_not(self, community: Community) -> None:
        boost = await community.request(link=LINK)

        with pytest.raises(NotYourBoost):
            await community.services.boosts.edit(GUILD, PEER, boost.id, a_draft(link=LINK, title="Mine"))

    async def test_what_has_ended_stays_as_it_is(self, community: Community) -> None:
        boost = await community.request(link=LINK, days=1)
        community.move(days=1)

        with pytest.raises(BoostOver):
            await community.services.boosts.edit(GUILD, AUTHOR, boost.id, a_draft(link=LINK, title="New"))


class TestEnds:
    async def test_the_author_closes_it_once(self, community: Community) -> None:
        boost = await community.request()
        await community.finish_all()
        at = community.move(hours=1)

        closed = await community.services.boosts.close(GUILD, AUTHOR, boost.id)
        community.move(hours=1)
        again = await community.services.boosts.close(GUILD, AUTHOR, boost.id)

        assert closed == BoostChanged(replace(boost, state=State.CLOSED, ended_at=at, ended_by=AUTHOR))
        assert again == BoostChanged(closed.boost, is_new=False)
        assert await community.boost(boost) == closed.boost
        assert await community.works() == {(DueKind.REFRESH_BOOST, boost.id): at}

    async def test_nobody_else_closes_it(self, community: Community) -> None:
        boost = await community.request()

        with pytest.raises(NotYourBoost):
            await community.services.boosts.close(GUILD, PEER, boost.id)
        assert await community.boost(boost) == boost

    async def test_a_moderator_removes_it_and_its_author_learns_why(self, community: Community) -> None:
        boost = await community.request()

        changed = await community.services.boosts.remove(
            GUILD, MODERATOR, boost.id, a_reason(for_member=" Not\u200b theirs ")
        )

        assert changed.boost == replace(
            boost,
            state=State.REMOVED,
            ended_at=community.now,
            ended_by=MODERATOR,
            end_reason="Not theirs",
        )
        letter = await community.letter(f"removed:{boost.id}")
        assert letter is not None
        assert (letter.card, letter.user_id, letter.channel_id) == (CardName.REMOVED, AUTHOR, CHANNEL)
        assert set(await community.works()) == {(DueKind.REFRESH_BOOST, boost.id)}

    @pytest.mark.parametrize("reason", ["", "  ", "\u200b\n"])
    async def test_a_removal_needs_a_reason(self, community: Community, reason: str) -> None:
        boost = await community.request()

        with pytest.raises(ReasonMissing):
            await community.services.boosts.remove(GUILD, MODERATOR, boost.id, a_reason(reason))
        with pytest.raises(TextTooLong):
            await community.services.boosts.remove(GUILD, MODERATOR, boost.id, a_reason("x" * 301))
        assert await community.boost(boost) == boost

    async def test_nothing_is_removed_twice(self, community: Community) -> None:
        boost = await community.request()
        await community.services.boosts.remove(GUILD, MODERATOR, boost.id, a_reason("Spam"))

        with pytest.raises(BoostOver):
            await community.services.boosts.remove(GUILD, MODERATOR + 1, boost.id, a_reason("Spam too"))

        assert (await community.boost(boost)).ended_by == MODERATOR

    async def test_it_expires_at_its_time_and_not_before(self, community: Community) -> None:
        boost = await community.request(days=1)
        community.move(days=1, seconds=-1)
        await community.services.boosts.expire(GUILD, boost.id)
        assert (await community.boost(boost)).state is State.OPEN

        at = community.move(seconds=1)
        await community.services.boosts.expire(GUILD, boost.id)
        community.move(seconds=1)
        await community.services.boosts.expire(GUILD, boost.id)

        assert await community.boost(boost) == replace(boost, state=State.EXPIRED, ended_at=at)
        assert set(await community.works()) == {(DueKind.REFRESH_BOOST, boost.id)}

    async def test_one_closed_before_its_time_does_not_expire_as_well(self, community: Community) -> None:
        boost = await community.request(days=1)
        closed = await community.services.boosts.close(GUILD, AUTHOR, boost.id)
        community.move(days=2)

        await community.services.boosts.expire(GUILD, boost.id)

        assert await community.boost(boost) == closed.boost

    async def test_its_letter_is_left_alone(self, community: Community) -> None:
        """Whether a message is still worth posting is decided when it is posted."""
        boost = await community.request()
        await community.services.boosts.close(GUILD, AUTHOR, boost.id)

        letter = await community.letter(f"boost:{boost.id}")
        assert letter is not None
        assert letter.state is LetterState.PENDING


class TestMendingARefusedOne:
    """A boost that Discord refused has cost nothing so far: mended, it costs what a new one does."""

    async def refused(self, community: Community) -> Boost:
        boost = await community.request(days=3)
        async with community.database.write(GUILD) as tx:
            await tx.boosts.save(replace(boost, state=State.REFUSED))
        return boost

    async def mend(self, community: Community, boost: Boost) -> Boost:
        draft = a_draft(link=boost.link, title="Mended")
        return (await community.services.boosts.edit(GUILD, AUTHOR, boost.id, draft)).boost

    async def test_kept_for_later_they_are_no_way_round_one_a_day(self, community: Community) -> None:
        first, second = await self.refused(community), await self.refused(community)
        await community.services.servers.set_boosts(GUILD, per_day=1)
        community.move(hours=30)

        await self.mend(community, first)
        with pytest.raises(DailyLimitReached):
            await self.mend(community, second)

    async def test_it_has_all_its_days_from_then_on(self, community: Community) -> None:
        boost = await self.refused(community)
        community.move(hours=30)

        mended = await self.mend(community, boost)

        assert mended.requested_at == community.now
        assert mended.expires_at == community.now + timedelta(days=3)

    async def test_where_boosts_are_earned_so_is_this_one(self, community: Community) -> None:
        refused = await self.refused(community)
        await community.services.servers.set_gate(GUILD, responses=2)
        for _ in range(2):
            await community.request()

        with pytest.raises(BoostNotEarned):
            await self.mend(community, refused)
        await community.services.servers.set_gate(GUILD, spares_moderators=True)
        assert await community.services.boosts.edit(
            GUILD, AUTHOR, refused.id, a_draft(link=refused.link), is_moderator=True
        )
