"""Customers' shorter words: details, yes it works, thanks, all right."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# c.detail
[of course|sure|yes|certainly|no problem|here you go|yes of course|right], <d>
<d>
<d>, [is that enough|is that what you need|anything else|does that help|do you need more than that]?
<d>. <d2>
[let me see|one moment|hang on|bear with me|let me look], [ah|here we are|right|yes], <d>
[I think|I believe|if I'm not mistaken] <d>. <d2>
<d2>. <d>
[hello, |hi, |good morning, |] [you asked|as requested|to answer your question|in reply to your question]: <d>. <d2>
[yes|no|well|erm|um]. <d2>. [and|also|oh and|right,] <d>

# d
[the account|my account|account|it's] [number|no.|] [is|:] {account}
{account} [is the account|is what it says on the letter|is the number|according to the app]
[it's|we're at|the address is|I live at] {street}
{street}, [the house|the flat|the door] [with the [blue|green|red|white] door|on the corner|at the back|next to the chapel]
[my number is|you can ring|best number is|mobile's|ring me on] {phone}
{phone}, [after|before] [six|four|ten|noon|nine] [is best|please|if you can|]
[it's under|the name is|it's in the name of] {name}
{name}, {street}
{account}, [under|name of|for] {name}
[that's|the bill says|letter says] {amount}, [{month}|from {month}|account {account}]

[everything|all that|the number] is [in the heading|on the letter I sent|in my first message|below my name|in the subject]
[it's|that's] the [same|usual] [number|account|address] as [always|last time|on the letter|on file]
[the last digits are|it ends in] [07|13|22|31|48|56|69|74|85|90], [you have the rest|the rest is on file]

# d2
it [started|began] [on|around] [the [2nd|5th|8th|11th|14th|17th|20th|24th|27th|30th]|Monday|Tuesday|Friday|the weekend] [of {month}|I think|or thereabouts|]
[mornings|afternoons|evenings|Tuesdays|Thursdays|weekends] [are best|suit me best|are no good|would be fine]
[I'm|we're|somebody's] [in|home|here] [all day|after five|till noon|most days|on Wednesday|except Thursday]
[no|yes], [nothing like that|just the one|I did that already|I checked twice|only at this address|not that I know of|as far as I know]
[I've|I have] [got the letter here|the paper in front of me|looked it up|sent a photo|attached it]
[it says|the last line says|there's a note saying] [error 6[1|2|3|4]|see overleaf|reference {account}|balance {amount}]
my [date of birth|birthday] is [3|7|11|14|19|22|26|30] [January|March|May|June|August|October|November] 19[48|53|57|61|66|72|79|84]
the [first|last] one was [in {month}|for {amount}|about a month ago|before Christmas]
[my [wife|husband|son|daughter]|the neighbour] [can let you in|knows more|was here at the time|deals with that]
[both|all three|just the one|only one] of them, [since {month}|every day|on and off|mostly evenings]
[mind the dog|ring twice|the bell doesn't work|use the side gate|there's parking behind]

# c.detail@terse
<d>
<d>
{account}
{street}
{account}, {street}
{account}. <d2>
<d2>
{name} {account}
{name}, {phone}
yes. {account}
no. <d2>
<d>. <d2>

# c.detail@formal
[in reply to your question|as requested|further to your message|in answer to your enquiry]: <d>. <d2>. [I hope this is sufficient|Please let me know should you require more|I trust this helps|]
<hello> the [details|particulars] you [asked for|require] are [as follows|these]: <d>. <d2>. <bye>
[certainly|by all means|of course]. <d>. [I may add that|For completeness:] <d2>

# c.detail@chatty
[ooh|hang on|let me find my glasses|just a sec, it's in the drawer|bear with], <d>. <d2>
<d>, [I know it off by heart|I've said it that often|it's on the fridge]. <aside>
[lovely|right you are|yes my dear|of course], <d>. <d2>. <aside>
<d2>. <aside>. [oh and|yes and|you wanted the number,] <d>

# c.detail@angry
[I have given you this already|you have all this|for the third time|can't you look it up|it's in your own system]: <d>
<d>. [happy now|now get on with it|write it down this time|what else]?
<d>. <d2>. [and now please do something|and don't ask me again|]
[again|once more]: <d>. <d2>

# c.confirm
<hello> [just to say|to let you know|I wanted to tell you|good news|a quick note]: <works>. <gladly> <bye>
<hello> <works>. <gladly> <bye>
<hello> [I can confirm|happy to confirm|pleased to report|yes]: <works>. <bye>
<works>, [thank you|thanks|so that's that|you can close this|nothing more to do|as you said it would be]
<hello> [about|regarding] <topic>: <works>. <gladly> <bye>
<hello> [credit where it's due|fair play|all's well that ends well|well well], <works>. <gladly> <bye>
[yes|yep|yes thank you], <works>. <gladly>
<hello> [checked this morning|looked today|had a look just now|tested it last night] and <works>. <gladly> <bye>

# gladly
[thanks to|hats off to|please thank] [{agent}|whoever did it|your team|your colleague].
[what a relief|such a relief|that's a weight off my mind|delighted|very pleased].
[took a while|it took long enough|third time lucky|better late than never], but [there we are|thank you|all good now|never mind].
[no need to call back|you can close the case|please close my ticket|nothing further from me].
[much obliged|thank you for sticking with it|well done|good work].
[I'd nearly given up|I hardly believed it|I didn't expect it so soon].
-

# c.confirm@terse
<works>
<works>. [thanks|thank you|cheers|ta|please close|can be closed|{name}|{account}]
[ok|yes|confirmed|good news|update|yep], <works>
[re|about] <topic>: <works>
<works>, [finally|at last|all good|since today|since yesterday|{account}]

# c.confirm@formal
<hello> I am [pleased|glad|happy] to [confirm|report|inform you] that <works>. [Please thank {agent} on my behalf|I consider the matter closed|Thank you for your efforts|]. <bye>
<hello> [with reference to|further to|with regard to] <topic>: <works>. [No further action is required|You may close the case|I thank all concerned]. <bye>

# c.confirm@chatty
<hello> [hooray|hallelujah|you little beauty|well I never|happy dance here], <works>! <gladly> <aside>. <bye>
<hello> <works>, [tell {agent} I could kiss them|I told the whole street|my husband is a new man|you've made an old lady happy]. <bye>
<hello> <aside>. [anyway|oh and], <works>. <gladly> <bye>

# c.confirm@angry
<works>. [It should never have come to this|About time|No thanks to you lot|Was that so hard|It only took {times} contacts].
[well|so], <works>. [finally|FINALLY|after all that|and not a day too soon]. [I still want to complain about how long it took|I won't forget how I was treated|Don't let it happen again|].
[for the record|just so you know], <works>, [no apology of course|not that anybody told me|weeks late].

# c.thanks
[thanks|thank you|many thanks|thanks a lot|thank you very much] [for your time|for the quick reply|for explaining|for getting back to me|for listening|{agent}|for that|for your help]. <t>
[thanks|thank you|cheers|much appreciated|I appreciate that|appreciated|kind of you|very kind][, {agent}|]. <t>
[right|okay|alright|well|ok then|lovely|good], [thanks|thank you|thanks very much|I'll leave it there|that's all for now][, {agent}|]. <t>
<t>. [thanks again|thank you|cheers|many thanks|bye now|bye]
[you've been|you were] [very kind|patient with me|most helpful|polite|lovely], thank you. <t>
[I'm grateful|thanks for bearing with me|thank you for your patience|thanks for taking the time|thanks for your efforts]. <t>

# t
[have a|enjoy your|have yourself a] [good|nice|lovely|pleasant|quiet] [day|weekend|evening|afternoon|week]
[bye|bye bye|goodbye|bye now|bye then|all the best|take care|cheerio] [{agent}|for now|]
[I'll let you go|I won't keep you|I'll leave you to it|you must be busy]
[that's everything|that's all I wanted|nothing else from me|nothing else for now|no, that was all]
[speak soon|until next time|best regards|best wishes|regards], {name}
{name}, [{street}|{account}]
[you too|same to you|and you|likewise], [bye|have a good one|take care|all the best]
[we'll see|let's see|fingers crossed|I'll wait and see|we shall see] [how it goes|what happens|then|]
[I've made a note of it|I've written that down|noted|got it]
[I'll pass that on|I'll tell my [wife|husband|mother|son|daughter]]

# c.thanks@terse
[thanks|thx|ta|cheers|thank you|tks|many thanks] [{agent}|{name}|, bye|for that|, noted|, got it|, all for now]. <t>
<t>. [thanks|ta|thx|cheers]
[ok|okay|right|fine|good|noted] [thanks|thank you|cheers|ta]. <t>
[thanks|thank you|ta], <t>
<t>

# c.thanks@formal
[I thank you|thank you|may I thank you|I am obliged to you] for [your reply|your prompt reply|your courtesy|your attention|the information|your letter|your assistance]. <bye>
[your reply is|this is|it is] [much appreciated|duly noted with thanks|appreciated]. [I remain|yours], {name}. <t>
<hello> [many thanks for|with thanks for|I acknowledge with thanks] your [message|reply|letter|explanation] [of today|of this morning|]. <bye>

# c.thanks@chatty
[aw|oh|ah] [thank you|thanks ever so|you're a star|you're an angel|you're very sweet] [my love|dear|{agent}|]. <aside>. <t>
[thanks a million|thanks a bunch|tons of thanks|thank you thank you]. <t>. <aside>
[lovely talking to you|nice chatting to you|it was nice to hear a friendly voice], <t>. [x|xx|:)|]
<aside>. anyway, [thanks|thank you|ta very much]. <t>

# c.thanks@angry
[thank you, I suppose|thanks, for what it's worth|thanks for nothing much|well, thanks for picking up]. <t>
[fine|right|okay], [thanks|thank you]. [I'll believe it when I see it|I hope somebody wrote that down|I've noted your name, {agent}|I have the time and date]. <t>
[thank you|thanks], [you personally have been polite|it isn't your fault|I know you only work there]. <t>

# c.ok
<okay>. <k>
<okay>, <k>
<k>. <okay>
<okay>. [thanks|thank you|cheers|thanks for that|thank you {agent}|thanks for letting me know]. <k>
<okay>. <k>. [bye|bye then|thanks|regards, {name}|{name}|speak soon|]

# okay
[ok|okay|OK|all right|alright|right|fine|very well|good|sure|right then|right you are|fair enough|understood|noted|got it|sounds good]
[ok|okay|right|alright|yes|well|good] [{agent}|then|so|, understood|, fine|, sure|, no problem|, noted|, that's clear|, I see]
[that's|that is|that'd be] [fine|ok|all right|fine by me|fine with me|clear|good to know|helpful]
[I see|I understand|understood|makes sense|if you say so|if that's how it works|so be it]
[works|suits|good enough|fine] for [me|us|now|the moment]

# k
I'll [wait|wait for that|wait to hear|keep an eye on it|be here|look out for it|hold you to that|make a note|write that in the diary|be in]
[let's|we'll|I'll] [see|wait and see|see how it goes|leave it at that|leave it with you|go with that|do it that way]
[I'll|I can] [try|do|check] that [tonight|later|tomorrow|when I get home|after work|at the weekend|in a bit]
[till then|until then|speak then|see you then|talk soon|let me know]
[hope so|I hope so|let's hope so|here's hoping|fingers crossed]
[nothing else|no more questions|no further questions|that's all|no, nothing else] [from me|for now|today|]
[I've got|I have] [that|the number|the date|it] [down|written down|noted|in my calendar]
[my [wife|husband|son|daughter]|the neighbour|somebody] [will be in|can be there|will see to it|knows about it]
[I'm|we're] [here|in|around|about] [all week|every day|most days|till the {month} holidays|in the afternoons]
[you've got|you have] my number[, {phone}|, I think|, yes|]
[send it to|use|it's still] [the usual address|the same address|{street}|this address|{phone}]
[if you say so|whatever you think best|you're the expert|I'll take your word for it]

# c.ok@terse
<okay>
<okay>. <k>
<okay> - <k>
<k>
<okay>. [{name}|{account}|{agent}|thanks|ta|bye|will do|k|{phone}]
[k|ok|kk|yep|yes|sure|fine|ok thx|ok ta|ok bye] [{name}|{account}|, {phone}|- <k>]

# c.ok@formal
[I take note of that|duly noted|that is understood|very well|I am content with that|that is acceptable to me|I accept that]. <k>. [{name}|]
<hello> [your message has been received|I have received your message|I acknowledge your reply] [of today|of this morning|]. <okay>. <bye>
[thank you, that is clear|agreed|by all means|I have no objection]. <k>. [yours, {name}|regards, {name}|]

# c.ok@chatty
[okey-dokey|righty-ho|okie doke|super|smashing|lovely jubbly|grand|perfect]. <k>. <aside>
[okey-dokey|righty-ho|lovely|great stuff|oh good], [{agent}|my dear|then]. <k>. [x|:)|bye bye|ta ra|]
<okay>, <k>. <aside>

# c.ok@angry
[fine|FINE|whatever|if you say so|we'll see|right]. <k>
<okay>. [I won't hold my breath|I've heard that before|that's what you said last time|and I'm writing this down|and this time I mean it]. <k>
[well|right|okay], [it had better be|I'll be counting the days|it'd better|don't make me call again]. <k>
""")  # noqa: E501
