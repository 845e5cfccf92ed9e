"""`erp-profiles`: the layouts of ERPs, what is set for them, and one's own as files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, BinaryIO

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.exchange.atomic import write_atomically
from leaddesk.operations.erp_profiles import (
    keep_erp_profile,
    remove_erp_profile,
    set_erp_options,
)  # fmt: skip
from leaddesk.queries.erp_profiles import KnownProfile, erp_profiles, next_number
from leaddesk.rules.erp.common import all_options
from leaddesk.rules.erp.kept_profile import profile_out
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import option_name, profile_name
from leaddesk.ui.words.problems import problem_text

_LARGEST = 2_000_000


def profiles(call: Call) -> Exit:
    """Lists them; or shows, sets, writes, reads or removes one."""
    doing, words = call.options.doing, list(call.options.words)
    least = {"": 0, "show": 1, "set": 2, "export": 2, "import": 1, "remove": 1}[doing or ""]
    if len(words) < least or (doing != "set" and len(words) > least):
        text = translate("Cli", "See “leaddesk erp-profiles --help”: some words are missing.")
        raise Stopped(Exit.WRONG_CALL, text)
    with open_store(call) as store:
        if doing == "import":
            return _take_in(call, store, Path(words[0]).expanduser())
        if not doing:
            return _show_list(call, store.ask(erp_profiles))
        known = found_profile(store, words[0])
        if doing == "export":
            return _write(call, known, Path(words[1]).expanduser())
        if doing == "remove":
            store.run(remove_erp_profile, known.key)
            return _show_list(call, store.ask(erp_profiles))
        if doing == "set":
            store.run(set_erp_options, known.key, _pairs(words[1:]))
            known = found_profile(store, known.key)
        return _show(call, store, known)


def chosen_profile(call: Call, store: Store) -> KnownProfile:
    """The one of --profile, by its key or its name."""
    return found_profile(store, str(call.options.profile))


def found_profile(store: Store, name: str) -> KnownProfile:
    wanted = " ".join(name.split()).casefold()
    known = store.ask(erp_profiles)
    for profile in known:
        if wanted in (profile.key, profile_name(profile.profile).casefold()):
            return profile
    text = translate("Cli", "There is no profile “{name}”. There are: {known}")
    names = ", ".join(p.profile.name or p.key for p in known)
    raise Stopped(Exit.WRONG_CALL, text.format(name=name, known=names))


def _pairs(words: list[str]) -> dict[str, str]:
    if any("=" not in word for word in words):
        text = translate("Cli", "Settings are given as KEY=VALUE, for example adviser=29098.")
        raise Stopped(Exit.WRONG_CALL, text)
    return dict(word.split("=", 1) for word in words)


def _show_list(call: Call, known: tuple[KnownProfile, ...]) -> Exit:
    heads = [
        Column(translate("CliColumns", "Key"), least=8),
        Column(translate("CliColumns", "Profile"), least=16),
        Column(translate("CliColumns", "File"), least=4),
        Column(translate("CliColumns", "Columns"), least=4),
    ]
    rows = [
        [p.key, profile_name(p.profile), " ".join(p.profile.file_kinds),
         str(sum(len(part.columns) for part in p.profile.parts))]
        for p in known
    ]  # fmt: skip
    call.answer({"profiles": [_document(p) for p in known]}, table(heads, rows, terminal_width()))
    return Exit.DONE


def _document(known: KnownProfile) -> dict[str, Any]:
    return {
        "key": known.key,
        "name": profile_name(known.profile),
        "own": known.profile.own,
        "kinds": list(known.profile.file_kinds),
        "numbers": str(known.numbers),
        "settings": dict(known.options),
    }


def _show(call: Call, store: Store, known: KnownProfile) -> Exit:
    following = store.ask(next_number, known.key)
    columns = [c.header for part in known.profile.parts for c in part.columns]
    document = _document(known) | {"columns": columns, "next_number": following.number or None}
    heads = [
        Column(translate("CliColumns", "Key"), least=8),
        Column(translate("CliColumns", "Setting"), least=16),
        Column(translate("CliColumns", "Value"), least=8),
    ]
    rows = [
        [option.key, option_name(option.key), known.options[option.key]]
        for option in all_options(known.profile)
    ]
    lines = [profile_name(known.profile), *(table(heads, rows, terminal_width()) if rows else [])]
    if following.number:
        text = translate("Cli", "Next customer number: {number}")
        lines.append(text.format(number=following.number))
    if following.problem is not None:
        call.say(problem_text(following.problem))
    call.answer(document, lines)
    return Exit.DONE


def _write(call: Call, known: KnownProfile, path: Path) -> Exit:
    if not known.profile.own:
        text = translate("Cli", "Only one’s own profiles are files; “{name}” comes along.")
        raise Stopped(Exit.WRONG_CALL, text.format(name=known.key))
    text = json.dumps(profile_out(known.profile), ensure_ascii=False, indent=2) + "\n"

    def write(file: BinaryIO) -> None:
        file.write(text.encode())

    problem = write_atomically(path, write)
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    said = translate("Cli", "Written: {file}").format(file=path)
    call.answer({"file": str(path), "key": known.key}, [said])
    return Exit.DONE


def _take_in(call: Call, store: Store, path: Path) -> Exit:
    """A profile of this name is replaced."""
    try:
        with path.open("rb") as file:
            plain = json.loads(file.read(_LARGEST).decode("utf-8-sig"))
    except (OSError, ValueError):
        text = translate("Cli", "{file} can’t be read as a profile.")
        raise Stopped(Exit.BAD_FILE, text.format(file=path)) from None
    name = plain.get("name") if isinstance(plain, dict) else ""
    there = [p.key for p in store.ask(erp_profiles) if name and p.profile.name == name]
    key = store.run(keep_erp_profile, plain, there[0] if there else "").result
    return _show(call, store, found_profile(store, key))
