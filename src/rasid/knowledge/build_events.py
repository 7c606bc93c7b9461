"""Compiling the entries of events and light verbs: frames resolved, word lists folded, forms generated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.knowledge.entries import CauseEntry, EventEntry, LightVerbEntry, RoleClass, StandingEntry, SubjectEntry
from rasid.knowledge.entry_reader import EntryReader
from rasid.knowledge.lexeme import CLASS, Use
from rasid.knowledge.lexemes import LexemeBuilder, masdar_specs, regular_masdars, words_of
from rasid.knowledge.lexicon import Cause, EventUse, LightUse, Standing, Subject
from rasid.knowledge.loader import read_yaml_list

WORD_CLASSES = (*get_args(RoleClass), "person", "place", "conflict")
"""What `#` in the word lists of an event entry may name: the classes of role nouns, nouns of persons, places."""


def compile_events(reader: EntryReader, words: LexemeBuilder) -> list[EventUse]:
    frames, groups = _frames(reader), _word_groups(reader)
    events: list[EventUse] = []
    for item, rule in reader.good(
        "events", EventEntry, "events/", but=("frames", "light-verbs", "word-groups", "subjects", "causes", "standing")
    ):
        entry = item.entry
        try:
            verb_frame, noun_frame = _frame(entry, frames)
            with_ = [entry.with_] if isinstance(entry.with_, str) else entry.with_ or []
            use = EventUse(
                rule,
                entry.type,
                tuple(entry.modes),
                tuple(entry.contexts),
                entry.acled,
                verb_frame,
                noun_frame,
                _folded_lists(with_, groups),
                _folded_lists(entry.not_with, groups),
                _folded_lists(entry.only_with, groups),
                entry.figurative,
                entry.carries,
            )
        except ValueError as error:
            reader.errors.append(LexiconError(str(error), where=item.where, advice="See docs/lexicon.md"))
            continue
        reference = Use("event", len(events))
        events.append(use)
        for spec in entry.verbs:
            reader.add(item, words.add_verb, spec, reference)
        regular = regular_masdars(entry.verbs)
        for spec in entry.nouns:
            masdar = fold(spec.partition("/")[0].strip()) in regular
            reader.add(item, words.add_noun, spec, reference._replace(detail="masdar") if masdar else reference)
        for spec in entry.adjectives:
            reader.add(item, words.add_adjective, spec, reference)
        for spec in entry.people:
            reader.add(item, words.add_noun, spec, reference._replace(kind="event-people"))
        for spec in entry.victims:
            reader.add(item, words.add_noun, spec, reference._replace(kind="event-victims"))
    return events


def compile_lights(reader: EntryReader, words: LexemeBuilder) -> list[LightUse]:
    lights: list[LightUse] = []
    for item, rule in reader.good("events", LightVerbEntry, "events/", only=("light-verbs",)):
        preps = item.entry.prep
        folded = tuple(fold(p) for p in ([preps] if isinstance(preps, str) else preps or []))
        use = Use("light", len(lights))
        if item.entry.verb is not None:
            reader.add(item, words.add_verb, item.entry.verb, use)
        own = item.entry.nouns or (sorted(masdar_specs(item.entry.verb)) if item.entry.verb is not None else [])
        for noun in own:
            reader.add(item, words.add_noun, noun, use)
        for adjective in item.entry.adjectives:
            reader.add(item, words.add_adjective, adjective, use)
        lights.append(LightUse(rule, item.entry.kind, folded, item.entry.status))
    return lights


def compile_subjects(reader: EntryReader) -> list[Subject]:
    return [
        Subject(item.entry.id, item.entry.kind, _folded_lists(item.entry.words, {}))
        for item, _ in reader.good("events", SubjectEntry, "events/", only=("subjects",))
    ]


def compile_causes(reader: EntryReader) -> dict[str, list[Cause]]:
    found: dict[str, list[Cause]] = {}
    for item, _ in reader.good("events", CauseEntry, "causes/", only=("causes",)):
        near = _folded_lists(item.entry.near, {})
        for first, *rest in _folded_lists(item.entry.words, {}):
            found.setdefault(first, []).append(Cause(tuple(rest), item.entry.kind, near))
    return found


def compile_standing(reader: EntryReader) -> list[Standing]:
    return [
        Standing(item.entry.kind, tuple(map(fold, item.entry.words)), tuple(map(fold, item.entry.made_with)))
        for item, _ in reader.good("events", StandingEntry, "standing/", only=("standing",))
    ]


def _frames(reader: EntryReader) -> dict[str, dict[str, dict[str, str]]]:
    frames = {}
    for _, item in read_yaml_list(reader.root / "events" / "frames.yaml"):
        frames[item["id"]] = {side: {fold(k): v for k, v in item[side].items()} for side in ("verb", "noun")}
    return frames


def _frame(entry: EventEntry, frames: dict[str, dict[str, dict[str, str]]]) -> tuple[dict[str, str], dict[str, str]]:
    """The verb frame and the noun frame of an entry. Raises ValueError for an unknown frame."""
    if isinstance(entry.frame, str):
        if entry.frame not in frames:
            raise ValueError(f"{entry.id}: unknown frame {entry.frame!r}; expected one of {', '.join(frames)}")
        return frames[entry.frame]["verb"], frames[entry.frame]["noun"]
    own = dict(entry.frame)
    base: dict[str, dict[str, str]] = {"verb": {}, "noun": {}}
    if "use" in own:
        name = str(own.pop("use"))
        if name not in frames:
            raise ValueError(f"{entry.id}: unknown frame {name!r}; expected one of {', '.join(frames)}")
        base = frames[name]
    sides: dict[str, dict[str, str]] = {}
    shared = {fold(k): str(v) for k, v in own.items() if k not in ("verb", "noun")}
    for side in ("verb", "noun"):
        given = own.get(side, {})
        if not isinstance(given, dict):
            raise ValueError(f"{entry.id}: frame.{side} is {given!r}; expected a map of slots to roles")
        sides[side] = {**base[side], **shared, **{fold(str(k)): str(v) for k, v in given.items()}}
    return sides["verb"], sides["noun"]


def _word_groups(reader: EntryReader) -> dict[str, list[str]]:
    path = reader.root / "events" / "word-groups.yaml"
    return {item["id"]: item["words"] for _, item in read_yaml_list(path)} if path.exists() else {}


def _folded_lists(lists: Iterable[str], groups: dict[str, list[str]]) -> tuple[tuple[str, ...], ...]:
    found: list[tuple[str, ...]] = []
    for text in lists:
        if text.startswith("@"):
            if text[1:] not in groups:
                raise ValueError(f"unknown word group {text!r}; expected one of {', '.join('@' + g for g in groups)}")
            found += [words_of(w) for w in groups[text[1:]]]
        elif text.startswith(CLASS):
            if text[1:] not in WORD_CLASSES:
                raise ValueError(
                    f"unknown class of words {text!r}; expected one of {', '.join(CLASS + c for c in WORD_CLASSES)}"
                )
            found.append((text,))
        else:
            found.append(words_of(text))
    return tuple(dict.fromkeys(found))
