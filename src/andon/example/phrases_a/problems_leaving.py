"""Moving house and leaving, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.moving_house
[we're|I'm|we are] [moving|moving house|moving home] [in {month}|next month|on the 1st|at the end of {month}], [what happens with the phone|can I take my contract|what do I have to do]?
[I'd like to|can I|we want to] [take|transfer|move] [our|my] [broadband|line|contract|phone number|internet] [to the new address|to a new flat|with us when we move]
[we've bought|we have found|I got] a [house|flat|place] [in the next village|across town|in Leeds], [can you connect us there|is there fibre|how do I move the line]?
[my new address|the new address] [from {month}|as from the 15th|] [is|will be] {street}, [please move the line|I need internet there]
the [removal|move|removal van] is [on the 28th|next week|booked for {month}] and [nobody's told me about the line|I need the internet switched over]
[is|will] [our number|the old number] [portable|come with us] when we [move|change house]?
[how long|how far ahead] [does it take|must I tell you] [to move a line|for a house move|if I'm moving]?
I [told you|informed you] [about the move|we were moving] [in {month}|weeks ago] and [the new house has no line|it's still connected at the old place]
[we moved|I moved] [last week|in {month}|on Saturday], [the internet isn't on yet|when will the line be switched|please change the line over]
[the people|the tenants] before us [still have a line|had another company] at {street}, [how do we take it over|can you connect ours]?
[my mother|my father] is [moving in with us|going into a home], [what about her phone|can his line be moved|can the contract end]?
[does|will] moving [cost|mean] [anything|a new contract|a new minimum term]?
[there's no socket|there's only an old socket] in the [new flat|house we're moving to], [who puts one in|what do I do]?
[we're|I'm] [moving abroad|emigrating|moving to a place you don't serve], [what becomes of the contract|can I end it early]
[could you|please] [disconnect|switch off] [{street}|the old house] on the [30th|14th|last day of {month}] and [connect|switch on] [the new one|our new home] [the same day|]
[moving|moving out] [of the shared flat|of my parents' house] and [I want my own line|the contract should go to my flatmate]
[I need|we'd need] [internet|a working line] from [day one|the first day] in [the new house|our new flat], [I work from home|is that possible]?
[my contract|the phone contract] should [move|go] [with me|to the new place] [in {month}|], [how do I arrange that]?
[changing house|relocating|a change of home], [from {street} to another part of town|just round the corner], [what do you need from me]?
[who do I tell|where do I report] that [we move house|I'm moving] [in {month}|soon|in three weeks]?
[the house sale|our completion] [has gone through|is on the 20th], so [we need the line moved|please plan the move of the broadband]
[the date of our move|our moving date] has [changed|slipped] to [{month}|the 9th|a week later], [can you shift the connection|please adapt the order]
[the router|our box], [do we take it with us|does it work at the new address] [when we move|]?
[will there be|how long will we be] [a gap|without internet] when we [move|change homes|leave {street}]?
[I'm|we're] [leaving {street}|giving up the flat] [in {month}|at the end of the month], [kindly take the line along|the line should be moved]
[just married|a baby on the way|new job], [and so we're moving|moving in together], [two contracts into one, does that work|what about both lines]?

# problem.moving_house@terse
[moving|moving house|house move|relocating] [in {month}|next week|on the 1st|end of {month}], [transfer line|take broadband along|what to do|move contract please]
[new address|moved to] {street}, [move line|connect please|no internet yet|transfer contract]
[transfer|move|switch] [line|broadband|contract|number] to [new address|new flat|{street}|new house] [in {month}|please|]
[disconnect old house|line at old address off|old line still on] [from {month}|please|on the 30th]

# info.moving_house
[we need|please give us] [two weeks' notice|fourteen days] [for a move|to plan the line], [and the new address with postcode]
[your contract|the contract] [goes on unchanged|moves along], [no new term starts|the price stays the same]
[you can keep|your number stays] [your number within the same area|the same if the exchange is the same]
[the old line|the connection] [stays on until midnight on the day|is switched off the day after the move]
[take the router with you|the router moves too], [it finds the new line by itself|plug it in at the new place]
[if there's no socket|where no line exists], [an engineer fits one for {amount}|installation is {amount}]
[moving home|the move] can be [entered in the app|ordered online], [under my address|there's a form called moving]
[where we have no network|if we can't serve the new place], [you may leave without a fee|the contract ends with proof of address]

# problem.cancel
I [want|would like|wish|'d like] to [cancel|end|terminate] [my contract|the contract|my {product}|the phone|my subscription] [at the end of the term|as of {month}|]
[how|what] do I [cancel|get out of|end] [my contract|the contract|this subscription]?
[please|kindly] [cancel|terminate|end] [account {account}|my contract|the line at {street}] [from {month}|at the earliest date|]
[my mother|my father|my husband] has [died|passed away], [I need to close the contract|how do I end the phone contract|please stop the line]
[when|what date] does my contract [end|run out], [and what's the notice|I don't want to renew|because I'd like to stop]?
[is there|what's|how much is] [a fee|the fee|the penalty] [for leaving early|if I cancel now|for ending the contract]?
I [don't want|no longer want|no longer need] [the landline|the service|the phone|the TV part], [please cancel it|how do I get rid of it]
I [signed|took out] [the contract|this] [last week|ten days ago] and [want to withdraw|have changed my mind|I'd like to use my cooling-off right]
[I cancelled|I sent my notice] [in {month}|weeks ago] and [you're still taking money|I had no confirmation|the contract still shows]
[I found|I've got] a [better|cheaper] [offer|deal] elsewhere and [want to cancel|need to know how to leave]
[I'm moving abroad|we're going into a care home|I can't afford it any more] and [must|have to|would like to] [give notice|end the contract]
[do I have to|must I] [cancel|give notice] [in writing|by letter], or [is this enough|can I do it here]?
[consider this|please take this as|this is] my [notice|notice of termination|cancellation] [for account {account}|]
[send me|I need] [confirmation|a letter|proof] that [my contract has ended|you've cancelled {product}|the notice is accepted]
[the free trial|the trial month] [is over|ends on Sunday] and [I don't want to go on|please cancel it before it costs]
[I'm not renewing|no renewal please|don't renew]: [contract {account}|my {product}], [please confirm|thank you]
[cancelling|to cancel] [in the app|online] [isn't possible|gives an error|sends me in circles], [so I'm doing it here|do it for me please]
[what happens|what do I do] with the [router|box] [when I cancel|after the contract ends]? [I give notice for {month}|I'm ending it]
[I'd like to|can I] [stop|cancel] [one of my two lines|the mobile but keep the broadband|the second SIM]
[can I|may I] [pass|hand] my contract [on to my brother|to the new tenant] or [must I cancel|do I end it]?
[we hardly use it|nobody uses the landline], [so end it please|let's end it|time to cancel]
[the shop|my firm|the club] [closes|is closing] in {month}, [the lines can go|we want to terminate the contract]
[nothing against you|no hard feelings|it's not your fault], but I want to [cancel|end my contract] [in {month}|]
[how long|what] is the [notice period|period of notice]? [I intend to cancel|I want out|I'm leaving the country]
[the new house|my new flat] [has internet included|comes with another firm], [so I need to end mine|please cancel my contract]
[what's the last day|until when do I pay] if I [cancel today|give notice now]?

# problem.cancel@terse
[cancel|end|terminate|stop] [contract|my contract|{product}|account {account}|landline|subscription|everything] [please|asap|from {month}|end of term|confirm please]
[notice|cancellation|termination] [of contract|for {account}|for {product}|] [from {month}|effective now|please confirm|]
[how to cancel|when does contract end|notice period|exit fee|fee to cancel] [{product}|{account}|please|]
[cancelled in {month}|cancelled already], [still charged|no confirmation|still active]

# info.cancel
[the notice period|notice] is [thirty days|one month] [to any day|after the first term]
[leaving before the term|an early exit] [costs the remaining months less a fifth|means a fee of {amount}]
[the cooling-off right|you may withdraw] [lasts fourteen days|within fourteen days of signing] [without a reason|]
[after a death|in a bereavement] [the contract ends with the date on the certificate|there's no fee], [a copy is enough]
[the router|our equipment] [goes back in the prepaid bag|must be returned], [otherwise we charge {amount}]
[the last bill|a final bill] [comes about two weeks after the end|shows any money left over], [credit is paid back]
[cancelling|notice] [works by mail, phone or letter|needs no form], [you'll get a confirmation with the end date]
[your term|the contract] ends [in {month}|at the end of {month}], [until then everything works]
""")  # noqa: E501
