"""Lists of people: who a source knows, by which addresses and numbers, and to which account they belong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "lists of people: an id, and name, e-mail, phone, address or account"
SOURCE = ""  # many have one: its name is the file's
_ID = "contact_id requester_id person_no customer_id party_ref person_id client_id member_id user_id id"
NEEDS = (("contact_id", "name"), ("requester_id", "name"), ("person_no", "full_name"), ("customer_id", "email"), ("person_id", "email"))


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The people in the words of a mapping file."""
    parts = {"column": "title first_name given_name middle_name last_name surname family_name", "join": " "}
    roles = {
        "party_ref": _ID,
        "name": "name full_name customer_name" if {"name", "full_name", "customer_name"} & set(columns) else parts,
        "email": {"column": "email email_address mail e_mail", "lower": True},
        "phone": "phone mobile phone_number telephone tel",
        "handle": "handle username",
        "street": "street address street_address address_1 address_line_1",
        "postcode": "postcode zip zip_code postal_code",
        "birth_date": "birth_date dob date_of_birth birthday",
        "account_id": "account_no account_id account_number account",
        "language": "language",
        "timezone": "timezone",
        "consent": "consent",
        "valid_from": "valid_from customer_since since",
    }
    found = chosen(columns, roles)
    if "party_ref" not in found or len(found) < 2:
        return {}
    # A person who moved, or has two accounts, stands twice in many lists: two rows, not a correction.
    ids = [found["party_ref"], *(found[role] for role in ("street", "account_id") if role in found)]
    return {"grain": "party", "id": ids, "columns": found}
