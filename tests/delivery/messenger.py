"""A Messenger in memory: posts into a list, and goes wrong where a test says so."""

from collections.abc import Awaitable, Callable, Collection
from itertools import count

from bot.delivery.messenger import DirectMessagesClosed, Posted, Search
from bot.domain.outbox import CardName, Letter


class InMemoryMessenger:
    """Carry letters nowhere; implements `bot.delivery.messenger.Messenger`.

    Attributes:
        posted: The letters that stand there, in the order posted; a letter posted twice stands there twice.
        edited: The letters whose message was brought up to date, once for each edit.
        threads: The letters on whose message a thread was opened.
        looked_for: The letters that were looked for.
        pages: The last message of each page that a search looks at before it comes to its end.
        closed_dms: Whose DMs are closed.
        dms_tried: How often closed ones were tried.
        roles: The roles given: server, member, role.
        roles_refused: By role, why it cannot be given.
        troubles: By key, what goes wrong at the next attempts, before the message stands there.
        late_troubles: The same, after the message stands there.
        meanwhile: By key, what happens once while the letter is under way.
    """

    def __init__(self) -> None:
        self.posted: list[Letter] = []
        self.edited: list[Letter] = []
        self.threads: list[Letter] = []
        self.looked_for: list[Letter] = []
        self.roles: list[tuple[int, int, int]] = []
        self.roles_refused: dict[int, Exception] = {}
        self.troubles: dict[str, list[Exception]] = {}
        self.late_troubles: dict[str, list[Exception]] = {}
        self.meanwhile: dict[str, Callable[[], Awaitable[object]]] = {}
        self.closed_dms: set[int] = set()
        self.dms_tried = 0
        self.pages: list[int] = []
        self._message_ids = count(1)
        self._places: dict[str, Posted] = {}

    @property
    def keys(self) -> list[str]:
        """Return the keys of what stands there."""
        return [letter.key for letter in self.posted]

    @property
    def cards(self) -> Collection[CardName]:
        """Return all cards."""
        return tuple(CardName)

    async def post(self, letter: Letter) -> Posted:
        """Post a letter."""
        if letter.is_dm and letter.user_id in self.closed_dms:
            self.dms_tried += 1
            raise DirectMessagesClosed
        await self._happen(letter, self.troubles)
        place = Posted(letter.channel_id or 0, next(self._message_ids))
        self.posted.append(letter)
        self._places[letter.key] = place
        await self._happen(letter, self.late_troubles)
        return place

    async def find(self, letter: Letter) -> Search:
        """Return where a letter stands; while `pages` are left, look at one of them in vain."""
        self.looked_for.append(letter)
        if self.pages:
            return Search(None, self.pages.pop(0), is_done=False)
        return Search(self._places.get(letter.key))

    async def edit(self, letter: Letter) -> None:
        """Note an edit."""
        await self._happen(letter, self.troubles)
        self.edited.append(letter)

    async def open_thread(self, letter: Letter) -> None:
        """Note a thread."""
        await self._happen(letter, self.troubles)
        self.threads.append(letter)

    async def give_role(self, guild_id: int, user_id: int, role_id: int) -> None:
        """Note a role, or refuse it."""
        if role_id in self.roles_refused:
            raise self.roles_refused[role_id]
        self.roles.append((guild_id, user_id, role_id))

    async def _happen(self, letter: Letter, troubles: dict[str, list[Exception]]) -> None:
        if letter.key in self.meanwhile and troubles is self.troubles:
            await self.meanwhile.pop(letter.key)()
        if troubles.get(letter.key):
            raise troubles[letter.key].pop(0)
