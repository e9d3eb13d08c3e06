"""The command line: what each command says, where it says it, and with which exit code."""

import asyncio
import contextlib
import logging
import os
import socket
import sqlite3
import subprocess
import sys
import zoneinfo
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import discord
import pytest
import structlog
from discord.gateway import DiscordWebSocket
from discord.http import Route
from sqlalchemy import text
from typer.testing import CliRunner, Result

from bot.cli.commands import commands
from bot.clock import SystemClock
from bot.ops.permissions import NEEDS, PERMISSIONS
from bot.services import Services
from bot.services.rankings import Wanted
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import head_revision, migrate
from bot.storage.schema import tallies
from tests.builders import GUILD, OTHER_GUILD, a_response
from tests.wire.loopback import LoopbackDiscord

REPOSITORY = Path(__file__).parents[2]
CONFIGURATION_ERROR = 78


@pytest.fixture(autouse=True)
def _a_machine_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Run in an empty folder, without the developer's settings, and leave logs and addresses as they were."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    names = [None, *logging.root.manager.loggerDict]
    levels = {name: logging.getLogger(name).level for name in names}
    handlers = logging.root.handlers[:]
    yield
    structlog.reset_defaults()
    logging.root.handlers[:] = handlers
    for name in [None, *logging.root.manager.loggerDict]:
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))


@pytest.fixture
async def loopback() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord() as loopback:
        yield loopback


@pytest.fixture
async def ours(tmp_path: Path) -> AsyncIterator[Database]:
    """Return the migrated database that the commands find without being told where."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/switchboard.db")
    await migrate(database, now=SystemClock().now())
    yield database
    await database.close()


def invoke(*words: str, **environment: str) -> Result:
    # Wide, so that no sentence is broken where a test looks for it.
    return CliRunner().invoke(commands, words, env={"COLUMNS": "300", **environment})


async def ask(loopback: LoopbackDiscord, *words: str, **environment: str) -> Result:
    """Run a command beside a loopback Discord, which needs this test's own loop."""
    where = {"DISCORD_TOKEN": loopback.world.token, "DISCORD_API_URL": loopback.api_url, **environment}
    return await asyncio.to_thread(lambda: invoke(*words, **where))


