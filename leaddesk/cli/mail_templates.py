"""`mail-templates` and `mail`: e-mails out of templates, for whoever has no window."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import pairs, terminal_width
from leaddesk.operations.mail_templates import set_mail_templates
from leaddesk.queries.detail_rows import ContactRow, LeadDetail
from leaddesk.queries.mail_templates import mail_start
from leaddesk.queries.mail_templates import mail_templates as templates_query
from leaddesk.rules.consent import Channel, objections
from leaddesk.rules.fold import sort_key
from leaddesk.rules.mail_templates import MailTemplate, filled, mail_link, to_json
from leaddesk.rules.problem import Problem, Refused
from leaddesk.ui.words import translate
from leaddesk.ui.words.mail_values import mail_values


def mail_templates(call: Call) -> Exit:
    """Lists them; sets one (--set NAME --subject … --text …) or takes one away (--remove NAME)."""
    options = call.options
    with open_store(call) as store:
        kept = store.ask(templates_query)
        name = options.set or options.remove
        if name:
            others = [t for t in kept if sort_key(t.name) != sort_key(name)]
            if options.remove and len(others) == len(kept):
                raise Stopped(Exit.NOTHING, _unknown(name, kept))
            if options.set:
                text = (options.text or "").replace("\\n", "\n")
                others.append(MailTemplate(name.strip(), (options.subject or "").strip(), text))
            store.run(set_mail_templates, others)
            kept = store.ask(templates_query)
    lines = pairs([(t.name, t.subject) for t in kept], terminal_width())
    call.answer({"templates": to_json(kept)}, lines)
    return Exit.DONE


def mail(call: Call) -> Exit:
    """The e-mail of a template to somebody at a lead: subject, text, and the link that opens it."""
    with open_store(call) as store:
        found = store.ask(mail_start, lead_id=found_lead(call, store), user_id=store.user_id())
        assert found is not None  # it was found in this very store
    wanted = sort_key(call.options.template)
    template = next((t for t in found.templates if sort_key(t.name) == wanted), None)
    if template is None:
        raise Stopped(Exit.NOTHING, _unknown(call.options.template, found.templates))
    person = _person(found.detail, call.options.to)
    address = (person.email if person else found.detail.values.get("company.email")) or ""
    if not address:
        text = translate("Cli", "Nobody at this lead has an e-mail address.")
        raise Stopped(Exit.NOTHING, text)
    whose = person.contact_id if person else None
    if against := objections(found.detail.consents, whose).get(Channel.EMAIL):
        args = {"date": against.given_on.isoformat(), "kind": Channel.EMAIL.value}
        raise Refused(Problem("contact_objected", args=args))
    values = mail_values(found.detail, person, found.me)
    subject, body = filled(template.subject, values), filled(template.body, values)
    link = mail_link(address, subject, body)
    document = {
        "to": address, "subject": subject, "text": body, "link": link.url, "whole": link.whole,
    }  # fmt: skip
    call.answer(document, [address, subject, "", *body.split("\n"), "", link.url])
    return Exit.DONE


def _person(detail: LeadDetail, to: str | None) -> ContactRow | None:
    """The one who is named, by address or name, else the first with an address."""
    reached = [person for person in detail.contacts if person.email]
    if not to:
        return reached[0] if reached else None
    wanted = sort_key(to)
    for person in reached:
        if wanted in (sort_key(person.email or ""), sort_key(person.name)):
            return person
    text = translate("Cli", "Nobody at this lead is “{name}” and has an e-mail address.")
    raise Stopped(Exit.NOTHING, text.format(name=to))


def _unknown(name: str, templates: tuple[MailTemplate, ...]) -> str:
    text = translate("Cli", "There is no template “{name}”. There are: {known}")
    return text.format(name=name, known=", ".join(t.name for t in templates))
