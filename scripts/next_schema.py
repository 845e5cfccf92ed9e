"""Writes the migration from the schema before to today's models.

`python -m scripts.next_schema 0003`, and `python -m scripts.keep_store` after it: anew whenever the
models change, until that schema is released. What is moved by hand stands in `upgrade`, which is
kept: only `upgrade_schema` is written.
"""

from __future__ import annotations

import re
import subprocess
import sys

from alembic import command
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlcipher3 import dbapi2

from leaddesk.models import Base
from leaddesk.store.upgrade import MIGRATIONS, configuration

VERSIONS = MIGRATIONS / "versions"
NEW = '''"""What is new in this schema: say it here."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
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


'''
_TYPES = (
    (r"sa\.String\(length=(\d+)\)", r"words(\1)"),
    (r"leaddesk\.models\.base\.Day\(length=10\)", "words(10)"),
    (r"leaddesk\.models\.base\.(Instant|Money|Quantity)\(\)", "BIG"),
    (r"leaddesk\.models\.base\.YesNo\(\)", "SMALL"),
    (r"leaddesk\.models\.base\.Json\(\)", "words()"),
    (r"sa\.Text\(\)", "words()"),
    (r"sa\.BigInteger\(\)", "BIG"),
    (r"sa\.SmallInteger\(\)", "SMALL"),
    (r"sa\.Integer\(\)", "NUMBER"),
    # A condition of an index is said for both engines; models name one, for the other's words
    # would bring its driver in.
    (r"sqlite_where=(sa\.text\((?:'[^']*'|\"[^\"]*\")\))", r"sqlite_where=\1, postgresql_where=\1"),
    (r"\s*# ### .*", ""),
)  # fmt: skip


def main() -> None:
    revision = sys.argv[1]
    before = f"{int(revision) - 1:04}"
    target = next(VERSIONS.glob(f"{revision}_*.py"), VERSIONS / f"{revision}_next.py")
    head = (
        target.read_text("utf-8")
        if target.exists()
        else NEW.format(revision=revision, before=before)
    )
    head = head.split("def upgrade_schema()")[0]
    target.write_text(f"{head}def upgrade_schema() -> None:\n{_differences(before)}\n", "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", target], check=True)
    print(f"{target.name}: HEAD and KNOWN in store/upgrade.py have to name it, too")


def _differences(before: str) -> str:
    engine = create_engine("sqlite://", module=dbapi2)  # in memory
    with engine.connect() as connection:
        command.upgrade(configuration(connection), before)
        context = MigrationContext.configure(connection, opts={"include_object": _is_ours})
        changes = produce_migrations(context, Base.metadata).upgrade_ops
        assert changes is not None
        code = render_python_code(changes)
    engine.dispose()
    for pattern, plain in _TYPES:
        code = re.sub(pattern, plain, code)
    return code


def _is_ours(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    """All but the search index, which is made by hand, and what a test may have left."""
    return not (kind == "table" and reflected and str(name).startswith("lead_search"))


if __name__ == "__main__":
    main()
