"""`campaigns`: what is done to win leads, and what came of it; describes the one that is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_day, typed_key, typed_query
from leaddesk.operations.campaigns import (
    gather_campaign,
    put_into_campaign,
    remove_campaign,
    set_campaign,
)
from leaddesk.queries.campaigns import CampaignRow, all_campaigns, campaign_named
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.users import users
from leaddesk.rules.campaign_figures import campaign_grid
from leaddesk.rules.campaigns import AIMS, Campaign, CampaignKind, Channel
from leaddesk.rules.changes import Tried
from leaddesk.rules.date_words import Lean
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.targets import Measure
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.agreement_paper import amount_text, measure_name
from leaddesk.ui.words.campaigns import channel_name, days_text, gathering_text, kind_of_campaign
from leaddesk.ui.words.consent import left_out_text
from leaddesk.ui.words.reports import figure_text, name_text

_WORDS = (
    "query", "rename", "kind", "channel", "source", "provider", "note", "start", "end", "aim",
    "cost", "responsible", "use", "gather", "remove",
)  # fmt: skip
"""What can be said of a campaign."""


def campaigns(call: Call) -> Exit:
    """Does what is asked with the campaign that is named, then shows all; where nothing is asked of
    it, shows that one. NOTHING if there is none."""
    options = call.options
    name = options.name.strip() if options.name else ""
    with open_store(call) as store:
        asked = any(getattr(options, word) not in (None, False, [], "") for word in _WORDS)
        if name and options.gather and options.dry_run:
            return _would_gather(call, store, name)
        if name and asked:
            _change(call, store, name)
        found = store.ask(all_campaigns)
        if name and not asked:
            found = tuple(row for row in found if sort_key(row.campaign.name) == sort_key(name))
        people = {user.user_id: user.name for user in store.ask(users)}
    if not found:
        text = translate(
            "Cli", "There is no campaign “{name}”. What is said of one makes it: --kind."
        )
        none = translate("Cli", "There is no campaign yet. What is said of one makes it: --kind.")
        call.say(text.format(name=name) if name else none)
    call.answer({"campaigns": [_document(row, people) for row in found]}, _lines(found))
    return Exit.DONE if found else Exit.NOTHING


def _change(call: Call, store: Store, name: str) -> None:
    options, known = call.options, store.ask(campaign_named, name=name)
    if options.remove:
        store.run(remove_campaign, _id_of(known))
        return
    described = _described(call, store, known[1] if known else Campaign(name))
    if options.query:
        wanted = typed_query(call, store)
        ids = store.ask(lead_ids, filter=wanted, me=store.user_id(), today=today(store))
    if known is None or described != known[1]:
        store.run(set_campaign, described, known[0] if known else None)
    if options.query:
        done = store.run(put_into_campaign, ids, described.name).result
        if done.objected:
            call.say(left_out_text(done.objected))
    if options.gather:
        store.run(gather_campaign, _id_of(store.ask(campaign_named, name=described.name)))


def _would_gather(call: Call, store: Store, name: str) -> Exit:
    """Which leads it would take; NOTHING if none."""
    known = store.ask(campaign_named, name=name)
    tried = store.run(gather_campaign, _id_of(known), dry_run=True).result
    assert isinstance(tried, Tried)
    found = tried.result
    document = {"campaign": name, "would_take": found.count, "names": list(found.names)}
    call.answer(document, [gathering_text(found.count, found.names)])
    return Exit.DONE if found.count else Exit.NOTHING


def _id_of(known: tuple[int, Campaign] | None) -> int:
    if known is None:
        raise Refused(Problem("unknown_campaign"))
    return known[0]


def _described(call: Call, store: Store, campaign: Campaign) -> Campaign:
    options, day = call.options, today(store)
    if options.rename:
        campaign = replace(campaign, name=options.rename.strip())
    if options.kind:
        kinds = {kind.value: kind_of_campaign(kind) for kind in CampaignKind}
        text = translate("Cli", "There is no kind “{value}”. There are: {known}")
        campaign = replace(campaign, kind=CampaignKind(typed_key(options.kind, kinds, text)))
    if options.channel:
        channels = {channel.value: channel_name(channel) for channel in Channel}
        text = translate("Cli", "There is no channel “{value}”. There are: {known}")
        campaign = replace(campaign, channel=Channel(typed_key(options.channel, channels, text)))
    for field in ("source", "provider", "note"):
        if (typed := getattr(options, field)) is not None:
            campaign = replace(campaign, **{field: typed.strip()})
    if options.start:
        campaign = replace(campaign, starts_on=typed_day(options.start, day, Lean.AHEAD))
    if options.end:
        campaign = replace(campaign, ends_on=typed_day(options.end, day, Lean.AHEAD))
    if options.aim is not None:
        aim, amount = _aim(options.aim)
        campaign = replace(campaign, aim=aim, aim_value=amount)
    if options.cost is not None:
        campaign = replace(campaign, cost=_euros(options.cost))
    if options.responsible is not None:
        campaign = replace(campaign, responsible_id=_person(store, options.responsible))
    if options.use:
        campaign = replace(campaign, active=options.use == "on")
    return campaign


def _aim(text: str) -> tuple[str, int]:
    """ "leads=40"; "" for none."""
    if not text.strip():
        return "", 0
    word, _, amount = text.partition("=")
    names = {measure.value: measure_name(measure) for measure in AIMS}
    sentence = translate("Cli", "There is no measure “{value}”. There are: {known}")
    measure = typed_key(word, names, sentence)
    number = _euros(amount)
    return measure, int(number * 100 if measure == Measure.VALUE else number)


def _euros(text: str) -> Decimal:
    plain = text.replace(".", "").replace(",", ".") if "," in text else text
    try:
        return Decimal(plain.strip())
    except InvalidOperation:
        said = translate("Cli", "“{value}” is no number.")
        raise Stopped(Exit.WRONG_CALL, said.format(value=text.strip())) from None


def _person(store: Store, text: str) -> int | None:
    if not text.strip():
        return None
    people = {user.initials: (user.name, user.user_id) for user in store.ask(users)}
    names = {initials: name for initials, (name, _) in people.items()}
    sentence = translate("Cli", "There is nobody called “{value}”.")
    return people[typed_key(text, names, sentence)][1]


def _document(row: CampaignRow, people: dict[int, str]) -> dict[str, Any]:
    campaign, came = row.campaign, row.came
    line = campaign_grid([(campaign, came)]).lines[0].figures
    responsible = campaign.responsible_id
    return {
        "name": campaign.name, "described": row.campaign_id is not None,
        "kind": campaign.kind.value, "channel": campaign.channel.value,
        "source": campaign.source or None, "provider": campaign.provider or None,
        "from": campaign.starts_on.isoformat() if campaign.starts_on else None,
        "to": campaign.ends_on.isoformat() if campaign.ends_on else None,
        "aim": campaign.aim or None, "aim_value": campaign.aim_value or None,
        "cost": float(campaign.cost), "note": campaign.note or None, "active": campaign.active,
        "responsible": None if responsible is None else people.get(responsible),
        "leads": came.leads, "mql": came.qualified, "sal": came.accepted, "sql": came.sql,
        "quote": came.quotes, "won": came.won, "useless": came.useless,
        "value": float(came.value), "cost_per_lead": line[8].value,
        "cost_per_won": line[9].value, "reached": line[10].value,
    }  # fmt: skip


def _lines(found: Sequence[CampaignRow]) -> list[str]:
    grid = campaign_grid((row.campaign, row.came) for row in found)
    heads = [
        Column(translate("CliColumns", "Campaign"), least=16),
        Column(translate("CliColumns", "Days"), least=10),
        Column(translate("CliColumns", "Aim"), least=10),
        *(Column(name_text(name), right=True) for name in grid.columns),
    ]
    rows = [
        [row.campaign.name, days_text(row.campaign), _aim_text(row.campaign),
         *(figure_text(figure) for figure in line.figures)]
        for row, line in zip(found, grid.lines, strict=True)
    ]  # fmt: skip
    return table(heads, rows, terminal_width()) if rows else []


def _aim_text(campaign: Campaign) -> str:
    if not campaign.aim:
        return ""
    return f"{measure_name(campaign.aim)} {amount_text(campaign.aim, campaign.aim_value)}"
