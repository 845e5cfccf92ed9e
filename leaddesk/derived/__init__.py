"""What follows from the facts: cards, search index, counters. Handed to the store by the root."""
