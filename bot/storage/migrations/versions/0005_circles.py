"""The circle is read quickly, also from the receiver's side."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_index(
        op.f("ix_tallies_guild_id_receiver_id_local_day"),
        "tallies",
        ["guild_id", "receiver_id", "local_day"],
        unique=False,
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_index(op.f("ix_tallies_guild_id_receiver_id_local_day"), table_name="tallies")
