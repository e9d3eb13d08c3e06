"""What the program's source says about texts: which keys it names, and with which facts."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import bot
import cogs
from bot.errors import Refusal

ROOT = Path(bot.__file__).parent.parent

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def trees() -> dict[Path, ast.Module]:
    """Return the program's source, parsed."""
    files = [*ROOT.glob("bot/**/*.py"), *ROOT.glob("cogs/**/*.py")]
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}


@cache
def refusals() -> dict[str, type[Refusal]]:
    """Return every refusal of the project by its name, once all its modules are imported."""
    for package in (bot, cogs):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".migrations" not in module.name and not module.name.endswith("__main__"):
                importlib.import_module(module.name)

    def below(refusal: type[Refusal]) -> Iterator[type[Refusal]]:
        for subclass in refusal.__subclasses__():
            yield subclass
            yield from below(subclass)

    return {
        refusal.__name__: refusal
        for refusal in below(Refusal)
        if refusal.__module__.partition(".")[0] in ("bot", "cogs")
    }


def raised() -> Iterator[tuple[str, set[str], str]]:
    """Yield each place where a refusal is made: its name, the facts it is given, and where that is."""
    for file, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name, facts = _name(node.func), {keyword.arg or "**" for keyword in node.keywords}
            elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name):
                name, facts = node.exc.id, set()
            else:
                continue
            if name in refusals():
                yield name, facts, f"{file.relative_to(ROOT)}:{node.lineno}"


def keys_asked_for() -> Iterator[tuple[str, bool, str]]:
    """Yield the keys that are said: each as a pattern, whether it is a literal one, and where it is said."""
    for file, tree in trees().items():
        if not _speaks(tree):
            continue
        for scope in [tree, *(node for node in ast.walk(tree) if isinstance(node, Function))]:
            for node in _own(scope):
                if isinstance(node, ast.Call):
                    for key in _keys_of(node, scope):
                        yield *key, f"{file.relative_to(ROOT)}:{node.lineno}"


def every_string() -> set[str]:
    """Return every string in the source: what could be the key of a text."""
    return {
        node.value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def every_pattern() -> set[str]:
    """Return every string in the source with something put in, as a pattern of what may come out."""
    patterns = {
        _pattern(node)
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
    }
    # Only a beginning of its own says that a text is meant: `{x}-{y}` could be anything.
    return {pattern for pattern in patterns if re.match("[a-z]{2}", pattern)}


def _speaks(tree: ast.Module) -> bool:
    """Say whether a module uses `say` of `bot.texts`, and not another of that name, or declares buttons."""
    return any(
        isinstance(node, ast.ImportFrom) and node.module in ("bot.texts", "bot.ui.items")
        for node in tree.body
    )


def _own(scope: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(scope):
        if not isinstance(child, Function):
            yield child
            yield from _own(child)


def _keys_of(call: ast.Call, scope: ast.AST) -> Iterator[tuple[str, bool]]:
    name, keywords = _name(call.func), {keyword.arg: keyword.value for keyword in call.keywords}
    if name == "say" and call.args:
        yield from _patterns(call.args[0], scope)
    if name == "Action":
        yield from _patterns(call.args[1], scope)
    if name == "button" and "text" in keywords:
        yield from _patterns(keywords["text"], scope)
    if name == "_button" and call.args:
        yield from _patterns(call.args[0], scope)


def _patterns(node: ast.expr, scope: ast.AST) -> Iterator[tuple[str, bool]]:
    match node:
        case ast.Constant(value=str(key)):
            yield re.escape(key), True
        case ast.JoinedStr():
            yield _pattern(node), False
        case ast.IfExp():
            yield from _patterns(node.body, scope)
            yield from _patterns(node.orelse, scope)
        case ast.Subscript(value=ast.Dict(values=values)):
            for value in values:
                yield from _patterns(value, scope)
        case ast.Name(id=name):
            for assign in _own(scope):
                if isinstance(assign, ast.Assign) and any(_name(target) == name for target in assign.targets):
                    yield from _patterns(assign.value, scope)


def _pattern(node: ast.JoinedStr) -> str:
    parts: list[str] = []
    for value in node.values:
        match value:
            case ast.Constant(value=str(text)):
                parts.append(re.escape(text))
            case ast.FormattedValue(
                value=ast.IfExp(body=ast.Constant(value=one), orelse=ast.Constant(value=other))
            ):
                parts.append(f"(?:{re.escape(str(one))}|{re.escape(str(other))})")
            case _:
                parts.append("[a-z-]+")
    return "".join(parts)


def _name(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
