"""Lines, broadband, routers and visits: what the matter is called, that it is still there, that it works, fixed, denied."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic.line_dead
the [dead|silent|lifeless] [phone|line|landline]
[our|my] [phone|telephone|landline] [at {street}|] [that's off|being dead|]
the [lost|missing] [dial tone|dialling tone]
the [telephone|line|phone] [fault|outage]
[our|my] [line fault|phone fault|fault report]
[having no|being without a] [phone|telephone|line]

# still.line_dead
[there's|there is] still [no dial tone|no tone|nothing on the line|silence in the receiver] [at {street}|]
[the phone|our line|the landline] [is dead again|has gone dead again|has died on us again|went off again] <when>
[it rained|a wet night|one good shower] and [the phone's gone|we're cut off|the line went with it] [again|, just like before|]
[we|I] [still can't|still cannot] [ring out|make a call|be reached|use the phone]
[the line|it] [came back|was up|worked] for [an hour|two days|a week|the weekend] and [now it's gone|then died|went silent] [again|]
[we're|I'm] [still|once more] [cut off|without a phone|borrowing the neighbour's phone|using my son's mobile]
[I pick up|you pick up] and [hear|there's] nothing, [same as last time|just as before|yet again]
[the engineer|your man] [was here|came], [was very nice|had a look outside|changed a box] and [the line's dead|there's no tone] [all the same|regardless|again]
[people|callers] still [get the engaged signal|can't get through|hear that we're out of order]

# works.line_dead
[the phone|the line|our landline] [is working|is alive|is back|rings] [again|now|at last] [at {street}|]
[we have|I've got|there's] a [dial tone|dialling tone|tone] [again|now|back]
I [rang|phoned] my [sister|son|daughter] [this morning|last night] on the [landline|house phone], [clear as a bell|no trouble|what a joy]
[we|I] can [ring out|make calls|be rung] [again|as before|now]
[the telephone|the phone] [rang|has been ringing] [all morning|just now], [music to my ears|so it's alive|so the line's back]
[the line's|it's been] [up|on|steady] [since Tuesday|for a week|since the engineer came] and [has held|no cut since|stood the rain]
[calls|all calls] [come in|get through] [again|as they should]

# fixed.line_dead
your [line|phone line|telephone line] is [back|back up|live again|restored|connected again] [as of this morning|now|since noon|]
[the engineer|our technician|the field team] [repaired|rejoined|replaced] the [joint|cable|wire|drop wire] [outside|at the pole|under the pavement] [and you have a tone again|and service is back|]
[you should have|you'll find you have] a [dial tone|tone] [again|now]
[the break|the broken wire] was [found|located] and [mended|replaced] [this morning|yesterday|]
[service|the service] at {street} [is restored|has been restored|is up again]
[we've|we have] [moved you|put your line] [on|onto] [another pair|a good pair|a new port], [it's working from here|the test is clean now]
the [outage|fault] [in your street|on your line|] [is over|has been cleared|is cleared]

# denied.line_dead
[the line test|our test] [shows|comes back with] [no fault|a healthy line|nothing wrong] [up to your socket|on our network|]
[your line|the line] [is live|tests clear|works] [as far as the house|from our side], [it must be the handset|the trouble is indoors]
[there is|we see] no [outage|fault] [recorded|known] [at {street}|in your area|on your line]
[wiring|the wiring] [behind the master socket|inside the home] is [yours|the householder's responsibility|not ours to repair]
[a phone that needs mains power|a cordless phone] [won't ring in a power cut|is dead without power], [nothing is wrong with the line]
[our monitoring|the exchange] [sees|saw] [your line connected|calls on your line] [all week|every day this month]

# topic.line_noise
the [crackling|noise|hissing|humming|buzzing|static] [on the line|on our phone|]
[our|my] [noisy|crackling|scratchy|humming] [line|phone|telephone]
the [bad|poor|awful] [sound|line quality|call quality]
the [echo|interference|hum] [on my calls|in the receiver]
[the way our phone crackles|that noise on the line]

# still.line_noise
[it|the line|the phone] [still|] [crackles|hisses|buzzes|hums] [as before|just as badly|again|as loud as ever]
the [noise|crackling|hum|hissing] is [still there|back|worse|there again] <when>
I still [can't hear|can't make out|strain to hear] [people|the caller|my sister] [properly|]
[a few|two or three] [quiet|clear] days, [then it was back|and now the static again|then the scratching started up]
[new filter|new handset|new socket], [same crackle|still that hum|and it hisses on]
callers [still|keep] [say|saying] [I'm under water|there's a buzz|they can't follow me]
[as soon as it's damp|whenever it drizzles] the [crackling|noise] [starts afresh|is back|comes on again]
[the engineer|your technician] [listened|measured], [heard nothing|shrugged|said fine], [and it crackles on|the minute he left it hummed]

# works.line_noise
the line is [clear|quiet|clean|crystal clear] [now|again|at last]
[the|that] [crackling|noise|humming|hiss] [has gone|is gone|has stopped]
I can [hear|understand] [every word|people|everybody] [again|now]
[no more|not a trace of] [hiss|crackle|static] [since the new socket|since the engineer was here|]
[calls|conversations] [sound|are] [normal|clear as a bell|fine] [again|now]
my [sister|mother] says I sound [next door|normal|like myself] again

# fixed.line_noise
the [noise|crackle|hum] [was|came from] a [damp joint|corroded joint|loose contact], [it's been replaced|we've renewed it|it's dry and sealed now]
[your line|the line] [tests clean|is quiet|measures fine] [now|again|since the repair]
[we've|we have] [changed|replaced] the [pair|filter|faceplate|drop wire], [the hum is gone|it's clear]
[the engineer|our man] [cleared|removed] the [interference|earth fault] [at the cabinet|at the pole|yesterday]
the [sound|quality] on your calls [should be clear|is back to normal] [now|again]
[the crossed wires|the wet cable] [were separated|has been dried out], [you'll hear the difference]

# denied.line_noise
[we hear|our test picks up] no noise [on your line|at the exchange|between us and your socket]
[the readings|all readings] [are within|are inside] [the limits|tolerance], [a slight hum is normal]
[the crackling comes|such noise comes] from [your own phone|your cordless handset|your extension wiring], [not from our line|which isn't ours]
[a line of that length|an old copper line] [always has some hiss|does have some noise], [that's how copper is]
[nobody else|no one] [in your street|on that cable] [reports noise|has complained]

# topic.slow_internet
the [slow|crawling|unstable] [internet|broadband|connection|wifi]
[our|my] [internet speed|broadband|download speed|connection]
the [dropouts|disconnections|buffering|cut-outs]
the [speed|broadband|internet] [problem|trouble] [at {street}|]
[the snail's pace|this crawl] of [our internet|the broadband]

# still.slow_internet
[the internet|the broadband|it] is [still|again] [slow|as slow as before|crawling|creeping along]
the speed [test still shows|is back to|hasn't moved from] [3|4|6|9] [meg|megabits]
it [still drops|keeps dropping|cuts out] [every evening|ten times a day|in every meeting|as before]
[films|video calls|the telly] [still|] [freeze|stutter|buffer] [as much as ever|every night|again]
[fast|quick|brilliant] for [two days|a day|an afternoon], [now we crawl|then back to treacle|and now it's slow again]
[we|I] [still get|get] [a fraction|a tenth|not half] of [what we pay for|the speed sold to me]
[restarting|the reset|the new channel] [did nothing|gave ten good minutes], [the wheel still goes round|it's slow again]
[evenings|at seven sharp] [the same crawl|the same story], [nothing loads|no film runs]

# works.slow_internet
[the internet|the broadband] is [quick|fast|flying|up to speed] [again|now|at last]
[I get|we get|the test shows] [78|74|96|180] [meg|megabits] [now|again|all day]
[no more|not one] [dropouts|dropout|buffering] [since Monday|this week|since your visit]
[films|video calls|meetings] [run|work] [without a hitch|smoothly|like butter] [now|again]
[the children|the kids] are [streaming happily|quiet again], [the speed is back|the net's fine]
[the connection|it] [has held|stays up|is stable] [all week|day and night|now]

# fixed.slow_internet
[your line|your connection|the port] [is|now runs] [at full speed again|at 76|as fast as it should]
[we've|we have|I've] [reset|changed|rebuilt] [your profile|the port|your line settings], [the speed is back|you should see it straight away]
[the overloaded|a faulty] [card|cabinet link] [has been replaced|was swapped], [evening speeds are normal|all is well now]
[the engineer|our technician] [moved you to|found and removed] [a better pair|a bad splice], [it's stable now|no drops since]
the [cause of the drops|bottleneck] [is gone|has been removed] [since last night|]
[you should|you'll] [get|see] [the full|your contract] speed [from now on|again]

# denied.slow_internet
[the speed|what you get] is [within|inside] [the range of your contract|what the line can carry]
[our measurements|the tests] [show|give] [full speed|no drops] [at the socket|up to your router], [the wifi is your own|it's the wifi]
[up to 80|the figure in the advert] [means up to|is a maximum], [it isn't a guarantee]
[your devices|the walls|too many devices] [slow it down|are the bottleneck], [we can't change that|not our line]
[we see|there are] no [dropouts|disconnections] [in the log|on your line] [for thirty days|this month]

# topic.router_setup
the [new|] [router|hub|box] [that won't connect|set-up|installation|]
[setting up|connecting|installing] the [router|hub|box]
[our|my] [wifi|router|hub|wifi password]
the [red light|blinking light|orange light] on the [router|box]
[getting the wifi going|this box of yours]

# still.router_setup
the [router|hub|box] [still|] [won't connect|shows red|blinks orange|can't find the line]
I [still can't|still cannot] [get the router going|get the wifi to work|connect the box|log on to the hub]
[all the steps|the reset|your instructions] [done|followed|tried], [the light stays red|still no internet on the box|and it blinks on]
[it went online|it connected] for [five minutes|one evening], [then the light went red|and now it's blinking again]
the [laptop|printer|telly] still [won't join|refuses] the [wifi|hub]
[the box|the router] [sits there|is still in the corner] [blinking|doing nothing|like an ornament]
[I'm|we're] still [without wifi|fighting with the router|staring at an orange light]

# works.router_setup
the [router|hub|box] is [connected|up|running|online] [now|at last]
[the wifi|everything] [works|is working] [in every room|upstairs too|now|on all devices]
[the light is|it's gone] [green|blue|white] and [we're online|it stays so]
[your tip|the reset|holding the button] [did it|worked], [we're on|the box is up]
[it was|turned out to be] [the wrong cable|the wrong socket|the filter], [now it runs|all connected now]
[printer|telly] [and all|too] [joined the wifi|are on the hub] [now|at last]

# fixed.router_setup
[your router|the hub|the box] is [online|registered|connected] [now|from here I can see it|]
[I've|we've] [sent it the settings|pushed the new settings|reset it from here], [the light should go green|and it's up]
[the new password|the wifi name] [is set|has been changed] [for you|], [you can log on now]
[the right|a working] [box|hub] [has been activated|is switched on] [on your line|for your account]
[your devices|the printer] [should|will] [find|join] the wifi [now|again], [I've opened the older band]
[there we are|done], the [router|hub] [shows green at our end|has picked up the line]

# denied.router_setup
[we don't|we can't] [support|set up] [other makers' routers|your own router|printers and tellies]
[the line|our signal] [reaches the router|is fine], [the rest is your home network|what's behind it is yours]
[the hub|this model] [works as designed|is meant to restart at night], [that's not a defect]
[wifi reach|the range] depends on [your walls|the building], [it's not a fault of the router]
[the instructions cover this|the leaflet says how], [help with set-up at home is a paid service]

# topic.missed_visit
the [missed|failed|lost] [appointment|visit|engineer visit]
the [engineer|technician] [who never came|that didn't turn up|we waited for]
[my|our] [new appointment|appointment|engineer visit]
[the no-show|the visit] [at {street}|of last week|]
[waiting for|being stood up by] [your engineer|the technician]

# still.missed_visit
[nobody|no one|no engineer] [came|turned up|appeared] [this time either|again|for the new appointment|the second time]
[we're|I'm] still waiting for [an engineer|the technician|somebody to come]
[I still|we still] [have no|haven't got any] [new date|appointment|visit]
[another|a second|a third] [day off|morning|afternoon] [wasted|gone], [no engineer|nobody rang the bell|no van in sight]
[the new slot|the second appointment] [came and went|passed], [same as the first|and no one came]
the [engineer|technician] still [hasn't been|hasn't shown his face|hasn't come to {street}]
[again|once more] a [card|text] [that I was out|we missed you], [and again I was in|I was sitting here]

# works.missed_visit
the [engineer|technician] [came|has been|was here] [today|this morning|yesterday] and [did the job|it's all done|sorted everything]
[the visit|the appointment] [took place|happened|went ahead] [after all|at last|as planned]
[he|your man|a nice young chap] [turned up|came] [on time|at nine sharp] and [it's done|the job's finished]
[the work|the job] at {street} is [done|finished] [now|since yesterday]
[at last|finally] [somebody came|the van came], [all done|twenty minutes and it was finished]

# fixed.missed_visit
[the visit|your appointment] [has been carried out|took place this morning|is done], [the job's complete|work finished]
[the engineer|our technician] [has been to {street}|was with you yesterday] and [completed the work|finished the job]
[the missed visit|the appointment] [has been made up for|was caught up on], [and the fee for it is credited|the work is done]
[the job|your order] is [marked complete|finished] [after yesterday's visit|by the field team]
[the credit|the payment] for the missed [visit|slot] [is on your account|has been applied]

# denied.missed_visit
[our records|the technician's notes] [say|show] [he was at the door|a call at your door], [nobody answered|no access]
[the van's tracker|the log] [puts him|has the engineer] [at {street}|in your street] [at the time|at ten past nine], [so it counts as no access]
[the appointment|that slot] was [cancelled at your request|not confirmed by you], [so no visit was missed]
[bad weather|a storm day] [isn't our fault|is outside our control], [no credit is due]
[the visit|an engineer] [isn't needed|is not foreseen], [the test shows no fault|the line works]
""")  # noqa: E501
