"""Responses say which message on Discord they answer, so that one act counts once, however it is told."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

RESPONSES = sa.table(
    "responses",
    sa.column("id", sa.BigInteger()),
    sa.column("guild_id", sa.BigInteger()),
    sa.column("source", sa.String()),
    sa.column("link", sa.Text()),
    sa.column("answered_id", sa.BigInteger()),
)
TOLD_OF = sa.text("channel_id IS NULL AND answered_id IS NOT NULL")
DISPUTED = sa.text("status = 'disputed'")
MESSAGE = re.compile(r"https://discord\.com/channels/(\d{1,19})/\d{1,19}/(\d{1,18}|[1-8]\d{18})")


def upgrade() -> None:
    """Take the step; what was logged from a message of its server says so already, in its link."""
    op.add_column("responses", sa.Column("answered_id", sa.BigInteger(), nullable=True))
    connection = op.get_bind()
    logged = sa.select(RESPONSES.c.id, RESPONSES.c.guild_id, RESPONSES.c.link).where(
        RESPONSES.c.source == "log", RESPONSES.c.link.like("https://discord.com/channels/%")
    )
    named = [(row.id, row.guild_id, MESSAGE.fullmatch(row.link)) for row in connection.execute(logged)]
    known = [
        {"row_id": row_id, "message_id": int(match[2])}
        for row_id, guild_id, match in named
        if match is not None and int(match[1]) == guild_id
    ]
    if known:
        note = sa.update(RESPONSES).where(RESPONSES.c.id == sa.bindparam("row_id"))
        connection.execute(note.values(answered_id=sa.bindparam("message_id")), known)
    told_of = ["guild_id", "answered_id"]
    op.create_index(
        "ix_responses_told_of", "responses", told_of, sqlite_where=TOLD_OF, postgresql_where=TOLD_OF
    )
    disputed = ["guild_id", "giver_id"]
    op.create_index(
        "ix_responses_disputed", "responses", disputed, sqlite_where=DISPUTED, postgresql_where=DISPUTED
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_index("ix_responses_disputed", "responses")
    op.drop_index("ix_responses_told_of", "responses")
    op.drop_column("responses", "answered_id")
