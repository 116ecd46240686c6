"""Phone upgrades with a charge, and mobiles without reception: what happens, and all that is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.upgrade_due
[my|the] [free upgrade|upgrade|new handset] [isn't free|turns out to cost {amount}|has a price tag now], [the contract says it's included|I was under the impression it came with the contract|what's the charge for]?
[in the shop|at the till|at the counter] they [asked me for|wanted] {amount} [for the upgrade|for the new phone|to swap my phone], [which my contract gives me free|after two years I get one free|I walked out]
the app [shows|asks for|wants] {amount} [when I tap upgrade|before I can order the new handset|for my upgrade], [it's meant to be part of {product}|free every 24 months, I thought]
[there's|I found] [an upgrade fee|a handset fee|an exchange charge] of {amount} on [my bill|the {month} bill], [the upgrade is supposed to be free|I took the phone because it was included]
[I'm due|I've been due] an upgrade [since {month}|under {product}|after two years], and [now it's to cost {amount}|at checkout it says {amount}|they want money for it]
[why|since when] [do I pay|is there a charge|does it cost anything] to [upgrade|change my handset|get my two-yearly phone], [my contract has a free one in it|I signed for free upgrades]?
[read|have a look at] my contract: [a new phone every two years at no cost|upgrade free of charge], and [here I'm to pay {amount}|the till says {amount}|the bill says otherwise]
[the salesman|the young man in the shop] [said upgrade|smiled], [then the card machine said {amount}|then came {amount}|and then the bill came], [free, I had understood|my plan includes the handset]
[I went to|I tried to] [collect|order|pick up] my [upgrade|included handset|new phone] [on <weekday>|at your shop|online] and [a fee popped up|it costs {amount} all of a sudden], [is that a mistake|that can't be meant]
[what's|what is] [this administration charge|the swap charge|this {amount}] for [upgrading|exchanging my phone]? [It's in my plan|I've two years behind me, it's due and it's free]
[a so-called free upgrade|free, in a manner of speaking]: {amount} [for the handset|for the exchange|"processing"], [payable at once|taken with the {month} bill]
[my contract|{product}] [promises|includes|has] [a phone upgrade|a new handset] [every two years|after 24 months], [I don't see why I should pay {amount}|and the website wants {amount}]
[I upgraded|we upgraded] [in {month}|last week|my wife's phone], [free as per contract|thinking nothing of it], and [the bill has {amount} on it|there's a charge for the handset|you charged {amount}]
[has the upgrade become|did the upgrade turn into] a [paid extra|luxury|purchase]? [I'm asked for {amount}|The app says {amount}], [my plan reads free|I've waited two years for this]
[my sister|my colleague] [got hers|had his upgrade] [for nothing|free] [last year|in spring], [same contract|same {product}], and [I'm to pay {amount}|from me you want {amount}]
[the upgrade page|the order page] [adds|slips in] {amount} [at the last step|just before I confirm], [handset free, it says further up|for what I'd call included]
[please take off|kindly remove|I want rid of] the [upgrade charge|handset charge|{amount} for the new phone], [my contract covers it|it's a free upgrade I'm entitled to]
[24 months|two years to the day|my term] [served|are up|done], [so the new phone is due|so where's my handset], [not for {amount} but as agreed, free|and suddenly there's a fee]
[do|must] [long-standing|loyal] customers [pay|pay {amount}] for [the upgrade|a handset] [that's in the contract|they've been waiting for]? [I was asked to|It says so in the app]
[at home|reading the receipt] I [saw|noticed] [{amount} for the exchange|an upgrade fee of {amount}], [nobody said a word in the shop|the phone was to be free with {product}]
[my old phone|the old handset] [is at its end|won't hold a charge], [the upgrade is due|I'm due a free one], [only there's a charge of {amount} on it|but it comes at a price, it seems]

# problem.upgrade_due@terse
[upgrade|phone upgrade|new handset] [not free|costs {amount}|charged {amount}|has a fee], [contract says free|included in {product}|due since {month}|why]
[upgrade fee|handset charge|exchange fee] [{amount}|on {month} bill|at the till], [should be free|remove please|not in my contract]
[due|entitled to] [free upgrade|free handset], [asked for {amount}|app wants {amount}|shop wants {amount}]
[why|since when] [pay|a fee] for [upgrade|handset swap], [{amount}|{product}|contract says included]

# info.upgrade_due
[an upgrade|a handset upgrade] [can be taken|is possible] [24 months after the last one|once two years are over], [the app shows the date]
[the price of a handset|what a handset costs] [depends on the model and the plan|differs by model], [it's shown before you confirm]
[the list of handsets|the range] [changes each quarter|is renewed every few months], [so do the prices|the shops have the same one]
[taking an upgrade|with an upgrade] [starts a new term|a new 24 months begins], [the tariff stays as it is]
[your old handset|the old phone] [may be traded in|can be handed in], [its value is reckoned against the new one|the shop looks at screen and battery]
[the terms of upgrades|the upgrade terms] are [in annex two of the contract|on the website under plans], [with the date they're from]
[online and in the shop|in the app and at the till] [the same conditions hold|prices are the same], [the shop just takes longer]

# topic.upgrade_due
[my|the] [phone|handset|] upgrade [and the charge for it|that's supposed to be free|fee|]
the [upgrade fee|handset charge|exchange charge] [of {amount}|]
[the charge|the {amount}] for [my new handset|the exchange|the upgrade]
[my|the] [new handset|upgraded phone] [I'm to pay for|that costs {amount}|that was to be free]
[paying|being charged] for [an upgrade|a handset that's in the contract]

# still.upgrade_due
[the upgrade|the handset|the exchange] [still costs|is still at|still shows] {amount}
the [charge|fee] for [the upgrade|the handset] is [still there|still on my bill|back|as it was]
[I'm|we're] still [asked to pay|being charged] for [an upgrade that's free in my contract|the new phone]
[the till|the app|the shop] [still wants|goes on wanting|asks again for] [money|the fee] [for my upgrade|before they hand over the phone]
[no|still no] [free upgrade|new phone without a fee], [just the same price tag|the charge stands]
[the {month} bill|the new bill] [has the upgrade fee again|shows the handset charge as before]

# works.upgrade_due
[the upgrade|my new handset] [went through|was handed over] [free|without a charge|at no cost] [now|in the end|as it should]
the [charge|fee|{amount}] for the [upgrade|handset] [has gone|is off my bill|was taken off]
[I've got|I have] [my new phone|the handset] and [paid nothing|didn't pay a penny], [as in the contract|as it ought to be]
[the app|the shop] [shows the upgrade at zero|no longer asks for money] [now|]
[upgrade done|new phone in my hand], [no fee|nothing to pay]

# fixed.upgrade_due
[the charge|the fee|the {amount}] for your [upgrade|handset|exchange] has been [taken off|removed|cancelled]
[your upgrade|the new handset] is [set to free|booked at no charge|at zero] [in the system|on your account|] [now|]
[we've|I've] [credited|put back] [the upgrade fee|the handset charge|{amount}] [to your account|on your bill]
[the shop|the till] [has you down|sees you] for [a free upgrade|a handset without a fee] [now|]
[the wrong entry|the fee flag] [on your plan|for your upgrade] [is deleted|has been cleared], [no charge remains|the handset is free]

# denied.upgrade_due
[the terms|our terms|the conditions] [now carry a charge|have a charge] for [upgrades|a new handset], [and it applies to your plan as well|whatever was usual before]
[your plan|{product}] [gives no right|doesn't entitle you] to [a free handset|an upgrade without a fee], [the charge stands|so the {amount} is correct]
[the fee|the upgrade charge] is [part of the current terms|correct as billed], [we do not waive it|and it's not refunded]
[upgrades|handsets] [are no longer free|have a price] [on any of our plans|under the terms in force], [this is not an error|the till was right]
[the contract|annex two] [speaks of an offer to upgrade|says upgrades may be offered], [not of a free phone|and leaves the price to us]
[you accepted|by confirming you accepted] the [price shown|charge] [at checkout|in the app], [there is nothing to take off|it's binding]
[an entitlement|a free upgrade] [can't be found|isn't recorded] [on your account|in your contract], [the handset is charged at the list price]

# problem.no_signal
my mobile [has no signal|has no bars|shows no service|has no reception at all] [at home|in {town}|at {street}|anywhere in the village] <when>
[no bars|not one bar|zero reception] on [my phone|either of our mobiles|the mobile] [in the whole house|in {town}|on my street], [it used to be fine here|last month there were four]
I [can't make|can't get] calls [on my mobile|out on the mobile] [at home|in town|at work] <when>, [no network, it says|emergency calls only|the phone just searches]
the [mobile|phone] [says|shows] [emergency calls only|no network|searching] [<when>|all day long|wherever I go in {town}]
[mobile data|data on the phone] and calls [are both gone|don't work], [no reception|not a single bar] [at {street}|around {town}|between home and work], [it was always good here]
[to ring anyone|to make a mobile call] I have to [stand on the wall|walk up the lane|lean out of the bathroom window|drive to the church], [no signal at home|there's no reception left in the house]
[the whole|half our] [street|village|estate] [has no mobile signal|is without reception|has no bars] <when>, [is the mast down|what's happened to the mast]?
my phone [finds no network|gets no reception|drops off the network] [since the storm|in {town}|from the bridge onwards|], [calls go straight to voicemail|nobody reaches me on it]
[people|my clients|the teachers] [tell me|say] my mobile is [switched off|not available], [it's on, there's just no signal|it lies here, full battery, no bars]
[both our mobiles|all the family's phones] [lost reception|lost the network] [at the same time|<when>], [same house, same spot as always|friends on other networks have five bars]
[is there|do you know of] [a fault|works|trouble] [on the mast|on the mobile network] [near {street}|in {town}]? [I've no signal|My phone has no bars] <when>
[where there used to be|where I had] [full bars|good reception], [at my desk|on our hill|in {town}], [there's nothing now|the phone says no service] <when>
[out and about|in the middle of {town}|at the station], [no reception|not a bar], [can't call, can't send anything|the ticket was on the phone, too]
[I work from the van|I'm on call|I'm a childminder], [without mobile signal|with no bars on the phone] [I'm stuck|I lose jobs|nobody can reach me], [it's been dead around {town}|no reception at all] <when>
[a mobile|the mobile] [that only works in the garden|without bars] is [no use to me|a torch with a clock], [reception was fine till {month}|no signal indoors <when>]
[the signal|mobile reception|coverage] at {street} [has gone|is gone|collapsed] [completely|altogether|] <when>
[one bar|half a bar] [by the window|upstairs], [none|no signal] [anywhere else|in the rest of the house], [calls break off|no call comes through], [I used to have four]
[texts|messages] [come all at once|arrive hours late] [when I get out of {town}|by the motorway], [at home the mobile has no network|here there's no signal]
[I pay|you take] [every month|{amount}] for [{product}|a mobile], and [there's no reception|the phone hasn't a bar] [at home|where I live|in {town}] <when>
[restarted|flight mode on and off|other phone, same card], [no network|no bars], [the mobile reception here|the signal in {town}] [is just gone|went] <when>
[could you|can you] [check|look at] [the mast|the mobile network] [near {street}|for {town}]? [We haven't had a bar|No signal on any phone] <when>

# problem.no_signal@terse
[no signal|no reception|no bars|no service] [on mobile|at home|in {town}|at {street}], [<when>|used to be fine|mast down?|calls and data]
[mobile|phone] [without network|no bars|emergency calls only|searching], [{town}|{street}|<when>]
[mast|mobile network] [down|faulty] [in {town}|near {street}]? [no bars|no calls, no data|no reception <when>]
[can't call|no calls] [on mobile|from mobile], [no reception|no bars], [home and town|<when>|{town}]

# info.no_signal
[a mast|each mast] [covers|serves] [a few miles|two to three miles] [in open country|outside towns], [hills and thick walls take some of it]
[the network map|the coverage map] [on our website|in the app] [shows faults and works by postcode|is renewed every hour]
[calls over wifi|wifi calling] [can be switched on|is found] [in the phone's settings|under network], [it needs no extra tariff]
[works on a mast|work on masts] [is announced|is entered on the map], [most take a day|as a rule it's done by night]
[at busy hours|with many people about] a mast [shares itself among all phones|shrinks its range], [the bars may drop]
[a phone|an older phone] [without the newer bands|from before 2016] [sees fewer masts|shows fewer bars indoors]
[switching flight mode on and off|a restart] [makes the phone look for masts afresh|renews the search for a network]

# topic.no_signal
[the lost|the missing|having no] [mobile signal|reception|bars] [at {street}|in {town}|]
[our|my] [mobile|mobile reception|phone signal]
the [mast|mobile network|dead spot] [in {town}|near us|]
[no bars|no signal|no reception] on [my|our] [mobile|phone|phones]
the [mobile|network] [outage|reception trouble]

# still.no_signal
[still|again] [no bars|no signal|no reception] [at home|in {town}|at {street}|on my mobile]
the [mobile|phone] [still says|shows again] [no service|emergency calls only|no network] <when>
[the signal|reception] [came back|was there] for [a day|an evening|the weekend] and [is gone|has gone again]
I [still can't|still have to drive to] [call from my mobile|get a bar on the phone|the hill to make a call]
[not a bar|no network] [yet|all week|today either], [mast or no mast|calls still don't go out]
[my mobile|the phone] [is a brick|finds nothing] [at home|] [as before|same as ever]

# works.no_signal
[the signal|reception|the network] is [back|strong|good] [again|at home|in {town}|at {street}] [now|]
[I've|we've] [four bars|full bars|bars] [again|in the whole house|at my desk]
[mobile calls|calls and data] [work|go through] [again|everywhere|in {town} too]
[the mast|the mobile] [is up|is alive] [again|], [no more hanging out of the window|I rang my sister from the kitchen]
[no more dead spot|reception everywhere], [even in the cellar|as it used to be]

# fixed.no_signal
the [mast|mobile network] [near you|in {town}|that serves {street}|] is [back|back on the air|working again|repaired]
[the fault on the mast|the mast fault] [has been cleared|is cleared|was repaired] [last night|this morning|], [you have reception again|calls and data run]
[service|reception] [in your area|at {street}|] [is restored|has been restored], [all masts are up|the mast reports normal]
[our engineers|the network team] [replaced the failed link|brought the mast back], [your mobile has a network again]
[we see|I can see] your phone [on the network again|back on the mast], [signal strength is normal]

# denied.no_signal
[the network|our network] [shows no fault|has no fault] [in {town}|in your area|at your postcode], [the mast works as planned]
[indoor reception|reception inside a house] is [not guaranteed|no part of the contract], [we cover the street]
[the map|our coverage map] [never promised signal there|has your spot down as partly covered], [there's nothing to repair]
[it must be|the cause is] [the handset|your phone], [other phones are on that mast at this moment|the mast carries calls as usual]
[no further mast|no extra mast] [is planned|is foreseen] [there|for {town}], [and the present coverage stands]
[our readings|the measurements] [show|give] [three bars|good strength] [at {street}|where you live], [we see no reason to act]

# harm.no_signal
my [mother|husband|father] [collapsed|had a stroke|fell badly] and [no phone in the house had a bar|the mobile had no network], [I ran half a mile to call an ambulance|it was twenty minutes before anybody could ring 999]
[a car|a motorbike] [went into the ditch|came off the road] [outside|by our lane] and [nobody could ring for help|there was no signal to call an ambulance], [the lad is in hospital|he lay there bleeding]
[I'm|he's] [diabetic|epileptic|a heart patient] and [had a turn alone at home|collapsed], [emergency call not possible, said the phone|no reception, no ambulance]
[the carer|the nurse|the midwife] [couldn't be reached|could reach nobody], [no mobile signal|no bars], and [my wife nearly bled to death|the baby came blue]
[there was|we had] [a fire|a gas leak|a fall from the roof] and [no mobile would connect|we stood there with dead mobiles], [somebody could have died|two of us ended up in hospital]
""")  # noqa: E501
