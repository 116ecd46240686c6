"""Family b: the held-out words of the example company. Written before any detector, and apart from all of them.

`GRAMMAR` maps a symbol to its alternatives; grammar.py says how they are read. `that.REASON` are clauses that fit
after "that"; they are problems too, so `problem.REASON` holds them beside its questions and wishes.
"""

from andon.example.phrases_b import (
    access,
    agents,
    answers,
    assent,
    barside,
    bills,
    cars,
    coffee,
    contract,
    courtesy,
    cover,
    divisions,
    firm,
    french,
    french_nouns,
    german,
    german_nouns,
    handset,
    harm,
    health,
    household,
    internet,
    leaving,
    line,
    membership,
    mobile,
    motoring,
    opening,
    outcome,
    papers,
    payment,
    promises,
    rates,
    returning,
    reviews,
    since,
    spanish,
    spanish_nouns,
    survey,
    tax,
    warranty,
)

_PARTS = (
    opening, returning, outcome, courtesy, assent, answers, leaving, survey, agents, promises, since, harm,
    line, internet, bills, mobile, contract, household, tax, payment, rates, papers, access,
    handset, cars, motoring, warranty, coffee, barside, health, cover, membership, firm, divisions, reviews,
    german, german_nouns, spanish, spanish_nouns, french, french_nouns,
)  # fmt: skip
GRAMMAR: dict[str, tuple[str, ...]] = {}
for _part in _PARTS:
    for _symbol, _alternatives in _part.PHRASES.items():
        GRAMMAR[_symbol] = GRAMMAR.get(_symbol, ()) + _alternatives
for _symbol in [name for name in GRAMMAR if name.startswith("that.")]:
    _problem = "problem" + _symbol.removeprefix("that")
    GRAMMAR[_problem] = GRAMMAR[_symbol] + GRAMMAR[_problem]
    GRAMMAR["public" + _symbol.removeprefix("that")] = tuple(
        said
        for said in GRAMMAR[_symbol]
        if not any(slot in said for slot in ("{account}", "{street}", "{phone}", "{name}", "{holder}", "{agent}"))
    )
