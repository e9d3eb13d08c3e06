"""Delivery: nonces of letters, how far each was looked for, parked work, and places that refuse."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.add_column("outbox", sa.Column("nonce", sa.String(25), nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("searched_to", sa.BigInteger()))
    op.add_column("due", sa.Column("parked_at", sa.DateTime(timezone=True)))
    op.create_table(
        "refused",
        sa.Column("place", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_refused")),
    )
    # What was tried before may stand there under these.
    op.execute("UPDATE outbox SET nonce = 'sb-' || id")


def downgrade() -> None:
    """Take it back."""
    op.drop_table("refused")
    op.drop_column("due", "parked_at")
    op.drop_column("outbox", "searched_to")
    op.drop_column("outbox", "nonce")
