"""My Day: what is due, in one list, with the lead beside it."""
