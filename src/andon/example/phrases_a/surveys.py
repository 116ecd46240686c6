"""Comments left on survey answers."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# person
{agent}
the [lady|gentleman|young man|young woman|adviser|chap|person] [I spoke to|who helped me|on the phone|who answered|at the other end]
your [adviser|colleague|young man|young lady] [on the phone|who wrote to me|]
[your member of staff|the whole team|everybody I dealt with|whoever wrote to me]

# kind
was [very|really|ever so|extremely|so|] [kind|polite|patient|friendly|courteous|understanding|nice|sympathetic|lovely]
[couldn't have been nicer|took time for me|listened properly|explained everything well|made me feel heard|was a pleasure to talk to|was charm itself]
[deserves|ought to get] a [pay rise|medal|bonus|gold star]
[did|really did] [all that was possible|everything right|a lot] [for me|]
[apologised|said sorry] [nicely|several times|and meant it]

# outcome_good
<works>
[it was sorted|they sorted it|it was dealt with|problem solved|it got done] [in one call|first time|the same day|within a week|without fuss|quicker than I thought|in ten minutes]
[no complaints|can't fault it|nothing to complain about|I got what I needed|I got my answer|everything I asked was answered]
[straight to the point and done|quick, clear and done|from start to finish it went smoothly|easy as pie]

# verdict_good
[would recommend|keep it up|top marks|excellent|great service|ten out of ten|well done|first class|thank you|a happy customer]
[long may it last|if only all firms were like that|not what I expected from a phone company|nice surprise|that's how it should be]
-

# c.survey_good
<person> <kind>. <outcome_good>. <verdict_good>
<outcome_good>. <person> <kind>. <verdict_good>
<outcome_good>. <verdict_good>
<person> <kind> and <outcome_good>. <verdict_good>
[about|regarding] <topic>, <outcome_good>. <person> <kind>
[I was dreading it|I expected the worst|I've had bad experiences elsewhere], but <outcome_good>. <verdict_good>
[even though I was cross|I had been a bit short with them|I admit I shouted], <person> <kind>. <outcome_good>
<works>. <works>. <verdict_good>

# c.survey_good@terse
<outcome_good>. <works>
<works>. <outcome_good>
<topic>, <works>
<outcome_good>. <verdict_good>
<verdict_good>. <works>
<person> <kind>, <outcome_good>
[good|great|fine|happy|fast|super], <works>

# c.survey_kind_unsolved
<person> <kind>, but <still>. [so what do I tick here|such a pity|shame really|nice words don't help me|]
<person> <kind>. [unfortunately|sadly|however|that said|only], <still>
<still>. [I don't blame {agent}|not {agent}'s fault|I can't blame the staff|none of it the fault of the person on the phone], <person> <kind>
[ten out of ten for|full marks for|can't fault] [manners|the friendliness|the person|kindness], [none|zero|nil|nought] for the [result|outcome|firm|company]: <still>
<person> <kind> [every single time|again|as always], [and every time|still|but in the end] <nf>. <still>
[lovely chat|nice talk|charming conversation|such a nice call], [no result|same problem|nothing to show for it]. <still>
<person> <kind>. [I was told it would all be done|I was given a date|I was promised the earth]. <still>
I [hate|don't like] to [complain|give a low mark] because <person> <kind>. <nf>. <still>

# c.survey_kind_unsolved@terse
[nice|kind|polite|friendly|lovely] [person|lady|man|staff|chap], [but|only] <still>
<person> <kind>. <nf>
<still>. [staff|{agent}|the lady|person] [nice|friendly|polite|kind|fine] [though|anyway]
[friendly|polite|sweet] [but|yet] <nf>. <still>

# c.survey_bad
<badly>. <still>
<badly>. <badly>
<still>. <rant>
<badly>. <rant>. <still>
[nobody|not one person] [helped|listened|cared|knew anything]. <still>
<waited>. <badly>
[passed|sent|shoved] from [pillar to post|one department to the next|desk to desk]. <still>. <badly>
[I was told|they told me] [it was my own fault|there was nothing wrong|I must be imagining it]. <still>

# badly
[hopeless|useless|awful|dreadful|very poor|terrible|rude and useless] [service|from start to finish|all round|, really]
[the worst ever|a waste of time|a waste of an afternoon|one big let-down]
[waited|held on|in the queue] [an hour|forty minutes|half a day|for ever] [for nothing|to be told no|and got cut off|]
[rude|curt|short with me|couldn't care less|talked over me|read from a script|clearly bored]
[would not recommend|wouldn't wish it on anyone|avoid|never again|looking elsewhere|one star is too many]
[nobody takes responsibility|no one owns it|everyone says somebody else does it|every call starts from nothing]
[I had to explain it {times} times|I explained it over and over|same questions every time]

# c.survey_bad@terse
<badly>
<badly>. <still>
<still>
<nf>. <badly>
[zero|0|none|nil|rubbish|pathetic]. <still>

# c.survey_solved_cold
[on paper a success|a good result|full marks for the result]: <works>. <coldly>
<works>, but <coldly>
<coldly>. [still|having said that|but|in fairness|to be fair], <works>
<works>. <coldly>
[got what I came for|job done|it's solved|result was right|problem's gone], <coldly>
[no warmth|no charm|no manners|no smile|not a kind word] but <works>
<works>, [no thanks to the tone|despite the attitude|that's the main thing|which is what counts]. <coldly>
<coldly>. [effective though|efficient though|but it got done|but no arguing with the result]. <works>

# coldly
[{agent}|the person|the adviser|the man|the woman] was [rather cold|brusque|short|abrupt|in a hurry|not very friendly|dismissive|curt]
[a please or thank you would not hurt|a kind word would have been nice|no sorry, nothing|not so much as an apology]
[felt like a number|felt rushed|felt I was a nuisance|was made to feel stupid]
[the tone could be better|manners could be better|work on the tone|it was all a bit robotic]
[hung up before I'd finished|hardly let me speak|sighed the whole time|one-line answers only]
""")  # noqa: E501
