"""What streaks are computed from: days out of the tallies, pauses and graces."""

from datetime import date, timedelta
from typing import Any

from bot.domain.responses import Status
from bot.domain.streaks import Grace, Pause
from bot.storage.database import Database
from bot.storage.streaks import EVERYBODY, GraceRow
from tests.builders import AUTHOR, GUILD, MODERATOR, NOW, OTHER_GUILD, PEER, SECOND_PEER, a_response

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)


def a_grace(**changes: Any) -> GraceRow:
    values: dict[str, Any] = {
        "guild_id": GUILD,
        "user_id": PEER,
        "grace": Grace(YESTERDAY, TODAY, "Exams"),
        "actor_id": MODERATOR,
        "given_at": NOW,
    }
    return GraceRow(**{**values, **changes})


async def test_the_responses_of_a_day_are_summed_over_all_peers(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add(
            [
                a_response(message_id=1),
                a_response(message_id=2),
                a_response(message_id=3, receiver_id=SECOND_PEER),
                a_response(message_id=4, local_day=YESTERDAY),
                a_response(message_id=5, local_day=date(2026, 1, 1), status=Status.VOID),
                a_response(message_id=6, giver_id=AUTHOR, receiver_id=PEER),
                a_response(message_id=7, guild_id=OTHER_GUILD),
            ]
        )

        days = await tx.streaks.days(GUILD, [PEER, AUTHOR, MODERATOR])

    assert days == {PEER: {TODAY: 3, YESTERDAY: 1}, AUTHOR: {TODAY: 1}, MODERATOR: {}}


async def test_only_the_days_asked_for_are_named_as_kept(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add(
            [a_response(message_id=1), a_response(message_id=2, giver_id=SECOND_PEER, local_day=YESTERDAY)]
        )

        kept = await tx.streaks.kept(GUILD, {(PEER, TODAY), (PEER, YESTERDAY), (SECOND_PEER, TODAY)})

    assert kept == {(PEER, TODAY)}


async def test_pauses_are_replaced_as_a_whole_and_nobody_elses_are_touched(database: Database) -> None:
    async with database.write(GUILD) as tx:
        for user_id in (PEER, AUTHOR):
            await tx.streaks.save_pauses(GUILD, user_id, [Pause(YESTERDAY, TODAY)])
        await tx.streaks.save_pauses(GUILD, PEER, [Pause(TODAY, TODAY), Pause(date(2026, 1, 1), YESTERDAY)])

        found = await tx.streaks.pauses(GUILD, [PEER, AUTHOR, MODERATOR])

        assert found == {
            PEER: [Pause(date(2026, 1, 1), YESTERDAY), Pause(TODAY, TODAY)],
            AUTHOR: [Pause(YESTERDAY, TODAY)],
            MODERATOR: [],
        }
        assert await tx.streaks.pauses(OTHER_GUILD, [PEER]) == {PEER: []}

        await tx.streaks.save_pauses(GUILD, PEER, [])
        assert await tx.streaks.pauses(GUILD, [PEER]) == {PEER: []}


async def test_a_grace_of_the_server_is_everybodys(database: Database) -> None:
    everybodys = Grace(TODAY, TODAY, "I was away")
    async with database.write(GUILD) as tx:
        await tx.streaks.add_grace(a_grace())
        await tx.streaks.add_grace(a_grace(user_id=EVERYBODY, grace=everybodys, actor_id=0))

        found = await tx.streaks.graces(GUILD, [PEER, AUTHOR])

        assert found == {PEER: [everybodys, Grace(YESTERDAY, TODAY, "Exams")], AUTHOR: [everybodys]}
        assert await tx.streaks.graces(OTHER_GUILD, [PEER]) == {PEER: []}


async def test_the_same_days_are_spared_once(database: Database) -> None:
    async with database.write(GUILD) as tx:
        first = await tx.streaks.add_grace(a_grace())
        again = await tx.streaks.add_grace(a_grace(actor_id=AUTHOR))

        assert first is not None
        assert again is None


async def test_a_grace_is_taken_back_in_its_own_server_only(database: Database) -> None:
    async with database.write(GUILD) as tx:
        grace_id = await tx.streaks.add_grace(a_grace())
        assert grace_id is not None

        assert await tx.streaks.remove_grace(OTHER_GUILD, grace_id) is None
        assert await tx.streaks.remove_grace(GUILD, grace_id) == a_grace(id=grace_id)
        assert await tx.streaks.remove_grace(GUILD, grace_id) is None
        assert await tx.streaks.graces(GUILD, [PEER]) == {PEER: []}
