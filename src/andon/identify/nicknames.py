"""Short forms of English given names, so that Liz and Elizabeth are not two persons; dropped words of names."""

from __future__ import annotations

_SHORT = """
abigail abby | albert bert | alexander alex sandy | alexandra alex sandra | alfred fred alfie | andrew andy drew | anthony tony
antony tony | barbara barb | benjamin ben | catherine kate cathy cath | christine chris chrissie | christopher chris | daniel dan danny
david dave | deborah debbie deb | donald don | dorothy dot | douglas doug | edward ed eddie ted | eleanor ellie nell
elizabeth liz beth lizzie betty eliza | emily em | frances fran | francis frank
frederick fred freddie | gabriel gabe | geoffrey geoff
gerald gerry | gregory greg | harold harry | helen nell | henry harry | isabella bella izzy | jacob jake | jacqueline jackie
james jim jimmy jamie
jennifer jen jenny | jessica jess | john jack johnny | jonathan jon | joseph joe | joshua josh | judith judy
katherine kate kathy kath katie
kathleen kath kathy | kenneth ken | kimberly kim | lawrence larry | leonard len | margaret maggie meg peggy | martin marty | matthew matt
megan meg | melanie mel | michael mike mick micky | nathaniel nathan nat | nicholas nick | nicola nicky | oliver ollie | olivia liv
pamela pam | patricia pat patty trish | patrick pat paddy | peter pete | philip phil | phillip phil | raymond ray | rebecca becky bec
richard rick dick rich | robert bob rob bobby bert | ronald ron | rosemary rose rosie | samantha sam | samuel sam
sarah sally | sophia sophie
stephen steve | steven steve | stuart stu | susan sue susie | theodore ted theo | theresa terry tess | thomas tom tommy | timothy tim
valerie val | victoria vicky tori | vincent vince | virginia ginny | walter walt | william bill will billy liam | zachary zach
"""

# Words that are no part of a person's or a firm's own name.
DROPPED = (
    "mr mrs ms miss mx dr prof sir dame lady lord rev hon herr frau mme mlle sr sra jr snr jnr esq phd"
    " ltd limited plc llp llc inc incorporated corp gmbh ag bv sarl co company and the"
).split()


def short_forms() -> dict[str, tuple[str, ...]]:
    """Each name with the full names it may stand for: {"ted": ("edward", "theodore"), "edward": ("edward",)}."""
    found: dict[str, list[str]] = {}
    for group in _SHORT.replace("\n", "|").split("|"):
        full, *short = group.split() or [""]
        for word in (full, *short):
            if word:
                found.setdefault(word, []).append(full)
    return {word: tuple(sorted(set(roots))) for word, roots in sorted(found.items())}


def roots() -> dict[str, str]:
    """The one full name a word stands for, for words that stand for just one."""
    return {word: names[0] for word, names in short_forms().items() if len(names) == 1}
