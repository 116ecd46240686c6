"""Health plans: claims, cover, cards and premiums; what is asked, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.claim_late
I [sent in|handed in|posted] [my claim|a claim|the receipts] [in {month}|five weeks ago|on the <day> of {month}|before the holidays] and [have had no money|there's no decision|nothing has been paid]
[when|by when] [can I expect|will I get|may I count on] [the money|a decision|the payment] for [my claim|my physio|the dentist's bill|the operation], [it's been six weeks|I paid the clinic myself|{amount} is a lot for me]?
[my claim|the claim] for [{amount}|the scan|my new glasses|the crown|the hospital stay] is [still open|not decided|shown as received], [since {month}|for seven weeks|and the bill's overdue]
[the app|the portal|your website] [says|shows] [in progress|received|being checked] [for my claim|next to my receipts] [for a month|since {month}|week after week], [how long is normal|and no payment]
I [paid|had to pay|laid out] {amount} [at the clinic|to the specialist|for the treatment] and [am waiting to be reimbursed|would like it back soon|the money's missing at the end of the month]
[how long|how many weeks] [does it take|do you need] to [decide|work through|pay] a claim for [physiotherapy|a knee scan|dental work|a hospital bill]? [Mine went in in {month}|Mine has been with you five weeks]
[all the forms|the claim form, the bill, the doctor's letter|every receipt] [went off|were handed in|were uploaded] [in {month}|on the <day>|weeks ago], [no money yet|no word of a decision|my account says nothing came]
the [hospital|surgeon|physiotherapist|dentist] [wants paying|has sent a reminder|is asking for {amount}], and [my claim with you isn't decided|you haven't settled my claim|I'm waiting for your payment]
[a claim|one claim|our claim] for [my son's brace|my daughter's glasses|my husband's hip], [handed in in {month}|six weeks old now], [neither paid nor refused|no decision so far|nothing in the bank]
[has|is] my claim [of {month}|for {amount}|from the <day>] [been decided|through yet|going to be paid soon]? [I've heard nothing of the money|The bank account says no]
[it's been|that makes] [forty days|eight weeks|two months] since [I uploaded|I handed in] the [bills|receipts|form], and [no payment|not a penny|no decision letter] [has come|so far]
[I'm on sick pay|I'm a pensioner|with two small children], [I can't carry|it's hard to carry] [{amount}|the clinic's bill] [for months|for you], [when is my claim paid|please decide the claim]
[treatment|the operation] [over and done with|long behind me], [scar healed|walking again], [the claim isn't|the money for it hasn't moved|only the claim takes its time]
[the receipts from|the bills from] [{month}|my stay in hospital|my treatment], [{amount} in all|three of them], [when will they be settled|are waiting to be paid by you]
[is it usual|do you find it normal] that [a simple claim|a claim over {amount}|one physio bill] [takes over a month|isn't decided after six weeks]?
I [check|look at] [my bank account|the claims page] [every morning|each Friday] for [the {amount}|your payment] for [the specialist|my treatment], [and it isn't there|in vain since {month}]
[under my plan|on {product}|with {product}] [claims are paid in ten days|ten working days, says the booklet], [mine is in week six|mine's from {month}|and mine takes seven weeks]
[something|anything] [missing from|wrong with] my claim [of {month}|for {amount}]? [It takes so long|There's no decision and no money] [, five weeks by now|]
[please decide|could you decide|I ask you to decide] [my claim|the claim for my treatment|the claim of {amount}], [I've waited since {month}|the dentist won't wait any longer|my overdraft is at its limit]
[waiting|I'm waiting] for [money from a claim|a claim to be settled|my dental claim], [handed in on the <day>|from {month}|six weeks now], [what's keeping it|when does it come]?
[my mother's|my father's|our] [cataract|hearing aid|hospital] claim [is nearly two months old|has had no decision since {month}], [he paid {amount}|we advanced the {amount}]

# problem.claim_late@terse
[claim|my claim|receipts] [from {month}|for {amount}|for physio|for dentist] [not paid|no decision|still open|no money], [6 weeks now|sent on the <day>|when?|clinic wants paying]
[when|how long till] [claim|payment|reimbursement|decision] [of {amount}|from {month}|for scan]?
[status|state] of [claim|my claim|dental claim] [{amount}|of {month}|, in since the <day>]?
[waiting for|no] [payment|decision] on [claim|treatment bill|hospital bill], [{amount}|since {month}|5 weeks]

# info.claim_late
claims are [worked through|decided] [in the order they come in|by date of arrival], [most within fifteen working days|the usual time is three weeks]
a claim needs [the invoice, the proof of payment and the form|an itemised bill], [a card slip alone isn't one|we can't read a diagnosis from a till slip]
[larger claims|claims above a thousand] are [read by a doctor as well|looked at by our medical desk], [which adds a week or so|that takes longer]
[the portal|the app] [shows the steps|has three steps]: [received, checked, decided|received, under review, closed], [the letter comes on the day after]
[payments go|money goes] to [the account on the claim form|the account your premium comes from], [the bank takes two days|never to the card]
[receipts may be|bills can be] [photographed|sent as photographs], [all four corners in view|each page by itself], [paper takes a week longer]
[a claim can be made|bills may be handed in] [up to two years after treatment|until the end of the following year]

# problem.claim_refused
you [turned down|refused|rejected] my claim for [the scan|physiotherapy|my glasses|the specialist|{amount}], and I [don't agree|can't see why|think that's wrong]
[my|our] claim [was|has been] [refused|declined|turned down], [not medically necessary, it says|reason code 14, it says|"outside the plan"], [my doctor sees it otherwise|I'd like that explained|the surgeon laughed]
[of|out of] {amount} you [paid a third|paid 60|settled barely half], [where's the rest|I want the rest|I don't accept that]
the letter [says|claims] [waiting period|I'd only been a member four months|existing condition], [that's not right|I've been with you since 2016|I had no knee trouble before]
I [want|wish|would like] to [appeal against|object to|contest] [your decision|the refusal|the partial payment] [of the <day>|on my treatment|about {amount}|]
[how|on what grounds] [can you refuse|was my claim refused|do you decline] [a treatment my doctor ordered|an emergency|something that's on your own list]?
[physio|the dentist|a hearing aid|the MRI] [is in my plan|is on page six of {product}|stands in the brochure], and [the claim was refused|you pay nothing|I'm told it isn't covered]
[you deducted|there's a deduction of|an excess of] {amount} [from my claim|was taken off my claim], [I had used up the excess in {month}|nobody mentioned an excess|that's too much]
[my doctor|the specialist|the clinic] [isn't on your list|is not recognised], [says the refusal|so you won't pay], [how should I have known|there's no other for forty miles|he was on it last year]
[refused|turned down|declined]: [my daughter's brace|my son's allergy test|my wife's mammogram], [the reason makes no sense|for a reason I find absurd|and I disagree entirely]
[the person|whoever] [decided|looked at] my claim [can't have read the report|mixed up left and right knee|has taken the wrong page], [refused with one line|{amount} refused]
[the same|exactly the same] [treatment|injection|therapy] was [paid in {month}|covered for my sister|paid last year], [and this time it's refused|now you decline it]
[I broke my wrist|I had a fall|it was an emergency], [should I have asked permission first|who reads a list then], [the claim was turned down for no prior approval|you refuse {amount} because I didn't ring]
[a cosmetic matter|cosmetic|"lifestyle"], [you call it|says your letter], [I call it not being able to see|the doctor calls it an eyelid that hangs over the eye], [please look at the refusal again|I don't accept the decision]
[I can't|we can't] [accept|live with] [the decision on my claim|this refusal|half a payment], [the policy says the opposite|my contract says 100 per cent|read clause nine]
[what|how] do I [do|go about it] [if I disagree with|against] [a refused claim|a rejection|a claim paid in part]?
[twenty years of premiums|years of paying in], [one claim|the first claim ever], [refused|and it's turned down|and the answer is no]
[your letter of the <day>|the decision letter] [refuses|cuts] [my claim|the dental claim|the claim for {amount}] [with a text block|without naming a reason|and gets my name wrong, too]
[the night in hospital|the anaesthetist|the second opinion] [was left out|was struck off|isn't paid], [the rest you paid|the rest was fine], [I contest that|why's that, it's one operation]
[you paid|I received] [{amount} too little|only part|the minor half], [the rate in my plan is 80|the plan pays 90 per cent|by my sums], [please work it out again|kindly correct the decision]

# problem.claim_refused@terse
[claim|my claim] [refused|rejected|turned down|declined], [disagree|reason?|doctor ordered it|is in my plan|{amount}]
[appeal|objection] [against refusal|to decision of <day>|re claim {amount}]
[paid only part|partly paid|half paid], [{amount} missing|claim from {month}|why|rest please]
[excess|waiting period|not listed doctor] [deducted|used as reason|is wrong], [claim {amount}|claim of {month}|please review]

# info.claim_refused
[a decision|each decision] [names the clause|gives a code], [the list of codes is on the back|the clause is in part two of the policy]
[an appeal|an objection] [has to be in writing|must reach us in writing] [within three months|inside ninety days], [a doctor's letter may be added]
[the excess|the yearly excess] is [taken from the first claims of the year|counted from January], [it's shown on your plan certificate]
[waiting times|the waiting period] [differ by treatment|run from the first day of cover]: [three months in general, eight for teeth|emergencies have none]
[the list of doctors|the register of doctors] is [on the website by town|updated each quarter], [plans pay less outside it|some plans pay only within it]
[fees above the usual rate|what a doctor charges beyond the scale] [are paid up to the scale|aren't paid in full], [the rate is in the plan]
[appeals are read|an appeal is read] by [somebody who had no part in the decision|a second doctor], [it takes about four weeks]

# problem.cover_question
[is|would] [physiotherapy|acupuncture|a hearing aid|laser eye surgery|a second opinion|a root canal] [covered|paid] [by|under] [my plan|{product}]?
[does|will] [{product}|my plan] [cover|pay for|include] [glasses|a psychologist|a home nurse|vaccinations for a trip|a wig|dental implants]?
[we're travelling|I'm flying|we go] to [Portugal|Canada|my sister in Kenya|Japan] in {month}, [are we covered there|is hospital abroad included|what if I break a leg]?
my doctor [wants to send me for|suggests|has recommended] [an MRI|a course of injections|a heart check|a sleep study], [do you pay that|is it in my plan|do I need your approval first]
[which|what] [dentists|specialists|hospitals] in {town} [can I go to|are covered|are on your list] [with {product}|with my plan]?
is [Dr Hale|the Priory Lane clinic|my own physiotherapist|a private room] [on your list|covered|included] [under {product}|in my plan|]?
[I'm expecting|we're expecting] [a baby|twins] in {month}, [what does the plan pay|is the midwife covered|from what day is the child covered]?
[how many|up to how many] [sessions|visits|treatments] of [physio|speech therapy|counselling] [a year does my plan cover|are included|do you pay]?
[do I need|must I get] [a referral|permission|your approval] before [an operation on my foot|seeing a skin doctor|day surgery], [so that it's paid|or is it covered anyway]?
[a new medicine|a tablet for migraine|an inhaler|an expensive cream] [has been prescribed|was recommended], [would you pay for it|is that covered|does my plan include it]?
[would|will|can] [my husband|my partner|our student son|my mother] be covered [on my plan|with me], [from what age|and for what|and what would he need]?
[what|how much] [do you pay|is covered] for [a crown|new teeth|varifocals|a night in hospital] [under {product}|with my cover]? [The table confuses me|I can't find it in the booklet]
[planning|I'm planning] [a ski trip|a cruise|three months in Spain], [does my health plan hold there|am I covered for rescue|or should I get something extra]?
[I've been offered|they've offered me] [a hip operation|cataract surgery|a place in a rehab clinic] in {month}, [before I say yes, is it covered|will the plan meet it]
[my son|my daughter] [needs|is to have] [a brace|grommets|speech therapy|an allergy test], [does {product} cover children for that|is it included|what share do you pay]?
[is there|what is] [an upper limit|a ceiling|a waiting time] for [dental|eyes|maternity|mental health] [in my plan|under {product}|]?
[check-ups|a yearly check-up|a flu jab|screening], [covered|is that in it|does the plan pay] [at my age|every year|or out of my own pocket]?
[can I|may I] [go straight to a specialist|use a hospital in another county|choose the surgeon] [and be covered|under my cover|with {product}]?
[a friend|my neighbour] [with the same plan|who's with you too] [says|swears] [massages are paid|chiropody is covered], [is that so|does that hold for me]?
[what's|what is|where's] the difference in cover between {product} and [the next one up|the smaller plan], [as regards teeth|for hospital|for travel]?
[a scan|a blood test|an ultrasound] [without symptoms|just to be sure], [would you cover it|in the plan or not]? [I'd rather ask before than after|It's on <weekday>]

# problem.cover_question@terse
[is|are] [MRI|physio|glasses|dental implant|vaccinations|hearing aid] covered [by {product}|on my plan|]?
[cover|covered] [abroad|in Canada|in Spain|on a cruise], [{month}|two weeks|yes or no]?
[referral|approval] needed for [specialist|operation|scan|physio], [{product}]?
[cover|limit|share paid] for [teeth|eyes|physio|maternity|children] [under {product}|, my plan]?
[is this|is my] [doctor|clinic|dentist|medicine] [covered|on your list], [in {town}|, {product}]?

# info.cover_question
[the table of benefits|the benefits table] [lists|shows] [each treatment with its limit|what's covered and up to how much], [it's in the app under my plan]
[planned operations|planned hospital stays] [need our approval beforehand|have to be approved first], [emergencies don't]
[abroad|on journeys] the plan [covers emergencies for six weeks|holds for urgent treatment up to forty-two days], [planned treatment isn't included]
[physiotherapy|physio] [is covered with a referral|needs a doctor's note], [up to ten sessions a year|within the yearly limit]
[glasses and lenses|glasses] [have a limit every two years|fall under optical], [the smaller plans leave them out]
[the search for doctors|our doctor search] [goes by town and field|is on the website], [a green mark means listed]
[newborns|a new baby] [are covered from birth|can be added from the first day] [if told to us within two months|]
[vaccinations|jabs] [advised for everybody are included|on the national list are covered], [those for travel only in the larger plans]

# problem.member_card
[my|our] [member card|health card|plan card] [hasn't come|never arrived|isn't here yet], [I joined in {month}|I've been a member since {month}|and I see the doctor on <weekday>]
the [card|member card] [has the wrong name|spells my name wrong|shows my maiden name|has somebody else's birthday on it]
[I've lost|I can't find|somebody stole] my [member card|health card], [can I have another|please send a new one|what do I show at the doctor's]?
[the doctor|the clinic|the chemist] [said|told me] [my card is not valid|the member number doesn't exist|the card has expired], [though I pay every month|rather embarrassing at the counter]
our [baby|daughter|son] [was born in {month}|is a new member|has joined the plan] and [has no card|there's no card for her|needs a member number]
[what|where] is [my member number|my membership number], [I can't find it anywhere|it's not on the welcome letter|the form asks for it]?
the card [expired|runs out|ran out] [at the end of {month}|on the <day>|last month] and [no new one has come|I need a new one|where's the next]
[the number on the card|my card number] [doesn't match|is different from] [the one in the app|the certificate|my letter], [which is the right one|the clinic is confused]
[my wife|my husband|my partner] [got|has received] a card, [I didn't|mine is missing|I'm still without], [same plan, same day|we joined together]
[a card|the member card] came [for a person I don't know|with our neighbour's name|for my late father], [at our address|what shall I do with it]
[the chip|the strip|the code] on my [member card|card] [can't be read|doesn't work], [at the dentist's|at two clinics now], [may I have another card]?
[can I|may I] [use|show] the card [on my phone|in the app], [or do I need the plastic one|I left mine at home|the plastic has snapped]?
[I washed|the dog chewed|the machine bent] my [member card|health card], [a replacement, please|could you send me a new one|the number's no longer legible]
[new name|I got married|I've taken my old name back], [the member card needs changing|please put {name} on my card|what do I send you for a new card]?
[I started with you|I became a member] [in {month}|on the 1st], [hospital appointment on <weekday>|doctor on <weekday>], [no card, no number|and the card isn't here]
[the welcome pack|the letter] [came|arrived] [without a card|with an empty sleeve], [the card was not in it|just glue where the card should be]
[both|the two] cards [have the same number|say the same first name], [for twins|one for my wife, one for me], [the doctor can't tell us apart]
[how do I|where do I] [order|ask for] a [second card|card for my student daughter|card for my child]?
[my card says|on the card stands] [the old plan|{product}, that was last year|a plan I no longer have], [does it still count|please send the right one]
[the pharmacist|reception|the nurse] [typed in|tried] my member number, [unknown|no such member], [and I stood there|so I'd like the right number]
[I'm going abroad|we travel] [on the <day>|in {month}] and [need a card with the foreign part on it|my card is out of date by then|the children have none]

# problem.member_card@terse
[member card|card|health card] [lost|missing|not arrived|expired|wrong name|stolen], [please send new one|new one please|doctor on <weekday>|joined in {month}]
[member number|card number] [unknown|wrong|not accepted|please], [clinic says invalid|{product}|need it for <weekday>]
[card|number] for [baby|child|daughter|son|wife] [missing|please|not here], [born in {month}|on my plan]
[need|send] [new card|replacement card|second card] [{product}|, name changed|, old one broken]

# info.member_card
[a card|the member card] [is printed|is made] [in the second week|once the first premium is booked] and [posted to the address on file|comes in a plain envelope]
[the member number|your number] is [on the certificate, top right|in the app under profile], [ten digits|it starts with a seven]
[the card in the app|the phone card] [counts as much as the plastic one|is accepted by all listed doctors]
[cards are good|a card is good] for [five years|four years], [the next one comes by itself a month before|the date is on the back]
[a new card|a replacement] [has a new number|makes the old card invalid], [so throw the old one away|the old one can't be used again]
[children|babies, too,] [get a card of their own|have their own number], [from birth|even on a parent's plan]
[without a card|for want of a card] [a doctor can ring us|the clinic may bill you], [the number is enough|the certificate will do]

# problem.premium_bill
[my|the] premium [went up|has gone up|jumped] [by {amount}|to {amount}|by a fifth] [in {month}|without a letter|from one month to the next], [why|how come|and the plan's the same]?
you [took|debited|collected] [the premium|my premium|{amount}] [twice|two times] [in {month}|this month|on the <day>]
[the direct debit|your debit] for [my plan|{product}|the premium] [was {amount}|came to {amount}], [it should be less|I agreed to something else|last month it was lower]
[I'm|I was] [charged|billed] for [two people|a child who's left home|a plan I don't have], [premium of {amount}|{amount} a month]
[why|since when] [do I pay|is my premium] {amount} [a month|for {product}], [my neighbour pays less|the website says otherwise|I can't find that rate anywhere]?
[a birthday|turning sixty|my birthday in {month}] and [the premium leaps|up goes the premium] to {amount}, [is that right|some present]
the [premium invoice|yearly invoice|premium statement] [is wrong|doesn't add up|charges thirteen months], [I make it less than {amount}|please check]
[I pay yearly|I paid for the year in January], [and you debit monthly as well|why is there a monthly debit of {amount}]?
[my bank|the bank] [sent back|returned] the [premium|debit] [by mistake|for lack of funds], [can I pay by transfer|how do I settle {month}|what do I do now]?
[can I|I'd like to] [change|move] the [date|day] of the [premium debit|direct debit] [to the <day>|to after pay day|to the end of the month]
the [no-claims discount|family discount|discount for paying yearly] [isn't on|has vanished from|was left off] [my premium bill|the {month} premium], [{amount} instead of less]
[new bank account|I've changed banks], [where do I give you the number for the premium|which account do you debit for the plan]?
[my employer|the firm I work for] [pays half the premium|pays the premium], and [you charge me the whole|you debit {amount} from me]
[what|how much] [will|would] [my premium|{product}] [be next year|cost from {month}], [I hear it rises again|I have to plan]?
[double|a double] premium: [{amount} on the 1st and again on the 3rd|twice {amount} in {month}], [one of them back, please|my account is in the red]
[the premium for|what you charge for] [our son|our daughter|my husband] [is that of a smoker|is that of an adult], [he's nine|she's eleven|he gave up in 2011]
[a reminder|a dunning letter] for a premium [I paid|that was debited|that left my account] [on the <day>|in {month}], [with a fee on top|here's my bank slip]
[I'm retired|on a pension|with my income], [{amount} a month|a premium of {amount}] is [more than I can pay|hard to find], [what determines it|why so much]?
[could you|please] [explain|break down|set out] [the premium of {amount}|what's in my premium|the {month} premium], [tax, surcharge and all|I don't follow the letter]
[I cancelled the add-on|I took the dental part out] [from {month}|as of January], [the premium didn't drop|you charge {amount} as before]

# problem.premium_bill@terse
[premium|direct debit|monthly premium] [too high|taken twice|wrong|went up|doubled], [{amount}|in {month}|why|{product}|correct please]
[charged|debited] {amount} [twice|for {month}|for {product}], [premium|wrong|one back please]
[premium|why premium] [up again|{amount} now|up by {amount}], [since {month}|explain]
[change|move] [debit date|bank account] for premium [to the <day>|, how|please]

# info.premium_bill
[premiums are|the premium is] [set once a year|reviewed each January] by [age, plan and cost of treatment|the plan and the age group], [the letter goes out six weeks before]
[direct debits|the debit] [run on the first working day|are made on the 1st] [of the month|], [another day can be chosen in the app]
[paying yearly|a yearly payment] [saves three per cent|is a little cheaper], [the switch is possible each January]
[a returned debit|a debit sent back] [is tried again after ten days|costs the bank's fee], [a transfer with the member number works too]
[children|sons and daughters] [pay the child rate|are at the lower rate] [until nineteen|till they turn nineteen], [students until twenty-five]
[insurance tax|the tax] is [part of the premium|included in the sum], [the yearly statement shows it on its own]
[premiums never depend|the premium doesn't depend] on [what you claimed|the claims of a single member], [only on the whole age group]
""")  # noqa: E501
