"""The words and patterns of promises (andon.text.commitments reads them)."""

from __future__ import annotations

import re

# Words one of which every promise holds: a cheap look at a text, or at a sentence, before the patterns.
TRIGGERS = frozenset(
    "will shall gonna going let allow promise expect guarantee should best assured scheduled booked arranged organised organized everything"
    " ordered hope hoping aim looking working posting sending calling issuing refunding crediting arranging booking raising putting shortly"
    " coming soon due set word i'll we'll you'll he'll she'll it'll they'll that'll there'll someone'll who'll team'll engineer'll put got"
    " stage point lined planned slotted confirmed requested way passed noted escalated flagged forwarded"
    " logged raised leave count diary reaches arrives goes gets comes lands".split()
)
# The same with their neighbours, for a sentence.
ANY = re.compile(
    r"\b(?:will|shall|gonna|going to|let me|allow me|promise|expect|guarantee|should|(?:my|our|very|level) best|assured|scheduled"
    r"|booked"
    r"|arranged|organi[sz]ed|everything (?:we|i)|ordered|hop(?:e|ing)|aim(?:ing)?|looking into"
    r"|working (?:on|hard|around|to)|posting|sending"
    r"|calling|issuing|refunding|crediting|arranging|booking|raising|putting|shortly|coming|soon|(?:is|are) due|set up|due course"
    r"|my word"
    r"|(?:put|got) you|at some (?:stage|point)|lined up|planned|slotted|confirmed|requested|way|been (?:passed|noted|escalated|flagged"
    r"|forwarded|logged|raised)|leave it with|count on|in the diary|reaches|arrives|goes (?:out|off|in)|gets|comes|lands|visiting"
    r"|landing|arriving|replacing|reissuing|processing|transferring)\b|'ll\b"
)

# Runs of letters one of which stands in whatever ANY finds: to look them up is three times as fast.
WORDS = frozenset(
    "ll will shall gonna going let allow promise expect guarantee should best assured scheduled booked arranged organised"
    " organized everything ordered hope hoping aim aiming looking working posting sending calling issuing refunding crediting"
    " arranging booking raising putting shortly coming soon due set word put got stage point lined planned slotted confirmed"
    " requested way been leave count diary reaches arrives goes gets comes lands visiting landing arriving replacing reissuing"
    " processing transferring".split()
)

_PEOPLE = (
    r"engineers?|fitters?|surveyor|inspector|installer|technicians?|teams?|colleagues?|managers?|supervisors?|specialists?"
    r"|departments?|office|agents?|advis[eo]rs?"
    r"|handlers?|driver|courier"
    r"|crew|plumber|electrician|nurse|doctor|dealer|workshop|bank|billing|accounts|staff|support|group|desk|partner|contractor"
    r"|mechanic|expert"
    r"|representative|operator|lender|surgery|council|warehouse|provider|chief|lead|director|head|side|company|unit|people|guys?"
    r"|man|lady"
)
_WHO = (
    r"(?:i|we|he|she|they|someone|somebody|one of (?:us|our \w+)|(?:our|the|my|a|an|your"
    rf"|another)(?: [\w'-]+){{0,3}}? (?:{_PEOPLE})(?: (?:in|from|at|of) (?:the |our )?\w+)?)"
)
_ADVERBS = (
    r"(?:,? (?:also|now|then|just|personally|certainly|definitely|gladly|of course|immediately|today|tomorrow|shortly|always|both"
    r"|both of us|either|myself|ourselves|again|still|straight away|right away|be sure to|then also|surely|absolutely|first|next"
    r"|once more|please|therefore|happily|make a point to))*,?"
)
_WILL = (
    r"(?:(?: (?:will|shall|am going to|are going to|is going to|gonna|am to|promise to|guarantee to|undertake to|commit to))"
    r"|'ll|'m going to|'re going to|'s going to| promise you (?:that )?(?:i|we)(?:'ll| will))"
)
_MODAL = r"(?: will| shall|'ll| should| is going to| are going to| is to| are to| is due to| are due to)"

