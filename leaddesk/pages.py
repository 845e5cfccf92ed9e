"""The pages of the window, a part of the composition root. Each is made when it is first shown,
and all but the first one bring in their modules only then: so the window is there sooner.

`import_pages` brings them in beforehand, in another thread, once the window is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from leaddesk.desk import Desk
from leaddesk.ui.lead.popovers import Layers
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.shell.main_window import PageMaker, SettingsName
from leaddesk.ui.shell.page import Page


def _layers() -> Layers:
    from leaddesk.ui.lead.layers import LAYERS

    return LAYERS


def _leads(desk: Desk) -> Page:
    return LeadsPage(desk, _layers)


def _day(desk: Desk) -> Page:
    from leaddesk.ui.day.day_page import DayPage

    return DayPage(desk)


def _funnel(desk: Desk) -> Page:
    from leaddesk.ui.funnel.funnel_page import FunnelPage

    return FunnelPage(desk)


def _segments(desk: Desk) -> Page:
    from leaddesk.ui.segments.segments_page import SegmentsPage

    return SegmentsPage(desk)


def _nurturing(desk: Desk) -> Page:
    from leaddesk.ui.nurturing.nurturing_page import NurturingPage

    return NurturingPage(desk)


def _hand_over(desk: Desk) -> Page:
    from leaddesk.ui.hand_over.hand_over_page import HandOverPage

    return HandOverPage(desk)


def _reports(desk: Desk) -> Page:
    from leaddesk.ui.reports.reports_page import ReportsPage

    return ReportsPage(desk)


def _focus(desk: Desk) -> Page:
    from leaddesk.ui.focus.focus_page import FocusPage

    return FocusPage(desk, _layers)


def settings_parts() -> list[SettingsName]:
    """Key, words and icon of each part of the settings, for the palette."""
    from leaddesk.ui.settings.parts_list import PARTS

    return [(part.key, part.words.now, part.icon) for _, parts in PARTS for part in parts]


def _importing(desk: Desk) -> Page:
    from leaddesk.scanning import scan_now
    from leaddesk.ui.importing.import_page import ImportPage

    return ImportPage(desk, partial(scan_now, desk))


def _settings(desk: Desk) -> Page:
    from leaddesk.ui.settings.settings_page import SettingsPage

    return SettingsPage(desk)


PAGES: Mapping[str, PageMaker] = {
    "day": _day,
    "leads": _leads,
    "funnel": _funnel,
    "segments": _segments,
    "nurturing": _nurturing,
    "hand_over": _hand_over,
    "reports": _reports,
    "importing": _importing,
    "focus": _focus,
    "settings": _settings,
}


def import_pages() -> None:
    """Bring in the modules of all pages, so that none keeps the user waiting when first shown."""
    import leaddesk.ui.day.day_page
    import leaddesk.ui.focus.focus_page
    import leaddesk.ui.funnel.funnel_page
    import leaddesk.ui.hand_over.hand_over_page
    import leaddesk.ui.importing.import_page
    import leaddesk.ui.nurturing.nurturing_page
    import leaddesk.ui.reports.reports_page
    import leaddesk.ui.segments.segments_page
    import leaddesk.ui.settings.settings_page  # noqa: F401
