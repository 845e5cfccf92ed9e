"""The command line: the same operations and queries as the window, without one.

`program` reads the words and turns what comes of them into an exit code; a module per topic holds
the commands. Names and exit codes are a promise to people's scripts.
"""

from leaddesk.cli.program import main

__all__ = ["main"]
