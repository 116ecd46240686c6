"""Texts into words, many at once: Arrow does the cutting, so 100,000 short texts take about a second.

A word is a run of letters in lower case. Digits, addresses and handles make no word, so no number of a customer becomes
one; an apostrophe inside a word is dropped ("don't" -> "dont"); scripts without spaces are cut letter by letter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

Ints = np.ndarray

# What makes no word: links, mail addresses, handles, tags of mark-up, and the XXXX of texts that were masked before.
_NOISE = r"https?://\S+|www\.\S+|\S+@\S+|@\w+|&[a-z]+;|<[^<>]{1,80}>|\bx{2,}\b"
_APOSTROPHE = r"(\pL)['’`](t|s|m|d|ll|re|ve)\b"
_NOT_A_LETTER = r"[^\pL\pM]+"
_UNSPACED = r"([\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}])"

# Words that carry grammar, not the matter. Enough of each language to keep them out of labels.
FUNCTION = {
    "en": "a about above after again all also am an and any anyone anything are arent as at be because been before being between both but by"
    " can cant cannot could couldnt did didnt do does doesnt doing done dont down during each either else ever every few for from further had"
    " hadnt has hasnt have havent having he hed her here heres hers him his how however i id if ill im in into is isnt it its itself ive just"
    " like made make makes many may maybe me might mine more most much must my myself neither no nor not nothing now of off on once one only"
    " onto or other our ours out over own per perhaps quite rather really same she should shouldnt since so some someone something still such"
    " than that thats the their theirs them then there theres these they theyre theyve this those though through to too under until up upon us"
    " very via was wasnt we weve were werent what whats when whenever where whether which while who whole whom whose why will with within"
    " without wont would wouldnt yet you youd your youre yours yourself youve got get gets getting gotten go goes going gone went went come"
    " comes coming came want wants wanted need needs needed know known knew let lets say says said tell told tells think thought see seen saw"
    " im ive id ill thing things way ways lot lots bit able keep keeps kept keeping seem seems seemed happen happens happened happening even"
    " already always never two three four five six seven eight nine ten first last next another day days week weeks month months year years"
    " today yesterday tomorrow morning afternoon evening night time times hour hours minute minutes ago since monday tuesday wednesday thursday"
    " friday saturday sunday january february march april june july august september october november december take takes took taken taking"
    " use used using put find found give given gave look looks looking looked well good new old right back around away try tried trying"
    " supposed actually basically anyway apparently though although yes yeah yep nope oh ok okay etc ie eg re u ur pls plz",
    "de": "der die das ein eine einen einem einer und oder aber nicht ist sind war ich sie er wir ihr es mir mich mein meine meinen mit von zu"
    " zum zur auf für an im in den dem des dass wie was wann wo warum kein keine haben habe hat hatte wird werden wurde bitte auch noch schon"
    " nur sehr mehr nach bei seit bis über unter wenn als man kann können",
    "fr": "le la les un une des du de et ou mais ne pas est sont je tu il elle nous vous ils on mon ma mes votre vos avec pour par sur dans"
    " en au aux que qui quoi quand où comment pourquoi ce cette ces ai as avons avez ont été être avoir fait plus très aussi encore si c d j l"
    " m n s t qu y se me",
    "es": "el la los las un una unos unas y o pero no es son soy yo tu usted ustedes él ella nosotros me mi mis su sus con para por en de del"
    " al que quien cuando donde como qué cómo cuándo porque esta este esto he ha han hay ser estar muy más también ya se lo le les te nos sin",
    "it": "il lo la i gli le un una uno e o ma non è sono io tu lei lui noi voi mi mio mia con per in di del della al alla che chi quando dove"
    " come perché questo questa ho ha hanno essere avere molto più anche già si se da nel nella c",
    "pt": "o a os as um uma e ou mas não é são eu tu você ele ela nós me meu minha com para por em de do da no na que quem quando onde como"
    " porque este esta isso tem há ser estar muito mais também já se lhe seu sua",
    "nl": "de het een en of maar niet is zijn was ik je jij u hij zij we wij mij mijn met van voor op aan in te dat die wat wanneer waar hoe"
    " waarom geen heb heeft hebben worden werd ook nog al zeer meer na bij sinds tot over als er kan kunnen",
}
# Speech that any contact may hold, whatever it is about: greeting, thanks, courtesy, anger, chasing. It makes no reason.
SPEECH = frozenset(
    "hello hi hiya hey dear greetings good morning afternoon evening sir madam mr mrs ms team all everyone folks guys there please kindly"
    " thanks thank thx ty cheers appreciate appreciated grateful gratefully regards sincerely faithfully yours best wishes bye goodbye"
    " sorry apologies apologise apologize excuse pardon hope hoping wonder wondering writing write wrote touch contact contacting contacted"
    " calling called call ring ringing rang phoned phoning email emailed emailing message messaged reach reaching assist assistance help"
    " helping helped helpful advise advice inform informed regarding concerning respect matter enquiry inquiry query question questions issue"
    " issues problem problems case ticket reference ref number customer customers service company support agent representative someone"
    " somebody anybody person people staff"
    " angry furious disgusted disgusting disgrace disgraceful appalling appalled terrible horrible awful worst rubbish useless pathetic"
    " ridiculous joke unacceptable shocking shambles outrageous outrage fed sick tired annoyed annoying frustrated frustrating frustration"
    " disappointed disappointing unhappy upset livid fuming bloody damn hell wtf omg lol ffs stupid idiots incompetent nightmare"
    " complaint complain complaining complained ombudsman solicitor lawyer unbelievable absolutely"
    " any news update updates heard hear waiting wait waited chase chasing chased follow followup reply replied response respond responded"
    " answer answered nobody promised promise expecting patiently patient urgent urgently asap immediately soon quickly resolve resolved"
    " sort sorted fix fixed sorting lovely great nice perfect brilliant fantastic wonderful excellent much"
    " hallo guten tag danke bitte grüße bonjour merci cordialement salut hola gracias saludos buenos días ciao grazie saluti olá obrigado"
    " obrigada bom dia dank groeten goedendag".split()
)


@dataclass(frozen=True)
class Tokens:
    """The words of many texts.

    doc, word: one entry a token, int32: number of the text (rising), number of the word in `vocabulary`.
    vocabulary: distinct words in order of first appearance. docs: how many texts there were, empty ones included.
    """

    doc: Ints
    word: Ints
    vocabulary: list[str]
    docs: int

    def counts(self) -> Ints:
        """How many texts hold each word, int64, one entry a word."""
        if not len(self.doc):
            return np.zeros(len(self.vocabulary), np.int64)
        pairs = np.unique(self.doc.astype(np.int64) * len(self.vocabulary) + self.word)
        return np.bincount(pairs % len(self.vocabulary), minlength=len(self.vocabulary))

    def numbered(self, numbers: Mapping[str, int]) -> Ints:
        """The tokens' words under the numbers of another vocabulary, -1 for a word it lacks."""
        table = np.fromiter((numbers.get(word, -1) for word in self.vocabulary), np.int64, len(self.vocabulary))
        return table[self.word] if len(self.word) else np.empty(0, np.int64)


