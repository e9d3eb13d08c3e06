"""The tables: one definition that SQLite and PostgreSQL share."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Snowflake = BigInteger
"""Discord's ids: unsigned 64-bit with the time in the upper bits, below 2**63 until the year 2084."""

RowId = BigInteger().with_variant(Integer(), "sqlite")
"""Our own ids. SQLite numbers rows by itself only in a column declared INTEGER, which holds 64 bits there."""


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant; refuses naive ones, which SQLite would store without a word."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any aware instant into UTC.

        Raises:
            ValueError: The instant is naive.
        """
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            message = "an instant must be aware"
            raise ValueError(message)
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give the zone back that SQLite does not keep."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _row_id() -> Column[int]:
    return Column("id", RowId, primary_key=True, autoincrement=True)


def _guild_id() -> Column[int]:
    return Column("guild_id", Snowflake, nullable=False)


# `sqlite_autoincrement` keeps SQLite from giving a deleted row's id to a new one: ids live on in buttons.
settings = Table(
    "settings",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
)

memory = Table(
    "memory",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("value", Text, nullable=False),
)

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
    _row_id(),
    _guild_id(),
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
    _row_id(),
    _guild_id(),
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

tracked_channels = Table(
    "tracked_channels",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("channel_id", Snowflake, primary_key=True, autoincrement=False),
    Column("mode", String(16), nullable=False),
)

# One for each tracked channel and each thread below it: all before this message has been read.
watermarks = Table(
    "watermarks",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("channel_id", Snowflake, primary_key=True, autoincrement=False),
    Column("parent_id", Snowflake, nullable=False),
    Column("message_id", Snowflake, nullable=False),
)

left_out = Table(
    "left_out",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("message_id", Snowflake, primary_key=True, autoincrement=False),
    Column("giver_id", Snowflake, nullable=False),
    Column("receiver_id", Snowflake),
    Column("rule", String(32), nullable=False),
    Column("at", Instant, nullable=False),
)

snoozes = Table(
    "snoozes",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("peer_id", Snowflake, primary_key=True, autoincrement=False),
    Column("until", Instant, nullable=False),
)

boosts = Table(
    "boosts",
    metadata,
    _row_id(),
    _guild_id(),
    Column("author_id", Snowflake, nullable=False),
    Column("interaction_id", Snowflake, nullable=False),
    Column("link", Text, nullable=False),
    Column("link_key", Text, nullable=False),
    Column("platform", String(64), nullable=False),
    Column("title", Text, nullable=False),
    Column("news", Text, nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("genre", String(32)),
    Column("content_warning", Text, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("requested_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("ended_at", Instant),
    Column("ended_by", Snowflake),
    Column("end_reason", Text, nullable=False, server_default=""),
    UniqueConstraint("interaction_id"),
    CheckConstraint("wanted BETWEEN 1 AND 10", name="wanted"),
    Index("ix_boosts_guild_id_state_requested_at", "guild_id", "state", "requested_at"),
    Index("ix_boosts_guild_id_author_id_requested_at", "guild_id", "author_id", "requested_at"),
    Index("ix_boosts_guild_id_link_key_requested_at", "guild_id", "link_key", "requested_at"),
    # Two requests of one link at once: the second finds the door shut, whatever was read before.
    Index(
        "uq_boosts_live_link",
        "guild_id",
        "link_key",
        unique=True,
        sqlite_where=text("state IN ('open', 'fulfilled')"),
        postgresql_where=text("state IN ('open', 'fulfilled')"),
    ),
    sqlite_autoincrement=True,
)

responses = Table(
    "responses",
    metadata,
    _row_id(),
    _guild_id(),
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
    _row_id(),
    _guild_id(),
    Column("response_id", RowId, ForeignKey("responses.id"), nullable=False, index=True),
    Column("before", String(16), nullable=False),
    Column("after", String(16), nullable=False),
    Column("actor_id", Snowflake, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Instant, nullable=False),
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
    _row_id(),
    _guild_id(),
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

# What members gave and received in a week, month or quarter, and in all.
scores = Table(
    "scores",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("unit", String(8), primary_key=True),
    Column("starts_on", Date, primary_key=True),
    Column("peers", Integer, nullable=False, server_default="0"),
    Column("responses", Integer, nullable=False, server_default="0"),
    Column("points", Integer, nullable=False, server_default="0"),
    Column("received", Integer, nullable=False, server_default="0"),
    Column("newcomers", Integer, nullable=False, server_default="0"),
    Column("rounds", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)
for _metric in ("peers", "responses", "points", "received", "newcomers", "rounds"):
    # In the order of a ranking: a page, and how many come before a member, are stretches of it.
    Index(
        f"ix_scores_{_metric}",
        scores.c.guild_id,
        scores.c.unit,
        scores.c.starts_on,
        scores.c[_metric].desc(),
        scores.c.user_id,
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

# How much of a server's ledger and corrections the scores know of.
folds = Table(
    "folds",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("response_id", RowId, nullable=False),
    Column("correction_id", RowId, nullable=False),
    Column("adjustment_id", RowId, nullable=False),
    # What kinds of response were worth then: other values make every score another.
    Column("point_values", String(32), nullable=False),
)

# Members whose streak has to be looked at again, for another reason than a response.
stale_members = Table(
    "stale_members",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
)

exclusions = Table(
    "exclusions",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("actor_id", Snowflake, nullable=False),
    Column("reason", Text, nullable=False),
    Column("excluded_at", Instant, nullable=False),
)

ranking_posts = Table(
    "ranking_posts",
    metadata,
    _row_id(),
    _guild_id(),
    Column("key", String(64), nullable=False),
    Column("metric", String(16), nullable=False),
    Column("period", String(16), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    UniqueConstraint("guild_id", "key"),
    sqlite_autoincrement=True,
)

ranking_schedules = Table(
    "ranking_schedules",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("channel_id", Snowflake, nullable=False),
    Column("metric", String(16), nullable=False),
    Column("period", String(16), nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("next_on", Date, nullable=False),
)

saves = Table(
    "saves",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("boost_id", RowId, ForeignKey("boosts.id"), primary_key=True),
    Column("saved_at", Instant, nullable=False),
)

calls = Table(
    "calls",
    metadata,
    _row_id(),
    _guild_id(),
    Column("boost_id", RowId, ForeignKey("boosts.id"), nullable=False),
    Column("author_id", Snowflake, nullable=False),
    Column("peer_id", Snowflake, nullable=False),
    Column("called_at", Instant, nullable=False),
    UniqueConstraint("boost_id", "peer_id"),
    Index("ix_calls_guild_id_author_id_called_at", "guild_id", "author_id", "called_at"),
    Index("ix_calls_guild_id_peer_id_called_at", "guild_id", "peer_id", "called_at"),
    sqlite_autoincrement=True,
)

# The seed and what is kept here and in the ledger are enough to deal a round again and get the same pairs.
rounds = Table(
    "rounds",
    metadata,
    _row_id(),
    _guild_id(),
    Column("week", Date, nullable=False),
    Column("opens_at", Instant, nullable=False),
    Column("closes_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("target", Integer, nullable=False),
    Column("named_only", Boolean(create_constraint=False), nullable=False),
    Column("theme", Text, nullable=False),
    Column("opened_at", Instant),
    Column("is_late", Boolean(create_constraint=False), nullable=False),
    Column("is_left_out", Boolean(create_constraint=False), nullable=False),
    # One round a local day, whatever the machine's clock does.
    UniqueConstraint("guild_id", "week"),
    # Two rounds cannot be open at once, nor two be planned.
    Index(
        "uq_rounds_open",
        "guild_id",
        "state",
        unique=True,
        sqlite_where=text("state IN ('planned', 'open')"),
        postgresql_where=text("state IN ('planned', 'open')"),
    ),
    sqlite_autoincrement=True,
)

# Who takes part in the weekly challenge until they leave.
enrolments = Table(
    "enrolments",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("joined_at", Instant, nullable=False),
    Column("idle_weeks", Integer, nullable=False),
    Column("is_paused", Boolean(create_constraint=False), nullable=False),
    Column("has_left", Boolean(create_constraint=False), nullable=False),
    Column("was_short", Boolean(create_constraint=False), nullable=False),
)

parts = Table(
    "parts",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("round_id", RowId, ForeignKey("rounds.id"), primary_key=True),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("joined_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("has_swapped", Boolean(create_constraint=False), nullable=False),
    Column("completed_at", Instant),
    # Whether the ledger says that the member has completed the round; NULL until a fold has looked.
    Column("is_complete", Boolean(create_constraint=False)),
    Index(
        "ix_parts_unfolded",
        "guild_id",
        "round_id",
        "user_id",
        sqlite_where=text("is_complete IS NULL"),
        postgresql_where=text("is_complete IS NULL"),
    ),
)

pairs = Table(
    "pairs",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("round_id", RowId, ForeignKey("rounds.id"), primary_key=True),
    Column("giver_id", Snowflake, primary_key=True, autoincrement=False),
    Column("peer_id", Snowflake, primary_key=True, autoincrement=False),
    Column("state", String(16), nullable=False),
    Column("named_at", Instant, nullable=False),
    CheckConstraint("giver_id <> peer_id", name="someone_else"),
    Index("ix_pairs_guild_id_round_id_peer_id", "guild_id", "round_id", "peer_id"),
)

blocks = Table(
    "blocks",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("peer_id", Snowflake, primary_key=True, autoincrement=False),
    Column("blocked_at", Instant, nullable=False),
)

flags = Table(
    "flags",
    metadata,
    _row_id(),
    _guild_id(),
    Column("kind", String(16), nullable=False),
    Column("subject_id", RowId, nullable=False),
    Column("raised_by", Snowflake, nullable=False),
    Column("reason", Text, nullable=False),
    Column("raised_at", Instant, nullable=False),
    Column("verdict", String(16)),
    Column("decided_by", Snowflake),
    Column("decided_at", Instant),
    Column("decision_reason", Text, nullable=False, server_default=""),
    UniqueConstraint("guild_id", "kind", "subject_id", "raised_by"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    _row_id(),
    _guild_id(),
    Column("key", String(100), nullable=False),
    Column("card", String(32), nullable=False),
    Column("subject_id", RowId, nullable=False),
    Column("user_id", Snowflake),
    Column("channel_id", Snowflake),
    Column("due_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("lease_until", Instant),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("is_dm_closed", Boolean(create_constraint=False), nullable=False, server_default=text("false")),
    Column("first_tried_at", Instant),
    Column("posted_in", Snowflake),
    Column("message_id", Snowflake),
    Column("reason", Text, nullable=False, server_default=""),
    UniqueConstraint("guild_id", "key"),
    Index("ix_outbox_state_due_at", "state", "due_at"),
    sqlite_autoincrement=True,
)

due = Table(
    "due",
    metadata,
    _row_id(),
    _guild_id(),
    Column("kind", String(32), nullable=False),
    Column("subject_id", RowId, nullable=False),
    Column("due_at", Instant, nullable=False, index=True),
    Column("lease_until", Instant),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("version", Integer, nullable=False, server_default="1"),
    UniqueConstraint("guild_id", "kind", "subject_id"),
    sqlite_autoincrement=True,
)

audit = Table(
    "audit",
    metadata,
    _row_id(),
    _guild_id(),
    Column("actor_id", Snowflake, nullable=False),
    Column("act", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("member_id", Snowflake),
    Column("subject_id", RowId),
    Column("facts", JSON, nullable=False),
    Index("ix_audit_guild_id_id", "guild_id", "id"),
    sqlite_autoincrement=True,
)

suspensions = Table(
    "suspensions",
    metadata,
    _row_id(),
    _guild_id(),
    Column("user_id", Snowflake, nullable=False),
    Column("scope", String(16), nullable=False),
    Column("until", Instant, nullable=False),
    UniqueConstraint("guild_id", "user_id", "scope"),
    sqlite_autoincrement=True,
)

adjustments = Table(
    "adjustments",
    metadata,
    _row_id(),
    _guild_id(),
    Column("user_id", Snowflake, nullable=False),
    Column("points", Integer, nullable=False),
    Column("local_day", Date, nullable=False),
    Index("ix_adjustments_guild_id_user_id", "guild_id", "user_id"),
    sqlite_autoincrement=True,
)

patterns = Table(
    "patterns",
    metadata,
    _row_id(),
    _guild_id(),
    Column("kind", String(16), nullable=False),
    Column("month", Date, nullable=False),
    Column("members", JSON, nullable=False),
    Column("member_key", String(200), nullable=False),
    Column("responses", JSON, nullable=False),
    UniqueConstraint("guild_id", "kind", "month", "member_key"),
    sqlite_autoincrement=True,
)
