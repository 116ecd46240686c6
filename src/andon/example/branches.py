"""Coffee bars and car dealers: which there are in a town, and which one a customer goes to."""

from __future__ import annotations

from random import Random

from andon.example.places import Street

_BARS = ("Market Bar", "Station Bar", "Harbour Bar", "Library Bar", "Mill Bar", "Corner Bar", "Chapel Bar", "Garden Bar")
_CUSTOMERS_A_BAR = 260
# Of the bars of a town the first is the largest.
_WEIGHTS = (1.0, 0.8, 0.65, 0.55, 0.45, 0.4, 0.35, 0.3)


class Branches:
    """bars: by town, at least two. dealer: one a town."""

    def __init__(self, streets: list[Street]) -> None:
        sizes: dict[str, int] = {}
        for street in streets:
            sizes[street.town] = sizes.get(street.town, 0) + street.size
        self.sizes = sizes
        self.bars = {
            town: [f"{town} {name}" for name in _BARS[: max(2, min(len(_BARS), round(size / _CUSTOMERS_A_BAR)))]]
            for town, size in sizes.items()
        }
        self.towns = sorted(sizes, key=lambda town: (-sizes[town], town))

    def bar(self, rng: Random, town: str) -> str:
        """The bar where somebody of this town drinks."""
        bars = self.bars[town]
        return rng.choices(bars, _WEIGHTS[: len(bars)])[0]

    def dealer(self, town: str) -> str:
        """The dealer of a town."""
        return f"{town} Motors"
