import itertools

import numpy as np
import pytest
from scipy import sparse

from andon.reason import run
from andon.reason.both_sides import FLOOR, settled
from andon.reason.other_side import OtherSide
from andon.reason.tests.conftest import MATTERS, sentences_of
from andon.reason.tests.test_room import leaves, rows_of

FRENCH = {
    "line": (["ma ligne", "notre téléphone fixe", "la ligne de la maison"], ["est coupée", "ne donne aucune tonalité", "reste muette"]),
    "bill": (
        ["ma facture", "la note du mois", "cette facture"],
        ["est trop élevée", "compte deux fois le montant", "montre un montant faux"],
    ),
    "router": (
        ["le routeur", "ma nouvelle box", "votre routeur"],
        ["refuse la connexion", "clignote en rouge", "perd la connexion sans fil"],
    ),
    "parcel": (
        ["mon colis", "le paquet commandé", "notre livraison"],
        ["est arrivé abîmé", "manque au dépôt", "dort au dépôt depuis lundi"],
    ),
}


def in_french(matter):
    """Seventy-two ways to put one matter."""
    before = ("Bonjour, je vous écris car", "Je pense que", "Depuis hier je vois que", "Nous avons remarqué que")
    after = ("", ", pouvez-vous regarder", ", que dois-je faire")
    return [f"{a} {b} {c}{d}." for d, a, b, c in itertools.product(after, before, *FRENCH[matter])][:72]


def shouted(text):
    """The same matter once more."""
    return f"{text[:-1]}, I must say!"


@pytest.fixture
def two_tongues(company):
    """120 texts a matter in English, 72 in French; the category says how the company files each."""

    def made(matters, *, filed=True):
        texts = [(text, matter) for matter in MATTERS for text in (*sentences_of(matter), *map(shouted, sentences_of(matter)))]
        texts += [(text, matter) for matter in matters for text in in_french(matter)]
        return company([text for text, _ in texts], category=[matter if filed else None for _, matter in texts])

    return made


def reasons_by_matter(out, matters):
    """The reasons that most texts of each matter have: of the English ones, of the French ones."""
    found = [leaf for _, leaf in sorted(leaves(out).items())]
    parts = {("en", matter): found[120 * n : 120 * n + 120] for n, matter in enumerate(MATTERS)}
    parts |= {("fr", matter): found[360 + 72 * n : 432 + 72 * n] for n, matter in enumerate(matters)}
    return {key: {leaf for leaf in part if part.count(leaf) * 10 > len(part)} for key, part in parts.items()}


def test_one_matter_is_one_reason_in_two_languages(two_tongues, turn):
    out = run(two_tongues(MATTERS), turn=turn)
    found = reasons_by_matter(out, MATTERS)
    assert set(turn.models["reason.tree"]["languages"]) == {"en", "fr"}
    assert all(found["fr", matter] and None not in found["fr", matter] for matter in MATTERS)
    assert all(found["fr", matter] <= found["en", matter] for matter in MATTERS)
    spoken = {word for row in rows_of(out) for word in row["words"]}
    assert not spoken & {"facture", "routeur", "ligne"}  # the reason keeps the words of the main language


def test_a_matter_of_one_language_keeps_its_own_reason(two_tongues, turn):
    matters = ["bill", "router", "parcel"]
    out = run(two_tongues(matters), turn=turn)
    found = reasons_by_matter(out, matters)
    english = set().union(*(found["en", matter] for matter in MATTERS))
    assert found["fr", "parcel"]
    assert None not in found["fr", "parcel"]
    assert not found["fr", "parcel"] & english
    assert found["fr", "bill"] <= found["en", "bill"]
    assert len(turn.models["reason.tree"]["languages"]["fr"]["ids"]) == 4  # three are lent
    labels = {row["reason_id"]: row["label"] for row in rows_of(out)}
    assert all(set(labels[leaf].replace(",", "").split()) & set(" ".join(in_french("parcel")).split()) for leaf in found["fr", "parcel"])


def test_without_a_company_side_each_language_has_its_own_reasons(two_tongues, turn):
    found = reasons_by_matter(run(two_tongues(MATTERS, filed=False), turn=turn), MATTERS)
    english, french = (set().union(*(leaves for key, leaves in found.items() if key[0] == code)) for code in ("en", "fr"))
    assert not (english & french) - {None}


def test_a_lent_tree_is_kept_while_its_reasons_live(two_tongues, turn):
    tables = two_tongues(MATTERS)
    first = run(tables, turn=turn)
    again = run(tables | {"previous_reasons": first["reasons"]}, turn=turn)
    assert again["interaction_reasons"].equals(first["interaction_reasons"])
    models = turn.models["reason.tree"]["languages"]
    models["en"] |= {"ids": [f"{key}-anew" for key in models["en"]["ids"]]}  # as after a new fit of the main language
    third = run(tables, turn=turn)
    assert {row["reason_id"] for row in rows_of(third) if row["parent_id"]} <= {*models["en"]["ids"], *models["fr"]["ids"]}
    assert set(models["fr"]["ids"]) != set(first["reasons"].column("reason_id").to_pylist())


def test_both_sides_move_a_text_whose_words_mislead():
    turn = np.arange(600)
    reason = turn % 2
    words = np.zeros((600, 4), np.float32)
    words[turn, reason] = 1  # words 0 and 1: the matter
    words[turn, 2 + turn // 2 % 2] = 1  # words 2 and 3: manner of speaking
    words[:30, :2] = 0  # thirty texts hold manner alone
    answers = np.eye(24, dtype=np.float32).reshape(2, 4, 3, 24).sum(axis=2)  # four answers of three words a reason
    other = sparse.csr_matrix(answers[reason, turn // 4 % 4])
    group = np.where(turn < 30, 2, reason)  # manner made a group of its own
    found, bears = settled(sparse.csr_matrix(words), group, 3, other, weights=np.ones(4, np.float32), seed=0)
    assert (found == reason).mean() > 0.99
    assert bears[:2].min() > 0.9
    assert bears[2:].max() == pytest.approx(FLOOR)


def test_a_source_whose_ids_come_last_is_named_too(company, turn, monkeypatch):
    monkeypatch.setattr("andon.reason.stored.NAMED_ON", 60)  # of 180 texts, which stand matter by matter
    out = run(company([text for matter in MATTERS for text in sentences_of(matter)]), turn=turn)
    assert all(row["words"] for row in rows_of(out))


def test_an_other_side_is_read_under_the_contexts_of_another():
    side = OtherSide(sparse.csr_matrix(np.eye(3, dtype=np.float32)), [("team", "a"), ("team", "b"), ("answer", "a")])
    assert side.under([("answer", "a"), ("team", "c"), ("team", "a")]).toarray().tolist() == [[0, 0, 1], [0, 0, 0], [1, 0, 0]]
