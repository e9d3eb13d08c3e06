"""What members tell of themselves, and read once a day: when a response was logged, and digests."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Take the step."""
    op.add_column("responses", sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "digests",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digests")),
        sa.UniqueConstraint(
            "guild_id", "user_id", "local_day", name=op.f("uq_digests_guild_id_user_id_local_day")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "digest_entries",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("response_id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("digest_id", ROW_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["response_id"], ["responses.id"], name=op.f("fk_digest_entries_response_id")
        ),
        sa.ForeignKeyConstraint(["digest_id"], ["digests.id"], name=op.f("fk_digest_entries_digest_id")),
        sa.PrimaryKeyConstraint("guild_id", "response_id", name=op.f("pk_digest_entries")),
    )
    op.create_index(
        op.f("ix_digest_entries_guild_id_user_id_digest_id"),
        "digest_entries",
        ["guild_id", "user_id", "digest_id"],
        unique=False,
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_table("digest_entries")
    op.drop_table("digests")
    op.drop_column("responses", "recorded_at")
