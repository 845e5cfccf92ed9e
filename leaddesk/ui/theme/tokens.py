"""Colours and measures by name (ux.md 7.2): the only place where a colour is written down.

A test recomputes the contrast of every pair that the specification names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Colours are #RRGGBB."""

    name: str
    dark: bool
    bg: str
    panel: str
    subtle: str
    hover: str
    sel: str
    sel_in: str
    line: str
    ctl: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_h: str
    on_acc: str
    acc_tint: str
    focus: str
    danger: str
    danger_t: str
    warn: str
    warn_t: str
    ok: str
    ok_t: str
    info: str
    info_t: str
    stages: tuple[str, ...]  # cold ... won, then all ways out
    parameters: tuple[str, ...]  # 1 to 6
    on_parameter: str
    behaviour: str
    fit: str
    track: str

    def stage(self, stage: int) -> str:
        """The colour of a stage 1..8, or of any way out."""
        return self.stages[stage - 1] if 1 <= stage <= 8 else self.stages[8]

    def parameter(self, number: int) -> str:
        return self.parameters[(number - 1) % len(self.parameters)]


LIGHT = Tokens(
    name="light", dark=False,
    bg="#F3F5F8", panel="#FFFFFF", subtle="#F8FAFC", hover="#EEF2F7", sel="#D6E6FB",
    sel_in="#E6EAF0", line="#DCE2EA", ctl="#7D8899", text="#18202C", text2="#4A5666",
    text3="#566273", accent="#1D5BBF", accent_h="#174A9C", on_acc="#FFFFFF", acc_tint="#E3EDFB",
    focus="#1D5BBF", danger="#B3261E", danger_t="#FCE9E7", warn="#8A5200", warn_t="#FFF1D6",
    ok="#1B6E4B", ok_t="#E1F4EA", info="#0B6A86", info_t="#E0F3F8",
    stages=(
        "#6F7783", "#0786B8", "#1456B8", "#7A3175", "#B07200", "#93500F", "#6E220A", "#14603F",
        "#566273",
    ),
    parameters=("#0A2D80", "#155A4C", "#B43583", "#8B3409", "#1375B2", "#936800"),
    on_parameter="#FFFFFF", behaviour="#1D5BBF", fit="#B07200", track="#DCE2EA",
)  # fmt: skip

DARK = Tokens(
    name="dark", dark=True,
    bg="#12161C", panel="#1A2028", subtle="#1F2630", hover="#252E3A", sel="#22395C",
    sel_in="#2A323D", line="#323C4A", ctl="#74829A", text="#E9EDF3", text2="#B4BECB",
    text3="#A3AEBD", accent="#7FB2FF", accent_h="#A3C8FF", on_acc="#0B1A30", acc_tint="#1E2F4A",
    focus="#8FBCFF", danger="#FF9A8F", danger_t="#3F1F1D", warn="#FFC266", warn_t="#3A2B12",
    ok="#6FD3A4", ok_t="#16332A", info="#79D0EA", info_t="#14323C",
    stages=(
        "#8F97A0", "#AACAEB", "#68AFFC", "#D27EC8", "#FDE096", "#E9A337", "#E16F55", "#6FECD6",
        "#A3AEBD",
    ),
    parameters=("#9B8DF8", "#53DFC0", "#BA95BA", "#D47F6A", "#BEDAFC", "#EADD65"),
    on_parameter="#12161C", behaviour="#7FB2FF", fit="#E9A337", track="#323C4A",
)  # fmt: skip

CONTRAST = replace(
    LIGHT, name="contrast", bg="#FFFFFF", subtle="#FFFFFF", line="#18202C", ctl="#18202C",
    text="#000000", text2="#000000", text3="#18202C", track="#8A94A3",
)  # fmt: skip
CONTRAST_DARK = replace(
    DARK, name="contrast_dark", bg="#000000", panel="#000000", subtle="#000000", line="#E9EDF3",
    ctl="#E9EDF3", text="#FFFFFF", text2="#FFFFFF", text3="#E9EDF3", track="#74829A",
)  # fmt: skip
"""High contrast: lines as strong as borders, quiet text as strong as loud. The dark one is for
systems that are set to both."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, CONTRAST_DARK)}

# Spacing in the 4-px grid, radii, and the heights of things at 100 %.
S1, S2, S3, S4, S5, S6, S8 = 4, 8, 12, 16, 20, 24, 32
RADIUS_CHIP, RADIUS_BUTTON, RADIUS_CARD, RADIUS_POPUP = 4, 6, 8, 10
DENSITIES = {"compact": 28, "standard": 34, "comfortable": 42}
BUTTON_HEIGHT = 32
CHIP_HEIGHT, NAV_ROW, HEADER_HEIGHT, STATUS_HEIGHT = 26, 32, 30, 26

# Text sizes in px at 100 %: (size, weight).
CAPTION, SECONDARY, BODY, SECTION, PANE, TITLE, KPI = (
    (11, 400), (12, 400), (13, 400), (13, 600), (15, 600), (18, 600), (24, 600),
)  # fmt: skip
