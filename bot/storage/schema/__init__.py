"""The tables: one definition that SQLite and PostgreSQL share, by area; every name is found here."""

from bot.storage.schema.boosts import boosts, calls, saves
from bot.storage.schema.columns import Instant, RowId, Snowflake, metadata
from bot.storage.schema.delivery import due, outbox, refused
from bot.storage.schema.ledger import corrections, digest_boosts, digest_entries, digests, responses, tallies
from bot.storage.schema.members import graces, members, pauses, reminders, snoozes, streaks, zone_changes
from bot.storage.schema.moderation import acts, adjustments, audit, flags, patterns, suspensions
from bot.storage.schema.rankings import (
    exclusions,
    folds,
    ranking_posts,
    ranking_schedules,
    scores,
    stale_members,
)
from bot.storage.schema.rounds import blocks, enrolments, pairs, parts, rounds
from bot.storage.schema.servers import memory, settings
from bot.storage.schema.tracking import left_out, tracked_channels, watermarks

__all__ = [
    "Instant",
    "RowId",
    "Snowflake",
    "acts",
    "adjustments",
    "audit",
    "blocks",
    "boosts",
    "calls",
    "corrections",
    "digest_boosts",
    "digest_entries",
    "digests",
    "due",
    "enrolments",
    "exclusions",
    "flags",
    "folds",
    "graces",
    "left_out",
    "members",
    "memory",
    "metadata",
    "outbox",
    "pairs",
    "parts",
    "patterns",
    "pauses",
    "ranking_posts",
    "ranking_schedules",
    "refused",
    "reminders",
    "responses",
    "rounds",
    "saves",
    "scores",
    "settings",
    "snoozes",
    "stale_members",
    "streaks",
    "suspensions",
    "tallies",
    "tracked_channels",
    "watermarks",
    "zone_changes",
]
