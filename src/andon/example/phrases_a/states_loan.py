"""Payments, fees, rates, papers of home loans: what it is called, that it is still there, that it works, fixed, denied."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic.payment_not_posted
[my|the] [missing payment|{month} payment|lost payment|payment of {amount}|instalment]
the [{amount}|money|transfer] [I sent|that isn't on my loan|you can't find]
[posting|booking] my [payment|{month} instalment]
[the overpayment|the extra payment] [of {amount}|]

# still.payment_not_posted
[my|the] [payment|{month} payment|{amount}] is [still|] [missing|not on the account|not posted|nowhere to be seen]
the [account|loan|app] still [shows|says] [overdue|unpaid|nothing received]
[another|a further] [reminder|dunning letter] [came|arrived] [for|about] [the payment I made|{month}]
[the balance|my loan] [hasn't moved|still hasn't come down]
[my bank|the bank] [checked again|confirmed it twice], [you have the money|it's with you], [and you don't book it|still it isn't credited]
[you posted|they booked] it [to the wrong loan again|and took it off again]
[the overpayment|the extra {amount}] [is still|sits] [not off the principal|in limbo]

# works.payment_not_posted
[the payment|the {amount}|my {month} payment] [is on the account|has been posted|shows up|is booked] [now|]
[the loan|my account] [shows|says] [paid|up to date|nothing overdue] [now|again]
[the balance|the principal] [has come down|is right] [now|]
[you found|they found] [the money|my payment], [it's credited with the right date|all booked]

# fixed.payment_not_posted
[the payment|your payment|the {amount}] [has been|is] [posted|booked|credited] [to your loan|with the right date|with the date it came in]
[we found|I've found] [the money|your payment] [in the clearing account|on another loan] and [moved it over|booked it to yours]
your loan [shows|is] [up to date|paid to date] [now|], [the reminder is cancelled|no fee is charged]
[the overpayment|the extra {amount}] [now counts towards|has been taken off] the principal

# denied.payment_not_posted
[no payment|nothing] of {amount} [has reached us|came in], [please ask your bank|your bank must trace it]
[the payment|it] was [booked correctly|posted on the day it came], [it arrived after the due date|it was late]
[the money|the {amount}] [went to the next instalment|was used for fees], [as the contract says|that's the usual order]
[the debit|your transfer] was [returned by your bank|recalled], [so the instalment is open]

# topic.late_fee
[the|that|my] [late fee|late charge|penalty|late fee of {amount}|charge for {month}]
the [fee|{amount}] [for paying late|I don't owe|]
[the refund|the waiver] of the late [fee|charge]
[being fined for a late payment|the late payment business]

# still.late_fee
the [late fee|late charge|{amount}] is [still|] [on my account|on the statement|not taken off|there]
[another|a second|a new] late fee [has been added|appeared|came on top]
[the fee|the charge] [hasn't been|has not been] [refunded|removed|waived] [as you said|]
[my statement|the app] still [shows|has] the [fee|penalty] [of {amount}|for {month}]
[now there's|they've put] interest on the [late fee|charge] [you said you'd drop|too]

# works.late_fee
the [late fee|fee|charge|{amount}] [is gone|was taken off|has been refunded|came back] [now|]
[my statement|the account] [shows no fee|is clean] [now|again]
[you waived|they waived] the [fee|charge], [it's off the account|very decent]

# fixed.late_fee
[I've|we've|we have] [removed|waived|taken off|refunded] the late [fee|charge] [of {amount}|for {month}|]
the [fee|charge|{amount}] [has been|is] [reversed|cancelled|credited back]
[your account|the statement] [shows no late fee|is clear of the charge] [now|]
[the due date|your due date] [has been moved|is the 10th now] and the [fee|charge] [is gone|was dropped]

# denied.late_fee
[the fee|the late charge|the {amount}] [stands|is justified|is correct], [the payment came on the 19th|it was past the grace period]
[one waiver|the yearly waiver] [was used already|has been granted in {month}], [a second isn't possible]
[the date of receipt|when the money reaches us] [counts|is what counts], [not when you sent it]
[the contract|your loan agreement] [sets the fee|provides for the charge], [we can't drop it]

# topic.rate_question
[my|the] [rate|interest rate|new rate|fixed rate]
[the end of my fix|the rate change|the new rate from {month}]
[the offer|your offer] [for a new rate|on my loan]
[refinancing|fixing the rate|my question about the rate]

# still.rate_question
[I still|I] [don't know|haven't been told] [what my rate is|the new rate|what happens after the fix]
[no|still no] [offer|answer|figures] [has come|on the rate|so far]
the rate [is still wrong|on the statement is still not what we agreed]
[the fix ends|time runs out] [soon|next month] and [I still have no offer|nobody has told me the options]
[what I was sent|the leaflet] [doesn't answer it|is about another loan]

# works.rate_question
[I know|now I know] [my rate|what the new rate is|what to choose], [thank you|all clear]
[the offer|the rate offer] [came|is here] and [I've signed|it's what I hoped for]
the rate is [right|corrected|as agreed] [now|on the statement]

# fixed.rate_question
[I've|we've] [sent you|mailed] [the offer|the rates|all the options] [just now|this morning|]
your [new rate|rate] is [locked|fixed|set] [from {month}|as agreed|now]
[the rate on your loan|the percentage] [has been corrected|is the agreed one now]
[you have|that gives you] [the figures you asked for|everything on the rate] [in your inbox|in writing]

# denied.rate_question
the rate is [as agreed|set by the contract|correct], [it can't be changed during the fix]
[we can't|we're not able to] [offer less|lower the rate|match that]
[your loan|the loan to value] [doesn't qualify|isn't low enough] for [a better rate|that offer]

# topic.payoff_quote
[the|my] [payoff quote|payoff figure|settlement figure|payoff letter|redemption statement]
[paying off|clearing] [the loan|my mortgage]
[the exact amount|the sum] [we owe|to clear the loan]
[the figure|the letter] for [the solicitor|the sale|the closing]

# still.payoff_quote
[I still|we still] [have no|haven't got the] [payoff figure|quote|settlement letter]
[no|still no] [quote|figure|payoff letter] [has come|from you|at the solicitor's]
[what came|the quote you sent] [has the wrong date|has expired|leaves out the escrow|is for another loan]
[the closing|the sale] is [held up|in danger|put off], [for want of your figure|the payoff isn't there]
[my solicitor|the title company] [is still waiting|got nothing]

# works.payoff_quote
the [quote|payoff figure|letter|settlement statement] [arrived|came|is here] [today|, in time for the closing|]
[the loan|the mortgage] is [paid off|cleared|closed], [lien released|the letter came too]
[my solicitor|the title company] [has|got] the [figure|payoff] [now|]

# fixed.payoff_quote
[the payoff quote|your quote|the figure] [has gone out|is in your inbox|is attached|went to your solicitor] [today|this morning|]
[I've|we've] [worked out|issued] [the payoff|a new quote], [valid to the end of {month}|with interest to the day]
[the loan|your loan] is [closed|shown as paid off], [the release is with the county]

# denied.payoff_quote
[we can't|we don't] [give|send] [payoff figures by phone|a quote to third parties]
the [quote|figure] is [correct|right], [it includes interest to the day|the balance is something else]
[the penalty|the early charge] [is part of the fix|stands in your contract], [it can't be dropped]

# topic.statement_copy
[my|the] [statement|loan statement|copy of the statement|{month} statement|interest statement|yearly statement]
[the paper|the form] for [my taxes|the accountant]
[the missing statement|the statements I asked for]

# still.statement_copy
[I still|I] [haven't got|don't have|haven't had] the [statement|copy|interest statement]
[no|still no] statement [in the post|in my inbox|online|so far]
[what came|what you sent] was [the wrong year|another month|somebody else's|only the front page]
[my accountant|the tax office] [is still waiting|won't wait much longer] [for it|for the statement]
[the statement|the file] [still won't open|is still blank|isn't in the app]

# works.statement_copy
the [statement|copy|interest statement] [arrived|came|is here|is online] [today|now|, thank you|]
[I've got|my accountant has] the [statement|yearly statement|papers] [now|]
[I could|I was able to] [download|open|print] the [statement|file] [now|today]

# fixed.statement_copy
[I've|we've|I have] [sent|posted|mailed|emailed] [the statement|a copy|the yearly statement] [to you|to {street}|just now|]
the [statement|copy] is [attached|in the post|in your inbox|online now]
[the missing page|the right year] [has been uploaded|is on its way]

# denied.statement_copy
[the statement|it] was [sent|issued] [in January|on time], [we can't say where it went|our part is done]
[statements|copies] [older than seven years|for closed loans] [aren't kept|can't be had]
[only the borrower|just the account holder] [may have|can order] a statement

# topic.insurance_update
[my|the] [house insurance|home insurance|new policy|insurance papers|proof of insurance]
the [insurance|cover] [you placed|you charged me for|reminders]
[the premium|the insurance premium] [of {amount}|you pay from escrow]
[the mortgagee clause|my change of insurer]

# still.insurance_update
[you still|you] [have|show] [the old insurer|no insurance|the wrong policy] [on file|for my loan]
[another|a third|yet another] [letter|reminder] [that I'm not insured|asking for my policy] [came|arrived]
the [premium|insurance bill] [still hasn't been|is still not] paid
[the forced cover|your insurance|the {amount}] is [still|] [on my account|being charged]
[I sent the papers|the policy has been sent] [twice|three times], [it still isn't noted|you still ask for it]
[my insurer|the insurer] is [about to cancel|cancelling] [since nobody paid|for want of the premium]

# works.insurance_update
[my new policy|the insurance|my cover] is [on file|noted|in your system] [now|]
[the premium|the insurer] [has been|was] paid [now|from escrow]
[the forced cover|your insurance] [was taken off|has been refunded]
[no more|the] [reminders|letters] [have stopped|about insurance], [papers accepted|it's all on file]

# fixed.insurance_update
[your policy|the new policy|your insurance] [is on file|has been noted|is entered] [now|from {month}|], [the reminders stop|no more letters]
[I've|we've] [updated|changed] the [insurer|policy|mortgagee clause] [on your loan|]
[the premium|the insurer] [has been paid|was paid] [from escrow|this morning]
[the lender-placed cover|the {amount}] [was cancelled and refunded|has been taken off]

# denied.insurance_update
[we have no|there's no] [valid proof|policy] [for that period|on file], [so the cover we placed stands]
[your policy|the cover] [doesn't meet|falls short of] [what the loan requires|the required sum]
[the premium|it] [was billed too late|never reached us], [that lies with your insurer]

# topic.change_address
[my|our|the] [address|new address|change of address|postal address|address change]
[my|the] [new phone number|change of name|contact details|new surname]
[letters going to the old house|the wrong address]

# still.change_address
[letters|statements|your letters] [still go|are still going] to [the old address|the old house|my ex]
[the address|my address|my name] [still hasn't been|is still not] [changed|corrected]
[you still|you] [have|use|write to] [my old number|my old address|the wrong name]
[it was right once|it had been changed], [now the old address is back|then it jumped back]
[the app|your letterhead] [still shows|has] [the old street|my maiden name]

# works.change_address
[the address|my address|my new name] is [right|changed|correct] [now|in the app now]
[letters|your letters|the post] [come|came] to [the new address|{street}|the right house] [now|]
[you have|they have] [the new number|my new details] [now|on file]

# fixed.change_address
[I've|we've] [changed|updated|corrected] [your address|the address|your details] [to {street}|in our system|]
[your new|the new] [address|name|number] is [on file|in place|noted] [now|from today|]
[all letters|everything] [goes|will go] to [{street}|the new address] [from now on|]

# denied.change_address
[we can't|we don't] change [the name|the address] [without papers|on the word of a third party]
[the address|our address for you] is [the one you gave|as in the loan papers], [we see no mistake]
[the postal service|the post] [returned it|is to blame], [not us|that isn't our doing]

# topic.online_access
[my|the] [login|online access|password|locked account|online account]
[getting|logging] [into the app|in|on to the website]
the [code|reset link|activation letter] [that never comes|]
[being locked out|the error at login]

# still.online_access
[I still|I] [can't|cannot] [log in|get in|get into my account|open the app]
the [code|reset mail|link] [still doesn't come|never arrives|still doesn't work|never comes]
[I'm|my account is] [still|again] [locked|locked out|blocked]
[the new password|the temporary password] [isn't accepted either|doesn't work|worked one time only]
[got in once|one login worked], [now it says invalid user|and then locked out again]
the [app|site|portal] [still|] [crashes|throws me out|says something went wrong] [at the login|as before]

# works.online_access
[I'm in|I can log in|I got in] [now|again|at last]
the [login|app|password|new password] [works|is working] [now|again|]
[I can see|now I see] my [loan|account|documents] [online|in the app] [again|now]
[the code|the reset mail] [came|arrived] [this time|] and [I'm in|it worked]

# fixed.online_access
[your account|your login|the access] is [unlocked|open again|reset|active] [now|]
[I've|we've] [unlocked|reset|reopened] [your login|the account|your access], [please try again|you can log in now]
[the new number|your mobile] is [linked|stored], [the codes go there now|so the code will come]
[the fault|the error] [on the login page|in the app] [has been cleared|is gone] [since last night|], [you'll get in]

# denied.online_access
[the portal|our site|the app] [works|is up], [the trouble is your browser|it's your device]
[the account|your login] was [locked for safety|closed at your request], [that's by design]
[we can't|we don't] [reset passwords|change the number] [by phone|without ident papers]
[your phone|that version] is [too old for the app|no longer supported]
""")
