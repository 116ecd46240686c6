"""What customers say of the outcome: it is not fixed, it is fixed."""

from __future__ import annotations

NOT_FIXED = """
# still, and what is still so
6   | still @not ~2 @works/@good/@fixed/@came/@done/back/on/up/there/here/happened/heard/gone/right/online/available
6   | @not ~3 @works/@good/@fixed/@came/back still
5   | @not ~3 @works/@fixed/@came/@done yet
5.5 | still ~2 @bad
5.5 | still out/missing/unresolved/outstanding/unpaid/playing/overdue/unfixed/incorrect/closed
5   | still no/nothing/nobody/none/without
4.5 | still waiting/awaiting/unable/broken/failing/struggling/chasing/expecting
5   | still there/here/happening/exists/exist/existing/persists/persisting/present/remains/same/ongoing/occurring/occurs/appears/going
5   | still getting/seeing/receiving/experiencing/charging/charged/shows/showing/says/saying/dropping/leaking/dripping/crackling/rattling
5   | still getting/seeing/billed/paying/losing/cutting/buzzing/flickering/beeping/suffering/hearing/sounds/smells/facing/hurts/hurting
4.5 | still have/has/having/got/get ~3 @problem
4.5 | still have/got the same
4.5 | still can't/cant/cannot/couldn't
2.5 | still ~3 @problem
# not, and a word for put right
5.5 | @not ~1 been ~1 @fixed/@done
5   | @not ~1 @fixed
5   | nowhere near/close
5   | @not ~2 put right/straight
5   | @not ~1 sorted/cleared out/up
5   | nor ~2 @fixed
4   | @not ~2 gone away
4.5 | @not gone
4   | @not ~1 go/going away
4.5 | never was/were/did/has/happened/materialised
2.8 | never came/arrived/showed/got
3.5 | never ~2 came/called/rang/arrived/happened/turned/showed/received/materialised
5   | nothing ~2 changed/happened/improved/helped/moved/worked/done/fixed
5   | nobody/none/noone ~2 put/fixed/done/sorted/come/came/changed/helped/resolved/bothered/turned
4.5 | no one ~2 put/fixed/done/sorted/come/came/resolved/turned
5   | no change/difference/improvement/better/nearer/closer/avail/joy/luck
5   | no further forward/forwards/ahead
5   | @not ~2 make/made ~1 difference
5.5 | made no/little/zero difference
5   | didn't/didnt/doesn't/doesnt/hasn't/hasnt/not/never ~1 help/helped/last/lasted/hold/stick/solve/solved/fix/cure/improve/improved
4.5 | @not ~1 any better/different/nearer/closer/further
4   | without success/improvement/result
3.5 | in vain
5   | back ~1 square one
2.5 | @not ~2 solution/resolution
4   | remains/remained/stays ~1 unresolved/unsolved/broken/outstanding/same/@bad/open
5   | unresolved/unfixed/unsolved
5   | as @bad/bad as ever/before
# the same again
5.5 | same ~2 @problem again
5   | exact/very same
3.5 | same @problem
2.2 | same thing/story/situation
5   | same as before/ever/always/yesterday
5   | just/exactly as/like before
3   | like/as before
2.5 | before you ~1 changed/came/fixed/replaced/repaired
5   | @problem ~2 came/come/comes/is/are/has back
5   | @problem ~3 returned/reappeared/recurred/resurfaced/persists/persist/persisting/continues/continue/remains
4.5 | it/this/that persists/continues/recurs/reappeared/recurred
5   | persists
5   | it's/is/are/be/came/coming/comes back/again again
5   | @bad/@stopped/@went/out/missing again
5   | @bad ~2 again
5   | again ~2 @bad/@stopped/@not/wrong/missing/failed/without/no
4   | went/gone/goes ~2 again
4.5 | happened/happening/happens/started/starting/starts/doing/playing ~2 again
3   | yet/once again
2.5 | this ~1 again
1.5 | again
3.5 | @nth time
3   | time ~2 @nth
2.5 | keeps/keep/kept/keeping ~1 dropping/cutting/going/happening/coming/failing/crashing/disconnecting/stopping/returning/doing/losing
3   | back on/in here
2.5 | i'm/am/me back
4.5 | worse than before/ever
3   | got/even/getting worse
# it worked, for a while
4   | worked/works/lasted/held ~2 for ~4 @time
4   | lasted ~4 @time
4   | was/were/went/been @good/up/on/back ~1 for ~3 @time
3   | @time ~3 then ~3 @stopped/@bad/@went/again/back/same
3.5 | then/before/until it ~2 @stopped/@went/broke/again/started
3.5 | @stopped/@went ~2 again
3   | @time after/later ~3 left/visit/visited/fixed/repair/repaired
3   | off/down/dead/broke/failed/stopped/out ~4 after ~4 left/visit/fixed/repaired/repair/came
# they say so, but
3   | @said ~7 @fixed/@done/right/cured/sent/off
3.5 | supposed/supposedly/allegedly/apparently/meant ~4 @fixed/@done/@works
4   | closed/marked ~6 @but
5   | closed/says/said ~4 it is/was not
4   | @fixed/right/@done/sent ~2 @but ~6 @not/nothing/again/same/nobody/still
3.5 | despite/notwithstanding ~8 @said/message/email/call/visit/fixed/done/promise/promises/assurances/repair
3   | despite/although/though ~8 @fixed/@done/sent/visit/promised
4.5 | how can/could you say/claim/call/tell
3   | thought ~4 @fixed/right/@done
5   | is/was it @fixed no
4.5 | ^ but it is/was/has/did not $
4.5 | ^ it is/was/has/did not $
4.5 | ^ it isn't/isnt/wasn't/wasnt/hasn't/hasnt/didn't/didnt/doesn't/doesnt $
5   | says/said ~1 @fixed it is/isn't/isnt ~1 not
# what was owed has not come
3   | @not ~3 @came/turned/shown/materialised
2.5 | @goods ~4 @not ~2 @came
2   | no sign/trace/news/word/reply/answer/update/response/call/one
2   | nobody/noone/never/no ~3 called/rang/phoned/replied/answered/contacted/returned/visited
2.5 | @not ~2 heard
3   | to this day
3.5 | waiting ~6 @said/promised
3   | where is/are my
# it was said or done before: weak alone, telling together
1   | @but
1.2 | @said
1.3 | engineer/technician/visit/visits/fix/repair/repairs/repaired/reset/replaced/fixed/workman
1.2 | @bad/@stopped/@problem
1   | nothing/never/nobody
1.8 | called/rang/phoned/written/wrote/reported/contacted/complained/emailed ~5 before/already/times/twice/last/previously
2.2 | @nth/another/second call/letter/email/visit/report/complaint/attempt/engineer/repair
1.8 | previous/earlier/last ticket/call/complaint/report/repair/visit/fix/case/reference
2.5 | visits/calls/repairs/attempts/promises/engineers/letters later
2   | once more
1.8 | same as
4   | same ~3 as last/before/ever/always/when
4   | like/as last/before time/week/month/winter/year
4   | as @good/often/bad/much as ~3 ever/before
4.5 | here we/i ~1 again
4.5 | back to how/where/what/before
4.5 | yet to see/receive/hear/get/be/have/arrive/happen/come/appear
5   | far from @fixed/over/good/done
4   | anything but @fixed/@good/over
4.5 | so called fix/repair/solution
3   | says/tells/shows ~1 otherwise/different/differently
4.5 | only ~1 held/lasted/worked
4.5 | nowhere to be seen/found
3.2 | @not ~3 showing/reflected/visible/applied/shown
3   | no sign/trace ~3 @goods/improvement/progress/anyone/engineer/technician
4.5 | no closer/nearer
4   | @not ~2 made ~4 difference
4   | nothing to show
4   | @not ~2 right yet/again/still
4   | remains to be
4.5 | still the ~1 one
3.5 | no nothing
4   | came/come back ~3 rain/cold/winter/weekend/night/yesterday
4   | started/begun/began ~4 again
4.5 | wrong again
3.5 | again this/last/yesterday/today/month/week/morning/year
3   | all over again
4   | not ~2 resolved/solved/fixed/sorted/right/done/finished/over
# plain complaints that say little of an earlier fix
2.2 | @not ~1 @works
1.5 | @not even
5   | ^ (no) nope ~1 same/still/not/nothing
2   | ^ nope
2   | sadly/unfortunately
4   | @not a permanent/proper/real fix/repair/solution
4   | fix/repair/solution @not ~1 @works/hold/last
"""

