"""Rates, quotes, statements, insurance, addresses and access of home loans, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.rate_question
[what|could you tell me what] is my [interest rate|rate|current rate] [now|at the moment|on the loan]?
[why|how come] [has|did] my [interest rate|rate] [gone up|changed|rise] [in {month}|again this year|]?
my fixed [rate|period|term] [ends|runs out] in {month}, [what comes then|what's the new rate|what can I choose]?
[can I|is it possible to] [fix|lock|lower] [my rate|the rate|the interest] [again|now|for five years|]?
[what|which] rate [would I get|do you offer] [if I refinance|for a new 15 year loan|on {product}]?
[the papers|the radio|everyone] [say|says] rates are [falling|down], [what about mine|does my loan follow|when do I see that]?
I'm on [{product}|the tracker|a variable rate], how is [the rate|my interest] [worked out|set|linked to the base rate]?
[could you explain|I don't understand] [how the interest is calculated|the difference between the rate and the APR|the margin on my loan]
[when|how often] does my rate [change|adjust|reset]?
[is it worth|does it make sense] [switching|changing] from [variable to fixed|{product} to something else]?
[what will|how much will] my [payment|instalment] be [if the rate goes up|after the rate change|at the new rate]?
[your letter|the notice] says [my rate will be different|a new rate from {month}], [I'd like to understand it|what does it mean for me]
[my neighbour|a friend|my sister] has [a lower rate|one percent less] [with you|], [can I get that|why don't I]?
[would|does] a [lump sum|better credit score|lower loan to value] [bring down|improve] my [rate|interest]?
is there [a fee|a penalty] for [switching the rate|fixing early|leaving the tracker]?
[I'd like|I would like] [an offer|a quote|to hear your rates] for [extending the fix|a new fixed term|refinancing]
[the rate|the percentage] on [my statement|the app] [differs from|isn't] [what we agreed|the one in the contract], [which is right]?
[what was|can you tell me] the rate [in {month}|last year|when I signed]? [for my tax|I need it for the accountant]
[do you think|any idea if] rates [will go down|are going up], [should I wait|should I fix now]?
[thinking of|we think of] [remortgaging|refinancing|a longer fix], what [rates|terms] [are there|can you do]?
[is there|have you] [a cap|an upper limit] on [my variable rate|how far the rate can rise]?
[the discount|the loyalty discount] on my rate, [does it end|when does it run out|is it still in]?
[what's the difference|difference] between [fixed 15 and fixed 30|{product} and the tracker], [in money|per month]?
I [was promised|was quoted] [a lower rate|3.9|another rate] [when I signed|in {month}], [what rate do I have now]?
[before I sign|before we decide], [one thing about the rate|a word on interest]: [is it fixed for the whole term|from which day does it run]?
[interest rates|rates], [nothing but rates in the news|every day something new], [where do I stand with my loan|what's mine]?

# problem.rate_question@terse
[my rate|current rate|interest rate|new rate] [?|please|on {account}|now|from {month}]
[fix|fixed term|fixed rate] ends {month}, [options?|new rate?|what then|offers please]
[rate up|rate changed|rate higher], [why|explain|since {month}]
[switch|refinance|fix] [rate|loan|{product}], [what rates|cost?|possible?|offer please]

# info.rate_question
[your rate|the rate on your loan] is [fixed until {month}|the base rate plus one and a half|reset once a year]
[after the fixed term|when the fix ends] [the loan moves to the standard rate|you may choose a new term], [we write three months before]
[a tracker|the tracker] [follows the base rate the month after a change|has no cap], [so it can go down as well]
[the APR|the yearly percentage] [includes the fees|is higher than the plain rate], [the instalment follows the plain one]
[switching during a fix|an early change] [costs a fee|carries a charge of {amount}], [none in the last three months]
[the rate you get|your band] [depends on the loan to value|is set by how much you owe against the house]
[fifteen years|the shorter term] has [a lower rate and a higher instalment|less interest in all]
[nobody can say|we can't say] [where rates will go|if they'll fall], [a broker could advise you]

# problem.payoff_quote
[I need|I'd like|please send] a [payoff quote|payoff figure|settlement figure|redemption statement] [for my loan|for {account}|as of the end of {month}|]
[how much|what] do I [still owe|have to pay] to [pay off|clear|settle] [the loan|the mortgage|everything] [today|by {month}|]?
[we're selling|I'm selling] [the house|{street}] and [my solicitor|the notary|the buyer's bank] [needs|wants] [the payoff|the exact amount owed|a redemption figure]
[I came into|we came into] [some money|an inheritance] and [want to|would like to] [pay off|clear] the [mortgage|loan], [what's the figure|what would it take]?
[is there|what's] [a penalty|the charge] for [paying off early|clearing the loan|redeeming the mortgage]?
[I asked for|I ordered] a [payoff letter|settlement quote] [last week|in {month}] and [nothing came|closing is on Friday|the solicitor is waiting]
the [payoff|settlement] [quote|figure] [you sent|] [has expired|has the wrong date|is {amount} higher than my balance], [why|can I have a new one|please explain]
what [would|will] the [payoff|final sum] be [on the [1st|15th|28th]|at the end of {month}|in three months]?
[I'm refinancing|we're refinancing] [elsewhere|with another bank], they [ask for|need] [the payoff amount|your settlement statement]
[where|to which account] do I [send|wire] the [payoff|final payment], and [how much is it|what's the daily interest]?
[what's left|how much is left] [on my loan|to pay], [all in|with interest and fees], [if I pay it all now]?
[can you|could you] [mail|fax|send] the payoff [statement|letter] [straight to my lawyer|to the title company|to me at {street}]?
[does|is] the [payoff|redemption figure] [include|with] [the escrow|interest to the day|fees]?
[my father|my mother] [left me|died and left] [the house|{street}], [how much is still owed on the loan|I'd need a payoff figure]
[I want to be|it'd be nice to be] [free of debt|done with it] [by {month}|before I retire], [what's the sum to close the loan]?
[the last|only a few] [instalments|payments] [are|are left], [can I pay the rest in one|what would the final figure be]?
[please work out|kindly calculate] [what it costs to redeem|the settlement] for [account {account}|my loan] [per end of {month}|]
[to buy out|I'm buying out] [my brother|my ex-husband|my partner], [I need to know what's owing|how much is the loan today]
after paying off, [how do I get the deeds|when is the lien released|do I get my escrow back], and [what's the payoff now]?
[half|part] of it, [can I pay off part|a partial payoff], [say {amount}|], [what remains]?
[closing|completion] is on [the 12th|Thursday|the last of {month}], [we need the payoff in writing|the figure must be with us before]
[an online|the app's] payoff figure [doesn't match|differs from] [the letter|what your colleague said], [which one do I pay]?
[just curious|out of interest], what [would it take|sum would be needed] to [close my mortgage|finish the loan]?
[balance|loan balance] and payoff [aren't the same, I hear|differ], [what's the second one|I need the real figure]
[quote|a quote] for [early repayment|full repayment|redemption], [valid till the end of {month}|loan {account}|please in writing]
[a figure|some number] I can [give the buyer|show the bank], [what we owe to the penny|the full amount owing on {street}]

# problem.payoff_quote@terse
[payoff|payoff quote|settlement figure|redemption figure|payoff letter] [please|for {account}|end of {month}|needed asap|by {month}]
[amount|sum|total] [to pay off|to clear|owed on] [loan|mortgage|{account}] [today|end of {month}|please]
[selling|refinancing|house sold], need [payoff|exact figure|settlement letter|redemption statement] [for {month}|asap|]
[early payoff|paying off early|full repayment], [penalty?|how much|which account|figure please]

# info.payoff_quote
[a payoff figure|the quote] [holds for thirty days|is valid to the date on it], [after that interest is added by the day]
[the payoff|that figure] [is higher than the balance|differs from the balance] because [it includes interest to the day|of the release fee]
[there is no penalty|no charge applies] [after five years|on {product}], [within a fix it's one percent]
[please wire|the money goes] [to the account on the quote|with the loan number], [a cheque takes longer to clear]
[the lien|the charge on the house] is [released within thirty days|taken off the register after payment], [the county gets our letter]
[what's left in escrow|the escrow balance] [comes back to you after the payoff|isn't set against it], [by cheque]
[your solicitor|a title company] [can ask for it|needs your consent], [a signed line from you is enough]
[the daily interest|each further day] [is shown at the bottom|costs a few pounds], [so pay on the day named]

# problem.statement_copy
[could|can] you [send|mail|post] me [a copy of|] [my loan statement|the {month} statement|the yearly statement|last year's statement]?
I [need|require] [the|a] [mortgage interest statement|interest certificate|year-end statement|loan statement] [for my tax return|for the accountant|for {month}|]
[I haven't|we haven't|I never] [received|had|got] [my|the] [annual statement|statement for {month}|yearly interest statement]
[where|how] do I [find|download] [my statements|the loan statement|older statements|the tax form]?
[my accountant|the tax office|a grant office|the court] [asks for|wants|needs] [a statement of my loan|the interest paid last year|all statements since {month}]
[please|kindly] [resend|forward|reissue] [the {month} statement|my last statement|the yearly overview] [to {street}|as a PDF|by post]
[I've lost|I can't find|I shredded] [the {month} statement|the year-end letter], [may I have another|is there a copy]
[statements|a statement] for [the last three years|2023 and 2024|both loans], [could I have those|please|can that be done]?
the statement [in the app|online|you mailed] [won't open|is blank|stops at {month}|shows only one page]
[for the divorce|for a visa|for the probate|for a grant] I [need|have to hand in] [loan statements|a statement showing the balance]
[how much interest|what interest] did I pay [last year|in total|up to {month}]? [I need it on paper|a statement would do]
[since I went paperless|since the new website] [I get no statements|the statements are gone|I can't see any statement]
[a proof|some proof|a letter] [of my payments|that I've paid|with the balance], [a copy of the statement is fine|do you have that]?
[my wife's|my husband's] name [isn't|is missing] on the statement, [could we have one with both|please send a new copy]
[could the|I'd like the] statements [go|sent] to [my bookkeeper|my new mail|the trustee] [as well|from now on]
[a duplicate|another print] of the [amortisation table|payment schedule|loan statement], [please|if it's no trouble]
the [post|postman] [brought|left] [half a statement|someone else's statement], [where's mine|please send the right one]
[is there|do you have] [a list|a record] of all [payments on {account}|what I paid in {month}]?
[my statement|the {month} statement] [got wet|was torn], [another copy please|could you print it again]
it's [tax time|that time of year], [the interest letter is missing|I'm waiting for the statement|where's the mortgage form]?
[I paid the loan off|the loan ended] [in {month}|last year], [can I still get statements|I need the final statement]
[which|what] page of the [site|app] has [the yearly statement|my statements]? [I've looked everywhere|my glasses are new]
[a statement|the statement] as of [the end of {month}|31 December|today], [with stamp|on letterhead], [is that possible]?
the [bank|landlord|school] [won't take|refuses] [a screenshot|the print-out], [they want a proper statement|please post one]
[no rush|not urgent]: [one copy of the {month} statement|the last yearly statement] [for my files|for the folder]
[the interest figure|the sum] I need for [form 12|my return], [it's on the statement I never got|can you send the page]

# problem.statement_copy@terse
[copy|duplicate|pdf|print] of [statement|{month} statement|loan statement|yearly statement|interest statement] [please|for taxes|needed|{account}|]
[need|send|resend|post] [{month} statement|interest certificate|year-end statement|loan statement] [please|for tax|asap|to {street}]
[no statement|statement missing|statement not received] [{month}|for last year|yet|online]
[where|how] [are|to get] [statements|old statements|the tax form], [can't find|not in app|not online]

# info.statement_copy
[statements|all statements] [of seven years|from the start of the loan on] [are online under documents|can be downloaded]
[the yearly interest statement|the tax form] [is sent by the end of January|goes out in the last week of January]
[a stamped copy|a paper statement] [costs five pounds|takes a week by post]
[the statement|each statement] is [made on the 16th|dated the middle of the month], [the app shows it two days later]
[both borrowers|joint borrowers] [get one statement|are named on page two], [a second copy can be set up]
[open it with|the file needs] [a PDF reader|your postcode as password], [some phones show a blank page]
[the interest you paid|interest for last year] [stands in box one|is on the first page]
[a closed loan|after payoff the loan] [can be seen online for a year|is kept in the archive]

# problem.insurance_update
I [have|'ve|have got] [changed|switched] [my house insurance|home insurance|insurer|to another insurer], [please update|what do you need|here are the details]
[you|the loan desk] [say|wrote|claim] [I have no insurance|my cover lapsed|there's no proof of insurance], [I do have it|it's been renewed|that's wrong]
[I got|there was] a letter about [force-placed insurance|lender-placed cover|insurance you took out for me], [I already have a policy|please take it off]
[where|how] do I send [my new policy|the insurance certificate|proof of insurance|the renewal]?
[my|the] [policy|insurance] [renews|was renewed|runs out] in {month}, [do you pay it from escrow|do you have the new one|shall I send it]?
the [insurer|insurance company] [says|tells me] [the premium wasn't paid|you haven't paid|they've cancelled the policy], [it's paid from escrow|you pay that]
[please|kindly] [change|correct] the [insurer|policy number|mortgagee clause] [on my loan|for {account}|]
[I sent|we sent] [the certificate|proof of insurance] [in {month}|twice] and [still|] [you write that it's missing|another reminder came]
you [charged|took] {amount} for [insurance|cover] [I never asked for|though I'm insured|on top of my own]
[my new insurer|the new company] [needs|asks for] [the loan number|your exact name and address|the mortgagee clause]
[which|what] [cover|amount of cover] must the house [have|be insured for], [is mine enough|the premium went up so]?
[flood insurance|the flood zone|flood cover], [do I need that|your letter says I must|since when]?
[the premium|my insurance premium] [went up to|is now] {amount}, [does the escrow cover that|will you pay it]?
[can I|may I] [pay the insurance myself|take the insurance out of escrow|choose my own insurer]?
[we had|after] [storm damage|a burst pipe|a fire in the kitchen], the [insurer's cheque|payout] [is made out to you as well|needs your signature]
[the insurance|cover] on {street} [is with another firm now|changed in {month}], [policy attached|I'd like to pass on the number]
[did|have] you [get|got|received] my [insurance papers|new policy]? [I mailed them|my agent sent them] [in {month}|last week]
[two|both] insurers [were paid|got money] [from escrow|in {month}], [I cancelled the first|please get one back]
[my agent|the broker] [faxed|sent] [the declaration page|the renewal] and [you can't find it|nothing has changed]
the [policy|insurance] is in [my late husband's|the wrong|my maiden] name, [how do we change it|does that matter for the loan]
[what's the address|where does one write] for [insurance matters|proof of cover], [my policy's been renewed]?
[a reminder|the third letter] [about insurance|asking for my policy], [you have it already|I'm covered|here it comes again]
[house insurance|home insurance]: [new company|new policy number], [from {month}|as of the 1st], [please note it]
[building insurance|the cover] [went to the wrong address|lists the wrong house], [please fix it in your papers|what should it say]?
[I'd like|could I have] [confirmation|a note] that [my insurance is on file|you have my new policy]
[the escrow|you] [paid|sent] the premium to [my old insurer|the wrong company], [I changed in {month}|the new one is owed {amount}]

# problem.insurance_update@terse
[new insurer|insurance changed|new policy|policy renewed|changed house insurance], [please update|where to send|details attached|from {month}]
[insurance|proof of insurance|policy] [sent twice|already sent|sent in {month}], [still reminders|still missing?|please confirm]
[remove|take off|cancel] [forced insurance|lender insurance|your insurance], [I'm covered|have own policy|{amount} wrong]
[premium|insurance premium] [not paid|unpaid|{amount}|up], [escrow?|insurer cancelling|please pay|you pay that]

# info.insurance_update
[please send|we need] the [declaration page|certificate] with [the loan number on it|policy number and dates], [by mail or upload]
[the house must be|your loan asks for cover] [insured for the rebuilding cost|at least equal to the loan], [contents are up to you]
[the mortgagee clause|our name on the policy] [must read Halden & Marsh, home loans|has to include the loan number]
[cover placed by us|lender-placed insurance] [ends with the first day your own cover is shown|is refunded for days covered twice]
[your premium|the premium] [comes out of escrow a month before renewal|is paid when the insurer bills us]
[if you change insurer|after a change], [your old insurer refunds the rest to you|send the refund into escrow]
[flood cover|flood insurance] [is required in zones A and V|depends on the official map], [your insurer can tell you the zone]
[uploads|papers] [take five working days to be read|are filed by the insurance team], [a reminder may cross with them]

# problem.change_address
[I've|we've|I have] [moved|changed address], [please update|please note|kindly change] [my address|the address on my loan|my mailing address]
my new [postal|mailing|] address is {street}, [please change it|could you update that|from {month}]
[how|where] do I [change|update] my [address|phone number|mail address|surname] [on the loan|with you|]?
[your letters|my statements|the post] still [go|goes] to [my old address|the old house|my ex], [please change that|I live at {street}]
I [told you|gave you] my new address [in {month}|twice], [letters still go to the old one|it isn't in the app]
[got married|I got married|after the divorce] [and|] [my name has changed|I've a new surname], [how do I change it on the loan|please update]
my [phone number|mobile|mail address] has [changed|a new provider], [the new one is {phone}|please put {phone} down|can you update]
the [street|house number|postcode|name] is [misspelt|wrong] in your [letters|system], [it should be {street}|please correct it]
[the loan is on|I rent out] {street} but I [live elsewhere|want letters sent to me], [can you keep two addresses|please change the postal one]
[please send|from now on send] [all letters|everything] to {street}
[I can't|the app won't let me] [change my address online|save the new address], [please do it for me|it says error]
[a change of|change of] [address|name|phone|contact details] [as of {month}|for {account}|], [what papers do you need]?
[my mother|my father] [moved into a home|lives with us now], [letters should come to me|please change the address]
[the new owners|the tenants] [keep getting|open] my [loan letters|statements], [please send them to {street}|I moved in {month}]
[while we're abroad|for six months], [could the post go to|send letters to] [my sister|{street}|my solicitor]
[is my address|which address is] [right|on file] [in your records|]? [I've had no letters since {month}|I moved last year]
[only|just] a [small thing|formality]: [new address|new phone], {street}, [thanks|please confirm]
you have [my old number|an old mail address|my maiden name] [on file|], [the right one is {phone}|please bring it up to date]
[do I need|must I send] [proof|a utility bill] to change [my address|the correspondence address]?
[a letter|a tax form] [came back|went astray] because [you've the old address|the address wasn't changed]
[we're|I'm] moving to {street} [in {month}|on the 1st], [loan and all|please change my details then]
[both of us|my wife and I] [have moved|are at a new address], [only one was changed|please change it for both]
the address [got changed|was changed] [by mistake|back to the old one], [I'm still at {street}|nobody asked me]
[no longer at|we left] [the old address|our previous home], [correspondence to {street} please|update your books]
[my details|my contact data], [they're out of date|half of them are old], [new street, new phone|here's my number {phone}]
[where|whom] do I tell that [my address is different|I've moved], [for the mortgage|for loan {account}]?

# problem.change_address@terse
[new address|address change|change of address|moved] [{street}|to {street}|: {street}] [please update|from {month}|pls note|]
[new phone|new number|phone changed|mobile changed] {phone}
[update|change|correct] [address|my details|phone|surname|postcode] [to {street}|please|on {account}|]
[post|letters|statements] [to old address|still to old house|going to ex], [now {street}|please change|again]

# info.change_address
[you can change|the address is changed] [in the app under my details|online in two minutes], [a code comes by text]
[for a new surname|a change of name] [we need a copy of the certificate|please send the marriage certificate]
[the postal address|your letters' address] [can differ from the property|may be anywhere], [the loan stays on the house]
[a change|the new address] [shows after one working day|is used from the next letter on], [letters under way still go to the old one]
[both borrowers|each borrower] [must change their own|has a record], [it isn't copied over]
[for your protection|for security], [we send a note to the old address too|we ring back on the known number]
[proof|a utility bill] is [needed only abroad|not needed], [a signed letter does it too]
[the tax office|the insurer] [isn't told by us|must be told by you], [please write to them as well]

# problem.online_access
I [can't|cannot|am unable to] [log in|log on|get into my account|sign in] [to the website|to the app|online] <when>
[my|the] password [doesn't work|isn't accepted|is wrong, it says|has expired] <when>
[I'm|my account is] [locked out|blocked|suspended] after [three tries|too many attempts|the update]
the [code|text with the code|security code|confirmation mail] [never comes|doesn't arrive|comes too late] <when>
[I forgot|I've forgotten] my [password|user name|PIN|secret answer], [how do I get a new one|the reset doesn't work|please reset it]
the [app|website|portal] [says|keeps saying|shows] [invalid user|something went wrong|session expired|unknown error] [when I log in|]
[how do I|how can I] [register|sign up|create a login] for [online access|the loan portal|the app]?
[since|after] [the update|the new website|I changed phones] [I can't get in|the app won't open|my login is gone]
the reset [link|mail|button] [doesn't work|has expired|does nothing|goes to my old mail address]
[I changed|I've got a new] [phone number|mobile|mail address] and [the code goes to the old one|can't confirm the login]
[I'm in|once I'm in] but [I see someone else's loan|my loan isn't shown|it's all empty|there's no account]
[my husband|my wife|my daughter] [needs|would like] [a login|access] [too|to our loan], [how do we add that]?
the app [crashes|closes|freezes] [at the login|as soon as I open it|when I tap on loan] <when>
[fingerprint|face recognition|the authenticator] [stopped working|isn't recognised], [and I don't know the password|so I'm shut out]
[it asks|the site asks] for [a customer number|an activation code|a secret word] [I don't have|I never got], [where's that]?
the [activation letter|letter with the code] [hasn't come|has expired|got lost], [please send another]
[could you|please] [unlock|unblock|reset] my [online account|login|access] [{account}|for the loan|]
[the page|your site] [goes round in a circle|sends me back to the start|stays white] [after the password|when I sign in]
[I get|there came] [a mail that|a warning:] [somebody logged in|my password was changed], [it wasn't me|please check]
[no access|there's no way in] to [my documents|the loan account|the portal] <when>, [I need a statement|I have to pay something]
[I hate|I can't be doing with] [passwords|all these codes], [can you let me in|I only want to see my loan]
[it worked|yesterday it worked], [today|now] [the login fails|I can't get on|it says wrong details]
the [user name|login name] [is taken|isn't known], [I've been a customer for years|that's my own mail address]
[is the portal down|does the portal have a fault|is your site down]? [nobody in our house can log in|I've tried three browsers]
[on the computer|on the tablet] I [can log in|get in], [on the phone not|in the app I can't]
[two-step|the second step] [verification|check] [drives me mad|fails each time|wants a device I sold], [can't reach my account]

# problem.online_access@terse
[can't|cannot|unable to] [log in|login|sign in|get in|access account] <when>
[locked out|account locked|login blocked|login fails|no access] [{account}|please unlock|app|website|since update]
[password|code|reset link|sms code|login] [not working|not accepted|not arriving|expired|forgotten], [please reset|help|{account}|what now]
[app|portal|website] [won't log in|error at login|crashes|says invalid user|blank page] <when>

# info.online_access
[after five wrong tries|once locked], [the account opens again by itself after an hour|the login is closed for an hour]
[a new password|the reset] [is asked for under forgotten password|works with your date of birth], [the link lasts half an hour]
[the code|the text with the code] [goes to the number on file|is valid for ten minutes], [please check the last digits shown]
[please delete|try clearing] [the cookies|the app's data] and [start again|install the latest version], [old versions no longer connect]
[to register|for a first login] [you need the loan number and the code from the welcome letter|have your loan number at hand]
[each borrower|both of you] [needs a login of their own|can register], [with their own mail address]
[on a new phone|with a new device] [you confirm once with the old one|the app must be activated afresh]
[the portal|the site] [is closed for upkeep on Sunday mornings|was slow this morning], [it runs normally otherwise]
""")  # noqa: E501
