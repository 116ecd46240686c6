"""Anger in the customer's words; mild words of displeasure weigh little, threats and insults much."""

from __future__ import annotations

ANGER = """
# words of anger
3.5 | ridiculous/unacceptable/disgusting/disgusted/disgraceful/disgrace/outrageous/appalling/appalled/shameful/scandalous/despicable
3.5 | pathetic/useless/incompetent/incompetence/idiots/idiot/morons/moron/clowns/liars/liar/crooks/thieves/cowboys/scum/shambles
3.5 | furious/livid/fuming/outraged/enraged/infuriated/infuriating/seething/raging/angry
3   | awful/terrible/horrible/atrocious/abysmal/dreadful/horrendous/horrific/diabolical/shocking/lousy/crap/crappy/rubbish
3   | joke/farce/scam/rip-off/ripoff/fraud/con/nightmare/robbery/extortion
3.2 | robbed/cheated/conned/scammed/lied/lying/lies/stole/stolen/ripped
3   | worst
2   | fails/fail/failure/sucks/suck/sucked/blows/hate/hated/stupid/dumb/insane/insulting/insulted/insult/rude/arrogant/ignorant
2.2 | unbelievable/unreal/laughable/inexcusable/unprofessional/inept/negligent/negligence/unforgivable/inhumane/cruel
2.5 | wtf/ffs/smh/bullshit/bs/fuck/fucking/fucked/shit/shitty/bloody/damn/bastards/arse/ass/screwed
2   | hell
1.6 | frustrating/frustrated/frustration/annoyed/annoying/upset/irritated/irritating/fuming/exasperated
1.2 | disappointed/disappointing/disappointment/poor/unhappy/dissatisfied/unfair/unhelpful/ignored/ignoring/waste/wasted/lost
0.8 | bad/wrong/broken/ruined/missed/delayed/delay/delays/cancelled/stuck/stranded/sitting/refused/refuses/lack/excuse/excuses
# sayings of anger
3.5 | fed up
3.5 | sick ~2 tired
2.5 | sick of
3.5 | had enough
3   | last straw
3   | beyond a/ridiculous/me
3   | thanks/thank (you) ~1 for nothing
3   | no thanks to
3   | shame on
3   | ashamed
3   | what a joke/disgrace/shambles/mess/waste/nightmare/load/farce
2.5 | what the
2.5 | how dare
2.5 | how many times/more
2   | waste/wasted/wasting ~3 time/hours/money/life/day
3   | stop lying/ignoring/wasting/sending/fobbing
2.5 | you people
2.5 | do you even/ever
1.5 | don't care
2   | doesn't/don't/couldn't/nobody/noone care/cares
2.5 | are you ~2 serious/incompetent/kidding/joking/stupid/mad/insane/deaf
2   | seriously
2   | fobbed off
2   | fob ~1 off
2   | fuming
1.5 | no excuse
2   | what do i pay
2   | treat/treated/treating ~3 like/way/dirt/badly/customers
1.5 | never ~3 again
1.2 | never ~2 fly/use/buy/recommend/return/come
1   | no one/reply/answer/response/communication/help/info/information/explanation
0.7 | hold/waiting/waited/wait ~4 hour/hours/min/mins/minutes/days/weeks
0.6 | on hold
0.6 | hours/hrs late/delay/waiting
0.5 | why/still/another/again/now/even/never/nothing/nobody
0.4 | @not
3   | waste of ~1 space/time/money/breath
3   | having a laugh
3   | taking ~1 mick/piss/mickey/michael
3   | stick/shove your/it
2.5 | treated ~3 badly/poorly/terribly/appallingly/disgracefully
2.5 | done/finished with you
2   | you lot
2   | bunch of
3   | couldn't/don't/doesn't care less
3   | blood boil/boiling/boils
3   | end of ~1 tether
2.5 | patience ~3 out/end/limit/thin/gone
2.5 | out of patience
2.5 | lost patience/faith/trust/count
3   | enough is enough
2.5 | god's/heaven's/goodness/christ's/fuck's/pete's sake
3   | shut up
2.5 | pillar to post
2.5 | run around
2.5 | runaround/amateurs/amateur/criminals/criminal/theft/cowboy/shysters/jokers/muppets/fools
2.5 | how hard can/is
2.5 | get a grip
2.5 | act/shit together
2.5 | small claims
1.5 | refuse/refusing to pay
1.5 | @not paying
1.2 | trustpilot/facebook/twitter/review/reviews/media
2   | oh wonderful/great/brilliant/lovely/fantastic/joy/good
1.5 | well spent
2   | do/does you/your ~2 job/jobs
2.5 | one job
1.5 | leaving you
1.5 | take ~1 responsibility
3   | disgusts/disgust/infuriates/sickens/sickening/enraging/maddening/intolerable/insufferable/indefensible
# threats
3   | solicitor/solicitors/lawyer/lawyers/attorney/sue/suing/court/ombudsman/regulator/newspapers/press/watchdog
2   | trading standards
1.5 | legal action
2   | cancel everything/immediately/now/my
1.5 | switch/switching/leaving/moving/leave ~3 provider/company/bank/competitor/elsewhere/you
1.5 | speak/talk ~3 manager/supervisor
2   | want/demand ~3 manager/supervisor/money/compensation/answer/answers
2   | demand
2   | formal complaint
1   | complaint/complain
1.2 | lost ~2 customer
# irony, only where it is cheap to see
2   | great/brilliant/wonderful/fantastic/lovely/nice/superb ~1 another/yet
2.5 | another ~2 @time without/waiting/wasted
2   | well done @you/guys/team/again
1.5 | way to go
1.5 | good/great/nice/awesome/fantastic/excellent job/work/service/going ~6 @not/again/another/still/cancelled/lost/worst
1.5 | so much for
1   | yeah/yea/sure right
1   | congratulations/congrats/bravo ~6 @not/again/lost/another/worst
# against
-3.5 | @not ~1 angry/blame/blaming/complaining/complain/annoyed/upset/mean
-2  | terribly/awfully/dreadfully ~1 kind/nice/good/helpful/sweet/grateful/lovely/patient/sorry
-1.2 | thank/thanks/thx/thankyou/appreciate/grateful/cheers
-1.5 | love/loved/lovely/awesome/amazing/excellent/fantastic/wonderful/great/brilliant/perfect/best/good/friendly/helpful/kind
-0.8 | please/hello/hi/could/glad/happy/nice/dear/welcome/hope
-0.7 | bit/little/slightly/rather
-2  | my ~1 fault
"""
