"""Words by which a promise and the record of its delivery are matched, and words by which a step proves a fix or its failure."""

from __future__ import annotations

import re

import pyarrow as pa
import pyarrow.compute as pc

# kind: (words of a promise, words of a step that delivers it), in the order in which they are tried. English; docs/measure.md.
FAMILIES = {
    "visit": (
        r"\b(visit|technician|engineer|appointment|someone (out|round|over)|come (out|round|over)|on site|"
        r"send (somebody|someone|a colleague))",
        r"visit|appointment|on_?site|dispatch|attend",
    ),
    "refund": (r"\b(refund|credit(ed)?|reimburs|money back|waive|return the (fee|charge|amount))", r"refund|credit|reimburs|waive"),
    "pay": (r"\b(pay|payment|paid|remit|transfer the)", r"paid|pay|remit|transfer"),
    "callback": (
        r"\b(call|ring|phone|callback|hear from|in touch|get back|contact you|update you|let you know|come back to you)",
        r"call|contact|phone|rang",
    ),
    "document": (
        r"\b(send|sent|copy|statement|letter|document|form|quote|post it|email|e-mail|mail)",
        r"document|sent|letter|copy|mailed|posted_out|issued",
    ),
    "correct": (
        r"\b(correct|fix|repair|restor|sort|resolv|put .{0,20}right|adjust|amend|remov|updat|reconnect|replac|chang)",
        r"correct|fix|repair|restor|adjust|amend|posted|reconnect|replac|resolv|updat|chang",
    ),
    "investigate": (
        r"\b(investigat|look into|looking into|check|review|trace|find out|escalat|get to the bottom)",
        r"investigat|review|check|trac|test",
    ),
}

# A step whose name holds one of these shows that the thing was done; one of the others that it failed. Settings override them.
GOOD = (
    r"restor|repair|fixed|paid|posted|sent\b|_sent|refund|replac|deliver|install|correct|complet|resolv|reconnect|credited|issued|activat|"
    r"cleared|released|renewed|works|up$"
)
BAD = (
    r"down|fail|reject|returned|missed|cancel|lost|outage|unpaid|unresolved|not_|bounced|broken|error|overdue|no_access|incomplete|"
    r"interrupt"
)

SURVEY = r"survey|questionnaire|feedback|questions about"
# Words of mere regret. English.
REGRET = r"sorry|apolog|regret|frustrat|upset|unacceptable|not good enough|(should|must)(n.t| not) (have )?happen"


def with_kinds(promised: pa.Table) -> pa.Table:
    """promised with the column kind: the first family whose words a commitment uses; null without one, and for a survey to come."""
    what = pc.utf8_lower(promised.column("what"))
    kind = pa.nulls(promised.num_rows, pa.string())
    for name, (said, _) in reversed(FAMILIES.items()):
        kind = pc.if_else(_has(what, said), name, kind)
    return promised.append_column("kind", pc.if_else(_has(what, SURVEY), None, kind))


def _has(texts: pa.ChunkedArray, pattern: str) -> pa.ChunkedArray:
    return pc.fill_null(pc.match_substring_regex(texts, pattern), False)


def delivering(steps: pa.Table) -> pa.Table:
    """step, kind: which kinds of commitment each kind of step delivers. steps: the column step."""
    names = sorted({name.lower() for name in steps.column("step").to_pylist() if name})
    pairs = [(name, kind) for name in names for kind, (_, done) in FAMILIES.items() if re.search(done, name)]
    return pa.table(
        {"step": pa.array([name for name, _ in pairs], pa.string()), "kind": pa.array([kind for _, kind in pairs], pa.string())}
    )
