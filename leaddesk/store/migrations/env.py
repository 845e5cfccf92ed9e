"""Alembic's entry: runs on the connection that `store.upgrade` hands over, nowhere else."""

from alembic import context

from leaddesk.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
