"""Say which rules of time zones are in force: they change, and Python takes what the system has first."""

import zoneinfo
from collections.abc import Sequence
from pathlib import Path

import tzdata

from bot.ops.findings import Finding, attention, ok

_WHAT = "Time zones"
_PROBE = "Europe/Berlin"
_VERSION_LINE = "# version "


def check_zones(paths: Sequence[str] | None = None, package_version: str = tzdata.IANA_VERSION) -> Finding:
    """Return where zones come from, and of which version of the tz database; older than need be wants a look.

    Args:
        paths: Where Python looks before it takes the package `tzdata`; None for where it does here.
        package_version: That of the package, such as `2026a`.
    """
    folders = map(Path, zoneinfo.TZPATH if paths is None else paths)
    folder = next((each for each in folders if (each / _PROBE).is_file()), None)
    if folder is None:
        return ok(_WHAT, f"tzdata {package_version}, of the Python package")
    version = _version_in(folder)
    detail = f"tzdata {version or 'of an unknown version'}, of the system ({folder})"
    # Their names sort: the year, then a letter.
    if version is None or version >= package_version:
        return ok(_WHAT, detail)
    remedy = "bring the system's tzdata up to date, or let PYTHONTZPATH be empty: the package's is then used"
    return attention(_WHAT, f"{detail}; the Python package has {package_version}", remedy)


def _version_in(folder: Path) -> str | None:
    try:
        with (folder / "tzdata.zi").open(encoding="utf-8") as file:
            line = file.readline()
    except OSError:
        return None
    return line.removeprefix(_VERSION_LINE).strip() if line.startswith(_VERSION_LINE) else None
