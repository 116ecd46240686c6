"""What the company's words claim and refuse: it is fixed, nothing is wrong or nothing will be done."""

from __future__ import annotations

CLAIMS_FIX = """
5   | has/have/is/are/was/were/been/now/all/it's/that's/got/i've/we've (now/been/fully/all/also/successfully) @fixed
4.6 | has/have/was/were/been/now/it's/that's/i've/we've (now/been/fully/all/also/successfully/just) @done
4.6 | has/have/been/now/i've/we've ~2 @fixed
4.3 | has/have/been/now/i've/we've (now/also/just/already/since/today) (been) @did/@done
4.3 | i've/we've ~2 @did
5   | @we ~2 @fixed
4.3 | @we ~2 @did
5   | @problem/error/mistake ~2 @fixed
4.5 | @problem/error/mistake ~4 @fixed/corrected/straight/right
5.5 | @works/back (again) now
5   | now ~1 @works/@fine/active/live/connected/restored
5.5 | should/must (now/all/also/then) be (all/fully/back) @works/@fixed/up/back/online/running
5   | should now
5   | should (now) be @fine/able (again) now/again
5   | up and running
5   | back up/online
5   | it's/is/are/now back on
5   | back ~1 normal/service
4.5 | service ~3 restored/back/running/resumed
5   | all/you're done/set/sorted/clear/good/fixed
5   | ^ all done/sorted/fixed/set
4.5 | that's/it's/it is/was done
4   | done ~1 for you
3   | good news
3   | pleased/happy/glad/delighted/confirm ~4 @fixed/@works/@done/restored/back
5   | been/was/is/it/that/got/we put right/straight
5   | put ~3 right/straight
4.5 | took/taken care of
5   | completed/finished/done ~3 repair/repairs/work/job/correction/update
4.5 | repair/repairs/work/correction ~2 complete/completed/finished/done/successful
3   | ticket/case/fault/job ~3 closed
4   | closed ~3 ticket/case/fault/job
4   | tests/test/testing ~4 clean/fine/ok/okay/clear/passed/good
4   | tested ~4 fine/ok/okay/clean/clear/good/works/working
3.5 | no longer
4.5 | found and @fixed/@did/put
4   | find/see ~3 @fixed/@works now
4   | you can/should now
4   | everything ~3 @works/@fine/running
4.5 | correct/right/fine/normal/live again
5   | outage/disruption/fault/incident/maintenance/interruption/problem ~2 over/ended/finished
4.2 | @did the/your/it/this/that/all/both
4   | has/have/it's (now/all) gone through/back/out/live
4.3 | line/service/connection/account/card ~1 is/are (now/all/back) live/up/active/on/working/open/fine/restored
4.3 | internet/power/supply/network/phone ~1 is/are (now/all/back) live/up/active/on/working/open/fine/restored
4.5 | fee/charge/charges/block/hold/restriction/lock/penalty/late ~3 off/gone/lifted/removed/released/cancelled/waived/refunded
4.5 | gone/off from your account/bill/record/statement
4   | showing/see/seeing ~3 online/connected/green/live/up
5   | should do it/trick
5   | that's/you're/you ~1 sorted/fixed
4.5 | made ~3 correction/payment/adjustment/transfer/amendment/repair
5   | squared away
5   | ironed/straightened/cleared/sorted/smoothed (it/this/that/things/everything) out/up
4.5 | taken off your/the
3.5 | you won't ~4 again/trouble/problem/problems/more
2   | happy/pleased/glad/delighted to say/report/tell/confirm/let
4.5 | everything ~3 @works/@fine/running
4   | found ~4 and @did/put/changed/rewired/reset
4.3 | in place/order/service/sync again/now
5   | should ~3 be clear/@fine/on/off ~1 now/again
4.5 | have/has/i've/we've ~2 moved/sent/put/transferred/pushed/released/issued ~4 payment/money/refund/correction/amount/credit/funds
4.5 | switched/turned/put ~4 back on
4.3 | work/repair/repairs/job/works ~5 finished/completed/complete/done
4.5 | correction/payment/refund/credit/change/adjustment/transfer/amendment ~2 went/gone/goes ~1 through/out/in/on
4.8 | been dealt with
4.5 | adjustment/credit/correction/refund/discount ~1 is/are (now/already) on/in your
4   | now shows/show/reads/reflects/reflect
3.6 | payment/refund/money/transfer ~1 reached/arrived
4.7 | set ~2 right/straight
4.5 | ! good to go
4.5 | ! back in business
4.5 | out of the way
4.5 | it's/that's/all/is (all/now) in place
4.5 | that's/it's/this (all/now) gone through
4.3 | closes the/this/your matter/case/issue
4.4 | it's/is/that's/all (now/all) complete/finished
4.3 | ! from now on
4.3 | ! as of now/today
2   | ! will be back to normal
3.7 | traced/found/identified ~1 cause/fault/error/reason
4.5 | it/that/everything/all/it's is/are/all dealt with
4.5 | error/fault/mistake/block (is/was/has/now) ~1 removed/cleared/gone/out
3   | nothing ~2 for you to
4.2 | was/were/been/is/are (now/all/fully/already/also) @did
4.3 | is/are (now/already/all) credited/booked/posted/refunded/applied/removed/paid
4.4 | speed/speeds/service/tone/line/signal/port/connection (is/are/now/measures) (now/all) back/normal/quiet/clear/fine/connected
4.5 | @problem/cause/bottleneck/trouble ~2 gone/cured
4.2 | shows/show no
4.3 | clear of
4   | up to date
4.2 | paid to date
4   | hear/see/notice/feel the difference
4.3 | @works from here
4.3 | should/you'll/find ~5 now
4   | settles it
4   | at full speed
3.8 | now counts/runs/stands/works/shows/reads
4.3 | now @works/runs/counts
2   | successfully
"""