# Who promises, up to the verb. The name of the group says how the rest is read.
OPENING = re.compile(
    # A word starts here, or a blank or an apostrophe: two quick looks instead of one a branch.
    rf"(?:\b(?=[a-z])(?:(?P<you>you(?: will| shall|'ll| should| can| are going to|'re going to)\b{_ADVERBS})"
    rf"|(?P<let>(?:let|allow) me\b(?: to\b)?{_ADVERBS})"
    rf"|(?P<then>(?:and|then|or) (?:will|shall)\b{_ADVERBS})"
    rf"|(?:^|(?<=[.!?;:,\n] )|(?<=\band )|(?<=\bplease )|(?<=\bso ))(?P<expect>expect|count on|look out for|watch out for)\b"
    rf"|(?P<what>what (?:i|we)(?:(?: will|'ll| shall| am going to| are going to)(?: now)? do| can do|'m going to do"
    rf"|'re going to do) is(?: to)?\b{_ADVERBS})"
    rf"|(?P<who>{_WHO}{_ADVERBS}{_WILL}\b{_ADVERBS}(?: be(?= \w+ing))?)"
    rf"|(?P<now>(?:i'm|i am|we're|we are){_ADVERBS}(?= (?:sending|posting|emailing|refunding|crediting|issuing|dispatching"
    rf"|shipping|arranging|booking|raising|putting|paying|reversing|waiving|ordering|replacing|scheduling|sorting|calling"
    rf"|transferring|processing|looking|investigating|working|reissuing|getting|having|escalating|chasing)))"
    rf"|(?P<set>(?:(?:i|we)(?:'ve| have)(?: an?(?: \w+){{1,3}}?)?|(?:has|have|is|are)(?: now| also| already"
    rf"| just)?(?: been)?)(?: now| also"
    rf"| already| just| provisionally)? (?:arranged|booked|scheduled|organi[sz]ed|ordered|set up|pencilled in|requested|lined up"
    rf"|planned|due(?= to (?:visit|arrive|call|come|go|reach|be with)| with you| at your)"
    rf"|slotted|confirmed|down(?= for)|in the diary|put you (?:down|in)|got you (?:down|in|booked))\b)"
    rf"|(?P<arrival>(?:is|are)(?: already| now)? (?:on (?:its|the|his|her|their) way|(?:coming|going|heading)(?: out| back| over)?"
    rf"|with you|in your account|visiting"
    rf"|calling|ringing"
    rf"|landing|arriving)|(?:it|this|that) gets(?= \w+)|(?:it|this|that|which|the \w+) (?:reaches|arrives|lands|goes (?:out|off"
    rf"|in)|comes|leaves)\b)"
    rf")|(?=[ '])(?:(?P<passive>{_MODAL}{_ADVERBS} be(?: \w+ly)?(?= (?:\w+ ?){{1,3}}))"
    rf"|(?P<goes>{_MODAL}{_ADVERBS}(?= (?:go (?:out|in|off|back|into|through)|arrive|reach|land|appear|show|come|take place|finish"
    rf"|complete|follow|receive|have|get|be back"
    rf"|clear|leave|start|drop)\b))"
    rf"))"
)

BEFORE = re.compile(
    r"\b(?:if|unless|in case|should)\b[^,]*\b(?:any|again|still|happens?|need|questions?|problems?|issues?|want|wish|prefer|like"
    r"|further|change|not|doesn't|isn't)\b[^,]*,?[^,]*$"
    r"|\b(?:if|whether|unless|how|why|when|what|who|which|where|until|till|hope|hoping|that case) $"
    r"|\b(?:think|believe|guess|suppose|doubt|not sure|don't know|can't say|cannot say|would say)\b(?: \w+){0,2} $"
    r"|\b(?:do|does|did|can|could|may|shall|should|will|would) $"
)
NEGATED = re.compile(r" (?:not|never|no longer|only|probably|possibly|perhaps|maybe|hardly)\b")
CLAUSE = re.compile(
    r" (?:but|however|although|though|unless|otherwise|because)\b|;|, (?:is|are|will|would|does|do|shall|ok|okay|alright|right"
    r"|all right)\b|,? if\b"
)

