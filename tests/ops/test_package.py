"""What is installed: the wheel holds all that the bot reads, and the lock no address of a machine."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
LOCKS = sorted((REPOSITORY / "requirements").glob("*.txt"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel from a copy, so that nothing is left in the developer's folder."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for name in ("bot", "cogs"):
        shutil.copytree(REPOSITORY / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        if (REPOSITORY / name).exists():
            shutil.copy(REPOSITORY / name, source)
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    how = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder))
    subprocess.run([*pip, "wheel", *how, str(source)], check=True, capture_output=True, timeout=120)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_the_packages(wheel: Path) -> None:
    files = {
        path.relative_to(REPOSITORY).as_posix()
        for name in ("bot", "cogs")
        for path in (REPOSITORY / name).rglob("*.*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert files <= set(zipfile.ZipFile(wheel).namelist())


def test_the_bot_migrates_and_speaks_from_the_wheel(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    code = (
        "import bot, pathlib; from bot.texts import say; from bot.cli.commands import commands; "
        f"assert pathlib.Path(bot.__file__).is_relative_to({str(installed)!r}); "
        "assert say('refusal-boost-channel-missing'); commands(['migrate'])"
    )

    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("Made a new database at revision ")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_each_locked_package_has_a_version_and_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    packages = re.findall(
        r"^(\S+?)==\S+.*\\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE
    )

    assert len(packages) == len(re.findall(r"^[a-z]", text, re.MULTILINE)) > 10
    assert not re.search(r"https?://|file:|--(?:extra-)?index-url|--find-links|/home/|/root/|/work/", text)
