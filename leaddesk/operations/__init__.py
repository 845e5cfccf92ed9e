"""What a user can do: verb_noun functions (session, **what) -> result. They never commit."""
