import numpy as np

from andon.reason.names import job, names
from andon.text.words import tokens


def named(texts, group):
    words = tokens(texts)
    return names(words, words.word.astype(np.int64), words.vocabulary, group=np.array(group))


def test_a_name_is_what_sets_a_group_apart():
    found = named(["no dial tone here", "there is no dial tone", "still no dial tone"] + ["my bill is high"] * 3, [0, 0, 0, 1, 1, 1])
    assert (found[0].label, found[1].label) == ("no dial tone", "bill is high")


def test_a_word_of_the_topic_comes_before_a_word_of_mood():
    words = tokens(["expect better, dial tone"] * 4 + ["the bill"] * 4)
    group = np.repeat([0, 1], 4)
    weights = np.array([0.05 if word in ("expect", "better") else 1.0 for word in words.vocabulary])
    found = names(words, words.word.astype(np.int64), words.vocabulary, group=group, weights=weights)
    assert found[0].words[:2] == ["dial", "tone"]
    assert not {"expect"} & set(found[0].label.split())


def test_a_proper_name_stands_in_no_label():
    words = tokens(["yvonne visit late"] * 4)
    found = names(words, words.word.astype(np.int64), words.vocabulary, group=np.zeros(4, int), proper=frozenset(["yvonne"]))
    assert "yvonne" not in found[0].label
    assert "yvonne" not in found[0].words


def test_two_groups_never_share_a_label():
    texts = ["late bill", "late bill", "late bill", "late bill"]
    assert len({name.label for name in named(texts, [0, 0, 1, 1])}) == 2


def test_speech_of_any_contact_is_no_name():
    assert named(["hello thanks please help"] * 4 + ["router dead"] * 4, [0] * 4 + [1] * 4)[0].words == []


def test_the_job_is_what_most_wanted():
    assert (
        job(["I want to cancel my contract", "how do I cancel my contract?", "please cancel my contract now"], about=["cancel", "contract"])
        == "cancel my contract"
    )


def test_no_common_wish_is_no_job():
    assert job(["the line is dead", "I want to speak to someone"], about=["line"]) is None


def test_a_wish_off_the_matter_is_no_job():
    assert job(["please note the following"] * 9, about=["bill"]) is None
