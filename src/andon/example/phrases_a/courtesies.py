"""Customers' thanks, which say nothing of the outcome, and their all-rights."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# c.thanks
<thank> <for>. <t>
<thank> <for>. <t>
<thank>. <t>. <errand>
[right|okay|alright|well|ok then|lovely|good], <thank>. <t>. <errand>
<t>. <thank> <for>
[you've been|you were] [very kind|patient with me|most helpful|polite|lovely], <thank>. <t>
<errand>, so <thank> <for>. <t>
<thank> <for>. <errand>

# thank
[thanks|thank you|many thanks|thanks a lot|thank you very much|thanks very much] [{agent}|]
[cheers|ta|much appreciated|I appreciate that|kind of you|very kind] [{agent}|]
[I'm grateful|I am much obliged|I'm obliged to you|thanks indeed]
[thanks again|thank you once more|thank you kindly|thanks all the same]

# for
for [your time|the quick reply|explaining|getting back to me|listening|your help|the information|your trouble|your efforts|asking] [this <weekday>|today|just now|this morning|so late|on a <weekday>|]
for [taking|making] [the time|time|my call|an effort] [today|on a busy <weekday>|just now|at this hour|]
for [bearing with|putting up with|being patient with|talking to] [me|an old woman|an old fool like me|a grumpy customer|us] [today|this <weekday>|so long|]
for [looking|checking|finding out|going through it|writing it down] [for me|with me|so carefully|]
for [that|this|all that|the call|the mail|your message] [{agent}|, noted|, I've read it|]

# errand
I'm [off|going] to [work|the shops|the doctor's|my daughter's|choir|bed|the allotment] [now|in a minute|at <clock>]
[the dinner's|the cake is|the soup is] [on|burning|in the oven] [and I must run|so I'll go|]
I [must dash|have to run|should get on|need to go], [bus at <clock>|the bus is here|somebody's at the door|my break's over|it's nearly <clock>]
[I'll be|I'm] [away|out|at work|at my sister's] till [<weekday>|<clock>|the <day>|{month}]
I'll [read|look at|go through] it [again|in peace|properly] [tonight|on <weekday>|after <clock>|with my [wife|husband|son|daughter]]
[my [lunch|break|train] is at|I'm due somewhere at|the school run is at] <clock>
[I've written|I've put|I have] [it|that|your name|the details] [down|in my diary|on the calendar], [<weekday>|<clock> it was|the <day>|page <digit>]

# t
[have a|enjoy your|have yourself a|I wish you a] [good|nice|lovely|pleasant|quiet|peaceful|sunny] [day|weekend|evening|afternoon|week|<weekday>]
[bye|bye bye|goodbye|bye now|bye then|all the best|take care|cheerio] [{agent}|for now|till <weekday>|and regards to your colleagues|, {name}]
[I'll let you go|I won't keep you|I'll leave you to it|you must be busy], [bye|goodbye|take care|have a good <weekday>|others are waiting|{name}]
[that's everything|that's all I wanted|nothing else from me|nothing else for now|no, that was all] [today|this <weekday>|, {agent}|, bye|, {name}|]
[speak soon|until next time|best regards|best wishes|regards|greetings|with regards], {name} [from {street}|, {account}|]
[you too|same to you|and you|likewise], [bye|have a good one|take care|all the best|have a nice <weekday>|{agent}]
[we'll see|let's see|fingers crossed|I'll wait and see|we shall see] [how it goes|what happens|what <weekday> brings|what comes of it|what {month} brings]
[I'll pass that on|I'll tell my [wife|husband|mother|son|daughter]|my [wife|husband|mother|son|daughter] will want to hear it] [tonight|on <weekday>|at <clock>|later]

# c.thanks@terse
[thanks|thx|ta|cheers|thank you|tks|many thanks] <for>. [{name}|bye|{account}|{agent}|regards]
[thanks|thx|ta|cheers|thank you|tks|many thanks] [{agent}|{name}|, noted|, got it]. <t>
<t>. [thanks|ta|thx|cheers|{account}]
[ok|okay|right|fine|good|noted] [thanks|thank you|cheers|ta]. <t>
[ok|okay|right|fine|good|noted] [thanks|thank you|cheers|ta]. <errand>
[thx|ta|thanks|cheers]. <errand>
[thanks|thx|ta]. [off till|back on|reading it|away till|more on] [<weekday>|the <day>|<weekday> at <clock>|<weekday> the <day>]

# c.thanks@formal
[I thank you|thank you|may I thank you|I am obliged to you] for [your reply|your prompt reply|your courtesy|your attention|the information|your letter|your assistance] [of today|of this <weekday>|of the <day>|of the <day> {month}]. <bye>
[your reply|your message] of [<weekday>|the <day>|today|the <day> {month}] is [much appreciated|duly noted with thanks|appreciated]. [I remain yours, {name}|<t>|Yours, {name}]
<hello> [many thanks for|with thanks for|I acknowledge with thanks] your [message|reply|letter|explanation] of [<weekday>|the <day>|today]. [I shall study it|I have noted its contents|I have placed it on file|I shall reflect on it]. <bye>

# c.thanks@chatty
[aw|oh|ah] [thank you|thanks ever so|you're a star|you're an angel|you're very sweet] [my love|dear|{agent}|]. <aside>. <t>
[thanks a million|thanks a bunch|tons of thanks|thank you thank you]. <t>. <aside>
[lovely talking to you|nice chatting to you|it was nice to hear a friendly voice], <errand>. <t>. [x|xx|:)|]
<aside>. anyway, [thanks|thank you|ta very much] <for>. <t>

# c.thanks@angry
[thank you, I suppose|thanks, for what it's worth|thanks for nothing much|well, thanks for picking up]. <t>. <cool>
[fine|right|okay], <thank>. <cool>. <t>
<thank>, [you personally have been polite|it isn't your fault|I know you only work there|you're only the messenger]. <t>. <cool>

# cool
[I'll believe it when I see it|I hope somebody wrote that down|words are cheap|we've been here before], [{name}|it's <weekday>, <clock>|today is the <day>|mark my words|]
I've [noted|written down] [your name, {agent}|the time, <clock>|the date, the <day>|the day, <weekday>|who said what]
[I'll be|I'm] [counting the days|keeping a list|marking the calendar] [from <weekday>|until the <day>|, that's <digit> so far|till {month}]

# c.ok
<okay>. [then|so|in that case], <k>
<okay>. <k>
<okay>, <k>
<okay>. <k>. <k>
<k>. <okay>
<okay>. <errand>. [thanks|thank you|cheers|{name}|bye]
<okay>. [thanks|thank you|cheers|thanks for that|thank you {agent}|thanks for letting me know]. <k>
<okay>. <k>. [bye|bye then|thanks|regards, {name}|{name}|speak soon|]

# okay
[ok|okay|OK|all right|alright|right|fine|very well|good|sure|right then|right you are|fair enough|understood|noted|got it|sounds good]
[ok|okay|right|alright|yes|well|good] [{agent}|then|so|, understood|, fine|, sure|, no problem|, noted|, that's clear|, I see]
[that's|that is|that'd be] [fine|ok|all right|fine by me|fine with me|clear|good to know|helpful]
[I see|I understand|understood|makes sense|if you say so|if that's how it works|so be it]
[works|suits|good enough|fine] for [me|us|now|the moment|<weekday>]

# k
I'll [wait|wait to hear|keep an eye on it|be here|look out for it|hold you to that|make a note|be in] [then|till <weekday>|till the <day>|from <clock> on|until {month}|, {agent}]
[let's|we'll] [see|wait and see|leave it at that|do it that way|go with that] [then|till <weekday>|for now|till the <day>]
[I'll|I can] [try|do|check] that [tonight|later|on <weekday>|when I get home|after <clock>|at the weekend|on the <day>]
[till then|until then|speak then|see you then|talk soon|let me know] [{agent}|, <weekday> it is|, the <day>|, at <clock>|]
[hope so|I hope so|let's hope so|here's hoping|fingers crossed] [for <weekday>|for the <day>|this time|, {name}|]
[nothing else|no more questions|no further questions|that's all|no, nothing else] [from me|for now|today|, {name}|till <weekday>]
[I've got|I have] [that|the number|the date|it] [down|written down|noted|in my calendar], [<weekday>|the <day>|<clock>|{account} it was]
[my [wife|husband|son|daughter]|the neighbour|somebody] [will be in|can be there|will see to it|knows about it] [on <weekday>|after <clock>|till <clock>|from the <day>]
[I'm|we're] [here|home|around|about] [all week|every day|most days|<weekday> and <weekday>|in the afternoons] [till <clock>|after <clock>|except <weekday>]
[you've got|you have|it's still] my number, [{phone}|ends in <digit><digit><digit>|I'm up till <clock>|not before <clock>]
[send it to|use|it's still] [the usual address|the same address|{street}|this address], [flat <digit>|account {account}|care of my [son|daughter|neighbour]|by <weekday> if you can]
[if you say so|whatever you think best|you're the expert|I'll take your word for it] [{agent}|, {name}|, I'm in on <weekday>|, the <day> then]

# c.ok@terse
<okay>. <k>
<okay> - <k>
<okay>. <k>. <k>
<k>. <k>
<okay>. [{account}|<weekday> <clock>|the <day>|from <clock>|till <weekday>|{phone}, after <clock>]
[k|ok|kk|yep|yes|sure|fine|ok thx|ok ta|ok bye] - <k>

# c.ok@formal
[I take note of that|duly noted|that is understood|very well|I am content with that|that is acceptable to me|I accept that]. <k>. [{name}|]
<hello> [your message has been received|I have received your message|I acknowledge your reply] [of today|of this <weekday>|of the <day>]. <okay>. <k>. <bye>
[thank you, that is clear|agreed|by all means|I have no objection]. <k>. [yours, {name}|regards, {name}|]

# c.ok@chatty
[okey-dokey|righty-ho|okie doke|super|smashing|lovely jubbly|grand|perfect]. <k>. <aside>
[okey-dokey|righty-ho|lovely|great stuff|oh good], [{agent}|my dear|then]. <k>. <errand>. [x|:)|bye bye|ta ra|]
<okay>, <k>. <aside>

# c.ok@angry
[fine|FINE|whatever|if you say so|we'll see|right]. <k>. <cool>
<okay>. [I won't hold my breath|I've heard that before|that's what you said last time|and this time I mean it]. <k>
[well|right|okay], [it had better be|it'd better|don't make me call again]. <k>. <cool>
""")  # noqa: E501
