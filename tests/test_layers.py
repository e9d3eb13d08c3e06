"""The layers keep apart: who may import whom, enforced by reading the imports."""

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Layer:
    """What one part of the program may import, beside itself.

    Attributes:
        name: A module, or a folder with everything below it.
        allowed: Modules and packages, each with everything below it.
        is_open: Whether any library is allowed, so that `allowed` speaks of our own code only.
    """

    name: str
    allowed: frozenset[str] = frozenset()
    is_open: bool = False


def _layer(name: str, *allowed: str, is_open: bool = False) -> Layer:
    return Layer(name, frozenset(allowed), is_open)


LAYERS = (
    _layer("bot.errors"),
    _layer("bot.clock"),
    _layer("bot.discord_clock", "bot.clock", "aiohttp"),
    _layer("bot.domain", "bot.errors", "ada_url"),
    _layer("bot.storage", "bot.domain", "bot.errors", "sqlalchemy", "alembic"),
    _layer("bot.services", "bot.domain", "bot.storage", "bot.errors", "bot.clock", "rapidfuzz"),
    _layer(
        "bot.delivery",
        *("bot.services", "bot.domain", "bot.storage", "bot.errors", "bot.clock"),
        *("structlog", "apscheduler"),
    ),
    _layer("bot.texts", "bot.errors", "fluent"),
    _layer("bot.ui", "discord", "structlog", "PIL", "bot.domain", "bot.errors", "bot.texts"),
    _layer("cogs", "discord", "structlog", "bot.ui", "bot.services", "bot.domain", "bot.errors", "bot.texts"),
    # The process around it all: logs, health, settings. They know neither rules nor members.
    _layer("bot.settings", "pydantic", "pydantic_settings", "dotenv"),
)
"""Who may import whom. What plugs everything together (`COMPOSERS`) is not in the table."""

COMPOSERS = (
    *("bot.app", "bot.lifecycle", "bot.cli", "bot.demo", "bot.client", "bot.history"),
    *("bot.messenger", "bot.requests", "bot.ops", "bot.sight", "bot.__main__"),
)

PURE = ("bot.domain", "bot.services")
IMPURE_MODULES = {"random", "secrets", "time", "logging"}
IO_MODULES = {
    "asyncio",
    "io",
    "os",
    "pathlib",
    "socket",
    "sqlite3",
    "subprocess",
    "threading",
    "urllib.request",
}
"""Not for the rules either; services wait for the database and so may know asyncio."""
IMPURE_CALLS = {"now", "utcnow", "today"}
"""Of `datetime` and `date`; the clock's own `now` is how the services learn the time."""

COGS = {path.stem for path in (ROOT / "cogs").iterdir() if not path.name.startswith("_")}

# They name the errors of drivers, for the host; they send no statement (the check of texts holds for them).
SQL_KNOWING = ("bot.ops",)
SQL_PACKAGES = ("sqlalchemy", "aiosqlite", "asyncpg", "sqlite3", "alembic")


@dataclass(frozen=True)
class Import:
    """One import: the module named, and where."""

    module: str
    line: int


