"""Whether a place can keep the data, before anything is made there; of the composition root."""

from __future__ import annotations

from pathlib import Path

from leaddesk.exchange.atomic import why_not_writable
from leaddesk.rules.places import Place
from leaddesk.rules.problem import Problem
from leaddesk.store.mounts import place_of
from leaddesk.store.opening import StoreRefused, is_there, look_at
from leaddesk.store.upgrade import HEAD, KNOWN

_PLACES = {Place.NETWORK: "store_on_network", Place.CLOUD: "store_in_cloud"}


def about_place(path: Path) -> Problem | None:
    """Why it can't be used, or a warning about it (store_on_network, store_in_cloud)."""
    args = {"path": str(path)}
    if is_there(path):
        try:
            version = look_at(path)
        except StoreRefused as refused:
            return refused.problem
        if version not in KNOWN:
            return Problem("store_newer", args={**args, "version": version, "known": HEAD})
    else:
        folder = next((each for each in path.parents if each.is_dir()), path.parent)
        problem = why_not_writable(folder / path.name)
        if problem is not None:
            return problem
    code = _PLACES.get(place_of(path))
    return Problem(code, args=args) if code else None
