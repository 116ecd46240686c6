"""The customer says that it is fixed: it works, somebody put it right, what was owed has come."""

from __future__ import annotations

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
4.5 | since ~4 visit/repair/fix/then/engineer/technician/change ~4 @good/quiet/clear/silent/stable/working/problem
0.8 | now/finally/last/since
0.5 | thank/thanks/happy/satisfied/pleased/relieved/glad
5   | signal/internet/water/power/heating/line/service/connection/sound is/are/came/has/come/'s (come/now) back
5   | picture/lights/electricity/tone/wifi/broadband/tv/network/reception is/are/came/has/come/'s (come/now) back
4.3 | i/we have ~3 again
-4.5 | have ~2 @problem/same/to/no ~2 again
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
4.3 | confirmed/confirms ~5 got/have/has
4.5 | dealt with ~2 on/in/at/within/by/same/first/straight
4.5 | is/are ~2 what/where/as/how it/they should
4.5 | closed/close/done from my
4.5 | corrected/correct/right/proper/new bill/statement/invoice/letter/copy/card ~3 arrived/came/received/here/through
4.3 | no @problem/dropouts/drops/outages/cuts ~1 this/all/for/so
4.5 | question/questions/query ~2 answered/sorted/settled
4.5 | answered ~2 question/questions/query
4   | got ~2 answer/answers
4.4 | took ~5 to sort/fix/solve/resolve/mend/put
# and what takes it back
-4  | until/till now
-3  | @but ~5 @not/same/again
-3  | thanks/thank ~2 advance
"""
