"""The reasons customers have, and how each behaves: how often, how curable, how soon a failure shows."""

from __future__ import annotations

from andon.example.reason import Reason
from andon.example.reasons_later import LATER

CALL, WEB, MAIL, REVIEW = "call", "web", "mail", "review"

FIRST = (
    Reason("net", "line_dead", "fault", 0.104, 0.15, 12, 0.0, 0.84, 6, 0.08, 0.055, (5, 3, 1), "visit visit investigate", "line_restored",
         "Faults", "Telephone", "No service", "Voice fault"),
    Reason("net", "line_noise", "fault", 0.0671, 0.10, 11, 0.0, 0.76, 8, 0.20, 0.050, (4, 4, 1), "visit visit investigate callback",
    "line_tested",
         "Faults", "Telephone", "Noise on line", "Voice quality"),
    Reason("net", "slow_internet", "fault", 0.195, 0.12, 1, 0.04, 0.70, 9, 0.25, 0.055, (4, 5, 2),
    "visit investigate investigate callback", "line_tested",
         "Faults", "Broadband", "Slow speed", "Speed"),
    Reason("net", "bill_too_high", "desk", 0.183, 0.10, 4, 0.03, 0.80, 18, 0.20, 0.0, (4, 3, 4), "refund refund correct callback",
    "refund_sent",
         "Billing", "Billing", "Disputed charge", "Charge dispute"),
    Reason("net", "bill_copy", "ask", 0.0732, 0.15, 4, -0.02, 0.93, 8, 0.30, 0.0, (2, 4, 4), "document", "",
         "Billing", "Billing", "Copy of bill", "Documents"),
    Reason("net", "roaming", "ask", 0.0854, 0.50, 7, 0.0, 0.92, 6, 0.35, 0.0, (4, 4, 2), "callback", "",
         "Mobile", "Mobile", "Roaming", "Abroad"),
    Reason("net", "change_plan", "ask", 0.134, 0.10, 10, 0.02, 0.91, 12, 0.25, 0.0, (5, 4, 2), "callback document", "",
         "Sales", "Contract", "Change of plan", "Plan change"),
    Reason("net", "new_sim", "ask", 0.0732, 0.05, 8, 0.0, 0.92, 7, 0.15, 0.0, (4, 4, 1), "document callback", "",
         "Mobile", "Mobile", "SIM card", "SIM"),
    Reason("net", "router_setup", "desk", 0.122, 0.10, 9, 0.0, 0.83, 4, 0.20, 0.0, (6, 3, 1), "callback investigate", "",
         "Faults", "Broadband", "Router", "Equipment"),
    Reason("net", "moving_house", "ask", 0.0732, 0.30, 7, 0.0, 0.90, 12, 0.10, 0.0, (4, 4, 3), "callback visit", "",
         "Sales", "Contract", "Moving home", "Move"),
    Reason("net", "cancel", "ask", 0.0549, 0.05, 1, 0.0, 0.90, 16, 0.15, 0.0, (5, 3, 3), "callback document", "",
         "Sales", "Contract", "Cancellation", "Leaving"),
    Reason("net", "missed_visit", "desk", 0.0488, 0.10, 12, 0.0, 0.85, 5, 0.10, 0.0, (7, 3, 1), "visit visit callback", "",
         "Faults", "Field", "Missed appointment", "Appointment"),
    Reason("loan", "tax_unpaid", "desk", 0.03, 0.10, 2, 0.0, 0.82, 21, 0.05, 0.0, (5, 2, 3), "pay correct investigate", "tax_paid",
           "Escrow", "Escrow", "Tax payment", "Tax and insurance"),
    Reason("loan", "escrow_query", "ask", 0.159, 0.30, 1, 0.0, 0.91, 14, 0.30, 0.0, (4, 3, 4), "callback document", "",
           "Escrow", "Escrow", "Escrow analysis", "Escrow question"),
    Reason("loan", "payment_not_posted", "desk", 0.122, 0.05, 1, 0.0, 0.83, 12, 0.12, 0.0, (5, 3, 3),
    "correct correct investigate callback", "payment_posted",
           "Payments", "Payments", "Missing payment", "Posting"),
    Reason("loan", "rate_question", "ask", 0.146, 0.10, 3, 0.05, 0.93, 10, 0.40, 0.0, (4, 3, 4), "callback document", "",
           "Loans desk", "Loan", "Rate enquiry", "Rates"),
    Reason("loan", "payoff_quote", "ask", 0.0915, 0.10, 6, 0.0, 0.92, 8, 0.20, 0.0, (4, 3, 4), "document", "document_sent",
           "Loans desk", "Loan", "Payoff quote", "Payoff"),
    Reason("loan", "statement_copy", "ask", 0.122, 0.45, 1, 0.0, 0.92, 9, 0.25, 0.0, (2, 4, 4), "document", "document_sent",
           "Loans desk", "Documents", "Statement copy", "Documents"),
    Reason("loan", "insurance_update", "ask", 0.11, 0.10, 5, 0.0, 0.90, 15, 0.25, 0.0, (2, 3, 5), "document callback", "",
           "Escrow", "Escrow", "Insurance", "Tax and insurance"),
    Reason("loan", "late_fee", "desk", 0.11, 0.10, 1, 0.0, 0.81, 17, 0.18, 0.0, (5, 3, 3), "refund refund callback", "refund_sent",
           "Payments", "Payments", "Late fee", "Fees"),
    Reason("loan", "change_address", "ask", 0.0732, 0.15, 8, 0.0, 0.92, 18, 0.20, 0.0, (2, 4, 4), "callback document", "",
           "Loans desk", "Account", "Address change", "Customer data"),
    Reason("loan", "online_access", "desk", 0.159, 0.05, 1, 0.03, 0.85, 3, 0.20, 0.0, (4, 5, 2), "callback investigate", "",
           "Online", "Online", "Login", "Digital"),
)  # fmt: skip
ALL = FIRST + LATER
OFFERS = {reason.name: tuple(reason.promises.split()) for reason in ALL}
NUMBER = {reason.name: number for number, reason in enumerate(ALL)}
LINES = ("net", "loan", "car", "coffee", "health")
LINE_OF = {reason.team: reason.line for reason in ALL}

