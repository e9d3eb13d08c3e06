"""Boosts that may still keep another away are known by what their links lead to, as it is told today.

A boost keeps others of the same link away while it is open and for 14 days. Which links are the same is told
better by this version (wrappers, mirrors, trackers, chapters), so those boosts get their keys anew.
"""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

from bot.domain.links import accepted_link
from bot.errors import Refusal

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

BOOSTS = sa.table(
    "boosts",
    sa.column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite")),
    sa.column("guild_id", sa.BigInteger()),
    sa.column("link", sa.Text()),
    sa.column("link_key", sa.Text()),
    sa.column("state", sa.String()),
    sa.column("requested_at", sa.DateTime(timezone=True)),
)
LIVE = ("open", "fulfilled")


def upgrade() -> None:
    """Take the step; of two live boosts of one thing the later keeps its key: those of live ones differ."""
    connection = op.get_bind()
    latest = connection.execute(sa.select(sa.func.max(BOOSTS.c.requested_at))).scalar_one()
    if latest is None:
        return
    concerned = sa.select(BOOSTS).where(
        sa.or_(BOOSTS.c.state.in_(LIVE), BOOSTS.c.requested_at >= latest - timedelta(days=14))
    )
    rows = connection.execute(concerned.order_by(BOOSTS.c.id)).all()
    taken = {(row.guild_id, row.link_key) for row in rows if row.state in LIVE}
    for row in rows:
        key = _key(row.link, row.link_key)
        if key == row.link_key or (row.state in LIVE and (row.guild_id, key) in taken):
            continue
        if row.state in LIVE:
            taken.add((row.guild_id, key))
        connection.execute(sa.update(BOOSTS).where(BOOSTS.c.id == row.id).values(link_key=key))


def downgrade() -> None:
    """Take it back: nothing to do, older versions compare keys as they are."""


def _key(link: str, known: str) -> str:
    try:
        return accepted_link(link).key
    except Refusal:
        return known
