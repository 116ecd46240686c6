"""The same problem is back, or nobody came back: returns and chasers."""

PHRASES: dict[str, tuple[str, ...]] = {
    "c.again": (
        "<hello> <again>. <history> <tail> <bye>", "<hello> <history> <again>. <tail> <bye>", "<hello> <again>. <history> <bye>", "<hello> <again>, <echo>. <tail> <bye>",
        "<hello> <history> <still>. <tail> <bye>", "<hello> <echo>: <again>. <bye>", "<hello> <still>, <echo>. <history> <bye>",
    ),
    "c.again@terse": ("<again>", "<still>, [again|still]", "<history> <again>", "<again>. <tail>", "<echo>. <still>", "<hello> <again>. <history>"),
    "c.again@formal": (
        "<hello> I refer to my [earlier|previous] [contact|correspondence|call] about my <noun>. [I regret to say that|Unfortunately,|I must inform you that] <again>. <history> <tail> <bye>",
        "<hello> [Further to|Following] [your message|our last conversation|your assurance], <still>. <history> <tail> <bye>", "<hello> <history> <again>. <tail> <tail> <bye>",
    ),
    "c.again@chatty": ("<hello> <echo>! <again>. <history> <tail> <bye>", "<hello> well, [guess what|you'll laugh|I spoke too soon], <again>. <history> <bye>", "<hello> <again>. <smalltalk> <history> <tail> <bye>",
                       "<hello> <history> and [now|would you believe it|lo and behold] <again>. <tail> <bye>"),
    "c.again@angry": ("<hello> <again>! <history> <tail> <bye>", "<hello> <history> AND <again>! <tail> <bye>", "<hello> <echo>. <again>. <tail> <bye>", "<hello> <again>, <again_sarcasm>. <tail>",
                      "<hello> <again_sarcasm>: <still>. <history> <tail>", "<hello> <still>. <history> <tail> <tail> <bye>"),
    "again": ("<back>", "<back>", "<still>", "[same thing again|same problem again|same story]: <back>", "I've got the same [problem|trouble|issue] [again|as before|as last time], <back>"),
    "again_sarcasm": ("[great|lovely|wonderful|top|brilliant] [job|work|repair|service]", "so much for [\"all sorted\"|\"resolved\"|your promises|that]", "[what a surprise|who would have thought|colour me shocked]", "ten out of ten for effort", "well done everyone"),
    "echo": (
        "[me|it's me] again", "here I am again", "[back|round] to square one", "[same|same old] [story|problem|thing] [as before|as last time|as ever]", "third verse same as the first", "I [wrote|called|rang|spoke to you] about this [before|already|last week|the other day]",
        "[as|just as] I [said|told {agent}|reported] [last time|before]", "groundhog day", "you [may|might|will] remember me", "we've been [here|through this] before", "it's about the same thing as [last time|before]",
    ),
    "history": (
        "", "I was told [it was sorted|it had been dealt with|everything was fine|it was done|it was all in hand].", "{agent} [said|told me|assured me] [it was done|it was sorted|it would be put right|that was that].",
        "I have [called|rung|been in touch|contacted you] {times} times [now|already|about this|about it].", "this is after {times} [calls|conversations|messages|goes].", "you [closed|marked] [the ticket|my ticket|my case] [as solved|last week|without asking me|and told me nothing].",
        "[last time|the last time] it [lasted|held] [two days|a week|a fortnight|about a month|till the weekend].", "it [held|was fine|was alright|behaved] for [a bit|a while|a few days|a week or two] and then [no|not|nothing doing].",
        "your [colleague|people|lot] [said|promised|told me] [it would not happen again|that was the end of it|it was a one-off].", "I had a [text|message|letter|mail] saying [it was done|all resolved|you'd finished].",
        "everyone I speak to is [very|ever so|perfectly] [nice|kind|polite] but [nothing changes|nothing gets done|here we are].", "[nobody|no one] seems to [read|look at] [the notes|what I said before|my file].",
        "it was supposed to be [done|settled|put right] [weeks ago|by now|back in {month}].", "the same happened [last year|in {month}|last winter|before].", "I've already [given|explained|repeated] all this to {agent}.",
    ),
    "history@terse": ("", "", "was told it's [done|sorted|ok]", "[told|reported] {times} times [now|already]", "you closed [it|my ticket]", "{agent} said [done|sorted|all good]", "[lasted|held] [a day|2 days|a week]", "same as [before|{month}|last time]"),
    "history@angry": (
        "{times} TIMES I have [called|rung|told you]. {times}!", "I have been [lied to|fobbed off|passed round] {times} times.", "{agent} [swore blind|promised faithfully|told me to my face] it was [sorted|done].", "which [idiot|genius|clown] closed my [ticket|case|complaint]?",
        "you people [said|swore|told me] it was [sorted|DONE|finished].", "every [single|] time it's [\"all resolved\"|\"sorted now\"|a different excuse].", "every one of you is so [polite|charming|sorry] and NOT ONE of you [does anything|can do the job].",
        "I've [explained|told] this to {times} different people.", "you took my money and [told me it was done|closed the case].", "",
    ),
    "history@formal": (
        "I have now [raised|reported] this matter {times} times.", "I was [assured|informed|given to understand] by {agent} that the matter had been [closed|settled|put right].", "Your records should show [my earlier report|{times} earlier reports] of the same [fault|matter|error].",
        "The matter was [marked as closed|recorded as resolved] without [my agreement|any word to me].", "Your staff have been [unfailingly courteous|most polite], but [the matter remains|that alone does not help].", "The [remedy|correction] lasted [only a few days|less than a fortnight|until {month}].", "",
    ),
    "c.chase": (
        "<hello> <chase>. <wait> <bye>", "<hello> <wait> <chase>. <bye>", "<hello> <chase>. <tail> <bye>", "<hello> <chase>. <tail> <bye>", "<hello> it's about my <noun>. <chase>. <wait> <bye>", "<hello> <wait> <bye>", "<hello> <echo>. <wait> <chase>. <bye>",
    ),
    "c.chase@terse": ("<chase>", "<chase>, re <noun>", "<wait> <chase>", "<hello> <wait>", "<noun>: <chase>", "<chase>. <tail>", "my <noun>. <wait>", "<noun>. <chase>. <wait>"),
    "c.chase@angry": ("<hello> <wait> <tail> <bye>", "<hello> <chase>! <wait> <tail>", "<hello> <wait> <wait> <bye>", "<hello> my <noun>. STILL. <chase>. <wait> <tail>", "<hello> <history> <wait> <tail>"),
    "chase": (
        "[any|is there any|have you any] [news|update|progress|word] [on this|on my <noun>|about my <noun>|yet]?", "[just|I'm just|only] [chasing|following up|checking on] [this|my <noun>|what's happening with my <noun>]", "where are [we|you|things] [with|on] my <noun>?",
        "what's [happening|going on|the latest] with my <noun>?", "I'm [waiting for|still hoping for] [an answer|a reply|somebody to ring] about my <noun>", "can [anyone|someone|you] tell me [where things stand|how far it's got|what's been done]?",
        "has [anything|something] been done [about|with] my <noun>?", "[did [anyone|somebody|{agent}] look|has [anyone|somebody|{agent}] looked] [into|at] my <noun> [yet|at all|since]?", "when [will|can] I [expect|hear] [something|an answer] about my <noun>?",
    ),
    "chase@terse": ("[any|got any] [news|update|word]?", "[still|yes still] waiting", "update [please|pls]?", "[hello|anyone there]??", "[nothing|no reply|silence] [yet|so far|since]", "where are we?", "[chasing|following up] [again|this]", "status?", "what's happening?"),
    "wait": (
        "I was [promised|told to expect|supposed to get] [a call|a call back|an answer|a reply] [last week|by {weekday}|two days ago|and heard nothing|days ago].", "[nobody|no one|not a soul] has [come back to me|called|rung|got in touch|been in touch].", "{agent} was [going to|supposed to|meant to] [ring|call|get back to] me and [didn't|never did|hasn't].",
        "it's been [a week|ten days|over a week|three weeks|ages|nearly a month] [now|already|and nothing].", "I've [heard|had] nothing [since|at all|from anyone|since {month}].", "I [stayed in|waited by the phone|kept my phone on] all [day|afternoon|morning] [for nothing|and no call came].",
        "you [said|told me] [forty-eight hours|a couple of days|end of the week], [that's long gone|that was a while back].", "[last I heard|the last thing I heard], somebody was [looking into it|dealing with it|on the case].", "the deadline [you gave me|{agent} gave me] [has come and gone|went by|passed on {weekday}].",
        "I don't [like|want] to [nag|pester], but [it's been quiet|I've heard nothing|time is getting on].", "my last [two|three|few] messages [went unanswered|seem to have disappeared|got no reply].", "[this|that] was {times} [messages|calls|contacts] ago.",
    ),
    "wait@terse": ("[no|never got a] [call|reply|call back]", "[a week|10 days|2 weeks|a month] now", "{agent} never [rang|called|wrote]", "was promised [a call|an answer] {weekday}", "heard [nothing|zip|nowt]", "[nobody|no one] [rang|called|replied]", "{times} messages, [no|zero] answers"),
    "wait@angry": (
        "NOBODY has [called|rung|bothered].", "{agent} PROMISED to [call|ring] me. [Nothing|Not a peep|Liar].", "how [long|many weeks] does it [take|need] to [pick up a phone|answer a simple question]?", "I sat in [all day|ALL DAY|the whole of {weekday}] for a call that never came.",
        "{times} times I've asked. {times} times I've been [promised an answer|told to wait].", "do I have to [come down there|stand in your lobby] to get an [answer|explanation]?", "weeks. WEEKS.", "is there [anyone|a single person] there who [keeps their word|does what they say]?", "I am [sick|tired] of [waiting|chasing|your silence].",
    ),
    "wait@formal": (
        "I was [assured|promised] a reply by {weekday}, which has not [reached me|arrived].", "It is now [some weeks|more than ten days|nearly a month] since I [wrote|reported the matter] and I have received no [answer|response].", "{agent} [undertook|promised] to [telephone|write to] me and has not done so.",
        "I am [disappointed|surprised] to have heard nothing [further|since].", "The date which you gave me has passed.", "I appreciate that you are busy, but [I would welcome some news|the delay is causing difficulties].",
    ),
}  # fmt: skip
