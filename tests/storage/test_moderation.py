"""What moderators did, as rows on both databases."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.domain.tracking import earlier_id
from bot.storage.database import Database
from bot.storage.moderation import ACTS_KEPT
from bot.storage.schema import acts
from tests.builders import GUILD, OTHER_GUILD

NEW = 2**62 + 5


async def test_acts_that_cannot_come_again_are_forgotten(database: Database) -> None:
    recent = earlier_id(NEW, ACTS_KEPT - timedelta(seconds=1))
    old = earlier_id(NEW, ACTS_KEPT + timedelta(seconds=1))
    async with database.write(GUILD) as tx:
        for guild_id, interaction_id in ((GUILD, old), (OTHER_GUILD, old), (GUILD, recent), (GUILD, NEW)):
            assert await tx.moderation.begin(guild_id, interaction_id)

        assert not await tx.moderation.begin(GUILD, recent)
        assert not await tx.moderation.begin(GUILD, NEW)
        kept = select(func.count()).where(acts.c.guild_id == GUILD)
        assert (await tx.connection.execute(kept)).scalar_one() == 2
