"""Going through a list lead by lead, by keys alone (F8)."""
