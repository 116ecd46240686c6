"""General words said anew for cars, coffee, health and some reasons, where those of lines and loans would sound wrong."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# tried.car
I [looked in|went through|leafed through] the [handbook|manual|app] [first|twice|], [nothing of use there|and it sent me round in circles|not a word about it]
[my wife|my husband|my son|my neighbour, a mechanic,|a friend] [thinks|reckons|says] I should [ask you|let you know|not wait]
[I'm no expert|I know nothing of cars|I'm 74], so [plain words please|bear with me|please keep it simple]
[I need|we need] the car [every day|for work|for the school run], [so it matters|you'll understand|no bus out here]
[it's not urgent|no great rush|it is a bit urgent|it's rather pressing]
[I work nights|I'm out most mornings|I'm at work till five] so [mail is best|the afternoon is best|leave a message]
I [searched|had a look at] [your website|the help pages] [first|] but [found nothing|no luck|ended where I'd begun]

# tried.coffee
I [didn't like to|didn't want to] [make a scene|hold up the queue|bother the girl at the till] [so I'm writing|and anyway it was full|]
[the app|your website] [has no button for that|only offers recipes|sent me round in circles]
[it's not the end of the world|a small thing perhaps|nobody died], [but still|but I thought you'd like to know|it did annoy me]
[I'm there|I pop in] [most days|twice a week|every <weekday>], [so it matters to me|you may know my face|and I've always been content]
[my wife|my husband|my son|my colleague] [thinks|reckons|said] I should [write to you|let you know|just say]
[no great rush|whenever you get round to it|a line in reply would do]
I [work|sit] [next door|round the corner|upstairs] and [have seen it myself|would like to go on coming|bring half the office]

# tried.coffee_pay
I [read up on it|looked at your report|looked it up] [first|at the weekend|], [three pages of photographs|not one figure in it|and I'm none the wiser]
[it's not for me|I ask nothing for myself|no need to send me anything], [only tell me|just act|it's about them]
[I'm there|I pop in] [most days|twice a week|every <weekday>], [and I'd like to go on with a clear mind|and I always will, if you let me|so I ask as a friend]
[my husband|my wife|my son|my colleague] [thinks|says] [one can't change the world|nobody will answer|I'm too soft], [I'd like to prove them wrong|well, here I am]
[the people behind the counter|the staff] [are lovely|can't help it], [this is for those at the top|it goes to head office, please]
[a short answer|an honest line] [would do|is all I want]

# tried.health
I've [been through|read] [the booklet|the small print|the welcome pack|the table] [twice|] [and I'm none the wiser|and found nothing|but it's all Greek to me]
[the app|your website|the robot in the chat] [sent me round in circles|wasn't any help|told me to contact you]
[I'm 74|I'm no expert|English isn't my first language], so [plain words please|please keep it simple|bear with me]
[I don't see well|I don't hear well|I'm out most mornings], so [mail is best|leave a message|the afternoon is best]
[my daughter|my wife|my husband|the nurse] [thinks|reckons|said] I should [ask you|let you know]
[it's not urgent|no great rush|it's rather pressing|the next appointment is on <weekday>]

# ask.coffee_pay
[will|does] [the firm|Halden & Marsh] [do something about it|change that|answer to that]?
what [are you going to do|does the firm mean to do|is being done] [about it|for them|]?
[could you|would you] [let me know|tell me] [what you pay|how you see it|where you stand]?
[please|do please] [pass this up|take it to the top|raise it with your buyers|think about it]
[I'd like|I'd be glad of] [an honest answer|an answer with figures in it|a word from somebody who decides]
can I [hope for|count on] [a change|an answer that's more than a leaflet]?

# formal_ask.coffee_pay
I should be [grateful|obliged] for [a statement of the firm's position|figures rather than adjectives|your considered reply].
Would you kindly [inform me|let me know] [what is paid to growers|what the firm intends to do|how this is to change]?
I trust that [the board will consider the matter|Halden & Marsh will wish to act|this will be answered in earnest].
May I ask you to [lay this before those who decide|reconsider what growers are paid]?

# demand.coffee_pay
[pay them|PAY THEM|pay those people properly], [it's that simple|you can afford it|what are you waiting for]
I want [an answer|the figures|to see what you pay], [not a leaflet|in public|and no excuses]
[who is responsible for it|who signs those contracts|who sets that price]?
[I shall be|I'll be] [telling everyone at my table|writing to the paper|asking at every counter] [till something is done|]
[take down the slogans|take the hearts off the cups] [or live up to them|or pay up]
-

# rant.coffee_pay
this is [a disgrace|shameful|hypocrisy|outrageous|SHAMEFUL]
I am [ashamed for you|appalled|sick of fine words|livid]
[hearts on the cup|fair from bean to bar|smiling farmers on the wall], [my foot|what a joke|don't make me laugh]
you [should be ashamed|ought to blush|know it and do nothing]
[greed|sheer greed|that's what greed looks like], [nothing else|with a nice logo]
[not good enough|simply not good enough|NOT GOOD ENOUGH]

# aside.coffee_pay
[the almond slice|the cake|the light at the window seat] [is heaven, by the way|I'd miss most], [that's not the point|anyway]
I'm [typing|doing] this [on my phone on the bus|with one finger|over my cup of tea]
[our church|our school|my book group] [collects for|has a link with|writes to] [a village out there|a growers' family], [that's how I came to think of it|so I know a little]
[the grandchildren|my daughter's lot] [are staying|were here] and [ask the hardest questions|nothing escapes them]
[I'm not a campaigner|I don't go on marches|I'm no saint], [I just like a good cup|I only read the paper]
[isn't this weather something|what about this weather|it's been so [wet|cold|mild] here]

# before.coffee_pay
[last time|when I wrote] [I got|there came] [a leaflet|a link to your values page|a voucher, of all things]
[I was told|{agent} told me|your letter said] [it was being looked at|something was planned|things were improving]
I've [written|asked|raised it] {times} times
[after|even after] [your kind reply|all the fine words|what {agent} wrote]
[you|somebody] closed [my letter|the case] [as answered|as resolved], [it was not|I wasn't asked]

# before.health
[after|even after] [your call|your last mail|your letter|everything I was told|what {agent} told me]
[last time|when we spoke] [I was told|you said|they said|{agent} said] it [was sorted|was all done|had been dealt with|was in hand]
[I was promised|they swore] [it was done|it would be done|somebody was on it|I need do nothing]
I've [now|] [been in touch|called|rung|written] {times} times
[you|your colleague|the lady|{agent}] [closed|shut] [my ticket|the case|it] [as done|as solved|without asking me|]
[I had a message|there was a mail|a letter came] saying [everything was in order|it was resolved|job done]
[nothing|not a thing] [has changed|has happened] since [we spoke|my last message|{agent} was on it]

# waited.car
nobody [rang|called|phoned|got back to me|has been in touch] [from the workshop|from {branch}|]
[the call|the reply|the letter|the date] [I was promised|{agent} promised|you promised] [for <weekday>|by the <day>|] [never came|hasn't come]
[it's been|that was] [a week|ten days|nearly a fortnight|three weeks|over a month] [and not a word|now|and still nothing|ago]
I [haven't heard a thing|have heard nothing] [since <weekday>|so far|since {month}|since the <day>]
[the car|my {product}] [stands|has been standing] [in the drive|at the dealer's|untouched] [since the <day>|for three weeks|while I take the bus]
I was told [a day or two|48 hours|the end of the week], [and that's gone|which has come and gone]
[radio silence|not a peep|not a single word] [from your side|from the dealer|since]
[I've asked {times} times now and no reply|{times} messages of mine without an answer]

# waited.coffee
nobody [wrote|answered|got back to me|has been in touch]
[the reply|the mail|the answer] [I was promised|{agent} promised|you promised] [for <weekday>|by the <day>|] [never came|hasn't come]
[it's been|that was] [a week|ten days|nearly a fortnight|three weeks|over a month] [and not a word|now|and still nothing|ago]
I [haven't heard a thing|have heard nothing] [since <weekday>|so far|since {month}|since the <day>]
[a great many cups|a good twenty coffees|a whole packet of beans] [later|since then], [no answer|silence]
[at {branch}|at the counter] [nobody knows a thing|they say head office], [head office says nothing|and you don't reply]
[I've asked {times} times now and no reply|{times} messages of mine without an answer]
[not a peep|not a single word|silence] [from your side|from anybody|since]

# waited.health
nobody [rang|wrote|got back to me|has been in touch]
[the call|the reply|the letter] [I was promised|{agent} promised|you promised] [for <weekday>|by the <day>|] [never came|hasn't come]
[it's been|that was] [a week|ten days|nearly a fortnight|three weeks|over a month] [and not a word|now|and still nothing|ago]
I [haven't heard a thing|have heard nothing] [since <weekday>|so far|since {month}|since the <day>]
I was told [ten working days|the end of the week|a few days], [and that's gone|which has come and gone|and that was [two|three] weeks ago]
[the portal|the app|my letter box] [is silent|says nothing|stays empty] [since the <day>|week after week|]
[last I heard|the last I was told], [it was with another desk|someone was looking at it|it had been passed on]
[I've asked {times} times now and no reply|{times} messages of mine without an answer]

# nf.coffee_pay
[that|what you wrote] [changes nothing|doesn't help them|isn't an answer]
[nothing has changed|no change|not one penny more]
[a nicer leaflet|a new poster|a link], [the growers can't eat that|not what I asked for]
you [may have|might have] [closed it|ticked it off], [the farms haven't noticed|nobody out there is better off]
[I looked again|I looked it up again] [on <weekday>|this <weekday>|], [the same figures|no difference]
[so much for|that's the end of] [the fine words|the fair cup|the new era]

# giveup.coffee_pay
I'll [drink my coffee|drink up] and [think my part|look the other way like everyone|say no more]
[nobody there|no one at the top] [listens|cares|reads these], [so why go on|it goes nowhere]
I [won't|shan't] [ask|write] [again|any more] [about <topic>|]
[you've worn me down|you win|it's like talking to a wall], [the posters stay, I suppose|consider it dropped]
[I give what I can|I'll send ten pounds a month] [to a charity out there|myself], [that does more good|since you won't]
[I can't go on|I'm not] [writing letters|asking the same thing] [for ever|every month]

# giveup.car
I'll [live with it|put up with it|take the bus|borrow my sister's] [then|I suppose|]
[my nephew|a man in the village|the garage next door|someone at work] [will see to it|is going to have a look|knows about such things]
[I've|I have] [no strength left for this|run out of patience|asked {times} times and that's enough]
I [won't|shan't|am not going to] [ask|chase|ring] [again|any more] [about <topic>|]
[nobody there cares|nobody listens|it goes nowhere] [anyway|so why bother|]
[I'm not|I can't go on] [chasing|explaining this|ringing round] [for ever|every week|any longer]

# giveup.coffee
[it's only a cup of coffee|it's a small sum|there are worse things], [let it be|keep it|I'll get over it]
[I'll|from now on I'll] [bring a flask|drink tea|swallow it and say nothing] [then|I suppose|]
[I've|I have] [run out of patience|asked {times} times and that's enough|better things to do]
I [won't|shan't|am not going to] [ask|chase|write] [again|any more] [about <topic>|]
[nobody there cares|nobody listens|nobody reads these] [anyway|so why bother|]
[you win|well done, you've worn me down|consider it dropped]

# giveup.health
I'll [pay it myself|do without|put up with it|swallow the loss] [then|I suppose|]
[I've|I have] [no strength left for this|run out of patience|asked {times} times and that's enough], [I'm supposed to be resting|]
[my nephew|my daughter|somebody at the clinic] [will see to it|knows another way]
I [won't|shan't|am not going to] [ask|chase|write|ring] [again|any more] [about <topic>|]
[nobody there cares|nobody listens|it goes nowhere] [anyway|so why bother|]
[you win|well done, you've worn me down|consider it dropped], [my health matters more|]

# denied2.car
[there's nothing more we can do|there is nothing for us to do here|I can't change that]
[you may wish to|you could|we'd suggest you] [ask another garage|read the handbook again|get a second opinion]
[we consider the matter closed|I'll close this case|the case stays closed]
[this is normal|that's within what is allowed|it's the same for all owners]
[I know it's not what you hoped to hear|I appreciate that's disappointing|sorry not to have a better answer]
-

# denied2.coffee
[there's nothing more we can do|there is nothing for us to do here|I can't change that]
[we consider the matter closed|I'll close this|the case stays closed]
[that's how it is set up|it's the same in all our bars|it's the same for all guests]
[I know it's not what you hoped to hear|I appreciate that's disappointing|sorry not to have a better answer]
-
-

# denied2.health
[there's nothing more we can do|we can't take it further|there is nothing for us to do here]
[you may wish to|you could] [speak to your doctor|read the terms again|ask the advice centre]
[we consider the matter closed|I'll close this case|the case stays closed]
[that's how the plan is built|it's the same for all members|that's within the rules]
[I know it's not what you hoped to hear|I appreciate that's disappointing|sorry not to have a better answer]
-

# afterfix.coffee_pay
[you'll find it in our report|it's in this year's report|the figures are on our website]
[thank you for pressing us on it|thank you for raising it|letters like yours did it]
[I'll close the case|I'm closing the ticket|this case is now closed]
[there is nothing you need to do|nothing more to do on your side]

# afterfix.car
[drive it for a day or two|take it for a spin|have a go in it] [and tell us how it feels|and shout if anything's odd|]
[I'll close the case|I'm closing the ticket|this case is now closed]
[nothing more to do on your side|there is nothing you need to do]
[you'll get a confirmation|a confirmation will follow by mail|the dealer has the papers for you]
[that should hold|that ought to be the end of it]

# afterfix.coffee
[have a look next time you're in|do check in the app|please check when you can] [and shout if anything's odd|]
[I'll close the case|I'm closing the ticket|this case is now closed]
[nothing more to do on your side|there is nothing you need to do]
[you'll get a confirmation|a confirmation will follow by mail|you will see a note in the app]
[that should hold|that ought to be the end of it]

# helpful.car
[if anything's unclear, just ask|do ask if you're unsure|hope that helps|I hope that makes sense]
[the dealer can show you|it's in the handbook too|the app has the same under my car]
[that's the same for everyone|it's quite common|it's quickly done]
[drive carefully till then|mind how you go|keep the papers in the glovebox]
-

# helpful.coffee
[if anything's unclear, just ask|hope that helps|I hope that makes sense]
[you'll find it on our website too|it's in the app under help|there's a card by the till]
[it's the same in all our bars|it's quite common|it's quickly done]
[see you at the bar|enjoy your next cup|our winter blend starts in {month}]
-

# helpful.health
[if anything's unclear, just ask|do ask if you're unsure|hope that helps|I hope that makes sense]
[it's in the booklet too|the app will show you the same|it's all in your welcome pack]
[that's the same for every member|it's quite common|most people do it in the app]
[get well soon|all the best for your health|look after yourself]
-

# verdict_good.car
[would recommend|keep it up|top marks|great service|ten out of ten|first class|a happy driver]
[long may it last|if only all dealers were like that|not what I expected from a car firm|nice surprise]
-

# verdict_good.coffee
[would recommend|keep it up|top marks|lovely|ten out of ten|well done|a happy guest]
[long may it last|if only all bars were like that|nice surprise|see you tomorrow for a {product}]
-

# verdict_good.health
[would recommend|keep it up|top marks|great service|ten out of ten|first class|a happy member]
[long may it last|if only all insurers were like that|nice surprise|that's how it should be]
-

# outcome_good.coffee_pay
<works>
[I wrote, they listened|a firm that listens|they took it seriously], [and acted|and something was done]
[no excuses|figures instead of phrases|a straight answer], [and more money for the growers|and a change one can check]
[it was worth writing|worth every letter|I'm proud of my coffee bar again]

# matter.car
your [call|message|mail|case|report] [of last week|of {month}|from the other day|]
what you [reported|told us] [about the car|last week|the other day|in {month}|]
the [matter|case|request] [of your {product}|you raised|at {branch}|with {account}]

# matter.coffee
your [call|message|mail|case|letter] [of last week|of {month}|from the other day|]
what you [wrote|told us] [about {branch}|last week|the other day|in {month}|]
the [matter|case] [you raised|with {account}]

# a.greet.car
Halden & Marsh [cars|driver service|car desk], [{agent} speaking|{agent} here|you've got {agent}]. [What can I do for you|Which car is it about|How may I help]?
[good morning|good afternoon|hello|hi], [you're through to|this is|you've reached] [the car desk|driver service|Halden & Marsh], [my name is {agent}|{agent} speaking|this is {agent}], how can I help?
[thank you for calling|thanks for holding|sorry for the wait], {agent} here, [what's it about|is it about a car or a booking|what can I do for you]?
[hello|good morning], I'm {agent}. [Have you the registration there|Who am I speaking to|May I take your name]?
[you're speaking with|you've come through to] {agent} [of driver service|at Halden & Marsh]. [Go ahead|I'm listening], please.

# a.greet.coffee
Halden & Marsh [coffee|guest service|bars], [{agent} speaking|{agent} here]. [What can I do for you|How may I help|Which bar is it about]?
[good morning|good afternoon|hello|hi], [you're through to|this is|you've reached] [guest service|the coffee desk|Halden & Marsh], [my name is {agent}|this is {agent}], how can I help?
[thank you for calling|thanks for holding|sorry for the wait], {agent} here, [what's it about|is it about a bar or the app|what can I do for you]?
[hello|good morning], I'm {agent}. [Who am I speaking to|May I take your name|What's happened]?
[you're speaking with|you've come through to] {agent} [of guest service|at Halden & Marsh]. [Go ahead|I'm listening], please.

# a.greet.health
Halden & Marsh [health|health plans|member service], [{agent} speaking|{agent} here]. [What can I do for you|How may I help|Have you your member number there]?
[good morning|good afternoon|hello|hi], [you're through to|this is|you've reached] [member service|the health desk|Halden & Marsh], [my name is {agent}|this is {agent}], how can I help?
[thank you for calling|thanks for holding|sorry for the wait], {agent} here, [what's it about|is it a claim or a question|what can I do for you]?
[hello|good morning], I'm {agent}. [Who am I speaking to|May I take your date of birth|May I take your name]?
[you're speaking with|you've come through to] {agent} [of member service|at Halden & Marsh]. [Go ahead|I'm listening], please.
""")  # noqa: E501
