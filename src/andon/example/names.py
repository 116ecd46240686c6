"""How people are called: wide lists, the first names in them the most frequent (Zipf)."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from random import Random

GIVEN = (
    "James Mary John Susan David Margaret Peter Sarah Michael Linda Paul Karen Andrew Emma Mark Helen Robert Jane Thomas Laura Daniel"
    " Anna Christopher Claire Stephen Julie Richard Alison William Nicola George Lucy Alan Rachel Ian Sophie Simon Joanne Kevin Amy"
    " Matthew Hannah Anthony Rebecca Jack Charlotte Harry Emily Joseph Olivia Martin Diane Neil Jacqueline Graham Deborah Keith Sandra"
    " Colin Tracey Philip Angela Adam Louise Gary Michelle Brian Christine Ahmed Fatima Mohammed Aisha Ali Zainab Raj Priya Sanjay Anita"
    " Wei Mei Tomasz Agnieszka Piotr Katarzyna Oliver Grace Henry Chloe Samuel Ella Benjamin Megan Luke Jessica Nathan Katie Ryan Abigail"
    " Edward Victoria Francis Theresa Dennis Barbara Derek Maureen Roy Sheila Frank Doreen Arthur Edith Albert Ivy Ernest Mabel Walter"
    " Elsie Stanley Hilda Norman Vera Leonard Joyce Kenneth Jean Raymond Patricia Trevor Pauline Geoffrey Brenda Malcolm Janet Roger"
    " Carol Clive Wendy Nigel Heather Barry Gillian Terence Lesley Gordon Marion Douglas Audrey Hugh Beryl Rupert Penelope Giles Harriet"
    " Sebastian Imogen Jasper Beatrice Felix Florence Hugo Matilda Leo Isla Oscar Freya Noah Poppy Theo Daisy Finlay Eilidh Callum Morag"
    " Hamish Fiona Rhys Cerys Gareth Bronwen Dylan Sian Owen Megan Liam Niamh Sean Siobhan Conor Aoife Declan Orla Padraig Roisin Jos\u00e9"
    " Mar\u00eda Jo\u00e3o In\u00eas Andr\u00e9 Zo\u00eb Ren\u00e9 Chlo\u00e9 J\u00fcrgen Bj\u00f6rn S\u00f8ren Anders Ingrid"
    " Pavel Jana Milan Elena Dmitri Olga Ivan Irina Stefan Ioana Andrei"
    " Mihaela Luca Giulia Marco Chiara Antonio Francesca Pierre Camille Jean-Paul Anne-Marie Kwame Abena Kofi Ama Chidi Ngozi Emeka Adaeze"
    " Tendai Rudo Yusuf Hana Ibrahim Layla Omar Noor Hassan Maryam Bilal Sana Imran Nadia Faisal Rubina Arjun Deepa Vikram Kavita Rohan"
    " Meera Suresh Lakshmi Hiroshi Yuki Jin Soo-Jin Minh Linh Carlos Lucia Diego Elif Mehmet Ayse"
).split()

SURNAMES = (
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson"
    " Clarke Patel Khan Lewis Harris Clark Turner Hill Cooper Ward Morris Moore Ali King Baker Harrison Morgan Allen James Scott Phillips"
    " Watson Davis Parker Price Bennett Young Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins Bell Shaw Murphy Miller Cox"
    " Richards Marshall Anderson Simpson Ellis Adams Singh Begum Wilkinson Foster Chapman Powell Webb Rogers Gray Mason Hunt Hussain"
    " Campbell Matthews Owen Palmer Holmes Mills Barnes Knight Lloyd Butler Russell Barker Fisher Stevens Jenkins Murray Dixon Harvey Shah"
    " Nowak Kowalska O'Brien O'Connor McDonald MacLeod Fraser Stewart Ahmed Chowdhury Rahman Akhtar Okafor Mensah Adeyemi Nguyen Chen Li"
    " Wang Zhang Garc\u00eda Mart\u00edn Silva M\u00fcller Fern\u00e1ndez Lef\u00e8vre"
).split()

_FIRST = (
    "Hal Thorn Wes Ash Brad Car Dun El Farn Gar Hart Kirk Lang Mar Nor Oak Pem Red Stan Tar Up Wad Whit Wool Yar Bick Crans Dray".split()
)
_LAST = "ley ton ford worth by ham well more ston wick bury combe field gate land shaw stead thorpe wood dale".split()

DOMAINS = ("postbox", "mailhaven", "quickmail", "homewire", "letterbee", "oakmail", "bluepost", "northnet", "inkwell", "tidemail")
HANDLES = (
    "bluefinch oldkettle mossgarden tinroof quietowl redbarn slowtrain northwindow greyheron latebus paperboat stonebridge wildthyme"
    " lonepine brasskey rainyday"
).split()
_PLAIN = str.maketrans("\u00e9\u00ed\u00e3\u00ea\u00eb\u00fc\u00f6\u00f8\u00e1\u00e8", "eiaeeuooae", "'- ")


class Zipf:
    """Draws from a list; the rank decides how often (weight 1 / (rank + shift) ** power)."""

    def __init__(self, values: Sequence[str], *, power: float, shift: float) -> None:
        self.values = values
        self.edges = list(accumulate(1 / (rank + shift) ** power for rank in range(1, len(values) + 1)))

    def draw(self, rng: Random) -> str:
        """One value."""
        return self.values[bisect(self.edges, rng.random() * self.edges[-1])]


def surnames() -> tuple[str, ...]:
    """Frequent surnames first, then several hundred rare ones made of parts."""
    rare = [first + last for last in _LAST for first in _FIRST]
    return tuple(SURNAMES) + tuple(rare)


GIVEN_NAMES = Zipf(tuple(dict.fromkeys(GIVEN)), power=0.9, shift=6.0)
FAMILY_NAMES = Zipf(surnames(), power=0.95, shift=8.0)


def mailbox(rng: Random, given: str, *, surname: str, born: int) -> str:
    """An address somebody of this name might have; under `.example`, which nobody can own."""
    first, last = given.lower().translate(_PLAIN), surname.lower().translate(_PLAIN)
    form, domain = int(rng.random() * 7), DOMAINS[int(rng.random() ** 2 * len(DOMAINS))]
    digits = f"{born % 100:02d}" if rng.random() < 0.35 else str(rng.randrange(2, 999)) if rng.random() < 0.6 else ""
    local = (
        f"{first}.{last}",
        f"{first[0]}{last}",
        f"{first}{last}",
        f"{last}.{first}",
        f"{first}_{last}",
        f"{first}{last[0]}",
        f"{first[0]}.{last}",
    )
    return f"{local[form]}{digits}@{domain}.example"


def mobile(number: int, *, seed: int) -> str:
    """Digits of the mobile number of person `number`, in a range that no network uses; no two alike below 100 million."""
    return f"071{(number * 48_271_013 + seed * 7_919 + 12_345_678) % 10**8:08d}"


def landline(number: int, *, seed: int) -> str:
    """Digits of the fixed number of household `number`, in area codes that no town uses; no two alike below 4 million."""
    place = (number * 1_271_017 + seed * 7_919 + 345_678) % (4 * 10**6)
    return f"0163{2 + place // 10**6}{place % 10**6:06d}"


def spoken(rng: Random, number: str) -> str:
    """A number as people write it."""
    form = int(rng.random() * 5)
    if form == 0:
        return f"+44{number[1:]}"
    if form == 1:
        return f"+44 {number[1:5]} {number[5:]}"
    if form == 2:
        return f"{number[:5]} {number[5:8]} {number[8:]}"
    return f"{number[:5]} {number[5:]}" if form == 3 else number
