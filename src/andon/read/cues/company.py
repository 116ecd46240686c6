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
4.3 | payment/refund/money/transfer ~1 reached/arrived
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
4   | lies/lie/down/due/caused/comes/belongs ~2 your ~2 equipment/side/end/wiring/device/home/house/property/bank/router/settings/usage
4   | looks/look/appears/seems (all/perfectly) fine/normal/healthy/ok/okay/good ~3 here/us/side/end/system
4   | tests/test/testing ~3 fine/clean/clear/normal
4   | no evidence/proof/record/trace
4   | accurate/correct/right/valid so/and
4.3 | @not something we/i ~1 cover/do/offer/fix/repair/change
4   | can only suggest/advise/recommend
3   | you'll/you ~3 have/need to contact ~2 manufacturer/seller/supplier/landlord/bank/council/them
"""
