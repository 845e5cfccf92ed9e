"""Which parts the settings have, in which order and under which headings.

A new part is one line here and a file of its own. `make` gets the desk; parts that also need what
lies outside the store are made by the page itself (`SettingsPage`, by their key).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.desk import Desk
from leaddesk.ui.settings.about_page import AboutPage
from leaddesk.ui.settings.campaign_settings import CampaignSettings
from leaddesk.ui.settings.checklist_settings import ChecklistSettings
from leaddesk.ui.settings.distribution_settings import DistributionSettings
from leaddesk.ui.settings.duplicate_settings import DuplicateSettings
from leaddesk.ui.settings.exclusion_settings import ExclusionSettings
from leaddesk.ui.settings.follow_up_settings import FollowUpPart
from leaddesk.ui.settings.mail_template_settings import MailTemplateSettings
from leaddesk.ui.settings.mapping_settings import MappingSettings
from leaddesk.ui.settings.offering_settings import OfferingSettings
from leaddesk.ui.settings.scoring_settings import ScoringSettings
from leaddesk.ui.settings.segments_settings import SegmentsSettings
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.settings.sla_settings import SlaSettings
from leaddesk.ui.settings.stage_settings import StageSettings
from leaddesk.ui.settings.target_settings import TargetSettings
from leaddesk.ui.settings.team_settings import TeamSettings
from leaddesk.ui.words import Marked, marked


@dataclass(frozen=True, slots=True)
class Part:
    """A line of the list. `make` None: the page makes it."""

    key: str
    words: Marked
    icon: str
    make: Callable[[Desk], SettingsPart] | None = None


PARTS: tuple[tuple[Marked, tuple[Part, ...]], ...] = (
    (
        marked("Settings", "This desk"),
        (
            Part("general", marked("Settings", "General"), "settings"),
            Part("keys", marked("Settings", "Keys"), "keyboard"),
        ),
    ),
    (
        marked("Settings", "Leads"),
        (
            Part("follow_ups", marked("FollowUpSettings", "Follow-ups"), "clock", FollowUpPart),
            Part(
                "stages", marked("StageSettings", "Stages and conditions"), "funnel", StageSettings
            ),
            Part(
                "checklist",
                marked("ChecklistSettings", "Qualification"),
                "clipboard-check",
                ChecklistSettings,
            ),
            Part("exclusion", marked("ExclusionSettings", "Exclusion"), "ban", ExclusionSettings),
            Part(
                "duplicates", marked("DuplicateSettings", "Duplicates"), "copy", DuplicateSettings
            ),
            Part("scoring", marked("ScoreSettings", "Scoring"), "star", ScoringSettings),
            Part("segments", marked("Settings", "Segments"), "grid-2x2", SegmentsSettings),
            Part(
                "offering", marked("Settings", "Products and markets"), "package", OfferingSettings
            ),
            Part(
                "mail_templates",
                marked("MailTemplates", "E-mail templates"),
                "mail",
                MailTemplateSettings,
            ),
            Part("campaigns", marked("Settings", "Campaigns"), "send", CampaignSettings),
            Part("distribution", marked("Settings", "Distribution"), "users", DistributionSettings),
            Part("sla", marked("Settings", "Hand-over and deadlines"), "clock", SlaSettings),
            Part("targets", marked("TargetSettings", "Targets"), "target", TargetSettings),
        ),
    ),
    (
        marked("Settings", "Data"),
        (
            Part(
                "mappings",
                marked("MappingSettings", "Lists that come in"),
                "file-spreadsheet",
                MappingSettings,
            ),
            Part("team", marked("TeamSettings", "Users and roles"), "users", TeamSettings),
            Part("store", marked("Settings", "Database"), "database"),
            Part("about", marked("Settings", "About"), "info", AboutPage),
        ),
    ),
)
