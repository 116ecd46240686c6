"""Comments left in surveys: the four corners of courtesy and outcome."""

PHRASES: dict[str, tuple[str, ...]] = {
    "c.survey_good": ("<praise> <solved>.", "<solved>. <praise>", "<praise> <solved>, <survey_end>.", "<solved>, <survey_end>. <praise>", "<praise> <works>, <survey_end>."),
    "c.survey_good@terse": ("<solved>, <survey_end>", "<solved>", "<works>", "<praise> <solved>", "[all good|good|10/10|happy], <works>"),
    "praise": (
        "{agent} [was|is] [brilliant|a star|excellent|first class|superb|so helpful|a credit to you].", "[very|really|extremely|so] [helpful|friendly|professional|patient|pleasant] [person|young man|lady|chap|advisor|agent].", "[couldn't fault|can't fault|nothing but praise for] [the service|{agent}|the lady I spoke to|your advisor].",
        "[answered|picked up] [quickly|straight away|within a minute] and [knew|understood] [what to do|the problem|their stuff].", "[great|good|top|excellent|fantastic] service [from start to finish|today|all round|].", "[explained|went through] everything [clearly|in plain English|step by step|without jargon].",
    ),
    "praise@terse": ("[good|great|v good|top] [service|agent|help]", "{agent} [great|good|v helpful]", "[quick|fast|polite|friendly]"),
    "solved": (
        "my <noun> was [sorted|dealt with|put right|done] [on the first call|the same day|in ten minutes|there and then|within the hour]", "[problem|issue|question] [solved|answered|dealt with|out of the way]", "[it was|everything was|all] [sorted|settled|done] [before I hung up|by the next morning|in one go|while I waited]", "[did|got] exactly what [I asked|I needed|they said]",
        "I [got|had] [my answer|what I needed] [first time|straight away|without being passed around]", "and <works>", "[no more trouble|not a peep|no bother] with my <noun> [since|after that|ever since]",
    ),
    "survey_end": ("[thank you|thanks|well done]", "[keep it up|more of this|nothing to add]", "[would recommend|will be staying|ten out of ten|five stars]", "[impressed|happy|very satisfied|delighted|pleasantly surprised]", "[what a change|makes a change|not what I'm used to]"),
    "c.survey_kind_unsolved": (
        "<lovely>, but <still>.", "<lovely>. [sadly|unfortunately|however|that said|shame that], <still>.", "<lovely>, [only|except that|the trouble is] <still>. <survey_sigh>", "<lovely>. <still>. <survey_sigh>", "[I've given full marks for|top marks to|five stars for] {agent}, [none|zero|but none] for the [outcome|result|rest]: <still>.", "<still>, [not|which is not|though that's not] {agent}'s fault. <lovely>.", "<lovely>. <survey_sigh> <still>.",
    ),
    "c.survey_kind_unsolved@terse": ("<lovely>, <still>", "<lovely> but <still>", "[nice|kind|polite|lovely] but <still>", "<still>. <lovely>"),
    "lovely": (
        "[{agent}|the lady|the gentleman|the young man|the girl I spoke to] [was [so kind|lovely|very sweet|very patient with me]|couldn't have been [nicer|more polite|sweeter|more helpful]]", "[such a|what a] [nice|kind|patient|charming|well-mannered] [person|lad|woman|man|voice]", "[very|really|most] [courteous|polite|friendly|sympathetic] [staff|people|advisor|engineer]", "they [listened|apologised|took their time|were all ears]",
        "the [technician|engineer|chap who came out|person on the phone] was [a delight|a gentleman|a pleasure to deal with|ever so nice]", "[can't fault|no complaints about|nothing against] [the staff|{agent}|the manners|the person]",
    ),
    "lovely@terse": ("{agent} [nice|kind|polite|lovely|v friendly]", "[nice|kind|polite|friendly] [staff|person|man|lady|call]", "staff [nice|fine|polite|lovely]"),
    "survey_sigh": ("", "[I was told|they said|apparently] it's [sorted|done|all fixed].", "that's {times} times now.", "[kind words|smiles|nice voices] don't [mend it|pay the bill|put it right].", "[same as|just like] [last time|in {month}|every time].", "[I'd rather have|give me] [a rude person who gets it done|somebody grumpy who does it].", "so [what do I score|how do I mark that]?", "[ask me again|we'll see] in a month."),
    "c.survey_bad": ("<rude>. <still>.", "<still>. <rude>.", "<rude>, <still>. <survey_rant>", "<survey_rant> <rude>.", "<survey_rant> <still>.", "<rude>. <survey_rant> <still>."),
    "c.survey_bad@terse": ("<rude>", "<still>", "<rude>, <still>", "<survey_rant>", "[rubbish|bad|poor|0/10|awful]. <still>", "[rubbish|bad|poor|0/10|awful], <rude>"),
    "rude": (
        "[{agent}|the man|the woman|the person I got] [was rude|talked over me|could not care less|hung up on me|sounded bored|read from a script]", "[cut off|disconnected|put through to the wrong place|left on hold] {times} times", "[treated|spoken to] like [a child|an idiot|a nuisance|dirt]", "[nobody|no one] [listened|took any notice|wanted to know|even apologised]", "[waited|hung on|queued] [forty minutes|over an hour|an age] [to be told nothing|for nothing|and was then cut off]",
        "[not interested|couldn't have cared less|zero interest]", "[terrible|awful|dreadful|shocking|appalling] [service|attitude|experience|manners]",
    ),
    "survey_rant": ("[never again|avoid|stay away|worst company ever].", "[no stars|zero|minus ten] if I could.", "[ask for a manager and they vanish|they close the ticket and call it solved|all they do is send surveys].", "[money for nothing|daylight robbery|a shambles from start to finish].", "[I'm telling everyone|I'll be leaving|the ombudsman will hear of this].", "why [ask me|send a survey] when [nothing is fixed|you never act on it]?"),
    "c.survey_solved_cold": ("<solved>, [but|though|only] <brusque>.", "<brusque>, [but|still,|mind you,] <solved>.", "<works>, [but|though] <brusque>.", "<brusque>. <works>, [I'll give them that|to be fair|which is what counts|so I can't complain much].", "<solved>. <brusque>."),
    "c.survey_solved_cold@terse": ("<solved> but <brusque>", "<brusque> but <solved>", "<works>. <brusque>", "<brusque>, <works>"),
    "brusque": (
        "[{agent}|the agent|the man|the woman] was [short|abrupt|brusque|curt|cold|rather offhand] [with me|on the phone|]", "[not|hardly] [a please or a thank you|a friendly word|the warmest]", "[manners|charm] [cost nothing|could do with some work|not their strong point]", "made me feel [like a number|stupid for asking|as if I was wasting their time]", "[no hello, no goodbye|barely said a word|all very robotic]", "[could have been|might have been] [nicer|more polite|friendlier] about it",
    ),
}  # fmt: skip
