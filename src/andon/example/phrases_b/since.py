"""Since when: words for the start of a trouble."""
# ruff: noqa: E501 - an alternative stands on one line

PHRASES: dict[str, tuple[str, ...]] = {
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
    "since": (
        "since [yesterday|this morning|last night|the weekend|Sunday|Monday|the day before yesterday|Friday evening|Tuesday lunchtime|about noon|the early hours|breakfast]",
        "for [two|three|four|five|ten|several|a good few] days [now|]",
        "for [a week|over a week|nearly a week|almost a fortnight|two weeks|a day and a half|half the week] [now|already|]",
        "since [{month}|the end of {month}|the middle of {month}|the start of {month}]",
        "since [the storm|that heavy rain|the roadworks|the power cut|you did your works]",
        "as of [today|yesterday|this morning|an hour ago]",
        "[all day|all morning|the whole week|on and off for days|on and off for weeks]",
        "",
        "[from|ever since] [Saturday|Wednesday|Thursday] [morning|evening|night|]",
    ),
    "since@terse": (
        "since [yest|yesterday|mon|tue|wed|thu|fri|sat|sun|am|last night|9am|noon|{month}|2 days|early {month}|late {month}]",
        "[2|3|4|5|6|8|10] days",
        "[1|2|3] [weeks|wks]",
        "[all day|today|this morning|tonight|overnight|all week]",
        "",
    ),
    "since_when": (
        "[last|on] [Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday][ morning| evening| night|]",
        "[yesterday|last night|this morning|over the weekend|the other day|an hour ago|in the small hours]",
        "[two|three|four|five|six] days ago",
        "[about|roughly|just over] [a week|ten days|a fortnight] ago",
        "in [{month}|early {month}|late {month}]",
        "at [about|around] [six|eight|half past nine|noon|four|ten in the evening]",
    ),
}
