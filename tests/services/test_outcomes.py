"""Who is written to about a decision: whose record it is in any case, others only if they like."""

from datetime import timedelta

from bot.domain.flags import Verdict
from bot.domain.members import Notices
from bot.domain.moderation import Scope
from bot.domain.responses import Kind, Response, Source
from bot.services import ledger
from tests.builders import AUTHOR, GUILD, MODERATOR, PEER, SECOND_PEER, a_reason, a_response
from tests.services.community import CHANNEL, Community


async def told(community: Community) -> list[tuple[int, int]]:
    """Return the acts that were told, and to whom."""
    parts = [key.split(":") for key in await community.letters() if key.startswith("outcome:")]
    return sorted((int(entry_id), int(user_id)) for _, entry_id, user_id in parts)


async def reply(community: Community) -> Response:
    async with community.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        response = a_response(source=Source.REPLY, kind=Kind.REPLY, message_id=5, channel_id=CHANNEL)
        [recorded] = await ledger.record(tx, [response], server, community.now)
    return recorded


async def test_who_was_never_told_of_a_reply_is_not_told_what_becomes_of_it(community: Community) -> None:
    response = await reply(community)

    await community.services.moderation.void(GUILD, MODERATOR, response.id, a_reason())
    assert [user_id for _, user_id in await told(community)] == [PEER]

    await community.services.members.set_notices(GUILD, AUTHOR, Notices.AT_ONCE)
    await community.services.moderation.restore(GUILD, MODERATOR, response.id, a_reason())
    assert {user_id for _, user_id in await told(community)} == {PEER, AUTHOR}


async def test_who_left_is_written_to_no_more(community: Community) -> None:
    boost = await community.request()
    recorded = await community.respond(boost)
    for member in (PEER, AUTHOR):
        await community.services.members.leave(GUILD, member)

    await community.services.moderation.void(GUILD, MODERATOR, recorded.response.id, a_reason())
    await community.services.moderation.adjust(GUILD, MODERATOR, PEER, 5, a_reason())
    await community.services.boosts.remove(GUILD, MODERATOR, boost.id, a_reason())

    assert await told(community) == []
    assert await community.letter(f"removed:{boost.id}") is None


async def test_a_moderator_who_decides_on_their_own_report_needs_no_thanks(community: Community) -> None:
    boost = await community.request()
    await community.services.flags.report(GUILD, MODERATOR, boost.id, "Spam")
    case = (await community.services.flags.queue(GUILD)).view
    assert case is not None

    await community.services.flags.decide(GUILD, MODERATOR, case.flag.id, Verdict.DISMISSED, a_reason())

    assert await told(community) == []


async def test_a_case_about_what_its_giver_took_back_tells_nobody_again(community: Community) -> None:
    recorded = await community.respond(await community.request())
    services, response_id = community.services, recorded.response.id
    await services.responses.dispute(GUILD, AUTHOR, response_id)
    await services.responses.stand_by(GUILD, PEER, response_id)
    await services.responses.take_back(GUILD, PEER, response_id)
    assert await community.letter(f"taken-back:{response_id}:{AUTHOR}") is not None
    case = (await services.flags.queue(GUILD)).view
    assert case is not None

    await services.flags.decide(GUILD, MODERATOR, case.flag.id, Verdict.UPHELD, a_reason())

    assert await told(community) == []


async def test_a_letter_that_a_later_act_has_overtaken_says_nothing(community: Community) -> None:
    recorded = await community.respond(await community.request())
    services, response_id = community.services, recorded.response.id
    await services.moderation.void(GUILD, MODERATOR, response_id, a_reason())
    await services.moderation.restore(GUILD, MODERATOR, response_id, a_reason())
    restored, voided = (await services.moderation.audit(GUILD, limit=2)).entries

    assert await services.outcomes.view(GUILD, voided.id, PEER) is None
    outcome = await services.outcomes.view(GUILD, restored.id, PEER)
    assert outcome is not None
    assert outcome.response is not None
    assert await services.outcomes.view(GUILD + 1, restored.id, PEER) is None, "of another server"


async def test_a_block_tells_until_when_it_holds_in_truth(community: Community) -> None:
    moderation, now = community.services.moderation, community.now
    for scope, days in ((Scope.BOTH, 30), (Scope.BOOSTS, 1)):
        await moderation.suspend(
            GUILD, MODERATOR, SECOND_PEER, scope, until=now + timedelta(days=days), reason=a_reason()
        )

    [entry] = (await moderation.audit(GUILD, limit=1)).entries
    assert entry.facts["ends_boosts"] == int((now + timedelta(days=30)).timestamp())


async def test_a_block_closes_boosts_only_where_it_is_boosts_it_keeps_out_of(community: Community) -> None:
    boost, moderation = await community.request(), community.services.moderation
    until = community.now + timedelta(days=1)
    assert await moderation.count_closable(GUILD, AUTHOR, Scope.ROUNDS) == 0
    assert await moderation.count_closable(GUILD, AUTHOR, Scope.BOTH) == 1

    for scope in (Scope.ROUNDS, Scope.BOTH):
        kept_out = await moderation.suspend(
            GUILD, MODERATOR, AUTHOR, scope, until=until, reason=a_reason(), closes_boosts=True
        )
        assert kept_out.closed == (1 if scope is Scope.BOTH else 0)

    closed = await community.boost(boost)
    assert (closed.state.value, closed.ended_by) == ("closed", MODERATOR)
