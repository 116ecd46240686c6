"""Somebody was hurt or in danger: because nobody could be called, or because of money and letters."""
# ruff: noqa: E501 - an alternative stands on one line

CALLING = (
    "<kin> [fell|collapsed|slipped] [in the kitchen|on the stairs|in the bath|in the night] and [couldn't|could not] [ring|call|phone] [for an ambulance|for help|anyone|the emergency number]",
    "<kin> had [chest pains|a stroke|a fit|an asthma attack|a bad fall] and [there was no way to call|we couldn't reach|nobody could call] [an ambulance|the doctor|anyone]",
    "<kin>'s [alarm pendant|emergency button|care alarm] [didn't work|was dead|sent nothing|had no connection] when [it was needed|help was needed]",
    "I [had to run|ran] [to the neighbours|half a mile|out into the road] to [get help|call an ambulance|find a phone] while [the baby|<kin>|my wife] [wasn't breathing properly|lay on the floor|was bleeding]",
    "<kin> [lay|was] on the [floor|kitchen floor|bathroom tiles] [for six hours|all night|until the postman came] because [we couldn't get through|the call for help never went out]",
    "[we had|there was] a [small fire|gas smell|break-in] [in the house|next door|on <day> night] and [no way of calling anybody|we couldn't ring the fire brigade]",
    "the [district nurse|doctor|hospital] [tried|rang] [all day|for hours] with [test results|a change of medicine] and couldn't [reach|get hold of] <kin>, who [is in hospital now|took the wrong dose]",
    "my [insulin pump|oxygen machine|home monitor] [couldn't|didn't] [send|raise] [its alarm|the readings] and I [woke up in an ambulance|was found unconscious|was taken to hospital]",
    "<kin> [is|lives] alone, [diabetic|ninety-one|with a weak heart], and was [found|discovered] [by chance|by a neighbour|by the milkman] after [a fall|a night on the floor], [unable to call anyone|no working phone]",
)
MONEY = (
    "<kin> [collapsed|had chest pains|was taken ill] [with the letter [still open on the table|in hand]|over this|the day your letter came] and is [in hospital|under the doctor|on a heart monitor]",
    "<kin> [has stopped|stopped] [buying|taking] [heart tablets|insulin|medicine] to [pay for this|find the money|cover it] and [ended up in hospital|was found on the floor|is seriously ill]",
    "we [couldn't heat the house|had to leave the house cold|had no heating] [for weeks|in {month}] because of [this|the money you hold|what was taken] and [the baby|<kin>|my little boy] [has pneumonia|was taken to hospital|fell ill]",
    "<kin> [talks|has been talking] of [ending it all|not wanting to live] [because of|over] this and [the doctor|the crisis team] [is involved|had to come]",
    "I [had|ended up with] a [breakdown|panic attack at the wheel|heart attack] [over this|because of these letters] and [spent a week in hospital|crashed the car|was carried off in an ambulance]",
    "<kin> [hasn't eaten|isn't eating|doesn't sleep], [has lost two stone|fainted on the stairs], [the doctor|the nurse] [blames|puts it down to] [this worry|these letters]",
    "a [collector|man] [came to the door of|threatened] <kin>, who fell [running to lock it|down the steps] and [broke a hip|is in hospital]",
)
CALL_REASONS = (
    "line_dead",
    "line_noise",
    "slow_internet",
    "roaming",
    "new_sim",
    "router_setup",
    "moving_house",
    "missed_visit",
    "cancel",
    "change_plan",
)
MONEY_REASONS = (
    "bill_too_high", "bill_copy", "tax_unpaid", "escrow_query", "payment_not_posted", "rate_question", "payoff_quote", "statement_copy",
    "insurance_update", "late_fee", "change_address", "online_access",
)  # fmt: skip
PHRASES: dict[str, tuple[str, ...]] = {
    "kin": (
        "my [mother|father|mum|dad]",
        "my [husband|wife]",
        "my [elderly |old |]neighbour",
        "my [grandmother|grandfather|aunt|uncle]",
        "my [father|mother]-in-law",
        "my [eighty-year-old|disabled|sick] [mother|father|brother|sister]",
    ),
    **{f"harm.{reason}": CALLING for reason in CALL_REASONS},
    **{f"harm.{reason}": MONEY for reason in MONEY_REASONS},
}
