"""Health plans: what the matter is called, that it is still so, that it is in order, fixed, denied."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic.claim_late
[my|the] [claim|open claim|unpaid claim] [for {amount}|from {month}|for my treatment|]
the [receipts|bills|forms] [I sent in|from my treatment|of {month}]
[the decision|the payment] on [my claim|our claim|the hospital bill]
[my|our] [dental|physio|hospital|glasses] claim
the [money|{amount}] [for my treatment|I laid out at the clinic]

# still.claim_late
[my claim|the claim] is [still open|still not decided|still being checked] [, it says|after all these weeks|]
[no money|no payment|not a penny] [for my treatment|on the claim|for the clinic's bill] [yet|so far]
[the clinic|the dentist|the hospital] [is chasing me again|has sent a second reminder], [the claim hasn't moved|and you haven't paid the claim]
[now|this time] [you want|they want] [the same receipts|the form] [again|a second time|once more], [you have them all|I handed them in long ago]
[the portal|the app] [still says|says as ever] [received|in progress] [next to my claim|]
[I'm|we're] still [{amount} short|waiting for the {amount}|waiting for a decision on the treatment]
[desk to desk|from one desk to the next] [goes my claim|the claim wanders], [nobody decides|no decision, no money]

# works.claim_late
[the claim|my claim] [has been paid|is paid|was settled] [in full|at last|to the penny]
[the money|{amount}|the payment] for [my treatment|the operation|the dentist] [is in the bank|has come|arrived on <weekday>]
[decision here|the decision letter came], [money too|paid the same day|all receipts accepted]
[I could|I've been able to] [pay the clinic|settle the hospital bill], [your money came|the claim's through]
[paid|settled], [every receipt|the whole claim], [at long last|as I'd hoped]

# fixed.claim_late
your claim [of {amount}|from {month}|] [has been decided and paid|is approved and paid out|was settled today]
[the payment|{amount}] for [your treatment|the receipts|the clinic's bill] [has gone to your bank|left us this morning]
[the missing receipt|the form] [was found|has been matched], [the claim is decided|the claim is paid]
[the medical desk|our claims desk] [has approved it|has cleared it], [the payment is made|the money is with your bank]
[all three claims|the open claims] [are decided|have been worked through], [you'll find the letters in the portal|the sum is paid]

# denied.claim_late
[the claim|your claim] is [within our usual time|inside the normal period], [nothing has been held up|there is no delay to put right]
[no claim|nothing] [of that date|for {amount}] [is on our books|has reached us], [so nothing is open]
[without the original invoice|with what we hold] [no decision is made|the claim rests], [that's the rule]
[we don't pay|the plan doesn't pay] [in advance|before the review is over], [whatever the clinic demands]
[we bring no claim forward|no claim is put before others], [the order is the order they came in]

# topic.claim_refused
[my|the] [refused|rejected|declined] claim [for {amount}|for physio|]
the [refusal|rejection] [of my claim|of the <day>|]
[your decision|the decision] [against my claim|to pay only part]
[my|the] appeal [against the refusal|about my treatment|]
[the part|the {amount}] you [won't pay|left unpaid|struck off]

# still.claim_refused
[the claim|my claim] is [still refused|refused again|turned down once more]
[the same|exactly the same] [refusal|letter], [word for word|new date on top], [no reason I can follow|and no answer to what my doctor wrote]
[you still|you] [won't pay|refuse to pay] [the rest|my treatment|the {amount}]
[my appeal|the objection] [hasn't been read|lies somewhere|got a text block], [the refusal stands|the claim stays turned down]
[the excess|the waiting period|the list of doctors] [is held against me again|is still your reason], [it's still wrong]
[half|only part] of the claim [is paid, as before|and that's how it has stayed]

# works.claim_refused
[the refusal|the rejection] [was taken back|has been withdrawn|was overturned], [the claim is paid|money received]
[my appeal|the appeal] [was successful|went through], [{amount} has come|the rest has been paid]
[you've paid|I've received] [the part that was refused|the rest of the claim|the full sum] [after all|]
[a second look|a proper reading] [did it|was enough], [claim accepted|the treatment is covered after all]
[the new decision|the corrected letter] is [right|fair], [paid at 80 as the plan says|and the money's here]

# fixed.claim_refused
[the decision|the refusal] on your claim has been [reversed|withdrawn|changed in your favour]
[your appeal|the appeal] [has been upheld|is accepted], [{amount} has been paid|the rest is paid]
[the excess|the deduction] [was taken twice|was a mistake], [it is corrected and paid out|the difference has been paid]
[the doctor|your clinic] [is on the list after all|has been recognised], [the claim is approved|the claim is settled]
[the claim|your claim] [was worked out afresh|has been recalculated], [the full rate is paid|you have the balance]

# denied.claim_refused
[the treatment|that treatment|what was claimed] is [not covered|outside the cover] [under {product}|by your plan|], [the refusal stands|the claim stays closed]
[the excess|your yearly excess] [was not used up|comes first], [so nothing is payable|that's why only part was paid]
[the waiting time|the waiting period] [hadn't passed|was still running] [on the day of treatment|], [the claim remains declined]
[the doctor|the clinic] [is not listed|isn't on our register], [bills from there aren't paid|we pay nothing for it]
[a second reader|our medical desk|the appeals desk] [came to the same decision|upholds the refusal], [it is final|no further review is made]
[approval|prior approval] [was needed and not sought|was missing], [a claim without it is not paid]
[the scale|the fee scale] [allows no more|ends there], [what's above it is your own share|the part payment is correct]

# topic.cover_question
[what my plan covers abroad|whether my plan covers physio|what my plan covers]
[my|the] [question about cover|cover for the operation|cover abroad]
[whether|the question whether] [the scan|my treatment|the medicine|the clinic] is covered
[cover|the cover] [under {product}|for my daughter's brace|for the trip]
[the approval|the go-ahead] for [my treatment|the specialist]

# still.cover_question
I [still don't know|don't know to this day|am no wiser] whether [the treatment|the scan|the trip|my doctor] is covered
[one says yes, one says no|two answers so far], [is it covered or not|and I'm none the wiser about my cover]
[no answer|no clear word|nothing] on [what my plan covers|cover for the operation|the approval], [the appointment's on <weekday>|the clinic is asking]
[the table|the booklet|the website] [you sent me to|] [doesn't say|is silent on it], [so is it covered|the question is still open]
[I'm still|we're still] [waiting for a yes or no|without an answer] on [cover abroad|the specialist|the medicine]
[the clinic|the surgeon] [can't book me|won't start] [until I know|as long as nobody says] [if it's covered|what the plan pays]

# works.cover_question
[I know|now I know|I've been told] [what's covered|where I stand with my cover|that it's covered]
[the approval|the cover note] [is here|came in writing], [the operation is booked|I can go ahead]
[my question on cover|the cover question] is [answered|settled|cleared up]
[the trip|the treatment|physio] [is covered|is included], [I have it in writing|good to know]
[it's clear now|all clear], [ten sessions a year|covered with a referral|eighty per cent], [that's all I wanted to know]

# fixed.cover_question
[the treatment|your treatment|the scan] [is covered|has been approved] under [your plan|{product}], [the letter is out|the clinic has the approval]
[your cover|the cover] [has been confirmed in writing|is confirmed] [for the trip|for the operation|]
[the question|your question on cover] [is answered|has been decided by the medical desk]: [yes, in full|yes, up to the yearly limit]
[the approval number|the approval] [is on your file|has gone to the hospital]
[your plan details|the details of your cover] [have been corrected|are right in the app now], [dental is shown|all benefits are listed]

# denied.cover_question
[that treatment|the treatment|what you ask about] [isn't covered|is not part of the plan], [nor in any of our plans|and can't be added]
[{product}|your plan] [doesn't hold abroad for that|excludes planned treatment abroad]
[that doctor|the clinic] [isn't on the list|is not listed], [the plan pays nothing there]
[no approval is given|we give no opinion] [on treatment not yet prescribed|in advance], [the table of benefits is all there is]
[the limit|the yearly limit] [is used up|has been reached], [there's no more cover for it this year]

# topic.member_card
[my|the|our] [member card|health card|new card|member number]
the [missing|lost|expired|wrong] [card|member card]
[the card|a member card] for [our baby|my daughter|my wife|my son]
[the name|the number] on my [card|member card]
[a card|the card] [that's not valid|the doctor can't use]

# still.member_card
[the card|my member card|the new card] [still isn't here|hasn't come|still hasn't come]
the [doctor|clinic|chemist] [still can't use|refused again] [my card|my member number]
[a new card came|the second card came], [same wrong name|same wrong number|expired on arrival]
[our baby|my daughter|my son] [still has no|is still without a] [card|member number]
[I'm still|we're still] [showing letters at the doctor's|without a valid card|a member without a number]
[another week|another doctor's visit], [no card in the post|and the card is not there]

# works.member_card
[the card|my member card|the new card] [came|is here|arrived on <weekday>] [, right name and all|]
the [doctor|chemist|clinic] [took the card|read the card] [without a murmur|straight away]
[the number|my member number] [works|is accepted|is the right one] [now|]
[our baby|my daughter|my wife] [has her card|has a number of her own] [now|]
[name|everything] on the card [is right|is spelled properly] [now|at last]

# fixed.member_card
[a new card|your card|the member card] [has been printed and posted|was posted yesterday|went out this morning]
[your member number|the number] [is active|has been activated|is corrected], [clinics can see it|every listed doctor can look it up]
[the name|the date of birth] on [your card|the record] [has been corrected], [the right card is in the post|the new card carries it]
[the child|your daughter|your son] [is entered|has been added], [with a card and a number|the card is out]
[the old card|the lost card] [is blocked|has been blocked], [the new one is valid from today|the app shows the new one]

# denied.member_card
[the card|your card] [is valid|is in order] [on our system|], [the clinic's reader is at fault|we issue no other]
[the card was delivered|the post delivered it], [a second one is not sent free|we do not send another]
[children under the age of one|newborns] [get no card|have no card of their own], [that's how the plan is]
[the name on the card|the name] [follows the certificate|is as on your application], [it stays so]
[plastic cards|cards of plastic] [are no longer made|aren't issued on {product}], [the one in the app is the card]

# topic.premium_bill
[my|the] [premium|premium bill|monthly premium|health premium] [of {amount}|for {month}|]
the [premium increase|double debit|wrong premium|premium invoice]
[what|how much] I pay for [my plan|{product}]
[the debit|the direct debit] for [the plan|my premium]
the [rise|jump] in my premium

# still.premium_bill
[the premium|my premium] is [still {amount}|still wrong|as high as before]
you [took|debited|collected] the premium [twice again|wrongly again|from the old account again]
[the double premium|the money taken twice|the {amount}] [hasn't come back|is still missing from my account]
[the {month} premium|the new premium bill] [shows the same mistake|is wrong as well|still charges for two]
[another reminder|a reminder again] for a premium [I've paid|that was debited]
[the discount|the add-on I cancelled] [is still missing from|is still on] the premium

# works.premium_bill
[the premium|my premium] [is right|is correct|has been put right] [again|now]
[the double debit|the premium taken twice] [came back|has been returned] [, {amount}|to the penny|]
[the debit|the direct debit] [ran once|was the right sum|went through on the right day] [this month|in {month}]
[the discount|the family rate] is [back|on the premium again]
[the premium bill|the new invoice] [adds up|is as agreed]

# fixed.premium_bill
[your premium|the premium] [has been corrected|is set right] [to the agreed sum|from {month}|]
[the second debit|the premium taken twice|{amount}] [has been returned|is refunded|went back to your bank]
[the discount|the child rate|the right rate] [has been entered|is on your plan], [the bill is corrected|a new bill is out]
[the reminder|the dunning fee] [is cancelled|was withdrawn], [the premium counts as paid|your account is level]
[your new bank account|the debit date] [has been entered|is changed], [it holds from the next debit|the system has it]

# denied.premium_bill
[the premium|your premium] is [correct|worked out by the table], [the rise applies to all of your age group|nothing is returned]
[one debit|only one debit] [was made|shows on our side], [the second isn't ours|ask your bank about the other]
[the letter|notice of the rise] [was sent in time|went out in November], [the new premium stands]
[the discount|that discount] [ended|isn't given on {product}], [the bill is right]
[we give no|there's no] [reduction for pensioners|instalment plan on premiums], [the sum is due]
""")  # noqa: E501
