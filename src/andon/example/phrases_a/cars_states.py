"""Cars: what the matter is called, that it is still there, that it is in order, fixed, denied."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic.car_surge
[my|the|our] [car|{product}] [speeding up by itself|running away with me|that accelerates on its own|taking off without me]
the [surging|sudden acceleration|unwanted acceleration|runaway car] [of my {product}|]
[the way|how] [my car|the {product}] [takes off by itself|gains speed on its own]
a car that [won't slow down|goes faster by itself|drives off alone]
[the {product} and its speed|my car's own ideas of speed|that surge of speed]

# still.car_surge
[the car|the {product}|it] [still|] [speeds up by itself|takes off on its own|surges with no foot on the pedal] [in traffic|in the car park|as before|]
it [shot forward|surged|ran away] [again|once more] [this morning|on <weekday>|on the way home|at the lights] [with my foot on the brake|and I hadn't touched it|]
[my foot's off|I lift off] and the [car|{product}] [still goes on accelerating|still won't slow down|goes on pulling all the same]
[quiet|good|obedient] for [two days|a week|forty miles], then [it bolted again|off it went by itself again|the engine raced at a stand again]
[nobody|none of us] [dares|wants] to [drive it|get in], [it still accelerates alone|the surging is as it was|it did it again on <weekday>]
[again|yet again] I had to [put it in neutral|stand on the brake|pull the handbrake] [to stop it|because it wouldn't slow down]
the [brakes still barely hold it|brake still hardly helps] when [it takes off|the {product} surges]
[checked or not|report or no report], [the {product}|it|the car] [accelerates by itself|races off|has its own will] [as ever|just the same]

# works.car_surge
[the car|the {product}] [slows down|comes off the speed] [when I lift my foot|as it should] [again|now], [four hundred miles without a surge|no more surprises]
[no more|not one] [surge|sudden acceleration|runaway moment] [since it came back|in three weeks|since <weekday>]
[it|the {product}|the car] [only goes|goes faster only] when [I press the pedal|asked to], [what a feeling|I trust it again|and stops when told]
[my wife|my daughter|my husband] [drives it again|has driven it all week], [no surging|it does as it's told], [she says it's a different car|no fear any more]
[I've tried|I tried] [the car park, the hill and the motorway|every kind of road], [it behaves perfectly|it never once took off by itself]
[the speeding up|the racing away] [is cured|has stopped|is gone]

# fixed.car_surge
your [car|{product}] has been [checked and adjusted|gone through and set right], [no fault is left|it answers the pedal as it should]
[the cause|the fault behind the surging] [was found|has been found] and [put right|removed], [the car is safe to drive|two test drives went without a hitch]
[the workshop|{branch}|the technician] [has repaired|has cured] the [surging|unwanted acceleration], [the {product} was driven eighty miles since|the car is ready]
[after the adjustment|after our work] the [car|{product}] [slows as soon as one lifts off|no longer gains speed by itself], [we tried it hot and cold|it's in order]
[everything to do with the speed of the car|all that governs the speed] [was renewed and tested|was measured and reset], [the fault is out|it is in order now]
the [car|{product}] [is fixed|is in order], [nothing shows on the bench any more|the fault that made it race is cleared]

# denied.car_surge
[on the test bench|on the bench] [the {product}|your car|the car] [did exactly what it should|showed nothing unusual], [we find no defect|there is nothing to repair]
[no fault|not one fault] is [stored|recorded] [in the car|in the memory], [so it did not speed up by itself|the car did what the pedal asked]
[from the record|as we read it] [the wrong pedal was pressed|both pedals were pressed at once], [it happens to good drivers too|the car is sound]
[the floor mat|a second mat|a loose mat] [lay against the pedal|had slid under the pedal], [that isn't a fault of the car|the car itself is sound]
[such cases|cases like yours] [come down to the driver|are nearly always the driver's foot], [we see no defect in your {product}|nothing needs doing to the car]
[the technician|the workshop|{branch}] [drove it for an hour|drove it thirty miles] and [it never surged|couldn't bring it about], [we regard the car as safe|the file is closed]
[wide shoes|a boot sole|a heel] [can catch both pedals|easily catches the accelerator], [that's how we explain it|the car is not at fault]
[the brakes of the {product}|its brakes] [are stronger than the engine|will always hold it], [so what you describe cannot have been the car|a car can't run away from them]
[we|our engineers] [take the view|are of the opinion] that [it was driver error|the accelerator was held down], [no work on the car is called for|the car stays as it is]
a car [doesn't accelerate by itself|does not do such things], [the data speak of a pressed pedal|what was read out agrees], [there is no case|there's nothing to adjust]

# topic.car_brakes
[my|the] brakes [that squeal|that grind|on the {product}|]
the [squealing|grinding|juddering|soft] [brakes|brake pedal]
[the noise|the shaking] when I brake
the [brake|handbrake] [trouble|problem] [on my car|of the {product}|]
[worn|those] [pads and discs|brake pads|discs]

# still.car_brakes
the brakes [still|] [squeal|grind|judder|screech] [at every stop|as before|first thing in the morning|again]
[the pedal|the brake pedal] is [still soft|spongy again|as low as it was]
it [still pulls|pulls again] to the [left|right] when I [brake|slow down]
[new pads|fresh discs], [same squeal|same shudder|and the grinding's back after a week]
[the handbrake|the parking brake] [still slips|lets go again] [on our hill|on the drive]
[quiet|silent] [for two days|as far as {town}], [now the brakes groan again|and then the scraping was back]
[people still turn their heads|the dog still howls along] when I [brake|stop at the lights]

# works.car_brakes
the brakes [are quiet|bite as they should|are like new] [again|now]
[no more|not a] [squeal|grinding|judder|shudder] [since the new pads|from any wheel|when I brake]
[the pedal|the brake] is [firm|high and firm] again
[it|the {product}] [stops straight|stops in a straight line|pulls up without a sound] [now|]
the [handbrake|parking brake] holds [on our drive|on the steepest hill] [again|]

# fixed.car_brakes
[the pads|the discs and pads|the front brakes] [have been replaced|are new|were renewed], [the brakes are quiet|it stops as it should]
[the brake fluid was changed|the brakes were bled], [the pedal is firm again|no air is left in it]
[the sticking brake|the seized side|the binding wheel] [was freed|has been freed] and [greased|cleaned], [it runs free|no pull any more]
[the handbrake|the parking brake] [is adjusted|has been reset] and [holds|holds on the ramp]
[the workshop|{branch}] [skimmed the discs|has done the brakes], [no judder is left|the car is ready]

# denied.car_brakes
[the pads|the discs] [have plenty left|are above the limit], [a squeal is no defect|nothing needs replacing]
[brake noise|such noise] [in damp weather|at low speed] is [normal|a matter of the material], [there's no repair for it]
[the rollers|the measurements] show [equal force left and right|full braking force], [the brakes are in order]
[wear of that kind|such wear] [comes from driving|is ordinary at that mileage], [the cost is the owner's|we don't bear it]
[no fault|nothing] [was found|could be found] [on the brakes|on the test drive], [we leave them as they are]

# topic.car_electrics
the [screen|display|warning lamp|key fob|window] [of my {product}|in my car|]
[the electrics|the electronics] [of the {product}|in the car|]
[my|the] [flat battery|dead display|stuck window|beeping sensors]
the [light on the dashboard|orange lamp|camera at the back]
[the gadgets|the lamps and beepers] in [my car|the {product}]

# still.car_electrics
the [screen|display] [still goes black|freezes again|reboots itself as before] <when>
the [warning lamp|orange light] [is on again|came back|still burns]
[the battery|my battery] [is flat again|was dead again this morning|still drains overnight]
[the key|the fob|the remote] [still won't open the car|only works when it likes|isn't recognised again]
[sensors|the parking sensors] [still beep at nothing|scream at the hedge as before]
[the window|the rear window] [is stuck again|still won't close], [it's raining in|I've taped a bag over it]
[reset|an update|a new fuse], [and the lamp's back|it worked for a day|same blank screen]

# works.car_electrics
the [screen|display|camera] [works|stays on|has been fine] [now|again|all week]
the [lamp|warning light] [has gone out|is off] and [stays off|hasn't come back]
the [battery|car] [starts every morning|holds its charge] [again|now]
[the key|the fob] [opens at the first press|works again|does its job]
[the window goes up and down|the sensors only beep at real things|every lamp does as it should] [again|now]

# fixed.car_electrics
[the screen|the display unit|the camera] [was replaced|has been renewed], [it stays on|it runs without a break]
[the fault memory|the warning] [was read out and cleared|is cleared], [a corroded plug was the cause|the plug was renewed]
[the battery|a new battery] [has been fitted|was fitted], [the drain is found and stopped|it holds its charge]
[the key|your fob] [has been taught in again|is coded anew], [both keys open|it opens every door]
[the window motor|the sensors|the wiring] [has been repaired|is repaired|was put right], [all tested|we tried it twenty times]

# denied.car_electrics
[the lamp|the message] [is a reminder|is only a notice], [not a fault|nothing to repair]
[a battery|the battery] [that stands|of that age] [goes flat|loses its charge], [this is no defect|it's the owner's to replace]
[the screen|the display] [restarted normally|ran the whole day] [in the workshop|with us], [no fault found]
[sensors|the sensors] [react to dirt and hedges|are set as designed], [we don't alter them]
[a phone that won't pair|the pairing] [is a matter of the phone|depends on your phone], [the car is in order]

# topic.car_service
[my|the] [service|inspection] [appointment|booking|date|] [at {branch}|for the {product}|]
[booking|moving|the price of] the [service|inspection]
[my|our] [workshop appointment|service booking]
[the courtesy car|a courtesy car] [for the service day|]
[the annual check|the service] [of my {product}|of the car|]

# still.car_service
I still have no [date|appointment|slot] for [the service|my inspection]
[nobody|no one] [has confirmed|has given me] [the service date|a price for the inspection|a courtesy car]
the [service reminder|spanner on the display] [is still on|nags every morning], [no appointment|and no date from you]
[the appointment|my slot] [isn't in the system|was gone when I came|is on the wrong day] [again|once more|]
[still|yet again] [no courtesy car|no answer on the price|no Saturday slot] for [the service|my {product}]
I [stood|was] [at {branch}|at the workshop] [at eight sharp|on <weekday>] and [nobody knew of me|they had no service booked]

# works.car_service
[I've got|I have] [my appointment|a date|a slot] [for the service|on <weekday>|at {branch}]
the [service|inspection] [is done|went smoothly|was done while I waited] [, stamp and all|]
[the new date|the courtesy car] [is confirmed|has been confirmed|worked out]
[the price|what the service costs] [is clear now|came in writing], [booked|agreed]
[the {product}|the car] [has had its service|has been to its inspection], [purring|display quiet|all ticked off]

# fixed.car_service
your [service|inspection] is [booked|entered|confirmed] [at {branch}|for the {product}|] [with a courtesy car|]
[the appointment|your slot] [has been moved|is changed] [as you wished|to the new day]
[the quote|the price for the service] [has gone out to you|is in your inbox]
[the service|your inspection] [has been carried out|is done], [the record is stamped|the car is ready]
[the missing stamp|the entry] [has been added|is in the service record]

# denied.car_service
[we have no|there is no] [Saturday service|courtesy car on that day|collection service], [that's how it is at {branch}|that can't be arranged]
[the price|the price of the service] [is fixed|is the same for all], [we give no discount]
[without an appointment|for walk-ins] [no service is done|the workshop takes no car]
[an inspection missed|a service left out] [can't be stamped afterwards|isn't entered later]
[the interval|the service interval] [is fixed by the maker|stands], [it doesn't change for few miles]

# topic.car_warranty
the [warranty|guarantee] [on my {product}|claim|repair|bill]
[the|my] [workshop bill|invoice] [of {amount}|from {branch}|]
[a repair|the repair] [the warranty should pay|I was billed for]
[being charged|the {amount} I paid] for [a warranty repair|a faulty part]
[who pays for|the cost of] [the gearbox|the repair|the broken part]

# still.car_warranty
the [invoice|bill] [of {amount}|from {branch}|] [still stands|hasn't been changed|came again]
[the warranty|the guarantee] [still doesn't pay|hasn't paid] [for the repair|a penny|]
[I'm still|we're still] [{amount} out of pocket|to pay for a fault that was there from new|asked for the money]
[a reminder|a second reminder] for [the workshop bill|{amount}], [for a warranty repair|as if nothing had been said]
[no|still no] [decision on the warranty|credit for the repair|word on who pays]
[the dealer|{branch}] [points at you|says it's up to you], [the bill lies here|the warranty case doesn't move]

# works.car_warranty
the [warranty|guarantee] [paid|has paid] [for the repair|the whole bill|after all]
the [bill|invoice] [of {amount}|from {branch}|] [was cancelled|has been withdrawn|is settled by the warranty]
[I got|I've got] [{amount}|my money|the repair cost] back
[the repair|the gearbox|the new part] [cost me nothing|was done under warranty], [as it should be|car's fine]
[the invoice|the workshop bill] [has been put right|now shows zero to pay]

# fixed.car_warranty
[the repair|your repair] has been [accepted as a warranty case|booked to the warranty], [nothing is left to pay|the bill is cancelled]
[the invoice|the workshop bill] [of {amount}|] [is withdrawn|has been cancelled|was corrected]
[we've|we have] [taken over|paid] [the cost of the repair|the {amount}|parts and labour] [under the warranty|as goodwill]
[your warranty|the extension] [is entered|is on the system] [up to the right date|], [{branch} can see it|the dealer has it too]
[the {amount}|what you paid the workshop] [has been refunded|is credited]

# denied.car_warranty
[it's a wear part|that is a wear part|parts like that wear], [the warranty does not extend to it|so the bill of {amount} stands]
the [car|{product}] was [serviced elsewhere|not serviced on time|out of its service interval], [the warranty lapsed with that|so the claim is turned down]
[the warranty|your warranty] [had ended|was over] [when the fault was reported|by the date of the repair], [we pay nothing towards it|the invoice is due]
[the damage|this damage] [came from outside|is due to use|is stone chip and weather], [no matter for a warranty|the owner bears the cost]
[the invoice|the workshop's bill] [is correct to the penny|was gone through line by line|matches the work done], [there's no credit|nothing is taken off]
[the extension|the extra cover] [leaves out|doesn't include] [that part|such repairs], [page four of it is plain|we can make no exception]
[goodwill|a goodwill payment] [was considered and declined|is not granted], [the decision stands|the mileage is too high]
""")  # noqa: E501
