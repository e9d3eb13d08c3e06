"""The ledger of responses, its corrections, the tallies beside it, and what daily letters told of it."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.schema.columns import Instant, RowId, Snowflake, guild_id_column, metadata, row_id_column

responses = Table(
    "responses",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("giver_id", Snowflake, nullable=False),
    Column("receiver_id", Snowflake, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("source", String(16), nullable=False),
    Column("boost_id", RowId, ForeignKey("boosts.id")),
    Column("message_id", Snowflake),
    Column("channel_id", Snowflake),
    Column("link", Text),
    Column("note", Text, nullable=False),
    Column("responded_at", Instant, nullable=False),
    Column("local_day", Date, nullable=False),
    Column("recorded_at", Instant),
    Column("status", String(16), nullable=False),
    Column("is_stood_by", Boolean(create_constraint=False), nullable=False, server_default=text("false")),
    # The inbox: what Discord delivers twice, or a member presses twice, is one row.
    UniqueConstraint("boost_id", "giver_id", "kind"),
    UniqueConstraint("guild_id", "message_id"),
    CheckConstraint("giver_id <> receiver_id", name="someone_else"),
    Index("ix_responses_guild_id_giver_id_responded_at", "guild_id", "giver_id", "responded_at"),
    Index("ix_responses_guild_id_receiver_id_responded_at", "guild_id", "receiver_id", "responded_at"),
    # What the rankings have not heard of yet lies at its end.
    Index("ix_responses_guild_id_id", "guild_id", "id"),
    sqlite_autoincrement=True,
)

corrections = Table(
    "corrections",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("response_id", RowId, ForeignKey("responses.id"), nullable=False, index=True),
    Column("before", String(16), nullable=False),
    Column("after", String(16), nullable=False),
    Column("actor_id", Snowflake, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("for_member", Text, nullable=False, server_default=""),
    Index("ix_corrections_guild_id_id", "guild_id", "id"),
    sqlite_autoincrement=True,
)

# Without row ids SQLite keeps the rows in the order of the key: half the writing for each response, and a
# member's days are read in one go. What follows `responses` is filled in when the rankings are folded.
tallies = Table(
    "tallies",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("giver_id", Snowflake, primary_key=True, autoincrement=False),
    Column("local_day", Date, primary_key=True),
    Column("receiver_id", Snowflake, primary_key=True, autoincrement=False),
    Column("responses", Integer, nullable=False),
    Column("quarters", Integer, nullable=False, server_default="0"),
    Column("previous_day", Date),
    Column("is_to_newcomer", Boolean(create_constraint=False), nullable=False, server_default=text("false")),
    Index("ix_tallies_guild_id_receiver_id_local_day", "guild_id", "receiver_id", "local_day"),
    sqlite_with_rowid=False,
)

# One letter a member and day; what a member received and has not been told yet has no digest.
digests = Table(
    "digests",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("user_id", Snowflake, nullable=False),
    Column("local_day", Date, nullable=False),
    UniqueConstraint("guild_id", "user_id", "local_day"),
    sqlite_autoincrement=True,
)

digest_entries = Table(
    "digest_entries",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("response_id", RowId, ForeignKey("responses.id"), primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, nullable=False),
    Column("digest_id", RowId, ForeignKey("digests.id")),
    Index("ix_digest_entries_guild_id_user_id_digest_id", "guild_id", "user_id", "digest_id"),
)

# Boosts without a response that a digest told of: each to a member once.
digest_boosts = Table(
    "digest_boosts",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("boost_id", RowId, ForeignKey("boosts.id"), primary_key=True, autoincrement=False),
    Column("digest_id", RowId, ForeignKey("digests.id"), nullable=False),
    Index("ix_digest_boosts_guild_id_digest_id", "guild_id", "digest_id"),
)
