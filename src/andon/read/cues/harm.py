"""Somebody was hurt, or is in danger. Added to what the model says (scores.py)."""

from __future__ import annotations

HARM = """
# bodies
4.5 | collapsed/unconscious/suffocated/choked/choking/electrocuted/poisoned/poisoning/drowned/concussion/seizure/seizures/overdose
3   | burned/burnt/suffocating
4   | injured/injury/injuries/wounded/bleeding/bled/burns/scalded/hypothermia/pneumonia/dehydrated/stroke/asthma
4.5 | broke/broken/fractured/sprained/injured/burned/burnt/cut/hurt ~2 arm/arms/leg/legs/wrist/hip/ankle/hand
4.5 | broke/broken/fractured/sprained/injured/burned/burnt/cut/hurt ~2 hands/rib/ribs/nose/back/neck/face/foot
4   | got/was/were/been/is/badly/seriously hurt
3   | hurt ~1 himself/herself/myself/themselves/badly/me/him/her
3   | he/she/i/mother/father/mum/dad/gran/who/and fell
3   | @relative ~4 fell/tripped/slipped/fallen
2.5 | fell/tripped/slipped ~2 over/down/on/off/and
4   | nearly/almost/could/might ~3 died/killed/die/drowned/choked
4   | died/passed ~3 because/as/since/after/away
4.5 | @relative ~3 died/dying/killed/collapsed
4   | was/were/been/got/people killed
2.5 | heart attack
3   | stopped breathing
4   | trouble/difficulty/struggling/struggles/struggled/couldn't/can't ~1 breathing/breathe
3.5 | bad/severe/allergic/serious/nasty reaction
3.5 | wrong/double/missed/incorrect ~2 medication/medicine/tablets/tablet/pills/dose/dosage/prescription/drug/drugs/injection
4   | electric/electrical shock/shocks
4   | shock from
4   | miscarriage/miscarried
# getting help
5.4 | @cannot ~4 call/ring/reach/phone/dial ~2 ambulance/999/112/911/paramedics
5.4 | not/never/able ~4 call/ring/reach/phone/dial ~2 ambulance/999/112/911/paramedics
4.5 | @cannot ~4 call/ring/reach/phone/dial/get ~3 ambulance/999/112/911/paramedics/doctor/help/emergency/police
4.5 | not/never/able ~4 call/ring/reach/phone/dial ~2 doctor/help/emergency/police
3   | ambulance ~6 down/dead/line/phone/because/late/hours/come/came
2   | ambulance/999/911/112/paramedics/a&e
2.5 | in/to/into hospital
4   | rushed/taken/admitted/went/brought ~2 hospital/er/emergency
4   | rushed/taken/went/admitted/brought to a e
3.5 | ended up ~2 hospital
4   | hospitalised/hospitalized
4   | life/lives ~3 danger/risk/support/threatening
3.5 | pendant/panic/personal/care/medical/lifeline alarm/button
3   | relies/rely/depends/depend ~5 phone/line/power/electricity/alarm/oxygen/machine
3.5 | oxygen/ventilator/dialysis/pacemaker/insulin/nebuliser/nebulizer/defibrillator
# places and things that hurt
4.5 | caught/catch/catches/on/set/started/starting fire
3.5 | fire/flames/smoke/sparks/sparking/smoking/smoulder/smouldering ~5 socket/charger/battery/engine/router/phone/boiler
3.5 | fire/flames/smoke/sparks/sparking/smoking/smoulder/smouldering ~5 meter/box/cable/house/home/car/from
3.5 | charger/battery/engine/router/boiler ~5 fire/flames/smoke/sparks/sparking/smoking/melted/exploded/explode/burning
3.5 | meter/socket/cable/phone/car ~5 fire/flames/smoke/sparks/sparking/smoking/melted/exploded/explode/burning
4   | exploded/explosion/explode
4.5 | smell/smells/smelled/leak/leaking/leaks ~2 gas
4   | gas leak/smell
4.5 | carbon monoxide
4   | brakes/brake/steering/airbag/airbags/seatbelt/engine ~4 failed/fail/failing/locked/deployed/stopped/off/cut/stuck
4   | airbag/airbags ~3 off/burned/burnt/no
3   | hit/crashed/rolled/swerved ~3 barrier/tree/car/wall/into/off/pedestrian/cyclist/truck/lorry
3   | crash/accident/collision ~6 because/caused/hurt/injured/failed
4   | exposed/live/bare/hanging wires/wire/cable/cables/wiring
4   | unsafe/dangerous/hazardous/hazard
3   | danger/risk to/of life/health/children/people/death/injury/public
4   | contaminated/sewage/mould/mold ~5 water/ill/sick/drinking/baby/breathing/asthma/lungs
4   | made ~3 ill/sick/unwell/poorly
3.5 | food poisoning
# near misses, and machines that go by themselves
5.2 | nearly/almost/narrowly ~2 ran/run/knocked/mowed/mown ~3 over/down
5.2 | nearly/almost/barely/narrowly ~3 hit/hitting/missed/missing/crashed/crash/collided ~4 child/children/pedestrian/pedestrians
5.2 | nearly/almost/barely/narrowly ~3 hit/hitting/missed/missing/crashed/crash/collided ~4 cyclist/person/people/woman/man/lady/boy/girl
4   | nearly/almost/narrowly ~3 hit/crashed/collided ~4 traffic/truck/lorry/bus/train/barrier/wall/tree
5.2 | brakes failed
4   | brakes/brake ~5 floor/gone
3.5 | passed out in/on/at/and
# the weak, without what they need
3.5 | without ~1 heating/heat/power/electricity ~8 baby/elderly/disabled/newborn/vulnerable/old/ill/sick/child
3.5 | without ~1 water/gas/medication/medicine/phone ~8 baby/elderly/disabled/newborn/vulnerable/old/ill/sick/child
3.5 | elderly/disabled/vulnerable/newborn/baby/frail/86/87/88/89/90/91/92/93 ~8 without/no/freezing/alone/cold/dark
3   | without ~2 heating/medication/insulin/water/medicine/oxygen
4.5 | @not ~4 pay/get/afford/buy/order/collect ~4 insulin/medication/medicine/oxygen/tablets/inhaler
2   | elderly/frail/vulnerable/disabled/housebound/bedridden
3.5 | freezing ~5 house/home/cold/baby/nights
3   | alone/lay/lying ~5 hours/floor/night/help
# minds, homes
5   | ending/end ~1 it all
5   | suicide/suicidal
5   | kill/killing/harm/hurt myself
5   | @not ~2 want ~2 live/alive
4   | @not ~2 go on living/anymore/longer
3   | panic attack/attacks
4.5 | lose/losing/lost/lose ~2 our/my/their/the home/house
4   | evicted/eviction/homeless/repossessed/repossession/foreclosed
3.5 | foreclosure
3   | @not ~3 feed/buy ~3 children/kids/family/food/medicine/insulin
4   | had/has/having/took a ~2 fall/stroke/seizure/tumble/hypo/fit/collapse
4.3 | no way/means to/of ring/call/reach/phone/ringing/calling/reaching/phoning/getting
4.2 | ended up ~1 hospital/intensive
4   | a e
4.3 | put ~1 in hospital
4   | alarm/emergency/panic/care/medical/lifeline/personal/fall pendant/button/alarm/cord/bracelet
3.8 | pendant/pendants
3.9 | fire/smoke ~1 in/next/downstairs/upstairs/at/from
2   | fire/smoke
2.5 | emergency
3.7 | nobody/noone ~2 reached/reach
3.6 | surgeon/doctor/doctors/hospital/gp/consultant/nurse ~3 reach/ring/tried/call
3   | he/she/it got/gets worse
4.2 | found ~2 on the floor/ground
4.3 | summon ~1 help/anyone/assistance
3.7 | burning up
3.6 | run/ran/go/went next door
3   | ended/ending/end badly
2.5 | god ~1 she's/he's/they're/she/he
2   | no longer ~1 nuisance
1.5 | frightened/shaking/scared/terrified
1.5 | serious
4.2 | fire brigade/department/engine
4   | on dialysis/oxygen/insulin
3.5 | had ~3 attack
4   | on the floor ~4 hours/night/long/morning
4   | chest pain/pains
4   | taken/fell/became/falling ~1 ill/poorly/unwell
3.7 | sparks/sparking/flames/singed/scorched/charred
2.5 | danger/smoke/endangered/endanger/unsafe
4.5 | not/never/cannot/can't/couldn't/unable/no ~5 summon/alert/contact/reach ~4 ambulance/paramedic/paramedics/emergency/doctor/gp/999
4.5 | not/never/cannot/can't/couldn't/unable/no ~5 hold/get/call/ring ~4 ambulance/paramedic/paramedics/emergency/doctor/gp/999
4.5 | not/never/cannot/can't/couldn't/unable/no ~5 summon/alert/contact/reach ~4 911/112/carer/carers/nurse/midwife/services
4.5 | not/never/cannot/can't/couldn't/unable/no ~5 hold/get/call/ring ~4 911/112/carer/carers/nurse/midwife/services
4   | swallowed/choked/drowning
4   | hurt/injured/broke/twisted/sprained/fractured/banged/cracked ~1 his/her/my/their ~1 back/head/neck/arm/leg/hip/hand/foot/wrist
4   | hurt/injured/broke/twisted/sprained/fractured/banged/cracked ~1 his/her/my/their ~1 ankle/knee/shoulder/rib
4   | hurt/injured/broke/twisted/sprained/fractured/banged/cracked ~1 his/her/my/their ~1 ribs/skull/finger/fingers/face
-3  | injured veterans/list/reserve
4.2 | turned/went blue
3.2 | my/his/her heart again/condition
2   | on tablets
3.6 | surgeon/doctor/doctors/hospital/gp/consultant/nurse ~4 hold
2   | @cannot ~2 ring/call/phone/reach anyone/anybody/us
# jokes and names of things
-4  | nearly/almost ~2 heart attack
-4  | haha/lol/hehe/joke/joking
-3.5 | ambulance/hospital/fire/injury ~1 service/cover/insurance/door/bus/route/parking/trust/station/alarm/stick/discount
-3  | work ~4 ambulance/hospital/nurse
-3  | do/does/is/are ~3 cover/covered/insurance ~3 injury/injuries/accident/hospital/death
-2  | in case of
-3.5 | hazard insurance/lights/light
-2.5 | @relative passed
"""
