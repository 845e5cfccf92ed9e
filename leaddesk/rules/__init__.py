"""What is true: pure functions and frozen values. No clock, no file, no session, no Qt."""
