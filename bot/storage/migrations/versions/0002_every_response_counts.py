"""Every response counts: tracking, days and zones, pauses, reminders, favours."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Take the step."""
    with op.batch_alter_table("members") as members:
        members.add_column(
            sa.Column("is_visible", sa.Boolean(), server_default=sa.text("true"), nullable=False)
        )
        members.alter_column("notices", server_default="usual")
    # Nobody could choose before what happens to replies on Discord, of which Discord tells by itself.
    op.execute("UPDATE members SET notices = 'usual' WHERE notices = 'at-once'")
    op.create_table(
        "zone_changes",
        *_owner("zone_changes", "starts_at"),
        sa.Column("starts_at", INSTANT, nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("day_start_hours", sa.Integer(), nullable=False),
    )
    op.create_table(
        "pauses",
        *_numbered("pauses"),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_pauses_guild_id_user_id"), "pauses", ["guild_id", "user_id"], unique=False)
    op.create_table(
        "graces",
        *_numbered("graces"),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.BigInteger(), nullable=False),
        sa.Column("given_at", INSTANT, nullable=False),
        sa.UniqueConstraint(
            "guild_id",
            "user_id",
            "starts_on",
            "ends_on",
            name=op.f("uq_graces_guild_id_user_id_starts_on_ends_on"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reminders",
        *_owner("reminders"),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("ignored", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=True),
    )
    _create_tracking()
    op.create_table(
        "snoozes",
        *_owner("snoozes", "peer_id"),
        sa.Column("peer_id", sa.BigInteger(), nullable=False),
        sa.Column("until", INSTANT, nullable=False),
    )


def downgrade() -> None:
    """Take it back."""
    for table in (
        "snoozes",
        "left_out",
        "watermarks",
        "tracked_channels",
        "reminders",
        "graces",
        "pauses",
        "zone_changes",
    ):
        op.drop_table(table)
    op.execute("UPDATE members SET notices = 'at-once' WHERE notices <> 'never'")
    with op.batch_alter_table("members") as members:
        members.alter_column("notices", server_default="at-once")
        members.drop_column("is_visible")


def _create_tracking() -> None:
    op.create_table(
        "tracked_channels",
        *_channel("tracked_channels"),
        sa.Column("mode", sa.String(length=16), nullable=False),
    )
    op.create_table(
        "watermarks",
        *_channel("watermarks"),
        sa.Column("parent_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "left_out",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("giver_id", sa.BigInteger(), nullable=False),
        sa.Column("receiver_id", sa.BigInteger(), nullable=True),
        sa.Column("rule", sa.String(length=32), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "message_id", name=op.f("pk_left_out")),
    )


def _numbered(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _owner(table: str, *further: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", *further, name=op.f(f"pk_{table}")),
    )


def _channel(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "channel_id", name=op.f(f"pk_{table}")),
    )
