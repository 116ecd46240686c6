"""The reasons of cars, coffee bars and the health plan, and two that came to the network later."""

from __future__ import annotations

from andon.example.reason import Reason

LATER = (
    Reason("net", "upgrade_due", "desk", 0.022, 0.10, 11, 0.0, 0.82, 14, 0.18, 0.0, (5, 4, 2), "refund refund callback", "refund_sent",
           "Sales", "Contract", "Upgrade charge", "Device upgrade"),
    Reason("net", "no_signal", "fault", 0.045, 0.05, 8, 0.0, 0.78, 6, 0.25, 0.04, (4, 5, 1), "investigate investigate callback",
           "line_tested", "Mobile", "Mobile", "No reception", "Coverage"),
    Reason("car", "car_surge", "fault", 0.0006, 0.0, 6, 0.0, 0.75, 9, 0.10, 0.0, (6, 2, 2), "workshop workshop investigate", "repair_done",
           "Workshop desk", "Vehicle", "Unintended acceleration", "Drive"),
    Reason("car", "car_brakes", "fault", 0.11, 0.10, 12, 0.0, 0.80, 12, 0.18, 0.04, (6, 3, 2), "workshop workshop callback",
           "repair_done", "Workshop desk", "Vehicle", "Brakes", "Brakes and wheels"),
    Reason("car", "car_electrics", "fault", 0.16, 0.15, 1, 0.03, 0.72, 14, 0.20, 0.05, (5, 4, 2), "workshop investigate callback",
           "repair_done", "Workshop desk", "Vehicle", "Electrics", "Electronics"),
    Reason("car", "car_service", "ask", 0.38, 0.15, 4, 0.0, 0.93, 7, 0.30, 0.0, (6, 5, 2), "callback workshop", "",
           "Service desk", "Service", "Booking", "Appointment"),
    Reason("car", "car_warranty", "desk", 0.09, 0.05, 5, 0.0, 0.78, 17, 0.18, 0.0, (5, 3, 4), "refund correct callback", "refund_sent",
           "Service desk", "Invoice", "Warranty", "Warranty claim"),
    Reason("coffee", "coffee_pay", "desk", 0.008, 0.0, 6, 0.0, 0.10, 25, 0.75, 0.0, (1, 4, 4), "document callback", "",
           "Bar care", "Company", "Sourcing", "Ethics"),
    Reason("coffee", "coffee_order", "desk", 0.30, 0.05, 12, 0.0, 0.88, 8, 0.30, 0.0, (2, 6, 2), "refund replace", "refund_sent",
           "Bar care", "Bar", "Wrong order", "Order"),
    Reason("coffee", "coffee_points", "desk", 0.24, 0.05, 1, 0.03, 0.84, 7, 0.22, 0.0, (2, 7, 2), "correct replace callback",
           "points_added", "Loyalty desk", "Card", "Points", "Loyalty"),
    Reason("coffee", "coffee_wait", "ask", 0.20, 0.10, 7, 0.0, 0.90, 10, 0.45, 0.0, (2, 6, 3), "callback", "",
           "Bar care", "Bar", "Waiting", "Service at the bar"),
    Reason("health", "claim_late", "desk", 0.16, 0.10, 2, 0.0, 0.80, 20, 0.06, 0.0, (5, 3, 4), "payout payout investigate", "claim_paid",
           "Claims", "Claims", "Claim open", "Claim status"),
    Reason("health", "claim_refused", "desk", 0.14, 0.05, 3, 0.0, 0.74, 18, 0.20, 0.0, (5, 3, 4), "investigate payout callback",
           "claim_paid", "Claims", "Claims", "Claim turned down", "Claim decision"),
    Reason("health", "cover_question", "ask", 0.32, 0.10, 1, 0.0, 0.92, 9, 0.30, 0.0, (6, 4, 3), "callback document", "",
           "Member desk", "Cover", "Cover enquiry", "Cover"),
    Reason("health", "member_card", "desk", 0.18, 0.20, 1, 0.0, 0.87, 10, 0.15, 0.0, (4, 5, 2), "replace replace callback",
           "replacement_sent", "Member desk", "Membership", "Card", "Member data"),
    Reason("health", "premium_bill", "desk", 0.15, 0.15, 1, 0.02, 0.82, 18, 0.18, 0.0, (5, 3, 4), "refund correct callback", "refund_sent",
           "Premiums", "Billing", "Premium", "Premium charge"),
)  # fmt: skip
