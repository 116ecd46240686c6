"""Bills, contracts, roaming, SIM cards, moving and leaving, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.bill_too_high
[my|the|our] [bill|{month} bill|last bill|phone bill] is [far|way|much|a lot] [too high|higher than usual|more than it should be]
[why|how come|how] [is|has] my bill [gone up|doubled|so high] [this month|in {month}|all of a sudden|]?
I was [charged|billed] {amount} [for something I never ordered|too much|I don't recognise|for calls I didn't make] [in {month}|]
there's [a charge|an item|a sum] of {amount} on [my|the] [bill|{month} invoice] [I can't explain|nobody can explain|that makes no sense]
you [took|have taken|debited] {amount} [out of|from] my account [instead of the usual|and it should be half|, that can't be right]
[I've been|we've been|it looks like I was] [overcharged|charged twice|double billed|billed for two lines] [in {month}|this month|again, I mean for the second line|]
the [monthly fee|price|direct debit] has [gone up|jumped|crept up] [without warning|and nobody told me|by {amount}]
[I agreed|my contract says|I was quoted] [a fixed price|25 a month|another price] and [now you bill|now it's|the invoice says] {amount}
[what|what on earth] is [this {amount}|the {amount}|that extra {amount}] [on my bill|for|in {month}]?
[something's|there's something|there must be something] wrong with [my bill|the {month} invoice|the sum]: {amount}
[the discount|my discount|the welcome offer] [has dropped off|is missing|wasn't applied], so the bill [comes to|is] {amount}
[I never|we never|nobody here] [rang|called] [those numbers|a premium line|Australia], [yet it's on the bill|but you charge {amount} for it]
[you're|you are] [still charging me|still billing me] for [the old package|the old address|a box I sent back|the sports channels]
the [bill|invoice] [shows|has] {amount} [for a technician|for late cancellation|for installation], [I was told that was free|that's not right]
[I nearly fell off my chair|I had to sit down|my jaw dropped] when I [opened|saw] the bill: {amount}
[could someone|can you] [go through|explain|check] [my|the] [bill|{month} bill|invoice] with me, [it looks too much|I make it less than {amount}]
[paying|I'm paying] more [each|every] month, [last time|now] {amount}, [for the same thing|and I've changed nothing]
[the sum|the total] [on the invoice|for {month}] [doesn't add up|isn't right|can't be right], [I count less|it should be much lower]
[I'm a pensioner|on a small pension|as a student], [I can't afford|I simply can't pay] {amount} [for a phone|a month]
[the direct debit|your debit] [emptied my account|took {amount} more than normal|was twice the usual]
[I want|I'd like] [the {amount}|that money|the difference] [back|credited], it was [charged|billed] [wrongly|by mistake|without my say-so]
[a mistake|an error] [must have|has] [crept into|got into] [my bill|the invoice for {month}], it says {amount}
[extra|additional] [charges|fees] [of {amount}|] on [the bill|my statement] [without explanation|I know nothing about|out of nowhere]
[your prices|your bills] [know only one way|are a mystery], {amount} [this time|for {month}], [last year it was half|for what, I ask]
[insurance|a subscription|an app] for {amount} [I didn't take out|I never signed for] [is on my bill|has been added to the invoice]
[I am|I've been] [shocked by|puzzled by|not happy with] [the amount|the {month} bill|what you're charging]: {amount}

# problem.bill_too_high@terse
[bill|{month} bill|invoice] [too high|wrong|doubled|way too much|{amount}, why|{amount}?|not right]
[overcharged|charged twice|double charged|wrong charge|wrong amount], {amount}, {month}
[what is|explain|query] [the {amount}|this charge of {amount}|{amount} in {month}]
[{amount}|charge of {amount}] [not mine|never ordered|not agreed|refund please|I dispute this]

# info.bill_too_high
the {month} bill [covers|includes] [five weeks|part of the month before|the first days after the change], [that's why it's higher|so it looks like more]
the {amount} [is|is made up of] [the yearly price rise|calls outside your bundle|a one-off connection fee|the rental in advance]
[your discount|the opening offer] [ran for twelve months|ended in {month}], [since then the normal price applies|the full price came back]
[calls to|numbers beginning with] [0900|087|directory enquiries] [aren't in the bundle|are charged by the minute]
[you can see|page two shows] [every item|all calls] [in the app|on the itemised bill|under details]
[prices rise|our prices go up] [once a year in April|with inflation], [it stands in the terms|we wrote about it in {month}]
[a part payment|the partial month] is [added|charged] [when you change in mid-month|with the first bill after a change]
[you may dispute|any charge can be disputed] [within a year|for six months], [you'd pay only the undisputed part meanwhile]

# problem.bill_copy
[could|can] you [send|mail|email] me [a copy of|another copy of|a duplicate of] [the {month} bill|my last bill|the last three bills|the invoice for {month}]?
I [need|require|would like] [a copy|copies|a duplicate|a PDF] of [my|the] [bill|bills|{month} invoice|phone bill] [for my tax return|for my employer|for the accountant|as proof of address|]
I [haven't had|didn't receive|never got] [a|the|any] [bill|invoice] [for {month}|this month|on paper]
[where|how] can I [find|download|print] [my bills|the {month} bill|old invoices|last year's bills]?
[my accountant|the tax office|the council|my employer] [wants|needs|asks for] [the bill for {month}|copies of the invoices|proof of what I pay you]
[please|kindly] [send|resend|forward] [the {month} bill|invoice {month}|my latest bill] [to this address|by post|by mail|as a PDF]
[I've lost|I threw away|I mislaid|the dog ate] [the {month} bill|my last bill|your invoice], [can I have another|could you print it again|please resend]
[I used to get|I'd like to have] [my bill on paper|a paper bill|bills by post], [can I have that again|now there's nothing in the letterbox]
the link to [the bill|my invoice|the {month} bill] [doesn't open|has expired|leads nowhere], [could you mail it|please attach it]
I [moved to|switched to] [paperless|online billing] and [now can't see|can't find] [any bills|the invoice]
[a copy|one copy] of the [bill|invoice] [from|for] {month} [please|would be enough|is all I need]
for [a visa|a mortgage|a school place|the bank] I [need|have to show] [a recent bill|a utility bill in my name|the {month} bill]
[my wife|my husband|my flatmate] needs [to see|a copy of] [the bill|our bill], [how do we get one|can you add her address]?
the [PDF|attachment|file] [you sent|with the bill] is [empty|broken|unreadable|somebody else's], [please send it again|could I have it again]
[can I get|is it possible to get] [an itemised|a detailed] [bill|breakdown] [for {month}|with all the calls|]?
I'm [doing|sorting] [my papers|my taxes|the accounts] and [{month} is missing|the bills for spring are missing|one invoice isn't there]
[the company|my firm] [pays|reimburses] my phone and [needs|wants] [the {month} bill|an invoice with VAT|the invoices in the firm's name]
[all the bills|every bill|the invoices] of [last year|2024|the last six months], [could you send those|please|if possible as one file]
it's [only|just] about [a copy of a bill|last month's bill|an old invoice], [no complaint|nothing wrong with it|the amount's fine]
[I'd like|may I ask for] [a reprint|a second copy|a fresh copy] of [the bill|invoice {month}] [dated {month}|]
[the post|the postman] [lost|must have lost] [my bill|the invoice], [I want to pay but don't have the paper|could you send it once more]
[do|could] you [keep|still have] [bills|invoices] from [two years ago|2022|before I moved]? I'd [need|like] [one|copies]
what was [the amount|the total] [of|on] [my {month} bill|the last bill]? [I can't find the paper|a copy would help]
[the bill|invoices] [should|must] go to [my son|my bookkeeper|another mail address], [can you send {month} there as well|please copy him]
[an estate agent|a landlord] asks for [proof of address|a phone bill], [can you mail me the latest|I need one not older than three months]
the app [only shows|just shows] [this year's bills|the last two bills], [I need {month}|how do I get older ones]?

# problem.bill_copy@terse
[copy|duplicate|pdf|reprint] of [{month} bill|bill {month}|last bill|invoice|last 3 bills|{month} invoice] [please|needed|pls|]
[need|send|resend|mail|post] [{month} bill|bill for {month}|invoice {month}|last bill|paper bill|itemised bill] [for taxes|please|again|as pdf|]
[no bill|bill missing|bill not received|invoice missing] [for {month}|this month|{month}]
[where are|can't find|how to download] [my bills|old bills|invoices|bills in app]

# info.bill_copy
[all bills|your bills] [of the last two years|since {month}] [are in the app|can be downloaded] under [documents|billing]
[a paper copy|a reprint] [costs two pounds|is free once a year|takes a few days by post]
[the bill|your invoice] is [issued|made out] on the [5th|12th|20th] of [each|every] month
[the itemised bill|call details] [must be switched on|is kept for six months], [you'll find it in the settings]
[the file|the PDF] is [locked|protected] with [your postcode|the last four digits of your account]
[an older bill|anything before 2023] [has to be ordered|comes out of the archive], [there's a form for it]
[a copy can go|we can mail it] to [the address on file|an authorised person], [not to a third party]
[the bill serves|banks accept it] as proof of address [for three months|when it shows your name]

# problem.roaming
I'm [going|flying|travelling] to [Spain|France|the States|Turkey|Switzerland|Canada|Morocco] [next week|on Saturday|in {month}], [what will calls cost|does my phone work there|is data included]?
[I'm|we're] [in|here in] [Italy|Portugal|Greece|Turkey|New York|Dubai] and [my mobile|my phone] [has no network|won't connect|has no data|can't send texts]
[how|what] [do I have to|must I] [do|switch on] [to use|for using] my [mobile|phone|data] abroad?
I was charged {amount} for [using data|internet|a few calls] [on holiday|abroad|on a ferry|in Switzerland]
[is|are] [roaming|calls from abroad|data abroad] [included|free|part of my plan] [in my contract|outside Europe|on {product}|]?
[switch on|please activate|could you enable] roaming [on my number|on {phone}|for me], [I fly tomorrow|I leave on Friday|I'm at the airport]
my [daughter|son|wife] is [in Australia|on a school trip|abroad] and [can't ring home|has no signal|can't get online]
[which|what] [package|bundle|option] [do I need for|is best for] [two weeks in America|a week in Norway|a cruise]?
[no signal|no service|nothing] [since we landed|since we crossed the border|on the ship], [the phone just searches|I'm using the hotel wifi]
I [got|had] a text [about|saying] [a spending cap|data limit reached|80% used abroad], [what does it mean|is that dear]?
[can I|may I] [use|take] my [minutes|data|bundle] [in Ireland|in the EU|in Turkey|overseas] [without extra|]?
[the phone|my mobile] [logged on|jumped] to a [foreign|Swiss|ship's] network [near the border|at sea] and [now there's {amount} on my bill|it cost a fortune]
how do I [switch off|stop|block] roaming [so it costs nothing|before my holiday|on my son's phone]?
[I can receive|I get] [texts|calls] [here in Egypt|abroad] but [no internet|can't ring out|data's dead]
[what does|how much is] a [minute|text|megabyte] from [Thailand|the US|Turkey|Jersey]?
[working|I'm working] [abroad|in Germany|from Spain] for [three months|the summer], [will my phone plan cover that|is there a limit]?
[the hotel|the airline] [can't reach me|tried to ring], [it seems my number doesn't work outside the country|my phone's off the network over here]
[before we go|ahead of our trip] to [Croatia|Cyprus|Japan|Iceland] [I'd like to know|could you tell me] [the roaming prices|what the mobile costs there]
[voicemail|calling voicemail] from abroad [cost me {amount}|is charged, why], [nobody warned me|it used to be free]
[I bought|I paid for] a [travel pass|roaming bundle|day pass] and [it didn't activate|was charged anyway|it's not working here]
[data|mobile internet] [stopped|cut off] [after two days|at the border|on arrival] in [Austria|Poland|Tunisia]
[my phone says|the screen says] [emergency calls only|not registered on network] [in|here in] [Mexico|Bulgaria|Malta]
[do|does] [the EU rules|free roaming] [still apply|count] [for us|to my plan|since the change]?
[a friend|my brother] [roams for nothing|pays nothing abroad] with [his|another] company, [what about me|how's that with you]?
I'd like [a cap|a limit|a warning] on [what I can spend|costs] abroad, [the last trip was dear|{amount} last time was enough]
[travel|holiday] [question|matter]: [will 5G work|does wifi calling work|can I share data] in [Spain|Canada|Singapore]?

# problem.roaming@terse
[roaming|mobile abroad|data abroad] [not working|how much|included?|activate please|switch on please|off please|question]
[no signal|no data|no network|can't call] [in|here in] [spain|italy|turkey|greece|usa|france]
[off|going|travelling] to [spain|usa|turkey|france|canada] [saturday|next week|tomorrow|in {month}], [roaming on?|what cost?|need bundle?|does it work?]
[roaming charge|abroad charge|data abroad] {amount}, [why|explain|too much|wrong]

# info.roaming
[in the EU|within Europe] [your allowance works as at home|you use your normal bundle], [with a fair use limit|up to 25 gigabytes]
[outside Europe|for the rest of the world] [you need a travel pass|data costs by the day], [it starts with first use|you book it in the app]
[roaming is|data roaming can be] [switched on|found] [in the phone's settings under mobile network|in the app under abroad]
[restart the phone|pick the network by hand], [after landing it can take half an hour|choose another operator in settings]
[ships and planes|networks at sea] [are never included|cost a lot more], [use flight mode|switch data off]
[there's a cap|the limit is] of {amount} a month, [you'll see a text at 80 percent|after that data stops]
[texts you receive|incoming texts] [are free|cost nothing] [everywhere|in all countries]
[listening to voicemail|voicemail] abroad counts as [two calls|a call home]

# problem.change_plan
I [want|would like|wish] to [change|switch|move] [my plan|my tariff|to a smaller package|to a bigger package|to another contract]
[what|which] [plans|packages|tariffs|deals] do you have for [somebody like me|two people|heavy users|pensioners|just a phone]?
[can I|could I|is it possible to] [upgrade|downgrade|switch] [from {product}|my {product}|] [to something faster|to something cheaper|before the contract ends]?
[I use|we use] [hardly any|far more] [data|minutes|internet] than [my plan has|we pay for], [is there something better|can I change]?
[my contract|the contract] [runs out|ends|is up] [in {month}|soon|next month], [what can you offer|what are the options|I'd like a new deal]
[I saw|there's] [an offer|an advert|a deal] [for new customers|on the telly|in your shop], [can I have that|why don't I get that|is it open to me]?
[please|could you] [take off|remove|drop] [the landline|the TV package|the sports channels|the second line] [from my contract|]
I'd like to [add|take] [a second SIM|the TV package|unlimited calls|more data|a line for my daughter] [to my contract|on top|]
[we|I] [don't need|no longer need] [the landline|so much data|such a fast line], [what's the smallest plan|make it cheaper please]
is there [a cheaper|a social|a senior|a student] [tariff|plan|rate]? [I pay {amount} now|the present one is too dear]
[my neighbour|my sister|a colleague] [pays less|has a better deal] [with you|for the same], [can I change to that one|I want hers]
[fibre|faster internet|the new network] is [now in our street|available at {street}], [how do I move over|can I switch my plan]?
[could someone|can you] [advise me|tell me] [which plan suits us|if I'm on the right plan|what a bigger bundle would cost]?
[I changed|I ordered a change of] plan [in {month}|on the app] and [it still shows the old one|nothing's been changed yet|the old price is there]
[how|when] can I [go down|go up] a [level|step|size] [in the plan|with the tariff]?
[put me|please put me] on [the {amount} plan|pay as you go|the family plan|the light package]
[with the children gone|now I live alone|since I retired] [I need less|a smaller contract would do|the big package is too much]
[with three at home|now we both work from home|with the twins] we [need more|run out of data|want a quicker package]
[what does it cost|is there a fee] to [change plan in mid-contract|move to {product}|switch tariff]?
[I'm thinking of|we're considering] [changing our package|a different plan|going unlimited], [any advice|what would you do]?
[your letter|the mail] [about|said] [a new tariff|my plan being withdrawn|price changes], [which one shall I take|what are my choices]?
[can I keep|do I keep] my number if I [change plan|switch to mobile only|go to prepaid]?
[make|turn] [my three contracts|all our lines] into [one|a bundle|one bill], [is that cheaper|please]
the {product} [is more than I need|isn't enough for us|doesn't suit any more], [what else is there|I'd like to change]
[no|I have no] complaint, I'd [simply|just] like [a different plan|the next package up|to hear what else you offer]
[unlimited|a flat rate|more gigabytes], [what's the price|can I have that], [my bundle's always empty by the 20th|I keep running out]

# problem.change_plan@terse
[change|switch|upgrade|downgrade] [plan|tariff|package|contract] [please|to cheaper|to faster|options?|how?|to {product}]
[cheaper|smaller|bigger|faster|better] [plan|tariff|package|deal] [please|available?|wanted|for me?]
[contract ends|contract up] [in {month}|{month}|soon], [offers?|what deals|new plan?|options please]
[add|remove|drop] [tv package|second sim|landline|sports channels|data pack] [please|from contract|asap|]

# info.change_plan
[you can|customers may] [move up|go to a bigger plan] [at any time|free of charge], [moving down is possible when the term ends|a smaller plan from the renewal date]
[the change|a new plan] [takes effect|starts] with the next bill, [the old price runs till then|you keep your number]
[the smallest plan|our light plan] [has|comes with] [5 gigabytes|unlimited calls], [the next one up has double|the family plan shares data]
[your present term|your contract] runs until {month}, [after that it's monthly|then you're free to choose]
[offers for new customers|that offer] [can't be combined|is for new lines only], [there is one for existing customers as well]
[adding a second line|a further SIM] [gives ten percent off|costs {amount} a month]
[fibre|the faster line] [needs a new box|is set up by an engineer], [the plan itself is ordered online]
[a comparison|all plans side by side] [stands on our website|is in the app under my plan]

# problem.new_sim
I [need|require|would like|have to have] a [new|replacement|second] [SIM|sim card|SIM card] [please|because I've changed phones|for my number|]
my [SIM|sim card] [is broken|doesn't work any more|isn't recognised|stopped working|has a crack] <when>
I've [lost|mislaid|dropped in the sea] my [mobile|phone|handset], [please block the card|please block the SIM and send another|I need a new card]
[my phone|my handbag with the phone] was [stolen|pinched|nicked] [on the train|yesterday|in town], [can you block the number|I need the SIM stopped]
the [new SIM|sim card you sent|replacement card] [hasn't come|never arrived|won't activate|doesn't work]
the phone [says|shows] [no SIM|invalid SIM|SIM not provisioned|insert SIM] <when>
[how do I|how can I] [activate|switch on|put in] the [new card|SIM|eSIM]?
I [bought|got] a new [phone|mobile] and [the card doesn't fit|it needs a nano SIM|it only takes an eSIM]
[my PUK|the PUK code|my PIN] [please|is lost|I typed it wrong three times], the [SIM|card] is [locked|blocked]
[can I have|do you do|I'd like] an eSIM [instead|for my watch|for my new phone]?
[the chip|the card] [came loose|fell out|went through the wash], [I need another|can you send one]
[my son|my daughter] [lost his|needs a] [phone|SIM for the first mobile], [please send a card to {street}|what do we do about the card]
[the activation|activating the SIM] [hangs|fails|says error] [on the website|in the app|since yesterday]
[I want to|can I] [keep|take] my [old number|number {phone}] on [the new SIM|a new card]?
I [waited|have been waiting] [a week|ten days] for the [SIM card|new SIM] [you said you'd post|I ordered], [where is it|when does it come]?
[please send|send me] a [sim card|new card|multi SIM] to {street}
[block|please block|kindly block] [my SIM|{phone}|the card] [at once|straight away], [it's been stolen|I left it in a taxi]
[my mobile|the phone] [has no network at all|shows no bars], [in the shop they said it's the SIM|another card works in it]
[the wrong|somebody else's] [number is on the new SIM|SIM came in the envelope], [mine's {phone}|please send the right one]
the [SIM|card] [arrived|came] [bent|opened|in two pieces|without the code], [may I have another]
[I'm switching|we're moving] from [plastic to eSIM|one handset to another], [the code you mailed has expired|I need a QR code]
[which|what size] SIM [do I order|fits] [a new phone|this model], [and what does it cost|and how long does it take]?
[found|I've found] my old phone, [can you unblock the SIM|is the old card still good]?
[there's|I have] a second [card|SIM] in [the drawer|the tablet], [can you make it active|I'd like to use that for my number]
[contacts|everything] [gone|lost] and [the phone wants a PUK|it says SIM blocked], [where do I get the code|what's the number]?
[twice now|two times] the [new SIM|card] [went missing in the post|didn't arrive], [can I collect it in a shop|try another address]

# problem.new_sim@terse
[new|replacement|second] [sim|sim card|esim] [please|needed|pls send|to {street}|asap]
[sim|card] [broken|lost|locked|not recognised|blocked|not arrived|won't activate] [{phone}|please help|send new one|]
[phone|mobile] [stolen|lost], [block sim|block card|block {phone}|stop the number] [please|now|asap|]
[puk|puk code|pin] [please|needed|lost|for {phone}]

# info.new_sim
[a new SIM|the card] [comes by post|arrives in a letter without our name] [and needs two or three days|in plain packaging]
[you activate it|activation works] [in the app under my devices|by texting the last six digits of the card]
[an eSIM|the eSIM code] [is shown in the app at once|can be used only one time], [no card needed|scan it with the new phone]
[the PUK|your PUK code] [stands|is] [on the plastic frame of the card|in the app under SIM]
[the old card|your old SIM] [stops|goes dead] [when the new one is activated|a few minutes after the switch]
[blocking|a block] [is free and works at once|can be lifted by you], [the number stays yours]
[the first card|a replacement] [costs five pounds|is free after theft with a police number]
[your number|contacts] [moves with it|aren't kept on the card], [the phone keeps them|nothing is lost]
""")  # noqa: E501
