"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "boosts",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("author_id", sa.BigInteger(), nullable=False),
        sa.Column("interaction_id", sa.BigInteger(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("link_key", sa.Text(), nullable=False),
        sa.Column("platform", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("news", sa.Text(), nullable=False),
        sa.Column("kinds", sa.JSON(), nullable=False),
        sa.Column("genre", sa.String(length=32), nullable=True),
        sa.Column("content_warning", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("requested_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("ended_at", INSTANT, nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("end_reason", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("wanted BETWEEN 1 AND 10", name=op.f("ck_boosts_wanted")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_boosts")),
        sa.UniqueConstraint("interaction_id", name=op.f("uq_boosts_interaction_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_boosts_guild_id_author_id_requested_at",
        "boosts",
        ["guild_id", "author_id", "requested_at"],
        unique=False,
    )
    op.create_index(
        "ix_boosts_guild_id_link_key_requested_at",
        "boosts",
        ["guild_id", "link_key", "requested_at"],
        unique=False,
    )
    op.create_index(
        "ix_boosts_guild_id_state_requested_at", "boosts", ["guild_id", "state", "requested_at"], unique=False
    )
    op.create_index(
        "uq_boosts_live_link",
        "boosts",
        ["guild_id", "link_key"],
        unique=True,
        sqlite_where=sa.text("state IN ('open', 'fulfilled')"),
        postgresql_where=sa.text("state IN ('open', 'fulfilled')"),
    )
    op.create_table(
        "due",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("subject_id", ROW_ID, nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due")),
        sa.UniqueConstraint("guild_id", "kind", "subject_id", name=op.f("uq_due_guild_id_kind_subject_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_due_due_at"), "due", ["due_at"], unique=False)
    op.create_table(
        "flags",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject_id", ROW_ID, nullable=False),
        sa.Column("raised_by", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("raised_at", INSTANT, nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=True),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("decided_at", INSTANT, nullable=True),
        sa.Column("decision_reason", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flags")),
        sa.UniqueConstraint(
            "guild_id",
            "kind",
            "subject_id",
            "raised_by",
            name=op.f("uq_flags_guild_id_kind_subject_id_raised_by"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "members",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("joined_at", INSTANT, nullable=True),
        sa.Column("left_at", INSTANT, nullable=True),
        sa.Column("accepts_calls", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("notices", sa.String(length=16), server_default="at-once", nullable=False),
        sa.Column("genres", sa.JSON(), server_default="[]", nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_members")),
    )
    op.create_table(
        "memory",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_memory")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("card", sa.String(length=32), nullable=False),
        sa.Column("subject_id", ROW_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("is_dm_closed", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("first_tried_at", INSTANT, nullable=True),
        sa.Column("posted_in", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("guild_id", "key", name=op.f("uq_outbox_guild_id_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"], unique=False)
    op.create_table(
        "settings",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "name", name=op.f("pk_settings")),
    )
    op.create_table(
        "tallies",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("giver_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.Column("receiver_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("responses", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "giver_id", "local_day", "receiver_id", name=op.f("pk_tallies")),
    )
    op.create_table(
        "calls",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("boost_id", ROW_ID, nullable=False),
        sa.Column("author_id", sa.BigInteger(), nullable=False),
        sa.Column("peer_id", sa.BigInteger(), nullable=False),
        sa.Column("called_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["boost_id"], ["boosts.id"], name=op.f("fk_calls_boost_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("boost_id", "peer_id", name=op.f("uq_calls_boost_id_peer_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_calls_guild_id_author_id_called_at", "calls", ["guild_id", "author_id", "called_at"], unique=False
    )
    op.create_index(
        "ix_calls_guild_id_peer_id_called_at", "calls", ["guild_id", "peer_id", "called_at"], unique=False
    )
    op.create_table(
        "responses",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("giver_id", sa.BigInteger(), nullable=False),
        sa.Column("receiver_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("boost_id", ROW_ID, nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("responded_at", INSTANT, nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("is_stood_by", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.CheckConstraint("giver_id <> receiver_id", name=op.f("ck_responses_someone_else")),
        sa.ForeignKeyConstraint(["boost_id"], ["boosts.id"], name=op.f("fk_responses_boost_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_responses")),
        sa.UniqueConstraint("boost_id", "giver_id", "kind", name=op.f("uq_responses_boost_id_giver_id_kind")),
        sa.UniqueConstraint("guild_id", "message_id", name=op.f("uq_responses_guild_id_message_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_responses_guild_id_giver_id_responded_at",
        "responses",
        ["guild_id", "giver_id", "responded_at"],
        unique=False,
    )
    op.create_index(
        "ix_responses_guild_id_receiver_id_responded_at",
        "responses",
        ["guild_id", "receiver_id", "responded_at"],
        unique=False,
    )
    op.create_table(
        "saves",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("boost_id", ROW_ID, nullable=False),
        sa.Column("saved_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["boost_id"], ["boosts.id"], name=op.f("fk_saves_boost_id")),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "boost_id", name=op.f("pk_saves")),
    )
    op.create_table(
        "corrections",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("response_id", ROW_ID, nullable=False),
        sa.Column("before", sa.String(length=16), nullable=False),
        sa.Column("after", sa.String(length=16), nullable=False),
        sa.Column("actor_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["response_id"], ["responses.id"], name=op.f("fk_corrections_response_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_corrections_response_id"), "corrections", ["response_id"], unique=False)


def downgrade() -> None:
    """Take it back."""
    for table in (
        "corrections",
        "saves",
        "responses",
        "calls",
        "tallies",
        "settings",
        "outbox",
        "memory",
        "members",
        "flags",
        "due",
        "boosts",
    ):
        op.drop_table(table)
