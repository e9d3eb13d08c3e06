"""What `check` says of the place a database lies in, by tables of cases."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.clock import CheckedClock
from bot.ops.check_database import check_disk, check_file_system, check_parked, check_sqlite, file_system_of
from bot.ops.check_discord import check_clock
from bot.ops.check_zones import check_zones
from bot.ops.findings import State
from bot.ops.permissions import NEEDS, PERMISSIONS, Extra, missing_from
from tests.conftest import SettableClock

MIB = 1024**2
MOUNTS = r"""/dev/vda / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
nas:/export /srv nfs4 rw 0 0
/dev/vdb /srv/fast ext4 rw 0 0
//nas/share /mnt/my\040share cifs rw 0 0
tmpfs /home tmpfs rw 0 0
me@host: /home fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/opt/bot.db", "ext4"),
        ("/srv/bot.db", "nfs4"),
        ("/srv/fast/bot.db", "ext4"),
        ("/srv/faster/bot.db", "nfs4"),
        ("/mnt/my share/bot.db", "cifs"),
        ("/home/bot.db", "fuse.sshfs"),
    ],
)
def test_a_file_lies_on_the_innermost_and_latest_mount(path: str, kind: str) -> None:
    assert file_system_of(Path(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("ahead_seconds", "state", "words"),
    [
        (None, State.ATTENTION, "could not be compared"),
        (0, State.OK, "agrees"),
        (-59, State.OK, "agrees"),
        (75, State.WRONG, "this machine's clock is 75 seconds ahead of Discord's"),
        (-600, State.WRONG, "this machine's clock is 10 minutes behind Discord's"),
        (3 * 3_600, State.WRONG, "3 hours ahead"),
        (-35 * 86_400, State.WRONG, "35 days behind"),
    ],
)
def test_a_clock_that_differs_from_discords_is_wrong(
    clock: SettableClock, ahead_seconds: float | None, state: State, words: str
) -> None:
    checked = CheckedClock(clock)
    if ahead_seconds is not None:
        checked.hear(clock.now() - timedelta(seconds=ahead_seconds))

    finding = check_clock(checked)

    assert finding.state is state
    assert words in finding.detail


def test_without_mounts_the_file_system_is_unknown() -> None:
    assert file_system_of(Path("/bot.db"), "") is None


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"])
def test_a_network_file_system_is_wrong(kind: str) -> None:
    finding = check_file_system(Path("/srv/bot.db"), kind)

    assert finding.state is State.WRONG
    assert kind in finding.detail
    assert "PostgreSQL" in finding.remedy


@pytest.mark.parametrize("kind", ["ext4", "xfs", "overlay", "tmpfs", "btrfs", None])
def test_a_local_file_system_is_ok(kind: str | None) -> None:
    assert check_file_system(Path("/srv/bot.db"), kind).state is State.OK


@pytest.mark.parametrize(
    ("size", "free", "state"),
    [
        (0, 500 * MIB, State.OK),
        (0, 100 * MIB, State.ATTENTION),
        (0, 10 * MIB, State.WRONG),
        (200 * MIB, 300 * MIB, State.ATTENTION),
        (200 * MIB, 500 * MIB, State.OK),
    ],
)
def test_the_disk_has_room_for_the_file_and_a_copy(
    tmp_path: Path, size: int, free: int, state: State
) -> None:
    path = tmp_path / "bot.db"
    with path.open("wb") as file:
        file.truncate(size)

    assert check_disk(path, free).state is state


def test_the_known_fault_of_older_sqlite_is_information_and_no_error() -> None:
    older, newer = check_sqlite((3, 40, 1)), check_sqlite((3, 51, 3))

    assert (older.state, newer.state) == (State.OK, State.OK)
    assert "Before 3.51.3" in older.detail
    assert newer.detail == "3.51.3"


def test_the_permissions_are_the_least_and_never_administrator() -> None:
    least = discord.Permissions(
        view_channel=True,
        send_messages=True,
        send_messages_in_threads=True,
        create_public_threads=True,
        embed_links=True,
        read_message_history=True,
        attach_files=True,
    )

    assert least == PERMISSIONS


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.flag)
def test_each_permission_has_its_name_and_a_reason(need) -> None:
    assert need.flag in discord.Permissions.VALID_FLAGS
    assert need.name
    assert need.reason[0].islower()


def without(*flags: str) -> discord.Permissions:
    held = discord.Permissions(PERMISSIONS.value)
    held.update(**dict.fromkeys(flags, False))
    return held


@pytest.mark.parametrize(
    ("held", "where", "missing"),
    [
        (without(), {"extras": Extra}, []),
        (discord.Permissions.none(), {}, ["view_channel"]),
        (without("embed_links", "send_messages"), {}, ["send_messages", "embed_links"]),
        (without("create_public_threads"), {}, []),
        (without("create_public_threads"), {"extras": [Extra.THREADS]}, ["create_public_threads"]),
        (without("attach_files"), {"extras": [Extra.THREADS]}, []),
        (without("attach_files"), {"extras": [Extra.PICTURES]}, ["attach_files"]),
        (without("send_messages_in_threads"), {}, []),
        (without("send_messages"), {"is_thread": True}, []),
        (without("send_messages_in_threads"), {"is_thread": True}, ["send_messages_in_threads"]),
    ],
)
def test_only_what_matters_in_a_channel_is_missing(
    held: discord.Permissions, where: dict[str, Any], missing: list[str]
) -> None:
    assert [need.flag for need in missing_from(held, **where)] == missing


def zones_in(folder: Path, first_line: str | None) -> str:
    """Write what a system has of the tz database, and return where."""
    (folder / "Europe").mkdir()
    (folder / "Europe" / "Berlin").touch()
    if first_line is not None:
        (folder / "tzdata.zi").write_text(f"{first_line}\nR d 1916 o - Jun 14 23s 1 S\n")
    return str(folder)


@pytest.mark.parametrize(
    ("first_line", "state", "version"),
    [
        ("# version 2026b", State.OK, "2026b"),
        ("# version 2026c", State.OK, "2026c"),
        ("# version 2025b", State.ATTENTION, "2025b"),
        ("# something else", State.OK, "an unknown version"),
        (None, State.OK, "an unknown version"),
    ],
)
def test_it_is_said_which_zones_are_in_force(
    tmp_path: Path, first_line: str | None, state: State, version: str
) -> None:
    finding = check_zones([str(tmp_path / "nowhere"), zones_in(tmp_path, first_line)], "2026b")

    assert finding.state is state
    assert version in finding.detail
    assert str(tmp_path) in finding.detail
    assert ("PYTHONTZPATH" in finding.remedy) is (state is State.ATTENTION)


def test_without_zones_of_the_system_those_of_the_package_are_in_force(tmp_path: Path) -> None:
    finding = check_zones([str(tmp_path)], "2026b")

    assert (finding.state, finding.detail) == (State.OK, "tzdata 2026b, of the Python package")


def test_what_another_version_wrote_is_named_with_what_to_do() -> None:
    assert check_parked("Due work", {}).state is State.OK

    finding = check_parked("Due work", {"juggle": 2, "sing": 1})

    assert finding.state is State.ATTENTION
    assert "juggle (2), sing (1)" in finding.detail
    assert "newer" in finding.remedy
