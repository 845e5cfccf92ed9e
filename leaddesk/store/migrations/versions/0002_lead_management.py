"""Lead management: people and roles, questions, clocks, pools, rules and what comes of them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
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
    op.create_table(
        "breach_told",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("breach_id", NUMBER, nullable=False),
        sa.Column("user_id", NUMBER, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breach_told")),
    )
    op.create_index("ix_breach_told", "breach_told", ["user_id", "breach_id"], unique=False)
    op.create_table(
        "duplicate_pair",
        sa.Column("lead_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("other_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("sureness", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("lead_id", "other_id", name=op.f("pk_duplicate_pair")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_duplicate_pair_other", "duplicate_pair", ["other_id"], unique=False)
    op.create_index(
        "ix_duplicate_pair_sure", "duplicate_pair", ["sureness", "lead_id"], unique=False
    )
    op.create_table(
        "exclusion_entry",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("text", words(300), nullable=False),
        sa.Column("reason", words(20), nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exclusion_entry")),
    )
    op.create_table(
        "follow_up_rule",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(60), nullable=False),
        sa.Column("active", SMALL, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("definition", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_rule")),
        sa.UniqueConstraint("key", name=op.f("uq_follow_up_rule_key")),
    )
    op.create_table(
        "lead_clock",
        sa.Column("lead_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(20), nullable=False),
        sa.Column("started", BIG, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("allowed", NUMBER, nullable=False),
        sa.Column("by_contact", SMALL, nullable=False),
        sa.Column("half_at", BIG, nullable=True),
        sa.Column("most_at", BIG, nullable=True),
        sa.Column("due_at", BIG, nullable=True),
        sa.Column("next_at", BIG, nullable=True),
        sa.Column("paused", SMALL, nullable=False),
        sa.Column("ended", BIG, nullable=True),
        sa.Column("used", NUMBER, nullable=True),
        sa.Column("segment", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("lead_id", "key", "started", name=op.f("pk_lead_clock")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_clock_next",
        "lead_clock",
        ["next_at", "lead_id"],
        unique=False,
        sqlite_where=sa.text("next_at IS NOT NULL"),
        postgresql_where=sa.text("next_at IS NOT NULL"),
    )
    op.create_index(
        "ix_clock_open", "lead_clock", ["ended", "due_at", "lead_id", "paused"], unique=False
    )
    op.create_index("ix_clock_started", "lead_clock", ["started", "key"], unique=False)
    op.create_table(
        "lead_strategy",
        sa.Column("lead_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("strategy", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("lead_id", name=op.f("pk_lead_strategy")),
    )
    op.create_index("ix_strategy", "lead_strategy", ["strategy", "lead_id"], unique=False)
    op.create_table(
        "pool",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("way", words(20), nullable=False),
        sa.Column("affinity", SMALL, nullable=False),
        sa.Column("active", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pool")),
        sa.UniqueConstraint("name", name=op.f("uq_pool_name")),
    )
    op.create_table(
        "question",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(60), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("name_de", words(60), nullable=False),
        sa.Column("name_en", words(60), nullable=False),
        sa.Column("text_de", words(), nullable=False),
        sa.Column("text_en", words(), nullable=False),
        sa.Column("points_yes", NUMBER, nullable=False),
        sa.Column("points_no", NUMBER, nullable=False),
        sa.Column("required_for", words(), nullable=False),
        sa.Column("needs_yes", SMALL, nullable=False),
        sa.Column("active", SMALL, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sa.UniqueConstraint("key", name=op.f("uq_question_key")),
    )
    op.create_table(
        "reminder",
        sa.Column("follow_up_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("moment", BIG, nullable=False),
        sa.PrimaryKeyConstraint("follow_up_id", name=op.f("pk_reminder")),
    )
    op.create_table(
        "score_version",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("definition", words(), nullable=False),
        sa.Column("note", words(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_version")),
        sa.UniqueConstraint("number", name=op.f("uq_score_version_number")),
    )
    op.create_table(
        "sla_version",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("key", words(20), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("since", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("definition", words(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sla_version")),
    )
    op.create_index("ix_sla_version_key", "sla_version", ["key", "version"], unique=False)
    op.create_table(
        "target",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("measure", words(20), nullable=False),
        sa.Column("period", words(10), nullable=False),
        sa.Column("team", words(20), nullable=True),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("value", NUMBER, nullable=False),
        sa.Column("responsible_id", NUMBER, nullable=True),
        sa.Column("due_on", words(10), nullable=True),
        sa.Column("note", words(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target")),
    )
    op.create_table(
        "target_market",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("conditions", words(), nullable=False),
        sa.Column("is_new", SMALL, nullable=False),
        sa.Column("potential", NUMBER, nullable=False),
        sa.Column("potential_value", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target_market")),
        sa.UniqueConstraint("name", name=op.f("uq_target_market_name")),
    )
    op.create_table(
        "absence",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("user_id", NUMBER, nullable=False),
        sa.Column("first_day", words(10), nullable=False),
        sa.Column("last_day", words(10), nullable=False),
        sa.Column("stand_in_id", NUMBER, nullable=True),
        sa.Column("note", words(), nullable=True),
        sa.ForeignKeyConstraint(
            ["stand_in_id"], ["app_user.id"], name=op.f("fk_absence_stand_in_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_absence_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    op.create_index("ix_absence_user", "absence", ["user_id", "last_day"], unique=False)
    op.create_table(
        "campaign",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("name_sort", words(300), nullable=False),
        sa.Column("kind", words(20), nullable=False),
        sa.Column("channel", words(20), nullable=False),
        sa.Column("source", words(300), nullable=True),
        sa.Column("provider", words(300), nullable=True),
        sa.Column("starts_on", words(10), nullable=True),
        sa.Column("ends_on", words(10), nullable=True),
        sa.Column("aim", words(20), nullable=True),
        sa.Column("aim_value", BIG, nullable=False),
        sa.Column("cost", BIG, nullable=False),
        sa.Column("responsible_id", NUMBER, nullable=True),
        sa.Column("note", words(), nullable=True),
        sa.Column("active", SMALL, nullable=False),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["app_user.id"], name=op.f("fk_campaign_responsible_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint("name_sort", name=op.f("uq_campaign_name_sort")),
    )
    op.create_table(
        "distribution_rule",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("definition", words(), nullable=False),
        sa.Column("pool_id", NUMBER, nullable=False),
        sa.Column("active", SMALL, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["pool_id"], ["pool.id"], name=op.f("fk_distribution_rule_pool_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distribution_rule")),
    )
    op.create_index(
        op.f("ix_distribution_rule_pool_id"), "distribution_rule", ["pool_id"], unique=False
    )
    op.create_table(
        "pool_member",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("pool_id", NUMBER, nullable=False),
        sa.Column("user_id", NUMBER, nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("weight", NUMBER, nullable=False),
        sa.Column("per_day", NUMBER, nullable=True),
        sa.Column("most_open", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["pool_id"], ["pool.id"], name=op.f("fk_pool_member_pool_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pool_member")),
    )
    op.create_index(op.f("ix_pool_member_pool_id"), "pool_member", ["pool_id"], unique=False)
    op.create_table(
        "product",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("name", words(300), nullable=False),
        sa.Column("name_sort", words(300), nullable=False),
        sa.Column("is_new", SMALL, nullable=False),
        sa.Column("fit", words(1), nullable=True),
        sa.Column("specialist_id", NUMBER, nullable=True),
        sa.Column("active", SMALL, nullable=False),
        sa.ForeignKeyConstraint(
            ["specialist_id"], ["app_user.id"], name=op.f("fk_product_specialist_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("name_sort", name=op.f("uq_product_name_sort")),
    )
    op.create_table(
        "answer",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("question_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("yes", SMALL, nullable=False),
        sa.Column("note", words(), nullable=True),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_answer_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_answer_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "question_id", name=op.f("pk_answer")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "assignment",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("pool_id", NUMBER, nullable=True),
        sa.Column("rule_id", NUMBER, nullable=True),
        sa.Column("rule_version", SMALL, nullable=True),
        sa.Column("why", words(20), nullable=False),
        sa.Column("turn", BIG, nullable=True),
        sa.Column("floor", BIG, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_assignment_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_assignment")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_assignment_at", "assignment", ["at", "user_id"], unique=False)
    op.create_index(
        "ix_assignment_turn", "assignment", ["pool_id", "user_id", "turn"], unique=False
    )
    op.create_table(
        "breach",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("key", words(20), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("started", BIG, nullable=False),
        sa.Column("level", SMALL, nullable=False),
        sa.Column("did", words(20), nullable=False),
        sa.Column("told_id", NUMBER, nullable=True),
        sa.Column("to_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_breach_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_breach")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_breach_at", "breach", ["at"], unique=False)
    op.create_table(
        "clock_pause",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("since", BIG, nullable=False),
        sa.Column("until", BIG, nullable=True),
        sa.Column("reason", words(300), nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_clock_pause_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_clock_pause")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "exclusion_lift",
        sa.Column("lead_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("reason", words(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_exclusion_lift_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", name=op.f("pk_exclusion_lift")),
    )
    op.create_table(
        "lead_merge",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("gone_id", NUMBER, nullable=False),
        sa.Column("number", words(20), nullable=False),
        sa.Column("customer_number", words(20), nullable=True),
        sa.Column("external_id", words(60), nullable=True),
        sa.Column("name", words(1000), nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("record", words(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_merge_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_lead_merge_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_merge")),
    )
    op.create_index(
        op.f("ix_lead_merge_customer_number"), "lead_merge", ["customer_number"], unique=False
    )
    op.create_index(op.f("ix_lead_merge_external_id"), "lead_merge", ["external_id"], unique=False)
    op.create_index(op.f("ix_lead_merge_lead_id"), "lead_merge", ["lead_id"], unique=False)
    op.create_index(op.f("ix_lead_merge_number"), "lead_merge", ["number"], unique=False)
    op.create_table(
        "not_duplicate",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("other_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_not_duplicate_lead_id")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["app_user.id"], name=op.f("fk_not_duplicate_user_id")
        ),
        sa.PrimaryKeyConstraint("lead_id", "other_id", name=op.f("pk_not_duplicate")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "offer",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("kind", words(20), nullable=False),
        sa.Column("from_id", NUMBER, nullable=True),
        sa.Column("before_id", NUMBER, nullable=True),
        sa.Column("to_id", NUMBER, nullable=True),
        sa.Column("pool_id", NUMBER, nullable=True),
        sa.Column("score", NUMBER, nullable=False),
        sa.Column("state", words(20), nullable=False),
        sa.Column("decided_at", BIG, nullable=True),
        sa.Column("decided_id", NUMBER, nullable=True),
        sa.Column("reason", words(40), nullable=True),
        sa.Column("note", words(), nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_offer_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_offer")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_offer_at", "offer", ["at"], unique=False)
    op.create_index("ix_offer_state", "offer", ["state", "at"], unique=False)
    op.create_table(
        "score_line",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.Column("score_group", words(20), nullable=False),
        sa.Column("points", NUMBER, nullable=False),
        sa.Column("reason", words(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_score_line_lead_id")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_score_line_user_id")),
        sa.PrimaryKeyConstraint("lead_id", "id", name=op.f("pk_score_line")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "segment_refusal",
        sa.Column("lead_id", NUMBER, nullable=False),
        sa.Column("segment", SMALL, autoincrement=False, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("user_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_segment_refusal_lead_id")),
        sa.ForeignKeyConstraint(
            ["segment"], ["segment.number"], name=op.f("fk_segment_refusal_segment")
        ),
        sa.PrimaryKeyConstraint("lead_id", "segment", name=op.f("pk_segment_refusal")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_segment_refusal_segment",
        "segment_refusal",
        ["segment", "version", "lead_id"],
        unique=False,
    )
    op.add_column(
        "app_user", sa.Column("role", words(20), server_default="manager", nullable=False)
    )
    op.add_column("app_user", sa.Column("areas", words(), server_default="[]", nullable=False))
    op.add_column("app_user", sa.Column("languages", words(), server_default="[]", nullable=False))
    op.add_column("app_user", sa.Column("hours", words(), nullable=True))
    op.add_column("company", sa.Column("founded_on", words(10), nullable=True))
    op.add_column("company", sa.Column("last_purchase_on", words(10), nullable=True))
    op.add_column("company", sa.Column("listing", words(20), nullable=True))
    op.add_column("company", sa.Column("expansion", words(20), nullable=True))
    op.add_column("follow_up", sa.Column("kind", words(30), server_default="call", nullable=False))
    op.add_column(
        "follow_up", sa.Column("origin", words(20), server_default="hand", nullable=False)
    )
    op.add_column("follow_up", sa.Column("rule_key", words(60), nullable=True))
    op.add_column("follow_up", sa.Column("reason", words(), nullable=True))
    op.add_column("follow_up", sa.Column("snoozed_until", BIG, nullable=True))
    op.add_column("follow_up", sa.Column("snoozes", SMALL, server_default="0", nullable=False))
    op.add_column("follow_up", sa.Column("reschedules", SMALL, server_default="0", nullable=False))
    op.add_column("follow_up", sa.Column("dropped", SMALL, server_default="0", nullable=False))
    op.create_index(
        "ix_follow_up_user", "follow_up", ["user_id", "done_at", "due_on"], unique=False
    )
    op.add_column("lead", sa.Column("campaign", words(300), nullable=True))
    op.add_column("lead", sa.Column("expected_on", words(10), nullable=True))
    op.add_column("lead", sa.Column("competitor_rating", words(20), nullable=True))
    op.add_column("lead", sa.Column("market", words(20), nullable=True))
    op.create_index(
        "ix_lead_expected",
        "lead",
        ["expected_on", "id"],
        unique=False,
        sqlite_where=sa.text("expected_on IS NOT NULL"),
        postgresql_where=sa.text("expected_on IS NOT NULL"),
    )
    op.add_column("lead_card", sa.Column("campaign", words(300), nullable=True))
    op.add_column(
        "lead_card", sa.Column("campaign_sort", words(300), server_default="", nullable=False)
    )
    op.add_column("lead_card", sa.Column("clock_due", BIG, nullable=True))
    op.add_column("lead_card", sa.Column("clock_allowed", NUMBER, nullable=True))
    op.create_index(
        "ix_card_campaign", "lead_card", ["campaign_sort", "lead_id", "stage"], unique=False
    )
    op.create_index("ix_card_clock", "lead_card", ["clock_due", "lead_id", "stage"], unique=False)
    op.add_column("lead_score", sa.Column("assessment", NUMBER, server_default="0", nullable=False))
    op.add_column("membership", sa.Column("rule_version", NUMBER, nullable=True))
    op.add_column("segment", sa.Column("rule", words(), nullable=True))
    op.add_column("segment", sa.Column("rule_version", NUMBER, server_default="1", nullable=False))
    op.add_column("segment", sa.Column("pitches", words(), nullable=True))
    op.add_column("segment", sa.Column("steering", words(), nullable=True))
    op.add_column("stage_move", sa.Column("overrode", words(), nullable=True))
    op.create_index(
        "ix_touchpoint_alarming",
        "touchpoint",
        ["at", "lead_id"],
        unique=False,
        sqlite_where=sa.text(
            "satisfaction > 0 OR kind IN ('complaint','contact_refused','newsletter_unsubscribe')"
        ),
        postgresql_where=sa.text(
            "satisfaction > 0 OR kind IN ('complaint','contact_refused','newsletter_unsubscribe')"
        ),
    )
    op.create_index(
        "ix_touchpoint_person",
        "touchpoint",
        ["user_id", "lead_id", "at", "kind", "outcome"],
        unique=False,
        sqlite_where=sa.text("user_id IS NOT NULL"),
        postgresql_where=sa.text("user_id IS NOT NULL"),
    )
    op.create_index(
        "ix_touchpoint_sold",
        "touchpoint",
        ["kind", "product", "lead_id"],
        unique=False,
        sqlite_where=sa.text("kind IN ('order','quote')"),
        postgresql_where=sa.text("kind IN ('order','quote')"),
    )
