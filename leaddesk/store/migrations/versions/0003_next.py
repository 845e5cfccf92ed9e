"""Batches that keep what they sent, customer numbers out of a range, profiles of one's own."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# As in 0001: integers of 64 bits, texts without a limit of their own, compared byte by byte.
BIG = sa.BigInteger()
NUMBER = sa.Integer().with_variant(BIG, "postgresql")
SMALL = sa.SmallInteger().with_variant(BIG, "postgresql")


def words(length: int | None = None) -> sa.types.TypeEngine[str]:
    kind = sa.String(length) if length else sa.Text()
    return kind.with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    upgrade_schema()


def upgrade_schema() -> None:

    op.create_table(
        "erp_profile",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(40), nullable=False),
        sa.Column("definition", words(), nullable=True),
        sa.Column("options", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erp_profile")),
        sa.UniqueConstraint("key", name=op.f("uq_erp_profile_key")),
    )
    op.add_column("batch", sa.Column("kind", words(20), server_default="first", nullable=False))
    op.add_column("batch", sa.Column("corrects", NUMBER, nullable=True))
    op.add_column("batch", sa.Column("form", words(), nullable=True))
    op.add_column("batch_row", sa.Column("given_number", words(20), nullable=True))
    op.add_column("batch_row", sa.Column("cells", words(), nullable=True))
    op.add_column("batch_row", sa.Column("facts", words(), nullable=True))