DENIES = """
5   | no fault/faults/problem/problems/error/errors/issue/issues/defect/defects ~2 found/detected/identified/seen/shown/on/with
5   | found/find/see/detect/shows/show ~1 no fault/faults/problem/problems/error/errors/issue
5   | found/find/see/detect/shows/show ~1 no issues/defect/evidence/sign/record/trace/reason
4.5 | @not ~2 find/found/see/detect ~2 fault/faults/problem/problems/error/errors/defect/evidence/wrong/anything
5   | nothing ~2 wrong
4.5 | nothing ~4 can/could do/offer/change
5   | nothing more/further/else ~3 do/offer/add
5   | @works/working as designed/expected/intended/it/should
4.5 | as designed/intended
5   | by design
4.5 | @not a/an bug/fault/defect/error
4.5 | @not ~2 consider/regard/see/treat ~4 defect/fault/error/problem/bug
4   | expected behaviour/behavior
4   | normal ~2 for/behaviour/behavior/wear
5   | your own equipment/wiring/device/devices/router/side/cabling/phone/fault/property/installation
4.5 | problem/fault/issue/error ~4 your ~1 equipment/wiring/device/router/side/end/phone/computer/handset/home/property/bank
4.5 | caused by ~2 user/customer/you/misuse/yourself/yourselves/third
4   | @not ~2 our fault/responsibility/problem/side/error/mistake/doing
4.5 | @not ~2 responsible/liable
4.5 | @not ~2 covered/eligible/entitled/included/applicable/refundable
4.5 | unable ~3 refund/credit/waive/offer/process/accept/compensate/reimburse/change/remove/reverse/replace/approve/help
4.5 | @not ~3 refund/waive/compensate/reimburse/reverse/uphold/approve/accept/honour/honor
4.5 | @not ~3 something ~3 help/do/support/offer/change
4   | cannot/can't/won't ~2 do anything/more/that
4   | @not possible ~3 refund/change/remove/reverse/cancel/waive
4.5 | declined/rejected/refused/denied/dismissed
3   | our decision ~3 final/stands
4   | decision ~2 final
5   | charge/fee/charges/bill/invoice ~3 correct/valid/accurate/legitimate/justified/stands/due/right
5   | amount/balance/reading/calculation/billing ~3 correct/valid/accurate/legitimate/justified/stands/due/right
3.5 | will/must/does stay/stand/remain
4   | according ~2 our/my/the ~2 system/systems/records/screen/logs
3.5 | our/my ~1 records/system/systems/tests/test/logs ~4 fine/order/ok/okay/correct/delivered/working/clear/clean/good/normal/healthy
4.5 | everything ~4 order/fine/normal/ok/okay/correct ~2 our/my
4   | our side/end ~3 fine/ok/okay/order/working/clear
4   | fine/ok/okay/order/working/clear ~3 our side/end
4.5 | that's/is/against/per/to ~1 our/the/company policy
3.5 | terms and conditions
3.5 | you agreed/signed/accepted ~3 terms/contract/agreement
4.5 | no warranty/refund/compensation/entitlement/grounds/exceptions/exception/obligation
4   | warranty ~3 void/expired/apply
4   | @not ~2 fall ~2 warranty/cover/policy
3.5 | outside/beyond ~2 control/remit/cover/warranty/scope/responsibility
4   | you ~1 @not ~2 qualify/eligible/entitled
4.5 | our end/side ~5 fine/ok/okay/clear/good/normal/perfectly
4.5 | falls/fall/is/lies outside
4.3 | @not ~3 responsible/liable/accountable
3.5 | amount/balance/sum/fee/charge ~2 owed/payable/outstanding/due
3.5 | stand by
4.5 | user error
4.6 | terms/conditions/contract/rules/tariff ~4 allow/allows/clear/say/says/state/states/permit/provide
4.4 | @not ~1 reproduce/replicate
4.4 | @not something we/i
4.5 | @not ~1 find/found/see ~2 trace/mistake/mistakes/sign/error
4.5 | found/find/see/detect no mistake/mistakes
4.6 | matter for/between ~1 your/you
4.4 | within ~2 rules/allowed/limits/limit/norms/tolerance/terms/range/policy
4.2 | handled/billed/charged/calculated/applied according/under/as
3.6 | how it ~2 set/works/done
4.6 | nothing ~2 us to
4.4 | all/everything ~3 as it should ~1 our/on/in/here/side
4.4 | @works as agreed/ordered/contracted
4.3 | this/that/it/which is ~1 normal
4.4 | all/everything (is/appears/looks/seems) ~2 correct/order/rules ~2 our/side/here/system
4.2 | final word/answer/position
4.3 | comes/come/came from your
4.5 | we/i @not ~1 change/drop/bear/alter/lift/remove that/it/this
4.3 | it/charge/fee/bill stands
4.4 | inside ~2 tolerance/limits/range/limit
4.3 | we/i see no/nothing
4.2 | no/nothing ~5 reached/came/arrived us/in
3.6 | bank/county/you/they must
4.2 | isn't/isnt/not possible
4.2 | isn't/isnt/not needed/necessary/required/due/included
3.2 | counts as
3.6 | usual order/practice/procedure/process
3.2 | that's/is how/what ~3 is/are/works
4.2 | pay ~2 yourself/yourselves
3.6 | payable
3.9 | our/the/all/your measurements/monitoring/log/logs/notes ~4 show/shows/saw/sees/see/give/gives
3.9 | our/the/all/your books/readings/tests/exchange/agreement ~4 show/shows/saw/sees/see/give/gives
4.2 | booked/billed/charged/calculated/applied correctly
4.3 | trouble/problem/fault is ~1 indoors/inside/yours
4   | as far as the/your house/socket/router/door
4.2 | agreement/contract ~2 provides/sets/includes/excludes/covers
3.9 | doesn't/not include/cover
4.2 | no drops/dropouts/disconnections/cuts/outages ~4 at/on/up/this
3.6 | waiver/goodwill ~4 used/granted
1.2 | wifi/router/handset/walls/devices/wiring
2.5 | slow/slows it down
2   | slight/some hum/noise/hiss/delay
1   | normal
4   | it's/is the wifi/handset/router/walls/wiring
4.4 | nothing to refund/credit/repair/correct/waive
4.2 | nobody/noone/one ~4 reports/reported/report
4.3 | @not ours
4.2 | we @not ~1 pay/cover/repair/bear/refund/do/own those/that/them/it
3.8 | what counts
3.8 | receipt ~3 counts
4.2 | was/is/were announced
3.9 | ran/run out
4.2 | at your ~1 request
4.2 | no access
4   | nobody answered
4   | responsibility
4.3 | saw/sees/see your line/connection/calls
4.2 | @not a guarantee
4   | part of the contract/agreement/tariff
4.2 | hear/see/find/measure no
3.6 | stays/remains closed
3.8 | by your bank
2   | second opinion
2   | electrician/settings/manufacturer
4   | lies/lie/down/due/caused/comes/belongs ~2 your ~2 equipment/side/end/wiring/device/home/house/property/bank/router/settings/usage
4   | looks/look/appears/seems (all/perfectly) fine/normal/healthy/ok/okay/good ~3 here/us/side/end/system
4   | tests/test/testing ~3 fine/clean/clear/normal
4   | no evidence/proof/record/trace
4   | accurate/correct/right/valid so/and
4.3 | @not something we/i ~1 cover/do/offer/fix/repair/change
4   | can only suggest/advise/recommend
3   | you'll/you ~3 have/need to contact ~2 manufacturer/seller/supplier/landlord/bank/council/them
"""
