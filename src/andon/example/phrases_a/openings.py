"""How customers begin: greetings, first contacts, on behalf of somebody, small talk."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# hello
hello,
hi,
hi there,
good [morning|afternoon|evening],
hello there,
morning,
hi {agent},
hello {agent},
-
-

# hello@terse
-

# hello@formal
dear [sir or madam|sirs|customer services|customer care|all],
dear Halden & Marsh,
to whom it may concern,
dear {agent},
good [morning|afternoon],
dear team,

# hello@chatty
hiya,
hi there, [only me|me again I suppose|hope you're well|hope you're not too busy today],
hello, hope you're having a [good|nice|quiet|better] [day|week|morning] [than I am|],
hello dear,
ooh hello, [I got through at last|that was quick|a real person],
hi {agent}, [how are you|how are we today|lovely to hear from you],
morning all,
hello hello,
hi folks,

# hello@angry
right,
-
-
look,
hello, [finally|at last],
now listen,
to whoever reads this,
{agent},

# bye
thanks
many thanks, {name}
thank you, {name}
[kind regards|regards|best wishes|cheers|all the best], {name}
{name}
-
-
-
thanks in advance
hope to hear from you

# bye@terse
-
-
-
{name}
ta
thx

# bye@formal
[yours faithfully|yours sincerely|kind regards|with kind regards|yours truly], {name}
I look forward to [your reply|hearing from you]. [yours faithfully|yours sincerely|regards], {name}
thanking you in [advance|anticipation], {name}
I should be grateful for [a reply|your attention to this]. {name}
with thanks for your [help|attention|time], {name}
thanking you [in advance|for your trouble]
-

# bye@chatty
ta very much, {name}
[thanks ever so much|thank you so much|bless you], {name}
[take care|have a lovely day|mind how you go], {name} [x|]
cheers [muchly|my dears|all], {name}
bye for now
[sorry to go on|sorry for rambling|anyway I'll stop now], {name}

# bye@angry
-
-
{name}
[disgusted|fed up|furious|a very unhappy customer], {name}
I expect an answer
[sort it out|get it sorted|deal with it]
I will not be [fobbed off|ignored|told to wait]

# when
since [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]
since [yesterday|yesterday morning|last night|the day before yesterday|first thing this morning|lunchtime]
since [the weekend|the start of the week|last week|the end of last week|the bank holiday|early {month}]
for [two|three|four|five|six|ten] days [now|]
for [about|getting on for|just over|nearly] a [week|fortnight|month]
for [days|ages|weeks] [now|]
[this|since this] [morning|afternoon|week]
from [one day to the next|about the middle of {month}|some time in {month}]
[on|since] [the [2nd|4th|7th|9th|12th|15th|18th|21st|23rd|26th|28th]]
-

# ref
my account [number|no|] is {account}
account {account}
[the account is|it's account|acct|reference] {account}
you can [reach|ring|get] me on {phone}
my number's {phone}
[the address is|we're at|I'm at] {street}
[name|it's under the name] of {name}, {street}
account {account}, {street}
the account's [in my name|in the name of {name}], {account}
[I'm|it's] {name} [from|of|at] {street}

[you'll find|you have] [my details|everything about me] [on file|in your system]
[the number's|the account's] [on the letter|in the subject line|on file], [it ends in|the last three are] <digit><digit><digit>

# ref@terse
[account|number|details] [on file|in subject|as before]
acc {account}
a/c {account}
account {account}
{account}
{street}
{phone}
{name}, {account}
{name} {street}

# tried
I [looked on|had a look at|searched] [your website|the help pages|the app] [first|] but [found nothing|no luck|it sent me in circles]
I've [turned everything off and on|been through the letter twice|read the small print] [already|and I'm none the wiser|]
[the app|the robot|your chat thing] [just sent me round in circles|wasn't any help|told me to contact you]
I [waited|was on hold] [twenty minutes|half an hour|the best part of an hour] [before|and then] [giving up|it cut me off] [yesterday|]
[I'm not very technical|I'm no expert|I'm 74], so [please keep it simple|plain words please|bear with me]
[I work nights|I'm at work till five|I'm out most mornings] so [mail is best|the afternoon is best|leave a message]
I [did try|have tried] to [find out|work it out] [myself|on my own]
[my wife|my husband|my son|my daughter|my neighbour] [thinks|reckons] I should [ask you|let you know]
[it's not urgent|no great rush|it is a bit urgent|it's rather pressing]

# ask
can you [help|help me with that|help please|sort that out|look into it|see to it]?
could [you|somebody|someone] [look into this|have a look|take care of it|check this|advise|see what's going on]?
[please|could you please] [look into it|advise|let me know|see to it|sort it out|get back to me|tell me what to do]
what [do I need to do|happens now|should I do|are my options|can be done]?
[would you|can you] [let me know|tell me] [what happens next|how we go on from here|where I stand|either way]?
I'd [be grateful for|appreciate] [some help|a quick answer|any help|a bit of guidance]
[any idea|any ideas|any chance of help]?
who do I [talk|speak] to about [this|that]?
how do we [sort this out|go about it|go on from here]?
is that something you can [do|help with|deal with]?

# intro
I'm [contacting you|getting in touch|writing] because
[just|only] [a quick one|a question|to let you know]:
[it's about|regarding|about] <topic>,
[the thing is|so basically|basically|well]
I [wonder|wondered|was wondering] if you can help,
[sorry to bother you but|sorry to trouble you,|not sure I've come to the right place but]
[it turns out|it looks like|it seems|as far as I can tell]
-
-
-

# c.open
<hello> <intro> <problem>. <ask>. <bye>
<hello> <problem>. <ref>. <ask>. <bye>
<hello> <problem>. <tried>. <ask>. <bye>
<hello> <problem>. <tried>. <ref>. <bye>
<problem>. <ref>. <bye>
<hello> <ref>. <problem>. <ask>. <bye>
<hello> <problem>. <bye>
<hello> <intro> <problem>. <ref>. <tried>. <bye>
<hello> [I've|I have] [got|] a [question|problem|query]: <problem>. <ref>. <bye>

# c.open@terse
<problem>. <ref>
<problem>, <ref>
<ref>. <problem>
<problem>. [please advise|pls advise|please fix|pls help|please sort|please check|what now?|please reply|call me on {phone}]
<problem>. <ref>. [pls advise|please sort|thanks|urgent|please call|asap please]
<problem>
[hi|hello]. <problem>. <ref>

# c.open@formal
<hello> [I am writing to you|I write|I am contacting you] [with regard to|concerning|in connection with|regarding] <topic>. <problem>. <formal_ask>. <bye>
<hello> [my account number is {account}|I hold account {account} with you|I am the holder of account {account}]. <problem>. <formal_ask>. <bye>
<hello> [I should like to bring the following to your attention|please note the following|allow me to explain]: <problem>. <formal_ask>. <bye>
<hello> <problem>. [I have been a customer for [many|several|over ten|some twelve] years|I have always found your service reliable]. <formal_ask>. <bye>
<hello> [further to|with reference to] my account {account}, <problem>. <formal_ask>. <bye>
<hello> [may I draw your attention to|I refer to] <topic>. <problem>. [I can be reached on {phone}|My daytime number is {phone}|]. <bye>

# formal_ask
I should be [grateful|obliged] if you would [look into the matter|attend to this|inform me of the position|clarify this] [at your earliest convenience|promptly|].
Would you kindly [advise me|let me know] [how to proceed|of the next steps|what is required of me|what you propose]?
Please [confirm receipt of this message|let me have your reply in writing|confirm the position in writing].
I trust this can be [resolved|settled|dealt with] without [undue delay|further correspondence].
May I ask you to [look into this|see to this] and to [report back|let me know the outcome]?

# c.open@chatty
<hello> <aside>. <problem>. <ask>. <bye>
<hello> [so|well|anyway|right so], <problem>. <aside>. <ask>. <bye>
<hello> <aside>, [but that's not why I'm here|but never mind that|anyway]. <problem>. <bye>
<hello> [you won't believe this but|don't laugh but|silly me I know but|I said to my husband, I'll ask them:] <problem>. <ref>. <bye>
<hello> [where do I start|oh where to begin]. <problem>. <tried>. <aside>. <ask>. <bye>
<hello> <problem>. <aside>. <ref>. <bye>

# aside
we've just [got back|come home] from [Cornwall|a week in Spain|my sister's|the caravan] [and the garden's a jungle|and it rained all week|]
[the grandchildren|my son and his lot|the in-laws] [are staying|arrive on Friday|were here] [so you can imagine|so it's chaos|]
[isn't this weather something|what about this weather|it's been so [wet|cold|mild|windy] here]
[the dog|the cat] [has been at the vet's|keeps sitting on the keyboard|is barking at the postman as I write]
I've been with you since [1998|2003|2009|the year dot|before our youngest was born]
[my husband|my wife|my neighbour|the lady next door] [always says|told me] [you lot are decent|you get what you pay for|to just ask nicely]
I'm [typing|doing] this [on my phone on the bus|with one finger|between two meetings|over my cup of tea]
I [retire|turn 70|get married|start a new job] [next month|in {month}|soon] [so there's enough to do|hurray|, fingers crossed]
[excuse|sorry about] my [typing|spelling|English], [new glasses|it's early|not my first language]
[the kettle's on|I'm on my second coffee|it's only Tuesday and I need a holiday]
[we had|there was] a [street party|power cut|school play|funeral] [last week|at the weekend] [and things got away from me|]
I [do like|quite like|love] [your new website|the music you play on hold|that advert of yours] [by the way|]
[your colleague|the young man|the young lady] I had [last time|in {month}] was a [gem|star|dear]

# c.open@angry
<hello> <problem>. <rant>. <demand>. <bye>
<hello> <rant>: <problem>. <demand>. <bye>
<problem>. <rant>. <bye>
<hello> <problem>!! <demand>. <bye>
<hello> [can somebody explain to me why|how is it possible that|explain this to me]: <problem>. <rant>. <bye>
<problem>. [I pay you every month|I pay good money for this|I've paid every bill on time], <rant>. <demand>
<hello> <problem>. <ref>. <demand>. <bye>

# rant
this is [a disgrace|DISGRACEFUL|a joke|beyond a joke|appalling|shocking|outrageous|ridiculous|UNACCEPTABLE]
I am [fed up|sick and tired|at the end of my tether|livid|absolutely fuming]
what [exactly|on earth|the hell] [am I paying you for|do you people do all day|is going on over there]
you [should be ashamed|couldn't organise a queue|are a shambles|people are useless]
[never|NEVER] in [my life|thirty years|all my years] have I [been treated like this|seen such incompetence|known anything like it]
[oh well done|brilliant|fantastic|great job], really [, top marks|, round of applause|, you've outdone yourselves]
[not good enough|simply not good enough|NOT GOOD ENOUGH]
somebody [there|at your end] [needs to wake up|wants sacking|has made a right mess]

# demand
I want [this sorted|it sorted|an explanation|answers|a manager|my money back] [today|NOW|this week|immediately|and no excuses]
[sort this out|get this sorted|put this right] or [I go to the ombudsman|you'll hear from my solicitor|I'm taking it to the papers|I'm off]
[who is responsible|who is in charge|what are you going to do about it]?
I [shall be|will be|am] [reporting this|filing a complaint|taking this further|posting this everywhere]
[get me|put me through to] [a manager|a supervisor|somebody with a brain|somebody who can actually do something]
[I'd like|I demand|I expect] [compensation|a proper explanation|a written apology]
-

# c.behalf
<hello> [I'm|I am] [calling|getting in touch|asking] for {holder}[, my [mother|father|mum|dad|husband|wife|partner|aunt|neighbour]|].
<hello> [this is|it's] {name}, [on behalf of|for|speaking for] {holder}.
<hello> [the account|it] is [in the name of|under] {holder}, [my [mother|father|gran|husband|wife|uncle]|I deal with things for [him|her|them]|who can't do this alone].
<hello> I look after things for {holder}[, who is [82|87|91|in hospital|not well|hard of hearing]|].
<hello> {holder} [asked me to contact you|doesn't get on with phones|is at work and asked me to ask you|would rather I did the talking].
<hello> [I'm|this is] the [son|daughter|carer|husband|wife|niece|son-in-law|neighbour] of {holder}[, account {account}|].
<hello> I have [power of attorney|authority|permission] [for {holder}|to speak for {holder}][, you should have it on file|].
<hello> this is not about my [own|] account, it's [about {holder}|{holder}'s][, account {account}|].
<hello> my [mother|father|husband|wife|partner|grandmother], {holder}, [is the customer|holds the account|has the account with you].
<hello> [writing|asking] on {holder}'s behalf.

# c.behalf@terse
[for|on behalf of|re] {holder}
{holder}'s account
[account holder|customer] is {holder}
not me, [my mother|my dad|my wife|my husband], {holder}
{holder}, [I am the son|I am the daughter|I'm the carer|I'm next of kin]
[asking|calling] for {holder}
account {account}, holder {holder}
I deal with {holder}'s [things|affairs|post]
""")  # noqa: E501
