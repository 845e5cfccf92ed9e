"""The pages of the manual: their order, which of them fits what is shown, what they are called.

A page is a Markdown file of that name in `docs/manual/<language>`; its first line is its title.
"""

from __future__ import annotations

from pathlib import Path

from leaddesk.resources import manual

TOPICS = (
    "first-steps", "day", "list", "search", "logging", "stages", "segments", "score", "import",
    "duplicates", "sales", "nurturing", "hand-over", "reports", "settings", "keys", "trouble",
)  # fmt: skip
FIRST = TOPICS[0]

_OF_VIEW = {
    "day": "day", "leads": "list", "funnel": "stages", "segments": "segments",
    "nurturing": "nurturing", "hand_over": "hand-over", "reports": "reports",
    "importing": "import", "settings": "settings",
    "focus": "day",
    # parts of a page
    "leads/writing": "logging", "importing/duplicates": "duplicates",
    "settings/keys": "keys", "settings/scoring": "score", "settings/segments": "segments",
    "settings/offering": "segments", "settings/stages": "stages", "settings/checklist": "stages",
    "settings/sla": "sales", "settings/distribution": "sales", "settings/duplicates": "duplicates",
    "settings/mappings": "import", "settings/follow_ups": "day", "settings/store": "trouble",
    "settings/targets": "reports", "settings/campaigns": "reports", "settings/about": "trouble",
}  # fmt: skip


def topic_of(view: str) -> str:
    """The page for a view ("leads") or a part of one ("settings/scoring")."""
    return _OF_VIEW.get(view) or _OF_VIEW.get(view.partition("/")[0]) or FIRST


def page_file(topic: str, language: str) -> Path:
    return manual(language) / f"{topic}.md"


def page_text(topic: str, language: str) -> str:
    """The page's Markdown; "" where the manual did not come along."""
    try:
        return page_file(topic, language).read_text(encoding="utf-8")
    except OSError:
        return ""


def title_of(markdown: str) -> str:
    first = markdown.partition("\n")[0]
    return first.removeprefix("# ").strip()
