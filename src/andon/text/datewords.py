"""The words and patterns of due-date phrases (andon.text.dates reads them)."""

from __future__ import annotations

import re
from datetime import time

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
NUMBERS = {word: value for value, word in enumerate(ONES)} | {
    "a": 1, "an": 1, "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "several": 5, "half a dozen": 6, "a dozen": 12, "a single": 1,
    "twenty": 20, "twenty-one": 21, "twenty-four": 24, "twenty four": 24, "twenty-eight": 28, "thirty": 30, "forty": 40, "forty-eight": 48,
    "forty eight": 48, "forty-five": 45, "fifty": 50, "sixty": 60, "seventy-two": 72, "seventy two": 72, "ninety": 90,
}  # fmt: skip
WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
PARTS = {
    "morning": time(12), "noon": time(12), "midday": time(12), "lunchtime": time(14), "lunch": time(14), "afternoon": time(18),
    "evening": time(22), "tonight": time(23, 59, 59), "night": time(23, 59, 59), "midnight": time(23, 59, 59), "teatime": time(18),
    "close of business": time(18), "close of play": time(18), "end of business": time(18), "cob": time(18), "eod": time(23, 59, 59),
}  # fmt: skip

_N = r"\d{1,3}|" + "|".join(sorted(NUMBERS, key=lambda word: (-len(word), word)))
_DAY = r"mon(?:day)?s?|tues?(?:day)?s?|wed(?:nesday|s)?|thu(?:rsday|rs|r)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?"
)
_LEAD = r"(?:by (?:the )?(?:end|close) of|by|before|within|until|till|no later than|not later than|latest(?: by)?|at the latest by|come)"
_PART = (
    r"(?P<part>morning|noon|midday|lunchtime|lunch|afternoon|evening|tonight|night|midnight|teatime|close of business|close of play"
    r"|end of business|cob|eod)"
)

CLOCK = re.compile(
    rf"(?:,? ?(?:by|before|at|around|until|in the|about|no later than|from|between|the)?(?: the| latest)? ?(?:{_PART}\b"
    r"|(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap]\.?m\b\.?|(?<=\d[:.][0-5]\d)|o'?clock)))"
)
CLOCK_BEFORE = re.compile(CLOCK.pattern + r",?(?: on)? $")