def process(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a process, as a host does."""
    clean = {name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields}
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        env={**clean, "PYTHONPATH": str(REPOSITORY), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def make_database(path: Path, revision: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
        connection.commit()


class TestEvery:
    @pytest.mark.parametrize(
        "command", ["run", "demo", "check", "invite", "sync", "migrate", "recompute", "healthcheck"]
    )
    def test_command_explains_itself(self, command: str) -> None:
        assert f" {command} " in invoke("--help").output
        assert invoke(command, "--help").exit_code == 0

    @pytest.mark.parametrize("command", ["run", "invite", "sync", "migrate", "recompute", "healthcheck"])
    def test_command_refuses_settings_that_cannot_work(self, command: str) -> None:
        result = invoke(command, HEALTH_PORT="seventy")

        assert result.exit_code == CONFIGURATION_ERROR
        assert result.stdout == ""
        assert result.stderr.startswith("HEALTH_PORT ")

    @pytest.mark.parametrize("command", ["migrate", "sync"])
    def test_command_that_changes_it_refuses_a_newer_database(self, command: str, tmp_path: Path) -> None:
        make_database(tmp_path / "switchboard.db", "9999")

        result = invoke(command, DISCORD_TOKEN="one")

        assert result.exit_code == CONFIGURATION_ERROR
        assert "revision 9999, which this version of Switchboard does not know" in result.stderr


class TestRun:
    def test_without_a_token_says_where_to_get_one_and_names_the_demo(self) -> None:
        result = invoke("run")

        assert result.exit_code == CONFIGURATION_ERROR
        assert "https://discord.com/developers/applications" in result.stderr
        assert "python -m bot demo" in result.stderr

    def test_as_a_process_ends_with_that_code_and_no_traceback(self) -> None:
        result = process("run")

        assert result.returncode == CONFIGURATION_ERROR
        assert result.stdout == ""
        assert "Traceback" not in result.stderr

    def test_on_postgresql_without_its_driver_says_how_to_get_it(self, tmp_path: Path) -> None:
        (tmp_path / "asyncpg.py").write_text("raise ModuleNotFoundError('gone', name='asyncpg')\n")
        result = process(
            "run",
            DISCORD_TOKEN="one",
            DATABASE_URL="postgresql://host/name",
            PYTHONPATH=f"{tmp_path}:{REPOSITORY}",
        )

        assert result.returncode == 1
        assert "PostgreSQL needs the package asyncpg" in result.stderr
        assert "Traceback" not in result.stderr


class TestDemo:
    def test_without_simcord_says_how_to_install_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)

        result = invoke("demo", "--no-browser")

        assert result.exit_code == 1
        assert "pip install 'switchboard-bot[demo]'" in result.stderr

    def test_refuses_a_port_that_is_none(self) -> None:
        assert invoke("demo", "--port", "70000").exit_code == 2


class TestInvite:
    def address(self, result: Result) -> dict[str, list[str]]:
        lines = [line for line in result.stdout.splitlines() if line.startswith("https://")]
        assert len(lines) == 1
        return parse_qs(urlsplit(lines[0]).query)

    def test_asks_for_the_least_and_says_why(self) -> None:
        result = invoke("invite", "--application-id", "81384788765712384")

        assert result.exit_code == 0
        assert self.address(result) == {
            "client_id": ["81384788765712384"],
            "scope": ["bot applications.commands"],
            "permissions": [str(PERMISSIONS.value)],
        }
        assert all(need.name in result.stdout and need.reason in result.stdout for need in NEEDS)

    def test_without_a_token_says_that_a_number_will_do(self) -> None:
        result = invoke("invite")

        assert result.exit_code == CONFIGURATION_ERROR
        assert "--application-id" in result.stderr

    async def test_finds_the_application_by_the_token(self, loopback: LoopbackDiscord) -> None:
        result = await ask(loopback, "invite")

        assert self.address(result)["client_id"] == [str(loopback.world.bot.id)]
        assert not loopback.gateway.identified

    async def test_with_a_wrong_token_says_so(self, loopback: LoopbackDiscord) -> None:
        result = await ask(loopback, "invite", DISCORD_TOKEN="the.wrong.one")

        assert result.exit_code == CONFIGURATION_ERROR
        assert result.stderr.startswith("Discord does not accept the token")
        assert "the.wrong.one" not in result.output

    def test_without_a_network_says_so(self) -> None:
        result = invoke("invite", DISCORD_TOKEN="one", DISCORD_API_URL="http://127.0.0.1:9/api/v10")

        assert result.exit_code == 1
        assert result.stderr.startswith("Discord cannot be reached at http://127.0.0.1:9/api/v10")


class TestMigrate:
    def test_makes_a_new_database_and_then_has_nothing_to_do(self, tmp_path: Path) -> None:
        first, second = invoke("migrate"), invoke("migrate")

        assert first.stdout == f"Made a new database at revision {head_revision()}.\n"
        assert first.stderr == ""
        assert second.stdout.startswith(f"The database is up to date (revision {head_revision()})")
        assert (tmp_path / "switchboard.db").exists()

    def test_tells_what_it_would_do_and_does_nothing(self, tmp_path: Path) -> None:
        result = invoke("migrate", "--dry-run")

        assert result.exit_code == 0
        assert "does not exist yet" in result.stdout
        assert "0001 The first tables." in result.stdout
        assert list(tmp_path.iterdir()) == []

    def test_dry_says_when_there_is_nothing_to_do(self) -> None:
        invoke("migrate")

        assert "There is nothing to do." in invoke("migrate", "--dry-run").stdout

    def test_of_a_damaged_file_leaves_it_alone(self, tmp_path: Path) -> None:
        (tmp_path / "switchboard.db").write_bytes(b"no database at all" * 100)

        result = invoke("migrate")

        assert result.exit_code == CONFIGURATION_ERROR
        assert "is damaged" in result.stderr
        assert (tmp_path / "switchboard.db").read_bytes() == b"no database at all" * 100

    def test_of_a_locked_file_does_not_call_it_damaged(self, tmp_path: Path) -> None:
        path = tmp_path / "switchboard.db"
        make_database(path, head_revision())
        with contextlib.closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN EXCLUSIVE")
            result = invoke("migrate")

        assert result.exit_code == 1
        assert "cannot be opened (database is locked)" in result.stderr
        assert "damaged" not in result.stderr

    def test_in_a_missing_folder_says_so(self) -> None:
        result = invoke("migrate", DATABASE_URL="sqlite:///nowhere/bot.db")

        assert result.exit_code == 1
        assert "nowhere/bot.db cannot be opened" in result.stderr

    def test_never_prints_the_password(self) -> None:
        result = invoke("migrate", DATABASE_URL="postgresql://bot:hushhush@127.0.0.1:9/name")

        assert result.exit_code == 1
        assert "postgresql+asyncpg://bot:***@127.0.0.1:9/name cannot be reached" in result.stderr


class TestSync:
    async def test_sends_the_commands_once(self, loopback: LoopbackDiscord) -> None:
        first, second = await ask(loopback, "sync"), await ask(loopback, "sync")

        count = len(loopback.rest.commands[None])
        assert first.stdout.startswith(f"Sent {count} command")
        assert second.stdout.startswith(f"Discord has these {count} command")
        assert loopback.log.count("PUT") == 1
        assert not loopback.gateway.identified

    async def test_forced_sends_them_again(self, loopback: LoopbackDiscord) -> None:
        await ask(loopback, "sync")

        result = await ask(loopback, "sync", "--force")

        assert result.stdout.startswith("Sent ")
        assert loopback.log.count("PUT") == 2

    async def test_for_one_server_says_which(self, loopback: LoopbackDiscord) -> None:
        guild = loopback.world.guild()

        result = await ask(loopback, "sync", DEV_GUILD_ID=str(guild.id))

        assert f"to the server {guild.id} only" in result.stdout
        assert loopback.rest.commands[guild.id]
        assert not loopback.rest.commands[None]

    def test_without_a_token_says_where_to_get_one(self) -> None:
        assert invoke("sync").exit_code == CONFIGURATION_ERROR


class TestHealthcheck:
    def test_without_a_port_has_nothing_to_ask(self) -> None:
        result = invoke("healthcheck")

        assert result.exit_code == CONFIGURATION_ERROR
        assert "No HEALTH_PORT is set" in result.stderr

    def test_without_a_bot_says_so_in_one_sentence(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]

        result = process("healthcheck", HEALTH_PORT=str(port), HEALTH_HOST="0.0.0.0")

        assert result.returncode == 1
        assert result.stderr.startswith(f"Nothing answers at http://127.0.0.1:{port}/health")
        assert result.stderr.count("\n") == 1


def findings(result: Result) -> dict[str, str]:
    """Return what was looked at, each with its state, detail and remedy on one line."""
    found: dict[str, str] = {}
    what = ""
    for line in result.stdout.split("\n\n")[0].splitlines():
        state, _, rest = line.strip().partition(" ")
        if state == "→":
            found[what] += f" {line.strip()}"
            continue
        what, _, detail = rest.strip().partition("  ")
        found[what] = f"{state}: {detail.strip()}"
    return found


class TestCheck:
    def test_without_a_token_looks_at_the_rest(self, tmp_path: Path) -> None:
        result = invoke("check")

        found = findings(result)
        assert result.exit_code == 0
        assert found["Settings"] == "ok: valid"
        assert found["Folder"] == f"ok: {tmp_path}, writable"
        assert found["Database"].endswith("not there yet; it is made at the first start.")
        assert found["Token"].startswith("attention: none, so nothing on Discord was looked at.")
        assert list(tmp_path.iterdir()) == []

    def test_names_each_setting_that_cannot_work(self) -> None:
        result = invoke("check", HEALTH_PORT="seventy", BACKUPS_KEPT="none")

        assert result.exit_code == 1
        assert result.stdout.count("wrong") == 3
        assert "HEALTH_PORT" in result.stdout
        assert "BACKUPS_KEPT" in result.stdout

    def test_finds_a_missing_folder(self) -> None:
        result = invoke("check", DATABASE_URL="sqlite:///nowhere/bot.db")

        assert result.exit_code == 1
        assert "nowhere does not exist." in findings(result)["Folder"]

    def test_finds_a_newer_database_and_leaves_it_alone(self, tmp_path: Path) -> None:
        make_database(tmp_path / "switchboard.db", "9999")
        before = (tmp_path / "switchboard.db").read_bytes()

        result = invoke("check")

        assert result.exit_code == 1
        assert findings(result)["Database"].startswith("wrong: The database is at revision 9999")
        assert (tmp_path / "switchboard.db").read_bytes() == before

    def test_finds_a_postgresql_that_is_away_without_its_password(self) -> None:
        result = invoke("check", DATABASE_URL="postgresql://bot:hushhush@127.0.0.1:9/name")

        assert result.exit_code == 1
        assert "cannot be reached" in findings(result)["Database"]
        assert "hushhush" not in result.output

    async def test_finds_all_well(
        self, loopback: LoopbackDiscord, ours: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # Whatever the system has: the package's zones are in force.
        monkeypatch.setattr(zoneinfo, "TZPATH", ())
        guild = loopback.world.guild("Night Owls")
        boosts, log = guild.text_channel("boosts"), guild.text_channel("log")
        guild.bot_role.set_permissions(*(need.flag for need in NEEDS))
        servers = Services.on(ours, SystemClock()).servers
        await servers.set_channels(guild.id, boosts=boosts.id, log=log.id)

        result = await ask(loopback, "check")

        assert result.exit_code == 0, result.output
        assert "#boosts for boosts" in result.stdout
        assert "#log for the moderators’ log" in result.stdout
        assert findings(result)["Server Members Intent"] == "ok: on"
        assert findings(result)["Installation"] == "ok: by servers only"
        assert findings(result)["Time zones"].startswith("ok: tzdata 2")
        assert result.stdout.endswith("All is well.\n")
        assert loopback.world.token not in result.output
        assert {request.method for request in loopback.log.requests} == {"GET"}
        assert not loopback.gateway.identified

    async def test_finds_what_a_newer_version_has_stored(
        self, loopback: LoopbackDiscord, ours: Database
    ) -> None:
        async with ours.write(7) as tx:
            await tx.connection.execute(text("INSERT INTO tracked_channels VALUES (7, 8, 'reactions')"))

        result = await ask(loopback, "check")

        assert findings(result)["Stored choices"].startswith("attention: 1 not understood")
        assert "tracked 8 = reactions (server 7)" in " ".join(result.stdout.split())

    async def test_finds_what_the_bot_lacks_in_a_channel(
        self, loopback: LoopbackDiscord, ours: Database
    ) -> None:
        guild = loopback.world.guild("Night Owls")
        boosts = guild.text_channel("boosts")
        guild.bot_role.set_permissions(*(need.flag for need in NEEDS))
        boosts.set_overwrite(guild.bot_role, deny=["embed_links", "create_public_threads"])
        services = Services.on(ours, SystemClock())
        await services.servers.set_channels(guild.id, boosts=boosts.id)

        plain = await ask(loopback, "check")
        await services.servers.set_boosts(guild.id, threads=True)
        with_threads = await ask(loopback, "check")

        assert plain.exit_code == 1
        assert "#boosts for boosts: the bot lacks Embed Links." in findings(plain)["Server Night Owls"]
        assert "lacks Create Public Threads, Embed Links." in findings(with_threads)["Server Night Owls"]

    async def test_looks_at_the_channel_of_the_weekly_ranking(
        self, loopback: LoopbackDiscord, ours: Database
    ) -> None:
        guild = loopback.world.guild("Night Owls")
        boosts, best = guild.text_channel("boosts"), guild.text_channel("best")
        best.set_overwrite(guild.everyone, deny=["attach_files"])
        guild.bot_role.set_permissions(*(need.flag for need in NEEDS))
        services = Services.on(ours, SystemClock())
        await services.servers.set_channels(guild.id, boosts=boosts.id)
        await services.weekly_rankings.schedule(guild.id, best.id, Wanted(), weekday=0, hour=9)

        result = await ask(loopback, "check")

        assert (
            "#best for the weekly ranking: the bot lacks Attach Files."
            in findings(result)["Server Night Owls"]
        )

    async def test_finds_channels_that_are_gone_or_hidden(
        self, loopback: LoopbackDiscord, ours: Database
    ) -> None:
        servers = Services.on(ours, SystemClock()).servers
        one, two = loopback.world.guild("One"), loopback.world.guild("Two")
        hidden = two.text_channel("hidden")
        hidden.set_overwrite(two.everyone, deny=["view_channel"])
        await servers.set_channels(one.id, boosts=4_000_000_000_000)
        await servers.set_channels(two.id, boosts=hidden.id)

        result = await ask(loopback, "check")

        assert result.exit_code == 1
        assert "the channel for boosts is gone." in findings(result)["Server One"]
        assert "the bot cannot see the channel for boosts." in findings(result)["Server Two"]

    async def test_finds_the_roles_that_are_not_given_any_more(
        self, loopback: LoopbackDiscord, ours: Database
    ) -> None:
        guild = loopback.world.guild("Night Owls")
        guild.bot_role.set_permissions("manage_roles", *(need.flag for need in NEEDS))
        boosts = guild.text_channel("boosts")
        services = Services.on(ours, SystemClock())
        await services.servers.set_channels(guild.id, boosts=boosts.id)
        fine, power, place = guild.role("Fine"), guild.role("Power", "ban_members"), guild.role("Place")
        boosts.set_overwrite(place, allow=["manage_messages"])
        for length, role_id in ((3, fine.id), (7, power.id), (14, place.id), (30, 99)):
            await services.milestones.set_role(guild.id, length, role_id)

        result = await ask(loopback, "check")

        assert result.exit_code == 1
        assert "@Fine can be given" in result.stdout
        assert "a role is not given. @Power allows more than members should" in result.stdout
        assert "earn: Ban Members. Choose another role" in result.stdout
        assert "earn: Manage Messages in #boosts. Choose another role" in result.stdout
        assert "a role is not given. That role doesn’t exist any more." in result.stdout
        assert "with /setup challenge or /setup milestones." in result.stdout

    async def test_finds_a_server_that_chose_nothing_yet(
        self, loopback: LoopbackDiscord, ours: Database
    ) -> None:
        loopback.world.guild("[bold]Brackets[/bold]")

        result = await ask(loopback, "check")

        assert result.exit_code == 0
        what = next(name for name in findings(result) if "Brackets" in name)
        assert findings(result)[what].startswith("attention: no channel for boosts has been chosen.")

    async def test_finds_the_intents_that_are_off(self, ours: Database) -> None:
        async with LoopbackDiscord(members_intent=False) as loopback:
            result = await ask(loopback, "check", MESSAGE_CONTENT="true")

        assert result.exit_code == 1
        assert findings(result)["Server Members Intent"].startswith("wrong: off")
        assert findings(result)["Message Content Intent"].startswith("wrong: off")

    async def test_finds_that_people_can_bring_the_bot_along_to_servers_that_never_invited_it(
        self, ours: Database
    ) -> None:
        async with LoopbackDiscord(user_install=True) as loopback:
            result = await ask(loopback, "check")

        assert result.exit_code == 0
        assert findings(result)["Installation"].startswith("attention: User Install is ticked")
        assert "Untick User Install: https://discord.com/developers/applications" in result.stdout
        assert "its commands may be offered" in result.stdout

    async def test_finds_a_wrong_token_without_showing_it(self, loopback: LoopbackDiscord) -> None:
        result = await ask(loopback, "check", DISCORD_TOKEN="the.wrong.one")

        assert result.exit_code == 1
        assert findings(result)["Token"].startswith("wrong: Discord does not accept the token.")
        assert "the.wrong.one" not in result.output

    async def test_finds_that_discord_is_away(self, loopback: LoopbackDiscord) -> None:
        async with loopback.down():
            result = await ask(loopback, "check")

        assert result.exit_code == 1
        assert findings(result)["Discord"].startswith("wrong: Discord cannot be reached")


def test_the_names_of_permissions_are_those_of_discord() -> None:
    assert {need.flag for need in NEEDS} <= set(discord.Permissions.VALID_FLAGS)


class TestRecompute:
    async def test_an_empty_database_is_right(self) -> None:
        result = await asyncio.to_thread(lambda: invoke("recompute"))

        assert result.exit_code == 0
        assert (
            result.stdout
            == "Summed up the ledger of 0 servers. Every tally was right; nothing was changed.\n"
        )

    async def test_it_says_what_was_wrong_and_nothing_the_second_time(self, ours: Database) -> None:
        async with ours.write(None) as tx:
            await tx.responses.add([a_response(message_id=1)])
            await tx.responses.add([a_response(message_id=2, guild_id=OTHER_GUILD)])
            damaged = tallies.update().where(tallies.c.guild_id == GUILD).values(responses=7)
            await tx.connection.execute(damaged)

        # With the database open here, as the running bot has it.
        first, second = [await asyncio.to_thread(lambda: invoke("recompute")) for _ in range(2)]

        assert first.exit_code == second.exit_code == 0
        assert first.stderr == "", "no bar where there is no terminal"
        assert first.stdout == (
            "Summed up the ledger of 2 servers. These tallies were wrong, and are right now:\n"
            f"  server {GUILD}: 1 repaired\n"
        )
        assert second.stdout == (
            "Summed up the ledger of 2 servers. Every tally was right; nothing was changed.\n"
        )
