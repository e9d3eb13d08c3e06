"""Acts: what moderators asked for is done once, however often Discord delivers it."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "acts",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("interaction_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "interaction_id", name=op.f("pk_acts")),
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_table("acts")
