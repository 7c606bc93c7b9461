"""Words of the compiled lexicon and the features of their forms, as plain classes: the stages ask for them many times a word, and mypyc makes
structures of them."""

from __future__ import annotations

from typing import Any, NamedTuple

CLASS = "#"
"""What begins the name of a class of words in the word lists of an event entry: `#member`."""


class Use(NamedTuple):
    """What a lexeme or phrase is good for: `kind` names the table, `index` the row in it."""

    kind: str
    """event | light | cue | role | actor | demonym | naming | anonymous | word | place"""
    index: int  # type: ignore[assignment]  # shadows tuple.index, which nobody needs here
    detail: str = ""


class Features:
    """Grammatical features of a word form: `pos` is verb, noun or adjective; `tense` perfect, imperfect, subjunctive, jussive, imperative
    or participle ("" for nouns); `definite` whether ال may stand before it: no, yes or any."""

    __slots__ = (
        "before_pronoun", "case", "construct", "definite", "gender", "number", "person", "pos", "tense", "voice",
    )  # fmt: skip

    def __init__(
        self,
        pos: str,
        tense: str = "",
        voice: str = "",
        person: int = 3,
        gender: str = "",
        number: str = "",
        case: str = "",
        construct: bool = False,
        before_pronoun: bool = False,
        definite: str = "any",
    ) -> None:
        self.pos, self.tense, self.voice, self.person = pos, tense, voice, person
        self.gender, self.number, self.case = gender, number, case
        self.construct, self.before_pronoun, self.definite = construct, before_pronoun, definite

    def row(self) -> tuple[Any, ...]:
        """The features in order, as a file holds them."""
        return (
            self.pos, self.tense, self.voice, self.person, self.gender, self.number, self.case,
            self.construct, self.before_pronoun, self.definite,
        )  # fmt: skip


class Lexeme:
    """A word with all its forms. `key` is the lemma; `form` the verb form (I … QIV) or the noun's gender.

    `rows` are the rows of each table that the word is good for, by the kind of use; `classes` the classes of the word lists
    (`words/*.tsv`) that it belongs to; `as_people` the classes under which word lists may name it: what it makes as an actor
    (`#member`), or `#person`.
    """

    __slots__ = ("as_people", "classes", "form", "key", "pos", "rows", "uses")

    def __init__(self, key: str, pos: str, form: str, uses: tuple[Use, ...]) -> None:
        self.key, self.pos, self.form, self.uses = key, pos, form, uses
        rows: dict[str, tuple[int, ...]] = {}
        classes: list[str] = []
        people: list[str] = []
        for use in uses:
            rows[use.kind] = (*rows.get(use.kind, ()), use.index)
            if use.kind == "word":
                classes.append(use.detail)
                if use.detail == "person":
                    people.append(CLASS + use.detail)
            elif use.kind == "role":
                people.append(CLASS + use.detail)
        self.rows = rows
        self.classes = frozenset(classes) if classes else _NONE
        self.as_people = frozenset(people) if people else _NONE

    def row(self) -> tuple[Any, ...]:
        """The word as a file holds it."""
        return self.key, self.pos, self.form, self.uses


_NONE: frozenset[str] = frozenset()


def to_row(value: Any) -> tuple[Any, ...]:
    """What the compiled lexicon holds of features or a lexeme."""
    if isinstance(value, Features | Lexeme):
        return value.row()
    raise NotImplementedError(f"{type(value).__name__} is not kept in a lexicon")


def from_row(made: type, row: list[Any]) -> object:
    """Features or a lexeme of a compiled lexicon."""
    if made is Features:
        return Features(*row)
    key, pos, form, uses = row
    return Lexeme(key, pos, form, tuple([Use(*use) for use in uses]))
