"""Files: a ranking to download, as a table that no spreadsheet can be made to execute, or as JSON."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any
from unicodedata import category

from bot.domain.rankings import Metric, Period, shown_score
from bot.errors import Refusal
from bot.services.rankings import Export
from bot.ui.cards import Document
from bot.ui.theme import mention

NAMED_LIMIT = 1_000
"""Members whose names are asked for, from the best on: a hundred in each question to Discord."""

_BYTE_ORDER_MARK = "\ufeff"

_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b"
"""With one of these at its beginning a cell may be executed (OWASP, CSV injection), wide forms included."""

_SEPARATORS = re.compile(r"([,;|\t\r\n])")
"""What spreadsheets take for the end of a cell, whatever the file says: it depends on the country."""

_MEGABYTE = 1024 * 1024


class FileTooLarge(Refusal):
    """Even packed, the file is larger than Discord takes in this server: more than `limit` megabytes."""


def csv_document(export: Export, names: Mapping[int, str]) -> Document:
    """Return everybody's figures as a table: UTF-8 with a byte-order mark, by which spreadsheets know it.

    Ids are written as mentions: spreadsheets would round numbers of 19 digits.

    Args:
        names: Shown names by user id, of as many as are known.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_MINIMAL)
    table.writerow(["rank", "name", "member", *_columns(export)])
    for rank, user_id in export.members:
        name = safe_cell(names.get(user_id, ""))
        table.writerow([rank, name, mention(user_id), *_scores(export, user_id)])
    return Document(_name(export, "csv"), (_BYTE_ORDER_MARK + text.getvalue()).encode())


def json_document(export: Export, names: Mapping[int, str]) -> Document:
    """Return everybody's figures as JSON; ids as texts, because many readers round large numbers.

    Args:
        names: Shown names by user id, of as many as are known.
    """
    is_all = export.wanted.period is Period.ALL
    content: dict[str, Any] = {
        "metric": export.wanted.metric.value,
        "period": export.wanted.period.value,
        "first_day": None if is_all else export.span.starts_on.isoformat(),
        "last_day": None if is_all else export.span.ends_on.isoformat(),
        "members": [
            {
                "rank": rank,
                "name": names.get(user_id),
                "user_id": str(user_id),
                **dict(zip(_columns(export), _scores(export, user_id), strict=True)),
            }
            for rank, user_id in export.members
        ],
    }
    return Document(_name(export, "json"), json.dumps(content, ensure_ascii=False, indent=1).encode())


def fitting(document: Document, limit: int) -> Document:
    """Return a document as it is, or packed where it would be larger than Discord takes.

    Args:
        limit: Bytes of an upload in this server.

    Raises:
        FileTooLarge: It is too large all the same.
    """
    if len(document.data) <= limit:
        return document
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(document.name, document.data)
    if len(packed.getvalue()) > limit:
        raise FileTooLarge(limit=limit // _MEGABYTE)
    return Document(f"{document.name}.zip", packed.getvalue())


def safe_cell(text: str) -> str:
    """Return a text that a spreadsheet shows and never executes: a quote goes before possible formulas."""
    pieces = _SEPARATORS.split(text)
    safe = "".join(f"'{piece}" if _may_be_formula(piece) else piece for piece in pieces)
    return f"'{safe}" if _SEPARATORS.match(safe) else safe


def _may_be_formula(piece: str) -> bool:
    """Say whether a sign comes first, past what is not seen or taken away: blanks, quotes, hidden marks."""
    seen = (each for each in piece if each not in "'\"" and not each.isspace() and category(each)[0] != "C")
    return next(seen, "") in tuple(_SIGNS)


def _columns(export: Export) -> list[str]:
    return [f"streak_{export.streak_unit.value}s" if each is Metric.STREAK else each.value for each in Metric]


def _name(export: Export, ending: str) -> str:
    span = export.span
    days = "all" if export.wanted.period is Period.ALL else f"{span.starts_on}-to-{span.ends_on}"
    return f"ranking-{days}.{ending}"


def _scores(export: Export, user_id: int) -> list[float]:
    return [shown_score(metric, export.scores[metric].get(user_id, 0)) for metric in Metric]
