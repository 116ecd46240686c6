"""`make bench-reasons`: reasons on two public sets of labelled questions, beside peers run on the same rows.

Banking77 (its training file only, by folds: its test part is held back) and CLINC150 (train against val; out of scope: oos_train and
oos_val, which no fit has seen). Peers: TF-IDF with a linear SVM; the same with characters; either beside wordllama where that is installed.
Prints a table and writes out/reasons.json. Not a test: it takes minutes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import importlib.util
import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score, roc_auc_score
from sklearn.svm import LinearSVC

from andon.errors import NotEnoughData
from andon.reasons.discovered import discover
from andon.reasons.fit import fit
from andon.reasons.model import predict

DATA = Path(__file__).parents[2] / "shared/data"
Texts = list[str]
# What a way answers: the reason of each text, how sure (higher is surer that it has one of the reasons), probability or nothing.
Answer = tuple[np.ndarray, np.ndarray, np.ndarray | None]
Way = Callable[[Texts, np.ndarray, Texts], Answer]
FEW = (5, 10, 30)


def rows(path: str) -> list[dict[str, str]]:
    """Rows of a packed CSV file of the shared data."""
    with gzip.open(DATA / path, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def ours(texts: Texts, labels: np.ndarray, asked: Texts, *, by_name: bool = True) -> Answer:
    """Andon."""
    model = fit(texts, labels.tolist(), by_name=by_name)
    told = predict(model, asked)
    return np.array(model.labels)[told.likeliest], told.fit, told.probability


def nameless(texts: Texts, labels: np.ndarray, asked: Texts) -> Answer:
    """Andon without the names of the reasons."""
    return ours(texts, labels, asked, by_name=False)


def svm(features: Callable[[Texts, Texts], tuple[sparse.csr_matrix, sparse.csr_matrix]]) -> Way:
    """A linear SVM over features."""

    def way(texts: Texts, labels: np.ndarray, asked: Texts) -> Answer:
        left, right = features(texts, asked)
        machine = LinearSVC(C=1.0, random_state=0).fit(left, labels)
        scores = machine.decision_function(right)
        return machine.classes_[scores.argmax(axis=1)], scores.max(axis=1), None

    return way


def grams(*kinds: str) -> Callable[[Texts, Texts], tuple[sparse.csr_matrix, sparse.csr_matrix]]:
    """TF-IDF of words 1-2, of characters 2-5 (char_wb), wordllama's means; side by side."""

    def features(texts: Texts, asked: Texts) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
        parts = []
        for kind in kinds:
            if kind == "wordllama":
                parts.append(tuple(sparse.csr_matrix(wordllama(some)) for some in (texts, asked)))
                continue
            analyzer, span = ("word", (1, 2)) if kind == "words" else ("char_wb", (2, 5))
            weigh = TfidfVectorizer(analyzer=analyzer, ngram_range=span, sublinear_tf=True)
            parts.append((weigh.fit_transform(texts), weigh.transform(asked)))
        return sparse.hstack([one for one, _ in parts]).tocsr(), sparse.hstack([two for _, two in parts]).tocsr()

    return features


def wordllama(texts: Texts) -> np.ndarray:
    """texts x 256: unit means of the table in the wheel wordllama, loaded from its files."""
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    spec = importlib.util.find_spec("wordllama")
    folder = Path(spec.origin).parent  # type: ignore[union-attr, arg-type]
    table = next(iter(load_file(next(folder.glob("weights/*.safetensors"))).values())).astype(np.float32)
    cut = Tokenizer.from_file(str(next(folder.glob("tokenizers/*.json"))))
    means = np.stack(
        [table[one.ids].mean(axis=0) if one.ids else table[0] * 0 for one in cut.encode_batch(texts, add_special_tokens=False)]
    )
    return means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)


