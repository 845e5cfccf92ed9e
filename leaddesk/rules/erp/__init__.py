"""What the ERPs want of a customer, as data: a file per family of programs."""
