"""General words where the divisions that came later need their own: what is wrong there is left out, a few are added."""
# ruff: noqa: E501 - an alternative stands on one line

from andon.example.phrases_b import agents, assent, courtesy, leaving, opening, outcome, returning, since, survey

_GENERAL = {
    symbol: said
    for part in (agents, assent, courtesy, leaving, opening, outcome, returning, since, survey)
    for symbol, said in part.PHRASES.items()
}
# What is said of lines, houses, bills and engineers; an alternative that holds one of these is left out for the division.
_OUT = {
    "car": ("I'm on {product}", "I pay [my bill", "my {product} stays", "desk to desk", "engineer", "technician", "it [held|was fine", "ticket", "storm", "on the bill", "the bills", "readings"),
    "coffee": (
        "I'm on {product}", "desk to desk", "engineer", "technician", "[held|was fine", "[lasted|held]", "lasted [only", "ticket", "storm",
        "on the bill", "the bills", "readings", "the work is finished", "I pay [my bill", "being charged", "many|several] years", "stayed in", "waited by the phone",
    ),
    "health": ("engineer", "technician", "desk to desk", "[held|was fine", "[lasted|held]", "lasted [only", "storm", "readings", "the work is finished"),
}  # fmt: skip
_ADAPTED = (
    "tail", "history", "wait", "then2", "lovely", "rude", "kindness", "since", "checked_end", "a.checked_ok", "c.behalf", "survey_rant",
)  # fmt: skip
_ADDED: dict[str, tuple[str, ...]] = {
    "tail.car": (
        "[can|could] {branch} [ring me|have a look at it|give me a date]?",
        "it's [the {product}|my {product}][, {year}|].",
        "[shall|should] I [bring it in|leave it where it is|drive it as it is]?",
    ),
    "tail.car@terse": ("{branch}", "[{product}|{year} {product}]", "bring it in?"),
    "tail.coffee": (
        "[perhaps|maybe] somebody [at {branch}|who decides these things] [reads this|could have a look].",
        "I'll be [at {branch}|in] [tomorrow as usual|again on <day>].",
        "[just|only] so [you know|somebody knows].",
    ),
    "tail.coffee@terse": ("{branch}", "[{town} bar|bar in {town}]"),
    "tail.health": (
        "the [member|membership] number is {account}.",
        "[do|would] you need [anything from my doctor|a form|the receipts once more]?",
        "[a letter|an email|a few lines in writing] would [do|be fine].",
    ),
    "tail.health@terse": ("member {account}", "[plan|on] {product}"),
    "checked_end.car": ("we [drove|tested] it [this morning|twice] and all [looks|was] as it should be.",),
    "checked_end.coffee": ("[do come in|we look forward to seeing you] [soon|at {branch}].",),
    "checked_end.health": ("you'll find it all in [your app|the letter].",),
    "lovely.car": ("the [man|lady|young chap] at {branch} was [charming|ever so nice]",),
    "lovely.coffee": ("the [girl|lad] at {branch} [was|is] [a ray of sunshine|so sweet]",),
    "lovely.health": ("the [lady|nurse|gentleman] on the phone [was all patience|asked how I was]",),
}


def _adapted(symbol: str, division: str) -> tuple[str, tuple[str, ...]]:
    """A general symbol said for a division."""
    name, at, register = symbol.partition("@")
    key = f"{name}.{division}{at}{register}"
    kept = tuple(said for said in _GENERAL[symbol] if not any(word in said for word in _OUT[division]))
    return key, kept + _ADDED.get(key, ())


PHRASES: dict[str, tuple[str, ...]] = {
    **dict(_adapted(symbol, division) for division in _OUT for symbol in _GENERAL if symbol.partition("@")[0] in _ADAPTED),
    "a.ask.car": (
        "<ask>",
        "[could|can|would] you [tell|give] me [the mileage|the registration|the last digits of the chassis number], please?",
        "[which|what] [model and year|dealer|car] is it[, please|]?",
        "<ask> and [what's the mileage|which dealer is nearest to you|where is the car now]?",
        "[when|on which day] and where [did it happen|was the car at the dealer's]?",
        "[so I can|just to] [find the car|open your file], [what's the registration|could I have the name it's registered in]?",
        "[is|are] the car [and its papers|] [with you|at home|at the dealer's] [at the moment|now]?",
        "[registration|mileage] and [dealer|year], please.",
        "[thank you for telling us|of course, let's look at it], {name}. <ask>",
        "[how many miles|what year|which dealer], and [since when|who drives it mostly]?",
    ),
    "a.ask.coffee": (
        "<ask>",
        "which bar [was it|do you go to|are we talking about][, please|]?",
        "[have you|do you still have] the receipt[, or the number on it|]?",
        "[could|can] you [tell|give] me [the day and the time|what you ordered|the number on your card]?",
        "<ask> and [which bar was it|roughly what time]?",
        "[was it|did you order] [in the app or at the counter|through the app]?",
        "[bar|time and bar|receipt number], please.",
        "[thank you for writing|how good of you to write], {name}. <ask>",
        "[what's|what is] the name on the [card|account|order]?",
        "[do you remember|can you say] [who served you|how you paid|about what time it was]?",
    ),
    "a.ask.health": (
        "<ask>",
        "[could|can|may] I have your [member number|membership number|date of birth][, please|]?",
        "[what's|what is] the [date|number] on the [letter|receipt|form]?",
        "[is it|are you writing] for [yourself|you] or for [a member of the family|somebody on your plan]?",
        "<ask> and [your member number|your date of birth], please?",
        "[so I can|to] [open your file|find the papers], [what's the member number|who is the member]?",
        "[member number|date of birth and postcode].",
        "[I hope you're feeling better|I'm glad you asked], {name}. <ask>",
        "which [doctor|clinic|surgery] [was it|are you with]?",
        "[in which month|on what date] was the treatment?",
    ),
}