def calibration(p: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error in bins of equal count."""
    parts = np.array_split(np.argsort(p, kind="stable"), bins)
    return float(sum(len(part) / len(p) * abs(p[part].mean() - right[part].mean()) for part in parts if len(part)))


def limits(values: list[float]) -> str:
    """Mean, and two standard errors either way."""
    return f"{np.mean(values):.4f} ± {2 * np.std(values, ddof=1) / len(values) ** 0.5:.4f}" if len(values) > 1 else f"{values[0]:.4f}"


def draws(labels: np.ndarray, many: int, seeds: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """`many` rows of each label, and the others."""
    for seed in range(seeds):
        draw = np.random.default_rng(seed)
        taught = np.sort(np.concatenate([draw.permutation(np.flatnonzero(labels == one))[:many] for one in np.unique(labels)]))
        yield taught, np.setdiff1d(np.arange(len(labels)), taught)


def banking(ways: dict[str, Way], *, folds: int, seeds: int, found: dict[str, object]) -> None:
    """Banking77: folds, few examples, discovery."""
    table = rows("banking77/banking77_train.csv.gz")
    texts, labels = [row["text"] for row in table], np.array([row["category"] for row in table])
    fold = np.random.default_rng(0).permutation(len(texts)) % 5
    for name, way in ways.items():
        if way is not nameless:  # with all texts a name more makes no difference
            told = [_scored(way, texts, labels, np.flatnonzero(fold != n), np.flatnonzero(fold == n)) for n in range(folds)]
            _say(found, f"banking77, {folds} of 5 folds, {name}", told)
        for many in FEW:
            _say(
                found,
                f"banking77, {many} a reason, {name}",
                [_scored(way, texts, labels, one, two) for one, two in draws(labels, many, seeds)],
            )
    grouped("banking77", texts, labels, found)


def clinc(ways: dict[str, Way], *, seeds: int, found: dict[str, object]) -> None:
    """CLINC150: val, out of scope, few examples, discovery."""
    table = rows("clinc150/clinc150_train_val.csv.gz")
    part = {name: [row for row in table if row["split"].startswith(name)] for name in ("train", "val", "oos")}
    texts = [row["text"] for name in ("train", "val", "oos") for row in part[name]]
    labels = np.array([row["intent"] for name in ("train", "val", "oos") for row in part[name]])
    end = len(part["train"])
    val = np.arange(end, end + len(part["val"]))
    rest = np.arange(end, len(texts))
    for name, way in ways.items():
        if way is not nameless:
            _say(found, f"clinc150, full, {name}", [_scored(way, texts, labels, np.arange(end), rest, home=len(val))])
        for many in FEW:
            told = [_scored(way, texts, labels, one, rest, home=len(val)) for one, _ in draws(labels[:end], many, seeds)]
            _say(found, f"clinc150, {many} a reason, {name}", told)
    grouped("clinc150", texts[:end], labels[:end], found)


def _scored(
    way: Way, texts: Texts, labels: np.ndarray, taught: np.ndarray, asked: np.ndarray, *, home: int | None = None
) -> dict[str, float]:
    """One fit. home: the first so many of `asked` have one of the reasons, the others none."""
    home = len(asked) if home is None else home
    since = time.perf_counter()
    answer, sure, p = way([texts[n] for n in taught], labels[taught], [texts[n] for n in asked])
    seconds = time.perf_counter() - since
    right = (answer == labels[asked])[:home]
    scores = {"accuracy": float(right.mean()), "seconds": seconds}
    if home < len(asked):
        scores["out of scope AUROC"] = float(roc_auc_score(np.arange(len(asked)) < home, sure))
    if p is not None:
        scores["calibration error"] = calibration(p[:home], right)
        scores["kept in scope"] = float((sure[:home] >= 0).mean())
        if home < len(asked):
            scores["kept apart out of scope"] = float((sure[home:] < 0).mean())
    return scores


def _say(found: dict[str, object], what: str, told: list[dict[str, float]]) -> None:
    """Print one line and keep it."""
    found[what] = {key: [one[key] for one in told] for key in told[0]}
    print(f"{what}: " + ", ".join(f"{key} {limits([one[key] for one in told])}" for key in told[0]), flush=True)


def grouped(name: str, texts: Texts, labels: np.ndarray, found: dict[str, object]) -> None:
    """Discovery without labels and without their number."""
    since = time.perf_counter()
    tree = discover(texts)
    seconds = time.perf_counter() - since
    scores = {
        "leaves": float(len(tree.leaves)),
        "ARI": float(adjusted_rand_score(labels, tree.leaf)),
        "NMI": float(normalized_mutual_info_score(labels, tree.leaf)),
        "no home": float((tree.leaf < 0).mean()),
        "seconds": seconds,
    }
    _say(found, f"{name}, discovery", [scores])


def main() -> int:
    """Run it all and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--only", choices=["banking", "clinc"])
    parser.add_argument("--ways", nargs="+", help="some of the ways only")
    parser.add_argument("--out", type=Path, default=Path("out/reasons.json"))
    args = parser.parse_args()
    ways: dict[str, Way] = {"andon": ours, "andon without names": nameless, "TF-IDF words + SVM": svm(grams("words"))}
    ways["TF-IDF words, characters + SVM"] = svm(grams("words", "characters"))
    if importlib.util.find_spec("wordllama"):
        ways["TF-IDF words, characters, wordllama + SVM"] = svm(grams("words", "characters", "wordllama"))
    ways = {name: way for name, way in ways.items() if not args.ways or name in args.ways}
    if not DATA.exists():
        raise NotEnoughData("Rows of the shared data", n=0, need=1)
    found: dict[str, object] = {}
    if args.only != "clinc":
        banking(ways, folds=args.folds, seeds=args.seeds, found=found)
    if args.only != "banking":
        clinc(ways, seeds=args.seeds, found=found)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MiB")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(found | {"peak MiB": peak}, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
