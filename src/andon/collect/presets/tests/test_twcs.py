"""Support on Twitter: several customers in one thread, and replies alone where no conversation is named."""

TWEETS = """tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
1,ann,True,Tue Oct 31 22:10:47 +0000 2017,@shop my parcel is late,"2,3",
2,shop,False,Tue Oct 31 22:12:00 +0000 2017,@ann we are looking,,1
3,bob,True,Tue Oct 31 22:15:00 +0000 2017,@shop mine too,4,1
4,shop,False,Tue Oct 31 22:16:00 +0000 2017,@bob send us a message,,3
"""


def test_each_customer_of_a_thread_has_an_interaction(collected, turned):
    collected("twcs.csv", TWEETS)
    rows = [(row["interaction_id"], row["source_id"], row["speaker"]) for row in turned()("messages")]
    assert rows == [("twcs/1", "1", "customer"), ("twcs/1", "2", "agent"), ("twcs/3", "3", "customer"), ("twcs/3", "4", "agent")]


def test_the_answering_account_is_the_team(collected, turned):
    collected("twcs.csv", TWEETS)
    assert [(row["party_ref"], row["team"], row["channel"]) for row in turned()("interactions")] == [
        ("ann", "shop", "social"),
        ("bob", "shop", "social"),
    ]


def test_the_real_sample_loses_no_tweet(collected, turned, shared):
    assert collected(shared("twcs_sample")).total().accepted == 3482
    rows = turned()
    assert len({row["source_id"] for row in rows("messages")}) == 3482
    assert sum(row["direction"] == "inbound" for row in rows("interactions")) > 900


def test_the_brand_is_the_account_that_answers_else_the_one_that_is_addressed(collected, turned):
    collected("twcs.csv", TWEETS + "5,cat,True,Wed Nov 01 22:16:00 +0000 2017,hello @nobody and @Shop nobody answers,,\n")
    brands = {row["interaction_id"]: row["value"] for row in turned()("interaction_attributes") if row["key"] == "brand"}
    assert brands == {"twcs/1": "shop", "twcs/3": "shop", "twcs/5": "shop"}
