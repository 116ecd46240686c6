"""What the firm's people answer: claims, promises, vague words, denials, passing on, explanations."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# a.claim_fix
<hello> [your query from {month}|as asked|as you wished]: <fixed>. <bye>
<hello> [it took a moment|one call to the team did it|found it], and <fixed>. <afterfix>. <bye>
<hello> <fixed>. <bye>
<hello> <fixed>. <afterfix>. <bye>
[good news|right|okay|well then|there we go|all done], <fixed>. <bye>
<hello> [I can tell you that|I'm pleased to say|as of now|just to confirm,] <fixed>. <bye>
<fixed>, [so you shouldn't have any more trouble|so that's that|so we can close this|and I've noted it on your account]. <bye>
<hello> [I've been into the system|I've had a look|I've spoken to the team|our people have been at it]: <fixed>. <afterfix>. <bye>

# afterfix
[give it a minute|give it an hour|allow a little time] and [try again|you'll see|it will show at your end]
[do try it|please check|have a look when you can] [and shout if anything's odd|and let us know if not|]
[I'll close the case|I'm closing the ticket|I've closed this off|this case is now closed]
[nothing more to do on your side|there is nothing you need to do|no need for you to do anything]
[you'll get a confirmation|a confirmation will follow by mail|you will see a note in the app]
[it won't happen again|that should hold|that ought to be the end of it]

# a.claim_fix@warm
<hello> [lovely news|good news|happy to tell you|there you are], <fixed>. <afterfix>. <bye>
<hello> [thank you for being so patient|you've been so patient|I stayed on it for you], <fixed>. [enjoy|any trouble at all, just shout|I'm so pleased for you|]. <bye>
[right, that's it|there, done|all sorted], <fixed>. [Is there anything else I can do for you|Can I help with anything else|You take care now]? <bye>

# a.claim_fix@cold
<fixed>. [case closed|ticket closed|closed|closing this|].
[done|checked|completed|processed]. <fixed>. <bye>
<fixed>. <bye>
[as per our records|according to the system|note that], <fixed>.

# a.commit
<hello> <promise> <due>. <bye>
<hello> <surely>, <promise> <due>. <bye>
<hello> <due>, <promise>. <bye>
<surely>: <promise> <due>. <afterpromise>. <bye>
<hello> [here's what happens next|this is what we'll do|the plan is this|next step]: <promise> <due>. <bye>
[right|okay|so|good], <promise> <due>. <afterpromise>.
<hello> [I have spoken to my manager|I've checked the diary|I've looked at the rota|I've agreed it with the team] and <promise> <due>. <afterpromise>. <bye>
<hello> <promise> <due>, [if anything changes I'll tell you before|I've put it in writing on your account|you have my name, {agent}]. <bye>

# surely
[I promise|you have my word|I can promise you this|rest assured|I give you my word|I guarantee it]
[I've made a note of it|it's on my list|it's in my diary|I've set myself a reminder]
[no ifs or buts|definitely|for certain|what I can do is this|let me be clear]
[I'll see to it personally|I'm taking this on myself|this one's mine]

# afterpromise
[I've noted it on the account|it's on your file|that's logged]
[you don't need to do anything|nothing for you to do|you needn't call again]
[if not, ask for {agent}|should it not happen, quote {account}|hold me to it]
[thank you for your patience|thanks for bearing with us|I appreciate your patience]
-
-

# a.commit@cold
<promise> <due>.
<promise> <due>. [noted|logged|that's all I can do|ref {account}|].
<due>, <promise>.
[ok|logged|raised|escalated]: <promise> <due>. <bye>

# a.commit@warm
<hello> [please don't worry|leave the worrying to us|you've waited long enough], <promise> <due>. <afterpromise>. <bye>
<hello> <surely>, <promise> <due>. [and if you need anything before, ask for {agent}|I'd want the same in your place|thank you for being so kind about it]. <bye>
<hello> <promise> <due>, [I promise|you have my word|I'll make sure of it|hand on heart]. <bye>
[bless you|I quite understand|of course], <due>, <promise>. <afterpromise>. <bye>

# a.empty
[I hear you|I understand|noted], <vague>. <vague>. <bye>
<hello> [as to when|about the date], <vague2>. <vague>. <bye>
<hello> <vague>. <bye>
<hello> <vague>. <vague2>. <bye>
<vague>, <vague2>. <bye>
<vague2>. <vague>. <bye>
[rest assured|please be assured|I can assure you|don't worry], <vague>. <bye>
<hello> [your case is important to us|we value your custom|we take this very seriously]. <vague>. <bye>

# vague
[we'll|we will|I'll|somebody will] [look into it|get on to it|see what can be done|have a look at it|check|take it up] [as soon as we can|as soon as possible|in due course|when the team's free|]
[we'll|I'll|someone will] [be in touch|get back to you|come back to you|keep you posted] [shortly|soon|in due course|once there's news|when we know more|if anything comes up]
[leave it with me|leave it with us|I'll see what I can do|I'll do my best|we'll do everything we can|I'll try my best for you]
[hopefully|with a bit of luck|all being well] [it'll sort itself out|somebody will pick this up soon|it should clear up over the next while|it won't be long]
[it's|this is|your case is] [being looked at|in hand|with the right people|in the queue|under review|on the list]
[we're|we are] [working on it|on the case|aware of it|monitoring it|doing our utmost]
[I'll|I will] [pass on your comments|make a note|flag it|mention it to the team|put it in the system]
[it shouldn't take too long|it should be soon|sooner or later it comes right|these things take a while]
[we aim|we try|we endeavour] to [answer everything quickly|deal with all cases promptly|get round to everybody]
[I'll personally make sure|I will see to it] that [somebody knows|the right people hear of it|it isn't forgotten]
[I'd expect|we expect] [it to be looked into|somebody to ring|movement] [fairly soon|before long|at some stage|one of these days]
[we're going to|we are going to|let me] [try and|see whether we can] [speed it up|move it along|find a solution|get somebody to look]
[ideally|normally|usually] [somebody would ring you|it goes faster than that|the team picks these up], [let's see|we'll see how it goes|I'd give it a while]

# vague2
[thank you for your patience|please bear with us|your patience is appreciated]
I can't [give you|tell you|promise] [a date|a day|when|anything definite] [yet|at the moment|I'm afraid|]
[we're short of staff|it's very busy just now|there is a backlog|we have a lot of calls at present]
[you'll hear from us|you will be informed|you'll be told] [in good time|when there is something to tell|once it's been looked at]
[keep an eye on your inbox|watch this space|check the website for updates]
[these matters are dealt with in order|every case is dealt with in turn|the team works through them one by one]

# a.deny
<hello> [my answer is the same as before|I have to stay with our answer|the team's reply is in]: <denied>. <bye>
<denied>. [I hope that explains it|that is what the check shows|I'm telling you what I see here]. <denied2>. <bye>
<hello> [I've had the specialists look|a second pair of eyes went over it|I put it to my manager]: <denied>. <denied2>. <bye>
<hello> <denied>. <bye>
<hello> [I've checked|we've checked|we have looked into this|I looked at it again] and <denied>. <bye>
[I'm afraid|unfortunately|sadly], <denied>. <denied2>. <bye>
<hello> <denied>. <denied2>. <bye>
[as far as we can see|from our side|according to our records|on our system], <denied>. <denied2>. <bye>

# denied2
[there's nothing more we can do|we can't take it further|there is nothing for us to do here|I can't change that]
[you may wish to|you could|we'd suggest you] [ask an electrician|speak to your bank|check your own settings|read the terms again|get a second opinion]
[we consider the matter closed|I'll close this case|this will be closed|the case stays closed]
[that's how it is set up|this is normal|that's within what is allowed|it's the same for all customers]
[I know it's not what you hoped to hear|I appreciate that's disappointing|sorry not to have a better answer]
-

# a.deny@warm
<hello> [I really did look twice|I went through everything|I had a colleague check as well], but <denied>. [I'm sorry not to have better news|I wish I could tell you something else|]. <bye>
<hello> [I do understand how it looks|I can see why you'd think so], though <denied>. <denied2>. <bye>
<hello> [thank you for telling us|I'm glad you asked]. [as it turns out|as things stand|the thing is], <denied>. <bye>

# a.deny@cold
<denied>.
<denied>. <denied2>.
[no|checked|see terms|not our side]. <denied>.
<denied>. [nothing further to add|no further correspondence|that is our final word|].

# a.pass_on
<hello> [this is|that's] [one for|something for|a matter for|handled by] {team}, [I've passed it over|I've sent it across|I'm transferring you|they have your details]. <bye>
<hello> [I've|I have|we've] [passed|handed|forwarded|sent] [this|your case|your message|it] [on|over|across] to {team}. <bye>
[I can't do that from here|we don't deal with that here|I don't have access to that], [{team} do|{team} will have to take it|you need {team}|that sits with {team}]. <bye>
<hello> [you'd need to speak to|please contact|best ask] {team} [about this|directly|for that]. <bye>
[let me put you through|I'll put you through|I'm connecting you|hold on, I'll transfer you] to {team}. <bye>
<hello> your [case|request|query] [is now with|has gone to|now sits with|has been assigned to] {team}, [they'll take it from here|they will pick it up|they know about it]. <bye>
[wrong department|you've come through to the wrong desk|this isn't the right team], [it's {team} you want|{team} look after that|I've moved it to {team}]. <bye>
<hello> [colleagues in|the people in|our friends in] {team} [deal with these|are the experts|handle that], [I've given them everything|I've copied them in|it's in their queue]. <bye>

# a.pass_on@cold
[not my department|not us|wrong desk|wrong team]. {team}.
[passed to|forwarded to|transferred to|see|contact|moved to] {team}. [ref {account}|]
{team} [deal with that|handle this|must do it|will have to look]. <bye>
[ask|try|ring] {team}. [can't help here|we don't do that|nothing I can do|]

# a.answer
<hello> [a short answer|the answer is simple|two things on that]: <info>. <info>. <bye>
[right|so|well], <info>. <helpful>.
<hello> <info>. <bye>
<hello> <info>. <helpful>. <bye>
[of course|certainly|happy to explain|good question|sure|let me explain], <info>. <bye>
<hello> [to answer your question|in answer to your question|here's how it works|in short]: <info>. <helpful>. <bye>
<info>. <info>. <bye>
<hello> [I've looked it up|I've checked for you|I have it here in front of me]: <info>. <bye>

# helpful
[if anything's unclear, just ask|do ask if you're unsure|any questions, let us know|hope that helps|I hope that makes sense]
[you'll find it on our website too|the app will show you the same|it's all in your welcome pack]
[we will never ask for your password|you will see it on your next bill|that will depend on your plan]
[that's the same for everyone|nothing to worry about|it's quite common]
[it takes five minutes|it's quickly done|most people do it in the app]
[I'll stay on the line while you look|I'll wait while you try|I'll explain it once more if you like]
[we will be closed on the bank holiday|our letters will look different from {month}|the office will move in {month}]
[you'll be able to do that yourself|you will recognise it at once|you'll notice the new colours in the app] [next time|]
-

# a.answer@cold
<info>.
<info>. [see website|see terms|as stated in your contract|that's all|].
[see terms|as per your contract|for information]: <info>.
<info>. <info>.

# matter
your [call|message|mail|case|request|report] [of last week|of {month}|from the other day|]
what you [reported|asked|told us] [last week|the other day|in {month}|]
the [matter|case|request] [on your account|you raised|at {street}|with {account}]

# a.checked_ok
<hello> [{agent} from Halden & Marsh|this is {agent}, Halden & Marsh|it's {agent} at Halden & Marsh], [just ringing to say|calling to let you know|I wanted to tell you myself]: <fixed>. [Is it all right at your end|Does it look right to you|Are you happy with it]? <bye>
<hello> [a quick call|quick update|an update for you] [about|on] <matter>, <fixed>. <bye>
<hello> [I said I'd ring|I promised to let you know|as promised, a word from me]: <fixed>. [All well|I hope you've noticed|You should be seeing it already]. <bye>
<hello> [we've been keeping an eye on it|I've checked again today|our tests from this morning say], <fixed>. <bye>
<hello> [following up on|with regard to|coming back to] <matter>, <fixed>. [please tell us if you see it differently|do say if not|]. <bye>
[hello|good morning|good afternoon], {agent} here, Halden & Marsh. [it's about|I'm ringing about|calling about] <matter>. <fixed>.
<hello> [I can see from here that|I'm glad to say|looks good from our side:] <fixed>. [shall we close it|I'll mark it as done|then we can close the case]. <bye>
<hello> [good news|nice news|I've got news], <fixed>. [thanks for waiting|you can relax now|]. <bye>
""")  # noqa: E501
