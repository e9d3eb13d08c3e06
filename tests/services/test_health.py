"""Health on a real database: every figure against one counted by hand, beside the weeks before."""

from datetime import UTC, datetime, timedelta

from bot.domain.health import SPAN, Health
from bot.domain.responses import Kind
from bot.services.responses import Answer
from tests.builders import GUILD, MODERATOR, OTHER_GUILD
from tests.services.community import Community

ANNA, BEN, CLEO, DORA, EMIL = 101, 102, 103, 104, 105
"""Who ask for something."""

GREG, HANA, IVAN = 201, 202, 203
"""Who answer."""

CROWD = range(301, 307)


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
    await community.services.boosts.remove(GUILD, MODERATOR, emil.id, "Spam")
    for giver_id, after_hours in ((GREG, 1), (HANA, 3), (IVAN, 5)):
        community.clock.set(anna.requested_at + timedelta(hours=after_hours))
        await community.respond(anna, giver_id)
    community.clock.set(cleo.requested_at + timedelta(hours=2))
    wrong = await community.respond(cleo, HANA)
    await community.services.moderation.void(GUILD, MODERATOR, wrong.response.id, "It was another boost")
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
    assert report.since == now - SPAN


async def test_another_server_has_none_of_it(community: Community) -> None:
    await last_weeks(community, await weeks_before(community))

    report = await community.services.health.report(OTHER_GUILD)

    assert (report.now.responses, report.now.boosts, report.now.unheard, report.waiting) == (0, 0, (), ())


async def test_what_is_given_where_it_is_tomorrow_counts_today(community: Community) -> None:
    await community.services.zones.choose(GUILD, GREG, zone="Pacific/Auckland")
    community.clock.set(datetime(2026, 3, 6, 13, tzinfo=UTC))

    await logged(community, GREG, ANNA)

    assert (await community.services.health.report(GUILD)).now.responses == 1
