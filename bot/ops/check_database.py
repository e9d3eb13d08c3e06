"""Look at the database and the place it lies in, without changing anything."""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.ops.findings import Finding, attention, ok, wrong
from bot.ops.trouble import database_trouble
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import DatabaseRefused, DatabaseUnreachable, Pending, pending, sqlite_file

NETWORK_FILE_SYSTEMS = frozenset(
    {
        "9p", "afs", "beegfs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
        "smb", "smb2", "smb3", "smbfs",
        "fuse.ceph", "fuse.cifs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
        "fuse.smbnetfs", "fuse.sshfs",
    }
)  # fmt: skip
"""File systems (as /proc/mounts calls them) on which several machines may meet, so that WAL does not work."""

_MOUNTS = Path("/proc/mounts")
_ROWS_SHOWN = 5
_SAFE_WAL = (3, 51, 3)
_ENOUGH_BYTES = 200 * 1024**2
_TOO_FEW_BYTES = 20 * 1024**2


async def check_database(settings: Settings) -> tuple[list[Finding], bool]:
    """Look at the database.

    Returns:
        What was found, and whether it can be read: it is there and of this program's revision.
    """
    path = sqlite_file(settings.database_url)
    findings = [] if path is None else list(_check_place(path))
    finding, is_readable = await _check_revision(settings)
    findings.append(finding)
    if is_readable:
        findings += [await _check_newer(settings), *await _check_delivery(settings)]
    return findings, is_readable


def check_parked(what: str, parked: Mapping[str, int]) -> Finding:
    """Say what waits for another version of this program.

    Args:
        what: What it is, in the plural.
        parked: How many of which kinds.
    """
    if not parked:
        return ok(what, "none that this version does not know")
    kinds = ", ".join(f"{kind} ({count})" for kind, count in parked.items())
    return attention(
        what,
        f"Left alone, because this version does not know them, cannot read them or fails at them: {kinds}.",
        "Run the version that wrote them, or a newer one; all else is done meanwhile.",
    )


def file_system_of(path: Path, mounts: str) -> str | None:
    """Return the type of the file system a path lies on.

    Args:
        path: An absolute path without links.
        mounts: The text of /proc/mounts: device, mount point (with octal escapes), type, options.
    """
    found: tuple[int, str] | None = None
    for line in mounts.splitlines():
        _device, mount, kind, *_options = line.split(" ")
        point = Path(re.sub(r"\\([0-7]{3})", lambda escape: chr(int(escape[1], 8)), mount))
        # The later of two mounts on one point hides the earlier.
        if path.is_relative_to(point) and (found is None or len(point.parts) >= found[0]):
            found = len(point.parts), kind
    return found[1] if found else None


def check_file_system(path: Path, kind: str | None) -> Finding:
    """Say whether SQLite's WAL works where the file lies."""
    if kind in NETWORK_FILE_SYSTEMS:
        return wrong(
            "File system",
            f"{path.parent} is on a network file system ({kind}), where SQLite's WAL does not work.",
            "Move the database to a local disk, or use PostgreSQL (DATABASE_URL).",
        )
    return ok("File system", f"{kind}, local" if kind else "local, as far as can be told")


def check_disk(path: Path, free: int) -> Finding:
    """Say whether the disk has room for the file to grow and to be copied by a migration."""
    size = path.stat().st_size if path.exists() else 0
    detail = f"{free / 1024**2:,.0f} MiB free"
    if free < _TOO_FEW_BYTES:
        return wrong("Disk", f"{detail}: soon nothing can be written.", "Make room, or move the database.")
    if free < max(_ENOUGH_BYTES, 2 * size):
        return attention("Disk", f"{detail}: little for the database and its backups.", "Make some room.")
    return ok("Disk", detail)


def check_sqlite(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> Finding:
    """Tell the version of SQLite, and what is known about it."""
    name = ".".join(map(str, version))
    if version >= _SAFE_WAL:
        return ok("SQLite", name)
    return ok(
        "SQLite",
        f"{name}. Before 3.51.3, several connections that write can damage a file in WAL mode; Switchboard "
        "writes with one, so this is no danger while no other program writes to the file.",
    )


def _check_place(path: Path) -> Iterator[Finding]:
    yield check_sqlite()
    folder = path.absolute().parent
    if not folder.is_dir():
        yield wrong("Folder", f"{folder} does not exist.", "Make it, or correct DATABASE_URL.")
        return
    yield _check_rights(path, folder)
    mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace") if _MOUNTS.exists() else ""
    yield check_file_system(path.absolute(), file_system_of(path.resolve(), mounts))
    yield check_disk(path, shutil.disk_usage(folder).free)


def _check_rights(path: Path, folder: Path) -> Finding:
    remedy = "Give the user that runs the bot the right to write there."
    if not os.access(folder, os.W_OK | os.X_OK):
        return wrong("Folder", f"{folder} cannot be written to; SQLite needs files beside its own.", remedy)
    if path.exists() and not os.access(path, os.R_OK | os.W_OK):
        return wrong("Folder", f"{path} cannot be written to.", remedy)
    return ok("Folder", f"{folder}, writable")


async def _check_revision(settings: Settings) -> tuple[Finding, bool]:
    name = make_url(settings.database_url).render_as_string()
    try:
        with database_trouble(settings.database_url):
            waiting = await _pending(settings)
    except DatabaseRefused as error:
        return wrong("Database", str(error)), False
    except DatabaseUnreachable as error:
        return wrong("Database", str(error)), False
    if waiting.before is None:
        return ok("Database", f"{name}: not there yet; it is made at the first start."), False
    if waiting.steps:
        return _tell_pending(name, waiting), False
    return ok("Database", f"{name}, revision {waiting.after}"), True


async def _check_newer(settings: Settings) -> Finding:
    database = Database(settings.database_url)
    try:
        async with database.read() as tx:
            rows = await tx.newer.list_()
    finally:
        await database.close()
    if not rows:
        return ok("Stored choices", "all understood")
    shown = ", ".join(
        f"{row.kind} {row.name} = {row.value} (server {row.guild_id})" for row in rows[:_ROWS_SHOWN]
    )
    return attention(
        "Stored choices",
        f"{len(rows)} not understood, and left out until they are: {shown}",
        "Go back to the newer version that stored them; for a zone, update the package tzdata.",
    )


async def _check_delivery(settings: Settings) -> list[Finding]:
    database = Database(settings.database_url)
    try:
        async with database.read() as tx:
            letters, dead = await tx.outbox.count_parked(), await tx.outbox.count_dead()
            works = await tx.due.count_parked()
    finally:
        await database.close()
    findings = [check_parked("Messages", letters), check_parked("Due work", works)]
    if dead:
        remedy = "`/setup check` in the server says what is missing there, and tries them again."
        findings.append(attention("Undelivered", f"{dead} messages were given up.", remedy))
    return findings


def _tell_pending(name: str, waiting: Pending) -> Finding:
    return attention(
        "Database",
        f"{name} is at revision {waiting.before}, this version needs {waiting.after}.",
        "Nothing to do: `run` brings it up to date, and `migrate` does only that.",
    )


async def _pending(settings: Settings) -> Pending:
    database = Database(settings.database_url)
    try:
        return await pending(database, backup_dir=settings.backup_dir)
    finally:
        await database.close()
