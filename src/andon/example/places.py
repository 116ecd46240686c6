"""Streets in towns. A street's name is found once in the whole world, so a name is a place."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_STEMS = (
    "Alder Ash Abbey Anchor Barley Beech Bell Birch Bramble Bridge Brook Castle Cedar Chapel Cherry Church Clover Coldharbour Coppice"
    " Crown Dairy Elder Elm Fairfield Farrier Fern Field Ford Forge Foundry Fox Garden Glebe Granary Green Grove Harbour Harvest Hawthorn"
    " Hazel Heath Hillside Holly Honeypot Ivy Jubilee Juniper Kiln Kings Laburnum Larch Laurel Lavender Lilac Lime Linden Lock Lodge Long"
    " Malt Manor Maple Market Meadow Mill Minster Monk New Nettle Nursery Oak Old Orchard Paddock Park Pear Pine Pinfold Plough Poplar"
    " Priory Quarry Queens Railway Rectory Ridge Rope River Rose Rowan Sandy School Spring Station Stone Sycamore Tannery Tithe Tower"
    " Vicarage Victoria Vine Walnut Water Weaver Well Wharf Willow Windmill Wood Yew"
).split()
_KINDS = "Road Street Lane Close Avenue Way Drive Terrace Gardens Crescent Court Hill Row Place Walk Rise".split()
_HEADS = ("", "Upper ", "Lower ", "Little ", "North ", "South ", "East ", "West ", "Far ", "Great ")
_TOWNS = (
    "Aldermere Brackwell Colwick Dunsea Eastholm Fernley Garrowby Hexbourne Inglewick Kelstow Larkham Marlford Netherby Ormsley Penhurst"
    " Quenby Rushworth Saltmere Tarnside Ulverby Wexcombe Yarmoor Holmfleet Stanbridge Cawthorne Ebbingham Loxley Thrapwell Windrush Pelham"
).split()


@dataclass(frozen=True, slots=True)
class Street:
    """A street: its place in the list, name, town, postcode and how many customers live there."""

    number: int
    name: str
    town: str
    postcode: str
    size: int


def sizes(rng: Random, customers: int, *, planted: int) -> list[int]:
    """Customers of each street, `customers` in all; the street a third down the list has `planted`.

    Others: lognormal, most of ten to sixty; a few long roads have hundreds.
    """
    found, left = [min(planted, customers)], customers - min(planted, customers)
    while left > 0:
        size = min(left, max(4, min(900, round(rng.lognormvariate(3.2, 0.7) * (9 if rng.random() < 0.008 else 1)))))
        found.append(size)
        left -= size
    found.insert(chosen(len(found)), found.pop(0))
    return found


def batches(customers: int) -> int:
    """Into how many batches the loans (about one for every four customers) are put: of 48 in a world of 20,000, fewer in small ones."""
    return max(4, round(0.24 * customers / max(12.0, min(60.0, 48 * (customers / 20_000) ** 0.5))))


def chosen(streets: int) -> int:
    """Where in a list of that many streets the one of a planted size stands."""
    return streets // 3


def streets(rng: Random, customers: int, *, planted: int) -> list[Street]:
    """Every street of the world; the one a third down the list has `planted` customers and is nothing special by name or town."""
    heads = _HEADS[: 1 + customers // 30_000] if customers < 30_000 * len(_HEADS) else _HEADS
    names = [f"{head}{stem} {kind}" for head in heads for stem in _STEMS for kind in _KINDS]
    rng.shuffle(names)
    towns = _TOWNS[: max(3, min(len(_TOWNS), customers // 700))]
    made = []
    for number, size in enumerate(sizes(rng, customers, planted=planted)):
        turn, place = divmod(number, len(names))
        town = rng.choice(towns)
        code = f"{town[0]}{town[3].upper()}{1 + number % 29} {number // 29 % 9 + 1}{chr(65 + number % 23)}{chr(65 + number // 23 % 23)}"
        made.append(Street(number, names[place] if turn == 0 else f"{names[place]} {turn + 1}", town, code, size))
    return made
