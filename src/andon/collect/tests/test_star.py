"""The worked example of docs/how-to/star.md: what stands there is what is tested."""

import re
from collections import Counter
from pathlib import Path

PAGE = Path(__file__).resolve().parents[4] / "docs" / "how-to" / "star.md"


def test_the_dialogues_are_read_by_the_mapping_of_the_page(tmp_path, collected, tables, shared):
    (tmp_path / "star.toml").write_text(re.search(r"```toml\n(.*?)```", PAGE.read_text(), re.DOTALL)[1])
    done = collected(shared("star_dialogues"), mapping=tmp_path / "star.toml")
    assert (len(done.files), done.total().accepted) == (1, 75687)
    out = tables()
    assert (out["interactions"].num_rows, out["messages"].num_rows, out["claims"].num_rows) == (4207, 75687, 0)
    assert out["interactions"].column("party_ref").null_count == 4207
    metrics = Counter(zip(out["answers"].column("metric").to_pylist(), out["answers"].column("value").to_pylist(), strict=True))
    assert metrics["solved", 1.0] + metrics["solved", 0.0] == 1612
    assert metrics["emotion_after", 1.0] == 178
