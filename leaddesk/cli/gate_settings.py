"""`stages` and `users`: what is set about the funnel and the people."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from leaddesk.cli.call import Call, Exit
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_day, typed_key, typed_list
from leaddesk.operations.stage_settings import set_stage, set_stage_order
from leaddesk.operations.team import (
    Person,
    remove_absence,
    set_absence,
    set_people_reports,
    set_person,
)
from leaddesk.queries.stage_order import order_effect
from leaddesk.queries.stage_settings import stage_plan
from leaddesk.queries.team import PersonRow, people
from leaddesk.rules.date_words import Lean
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.initials import initials_of
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.stage_order import rearranged
from leaddesk.rules.stage_settings import StageSetting, setting_to_json
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.rules.week_text import hours_from_json, hours_to_json, week_of, week_text
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.roles import role_name
from leaddesk.ui.words.stage_order import effect_text
from leaddesk.ui.words.stages import stage_name, stage_order, use_stage_order
from leaddesk.ui.words.touchpoints import kind_name


def stages(call: Call) -> Exit:
    """Changes the one that is named, as the options say; then shows all."""
    said: list[str] = []
    with open_store(call) as store:
        if call.options.order:
            said = [_order(call, store)]
        if call.options.stage:
            stage = _typed_stage(call.options.stage)
            setting = store.ask(stage_plan).settings[stage]
            store.run(set_stage, _changed(call, setting))
        found = store.ask(stage_plan).settings
    document = [
        {"stage": stage.key, **setting_to_json(setting)} for stage, setting in found.items()
    ]
    heads = [
        Column(translate("CliColumns", "Stage"), least=10),
        Column(translate("CliColumns", "%"), right=True),
        Column(translate("CliColumns", "Days"), right=True),
        Column(translate("CliColumns", "Asked for")),
        Column(translate("CliColumns", "Who may")),
    ]
    cells = [
        [stage_name(stage), _shown(s.probability), _shown(s.target_days),
         ", ".join((*s.checks, *(field_name(key) for key in s.fields),
                    *(kind_name(kind) for kind in s.activities))),
         ", ".join(role_name(role) for role in s.movers)]
        for stage, s in found.items()
    ]  # fmt: skip
    call.answer(document, [*said, *table(heads, cells, terminal_width())])
    return Exit.DONE


def _typed_stage(typed: str) -> Stage:
    names = {stage.key: stage_name(stage) for stage in stage_order().every}
    sentence = translate("Cli", "There is no stage “{value}”. There are: {known}")
    return Stage.of(typed_key(typed, names, sentence))


def _order(call: Call, store: Store) -> str:
    """Puts the stages that are named into this order, unless it is tried only; what that does."""
    named = [_typed_stage(word) for word in typed_list(call.options.order)]
    funnel = rearranged(store.ask(stage_plan).order, named)
    effect = store.ask(order_effect, funnel=funnel)
    if effect.problems:
        raise Refused(*effect.problems)
    if not call.options.dry_run:
        store.run(set_stage_order, funnel)
        use_stage_order(store.ask(stage_plan).order)
    return effect_text(effect)


def _changed(call: Call, setting: StageSetting) -> StageSetting:
    options = call.options
    typed = {"name_de": options.name_de, "name_en": options.name_en, "color": options.color}
    looks = {name: text.strip() for name, text in typed.items() if text is not None}
    setting = replace(setting, **looks)
    if options.days is not None:
        setting = replace(setting, target_days=options.days)
    if options.probability is not None:
        setting = replace(setting, probability=options.probability)
    if options.fields is not None:
        names = {field.key: field_name(field.key) for field in FIELDS}
        text = translate("Cli", "There is no field “{value}”. There are: {known}")
        keys = tuple(typed_key(word, names, text) for word in typed_list(options.fields))
        setting = replace(setting, fields=keys)
    if options.activities is not None:
        kinds = {kind.value: kind_name(kind) for kind in Kind}
        text = translate("Cli", "There is no kind “{value}”. There are: {known}")
        found = tuple(typed_key(word, kinds, text) for word in typed_list(options.activities))
        setting = replace(setting, activities=found)
    if options.movers is not None:
        movers = tuple(_typed_role(word) for word in typed_list(options.movers))
        setting = replace(setting, movers=movers)
    return setting


def _typed_role(text: str) -> Role:
    roles = {role.value: role_name(role) for role in Role}
    sentence = translate("Cli", "There is no role “{value}”. There are: {known}")
    return Role(typed_key(text, roles, sentence))


def users(call: Call) -> Exit:
    """Changes or adds the one that is named, as the options say; then shows all."""
    with open_store(call) as store:
        if call.options.people_reports:
            store.run(set_people_reports, call.options.people_reports == "on")
        if call.options.name:
            _set(call, store)
        found = store.ask(people)
    document = [_document(row) for row in found]
    heads = [
        Column(translate("CliColumns", "Name"), least=12),
        Column(translate("CliColumns", "Initials")),
        Column(translate("CliColumns", "Role")),
        Column(translate("CliColumns", "Areas")),
        Column(translate("CliColumns", "Active")),
    ]
    cells = [
        [row.name, row.initials, role_name(row.role), ", ".join(row.areas),
         translate("Cli", "yes") if row.active else translate("Cli", "no")]
        for row in found
    ]  # fmt: skip
    call.answer(document, table(heads, cells, terminal_width()))
    return Exit.DONE


def _set(call: Call, store: Store) -> None:
    options, known = call.options, {row.name: row for row in store.ask(people)}
    name = options.name.strip()
    there = known.get(name)
    role = _typed_role(options.role) if options.role else there.role if there else None
    areas, languages = there.areas if there else (), there.languages if there else ()
    active = there.active if there else True
    person = Person(
        name, options.initials or (there.initials if there else initials_of(name)),
        role or Role.INSIDE_SALES, active if options.use is None else options.use == "on",
        areas if options.areas is None else typed_list(options.areas),
        languages if options.languages is None else typed_list(options.languages.lower()),
        _typed_hours(options.hours, there.hours if there else None),
    )  # fmt: skip
    user = store.run(set_person, person, there.user_id if there else None).result
    if options.here:
        day = typed_day(options.here, today(store), Lean.AHEAD)
        for away in there.absences if there else ():
            if away.first_day <= day <= away.last_day:
                store.run(remove_absence, away.absence_id)
    if options.away:
        first, last = (typed_day(text, today(store), Lean.AHEAD) for text in options.away)
        names = {str(row.user_id): row.name for row in known.values()}
        sentence = translate("Cli", "There is nobody called “{value}”.")
        stand_in = int(typed_key(options.stand_in, names, sentence)) if options.stand_in else None
        store.run(set_absence, user, first, last, stand_in)


def _typed_hours(typed: str | None, there: dict[str, Any] | None) -> dict[str, Any] | None:
    """ "-": the company's."""
    if typed is None:
        return there
    return None if typed.strip() in ("", "-") else hours_to_json(week_of(typed))


def _document(row: PersonRow) -> dict[str, Any]:
    return {
        "name": row.name, "initials": row.initials, "role": row.role.value, "active": row.active,
        "areas": list(row.areas), "languages": list(row.languages),
        "hours": week_text(hours_from_json(row.hours)) if row.hours else None,
        "absences": [
            {"from": a.first_day.isoformat(), "to": a.last_day.isoformat(),
             "stand_in": a.stand_in or None}
            for a in row.absences
        ],
    }  # fmt: skip


def _shown(number: int | None) -> str:
    return "" if number is None else number_text(number)
