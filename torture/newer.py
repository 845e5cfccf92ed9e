"""A program that is one migration further: what becomes of today's stores under it.

The migration is made up, and of the dangerous sort: it makes a table anew that others refer to,
by Alembic's batch mode, adds a table and fills it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leaddesk.store import upgrade

NEXT = "9999"
_MIGRATION = '''"""Made up: the company made anew with a column more, and a table filled."""

import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("company", recreate="always") as batch:
        batch.add_column(sa.Column("region", sa.String(length=60), nullable=True))
    op.create_table(
        "region",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute("INSERT INTO region (name) SELECT DISTINCT city FROM company WHERE city IS NOT NULL")
    op.execute("UPDATE company SET region = substr(city, 1, 60)")
'''


def become_newer(folder: Path, migration: str = _MIGRATION) -> None:
    """From now on this process is that program; its migrations are made in the folder."""
    if not folder.exists():
        shutil.copytree(upgrade.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        text = migration.replace("{next}", NEXT).replace("{head}", upgrade.HEAD)
        folder.joinpath("versions", f"{NEXT}_made_up.py").write_text(text, encoding="utf-8")
    upgrade.MIGRATIONS = folder
    upgrade.HEAD = NEXT
    upgrade.KNOWN |= {NEXT}


@contextmanager
def newer(folder: Path, migration: str = _MIGRATION) -> Iterator[None]:
    """This process is that program as long as it lasts."""
    usual = upgrade.MIGRATIONS, upgrade.HEAD, upgrade.KNOWN
    become_newer(folder, migration)
    try:
        yield
    finally:
        upgrade.MIGRATIONS, upgrade.HEAD, upgrade.KNOWN = usual
