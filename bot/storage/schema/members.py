"""Members: what they chose, by which clock they live, when their streak rests."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.schema.columns import Instant, Snowflake, guild_id_column, metadata, row_id_column

members = Table(
    "members",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("joined_at", Instant),
    Column("left_at", Instant),
    Column("accepts_calls", Boolean(create_constraint=False), nullable=False, server_default=text("false")),
    Column("notices", String(16), nullable=False, server_default="usual"),
    Column("genres", JSON, nullable=False, server_default="[]"),
    Column("favourites", JSON, nullable=False, server_default="[]"),
    Column("is_visible", Boolean(create_constraint=False), nullable=False, server_default=text("true")),
    Column("midweek_note", Boolean(create_constraint=False), nullable=False, server_default=text("false")),
    # The `joined_at` that the rankings know of: where it differs, who helped a newcomer is looked at again.
    Column("folded_joined_at", Instant),
    Index(
        "ix_members_unfolded",
        "guild_id",
        sqlite_where=text("joined_at IS NOT folded_joined_at"),
        postgresql_where=text("joined_at IS DISTINCT FROM folded_joined_at"),
    ),
)

# The server's own changes have the user id 0.
zone_changes = Table(
    "zone_changes",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("starts_at", Instant, primary_key=True),
    Column("zone", String(64), nullable=False),
    Column("day_start_hours", Integer, nullable=False),
)

pauses = Table(
    "pauses",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("user_id", Snowflake, nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Index("ix_pauses_guild_id_user_id", "guild_id", "user_id"),
    sqlite_autoincrement=True,
)

# A grace of the whole server has the user id 0; one the bot gave by itself has the actor 0.
graces = Table(
    "graces",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("user_id", Snowflake, nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("label", Text, nullable=False),
    Column("actor_id", Snowflake, nullable=False),
    Column("given_at", Instant, nullable=False),
    UniqueConstraint("guild_id", "user_id", "starts_on", "ends_on"),
    sqlite_autoincrement=True,
)

reminders = Table(
    "reminders",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("hour", Integer, nullable=False),
    Column("ignored", Integer, nullable=False, server_default="0"),
    Column("reminded_on", Date),
)

snoozes = Table(
    "snoozes",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("peer_id", Snowflake, primary_key=True, autoincrement=False),
    Column("until", Instant, nullable=False),
)

# Streaks as they stand while nothing happens: of this length, until they end by themselves.
streaks = Table(
    "streaks",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("unit", String(8), primary_key=True),
    Column("length", Integer, nullable=False),
    Column("ends_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

Index(
    "ix_streaks_length",
    streaks.c.guild_id,
    streaks.c.unit,
    streaks.c.length.desc(),
    streaks.c.user_id,
    streaks.c.ends_at,
)