CONFIRMS_FIXED = """
# it works now
6   | @works (@good) (just) now/again
5   | now/finally (all) @works/@fine
5   | @fine/on/up/online/connected/live/clear/open again/now
4.5 | right again
5.5 | all/everything (is/was/are/now/has/seems/been) (now/been) @works/@fine/@fixed/running/connected/back
4   | ^ ~1 it/that/this/all/everything @works $
3.5 | it works
4.5 | everything works
2   | that works
3   | seems/appears/looks ~2 @works/@good/@fixed
5.5 | @works ~1 @works/perfectly/fine/well/great/properly/normally/brilliantly/beautifully/flawlessly/faultlessly
4   | @works like/as
4.5 | like a charm/dream
4.5 | good as new
5   | up and running
5   | back to normal/life
4.8 | it's/is/are/came/been/we're/i'm/was back ~2 on/up/online/running
4.5 | back ~1 on/up/online/working now/again
5   | @good/@works/nothing ~2 since
4.5 | stayed/staying/remained on/up/connected/fixed/fine/@good
4   | held/holding ever/up/since
# somebody put it right
5   | @problem ~2 @fixed
4.8 | is/was/are/were/been/got/it's/that's/gets/everything's (now/finally/all/quickly/soon) @fixed
4.8 | been ~2 @fixed
5   | @who ~2 @fixed
5   | did/managed/able/got ~1 fix/sort/solve/mend/repair/resolve/get/put
5   | been/was/is/got/were/it's/all/put put/right/straight right/straight
4.5 | put ~2 right/straight
5.5 | did/done/does ~1 trick
5   | that/which/this worked/helped/solved/fixed/sorted/cured (it/the)
5   | @fixed ~3 quickly/immediately/promptly/efficiently/first/same/swiftly/speedily/instantly
4   | @fixed ~2 within/in ~3 @time
4.5 | dealt ~3 quickly/promptly/efficiently/well/professionally/immediately/swiftly
4.5 | finally/eventually ~2 @fixed/@works/got/refunded/paid
4.5 | got ~3 @fixed
5   | glad/happy/pleased/relieved/delighted/relief ~4 @works/@fixed/over/right/back
5   | thanks/thank (you) ~3 fixing/sorting/resolving/solving/repairing/restoring/correcting/mending/refunding/crediting/rectifying/putting
4   | you can/may ~2 close
4   | consider ~3 closed
3   | well done
4   | quick fix
4   | happy/satisfied/pleased with ~3 outcome/result/solution/resolution/fix/repair
4.5 | no complaints/worries now
# the trouble is gone
5   | @problem ~2 gone/disappeared/vanished/stopped/ceased/cleared
5.5 | no more/further/longer ~2 @problem/dropouts/drops/outages/disconnections/complaints/trouble/troubles
4.5 | no @problem since
6   | @not ~1 had ~3 @problem/trouble/bother/dropout ~3 since
4   | @not ~2 happened/dropped/failed/stopped/returned/come since
# what was owed has come
4.6 | @goods ~3 arrived/came/landed/credited/received/appeared/posted/turned
4.6 | @goods has/have/is/are/now/just/came/come/went ~1 here/through/in
4.6 | @goods ~2 shows/showing/shown/appears now
4.8 | received/got/have ~2 @goods ~4 today/yesterday/now/thank/thanks/morning
4.6 | have/i've/we've received ~2 @goods
4.3 | @goods ~2 turned/come up/through
4.5 | shows/showing/appears/reads ~2 now/correctly/right
4.5 | i/we can ~4 again/now
4.5 | able ~4 again/now
4   | money/refund/funds ~3 back ~2 account
4   | bill/balance/statement/account/record/records/invoice ~3 correct/right/corrected/straight
# and in other words
0.8 | now/finally/last/since
0.5 | thank/thanks/happy/satisfied/pleased/relieved/glad
5   | signal/internet/water/power/heating/line/service/connection/sound is/are/came/has/come/'s (come/now) back
5   | picture/lights/electricity/tone/wifi/broadband/tv/network/reception is/are/came/has/come/'s (come/now) back
3.5 | i/we have ~2 again
4.5 | able/worked/managed/works/fine ~6 this time
4.3 | correct/right/proper amount/sum/figure/balance/bill/payment ~3 taken/charged/paid/shown/shows/now/this
5   | did/done/does/doing the job
5   | not a/one ~2 since
4.5 | so far so good
4.5 | right as rain
4.5 | good as gold
2.5 | touch wood
5   | whatever ~4 worked/helped
5   | done it now/thanks/$
2   | happy/pleased/glad/delighted to say/report/tell/confirm
4.5 | @goods ~2 is/was/are on/in/there/here/showing ~1 account/bill/now/statement/bank
4.8 | shows/showing/shown/marked (as/up) paid/posted/cleared/settled/correct/credited/received
4.3 | confirmed/confirms ~5 paid/received/settled/posted/cleared/corrected
5   | stopped dropping/crackling/leaking/buzzing/cutting/happening/flickering/dripping/crashing/ringing/humming/rattling
4.5 | crystal clear
4.5 | ^ @fixed $
4.5 | ^ @fixed now/thanks/thank
5   | did/does get ~2 @fixed
4.5 | in the end ~5 @fixed/right/straight/came/got/worked
4.5 | got/had ~3 @fixed/right/straight ~4 end/last/finally
4   | no trouble/bother/issues/problems ~3 since/now/anymore/again
4   | clear/solid/steady/clean/quiet ~2 since/now
4   | @who (also/then/quickly/did/even) mended/fixed/sorted/solved/cured/repaired
4.5 | @fixed ~3 on the spot
4   | @fixed ~3 minutes/hour/day/spot/away/once
4.5 | as it should/used
# and what takes it back
-4  | until/till now
-3  | @but ~5 @not/same/again
-3  | thanks/thank ~2 advance
"""
