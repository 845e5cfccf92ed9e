"""The templates of e-mails are set."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.models.mail_templates import MAIL_TEMPLATES
from leaddesk.models.rights import demand
from leaddesk.models.set_values import keep_setting
from leaddesk.models.work import Work
from leaddesk.rules.mail_templates import MailTemplate, template_problems, to_json
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right


def set_mail_templates(work: Work, templates: Sequence[MailTemplate]) -> None:
    """All of them at once, in their order. Refused with those of `template_problems`."""
    demand(work, Right.SET_RULES)
    problems = template_problems(templates)
    if problems:
        raise Refused(*problems)
    keep_setting(work, MAIL_TEMPLATES, {"templates": to_json(templates)})
    work.title("mail_templates_set")
