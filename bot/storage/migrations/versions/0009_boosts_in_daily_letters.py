"""Daily letters tell of boosts that nobody has answered, each to a member once."""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
BOOSTS = sa.table(
    "boosts",
    sa.column("id", ROW_ID),
    sa.column("guild_id", sa.BigInteger()),
    sa.column("state", sa.String()),
    sa.column("requested_at", INSTANT),
)
DUE = sa.table(
    "due",
    sa.column("guild_id", sa.BigInteger()),
    sa.column("kind", sa.String()),
    sa.column("subject_id", ROW_ID),
    sa.column("due_at", INSTANT),
)
KIND = "rescue-boost"


def upgrade() -> None:
    """Take the step; boosts that are open already are looked at in their turn."""
    op.create_table(
        "digest_boosts",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("boost_id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("digest_id", ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["boost_id"], ["boosts.id"], name=op.f("fk_digest_boosts_boost_id")),
        sa.ForeignKeyConstraint(["digest_id"], ["digests.id"], name=op.f("fk_digest_boosts_digest_id")),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "boost_id", name=op.f("pk_digest_boosts")),
    )
    op.create_index("ix_digest_boosts_guild_id_digest_id", "digest_boosts", ["guild_id", "digest_id"])
    connection = op.get_bind()
    waiting = sa.select(BOOSTS).where(BOOSTS.c.state == "open")
    works = [
        {
            "guild_id": row.guild_id,
            "kind": KIND,
            "subject_id": row.id,
            "due_at": row.requested_at + timedelta(hours=48),
        }
        for row in connection.execute(waiting)
    ]
    if works:
        connection.execute(sa.insert(DUE), works)


def downgrade() -> None:
    """Take it back."""
    op.get_bind().execute(sa.delete(DUE).where(DUE.c.kind == KIND))
    op.drop_table("digest_boosts")
