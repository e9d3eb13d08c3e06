"""Health on a real database: every figure against one counted by hand, beside the weeks before."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.health import Health
from bot.domain.responses import Kind
from bot.services.responses import Answer
from tests.builders import GUILD, MODERATOR, OTHER_GUILD, a_reason
from tests.services.community import Community

ANNA, BEN, CLEO, DORA, EMIL = 101, 102, 103, 104, 105
"""Who ask for something."""

GREG, HANA, IVAN = 201, 202, 203
"""Who answer."""

CROWD = range(301, 307)

SPAN = timedelta(days=28)
MIDNIGHT = datetime(2026, 3, 4, tzinfo=UTC)
"""The last one before the tests' now; the spans begin 28 and 56 days before it."""


async def logged(community: Community, giver_id: int, receiver_id: int) -> None:
    """Let a member answer another elsewhere."""
    await community.services.responses.log(
        GUILD, giver_id, receiver_id, Answer(Kind.COMMENT), submission_id=giver_id * 1_000 + receiver_id
    )


async def weeks_before(community: Community) -> datetime:
    """Let some weeks pass with two boosts, one of which is answered; return what is now afterwards."""
    now = community.now
    community.clock.set(now - SPAN - timedelta(days=12))
    first = await community.request(ANNA)
    await community.request(BEN, joined_at=community.now - timedelta(days=1))
    community.move(hours=2)
    await community.respond(first, GREG)
    return now


async def last_weeks(community: Community, now: datetime) -> dict[str, int]:
    """Let four weeks pass with something of everything; return the boosts' ids by their author's name."""
    community.clock.set(now - timedelta(days=9))
    newly = community.now - timedelta(days=3)
    anna = await community.request(ANNA, joined_at=now - timedelta(days=400))
    cleo = await community.request(CLEO, joined_at=newly)
    emil = await community.request(EMIL)
    await community.services.boosts.remove(GUILD, MODERATOR, emil.id, a_reason("Spam"))
    for giver_id, after_hours in ((GREG, 1), (HANA, 3), (IVAN, 5)):
        community.clock.set(anna.requested_at + timedelta(hours=after_hours))
        await community.respond(anna, giver_id)
    community.clock.set(cleo.requested_at + timedelta(hours=2))
    wrong = await community.respond(cleo, HANA)
    await community.services.moderation.void(
        GUILD, MODERATOR, wrong.response.id, a_reason("It was another boost")
    )
    community.move(hours=2)
    await community.respond(cleo, GREG)
    await community.respond(cleo, GREG, Kind.SHARE)
    community.clock.set(now - timedelta(days=2))
    dora = await community.request(DORA, joined_at=newly)
    await logged(community, ANNA, GREG)
    for giver_id in CROWD:
        await logged(community, giver_id, GREG)
    await community.services.members.leave(GUILD, CROWD[-1])
    community.clock.set(now)
    return {"anna": anna.id, "cleo": cleo.id, "dora": dora.id}


async def test_every_figure_is_what_one_counts_by_hand(community: Community) -> None:
    now = await weeks_before(community)
    boosts = await last_weeks(community, now)

    report = await community.services.health.report(GUILD)

    assert report.now == Health(
        # Anna's three, Cleo's two, one to Greg by Anna and six by the others; one was left out.
        responses=12,
        # Greg, Hana, Ivan, Anna and six more.
        givers=10,
        # What was taken down is no boost.
        boosts=3,
        answered=2 / 3,
        answered_enough=1 / 3,
        # Anna waited one hour, Cleo four: what was left out answered nobody.
        hours_to_first=2.5,
        unanswered=(boosts["dora"],),
        # Of ten pairs, Anna and Greg answered each other.
        reciprocity=1 / 10,
        # Greg three, and four with one each.
        top_share=7 / 12,
        # Cleo was answered, Dora was not.
        newcomers_answered=1 / 2,
        # The last of the crowd has left.
        unheard=(DORA, HANA, IVAN, *CROWD[:-1]),
    )
    assert report.before == Health(
        responses=1,
        givers=1,
        boosts=2,
        answered=1 / 2,
        answered_enough=0,
        hours_to_first=2,
        unanswered=(boosts["anna"] - 1,),
        reciprocity=0,
        top_share=1,
        newcomers_answered=0,
        unheard=(BEN, GREG),
    )
    assert [boost.id for boost in report.waiting] == [boosts["dora"]]
    assert (report.first_on, report.last_on) == (date(2026, 2, 4), date(2026, 3, 3))


async def test_another_server_has_none_of_it(community: Community) -> None:
    await last_weeks(community, await weeks_before(community))

    report = await community.services.health.report(OTHER_GUILD)

    assert (report.now.responses, report.now.boosts, report.now.unheard, report.waiting) == (0, 0, (), ())


