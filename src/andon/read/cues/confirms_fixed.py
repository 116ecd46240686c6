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
4.2 | it works
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
5   | @good/@works ~2 since
4.5 | stayed/staying/remained on/up/connected/fixed/fine/@good
4   | held/holding ever/up/since
# somebody put it right
5   | @problem ~2 @fixed
4.8 | is/was/are/were/been/got/it's/that's/gets/everything's (now/finally/all/quickly/soon) @fixed
4.8 | been ~2 @fixed
5   | @who ~2 @fixed
5   | did/managed/able/got ~1 fix/sort/solve/mend/repair/resolve/get/put
5   | been/was/is/got/were/it's/all/put put/right/straight right/straight
4.5 | they/you/he/she/has/have/was/all/we put ~2 right/straight
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
4.2 | they/you/he/she/we waived/refunded/credited/corrected/dropped/cancelled/reversed/reimbursed
4.2 | they/you/he/she took ~2 off
4.4 | charge/fee/item/extra/debit/mistake/penalty/reminder/debt ~2 gone/off
4.2 | charge/fee/money/refund/amount/difference/payment came back
5   | speed/landline/telephone/phone/broadband/line/dialling/dial (tone/is/are/has) back
4.3 | up to date/speed
4.4 | ! account/system/app/website/statement/portal/county/office says/say/wrote/shows ~1 paid/clear/settled/current
4.4 | have/has/there's/got ~2 tone/signal/dialling/power/water/service/internet/line now/again/back
4.4 | there's ~3 tone/signal back/now/again
4.3 | get/come/go/gets/comes/goes ~1 through/in/out again/now
4.3 | ! without a hitch
4.2 | ! not a trace
4   | has/have held
4.2 | job/work/repair finished/done/complete
4   | as planned/agreed
4.4 | alive now/again
4.2 | @fixed everything/it/this/the/my
4.2 | ~1 it was finished
4.4 | no/not (more/one/a/single/further) ~1 @problem ~3 now/since/week/month/far/today/all/anymore
4.4 | nothing ~1 overdue/owed/owing/open/outstanding/due
4.2 | shows/show/showing no/nothing
3.2 | was/were/has/have/been/is/are (now/finally/all/also) @did/@done
4   | came/come back now
3.8 | they/you found my/the/our/it
4.3 | all booked/settled/paid/clear/explained/credited/refunded/restored
4.5 | understand ~4 now
4.3 | i/we can ~5 before/fine/properly
4.2 | is/was/been/line's (now/very/quite/so/all) @positive
4.5 | clear as a
4   | took place
4.3 | job/work/repair ~4 is/was done/finished/complete
4.2 | line's/phone's/power's (back/all) on
1   | joy/relief/hallelujah/hooray/brilliant/delighted/finally/wonderful
4.3 | it/all/everything/that/this (has/have/had) came/come right/good
4.3 | it/all/everything (is/was/has/now/been) (now/come/come/all) right/@fixed/over/ok/okay/done/fine
4.3 | it's/that's/all/everything (is/all) done/@fixed
4.3 | it's/that's/all/everything/it/was/been (is/all) dealt with
4.4 | it/that/this/all/everything/line/fix holds/behaves/behaving
4.4 | it/everything is working
4.5 | does/do/doing what it/they should
4.5 | @problem/matter/nightmare (is/was/now) over
4.5 | is/was over now/thanks/thank
4.5 | no ~1 @problem ~1 so far
4.5 | no (more/further) bother
5.5 | ! @problem ~1 @not ~1 come/came/returned/recurred/reappeared
5   | ! it hasn't/hasnt come/returned back $
4.3 | you/they/people (all) did/sorted/cured/solved/cracked it
4.3 | is/are/all/everything/it's in order
4.3 | ! no complaints
4.3 | ! can't/cannot/couldn't fault
4.3 | ! nothing to complain
4.3 | went/gone/ran smoothly/perfectly/well
4.3 | easy as
4.4 | got/had/have ~1 what i/we needed/wanted/asked
4.4 | everything ~4 answered/explained/done
4.3 | result ~1 right/good/fine/perfect
3   | no arguing
4.3 | got done
4.4 | job done
4.3 | clear/quick/point and done
2.5 | quicker/faster/sooner than
4.3 | all is ~1 @fine/well/right
4.5 | since ~4 visit/repair/fix/then/engineer/technician/change ~4 @good/quiet/clear/silent/stable/working/problem
1.3 | now/finally/last/since/today
0.5 | thank/thanks/happy/satisfied/pleased/relieved/glad
5   | signal/internet/water/power/heating/line/service/connection/sound is/are/came/has/come/'s (come/now) back
5   | picture/lights/electricity/tone/wifi/broadband/tv/network/reception is/are/came/has/come/'s (come/now) back
4.3 | i/we have ~3 again
-4.5 | have ~2 @problem/same/to/no ~2 again
4.5 | able/worked/managed/works/fine ~6 this time
4.3 | correct/right/proper amount/sum/figure/balance/bill/payment ~3 taken/charged/paid/shown/shows/now/this
5   | did/done/does/doing the job
5   | ! not a/one/single ~1 @problem/squeak/blip/glitch/dropout/drop/crackle/hiccup/outage ~3 since
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
-5  | started/starts/start/starting up
-4  | only half/part/some
# and what takes it back
-4  | until/till now
-3  | but/yet/however/although ~5 same/again/still
4.3 | got what i/we ~1 for/needed
4.3 | all is back
"""
