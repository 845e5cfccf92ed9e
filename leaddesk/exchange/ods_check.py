"""Whether an OpenDocument sheet is whole: the fast reader waits for ever where its XML breaks off.

Only the form is looked at, part by part; a document type with entities of its own is refused.
"""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate

_BLOCK = 1_000_000


class _Refused(Exception):  # no error of ours: the word with which a parser is left
    """The content declares entities."""


def is_whole(path: Path) -> bool:
    """Whether content.xml is well-formed to its end, and nothing but what it seems."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open("content.xml") as part:
            parser = ParserCreate()
            parser.EntityDeclHandler = _refuse
            while block := part.read(_BLOCK):
                parser.Parse(block, False)
            parser.Parse(b"", True)
    except (ExpatError, _Refused, zipfile.BadZipFile, zlib.error, LookupError):
        return False
    except (OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        return False
    return True


def _refuse(*declaration: object) -> None:
    raise _Refused
