"""What customers say of themselves, where a contact was about, and with whom an account is mostly heard of."""

from datetime import UTC, datetime
from itertools import product

from andon import identify
from andon.runner import Turn
from andon.tables import empty, table

NOW = datetime(2026, 6, 1, tzinfo=UTC)
EARLY, LATE = datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
GIVEN = "Anna Bernd Clara Dora Emil Fritz Gerda Hans Ida Jakob".split()
FAMILY = "Adler Bauer Conrad Dorn Ebert Fuchs Graf Huber".split()


def person(source, ref, name=None, **more):
    return {"source": source, "party_ref": ref, "name": name} | more


def key(source, ref, kind, value):
    return {"source": source, "party_ref": ref, "kind": kind, "value": value}


def contact(number, source="calls", ref=None, **more):
    return {"interaction_id": f"i{number}", "source": source, "party_ref": ref, "started_at": EARLY} | more


def message(text, ref, source="calls", **more):
    return {"message_id": f"m{ref}{text}", "source": source, "party_ref": ref, "speaker": "customer", "at": EARLY, "text": text} | more


def found(**rows):
    given = {name: empty(name.removeprefix("previous_")) for name in identify.READS}
    return identify.run(given | {name: table(name, values) for name, values in rows.items()}, turn=Turn(as_of=NOW))


def homes(wrote):
    return {f"{row['source']}/{row['party_ref']}": row["customer_id"] for row in wrote["links"].to_pylist()}


FAMILY_OF_TWO = [person("crm", "1", "Anna Weber", account_id="AC100200"), person("crm", "2", "Bernd Weber", account_id="AC100200")]


def caller_of(*texts, **more):
    """With whom of the two a nameless caller about their account is put, who said these things."""
    said = [message(text, "x", **more) for text in texts]
    home = homes(found(parties=FAMILY_OF_TWO, interactions=[contact(1, ref="x", account_id="AC100200")], messages=said))
    return [ref for ref in ("crm/1", "crm/2") if home[ref] == home["calls/x"]]


def test_who_signs_with_a_known_name_is_that_person():
    assert caller_of("The line is dead again. Many thanks, Anna Weber.") == ["crm/1"]
    assert caller_of("Die Leitung ist tot. Mit freundlichen Grüßen\nBernd Weber") == ["crm/2"]


def test_who_is_only_spoken_of_did_not_sign():
    assert caller_of("It is about Anna Weber, she has been waiting for an answer since the third of last month.") == []


def test_only_the_customers_own_words_by_now_count():
    assert caller_of("Kind regards, Anna Weber", speaker="agent") == []
    assert caller_of("Kind regards, Anna Weber", at=LATE) == []


def test_a_name_that_no_record_has_falls_away():
    said = [message("Best wishes, Zeno Quill", ref) for ref in "xy"]
    wrote = found(parties=FAMILY_OF_TWO, interactions=[contact(1, ref="x"), contact(2, ref="y")], messages=said)
    assert len(set(homes(wrote).values())) == 4


def namesake_of(text):
    """With which of two John Grays, who have nothing else in common, the writer of a mail is put."""
    parties = [
        person("crm", "1", "John Gray", account_id="AC100200", street="7 Elm Street", postcode="AB1 1AA", birth_date="1950-02-03"),
        person("crm", "2", "John Gray", account_id="AC300400", street="9 Oak Road", postcode="CD2 2BB", birth_date="1981-11-27"),
        person("mail", "x", "John Gray"),
    ]
    keys = [key("crm", "1", "phone", "07700 900123"), key("crm", "2", "phone", "07700 900456"), key("mail", "x", "email", "jg@x.example")]
    home = homes(found(parties=parties, party_keys=keys, messages=[message(text, "x", "mail")]))
    return [ref for ref in ("crm/1", "crm/2") if home[ref] == home["mail/x"]]


def test_numbers_and_streets_in_words_tell_namesakes_apart():
    assert namesake_of("Where is my bill?") == []
    assert namesake_of("Where is my bill? The account is ac300400.") == ["crm/2"]
    assert namesake_of("Please call +44 7700 900123 after five.") == ["crm/1"]
    assert namesake_of("I live at 9 Oak Rd, by the bridge.") == ["crm/2"]
    assert namesake_of("It was 9 days ago on Oak Road, account AC999999, call 07700 900999.") == []


def test_an_account_in_words_is_not_the_account_of_the_contact():
    wrote = found(
        parties=[person("crm", "1", "John Gray", account_id="AC100200"), person("mail", "x", "John Gray")],
        interactions=[contact(1, "mail", "x")],
        messages=[message("It is about AC100200.", "x", "mail")],
    )
    home = homes(wrote)
    assert home["crm/1"] == home["mail/x"]
    assert [row["account_id"] for row in wrote["links"].to_pylist()] == ["AC100200", None]
    assert wrote["placements"].column("account_id").to_pylist() == [None]


def test_an_unknown_number_does_not_speak_against_the_only_customer_of_an_account():
    keys = [key("crm", "1", "phone", "07700 900123"), key("calls", "x", "phone", "01632 960001")]
    wrote = found(parties=FAMILY_OF_TWO[:1], party_keys=keys, interactions=[contact(1, ref="x", account_id="AC100200")])
    assert len(set(homes(wrote).values())) == 1


def test_a_caller_without_a_name_is_who_is_mostly_heard_of_with_the_account():
    def of(hers, his):
        rows = [contact(n, "crm", "1", account_id="AC100200") for n in range(hers)]
        rows += [contact(100 + n, "crm", "2", account_id="AC100200") for n in range(his)]
        calls = [contact(200 + n, ref=ref, account_id="AC100200") for n, ref in enumerate("xy")]
        others = [person("crm", f"o{n}", f"{one} {FAMILY[n % 8]}", account_id=f"AC7000{n}") for n, one in enumerate(GIVEN)]
        home = homes(found(parties=FAMILY_OF_TWO + others, interactions=rows + calls))
        assert home["crm/1"] != home["crm/2"]
        return [[ref for ref in ("crm/1", "crm/2") if home[ref] == home[f"calls/{caller}"]] for caller in "xy"]

    assert of(4, 1) == [["crm/1"], ["crm/1"]]
    assert of(3, 2) == [[], []]


def test_the_street_of_a_contact_tells_namesakes_apart():
    def street(n):
        return f"{chr(65 + n % 26)}{chr(97 + n // 26)}lder Street"

    crowd = [
        person("crm", str(n), f"{given} {family}", street=f"{n} {street(n)}") for n, (given, family) in enumerate(product(GIVEN, FAMILY))
    ]
    twins = [person("crm", f"t{n}", "Ottokar Quill", street=f"1 {street(n)}", birth_date=f"19{n}0-0{n}-1{n}") for n in (4, 7)]
    calls = [person("calls", "x", "Ottokar Quill"), person("calls", "y", "Ottokar Quill")]
    home = homes(found(parties=crowd + twins + calls, interactions=[contact(1, ref="x", place=street(7)), contact(2, ref="y")]))
    assert home["calls/x"] == home["crm/t7"] != home["crm/t4"]
    assert home["calls/y"] not in {home["crm/t4"], home["crm/t7"]}
