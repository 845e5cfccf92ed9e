"""Batches that keep what they sent, numbers out of a range, own profiles; consents; purchases."""

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
        "consent_proof",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("digest", words(64), nullable=False),
        sa.Column("channel", words(10), nullable=False),
        sa.Column("basis", words(20), nullable=False),
        sa.Column("given_on", words(10), nullable=False),
        sa.Column("ended_on", words(10), nullable=True),
        sa.Column("until", words(10), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_proof")),
    )
    op.create_index("ix_consent_proof_digest", "consent_proof", ["digest"], unique=False)
    op.create_table(
        "content_piece",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("title", words(300), nullable=False),
        sa.Column("title_sort", words(300), nullable=False),
        sa.Column("kind", words(20), nullable=False),
        sa.Column("audience", words(), nullable=False),
        sa.Column("product", words(300), nullable=True),
        sa.Column("language", words(2), nullable=True),
        sa.Column("link", words(), nullable=True),
        sa.Column("active", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content_piece")),
        sa.UniqueConstraint("title_sort", name=op.f("uq_content_piece_title_sort")),
    )
    op.create_table(
        "erasure",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("contacts", words(), nullable=False),
        sa.Column("leads", words(), nullable=False),
        sa.Column("counts", words(), nullable=False),
        sa.Column("batches", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )
    op.create_table(
        "erp_profile",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(40), nullable=False),
        sa.Column("definition", words(), nullable=True),
        sa.Column("options", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erp_profile")),
        sa.UniqueConstraint("key", name=op.f("uq_erp_profile_key")),
    )
    op.create_table(
        "suppressed",
        sa.Column("digest", words(64), nullable=False),
        sa.Column("erasure_id", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_suppressed")),
    )
    op.create_table(
        "suppression_key",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppression_key")),
    )
    op.create_table(
        "track",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("name_sort", words(300), nullable=False),
        sa.Column("steps", words(), nullable=False),
        sa.Column("stops_replied", SMALL, nullable=False),
        sa.Column("stops_mql", SMALL, nullable=False),
        sa.Column("stops_won", SMALL, nullable=False),
        sa.Column("active", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track")),
        sa.UniqueConstraint("name_sort", name=op.f("uq_track_name_sort")),
    )
    op.create_table(
        "consent",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("contact_id", NUMBER, nullable=True),
        sa.Column("channel", words(10), nullable=False),
        sa.Column("basis", words(20), nullable=False),
        sa.Column("given_on", words(10), nullable=False),
        sa.Column("source", words(1000), nullable=False),
        sa.Column("ended_on", words(10), nullable=True),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("via", words(20), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_consent_contact_id")),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_consent_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_consent_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_consent")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_consent_contact_id"), "consent", ["contact_id"], unique=False)
    op.create_index(
        "ix_consent_standing",
        "consent",
        ["basis", "channel", "lead_id", "contact_id"],
        unique=False,
        sqlite_where=sa.text("ended_on IS NULL"),
        postgresql_where=sa.text("ended_on IS NULL"),
    )
    op.create_table(
        "on_track",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("track_id", NUMBER, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("started_on", words(10), nullable=False),
        sa.Column("place", SMALL, nullable=False),
        sa.Column("next_on", words(10), nullable=False),
        sa.Column("waits", SMALL, nullable=False),
        sa.Column("ended", words(20), nullable=True),
        sa.Column("ended_at", BIG, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_on_track_lead_id")),
        sa.ForeignKeyConstraint(["track_id"], ["track.id"], name=op.f("fk_on_track_track_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_on_track_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_on_track")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_on_track_next",
        "on_track",
        ["next_on", "lead_id"],
        unique=False,
        sqlite_where=sa.text("ended IS NULL"),
        postgresql_where=sa.text("ended IS NULL"),
    )
    op.create_index(op.f("ix_on_track_track_id"), "on_track", ["track_id"], unique=False)
    op.create_table(
        "purchase",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("bought_on", words(10), nullable=False),
        sa.Column("product", words(300), nullable=True),
        sa.Column("article_number", words(60), nullable=True),
        sa.Column("quantity", BIG, nullable=True),
        sa.Column("amount", BIG, nullable=True),
        sa.Column("currency", words(3), nullable=True),
        sa.Column("order_number", words(60), nullable=True),
        sa.Column("import_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_purchase_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_purchase")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_purchase_product", "purchase", ["product", "lead_id"], unique=False)
    op.add_column("batch", sa.Column("kind", words(20), server_default="first", nullable=False))
    op.add_column("batch", sa.Column("corrects", NUMBER, nullable=True))
    op.add_column("batch", sa.Column("form", words(), nullable=True))
    op.add_column("batch_row", sa.Column("given_number", words(20), nullable=True))
    op.add_column("batch_row", sa.Column("cells", words(), nullable=True))
    op.add_column("batch_row", sa.Column("facts", words(), nullable=True))
    op.add_column("product", sa.Column("number", words(60), nullable=True))
    op.add_column("product", sa.Column("family", words(300), nullable=True))