@dataclass(frozen=True)
class Module:
    """One source file.

    Attributes:
        name: Its full name; a package goes by its own.
    """

    name: str
    path: Path
    tree: ast.Module

    def imports(self) -> Iterator[Import]:
        """Yield what the file imports anywhere, in functions and for type checkers too."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(alias.name, node.lineno)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.path}:{node.lineno}: relative imports are not used here"
                assert node.module is not None
                for alias in node.names:
                    yield Import(f"{node.module}.{alias.name}", node.lineno)


def is_in(module: str, package: str) -> bool:
    """Say whether a module is a package or lies below it."""
    return module == package or module.startswith(package + ".")


def read_module(path: Path, root: Path = ROOT) -> Module:
    parts = path.relative_to(root).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return Module(name, path.relative_to(root), ast.parse(path.read_text(encoding="utf-8")))


def all_modules() -> dict[str, Module]:
    paths = [path for folder in ("bot", "cogs") for path in (ROOT / folder).rglob("*.py")]
    return {module.name: module for module in map(read_module, paths)}


def layer_of(module: str) -> Layer | None:
    return next((layer for layer in LAYERS if is_in(module, layer.name)), None)


def is_allowed(module: Module, wanted: str, layer: Layer) -> bool:
    if wanted.split(".", maxsplit=1)[0] in sys.stdlib_module_names:
        return layer.name == "bot.storage" or not any(is_in(wanted, package) for package in SQL_PACKAGES)
    if is_in(wanted, "cogs"):
        # What stands in the package `cogs` itself belongs to all of them.
        others = COGS - set(module.name.split(".")[1:2])
        return is_in(module.name, "cogs") and not others.intersection(wanted.split(".")[1:2])
    return is_in(wanted, layer.name) or any(is_in(wanted, package) for package in layer.allowed)


def find_forbidden_imports(module: Module) -> list[str]:
    layer = layer_of(module.name)
    if layer is None:
        return []
    return [
        f"{module.path}:{found.line}: {layer.name} may not import {found.module}; it may import the standard "
        f"library, itself{''.join(f', {name}' for name in sorted(layer.allowed))}"
        for found in module.imports()
        if not is_allowed(module, found.module, layer)
    ]


def find_strays(module: Module) -> list[str]:
    """Find modules that no rule speaks of, so that a new folder cannot escape the table."""
    if module.name in ("bot", "cogs") or layer_of(module.name):
        return []
    if any(is_in(module.name, composer) for composer in COMPOSERS):
        return []
    return [f"{module.path}:1: {module.name} has no layer; name one in tests/test_layers.py"]


def find_sql(module: Module) -> list[str]:
    """Find libraries that speak SQL, and texts that look like it, outside the storage."""
    if is_in(module.name, "bot.storage"):
        return []
    found = [
        f"{module.path}:{found.line}: SQL has one home, bot/storage; {found.module} is not for {module.name}"
        for found in module.imports()
        if any(is_in(found.module, package) for package in SQL_PACKAGES)
        and not any(is_in(module.name, package) for package in SQL_KNOWING)
    ]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.split()
            if words[:1] in (["SELECT"], ["INSERT"], ["UPDATE"], ["DELETE"], ["PRAGMA"]) and len(words) > 1:
                found.append(
                    f"{module.path}:{node.lineno}: SQL has one home, bot/storage: {node.value[:40]!r}"
                )
    return found


def find_impurities(module: Module) -> list[str]:
    """Find clocks and chance where time and luck are arguments."""
    if not any(is_in(module.name, package) for package in PURE):
        return []
    impure = IMPURE_MODULES | (IO_MODULES if is_in(module.name, "bot.domain") else set())
    found = [
        f"{module.path}:{found.line}: {module.name} is given what it needs; it may not import {found.module}"
        for found in module.imports()
        if any(is_in(found.module, name) for name in impure)
    ]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in IMPURE_CALLS:
            owner = ast.unparse(node.value)
            if owner in ("datetime", "date", "datetime.datetime", "datetime.date"):
                found.append(
                    f"{module.path}:{node.lineno}: {module.name} is given the time; no {owner}.{node.attr}()"
                )
    return found


def find_circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """Return the circles of a graph, each once, as the way round; depth-first, three colours."""
    circles: list[list[str]] = []
    done: set[str] = set()

    def visit(node: str, way: list[str]) -> None:
        if node in way:
            circles.append([*way[way.index(node) :], node])
        elif node not in done:
            for neighbour in sorted(graph.get(node, ())):
                visit(neighbour, [*way, node])
            done.add(node)

    for node in sorted(graph):
        visit(node, [])
    return circles


def module_graph(modules: Mapping[str, Module]) -> dict[str, set[str]]:
    """Return which of our modules imports which; `from a import b` means the module `a.b` if there is one."""
    graph: dict[str, set[str]] = {}
    for module in modules.values():
        wanted = {found.module for found in module.imports()}
        targets = {name if name in modules else name.rpartition(".")[0] for name in wanted}
        graph[module.name] = {name for name in targets if name in modules} - {module.name}
    return graph


def folder_graph(graph: Mapping[str, set[str]], modules: Mapping[str, Module]) -> dict[str, set[str]]:
    """Return which of our folders imports which; a file directly in `bot` counts as a folder of its own."""

    def folder(name: str) -> str:
        return ".".join(name.split(".")[:2]) if name.startswith("bot.") else name.split(".", maxsplit=1)[0]

    folders: dict[str, set[str]] = {}
    for name, targets in graph.items():
        folders.setdefault(folder(name), set()).update(folder(target) for target in targets)
    return {name: targets - {name} for name, targets in folders.items()}


MODULES = all_modules()


@pytest.mark.parametrize(
    "find", [find_forbidden_imports, find_strays, find_sql, find_impurities], ids=lambda find: find.__name__
)
def test_every_module_keeps_to_its_layer(find) -> None:
    assert [problem for module in MODULES.values() for problem in find(module)] == []


def test_no_module_imports_in_a_circle() -> None:
    circles = find_circles(module_graph(MODULES))

    assert [" imports ".join(circle) for circle in circles] == []


def test_no_folder_imports_in_a_circle() -> None:
    circles = find_circles(folder_graph(module_graph(MODULES), MODULES))

    assert [" imports ".join(circle) for circle in circles] == []


def test_the_layers_of_the_table_exist() -> None:
    """A renamed folder would otherwise leave its rule without anything to watch."""
    missing = [layer.name for layer in LAYERS if not any(is_in(name, layer.name) for name in MODULES)]

    assert missing == []


BAD = {
    "rules that know Discord": ("bot/domain/streaks.py", "import discord", find_forbidden_imports),
    "rules that know a table": (
        "bot/domain/streaks.py",
        "from bot.storage import schema",
        find_forbidden_imports,
    ),
    "rules that log": ("bot/domain/streaks.py", "import logging", find_impurities),
    "rules that ask the clock": (
        "bot/domain/streaks.py",
        "from datetime import datetime, UTC\ntoday = datetime.now(UTC)",
        find_impurities,
    ),
    "rules that read files": ("bot/domain/rounds.py", "from pathlib import Path", find_impurities),
    "rules that throw dice": ("bot/domain/rounds.py", "from random import choice", find_impurities),
    "services that ask the clock": (
        "bot/services/streaks.py",
        "import datetime\nat = datetime.datetime.now()",
        find_impurities,
    ),
    "services that take the time": (
        "bot/services/streaks.py",
        "import time\nat = time.time()",
        find_impurities,
    ),
    "services that know Discord, for types only": (
        "bot/services/streaks.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from discord import Member",
        find_forbidden_imports,
    ),
    "services that know a cog": ("bot/services/streaks.py", "import cogs.streaks", find_forbidden_imports),
    "storage that knows a service": (
        "bot/storage/streaks.py",
        "from bot.services.streaks import StreakService",
        find_forbidden_imports,
    ),
    "delivery that knows Discord": ("bot/delivery/post.py", "import discord", find_forbidden_imports),
    "a shared part that knows a service": (
        "bot/ui/parts.py",
        "from bot.services import Services",
        find_forbidden_imports,
    ),
    "a cog that knows storage, inside a function": (
        "cogs/streaks.py",
        "def go():\n    from bot.storage.database import Database",
        find_forbidden_imports,
    ),
    "a cog that knows another cog": (
        "cogs/streaks/cog.py",
        "from cogs.boosts import cog",
        find_forbidden_imports,
    ),
    "a cog that writes SQL": ("cogs/streaks.py", "import sqlalchemy", find_sql),
    "a cog that opens a file of SQLite's": ("cogs/streaks.py", "import sqlite3", find_forbidden_imports),
    "SQL as text": ("cogs/streaks.py", "QUERY = 'SELECT * FROM streaks'", find_sql),
    "a folder without a layer": ("bot/helpers/things.py", "", find_strays),
}


@pytest.mark.parametrize(("path", "source", "find"), BAD.values(), ids=BAD.keys())
def test_the_check_finds(path: str, source: str, find, tmp_path: Path) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(source)

    problems = find(read_module(file, tmp_path))

    assert len(problems) == 1
    assert problems[0].startswith(f"{path}:")


GOOD = {
    "a cog that uses its own parts": ("cogs/streaks/cog.py", "from cogs.streaks.cards import streak_card"),
    "a cog that calls a service": ("cogs/streaks/cog.py", "from bot.services.streaks import StreakService"),
    "a service that reads the clock it is given": ("bot/services/streaks.py", "now = self._clock.now()"),
    "rules with dates": ("bot/domain/streaks.py", "from datetime import date\nfirst = date(2026, 3, 4)"),
}


@pytest.mark.parametrize(("path", "source"), GOOD.values(), ids=GOOD.keys())
def test_the_check_lets_pass(path: str, source: str, tmp_path: Path) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(source)
    module = read_module(file, tmp_path)

    finders = (find_forbidden_imports, find_strays, find_sql, find_impurities)
    assert [problem for find in finders for problem in find(module)] == []


def test_the_check_finds_a_circle_through_three_modules() -> None:
    assert find_circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [["a", "b", "c", "a"]]


def test_the_check_finds_no_circle_where_two_ways_meet() -> None:
    assert find_circles({"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": set()}) == []
