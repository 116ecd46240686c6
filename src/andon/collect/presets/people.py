"""Lists of people: who a source knows, by which addresses and numbers, and to which account they belong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen
from andon.collect.profile import plain_name as plain

ABOUT = "lists of people: an id, and name, e-mail, phone, address or account"
SOURCE = ""  # many have one: its name is the file's
_ID = "contact_id requester_id person_no customer_id party_ref person_id client_id member_id user_id unique_id rec_id record_id id"
NEEDS = (("contact_id", "name"), ("requester_id", "name"), ("person_no", "full_name"), ("customer_id", "email"), ("person_id", "email"))


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The people in the words of a mapping file."""
    parts = {"column": "title first_name given_name middle_name last_name surname family_name", "join": " "}
    whole = {"name", "full_name", "customer_name"} & {plain(name) for name in columns}
    roles: dict[str, object] = {
        "party_ref": _ID,
        "name": "name full_name customer_name" if whole else parts,
        "email": {"column": "email email_address mail e_mail", "lower": True},
        "phone": "phone mobile phone_number telephone tel",
        "handle": "handle username",
        "street": _street(columns),
        "postcode": "postcode zip zip_code postal_code",
        "birth_date": "birth_date dob date_of_birth birthday",
        "account_id": "account_no account_id account_number account",
        "language": "language",
        "timezone": "timezone",
        "consent": "consent",
        "valid_from": "valid_from customer_since since",
    }
    found = chosen(columns, roles, plainly=True)
    if "party_ref" not in found or len(found) < 2:
        return {}
    # A person who moved, or has two accounts, stands twice in many lists: two rows, not a correction.
    parted = [found[role] for role in ("party_ref", "street", "account_id") if role in found]
    ids = [name for spec in parted for name in (spec["column"] if isinstance(spec, dict) else [spec])]
    return {"grain": "party", "id": ids, "columns": found}


def _street(columns: Sequence[str]) -> object:
    """Where a person lives: one column, or the number of the house and its street apart."""
    names = "street address street_address street_name address_1 address_line_1"
    numbered = {"street_number", "house_number", "house_no"} & {plain(name) for name in columns}
    first = next((name for name in names.split() if chosen(columns, {"street": name}, plainly=True)), None)
    return {"column": f"street_number house_number house_no {first}", "join": " "} if numbered and first else names
