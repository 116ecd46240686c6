"""Coffee bars: orders, points, queues and what the growers are paid; what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.coffee_pay
[your|the] {product} is [lovely|the best in town|my one luxury] and [that's why it bothers me|all the more it troubles me] that the [growers|farmers|people who pick it] [get next to nothing for it|see pennies of it|are paid so little]
[I love|I'm very fond of|I can't start the day without] your coffee, but [how much of my {amount}|what share of the price|how many pence of a cup] [goes to|reaches|ends up with] the [farmer|people on the hillside|grower]?
[on your cups|on the wall of {branch}|on your website] it says [fair from bean to bar|good for everyone|we care for our growers], and [then I read|the paper tells me|a film I saw said] the [farmers|pickers] [can't live on what you pay|earn less than two pounds a day|get less than it costs them]
a firm that [prints hearts on its cups|talks so much of fairness|puts smiling farmers on the poster] [should|ought to] [pay the people who grow the stuff|pay the growers properly|share a bit more of it]
[there was|I read|I heard] [a programme on the radio|a report|an article] about [what coffee growers get from you|your suppliers' wages|the farms you buy from], and [the cup didn't taste the same after|I've not been easy since|I felt ashamed drinking mine]
[nothing wrong|no complaint] with the [coffee|{product}] or [the girls behind the counter|the service], [it's the price you pay for the beans|it's what the growers earn] that [sticks in my throat|I can't swallow|troubles me]
[how|tell me, how] can [you charge {amount}|a cup cost {amount}|you ask {amount} for a cup] and [the man who grew it|a family who picked it] [not be able to send a child to school|go hungry before harvest|live in a shack]?
[why|why on earth] [don't you pay|can't a firm your size pay] the [growers|coffee farmers|pickers] [a living wage|enough to live on|a decent price], [with what you take in a day|when a cup costs what it costs|and say so openly]?
[I'd gladly|I would happily] [pay twenty pence more|pay more for my {product}|give up my stamp card] if [it went to the growers|I knew the pickers got it|the farmers saw any of it]
[my daughter|my class|my son|our book group] [asked me|did a project and asked] [what the growers earn|who picks our coffee and for how much], [I looked it up|we looked it up] and [I was embarrassed for you|it's shameful, frankly|it was not a nice number]
[your|the] [values page|annual report|leaflet by the till] [speaks of respect|mentions partnership eleven times|promises dignity], [the growers|the people at the other end] [would like to eat, too|can't eat respect|have seen none of it, it seems]
[I'm a regular|I come in most mornings|I've had a card for years], and I [want|would like] to know [what you pay for a kilo|what a grower gets per kilo|whether the farmers can live on it]
[with the world price|while coffee] [down where it is|at its lowest], [you pay|do you really pay] the [smallholders|families who grow it] [no more than the market|less than it costs to grow]? [from you I expected better|that doesn't go with your posters]
[the coffee's|your {product} is] [divine|superb|as good as ever], [the conscience isn't|but it leaves a bitter taste]: [farmers in debt|growers giving up|children picking instead of learning] [so that we sip cheaply|behind every cup]
[would you|could somebody there] [explain to me|set out for me] how [paying growers this little|these wages on the farms] [squares with|goes with|fits] [your talk of fairness|what you stand for|the slogan on the bag]?
[please|do] [pay the growers more|raise what the farmers get|look at what the pickers live on], [I say it as a friend of the house|I enjoy my {product} too much to look away|it would cost you pence]
[I sat|I was sitting] in {branch} with [a perfect {product}|my usual] and [a newspaper story about your growers|the paper open at your coffee farms], [what they're paid is a scandal|not a comfortable read|forty pence a kilo]
[a friend|my niece|my brother-in-law] [worked|has been|volunteers] [on the farms|out there|in the hills where it grows] and [says your buyers squeeze them|says the pay is pitiful|tells me nobody lives on it]
[fair|ethical|sustainable], [big words|lovely words|so you write everywhere], [and yet|but] [the growers' cooperative|those who grow it] [is paid late and little|gets crumbs|can't cover the cost of seedlings]
[somebody|someone] [bends their back|climbs those slopes] for [my {product}|each cup you sell], and [from what I read|as far as I can find out] [you pay them a pittance|they take home almost nothing of the {amount}]
[I don't want a voucher|nothing for me|it isn't about me], [I want the growers paid|I want you to pay the farmers a proper price|just pay those people better]
[profits|your profits] [up again|at a record|doing nicely], [I see|says the business page], and the [pickers' pay|growers' price] [unchanged in ten years|as low as ever], [how do you sleep|is that what you call fair trade]?

# problem.coffee_pay@terse
[growers|farmers|pickers] [paid too little|get pennies|not paid a living wage], [love the coffee though|what will you do|not what your posters say|please answer]
[pay|please pay] [the growers|coffee farmers] [fairly|more|properly], [happy with my {product}|you can afford it|cup costs {amount}]
how much [of {amount}|per cup|per kilo] [goes to|reaches] the [grower|farmer]?
[nice coffee|great {product}], [shame about growers' pay|what about the farmers' wages|growers can't live on it]
[fair from bean to bar|your slogan], [but farmers are poor|and the pickers' pay|tell that to the growers]

# info.coffee_pay
[beans|our beans] are bought [through importers|from some forty cooperatives|at origin and at auction] [in nine countries|on three continents|], [the yearly report lists them|by contract each season]
the [price of raw coffee|world price] [is set on the exchange|moves every day], [what a farm gets hangs on it|contracts follow it]
[roughly|about] [a tenth|eight to twelve per cent] of [the price of a cup|what a cup costs] is [the raw coffee|for the beans], [the rest is rent, wages, milk and tax|most of it is staff and rent]
[an outside auditor|an independent body] [visits the farms|looks at a part of the farms] [each year|every second year], [the summary is public|the seal on the bag stands for that]
[the report on our supply|our sourcing report] [comes out in spring|is on the website], [chapter four deals with growers|with a table by country]
[small farms|smallholders] [sell to a cooperative|deliver to a washing station], and [the cooperative pays them|it settles with them after the harvest]
[a premium|a quality premium] is [added for good lots|paid on some coffees], [it goes to the cooperative|the members vote on its use]

# problem.coffee_order
I [ordered|asked for|paid for] a {product} and [got|was given|was handed] [something quite different|a tea|a black coffee with nothing in it|somebody else's drink]
[my|the] {product} was [stone cold|lukewarm|barely warm] [when I got it|by the first sip|this morning at {branch}]
[the milk|the cream|the oat milk] in my {product} was [sour|off|curdled], [I took one mouthful|it went straight in the bin|at {branch} of all places]
[the pre-order|my order from the app|the order I'd placed for eight] [wasn't there|had gone to somebody else|was nowhere to be found] [when I came in|at {branch}|and the girl just shrugged]
[half of|part of|one thing in] [my order|our order|the office order] [was missing|never came|had been left out]: [two of five drinks|the cake|the sandwich|both croissants]
[I said|I asked for] [no sugar|decaf|oat milk|an extra shot] and [it came with|I got] [half the sugar bowl|ordinary milk|full caffeine, I was awake till three|exactly the opposite]
the [sandwich|toastie|croissant|muffin] I had [with my {product}|at {branch}|at the bar] was [stale|frozen in the middle|dry as dust|past its date]
[there was|I found] [a hair|a bit of plastic|coffee grounds|a lipstick mark] [in|on] my [cup|{product}|lid], [lovely start to the day|quite put me off]
[the lid|the cup] [wasn't on properly|leaked|came off] and [my coat|my laptop|half my {product}] [got the coffee|took a bath|was on the pavement]
[what|what exactly] [is|was] in [the {product} I was sold|this cup] [today|at {branch}]? [It tasted of washing-up liquid|Certainly no coffee|Warm milk, if anything]
I [paid|was charged] {amount} for [a large|two drinks|a {product} with extras] and [got a small|got one|the extras weren't in it]
[somebody|someone] [walked off with|had taken|picked up] my [drink|{product}] [since they don't call names properly|before I reached the counter], [no fresh one was made|I had to go for my train]
[the app|my app] says [collected|ready|handed over], [I was standing at the counter in {branch}|I hadn't left the house] and [there was no {product}|no drink for me anywhere]
[the {product}|my drink] [tasted burnt|tasted of nothing|was all foam|was water with a memory of coffee], [not what it usually is|and not for the first price either|for {amount}]
[name on the cup mine|my name on it], [drink in the cup somebody else's|contents a mystery], [I only saw on the train|I noticed too late]
[we|the four of us] [ordered|had] [breakfast|lunch] at {branch}, [one plate came|the eggs were cold|two of us went without], [the bill was complete, mind|we paid for all of it]
[an allergy note|"no nuts"|"dairy free"] on [the order|my order], and [it came with almond|there was cream on top|plain cow's milk went in], [luckily I looked|I didn't drink it]
the [delivery|office delivery|order for our meeting] [arrived|came] [cold|an hour late|with three cups tipped over|without the milk]
[a simple|one] {product}, [that's all I wanted|nothing fancy], and [it was the wrong one|they made the wrong one|I got the wrong size]
[my|this morning's] {product} [had gone cold|was wrong] and [I'd like my money back|I'd like {amount} back|what do you do about such things]
[ice|crushed ice] [in a drink I ordered hot|instead of a hot {product}], [in {month}, too|my teeth still ache]

# problem.coffee_order@terse
[wrong drink|wrong order|wrong size|wrong milk] [at {branch}|this morning|today|on <weekday>], [paid {amount}|ordered {product}|refund please]
[{product}|coffee|drink] [cold|lukewarm|sour milk|spilled, lid off|undrinkable], [{branch}|paid {amount}|today at <clock>]
[pre-order|app order|order] [not there|given to someone else|incomplete|half missing], [{branch}|<weekday> <clock>|want {amount} back]
[sandwich|cake|croissant] [stale|missing|frozen inside], [{branch}|with {product}, {amount}]
ordered [{product}|decaf|oat milk], got [something else|plain milk|the wrong one]

# info.coffee_order
[a drink that isn't right|any wrong drink] is [made again at the counter|remade on the spot], [just say so|no receipt needed on the day]
[pre-orders|orders from the app] [are kept for fifteen minutes|stand on the shelf by the till] [under the first name|with a number], [after that they're poured away|then the bar clears them]
[milk alternatives|oat and soya] [have to be chosen in the app before paying|are under extras], [the label on the cup shows them]
[our bars|the bars] [heat milk to sixty degrees|serve at about sixty-five degrees], [extra hot is free|you may ask for hotter]
[a list of allergens|the allergen list] [hangs by the till|is in the app under each drink], [all bars handle nuts and milk|traces are always possible]
[office deliveries|deliveries] are made [by a courier|with an outside courier] [within two miles|between eight and two], [the bar packs, the courier carries]
[refunds for an order|money for a drink] [go back the way it was paid|are made at the till], [card payments show after two days|up to a week later with the receipt]

# problem.coffee_points
[my|all my] [points|stamps|loyalty points] [have gone|have vanished|are at nought|were wiped] [from the app|from the card|overnight|<when>]
[I had|there were] [nine stamps|two hundred points|enough for a free {product}] [last week|on <weekday>] and [now it says zero|today it shows none|the card's empty]
the [till|girl at the till|scanner] at {branch} [wouldn't take|didn't accept|refused] my [loyalty card|points|voucher|free drink], [card not known, it said|and I paid {amount} in the end|with a queue behind me]
[I topped up|I put {amount} on|I loaded] my [card|coffee card] and [the credit isn't there|it shows nothing|only half arrived]
[the points|my stamps|today's points] [for my {product}|for the last three visits|from {branch}] [were never added|haven't been added|don't show]
[it's my birthday month|ten stamps make a free drink|double points on Mondays, says the app], and [no free {product} in sight|nothing on my card|I got single ones]
[new phone|a new phone], [same app|app installed again], [and the points stayed behind|where are my stamps|credit of {amount} gone]
[how do I|can I] [move|carry over|transfer] [the stamps|points|the credit] from [the old paper card|my old card|my husband's card] to [the app|a new card]?
[I was given|I got] [a gift card|a voucher|a card with {amount}] [for Christmas|for my birthday|at work] and [it's not accepted|{branch} says it's empty|it won't scan]
[why|how come] do [points|my stamps] [expire|run out|lapse] [after six months|without a word|just as I had enough]?
the [app|card] [counts|added] [one stamp|one point] [for four drinks|instead of five|when I bought the whole office coffee]
[I forgot|I didn't have] my card [on <weekday>|at {branch}], [I've kept the receipt|here's the receipt for {amount}], [can the points be added|may I have the stamps]?
[lost my|I've lost my|somebody took my] [loyalty card|coffee card] with [{amount}|nearly two free drinks|all my stamps] on it, [can you block it|can the balance be saved]?
[the barista|the young man at {branch}] [scanned|swiped] my [phone|card] [twice|and it beeped], and [no points came|still no stamp|the balance went down, not up]
[the free coffee|my free {product}|the reward] [shows in the app|is there on the screen] but [can't be redeemed|turns grey at the till|no till knows it]
[points|the points] [for {month}|from last month] [are short|don't add up], [I make it forty more|two visits are missing|I do keep count]
my [balance|credit] [dropped|went down] by {amount} [without my buying anything|overnight|while I was in bed], [who's drinking on my card|what was that]
[two|both our] [accounts|cards] [got mixed up|are muddled], [my stamps land with my wife|I collect for somebody else it seems]
[it|the app] [says|tells me] [I'm not a member|card unknown|no rewards yet], [after three years of collecting|with a drawer full of receipts|I beg to differ]
[no points|nothing] when I [pay with the app|order ahead|use my own cup], [is that so intended|and the sign says double|since <weekday>]
[a mere ten points|one miserable stamp|one stamp short], [yet it matters to me|I was so close to my free {product}|it's the principle], [it wasn't booked|{branch} didn't add it]

# problem.coffee_points@terse
[points|stamps|credit|balance] [gone|missing|wrong|not added|wiped], [app|card|{branch}|<when>|new phone]
[card|gift card|voucher|free drink] [not accepted|won't scan|refused] at [{branch}|the till], [{amount} on it|paid {amount} myself]
[top-up|credit] [of {amount}|] [not on card|didn't arrive|half missing]
[lost card|card lost], [{amount} on it|block please|points saved?]
[points|stamps] for [<weekday>|{product}|last week|{month}] [missing|please add|not shown]

# info.coffee_points
[a stamp|one stamp] is [given for each drink|added per drink], [ten make a free one|the tenth is free], [food doesn't count]
[points|stamps] are [kept for twelve months|good for a year] [from the last visit|after the last drink]
[points show|stamps appear] [within a day|after the till has closed], [the app needs a refresh|pull the page down to see them]
[a receipt|the till receipt] [can be scanned in the app|brings the stamps later] [for up to a week|within seven days]
[credit on a card|money on the card] [doesn't expire|stays there], [points do|only the stamps lapse]
[rewards|free drinks] [can be used at all bars|hold in every bar] [except at stations|but not with delivery], [any size|extras cost]
[to move to another phone|on a new phone] [log in with the same address|use the same e-mail], [the balance is kept with us, not on the phone]

# problem.coffee_wait
[twenty|twenty-five|thirty|fifteen] minutes [in the queue|waiting|standing there] for [one {product}|a plain coffee|a drink to take away] at {branch} [this morning|on <weekday>|today]
[one girl|one lad|a single barista] [serving|alone behind the counter] and [the line out of the door|twenty people waiting|a queue to the pavement], [poor thing|at the busiest hour|as usual on a <weekday>]
[the tables|every table] at {branch} [were filthy|were piled with dirty cups|hadn't been wiped], [we stood|we cleared one ourselves|I balanced my {product} on my knee]
[the door says|your website says] [open till seven|till eight], at [half past six|<clock>] [the lights were out|they'd locked up|the chairs were on the tables] [at {branch}|]
I [missed my train|was late for work|gave up and left] [because of the queue|waiting for a {product}|after a quarter of an hour] at [{branch}|your bar]
[how can it take|why does it take] [twenty minutes|half the morning] to [make a {product}|pour a coffee|serve six people]?
[three|two] [tills|machines] and [only one in use|two of them off], [staff chatting|nobody at them], [the queue grows|we all stood and watched]
[the toilet|the gents|the ladies' toilet] at {branch} [had no paper|hadn't been cleaned|stank], [not nice with a small child|and nobody to tell]
[the bar|{branch}] [used to be|was once] [a nice place to sit|so quick], [lately|these days] it's [slow|understaffed|grubby] and [loud|the wait is endless|one queues for ever]
[app orders|people with the app|deliveries] [go first|get theirs at once], [we in the line|those of us who queue] [wait and wait|might as well go home|are second-class guests]
[sticky floor|crumbs everywhere|overflowing bins], [cups from breakfast|trays stacked on the sill], at [<clock>|three in the afternoon] in [{branch}|your bar in {town}]
[could you|can you] [put another person on|open the second till|have more staff] [in the mornings|at {branch}|before nine]? [we're always late|It's the same queue daily]
[closed|shut], [a note on the door|a scrap of paper on the door], [no staff today|back at two perhaps], [at {branch}|on a <weekday>], [I'd come specially|with four friends in tow]
[nobody|not a soul] [took our order|came to the counter|looked up] for [ten minutes|a good while] [at {branch}|], [we could hear them laughing in the back|in the end we left]
[an hour's lunch break|my break is half an hour], [half of it|two thirds of it] [spent in your queue|gone before I reached the till], [nice coffee|good coffee, I grant]
[there's|I saw] [nowhere to sit|not one clean table|no clean cup left] at {branch}, [trays everywhere|and it wasn't even full]
[service|the service] [at a snail's pace|like in slow motion|as slow as they come], [I timed it|by my watch]: [18|22|26] minutes for [a {product}|two teas]
[the shutter came down|they closed the till] [just as I got there|in front of my nose|ten minutes early], [how friendly|the sign still said open|{branch}, <weekday>]
[why are|how come] [half the bars|{branch} and others] [so short of people|run by one person], [the poor staff can't keep up|everyone waits]?
[my mother|my old father|a lady with a stick] [stood|had to stand] [fifteen minutes|all that time] [in the queue|for a {product}] [with no seat free|at {branch}], [tables unwiped and taken up by trays|one person serving]
[the machine|one machine] [being cleaned|was off for cleaning] at [half past eight in the morning|<clock>, rush hour], [and so we all waited|forty of us in a line]

# problem.coffee_wait@terse
[20 min|half an hour|long] [queue|wait] at {branch}, [one person serving|two tills shut|for one {product}|again too few staff on a <weekday>]
[queue|service|wait] [too long|much too slow|endless], [{branch}|<weekday> <clock>|need more staff|left without coffee]
[tables|toilets|floor] [dirty|filthy|not wiped], [{branch}|<weekday>|all afternoon]
[closed early|shut at <clock>|locked before closing time], [{branch}|sign says eight|<weekday>]
[too few staff|one barista] [mornings|at lunch|at weekends], [{branch}|queue to the door]

# info.coffee_wait
[mornings between eight and nine|the hour before nine] are [the busiest|our busiest], [after half past nine it's quiet|the app shows how full a bar is]
[orders in the app|pre-orders] [are made in turn with the queue|go into the same line], [no one is put first by design|by the time they come in]
[opening hours|the hours] [differ from bar to bar|are set by each bar], [the map in the app has them|the landlord of some sites sets them]
[tables are cleared|the rooms are cleaned] [every half hour|in rounds], [there's a list behind the counter|guests may use the trolley]
[how many people work|the number of staff] [is planned by last month's sales|follows the sales of the weeks before], [the manager makes the plan]
[a bar may close early|an early close can happen] when [fewer than two people are on|only one person is left], [it's a safety rule]
[the machines|each machine] [must be rinsed|is rinsed] [twice a day|every four hours], [it takes eleven minutes|one at a time]
""")  # noqa: E501
