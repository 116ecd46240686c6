"""Property tax, escrow, payments, fees and rates of home loans, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.tax_unpaid
I [got|had|received] a [letter|reminder|notice|demand] from the [tax office|county|council|tax collector] [saying|that] [my property tax wasn't paid|the tax is overdue|nothing has been paid]
the [property tax|tax on the house|tax bill] [has not been|wasn't|hasn't been] paid [although|even though|and yet] [you take it out of my loan payment|I pay into escrow every month|it's part of my instalment]
[you were|the lender was|your firm was] [supposed|meant] to pay [my|the] [property tax|taxes] [out of the escrow|from my escrow account|], [the tax office says you didn't|they tell me nothing came in]
the [tax office|treasurer|county] [wants|demands|is asking for] {amount} [plus a penalty|in back taxes|by return], [I thought you paid that|isn't that your job]?
my [taxes|property taxes] are [shown as|listed as|] [unpaid|delinquent|in arrears|outstanding] [at the county|on their website|] [for {month}|since {month}|]
[there's|they've put] a [penalty|late charge|surcharge] of {amount} on my [property tax|tax bill] because [nobody paid it|the lender didn't pay|the money never came]
[they're|the county is] [threatening|going] to [put a lien on my house|sell the tax debt|take me to court] over [unpaid property tax|taxes you should have paid]
[you paid|it seems you paid|did you pay] [somebody else's tax|the wrong parcel|the tax of another house], [mine is still open|because at my number nothing arrived]
the [parcel|parcel number|tax account] on [my statement|your letter] [isn't mine|belongs to another house], [and my own tax is unpaid|the tax office has no payment from me]
[I rang|I was at|I asked] the [tax office|town hall|county] and [they have no payment|nothing's been credited|they've not seen a penny] for {street}
[every month|month after month] I pay [for the taxes|into escrow] and [now|still] [the tax man|the collector] [writes to me|is after me|knocks at my door]
a [second|final|red] [reminder|notice] from the [tax people|revenue|council] [came today|was in the post], [the property tax for {street} is owed|{amount} unpaid]
[my escrow statement|your statement] [shows|says] the tax [was paid|went out] in {month}, [the county says it wasn't|but the tax office denies it]
[who pays|who is paying|who is supposed to pay] my property tax? [the office says it's open|I've got a dunning letter here]
[I'm|we're] [afraid of losing the house|worried sick], the [tax|property tax] is [overdue|not paid] and [the loan desk holds the money|it's all in the escrow]
[a mix-up|some mix-up|it must be a mix-up], [the tax bill for my house|my tax account] has [no payment on it|been left unpaid] since [you took over the loan|{month}|the system change]
[the tax|our tax bill] [fell due|was due] in {month}, [it's still open|it remains unpaid|they've added interest]
[can you|please] [check|find out] [if|whether] my [property tax|house tax] [has been|was] paid? the [county|council] says [no|not|it wasn't]
[found out|I only found out] [from the newspaper list|when I wanted to sell|from my accountant] that [my property tax is in default|our tax was never paid]
[what are you doing|what have you done] with my escrow money, [the tax office hasn't had it|the taxes aren't paid]?
[the bailiff|a tax officer] [was at the door|rang] [about|for] [unpaid tax|the tax on the house], [which you collect from me|{amount}]
[enclosed|attached] [you find|is] the [notice|letter] of the [tax office|county], [my tax went unpaid|the tax is two months late]
my [neighbour|brother-in-law] [got a receipt|has a receipt] for [a tax she never paid|taxes twice], [and mine is missing|ours is in arrears], [could they be swapped|it smells of a swap]?
[I refuse|I don't see why I should] to pay [the penalty|{amount} interest] [on a tax you forgot|for your late payment of my tax]
[the money for|the amount for] the [tax|property tax] [left my escrow|was taken out of escrow] but [never reached the county|hasn't arrived|went goodness knows where]
[it's about|regarding] the [land tax|tax bill|house tax] [at|for] {street}: [not paid|open since {month}|overdue according to them]

# problem.tax_unpaid@terse
[property tax|tax|house tax|county tax] [unpaid|not paid|overdue|in arrears|delinquent], [letter from county|notice from tax office|escrow should pay|you hold the money]
[tax office|county|council] says [nothing paid|tax not paid|{amount} owed|overdue], [why|please pay|check escrow]
[tax penalty|tax reminder|tax notice|lien threat] {amount}, [your job to pay|escrow loan|should be paid by you]
[wrong parcel|tax paid for wrong house|parcel number wrong], [mine unpaid|mine open|{street}]

# info.tax_unpaid
[we pay|the loan desk pays] the [property tax|tax] [out of your escrow account|from escrow] [twice a year|when the county sends its bill]
[the county|the tax office] [can take three weeks to post a payment|books payments slowly], [a reminder may cross with it]
[your statement shows|I can see] [a tax payment in {month}|{amount} paid under a parcel number], [please compare it with your tax bill]
[if the parcel number differs|where the parcel is wrong], [the payment lands on another house|the county credits somebody else]
[please send us|we need] [a copy of the notice|all pages of the letter], [the reference at the top matters most]
[penalties|a late charge] [caused by us|that we caused] [are ours to bear|don't fall on you]
[you should not|please don't] pay [it yourself|the county directly], [it would then be paid twice|a refund takes months]
[tax bills|the bill] [go to us|should be sent to us] when the loan has escrow, [the county sends you a copy|yours is for information]

# problem.escrow_query
[why|how come] [has|did] my escrow [payment|amount|part] [gone up|go up|change|jumped] [by {amount}|this year|from {month}|]?
[what|what exactly] is [an escrow shortage|this shortage of {amount}|the cushion] [on my statement|in your letter|]?
I [don't understand|can't follow|need help with] the [escrow analysis|escrow statement|escrow account letter]
[how much|what] is in my escrow account [now|at the moment|after {month}]?
there's [a surplus|an overage] of {amount} in escrow, [do I get it back|when is it paid out|what happens with it]?
my [monthly payment|instalment] [rose|is higher] [because of|due to] escrow, [please explain|is that right|can it be spread]?
[can I|is it possible to] [pay|settle] the escrow [shortage|shortfall] [in one go|over two years|by instalments]?
[could I|may I|how do I] [drop|close|leave] the escrow and [pay the taxes myself|pay insurance on my own]?
the escrow [analysis|review] [uses|is based on] [the wrong tax amount|last year's insurance|a higher bill than mine]
[which|what] [bills|items|payments] [are|were] paid [out of|from] my escrow [in {month}|last year|]?
[the figures|the numbers] on the escrow [statement|sheet] [don't add up|confuse me|differ from mine]: {amount}
[when|how often] [is|do you do] the escrow [review|analysis|recalculated]?
[you hold|you've got] {amount} of mine in escrow, [isn't that too much|why so much|the law says two months]
[my house insurance|the premium] [went down|is cheaper now], [so why is the escrow higher|will escrow come down]?
I [paid off|settled] the shortage [in {month}|of {amount}], [the payment is still the higher one|when does the instalment drop]?
[I'd like|please send] [a breakdown|a list|a history] of [my escrow account|what went in and out of escrow]
[after the new valuation|with the tax going up], [what happens to my escrow|how will my payment change]?
[two different|three different] escrow [amounts|letters] [in one month|came], [which one counts|which is right]?
[is interest|do I get interest] [paid|] on [the escrow balance|my money in escrow]?
the [cheque|check|payment] for [the escrow surplus|the overage] [hasn't come|is smaller than the letter said]
[I was told|your letter says] I owe {amount} [to escrow|for escrow], [I always paid in full|how can that be]
[just bought|since we bought] the house, [the first escrow statement|the escrow deposit] [puzzles me|looks high]
[does|will] escrow [pay|cover] [the flood insurance|the new assessment|my homeowner dues]?
[somebody|your colleague] [should|could] [go through|look at] the escrow [with me|sheet], [I make it {amount} less|I can't make head or tail of it]
[escrow account {account}|the escrow on {account}]: [what was the balance in {month}|how is the {amount} worked out]?
[a question|two questions] [on|about] [my escrow|the cushion in escrow|the yearly escrow review], [nothing urgent|when you have time]

# problem.escrow_query@terse
escrow [went up|too high|question|shortage {amount}|surplus {amount}|balance please|statement unclear], [why|explain please|details pls|what now]
[escrow balance|escrow breakdown|escrow history|escrow analysis] [please|wrong|for {month}|needed]
[shortage|surplus|overage] of {amount} in escrow, [explain|pay in parts?|refund when|why]
[why|how] escrow [payment up {amount}|changed in {month}|so high]

# info.escrow_query
[a shortage|the shortage] means [taxes or insurance cost more than we set aside|more went out than came in], [it is spread over twelve months]
[the cushion|we keep a cushion] [is two monthly amounts|of one sixth of the yearly bills], [as the rules allow]
[the review|the analysis] [is done every {month}|runs once a year], [the new amount starts two months later]
[a surplus|anything above] [fifty pounds is paid out|goes back to you by cheque], [smaller sums lower the payment]
[your escrow balance|the balance] [stood at {amount} at the end of {month}|is on page two of the statement]
[you can pay|the shortage can be paid] [in one sum|at once], [then only the base amount changes]
[taxes rose|the county raised the tax] [by a tenth|after the new valuation], [that explains most of the increase]
[leaving escrow|a waiver] [is possible when the loan is below eighty percent|needs two years of clean payments]

# problem.payment_not_posted
I [paid|sent|transferred] [my instalment|the {month} payment|{amount}] [on the 1st|in {month}|two weeks ago] and it [doesn't show|isn't on my account|hasn't been credited]
[my|the] [{month} payment|payment of {amount}|last payment] [is missing|has not been posted|hasn't arrived|isn't booked]
[the money|{amount}] [left|has left|went out of] my [bank|account] [in {month}|on the 2nd|last week], [where is it|you say you haven't got it|but the loan shows nothing]
[you say|the app says|your letter says] I [missed|haven't made] [a payment|the {month} payment], [I have the receipt here|my bank says otherwise|I did pay]
[why|how come] [am I|is my loan] [shown as|marked] [overdue|past due|in arrears], I [paid on time|paid on the 1st|have proof]
[my payment|the transfer] [went|was booked] to [the wrong account|another loan|somebody else's loan]
you [posted|booked|credited] only [half|part] of my payment, {amount} [is missing|went missing]
I [made|paid] [an extra payment|a lump sum|an overpayment] of {amount} [in {month}|], [it hasn't come off the loan|the balance is the same|it's nowhere to be seen]
[my bank|the bank] [confirms|swears] [it was sent|the money arrived with you], [please find it|where's my {amount}]
[the direct debit|the standing order] [went through|was taken] and [still|yet] [I get a reminder|the account says unpaid]
the [extra|additional] [money|payment] was [put towards interest|booked as next month's instalment], [it was meant for the principal|I wanted it off the loan]
[two payments|both payments] [went out|left my bank], [only one shows|one of them is lost]
[can you|please] [check|see] [whether|if] my [payment|{month} instalment] [has arrived|came in|got to you]? [it's not in the app|the balance hasn't moved]
[I'm|I am] [getting|receiving] [reminders|dunning letters|calls] [about|for] [a payment I made|the {month} instalment], [it's paid|paid weeks ago]
[the cheque|my check] [was cashed|cleared] on the [3rd|8th|12th], [the loan says nothing received|but nothing was booked]
[since the new system|since you took over my loan] [my payments vanish|the payments aren't credited|nothing is posted]
[attached|here] is [the proof|the bank slip|a screenshot] of [my payment|{amount}], [please post it|kindly book it]
[my loan balance|the balance] [hasn't gone down|is unchanged], [although I paid {amount}|did my payment get lost]?
[paid|I paid] [at the branch|by card|over the phone] [in {month}|], [got a confirmation number|the man said it was fine], and [it's not there|no trace of it]
[you've got|somewhere you have] {amount} of mine [in limbo|floating about|that isn't booked]
[I used|it may be that I used] [the old account number|a wrong reference], [can you find my payment|has the money landed somewhere]?
[every first of the month|like clockwork] I pay, [for {month} it says zero|and in {month} you have nothing]
my credit [report|score] [says|shows] [a late payment|I missed {month}], [which I paid|the payment wasn't posted in time]
the payment [shows as|is] [pending|being processed|on hold] <when>
[does it|should it] [really|] take [ten days|so long] to [post|book] a payment? [mine's from the 2nd|{amount} still isn't there]
your [books|accounts] [must be wrong|have a hole in them], [my {amount} of {month} isn't in them|I've paid and it doesn't count]

# problem.payment_not_posted@terse
[payment|{month} payment|{amount}|instalment|transfer] [not posted|missing|not showing|not credited|not booked|lost], [paid on the 1st|left my bank|have receipt|please check]
[paid|sent] {amount} [in {month}|on the 2nd|last week], [not on account|where is it|shows unpaid|still overdue]
[reminder|late notice|arrears letter] [but|although] [paid|I paid|already paid] [{amount}|in {month}|on time]
[extra payment|overpayment|lump sum] {amount} [not booked|not off principal|missing]

# info.payment_not_posted
[payments|bank transfers] [take up to three working days to show|are booked overnight], [a weekend adds to that]
[a payment without the loan number|when the reference is missing, a payment] [waits in a clearing account|has to be matched by hand]
[an extra payment|overpayments] [goes to the next instalment|go to principal] [unless you say otherwise|when you write that in the reference]
[the posting date|what counts] is [the day the money reached us|the day of receipt], [not the day we book it]
[please send us|a copy of] [the bank's confirmation with the trace number|your statement line], [the amount and the date are what we need]
[I can see|our records show] {amount} [received in {month}|under another number], [the rest isn't with us]
[your loan|the account] [isn't reported late|counts as late only] [before thirty days|after a full month]
[a direct debit|the debit] [may be taken a day late|can be returned by your bank], [then they look paid for a day]

# problem.late_fee
[why|how come] [have I been|was I] charged a late [fee|charge] [of {amount}|in {month}|], [I always pay on time|I paid on the day|my payment was early]?
[there's|you've put] a late [fee|payment charge] of {amount} on my [loan|account|statement] [I don't accept|that isn't right|please remove it]
[please|could you] [take off|waive|remove|cancel] the late [fee|charge] [for {month}|of {amount}|], [it was only a day|I was in hospital|it was a holiday]
[the due date|the 15th] was a [Sunday|bank holiday], [and you charge me {amount} for being late|so why the late fee]?
[I paid|the money was sent] on the [10th|12th|14th], [yet there's a late charge|and still a penalty of {amount}]
[a penalty|a fine|extra {amount}] for [late payment|paying late], [your own website was down|because you booked it late|not my doing]
[my direct debit|autopay] [failed on your side|wasn't taken], [and I get the late fee|and then you charge me {amount}]
[first time|the first time] in [ten|six|twenty] years [I was late|a payment was a day over], [must there be a fee|can you be kind about the charge]?
[how much|what] is the late [fee|charge] and [when does it apply|from which day]?
[every month|each month] [another|again a] late [charge|fee] [appears|is added], [though I pay on time|{amount} now]
the [grace period|fifteen days] [hadn't ended|wasn't over], [so why the fee|yet you took {amount}]
[I got|there came] a [letter|bill] for [late charges|a late payment fee] [of {amount}|for {month}], [I don't owe that|I think it's a mistake]
[I was told|your colleague said] the late fee [would be waived|wouldn't be charged], [it's on the statement all the same|there it is: {amount}]
[because|only because] you [changed the account number|moved the due date], [my payment came late|I was late], [the fee is not fair|please refund the charge]
[I object to|I dispute|I'm contesting] the [late fee|late charge|penalty] [for {month}|of {amount}]
[could|would] you [refund|credit] [the late fee|that late charge|{amount}], [the delay was the bank's|I can show the transfer]?
[two|three] late [fees|charges] for [one payment|a single month], [surely not|that can't be|please look]
[my husband|my wife] [was ill|died], [the payment slipped|we forgot {month}], [is there any way round the late fee|do you have to charge us]?
[the fee|the charge] for being late is [more than the interest|outrageous], {amount} [for two days|for one day]
[the postal strike|the post] [delayed my cheque|held up the payment], [a late fee was charged|must I pay the late charge]?
[a late fee|late charges] [showed up|popped up] [on my payoff|in the app|in {month}], [I've never paid late|what is it for]?
[what would|what does] [a late payment|paying after the 16th] [cost|mean for me]? [I'm waiting for my wages|I might be short in {month}]
[I see|on page one I see] [late fee {amount}|a charge called late fee], [explain please|since when]
[delinquency fee|late penalty], [what's that|never heard of it], {amount} [on the {month} statement|gone]
[it isn't|I don't think it's] right to [fine me|charge {amount}] when [you took a week to book it|the payment was with you in time]
[is|was] the late [fee|charge] [added automatically|a mistake]? [my bank shows the 1st|I paid before the deadline]

# problem.late_fee@terse
late [fee|charge|penalty] {amount} [wrong|please remove|not owed|waive please|paid on time|refund please|why]
[remove|waive|refund|explain] late [fee|charge] [{month}|{amount}|please|, paid on time]
[charged late|late fee charged], [paid on 1st|paid on time|autopay failed|it was a sunday], {amount}
[dispute|query|question] late [fee|charge] [{month}|{amount}|on {account}]

# info.late_fee
[a late fee|the charge] [applies|is due] [after the fifteenth|when fifteen days have passed], [weekends count|it's five percent of the instalment]
[the grace period|you have a grace period of] [runs fifteen days|fifteen days], [up to then nothing is charged]
[one waiver|a waiver] [a year is possible|can be granted once in twelve months], [if the account was always on time]
[the {amount}|that {amount}] [was added in {month}|belongs to the {month} instalment], [received on the 18th]
[when the debit is returned|if autopay fails], [the bank charges us too|a fee is added automatically]
[a holiday|when the last day is a Sunday], [moves the deadline to the next working day|payment on Monday is in time]
[fees|late fees] [are never taken from your instalment|do not add to the principal], [they're shown in a line of their own]
[moving the due date|another due date] [is free|can be chosen in the app], [between the 1st and the 15th]
""")  # noqa: E501
