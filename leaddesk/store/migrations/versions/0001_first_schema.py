"""The first schema: facts, journal, derived cards, the search index. The same on both engines."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Integers have 64 bits and texts no limit of their own, on both engines. PostgreSQL compares texts
# byte by byte, as SQLite does, whatever its own language is.
BIG = sa.BigInteger()
NUMBER = sa.Integer().with_variant(BIG, "postgresql")
SMALL = sa.SmallInteger().with_variant(BIG, "postgresql")


def words(length: int | None = None) -> sa.types.TypeEngine[str]:
    kind = sa.String(length) if length else sa.Text()
    return kind.with_variant(sa.Text(collation="C"), "postgresql")


# Words of a lead, folded. It stores no text of its own (contentless), so nothing is kept twice.
SEARCH_SQLITE = (
    "CREATE VIRTUAL TABLE lead_search USING fts5("
    "text, content='', contentless_delete=1, detail=none, prefix='1 2 3',"
    " tokenize='unicode61 remove_diacritics 0')"
)
# The same words, made by the program: no dictionary of the server has a say in it.
SEARCH_POSTGRESQL = (
    "CREATE TABLE lead_search (rowid BIGINT PRIMARY KEY, text TSVECTOR NOT NULL)",
    "CREATE INDEX ix_lead_search_text ON lead_search USING gin (text)",
)


def upgrade() -> None:
    op.create_table(
        "app_user",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("initials", words(10), nullable=False),
        sa.Column("active", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_app_user")),
        sa.UniqueConstraint("name", name=op.f("uq_app_user_name")),
    )
    op.create_table(
        "column_map",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("headers", words(64), nullable=False),
        sa.Column("columns", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_column_map")),
        sa.UniqueConstraint("headers", name=op.f("uq_column_map_headers")),
    )
    op.create_table(
        "company",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("name_extra", words(300), nullable=True),
        sa.Column("street", words(300), nullable=True),
        sa.Column("postal_code", words(20), nullable=True),
        sa.Column("city", words(300), nullable=True),
        sa.Column("country", words(2), nullable=True),
        sa.Column("phone", words(60), nullable=True),
        sa.Column("email", words(254), nullable=True),
        sa.Column("website", words(300), nullable=True),
        sa.Column("vat_id", words(20), nullable=True),
        sa.Column("industry", words(300), nullable=True),
        sa.Column("employees", NUMBER, nullable=True),
        sa.Column("relation", words(20), nullable=False),
        sa.Column("customer_class", words(1), nullable=True),
        sa.Column("match_key", words(340), nullable=True),
        sa.Column("phone_key", words(40), nullable=True),
        sa.Column("email_key", words(254), nullable=True),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company")),
    )
    op.create_index("ix_company_email_key", "company", ["email_key"], unique=False)
    op.create_index("ix_company_match_key", "company", ["match_key"], unique=False)
    op.create_index("ix_company_phone_key", "company", ["phone_key"], unique=False)
    op.create_table(
        "counter",
        sa.Column("name", words(40), nullable=False),
        sa.Column("value", BIG, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.create_table(
        "import_run",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("source", words(300), nullable=False),
        sa.Column("file_name", words(300), nullable=False),
        sa.Column("counts", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    op.create_table(
        "lead_card",
        sa.Column("lead_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", words(20), nullable=False),
        sa.Column("customer_number", words(20), nullable=True),
        sa.Column("company", words(300), nullable=True),
        sa.Column("company_sort", words(300), nullable=False),
        sa.Column("contact", words(1000), nullable=True),
        sa.Column("contact_sort", words(300), nullable=False),
        sa.Column("position", words(300), nullable=True),
        sa.Column("city", words(300), nullable=True),
        sa.Column("city_sort", words(300), nullable=False),
        sa.Column("postal_code", words(20), nullable=True),
        sa.Column("country", words(2), nullable=True),
        sa.Column("phone", words(60), nullable=True),
        sa.Column("email", words(254), nullable=True),
        sa.Column("industry", words(300), nullable=True),
        sa.Column("industry_sort", words(300), nullable=False),
        sa.Column("relation", words(20), nullable=True),
        sa.Column("employees", NUMBER, nullable=True),
        sa.Column("stage", SMALL, nullable=False),
        sa.Column("stage_since", BIG, nullable=False),
        sa.Column("reason", words(40), nullable=True),
        sa.Column("owner_id", NUMBER, nullable=False),
        sa.Column("source", words(300), nullable=True),
        sa.Column("source_sort", words(300), nullable=False),
        sa.Column("import_id", NUMBER, nullable=True),
        sa.Column("product", words(300), nullable=True),
        sa.Column("product_sort", words(300), nullable=False),
        sa.Column("competitor", words(300), nullable=True),
        sa.Column("value", BIG, nullable=True),
        sa.Column("segmask", BIG, nullable=False),
        sa.Column("due_on", words(10), nullable=True),
        sa.Column("due_minute", SMALL, nullable=True),
        sa.Column("due_topic", words(300), nullable=True),
        sa.Column("due_sort", BIG, nullable=False),
        sa.Column("first_touch_at", BIG, nullable=True),
        sa.Column("first_touch_kind", words(30), nullable=True),
        sa.Column("last_touch_at", BIG, nullable=True),
        sa.Column("last_touch_kind", words(30), nullable=True),
        sa.Column("touches", NUMBER, nullable=False),
        sa.Column("handed_over", SMALL, nullable=False),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("search_text", words(), nullable=False),
        sa.PrimaryKeyConstraint("lead_id", name=op.f("pk_lead_card")),
    )
    op.create_index("ix_card_city", "lead_card", ["city_sort", "lead_id", "stage"], unique=False)
    op.create_index(
        "ix_card_company", "lead_card", ["company_sort", "lead_id", "stage"], unique=False
    )
    op.create_index(
        "ix_card_contact", "lead_card", ["contact_sort", "lead_id", "stage"], unique=False
    )
    op.create_index(
        "ix_card_created", "lead_card", ["created_at", "lead_id", "stage"], unique=False
    )
    op.create_index(
        "ix_card_due", "lead_card", ["due_sort", "lead_id", "stage", "owner_id"], unique=False
    )
    op.create_index("ix_card_import", "lead_card", ["import_id", "lead_id", "stage"], unique=False)
    op.create_index(
        "ix_card_industry", "lead_card", ["industry_sort", "lead_id", "stage"], unique=False
    )
    op.create_index(
        "ix_card_last", "lead_card", ["last_touch_at", "lead_id", "stage"], unique=False
    )
    op.create_index(
        "ix_card_lead",
        "lead_card",
        ["lead_id", "stage", "stage_since", "value", "reason"],
        unique=False,
    )
    op.create_index(
        "ix_card_more",
        "lead_card",
        ["country", "employees", "handed_over", "reason", "competitor", "lead_id"],
        unique=False,
    )
    op.create_index(
        "ix_card_only_customers",
        "lead_card",
        ["lead_id"],
        unique=False,
        sqlite_where=sa.text(
            "customer_number IS NOT NULL OR relation IN ('customer', 'regular_customer')"
        ),
        postgresql_where=sa.text(
            "customer_number IS NOT NULL OR relation IN ('customer', 'regular_customer')"
        ),
    )
    op.create_index(
        "ix_card_only_incomplete",
        "lead_card",
        ["lead_id"],
        unique=False,
        sqlite_where=sa.text(
            "phone IS NULL AND email IS NULL OR postal_code IS NULL OR city IS NULL"
        ),
        postgresql_where=sa.text(
            "phone IS NULL AND email IS NULL OR postal_code IS NULL OR city IS NULL"
        ),
    )
    op.create_index("ix_card_owner", "lead_card", ["owner_id", "lead_id", "stage"], unique=False)
    op.create_index(
        "ix_card_postal", "lead_card", ["postal_code", "lead_id", "stage"], unique=False
    )
    op.create_index(
        "ix_card_product", "lead_card", ["product_sort", "lead_id", "stage"], unique=False
    )
    op.create_index("ix_card_since", "lead_card", ["stage_since", "lead_id", "stage"], unique=False)
    op.create_index(
        "ix_card_source", "lead_card", ["source_sort", "lead_id", "stage"], unique=False
    )
    op.create_index(
        "ix_card_stage", "lead_card", ["stage", "lead_id", "owner_id", "segmask"], unique=False
    )
    op.create_index("ix_card_value", "lead_card", ["value", "lead_id", "stage"], unique=False)
    op.create_table(
        "lead_score",
        sa.Column("lead_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("score", NUMBER, nullable=False),
        sa.Column("behaviour", NUMBER, nullable=False),
        sa.Column("fit", NUMBER, nullable=False),
        sa.Column("fields_behaviour", NUMBER, nullable=False),
        sa.Column("fields_fit", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("lead_id", name=op.f("pk_lead_score")),
    )
    op.create_index("ix_score", "lead_score", ["score", "lead_id"], unique=False)
    op.create_table(
        "saved_view",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("query", words(), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("created_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("name", name=op.f("uq_saved_view_name")),
    )
    op.create_table(
        "score_rule",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(60), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("definition", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_rule")),
        sa.UniqueConstraint("key", name=op.f("uq_score_rule_key")),
    )
    op.create_table(
        "segment",
        sa.Column("number", SMALL, autoincrement=False, nullable=False),
        sa.Column("name_de", words(300), nullable=False),
        sa.Column("name_en", words(300), nullable=False),
        sa.Column("question_de", words(), nullable=False),
        sa.Column("question_en", words(), nullable=False),
        sa.Column("asks", words(), nullable=False),
        sa.Column("active", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_segment")),
    )
    op.create_table(
        "segment_lead",
        sa.Column("segment", SMALL, autoincrement=False, nullable=False),
        sa.Column("lead_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("stage", SMALL, nullable=False),
        sa.Column("owner_id", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("segment", "lead_id", name=op.f("pk_segment_lead")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "setting",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(60), nullable=False),
        sa.Column("value", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_setting_key")),
    )
    op.create_table(
        "stage_count",
        sa.Column("segment", SMALL, autoincrement=False, nullable=False),
        sa.Column("owner_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("stage", SMALL, autoincrement=False, nullable=False),
        sa.Column("leads", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("segment", "owner_id", "stage", name=op.f("pk_stage_count")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "step",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("who", words(300), nullable=False),
        sa.Column("kind", words(4), nullable=False),
        sa.Column("title", words(), nullable=False),
        sa.Column("rows", NUMBER, nullable=False),
        sa.Column("tables", words(), nullable=False),
        sa.Column("leads", words(), nullable=True),
        sa.Column("undoes", NUMBER, nullable=True),
        sa.Column("origin", NUMBER, nullable=False),
        sa.Column("undone_by", NUMBER, nullable=True),
        sa.Column("sealed", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step")),
    )
    op.create_table(
        "step_line",
        sa.Column("step_id", NUMBER, nullable=False),
        sa.Column("tbl", SMALL, nullable=False),
        sa.Column("root", BIG, nullable=False),
        sa.Column("row", BIG, nullable=False),
        sa.Column("kind", words(1), nullable=False),
        sa.Column("image", words(), nullable=True),
        sa.PrimaryKeyConstraint("step_id", "tbl", "root", "row", name=op.f("pk_step_line")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_step_line_row", "step_line", ["root", "tbl", "row", "step_id"], unique=False
    )
    op.create_table(
        "batch",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("profile", words(40), nullable=False),
        sa.Column("state", words(20), nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("sent_at", BIG, nullable=True),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("file_name", words(300), nullable=False),
        sa.Column("digest", words(64), nullable=True),
        sa.Column("again", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_batch_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_batch_number")),
    )
    op.create_table(
        "contact",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("company_id", NUMBER, nullable=True),
        sa.Column("salutation", words(20), nullable=True),
        sa.Column("title", words(300), nullable=True),
        sa.Column("first_name", words(300), nullable=True),
        sa.Column("last_name", words(300), nullable=True),
        sa.Column("position", words(300), nullable=True),
        sa.Column("department", words(300), nullable=True),
        sa.Column("decision_role", words(20), nullable=True),
        sa.Column("phone", words(60), nullable=True),
        sa.Column("mobile", words(60), nullable=True),
        sa.Column("email", words(254), nullable=True),
        sa.Column("phone_key", words(40), nullable=True),
        sa.Column("mobile_key", words(40), nullable=True),
        sa.Column("email_key", words(254), nullable=True),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name=op.f("fk_contact_company_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_company_id"), "contact", ["company_id"], unique=False)
    op.create_index("ix_contact_email_key", "contact", ["email_key"], unique=False)
    op.create_index("ix_contact_mobile_key", "contact", ["mobile_key"], unique=False)
    op.create_index("ix_contact_phone_key", "contact", ["phone_key"], unique=False)
    op.create_table(
        "lead",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", words(20), nullable=False),
        sa.Column("customer_number", words(20), nullable=True),
        sa.Column("external_id", words(60), nullable=True),
        sa.Column("company_id", NUMBER, nullable=True),
        sa.Column("contact_id", NUMBER, nullable=True),
        sa.Column("stage", SMALL, nullable=False),
        sa.Column("stage_since", BIG, nullable=False),
        sa.Column("owner_id", NUMBER, nullable=True),
        sa.Column("source", words(300), nullable=True),
        sa.Column("import_id", NUMBER, nullable=True),
        sa.Column("product", words(300), nullable=True),
        sa.Column("fit_product", words(1), nullable=True),
        sa.Column("value", BIG, nullable=True),
        sa.Column("competitor", words(300), nullable=True),
        sa.Column("competitor_reason", words(300), nullable=True),
        sa.Column("note", words(), nullable=True),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
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
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("batch_id", NUMBER, nullable=False),
        sa.Column("reference", words(15), nullable=False),
        sa.Column("customer_number", words(20), nullable=True),
        sa.Column("answered_at", BIG, nullable=True),
        sa.Column("problem", words(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_batch_row_batch_id")),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_batch_row_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "batch_id", name=op.f("pk_batch_row")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_batch_row_batch_id"), "batch_row", ["batch_id"], unique=False)
    op.create_index(op.f("ix_batch_row_reference"), "batch_row", ["reference"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("due_on", words(10), nullable=False),
        sa.Column("due_minute", SMALL, nullable=True),
        sa.Column("topic", words(300), nullable=True),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("done_at", BIG, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_follow_up_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_follow_up_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_follow_up")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_follow_up_open", "follow_up", ["done_at", "due_on"], unique=False)
    op.create_table(
        "membership",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("segment", SMALL, autoincrement=False, nullable=False),
        sa.Column("since", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("origin", words(20), nullable=False),
        sa.Column("touchpoint_id", NUMBER, nullable=True),
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
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("from_stage", SMALL, nullable=True),
        sa.Column("to_stage", SMALL, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("reason", words(40), nullable=True),
        sa.Column("note", words(), nullable=True),
        sa.Column("via", words(20), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_stage_move_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_stage_move_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_stage_move")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_stage_move_stage", "stage_move", ["to_stage", "lead_id"], unique=False)
    op.create_table(
        "touchpoint",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("kind", words(30), nullable=False),
        sa.Column("direction", words(3), nullable=True),
        sa.Column("outcome", words(20), nullable=True),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("contact_id", NUMBER, nullable=True),
        sa.Column("product", words(300), nullable=True),
        sa.Column("text", words(), nullable=True),
        sa.Column("satisfaction", SMALL, nullable=True),
        sa.Column("points", NUMBER, nullable=True),
        sa.Column("details", words(), nullable=True),
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
    # What only one engine has.
    if op.get_bind().dialect.name == "postgresql":
        for statement in SEARCH_POSTGRESQL:
            op.execute(statement)
        op.execute("INSERT INTO counter (name, value) VALUES ('step', 0)")
    else:
        op.execute(SEARCH_SQLITE)