PRODUCTS = {
    "net": ("Broadband", "Landline", "Mobile", "Bundle"), "loan": ("Fixed 30", "Fixed 15", "Tracker"),
    "car": ("Merle", "Corvid", "Heron", "Siskin"), "coffee": ("Filter", "Espresso", "Cold brew", "Beans"),
    "health": ("Silver", "Bronze", "Gold", "Family"),
}  # fmt: skip
# What a contact of a reason is about, where that does not depend on the account.
PRODUCT_OF = {
    "line_dead": "Landline", "line_noise": "Landline", "slow_internet": "Broadband", "router_setup": "Broadband", "roaming": "Mobile",
    "new_sim": "Mobile", "no_signal": "Mobile", "upgrade_due": "Mobile",
}  # fmt: skip
STEPS_OF = {
    "visit": "visit_made", "refund": "refund_sent", "pay": "tax_paid", "document": "document_sent", "callback": "callback_made",
    "correct": "account_corrected", "investigate": "investigation_closed",
    "workshop": "workshop_visit", "replace": "replacement_sent", "payout": "claim_paid",
}  # fmt: skip
# Where the steps of a line of business are recorded, but for the field work.
STEPS_IN = {"net": "bank", "loan": "bank", "car": "dealer", "coffee": "loyalty", "health": "claims"}
# Steps that show the thing itself done, not merely that somebody was there.
CURES = frozenset(
    "line_restored line_tested refund_sent payment_posted tax_paid document_sent account_corrected repair_done points_added"
    " replacement_sent claim_paid".split()
)
