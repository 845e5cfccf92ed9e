"""Takes the texts out of the code into the .ts files of their area, and releases all to .qm.

    build.py [area ...]           update the areas (none: all), then release
    build.py --missing [area ...] what is not translated yet, as JSON
    build.py --fill file.json     write translations of that form, then release
    build.py --check              fail if a file is not up to date or a text is missing

Texts are found by reading the syntax tree, not by lupdate: pyside6-lupdate 6.11 leaves out plurals
whose count is not a digit, and texts in parentheses or f-strings. See docs/translations.md.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6
from ts_file import Key, Message, Messages, read_ts, ts_text

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

AREAS: dict[str, tuple[str, ...]] = {
    "parts": ("leaddesk/ui/parts", "leaddesk/ui/theme"),
    "words": ("leaddesk/ui/words",),
    "cli": ("leaddesk/cli", "leaddesk/cli.py", "leaddesk/__main__.py"),
    "shell": ("leaddesk/ui/shell", "leaddesk/app.py", "leaddesk/workplace.py"),
    "leads": ("leaddesk/ui/leads",),
    "lead": ("leaddesk/ui/lead",),
    "importing": ("leaddesk/ui/importing",),
    "hand_over": ("leaddesk/ui/hand_over",),
    "day": ("leaddesk/ui/day",),
    "focus": ("leaddesk/ui/focus",),
    "funnel": ("leaddesk/ui/funnel",),
    "segments": ("leaddesk/ui/segments",),
    "distribution": ("leaddesk/ui/distribution",),
    "offering": ("leaddesk/ui/offering",),
    "duplicates": ("leaddesk/ui/duplicates",),
    "nurturing": ("leaddesk/ui/nurturing",),
    "reports": ("leaddesk/ui/reports", "leaddesk/ui/charts"),
    "settings": ("leaddesk/ui/settings",),
    "help": ("leaddesk/ui/help",),
    "start": ("leaddesk/ui/start", "leaddesk/recovery.py"),
}
LANGUAGES = ("de", "en")
_CHOICE = re.compile(r"\(([^()/\s]*)(?:/([^()/\s]*))?\)")


class NotLiteral(Exception):
    """A text that can't be found because it is not written as a literal."""


def texts_of(paths: tuple[str, ...], root: Path = ROOT) -> Messages:
    """Every text below these paths, in the order of the code."""
    found: Messages = {}
    for name in paths:
        path = root / name
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path] * path.exists():
            for key, plural in texts_in(file):
                message = found.setdefault(key, Message())
                message.plural = message.plural or plural
    return found


