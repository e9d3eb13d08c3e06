"""Rankings: scores by week, month, quarter and in all, who is left out of them, and when they are posted."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
METRICS = ("peers", "responses", "points", "received", "newcomers")
TALLY_KEY = ("guild_id", "giver_id", "local_day", "receiver_id")


def upgrade() -> None:
    """Take the step."""
    _rebuild_tallies(
        sa.Column("quarters", sa.Integer(), server_default="0", nullable=False),
        sa.Column("previous_day", sa.Date(), nullable=True),
        sa.Column("is_to_newcomer", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_responses_guild_id_id", "responses", ["guild_id", "id"])
    op.create_index("ix_corrections_guild_id_id", "corrections", ["guild_id", "id"])
    with op.batch_alter_table("members") as members:
        members.add_column(sa.Column("folded_joined_at", INSTANT, nullable=True))
    op.create_index(
        "ix_members_unfolded",
        "members",
        ["guild_id"],
        sqlite_where=sa.text("joined_at IS NOT folded_joined_at"),
        postgresql_where=sa.text("joined_at IS DISTINCT FROM folded_joined_at"),
    )
    _create_scores()
    _create_folds()
    _create_posts()


def downgrade() -> None:
    """Take it back."""
    for table in (
        *("ranking_schedules", "ranking_posts", "exclusions", "stale_members", "folds"),
        *("streaks", "scores"),
    ):
        op.drop_table(table)
    op.drop_index("ix_members_unfolded", "members")
    with op.batch_alter_table("members") as members:
        members.drop_column("folded_joined_at")
    op.drop_index("ix_corrections_guild_id_id", "corrections")
    op.drop_index("ix_responses_guild_id_id", "responses")
    _rebuild_tallies()


def _rebuild_tallies(*further: "sa.schema.SchemaItem", **options: bool) -> None:
    """Make the table anew: SQLite cannot change how the rows of one are kept."""
    op.rename_table("tallies", "old_tallies")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE old_tallies RENAME CONSTRAINT pk_tallies TO pk_old_tallies")
    op.create_table(
        "tallies",
        _id("guild_id"),
        _id("giver_id"),
        sa.Column("local_day", sa.Date(), nullable=False),
        _id("receiver_id"),
        sa.Column("responses", sa.Integer(), nullable=False),
        *further,
        sa.PrimaryKeyConstraint(*TALLY_KEY, name=op.f("pk_tallies")),
        **options,
    )
    names = ", ".join((*TALLY_KEY, "responses"))
    op.execute(f"INSERT INTO tallies ({names}) SELECT {names} FROM old_tallies ORDER BY {names}")  # noqa: S608 - names of ours
    op.drop_table("old_tallies")
    op.create_index(
        op.f("ix_tallies_guild_id_receiver_id_local_day"),
        "tallies",
        ["guild_id", "receiver_id", "local_day"],
    )


def _create_scores() -> None:
    op.create_table(
        "scores",
        _id("guild_id"),
        _id("user_id"),
        sa.Column("unit", sa.String(length=8), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        *(sa.Column(metric, sa.Integer(), server_default="0", nullable=False) for metric in METRICS),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "unit", "starts_on", name=op.f("pk_scores")),
        sqlite_with_rowid=False,
    )
    for metric in METRICS:
        columns = ["guild_id", "unit", "starts_on", sa.text(f"{metric} DESC"), "user_id"]
        op.create_index(f"ix_scores_{metric}", "scores", columns)
    op.create_table(
        "streaks",
        _id("guild_id"),
        _id("user_id"),
        sa.Column("unit", sa.String(length=8), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("ends_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "unit", name=op.f("pk_streaks")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_streaks_length",
        "streaks",
        ["guild_id", "unit", sa.text("length DESC"), "user_id", "ends_at"],
    )


def _create_folds() -> None:
    op.create_table(
        "folds",
        _id("guild_id"),
        sa.Column("response_id", ROW_ID, nullable=False),
        sa.Column("correction_id", ROW_ID, nullable=False),
        sa.Column("adjustment_id", ROW_ID, nullable=False),
        sa.Column("point_values", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name=op.f("pk_folds")),
    )
    op.create_table(
        "stale_members",
        _id("guild_id"),
        _id("user_id"),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_stale_members")),
    )


def _create_posts() -> None:
    op.create_table(
        "exclusions",
        _id("guild_id"),
        _id("user_id"),
        sa.Column("actor_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("excluded_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_exclusions")),
    )
    op.create_table(
        "ranking_posts",
        sa.Column("id", ROW_ID, autoincrement=True, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("metric", sa.String(length=16), nullable=False),
        sa.Column("period", sa.String(length=16), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ranking_posts")),
        sa.UniqueConstraint("guild_id", "key", name=op.f("uq_ranking_posts_guild_id_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "ranking_schedules",
        _id("guild_id"),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("metric", sa.String(length=16), nullable=False),
        sa.Column("period", sa.String(length=16), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", name=op.f("pk_ranking_schedules")),
    )


def _id(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False)
