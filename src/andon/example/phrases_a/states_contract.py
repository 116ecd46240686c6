"""Bills, contracts, roaming, SIM cards: what the matter is called, that it is still there, that it works, fixed, denied."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic.bill_too_high
[my|the] [bill|{month} bill|bill for {month}|phone bill]
the [charge|wrong charge|extra charge|disputed amount|sum] of {amount}
the [refund|credit] [for {month}|of {amount}|you owe me|]
the [overcharge|double charge|mistake on my bill|wrong invoice]
[those|the] [extra charges|{amount}|charges on my bill]

# still.bill_too_high
the [refund|credit|money|{amount}] [still hasn't|hasn't|has not] [arrived|come|shown up|been paid back]
the [new|next|latest] bill [has the same|shows the same|repeats the] [charge|mistake|amount|{amount}] [again|]
you [charged|took|debited] [me|] {amount} [again|once more|a second time]
[the bill|my bill] is [still|again] [too high|wrong|not what we agreed]
[I'm still|still] [out of pocket|{amount} short|paying for something I don't have]
[a corrected bill|the credit note] [never came|is nowhere to be seen], [I see no refund|the charge stands]
the [discount|offer price] is [still|again] [missing|not on the bill]
[nothing's|not a penny has been] [come back|credited] [to my account|so far]

# works.bill_too_high
the [refund|credit|{amount}|money] [arrived|came|is in my account|has been paid back] [today|on Friday|last week|]
the [new bill|{month} bill|bill] is [right|correct|as agreed] [now|again]
[you|they] [took off|removed|cancelled] the [charge|{amount}|extra item], [I see it on the app|the sum's right now]
[I've been|I was] [refunded|paid back|credited] [in full|to the penny]
[the overcharge|the mistake] [has been|is] [corrected|put right] [and the discount's back|]
[I understand|now I understand] the bill [now|], [it was right after all|explained and settled]

# fixed.bill_too_high
[I've|we've|we have] [credited|refunded|returned] [the {amount}|{amount}|the charge|the difference] [to your account|to your card|]
the [charge|{amount}|wrong item] has been [taken off|removed|reversed|cancelled]
[your bill|the {month} bill] [has been|is] [corrected|reissued|recalculated], [the new total is lower|you owe nothing extra]
the [discount|offer price] is [back|in place again|applied] [from {month}|on your account|]
[a credit note|the credit] [is on its way|has gone out|is booked], [so the sum is right again|that settles it]
[the double charge|the duplicate] [was reversed|has been paid back] [this morning|yesterday|]

# denied.bill_too_high
the [charge|{amount}|bill] is [correct|valid|right|in order] [and remains payable|as it stands|according to the terms]
[the calls|those calls|these items] [came|come] [from your line|from your account], [so we can't credit them|so they're payable]
[your discount|the offer] [ended as agreed|ran out in {month}], [there's nothing to refund]
[the price rise|the new price] [was announced|is part of the contract|follows the terms]
[we|I] [see|find] no [overcharge|error] on [the {month} bill|your bill]
[the {amount}|that charge] was [for a call-out|agreed at the time|ordered in the app], [a refund isn't possible|it stands]

# topic.bill_copy
[the|my] [copy of the bill|copy of the {month} bill|bill copy|missing bill|invoice I asked for]
[the duplicate|the PDF|the paper bill] [for {month}|I need|]
[my|the] [{month} invoice|bills for my tax return|old bills]
[the itemised bill|the list of calls]

# still.bill_copy
[I still|I] [don't have|haven't had|haven't got] the [copy|bill|{month} bill|invoice]
[no|still no] [copy|bill|invoice|PDF] [has come|in my inbox|in the post|so far]
[what came|what you sent] was [the wrong month|an empty file|someone else's bill|only page one]
the [link|file|PDF] [still doesn't open|is blank again|has expired again]
[my accountant|the tax office] is [still waiting|waiting] for the [bill|copy|invoice]
[the copy|the bill] [never arrived|still hasn't come|hasn't reached me]
[I can't|still can't] [find|see|open] [the bill|the {month} one] [in the app|online]

# works.bill_copy
the [copy|bill|invoice|PDF] [arrived|came|is here|is in my inbox] [today|this morning|, thank you|]
[I've got|I have] the [copy|bill|{month} invoice] [now|], [all readable|that's the one|just right]
[found|I found] the bill [in the app|where you said], [downloaded it|printed it]
[my accountant|the tax man] [has|got] [the bills|everything] [now|]
[the file opens|it opened] [now|fine], [that's the bill I needed]

# fixed.bill_copy
[I've|I have|we've] [sent|mailed|emailed|posted] [you|] [the copy|the {month} bill|a duplicate|the PDF] [just now|this morning|to your address|]
the [copy|bill|invoice] is [on its way|in your inbox|attached|in the post]
[you'll find|here is|please find] [the bill|the copy] [attached|in the attachment|in your inbox]
[paper bills|bills by post] [are switched on|have been set up] [again|for you], [and {month} has gone out|]
[the missing bill|{month}] [has been uploaded|is in the app] [now|for you to download]

# denied.bill_copy
[we don't|we can't] [send|issue] [copies|paper copies] [to third parties|older than two years|by fax]
[the bill|that bill] [was sent|went out] [on the 12th|as always|to the address on file], [we can't say why it didn't come]
[our records|the log] [show|say] [the bill was opened|the copy was downloaded] [in {month}|]
[there is no|there was no] bill [for that month|for {month}], [the account was paused|nothing was charged]

# topic.roaming
[using my phone abroad|my phone abroad|the mobile abroad]
[the roaming|my roaming|roaming] [on my number|costs|question|]
the [roaming charge|charge from abroad|holiday charge] [of {amount}|]
[my travel pass|the travel bundle|data abroad]

# still.roaming
[I still|we still] have [no signal|no data|no network] [here|abroad|over here]
roaming [still isn't|is still not] [switched on|active|working]
[I'm still|we're still] [on the hotel wifi|waiting for a signal|cut off over here]
[the charge|the {amount}] for [roaming|my holiday] is [still there|on the next bill too]
the [pass|travel bundle] [still won't activate|shows as expired|isn't on my number]
[nobody's|no one has] [told me|been able to say] what [it costs|I pay abroad]
[the phone|it] [still just searches|says emergency calls only|still says no service]

# works.roaming
[roaming|the phone abroad] [works|is on|is working] [now|since this morning]
[I've got|we have] [signal|data|network] [here|in Spain|over here] [now|at last]
[the roaming charge|the {amount}] [was taken off|came back]
[texts and calls|data and calls] [work|go through] [abroad|from here] [now|fine]
[I know|now I know] [what it costs|which pass to take], [all clear for the trip|thanks to your answer]

# fixed.roaming
roaming is [on|active|enabled] [for your number|for {phone}|now|]
[I've|we've] [activated|booked] [the travel pass|the bundle|roaming] [for you|on your line], [restart the phone once|it's ready]
the [roaming charge|{amount}] has been [credited|taken off]
[your phone|the mobile] should [find a network|log on] [now|within minutes], [I've refreshed it from here]
[the cap|the block] is [lifted|removed], [data will work|you're online again]

# denied.roaming
[the charge|the {amount}] is [for use outside your bundle|correct], [we texted you the prices|the price list is public]
[that country|the ship's network] [isn't part of|lies outside] [your plan|free roaming], [no refund is due]
[roaming was on|data was switched on] [in your phone|by you], [so it's payable|we can't credit that]
[the network there|the foreign operator] [has a fault|is down], [we have no say in that]
[your phone|this handset] [doesn't support|lacks] [the bands used there|that network]

# topic.change_plan
[my|the] [change of plan|new plan|plan change|new tariff|upgrade|downgrade]
[switching|changing] [my plan|to a smaller plan|the package]
[a cheaper|a different|the new] [plan|package|tariff]
[the offer|the deal] [you made me|for my contract]

# still.change_plan
[I'm|we're] still on the [old|same] [plan|tariff|package]
the [change|new plan|switch] [hasn't|still hasn't] [happened|gone through|been made]
[the old price|the old package] is [still|again] [on the bill|in the app|charged]
[I've had|there's been] no [offer|answer|word] [about|on] [a new plan|the tariffs] [so far|yet]
you [put|moved] me [on|to] the wrong [plan|package], [this isn't what I asked for|please put it right]
[the app|my account] [still shows|keeps showing] [the old tariff|last year's package]
[I still don't|I don't] know [what I can change to|which plan fits|what it would cost]

# works.change_plan
[the new plan|the change|my new tariff] is [in place|on my account|running|in the app] [now|]
[I'm|we're] on the [new|smaller|bigger] [plan|package] [now|since the 1st]
[the price|the bill] [has gone down|is the new one] [now|as agreed]
[got|I got] [my answer|the offer], [all clear|picked a plan|signed up for it]
[the change|the switch] [went through|worked] [at last|without a hitch|]

# fixed.change_plan
[I've|we've|I have] [changed|switched|moved] you to [the new plan|the smaller package|{product}], [it starts with the next bill|as of today]
your [new plan|new tariff|upgrade] is [set up|active|booked]
[the change|the switch] [has gone through|is done], [the price is {amount} from now on|you'll get it in writing]
[I've|we've] [sent you|mailed you] [the offer|the comparison|the contract papers] [just now|]
[the old package|the extra line] [has been removed|is off your contract]

# denied.change_plan
[a smaller plan|going down] [isn't possible|can't be done] [before the term ends|until {month}]
[that offer|the deal] is [for new customers only|closed|no longer sold]
[the plan|your plan] [was changed|is] [as you ordered it|what you signed for]
[there is no|we have no] [cheaper plan|senior tariff|smaller package]
[fibre|that package] [isn't available|can't be supplied] [at {street}|at your address|]

# topic.new_sim
[the|my] [new SIM|SIM card|replacement card|replacement SIM|eSIM]
the [blocked|broken|lost|stolen] [SIM|card|phone]
[activating|the activation of] the [SIM|card|new card]
[the PUK|my PUK code]

# still.new_sim
the [SIM|new card|replacement|card] [still hasn't|hasn't|has not] [come|arrived|turned up]
the [new SIM|card|eSIM] [still won't|won't] [activate|work|register]
[my phone|the mobile] [still says|shows] [no SIM|invalid card|SIM locked]
[I'm|I've been] [still|] [without a mobile|without a number|unreachable] [since then|]
[the second card|the other SIM] [doesn't work either|went missing too|has the wrong number]
[the code|the QR code|the PUK] [you gave me|from your mail] [is refused|doesn't work|has expired]

# works.new_sim
the [new SIM|card|new card|eSIM] [works|is in|is active|is running] [now|, number and all|]
the [SIM|card] [arrived|came] [today|on Saturday] and [works|it's active|the phone has a signal]
[my phone|the mobile] [has a signal|is back on the network] [again|now]
[the PUK|the code] [worked|did it], [phone's unlocked|card's open again]
[my old number|number {phone}] is on the [new card|new phone] [now|]

# fixed.new_sim
[your new SIM|the card|the eSIM] is [active|activated|live] [now|on {phone}|]
[I've|we've] [unblocked|reset|activated] [the SIM|the card|your number], [please restart the phone|try it now]
[the old card|the lost SIM] is [blocked|dead], [your number is on the new one|nobody can use it]
[a new card|the replacement] [has gone out|is in the post|was handed to the courier]
[here is|you'll find] [the PUK|the QR code] [in the attached sheet|in your inbox], [that opens it]

# denied.new_sim
[the SIM|the card] [is active|works] [on our network|in our test], [it must be the handset|the phone is locked to another firm]
[the card|the SIM] was [delivered|handed over] [on the 9th|last week], [we see it as received]
[an eSIM|that size] [isn't offered|can't be had] [on your plan|for that handset]
[we can't|we don't] give out [the PUK|codes] [without a password|by mail]
""")  # noqa: E501
