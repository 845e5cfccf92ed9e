"""The .ts file of one area and language: its texts with their translations, read and written."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

# A text with a comment is named "comment // text" in JSON.
BETWEEN = " // "


@dataclass(frozen=True, order=True)
class Key:
    context: str
    source: str
    comment: str = ""

    @property
    def named(self) -> str:
        return self.comment + BETWEEN + self.source if self.comment else self.source


@dataclass
class Message:
    """One text. `forms`: its translation; two for a plural, "" where it is missing."""

    plural: bool = False
    forms: list[str] = field(default_factory=list)

    @property
    def finished(self) -> bool:
        return len(self.forms) == (2 if self.plural else 1) and all(self.forms)


Messages = dict[Key, Message]


def read_ts(path: Path) -> Messages:
    if not path.exists():
        return {}
    found: Messages = {}
    for context in ET.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            key = Key(
                context.findtext("name", ""),
                node.findtext("source", ""),
                node.findtext("comment", ""),
            )
            plural = node.get("numerus") == "yes"
            translation = node.find("translation")
            assert translation is not None, path
            forms = (
                [form.text or "" for form in translation.iter("numerusform")]
                if plural
                else [translation.text or ""]
            )
            found[key] = Message(plural, forms if translation.get("type") is None else [])
    return found


def ts_text(language: str, messages: Messages) -> str:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for key in sorted(messages, key=lambda k: k.context):
        message = messages[key]
        if key.context not in contexts:
            contexts[key.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key.context], "name").text = key.context
        attributes = {"numerus": "yes"} if message.plural else {}
        node = ET.SubElement(contexts[key.context], "message", attributes)
        ET.SubElement(node, "source").text = key.source
        if key.comment:
            ET.SubElement(node, "comment").text = key.comment
        state = {} if message.finished else {"type": "unfinished"}
        translation = ET.SubElement(node, "translation", state)
        forms = message.forms if message.finished else [""] * (1 + message.plural)
        if message.plural:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
