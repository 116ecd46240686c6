"""Promises and the dates by which they are to be kept."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# promise
I'll [deal with it|get it done]
we'll [deal with it|get it done]

# promise.callback
[I'll|I will|I shall|we'll|we will] [ring|call|phone|telephone] you [back|myself|personally|on this number|with an answer|]
[I'm going to|I am going to|we're going to] [ring|call|phone] you [back|with the result|]
you'll [have|get|receive] a [call|call back|phone call|ring] from [me|us|my manager|our team|the specialist]
[somebody|someone|a colleague|{agent} here, I] will [be on the phone to you|ring you back|give you a call|call with an answer]
expect [a call|my call|our call|to hear from me by phone]
let me [call you back|ring you back|come back to you by phone]
[a call back is|I have a call back] [booked|in the diary|scheduled] for you
[you can count on a call|you have my word that I'll ring|my colleague is going to ring you]

# promise.visit
[a visit is|the visit is|your appointment is] [booked|confirmed|in the engineer's diary], [he'll be there|the engineer comes]
[an engineer|a technician|one of our engineers|a fitter|somebody from the field team] will [be with you|come out|be at {street}|call at the house|visit]
[we'll|we will|we shall|I'll] [have|get] [an engineer|a technician|somebody] [out to you|with you|at the property|round]
[I'm sending|we're sending|I am going to send|we are going to send] [an engineer|a technician|someone] [out|round to you|to {street}]
[I've|I have|we've] [booked|arranged|scheduled] [an engineer|a visit|a technician|an appointment] for you, [they'll be there|coming out|at the property]
expect [our engineer|the technician|a visit from us|somebody at the door]
[the|our] [engineer|technician] [is coming|is going to be there|will be knocking]
you'll [have|see] [an engineer|a technician] [at the door|at the house|there]

# promise.refund
[my colleague in billing|the billing desk] will [pay out|send back|credit] [the {amount}|what you're owed|the difference]
[we'll|we will|I'll|I will|I shall|we shall] [refund|credit|return|pay back] [the {amount}|{amount}|the money|the difference|the charge]
[the money|the refund|the {amount}|the credit|your refund] will be [back in your account|with you|on your card|credited]
you'll [have|see|get] [the {amount}|the money|your refund|the credit] [back|in your account|on your account]
[I'm going to|we're going to|I am going to] [refund|credit] [the {amount}|the overcharge|you in full|what was taken]
expect [the refund|your money|the credit|{amount} back]
let me [refund that|credit the {amount}|send that money back], [it'll be there|you'll have it]
[I've put the refund through|the refund is approved|I've signed off the credit], [it reaches you|it will land|you'll see it]

# promise.correct
[my colleague|the account desk] will [set this straight|make the correction|have the record right]
[I'll|I will|we'll|we will|we shall|I shall] [correct|put right|amend|straighten out] [the record|the account|this|the entry|that]
[the correction|the change|the amendment] will be [made|in place|through|on your account]
[I'm going to|we're going to|I am going to] [correct this|put it right|get the account straightened out]
you'll [see|have] [the correction|the right figures|the corrected entry|it put right]
expect [the account to be right|the correction|to see it corrected]
let me [put that right|get this corrected], [it will be done|you'll see it]
[it|this|the entry] [will be|is going to be] [corrected|amended|set straight|put right]

# promise.pay
[the loan desk|my colleague in payments] will [have the tax paid|make the payment|send the money to the tax office]
[we'll|we will|we shall|I'll have us] [pay|settle] [the tax|the amount|the bill|what is owed|the {amount}] [to the tax office|with the council|]
[the payment|the tax payment|our payment] will [go out|be made|be with the tax office|leave us]
[we're going to|we are going to|I'm going to have us] [pay the tax office|settle the tax|make the payment|send the money]
expect [the payment to be made|us to have paid|the tax to be settled]
[the tax office|the authority|the county] will [have|receive] [its money|our payment|the payment]
let me [get that paid|arrange the payment], [it will be with them|it goes out|they'll have it]
[it|the tax|the outstanding amount] will be [paid|settled|cleared] [by us|from the escrow account|]

# promise.document
[the paper|your copy|what you asked for] is going to [be on its way|go out|be posted]
[I'll|I will|we'll|we will|I shall] [send|mail|post|email] [you|] [the document|the paper|it|a copy|the letter|the paperwork] [to you|to {street}|by mail|]
you'll [have|get|receive] [it|the document|the copy|the letter|the paperwork] [in writing|by mail|in your inbox|]
[the copy|the letter|the document|the statement] will [be with you|reach you|be in the post|go out]
[I'm going to|we're going to|I am going to] [send it out|post it to you|get the paperwork to you|mail you the copy]
expect [it in the post|the document|the letter|an email from me with it attached]
let me [send that over|get that out to you], [you'll have it|it will be with you]
[somebody|a colleague|the records team] will [send it|email it to you|put it in the post]

# promise.investigate
[my manager|the specialist] and I will [go through it|trace it step by step] and [you'll have our answer|write to you]
[I'll|I will|we'll|we will|we shall|I shall] [find out what happened|get to the bottom of it|investigate|have it looked into] and [tell you|let you know|report back|come back to you]
you'll [have|get] [an answer|our findings|the result|a full explanation] [from me|from us|]
[I'm going to|we're going to|I am going to] [look at every step|trace what went wrong|have the specialists check it] and [report to you|let you have the result|come back with an answer]
[our specialists|the second line|the network team|the account team] will [have looked at it|finish their check|have an answer for you]
expect [an answer from me|the result|our findings|to hear what we found]
let me [look into it|dig into this|take this to the specialists], [you'll hear from me|I'll have an answer for you]
[the check|the investigation|the trace] will be [complete|finished|done]

# due
in time

# due.tomorrow
tomorrow
[by|before] [tomorrow evening|the end of tomorrow|close of business tomorrow|tomorrow night]
[some time|at some point|first thing|during the day] tomorrow
[tomorrow morning|tomorrow afternoon|tomorrow between nine and five]
by tomorrow [at the latest|]
[no|not] later than tomorrow
in the course of tomorrow
tomorrow, [and that's firm|without fail|definitely]

# due.hours
within {n} hours
[in|inside|within] the next {n} hours
in under {n} hours
within {n} hours [at most|from now|at the very latest|]
[no|not] more than {n} hours from now
inside {n} hours
in the {n} hours ahead
before {n} hours are up

# due.days
within {n} days
[in|inside|over] the next {n} days
{n} days from [today|now] at the [latest|most]
inside {n} days
in no more than {n} days
within {n} days [of today|at the outside|from now|]
within the next {n} days
in {n} days at the latest

# due.bdays
within {n} [working|business] days
[in|inside] the next {n} working days
{n} working days from [today|now] at the latest
in [no|not] more than {n} [working|business] days
inside {n} working days
within {n} working days [of today|at the outside|]
within the next {n} business days
in {n} business days at the latest

# due.weekday
by {weekday}
on {weekday}
by {weekday} [at the latest|evening|lunchtime|close of business]
[no|not] later than {weekday}
[this|this coming] {weekday}
by the end of {weekday}
[some time|in the course of the day] on {weekday}
on {weekday}, [without fail|definitely|that's firm]

# due.date
by {date}
on {date}
by {date} at the latest
[no|not] later than {date}
on or before {date}
by {date}, [without fail|and that's firm|that's the date I have]
on {date} at the very latest
[by|on] {date} [as agreed|]

# due.eow
by the end of [the|this] week
before the week is out
before the [weekend|week's end]
this week
by close of business this week
[some time|in the course of] this week
by the end of this week [at the latest|]
no later than the end of the week
""")  # noqa: E501
