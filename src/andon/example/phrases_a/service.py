"""How the firm's people greet, ask, say sorry and part."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# hello@warm
hello {name},
hi {name},
good [morning|afternoon] {name},
dear {name},
hello {name}, [lovely to hear from you|thank you for getting in touch|thanks for your message|thank you for your patience],
hi {name}, {agent} here,
hello {name}, this is {agent},
hello and thank you for [writing|your message|getting in touch],

# hello@neutral
hello {name},
dear {name},
good [morning|afternoon],
hello,
thank you for your [message|call|enquiry],
{agent} here,
-

# hello@cold
-
-
{name},
hello.
ref. {account}.
hello,

# bye@warm
[warm regards|kind regards|all the best|take care], {agent}
[warmly|with best wishes], {agent}, Halden & Marsh
{agent}
-
[have a lovely day|look after yourself], {agent}

# bye@neutral
[regards|kind regards|best regards], {agent}
{agent}, Halden & Marsh
{agent}
-
-

# bye@cold
-
-
{agent}
Halden & Marsh
customer services

# a.greet
[customer care|the faults desk|home loans|the service desk], [{agent} speaking|you've got {agent}|{agent} here]. [How may I help|What is it about|What's happened]?
[you're speaking with|you've come through to] {agent} [at Halden & Marsh|of customer care]. [Go ahead|I'm listening|How can I help you], please.
[hello|good morning|good afternoon], {agent} at [Halden & Marsh|the service desk]. [Is it about the line or a loan|Do you have your account number there|What may I do for you]?
[sorry for the wait|thank you for waiting|thanks for holding], {agent} here, [how can I help|what can I do for you|what's it about]?
[good morning|good afternoon|hello|hi], [you're through to|this is|you've reached|welcome to] [Halden & Marsh|customer care|the service desk], [{agent} speaking|my name is {agent}|this is {agent}|{agent} here], how can I help?
Halden & Marsh, [{agent} speaking|{agent} here|{agent} on the line], [what can I do for you|how may I help|how can I help you today]?
[thank you for calling|thanks for calling|thanks for holding], [my name's|this is|I'm] {agent}. [what can I do for you|how can I help|what's it about]?
[hello|good morning], {agent} here. [Who am I speaking to|May I take your name|Can I take your account number|What seems to be the matter]?

# a.greet@warm
[good morning|good afternoon|hello there], [this is|my name is|you're speaking to] {agent} at Halden & Marsh, [how are you today|lovely to have you on the line|thanks so much for holding], how can I help?
[hello|hi there], {agent} speaking, [so sorry about the wait|sorry to have kept you|thank you for waiting], what can I do for you?
[a very good morning|hello and welcome], I'm {agent}, [tell me what's happened|what can we do for you today|I'm all ears]

# a.greet@cold
[yes|Halden & Marsh|service desk], {agent}. [go ahead|what is it about|account number|yes|how can I help]?
{agent}. [account number first please|your account number|name and account please|what's the problem]?
[service desk|customer care|Halden & Marsh]. [name|account number|go on|who's calling], please.

# a.ask
[could you|can you|would you|may I ask you to] [give me|tell me|confirm|let me have] <wanted>?
<hello> [so that I can|to] [look into it|find you in the system|check that|take it further], [I need|I'd need|could you send me] <wanted>. <bye>
[just a couple of questions|one or two questions first|let me check a few things]: <wanted>, and <wanted>?
<hello> [please|could you please] [send|let us have|reply with] <wanted>. <bye>
[I'll just bring up your account|I'll pull up the record|I'll have a look while we talk|let me open your file]. [could you give me|may I have|what is] <wanted>?
[before we go on|first of all|for security], [I have to ask for|I need|may I take] <wanted>?

[can you|could you] [tell me|check|say] <asked>? [and may I have <wanted>|I'd also need <wanted>|]?
<hello> [just one thing|a short question before I look]: [do you know|could you tell us] <asked>? <bye>

# a.ask@warm
[of course|happy to help|let's have a look together|no problem at all], [could you|would you mind] [give me|giving me|telling me] <wanted>?
<hello> [I'd like to get this right for you|let me make sure I find everything], [could you let me have|would you send me] <wanted>? [Thank you so much|No rush at all|]. <bye>
[bear with me, I'll just open your account|I'll be right with you, just loading the page]. [what's|may I take] <wanted>?

# a.ask@cold
<wanted>?
[need|I need|we require|provide|send] <wanted>.
[without|no] <wanted> [I can't look anything up|we cannot proceed|I can do nothing].
<wanted>, and <wanted>.

# wanted
[your|the] account number
[the|your] [address|postcode|house number]
a number [we can reach you on|where you can be reached|to call you on]
[the|roughly the] [day|date|time] it [started|first happened|began]
your [full name|date of birth|full name and date of birth]
[a photo of the letter|a picture of the page|a screenshot|a copy of what you received]
[the reference at the top of the letter|the last four digits|the ticket number you were given]
[the days that suit you|the best time to reach you|your usual hours at home]
[the exact wording|the message on the screen|the name on the account]

# asked
[when it|since when it] [started|first happened|began]
[whether|if] [anybody else is affected|anything changed before that|you had any letter from us]
[what exactly it says|what you see on the screen|which light is on]
[which days suit you|when you are at home|who else is on the account]

# a.apology
[I'm|I am] [sorry|very sorry|so sorry|really sorry] [about that|about this|for the trouble|for the inconvenience|to hear that|you've had to get in touch]
[apologies|my apologies|please accept my apologies|please accept our apologies] [for this|for the trouble|for the delay|for the inconvenience]
[that|this] [shouldn't have happened|must not happen|isn't how we like to work|is not good enough, I agree]
we [apologise|regret] [for this|that|the inconvenience|the wait|what happened]
[I can see how annoying that is|I understand your frustration|I do see why you're upset], [sorry|I'm sorry|apologies]
[thank you for your patience|thanks for bearing with us], [and sorry|and apologies] [for the trouble|for this]
[you're right to be cross|I'd be cross too|that's not what you pay us for], I'm sorry
[sorry|sorry about all that|so sorry], [you shouldn't have to chase us|you've been waiting far too long|that's on us]

# a.apology@cold
[sorry for any inconvenience|apologies for any inconvenience caused|we regret any inconvenience|inconvenience is regretted]
[sorry|apologies|noted, sorry] [about that|]
[we are sorry you feel that way|we are sorry if this caused trouble|sorry if that was unclear]

# a.close
[is there anything else|anything else|was there anything else] [I can do for you|I can help with|today|I can help you with today]?
[thank you|thanks] for [calling|getting in touch|choosing Halden & Marsh|your call|contacting us|being with us][, {name}|]. [have a good day|goodbye|take care|]
[have a|enjoy your|I wish you a] [good|lovely|nice|pleasant] [day|evening|weekend|afternoon][, {name}|]
[glad|happy|pleased] [I could be of service|to be of service|to have talked to you]. [bye now|goodbye|take care|all the best]
[I'll let you get on|I'll let you go|I won't keep you]. [bye|bye now|take care|all the best][, {name}|]
[you can always reach us|we're here|just call if you need us|our lines are open] [till eight|seven days a week|on weekdays]
[you may get a short survey|there will be a short survey|we'll send you two questions about this call], [we'd love to hear what you think|feel free to ignore it|it takes a minute]
[best wishes|kind regards|all the best|regards], [{agent}|{agent}, Halden & Marsh|your service team]

# a.close@cold
[that's all then|that'll be all|anything else|next time use the website|goodbye|bye|noted]. [{agent}|]
[thank you for calling|thank you|thanks], [goodbye|bye]. [{agent}|]
[regards|customer services|Halden & Marsh service desk][, {agent}|]
[if nothing else, I'll end the call|I have other calls waiting|I'll end it here]
""")  # noqa: E501
