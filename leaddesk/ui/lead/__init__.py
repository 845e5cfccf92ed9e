"""One lead: who it is, where it stands, what happened, and everything that is done with it."""
