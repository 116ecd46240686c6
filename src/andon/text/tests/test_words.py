import numpy as np

from andon.text.words import mended, proper_names, tokens


def words_of(text: str) -> list[str]:
    found = tokens([text])
    return [found.vocabulary[n] for n in found.word]


def test_words_are_letters_in_lower_case():
    assert words_of("My Line is DEAD, 2nd time!") == ["my", "line", "is", "dead", "nd", "time"]


def test_addresses_numbers_and_handles_make_no_word():
    assert words_of("mail ann@example.org or @firm, account 4471, see https://x.example/y") == ["mail", "or", "account", "see"]


def test_an_apostrophe_is_dropped_in_both_shapes():
    assert words_of("don't don’t mother's") == ["dont", "dont", "mothers"]


def test_scripts_without_spaces_are_cut_by_letter():
    assert words_of("早上好") == ["早", "上", "好"]


def test_empty_and_missing_texts_keep_their_number():
    found = tokens([None, "", "late bill"])
    assert (found.doc.tolist(), found.docs) == ([2, 2], 3)


def test_most_keeps_the_first_words_of_each_text():
    assert tokens(["one two three", "four"], most=2).doc.tolist() == [0, 0, 1]


def test_counts_are_texts_not_tokens():
    found = tokens(["bill bill bill", "bill late"])
    assert dict(zip(found.vocabulary, found.counts().tolist(), strict=True)) == {"bill": 2, "late": 1}


def test_some_texts_are_numbered_anew():
    some = tokens(["a b", "c", "d e"]).of(np.array([0, 2]))
    assert ([some.vocabulary[n] for n in some.word], some.doc.tolist(), some.docs) == (["a", "b", "d", "e"], [0, 0, 1, 1], 2)


def test_a_rare_slip_is_mended_into_the_common_word():
    found = mended(["payment", "paymnet", "paymennt", "paymet", "pavment"], np.array([100, 1, 1, 1, 1]))
    assert set(found) == {"paymnet", "paymennt", "paymet", "pavment"}


def test_short_and_frequent_words_are_left_alone():
    assert mended(["same", "safe", "router", "routes"], np.array([100, 1, 100, 30])) == {}


def test_tokens_are_mended_in_place():
    found = tokens(["payment late"] * 30 + ["paymnet late"]).mended()
    assert found.vocabulary[found.word[-2]] == "payment"


def test_proper_names_are_those_with_a_capital_inside_sentences():
    texts = ["The nurse Yvonne came. Dinner was late", "I like Yvonne and the dinner", "then Yvonne left"]
    texts += ["it was all said in small letters here"] * 3
    assert proper_names(texts) == {"yvonne"}


def test_where_capitals_mark_more_than_names_none_is_one():
    assert proper_names(["Die Rechnung der Firma ist eine Rechnung der Firma Rechnung Firma"] * 3) == frozenset()
