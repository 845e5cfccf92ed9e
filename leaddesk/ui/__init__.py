"""What a user sees. Knows the desk, operations, queries and rules; never the database."""
