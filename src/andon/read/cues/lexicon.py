"""Classes of words that the tables of cues share."""

from __future__ import annotations

LEXICON = {
    # Negations, with the ways people type them.
    "not": (
        "not never isn't isnt aren't arent wasn't wasnt weren't werent doesn't doesnt don't dont didn't didnt hasn't hasnt"
        " haven't havent hadn't won't wont can't cant cannot couldn't couldnt ain't nt"
    ),
    "cannot": "can't cant cannot couldn't couldnt unable impossible nobody without",
    "fixed": (
        "fixed sorted resolved solved repaired mended corrected restored rectified cleared reinstated reconnected remedied"
        " addressed cured settled unblocked unlocked straightened"
    ),
    # What a company also says it has done.
    "done": (
        "completed done posted credited refunded processed removed reversed updated replaced applied reset activated adjusted"
        " amended paid waived reimbursed transferred rebuilt reprocessed recalculated lifted collected cleaned emptied fitted"
        " installed"
    ),
    "did": (
        "fixed sorted resolved solved repaired mended corrected restored rectified cleared reinstated reconnected remedied"
        " credited refunded removed reversed replaced applied reset activated adjusted amended waived reimbursed unblocked"
        " unlocked rebuilt rerouted swapped completed cancelled transferred posted settled recalculated changed  returned"
        " switched rejoined separated dried sealed located spliced renewed rewired reconfigured upgraded registered matched"
        " allocated dropped lifted retuned rebalanced caught reissued restarted cut granted extended tightened isolated"
        " bypassed"
    ),
    "works": "work works working worked functioning functions function responding connecting charging loading",
    "good": (
        "fine ok okay good perfect perfectly great normal normally correct correctly right well properly stable flawless smooth smoothly"
    ),
    "fine": "fine ok okay good perfect perfectly normal normally correct correctly properly stable",
    "bad": (
        "down dead off offline broken faulty leaking dripping flickering wrong bad noisy slow unusable crackling crackly blocked"
        " locked stuck silent cold disconnected cut"
    ),
    "stopped": "died stopped dropped failed broke crashed gone vanished quit disconnected drops drop stops dies fails packed cut froze",
    "went": "went goes gone going dropped dropping cutting cut",
    "problem": (
        "problem problems bother issue issues fault faults noise noises leak leaks error errors rattle crackle crackling smell"
        " symptom symptoms pain interference buzzing humming hum trouble bug glitch flicker mistake damp mould warning message"
        " light charge fee fees crackles static hiss hissing buzz scratching echo dropout dropouts outage outages penalty cut cuts"
        " arrears interruption interruptions surcharge interest"
    ),
    "goods": (
        "refund money payment parcel package delivery replacement order cheque check credit compensation deposit transfer funds"
        " amount voucher router sim card part phone handset document documents letter certificate prescription medication"
    ),
    "came": ("arrived come came received landed appeared turned reached shown credited posted paid refunded delivered collected returned"),
    "time": (
        "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months night nights weekend while bit"
        " morning afternoon evening"
    ),
    "said": (
        "said says told promised claimed claims assured marked closed reported thought stated confirmed insisted advised writes"
        " wrote swore sworn"
    ),
    "nth": "second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th umpteenth nth hundredth",
    "but": "but yet however though although still except",
    "we": "i we i've we've he she they engineer engineers technician technicians team colleague colleagues department office",
    "who": ("you you've he he's she she's they they've guy guys man lady woman engineer technician team colleague agent operator someone"),
    "vehemently": (
        "absolutely totally utterly completely simply just so such really truly beyond bloody fucking freaking frigging damn very"
        " extremely downright frankly honestly"
    ),
    "you": "you your you're u ur",
    "relative": (
        "mother father mum mom dad grandmother grandfather gran grandma grandad husband wife son daughter child baby toddler"
        " neighbour neighbor parents sister brother aunt uncle nan partner boy girl kid kids children patient"
    ),
    "positive": "quiet stable steady fast clear connected solid smooth flawless live bright warm dry clean normal",
    # A customer who was in touch, how, and when.
    "me": "i we i've ive we've weve i'd we'd",
    "contacted": (
        "called rang rung phoned telephoned emailed mailed wrote written texted messaged tweeted dmed contacted reported complained chased"
        " reminded"
    ),
    "message": "call email mail letter message msg chat request reminder complaint enquiry query voicemail contact attempt",
    "messages": "calls emails mails letters messages msgs chats requests reminders complaints enquiries queries voicemails",
    "before": (
        "yesterday last on in before already twice thrice earlier weeks days ago this it back again since about for one an from several"
    ),
    "few": "two three four five six seven eight nine ten several many multiple numerous countless endless various different dozen",
}