def tokens(texts: pa.Array | pa.ChunkedArray | Sequence[str | None], *, most: int = 0) -> Tokens:
    """The words of `texts` (null: no word). most: keep only the first so many words of each text; 0 keeps all."""
    column = texts if isinstance(texts, pa.Array | pa.ChunkedArray) else pa.array(list(texts), pa.string())
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    parts = pc.utf8_split_whitespace(_plain(column))
    parts = pc.list_slice(parts, 0, most) if most else parts
    doc, flat = pc.list_parent_indices(parts), pc.list_flatten(parts)
    real = pc.not_equal(flat, "")
    coded = flat.filter(real).dictionary_encode()
    coded = coded.combine_chunks() if isinstance(coded, pa.ChunkedArray) else coded
    return Tokens(
        doc=doc.filter(real).to_numpy(zero_copy_only=False).astype(np.int32),
        word=coded.indices.to_numpy(zero_copy_only=False).astype(np.int32),
        vocabulary=coded.dictionary.to_pylist(),
        docs=len(column),
    )


def _plain(column: pa.Array) -> pa.Array:
    """Texts in lower case with nothing but words and spaces."""
    column = pc.utf8_lower(pc.fill_null(column.cast(pa.string()), ""))
    column = pc.replace_substring_regex(column, _NOISE, " ")
    column = pc.replace_substring_regex(column, _APOSTROPHE, r"\1\2")
    column = pc.replace_substring_regex(column, _NOT_A_LETTER, " ")
    if pc.any(pc.match_substring_regex(column, _UNSPACED)).as_py():
        column = pc.replace_substring_regex(column, _UNSPACED, r" \1 ")
    return column


def function_words() -> frozenset[str]:
    """The grammar words of all languages Andon knows some of."""
    return frozenset(word for words in FUNCTION.values() for word in words.split())


def mended(vocabulary: Sequence[str], counts: Ints, *, rare: int = 10, times: int = 20) -> dict[str, str]:
    """Typing errors: a rare word -> the common word one slip away (a letter dropped, doubled, changed, or two swapped).

    vocabulary, counts: words and in how many texts each stands. A word is rare in fewer than `rare` texts; the common one
    must be `times` as frequent, so that two real words seldom meet. Deletions of both sides meet in a hash (Garbe's
    symmetric delete, 2012), linear in the size of the vocabulary.
    """
    settled = SPEECH | function_words()
    common = [n for n, word in enumerate(vocabulary) if counts[n] >= rare and len(word) >= 4]
    common.sort(key=lambda n: (-int(counts[n]), vocabulary[n]))
    shortened: dict[str, int] = {}
    for n in common:
        for form in _deletions(vocabulary[n]):
            shortened.setdefault(form, n)
    found: dict[str, str] = {}
    for n, word in enumerate(vocabulary):
        if counts[n] >= rare or len(word) < 5 or word in settled:
            continue
        near = {shortened[form] for form in _deletions(word) if form in shortened}
        near = {m for m in near if _one_slip(word, vocabulary[m]) and counts[m] >= times * counts[n]}
        if near:
            found[word] = vocabulary[min(near, key=lambda m: (-int(counts[m]), vocabulary[m]))]
    return found


def _deletions(word: str) -> list[str]:
    """The word, and the word without each one of its letters."""
    return [word, *(word[:n] + word[n + 1 :] for n in range(len(word)))]


def _one_slip(left: str, right: str) -> bool:
    """Whether one dropped, added or swapped letter makes `left` of `right`, or in long words a changed one.

    Short words differ by one letter from too many real ones ("coat", "cost"), and people seldom miss the first letter.
    """
    if abs(len(left) - len(right)) > 1 or left[0] != right[0]:
        return False
    start = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    a, b = left[start:], right[start:]
    changed = len(left) >= 7 and a[1:] == b[1:]
    return a[1:] == b or a == b[1:] or changed or (a[:2] == b[1::-1] and a[2:] == b[2:])
