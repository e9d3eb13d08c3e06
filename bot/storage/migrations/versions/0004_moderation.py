"""Moderation: the audit log, suspensions, adjustments, and patterns that are worth a look."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "audit",
        *_numbered("audit"),
        sa.Column("actor_id", sa.BigInteger(), nullable=False),
        sa.Column("act", sa.String(length=16), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=True),
        sa.Column("subject_id", ROW_ID, nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_guild_id_id"), "audit", ["guild_id", "id"], unique=False)
    op.create_table(
        "suspensions",
        *_numbered("suspensions"),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("scope", sa.String(length=16), nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.UniqueConstraint(
            "guild_id", "user_id", "scope", name=op.f("uq_suspensions_guild_id_user_id_scope")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "adjustments",
        *_numbered("adjustments"),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_adjustments_guild_id_user_id"), "adjustments", ["guild_id", "user_id"], unique=False
    )
    op.create_table(
        "patterns",
        *_numbered("patterns"),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("members", sa.JSON(), nullable=False),
        sa.Column("member_key", sa.String(length=200), nullable=False),
        sa.Column("responses", sa.JSON(), nullable=False),
        sa.UniqueConstraint(
            "guild_id",
            "kind",
            "month",
            "member_key",
            name=op.f("uq_patterns_guild_id_kind_month_member_key"),
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Take it back."""
    for table in ("patterns", "adjustments", "suspensions", "audit"):
        op.drop_table(table)


def _numbered(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