@pytest.mark.parametrize("hours", [1, 9, 23])
@pytest.mark.parametrize("giver_lives_in", ["UTC", "Pacific/Auckland", "Pacific/Honolulu"])
async def test_who_is_answered_on_the_first_day_is_heard_in_every_figure(
    community: Community, hours: int, giver_lives_in: str
) -> None:
    community.clock.set(MIDNIGHT - 2 * SPAN)
    await community.services.zones.choose(GUILD, GREG, zone=giver_lives_in)
    community.clock.set(MIDNIGHT - SPAN + timedelta(hours=hours))
    boost = await community.request(ANNA, joined_at=community.now - timedelta(days=3))
    community.move(hours=2)
    await community.respond(boost, GREG)
    community.clock.set(MIDNIGHT + timedelta(hours=12))

    now = (await community.services.health.report(GUILD)).now

    assert (now.boosts, now.answered, now.hours_to_first, now.newcomers_answered) == (1, 1.0, 2.0, 1.0)
    assert (now.responses, now.givers, now.unheard) == (1, 1, (GREG,))


async def test_who_asks_before_the_border_and_is_answered_after_it_is_heard(community: Community) -> None:
    community.clock.set(MIDNIGHT - SPAN - timedelta(hours=1))
    boost = await community.request(ANNA, joined_at=community.now - timedelta(days=3))
    community.move(hours=2)
    await community.respond(boost, GREG)
    community.clock.set(MIDNIGHT + timedelta(hours=12))

    report = await community.services.health.report(GUILD)

    before = report.before
    assert (before.boosts, before.answered, before.newcomers_answered, before.unheard) == (1, 1.0, 1.0, ())
    assert (before.responses, report.now.responses) == (0, 1), "a response counts on its own day"


async def test_both_spans_are_whole_days_of_the_server(community: Community) -> None:
    await community.services.zones.choose_for_server(GUILD, "America/New_York")
    for days in (0, 28, 56):
        # Midnight in New York; the clocks there go forward on 8 March.
        begins_at = datetime(2026, 3, 20, 4, tzinfo=UTC) - timedelta(days=days)
        begins_at += timedelta(hours=bool(days))
        for giver_id, seconds in ((GREG, -1), (HANA, 0)):
            community.clock.set(begins_at + timedelta(seconds=seconds))
            await logged(community, giver_id + days, ANNA)
    for hour in (5, 27):
        community.clock.set(datetime(2026, 3, 20, tzinfo=UTC) + timedelta(hours=hour))

        report = await community.services.health.report(GUILD)

        assert (report.now.responses, report.now.unheard) == (2, (GREG, HANA + 28))
        assert (report.before.responses, report.before.unheard) == (2, (GREG + 28, HANA + 56))
        assert (report.first_on, report.last_on) == (date(2026, 2, 20), date(2026, 3, 19))


async def test_what_was_seen_four_weeks_ago_stands_beside_what_is_seen_now(community: Community) -> None:
    """Also what is answered late, and who leaves: the time before is not given longer to do better."""
    now = await weeks_before(community)
    await last_weeks(community, now)
    answered_today = await community.request(CLEO)
    community.clock.set(now + timedelta(hours=14))
    await community.respond(answered_today, HANA)
    await logged(community, IVAN, GREG)
    seen = await community.services.health.report(GUILD)
    assert seen.now.unheard
    community.clock.set(now + timedelta(days=2))
    late = await community.boost(seen.waiting[0])
    await community.respond(late, HANA)
    await logged(community, GREG, IVAN)
    await community.services.members.leave(GUILD, HANA)
    community.clock.set(now + timedelta(hours=14) + SPAN)

    report = await community.services.health.report(GUILD)

    assert report.before == seen.now


async def test_whoever_is_answered_today_is_named_no_longer(community: Community) -> None:
    community.clock.set(MIDNIGHT - timedelta(hours=1))
    boost = await community.request(ANNA)
    await logged(community, GREG, BEN)
    community.clock.set(MIDNIGHT + timedelta(hours=1))
    before = await community.services.health.report(GUILD)
    assert before.now.unheard == (ANNA, GREG)

    await community.respond(boost, HANA)
    await logged(community, BEN, GREG)

    after = await community.services.health.report(GUILD)
    assert after.now == replace(
        before.now, answered=1.0, answered_enough=0.0, hours_to_first=2.0, unanswered=(), unheard=()
    )


async def test_what_waits_is_what_waits_now_and_all_of_it_is_counted(community: Community) -> None:
    community.clock.set(MIDNIGHT - timedelta(days=1))
    old = [await community.request(author_id) for author_id in range(401, 412)]
    community.clock.set(MIDNIGHT + timedelta(hours=1))
    today = [await community.request(author_id) for author_id in (ANNA, BEN)]
    await community.respond(old[0], GREG)
    await community.respond(today[0], GREG)

    report = await community.services.health.report(GUILD)

    assert [boost.id for boost in report.waiting] == [boost.id for boost in old[1:11]]
    assert report.waiting_more == 1
    assert len(report.now.unanswered) == 10, "what was asked for today belongs to no whole day yet"
    community.clock.set(MIDNIGHT + timedelta(days=20))
    later = await community.services.health.report(GUILD)
    assert (later.waiting, later.waiting_more, len(later.now.unanswered)) == ((), 0, 11)
