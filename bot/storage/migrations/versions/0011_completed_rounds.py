"""Completed rounds: who has completed which, as the ledger says, and how many in each stretch of time."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

COLUMNS = ["guild_id", "unit", "starts_on", sa.text("rounds DESC"), "user_id"]


def upgrade() -> None:
    """Take the step."""
    op.add_column("scores", sa.Column("rounds", sa.Integer(), server_default="0", nullable=False))
    op.create_index("ix_scores_rounds", "scores", COLUMNS)
    op.add_column("parts", sa.Column("is_complete", sa.Boolean(), nullable=True))
    op.create_index(
        "ix_parts_unfolded",
        "parts",
        ["guild_id", "round_id", "user_id"],
        sqlite_where=sa.text("is_complete IS NULL"),
        postgresql_where=sa.text("is_complete IS NULL"),
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_index("ix_parts_unfolded", "parts")
    op.drop_column("parts", "is_complete")
    op.drop_index("ix_scores_rounds", "scores")
    op.drop_column("scores", "rounds")
