"""What we sell: which products there are, which of them are new, and who knows about them; and the
markets that we want to win."""

from __future__ import annotations

from sqlalchemy import func, select

from leaddesk.models import Product, Segment, TargetMarket, User
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules import ansoff
from leaddesk.rules.conditions import conditions_to_json
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def set_product(work: Work, product: ansoff.Product, product_id: int | None = None) -> int:
    """Change the product of this id, or add one; returns the id.

    Refused: product_unnamed, product_known (another has the name), product_number_known,
    unknown_product, unknown_user.
    """
    demand(work, Right.SET_RULES)
    if problems := ansoff.product_problems(product):
        raise Refused(*problems)
    name, key = product.name.strip(), sort_key(product.name.strip())
    same = work.scalars(select(Product).where(Product.name_sort == key)).first()
    if same is not None and same.id != product_id:
        raise Refused(Problem("product_known", value=same.name))
    number = product.number.strip()
    taken = select(Product.name).where(Product.number == number, Product.id != (product_id or 0))
    if number and (other := work.scalars(taken).first()) is not None:
        raise Refused(Problem("product_number_known", value=number, args={"name": other}))
    if product.specialist_id is not None and work.get(User, product.specialist_id) is None:
        raise Refused(Problem("unknown_user"))
    kept = Product(name=name) if product_id is None else work.get(Product, product_id)
    if kept is None:
        raise Refused(Problem("unknown_product"))
    kept.name, kept.name_sort = name, key
    kept.is_new, kept.active, kept.fit = product.is_new, product.active, product.fit or None
    kept.specialist_id = product.specialist_id
    kept.number, kept.family = number or None, product.family.strip() or None
    if product_id is None:
        work.add(kept)
    work.flush()
    work.title("product_set", name=name)
    return kept.id


def remove_product(work: Work, product_id: int) -> None:
    """Leads that are about it keep its name, and lose their field of the matrix."""
    demand(work, Right.SET_RULES)
    product = work.get(Product, product_id)
    if product is None:
        raise Refused(Problem("unknown_product"))
    work.title("product_removed", name=product.name)
    work.delete(product)


def set_market(work: Work, market: ansoff.TargetMarket, market_id: int | None = None) -> int:
    """Change the target market of this id, or add one at the end; returns the id.

    Refused: those of `rules.ansoff.market_problems`, market_known, unknown_market.
    """
    demand(work, Right.SET_RULES)
    segments = set(work.scalars(select(Segment.number)))
    if problems := ansoff.market_problems(market, segments):
        raise Refused(*problems)
    name = market.name.strip()
    same = work.scalars(select(TargetMarket).where(TargetMarket.name == name)).first()
    if same is not None and same.id != market_id:
        raise Refused(Problem("market_known", value=name))
    kept = None if market_id is None else work.get(TargetMarket, market_id)
    if kept is None:
        if market_id is not None:
            raise Refused(Problem("unknown_market"))
        last = work.scalar(select(func.max(TargetMarket.position))) or 0
        kept = TargetMarket(name=name, position=last + 1, conditions=[], is_new=True)
        work.add(kept)
    kept.name, kept.is_new = name, market.is_new
    kept.conditions = conditions_to_json(market.conditions)
    kept.potential, kept.potential_value = market.potential, market.potential_value
    work.flush()
    work.title("market_set", name=name)
    return kept.id


def move_market(work: Work, market_id: int, position: int) -> None:
    """To this place in the order (1 the first): of several markets the first one counts."""
    demand(work, Right.SET_RULES)
    markets = list(work.scalars(select(TargetMarket).order_by(TargetMarket.position)))
    moved = next((market for market in markets if market.id == market_id), None)
    if moved is None:
        raise Refused(Problem("unknown_market"))
    markets.remove(moved)
    markets.insert(max(0, position - 1), moved)
    for place, market in enumerate(markets, start=1):
        if market.position != place:
            market.position = place
    work.title("market_set", name=moved.name)


def remove_market(work: Work, market_id: int) -> None:
    demand(work, Right.SET_RULES)
    market = work.get(TargetMarket, market_id)
    if market is None:
        raise Refused(Problem("unknown_market"))
    work.title("market_removed", name=market.name)
    work.delete(market)
