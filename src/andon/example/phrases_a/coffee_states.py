"""Coffee bars: what the matter is called, that it is still so, that it is in order, fixed, denied."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic.coffee_pay
[what|how little] [the growers|coffee farmers|the pickers] [are paid|get from you|earn on your coffee]
the [growers'|farmers'|pickers'] [pay|wages|share of the price]
[your|the] [treatment of the growers|price paid for raw coffee|pay on the coffee farms]
[fair pay|a living wage|decent money] for [those who grow it|the growers|coffee farmers]
the people [who grow my {product}|behind the beans|on the coffee farms] and their pay

# still.coffee_pay
[the growers|the farmers|the pickers] [still get|still earn|go on getting] [next to nothing|pennies|too little to live on] [for your coffee|for what I drink|]
[nothing|not a thing] [has changed|is different] for [the growers|the families who pick it|the farms you buy from]
[I see|there's] [the same slogan|a new poster] [on the wall at {branch}|in every bar], [the same pay for the growers|and growers' pay as low as before]
[you still pay|the firm still pays] [the growers|farmers] [less than it costs them|the bare market price|far too little]
[not a penny more|no more money] [for the pickers|for the growers], [so says the paper|as far as I can find out|while the cup went up to {amount}]
[the pay on the farms|what growers get from you] is [still a disgrace|no better|what it always was], [I do still love the {product}, alas|and I keep thinking of it]

# works.coffee_pay
[I'm glad|I was so glad] to [read|see|hear] that [the growers get more|growers' pay has gone up|you pay the farmers properly] [now|at last]
[the new price for growers|the higher pay on the farms] [is real|has been confirmed in the paper], [my {product} tastes twice as good|well done, I mean it]
[you've raised|so you have raised] [the growers' pay|what the farmers get], [I drink with an easy mind again|that's what I wanted to see]
[the programme for growers|the living wage for pickers] [has started|is running], [my niece out there says so too|good for you|I've seen the figures]
[the farmers|the pickers] [are paid decently|earn a living] [now|since {month}], [the posters are true now|and I'm back at {branch} with pleasure]

# fixed.coffee_pay
[the price|what we pay] to [our growers|the cooperatives|the farms] [has been raised|was raised] [from this harvest on|by a fifth|above the cost of growing|]
[a programme|our programme] for [growers' wages|fair farm pay|a living income] [has begun|is under way] [in all nine countries|with the first forty cooperatives|]
[the contracts|all contracts] with [growers|the cooperatives] [now have|have] a [minimum price|floor price], [it holds since the last buying round|it is signed]
[pickers|the pickers|those who pick our coffee] [are paid|are now paid] [a living wage|by the new scale], [an outside body has checked it|the auditors have confirmed it]
[the growers' share|the farmers' share] of [every cup|the price] [has gone up|is higher now], [the figures are on the wall of every bar|it's in the report]

# denied.coffee_pay
[we pay|the firm pays] [growers|the farms] the [market price|price of the day], [like everyone in the trade|and see no reason to pay above it]
[what growers earn|wages on the farms] is [a matter of our suppliers|for the cooperatives to settle|between the farm and its pickers], [not ours|we do not step into it]
[our beans|all our beans] [are certified|carry the seal], [the matter ends there for us|and that's our answer on growers' pay]
[we don't comment|we cannot comment|the firm makes no comment] on [prices paid to growers|what single farms receive|articles about growers]
[our buying|the way we buy] [is lawful|meets every rule] in [each country of origin|all nine countries], [nothing about the pay of growers is to be changed|it stays as it is]
[growers|the farms] [sell to us of their own free will|are free to sell elsewhere], [we regard the price as fair|and the price stands]
[the report|the programme] you [mention|read about] [is one-sided|does not concern our farms], [we have nothing to correct about growers' pay|our prices stand]

# topic.coffee_order
[my|the] [wrong|cold|missing|spoiled] [order|{product}|drink] [at {branch}|]
[the mix-up with|what happened to] my [order|pre-order|{product}]
[my|our] [pre-order|order|breakfast order] [at {branch}|that wasn't there|]
the [sour milk|cold coffee|wrong drink|missing sandwich]
[the drink|the {product}] I [paid for and didn't get|ordered at {branch}]

# still.coffee_order
[my order|the pre-order] [was wrong again|was missing again|went to somebody else again] [at {branch}|this morning|]
[again|once more] [a cold {product}|the wrong milk|somebody else's drink|half an order] [at {branch}|on <weekday>|]
I [still haven't|haven't] [got my {amount} back|had my {product}|had what I ordered]
[another|yet another] [mix-up|lukewarm cup|sandwich left out], [name on the cup right, drink wrong|the same as before]
[the milk|the oat milk] [was off again|is still not what I ask for], [at {branch}|same bar, same fridge]
[they|the bar] [still get|keep getting] my [order|{product}] wrong

# works.coffee_order
[today|this morning|on <weekday>] [my order|the {product}|the pre-order] was [right|hot and right|there on time] [, every bit of it|]
I [got|had] [a fresh {product}|my {amount} back|a new drink with a smile]
[hot, right milk, right name|the right drink, hot], [just as ordered|so there we are]
[the pre-order|my order] [stood ready|was complete] [at {branch}|with my name on it|]
[five orders in a row|every order this week] [correct|without a slip]

# fixed.coffee_order
[your order|the {product}|your drink] has been [made afresh|made again] [and is at the counter|and handed over|]
[the {amount}|the price of the drink|what you paid for the order] [has been refunded|is back on your card|is back on your account]
[the bar|{branch}] [has sorted out its shelf for pre-orders|has thrown out the milk and checked the fridge], [orders go out right|that's settled]
[your usual order|the order in your app] [is corrected|was set right], [the label prints what you chose|the till shows it properly]
[the missing part|what was left out] of your order [has been handed to you|was sent round]

# denied.coffee_order
[the label|the till record] [shows|says] the drink [as you chose it in the app|was made as ordered], [no refund is due]
[the pre-order|your order] [was ready in time|waited its fifteen minutes] and [was cleared|wasn't collected], [that's not refunded]
[our bars|the bars] [serve at sixty-five degrees|serve at one temperature], [a drink carried about cools|there's nothing wrong with it]
[a complaint about a drink|drinks] [must be raised at the counter|can only be changed on the spot], [afterwards we do nothing about it]
[the courier|an outside courier] [carried the order|brought it], [we don't answer for spills on the way]

# topic.coffee_points
[my|the] [points|stamps|loyalty card|card credit]
the [missing|vanished|lost] [points|stamps|balance|top-up]
[my|the] [coffee card|gift card|voucher] [that isn't accepted|with {amount} on it|]
[the free {product}|the reward] [I collected for|that can't be redeemed]
the [balance|stamps] [on my card|in the app]

# still.coffee_points
[my points|the stamps|the credit] [are still missing|haven't come back|still not there] [in the app|on the card|]
the [card|voucher|gift card] [was refused again|still won't scan] [at {branch}|at the till|]
[the app|my card] [still shows|shows again] [zero|none|the wrong balance]
[no|still no] [stamps|points] for [my last visits|what I drank in {month}|this week]
[the {amount}|my top-up|the balance] [hasn't turned up|is still lost|has gone again]
[the points|nine stamps] [appeared|came back] for [a day|an hour] and [are gone again|vanished afresh]

# works.coffee_points
[my points|all the stamps|the credit] [are back|are all there|show] [in the app|on the card|] [again|now]
the [card|voucher|gift card] [works|was accepted|scans] [at {branch}|at the till|] [now|again]
I've had [my free {product}|my reward], [paid with stamps|on the points]
[the balance|my balance] [is right|shows {amount}] [again|now]
[every visit counts|each drink gives its stamp] [again|]

# fixed.coffee_points
[your points|the stamps|the missing stamps] [have been added|are back on your card|are booked]
[the credit|the balance of {amount}|your top-up] [has been restored|is back|is on the card]
[your card|the voucher|the gift card] [is unlocked|has been activated], [the tills take it|it scans at every till]
[the old card|the lost card] [is blocked|has been blocked] and [its balance moved|the stamps carried over]
[the two accounts|your accounts] [have been put together|are merged], [points and all|nothing is lost]

# denied.coffee_points
[the points|your stamps] [had expired|lapsed after twelve months], [expired points aren't given back]
[the system|our record] shows [no visit|no top-up] [on that day|of {amount}], [nothing can be added]
[a lost card|a card that's lost] [is like lost cash|can't be replaced unless registered], [the balance is gone]
[vouchers|gift cards] [aren't valid at station bars|hold for two years], [yours is not valid|we take none beyond that]
[points|stamps] [aren't given on discounts|don't count for deliveries], [the balance you see is right]

# topic.coffee_wait
[the queue|the queues|the waiting] [at {branch}|in the mornings|]
the [slow service|dirty tables|early closing|short staffing] [at {branch}|]
[how long|the time] [one waits|it takes] [at {branch}|for a coffee|]
[the state|the cleanliness] of [{branch}|the tables|the bar]
[one person|too few people] behind the counter

# still.coffee_wait
[the queue|the line] at {branch} is [as long as ever|still out of the door|back to twenty minutes]
[still|again] [one barista|one till open|a quarter of an hour] [for thirty people|in the morning rush|]
the [tables|floor|toilets] [are still dirty|hadn't been wiped again|look as before]
[they|the bar] [closed early again|still close before time|had the chairs up at <clock> again]
[waited|I waited] [eighteen|twenty|twenty-five] minutes [again|once more] [on <weekday>|for my {product}|]
[no more staff|nobody extra] [in the mornings|behind the counter], [same wait as before|the queue doesn't move]

# works.coffee_wait
[the queue|the wait] [is short|takes three minutes|has melted] [now|these days|at {branch}]
[a second person|two more people|a new lad] [is serving|at the machine] [in the mornings|], [quick as you like|I caught my train]
the [tables|cups|toilets] [are spotless|shine|are clean] [again|now]
{branch} [keeps its hours|was open till eight|opens and closes on time] [again|now]
[served|I was served] [in four minutes|at once], [every day this week|what a change]

# fixed.coffee_wait
[another barista|one more pair of hands|a second till] [is on|has been added] [in the mornings|at {branch}|]
[the cleaning rounds|the rounds] [at {branch}|] [have been doubled|were changed], [tables are wiped every quarter of an hour|the rooms are clean]
[the hours|opening hours] [on the door|of {branch}|] [are kept again|have been set right], [the manager has the rota filled]
[the second machine|the broken machine] [is repaired|is back in use], [the queue has halved|drinks come in turn again]
[pre-orders|app orders] [have their own person|are made at a separate station], [the line moves as it should]

# denied.coffee_wait
[the average wait|the wait] at {branch} is [under six minutes|within our aim], [we see no need for more staff]
[the staffing|the number of staff] [follows the sales|is as planned], [it stays as it is]
[queues|a queue] at [that hour|rush hour] [can't be avoided|are normal], [we change nothing there]
[the cleaning list|the list] [was signed every half hour|is complete], [the tables were in order]
[the bar|{branch}] [closed by the rule|may close early], [two people are needed|that was correct]
""")  # noqa: E501
