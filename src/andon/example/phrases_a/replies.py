"""Customers' answers: details that were asked for, and the word that it works."""

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
[the account|my account|account|it's] [number|no.|] is {account}
{account} [is the account|is what it says on the letter|is the number|according to the app]
{account}, [under|name of|for] {name}
[it's|we're at|the address is|I live at] {street}, [account {account}|flat <digit><digit>|floor <digit>|the bell says <digit><digit>]
{street}, the [house|flat|door] [with the [blue|green|red|white|brown|yellow] door|on the corner|at the back|next to the chapel|opposite number <digit><digit>], [account {account}|floor <digit>]
[my number is|you can ring|best number is|mobile's|ring me on] {phone}, [after|before|not before|up to] <clock> [on <weekday>|any day|weekdays|please|if you can|is best]
[it's under|the name is|it's in the name of] {name}, [{street}|account {account}|born in 19[4|5|6|7|8|9]<digit>|and it was {month}]
[that's|the bill says|the letter says] {amount}, [dated the <day>|page <digit>|on the <day> of {month}|account {account}]
[everything|all that|the number] is [in the heading|on the letter I sent|in my first message|below my name|in the subject], [it ends in|the end is|the last bit is] <digit><digit><digit>
[it's|that's] the [same|usual] [number|account|address] as [always|last time|on the letter|on file], [ending in|with|the one ending] <digit><digit><digit>
[the last digits are|it ends in|the end is|last three:] <digit><digit><digit>, [you have the rest|the rest is on file|the rest I can't read]

# d2
it [started|began|first happened] [on|around] [the <day> of {month}|{month} the <day>|<weekday>, the <day>|a <weekday> in {month}] [I think|or thereabouts|roughly|if I remember rightly|]
<weekday> [mornings|afternoons|evenings] [are best|suit me best|are no good|would be fine|are fine], [before <clock>|after <clock>|but not in {month}|not the <day> though]
[I'm|we're|somebody's] [in|home|here] [on <weekday>|<weekday> and <weekday>|most days|all week] [after <clock>|till <clock>|from <clock> on|between <clock> and <clock>]
[no|yes], [nothing like that|just the one|I did that already|I checked twice|only at this address|not that I know of|as far as I know|that's correct], [since <weekday>|since the <day>|as of {month}|on <weekday> and again on <weekday>]
[I've|I have] [got the letter here|the paper in front of me|looked it up|sent a photo|attached it], [dated the <day> of {month}|it came on <weekday>|it's from {month} the <day>|page <digit> of <digit>]
[it says|the last line says|there's a note saying|at the top it says] [error <digit><digit><digit>|code <digit><digit>-<digit><digit>|see overleaf, page <digit>|reference {account}|your sign <digit><digit>/<digit><digit>]
my [date of birth|birthday] is [the|] <day> [of|] [January|February|March|April|May|June|July|August|September|October|November|December] 19[4|5|6|7|8|9]<digit>
the [first|last] one was [on the <day> of {month}|on <weekday> at <clock>|about <digit> weeks ago|for £<digit><digit>.<digit>0|just before {month}]
[my [wife|husband|son|daughter]|the neighbour] [can let you in|knows more|was here at the time|deals with that], [ring after <clock>|on <weekday>|here till <clock>|number ends in <digit><digit><digit>]
[both|all three|just the one|only one] of them, [since the <day>|every <weekday>|on and off since {month}|mostly after <clock>|from <clock> till <clock>]
[mind the dog|ring twice|the bell doesn't work|use the side gate|there's parking behind], [we're on floor <digit>|flat <digit>|door code <digit><digit><digit><digit>|after <clock> please]
[postcode|the postcode] [ends in|is the one with] <digit>[A|B|D|E|F|G|H|J|L][A|B|D|E|F|G|H|J|L], [house|door|flat] <digit><digit>
the [meter|serial|box] number [ends in|is] <digit><digit><digit><digit>[, I think|, hard to read|]

# day
[1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th]

# weekday
[Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]

# clock
[eight|nine|ten|eleven|noon|one|two|three|four|five|six|seven|half past [eight|nine|ten|two|three|four|five|six]]

# digit
[0|1|2|3|4|5|6|7|8|9]

# c.detail@terse
<d>. <d2>
{account}. <d2>
{street}, {account}
{account}, {name}
{account}
<d2>
<d2>. <d2>
{name} {account}. <d2>
yes. {account}. <d2>
no. <d2>
born [the|] <day> [{month}|of {month}] 19[4|5|6|7|8|9]<digit>, {account}
{phone}, [after|before|not before|best at] <clock> [<weekday>|<weekday> and <weekday>|any day|weekdays]
{street}, [flat|door|floor|code] <digit><digit>, [in after|home till|in from] <clock>

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
<hello> [just to say|to let you know|I wanted to tell you|good news|a quick note]: <works>. <gladly>. <bye>
<hello> <works>. <gladly>. <bye>
<hello> [I can confirm|happy to confirm|pleased to report|yes]: <works>. <bye>
<works>, [thank you|thanks|so that's that|you can close this|nothing more to do|as you said it would be]
<hello> [about|regarding] <topic>, <works>. <gladly>. <bye>
<hello> [credit where it's due|fair play|all's well that ends well|well well], <works>. <gladly>. <bye>
[yes|yep|yes thank you], <works>. <gladly>
<hello> [checked this morning|looked today|had a look just now|tested it last night] and <works>. <gladly>. <bye>

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
[re|about] <topic>, <works>
<works>, [finally|at last|all good|since today|since yesterday|{account}]

# c.confirm@formal
<hello> I am [pleased|glad|happy] to [confirm|report|inform you] that <works>. [Please thank {agent} on my behalf|I consider the matter closed|Thank you for your efforts|]. <bye>
<hello> [with reference to|further to|with regard to] <topic>, <works>. [No further action is required|You may close the case|I thank all concerned]. <bye>

# c.confirm@chatty
<hello> [hooray|hallelujah|you little beauty|well I never|happy dance here], <works>! <gladly> <aside>. <bye>
<hello> <works>, [tell {agent} I could kiss them|I told the whole street|my husband is a new man|you've made an old lady happy]. <bye>
<hello> <aside>. [anyway|oh and], <works>. <gladly>. <bye>

# c.confirm@angry
<works>. [It should never have come to this|About time|No thanks to you lot|Was that so hard|It only took {times} contacts].
[well|so], <works>. [finally|FINALLY|after all that|and not a day too soon]. [I still want to complain about how long it took|I won't forget how I was treated|Don't let it happen again|].
[for the record|just so you know], <works>, [no apology of course|not that anybody told me|weeks late].
""")  # noqa: E501
