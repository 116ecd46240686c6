"""Danger and injury by division, promises of workshop, replacement and payout, and public reviews."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# harm.car_surge
[it put me|the car put me|it drove me] [into the garage wall|through the hedge|into a bollard|into the car in front], [my neck is in a brace|I've whiplash|three ribs are broken]
[a child|a lad on a scooter|a mother with a pram] was [on the crossing|stepping off the kerb] when it [shot forward|took off], [I missed them by a hand's breadth|a foot further and I'd have killed somebody]
[my wife|my husband|my father] [is in hospital|was taken to A&E|lies in {town} hospital] [with a broken collarbone|with concussion|since <weekday>], the car [ran away with him|went off by itself] [into a tree|and over a wall]
[we went|I went] [across the junction on red|over the roundabout|through the barrier] because it [wouldn't slow down|kept accelerating], [a lorry just missed us|it's a wonder we're alive|a van hit us in the side]
[three cars|two parked cars|a bus shelter] [wrecked|crushed], [my passenger hurt|my daughter cut by the glass|two people taken away by ambulance], [because it took off in the car park|the car did that by itself]
it [pinned|squeezed|pressed] [my leg|my neighbour|my son] against the [garage door|wall] when it [jumped forward|surged by itself], [the leg is broken|he's had two operations]
[the airbag went off|both airbags went off], [my face is burnt|my wrist is broken|my mother couldn't breathe], [we hit the crash barrier|it had raced into a parked van] with [my foot on the brake|the brakes standing]
[my grandchildren|the twins|two small children] were [in the back|strapped in behind me] when it [raced away|bolted] [on the bypass|towards the lights], [we ended up in the ditch, one has a head wound|we missed a tanker by inches]
[the police|an ambulance|the fire brigade] [came out|had to cut me out|took the report], it [went into a shop window|ran into a queue of people|hit a cyclist] [by itself|with nobody on the pedal], [a man is badly hurt|the woman is still in hospital]
[on <weekday>|last week|in {month}] it [nearly killed us|almost killed me|nearly ran over my own child]: [full speed towards the level crossing|straight at the school gate|off towards the quay], [I only just got it stopped|the handbrake saved us]
[the doctor says whiplash|I have whiplash|they've kept me in overnight], [the crash was not my doing|I was braking and it accelerated], [somebody will be killed by this car|the next one may not live]

# harm.car
[the car|it] [failed|stopped dead|went dark] [in the outside lane|on the railway crossing|in the tunnel] and [a lorry ran into us|we were hit from behind], [my husband is in hospital|my neck is hurt]
[my daughter|my wife|my father] [slid into a wall|ran off the road|rolled into the road] [with it|because of the car], [a broken arm|concussion|she was in A&E till midnight]
[we came within inches of|I very nearly had] [a head-on crash|hitting a cyclist|running down a child], [I shook for an hour|somebody will get killed]
[a passer-by|a cyclist|my son] [was hurt|was knocked down|had to jump for his life] [because of the state of this car|through this], [the ambulance came|he has stitches]
[smoke|flames] [came from under the dash|came out of the wheel] [while we were driving|with the baby in the back], [we got out just in time|my hand is burnt]
[the car rolled away|it rolled down the drive] and [crushed my foot|broke my neighbour's leg|pinned my wife to the gate]

# harm.coffee
[my daughter|a guest next to me|my colleague] [had an allergic shock|couldn't breathe|swelled up] [from it|after two sips], [the ambulance came to the bar|she was in hospital overnight]
[scalding coffee|a boiling drink] [over my hand|over a toddler's arm|down my chest], [second-degree burns, the doctor says|we spent the night in A&E]
[I slipped|an old lady slipped|my mother fell] on [the wet floor|the mess on the floor] at {branch}, [her hip is broken|wrist broken|I hit my head and was concussed]
[somebody|a pregnant woman|an old man] [fainted|collapsed] [in there|in front of the counter], [with a bad head wound|taken away by ambulance], and [nobody helped|the staff stood and looked]
[I was|my boy was|we both were] [ill for three days|poisoned], [on a drip in hospital|taken to A&E with cramps], [the doctor blames what we had there|after what we had at your bar]
[there was|I bit on] [glass|a splinter] in [it|what I was given], [my mouth was cut open|stitches in the lip|my child bled all over]

# harm.coffee_pay
[a picker|a young mother|a man of thirty] [collapsed|died] [in the heat|on the slope] [for the wages you pay|picking your coffee], [there was no money for a doctor, the paper says|I saw it in the film]
[children of twelve|children] [carry the sacks|spray the trees without masks], [because the pay won't feed a family|for want of a wage for their parents], [two were badly hurt this season|one lost an eye, I read]
[growers|farmers out there] [have taken their own lives|have been found dead] [over their debts|for what they get a kilo], [my niece knew one of them|it was on the news on <weekday>]
[a bus|a lorry] full of [pickers|workers] [went over the edge|turned over], [they ride like cattle as they can't pay for better|six dead], [that's what your price does|at those wages]
[they|the pickers] [work sick|work with fever], [a doctor costs a month of that pay|none can afford a doctor on that], and [a girl died of it|people come to harm, badly]

# harm.health
[without it|for lack of it] [my husband|my mother|my son] [went without his tablets|put off the operation|left out the treatment] and [collapsed|is in intensive care|had a stroke]
[the clinic|the hospital|the surgeon] [sent us away|wouldn't treat her] and [she got worse in the night|she nearly died|it burst, she was in theatre by morning]
[I've had|my wife has had] [a heart attack|a breakdown|a seizure] [with the worry|in the middle of all this], [the doctor says it's the strain|I write this from a hospital bed]
[the infection|the lump|the bleeding] [couldn't wait|didn't wait], [she has lost the sight of one eye|he lost two toes|they had to operate at once, it was life or death]
[my daughter|our little boy] [had a bad asthma attack|went into shock|had a fit] and [they wouldn't take her in|we were turned away at the desk], [minutes more and she'd have died|he was blue when they did]
[I've been|he's been] [rationing the insulin|cutting tablets in half|doing without the inhaler], [on <weekday> I passed out at the wheel|he was found unconscious]

# promise.workshop
[the workshop|{branch}|your dealer] will [have the car in|take the car in|examine the car|have your {product} on the ramp]
[we'll|I'll|we will|I will|we shall] [have the car looked over|get the car into the workshop|have a dealer examine it|bring the car in for examination]
[your car|the {product}|the car] will be [examined|in the workshop|on the test bench|looked at by the master technician]
[I've booked|we have booked|I have arranged] [the car in|a bay|an examination] at [the workshop|{branch}|the dealer's], [they take it|it goes in|they'll have it]
[a technician|the master technician|a specialist of the dealer's] [is going to|will] [test-drive the car|go through the car with you|take the car apart if need be]
expect [the car to be in the workshop|the dealer to examine it|an examination at the dealer's]
[a recovery truck|a driver|somebody from the dealer] will [fetch the car|collect your {product}] [for the workshop|for examination]
let me [get it into the workshop|have the dealer examine it|book the examination], [the car will be seen|they'll have it in|it will be looked at]
you'll [have|get] [a place in the workshop|the car examined|an inspection of the whole car] [at {branch}|at the dealer's|with a courtesy car|]
[the dealer is going to|the workshop manager has agreed to] [take the car|have it on the bench|examine it]

# promise.replace
[we'll|I'll|we will|I will|we shall] [send|post|give|get] you [a new one|a replacement|a fresh one|a new card]
[a replacement|a new card|a voucher|the replacement] [will be|is going to be] [with you|in your post|in your hands|in the app]
you'll [have|get|receive] [a new card|a replacement|a voucher for it|the same again, done right]
[the points|the missing points|the credit|the stamps] will be [put back|made good|on your card again]
[I'm sending|we're sending|I'm going to send] [a replacement|a voucher|a new one], [you'll have it|it reaches you]
[the order|your order|what went wrong] will be [made again|replaced|sent afresh] [at our cost|free of charge|]
expect [a replacement|the new card|a voucher from us|a fresh one]
let me [replace that|send you another|make that good], [it will be with you|you'll have the new one]
[a colleague|the card desk|the bar manager] [will|is going to] [replace it|hand you a new one|post the replacement]

# promise.payout
[we'll|we will|I'll see that we|we shall] [decide and pay the claim|decide the claim and pay it out|settle the claim]
[your claim|the claim] will be [decided and paid|settled|approved or not, and the money paid], [I've put it on the desk|]
[the claims desk|a senior assessor|my colleague in claims] will [decide your claim and send the money|have the claim paid|close the claim with a payment]
you'll [have|get] [the decision and the money|the money for the claim|the payment for your treatment|the {amount} for your treatment]
[the money|the payment|{amount}] for [the claim|your treatment|the receipts] will be [with your bank|in your account|paid out]
[I'm taking|we're taking] the claim [to the assessor|out of the pile] and [it will be paid|it will be decided and paid]
expect [the decision and payment|the claim to be paid|the money for your receipts]
let me [get the claim decided|see your claim through], [the money will be with you|it'll be paid]
[the payout|the reimbursement|the payment of your claim] [will go out|is going to be made|will leave us]

# stars
[one star|one star, and that's generous|two stars|1/5|2 out of 5|no stars if I could|a reluctant two stars]
[disappointing|sorry to say this|not impressed|what a letdown|could be so good|hm|thumbs down|not again]
[I really wanted to like it|I wanted to like them|where to start|so much for the adverts|beware|just so others know]
[customer for [six|eight|ten|fifteen] years|fairly new here|regular here till now|long-time user|first review I've ever written]

# verdict_bad
[would not recommend|can't recommend it|look elsewhere|think twice|I'd look around first|stay away|not for me any more]
[for {amount}|for that money|at that price] [I expect more|one may expect better|it's a poor show]
[the advert|the website|the poster] [tells a different story|must mean another firm|makes me laugh now]
[shame|pity|what a pity], [the idea is good|it used to be better|it could be so simple|the name once stood for something]
[they can do better|please do better|read your reviews, Halden & Marsh|somebody at the top should read this]
[that's all you need to know|make of that what you will|judge for yourselves|you have been warned|the rest you can imagine]
[my neighbour says the same|half the comments here say the same|I see I'm not the only one|seems I'm in good company here]
-

# verdict_bad.coffee_pay
[I'd pay more|gladly twenty pence more], [if only they saw it|if it went up the hill|would you]?
[taste five stars|five for the taste], [conscience one|one for decency|none for fairness]
[ask them about it at the counter|think of it with your next cup|read up on it before you go]
[the posters|the slogans|the hearts on the cups] [ought to come down|fool nobody|should blush]
[they can do better|please do better|somebody at the top should read this|your move, Halden & Marsh]
-

# c.review
<stars>. <problem>. <verdict_bad>
<problem>. <verdict_bad>. <stars>
<stars>: <problem>. <verdict_bad>
<problem>. <stars>
[my experience|what happened to me|the facts|my story, short version]: <problem>. <verdict_bad>
[they should know|it has to be said|for anybody thinking of joining|to whom it may help]: <problem>. <verdict_bad>. <verdict_bad>
<stars>. [in <month_of>|last week|this <weekday>|lately]: <problem>. <verdict_bad>
[downgraded from four stars|I gave four stars once|had five from me last year]. <problem>. <verdict_bad>
<problem>, [and that from Halden & Marsh|in this day and age|and they call that service|need I say more]. <verdict_bad>
[only reviewing because of this|I don't usually review|writing this on the train|review as of <weekday>]: <problem>. <stars>
<stars>. <verdict_bad>. [the reason|because|why]: <problem>
[app version {version}|version {version} here|{product}|{town}|{branch}]: <problem>. <verdict_bad>
[the good: nice logo|plus: friendly colours|on the plus side, not much]. [the bad:|minus:|on the other hand,] <problem>. <verdict_bad>

# month_of
[January|February|March|April|May|June|July|August|September|October|November|December]

# c.review@terse
<problem>. [1 star|2 stars|meh|not good|avoid|no]
[1 star|2/5|poor|nope|disappointing|sigh]. <problem>
<problem>
[{product}|v{version}|{branch}|{town}]: <problem>
<problem>. <verdict_bad>

# c.review@angry
[ONE STAR|ZERO if I could|AVOID|USELESS|shameful]. <problem>!! <verdict_bad>
<problem>. [disgraceful|a JOKE|are they serious|what a shower|I could scream]. <verdict_bad>
[don't|DON'T|do not] [go near them|give them your money|fall for it]. <problem>. <verdict_bad>
<stars>. <problem>!!! [who runs this place|is anybody awake there|how does one mess that up]?
[unbelievable|incredible|I'm speechless|what cheek]: <problem>. [Never again|Off I go|Shame on you|Enough said]. <verdict_bad>
<problem>. [And they ask me for a review|You asked for a rating, here it is|You wanted my opinion|Rate us, says the app]: <stars>

# happy
[five stars|5/5|all five|four and a half, rounded up|top|thumbs up|happily five]
[a pleasure|very content|pleased as punch|what's not to like|simply good|quietly excellent|does what it says]
[customer since [2009|2014|2018|2021]|first year with them|third year now|after two years with them], [no regrets|would choose it again|still happy|glad I came]

# praise
[everything|it all] [runs|works] [day in, day out|as it should|without my having to think about it]
[the app|the website] is [clear and quick|easy even for me|the best of its kind I've used|nicely made]
[friendly people|real people|somebody with a brain] [answer the phone|on the phone], [in under two minutes|and they know their job|even on a Saturday]
[bills|letters] [one can understand|in plain English|to the penny], [a rarity|my compliments|who'd have thought]
[signed up|joined] [in ten minutes|on a <weekday>], [all set the day after|never looked back|and it has run ever since]
[fair prices|good value|a fair deal], [no fuss|no surprises|no small print to fear]

# praise.car
[my {product}|the car] is [a joy to drive|quiet, thrifty and comfortable|the best I've had|good for another ten years]
[{branch}|the dealer|the workshop] [had it back by four, washed and all|explains everything without jargon|is honest and quick|made me a good cup of tea]
[fourteen|twenty-two|thirty|forty-one] thousand miles, [not a rattle|a joy every one|starts in frost like in summer]
[the seats|the boot|the mirrors] [could have been made for me|take the pram and the dog|are thought through], [lovely colour, too|well built]
[picked it up on a <weekday>|collected it in <month_of>], [two hours of patient explaining|with a bow on the bonnet], [and I'm still smiling|it drives like a dream]
[the price we agreed|what we agreed] [was what I paid|held to the penny], [no tricks|decent people]

# praise.coffee
[the {product}|my {product}|the coffee] is [the best in {town}|velvet in a cup|hot, strong and worth it|reason enough to get up]
[{branch}|the bar|my local bar] [knows my name and my order|has the nicest window seats|smells like heaven at seven|is my second living room]
[quick|fast and friendly|served with a joke], [even at eight in the morning|every single <weekday>|and there's a smile for the dog as well]
[the carrot cake|the cheese scone|the almond slice] [deserves a medal|alone is worth the walk], [and so does the girl who makes the coffee|with a {product} it's bliss]
[order in the app|I order from the bus], [it stands ready|drink in hand as I walk past], [stamps counted by themselves|brilliant]
[music at the right volume|clean tables|proper cups], [good beans|fresh flowers], [I stay longer than I mean to|I bring all my visitors]

# praise.health
[claim|a physio claim|the glasses] [paid within a week|settled in eight days|sent on Monday, paid on Friday], [straightforward|couldn't be simpler|from my sofa]
[they|the people on the phone] [explained my cover|went through the plan] [patiently|in plain words|as if they had all day], [very kind|a real help]
[the card in the app|the member card] [works at every doctor's|is accepted everywhere], [one thing less to carry|handy]
[good cover|a solid plan] [for a fair premium|at a price I can manage], [teeth included|and the children too]
[when I had my hip done|when our boy was born|through my husband's treatment] [everything was taken care of|they simply paid], [not one form too many|one worry less]
[joined in <month_of>|with {product} for years], [would sign again|it lets me sleep well]

# c.review_good
<happy>. <praise>. <praise>
<praise>. <happy>
<happy>: <praise>
<praise>. <praise>
<praise>. [keep it up|more like this please|recommended|I tell everybody|my sister has signed up too|thank you]. <happy>
[just wanted to say|to balance the grumblers here|credit where it's due|a word of praise]: <praise>. <happy>
<happy>. [could I wish for more|what more does one want|need I say more]? <praise>
[asked for a review, so here it is|you asked, I answer|review as wished]: <praise>. <happy>
[I'm hard to please|I rarely write reviews|seventy-one and picky|a grumbler by nature], [but|and yet] <praise>. <happy>
<praise>, [and long may it stay so|love it|chapeau|a happy customer in {town}|hats off]. <happy>
[this <weekday>|since <month_of>|all year]: <praise>. <praise>. <happy>

# c.review_good@terse
<praise>
<praise>. [5 stars|top|5/5|great|recommended|love it]
[5 stars|great|super|very good|top]. <praise>
<happy>. <praise>
[{branch}|{town}|{product}]: <praise>
""")  # noqa: E501
