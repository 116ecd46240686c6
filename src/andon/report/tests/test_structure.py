"""Every page holds what a keyboard, a screen reader, a printer and a phone need; read from the HTML, without a browser."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from andon.report.page import render
from andon.report.tests.firms import Held, answers_only, ending, firm, whole

TEMPLATES = Path(__file__).parents[1] / "templates"
VOID = {"meta", "link", "br", "img", "input", "hr"}
PAGES = {
    "firm": firm,
    "whole": whole,
    "answers": answers_only,
    "nothing": Held,
    "only bad": lambda: ending(*[("dismissed", "record")] * 9, ("unseen", None)),
}


class Read(HTMLParser):
    """Elements in order: (tag, attributes, names of the open elements, words)."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.open = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "in": [one["tag"] for one in self.open], "ids": [one.get("id") for one in self.open], "text": ""} | dict(
            attrs
        )
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        while self.open and self.open.pop()["tag"] != tag:
            pass

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, *tags):
        return [element for element in self.elements if element["tag"] in tags]


@pytest.fixture(scope="module", params=PAGES)
def page(request):
    return render(PAGES[request.param]())[0]


@pytest.fixture(scope="module")
def read(page):
    return Read(page)


def test_one_language_one_main_one_title_and_one_first_heading(read):
    assert [(one["lang"], one["dir"]) for one in read.all("html")] == [("en", "ltr")]
    assert [len(read.all(tag)) for tag in ("main", "title", "h1")] == [1, 1, 1]


def test_no_heading_skips_a_level_and_none_is_empty(read):
    found = read.all("h1", "h2", "h3", "h4")
    levels = [int(one["tag"][1]) for one in found]
    assert not [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
    assert not [one for one in found if not one["text"].strip()]


def test_every_picture_has_words(read):
    assert not [one for one in read.all("svg", "img") if not (one.get("role") == "img" and one.get("aria-label", "").strip())]
    drawn = [one for one in read.elements if one.get("role") == "img" and one["tag"] != "svg"]
    assert not [one for one in drawn if not one["aria-label"].strip()]


def test_ids_are_unique_and_every_link_and_label_has_its_target(read):
    ids = [one["id"] for one in read.elements if "id" in one]
    assert len(ids) == len(set(ids))
    wanted = [one["href"][1:] for one in read.all("a")] + [one["aria-labelledby"] for one in read.elements if "aria-labelledby" in one]
    assert wanted
    assert not set(wanted) - set(ids)


def test_every_link_says_where_it_leads(read):
    assert not [one for one in read.all("a") if not one["text"].strip()]


def test_nothing_comes_from_outside_and_nothing_runs(page, read):
    assert not [one for one in read.elements if "src" in one or one.get("href", "#")[0] != "#"]
    assert not read.all("script", "iframe", "link")
    assert not re.search(r"url\((?!#)|@import|\son\w+=", page)


def test_tables_say_which_cells_are_heads(read):
    heads = read.all("th")
    assert not [one for one in heads if one.get("scope") not in ("col", "row", "rowgroup")]
    assert not [one for one in heads if not one["text"].strip()]


def test_what_scrolls_can_be_reached_and_has_a_name_of_its_own(read):
    scrolled = [one for one in read.elements if one.get("class") == "scroll"]
    assert not [one for one in scrolled if one.get("tabindex") != "0" or one.get("role") != "region"]
    names = [one["aria-label"] for one in scrolled]
    assert len(names) == len(set(names))


def test_verbatims_may_run_either_way(read):
    said = [one for one in read.all("p") if one["in"][-1:] == ["blockquote"]]
    assert not [one for one in said if one.get("dir") != "auto"]


def test_the_first_page_is_read_in_under_two_minutes(read):
    first = next((one for one in read.elements if one.get("id") == "first"), None)
    top = next(one for one in read.all("header") if one.get("class") == "mast")
    words = len((first["text"] + top["text"]).split())
    assert words / 200 < 2  # 200 words a minute is slow reading of plain text


def rules():
    return "".join((TEMPLATES / name).read_text() for name in ("style.css", "parts.css", "print.css"))


def palettes():
    """The colours of light, dark and paper, each over the light ones."""
    blocks = re.findall(r":root \{([^}]*)\}", rules())
    found = [dict(re.findall(r"--([\w]+):\s*(#[0-9a-f]{3,6})", block)) for block in blocks]
    return [found[0] | one for one in found]


def light(colour):
    """Relative luminance (WCAG 2.2)."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


WRITTEN = [(ink, ground) for ink in ("ink", "muted", "accent") for ground in ("paper", "tint")]
WRITTEN += [("ink", "heat1"), ("ink", "heat2"), ("ink", "heat3"), ("hot", "heat4"), ("muted", "faint"), ("ink", "faint")]


@pytest.mark.parametrize("place", [0, 1, 2], ids=["light", "dark", "print"])
@pytest.mark.parametrize(("ink", "ground"), WRITTEN)
def test_what_is_written_stands_out(place, ink, ground):
    palette = palettes()[place]
    assert contrast(palette[ink], palette[ground]) >= 4.5


def test_black_on_white_is_twenty_one_to_one():
    assert contrast("#000", "#ffffff") == pytest.approx(21)


def test_no_rule_says_left_or_right():
    assert not re.findall(r"(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|[{; ](?:left|right):", rules())


def test_motion_print_and_dark_are_thought_of():
    text = rules()
    assert all(part in text for part in ("prefers-reduced-motion", "prefers-color-scheme: dark", "@media print", ":focus-visible"))
