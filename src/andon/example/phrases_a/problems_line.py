"""What goes wrong with lines, broadband, routers and visits, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.line_dead
[our|my|the] [phone|landline|home phone|telephone] [is|has been|went] [dead|completely dead|stone dead|as dead as a doornail] <when>
[there's|there is] no [dial tone|dialling tone|tone at all|sound at all] [on the phone|when I pick up|on any of the handsets|at {street}] <when>
I [pick up|lift] the [receiver|handset|phone] and [hear nothing|there's nothing|it's silent|it's just silence] <when>
we [can't|cannot|are unable to] [ring out|make calls|call anyone] [or|nor] [be rung|get any|receive any] <when>
the line [went down|cut out|gave up|died] [in the storm|in the night|while I was talking|after the rain|] <when>
[people|friends|my daughter|the surgery] [tell me|say|says] [the number is out of order|it just rings out|my phone isn't ringing] but [it never rings here|nothing rings here|I'm sitting next to it]
[both|all] our phones [are off|have gone silent|stopped working], [we tried another handset|I've swapped the cable|even with the spare phone], <when>
[I haven't had|we've had no|we have not had a] [telephone|phone line|working line|landline] <when>
the [landline|house phone] is [out of action|not working|kaput|as quiet as the grave] [since they dug up the pavement|after the thunderstorm|] <when>
[nothing|not a crackle] [comes|comes out] [from|of] the phone [any more|] <when>
I'm [ringing|borrowing] from [my neighbour's|a mobile|my daughter's phone|the pub] because [mine|our line|the house phone] [has packed up|gives no sign of life|won't do a thing] <when>
the [socket|wall socket|master socket] [seems dead|gives nothing|has no signal], [I tested it with|and it's not] [another phone|the phone itself] <when>
we've [been cut off|lost the phone|lost our line] [altogether|completely|out of the blue] <when>
[the whole|half the] [street|terrace|row] [has no phone|is without telephone|is cut off], [at least next door is too|us at {street} included|so it isn't only us] <when>
[when|whenever] it rains [hard|] [the phone|our line] [drops dead|goes|packs in], [and now it's out completely|and here we are again without it|this time for good]
my [mother's|father's|gran's] phone at {street} [doesn't ring|has been dead|is dead] <when>, she [relies on it|has no mobile|is all alone there]
[no incoming|no outgoing|neither incoming nor outgoing] calls [possible|work|get through] <when>
the [alarm company|burglar alarm|fax] [says it|can't dial out, it] [has no line|gets no line|sees no line] and [the phone's the same|neither does the phone] <when>
[is there|do you have] [an outage|a fault|work going on] [near|around|at] {street}? [our phone has no tone|the phone is silent|ours went off] <when>
you ring our number and [get a strange beep|hear the engaged tone|it goes nowhere], [in the house nothing happens|here it's quiet|and we hear nothing] <when>
[I'd like to report|I want to report|reporting|we need to report] [a dead line|a fault, no tone|that our telephone doesn't work|a line that's out] [at {street}|] <when>
[my|the] {product} [has been off|is off|gives no tone|won't connect a call] <when>
the display says [no line|check line|line not connected|LINE FAULT] <when>
[somebody|a van|a digger] [hit|cut through|pulled down] [a cable|the wire|the pole] [outside|down the lane|] and [now the phone's gone|we have had no phone] <when>
I [can't|couldn't] [phone the doctor|ring my sister|call a taxi] [this morning|yesterday|] because [there's nothing on the line|the telephone is out|the line's as silent as the grave]
all I [get|hear] [when I pick up|in the receiver] is [silence|nothing at all|dead air|a faint click and then nothing] <when>

# problem.line_dead@terse
[no|zero] [dial tone|tone|line|phone|phone line|telephone service] <when>
[phone|line|landline|telephone] [dead|down|out|gone|not working|off|silent] <when>
[can't|cannot] [ring out|make calls|call anyone|receive calls] <when>
[dead line|line fault|no service|line out|outage] [{street}|at home|whole house|both phones] <when>
[handset|phone] silent, [tried two|socket checked|cables ok|another phone same] <when>

# info.line_dead
[a dead line|that] [usually|normally|mostly] means [a break somewhere between your house and the cabinet|a fault in the joint outside|a broken wire outdoors]
[you can test it|a simple test is] [by unplugging everything and trying one phone in the master socket|to try another handset in the main socket]
[we can|it's possible to] [divert|forward] [your calls|your number] to a mobile [free of charge|while the line is out|until it's back]
[you are|you'd be] entitled to [compensation|a credit] [for each full day without service|after two days without a line]
[there is|we do see] [a known fault|work on the cable] [near {street}|in your area], [it isn't just your house|several homes are affected]
[our remote test|the line test] [shows|says] [an open circuit|a break some way from the house|no connection at the pole]
[repairs outdoors|faults in the ground] [need a permit from the council|depend on the weather|can take longer than indoor ones]
[vulnerable customers|households with a care alarm] [are put first in the queue|get priority|can be put on the priority list]

# problem.line_noise
there's [a terrible|an awful|a constant|a dreadful|an annoying] [crackle|crackling|hiss|hum|buzz|whine] on [the line|our phone|every call] <when>
I can [hardly|barely|only just] [hear|understand|make out] [people|the other person|my daughter|anybody] [for|because of|over] [the noise|all the crackling|the hissing] <when>
the line [crackles|hisses|buzzes|hums|whistles|pops] [like frying bacon|like an old record|like mad|all the time|whenever it's damp] <when>
[callers|people|my friends] [complain|say|tell me] [I sound|I'm|my voice is] [under water|as if in a tunnel|far away|breaking up] <when>
I [hear|can hear] [somebody else's conversation|other voices|a radio station|strangers talking] on [my|our] line <when>
[every call|each call|whoever rings], [there is|we get] an echo [of my own voice|so bad you lose the thread|] <when>
[the sound|sound quality|the call quality] is [awful|very poor|dreadful|not what it was], [all crackle|scratching all the time|like a bad radio] <when>
calls [cut out|drop|break up|go silent] [halfway|after a minute or two|in mid-sentence], [with a lot of crackle|then it hisses] <when>
[it's like|it sounds like] [talking in a wind tunnel|someone crumpling paper|rain on a tin roof|a wasp in the receiver] [on the phone|when we make calls|on our landline] <when>
[interference|a loud hum|static|clicking] on the [landline|house phone|telephone] [at {street}|] <when>
[you can hear it now, can't you|listen to that|do you hear that], [the hissing|that buzzing|that crackle], [it's on every call|it never stops|all day long]
I've [changed|swapped|replaced] [the handset|the phone|the cable|the filter] and [still|the line still] [it buzzes|crackles|hums] <when>
[when|as soon as] [it's windy|the wind gets up|it drizzles], [the phone|our line] [starts to|begins to] [crackle|whistle|click]
[the volume|the voice at the other end] [goes up and down|fades in and out|comes and goes], [with scratching in between|plus a buzz] <when>
we have to [shout|repeat ourselves] [on the phone|down the line] [because of the hum|so bad is the static|over the noise] <when>
my hearing aid [howls|screams|whistles] [when I use the phone|on every call], [the line hums so|there's such a buzz on it] <when>
there's [a click every few seconds|a beat like a clock|a high-pitched tone] [on the line|in the receiver] <when>
[something's|there is something] [loose|corroded|wrong] [in the box outside|on the pole], [the line is scratchy|it crackles when you touch the socket] <when>
[the line's|our line's|the phone is] [noisy|scratchy|full of static|awfully noisy] [at {street}|] <when>
[half|two out of three|most] of my calls [sound|are] [like gravel|garbled|like Morse code|muffled] <when>
I [thought|first thought] it was my ears, but [everyone hears the buzzing|the crackle is there on speaker too|my wife hears that hum as well]
[could you|can somebody] [check|test] [my|our] line, [it crackles|it's humming|I hear a whistle] [dreadfully|badly|on all calls] <when>
conversations are [impossible|a strain|torture], [static|scraping|buzzing] [all the way through|from start to finish] <when>
[my|the] {product} [hums|crackles|hisses] [as loud as a fridge|so you can't talk|day and night] <when>
the other side [hears me fine|hears nothing wrong], but [I get|here there's] [a roar|loud crackling|a hiss] <when>
[noise|humming|scratching] [you wouldn't believe|something awful] on the telephone, [worse in the evening|worst when wet|mornings mostly] <when>

# problem.line_noise@terse
[crackling|hissing|buzzing|humming|noise|static|echo|interference] on [line|the line|phone|landline|all calls|every call] <when>
[line|phone] [crackles|hums|hisses|very noisy|noisy|scratchy|buzzing|echoes] <when>
[can't|can hardly] hear [anyone|callers|a word], [crackle|hum|hiss|static] <when>
[bad|poor|terrible|awful] [sound|line|call quality|line quality], [crackle|buzz|static] <when>

# info.line_noise
[noise|crackling] [often|usually|mostly] comes from [a damp joint|an old filter|a loose contact in the socket|extension wiring]
[please try|a good test is] [one phone in the test socket behind the faceplate|without the extension cables|another filter]
[the quiet line test|you can dial the quiet line test, it] [tells us if the noise is ours|shows whether the hum is on our side]
[cordless phones|some power adapters|dimmer switches] [can|do] [cause a hum|disturb the line]
[we measured|the test shows] [some resistance on your line|a slight earth fault|moisture in the cable]
[an echo|hearing other voices] [points to|is typical of] [crossed pairs in the cabinet|wires touching in the joint]
[if the noise is indoors|if your own wiring is to blame], [the visit is charged|there may be a fee]
[we can raise the gain|the exchange can retune the line], [that helps with faint voices|which often takes the hiss away]

# problem.slow_internet
[the|our|my] [internet|broadband|wifi|connection] is [so slow|painfully slow|crawling|slower than dial-up|terribly slow] <when>
I [pay for|am paying for|was sold] [80|100|200|500] [meg|megabits] and [get|I'm lucky to get|see] [4|6|9|12|three] <when>
[everything|films|the telly|video calls] [keeps buffering|stops and starts|freezes|stutters] [in the evening|after six|all the time|] <when>
[pages|web pages|my mails] take [for ever|an age|minutes|ages] to [load|open|come up] <when>
the [internet|connection|broadband] [drops|cuts out|disconnects|comes and goes] [every ten minutes|ten times a day|whenever I'm in a meeting|at night] <when>
I [work|have to work] from home and [can't|cannot] [hold a video call|stay in a meeting|send a file] [without freezing|any more|] <when>
the speed [test|check] [shows|says|gives] [2|3.5|7|0.8|11] [megabits|meg|Mbps] <when>
the [children|kids] [can't do their homework|complain all day|can't play online], [the net's that slow|nothing loads] <when>
[evenings|from seven to ten|weekends] [it|the internet] [grinds to a halt|slows to a crawl|is unusable] <when>
[something|there's something] wrong with the [speed|bandwidth|broadband], [it used to fly|it was fine before], <when>
my {product} [is nowhere near|doesn't reach|gets not even half] [the speed promised|what was advertised|the speed in the contract] <when>
[streaming|watching anything|gaming] is [out of the question|impossible|a slideshow] [at {street}|here|] <when>
[uploading|downloading] [a photo|one file|an update] [takes|took] [half an hour|all evening|two hours] <when>
the [wifi|signal] [shows full bars|looks fine] but [nothing happens|hardly anything comes through|it's like treacle] <when>
[we've been|I have been] [throttled|slowed down|put on a slower line], [is that so|it seems to me|or so it feels] <when>
[I can|you can] [make a cup of tea|read a book|grow a beard] while [a page loads|it loads the news|the mail opens] <when>
[is there|are there] [a problem|problems|maintenance] [with the broadband|on your network]? [ours creeps|it is dead slow|I get a tenth of the speed] <when>
[even with a cable|wired straight into the box|right next to the router] [I get|it's] [next to nothing|no better|5 meg at most] <when>
[the neighbours|next door|my colleague] [with the same package|on the same line] [gets|get] [ten times|five times] [what we get|my speed]
[our connection|the line] [is unstable|flaps|goes up and down] and [slow with it|when it's up it crawls] <when>
the ping [is|goes up to] [300|450|over a thousand], [can't play anything|calls stutter] <when>
[I'd like|please] [somebody to check|check] [my|the] [speed|line speed|bandwidth], [it's way down|it has dropped a lot|far too low] <when>
[after the upgrade|since the new cabinet|since you worked on it] [the internet is slower than before|I've lost half my speed|the broadband limps]
[online banking|my shop's till|the card machine] [times out|keeps failing|hangs] [because the connection is so poor|, the internet's too slow] <when>
[our|the] [fibre|broadband] [feels like|is no better than] [a garden hose with a knot|2001|a wet piece of string] <when>
[every evening|night after night] [the little wheel goes round and round|we sit looking at the loading circle|nothing streams] <when>

# problem.slow_internet@terse
[internet|broadband|wifi|net|connection] [slow|very slow|crawling|dropping|unusable|keeps dropping|unstable] <when>
[speed|download|speed test] [2|3|4|6|8|9] [meg|mbps|mb], [paying for|should be|contract says] [80|100|200] <when>
[constant|endless|non-stop] [buffering|dropouts|disconnects|freezing] <when>
[slow speed|low speed|bad speed|speed drop] [evenings|all day|at {street}|since upgrade] <when>

# info.slow_internet
[speeds|evening speeds] [depend on|vary with] [how many people share the cabinet|the distance to the cabinet|the time of day]
[wifi|wireless] [loses a lot through walls|is slower than cable], [please test with a cable|try it next to the router first]
[restarting the router|a restart] [often helps|clears the line], [leave it off for ten minutes|unplug it for a while]
[your line|the line] [can carry|supports] [up to 40|between 35 and 50|at most 60] megabits [at that address|over that distance]
[many devices|updates in the background|a cloud backup] [can eat up|use] [the bandwidth|the whole upload]
[changing the wifi channel|the 5 gigahertz band] [makes a difference|helps in blocks of flats]
[the profile|the line profile] [resets itself|retrains] [over three days|after a fault], [speed will rise by itself|it needs to settle]
[the guaranteed minimum|your minimum speed] is [in the contract|on your order confirmation], [below that you may leave free of charge|below that we owe you a credit]

# problem.router_setup
I [can't|cannot] [get|seem to get] the [new|] [router|box|hub] [to work|going|set up|connected] <when>
the [new|] router [came|arrived|was delivered] [but|and] [I don't know how to connect it|the instructions make no sense|there are too many cables]
the [light|lamp|LED] on the [router|box|hub] [is|stays|keeps flashing] [red|orange|amber|purple] <when>
[which|what] [cable|lead|plug] goes [where|in the grey socket|into the wall]? [I've just got the new router|I'm setting up the box]
[what's|where do I find] the [wifi|wireless] [password|key|name]? [it isn't on the sticker|the label's unreadable|I threw the box away]
the [wifi|router] [doesn't reach|won't reach|isn't strong enough for] [the bedroom|upstairs|the study|the back of the house]
[my|our] [laptop|printer|telly|tablet|doorbell] [won't|refuses to|doesn't] [connect|join|log on] to the [new router|wifi|hub]
how do I [change|set|reset] the [wifi password|router password|network name|channel]?
[I've|we've] [followed|done] [all the steps|every step|the leaflet] and [the router|the box] [still blinks|won't come online|shows no internet]
[setting up|installing|connecting] the [router|hub] [beats me|is beyond me|drives me round the bend]
the [hub|router] [restarts|reboots|switches itself off] [every hour|by itself|over and over] <when>
could [someone|somebody] [talk me through|help me with|walk me through] [setting up the router|the installation|connecting the box]?
I [want|would like] to [use|keep] my own router, [what settings do I need|what do I type in|is that allowed]?
[I forgot|I've lost|can't find] the [admin password|login for the router|code for the box]
the [app|setup page|wizard] [hangs|stops|fails] at [step three|the last step|checking connection] [with the new hub|]
[my son|the neighbour|the man in the shop] [tried|had a go] [to install|at] the router and [couldn't|gave up|made it worse]
after [moving the router|changing rooms|the power cut] [it doesn't find the line|nothing connects|no lights come on]
[I got|you sent] [the wrong|an empty|a used|the old] [router|box], [the plug doesn't fit|there's no cable|it's still locked to someone else]
[how|where] do I [plug|put] the phone [in|into] [with the new hub|on this router], [the old socket's gone|there's no hole for it]?
[I need|could I have] [a booster|an extender|mesh things] [for the wifi|], the [router|signal] [is weak at the back|dies in the kitchen]
the router [gets hot|hums|smells funny], [is that normal|should it|I've pulled the plug]
[I can see|my phone sees] the wifi [but it says|with the message] [no internet|wrong password|limited]
[please help|help please|I need a hand] [with the box|with the router|with the wifi set-up], [I'm all thumbs|I'm 79|it's all Greek to me]
the [quick guide|leaflet|booklet] [talks about|shows] [a white cable|a socket|a button] [I don't have|that's not there] [for the router|]
[can|could] you [switch on|activate|open] [port 443|the guest wifi|bridge mode|the second band] [on my router|from your side]?
[the parental controls|the guest network|port forwarding] on the router, [how do I set that|where is it|I can't find it]?

# problem.router_setup@terse
router [won't connect|red light|flashing orange|not set up|no lights|keeps restarting|how to install] <when>
[wifi password|wifi code|router login|admin password] [lost|where|not on sticker|please|needed]
[new router|new hub|new box], [no idea|no instructions|no internet|doesn't work|wrong cable]
[help|need help] [with|setting up] [router|hub|wifi|new box]
[printer|laptop|tv|tablet] [won't join wifi|not connecting to router|can't find the hub]

# info.router_setup
[plug|put] the [grey|broad] cable into [the wall|the master socket] and the [yellow|thin] one into [the first port|your computer]
the [wifi name and password|network key] [are|stand] [on the sticker underneath|on the card that came with it|at the back of the hub]
[a red|an orange] light [means|tells you] [it's still looking for the line|it has power but no signal|the cable isn't seated]
[hold|press] the [small|reset] button for [ten|fifteen] seconds [with a paper clip|until the lights go out], [then wait|and it starts afresh]
[you can reach|open] the settings [at the address printed on the label|in the app under hub], [the first login is on the sticker]
[place it|the router should stand] [high up and in the open|away from the telly|in the middle of the home]
[the first start|updating itself] [takes up to half an hour|may take twenty minutes], [don't unplug it meanwhile]
[older devices|some printers] [only know|need] the 2.4 band, [switch on the compatible mode|pick the name ending in 2G]

# problem.missed_visit
[nobody|no one|not a soul] [came|turned up|showed up] [for|to] [the appointment|my appointment|the engineer visit] [on Monday|yesterday|this morning|on Thursday|]
[the|your] [engineer|technician|fitter|man] [never came|never turned up|didn't show|didn't arrive] [yesterday|today|between eight and one|as arranged|]
I [took|had] a day off [work|] and [waited in|sat at home] [all day|from eight till six] [for nothing|and no engineer|for your technician]
[I got|there was] a [card|text|note] saying [we missed you|sorry we missed you|nobody was home], [but I was in all day|I was sitting by the door|that's simply not true]
the [visit|appointment] was [cancelled|moved] [without a word|without telling me|by text ten minutes before]
[the slot|my slot|the window] was [eight to twelve|one to five|all day Friday], [it's gone seven|it's long past|and not a sign of anybody]
[where is|what happened to|where was] [the engineer|my engineer|your man]? [I've been in all day|we had an appointment|he was due at ten]
the [technician|engineer] [rang the wrong bell|went to the wrong house|was at the wrong address], [I saw the van drive off|the neighbour told me|I'm at {street}]
[this is|that's] the [second|third] [appointment|visit] [missed|that nobody kept|you didn't turn up for]
[an engineer|a technician] was [supposed|meant|due] to [come|be here] [on Tuesday|yesterday|this afternoon] and [didn't|wasn't|we waited in vain]
[I'd like|can I have|I need] a new [appointment|date|slot], [the last one nobody came|your man didn't come|I was stood up]
[stood up|left waiting] by [your engineer|the fitter|your field people] [yet again|today|on Wednesday]
the engineer [came|did come] but [had no ladder|hadn't the right part|left after two minutes] and [never came back|said someone else would come, nobody did]
[I was told|they told me|the text said] [the engineer was on his way|he'd be an hour], [that was at nine this morning|that was six hours ago]
[we kept|I kept] [the dog locked up|the drive clear|the children home] [all day|] for [an engineer|a technician] who [didn't come|never appeared]
my [mother|father] [waited|sat waiting] at {street} for [the technician|the engineer] [the whole day|till dark], [nobody rang the bell|no one came]
[nobody told me|why did nobody tell me] [the visit was off|the engineer wasn't coming|the appointment had been cancelled]?
[do|will] you [pay|compensate] [me|] for [a lost day|lost wages]? [the engineer didn't show|your technician stayed away]
the [online tracker|app] says [visit completed|job done], [nobody's been here|no one set foot in the house|how can that be]
[I can't|I cannot] [keep|go on] [taking days off|waiting in] for [engineers who don't come|visits that don't happen|appointments you don't keep]
[how hard can it be|is it so hard] to [keep an appointment|turn up|ring if you're not coming]? [I waited from nine to five|the engineer was due on Monday]
[the appointment|our appointment] [of|on] [the [3rd|6th|10th|13th|16th|20th|25th]] [was missed|came and went|wasn't kept], [no call nothing|not even a text]
[missed|failed|no-show] [visit|appointment] [at {street}|on our side|], [please rebook|when's the next one|I want a new date]
[he|the engineer] [parked outside|sat in his van], [had his lunch|looked at his phone] and [drove off without ringing|left without knocking]
[I moved|I changed] [a hospital appointment|my shift|a whole week's plans] for [your engineer|that visit] and [nobody came|he didn't bother to come]
the [line|repair|installation] [can't go ahead|is still open] because [your technician didn't keep the appointment|no one came on the day]

# problem.missed_visit@terse
[engineer no show|technician didn't come|engineer never came|fitter didn't turn up|nobody came|no one here] [yesterday|today|monday|this morning|for the appointment|friday]
[missed|failed|cancelled] [appointment|visit], [waited all day|need new date|no call|was in all day|rebook please]
[waited|stayed in] [all day|8 to 6|since 8|all morning|till 5], [no engineer|nobody came|no technician|no one]
[card says missed me|text says we missed you|tracker says done], [was in|was home all day|nobody came|not true]

# info.missed_visit
[you are|you're] [due|entitled to] [a fixed sum|thirty pounds|a credit] for [each missed appointment|a visit we did not keep]
[slots are|appointments run] from eight to one or one to six, [the engineer rings half an hour before|you get a text in the morning]
[the visit shows|I can see it's down] as [attempted|no access], [the engineer noted no answer at the door|they tried the bell at eleven]
[you can|customers can] [move|change|follow] the [visit|appointment] in the app up to [a day|24 hours] before
[visits|jobs outdoors] [are called off|may be dropped] in [high wind|heavy rain|lightning] [for safety|]
[someone over eighteen|an adult] must be [at home|there] [for the whole slot|to let the engineer in]
[the first free slots|the next slots I can see] are [in the mornings|early next week|on Saturdays]
[the engineer's last job ran over|there was an accident on the ring road], [that is why nobody came|the rest of that day was lost]
""")  # noqa: E501
