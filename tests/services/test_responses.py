"""Responses as members meet them: recorded once, told to the author, thanked for, disputed, taken back."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.boosts import BoostOver, BoostUnknown, OwnBoost, State
from bot.domain.drafts import KindForbidden
from bot.domain.due import DueKind
from bot.domain.links import LinkNotWeb
from bot.domain.members import Notices
from bot.domain.outbox import CardName
from bot.domain.responses import (
    AlreadyReviewed,
    AlreadyThanked,
    Kind,
    NothingDisputed,
    NotYourResponse,
    Response,
    ResponseGone,
    ResponseLinkMissing,
    ResponseUnknown,
    ResponseWithdrawn,
    Source,
    Status,
)
from bot.domain.servers import Server
from bot.domain.wording import TextTooLong
from bot.services.responses import Answer, ResponseCorrected, ResponseView
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER
from tests.services.community import CHANNEL, LOG_CHANNEL, Community


async def respond(community: Community, **form: Any) -> Response:
    return (await community.respond(await community.request(**form))).response


class TestRespond:
    async def test_a_response_is_in_the_ledger_and_in_the_tallies(self, community: Community) -> None:
        boost = await community.request()

        recorded = await community.respond(
            boost, kind=Kind.CRITIQUE, note=" I liked\u202e it ", link="https://EXAMPLE.org/c?utm_source=x"
        )

        assert recorded.response == Response(
            id=recorded.response.id,
            guild_id=GUILD,
            giver_id=PEER,
            receiver_id=AUTHOR,
            kind=Kind.CRITIQUE,
            source=Source.BOOST,
            responded_at=community.now,
            local_day=date(2026, 3, 4),
            boost_id=boost.id,
            link="https://example.org/c",
            note="I liked it",
        )
        assert (recorded.peers, recorded.helped_this_week, recorded.is_new) == (1, 1, True)
        assert await community.ledger() == [recorded.response]
        async with community.database.read() as tx:
            (tally,) = await tx.responses.list_tallies(GUILD)
        assert (tally.giver_id, tally.receiver_id, tally.responses) == (PEER, AUTHOR, 1)

    async def test_the_message_is_brought_up_to_date(self, community: Community) -> None:
        boost = await community.request()

        await community.respond(boost)

        assert (await community.works())[DueKind.REFRESH_BOOST, boost.id] == community.now

    async def test_the_day_is_the_servers(self, community: Community) -> None:
        async with community.database.write(GUILD) as tx:
            await tx.servers.save(GUILD, Server(boosts_channel_id=CHANNEL, timezone="Pacific/Kiritimati"))

        assert (await respond(community)).local_day == date(2026, 3, 5)

    async def test_a_second_press_records_nothing_new(self, community: Community) -> None:
        boost = await community.request()
        first = await community.respond(boost, note="Once")

        again = await community.respond(boost, note="Twice")

        assert again == replace(first, is_new=False)
        assert await community.ledger() == [first.response]
        assert await community.letters() == {f"boost:{boost.id}", f"response:{first.response.id}"}

    async def test_five_presses_at_once_are_one_row(self, community: Community) -> None:
        boost = await community.request()

        outcomes = await asyncio.gather(*(community.respond(boost) for _ in range(5)))

        assert sorted(outcome.is_new for outcome in outcomes) == [False] * 4 + [True]
        assert {outcome.response.id for outcome in outcomes} == {row.id for row in await community.ledger()}

    async def test_another_kind_is_another_response_of_the_same_peer(self, community: Community) -> None:
        boost = await community.request(wanted=2)
        await community.respond(boost)

        second = await community.respond(boost, kind=Kind.SHARE)

        assert (second.is_new, second.peers, second.boost.state) == (True, 1, State.OPEN)
        assert len(await community.ledger()) == 2

    async def test_enough_peers_fulfil_a_boost_and_more_are_welcome(self, community: Community) -> None:
        boost = await community.request(wanted=2)
        first = await community.respond(boost, 1)
        second = await community.respond(boost, 2)
        third = await community.respond(boost, 3)

        states = [(each.peers, each.boost.state) for each in (first, second, third)]
        assert states == [(1, State.OPEN), (2, State.FULFILLED), (3, State.FULFILLED)]
        assert (await community.boost(boost)).state is State.FULFILLED

    async def test_many_peers_at_once_are_all_counted(self, community: Community) -> None:
        boost = await community.request(wanted=10)

        outcomes = await asyncio.gather(*(community.respond(boost, peer) for peer in range(1, 11)))

        assert sorted(outcome.peers for outcome in outcomes) == list(range(1, 11))
        assert (await community.boost(boost)).state is State.FULFILLED

    async def test_the_week_counts_distinct_peers_since_monday(self, community: Community) -> None:
        boosts = [await community.request(author, days=14) for author in (1, 2, 3, 3)]
        helped = [(await community.respond(boost)).helped_this_week for boost in boosts]
        assert helped == [1, 2, 3, 3]

        community.move(days=5)  # the next Monday
        assert (await community.respond(boosts[0], kind=Kind.SHARE)).helped_this_week == 1

    async def test_an_answered_boost_is_off_the_giver_s_list(self, community: Community) -> None:
        boost = await community.request()
        await community.services.boosts.save_for_later(GUILD, PEER, boost.id)
        await community.services.boosts.save_for_later(GUILD, SECOND_PEER, boost.id)

        await community.respond(boost)

        async with community.database.read() as tx:
            assert await tx.saves.list_(GUILD, PEER) == []
            assert await tx.saves.list_(GUILD, SECOND_PEER) == [boost.id]

    async def test_the_giver_is_met(self, community: Community) -> None:
        boost = await community.request()
        joined_at = community.now - timedelta(days=1)

        await community.services.responses.respond(
            GUILD, PEER, boost.id, Answer(Kind.COMMENT), joined_at=joined_at
        )

        assert (await community.services.members.get(GUILD, PEER)).joined_at == joined_at


class TestRefusals:
    async def test_nobody_answers_their_own(self, community: Community) -> None:
        with pytest.raises(OwnBoost):
            await community.respond(await community.request(), AUTHOR)

    async def test_nobody_answers_a_boost_of_another_server(self, community: Community) -> None:
        boost = await community.request()

        with pytest.raises(BoostUnknown):
            await community.respond(replace(boost, guild_id=OTHER_GUILD))

    async def test_nobody_answers_what_has_ended(self, community: Community) -> None:
        closed, overdue = await community.request(), await community.request(days=1)
        await community.services.boosts.close(GUILD, AUTHOR, closed.id)
        community.move(days=1)

        for boost in (closed, overdue):
            with pytest.raises(BoostOver):
                await community.respond(boost)

    async def test_a_forbidden_kind_is_refused_even_if_it_was_not_offered(self, community: Community) -> None:
        boost = await community.request(link="https://www.amazon.com/dp/B000000000")

        with pytest.raises(KindForbidden) as caught:
            await community.respond(boost, kind=Kind.REVIEW)

        assert caught.value.facts == {"kind": "review", "platform": "Amazon"}
        assert (await community.respond(boost, kind=Kind.SHARE)).is_new

    async def test_a_link_is_required_where_the_server_says_so(self, community: Community) -> None:
        await community.services.servers.set_boosts(GUILD, link_required=True)
        boost = await community.request()

        with pytest.raises(ResponseLinkMissing):
            await community.respond(boost, link="  ")

        assert (await community.respond(boost, link="https://example.org/c")).is_new

    async def test_a_link_that_is_none_and_a_note_too_long_are_refused(self, community: Community) -> None:
        boost = await community.request()

        with pytest.raises(LinkNotWeb):
            await community.respond(boost, link="ftp://example.org/c")
        with pytest.raises(TextTooLong):
            await community.respond(boost, note="x" * 501)

    async def test_what_was_taken_back_is_not_given_again(self, community: Community) -> None:
        boost = await community.request()
        recorded = await community.respond(boost)
        await community.services.responses.take_back(GUILD, PEER, recorded.response.id)

        with pytest.raises(ResponseWithdrawn):
            await community.respond(boost)

    async def test_a_refusal_leaves_nothing_behind(self, community: Community) -> None:
        boost = await community.request()
        before = (await community.letters(), await community.works())

        with pytest.raises(TextTooLong):
            await community.respond(boost, note="x" * 501)

        assert await community.ledger() == []
        assert (await community.letters(), await community.works()) == before


class TestNotices:
    async def test_the_author_is_told(self, community: Community) -> None:
        response = await respond(community)

        letter = await community.letter(f"response:{response.id}")

        assert letter is not None
        assert (letter.card, letter.subject_id, letter.user_id, letter.channel_id, letter.due_at) == (
            CardName.RESPONSE,
            response.id,
            AUTHOR,
            CHANNEL,
            community.now,
        )

    async def test_who_wants_no_notices_gets_none_for_responses_and_thanks(
        self, community: Community
    ) -> None:
        for member in (AUTHOR, PEER):
            await community.services.members.set_notices(GUILD, member, Notices.NEVER)
        response = await respond(community)
        await community.services.responses.thank(GUILD, AUTHOR, response.id)

        assert await community.letters() == {f"boost:{response.boost_id}"}

    async def test_a_question_about_ones_own_response_is_always_asked(self, community: Community) -> None:
        await community.services.members.set_notices(GUILD, PEER, Notices.NEVER)
        response = await respond(community)

        await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        assert f"dispute:{response.id}" in await community.letters()

    async def test_who_has_left_is_not_written_to(self, community: Community) -> None:
        response = await respond(community)
        await community.services.members.leave(GUILD, PEER)

        await community.services.responses.thank(GUILD, AUTHOR, response.id)

        assert await community.letter(f"thanks:{response.id}") is None


class TestThanks:
    async def test_thanks_confirm_a_response_and_reach_the_giver(self, community: Community) -> None:
        response = await respond(community)

        thanked = await community.services.responses.thank(GUILD, AUTHOR, response.id)

        assert thanked == ResponseCorrected(replace(response, status=Status.CONFIRMED), is_new=True)
        assert await community.ledger() == [thanked.response]
        letter = await community.letter(f"thanks:{response.id}")
        assert letter is not None
        assert (letter.card, letter.user_id) == (CardName.THANKS, PEER)

    async def test_thanks_said_twice_are_said_once(self, community: Community) -> None:
        response = await respond(community)
        first = await community.services.responses.thank(GUILD, AUTHOR, response.id)

        again = await community.services.responses.thank(GUILD, AUTHOR, response.id)

        assert again == replace(first, is_new=False)

    async def test_only_the_receiver_thanks(self, community: Community) -> None:
        response = await respond(community)

        with pytest.raises(NotYourResponse):
            await community.services.responses.thank(GUILD, PEER, response.id)


class TestDispute:
    async def test_a_disputed_response_stops_counting_and_the_giver_is_asked(
        self, community: Community
    ) -> None:
        boost = await community.request(wanted=1)
        response = (await community.respond(boost)).response
        assert (await community.boost(boost)).state is State.FULFILLED

        disputed = await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        assert disputed == ResponseCorrected(replace(response, status=Status.DISPUTED), is_new=True)
        assert (await community.boost(boost)).state is State.OPEN
        async with community.database.read() as tx:
            assert await tx.responses.list_tallies(GUILD) == set()
        letter = await community.letter(f"dispute:{response.id}")
        assert letter is not None
        assert (letter.card, letter.user_id) == (CardName.DISPUTE, PEER)
        assert (await community.services.servers.health(GUILD)).waiting == 0

    async def test_thanks_settle_a_dispute(self, community: Community) -> None:
        boost = await community.request(wanted=1)
        response = (await community.respond(boost)).response
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        await community.services.responses.thank(GUILD, AUTHOR, response.id)

        assert (await community.boost(boost)).state is State.FULFILLED

    async def test_an_ended_boost_stays_ended_whatever_is_disputed(self, community: Community) -> None:
        boost = await community.request(wanted=1)
        response = (await community.respond(boost)).response
        closed = await community.services.boosts.close(GUILD, AUTHOR, boost.id)

        await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        assert await community.boost(boost) == closed.boost

    async def test_a_giver_who_stands_by_it_is_believed_until_a_moderator_looks(
        self, community: Community
    ) -> None:
        await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
        boost = await community.request(wanted=1)
        response = (await community.respond(boost)).response
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        stood_by = await community.services.responses.stand_by(GUILD, PEER, response.id)

        assert stood_by == ResponseCorrected(replace(response, is_stood_by=True), is_new=True)
        assert await community.ledger() == [stood_by.response]
        assert (await community.boost(boost)).state is State.FULFILLED
        async with community.database.read() as tx:
            (flag,) = await tx.flags.list_waiting(GUILD)
        assert (flag.kind.value, flag.subject_id, flag.raised_by) == ("dispute", response.id, AUTHOR)
        letter = await community.letter(f"flag:{flag.id}")
        assert letter is not None
        assert (letter.card, letter.channel_id) == (CardName.FLAG, LOG_CHANNEL)

    async def test_what_the_giver_stands_by_is_not_disputed_again(self, community: Community) -> None:
        response = await respond(community)
        await community.services.responses.dispute(GUILD, AUTHOR, response.id)
        await community.services.responses.stand_by(GUILD, PEER, response.id)

        with pytest.raises(AlreadyReviewed):
            await community.services.responses.dispute(GUILD, AUTHOR, response.id)
        with pytest.raises(NothingDisputed):
            await community.services.responses.stand_by(GUILD, PEER, response.id)

    async def test_disputed_twice_is_asked_once(self, community: Community) -> None:
        response = await respond(community)
        first = await community.services.responses.dispute(GUILD, AUTHOR, response.id)

        assert await community.services.responses.dispute(GUILD, AUTHOR, response.id) == replace(
            first, is_new=False
        )

    async def test_what_was_thanked_for_is_not_disputed(self, community: Community) -> None:
        response = await respond(community)
        await community.services.responses.thank(GUILD, AUTHOR, response.id)

        with pytest.raises(AlreadyThanked):
            await community.services.responses.dispute(GUILD, AUTHOR, response.id)

    async def test_buttons_of_others_do_nothing(self, community: Community) -> None:
        response = await respond(community)
        service = community.services.responses

        for refused in (
            service.dispute(GUILD, PEER, response.id),
            service.stand_by(GUILD, AUTHOR, response.id),
            service.take_back(GUILD, AUTHOR, response.id),
            service.take_back(GUILD, MODERATOR, response.id),
        ):
            with pytest.raises(NotYourResponse):
                await refused
        assert await community.ledger() == [response]


class TestTakeBack:
    async def test_what_is_taken_back_counts_no_more(self, community: Community) -> None:
        boost = await community.request(wanted=1)
        response = (await community.respond(boost)).response

        back = await community.services.responses.take_back(GUILD, PEER, response.id)
        again = await community.services.responses.take_back(GUILD, PEER, response.id)

        assert back == ResponseCorrected(replace(response, status=Status.VOID), is_new=True)
        assert again == replace(back, is_new=False)
        assert (await community.boost(boost)).state is State.OPEN
        assert (await community.services.boosts.view(GUILD, boost.id)).thanked == ()

    async def test_there_is_nothing_left_to_thank_for_or_to_dispute(self, community: Community) -> None:
        response = await respond(community)
        await community.services.responses.take_back(GUILD, PEER, response.id)

        for press in (community.services.responses.thank, community.services.responses.dispute):
            with pytest.raises(ResponseGone) as refusal:
                await press(GUILD, AUTHOR, response.id)
            assert refusal.value.facts == {"outcome": "taken-back"}

    async def test_of_thanks_and_taking_back_at_once_both_are_on_record(self, community: Community) -> None:
        response = await respond(community)

        await asyncio.gather(
            community.services.responses.take_back(GUILD, PEER, response.id),
            community.services.responses.thank(GUILD, AUTHOR, response.id),
            return_exceptions=True,
        )

        (row,) = await community.ledger()
        assert row.status is Status.VOID
        async with community.database.read() as tx:
            assert await tx.responses.list_tallies(GUILD) == set()


async def test_a_notice_shows_the_response_and_its_boost(community: Community) -> None:
    boost = await community.request()
    response = (await community.respond(boost)).response

    assert await community.services.responses.view(GUILD, response.id) == ResponseView(response, boost)


async def test_a_response_of_another_server_is_unknown_to_every_use_case(community: Community) -> None:
    response, service = await respond(community), community.services.responses

    for refused in (
        service.view(OTHER_GUILD, response.id),
        service.thank(OTHER_GUILD, AUTHOR, response.id),
        service.dispute(OTHER_GUILD, AUTHOR, response.id),
        service.stand_by(OTHER_GUILD, PEER, response.id),
        service.take_back(OTHER_GUILD, PEER, response.id),
    ):
        with pytest.raises(ResponseUnknown):
            await refused
    assert await community.ledger() == [response]