def texts_in(file: Path) -> Iterator[tuple[Key, bool]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not _is_ours(node.func):
            continue
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        places = dict(zip(("context", "text", "comment", "n"), node.args, strict=False))
        given = places | named
        if "text" not in given:
            continue  # str.translate(table)
        values = [given.get(name, ast.Constant("")) for name in ("context", "text", "comment")]
        parts = [value.value for value in values if isinstance(value, ast.Constant)]
        context, text, comment = parts if len(parts) == 3 else (None, None, None)
        if not (isinstance(context, str) and isinstance(text, str) and isinstance(comment, str)):
            raise NotLiteral(f"{file}:{node.lineno}: context, text and comment must be literals")
        yield Key(context, text, comment), "n" in given or "%n" in text


def _is_ours(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute):
        return (
            called.attr in ("translate", "marked")
            and isinstance(called.value, ast.Name)
            and called.value.id == "words"
        )
    return isinstance(called, ast.Name) and called.id in ("translate", "marked")


def ts_path(language: str, area: str, folder: Path = HERE) -> Path:
    return folder / f"{language}_{area}.ts"


def updated(language: str, area: str, texts: Messages, folder: Path = HERE) -> str:
    """The .ts file as it should be: the texts of the code with the translations there are."""
    kept = read_ts(ts_path(language, area, folder))
    messages: Messages = {}
    for key, message in texts.items():
        if language == "en" and not message.plural:
            continue
        old = kept.get(key)
        forms = old.forms if old is not None and old.plural == message.plural else []
        messages[key] = Message(message.plural, forms or _by_rule(language, key.source))
    return ts_text(language, messages)


def _by_rule(language: str, source: str) -> list[str]:
    """English forms of "%n lead(s)" and "%n compan(y/ies)"; nothing where there is no choice."""
    if language != "en" or not _CHOICE.search(source):
        return []

    def form(plural: bool) -> str:
        def chosen(match: re.Match[str]) -> str:
            first, second = match.group(1), match.group(2)
            if second is None:
                return first if plural else ""
            return second if plural else first

        return _grouped(_CHOICE.sub(chosen, source))

    return [form(False), form(True)]


def _grouped(text: str) -> str:
    """ "%Ln" is Qt's count with the dots of the thousands."""
    return text.replace("%n", "%Ln")


def update(areas: list[str]) -> None:
    for area in areas:
        texts = texts_of(AREAS[area])
        for language in LANGUAGES:
            if texts or ts_path(language, area).exists():
                _write(ts_path(language, area), updated(language, area, texts))


def release(folder: Path = HERE, target: Path = HERE) -> None:
    """leaddesk_de.qm and leaddesk_en.qm out of all areas of the folder."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    for language in LANGUAGES:
        sources = [str(p) for area in AREAS if (p := ts_path(language, area, folder)).exists()]
        if not sources:
            continue
        with tempfile.TemporaryDirectory() as made:
            file = Path(made) / "all.qm"
            subprocess.run([tool, "-silent", *sources, "-qm", file], check=True)
            _write(target / f"leaddesk_{language}.qm", file.read_bytes())


def _write(path: Path, content: str | bytes) -> None:
    """Whole or not at all, and untouched where nothing changed: others build at the same time."""
    data = content.encode() if isinstance(content, str) else content
    if path.exists() and path.read_bytes() == data:
        return
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as draft:
        draft.write(data)
    Path(draft.name).chmod(0o644)
    Path(draft.name).replace(path)


def missing(areas: list[str]) -> dict[str, object]:
    """{area: {context: [text, ...]}} without German; the same below "en" for English plurals."""
    found: dict[str, dict[str, dict[str, list[str]]]] = {language: {} for language in LANGUAGES}
    for area in areas:
        texts = texts_of(AREAS[area])
        for language in LANGUAGES:
            with tempfile.TemporaryDirectory() as folder:
                copy = Path(folder) / "copy.ts"
                copy.write_text(updated(language, area, texts), encoding="utf-8")
                for key, message in read_ts(copy).items():
                    if not message.finished:
                        of_area = found[language].setdefault(area, {})
                        of_area.setdefault(key.context, []).append(key.named)
    return {**found["de"], **({"en": found["en"]} if found["en"] else {})}


def fill(content: dict[str, dict[str, dict[str, object]]]) -> list[str]:
    """Write translations; returns what there is no text for in the code."""
    english = content.pop("en", {})
    strange = _fill_language("de", content)
    return strange + _fill_language("en", english)  # type: ignore[arg-type]


def _fill_language(language: str, content: dict[str, dict[str, dict[str, object]]]) -> list[str]:
    strange = []
    for area, contexts in content.items():
        update([area])
        path = ts_path(language, area)
        messages = read_ts(path)
        names = {(key.context, key.named): key for key in messages}
        for context, texts in contexts.items():
            for named, given in texts.items():
                key = names.get((context, named))
                forms = [given] if isinstance(given, str) else list(given)  # type: ignore[call-overload]
                if key is None or len(forms) != 1 + messages[key].plural:
                    strange.append(f"{language} {area} {context}: {named}")
                    continue
                plural = messages[key].plural
                messages[key].forms = [_grouped(form) if plural else form for form in forms]
        _write(path, ts_text(language, messages))
    return strange


def problems() -> list[str]:
    """What is not as it should be: .ts behind the code, missing or unfinished texts."""
    found = []
    for area, paths in AREAS.items():
        texts = texts_of(paths)
        for language in LANGUAGES:
            path = ts_path(language, area)
            now = path.read_text(encoding="utf-8") if path.exists() else ""
            if (texts or now) and now != updated(language, area, texts):
                found.append(f"{path.name} is behind the code")
    open_texts = missing(list(AREAS))
    return found + ([json.dumps(open_texts, ensure_ascii=False)] if open_texts else [])


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("areas", nargs="*", metavar="area")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--fill", type=Path)
    parser.add_argument("--check", action="store_true")
    chosen = parser.parse_args(arguments)
    areas = chosen.areas or list(AREAS)
    if unknown := set(areas) - set(AREAS):
        parser.error(f"no such area: {', '.join(sorted(unknown))}; there are {', '.join(AREAS)}")
    if chosen.missing:
        print(json.dumps(missing(areas), ensure_ascii=False, indent=1))
        return 0
    if chosen.check:
        found = problems()
        print("\n".join(found) or "translations are complete")
        return bool(found)
    strange = fill(json.loads(chosen.fill.read_text(encoding="utf-8"))) if chosen.fill else []
    if not chosen.fill:
        update(areas)
    release()
    print("\n".join(f"no such text, or not so many forms: {text}" for text in strange), end="")
    return bool(strange)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
