"""Migrations: they make what the stores expect, look and back up first, and refuse what is not theirs."""

import asyncio
import errno
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection

from bot.domain.due import DueKind
from bot.domain.members import Notices
from bot.domain.responses import Status
from bot.domain.servers import Server
from bot.domain.shards import ALL
from bot.storage import migrate as module
from bot.storage.database import Database
from bot.storage.migrate import (
    DatabaseRefused,
    DatabaseUnreachable,
    Migrated,
    head_revision,
    migrate,
    pending,
)
from bot.storage.schema import metadata
from bot.storage.trouble import explained
from tests.builders import GUILD, NOW
from tests.databases import SqliteFiles, on, sqlite_url

NEXT = '''"""Something new."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("novelties", sa.Column("id", sa.Integer(), primary_key=True))
    {and_then}


def downgrade() -> None:
    op.drop_table("novelties")
'''


@contextmanager
def limited_to(size: int) -> Iterator[None]:
    """Let no file grow past some bytes while the block runs, as if the disk were full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


CHOICES = Server(log_channel_id=7)


@pytest.fixture
def publish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return what puts a newer version of the program in place: one with a migration more."""

    def publish(and_then: str = "") -> None:
        folder = tmp_path / "100% newer"
        shutil.copytree(module._MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        text = NEXT.format(head=head_revision(), and_then=and_then)
        (folder / "versions" / "9999_something_new.py").write_text(text)
        monkeypatch.setattr(module, "_MIGRATIONS", folder)

    return publish


@pytest.fixture
def unpublish(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what puts this version of the program back in place."""
    here = module._MIGRATIONS
    return lambda: monkeypatch.setattr(module, "_MIGRATIONS", here)


@pytest.fixture
def file(sqlite_files: SqliteFiles, tmp_path: Path) -> Path:
    """Return a database file of this version, alone in its folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    sqlite_files.create(folder)
    return folder / "switchboard.db"


def upgrade_to_head(connection: Connection) -> None:
    module._upgrade(connection)


def downgrade_to_base(connection: Connection) -> None:
    config = module._config()
    config.attributes["connection"] = connection
    command.downgrade(config, "base")


def table_names(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder, so that a test can say that nothing has changed."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


OURS = {table.name for table in metadata.sorted_tables}


async def test_a_blank_database_gets_every_table_and_no_backup(blank: Database) -> None:
    assert await migrate(blank, now=NOW) == Migrated(None, head_revision(), None)

    assert await blank.run_sync(table_names) == OURS | {"alembic_version"}


async def test_a_second_start_changes_nothing(database: Database) -> None:
    head = head_revision()

    assert await migrate(database, now=NOW) == Migrated(head, head, None)


async def test_migrations_make_exactly_the_tables_that_the_stores_expect(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    assert await database.run_sync(differences) == []


async def test_what_is_taken_back_can_be_done_again(blank: Database) -> None:
    await migrate(blank, now=NOW)

    await blank.run_sync(downgrade_to_base)
    assert await blank.run_sync(table_names) == {"alembic_version"}

    await blank.run_sync(upgrade_to_head)
    assert await blank.run_sync(table_names) == OURS | {"alembic_version"}


def upgrade_to(connection: Connection, revision: str) -> None:
    config = module._config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


async def test_who_was_told_at_once_is_told_as_usual_and_who_wanted_nothing_is_left_alone(
    blank: Database,
) -> None:
    """Before 0002 nobody could choose what happens to replies on Discord."""
    await blank.run_sync(lambda connection: upgrade_to(connection, "0001"))
    await blank.run_sync(
        lambda connection: connection.execute(
            text("INSERT INTO members (guild_id, user_id, notices) VALUES (1, 1, 'at-once'), (1, 2, 'never')")
        )
    )

    await blank.run_sync(upgrade_to_head)

    async with blank.read() as tx:
        chosen = await tx.members.list_(1, [1, 2])
    assert [chosen[user_id].notices for user_id in (1, 2)] == [Notices.USUAL, Notices.NEVER]


async def test_responses_of_an_older_version_are_kept_as_they_are(blank: Database) -> None:
    await blank.run_sync(lambda connection: upgrade_to(connection, "0005"))
    row = (
        "INSERT INTO responses (guild_id, giver_id, receiver_id, kind, source, note, responded_at, local_day,"
        " status) VALUES (1, 2, 3, 'comment', 'log', 'A note', '2026-03-04 12:00:00+00:00', '2026-03-04',"
        " 'confirmed')"
    )
    await blank.run_sync(lambda connection: connection.execute(text(row)))

    await blank.run_sync(upgrade_to_head)

    async with blank.read() as tx:
        (response,) = await tx.responses.list_all(1)
    assert (response.giver_id, response.note, response.status) == (2, "A note", Status.CONFIRMED)
    assert (response.responded_at, response.recorded_at) == (NOW, None)


async def test_boosts_of_an_older_version_are_watched_over_too(blank: Database) -> None:
    """Before 0009 no daily letter told of a boost that nobody had answered."""
    await blank.run_sync(lambda connection: upgrade_to(connection, "0008"))
    row = (
        "INSERT INTO boosts (id, guild_id, author_id, interaction_id, link, link_key, platform, title, news,"
        " kinds, content_warning, wanted, requested_at, expires_at, state, end_reason) VALUES"
        " ({id}, 1, 2, {id}, 'l', 'l{id}', 'p', 't', 'n', '[]', '', 3, '2026-03-04 12:00:00+00:00',"
        " '2026-03-11 12:00:00+00:00', '{state}', '')"
    )
    for boost_id, state in enumerate(("open", "fulfilled", "closed"), start=1):
        statement = text(row.format(id=boost_id, state=state).replace(":", "\\:"))
        await blank.run_sync(lambda connection, statement=statement: connection.execute(statement))

    await blank.run_sync(upgrade_to_head)

    async with blank.write(1) as tx:
        (work,) = await tx.due.claim(NOW + timedelta(days=2), ALL, limit=9)
    assert (work.kind, work.subject_id) == (DueKind.RESCUE_BOOST, 1)
    assert work.due_at == NOW + timedelta(days=2)


async def test_letters_of_an_older_version_keep_what_they_are_known_by(blank: Database) -> None:
    await blank.run_sync(lambda connection: upgrade_to(connection, "0012"))
    row = (
        "INSERT INTO outbox (id, guild_id, key, card, subject_id, due_at, state, attempts) VALUES"
        " (57, 1, 'boost\\:1', 'boost', 1, '2026-03-04 12\\:00\\:00+00\\:00', 'pending', 1)"
    )
    await blank.run_sync(lambda connection: connection.execute(text(row)))

    await blank.run_sync(upgrade_to_head)

    async with blank.read() as tx:
        letter = await tx.outbox.find(1, "boost:1")
    assert letter is not None
    assert (letter.nonce, letter.marker) == ("sb-57", 1_057)


async def test_boosts_that_keep_others_away_do_so_for_every_address_of_their_thing(blank: Database) -> None:
    """Before 0014 other hosts and wrappers of one page were other links."""
    await blank.run_sync(lambda connection: upgrade_to(connection, "0012"))
    row = (
        "INSERT INTO boosts (id, guild_id, author_id, interaction_id, link, link_key, platform, title, news,"
        " kinds, content_warning, wanted, requested_at, expires_at, state, end_reason) VALUES"
        " ({id}, {guild}, 2, {id}, '{link}', 'old {id}', 'p', 't', 'n', '[]', '', 3,"
        " '2026-{day} 12:00:00+00:00', '2026-03-11 12:00:00+00:00', '{state}', '')"
    )
    stood = [
        (1, "https://vxtwitter.com/a/status/7", "03-04", "open"),
        (1, "https://x.com/a/status/7", "03-04", "fulfilled"),
        (2, "https://x.com/a/status/7", "03-04", "open"),
        (1, "https://ao3.org/works/7?view_full_work=true", "02-20", "closed"),
        (1, "https://ao3.org/works/8", "02-02", "closed"),
        (1, "https://ao3.org/works/8", "02-01", "open"),
        (1, "no address", "03-04", "open"),
    ]
    for boost_id, (guild, link, day, state) in enumerate(stood, start=1):
        values = row.format(id=boost_id, guild=guild, link=link, day=day, state=state)
        statement = text(values.replace(":", "\\:"))
        await blank.run_sync(lambda connection, statement=statement: connection.execute(statement))

    await blank.run_sync(upgrade_to_head)

    async with blank.read() as tx:
        found = {
            boost.id: boost.link_key
            for guild in (1, 2)
            for boost in (await tx.boosts.list_by_ids(guild, range(1, 8))).values()
        }
    assert found == {
        1: "x.com/status/7",
        2: "old 2",
        3: "x.com/status/7",
        4: "archiveofourown.org/works/7",
        5: "old 5",
        6: "archiveofourown.org/works/8",
        7: "old 7",
    }


async def test_only_reasons_that_members_were_promised_are_theirs_to_read(blank: Database) -> None:
    """Before the step there was one reason; where the form said that members read it, they still do."""
    await blank.run_sync(lambda connection: upgrade_to(connection, "0012"))
    statements = [
        "INSERT INTO boosts (id, guild_id, author_id, interaction_id, link, link_key, platform, title, news,"
        " kinds, content_warning, wanted, requested_at, expires_at, state, end_reason) VALUES"
        " (7, 1, 2, 7, 'l', 'l', 'p', 't', 'n', '[]', '', 3, '2026-03-04 12\\:00\\:00+00\\:00',"
        " '2026-03-11 12\\:00\\:00+00\\:00', 'removed', 'An ad')",
        *(
            "INSERT INTO flags (id, guild_id, kind, subject_id, raised_by, reason, raised_at, verdict,"
            f" decision_reason) VALUES ({flag_id}, 1, '{kind}', 7, {flag_id}, '',"
            f" '2026-03-04 12\\:00\\:00+00\\:00', '{verdict}', '{reason}')"
            for flag_id, kind, verdict, reason in (
                (1, "report", "upheld", "An ad"),
                (2, "report", "dismissed", "An ad"),
                (3, "dispute", "upheld", "She lies"),
            )
        ),
        *(
            "INSERT INTO audit (guild_id, actor_id, act, at, reason, subject_id, facts) VALUES"
            f" (1, 9, '{act}', '2026-03-04 12\\:00\\:00+00\\:00', '{reason}', {subject_id}, '{{}}')"
            for act, reason, subject_id in (
                ("void", "She lies", 5),
                ("grace", "Holidays", 5),
                ("take-down", "An ad", 7),
                ("uphold", "An ad", 1),
                ("uphold", "She lies", 3),
            )
        ),
    ]
    for statement in map(text, statements):
        await blank.run_sync(lambda connection, statement=statement: connection.execute(statement))

    await blank.run_sync(upgrade_to_head)

    async with blank.read() as tx:
        entries = await tx.moderation.list_entries(1, limit=9)
        flags = [await tx.flags.get(1, flag_id) for flag_id in (1, 2, 3)]
    assert [(each.act.value, each.for_member, each.reason) for each in reversed(entries)] == [
        ("void", "", "She lies"),
        ("grace", "Holidays", ""),
        ("take-down", "An ad", ""),
        ("uphold", "An ad", ""),
        ("uphold", "", "She lies"),
    ]
    assert [(each.decision_for_member, each.decision_reason) for each in flags] == [
        ("An ad", ""),
        ("", "An ad"),
        ("", "She lies"),
    ]


async def test_what_was_logged_from_a_message_says_which_it_was(blank: Database) -> None:
    """Before 0014 only the link of such a response said so."""
    await blank.run_sync(lambda connection: upgrade_to(connection, "0012"))
    insert = text(
        "INSERT INTO responses (id, guild_id, giver_id, receiver_id, kind, source, note, responded_at,"
        " local_day, status, link) VALUES (:id, 1, 2, 3, 'comment', 'log', '',"
        " '2026-03-04 12:00:00+00:00', '2026-03-04', 'counted', :link)"
    )
    links = [
        "https://discord.com/channels/1/7/1500000000000000001",
        "https://discord.com/channels/9/7/1500000000000000001",
        "https://example.org/",
        None,
    ]
    for number, link in enumerate(links, 1):
        values = {"id": number, "link": link}
        await blank.run_sync(lambda connection, values=values: connection.execute(insert, values))

    await blank.run_sync(upgrade_to_head)

    async with blank.read() as tx:
        told = await tx.responses.list_all(1)
    assert [each.answered_id for each in told] == [1500000000000000001, None, None, None]


async def test_processes_that_start_together_migrate_once(blank_url: str) -> None:
    databases = [Database(blank_url) for _ in range(3)]

    done = await asyncio.gather(*(migrate(database, now=NOW) for database in databases))

    for database in databases:
        await database.close()
    assert {each.after for each in done} == {head_revision()}


async def test_a_migration_that_fails_leaves_everything_as_it_was(
    database: Database, publish: Callable[..., None]
) -> None:
    async with database.write(GUILD) as tx:
        await tx.servers.save(GUILD, CHOICES)
    publish('op.execute("SELECT * FROM nowhere")')

    with pytest.raises(Exception, match="nowhere"):
        await migrate(database, now=NOW)

    assert await database.run_sync(table_names) == OURS | {"alembic_version"}
    async with database.read() as tx:
        assert await tx.servers.get(GUILD) == CHOICES


async def test_what_would_be_done_is_told_without_doing_it(
    database: Database, publish: Callable[..., None]
) -> None:
    head = head_revision()
    publish()

    plan = await pending(database)

    assert (plan.before, plan.after, plan.steps) == (head, "9999", ["9999 Something new."])
    assert (plan.backup_dir is not None) == database.is_sqlite
    assert "novelties" not in await database.run_sync(table_names)


async def test_to_ask_what_would_be_done_makes_no_file(tmp_path: Path) -> None:
    plan = await on(sqlite_url(tmp_path / "new.db"), pending)

    assert (plan.before, plan.after, plan.backup_dir) == (None, head_revision(), None)
    assert contents(tmp_path) == {}


class TestOlderDatabase:
    async def test_it_is_copied_before_it_is_changed(
        self, database: Database, tmp_path: Path, publish: Callable[..., None]
    ) -> None:
        before = head_revision()
        async with database.write(GUILD) as tx:
            await tx.servers.save(GUILD, CHOICES)
        publish()

        done = await migrate(database, now=NOW, backup_dir=tmp_path / "elsewhere")

        assert (done.before, done.after) == (before, "9999")
        assert "novelties" in await database.run_sync(table_names)
        if not database.is_sqlite:
            assert done.backup is None
            return
        assert done.backup is not None
        assert done.backup == tmp_path / "elsewhere" / f"switchboard-{before}-20260304T120000000000.db"
        # The writer's last commit may still stand in the write-ahead log; the copy has it all the same.
        copy = Database(sqlite_url(done.backup))
        async with copy.read() as tx:
            assert await tx.servers.get(GUILD) == CHOICES
        assert "novelties" not in await copy.run_sync(table_names)
        await copy.close()

    async def test_by_default_the_copy_goes_beside_it(self, file: Path, publish: Callable[..., None]) -> None:
        publish()

        done = await on(sqlite_url(file), lambda database: migrate(database, now=NOW))

        assert done.backup is not None
        assert done.backup.parent == file.parent / "backups"

    async def test_the_oldest_copies_are_deleted_and_nothing_else(
        self, file: Path, publish: Callable[..., None]
    ) -> None:
        publish()
        backups = file.parent / "backups"
        backups.mkdir()
        stamps = [f"{NOW - timedelta(days=days):%Y%m%dT%H%M%S%f}" for days in range(1, 5)]
        # Written in any order, and revisions are no dates: the stamp alone says which is older.
        ours = [f"switchboard-{9 - n:04}-{stamp}.db" for n, stamp in enumerate(stamps)]
        others = [
            "switchboard-20260101.db",
            "switchboard-daily-copy.db",
            f"other-0001-{stamps[-1]}.db",
            "mine-of-2025.db",
        ]
        for name in [*reversed(ours), *others]:
            shutil.copy(file, backups / name)

        done = await on(sqlite_url(file), lambda database: migrate(database, now=NOW, backups_kept=3))

        assert done.backup is not None
        assert {path.name for path in backups.iterdir()} == {done.backup.name, *ours[:2], *others}

    async def test_what_is_no_copy_is_deleted_and_never_counts(
        self, file: Path, publish: Callable[..., None]
    ) -> None:
        """Five empty ones, as a full disk left at each start, once pushed five good ones out."""
        publish()
        backups = file.parent / "backups"
        backups.mkdir()
        stamps = [f"{NOW - timedelta(days=days):%Y%m%dT%H%M%S%f}" for days in range(1, 9)]
        names = [f"switchboard-0009-{stamp}.db" for stamp in stamps]
        good, bad = names[5:], names[:5]
        for name in good:
            shutil.copy(file, backups / name)
        whole = file.read_bytes()
        (backups / bad[0]).touch()
        (backups / bad[1]).write_bytes(whole[: len(whole) // 2])
        (backups / bad[2]).write_bytes(b"not a database at all")
        sqlite3.connect(backups / bad[3]).close()
        (backups / bad[4]).write_bytes(whole[:100])
        (backups / f"{names[0]}.partial").write_bytes(whole[:5_000])
        (backups / f"{names[0]}.partial-journal").write_bytes(b"")

        done = await on(sqlite_url(file), lambda database: migrate(database, now=NOW, backups_kept=4))

        assert done.backup is not None
        assert {path.name for path in backups.iterdir()} == {done.backup.name, *good}

    async def test_without_room_for_a_copy_nothing_is_changed_and_nothing_is_left(
        self, file: Path, publish: Callable[..., None]
    ) -> None:
        before = head_revision()
        publish()
        backups = file.parent / "backups"
        backups.mkdir()
        shutil.copy(file, backups / f"switchboard-0009-{NOW - timedelta(days=1):%Y%m%dT%H%M%S%f}.db")
        kept = contents(backups)

        for _ in range(6):
            told = pytest.raises(DatabaseUnreachable, match=r"could not be copied to .* has room")
            with limited_to(file.stat().st_size // 2), told:
                await on(sqlite_url(file), lambda database: migrate(database, now=NOW, backups_kept=1))

        assert contents(backups) == kept
        database = Database(sqlite_url(file))
        assert await database.run_sync(module._revision) == before
        await database.close()
        done = await on(sqlite_url(file), lambda database: migrate(database, now=NOW))
        assert done.after == "9999"

    async def test_a_copy_that_does_not_hold_what_it_should_is_no_copy(
        self, file: Path, publish: Callable[..., None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A disk may lie about what it wrote."""
        publish()

        def copy_half(path: Path, target: Path) -> None:
            target.write_bytes(path.read_bytes()[:20_000])

        monkeypatch.setattr("bot.storage.backups._copy", copy_half)
        with pytest.raises(DatabaseUnreachable, match="does not hold what was written"):
            await on(sqlite_url(file), lambda database: migrate(database, now=NOW))

        assert list((file.parent / "backups").iterdir()) == []

    async def test_the_copy_just_made_is_never_deleted(
        self, file: Path, publish: Callable[..., None]
    ) -> None:
        publish()

        done = await on(sqlite_url(file), lambda database: migrate(database, now=NOW, backups_kept=0))

        assert done.backup is not None
        assert done.backup.exists()


class TestRefusals:
    """Whatever is refused is left as it was, byte for byte, with nothing beside it."""

    async def refuse(self, file: Path, reason: str) -> None:
        before = contents(file.parent)

        with pytest.raises(DatabaseRefused, match=reason) as caught:
            await on(sqlite_url(file), lambda database: migrate(database, now=NOW))

        assert str(file) in str(caught.value) or "revision" in str(caught.value)
        assert contents(file.parent) == before

    async def test_a_newer_versions_database(
        self, file: Path, publish: Callable[..., None], unpublish: Callable[[], None]
    ) -> None:
        publish()
        await on(sqlite_url(file), lambda database: migrate(database, now=NOW))
        unpublish()

        await self.refuse(file, "at revision 9999")

    async def test_a_newer_versions_database_on_a_server(
        self, blank: Database, publish: Callable[..., None], unpublish: Callable[[], None]
    ) -> None:
        publish()
        await migrate(blank, now=NOW)
        before = await blank.run_sync(table_names)
        unpublish()

        with pytest.raises(DatabaseRefused, match="at revision 9999"):
            await migrate(blank, now=NOW)
        assert await blank.run_sync(table_names) == before

    @pytest.mark.parametrize("content", [b"My novel, chapter one.\n" * 500, b"\x00" * 4096, b"SQLite"])
    async def test_a_file_that_is_no_database(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)

        await self.refuse(file, "not a SQLite database")

    @pytest.mark.parametrize("kept", [0.5, 0.9])
    async def test_a_truncated_file(self, file: Path, kept: float) -> None:
        whole = file.read_bytes()
        file.write_bytes(whole[: int(len(whole) * kept)])

        await self.refuse(file, "damaged")

    async def test_a_file_with_nothing_but_a_beginning(self, file: Path) -> None:
        file.write_bytes(file.read_bytes()[:100])

        await self.refuse(file, "damaged")

    async def test_a_file_with_a_damaged_page(self, file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection:
            size = connection.execute("PRAGMA page_size").fetchone()[0]
        with file.open("r+b") as opened:
            opened.seek(size)
            opened.write(b"\xff" * size)

        await self.refuse(file, "damaged")

    async def test_a_folder_that_is_not_there_is_no_damage(self, tmp_path: Path) -> None:
        with pytest.raises(DatabaseUnreachable, match="does not exist"):
            await on(
                sqlite_url(tmp_path / "nowhere" / "switchboard.db"),
                lambda database: migrate(database, now=NOW),
            )

    async def test_a_file_somebody_holds_is_no_damage(self, file: Path) -> None:
        with closing(sqlite3.connect(file, isolation_level=None)) as holder:
            holder.execute("PRAGMA journal_mode = DELETE")
            holder.execute("BEGIN EXCLUSIVE")
            holder.execute("DELETE FROM settings")

            with pytest.raises(DatabaseUnreachable, match="locked"):
                module.inspect_file(sqlite_url(file))


async def test_what_a_killed_process_left_in_its_log_is_read_and_kept(file: Path, tmp_path: Path) -> None:
    killed = Database(sqlite_url(file))
    async with killed.write(GUILD) as tx:
        await tx.servers.save(GUILD, CHOICES)
    left = tmp_path / "left"
    shutil.copytree(file.parent, left)
    await killed.close()
    assert (left / "switchboard.db-wal").stat().st_size > 0

    database = Database(sqlite_url(left / "switchboard.db"))
    await migrate(database, now=NOW)

    async with database.read() as tx:
        assert await tx.servers.get(GUILD) == CHOICES
    await database.close()


async def test_an_empty_file_beside_backups_is_refused(file: Path, publish: Callable[..., None]) -> None:
    publish()
    done = await on(sqlite_url(file), lambda database: migrate(database, now=NOW))
    assert done.backup is not None
    file.write_bytes(b"")
    before = contents(file.parent)

    with pytest.raises(DatabaseRefused, match="is empty, but there are backups of it"):
        await on(sqlite_url(file), lambda database: migrate(database, now=NOW))
    with pytest.raises(DatabaseRefused, match="is empty, but there are backups of it"):
        await on(sqlite_url(file), pending)
    assert contents(file.parent) == before

    done.backup.write_bytes(b"")
    anew = await on(sqlite_url(file), lambda database: migrate(database, now=NOW))
    assert anew.before is None, "an empty backup is none"


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("SQLITE_FULL", "Make room"),
        ("SQLITE_BUSY", "Another program has the file open"),
        ("SQLITE_READONLY_DIRECTORY", "the right to write in"),
        ("SQLITE_CANTOPEN", "the right to write in"),
        ("SQLITE_IOERR_WRITE", "Look whether its disk has room"),
        ("SQLITE_ERROR", "Check DATABASE_URL"),
    ],
)
def test_each_trouble_of_sqlites_says_what_to_do(result: str, words: str) -> None:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorname = result

    told = explained(Path("/data/bot.db"), error)

    assert isinstance(told, DatabaseUnreachable)
    assert str(told).startswith("The database /data/bot.db cannot be opened (what SQLite says). ")
    assert words in str(told)


def test_a_full_disk_and_a_missing_right_are_told_of_the_system_too() -> None:
    assert "Make room" in str(explained(Path("bot.db"), OSError(errno.ENOSPC, "No space left on device")))
    assert "the right to write" in str(explained(Path("bot.db"), PermissionError(errno.EACCES, "denied")))


async def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "switchboard.db").touch()

    done = await on(sqlite_url(tmp_path / "switchboard.db"), lambda database: migrate(database, now=NOW))

    assert done == Migrated(None, head_revision(), None)
