"""The words for days, units and months, German and English, as `date_words` meets them.

The keys are sort keys (`rules.fold`): lower case, accents off; "ue" beside "ü" where both are
written.
"""

from __future__ import annotations

from leaddesk.rules.fold import spellings


def _table(groups: dict[str, str]) -> dict[str, str]:
    return {
        spelling: meaning
        for meaning, words in groups.items()
        for word in words.split("|")
        for spelling in spellings(word)
    }


# Word -> days from today.
DAYS = {
    word: int(offset)
    for word, offset in _table(
        {
            "-2": "v|vorgestern|day before yesterday",
            "-1": "g|gestern|yesterday",
            "0": "h|heute|today",
            "1": "m|morgen|tomorrow",
            "2": "ü|übermorgen|day after tomorrow",
        }
    ).items()
}

# Word -> the letters that `date_words` writes for the unit.
UNITS = _table(
    {
        "d": "t|tag|tage|tagen|d|day|days",
        "wd": "at|arbeitstag|arbeitstage|arbeitstagen|werktag|werktage|werktagen|wd|bd"
        "|working day|working days|workday|workdays|business day|business days",
        "w": "w|wo|woche|wochen|wk|week|weeks",
        "m": "m|monat|monate|monaten|month|months",
        "y": "j|jahr|jahre|jahren|y|year|years",
    }
)

COUNTS = {
    word: int(count)
    for word, count in _table(
        {
            "1": "ein|eine|einem|einer|einen|a|an|one",
            "2": "zwei|two",
            "3": "drei|three",
            "4": "vier|four",
            "5": "fünf|five",
            "6": "sechs|six",
        }
    ).items()
}

# Word -> the English letters that `date_words` writes for the weekday.
WEEKDAYS = _table(
    {
        "mon": "mo|mon|montag|monday",
        "tue": "di|die|dienstag|tu|tue|tues|tuesday",
        "wed": "mi|mittwoch|we|wed|wednesday",
        "thu": "do|donnerstag|th|thu|thur|thurs|thursday",
        "fri": "fr|fri|freitag|friday",
        "sat": "sa|sat|samstag|sonnabend|saturday",
        "sun": "so|sun|sonntag|su|sunday",
    }
)
WEEKDAY_ORDER = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

# Each month's names; three letters of one are enough.
MONTHS = (
    ("januar", "january", "janner", "jaenner"),
    ("februar", "february", "feber"),
    ("marz", "maerz", "march", "mrz"),
    ("april",),
    ("mai", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("august",),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("dezember", "december"),
)

# What may stand before a weekday or a period.
NEXT = _table(
    {"next": "next|coming|nächste|nächster|nächsten|nächstes|kommende|kommender|kommenden"}
)
THIS = _table({"this": "this|current|diese|dieser|diesen|dieses|aktuelle|aktueller|laufende"})
LAST = _table({"last": "last|letzte|letzter|letzten|letztes|vorige|voriger|vorigen|voriges"})


def month_of(word: str) -> int | None:
    """1..12 for a name of a month, at least its first three letters."""
    if len(word) < 3:
        return None
    for number, names in enumerate(MONTHS, start=1):
        if any(name.startswith(word) for name in names):
            return number
    return None
