"""Two reasons: what a moderator writes for the member, apart from what is for moderators only."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_COLUMNS = {
    "audit": "for_member",
    "corrections": "for_member",
    "flags": "decision_for_member",
}


def upgrade() -> None:
    """Take the step.

    What was typed where the form said that members read it stays theirs to read: why a boost was taken down,
    and why days were spared. All other reasons were asked for as a record, and are for moderators only.
    """
    for table, column in _COLUMNS.items():
        op.add_column(table, sa.Column(column, sa.Text(), server_default="", nullable=False))
    op.execute(
        "UPDATE audit SET for_member = reason, reason = '' WHERE act IN ('take-down', 'grace')",
    )
    op.execute(
        "UPDATE flags SET decision_for_member = decision_reason, decision_reason = ''"
        " WHERE kind = 'report' AND verdict = 'upheld' AND EXISTS (SELECT 1 FROM boosts"
        " WHERE boosts.id = flags.subject_id AND boosts.end_reason = flags.decision_reason)"
    )
    op.execute(
        "UPDATE audit SET for_member = reason, reason = '' WHERE act = 'uphold' AND subject_id IN"
        " (SELECT id FROM flags WHERE decision_for_member <> '')"
    )


def downgrade() -> None:
    """Take it back; where there is no text for moderators, that for the member takes its place."""
    op.execute("UPDATE audit SET reason = for_member WHERE reason = ''")
    op.execute("UPDATE corrections SET reason = for_member WHERE reason = ''")
    op.execute("UPDATE flags SET decision_reason = decision_for_member WHERE decision_reason = ''")
    for table, column in _COLUMNS.items():
        with op.batch_alter_table(table) as batch:
            batch.drop_column(column)
