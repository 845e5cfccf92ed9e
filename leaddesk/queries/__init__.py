"""What a user can ask: nouns (session, **which) -> frozen rows. They never write."""
