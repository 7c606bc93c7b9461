"""Lexemes: the words and phrases of all entries with their generated forms, as the coder looks them up."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from rasid.arabic.letters import fold
from rasid.arabic.nouns import NounForm, adjective_forms, noun_forms, parse_noun
from rasid.arabic.verbs import Verb, parse_verb, participles, verb_forms, verbal_nouns
from rasid.knowledge.lexeme import Features, Use
from rasid.knowledge.lexicon import PARTICIPLE

_NO_FEATURE = 0


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a phrase; a trailing ـ (attached preposition) is dropped, what it attaches to follows."""
    return tuple(w for w in fold(text).replace("،", " ").split() if w)


_CASES = {fold("أبو"): (fold("أبي"), fold("أبا")), fold("بنو"): (fold("بني"),)}
"""Nouns of names that show their case in a letter: the oblique forms of each, folded."""


@dataclass
class LexemeBuilder:
    """Collects words and phrases and generates their forms."""

    features: dict[tuple[Any, ...], int] = field(default_factory=lambda: {Features("none").row(): _NO_FEATURE})
    keys: dict[tuple[str, str, str], int] = field(default_factory=dict)
    uses: list[list[Use]] = field(default_factory=list)
    forms: dict[str, set[tuple[int, int]]] = field(default_factory=dict)
    phrases: dict[str, set[tuple[tuple[str, ...], Use, int]]] = field(default_factory=dict)

    def feature(self, features: Features) -> int:
        return self.features.setdefault(features.row(), len(self.features))

    def _lexeme(self, key: str, pos: str, form: str, use: Use) -> tuple[int, bool]:
        """The index of the lexeme and whether it is new."""
        identity = (fold(key), pos, form)
        known = self.keys.get(identity)
        if known is None:
            known = self.keys[identity] = len(self.uses)
            self.uses.append([use])
            return known, True
        if use not in self.uses[known]:
            self.uses[known].append(use)
        return known, False

    def add_verb(self, spec: str, use: Use, *, accompanies: bool = False) -> None:
        """`accompanies`: its participle too is a verb of its own beside another: …، *مبينا* أن …"""
        verb = parse_verb(spec.strip())
        lemma, _, rest = spec.strip().partition("/")
        index, new = self._lexeme(lemma, "verb", rest, use)
        if use.kind == "event" or accompanies:
            self._add_participle(index, verb, several=use.kind == "event")
        if not new:
            return
        for form in verb_forms(verb):
            features = Features(
                "verb",
                form.tense,
                form.voice,
                form.person,
                form.gender or "",
                form.number,
                "",
                False,
                form.before_pronoun,
                "no",
            )
            self.forms.setdefault(fold(form.text), set()).add((index, self.feature(features)))

    def _add_participle(self, index: int, verb: Verb, *, several: bool) -> None:
        """The active participle as it accompanies another verb, an indefinite accusative: قال *متهما* الحركة. `several`: its plural too, which may
        be a name (محدثين)."""
        active = participles(verb).active
        for form in adjective_forms(active + "ٍ" if verb.kind == "defective" else active):
            accompanies = (
                (form.case == "acc" and form.number == "sg")
                or (several and form.case == "obl" and form.gender == "m")
                or (form.gender == "f" and form.number == "sg" and form.text.endswith("ة"))
            )
            if accompanies and form.definite != "yes" and not (form.construct or form.before_pronoun):
                features = Features(
                    "verb", PARTICIPLE, "active", 3, form.gender, form.number, "acc", False, False, "no"
                )
                self.forms.setdefault(fold(form.text), set()).add((index, self.feature(features)))

    def _noun_features(self, pos: str, form: NounForm) -> Features:
        return Features(
            pos, "", "", 3, form.gender, form.number, form.case, form.construct, form.before_pronoun, form.definite
        )

    def _add_nominal(self, key: str, pos: str, gender: str, forms: Iterable[NounForm], use: Use) -> None:
        index, new = self._lexeme(key, pos, gender, use)
        multiword = " " in key
        if multiword:
            for form in forms:
                self.add_phrase(form.text, use, self.feature(self._noun_features(pos, form)))
            return
        if (
            not new and use.kind == "role"
        ):  # who acts has plurals that the act has not: مقاتلة, a fight and a fighter plane
            forms = [
                f for f in forms if f.number != "sg" and index not in {i for i, _ in self.forms.get(fold(f.text), ())}
            ]
            index, _ = self._lexeme(key, pos, f"{gender} {use.kind}", use) if forms else (index, False)
        elif not new and use.kind != "anonymous":
            return
        for form in forms:  # what is said has plurals that the act of saying has not: تقارير
            self.forms.setdefault(fold(form.text), set()).add((index, self.feature(self._noun_features(pos, form))))

    def add_noun(self, spec: str, use: Use) -> None:
        noun = parse_noun(spec.strip())
        key, _, rest = spec.strip().partition("/")
        self._add_nominal(key, "noun", rest.rpartition("/")[2], noun_forms(noun), use)

    def add_adjective(self, spec: str, use: Use) -> None:
        key = spec.strip().partition("/")[0]
        if " " in key:
            # كوري جنوبي: both words inflect alike
            first, second = (list(adjective_forms(word)) for word in key.split(" ", 1))
            for one, other in zip(first, second, strict=False):
                features = self.feature(self._noun_features("adjective", one))
                for text in (f"{one.text} {other.text}", f"ال{one.text} ال{other.text}"):
                    self.add_phrase(text, use, features)
            return
        self._add_nominal(key, "adjective", "", adjective_forms(spec.strip()), use)

    def add_phrase(self, text: str, use: Use, feature: int = _NO_FEATURE) -> None:
        words = words_of(text)
        if not words:
            return
        variants = {words}
        for position, word in enumerate(words):
            # A sound masculine plural inside a name stands in the nominative or the oblique case.
            if len(word) > 4 and word.startswith("ال") and word.endswith(("ون", "ين")):
                other = word[:-2] + ("ين" if word.endswith("ون") else "ون")
                variants |= {(*v[:position], other, *v[position + 1 :]) for v in variants}
            for other in _CASES.get(word, ()):  # بقيادة *أبي* بكر البغدادي
                variants |= {(*v[:position], other, *v[position + 1 :]) for v in variants}
        for variant in variants:
            self.phrases.setdefault(variant[0], set()).add((variant[1:], use, feature))


def regular_masdars(verbs: Iterable[str]) -> frozenset[str]:
    """The folded regular verbal nouns of verb specs that are right."""
    found: set[str] = set()
    for spec in verbs:
        with contextlib.suppress(ValueError):
            found.update(fold(noun) for noun in verbal_nouns(parse_verb(spec.strip())))
    return frozenset(found)


def masdar_specs(verb: str) -> set[str]:
    """Noun specs of the regular verbal nouns of a verb; empty for Form I, whose verbal nouns the entry must list."""
    try:
        nouns = verbal_nouns(parse_verb(verb.strip()))
    except ValueError:
        return set()
    return {f"{noun}/ات/{'f' if noun.endswith('ة') else 'm'}" for noun in nouns if not noun.endswith(("ء", "ي", "ى"))}
