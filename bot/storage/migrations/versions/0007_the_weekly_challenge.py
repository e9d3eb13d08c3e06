"""The weekly challenge: rounds, who takes part, who was given whom, and who is never matched."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
LIVE = "state IN ('planned', 'open')"


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "rounds",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        _id("guild_id"),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("opens_at", INSTANT, nullable=False),
        sa.Column("closes_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("named_only", sa.Boolean(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.Column("opened_at", INSTANT, nullable=True),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("is_left_out", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rounds")),
        sa.UniqueConstraint("guild_id", "week", name=op.f("uq_rounds_guild_id_week")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_rounds_open",
        "rounds",
        ["guild_id", "state"],
        unique=True,
        sqlite_where=sa.text(LIVE),
        postgresql_where=sa.text(LIVE),
    )
    op.create_table(
        "enrolments",
        _id("guild_id"),
        _id("user_id"),
        sa.Column("joined_at", INSTANT, nullable=False),
        sa.Column("idle_weeks", sa.Integer(), nullable=False),
        sa.Column("is_paused", sa.Boolean(), nullable=False),
        sa.Column("has_left", sa.Boolean(), nullable=False),
        sa.Column("was_short", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_enrolments")),
    )
    op.create_table(
        "parts",
        _id("guild_id"),
        *_of_round("parts"),
        _id("user_id"),
        sa.Column("joined_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("has_swapped", sa.Boolean(), nullable=False),
        sa.Column("completed_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "round_id", "user_id", name=op.f("pk_parts")),
    )
    op.create_table(
        "pairs",
        _id("guild_id"),
        *_of_round("pairs"),
        _id("giver_id"),
        _id("peer_id"),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("named_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "round_id", "giver_id", "peer_id", name=op.f("pk_pairs")),
        sa.CheckConstraint("giver_id <> peer_id", name=op.f("ck_pairs_someone_else")),
    )
    op.create_index(op.f("ix_pairs_guild_id_round_id_peer_id"), "pairs", ["guild_id", "round_id", "peer_id"])
    op.create_table(
        "blocks",
        _id("guild_id"),
        _id("user_id"),
        _id("peer_id"),
        sa.Column("blocked_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "peer_id", name=op.f("pk_blocks")),
    )
    with op.batch_alter_table("members") as members:
        members.add_column(
            sa.Column("midweek_note", sa.Boolean(), server_default=sa.text("false"), nullable=False)
        )


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("members") as members:
        members.drop_column("midweek_note")
    for table in ("blocks", "pairs", "parts", "enrolments", "rounds"):
        op.drop_table(table)


def _id(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False)


def _of_round(table: str) -> "tuple[sa.schema.SchemaItem, ...]":
    return (
        sa.Column("round_id", ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name=op.f(f"fk_{table}_round_id_rounds")),
    )
