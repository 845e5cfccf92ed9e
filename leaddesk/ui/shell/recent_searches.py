"""What was searched for lately, from one start to the next."""

from __future__ import annotations

import json

from leaddesk.rules.fold import sort_key
from leaddesk.ui.shell.remember import recall, remember

MOST = 20
_KEY = "search/recent"


def recent_searches() -> list[str]:
    """The newest first."""
    try:
        kept = json.loads(str(recall(_KEY, "[]") or "[]"))
    except ValueError:  # somebody has edited the file
        return []
    return [text for text in kept if isinstance(text, str)] if isinstance(kept, list) else []


def keep_search(text: str) -> None:
    """Put this query before the others."""
    text = text.strip()
    if text:
        others = [other for other in recent_searches() if other != text]
        remember(_KEY, json.dumps([text, *others][:MOST], ensure_ascii=False))


def like_typed(typed: str) -> list[str]:
    """Those in which what is typed stands, the newest first, but not the very same text."""
    wanted = sort_key(typed)
    return [text for text in recent_searches() if wanted in sort_key(text) and text != typed]
