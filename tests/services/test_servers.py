"""Servers as moderators set them up."""

from dataclasses import replace

import pytest

from bot.domain.outbox import CARDS, CardName, LetterState, Use, dead, sent
from bot.domain.servers import Server, SettingOutOfRange
from bot.services.memory import Memory
from bot.services.servers import ServerHealth
from bot.storage.database import Database
from tests.builders import GUILD, OTHER_GUILD, PEER, a_letter
from tests.services.community import CHANNEL, LOG_CHANNEL, Community

NEW_CHANNEL = 2**62 + 777
CHOSEN = Server(boosts_channel_id=CHANNEL, boost_open_limit=10, boost_daily_limit=10)


async def settle(community: Community, key: str, how) -> None:
    """Do to a letter what delivery does."""
    letter = await community.letter(key)
    assert letter is not None
    async with community.database.write(GUILD) as tx:
        await tx.outbox.save(how(letter))


async def test_each_choice_leaves_the_others_and_other_servers_alone(community: Community) -> None:
    servers = community.services.servers

    await servers.set_channels(GUILD, challenge=1, milestones=2)
    chosen = await servers.set_boosts(GUILD, open_limit=3, link_required=True, threads=True)

    assert chosen == replace(
        CHOSEN,
        challenge_channel_id=1,
        milestones_channel_id=2,
        boost_open_limit=3,
        boost_link_required=True,
        boost_threads=True,
    )
    assert await servers.get(GUILD) == chosen
    assert await servers.set_channels(GUILD) == chosen
    assert await servers.get(OTHER_GUILD) == Server()


async def test_a_limit_that_makes_no_sense_changes_nothing(community: Community) -> None:
    with pytest.raises(SettingOutOfRange):
        await community.services.servers.set_boosts(GUILD, per_day=2, open_limit=0)

    assert await community.services.servers.get(GUILD) == CHOSEN


async def test_a_new_channel_gets_what_could_not_be_posted_in_the_old(community: Community) -> None:
    unposted, posted = await community.request(), await community.request()
    await settle(community, f"boost:{unposted.id}", lambda letter: dead(letter, "no access"))
    await settle(
        community, f"boost:{posted.id}", lambda letter: sent(letter, channel_id=CHANNEL, message_id=5)
    )
    assert await community.services.servers.health(GUILD) == ServerHealth(CHOSEN, 0, {CHANNEL: 1})
    at = community.move(hours=1)

    await community.services.servers.set_channels(GUILD, boosts=NEW_CHANNEL)

    letter = await community.letter(f"boost:{unposted.id}")
    assert letter is not None
    assert (letter.state, letter.channel_id, letter.due_at) == (LetterState.PENDING, NEW_CHANNEL, at)
    assert await community.letters() == {f"boost:{unposted.id}"}
    assert (await community.services.servers.health(GUILD)).undelivered == {}


async def test_what_could_not_be_posted_is_tried_again_where_it_works(community: Community) -> None:
    first, second = await community.request(), await community.request()
    await settle(community, f"boost:{first.id}", lambda letter: dead(letter, "no access"))
    at = community.move(hours=1)

    assert await community.services.servers.try_again(GUILD, {NEW_CHANNEL}) == 0
    assert await community.services.servers.try_again(OTHER_GUILD, {CHANNEL}) == 0
    assert await community.services.servers.try_again(GUILD, {CHANNEL}) == 1

    letter, other = await community.letter(f"boost:{first.id}"), await community.letter(f"boost:{second.id}")
    assert letter is not None
    assert other is not None
    assert (letter.state, letter.due_at) == (LetterState.PENDING, at)
    assert other.due_at < at, "it was never refused"


async def test_the_challenge_moves_with_boosts_where_it_has_no_channel_of_its_own(
    community: Community,
) -> None:
    letter = a_letter(card=CardName.ROUND, channel_id=CHANNEL, state=LetterState.DEAD)
    async with community.database.write(GUILD) as tx:
        await tx.outbox.add(letter)

    await community.services.servers.set_channels(GUILD, boosts=NEW_CHANNEL)

    moved = await community.letter(letter.key)
    assert moved is not None
    assert (moved.state, moved.channel_id) == (LetterState.PENDING, NEW_CHANNEL)


@pytest.mark.parametrize("card", CARDS[Use.LOG])
async def test_a_new_log_channel_gets_all_that_moderators_should_know(
    community: Community, card: CardName
) -> None:
    letter = a_letter(card=card, channel_id=LOG_CHANNEL, state=LetterState.DEAD)
    async with community.database.write(GUILD) as tx:
        await tx.outbox.add(letter)

    await community.services.servers.set_channels(GUILD, log=NEW_CHANNEL)

    moved = await community.letter(letter.key)
    assert moved is not None
    assert (moved.state, moved.channel_id) == (LetterState.PENDING, NEW_CHANNEL)


async def test_another_channel_chosen_does_not_revive_boosts(community: Community) -> None:
    boost = await community.request()
    await settle(community, f"boost:{boost.id}", lambda letter: dead(letter, "no access"))

    await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL, milestones=1, challenge=2)

    assert await community.letters() == set()


async def test_a_new_log_channel_gets_every_case_once(community: Community) -> None:
    boost = await community.request()
    for reporter in (PEER, PEER + 1):
        await community.services.flags.report(GUILD, reporter, boost.id, "Spam")
    await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
    flags = sorted(await community.letters() - {f"boost:{boost.id}"})
    assert len(flags) == 2
    first, second = flags
    await settle(community, first, lambda letter: dead(letter, "no access"))
    await settle(community, second, lambda letter: sent(letter, channel_id=LOG_CHANNEL, message_id=5))

    await community.services.servers.set_channels(GUILD, log=NEW_CHANNEL)

    revived, delivered = await community.letter(first), await community.letter(second)
    assert revived is not None
    assert delivered is not None
    assert (revived.card, revived.state, revived.channel_id) == (
        CardName.FLAG,
        LetterState.PENDING,
        NEW_CHANNEL,
    )
    assert delivered.state is LetterState.SENT


async def test_health_counts_what_waits(community: Community) -> None:
    boost = await community.request()
    await community.services.flags.report(GUILD, PEER, boost.id, "Spam")

    assert await community.services.servers.health(GUILD) == ServerHealth(CHOSEN, 1, {})
    assert await community.services.servers.health(OTHER_GUILD) == ServerHealth(Server(), 0, {})


async def test_the_program_remembers_from_run_to_run(database: Database) -> None:
    memory = Memory(database)
    assert await memory.get("commands") is None

    await memory.set("commands", "abc")
    await memory.set("commands", "def")

    assert await Memory(database).get("commands") == "def"
