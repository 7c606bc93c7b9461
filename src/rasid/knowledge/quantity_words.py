"""Numerals, counted nouns and the words that say what happened to those counted: reads `quantities/*.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar, get_args

import msgspec
import yaml

from rasid.arabic.letters import bare, fold
from rasid.arabic.numbers import NumberClass, NumberCue, NumberForm, NumberWords, Prefix
from rasid.errors import LexiconError

ClauseClass = Literal["govern", "part", "both", "barrier", "blocker", "falling"]
NounClass = Literal["casualty", "person", "family", "other-person", "money", "area", "thing", "never"]
Kind = Literal[
    "killed", "wounded", "detained", "abducted", "displaced", "missing", "participants", "money", "area", "other"
]
GrammaticalNumber = Literal["sg", "acc", "du", "pl"]
"""Literals, of which a compiled lexicon holds each once however many thousand forms have it."""
_NUMBER_CLASSES: frozenset[NumberClass] = frozenset(get_args(NumberClass))
_NUMBER_CUES = frozenset(
    {"approximate", "at-least", "at-most", "more-than", "less-than", "vague", "between", "from", "to", "or"}
)
_CLAUSE_CUES: frozenset[ClauseClass] = frozenset(get_args(ClauseClass))
_CUE_CLASSES: frozenset[str] = frozenset((*_NUMBER_CUES, *_CLAUSE_CUES))
_NOUN_CLASSES: frozenset[NounClass] = frozenset(get_args(NounClass))
_KINDS: frozenset[Kind] = frozenset(get_args(Kind))
_Word = TypeVar("_Word", bound=str)


class CountedForm(msgspec.Struct, frozen=True, array_like=True):
    """One printed form of a counted noun. `number` is sg, acc (accusative singular), du or pl."""

    id: str
    cls: NounClass
    kind: Kind | None
    unit: str
    alone: bool
    number: GrammaticalNumber
    nominative: bool
    prefix: Prefix
    article: bool
    skip: int
    rest: tuple[str, ...]


class ClauseCue(msgspec.Struct, frozen=True, array_like=True):
    """One printed form of a word that governs, divides or fences off a quantity."""

    id: str
    cls: ClauseClass
    kind: Kind | None
    second: Kind | None
    pos: str
    prefix: Prefix
    article: bool
    skip: int
    rest: tuple[str, ...]


class QuantityWords(msgspec.Struct, frozen=True, dict=True):
    """All words that quantities are read with, by folded first token."""

    numbers: NumberWords
    nouns: dict[str, tuple[CountedForm, ...]]
    cues: dict[str, tuple[ClauseCue, ...]]

    @cached_property
    def words(self) -> frozenset[str]:
        """The folded words that are counted, or that begin a cue."""
        return frozenset(self.nouns).union(self.cues)


class Printed(NamedTuple):
    """A word as it can be printed with what is attached before it."""

    first: str
    rest: tuple[str, ...]
    prefix: Prefix
    article: bool
    skip: int


def printed_forms(form: str, *, article: bool = True, prefixes: str = "وفبلك") -> Iterator[Printed]:
    """The folded spellings of `form` with و ف, ب ل ك and the article attached to its first word.

    A form that ends in ـ is attached to the next word and is kept as it is. Where ل swallows the alef of the
    article the preposition can't be cut off, so `skip` leaves it in.
    """
    words = fold(form).split()
    first, rest = words[0], tuple(words[1:])
    definite = bare(form).startswith("ال")  # not of the folded form: آلاف and ألف have no article
    for conjunction in ("", *[p for p in prefixes if p in "وف"]):
        for preposition in ("", *[p for p in prefixes if p in "بلك"]):
            prefix: Prefix = conjunction + preposition  # type: ignore[assignment]  # the letters are those of Prefix
            yield Printed(prefix + first, rest, prefix, False, len(prefix))
            if article and not definite:
                if preposition == "ل":
                    yield Printed(conjunction + "لل" + first, rest, prefix, True, len(conjunction))
                else:
                    yield Printed(prefix + "ال" + first, rest, prefix, True, len(prefix))
            elif definite and preposition == "ل" and len(first) > 4:
                yield Printed(conjunction + "لل" + first[2:], rest, prefix, False, len(conjunction))


def read_entries(path: Path, allowed: frozenset[str]) -> list[dict[str, Any]]:
    """The entries of a YAML file; wrong shape, unknown keys and doubled ids are lexicon errors."""
    try:
        loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except OSError as problem:
        raise LexiconError("file can't be read", where=str(path), expected="a YAML file with entries") from problem
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, RecursionError, OverflowError) as problem:
        raise LexiconError(f"not YAML: {problem}", where=str(path), expected="a YAML list of entries") from problem
    if not isinstance(loaded, list):
        raise LexiconError("not a list", where=str(path), expected="a YAML list of entries")
    seen: set[str] = set()
    for number, entry in enumerate(loaded, start=1):
        where = f"{path}: entry {number}"
        if not isinstance(entry, dict):
            raise LexiconError("not an entry", where=where, expected="a mapping with id, examples and source")
        for key in ("id", "examples", "source"):
            if not entry.get(key):
                raise LexiconError(f"{key} is missing", where=where, expected="id, examples and source in every entry")
        where = f"{path}: {entry['id']}"
        unknown = sorted(set(entry) - allowed - {"id", "examples", "source"})
        if unknown:
            raise LexiconError(f"unknown key {', '.join(unknown)}", where=where, expected=", ".join(sorted(allowed)))
        if entry["id"] in seen:
            raise LexiconError("id is used twice", where=where, expected="a unique id")
        if not isinstance(entry["examples"], list) or not all(
            isinstance(x, dict) and "text" in x for x in entry["examples"]
        ):
            raise LexiconError("examples are not usable", where=where, expected="a list of mappings with `text`")
        seen.add(entry["id"])
    return loaded


def one_of(entry: dict[str, Any], key: str, allowed: frozenset[_Word], path: Path) -> _Word:
    """The value of `key`, which must be one of `allowed`."""
    value: _Word | None = entry.get(key)
    if value is None or value not in allowed:
        raise LexiconError(f"{key} is {value!r}", where=f"{path}: {entry['id']}", expected=", ".join(sorted(allowed)))
    return value


def forms_of(entry: dict[str, Any], path: Path) -> list[str]:
    """The list `forms` of an entry."""
    forms = entry.get("forms")
    if not isinstance(forms, list) or not forms or not all(isinstance(f, str) and f.strip() for f in forms):
        raise LexiconError("forms is missing", where=f"{path}: {entry['id']}", expected="a list of Arabic words")
    return forms


def load_number_words(root: Path) -> NumberWords:
    """The numerals and number cues under `root` (the folder that holds `quantities/`)."""
    path = root / "quantities" / "numbers.yaml"
    forms: dict[str, list[NumberForm]] = {}
    for entry in read_entries(path, frozenset({"class", "value", "free", "forms"})):
        cls = one_of(entry, "class", _NUMBER_CLASSES, path)
        value = entry.get("value")
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise LexiconError("value is missing", where=f"{path}: {entry['id']}", expected="a number")
        for form in forms_of(entry, path):
            for p in printed_forms(form):
                item = NumberForm(entry["id"], cls, value, entry.get("free", True), p.prefix, p.article, p.skip, p.rest)
                forms.setdefault(p.first, []).append(item)
    path = root / "quantities" / "cues.yaml"
    cues: dict[str, list[NumberCue]] = {}
    for entry in read_entries(path, _CUE_KEYS):
        cue_class = one_of(entry, "class", _CUE_CLASSES, path)
        if cue_class not in _NUMBER_CUES:
            continue
        for form in forms_of(entry, path):
            for p in printed_forms(form.rstrip("ـ"), article=cue_class == "vague"):
                cue = NumberCue(
                    entry["id"],
                    cue_class,
                    entry.get("low"),
                    entry.get("high"),
                    float(entry.get("tolerance", 0)),
                    bool(entry.get("after", False)),
                    p.prefix,
                    p.article,
                    p.skip,
                    p.rest,
                )
                cues.setdefault(p.first, []).append(cue)
    return NumberWords(
        {k: tuple(sorted(v, key=lambda f: (-len(f.rest), len(f.prefix), not f.free))) for k, v in forms.items()},
        {k: tuple(sorted(v, key=lambda c: (-len(c.rest), len(c.prefix)))) for k, v in cues.items()},
    )


_KIND_OF: dict[NounClass, Kind] = {"money": "money", "area": "area", "thing": "other"}
_CUE_KEYS = frozenset({"class", "forms", "kind", "second", "pos", "low", "high", "tolerance", "after"})


def _noun_forms(entry: dict[str, Any], path: Path) -> Iterator[tuple[str, GrammaticalNumber, bool]]:
    """Every form of a counted noun with its number and whether it can only be nominative."""
    if "forms" in entry:
        for form in forms_of(entry, path):
            yield form, "pl", False
        return
    parts = str(entry.get("noun", "")).split("/")
    if len(parts) < 3 or parts[-1] not in ("m", "f"):
        raise LexiconError("noun is not readable", where=f"{path}: {entry['id']}", expected="singular/plurals/m or f")
    singular, plurals = parts[0], [p.strip() for part in parts[1:-1] for p in part.split(",")]
    head, *tail = singular.split()
    feminine = head.endswith("ة")
    stem = head[:-1] + "ت" if feminine else head.replace("ى", "ي") if head.endswith("ى") else head
    dual_tails = [[], [t + "ان" for t in tail], [t + "ين" for t in tail]] if tail else [[]]
    yield singular, "sg", False
    if not feminine:
        yield " ".join([head + "ا", *[t + "ا" for t in tail]]), "acc", False
    if "ون" in plurals:
        yield head + "ون", "pl", True
        yield head + "ين", "pl", False
        yield head + "و", "pl", True
    for tails in dual_tails:
        if len(tails) == len(tail) or not tail:
            yield " ".join([stem + "ان", *tails]), "du", True
            if "ون" not in plurals:  # مدنيين is written like the plural: no count can be read from it
                yield " ".join([stem + "ين", *tails]), "du", False
    for plural in plurals:
        if plural == "ات":
            yield (head[:-1] if feminine else head) + "ات", "pl", False
        elif plural not in ("-", "ون"):
            yield plural, "pl", False


def load_quantity_words(root: Path) -> QuantityWords:
    """All words that quantities are read with, from `root/quantities/`."""
    path = root / "quantities" / "nouns.yaml"
    nouns: dict[str, list[CountedForm]] = {}
    for entry in read_entries(path, frozenset({"noun", "forms", "class", "kind", "unit", "alone", "except"})):
        cls = one_of(entry, "class", _NOUN_CLASSES, path)
        kind = one_of(entry, "kind", _KINDS, path) if cls == "casualty" else _KIND_OF.get(cls)
        if cls != "never" and not entry.get("unit"):
            raise LexiconError("unit is missing", where=f"{path}: {entry['id']}", expected="the unit that is counted")
        excepted = set(entry.get("except") or ())
        for form, number, nominative in _noun_forms(entry, path):
            if form in excepted:
                continue
            for p in printed_forms(form):
                item = CountedForm(
                    f"quantities/{entry['id']}",
                    cls,
                    kind,
                    str(entry.get("unit", "")),
                    bool(entry.get("alone", False)),
                    number,
                    nominative,
                    p.prefix,
                    p.article,
                    p.skip,
                    p.rest,
                )
                nouns.setdefault(p.first, []).append(item)
    path = root / "quantities" / "cues.yaml"
    cues: dict[str, list[ClauseCue]] = {}
    for entry in read_entries(path, _CUE_KEYS):
        if one_of(entry, "class", _CUE_CLASSES, path) not in _CLAUSE_CUES:
            continue
        clause_class = one_of(entry, "class", _CLAUSE_CUES, path)
        kind = one_of(entry, "kind", _KINDS, path) if clause_class in ("govern", "both") else None
        second = one_of(entry, "second", _KINDS, path) if clause_class == "both" else None
        for form in forms_of(entry, path):
            for p in printed_forms(form):
                cue = ClauseCue(
                    f"quantities/{entry['id']}",
                    clause_class,
                    kind,
                    second,
                    entry.get("pos", ""),
                    p.prefix,
                    p.article,
                    p.skip,
                    p.rest,
                )
                cues.setdefault(p.first, []).append(cue)
    return QuantityWords(
        load_number_words(root),
        {k: tuple(sorted(v, key=lambda n: (-len(n.rest), len(n.prefix)))) for k, v in nouns.items()},
        {k: tuple(sorted(v, key=lambda c: (-len(c.rest), len(c.prefix)))) for k, v in cues.items()},
    )
