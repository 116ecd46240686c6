"""Kinds of words: what lets the model read a sentence it has never seen, since its words stand for others of their kind.

A word may be of several kinds. The lists were written by hand for service talk in general; endings give away the rest.
"""

from __future__ import annotations

from functools import lru_cache

KINDS = {
    "NOT": (
        "not never isn't isnt aren't arent wasn't wasnt weren't werent doesn't doesnt don't dont didn't didnt hasn't hasnt haven't havent"
        " hadn't hadnt won't wont wouldn't wouldnt can't cant cannot couldn't couldnt shouldn't ain't nt hardly barely neither nor"
    ),
    "NONE": "no none nothing nobody noone nowhere zero nil zilch nought without lack lacking absent noone nada",
    "CANNOT": "can't cant cannot couldn't couldnt unable impossible won't wont wouldn't",
    "HASNOT": "hasn't hasnt haven't havent hadn't didn't didnt wasn't wasnt weren't",
    "STILL": "still remains remain remained remaining persists persist persisted persisting continues continue continued continuing keeps"
    " keep kept ongoing lingers lingering stays stayed unchanged",
    "AGAIN": (
        "again anew afresh repeat repeated repeating repeats recurring recurred recurs relapse relapsed reoccurred resurfaced reappeared"
        " returned twice thrice once"
    ),
    "BACK": "back",
    "SAME": "same identical exactly unchanged usual old alike",
    "YET": "yet",
    "NOW": "now today currently presently nowadays already meanwhile finally eventually lastly tonight",
    "LAST": "finally eventually last length end ultimately",
    "SINCE": "since after afterwards following ever hence thereafter later",
    "UNTIL": "until till til before then",
    "BUT": "but however yet although though except still only regardless despite nonetheless nevertheless notwithstanding unfortunately sadly"
    " alas regrettably anyway contrary whereas instead",
    "SORRYSO": "unfortunately sadly alas regrettably afraid regret disappointed disappointment disappointing",
    "IF": "if unless whether once when whenever until till should could would",
    "DEAD": (
        "dead down off offline out broken faulty wrong bad unusable useless blocked locked stuck silent cold disconnected unpaid overdue"
        " outstanding owing owed missing incorrect unresolved unsolved unfixed faulty defective inoperative kaput bust busted knackered"
        " intermittent unstable patchy inaccurate mistaken short late delinquent unanswered open pending incomplete empty blank invalid"
        " unavailable inaccessible expired frozen mute dark lifeless kaputt dodgy rubbish flaky erratic jumpy haywire worse poor terrible"
        " awful hopeless unchanged unreachable flat unreadable garbled distorted muffled faint weak slow sluggish"
    ),
    "FAILS": (
        "fail fails failed failing drop drops dropped dropping cut cuts cutting crash crashes crashed crashing die dies died dying stop stops"
        " stopped stopping break breaks broke breaking freeze freezes froze freezing frozen hang hangs hanging vanish vanished vanishes"
        " disappear disappeared disappears lose loses lost losing leak leaks leaking leaked drip drips dripping flicker flickers flickering"
        " buzz buzzes buzzing crackle crackles crackling hiss hisses hissing hum hums humming beep beeps beeping stutter stutters crawls"
        " crawl crawling buffer buffers buffering rattle rattles rattling squeak squeaks squeaking jam jams jammed bounce bounced bounces"
        " reject rejected rejects rejecting refuse refuses refused decline declined declines timing timed hung malfunctioning disconnects"
        " disconnected disconnecting slowing slowed packed conked collapsed fell falls falling lapsed blew blown tripping trips tripped"
        " reset resets restarts restarting struggles struggling lagging lags lag glitching glitches plays acts playing acting"
    ),
    "PROBLEM": (
        "problem problems issue issues fault faults trouble troubles error errors bug bugs glitch glitches noise noises outage outages"
        " mistake mistakes symptom symptoms matter defect defects fuss nuisance mess hassle bother difficulty difficulties interruption"
        " interruptions disruption dropouts dropout interference static hiccup hiccups charge charges fee fees penalty penalties arrears"
        " debt shortage shortfall overcharge surcharge leak complaint nightmare breakdown failure failures discrepancy"
    ),
    "WORKS": "work works working worked function functions functioning run runs running ran operate operates operating operational alive"
    " responding performs performing behaves behaving behave connects connected connecting loads loading loaded charges printing prints"
    " rings starts holds holding held ticking humming flows flowing streams",
    "FIXED": (
        "fixed sorted resolved solved repaired mended corrected restored rectified cleared reinstated reconnected remedied addressed cured"
        " settled unblocked unlocked straightened patched rewired replaced renewed rebuilt repaired amended adjusted overhauled healed"
        " fixes mends cures solves sorts righted fix"
    ),
    "FIX": "fix repair solve sort mend resolve cure correct rectify remedy restore address tackle replace",
    "REPAIR": "fix repair repairs solution remedy cure reset replacement visit correction workaround patch adjustment intervention attempt"
    " resolution answer attempts fixes visits solutions efforts effort",
    "DID": (
        "completed done posted credited refunded processed removed reversed updated replaced applied reset activated adjusted amended paid"
        " waived reimbursed transferred rebuilt reprocessed recalculated lifted collected cleaned emptied fitted installed cancelled"
        " canceled changed swapped switched registered matched allocated issued reissued restarted rebooted granted extended tightened"
        " released moved sent set put made enabled disabled unlocked reopened closed finished carried actioned implemented configured"
        " provisioned refreshed synced merged linked relinked added deleted deducted returned voided wiped dropped stopped ended resent"
        " dispatched delivered shipped mailed emailed redirected rerouted transferred upgraded downgraded recorded logged noted entered"
        " keyed booked arranged scheduled approved authorised authorized confirmed verified validated cleared ported connected reconnected"
        " laid dug spliced joined soldered sealed dried traced located identified discovered isolated found pinned spotted balanced"
        " reconciled renewed retested rectified compensated redone rewritten reworked pushed triggered rolled remitted wired forwarded"
    ),
    "ARRIVED": (
        "arrived arrives arrive came come comes coming received receive receives landed appeared appears appear turned reached shown shows"
        " showing showed credited posted paid refunded delivered collected returned materialised materialized got gotten get turned popped"
        " hit cleared reflected visible listed dropped through"
    ),
    "GOOD": (
        "fine ok okay good perfect perfectly great normal normally correct correctly right well properly stable flawless flawlessly smooth"
        " smoothly steady solid clear clean quiet fast quick quickly strong reliable reliably live bright warm dry healthy excellent superb"
        " brilliant spot seamless seamlessly beautifully nicely accurate accurately crisp lovely wonderful fantastic satisfied satisfactory"
        " sound better safe best easy straight tidy current square level charm treat dream clockwork silky"
    ),
    "BETTER": "better improved improvement improve quicker faster clearer quieter stronger difference change different closer nearer"
    " progress further wiser forward forwarder",
    "UP": "up on online live in",
    "DONE": "done over finished complete completed ended gone closed settled history behind past disappeared vanished stopped ceased eliminated",
    "GLAD": (
        "glad happy pleased delighted relieved relief relax satisfied grateful thankful thrilled hooray hurrah hallelujah yay joy joyful"
        " chuffed content overjoyed phew impressed worried peace success cheering ecstatic result"
    ),
    "THANKS": "thank thanks thankyou cheers appreciate appreciated grateful gratitude ta thx kudos",
    "PRAISE": "brilliant great excellent fantastic superb wonderful lovely kind helpful professional efficient star stars hero best amazing"
    " friendly polite nice charming patient courteous sympathetic sweet pleasant marvellous top recommend",
    "SAID": (
        "said says told promised claimed claims assured marked reported stated confirmed insisted advised writes wrote swore sworn promises"
        " saying telling claiming promise assurance assurances reckons reckoned announced declared supposedly allegedly apparently"
        " supposed meant according thought believed led believe text message texted"
    ),
    "HOPE": "hope hoping hopefully want wanted wants need needs needed wish would like expect expected expecting wait waiting awaiting"
    " please could can",
    "ASKS": "what when where why how who which whose does did is are can could would will has have may do",
    "CALLED": "called rang phoned phone wrote written emailed contacted reported complained ring call calling ringing messaged spoke chased"
    " chasing asked raised logged mailed rung spoken asking reporting write",
    "VISITED": "visited came attended visit left went called popped visiting engineer",
    "AGENT": (
        "engineer engineers technician technicians team colleague colleagues department office agent adviser advisor operator guy guys lad"
        " man lady woman chap fellow bloke crew staff specialist specialists representative manager supervisor contractor fitter workman"
        " people person someone somebody girl gentleman everybody everyone everyone's rep support plumber mechanic courier driver"
    ),
    "WEDO": "we i we've i've our my us",
    "YOU": "you your yours you've you're u ur yourselves",
    "THEY": "they he she they've he's she's their them his her it's",
    "IT": "it this that it's that's these those everything all things thing whole lot",
    "ALL": "all everything every whole entire everyone fully completely entirely totally",
    "SMALL": "only just merely barely briefly temporarily short lived half part partly partial partially",
    "BE": "is are was were be been being am it's that's i'm we're you're they're there's he's she's 's",
    "HAVE": "has have had having i've we've you've they've it's he's she's",
    "WILL": "will shall would going i'll we'll you'll they'll it'll",
    "CAN": "can able could may manage managed",
    "SHOULD": "should must ought",
    "SEE": "see seeing sees hear hearing feel feeling find finding notice noticed check checked checking look looked looking test tested tests"
    " tried trying try measured measure inspected inspection reviewed examined investigated review monitor monitoring monitored diagnostics",
    "ACCOUNT": "account bill statement balance invoice record records file letter system app website screen portal page ledger books policy"
    " contract payment amount sum total figure figures reading readings meter card",
    "DEVICE": (
        "line phone internet broadband wifi router signal network connection telephone landline mobile tv box service power water heating"
        " boiler lift machine printer screen laptop tablet handset dishwasher oven washer car van bike engine brakes tap pump radiator"
        " light lights lamp door gate login email password app site website tone reception speed channel server hub socket cable sim"
        " electricity gas supply computer camera lock doorbell fridge"
    ),
    "GOODS": (
        "refund money payment parcel package delivery replacement order cheque check credit compensation deposit transfer funds amount"
        " voucher card part document documents letter certificate prescription medication cash item goods form copy paperwork sofa shoes"
        " book books ticket tickets key keys shipment rebate reimbursement statement contract code"
    ),
    "TIME": (
        "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months night nights weekend weekends year years"
        " morning afternoon evening fortnight lunchtime noon midnight dawn breakfast lunch"
    ),
    "DAY": (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november"
        " december yesterday today tomorrow christmas easter tonight winter summer spring autumn"
    ),
    "NTH": "second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th umpteenth nth another more",
    "NUM": "one two three four five six seven eight nine ten eleven twelve twenty several few couple many dozen hundred ages",
    "ORDERLY": "order working place sync hand shape",
    "POLICY": (
        "policy terms conditions contract agreement rules rule clause tariff regulations guidelines procedure procedures practice standard"
        " small print warranty guarantee cover coverage scope remit statutory law legal entitled entitlement eligible eligibility"
        " liability liable responsible responsibility obligation obliged duty limits limit tolerance threshold range norms norm parameters"
        " specification specifications spec design designed intended expected allowance permitted allowed"
    ),
    "YOURS": "your yours customer's customer owner landlord manufacturer third-party bank householder household device equipment wiring settings"
    " premises property indoors usage misuse handset browser electrician supplier seller household's router",
    "VALID": "valid correct accurate legitimate justified right due payable owed stands stand stays stay final applies apply chargeable binding"
    " proper properly rightly correctly lawful fair",
    "REFUSE": (
        "decline declined reject rejected refuse refused deny denied dismissed unable cannot can't won't refund waive compensate reimburse"
        " reverse uphold approve accept honour honor overturn offer remove change alter cancel exception exceptions grounds goodwill"
        " reconsider entertain"
    ),
    "FOUND": "found find finds detect detected identified identify see seen shows show shown reveals revealed indicate indicates reported"
    " recorded registered observed evidence trace sign proof indication reproduce replicate confirm picks",
    "OURS": "our ours us side end here system network records logs exchange house tests test checks data",
    "PUT": "put puts made make makes set got get gets getting",
    "TURNED": "turned turns went goes gone going gets got came becomes",
    "CLOSE": "close closed closing shut signed ticked marked archive cancel",
    "PAYS": "pay pays paying paid charge charged charges charging bill billed billing deduct deducted deducting debit debited takes taking",
    "WAIT": "wait waiting waited awaiting chasing pending queue hold patience delay",
    "NEWS": "news word update reply answer response call callback sign message contact",
    "TRICK": "trick job",
    "FAMILY": "mother father mum dad wife husband son daughter sister brother neighbour neighbours friend gran kids children boss tenant",
    "PLEASE": "please kindly could",
    "MONEY": "pounds pound dollars euros pence quid cents",
    "FALSE": "lie lied lies untrue false nonsense rubbish wrong incorrect joke myth fiction",
    "ENJOY": "enjoy use using watch watching log logged download play call print send open browse stream ring make dial read drive cook",
    "OWED": "promised agreed owed due ordered asked requested expected wanted needed",
    "MORE": "more further longer else anymore additional other anything any something",
}
ENDINGS = (
    ("n't", "NOT"),
    ("ing", "-ing"),
    ("ed", "-ed"),
    ("ly", "-ly"),
    ("able", "-able"),
    ("less", "-less"),
    ("ion", "-ion"),
    ("ness", "-ness"),
    ("er", "-er"),
    ("'s", "'s"),
    ("'ve", "HAVE"),
    ("'re", "BE"),
    ("'ll", "WILL"),
)


def _members() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for kind, words in KINDS.items():
        for word in dict.fromkeys(words.split()):
            found.setdefault(word, []).append(kind)
    return {word: tuple(kinds) for word, kinds in found.items()}


MEMBERS = _members()


@lru_cache(maxsize=65_536)
def kinds_of(word: str) -> tuple[str, ...]:
    """The kinds of a word in lower case: those of the lists, else `re` + a listed verb or its ending, `#` of a number, or `?`."""
    if word in MEMBERS:
        return MEMBERS[word]
    if word[0].isdigit():
        return ("#",)
    if word.endswith("'s") and word[:-2] in MEMBERS:
        return (*MEMBERS[word[:-2]], "'s")
    if word.startswith("re") and word[2:] in MEMBERS and len(word) > 6:
        return MEMBERS[word[2:]]
    for ending, kind in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return (kind,)
    return ("?",)
