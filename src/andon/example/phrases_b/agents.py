"""What the firm's agents say, apart from promises."""

PHRASES: dict[str, tuple[str, ...]] = {
    "hello_agent": (
        "[hello|good morning|good afternoon], [thank you for calling|you're through to|welcome to] Halden & Marsh.",
        "[hello|hi|good morning|good afternoon] [and thank you for contacting|thanks for contacting|you're through to|thank you for calling] Halden & Marsh, [my name is|this is] {agent}.", "Halden & Marsh, {agent} speaking[, how can I help|, what can I do for you|].", "[hello|hi], {agent} here[ from Halden & Marsh|].", "[hello|hi] {name}, [this is|it's] {agent}.",
    ),
    "a.greet": ("<hello_agent>", "<hello_agent> [how can I help|what seems to be the trouble|what can I do for you]?", "<hello_agent> [thanks for waiting|sorry for the wait|thank you for holding]."),
    "a.greet@warm": (
        "<hello_agent> [how are you today|how are you keeping|how can I make things easier for you]?", "<hello_agent> [thank you so much for getting in touch|it's good to hear from you|I'm glad you wrote].", "<hello_agent> [I'm sorry you had to wait|thank you for being so patient], [I'm here now|let's see what we can do].",
    ),
    "a.greet@cold": ("{agent}, [service desk|support|customer services].", "[yes|hello]?", "Halden & Marsh.", "account number?", "[what is it about|what is this regarding]?", "{agent}. [go ahead|state your query]."),
    "a.ask": (
        "[could|can|would] you [give|tell|confirm to] me [your account number|the account number|the address|your full name|the postcode] [, please|]?", "[may|can|could] I [take|have|get] [your account number|the name on the account|a contact number|the address] [, please|]?", "<ask>", "<ask> [and|also,] [could you confirm the address|what is the best number to reach you on]?",
        "[so I can|just to] [find you|pull up your account|pass security], [what's the account number|which address is it for]?",
    ),
    "a.ask@warm": ("[would you mind|if it's not too much trouble, could you] [giving|telling] me [the account number|a bit more about it|the address]?", "[of course|certainly|let's have a look]. <ask>", "[no problem at all|I'm happy to look]. <ask>", "[take your time|whenever you're ready]: <ask>"),
    "a.ask@cold": ("account number.", "[name and address|postcode|account and postcode].", "<ask>", "[I need|need] [the account number|more details|the postcode] [before I can do anything|first|to continue]."),
    "ask": (
        "when did [this|it] [start|first happen]?", "[has|did] anything [change|changed] [recently|lately|before that]?", "have you [been in touch|contacted us] about this before?", "is [this|that] the first time?", "what [exactly |][do you see|happens|does it say]?", "which [{product}|product|account] is it about?",
    ),
    "a.apology": (
        "[I'm|I am] sorry [about|for] [that|the trouble|the inconvenience|the wait|the delay].", "[apologies|our apologies] for [the inconvenience|the trouble|any inconvenience caused].", "sorry [to hear that|about this].", "[I'm|we're] sorry [you've had|that you have had] [to call again|to wait|this trouble].",
    ),
    "a.apology@warm": (
        "I'm [so|really|truly|very] sorry [you've had to go through this|about all of this|to hear that, {name}|that this has happened again].", "that [must be|sounds] [so frustrating|really difficult|awful], and I'm sorry.", "I [completely|fully|do] understand [how you feel|why you're upset|your frustration], and I [apologise|am sorry].", "[you shouldn't have to|nobody should have to] [call about this|deal with that], I'm [so |]sorry.",
        "[please accept|you have] my [sincere|heartfelt] apologies, {name}.", "I'd be [upset|cross] too, [believe me|honestly], I'm sorry.",
    ),
    "a.apology@cold": ("[we apologise|apologies] for any inconvenience.", "sorry about that.", "noted.", "[that's|it's] [unfortunate|regrettable].", "we regret any inconvenience."),
    "a.claim_fix": (
        "<fixed>.", "[good news|just to let you know|an update for you|I can confirm]: <fixed>.", "<fixed>, [so you should be fine now|you're all set|that's everything done|nothing more to do].", "<fixed>. [is there anything else|anything else I can help with]?", "[I've checked and|having looked into it,|my colleagues tell me that] <fixed>.", "[that's|this is] [all done|taken care of|sorted now|settled now]: <fixed>.",
    ),
    "a.claim_fix@warm": ("[wonderful news|I'm so pleased to tell you|I have good news], {name}: <fixed>.", "<fixed>, [you shouldn't have any more trouble|so you can relax|it should be plain sailing now]. [thank you for your patience|thanks for bearing with us].", "[I've seen to it myself|I looked after this personally]: <fixed>.", "<fixed>. [do shout|just let us know] if [anything crops up|it plays up]."),
    "a.claim_fix@cold": ("<fixed>.", "[resolved|closed|completed|done]. <fixed>.", "<fixed>. [closing the ticket|ticket closed|case closed].", "[per our records|according to the system], <fixed>."),
    "hello_out": ("[hello|hi|good morning|good afternoon][, {name}|], [this is {agent}|{agent} here|it's {agent}] from Halden & Marsh.", "[hello|good morning|good afternoon], [am I speaking to|is that] {name}? [{agent} from|this is] Halden & Marsh.", "[hello|hi|good morning|good afternoon], Halden & Marsh here."),
    "a.checked_ok": (
        "<hello_out> [I'm calling to let you know that|just a courtesy call to say|I'm ringing to say|a quick call to tell you] <fixed>. <checked_end>", "<hello_out> [following up on your report|about your <noun>|you contacted us about your <noun>]: <fixed>. <checked_end>",
        "<hello_out> [our team has finished|the work is finished|the job is complete] and <fixed>. <checked_end>",
    ),
    "checked_end": ("", "we [tested|checked] it [from here|at our end|this morning] and [all looks good|everything is as it should be|the readings are normal].", "so [we'll close|I'll close|I'm closing] [the ticket|your case] [now|today].", "[thank you for your patience|sorry again for the trouble].", "you'll [get|receive] a short survey about [today's call|how I did|my service]."),
    "a.commit": (
        "<promise> <due>.", "<due>, <promise>.", "[right|okay|so], <promise> <due>. <assure>", "<promise> <due>, <assure>.", "[what happens next is|here's what we do]: <promise> <due>.", "[I've made a note|I've put it in the diary|I've set a reminder]: <promise> <due>.", "<assure>: <promise> <due>.",
    ),
    "a.commit@warm": ("[don't you worry|leave it with me|please don't worry], {name}, <promise> <due>. <assure>.", "<promise> <due>, [you have my word|I promise|and that's a promise].", "[I don't want you to have to call again, so|I'd like to put your mind at rest:] <promise> <due>.", "<promise> <due>. [is that okay for you|does that suit you|would that work]?", "I [know|realise] [you've waited long enough|this matters], so <promise> <due>."),
    "a.commit@cold": ("<promise> <due>.", "[noted|logged|fine]. <promise> <due>.", "<promise> <due>, [not before|no sooner].", "[as per process|standard procedure]: <promise> <due>."),
    "assure": ("[you have my word|you can count on it|you can rely on that|without fail]", "[I'll see to it|I'll make sure of it|it's in my diary]", "[at the latest|no later]", "[that's definite|that's a firm date|it's booked]", "[guaranteed|promised]"),
    "a.empty": (
        "[somebody|someone|a colleague|the team] [will|should|may] [be in touch|get back to you|have a look|pick this up] [in due course|as soon as possible|when they can|at some point|shortly].", "[we'll|I'll] [see what we can do|do our best|do what I can|keep an eye on it|look into it when we can].", "[we're|the team is] [working on it|looking into it|aware of it|on the case].", "[it|this|that] [should|ought to] [sort itself out|settle down|be alright|clear up] [in time|before long|by itself|soon].",
        "I've [passed your comments on|made a note of that|flagged it|logged it|put a note on the file].", "[hopefully|with a bit of luck|all being well] [you'll hear something|it'll be sorted|there will be news] [soon|before too long|in the near future].", "[we value|we take] your [feedback|custom|concerns] [very seriously|highly|].", "[bear with us|please be patient], [these things take time|we're very busy at the moment|there's a backlog].",
        "[we hope|I hope|I'd hope] to [have more|know more|get to it] [soon|at some stage|in the coming weeks].", "[we would|I would] [normally|usually] [expect|hope for] [some movement|an answer] [around then|by and by|eventually].", "you'll [see|hear] [when it's done|once there's something to tell|if anything changes].", "[going to be honest|to be frank], [I can't give you a date|I wouldn't like to say when|it's hard to say when].",
        "I'll [try to|see if I can] [chase them|find someone|get someone to look at it], [no promises|I can't promise anything].",
    ),
    "a.empty@warm": (
        "I [really|truly] [wish|hope] we'll [get this sorted|get there] for you [soon|very soon|as quickly as we can], {name}.", "[rest assured|be assured|I assure you], [we are doing everything we can|your case matters to us|it's in very good hands].", "[leave it with us|leave it with me|don't you worry], [we'll take good care of it|it'll all come right|we'll get there].", "I'll [personally|certainly|definitely] [keep my fingers crossed|keep an eye out|have a word with the team] for you.", "[we'll|I'll] [move heaven and earth|pull out all the stops|go the extra mile] [for you|on this one].",
        "[somebody|one of my lovely colleagues] will [surely|certainly|be sure to] [get in touch|be in contact] [as soon as they possibly can|the moment they can|before long].",
    ),
    "a.empty@cold": ("[it's in the queue|it is being dealt with|it has been logged].", "[you will be contacted|you'll hear|somebody will be in touch] [if necessary|when appropriate|in due course].", "[we are aware|it's with the team|noted].", "[there is no date|no timescale available|can't say when].", "[wait|you'll have to wait] for [the team|the process|an update]."),
    "a.deny": (
        "<deny>.", "[I've checked and|I've had a look and|we've looked into it and|according to our checks] <deny>.", "<deny>, so [there's nothing we can do|there is nothing to correct|no action is needed|we won't be taking this further].", "[I'm afraid|unfortunately], <deny>.", "<deny>. [that's how it works|that is as designed|that's normal|it's in the terms]."),
    "a.deny@warm": ("I [do understand|completely see where you're coming from], {name}, [but|only] <deny>.", "I'm [so |really |]sorry to [disappoint you|say this], but <deny>.", "I've [looked everywhere|checked twice for you|gone through it all] and [I'm afraid|sadly] <deny>."),
    "a.deny@cold": ("<deny>.", "[as stated|as already explained|like I said], <deny>.", "<deny>. [nothing further|case closed|not our responsibility|that's final].", "[no|negative]. <deny>."),
    "a.pass_on": (
        "[that's|this is] [something for|one for|a matter for|handled by|dealt with by] {team}[, I'll put you through|, I'm passing it to them|, let me transfer you|].", "I['m passing|'ve passed|'ll pass|'m forwarding|'ve forwarded] [this|your case|your message|it] [to|on to|over to] {team}.", "you['ll need| would need] to [speak to|talk to|contact|ask] {team} [about that|for this|].", "[I can't see that from here|I don't have access to that|we can't do that here|that's not us], [it's|that would be] {team}.",
        "[let me|I'll] [transfer you|put you through|hand you over] to {team}.", "the [ticket|case] is now with {team}.",
    ),
    "a.pass_on@warm": ("[I'd love to sort it myself|I wish I could do it here], but {team} [are the experts|look after that], [so I'll pass you over|let me introduce you to them].", "[to save you calling again|so you're in the best hands], I've [handed|passed] [everything|all your details] to {team}."),
    "a.pass_on@cold": ("[not my department|wrong department|not us]. {team}.", "[contact|try|ask] {team}.", "[transferred|forwarded|reassigned] to {team}."),
    "a.answer": (
        "<info>.", "[to answer your question|in short|basically|so], <info>.", "<info>. [does that help|does that answer it|is that clear|does that make sense]?", "[let me explain|here's how it works]: <info>.", "[I've had a look|I've checked|looking at your account]: <info>. [anything else|is there anything more you need]?"),
    "a.answer@warm": ("[good question|I'm glad you asked|of course, happy to explain], {name}. <info>.", "<info>. [I hope that helps|do come back to me if anything is unclear|ask away if not].", "[no such thing as a silly question|lots of people ask that]: <info>."),
    "a.answer@cold": ("<info>.", "[see our website|it's on the website|it's in your contract]. <info>.", "[as per the terms|for your information], <info>."),
    "a.close": (
        "[is there|was there] anything else [I can help with|I can do for you|today]?", "[thank you|thanks] for [contacting|calling|choosing|your message to] Halden & Marsh.", "[have a|enjoy the rest of your|I wish you a] [good|nice|pleasant] [day|evening|afternoon].", "[thanks for your time|thank you for your patience], {name}.", "[kind|best] regards, {agent}[, Halden & Marsh|].", "[glad|happy] to [help|be of help]. [goodbye|bye now].",
    ),
    "a.close@warm": ("[it was|it's been] [lovely|a pleasure|really nice] [talking to you|helping you|to speak to you], {name}. [take care|look after yourself|have a wonderful day].", "[you're|you are] [very|so|most] welcome, {name}[, that's what we're here for|, any time|].", "[do|please] [call|come back|write] any time, [we're always here|I'm here till six|ask for {agent}].", "[thank you for being so kind|thank you for your patience with us], [have a lovely weekend|all the very best|warmest wishes from all of us]."),
    "a.close@cold": ("[goodbye|bye].", "[this conversation is closed|this chat will now close|closing this].", "[that will be all|that's all|nothing else then].", "{agent}, Halden & Marsh."),
}  # fmt: skip
