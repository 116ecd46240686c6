"""Moving, leaving, tax, escrow: what the matter is called, that it is still there, that it works, fixed, denied."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic.moving_house
[our|my|the] [move|house move|move to {street}|moving date]
[moving|transferring] [the line|our contract|the broadband] [to the new house|to {street}|]
the [line|internet|connection] [at the new address|in the new house|at {street}]
[our new address|the new flat]

# still.moving_house
[we|I] [moved in|have moved] and [there's still|still] no [line|internet|phone] [at the new place|in the new house|]
the [line|contract] is [still|even now] at the [old address|old house|old flat]
[we're|I'm] [sitting|living] [between boxes|in the new flat] [without internet|with no line]
[nobody's|no one has] [confirmed|given us] [the date|a moving date] [yet|so far]
[both lines are still running|the old line is still being charged]
[the move|the transfer] [hasn't been|is still not] [booked|entered|done]
[the new house|our new place] [has a line that's not ours|still isn't connected]

# works.moving_house
[the line|the internet|the phone] [is on|works|is working] at the [new house|new address|new flat] [now|]
[the move|the transfer] [went well|went through|is done], [same number|no gap at all|all connected]
[we're|I'm] [online|connected] [in the new house|at the new place] [now|since the 1st]
[the old line is off|old place disconnected], [new one is on|the new one runs]

# fixed.moving_house
[your line|the contract|your broadband] [has been|is] [moved|transferred|switched] to [the new address|{street}|the new house]
[the move|your move] is [done|complete|entered and carried out], [both ends are right now|the old line is off]
[the new line|your connection] [is live|went live] [at the new address|this morning]
[I've|we've] [booked|set up] the move [for you|in our system], [the date you asked for is in|confirmation is in your inbox]

# denied.moving_house
[we have no|there is no] [network|cable] [at the new address|in that street], [we can't connect it]
[a new address|moving] [starts a new term|doesn't end the contract], [that's in the terms]
[the move|the order] was [for another date|cancelled by you], [as our records show|we did what was ordered]
[the former tenant's|another firm's] line [blocks the socket|is still there], [they must end it first]

# topic.cancel
[my|the] [cancellation|notice|termination|contract end]
[ending|cancelling|getting out of] [my contract|the contract|my {product}|the subscription]
[the confirmation|the end date] [of my notice|of my contract]
[the contract|the landline] [I want to end|I gave notice on]

# still.cancel
[you're|you are] still [charging me|taking money|billing me] [for the cancelled contract|although I gave notice|]
[I still|I] [have no|haven't got a] confirmation [of my notice|that it's cancelled]
the [contract|line|account] [still shows as active|is still running|hasn't been closed]
[I cancelled|gave notice] [twice|long ago], [and it still runs|and another bill came]
[my notice|the cancellation] [hasn't been|was never] [recorded|accepted|processed]
[the end date|my last day] [has passed|was last month], [the debits go on|you still charge]

# works.cancel
[the contract|my contract|the line] is [ended|cancelled|closed] [now|as asked|]
[I have|I've got] the confirmation [of my notice|now|in writing]
[the final bill|the last bill] [came|is paid], [all closed|account at zero]
[no more|no further] [debits|charges], [the contract's over|it's ended as agreed]

# fixed.cancel
[your contract|the contract|{product}] [is cancelled|has been ended|ends on the 30th], [the confirmation is in your inbox|nothing more is charged]
[I've|we've] [entered|recorded|processed] your [notice|cancellation] [for {month}|with today's date|]
[the account|your account] is [closed|closed off] [now|], [no further debits]
[the last debit|the charge after your notice] [has been returned|was paid back]

# denied.cancel
[your term|the contract] runs until {month}, [an earlier end isn't possible|before that we can't release you]
[we never|we have not] [received|got] [a notice|your cancellation], [so the contract continues]
[the cooling-off period|the fourteen days] [is over|had passed], [the contract stands]
[the exit fee|the fee of {amount}] is [in the terms|payable], [it can't be waived]

# topic.tax_unpaid
[my|the|our] [property tax|unpaid tax|unpaid property tax|tax bill]
the [tax payment|payment to the county|money for the tax office] [that never arrived|for {month}|]
the [letter|notice|reminder] from the [tax office|county]
the [tax penalty|tax arrears|tax matter] [of {amount}|]
[the parcel number|the mix-up with the parcel|the tax you didn't pay]

# still.tax_unpaid
the [property tax|tax] is [still|even now] [unpaid|open|not paid|showing as overdue]
the [tax office|county] [still has|still says they have|has] [no payment|not received a thing|nothing from you]
[another|a second|a third] [letter|notice|reminder] [came|arrived] from the [county|tax office], [it's gone up to {amount}|with a further penalty|same tax]
[they've|the county has] [added|put on] [another penalty|more interest|{amount}], [because nothing was paid|since you still haven't paid]
[the parcel|the number] [is still wrong|hasn't been corrected], [so my tax stays open|somebody else gets my money]
[I rang the county|I checked with the tax office] [today|this morning], [not a penny has come in|still listed as delinquent]
[the tax|our tax] [you were going to pay|promised for last month] [hasn't been paid|is where it was]
[it's been|that's] [three|four|five] months and [my tax is still open|the arrears are still there]
[the lien|the threat of a lien] [hasn't gone away|still stands], [the tax isn't paid]

# works.tax_unpaid
the [tax|property tax] [has been paid|is paid|is settled] [now|, the county confirmed it|]
the [tax office|county] [confirms|wrote] that [the payment arrived|nothing is owed|it's all paid]
[the penalty|the surcharge] was [cancelled|paid by you], [my tax account is at zero|nothing open any more]
[the parcel number|the tax account] is [right|corrected] [now|], [and the tax is paid|payment landed where it should]
[I got|there came] the receipt [from the county|for my tax], [all settled|no arrears]

# fixed.tax_unpaid
the [tax|property tax] [has been paid|was paid today|went out to the county] [from your escrow account|with the penalty|]
[we've|we have|I've] [corrected|changed] the parcel number [on your loan|], [the tax is paid on the right house|that was the cause]
[the payment|our payment] [reached|is with] the [county|tax office], [your account there is clear|the penalty is on us]
[the penalty|the late charge] of {amount} [has been paid by us|is settled], [nothing is owed by you]
[your tax account|the tax matter] is [settled|straightened out] [as of today|with the county]

# denied.tax_unpaid
[our records|our books] [show|say] [the tax was paid|a payment of {amount}] [in {month}|to the county], [the county must look again|we see nothing open]
[your loan|this loan] [has no escrow for taxes|doesn't include taxes], [you pay them yourself]
[the bill|that tax bill] is [a supplementary one|for the previous owner], [we don't pay those|it isn't ours]
[the penalty|the late charge] [is due to|came from] [your late forwarding of the bill|the county], [we don't bear it]
[the parcel|the number we have] [is the one you gave us|stands in your deed], [we see no error]

# topic.escrow_query
[my|the] [escrow|escrow account|escrow statement|escrow payment|escrow analysis]
the [shortage|surplus|cushion] [in my escrow|of {amount}|]
the [higher payment|increase of {amount}|new instalment]
[what you hold in escrow|the escrow figures]

# still.escrow_query
[I still|I] [don't understand|can't follow|don't see through] the [escrow|shortage|figures]
the escrow [payment|amount] is [still|again] [too high|the higher one|wrong]
[nobody's|no one has] [explained|been able to explain] the [shortage|increase|{amount}] [yet|to me|]
[the surplus|the cheque for the surplus] [still hasn't come|never arrived]
[the analysis|the statement] [still uses|still has] [the wrong tax|last year's premium]
[the breakdown|the list] [I asked for|of payments] [hasn't come|is still missing]

# works.escrow_query
[I understand|now I see] [the escrow|how the {amount} comes about|the shortage] [now|], [thank you for the sheet|it makes sense]
the [escrow|new] payment is [right|corrected|lower] [now|]
[the surplus|the cheque for {amount}] [came|arrived] [today|]
[the breakdown|the escrow list] [arrived|is here], [and it all adds up|every item clear]

# fixed.escrow_query
[I've|we've] [redone|recalculated|corrected] the escrow [analysis|review], [your payment goes down|the shortage is gone]
[the surplus|{amount}] [has been paid out|is on its way to you]
[the breakdown|the escrow history] is [in your inbox|attached|in the post]
[the wrong tax figure|last year's premium] [was taken out|has been replaced], [the new payment stands in the app]
[the shortage|the shortfall] [is spread over two years|has been spread], [as you asked]

# denied.escrow_query
the [analysis|escrow payment|shortage] is [correct|right as it stands], [taxes simply went up]
[the cushion|two monthly amounts] [is allowed by law|is standard], [we can't lower it]
[your loan|this loan type] [requires escrow|can't do without escrow], [leaving isn't possible]
[the surplus|that surplus] is [below the limit|needed for the next bill], [so it stays in]
""")  # noqa: E501
