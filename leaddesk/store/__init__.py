"""How it is kept: engine, transactions, journal, feed, upgrade, backup."""
