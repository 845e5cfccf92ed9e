"""Writes the filled store of today's schema that the tests of upgrades keep: python -m
scripts.keep_store. To be done once when a schema is released; then it stays as it is."""

from __future__ import annotations

from torture.kept_stores import keep_store


def main() -> None:
    kept = keep_store()
    print(f"{kept.name}: {kept.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