_MON = tuple(MONTHS)
_UNITS = tuple(f"{sign}{unit}" for unit in ("min", "hour", "hr", "day", "week", "wk", "fortnight", "month") for sign in " -")
# What else a sentence must hold to be worth the search.
_CORE = {
    "weekday": re.compile(rf"\b(?:{_DAY})\b"),
    "next_period": re.compile(r"(?:next|this|coming|following) (?:coming )?(?:week|month)|the weekend"),
    "day_of_month": re.compile(r"the [0-3]?\d"),
    "dated": re.compile(rf"\d[/.-]\d|\d(?:st|nd|rd|th)?(?: of)? ?(?:{_MONTH})\b|(?:{_MONTH}) \d"),
}
_NOTHING = re.compile("")
# Which part of a message that was cut in several.
PART = re.compile(r"(?P<part>[1-9])/(?P<parts>[2-9])")
# Kinds that hold a digit.
DIGIT, DIGITAL = re.compile(r"\d"), ("iso", "dated", "day_of_month")
# kind, pieces of which a sentence must hold one to be worth the search, what else it must hold, pattern.
PATTERNS: tuple[tuple[str, tuple[str, ...], re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (kind, pieces, _CORE.get(kind, _NOTHING), re.compile(pattern))
    for kind, pieces, pattern in (
        ("iso", ("20",), r"(?:(?:by|before|on|until) )?\b(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b"),
        (
            "dated",
            _MON,
            rf"(?:{_LEAD} |on |for )?(?:the )?(?:(?:{_DAY}),? (?:the )?)?\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ?"
            rf"|(?=(?:{_MONTH}) \d))"
            rf"(?P<name>{_MONTH})\b\.?(?: (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:))?(?:,? (?P<year>20\d\d))?",
        ),
        (
            "dated",
            tuple("0123456789"),
            rf"(?:{_LEAD} |on |for )?(?:the )?(?:(?:{_DAY}),? )?(?<![\d/.-])(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>(?<!\.)\d{{1,2}}|\d\d)"
            r"(?:(?P=sep)(?P<year>20\d\d|\d\d)|\.)?(?![\d/%-]|\.\d| ?(?:pm|am|hours|days|weeks|pounds|euros|dollars|of the|mb|gb|kw))",
        ),
        (
            "span",
            _UNITS,
            rf"(?:within|inside|in|under|over|allow|takes?|up to|another|give (?:us|me)|around|about|at most|no more than"
            rf"|not more than|before|inside of)?"
            rf"(?: ?(?:the )?(?:next|following|coming|not more than|no more than|up to|about|around|approximately|maximum of|max|maximum))*"
            rf" ?\b(?P<n>{_N})(?: ?(?:-|\u2013|to|or|and) ?(?P<high>{_N}))?(?: ?\(\d+\))?[ -](?:more |full )?(?P<work>(?:business"
            rf"|working|work|week|bank)[ -])?"
            r"(?P<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|fortnight|months?)\b(?:['s]* time)?(?: from (?:now"
            r"|today)| ahead| (?:are|is) (?:up|over|out))?",
        ),
        (
            "span",
            ("in the ", "in this ", "inside th"),
            r"(?:within|inside|in) (?:the|this) (?:next )?(?P<n>)(?P<high>)(?P<work>)(?P<unit>hour|week|day|month|fortnight)\b(?! of)",
        ),
        (
            "period_end",
            ("close of", "end of"),
            r"(?:by )?(?:the )?(?:close|end) of (?:business|play|work) (?P<which>this|next|the) (?P<unit>week)\b",
        ),
        (
            "period_end",
            ("close of", "end of"),
            rf"(?:{_LEAD} |at )?(?:the )?(?:close of (?P<a1>)|(?:very )?end of )(?P<which>the |this |next |your |the current "
            rf"|the same )?"
            r"(?P<unit>working week|week|month|day|year|business|play|today)\b",
        ),
        ("period_end", ("'s end",), r"(?:by|before) (?:the|this) (?P<which>)(?P<unit>week|month|year|day)'s end\b"),
        (
            "period_end",
            ("cob", "eod", "'s end", "close of"),
            r"\b(?:by )?(?P<which>)(?:cob|eod|(?P<unit>today)'s end|close of (?:the )?(?P<a2>day))\b",
        ),
        (
            "relative_day",
            ("tomorrow", "tmrw", "tmw", "today", "tonight", "this ", "later on"),
            r"(?:by |before |until |till |for |at |in the course of |during |some ?time )?(?:the day after tomorrow"
            r"|tomorrow|tmrw|tmw|today|tonight|this (?:morning"
            r"|afternoon|evening)|later on|later today)\b",
        ),
        (
            "next_period",
            ("week", "month"),
            r"(?:by |before |within |during |in the course of |in |over |some ?time |early |later |late "
            r"|at )*(?:the )?(?P<which>next|this|coming"
            r"|following)"
            r" (?:coming )?(?P<unit>week|weekend|month)\b",
        ),
        ("next_period", ("weekend",), r"(?:by|before|over|at|this side of) the (?P<which>)(?P<unit>weekend)\b"),
        (
            "period_end",
            ("before th",),
            r"before (?:the|this) (?P<which>)(?P<unit>week|month|year|day)(?:'s| is) (?:out|over|done|up|through)\b",
        ),
        (
            "weekday",
            tuple(WEEKDAYS),
            rf"(?:{_LEAD} |on |for )?(?:the )?(?:(?P<next>next)|this(?: coming)?|coming"
            rf"|following)? ?\b(?P<day>{_DAY})\b(?P<week> week| of next week)?",
        ),
        (
            "day_of_month",
            (" the ",),
            rf"(?:{_LEAD}|on) the (?P<d>[0-3]?\d)(?:st|nd|rd|th)\b(?! of| (?:floor|time|street|line|call|attempt|day))",
        ),
        (
            "hour",
            ("by ", "before ", "later than "),
            rf"(?:by|before|no later than) (?:the )?(?:{_PART}\b|(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap]\.?m\b\.?"
            rf"|o'?clock))",
        ),
    )
)

# A cheap look whether a text can hold a due phrase at all.
ANY = re.compile(
    r"\b(?:(?:today|tonight|tomorrow|tm(?:r)?w|cob|eod|noon|later on|midday|end of|close of|(?:hour|day|week|fortnight|month|minute"
    r"|min|hr)s?"
    r"|weekend|this (?:morning|afternoon|evening)|mon|tues?|wed|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\b"
    r"|(?:by|before|on) the \d|(?:by|before|later than) \d)|\d[/.-]\d"
)
# Words that point a phrase into the future by themselves, in it or right before it.
MARKER = re.compile(
    r"^(?:by|before|within|inside|no later|not later|latest|until|till|come|in the next|over the next|in the coming|allow|up to"
    r"|give us)\b|tomorrow|\bnext\b|later on|coming|following|tonight|'s? time|from now|ahead|in the course|working|business"
)
MARKED = re.compile(
    r"(?:\bby|before|within|until|till|no later than|latest|between now and)(?: the| close of| end of| around)? ?$|\b(?:by"
    r"|before) (?:\d[\d:.]* ?(?:[ap]\.?m\.?|o'?clock)?|noon|midday)(?: on)? $"
)
# Modal and planning words: a bare "on Tuesday" in such a sentence lies ahead.
FORWARD = re.compile(
    r"\b(?:will|shall|won't|going to|gonna|should|expect|expected|due|scheduled|booked|arranged|plan|planned|coming|promise"
    r"|guarantee|let me"
    r"|can|could|please|would|need|want|hope|arrange|book|aim|set for|appointment|is for|see you|speak|deadline|takes?|allow|may"
    r"|must)\b"
    r"|'ll\b|\b(?:i'm|i am|we're|we are) (?:sending|posting|calling|issuing|refunding|arranging|booking|putting|raising|visiting"
    r"|crediting|paying)\b"
)
# What makes a phrase a thing of the past.
PAST = re.compile(
    r"\b(?:since|last|past|previous|ago|been|after|for over|for more than|for the(?: last| past)|for almost|for nearly|already"
    r"|every|each|every other|dated)"
    r"(?: (?:the|a|about|almost|nearly|over|around|only|just|first|another)){0,3}[ ,]*$"
    r"|\b(?:(?<!morning )(?<!afternoon )(?<!evening )(?<!end )of|from|for)(?: the| another| about| almost)? $"
)
# Verbs of the past right before a phrase that has no by or within.
PAST_VERB = re.compile(
    r"\b(?:waited|waiting|took|lasted|spent|lost|worked|fine|rang|called|wrote|visited|came|went|was|were|had|happened"
    r"|received|reported|spoke|sent|posted|paid|told me|cut off|died|stopped)"
    r"(?: (?:you|me|us|him|her|again|in|out|off|here|about|back|only|just|around|to you|the|a|for|on|at|over|it|up|down|almost"
    r"|nearly|another|first)){0,3}[ ,]*$"
)
AGO = re.compile(
    r",? ?(?:ago|earlier|before|old|late|in a row|running|without(?! fail)|overdue|passed|gone|now,? and|straight|contract|notice|trial"
    r"|warranty|guarantee|free)\b(?! (?:the|noon|close|\d))"
)
TOLD = re.compile(
    r"\b(?:called|rang|visited|came|was|were|did|didn't|had|happened|started|stopped|told|said|reported|noticed|arrived|went|got"
    r"|received|failed|died|broke|spoke|saw)\b[^,;]*$"
)


def number(word: str | None) -> int | None:
    """The value of digits or a number word; no word is one ("within the hour")."""
    if not word:
        return 1
    return int(word) if word.isdigit() else NUMBERS.get(word)