HEDGED = re.compile(
    r" (?:(?:do|be doing) (?:our|my|the|their) (?:very |level )?best|(?:do|be doing) (?:all|everything"
    r"|what(?:ever)?) (?:\w+ )*(?:can|could|possible|able)|try|be trying|aim|attempt|endeavou?r|hope|see (?:what|if|whether"
    r"|about)|see to what|strive|consider|think about|give it (?:a|our) )\b"
)
INNOCENT = re.compile(
    r" (?:put you (?:on|through)|put the call|transfer you|pass you|connect you|be (?:happy|glad|able|available|here|right|honest"
    r"|asked|recorded|back in|able|sorry|needing|one moment|clear|quick|frank)"
    r"|help|assist|need|have to|ask|explain|guide|walk you|stay|hold|read|pull|bring (?:up|that up|it up|your)|open (?:up|your"
    r"|the)|note|log|see a|take (?:a note|your|the details|some|down|a few|a moment|that as)|check|confirm (?:that|your|the|with)"
    r"|just (?:check|take|pull|ask|put)"
    r"|be with you (?:in a|shortly|in just|right)|add a note|do that (?:now|for you)|have a (?:quick )?look|look (?:that|it"
    r"|this) up|look up"
    r"|mute|start|begin|tell you|say|go (?:through|over|ahead|up|down)|end|cost|be \d|remember|leave it|know|find (?:your"
    r"|the|that|it)|load|go and|repeat|spell|have a (?:word|think)|show you|quote|wait|get (?:your|the) (?:details|account (?:up"
    r"|open|details)|file)"
    r"|see(?! to| that| what| if| whether| about)|run (?:a|some|the|that))\b"
)
_OBJECT = r"(?: [\w'£$€.,/-]+){0,6}?"
_DO = (
    r"(?:call|calling|ring|ringing|phone|phoning|telephone|text|email|emailing|e-mail|mail|write|writing|message|send|sending"
    r"|resend|re-send|post|posting|forward|refund|refunding|credit|crediting"
    r"|reimburse|compensate|pay|paying|transfer|reverse|reversing|waive|waiving|remove|removing|cancel|correct|correcting|amend"
    r"|adjust|replace|replacing|repair|visit|visiting|attend|deliver|ship|shipping"
    r"|dispatch|dispatching|despatch|collect|pick (?:it|them|you|the \w+) up from|knock|knocking|install|fit|exchange|issue"
    r"|issuing|reissue|process|processing|reprocess|restore"
    r"|reconnect|activate|reactivate|book|booking|schedule|scheduling|arrange|arranging|order|ordering"
    r"|raise|raising|file|submit|apply|provide|print|swap|return your|come (?:out|round|over|back out|by|to (?:you|your|the))"
    r"|be (?:with you|there|at your|out|round|over)|hand deliver|put (?:it|this|that|things|everything|matters) (?:right|straight"
    r"|back|through|in place|in the post)|put (?:the|your|an?) "
    r"(?:credit|money|refund|payment|order|engineer|technician|correction|fee|entry|record)"
    r"|take (?:it|this|that|the|them|those)(?: \w+){0,3} off|give you a (?:call|ring|bell)|drop (?:you|it|off)|bring (?:you|a"
    r"|the)|change (?:it|this|that|the|your)|update (?:your|the|our)|move (?:your|the|it)|change your|unblock|unlock|reinstate"
    r"|settle|recalculate|rebook|redeliver|courier|fetch|lift|re-?issue|re-?run|patch|upgrade|extend|freeze|stop (?:the|it|that"
    r"|this|those)|delete|redo|rectify|mend|rewire|reverse)"
)
_DONE = (
    r"(?:called|rung|phoned|contacted|emailed|texted|sent|resent|posted|forwarded|refunded|credited|reimbursed|compensated|paid"
    r"|transferred|reversed|waived|removed|cancelled|corrected|amended|adjusted|replaced"
    r"|repaired|visited|delivered|shipped|dispatched|despatched|collected|picked up|installed|fitted|exchanged|issued|reissued"
    r"|processed|reprocessed|restored|reconnected|activated|reactivated|booked|arranged"
    r"|taken off|made|put (?:right|straight)|in your account|with you|on its way|in touch by|unblocked|unlocked|reinstated"
    r"|settled|recalculated|redelivered|changed|updated|moved|back (?:in|on|with)|applied|there|out (?:to|by|on|there)|written to"
    r"|mended|rectified|lifted|deducted|done|fixed|sorted|resolved|solved|cleared|completed|finished|ready|complete|working)"
)
CONCRETE = re.compile(
    rf" (?:{_DO}\b"
    rf"|(?:have|get|see|make sure|ensure|be (?:having|getting)|having|getting)(?: to it)?(?: that)?{_OBJECT} (?:{_DO}"
    rf"|{_DONE})\b(?! (?:soon|shortly|quickly|as soon))"
    rf"|(?:look|check|investigate|review|speak|find|talk|escalate|pass|raise|go|chase|discuss|ask){_OBJECT} and (?:then )?(?:i'll "
    rf"|will |we'll )?{_DO}\b)"
)
VAGUE = re.compile(
    r" (?:trac(?:e|ing)|locat(?:e|ing)|establish|straighten|set (?:it|this|that|things|everything|matters)|pick (?:this|it|that"
    r"|things)|contact(?:ing)?|look(?:ing)? into|look at|investigat(?:e|ing)|review|examine|chas(?:e|ing)|follow|escalat(?:e|ing)|pass"
    r"|keep|sort(?:ing)?|resolve|fix|solve|deal|handle|take (?:care|this|it|a look|another look|action|steps)|get (?:back"
    r"|in touch|to the bottom|this|it|that|someone|somebody|your|the|one|on to|onto)"
    r"|getting|be (?:back|in touch|in contact|monitoring|looking|working|on it|dealing|reviewing|investigating|following|keeping)"
    r"|come back|let you know|update|inform|notify|advise|report|respond|reply|answer|monitor|do|work(?:ing)?|find out|have (?:it"
    r"|this|that|an answer|someone|somebody|the|your|a|one|news|one of)|make (?:sure|it|this|things)"
    r"|ensure|see (?:to|that)|bring|speak|talk|discuss|push|flag|mention|share|take|put|figure|clear|straighten|improve|address"
    r"|return|reach|touch base|prioriti[sz]e|complete|finish|close|try|mark|go back|reopen|consider|test|inspect|call|clean|cut"
    r"|trim|empty|treat|operate|examine|finali[sz]e)\b"
)
LIGHT = re.compile(
    r" (?:have|be|get|give|make|finish|complete|hear|receive|start|open|reopen|know|need|see|run|add|change)\b(?! (?:to|a look"
    r"|happy|glad|closed|able|open)\b)"
)
WAVERING = re.compile(r"\b(?:try|hopefully|hope|if possible|if we can|might|maybe|perhaps|with (?:any )?luck)\b")
# What a passive with a date may say: something is done, or looked after.
PASSIVE = re.compile(
    rf" (?:\w+ly )?(?:{_DONE}|looked (?:at|into)|dealt with|taken care of|investigated|reviewed|examined|checked|answered|informed"
    rf"|updated|notified|on (?:your|the|its) (?:card|account|bill|way)|in (?:the post|place|your|hand)|with (?:you|them|the \w+"
    rf"|our|your)"
    rf"|set (?:right|straight)|straight|over|settled|ringing|knocking|right|through"
    r"|addressed|escalated|closed|opened|reopened|tested|inspected|cleaned|emptied|available|treated|handled|rescheduled|rebooked"
    r"|finali[sz]ed)\b"
)
IN_DUE_COURSE = re.compile(
    r"\b(?:in due course|soon|shortly|at some point|when(?:ever)? (?:possible|we can)|passed on|looked (?:at|into)|dealt with"
    r"|taken (?:on board|into|seriously)|reviewed|investigated|considered|noted|monitored|in touch|contacted soon|escalated)\b"
)
SETTLED = re.compile(
    r" (?:\w+ly )?(?:called|rung|phoned|sent|resent|posted|refunded|credited|reimbursed|compensated|paid|reversed|waived|removed"
    r"|corrected|replaced|visited|shipped|dispatched|despatched|reissued|reprocessed|restored|reconnected"
    r"|taken off|put (?:right|straight)|in your account|with you|redelivered|made good|rung)\b(?! (?:soon|shortly|in due course"
    r"|when|as soon))"
)
ARRANGED = re.compile(
    r"^(?:[^.]*\b(?:for (?:someone|somebody|an?|the|our|one)\b[^.]*\bto (?:visit|call|come|ring|attend|look|collect|fit|repair"
    r"|replace|contact)|(?:call ?back|visit|appointment|engineer|technician|replacement|collection|refund)))"
)
EXPECTED = re.compile(
    r" (?:[£$€]?\d[\d.,]* (?:back|to)|(?:a|an|the|your|our|my|its|another|to (?:hear|receive|get|see)|us|me|him|her|one|it|that"
    r"|this|delivery|news|someone"
    r"|somebody|payment|money|word)\b)(?! (?:increase|higher|delay|delays|wait|long|rise|drop))"
)
YOU_INNOCENT = re.compile(
    r" (?:(?:just |only |also )?need|have to|be (?:asked|able|charged|prompted|required|redirected|billed|connected|transferred"
    r"|put|wondering|aware|pleased|glad|happy)|see (?:an? (?!engineer|technician|credit|refund|colleague|specialist|mechanic)"
    r"|the (?:light|button|option|menu|screen|message|page|icon))|find|want"
    r"|notice|get (?:a|an) (?:error|message|prompt|code|option|menu|survey|pop)"
    r"|receive (?:a|an) (?:code|survey|short survey|prompt|pass ?code)|have (?:access|the option|a choice)|get (?:used|through"
    r"|to)|lose|pay|expect (?:higher|lower|some|more|delays?|longer|an increase)|hear (?:a|the|beeps?|ringing|music|three|two))\b"
)
YOU_GET = re.compile(
    r" (?:be (?:refunded|credited|reimbursed|paid|compensated|sent|visited|rung|phoned|called|written to"
    r"|connected again|back online|issued|moved|given)|receive|get (?:a|an|the|your|it|that|this|one"
    r"|every|another|back|all|both)|have (?:a|an|the|your|it|that|this|one|them|everything|service|another|my|our)"
    r"|see (?:an? (?:engineer|technician|colleague|specialist|mechanic|plumber|man)|someone|somebody|us)|count on (?:an?|us|me"
    r"|the|it|that)"
    r"|see (?:the|your|a|it|that|this) (?:\w+ ){0,2}(?:money|refund|credit|payment|correction|change|amount|adjustment|balance"
    r"|back|deposit)|expect (?:a|an|the|your|our|my|it|that|us|to (?:hear|receive|get|see)|delivery|payment|someone|somebody"
    r"|another|one)|find (?:the|it|your) (?:money|refund|credit))\b"
)
YOU_HEAR = re.compile(r" (?:hear|be (?:hearing|kept|contacted|informed|notified|updated|told)|know)\b")
YOU_THEN = re.compile(r" (?:see|have|get|be)\b")
# A passive has its subject before it: back to the last break of the clause.
JOINT = re.compile(r"[ ,;:-]*(?:(?:and|then|or|but|so) )*", re.I)
# An act put off to no time at all.
SOMETIME = re.compile(
    r"\b(?:in due course|at some (?:point|stage|time)|(?:when|if|once) (?:we|i) (?:can|get round|have time|are able)|as and when"
    r"|before too long)\b"
)
BREAK = re.compile(r"[,;:(]\s|\b(?:and|but|so|that|which|then|because|as)\s")
EMPTY = re.compile(
    r"\b(?:(?:i|we)(?:'re| are|'m| am) (?:\w+ )?(?:doing (?:all|everything|our|my|what)|looking into|working (?:on|hard|around"
    r"|to)|investigating|trying|hoping|aiming|chasing)|rest assured|(?:be|you can be) assured"
    r"|(?:i|we) (?:hope|aim|intend|plan|endeavou?r|strive) to|(?:i|we)(?:'d| would) (?:hope|expect) to|at some (?:stage|point)"
    r"|before too long|(?:i|we)(?:'re| are) hoping|as soon as (?:possible|we can|i can|we know|there is|we have)|in due course"
    r"|you have my word|bear with us while"
    r"|leave it with (?:me|us)|(?:someone|somebody|the team|our team|they|a colleague) (?:is|are|'s|'re) (?:looking into"
    r"|dealing with it|on it)|(?:has|have) been (?:passed on|noted|escalated|flagged|forwarded|logged|raised))\b"
)
