"""Which consents stand after a merge, in words."""

from __future__ import annotations

from leaddesk.queries.consents import ConsentEntry
from leaddesk.queries.merged_consents import MergedConsent
from leaddesk.queries.merging import MergePreview
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import channel_names, consent_text


def consents_text(preview: MergePreview, same_person: bool) -> str:
    """A line for each thing that is said, with the channels that it is said of: "Telefon, E-Mail:
    Widerspruch 03.11.2025 (I-000004: Einwilligung 01.02.2025 · I-000007: Widerspruch …)"; "" where
    nobody has said anything."""
    lines: dict[tuple[bool, str], list[str]] = {}
    for one in preview.consents(same_person):
        lines.setdefault((one.for_all, _said(one, preview)), []).append(one.channel)
    if not lines:
        return ""
    texts = [translate("Duplicates", "Of consents the strictest stands:")]
    for (for_all, said), channels in lines.items():
        names = channel_names(channels)
        if for_all:
            names = translate("Duplicates", "{channels}, everybody").format(channels=names)
        texts.append(f"{names}: {said}")
    return "\n".join(texts)


def _said(one: MergedConsent, preview: MergePreview) -> str:
    stands = translate("Duplicates", "none any more") if one.stands is None else _text(one.stands)
    kept, gone = _text(one.kept), _text(one.gone)
    if not (one.says_kept and one.says_gone) or kept == gone:
        return stands
    return f"{stands} ({preview.kept.number}: {kept} · {preview.gone.number}: {gone})"


def _text(entry: ConsentEntry | None) -> str:
    if entry is None:
        return translate("Duplicates", "withdrawn")
    return consent_text(entry.basis, entry.given_on)
