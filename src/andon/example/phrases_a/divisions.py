"""Particulars of cars, coffee and health: what the firm asks for, and what customers answer."""

from andon.example.phrases_a.replies import PHRASES as REPLIES
from andon.example.phrases_a.service import PHRASES as SERVICE
from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# year_of
[1987|1994|1999|2003|2008|2011]

# mileage
[<digit>|1<digit>|2<digit>|3<digit>|4<digit>|7<digit>],<digit><digit><digit>

# plate
[K|M|P|R|T|W][A|B|D|E|F|G|H|J][1|2|6|7]<digit> [A|B|D|E|F|G|H|J|L][A|B|D|E|F|G|H|J|L][A|B|D|E|F|G|H|J|L]

# d.car
[the registration|reg|the number plate|registration] is <plate>
<plate>, [a {product}|the {product}|first registered in <month_of>|the grey one|bought at {branch}]
[mileage|the mileage|it's done|on the clock:] <mileage> [miles|] [as of <weekday>|this morning|, give or take]
[the account|my account|customer number] is {account}, [the car a {product}|reg <plate>|<mileage> miles]
it was [at|in|near] [{town}|the car park in {town}|the ring road|{branch}], [about|around|just after] <clock>, [on <weekday>|on the <day>|the <day> of {month}]
[the chassis number|the long number|the number behind the windscreen] ends in <digit><digit><digit><digit><digit>[, I think|, hard to read|]
[a {year}|a {product} from {year}], [petrol|automatic|manual|diesel], <mileage> miles
[job number|the workshop's number|invoice number] <digit><digit><digit><digit>, [dated the <day>|from {branch}|of <weekday>]

# d2.car
[I was|we were] doing [about|roughly|perhaps] [ten|twenty|thirty|forty|sixty] [miles an hour|], [dry road|light rain|engine warm|cold engine|on the flat]
[last service|the last service] [in <month_of>|at <mileage> miles|at {branch}], [stamp in the book|I have the invoice]
[my wife|my son|a friend|nobody] was [with me|in the car], [<weekday> at <clock>|the <day>, towards <clock>]
[first|for the first time] [on the <day> of {month}|on a <weekday>|at <mileage> miles], [I wrote it down|roughly|as far as I recall]
[I bought|we bought] it [at {branch}|new|second-hand|as a demonstrator] [in <month_of>|in <month_of> {year}|with <mileage> on the clock]
[I can bring it|I could bring it|it can be fetched] [on <weekday>|<weekday> or <weekday>|any day after <clock>], [{branch} suits me|not before <clock>]
[two keys|both keys], [no tow bar|winter tyres on], [parked outside|kept in a garage], [reg <plate>|<mileage> miles]

# c.detail.car
<d>
<d>. <d2>
<d2>. <d>
<d2>
[of course|sure|yes|certainly|here you go], <d>. <d2>
[let me look at the papers|I've the logbook here|hang on, I'll go out to the car|one moment], [right|here we are|so], <d>
[you asked|as requested|to your question]: <d>. <d2>
<d>, [is that enough|is that what you need|anything else]? <d2>
<d>. <d>
[I think|I believe|if I remember rightly] <d2>. [and|also|oh and] <d>
[my daughter took a photo|I took a picture of it|it's in the glovebox], <d>

# c.detail.car@terse
<plate>, <mileage> miles
<plate>. <d2>
{account}, <plate>
<d>
<d2>
[reg|plate] <plate>. [{product}|{branch}|<mileage>]
<mileage> [miles|mls], [<weekday> <clock>|the <day>|{town}]

# d.coffee
[it was|that was] at {branch}, [on <weekday>|the <day>|this <weekday>], [about|around|just after] <clock>
[the receipt|my receipt] says <digit><digit><digit><digit>, [till <digit>|<clock>|£<digit>.<digit>0]
[order number|the order number is|it was order] <digit><digit><digit>, [a {product}|in the app|under {name}]
[my card number|the card|the number on the card] ends in <digit><digit><digit><digit>
[the account|the app account|it] is [under|in the name of] {name}, [{account}|card ends <digit><digit><digit><digit>]
[one|two|just one] {product}, [large|small|to take away|to drink in], [paid by card|paid cash|paid with the app], [£<digit>.<digit>0|{amount}|<weekday>]
[app version|my app says version] {version}, [phone bought in <year_of>|three years old phone|updated on <weekday>]
{account}, [that's what the app shows|it's on the back of the card|, {name}]

# d2.coffee
[the lad|the girl|the man] [at the till|with the beard|with glasses] [served me|was on], [<weekday> towards <clock>|the <day>]
[I come|I'm there] [every <weekday>|most mornings about <clock>|<weekday> and <weekday>], [so they know me|always at {branch}]
[I've kept|I have|I still have] [the receipt|the cup with the label|a photo], [£<digit>.<digit>0|number <digit><digit><digit>|dated the <day>]
[last visit|the last time I was in] was [on <weekday>|the <day>|about <clock> on the <day>]
[to take away|sitting by the window|at the counter], [some <digit> people before me|quiet that day|with two colleagues]
[best|you can] [write to me|reach me] [here|in the app], [after <clock>|any day but <weekday>]
[paid|it was] £<digit>.<digit>0, [by card|cash|half with points], [on the <day>|at <clock>]

# c.detail.coffee
<d>
<d>. <d2>
<d2>. <d>
<d2>
[sure|of course|yes|here you are|no problem], <d>. <d2>
[the receipt's somewhere|let me find the receipt|it's in my coat], [ah|here|right], <d>
[you asked|as you asked|to your question]: <d>. <d2>
<d>, [does that help|is that enough|will that do]? <d2>
[I've got the app open|looking at the app now|the app says], <d>
<d>. <d>
[as far as I remember|I'd say|roughly], <d2>

# c.detail.coffee@terse
{branch}, [<weekday>|the <day>], <clock>
[card|card ends|app] <digit><digit><digit><digit>. <d2>
[receipt|order] <digit><digit><digit><digit>, [<weekday>|£<digit>.<digit>0|{branch}]
<d>
<d2>
{account}, [{branch}|<clock>|card ending <digit><digit><digit>]

# d.health
[member number|my member number is|the card says] 7<digit><digit> <digit><digit><digit> <digit><digit><digit>
[the account|my account] is {account}, [plan {product}|name {name}|for me and my wife]
[born|date of birth|my birthday is] [the|] <day> [of|] <month_of> 19[4|5|6|7|8|9]<digit>
[the treatment|the appointment|the scan|it] was [on the <day> of <month_of>|on <weekday>, the <day>|in <month_of>], [at the clinic in {town}|at my GP's|day case|with Dr [Hale|Moss|Quinn|Adeyemi|Nair]]
[the bill|the invoice|the receipt] [is for|says] [{amount}|£<digit><digit><digit>.<digit>0], [number <digit><digit><digit><digit>|dated the <day>|two pages]
[it's for|for|this is about] [my son|my daughter|our youngest], [born <day> <month_of> 20[0|1]<digit>|number ends in <digit><digit><digit>|same plan]
[plan|my plan is|we're on] {product}, [since <month_of>|through my employer|number {account}]
[the bank account|my bank account|the debit account] ends in <digit><digit><digit>, [same as always|new since <month_of>]

# d2.health
[sent|handed in|uploaded] [on the <day>|on <weekday>|in <month_of>], [<digit> pages|with the form|by post|from the app]
[the referral|the doctor's letter] [is dated the <day>|is from <month_of>|is by Dr [Hale|Moss|Quinn|Adeyemi|Nair]], [I can send it|photo attached]
[the letter|your letter] [has the sign <digit><digit>/<digit><digit>|is dated the <day> of <month_of>|came on <weekday>]
[I pay|we pay] [monthly|by the year|on the <day>], [by debit|by transfer], [£<digit><digit>.<digit>0|{amount}]
[ring me|you can ring] [after <clock>|on <weekday>|between <clock> and <clock>], [the daughter answers, too|I'm hard of hearing|not on <weekday>]
[knee|left knee|right shoulder|back|eyes|teeth], [<digit> sessions|one night|out-patient], [<month_of>|first on the <day>]
[no|yes], [only the one doctor|no other insurance|just that bill|never before], [since <month_of>|as of the <day>]

# c.detail.health
<d>
<d>. <d2>
<d2>. <d>
<d2>
[of course|certainly|yes|sure|here you go], <d>. <d2>
[I've the card here|let me get my glasses|one moment, the folder], [right|here it is|so], <d>
[you asked|as requested|in answer to you]: <d>. <d2>
<d>, [is that all you need|do you need more|enough]? <d2>
<d>. <d>
[unless I'm mistaken|I believe|by my papers], <d2>. [and|also] <d>
[hello|good morning], <d>. <d2>

# c.detail.health@terse
7<digit><digit> <digit><digit><digit> <digit><digit><digit>
7<digit><digit> <digit><digit><digit> <digit><digit><digit>. <d2>
{account}, [born|dob] <day> <month_of> 19[5|6|7|8|9]<digit>
[dob|born] <day> <month_of> 19[4|5|6|7|8|9]<digit>
<d>
<d2>

# wanted.car
[the registration|the registration number|your number plate]
[the mileage|the present mileage|how many miles it has done]
[the last six of the chassis number|the number behind the windscreen]
[the date and place it happened|when and where it happened]
[the invoice or job number|a photo of the invoice|the name of the dealer]
[your full name and account number|your account number|the name on the logbook]
[a photo of the display|a short film of it|what the display said]
[the days you could bring the car|which dealer suits you]

# asked.car
[how fast you were going|what the road was like|whether the engine was warm]
[who serviced it last|when it was last in the workshop]
[where you bought it|whether you're the first owner]
[whether anybody else was in the car|since when it has been so]

# wanted.coffee
[the name of the bar|which bar it was]
[the day and the time|roughly what time|the date]
[the receipt|a photo of the receipt|the number on the receipt]
[your card number|the last four digits of the card|the mail address of your app account]
[the order number|what you ordered|how you paid]
[your name and account number|the name on the card]
[the version of the app|a screenshot of the app]

# asked.coffee
[which bar it was|who served you|what exactly you ordered]
[whether you paid by card or app|if you still have the cup or the receipt]
[when you were last there|since when it has been so]
[whether you use the app or the card|which phone you have]

# wanted.health
[your member number|the number on your card]
[the date of birth|your date of birth|the date of birth of the person concerned]
[the date of treatment|when the treatment was]
[the name of the doctor|the clinic's name|who referred you]
[the invoice number|a photo of the invoice|the amount of the bill]
[the date on our letter|the sign at the top of the letter]
[the last three digits of your bank account|the name of your plan]
[your account number|your full name and account number]

# asked.health
[which plan you're on|who on the plan it's for]
[when you sent it|how you sent it, by post or in the app]
[whether your doctor gave you a referral|if you have other insurance]
[whether you've paid the clinic|what the letter says in the last line]

# a.ask.car
[could you|can you|would you|may I ask you to] [give me|tell me|let me have] <wanted>?
<hello> [so that the dealer|so that the workshop|so that we] [can look into it|can find the car|knows what to look for], [I need|please send] <wanted>. <bye>
<hello> [a few questions about the car|two questions first]: <wanted>, and <wanted>? <bye>
[can you tell me|do you know|could you say] <asked>? [And may I have <wanted>|I'd need <wanted>, too|]
<hello> [please|could you] [send|reply with|let us have] <wanted>. <bye>
[I'll open the car's file|let me bring up your {product}|I'm on the car's page]. [What is|May I take|I'd need] <wanted>?
<hello> [before I ring the dealer|before anybody looks at it|for the record], <wanted>, please. <bye>
[one more thing|just one thing|for the form]: <asked>?

# a.ask.coffee
[could you|can you|would you] [tell me|give me|let me know] <wanted>?
<hello> [so that I can speak to the bar|to find your visit|to look it up], [I need|please send me] <wanted>. <bye>
<hello> [two small questions|a question or two]: <wanted>, and <wanted>? <bye>
[can you say|do you remember|could you tell us] <asked>? [And <wanted>, please|]
<hello> [please|could you] [reply with|send|let us have] <wanted>. <bye>
[I have the tills in front of me|let me look at the bar's day|I'll open your card]. [What is|May I have|I just need] <wanted>?
<hello> [before I ask the manager there|to get it right], <wanted>, please. <bye>
[and tell me|just for me|one thing]: <asked>?

# a.ask.health
[could you|can you|would you|may I ask you to] [give me|tell me|confirm] <wanted>?
<hello> [so that the claims desk|so that we|so that the right person] [can find it|has what it takes], [I need|please let me have] <wanted>. <bye>
<hello> [I have to ask two things|for your protection]: <wanted>, and <wanted>? <bye>
[do you know|can you tell me|could you say] <asked>? [I'd also need <wanted>|And <wanted>|]
<hello> [please|could you please] [send|reply with|add] <wanted>. <bye>
[let me open your plan|I'm looking at your file|I'll find you in the register]. [May I have|What is|I need] <wanted>?
<hello> [before I can say anything|before we go on|for data protection], <wanted>, please. <bye>
[just to be sure|a question back|one thing]: <asked>?
""")  # noqa: E501
# The moods of an answer or a question are the same for all; its particulars are those of the division.
for _line in ("car", "coffee", "health"):
    PHRASES |= {f"c.detail.{_line}@{mood}": REPLIES[f"c.detail@{mood}"] for mood in ("formal", "chatty", "angry")}
    PHRASES |= {f"a.ask.{_line}@{mood}": SERVICE[f"a.ask@{mood}"] for mood in ("warm", "cold")}
