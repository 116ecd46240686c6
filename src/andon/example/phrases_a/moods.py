"""What a customer calls the matter, in general; a reason with words of its own overrides these."""

from andon.example.phrases_a.sheet import sheet

PHRASES = sheet("""
# topic
this [matter|problem|business|issue|whole thing]
my [query|request|case|enquiry|question]
the [matter|issue|problem] [I wrote about|we discussed|I reported]
what I [asked about|reported|raised] [in {month}|last time|]

# still
[it's|it is] [still there|still the same|back|happening again|not sorted|just as before]
[nothing|not a thing] [has changed|has been done|is different]
the [same|very same] [problem|thing|trouble] [is back|has come back|is still here|again]
[I've|we've] [still got|still] the [same|] [problem|trouble|issue]
it [came back|has returned|started up again|went wrong again] [on Monday|yesterday|last night|this morning|]
[we're|I'm] [still|again] [without|waiting for] [a solution|an answer|any result]
it [hasn't been done|hasn't happened|has not come to anything]
it [continues|goes on|keeps happening|won't go away]

# works
it [works|is working|is sorted|is right|has been put right|is in order] [now|again|]
[everything|all] is [fine|in order|as it should be|back to normal] [now|again|]
[that's|it's] [all|] [sorted|done|settled|dealt with|resolved]
the [problem|trouble] [has gone|is gone|hasn't come back|is over]
[you|your people|they] [sorted it|put it right|cured it|did it]
[no more|no further] [trouble|problems|bother] [since|so far|]
it [came|has come] [right|good] [in the end|at last|]
it [does what it should|behaves|holds] [again|now]

# fixed
[that|it|everything] [is|has been] [sorted|put right|taken care of|resolved|dealt with] [now|on our side|for you|]
[I've|I have|we've|we have] [put|set] [that|it|this|everything] [right|straight] [for you|now|on our side|]
[that's|it's] [all|] [done|gone through|in place|up and running] [now|for you|]
you [should be|are] [all set|good to go|back in business] [now|again|]
[it|that|this] [should|will] be [all right|back to normal|as it should] [from now on|as of now|now]
the [problem|issue|fault|error] [has been|is] [cleared|removed|corrected|resolved] [as of this morning|today|]
[no further action is needed|nothing more for you to do|that closes the matter], it's [done|corrected|complete]
[we|our people] [found|traced] [it|the cause] and [corrected it|cleared it|it's out of the way now]

# denied
[we|our checks] [can't find|find no|have found no] [fault|error|mistake|trace of a problem] [on our side|in our records|]
[everything|all] [is|looks|appears to be] [as it should be|in order|correct|within the rules] [on our side|in our system|]
[it|this|that] [works|is working|was handled] [as designed|as agreed|according to your contract|as intended]
[there is nothing for us to correct|we see no reason to change anything|we see no error on our part]
[this|that] [lies|is|falls] outside [our responsibility|our service|what we cover]
[that is|it's] [not something we did|down to your own equipment|caused on your side|a matter for your bank]
[the terms|our terms|the conditions you signed] [are clear on this|allow for it|say so in section four]
[I'm afraid|unfortunately] [we cannot reproduce it|the system shows no error|we have no record of that]
""")
