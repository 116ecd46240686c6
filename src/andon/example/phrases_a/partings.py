"""How drivers, guests and members leave."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# c.leaving.car
<hello> <off>. <bye>
<off>. <parting>
<hello> <parting>. <off>. <bye>
<parting>, <off>
[it comes to this|I never thought I'd write this|to cut it short]: <off>. <parting>
[four|three|five] [cars|{product}s] [from you|of your make] [in my life|in this family|since <year_of>], [this was the last|and no more]. <off>
<off>, [I've the papers of the other one here|the deposit is paid|my wife agrees|for the record]. <parting>

# off.car
[I'm selling|I've sold|I am going to sell|we're selling] [the {product}|the car|it] [this week|in {month}|on <weekday>|for whatever I can get]
[the next one|my next car|our next car] [will be|is going to be] [another make|from somebody else|anything but a Halden & Marsh] [, ordered on <weekday>|, come {month}|, that's settled]
[I've ordered|we have ordered|I signed for|I've put a deposit on] [another make|something from the dealer across the road|a different car] [on <weekday>|on the <day>|this week]
[the lease|my contract with you|the service plan] [won't be renewed|ends in {month}|can be cancelled from the <day>], [I shan't be back|I'm changing make]
[please take|take] [me|us] off [your list|your customer list|the books] [from the <day>|as of {month}|], [the car is going|I drive somebody else's from now on]
[I'm handing it back|I'm giving the {product} back|the car goes back] [on <weekday>|on the <day>|at the end of {month}] and [won't take another|won't buy from you again]

# parting.car
[that's it|I've had enough|enough now], [you've lost a driver|no more of your cars|the trust has gone]
[my brother|my neighbour|the whole family] [drives another make|changed in {month}], [and sleeps better|I should have listened]
[I loved|I was proud of] [that car|my {product}] [once|till {month}], [a pity|no longer]
[tell|you can tell] {branch} [they needn't ring me|I'm gone|why]
[another make|the other dealer] [gave me a fair price|has the better offer|takes mine in part exchange] [on <weekday>|for {amount}|]

# c.leaving.car@terse
[selling|sold|giving back] [{product}|car|the car] [<weekday>|in {month}|on the <day>|now], [another make|not buying again|no more calls]
[next car|new car] [other make|ordered elsewhere|not yours], [{account}|<weekday>|{name}]
[cancel|end] [service plan|lease|contract] [{account}|on the <day>|end of {month}], [changing make|car sold]
<off>

# c.leaving.coffee
<hello> <off>. <bye>
<off>. <parting>
<hello> <parting>. <off>. <bye>
<parting>, <off>
[well|right|so|it had to come], <off>. <parting>
[after|and that after] [two|three|five|eight] years of [mornings at {branch}|your coffee|daily visits], <off>
<off>. [I'll miss the {product}|I'll miss the girls behind the counter|no hard feelings|that's that]

# off.coffee
[I get|I'm getting|I now get|from <weekday> I get] my coffee [from the little place by the station|at another bar|from the van on the square|round the corner]
[please close|close|you can close|delete] my [card|account|app account] [and pay out the balance|and refund the {amount}|from the <day>|today]
[I won't|we won't|I'm not going to] [set foot in {branch}|come in|buy another cup] [again|any more|from {month} on]
[I've found|we've found|I have found] [another bar|a better place|somebody else's coffee] [on the way to work|two doors down|since <weekday>], [and I'm staying there|goodbye to you]
[the app is deleted|I've deleted the app|the card is in the bin], [other bars have nice coffee, too|I go elsewhere|that was me as a guest]
[our office|the whole office|my book club] [orders|meets|buys] [elsewhere|at another bar] [from {month}|from now on|as of <weekday>]

# parting.coffee
[that's it|I'm done|no more], [there are other bars|you've lost a regular|one cup too many]
[coffee|good coffee] [can be had elsewhere|isn't so rare|is made in many places]
[two pounds forty|{amount}|three pounds] [a day|every morning] [of mine|] [goes over another counter|somebody else may have]
[a pity|a shame], [I liked {branch}|it was on my way|I had nine stamps]
[tell|say goodbye to] [the girls at {branch}|the barista|the morning crew] [from me|, it isn't their fault]

# c.leaving.coffee@terse
[close|delete|cancel] [my card|account|app account] [{account}|today|and refund balance|from the <day>]
[going|getting my coffee] [elsewhere|to another bar|next door] [from now on|from <weekday>|since {month}]
[not coming back|last coffee here|done with {branch}|no more]. <parting>
<off>

# c.leaving.health
<hello> <off>. <bye>
<off>. <parting>
<hello> <parting>. <off>. <bye>
<parting>, <off>
[I've thought about it for weeks|after a family meeting|so here it is]: <off>. <parting>
<off>. [My member account is {account}|Account {account}|It's {name}, {account}|The children come with me]
[eleven|nine|twenty|six] years of premiums, <off>

# off.health
[I'm changing|we're changing|I am going to change] [to another health plan|my health plan|to another insurer] [from {month}|at the end of the year|on the <day>]
[please cancel|cancel|I give notice on|end] [my plan|{product}|our family plan|the plan under {account}] [for the end of {month}|from the <day>|at the next date]
[I've signed|we have signed|I signed on <weekday>] [with another insurer|for another plan|with my wife's insurer], [please confirm the end of mine|so this one ends]
[my notice|notice for the plan] [goes in the post today|follows in writing|was posted on <weekday>], [the whole family leaves|all four of us]
[stop|please stop] the [premium debit|direct debit] [from {month}|as of the <day>], [I'm insured elsewhere then|I'll be with another plan]
[another insurer|somebody else] [takes me|has taken us] [from {month}|as of the <day>], [send me the certificate of cover I need|so let me go]

# parting.health
[that's it|I'm done|enough is enough], [you've lost a member|I won't be ill with you again|the trust is gone]
[my sister|half the firm|our neighbours] [changed in {month}|went before me], [cheaper, and they pay|I'm only following]
[paying in|premiums] [was always easy|worked every month], [the rest didn't|the other direction is the trouble]
[a health plan|insurance] [should|ought to] [let one sleep|be there when needed], [yours doesn't|I shall look for one]
[I'm sorry|no grudge|it's a pity], [but the decision is made|it's better so|but it can't go on]

# c.leaving.health@terse
[cancel|end|notice on] [plan|{product}|my plan|family plan] [{account}|end of {month}|from the <day>], [confirm|changing insurer|other plan signed]
[changing|switching|leaving] [plan|insurer] [end of year|in {month}|on the <day>]
[stop premium debit|no more premiums] [from {month}|from the <day>], [insured elsewhere|{account}]
<off>
""")  # noqa: E501
