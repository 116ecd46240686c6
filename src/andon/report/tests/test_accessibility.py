"""The pages before a real browser: no violation of axe-core, and nothing wider than a phone. Skipped where the two are not present.

ANDON_AXE names the file axe.min.js of axe-core where it lies anywhere else than in node_modules.
"""

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from andon.report.page import render
from andon.report.tests.firms import Held, answers_only, whole

BROWSER = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
AXE = Path(os.environ.get("ANDON_AXE") or "node_modules/axe-core/axe.min.js")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="No Chromium here: axe needs a browser."),
    pytest.mark.skipif(not AXE.is_file(), reason="No axe-core here: ANDON_AXE names its axe.min.js."),
]
# The page runs no script by its own rule, so it is shown inside a frame of the width asked for, with axe beside it.
FRAME = """<!doctype html><title>t</title><body style="margin:0">
<iframe id="f" style="width:%dpx;height:900px;border:0" srcdoc="%s"></iframe>
<script>f.onload = async () => {
  const page = f.contentDocument, root = page.documentElement
  const found = await f.contentWindow.axe.run(page)
  const out = {wide: root.scrollWidth, broken: found.violations.map(v => v.id + " " + v.nodes[0].html.slice(0, 120))}
  document.body.innerHTML = "<pre>" + JSON.stringify(out).replace(/</g, "&lt;") + "</pre>"
}</script>"""


def shown(page, folder, *, width, dark):
    """What axe says of the page, and how wide it is."""
    page = re.sub(r"<meta http-equiv[^>]*>", "", page)
    page = page.replace("(prefers-color-scheme: dark)", "all" if dark else "not all")
    page = page.replace("</body>", f"<script>{AXE.read_text()}</script></body>")
    (folder / "frame.html").write_text(FRAME % (width, html.escape(page, quote=True)))
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    command += [f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=60000", "--dump-dom", f"file://{folder / 'frame.html'}"]
    told = subprocess.run(command, capture_output=True, text=True, timeout=180, check=True).stdout
    return json.loads(html.unescape(re.search(r"<pre>(.*)</pre>", told, re.DOTALL)[1]))


@pytest.mark.parametrize(("width", "dark"), [(1200, False), (320, True)], ids=["wide and light", "phone and dark"])
@pytest.mark.parametrize("firm", [whole, answers_only, Held], ids=["whole", "answers", "nothing"])
def test_axe_finds_nothing_and_a_phone_holds_the_page(firm, width, dark, tmp_path):
    found = shown(render(firm())[0], tmp_path, width=width, dark=dark)
    assert found["broken"] == []
    assert found["wide"] <= width
