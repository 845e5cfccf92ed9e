"""`make manual`: the manual's Markdown (docs/manual) as HTML for the web, into build/manual.
`python -m scripts.manual pictures` takes its pictures anew, into docs/manual/images.

The program shows the same pages by itself (`ui/help`); this is for the project's web page.
"""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from html import escape
from pathlib import Path

from PySide6.QtGui import QImage, QPixmap, qRgb

from leaddesk.ui.help.markdown_html import html_of
from leaddesk.ui.help.topics import TOPICS, page_text, title_of
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.theme.tokens import DARK, LIGHT
from leaddesk.ui.words import install_language, translate
from scripts.pictures import ROOT, application, picture_of
from scripts.scenes import SCENES

SOURCES, BUILT = ROOT / "docs" / "manual", ROOT / "build" / "manual"
PICTURES = {
    "leads": "leads", "day": "day", "composer": "composer", "visit": "visit",
    "segments": "segments", "score": "lead_score", "import": "import_3",
    "duplicates": "duplicates", "hand-over": "hand_over_preview",
}  # fmt: skip
LANGUAGES = ("de", "en")
SIZE = (1280, 720)
COLORS = 256


def take_pictures() -> None:
    """All of them, in 256 colours: a third of the bytes."""
    app = application()
    for language in LANGUAGES:
        install_language(language)  # type: ignore[arg-type]
        apply_theme(app, "light", own_font=True)
        folder = SOURCES / "images" / language
        folder.mkdir(parents=True, exist_ok=True)
        for name, scene in PICTURES.items():
            _write(picture_of(app, SCENES[scene], SIZE), folder / f"{name}.png")


def _write(picture: QPixmap, path: Path) -> None:
    """With the colours that are there most often; the rest (edges of letters) take the nearest."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    dots = bytes(image.constBits())
    each = [dots[place : place + 4] for place in range(0, len(dots), 4)]
    found = [color for color, _ in Counter(each).most_common()]
    kept = found[:COLORS]
    place_of = {color: place for place, color in enumerate(kept)}
    for color in found[COLORS:]:
        place_of[color] = min(range(COLORS), key=lambda place: _distance(kept[place], color))
    width, height = image.width(), image.height()
    small = QImage(
        bytes(place_of[color] for color in each), width, height, width,
        QImage.Format.Format_Indexed8,
    )  # fmt: skip
    small.setColorTable([qRgb(color[2], color[1], color[0]) for color in kept])
    small.save(str(path), "PNG", 0)  # type: ignore[call-overload]


def _distance(one: bytes, other: bytes) -> int:
    return sum((one[part] - other[part]) ** 2 for part in range(3))


def build() -> Path:
    """Every page in both languages, its pictures, a first page per language."""
    application()
    shutil.rmtree(BUILT, ignore_errors=True)
    shutil.copytree(SOURCES / "images", BUILT / "images")
    (BUILT / "manual.css").write_text(_CSS, encoding="utf-8")
    for language in LANGUAGES:
        install_language(language)  # type: ignore[arg-type]
        folder = BUILT / language
        folder.mkdir()
        for topic in TOPICS:
            (folder / f"{topic}.html").write_text(_page(language, topic), encoding="utf-8")
    (BUILT / "index.html").write_text(_FRONT, encoding="utf-8")
    return BUILT


def _page(language: str, topic: str) -> str:
    titles = {one: title_of(page_text(one, language)) for one in TOPICS}
    links = "\n".join(
        f'<li><a href="{one}.html"{_HERE * (one == topic)}>{escape(title)}</a></li>'
        for one, title in titles.items()
    )
    other = "en" if language == "de" else "de"
    name = "English" if other == "en" else "Deutsch"
    body = html_of(page_text(topic, language)).replace('.md">', '.html">')
    return _PAGE.format(
        language=language, title=escape(titles[topic]), links=links, body=body, topic=topic,
        other=other, name=name, manual=escape(translate("Help", "LeadDesk manual")),
    )  # fmt: skip


_HERE = ' aria-current="page"'
_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · LeadDesk</title>
<link rel="stylesheet" href="../manual.css">
</head>
<body>
<nav aria-label="{manual}">
<p><b>{manual}</b> · <a href="../{other}/{topic}.html" lang="{other}">{name}</a></p>
<ul>
{links}
</ul>
</nav>
<main>
{body}</main>
</body>
</html>
"""
_FRONT = """<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>LeadDesk</title><link rel="stylesheet" href="manual.css"></head>
<body><main><h1>LeadDesk</h1>
<p><a href="de/first-steps.html">Handbuch auf Deutsch</a></p>
<p lang="en"><a href="en/first-steps.html">Manual in English</a></p></main></body>
</html>
"""
_CSS = f"""
:root {{ --bg: {LIGHT.bg}; --panel: {LIGHT.panel}; --text: {LIGHT.text}; --text2: {LIGHT.text2};
  --line: {LIGHT.line}; --hover: {LIGHT.hover}; --accent: {LIGHT.accent}; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --bg: {DARK.bg}; --panel: {DARK.panel}; --text: {DARK.text}; --text2: {DARK.text2};
    --line: {DARK.line}; --hover: {DARK.hover}; --accent: {DARK.accent}; }}
}}
body {{ margin: 0; display: flex; flex-wrap: wrap; background: var(--bg); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }}
nav {{ flex: 0 0 15rem; padding: 24px; box-sizing: border-box; }}
nav ul {{ list-style: none; margin: 0; padding: 0; }}
nav li a {{ display: block; padding: 4px 8px; border-radius: 4px; }}
nav [aria-current] {{ background: var(--hover); font-weight: 600; color: var(--text); }}
main {{ flex: 1 1 30rem; max-width: 46rem; padding: 24px 32px 64px; background: var(--panel); }}
h1 {{ font-size: 1.6rem; margin: 0 0 12px; }}
h2 {{ font-size: 1.2rem; margin: 32px 0 8px; }}
a {{ color: var(--accent); text-decoration: none; }}
a:hover {{ text-decoration: underline; }}
img {{ max-width: 100%; border: 1px solid var(--line); border-radius: 8px; }}
code {{ font: inherit; background: var(--hover); border-radius: 4px; padding: 1px 5px; }}
table {{ border-collapse: collapse; }}
td, th {{ text-align: left; vertical-align: top; padding: 6px 24px 6px 0;
  border-bottom: 1px solid var(--line); }}
th {{ color: var(--text2); font-weight: 400; }}
"""


if __name__ == "__main__":
    if sys.argv[1:] == ["pictures"]:
        take_pictures()
    else:
        print(build() / "index.html")
