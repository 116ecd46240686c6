"""Words by which a promise and the record of its delivery are matched, and words by which a step proves a fix or its failure."""

from __future__ import annotations

import pyarrow as pa

# kind: (words of a promise, words of a step that delivers it), in the order in which they are tried. English; docs/measure.md.
FAMILIES = {
    "visit": (r"\b(visit|technician|engineer|appointment|someone (out|round|over)|come (out|round|over)|on site|send (somebody|someone|a colleague))",
              r"visit|appointment|on_?site|dispatch|attend"),
    "refund": (r"\b(refund|credit(ed)?|reimburs|money back|waive|return the (fee|charge|amount))", r"refund|credit|reimburs|waive"),
    "pay": (r"\b(pay|payment|paid|remit|transfer the)", r"paid|pay|remit|transfer"),
    "callback": (r"\b(call|ring|phone|callback|hear from|in touch|get back|contact you|update you|let you know|come back to you)",
                 r"call|contact|phone|rang"),
    "document": (r"\b(send|sent|copy|statement|letter|document|form|quote|post it|email|e-mail|mail)", r"document|sent|letter|copy|mailed|posted_out|issued"),
    "correct": (r"\b(correct|fix|repair|restor|sort|resolv|put .{0,20}right|adjust|amend|remov|updat|reconnect|replac|chang)",
                r"correct|fix|repair|restor|adjust|amend|posted|reconnect|replac|resolv|updat|chang"),
    "investigate": (r"\b(investigat|look into|looking into|check|review|trace|find out|escalat|get to the bottom)", r"investigat|review|check|trac|test"),
}  # fmt: skip

# A step whose name holds one of these shows that the thing was done; one of the others that it failed. Settings override them.
GOOD = (
    r"restor|repair|fixed|paid|posted|sent\b|_sent|refund|replac|deliver|install|correct|complet|resolv|reconnect|credited|issued|activat|"
    r"cleared|released|renewed|works|up$"
)
BAD = r"down|fail|reject|returned|missed|cancel|lost|outage|unpaid|unresolved|not_|bounced|broken|error|overdue|no_access|incomplete|interrupt"


def families() -> pa.Table:
    """kind, said, done, rank."""
    rows = [{"kind": kind, "said": said, "done": done, "rank": rank} for rank, (kind, (said, done)) in enumerate(FAMILIES.items())]
    return pa.Table.from_pylist(rows)
