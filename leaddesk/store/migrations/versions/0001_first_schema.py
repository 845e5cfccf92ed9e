"""The first schema: facts, journal, derived cards, the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Words of a lead, folded. It stores no text of its own (contentless), so nothing is kept twice.
SEARCH = (
    "CREATE VIRTUAL TABLE lead_search USING fts5("
    "text, content='', contentless_delete=1, detail=none, prefix='1 2 3',"
    " tokenize='unicode61 remove_diacritics 0')"
)


def upgrade() -> None:
    op.create_table(
        "app_user",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("initials", sa.String(length=10), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_app_user")),
        sa.UniqueConstraint("name", name=op.f("uq_app_user_name")),
    )
    op.create_table(
        "column_map",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("headers", sa.String(length=64), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_column_map")),
        sa.UniqueConstraint("headers", name=op.f("uq_column_map_headers")),
    )
    op.create_table(
        "company",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("name_extra", sa.String(length=300), nullable=True),
        sa.Column("street", sa.String(length=300), nullable=True),
        sa.Column("postal_code", sa.String(length=20), nullable=True),
        sa.Column("city", sa.String(length=300), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("phone", sa.String(length=60), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("website", sa.String(length=300), nullable=True),
        sa.Column("vat_id", sa.String(length=20), nullable=True),
        sa.Column("industry", sa.String(length=300), nullable=True),
        sa.Column("employees", sa.Integer(), nullable=True),
        sa.Column("relation", sa.String(length=20), nullable=False),
        sa.Column("customer_class", sa.String(length=1), nullable=True),
        sa.Column("match_key", sa.String(length=340), nullable=True),
        sa.Column("phone_key", sa.String(length=40), nullable=True),
        sa.Column("email_key", sa.String(length=254), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company")),
    )
    op.create_index("ix_company_email_key", "company", ["email_key"], unique=False)
    op.create_index("ix_company_match_key", "company", ["match_key"], unique=False)
    op.create_index("ix_company_phone_key", "company", ["phone_key"], unique=False)
    op.create_table(
        "counter",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.create_table(
        "import_run",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    op.create_table(
        "lead_card",
        sa.Column("lead_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("customer_number", sa.String(length=20), nullable=True),
        sa.Column("company", sa.String(length=300), nullable=True),
        sa.Column("company_sort", sa.String(length=300), nullable=False),
        sa.Column("contact", sa.String(length=1000), nullable=True),
        sa.Column("contact_sort", sa.String(length=300), nullable=False),
        sa.Column("position", sa.String(length=300), nullable=True),
        sa.Column("city", sa.String(length=300), nullable=True),
        sa.Column("city_sort", sa.String(length=300), nullable=False),
        sa.Column("postal_code", sa.String(length=20), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("phone", sa.String(length=60), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("industry", sa.String(length=300), nullable=True),
        sa.Column("industry_sort", sa.String(length=300), nullable=False),
        sa.Column("relation", sa.String(length=20), nullable=True),
        sa.Column("employees", sa.Integer(), nullable=True),
        sa.Column("stage", sa.SmallInteger(), nullable=False),
        sa.Column("stage_since", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=True),
        sa.Column("source_sort", sa.String(length=300), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("product", sa.String(length=300), nullable=True),
        sa.Column("product_sort", sa.String(length=300), nullable=False),
        sa.Column("competitor", sa.String(length=300), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("behaviour", sa.Integer(), nullable=False),
        sa.Column("fit", sa.Integer(), nullable=False),
        sa.Column("segmask", sa.BigInteger(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_minute", sa.SmallInteger(), nullable=True),
        sa.Column("due_topic", sa.String(length=300), nullable=True),
        sa.Column("due_sort", sa.BigInteger(), nullable=False),
        sa.Column("first_touch_at", sa.BigInteger(), nullable=True),
        sa.Column("first_touch_kind", sa.String(length=30), nullable=True),
        sa.Column("last_touch_at", sa.BigInteger(), nullable=True),
        sa.Column("last_touch_kind", sa.String(length=30), nullable=True),
        sa.Column("touches", sa.Integer(), nullable=False),
        sa.Column("handed_over", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("lead_id", name=op.f("pk_lead_card")),
    )
    op.create_index(
        "ix_card_city",
        "lead_card",
        ["city_sort", "lead_id", "stage", "owner_id", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_company",
        "lead_card",
        ["company_sort", "lead_id", "stage", "owner_id", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_due",
        "lead_card",
        ["due_sort", "lead_id", "stage", "owner_id", "segmask"],
        unique=False,
    )
    op.create_index("ix_card_import", "lead_card", ["import_id", "score", "lead_id"], unique=False)
    op.create_index(
        "ix_card_last",
        "lead_card",
        ["last_touch_at", "lead_id", "stage", "owner_id", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_owner",
        "lead_card",
        ["owner_id", "score", "lead_id", "stage", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_postal",
        "lead_card",
        ["postal_code", "lead_id", "stage", "owner_id", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_product",
        "lead_card",
        ["product_sort", "score", "lead_id", "stage", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_score",
        "lead_card",
        ["score", "lead_id", "stage", "owner_id", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_source",
        "lead_card",
        ["source_sort", "score", "lead_id", "stage", "owner_id", "segmask"],
        unique=False,
    )
    op.create_index(
        "ix_card_stage",
        "lead_card",
        ["stage", "score", "lead_id", "owner_id", "segmask"],
        unique=False,
    )
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("name", name=op.f("uq_saved_view_name")),
    )
    op.create_table(
        "score_rule",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_rule")),
        sa.UniqueConstraint("key", name=op.f("uq_score_rule_key")),
    )
    op.create_table(
        "segment",
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("name_de", sa.String(length=300), nullable=False),
        sa.Column("name_en", sa.String(length=300), nullable=False),
        sa.Column("question_de", sa.Text(), nullable=False),
        sa.Column("question_en", sa.Text(), nullable=False),
        sa.Column("asks", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_segment")),
    )
    op.create_table(
        "segment_lead",
        sa.Column("segment", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("score", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("lead_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("stage", sa.SmallInteger(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("segment", "score", "lead_id", name=op.f("pk_segment_lead")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_segment_lead_lead", "segment_lead", ["lead_id"], unique=False)
    op.create_index(
        "ix_segment_lead_stage",
        "segment_lead",
        ["segment", "stage", "score", "lead_id", "owner_id"],
        unique=False,
    )
    op.create_table(
        "setting",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_setting_key")),
    )
    op.create_table(
        "stage_count",
        sa.Column("segment", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("owner_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("stage", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("leads", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("segment", "owner_id", "stage", name=op.f("pk_stage_count")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "step",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=4), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("tables", sa.Text(), nullable=False),
        sa.Column("leads", sa.Text(), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("origin", sa.Integer(), nullable=False),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step")),
    )
    op.create_table(
        "step_line",
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("tbl", sa.SmallInteger(), nullable=False),
        sa.Column("root", sa.BigInteger(), nullable=False),
        sa.Column("row", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("image", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("step_id", "tbl", "root", "row", name=op.f("pk_step_line")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_step_line_row", "step_line", ["root", "tbl", "row", "step_id"], unique=False
    )
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("profile", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=True),
        sa.Column("again", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_batch_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_batch_number")),
    )
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=True),
        sa.Column("salutation", sa.String(length=20), nullable=True),
        sa.Column("title", sa.String(length=300), nullable=True),
        sa.Column("first_name", sa.String(length=300), nullable=True),
        sa.Column("last_name", sa.String(length=300), nullable=True),
        sa.Column("position", sa.String(length=300), nullable=True),
        sa.Column("department", sa.String(length=300), nullable=True),
        sa.Column("decision_role", sa.String(length=20), nullable=True),
        sa.Column("phone", sa.String(length=60), nullable=True),
        sa.Column("mobile", sa.String(length=60), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("phone_key", sa.String(length=40), nullable=True),
        sa.Column("mobile_key", sa.String(length=40), nullable=True),
        sa.Column("email_key", sa.String(length=254), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name=op.f("fk_contact_company_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_company_id"), "contact", ["company_id"], unique=False)
    op.create_index("ix_contact_email_key", "contact", ["email_key"], unique=False)
    op.create_index("ix_contact_mobile_key", "contact", ["mobile_key"], unique=False)
    op.create_index("ix_contact_phone_key", "contact", ["phone_key"], unique=False)
    op.create_table(
        "lead",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("customer_number", sa.String(length=20), nullable=True),
        sa.Column("external_id", sa.String(length=60), nullable=True),
        sa.Column("company_id", sa.Integer(), nullable=True),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("stage", sa.SmallInteger(), nullable=False),
        sa.Column("stage_since", sa.BigInteger(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(length=300), nullable=True),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("product", sa.String(length=300), nullable=True),
        sa.Column("fit_product", sa.String(length=1), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("competitor", sa.String(length=300), nullable=True),
        sa.Column("competitor_reason", sa.String(length=300), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "company_id IS NOT NULL OR contact_id IS NOT NULL", name=op.f("ck_lead_somebody")
        ),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name=op.f("fk_lead_company_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_lead_contact_id")),
        sa.ForeignKeyConstraint(["import_id"], ["import_run.id"], name=op.f("fk_lead_import_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["app_user.id"], name=op.f("fk_lead_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead")),
        sa.UniqueConstraint("customer_number", name=op.f("uq_lead_customer_number")),
        sa.UniqueConstraint("number", name=op.f("uq_lead_number")),
    )
    op.create_index(op.f("ix_lead_company_id"), "lead", ["company_id"], unique=False)
    op.create_index(op.f("ix_lead_contact_id"), "lead", ["contact_id"], unique=False)
    op.create_index(op.f("ix_lead_external_id"), "lead", ["external_id"], unique=False)
    op.create_index(op.f("ix_lead_import_id"), "lead", ["import_id"], unique=False)
    op.create_table(
        "batch_row",
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=15), nullable=False),
        sa.Column("customer_number", sa.String(length=20), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_batch_row_batch_id")),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_batch_row_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "batch_id", name=op.f("pk_batch_row")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_batch_row_batch_id"), "batch_row", ["batch_id"], unique=False)
    op.create_index(op.f("ix_batch_row_reference"), "batch_row", ["reference"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_minute", sa.SmallInteger(), nullable=True),
        sa.Column("topic", sa.String(length=300), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_follow_up_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_follow_up_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_follow_up")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_follow_up_open", "follow_up", ["done_at", "due_on"], unique=False)
    op.create_table(
        "membership",
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("segment", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("origin", sa.String(length=20), nullable=False),
        sa.Column("touchpoint_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_membership_lead_id")),
        sa.ForeignKeyConstraint(
            ["segment"], ["segment.number"], name=op.f("fk_membership_segment")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_membership_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "segment", name=op.f("pk_membership")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_move",
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("from_stage", sa.SmallInteger(), nullable=True),
        sa.Column("to_stage", sa.SmallInteger(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("via", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_stage_move_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_stage_move_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_stage_move")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "touchpoint",
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("direction", sa.String(length=3), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("product", sa.String(length=300), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("satisfaction", sa.SmallInteger(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("details", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_touchpoint_contact_id")
        ),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_touchpoint_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_touchpoint_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "at", "id", name=op.f("pk_touchpoint")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_touchpoint_contact",
        "touchpoint",
        ["contact_id"],
        unique=False,
        sqlite_where=sa.text("contact_id IS NOT NULL"),
        postgresql_where=sa.text("contact_id IS NOT NULL"),
    )
    op.execute(SEARCH)
