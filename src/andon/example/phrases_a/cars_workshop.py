"""Service bookings and warranty of cars: what is asked, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.car_service
[I'd like to|can I|may I|we want to] [book|arrange|make an appointment for] [a service|the annual service|an inspection|the MOT and a service] for my [{product}|car] [in {month}|next week|before we go on holiday|]
[what|how much] [does|will] [the service|the second service|the big inspection|a yearly check] [cost|come to|set me back] for a [{product}|{year} {product}|car like mine]?
[can|could] I [move|change|put back] my [service|inspection|workshop appointment] [from <weekday> to <weekday>|on the <day>|to a later date|], [something's come up|I'm in hospital that day|the child has a school thing]?
[do I get|is there|can I have] a [courtesy car|loan car|car for the day] [while mine is in for service|when I bring the {product} in|]?
the [car|display|{product}] [says|tells me] [service due|service in 30 days|oil service soon], [when can I come|when have you got a slot|where do I go]
[which|what] [service|inspection] [is due|comes next] at [20,000|40,000|60,000] miles, [the small one or the big one|and how long will it take]?
[do I have to|must I] have the [service|inspection] done [by you|at {branch}|at a Halden & Marsh dealer], or [can my village garage do it|may anybody do it]?
[how long|how many hours] [will you need|does it take|is the car away] for [a service|an inspection|winter tyres and a service]?
[is there|do you have] [anything free|a slot|an early appointment] at {branch} [on <weekday>|before the <day>|first thing in the morning|next week] for [a service|an inspection]?
I [missed|forgot|overlooked] [my service|the inspection] [in {month}|by a month or two], [does that matter|can I still come|what do I do]?
[can I|is it possible to] wait [there|in the showroom] [while|until] the [service|inspection] is done, [and is there coffee|I'd bring my laptop]?
[my wife|my son|my mother] [would bring|will drop off] the [{product}|car] for its [service|inspection], [what does she need to bring|is the key enough|do you need me to sign]?
[the online booking|your booking page] [doesn't list|can't find] [my model|{branch}|any date before {month}], [so may I book the service this way|I'd like an inspection please]
[I'm moving|we have moved] to {town}, [which dealer|where] do I [take the car for its service|book the next inspection]?
[could you|would you] [quote me|give me a price|send me an offer] for [the four-year service|a service with brake fluid|an inspection with collection]?
[do you|does {branch}] [collect the car|fetch and return] for [the service|inspections], [I can't get away from work|I no longer like driving in town|we live far out]?
[when|at what mileage] is [the next|my first] [service|inspection] due on a {product}, [I do very few miles|mine stands a lot]?
[I'd rather come|we'd need to come] on a [Saturday|<weekday>], [is the workshop open then|do you do services then]?
[would|can] [the tyres|the wheel change|the air con check] be [done with the service|combined with the inspection], [to save me a second trip|so I only come once]?
[how far ahead|how early] [do I need to|should I] book [a service|the workshop] at {branch}?
[does|would] [the service plan|the service package] [cover|pay for] [this year's inspection|the oil as well], [or do I pay extra|I've lost the leaflet]?
[please cancel|I have to cancel] [my service appointment|the inspection] [on the <day>|on <weekday>] and [give me another|find me something in {month}]
[an oil change|just an oil change] [before a long trip|before the winter], [when could I bring the car round|do I need the whole inspection for that]?
[the stamp|an entry] [is missing in|didn't get into] my [service book|digital service record], [can that be added|I need it to sell the car]

# problem.car_service@terse
[book|need|want] [service|inspection|annual service|MOT and service], [{product}|{branch}|<weekday> if possible|in {month}|before the <day>]
[price|cost] of [service|inspection|big service], [{product}|{year} {product}|with oil]?
[move|change|cancel] [service|inspection|workshop slot] [from <weekday>|on the <day>] to [<weekday>|the <day>|later|{month}]
[service due|inspection due], [when free|earliest slot|courtesy car available]?
[courtesy car|loan car|collection] [for service|during inspection], [possible|cost|how]?

# info.car_service
[a service|the service] [falls due|is due] [every 12 months or 12,000 miles|once a year], [whichever comes first]
[the small service|a small inspection] takes [two hours|half a morning], [the big one most of a day|the large one a full day]
courtesy cars [can be booked with the appointment|cost a small daily fee], [bring your licence|there are only a few]
[you can change|an appointment can be moved] up to [24 hours|a day] before [free of charge|without charge], [in the app or by phone]
[the workshop at {branch}|the workshop] opens at [half past seven|eight], [keys can go in the night box|early drop-off is possible]
[any garage|an independent garage] may [service the car|do the inspection] [as long as it follows our plan|with the right parts], [keep the invoice]
[the price|the exact price] depends on [the mileage and the plan|what is due], [the dealer gives it in writing beforehand]
[the MOT|an MOT] [can be done on the same day|goes with the service], [it has its own fee]

# problem.car_warranty
[the garage|the workshop|{branch}|your dealer] [wants|charged me|is asking for] {amount} for [a repair|a part|work] that [must be|surely is|ought to be] [under warranty|covered by the warranty]
[my car|the {product}] is [only two years old|just over a year old|still in warranty] and [I'm to pay|they made me pay|I got a bill for] {amount} [for a faulty part|for a water pump|for the gearbox]
[does|would] [the warranty|my warranty|the extended warranty] [cover|pay for|include] [the gearbox|a leaking roof|the air conditioning|peeling paint|a rattling exhaust]?
[the invoice|the workshop bill|the bill from {branch}] [lists|has] [things I never ordered|three hours for twenty minutes' work|a part twice], {amount} [in all|altogether]
I [paid|was made to pay] {amount} [at {branch}|at the workshop] and [want it back|I'd like it back], [that was a warranty job|the fault was there from new]
[how|since when] is [a broken spring|a cracked hose|a leaking seal|a dead heater] [wear and tear|the owner's problem] after [14|18|20|26] months?
[I bought|we took out] the [warranty extension|longer warranty] and [the dealer|{branch}|the workshop] [has never heard of it|says it doesn't count|won't use it]
[the repair|a repair] [should be free|ought to cost me nothing], [three years' warranty it says on the website|three years, says the brochure], and [yet there's a bill of {amount}|I've an invoice in my hand]
[rust|paint bubbles|water in the boot] [on|in] a car [two|three] years old: [is that not a case for the warranty|who pays for that|I assume the warranty does]
[I dispute|I don't accept|I can't make sense of] the [invoice|bill] [for {amount}|of the workshop|from {branch}], [I said call me before you do anything|nobody asked me first]
[diagnosis|a diagnosis fee|"investigation"], {amount}, [for being told all is well|just to plug in a cable], [on a car under warranty|that belongs to the warranty, surely]
[my|the] {product} [burns oil|uses a litre of oil a month|loses coolant] and [I'd like that repaired under warranty|the warranty ends in {month}|what does the warranty say to that]
[a faulty|the second] [clutch|turbo|wheel bearing|injector] [at 19,000 miles|in two years], [I hope you don't expect me to pay|that must be a guarantee matter]
[who decides|on what grounds is it decided] [what is warranty|what's wear], [the man at the counter|the same people who write the bill]?
[the car|my {product}] was [serviced every year|looked after by the book], so [why is the warranty in doubt|I expect the warranty to pay for the {amount}]
[labour|oil|small parts] [added|put] on a [warranty repair|warranty job], {amount}, [is that how it works|since when]?
[I'd like to|can I] [claim|register|make a claim] [under the warranty|on the warranty] for [the sunroof|a noisy axle|the gearbox|worn seats at 8,000 miles]
[a part like that|the broken part] [ought to last ten years|is known to be weak, a mechanic tells me] and [I've been billed {amount}|they put {amount} on the bill] [instead of warranty|as if it were mine to pay]
[what|how long] is the [warranty|guarantee] on [the {product}|a new gearbox|repairs done at {branch}], [I've a bill here I don't like|before I pay {amount}]?
[towing|the tow|the hire car], {amount}, [after a breakdown in warranty|when the gearbox went], [isn't that included|I understood the warranty pays]
[the warranty|my warranty] [ran out|ended] [nine days|a week|a fortnight] before the [gearbox|pump|compressor] did, [is there any goodwill|surely something can be done]

# problem.car_warranty@terse
[billed|charged|invoice] {amount}, [warranty job|should be warranty|car under warranty|not my fault], [{product}|{branch}|refund]
[is|are] [gearbox|paint|air con|exhaust|seals] [covered by warranty|under warranty|warranty], [{product}|{year}]?
[dispute|query|object to] [workshop invoice|invoice {amount}|bill from {branch}]
[warranty|warranty claim]: [gearbox|leak|rust|pump], [{product}|18 months old|who pays|{amount}]
[part failed|repair needed] [within warranty|at 14 months], [not paying {amount}|please cover]

# info.car_warranty
the [warranty|manufacturer's warranty] runs [three years or sixty thousand miles|for three years], [whichever comes first|from the day of first registration]
[wear parts|pads, wipers, bulbs and tyres] are [not part of the warranty|outside the warranty], [unless they fail in the first six months]
[a diagnosis|the diagnosis fee] is [charged first|payable at first] and [dropped if the fault is a warranty one|credited when the warranty pays]
[claims|warranty claims] are [made by the dealer|handed in by the workshop] [with photographs|with the old part], [we see the file here]
[the service record|a complete service record] [is looked at|is part of] [every claim|each warranty decision]
[paint|rust through the metal] has [its own term|a warranty of its own], [paint three years, rust ten|the booklet lists it]
[goodwill|a goodwill share] [is possible|exists] [shortly after the end|in the first months after warranty], [it depends on age, mileage and services]
[every invoice|an itemised invoice] [shows labour in units of six minutes|lists parts and labour apart], [the desk at the dealer explains it]
""")  # noqa: E501
