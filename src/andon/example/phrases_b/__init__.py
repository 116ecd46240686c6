"""Family b: the held-out words of the example company. Written before any detector, and apart from all of them.

`GRAMMAR` maps a symbol to its alternatives; grammar.py says how they are read.
"""

from andon.example.phrases_b import agents, opening, outcome, promises, returning, seed, survey

GRAMMAR: dict[str, tuple[str, ...]] = {}
for _part in (opening, returning, outcome, survey, agents, promises, seed):
    for _symbol, _alternatives in _part.PHRASES.items():
        GRAMMAR[_symbol] = GRAMMAR.get(_symbol, ()) + _alternatives
