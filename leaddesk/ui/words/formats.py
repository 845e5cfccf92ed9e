"""Dates, times, numbers and amounts as the language writes them (ux.md 6).

Always by explicit formats: QLocale's short ones give "24.11.25" in German and "24/11/2025" in
English, where 03/04 could be either.
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from leaddesk.ui.words import current_language, translate

Number = int | float | Decimal

_MINUS = "−"
_DATE = {"de": "dd.MM.yyyy", "en": "d MMM yyyy"}
_WITH_WEEKDAY = {"de": "ddd, dd.MM.yyyy", "en": "ddd, d MMM yyyy"}
_WEEKDAY = {"de": "ddd", "en": "ddd"}
_LONG = {"de": "dddd, d. MMMM yyyy", "en": "dddd, d MMMM yyyy"}
_MONTH = {"de": "MMM yyyy", "en": "MMM yyyy"}
_FULL_MONTH = {"de": "MMMM yyyy", "en": "MMMM yyyy"}
_DAY_MONTH = {"de": "dd.MM.", "en": "d MMM"}


@lru_cache(maxsize=4)
def _numbers(language: str) -> QLocale:
    return QLocale("de_DE" if language == "de" else "en_GB")


@lru_cache(maxsize=4)
def _dates(language: str) -> QLocale:
    # The C locale for English: three letters for every month, where en_GB has "Sept".
    return QLocale("de_DE") if language == "de" else QLocale.c()


@lru_cache(maxsize=4096)
def _day(day: date, formats: tuple[str, str], language: str) -> str:
    form = formats[0] if language == "de" else formats[1]
    return _dates(language).toString(QDate(day.year, day.month, day.day), form)


def _said(day: date, formats: dict[str, str]) -> str:
    return _day(day, (formats["de"], formats["en"]), current_language())


def date_text(day: date) -> str:
    """ "24.11.2025"; "24 Nov 2025"."""
    return _said(day, _DATE)


def weekday_date_text(day: date) -> str:
    """ "Mo., 24.11.2025"; "Mon, 24 Nov 2025"."""
    return _said(day, _WITH_WEEKDAY)


def long_date_text(day: date) -> str:
    """ "Montag, 24. November 2025"; "Monday, 24 November 2025"."""
    return _said(day, _LONG)


def weekday_text(day: date) -> str:
    """ "Sa"; "Sat"."""
    return _said(day, _WEEKDAY).rstrip(".")


def day_month_text(day: date) -> str:
    """Where the year is plain from what stands around it: "24.11."; "24 Nov"."""
    return _said(day, _DAY_MONTH)


def month_text(day: date) -> str:
    """ "Nov. 2025"; "Nov 2025"."""
    return _said(day, _MONTH)


def full_month_text(day: date) -> str:
    """ "November 2025"."""
    return _said(day, _FULL_MONTH)


def time_text(at: time | int) -> str:
    """24 hours: "08:05". A number is minutes since midnight."""
    hour, minute = divmod(at, 60) if isinstance(at, int) else (at.hour, at.minute)
    return f"{hour:02d}:{minute:02d}"


def moment_text(at: datetime) -> str:
    """ "24.11.2025, 10:34"; an instant with a zone in the zone of this machine."""
    local = _local(at)
    return _joined(date_text(local.date()), local.time())


def weekday_moment_text(at: datetime) -> str:
    """ "Mo., 24.11.2025, 10:34"."""
    local = _local(at)
    return _joined(weekday_date_text(local.date()), local.time())


def week_text(day: date) -> str:
    """The week by ISO 8601: "KW 48"; "week 48"."""
    return translate("Formats", "week {number}").format(number=day.isocalendar().week)


def relative_day(day: date, today: date) -> str:
    """ "heute", "morgen", "übermorgen", "in 3 Tagen", "gestern", "vor 3 Tagen"."""
    days = (day - today).days
    if days == 0:
        return translate("Formats", "today")
    if days == 1:
        return translate("Formats", "tomorrow")
    if days == 2:
        return translate("Formats", "the day after tomorrow")
    if days == -1:
        return translate("Formats", "yesterday")
    if days > 0:
        return translate("Formats", "in %n day(s)", "", days)
    return translate("Formats", "%n day(s) ago", "", -days)


def ago_text(at: datetime, now: datetime) -> str:
    """ "gerade eben", "vor 2 Minuten", "vor 3 Stunden", "gestern, 10:34", then the date."""
    seconds = (now - at).total_seconds()
    local, today = _local(at), _local(now).date()
    days = (today - local.date()).days
    if seconds < 60:
        return translate("Formats", "just now")
    if seconds < 3600:
        return translate("Formats", "%n minute(s) ago", "", int(seconds // 60))
    if days == 0:
        return translate("Formats", "%n hour(s) ago", "", int(seconds // 3600))
    if days == 1:
        return translate("Formats", "yesterday, {time}").format(time=time_text(local.time()))
    return moment_text(at)


def due_label(on: date, minute: int | None, today: date) -> str:
    """ "Heute 10:30", "Heute", "Fr., 21.11.2025", "Fr., 28.11.2025, 14:00"."""
    if on == today:
        if minute is None:
            return translate("Formats", "Today")
        return translate("Formats", "Today {time}").format(time=time_text(minute))
    day = weekday_date_text(on)
    return day if minute is None else _joined(day, minute)


def number_text(value: Number, decimals: int = 0) -> str:
    """ "1.284", "1,8" with one decimal, "−9"."""
    locale = _numbers(current_language())
    if decimals == 0 and isinstance(value, int):
        return locale.toString(value).replace("-", _MINUS)
    return locale.toString(float(value), "f", decimals).replace("-", _MINUS)


def signed_text(value: Number, decimals: int = 0) -> str:
    """A change, always with its sign: "+15", "−9", "0"."""
    return ("+" if value > 0 else "") + number_text(value, decimals)


def percent_text(share: Number, decimals: int = 0) -> str:
    """A share of 1: 0.38 is "38 %" (no line break before the sign); "38%" in English."""
    percent = number_text(float(share) * 100, decimals)
    return translate("Formats", "{number}%").format(number=percent)


def money_text(amount: Number) -> str:
    """ "17.896,50 €"; "€17,896.50"."""
    text = _numbers(current_language()).toCurrencyString(float(amount), "€", 2)
    return text.replace("-", _MINUS)


def money_short(amount: Number) -> str:
    """For lists and charts: "8.500 €", "310 Tsd. €", "1,2 Mio. €"; "€310k", "€1.2m"."""
    value = float(amount)
    size = abs(value)
    if size < 9_999.5:
        text = _numbers(current_language()).toCurrencyString(value, "€", 0)
        return text.replace("-", _MINUS)
    if size < 999_500:
        thousands = number_text(value / 1_000)
        return translate("Formats", "€{number}k").format(number=thousands)
    return translate("Formats", "€{number}m").format(number=number_text(value / 1_000_000, 1))


def _local(at: datetime) -> datetime:
    return at if at.tzinfo is None else at.astimezone()


def _joined(day: str, at: time | int) -> str:
    return translate("Formats", "{date}, {time}").format(date=day, time=time_text(at))
