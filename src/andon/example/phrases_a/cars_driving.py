"""Cars that speed up by themselves, brakes, electrics: what happens, and what is said to it."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# problem.car_surge
[my|our|the] [car|{product}|{year} {product}] [speeds up|takes off|picks up speed|shoots forward] [by itself|on its own|all by itself|without being asked] [in traffic|in the car park|at junctions|on the dual carriageway|]
[I take|I took|you take] my foot off [the pedal|the accelerator|the gas] and the [car|{product}] [keeps going faster|carries on pulling|won't slow down|goes on as if I hadn't] <when>
the [engine|car|{product}] [races|revs up|roars] [at the lights|in the car park|while I'm standing still|coming up to a roundabout] and [my foot is nowhere near|I'm not touching|nobody's pressing] the [pedal|accelerator]
[on|last] [Monday|Wednesday|Friday|Saturday|Sunday] [my car|the {product}|our car] [surged|bolted|lurched] forward [on its own|with my foot on the brake|while I was parking|] [and I had to stand on the brake|and I had to pull the handbrake|and I'm still shaking|]
I [braked|stood on the brake|pushed the brake to the floor] and the [car|{product}] [hardly slowed|went on pulling|kept accelerating], [as if somebody else were driving|it was like a bad dream|with both feet on it]
[my wife|my husband|my daughter|my mother] [won't drive it any more|refuses to get in|is too scared to drive it], the car [accelerates|speeds up|gathers speed] [without warning|when it likes|with nobody on the pedal]
[it|the {product}|this car] [has a will of its own|seems to have ideas of its own|behaves as if haunted]: [from 20 to 50|from 30 to 60|from walking pace to 40] [in no time|in a breath|before I knew it] and I [hadn't touched a thing|had my foot flat on the floor beside the pedal]
[reversing|pulling out|turning] [out of the drive|of a parking space|into our street] the [car|{product}] [suddenly|all at once|out of nowhere] [took off|leapt|shot away], [I never pressed anything|my foot was on the brake the whole time]
does a [car|{product}] [normally|really] [accelerate|speed up|drive off] [without the pedal|when you lift your foot|by itself]? Mine [does|did on <weekday>|has <when>]
[coming down the slip road|in slow traffic|at the school gates|on the ring road in {town}|near {town}] the [car|{product}] [just kept on getting faster|went off on its own|ran away with me], [I had to put it in neutral|I switched the engine off in the end|only neutral stopped it]
[something is badly wrong with|I don't trust|I am frightened of] [my {product}|this car|the car]: it [gains speed|pulls away|surges] with [no foot on the pedal|both feet off the pedals]
[I've driven|I have been driving] for [thirty|forty|twenty-five|twelve] years and [never had a car|never known a car] [that speeds up on its own|run away with me|accelerate when I brake]
[the speed climbs|it gets faster|the needle goes up] [by itself|and I'm doing nothing|though I've lifted off] [once or twice a week|every few days|now and again|whenever the engine's cold], [it's terrifying|I dread every trip|that can't be right]
[this morning|yesterday|last night|on my way to work] [my {product}|the car] [would not slow down|would not come off the speed] [with my foot off|when I let go of the pedal|however hard I braked]
[three|two|four] times [this week|this month|since Sunday] the [car|{product}] has [revved up and gone|surged ahead|shot off] [of its own accord|without me] [in the multi-storey|at traffic lights|in second gear|]
is it safe to [drive|use] a [{product}|car] that [bolts|surges|accelerates] [all on its own|without a foot on it|in the middle of parking]?
the [car|{product}] I [bought|had|collected] from {branch} [speeds up by itself|surges with no foot on the pedal|won't slow when I lift off] [at low speed|on the motorway|in town|]
[we were|I was] [rolling up to|waiting at|creeping towards] the [junction|lights|barrier|crossing] when [the engine howled and it went|the car set off at full power|it tried to go without me]
[cruise control was off|no cruise control on|I don't even use the cruise control], [and yet|still|but] the [car|{product}] [gets faster and faster|accelerates by itself|holds its speed when I lift off] <when>
[please tell me|somebody tell me|I need to know] what makes a [{product}|car] [run away|take off|speed up] [when nobody presses the pedal|on its own|and fight the brake]
[slippers|big boots|the mat], [I've ruled all that out|none of that]: the [car|{product}] [simply|just] [accelerates|surges|goes] [by itself|when it feels like it]
[the car|my {product}|the {product}] [pushes on against the brakes|pulls against the brake], [it wants to go and I want to stop|I need all my weight to hold it|like a horse that's bolted]
[my heart|my pulse] is [still going|still racing|in my throat]: [in the car park at {town}|in the multi-storey|just outside the house] the car [drove off at full throttle by itself|revved up and jumped forward alone]
[I only touch|you barely touch] the pedal [and let go|once] and [off it goes|it keeps pulling|away we go], [the {product} doesn't come back down|no slowing until I hit the brake hard]

# problem.car_surge@terse
[car|{product}|{year} {product}] [speeds up by itself|accelerates on its own|surges|takes off alone], [foot off pedal|no foot on pedal|brakes hardly help|not safe|in car park]
[unintended acceleration|sudden acceleration|surging|car ran away], [{product}|{product} {year}|on <weekday>|twice|foot was on the brake]
[won't slow down|keeps accelerating|engine races] [with foot off|when I lift off|at lights], [scared to drive it|{product}|since <weekday>|<when>]
[car|{product}] [bolted|shot forward|surged] [while parking|at junction|in traffic], [did not touch pedal|braked, no use|<when>]
[accelerates|revs up] [by itself|alone]. [frightening|dangerous|brake barely holds it|had to use neutral]

# info.car_surge
[cruise control|the speed control] [lets go|switches off] as soon as [the brake is touched|you tap the brake|the clutch goes down]
[putting the lever in neutral|selecting neutral] [takes the drive off the wheels|cuts the drive] [at any speed|], [the engine may rev but the car can be steered and stopped|that is safe on all our models]
a [cold|very cold] engine [idles a little higher|turns a bit faster] for [the first minute|a minute or two], [you hear it more than feel it|that is how it warms up]
the [car|vehicle] [keeps a log|keeps a record] that a [dealer|workshop] can [read out|print] [in ten minutes|while you wait]
[floor mats|loose mats] [must be clipped to the hooks|should be the fitted ones] [on the driver's side|], [two on top of one another are not allowed|the handbook shows the clips]
[a road test|a test drive with a technician] [takes about forty minutes|can be done with you in the seat], [it costs nothing|the dealer writes a protocol]
[automatic cars|automatics] [creep forward|roll on] [in D without any pedal|when you lift off the brake at a stand], [at walking pace|by design]
[every report of that sort|any report about speed] is [filed with the number of the car|kept with the vehicle's papers], [the dealer sees it as well|whatever the workshop finds]

# problem.car_brakes
[my|the|our] brakes [squeal|squeak|screech] [every time I stop|like a pig|first thing in the morning|at every light] <when>
[there's|I hear] [a grinding|a scraping|a grating] [noise|sound] from the [front|rear|back left|front right] [when I brake|under braking|as I slow down]
the [brake pedal|pedal] [feels soft|goes down too far|is spongy|feels like stepping on a cushion] [<when>|and it used to be firm|on the {product}|]
[when I brake|under braking|coming down the hill] the [car|{product}] [pulls|drifts|tugs] to the [left|right] [and I have to correct it|quite noticeably|]
the [steering wheel|whole car|pedal] [shakes|judders|shudders|vibrates] when I [brake from speed|brake on the motorway|slow down from sixty]
[the brake pads|the pads|the discs] [look worn|are worn down already|look scored] at [18,000|22,000|31,000|9,000] miles, [is that normal|should that be so]?
[it takes|my car takes|the {product} takes] [longer to stop|more road to stop|more effort to stop] [than it did|than it should|than last year] [in the wet|with the car loaded|]
the [handbrake|parking brake] [won't hold|doesn't hold|barely holds] [on our drive|on a hill|on the slope at home], [I leave it in gear|I put a brick behind the wheel]
[my|the] {product} [sounds like an old tram|sings like a kettle] whenever I [touch the brake|brake], [people turn round|rather embarrassing|the dog howls along]
[a wheel|one wheel|the rear left wheel] [gets hot|smells hot|smokes a bit] after [a short drive|ten miles], I think the brake [is sticking|is binding|doesn't let go]
[how much|what] [is|would be|do you charge for] [a set of brake pads|new discs and pads|front brakes] [for a {product}|on my car], [they've begun to grind|they squeal terribly]?
[after|since] [the winter|two weeks parked|the salt on the roads] the brakes [rub|grind|groan] [the whole way|for the first mile|and it hasn't worn off]
the [brake fluid|brake] [light|warning] [comes on|flickers] [when I go round a bend|on hills] and the [pedal is low|brake feels weak]
I [need|have needed] to [press|push] [much harder|twice] before the [brakes bite|car slows] <when>
[brakes|the brakes] [that judder|that squeal|with a groan] [after only a year|on a car this new|at this mileage], [I'd have expected better|not what I paid for]
[can|could] {branch} [look at|check] my brakes, [they grind|they squeal|they've gone soft] [and I've a long drive on <weekday>|]?
[there's|I've noticed] [a clunk|a knock|a click] from [the front|underneath|behind] [each time|whenever] I [brake|put my foot on the brake]
my [passenger|neighbour|husband|wife] [says|heard] [the brakes screech|the brakes squeal] [a street away|before we arrive], [louder by the week|and worse in the rain]
[going downhill|with the caravan on|with four of us in it] the brakes [fade|go weak|start to smell|feel tired]
[the ABS|the pedal] [chatters|pulses|kicks back] [at walking pace|on a dry road|even when I brake gently]
[metal on metal|it sounds like metal on metal], [the front brakes|those brakes] [can't have much left|must be down to nothing], [can I still drive to work|do I need a tow]?
[rust|thick rust] on [the discs|all four discs] and [a rough feel|a rumble] [when braking|at every stop], [the {product} is only two years old|it stands outside, granted]

# problem.car_brakes@terse
brakes [squeal|grind|judder|soft|squeak], [{product}|front|rear|worse when wet|<when>]
[grinding|squealing|scraping|knocking] [when braking|under braking|at every stop], [{product}|18k miles|pads gone?|can you check]
[brake pedal|pedal] [soft|spongy|low|goes too far], [{product}|since <weekday>|<when>]
[pulls left|pulls right|shakes|vibrates] [when I brake|under braking|from 60 down]
[handbrake|parking brake] [not holding|slips on hill|needs adjusting], [{product}|{branch}?]

# info.car_brakes
[brake pads|front pads] [last|are good for] [anything from fifteen to forty thousand miles|two to four years], [depending on how one drives|town driving wears them sooner]
a [squeal|squeak] on [damp mornings|the first stops of the day] [comes from surface rust|is a film of rust] that [the pads wipe off|is gone after a few stops]
[pads|discs and pads] are [checked at every service|measured whenever the car is in], [the figure is on the report|you'll see it in millimetres]
[brake fluid|the fluid] is [changed every two years|due after two years] [whatever the mileage|], [old fluid makes a soft pedal]
[a brake check|the check of the brakes] [takes half an hour|is done on the rollers] and [is free at our dealers|costs nothing if nothing is replaced]
[the handbrake|the parking brake] [can be adjusted|is readjusted] [in a few minutes|without new parts]
[new pads|new brakes] [want two hundred miles of gentle driving|need bedding in], [a slight smell is normal]
a [light pulsing in the pedal|chatter] is [the anti-lock working|how the ABS feels] [on loose ground|on ice]

# problem.car_electrics
the [big screen|screen|display|infotainment] [goes black|freezes|reboots itself|stays dark] [while driving|every morning|when I reverse|after ten minutes] <when>
[a warning lamp|an orange light|the engine light|a yellow triangle] [came on|has come on|comes and goes] [on the dash|and the handbook says nothing useful|on my {product}|] <when>
the [key fob|key|remote] [doesn't open|won't unlock|only sometimes opens] the [car|doors|boot], [new battery in it and all|I look like a thief in the car park]
[the battery|my car battery] [is flat|was flat|is drained] [every Monday|after two days standing|for no reason|each cold morning], [nothing left on|I checked the lights]
[one window|the passenger window|the rear window|the driver's window] [won't go up|is stuck half open|comes down by itself|only moves when it wants]
the [parking sensors|rear sensors|sensors] [beep at nothing|beep the whole time|say nothing at all|scream at a hedge ten feet off]
the [reversing camera|rear camera] [shows nothing|is upside down|is all blue|flickers] [since the rain|in the cold|<when>|]
the [satnav|navigation|map] [thinks I'm in the sea|has lost its position|shows the wrong county|hangs]
the [phone|bluetooth|radio] [won't pair with|drops out of|cuts off in] the [car|{product}] [every few minutes|after each call|]
[there's|I've got] a [lamp|light] [on the dashboard|in the cockpit] [that won't go out|shaped like a teapot|that nobody in the family can name]
the [heated seat|heating|air con|rear heater] [only blows cold|doesn't come on|has given up|switches itself off] in the [car|{product}]
[the alarm|my car alarm] [goes off|sounded] at [two in the morning|three in the night|all hours], [the whole street's awake|I've become very unpopular]
[the central locking|the boot|the doors] [locks and unlocks by itself|clicks all night|won't lock] [on my {product}|]
[the wipers|the lights|the headlamps|the indicators] [come on by themselves|stay on|don't come on|flicker] [in dry weather|when I lock up|on the left side|]
the car [says|claims|tells me] [tyre pressure low|door open|service hybrid system|key not found] and [it isn't|that's not true|the tyres are fine]
[I|we] [can't|couldn't] [start|unlock|get into] the [car|{product}] [this morning|at the station|in {town}], [the key isn't recognised|it says no key|all the lights just flash]
the [dashboard|instrument panel|display] [lit up like a Christmas tree|showed every lamp it has|went dead] [on the way to {town}|and then it was gone|on <weekday>]
[after|since] [heavy rain|a car wash|the frost] the [sensors|windows|screen|lamps] [play up|have a life of their own|don't work]
[a new|my new] {product} and [already the touchscreen is dead|the display hangs|the electric mirror sticks|half the buttons do nothing]
[the lane warning|the beeper|the speed sign display] [nags|shouts|beeps] [on an empty road|without reason|all day], [how do I get it to stop|it's driving me mad]
[why|how come] does the [battery|12 volt battery] [die|go flat] when the [car|{product}] [stands for a weekend|sits at the airport|is only two years old]?
the [clock|trip computer|mileage display] [resets|goes back to zero|jumps] [every time I switch off|overnight]

# problem.car_electrics@terse
[screen|display|infotainment] [black|frozen|dead|reboots], [{product}|{year} {product}|<when>|again after restart]
[warning light|engine light|orange lamp] [on|stays on|comes and goes], [{product}|what is it|safe to drive?]
[battery|car battery] [flat|drained|dead] [overnight|every week|again today, it's a new one], [{product}|nothing left on]
[key fob|key|window|sensor|rear camera] [not working|dead|stuck|not recognised], [{product}|{branch}?|<when>]
[parking sensors|alarm|wipers] [go off for nothing|play up|won't stop]

# info.car_electrics
[an orange lamp|a yellow lamp] [means have it looked at soon|is a note, not an alarm], [a red one means stop|red is the one to stop for]
[holding|pressing] the [power button|volume knob] for [ten|fifteen] seconds [restarts the screen|makes the display start afresh]
the [battery in the key|key battery] [lasts about two years|is a flat cell from any chemist], [the cover slides off at the back]
[a car that stands|a parked car] [uses a little current|draws a bit of power] for [the alarm and the clock|the locks], [after three weeks a weak battery is empty]
[dirt or frost|mud and ice] [on the sensors|in the bumper] [makes them beep|is seen as an obstacle]
[the window|an electric window] [can be taught its end stops|finds its stops again] by [holding the switch up for five seconds|running it up and holding]
[the meaning of every lamp|each symbol] is [in chapter three of the handbook|in the app under my car]
[reading out the memory|a diagnosis at the dealer] [takes twenty minutes|costs a fixed price], [the price is on the board in the workshop]
""")  # noqa: E501
