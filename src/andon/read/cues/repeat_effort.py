"""Words by which a customer says that they have been in touch before about the same thing: calls, letters, visits, and vain tries.

Who was in touch matters: "I rang you twice" counts, "you rang me twice" and "he has been here twice" do not.
"""

from __future__ import annotations

REPEAT_EFFORT = """
# I have been in touch with you
4   | @me (have/had/already/did/also/even/only/just) @contacted (to/with) you/ye/u/yous/your/customer/support/helpdesk
4   | @me (have/had/already/did) @contacted ~1 @before
4   | @me (have/had) (now/already) asked/told (you/them) @few/several/many times
4   | @me (have/had) asked (a/the/this/that) (simple/same) on/last/yesterday/question
4   | @me been calling/ringing/phoning/writing/emailing/asking/chasing/trying/telling/complaining/reporting
4   | @me (have/had/already/did) ~2 @contacted already/twice/thrice/@few/several/repeatedly/again
4   | @me (have/had/already) reported/complained/queried/chased/flagged/mentioned it/this/that/about/of/these/them/to
4   | @me (have/had/already/did) told/informed/notified/advised/warned/asked you/ye/u/your/reception/someone/somebody
3.8 | @me (have/had/already) asked for/about ~5 @before
3.8 | @me (have/had/already) told ~4 on/yesterday/earlier/last/already
4   | @me (have/had/already) asked and/again/twice/repeatedly/before/already
4   | @me (have/had) sent you/ye/u
4   | @me (have/had/already) sent ~3 @few ~1 emails/mails/messages/letters/reminders/texts/photos
4   | @me (have/had/already) quoted/explained/repeated/mentioned/raised it/this/that/everything/them/to
4   | @me (have/had/already) gave/given it/this/that to/already/twice
4   | i/we/i've/we've let you know
4   | explained/told/telling/explaining/repeated ~3 @few ~1 people/times/agents/colleagues/operators/advisers/departments
4   | @me (have/had/already) raised/logged/lodged/opened/submitted (in) (a/the/my/several) complaint/complaints/ticket/tickets/case
4   | @me (have/had/already) filed/put/made/given/registered (in) (a/the/my/several) complaint/complaints/ticket/tickets/case
4   | @me (have/had/already) raised/logged/lodged/opened/submitted (in) (a/the/my/several) request/requests/enquiry/fault/report
4   | @me (have/had/already) filed/put/made/given/registered (in) (a/the/my/several) request/requests/enquiry/fault/report
4   | @me (have/had) logged/raised/reported/queried the/a/this same/fault/fee/problem/issue
4   | @me spoke/spoken/talked/dealt/chatted (to/with) a/an/the/one/you/your/someone/somebody/@few
4   | spoken (to/with) ~1 @few
4   | already spoke/spoken/called/rang/phoned/emailed/wrote/written/reported/explained/asked/told
4   | we/last/yet spoke/spoken/talked about/on/this/last/yesterday/earlier/in
4   | since/when/time/after (we/i/we've) (last) spoke/spoken
4   | since/when/after/time/month/week/day i/we (last/first/have/had/to) @contacted
4   | as before i/we @contacted
-6  | first time i've/we've
4   | @me (have/had) @contacted ~3 ago
3.8 | @me @contacted next/last/this/earlier
3.8 | @me spoke/spoken to/with ~1 @before
2   | @me (have/had) emailed/phoned/called/written/rung/telephoned/messaged
4   | having/and @contacted (to) you
4   | ^ rang/phoned/called/wrote/emailed/tweeted/texted/messaged/mailed (you/to) on/yesterday/again/twice/last/this/about
3.5 | every/each time/month/week/day/morning i/we (have) call/ring/phone/write/chase
4   | call/email/chat i/we made/sent/had on/to/last/yesterday/with/this
4   | @me (have/had) (now/already/also) left ~2 message/messages/voicemail/voicemails/word/number
4   | message/messages/voicemail/voicemails/note/email i/we (have/had) left/sent
4   | listen/listened/replied/reply/answer to my/our/that ~1 voicemail/message/email/mail/note
4   | ^ left ~2 message/messages/voicemail/voicemails
4   | messages/voicemails left
3.8 | @me been in touch
4   | on the phone to/with you/ye/your
4   | on the phone ~3 earlier/yesterday/last
4   | done/did/went/been ~3 with ~4 on the phone
3.8 | chat/call/word with ~2 on/yesterday/last
4   | was/been/i'm/am/are/got/get on to you/ye/yous
4   | was/were chatting/speaking/talking/dealing with/to a/one/you/your/someone/somebody
4   | during/in my ~1 call/chat with
3.6 | no answer/response/reply on/by phone/chat/mail/email
4   | in with you/ye
4   | we/i talked/spoke/discussed about
4   | as discussed on/with/in
4   | was with you
4   | was/came/went/been/visit/visited (back) (in/at/to) (the/your) branch/shop/store/counter/desk/office/showroom
4   | when i said/told/reported/mentioned/called/rang
4   | @me left my number/details/name with
4   | mother/mum/mam/dad/father/husband/wife/son/daughter/gran/nan/brother/sister (already/also) @contacted (to) you/ye
-5  | @contacted you ~2 about his/her/their
4   | @me (have/had/already) given/made/sent/put ~3 request/complaint/notice/enquiry
4   | complaint/request/report/enquiry/query/appeal i/we (have/had/already) made/raised/sent/put/lodged/reported/rang/asked
4   | told/reminded you in/on/twice/last/already/before/yesterday/weeks/months
4   | i ring/phone/call/write/email/ask and no/nobody/i'm/nothing/they/get/am/you
4   | rang/phoned/called ~2 cut off
3.8 | @me (have/had) phoned/rang/rung/emailed/complained (and/but) i/i'm/was/they/she/he/nobody/nothing/no
4   | weekly/daily/monthly/usual call/email/chat/reminder
# how often
4   | @nth time (now/that) @me/asking/calling/writing/ringing/that/i'm/telling/contacting
4   | call/calling/ringing/phoning/asking/ask/ye/write ~4 @nth time
4   | writing/telling/chasing/emailing/following/requesting/raising/status/enquiring ~4 @nth time
4   | time we've/we/i've spoken/spoke/called/rung/written/asked/contacted/told/reported/had
4   | for the @nth time ~3 asking/calling/ringing/telling/request/asked
4   | (my) @nth @message now/today/this/about/for/asking/regarding/on/without/since
4   | ^ (this/is/it's) (my) @nth @message
4   | my @nth @message
-5  | sent/send/wrote/written (to) me/us ~3 @message/@messages/times/again
-5  | @message/@messages from you
4   | reminder number
4   | like my @nth
4   | @few ~1 calls/letters/emails/mails/messages/chats/reminders from me/us
4   | after/took/taken/needed @few ~1 calls/emails/mails/chats/letters/messages
4   | lost count ~3 calls/emails/times/people
4   | how often/many ~3 must/do/should/have/will ~1 i/we ~2 ask/call/ring/phone/write/explain/tell/contact/say/repeat
4   | had to/having to/must chase/ring/call/phone/ask/explain/write/email/contact ~3 again/twice/times/@few/day/back
4   | need/have/having to ring/call/phone/chase/write/ask every/each/twice
-4  | not/shan't/won't/point/bother chasing/chase/be/ringing/calling/writing/asking
-4  | wrote/written it/this/that/down
-4  | wrote/written you off
4   | chase/chased/chasing this/it/you/@few/up
4   | @me keep/kept/keeps (on) calling/ringing/phoning/asking/writing/chasing/emailing/contacting/explaining/reporting/telling
4   | opened/reopened ~2 @few times
# the earlier words themselves
4   | my/our (@few) unanswered/open/pending/previous/last/earlier/prior/@few (@few) @message/@messages
4   | @few earlier/previous ~1 @messages
4   | my/our letter/letters/email/emails/mail/mails/message/messages/complaint/request/query/grievance/voicemail of/dated/went/unanswered
4   | answer/answered/reply/replied/response to my/our ~1 @message/@messages/question/query/grievance
4   | respond/responded/refer/reference/attention/further to my/our ~1 @message/@messages/question/query/grievance
4   | question/query/email/letter/message/mail i put/sent/wrote/asked
4   | you/ye/u/manager/someone (get/got/receive/received/read/see/seen) my (last/first/earlier/previous) note/@message/@messages
4   | anyone/anybody/somebody/she/he/they (get/got/receive/received/read/see/seen) my (last/first/earlier/previous) note/@message/@messages
4   | my ~1 @message ~3 unread/unanswered/ignored/lying
4   | my reply/note/answer of/dated
4   | what i asked/told/said/reported/wrote
4   | repeat/repeating/explaining/explain myself
4   | no answer/reply/response/word to ~2 @message/@messages/mine
4   | answer/reply/response/courtesy to mine/my ~1 of/dated
4   | has/did/was/whether/presume/trust my/our letter/message/complaint/letters/note
4   | read my ~1 @messages
4   | my email/emails ~3 read/answered/lost/arrived/opened
4   | our/your unanswered @message/@messages
-3  | first @message
3.8 | return/returned/answer/answered my/our (last/first/two/three) call/calls/email/emails/letter/letters/message/messages/mail/mails
3.8 | ignore/ignored/ignoring/acknowledge/acknowledged my/our (last/first/two/three) call/calls/email/emails/letter
3.8 | ignore/ignored/ignoring/acknowledge/acknowledged my/our (last/first/two/three) letters/message/messages/mail/mails
# once more
4   | as/like i/we/i've (already/have) told/said/explained/mentioned/wrote/reported/stated
4   | as mentioned/stated/explained/said/written in/on/before/already/previously/earlier
4   | ^ me/us/hi/hello/sorry me/us/again
4   | me again
-5  | tell/told/give/gave/ring/rings/rang/call/calls/called/charge/charged me again
-5  | ask/asked/send/sent/let/for/of/to/at/with/help/show/billed me again
4   | ^ hi/hello/hiya/hey again
4   | bother you again/about/once
4   | calling/ringing/phoning/writing/emailing/asking/telling/reporting (you/back/in) again/once/yet
4   | calling/ringing/phoning back
4   | say/ask/explain/tell/go/through/typing/type ~4 over/yet again
4   | write/type/explain/say ~3 a second time
4   | all over again
4   | following/follow (it/this) up on/to/for/from/with/my
4   | reminder regarding/about/on/concerning
4   | @nth request
4   | had this conversation/discussion
4   | tired/sick/fed/weary ~2 ringing/calling/phoning/asking/writing/chasing/explaining/telling/repeating
4   | back and forth
4   | passed/sent/pushed/moved/shunted round/around/about
# in vain
4   | tried/trying/try ~1 reach/call/ring/contact/phone/email/calling/ringing/reaching/contacting/phoning you/ye/your/the/all/and/every
4   | tried/trying to get through/hold
3.5 | @me cut off
-4  | @me ~2 never/not/haven't/hadn't ~1 @contacted
-4  | call/called/ring/rang/spoke/spoken/told/asked/phoned/contacted (to/with) my/our/the/three solicitor/bank/garage/seller/son/husband
-4  | call/called/ring/rang/spoke (to/with) my/our/the/three wife/sister/bell/police/doctor/builders/@relative
-4  | spoken/told/asked/phoned/contacted (to/with) my/our/the/three wife/sister/bell/police/doctor/builders/@relative
-3  | just now
-4  | to the police
"""
