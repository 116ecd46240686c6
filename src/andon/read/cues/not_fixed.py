"""The customer says that it is not fixed: it is still so, it is so again, what was promised has not come."""

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
5   | nobody/none/noone ~3 help/helped/solve/fix/sort/put/fixed/done/sorted/come/came/changed/helped/resolved/bothered/turned
4.5 | no one ~2 put/fixed/done/sorted/come/came/resolved/turned
5   | no change/difference/different/improvement/better/nearer/closer/avail/joy/luck
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
5   | as @bad/bad as ever/before
# the same again
5.5 | same ~2 @problem again
5   | exact/very same
3.5 | same @problem
2.2 | same thing/story/situation
4   | same old
5   | same as before/ever/always/yesterday
5   | just/exactly as/like before
3   | like/as before
2.5 | before you ~1 changed/came/fixed/replaced/repaired
5   | @problem ~2 came/come/comes/is/are/has back
5   | @problem ~3 returned/reappeared/recurred/resurfaced/persists/persist/persisting/continues/continue/remains
4.5 | it/this/that persists/continues/recurs/reappeared/recurred
5   | persists/unresolved/unfixed/unsolved
5   | it's/is/are/be/came/coming/comes back/again again
5   | @bad/@stopped/@went/out/missing again
5   | @bad ~2 again
5   | again ~2 @bad/@stopped/@not/wrong/missing/failed
4   | went/gone/goes ~2 again
4.5 | happened/happening/happens/started/starting/starts/doing/playing ~2 again
3.8 | yet/once again
2.5 | this ~1 again
1.7 | again
3.6 | @nth time
3   | time ~2 @nth
2.5 | keeps/keep/kept/keeping ~1 dropping/cutting/going/happening/coming/failing/crashing/disconnecting/stopping/returning/doing/losing
3   | back on/in here
2.5 | i'm/am/me back
4.5 | worse than before/ever
3   | got/even/getting worse
5   | still ~1 same
4   | changed nothing
4.2 | it/that @not take
3.5 | same story
-4  | should never/not have
-4  | shouldn't/shouldnt have
-3.6 | third/second/fourth time lucky
2.4 | still
5   | spoke/spoken/speak too soon
4.2 | no further on/with/along
4   | in the same boat
4   | limbo
4   | another/second/third/further ~2 fee/letter/notice/reminder/penalty/charge/bill/invoice/demand/card
3   | once more/again a
4.5 | and now ~3 again
4   | then/is/are/was back to @not/3/2/1/treacle/nothing/zero/waiting
3.8 | it was back
4.2 | afraid/sadly/unfortunately not
3.5 | ^ not really
4.2 | thanks/know for/you trying/tried
3.5 | appreciate the effort
2.8 | day/days/week/weeks/fortnight/hours ~3 then
2.5 | regardless
4   | hisses/crackles/buzzes/drops/drips/leaks/hums/rattles/drags/smells on
4   | just as bad/badly/slow/slowly/loud/often/noisy
3   | whenever/every/soon ~5 @problem
3   | starts/started/starting/began afresh/up/anew
4   | not a penny/cent/word/soul
3.5 | even now
4   | another ~2 day/morning/afternoon ~2 wasted/lost/off
4   | afraid i'm/we're/i back
4   | second/third/fourth/another/next/more try/attempt
3.5 | you said/promised you'd/you
4.2 | @fixed you said/say/tell/told
3.5 | end of that
3.5 | @problem/it ~1 is/are worse
3   | @problem ~2 is/are there
3.5 | nothing from you/us/them
4.2 | still @not
4.2 | still ~1 get/gets/hear/hears/say/receive/sit/sits
4   | minute/moment/soon ~2 left/went/gone/hung
3.3 | same as the
3   | more/another interest/fee/penalty/charge/fees
4   | as loud/slow/noisy/weak ~1 as
3.3 | repeats/repeated
3   | @nth day/afternoon/morning/visit/appointment/slot
# it worked, for a while
4   | worked/works/lasted/held ~2 for ~4 @time
4   | lasted ~4 @time
4   | was/were/went/been @good/up/on/back ~1 for ~3 @time
3   | @time ~3 then ~3 @stopped/@bad/@went/again/back/same
3.5 | then/before/until it ~2 @stopped/@went/broke/again/started
3.6 | @stopped/@went ~3 again
3   | @time after/later ~3 left/visit/visited/fixed/repair/repaired
3   | off/down/dead/broke/failed/stopped/out ~4 after ~4 left/visit/fixed/repaired/repair/came
# they say so, but
3   | @said ~7 @fixed/@done/right/cured/sent/off
4.2 | supposed/supposedly/allegedly/apparently/meant ~4 @fixed/@done/@works
4   | closed/marked ~6 @but
5   | closed/says/said ~4 it is/was not
4   | @fixed/right/@done/sent ~2 @but ~6 again/same/nobody/still
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
2.5 | @not ~3 @came/turned/shown/materialised
2.5 | @goods ~4 @not ~2 @came
2   | no sign/trace/news/word/reply/answer/update/response/call/one
2   | nobody/noone/never/no ~3 called/rang/phoned/replied/answered/contacted/returned/visited
2.5 | @not ~2 heard
3   | to this day
3.5 | waiting ~6 @said/promised
3   | where is/are my
# what they did before, and what is so since
1.6 | your man/technician/engineer/colleague/colleagues/people/team/visit/repair/fix/lady/guy/specialist/agent/staff/assurances/crew
2.5 | since you/your/the/he/she/that ~2 @said/visit/repair/fix/call/here/left/fixed/came/were/reset/engineer/technician/change/update
2.5 | after you/your/he/she/they/the ~3 @said/visit/repair/fix/called/left/fixed/came/reset/man/engineer/technician
1   | since january/february/march/april/may/june/july/august/september/october/november/december/christmas/easter
1.5 | turns/turned out
1   | clearly/obviously/supposedly/allegedly
3   | whatever ~2 system/website/records/colleague/you ~2 says/say/said/claim/claims/shows
3   | i can tell/assure you
4.5 | louder/slower/weaker/worse/lower/higher/noisier than ~1 ever/before
4.2 | never ~1 reached/materialised/landed
5   | @not ~2 worked/right/same/usable/stable ~5 since
3.2 | same ~1 letter/bill/error/message/answer/noise/silence/reply/charge/fee/mess/result/amount
4.5 | ^ again $
3.5 | no payment/refund/call/visit/engineer/money/letter/reply/technician/credit ~3 has/reached/came/arrived/received/come/yet
3   | outcome/result/problem/issue ~2 0/zero/bad/poor/nil/nothing/none
2.5 | gave/given/giving up
2.6 | polite/kind/friendly/lovely/charming/nice/pleasant/sweet/courteous/sympathetic/understanding/patient ~3 @but
1.5 | useless/pointless
2.5 | i/we @not ~2 @fixed
3   | and/but ~2 still
# and in other words
4.2 | it/this/that/thing/noise/problem (has/is) back $
4.2 | it/this/that/thing (has/is/had) returned
4   | it/this/thing (has/is/just) came/come back
4.2 | it's back $
4.2 | it's/is/has/came/come back on/since/last/this monday/tuesday/wednesday/thursday/friday/saturday/sunday/night/morning/week
5   | nothing/thing ~2 different/changed/better/happened/done
4.2 | not a/one/single ~1 thing
4.3 | it/that/this (has) hasn't/hasnt/not happened/come/worked/been
4.3 | it/this/that/problem goes/went on $
4.2 | keeps happening/occurring
5   | again waiting/without
4.3 | i've/we've/have/has still the/a/this/that/no
4.3 | so much for
4.2 | end of ~3 cure/repair/solution/fix
4.3 | short lived
4   | joy/relief/luck ~1 short/brief
4.2 | needs/need ~1 another/second go/look/try/visit
4   | needs/need looking at
4.5 | love/like/wish ~2 say/report ~5 @fixed/well/right/cured/done/better
4   | if only i/we could
4.5 | back (to) how/where/what/before
4   | are/am back at/to my/this/the/that/square
4.2 | case/query/question/matter/issue/business/problem (yet/all/once) again/still
4.2 | over again
3   | one more/last try/time/go
3.5 | and counting
4.2 | time of asking
2.4 | since/when/as we/last spoke
4.3 | despite/spite ~4 assurances/assurance/reply/answer/promise/promises/word/told
3.8 | contrary to
2.4 | after your/the call/visit/message/mail/email/letter
3.5 | saying/said/says ~4 @fixed/done/over
3.7 | shut/closed/signed/marked ~3 as/off
4.5 | none the better/wiser
3.8 | no result/results/outcome/solution
4.2 | 0/zero/nil/none/nought ~3 result/outcome/solution
2.4 | promised/given the/a earth/moon/date/world
3.7 | gone by
4.3 | worse if anything
4.5 | no further $
4   | hasn't/hasnt/didn't/didnt/not worked
1.5 | ^ it/that isn't/isnt
3   | it's/is not right
4   | ^ it/that isn't/isnt $
4   | only/except ~1 @not/nothing/it/same
5   | no/without ~1 again
4   | another reminder/letter/demand/notice/fine/penalty/invoice
4.5 | @nth winter/year/month/week/summer ~2 running/row
3   | here we/i are/am
4.2 | next/following day/morning/week/hour/evening/night ~6 @not/no/again/@stopped/gone/@bad/lost/nothing
4   | @not ~1 moved/budged/shifted/changed/improved
2.5 | nowhere
4.5 | and/but it/that/they/he/she/this wasn't/wasnt/didn't/didnt/isn't/isnt/hasn't/hasnt/haven't/weren't/never $
4   | keep/kept/keeps/always ~2 telling/saying/promising/claiming/assuring
4.5 | @goods ~2 never ~1 came/showed/arrived/turned/reached/materialised
4.2 | never showed/turned up
4.2 | @not ~3 received/seen/got/had ~3 penny/cent/thing/bean
4   | same result/outcome/answer/again
4   | every time ~7 comes/came/back/again/fails/goes
4.5 | as/where/how it was
4.5 | fix/repair/solution/work ~1 @not ~1 take/taken/hold/work/last
3.5 | it's/is/its me again
3   | about this/the very/same
3.5 | wrote/writes/written/writing/rang/called/sent/phoned again
4.8 | still ~1 open/unpaid/due/owing/owed/overdue/pending/short/empty/off/gone/nothing
4.8 | still says/shows/reads/thinks/claims/insists/lists
4.5 | for ~3 @time and/then/before/but ~5 lost/gone/@stopped/@went/off
4.5 | back for ~3 @time
3   | was/were/been told ~6 @fixed/@done/right
3.5 | your promise/promises/assurance/assurances
4   | a month/week/fortnight/year later
3.5 | matter/case/complaint/fault/problem ~2 open/unresolved/outstanding/ongoing
# it was said or done before: weak alone, telling together
1   | @but
1.3 | @said
1.3 | engineer/technician/visit/visits/fix/repair/repairs/repaired/reset/replaced/fixed/workman
1.2 | @bad/@stopped/@problem
1   | nothing/never/nobody
1.8 | called/rang/phoned/written/wrote/reported/contacted/complained/emailed ~5 before/already/times/twice/last/previously
2.2 | @nth/another/second call/letter/email/visit/report/complaint/attempt/engineer/repair
1.8 | previous/earlier/last ticket/call/complaint/report/repair/visit/fix/case/reference
2.5 | visits/calls/repairs/attempts/promises/engineers/letters later
3   | once more
1.8 | same as
2.8 | same ~3 as last/before/ever/when
2.6 | like/as last/before time/week/month/winter/year
4   | as @good/often/bad/much as ~3 ever/before
4.5 | here we/i ~1 again
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
4   | not ~2 resolved/solved/fixed/sorted/finished/over
# plain complaints that say little of an earlier fix
2.2 | @not ~1 @works
1.5 | @not even
5   | ^ (no) nope ~1 same/still/not/nothing
2   | ^ nope
2   | sadly/unfortunately
4   | @not a permanent/proper/real fix/repair/solution
4   | fix/repair/solution @not ~1 @works/hold/last
"""
