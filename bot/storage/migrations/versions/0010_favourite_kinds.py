"""Members say which kinds of response they like best."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.add_column("members", sa.Column("favourites", sa.JSON(), server_default="[]", nullable=False))


def downgrade() -> None:
    """Take it back."""
    op.drop_column("members", "favourites")
