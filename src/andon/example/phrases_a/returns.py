"""How customers come back: the problem again, a chase for news, not fixed, giving up, leaving, danger."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# before
[after|even after] [your call|your last mail|the last visit|all the assurances|everything I was told|what {agent} told me]
[last time|when we spoke] [I was told|you said|they said|{agent} said] it [was sorted|was all done|would be fine|had been dealt with|was in hand]
[I was promised|you promised me|they swore] [it was done|it would be done|somebody was on it|a different outcome]
I've [now|] [been in touch|called|rung|contacted you|written] {times} times
[that makes|that's|we're at] {times} [contacts|times of asking|goes] [and counting|now|so far]
[you|your colleague|the lady|the young man|{agent}] [closed|shut] [my ticket|the case|it] [as done|as solved|without asking me|]
[I had a message|I got a text|there was a mail|a letter came] saying [everything was in order|it was resolved|the matter was closed|job done]
it [was fine|was all right|held|worked|looked good] for [a day|two days|a week|about an hour|the weekend|a fortnight] [and no longer|and that was all|, not more]
[nothing|not a thing] [has changed|has happened|is different] since [we spoke|my last message|{agent} was on it|the last time]

# again
<still>
<still>, [would you believe|I'm afraid|sadly|surprise surprise|sorry to say]
we are [back to|back at|in the same boat with|no further with] <topic>
[it's|it is] <topic> [again|once more|all over again|yet again|still]
<topic>, [same story|same as before|exactly as it was|here we go again|no change at all|back to square one]
<still> [and I don't know what else to do|and it's getting tiresome|and nobody seems to know why|]
[I'm back|me again|it's me again], [about|because of|with] <topic>, <still>

# c.again
<hello> <again>. <before>. <ask>. <bye>
<hello> <before>. <again>. <ask>. <bye>
<hello> <again>. <ref>. <bye>
<hello> [I'm afraid|sorry, but|unfortunately] <again>. <bye>
<hello> <before>. <still>. <ref>. <bye>
<hello> <before>. Well, <still>. <ask>. <bye>
<again>. <before>. <ref>
<hello> [second|another|one more] [go|try|attempt] at <topic>, as <still>. <before>. <bye>

# c.again@terse
<still>. <ref>
<still>. <before>
<again>. [please advise|again|see earlier|same as last time|see notes|what now?|as before]
<topic>, [again|still|same as before|no change]. <ref>
<again>. <ref>
<before>. <still>
[re|about] <topic>, <still>. <ref>

# c.again@formal
<hello> [I refer to|further to|with reference to] [our earlier correspondence|my previous message|our conversation] about <topic>. [I regret to say that|I must inform you that|To my disappointment,] <still>. <formal_ask>. <bye>
<hello> [I find myself writing to you again|I am obliged to return to you|I have to come back to you] about <topic>. <before>. <still>. <formal_ask>. <bye>
<hello> <before>. [Regrettably|I note, however, that|Notwithstanding this,] <still>. <formal_ask>. <bye>
<hello> [contrary to what I was told|despite the assurances given to me|in spite of your reply], <still>. [My account is {account}|]. <formal_ask>. <bye>

# c.again@chatty
<hello> [guess who|it's your favourite customer|you must know my voice by now|here I am again like a bad penny]. <again>. <before>. <bye>
<hello> <aside>. [but anyway|now|oh and], <again>. <ask>. <bye>
<hello> [{agent} was ever so sweet last time|everyone's been lovely, honestly|I can't fault your people] but <still>. <ask>. <bye>
<hello> <before>. [I did think it was too good to be true|I even told my sister it was sorted|I'd baked a cake to celebrate], <still>. <bye>
<hello> <still>. <aside>. <before>. <bye>

# c.again@angry
<hello> <before>. <still>!! <rant>. <demand>. <bye>
<hello> {times} TIMES. {times} times I have told you. <still>. <demand>
<again>. <before>. <rant>. <demand>. <bye>
<hello> [AGAIN|STILL|yet again|once AGAIN]: <still>. <rant>. <bye>
<hello> [do you people talk to each other|does anybody read these|is this a game to you]? <still>. <before>. <demand>. <bye>
<hello> you [lied to me|told me a pack of lies|fobbed me off]. <still>. <demand>. <bye>
<hello> [sorted, my foot|resolved? Resolved?! |fixed, you said. Fixed!]. <still>. <rant>. <demand>. <bye>

# c.chase
<hello> [any news|any word|any update|where are we|how far are we] [on|about|with] <topic>? <waited>. <bye>
<hello> <waited>. [could you give me|can I have|I'd like] [an update|some news|a progress report] [on|about] <topic>? <bye>
<hello> [I'm still waiting|still waiting here|I'm just checking in|just a nudge], <waited>. <ref>. <bye>
<hello> [what's happening|what is going on|how are things] with <topic>? <waited>. <ref>. <bye>
<hello> <waited>. [did somebody forget me|have you forgotten about me|has this been lost|did my message arrive]? <bye>
<hello> [just following up|following up|chasing up|checking up] on <topic>. <waited>. <bye>
<hello> I [hoped|had hoped|expected|was expecting] to [hear|have heard] [something|from you] [by now|before this] about <topic>. <waited>. <bye>
<hello> [has anyone|has anybody|did anybody] [picked up|looked at|dealt with|got round to] <topic> [yet|]? <ref>. <waited>. <bye>

# waited
nobody [rang|called|phoned|came|got back to me|has been in touch]
[the call|the reply|the mail|the letter] [I was promised|{agent} promised|you promised] [for <weekday>|by the <day>|last week|] [never came|hasn't come|didn't happen]
[it's been|that was] [a week|ten days|nearly a fortnight|three weeks|six days|over a month] [and not a word|now|and still nothing|ago]
I [haven't heard a thing|heard nothing back|have heard nothing] [since <weekday>|so far|since {month}|since the <day>]
I [stayed in|waited by the phone|kept the line free] [all day|all morning|on Tuesday|till six] [and nothing|for nothing|]
I was told [a day or two|48 hours|the end of the week|a few days], [and that's gone|which has come and gone|and that was [two|three] weeks ago]
[radio silence|complete silence|not a peep|not a dicky bird|not a single word] [from your side|from anybody|since]
[this is {times} times now that I've had to ask|I've asked {times} times now and no reply|{times} messages of mine without an answer]
[as of|up to] [today|this morning|now] [nothing|not a word|no answer]
[last I heard|the last I was told], [it had been passed on|someone was looking at it|it was with another team]

# c.chase@terse
<topic>, <waited>. <ref>
[any news|update|news|status|any update|progress]? <ref>
[any news|update please|status] [on|re] <topic>? [{account}|{name}|last word <weekday>|silent since the <day>|asked <weekday> and <weekday>]
<topic>, [any news|update|status|what's happening|where is it]? <waited>
<waited>. <topic>. [any news|update|status]?
still waiting [on|re] <topic>. <ref>
[nobody called|no call|no reply|nothing heard] [re|about] <topic>. <waited>

# c.chase@formal
<hello> [I wrote to you|I contacted you|I telephoned] [some time ago|two weeks ago|in {month}|on several occasions] about <topic> and [have had no reply|am without an answer|have yet to receive a response]. <formal_ask>. <bye>
<hello> [may I enquire|I should like to ask|kindly let me know] [how matters stand|what progress has been made|what has become of my enquiry] with regard to <topic>. <waited>. <bye>
<hello> I was [given to understand|assured] that I would [hear from you|be contacted] [within days|before now|last week]. <waited>. [My reference is {account}|]. <formal_ask>. <bye>

# c.chase@chatty
<hello> [only little me|just me being a nuisance|me again, sorry]. <waited>, [so I thought I'd ask|so here I am|and you know how it is]. any news [on|about] <topic>? <bye>
<hello> <aside>. [while I think of it|before I forget|oh and], did [anyone|you] ever [find out|hear anything] about <topic>? <waited>. <bye>
<hello> [I know you're busy|I'm sure you're snowed under|I don't want to be a pest], but <waited>. <topic>, [remember|if you recall]? <bye>

# c.chase@angry
<hello> <waited>. <rant>. <demand>. <bye>
<hello> [how long|HOW LONG|how much longer] [does it take|must I wait|am I supposed to wait] [for an answer|for somebody to pick up a phone|] about <topic>? <waited>. <demand>. <bye>
<waited>!! <topic>. <rant>. <demand>
<hello> [anybody there|hello? HELLO?|is there anyone alive at your end]? <waited>. <rant>. <bye>

# c.not_fixed
<nf>. <still>
<nf>. <nf>
<still>
[no|nope|no, sorry|sadly not|I'm afraid not|not really|it isn't], <still>
<still>. <nf>
[thanks for trying|appreciate the effort|I know you tried], but <still>
[with respect|to be honest|honestly], <still>. <nf>
<nf>. [Could you look again|Please look again|What now|Can somebody check once more|Any other ideas]? <still>

# nf
[it|that] [didn't help|made no difference|hasn't helped|changed nothing|did not do the trick|hasn't cured it]
[nothing has changed|no change|no change here|same as before|still the same|exactly as before|no better]
it's [not sorted|not fixed|not right|not done|no better|worse if anything|as bad as ever]
[we're|I'm|I am] [no further|no further on|back where I started|none the better|back to square one|still stuck]
[whatever you did|whatever was done|what you did], it [didn't take|hasn't worked|lasted an hour|was gone by the evening]
you [may have|might have] [closed it|ticked it off|marked it done] but [the problem hasn't gone away|I still have the problem|it's alive and well]
[I wish I could say|I'd love to say|if only I could report] [it was sorted|it was cured|all was well]
[spoke too soon|I spoke too soon|that was short-lived|the joy was short|it lasted all of a day]
[it needs|this needs|it'll need] [another go|looking at again|a second look|more than that]
[oh wonderful|marvellous|splendid|what a triumph], [now it's broken in a new way|a whole <clock> of peace|I'll frame that message of yours|you can all go home proud]
[I'd hold|I would hold|hold] the [champagne|applause|fireworks] [till <weekday>|for now|a bit longer]
[whoever|the one who] [signed it off|closed it|ticked the box] [wasn't here|never tried it|didn't look] [on <weekday>|after <clock>|themselves|]
[so much for|that's the end of] [that|the repair|the solution|the miracle cure], [it was [fine|quiet|good] till <weekday>|it lasted till the <day>|gone by <clock>|as of <weekday>]
[checked|looked|tried] again [on <weekday>|this <weekday>|at <clock>|on the <day>] and [no difference|the same as ever|no change|it's all as it was]

# nf@angry
[NO|NO IT IS NOT|IT IS NOT FIXED|NOTHING has changed|you have done NOTHING]
[sorted? SORTED? |what exactly did you do|who signed this off|which planet are you on]
[another|yet another] [lie|empty word|waste of my time|day wasted]
[it is exactly as it was|not one thing is better|it's worse than before you touched it]

# c.leaving
<hello> <off>. <bye>
[it comes to this|so here it is|I never thought I'd write this|to cut it short]: <off>. <parting>
<hello> <parting>. <off>. <bye>
<off>. <parting>
<parting>. <off>
<off>. [My account is {account}|Account {account}|{account} is the contract|It's {name}, {account}|]
[after|and that after] [four|six|eight|twelve|fifteen|twenty] years, [last of them spent waiting|and always paid on time|all for nothing], <off>
<parting>, <off>

# off
I'm [leaving|off|going elsewhere|moving to another company|on my way out] [at the end of the month|as soon as the contract's up|this week|in {month}|on the <day>|come <weekday>]
[please cancel|close|you can cancel|you can close|end] [everything|my account|the lot|my contract|account {account}] [then|with immediate effect|on the <day>|for the <day> of {month}|by {month}]
I [have|'ve] [signed up with|gone to|switched to|had an offer from|been on the phone to] [a competitor|somebody else|another provider|another lender|the other lot]
[as of|from] [{month}|next month|Monday|the <day>] I [will be|shall be|am] [with somebody else|with another company|no longer your customer|somebody else's customer]
my [notice|cancellation] [is in the post|will follow|follows in writing|goes out today|was posted on <weekday>]
[we|I] [can't|won't|cannot] [stay|carry on|go on] [like this|with you|here any longer], [end the contract|I'll take my business elsewhere|please end the contract]
[don't bother|no need to call|no offers please], I [have|'ve] [already moved|already switched|already decided|made up my mind|signed elsewhere on <weekday>]

# parting
that's [it|the last straw|the end of the road], [we're done|I'm done|you've lost a customer|I won't be staying|I have had enough]
[I want|I'd like|please send me|give me|I need] [my transfer code|the code to switch|the final bill|the paperwork to leave|the exit papers] [by <weekday>|by the <day>|this week|at once|in writing]
[somebody else|another firm|the one next door] can have my [money|custom|{amount} a month]
[all my neighbours|my sister|the whole family|half the street] [left already|left in {month}|went on the <day>], [I should have gone with them|I'm only the first|and now me]
[you had|I gave you] [your chance|every chance|{month} to put it right|three chances]
[no hard feelings|it's a pity|I'm sorry it came to this|I take no pleasure in it], [but that's that|I stayed as long as I could|but enough is enough]
[tell|you may tell] [your boss|whoever is in charge|{agent}|the manager] [why|that I'm gone|it could have been avoided]

# c.leaving@terse
[cancel|cancelling|please cancel|close|end] [my contract|everything|account {account}|{account}|the lot] [from the <day>|end of {month}|by <weekday>|now|asap]
[leaving|switching|going elsewhere|moved on] [end of {month}|next month|this week|on the <day>|<weekday>]. [{account}|{name}|send final bill|confirm]
[send|need|please send] [transfer code|switching code|final bill|cancellation papers] [{account}|by <weekday>|by the <day>|now]
[notice given|consider this notice|this is my notice] [{account}|for the <day>|for {month}]
[enough|that's it|done], [closing|leaving|cancelling] [{account}|today|now|on the <day>|in {month}]

# c.harm
[I have to tell you|you should know|I want this on record|write this down]: <harm>
[this isn't about money|it's not about comfort|it has gone too far], <harm>
[last week|on <weekday>|in the night to <weekday>|at <clock> on <weekday>] it [came to the worst|got serious|happened]: <harm>
<harm>. [Who answers for that|What if it happens again|Does nobody there see that|Must somebody die first]?
<harm>. [it frightened us all|I was shaking|you can imagine|think about that|it could have ended badly|thank God she's all right|]
<harm>
[and this is no longer just a nuisance|this is getting dangerous|please understand how serious it is]: <harm>
<harm>, [just because of this|all because of this|and that's down to this|because of <topic>]

# harm
my [mother|wife|father|husband] [ended up in hospital|was taken ill|collapsed] [from the stress|over this|with the worry of it]
[the stress|all this] has [put me in hospital|made me ill|set off my heart again], [my doctor has written it down|I'm on tablets for it now|I was in A&E]
[I've had|my mother had|he's had] [a breakdown|chest pains|a panic attack] [over this|because of your letters|with all the worry], [the ambulance came|we were at the hospital|the doctor was here twice]
[without that money|with the account like this] [she|my mother|my wife] went without [her medicine|insulin|heating] [for days|] and [was taken to hospital|fell ill]

# harm.line_dead
my [mother|father|mum|dad|gran] [fell|had a fall|collapsed] [on Sunday|last night|in the kitchen|on the stairs] and [couldn't ring anyone|had no way to call for help|lay there for [two|four] hours]
my [husband|wife|father] [had chest pains|had a stroke|couldn't breathe] and we [could not call|had no way to ring|couldn't get through to] [an ambulance|999|the doctor]
[her|his|my mother's|dad's] [alarm pendant|emergency button|pendant|care alarm] [runs over|depends on|needs] [the line|this phone], [it did not go off|and nobody came when she pressed it]
[the baby|our little one|my son] [had a fit|was burning up|turned blue] and [there was no way to ring|I had to run next door to phone|we had to drive to find a signal]
[I'm|he's|she's] [diabetic|on oxygen|on dialysis|epileptic] and [nobody can be reached in an emergency|can't call the nurse|was taken to hospital with the worry]
the [doctor|hospital|surgeon] [tried to ring|couldn't reach us|could not get hold of us] [about the operation|about the results|all day] and [he got worse|we missed it|she ended up in A&E]
there was [smoke|a fire|a gas smell] [in the hall|next door|downstairs] and [we couldn't call the fire brigade|no way of calling anyone|nobody could be reached]
[an elderly|a disabled] [man|lady] [down the road|in this house] [could not summon help|was without any way to call 999|was found on the floor]
[the stress|all this] has [put me in hospital|made me ill|set off my heart again], [my doctor has written it down|I'm on tablets for it now|]

# c.giveup
<hello> [after all this|after {times} contacts|at this point], <giveup>. <bye>
[in the end|all right|well, well]: <giveup>. [close the case|you may close it|don't answer this]. <bye>
I [give up|'ve given up|am giving up]. <giveup>. <bye>
<hello> <giveup>. [forget it|never mind|don't trouble yourselves|that's all]. <bye>
[forget it|forget about it|leave it|never mind|oh, leave it be]. <giveup>. <bye>
<giveup>. <giveup>. <bye>
<hello> [about|regarding|as for] <topic>, <giveup>. <bye>
[no point|it's no use|what's the point|waste of breath]. <giveup>. <bye>

# giveup
I'll [live with it|put up with it|pay it and be done|manage without|do without] [then|I suppose|]
[I've|I have] [no strength left for this|run out of patience|better things to do|asked {times} times and that's enough]
[my nephew|a neighbour|a man in the village|someone at work] [will see to it|is going to sort it|has an idea how to do it]
I [won't|shan't|am not going to] [ask|chase|write|ring] [again|any more|any further] [about <topic>|]
[we'll|I'll] [just pay|swallow it|go without|get used to it], [it's easier|it isn't worth it|life's too short]
[nobody there cares|nobody listens|nobody reads these|it goes nowhere] [anyway|so why bother|]
[you win|you've won|well done, you've worn me down|consider it dropped]
[I can't go on|I can't keep|I'm not] [chasing|ringing|waiting in|explaining this] [for ever|every week|any longer]

# c.giveup@terse
[forget it|never mind|leave it|giving up|I give up|don't bother]. <giveup>
<giveup>
[forget|drop|leave] <topic>. <giveup>
[not worth it|no point|waste of time|enough]. <giveup>
""")  # noqa: E501
# Where a line, a mobile or a technician failed, people in danger could not be helped.
PHRASES |= {f"harm.{reason}": PHRASES["harm.line_dead"] for reason in ("line_noise", "slow_internet", "missed_visit", "roaming", "new_sim")}
