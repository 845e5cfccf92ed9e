"""What is kept: the tables, one file per aggregate. They know rules, nothing else."""
