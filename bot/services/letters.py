"""Letters that wait in the server: shown to whom they are for, and to nobody else."""

from dataclasses import replace

from bot.domain.outbox import Letter, LetterUnknown, NotYourLetter
from bot.storage.database import Database


class LetterService:
    """Use cases of members whose DMs are closed.

    Args:
        database: Where letters are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open(self, guild_id: int, user_id: int, letter_id: int) -> Letter:
        """Return a letter, as it would have been sent by DM, to the member it is for.

        Raises:
            LetterUnknown: There is no such letter in this server.
            NotYourLetter: It is for somebody else.
        """
        async with self._database.read() as tx:
            letter = await tx.outbox.find_by_id(guild_id, letter_id)
        if letter is None:
            raise LetterUnknown
        if letter.user_id != user_id:
            raise NotYourLetter
        return replace(letter, is_dm_closed=False)
