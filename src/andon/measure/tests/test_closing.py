"""Contacts that close a matter instead of bringing it back."""

from andon.measure.tests.test_measure import World


def test_a_customer_who_says_that_it_works_confirms_and_does_not_return():
    assert World().contact(0).claim(1).contact(3, "works").verdict() == ("resolved", "customer_said")


def test_a_word_of_thanks_is_no_return():
    assert World().contact(0).claim(1).contact(3, text="Many thanks for that").verdict() == ("resolved", "no_return")


def test_a_last_word_without_complaint_or_question_that_nobody_had_to_act_on_closes():
    assert World().contact(0).claim(1).contact(3, "calm").verdict() == ("resolved", "no_return")
    assert World().contact(0).claim(1).contact(3, "calm", agent="promises").verdict()[0] == "recurred"
    assert World().contact(0).claim(1).contact(3, "calm", text="and now?").verdict()[0] == "recurred"


def test_vague_words_of_farewell_after_a_calm_last_contact_are_no_act():
    assert World().contact(0).claim(1).contact(3, "calm", agent="vague").verdict() == ("resolved", "no_return")
    assert World().contact(0).claim(1).contact(3, agent="vague").verdict()[0] == "recurred"


def test_where_the_customer_is_not_read_what_the_company_did_tells_whether_a_last_contact_closes():
    assert World().contact(0, agent="fixed").contact(3).verdict() == ("resolved", "no_return")
    assert World().contact(0, agent="fixed").contact(3, agent="promises").verdict()[0] == "recurred"
    assert World().contact(0, agent="fixed").contact(3, agent="").verdict()[0] == "recurred", "an answer that is not read may be anything"
    assert World().contact(0).claim(1).contact(3).verdict()[0] == "recurred", "nothing that the company said is read"
