"""What `migrate` and `sync` do and say."""

from bot.app import opened, prepare
from bot.clock import SystemClock
from bot.ops.trouble import database_trouble
from bot.settings import Settings
from bot.storage.migrate import Migrated, Pending, pending


async def migrate_now(settings: Settings) -> str:
    """Bring the database up to date and say what was done.

    Raises:
        DatabaseRefused: It is damaged or newer than this program.
        DatabaseUnreachable: It cannot be opened just now.
    """
    async with opened(settings) as database:
        return _tell_migrated(await prepare(database, settings, SystemClock()))


async def migrate_perhaps(settings: Settings) -> str:
    """Say what `migrate_now` would do.

    Raises:
        DatabaseRefused: It is damaged or newer than this program.
        DatabaseUnreachable: It cannot be opened just now.
    """
    async with opened(settings) as database:
        with database_trouble(settings.database_url):
            return _tell_pending(await pending(database, backup_dir=settings.backup_dir))


async def sync_commands(settings: Settings, token: str, *, always: bool) -> str:
    """Send the commands to Discord if they changed, and say whether they were sent.

    Raises:
        DatabaseRefused: The database is damaged or newer than this program.
        DatabaseUnreachable: It cannot be opened just now.
        TokenRefused: Discord does not accept the token.
        DiscordUnreachable: Discord does not answer.
    """
    from bot.ops.sync import sync

    clock = SystemClock()
    async with opened(settings) as database:
        await prepare(database, settings, clock)
        count, was_sent = await sync(settings, token, database, clock, always=always)
    names = "1 command" if count == 1 else f"{count} commands"
    place = f" to the server {settings.dev_guild_id} only (DEV_GUILD_ID)" if settings.dev_guild_id else ""
    if was_sent:
        return f"Sent {names}{place}. Discord shows them to members at once, or after a restart of their app."
    return f"Discord has these {names} already. To send them anyway: sync --force"


def _tell_migrated(done: Migrated) -> str:
    if done.before == done.after:
        return f"The database is up to date (revision {done.after}). Nothing was changed."
    if done.before is None:
        return f"Made a new database at revision {done.after}."
    copy = f" Before that it was copied to {done.backup}." if done.backup else ""
    return f"Brought the database from revision {done.before} to {done.after}.{copy}"


def _tell_pending(waiting: Pending) -> str:
    if not waiting.steps:
        return f"The database is up to date (revision {waiting.after}). There is nothing to do."
    start = f"is at revision {waiting.before}" if waiting.before else "does not exist yet"
    steps = "\n".join(f"  {step}" for step in waiting.steps)
    copy = f"\nBefore that it would be copied to {waiting.backup_dir}." if waiting.backup_dir else ""
    return (
        f"The database {start}. These migrations would be applied, in this order:\n{steps}{copy}\n"
        "Nothing was changed."
    )
