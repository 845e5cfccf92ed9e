"""Why two leads may be one, in words."""

from __future__ import annotations

from leaddesk.rules.duplicates import DuplicateRule, Verdict
from leaddesk.rules.likeness import Doubt, Sign
from leaddesk.ui.words import Marked, marked, translate

_SAME: dict[Sign, Marked] = {
    Sign.VAT: marked("Duplicates", "same VAT ID"),
    Sign.EMAIL: marked("Duplicates", "same e-mail"),
    Sign.PHONE: marked("Duplicates", "same phone number"),
    Sign.DOMAIN: marked("Duplicates", "same domain"),
    Sign.NAME: marked("Duplicates", "same name"),
    Sign.PERSON: marked("Duplicates", "same person"),
    Sign.POSTAL: marked("Duplicates", "same postal code"),
    Sign.CITY: marked("Duplicates", "same town"),
    Sign.STREET: marked("Duplicates", "same street"),
    Sign.ONLY_TOWN: marked("Duplicates", "no other address"),
}
_ALIKE: dict[Sign, Marked] = {
    Sign.EMAIL: marked("Duplicates", "e-mail but for a typing error"),
    Sign.PHONE: marked("Duplicates", "same telephone system"),
    Sign.NAME: marked("Duplicates", "name {degree}%"),
    Sign.PERSON: marked("Duplicates", "person {degree}%"),
    Sign.POSTAL: marked("Duplicates", "postal code but for a digit"),
    Sign.CITY: marked("Duplicates", "town {degree}%"),
    Sign.STREET: marked("Duplicates", "street {degree}%"),
    Sign.ONLY_TOWN: marked("Duplicates", "town {degree}%"),
}
_DOUBTS: dict[Doubt, Marked] = {
    Doubt.FORM: marked("Duplicates", "legal form differs"),
    Doubt.RELATIVE: marked("Duplicates", "perhaps mother or sister company"),
    Doubt.HOUSE: marked("Duplicates", "house number differs"),
    Doubt.VAT: marked("Duplicates", "VAT ID differs"),
    Doubt.CUSTOMER: marked("Duplicates", "customer number differs"),
    Doubt.PERSON: marked("Duplicates", "name of the person differs"),
}


_NAMES: dict[Sign, Marked] = {
    Sign.VAT: marked("Duplicates", "VAT ID"),
    Sign.EMAIL: marked("Duplicates", "E-mail of the person"),
    Sign.PHONE: marked("Duplicates", "Phone number"),
    Sign.DOMAIN: marked("Duplicates", "Domain"),
    Sign.NAME: marked("Duplicates", "Name of the company"),
    Sign.PERSON: marked("Duplicates", "Name of the person"),
    Sign.POSTAL: marked("Duplicates", "Postal code"),
    Sign.CITY: marked("Duplicates", "Town"),
    Sign.STREET: marked("Duplicates", "Street"),
    Sign.ONLY_TOWN: marked("Duplicates", "Town, if no more is known"),
}


def sign_name(sign: Sign) -> str:
    """What is compared: "Name of the company"."""
    return _NAMES[sign].now()


def rule_text(rule: DuplicateRule) -> str:
    """ "same domain + name of the company from 85 %"."""
    return " + ".join(
        _SAME[sign].now() if degree == 100
        else translate("Duplicates", "{sign} from {degree}%").format(
            sign=sign_name(sign), degree=degree)
        for sign, degree in rule.signs
    )  # fmt: skip


def sign_text(sign: Sign, degree: int) -> str:
    """ "same domain", "name 92 %"."""
    said = _SAME[sign] if degree == 100 else _ALIKE.get(sign, _SAME[sign])
    return said.now().format(degree=degree)


def doubt_text(doubt: Doubt) -> str:
    return _DOUBTS[doubt].now()


def verdict_text(verdict: Verdict) -> str:
    """ "same domain, name 92 %; but: legal form differs"."""
    why = ", ".join(sign_text(sign, degree) for sign, degree in verdict.signs)
    if not verdict.doubts:
        return why
    doubts = ", ".join(doubt_text(doubt) for doubt in verdict.doubts)
    return translate("Duplicates", "{why}; but: {doubts}").format(why=why, doubts=doubts)
