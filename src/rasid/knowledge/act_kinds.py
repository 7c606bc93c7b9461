"""Kinds of act: which event entries can speak of one happening, and the words that say that it is another one."""

from __future__ import annotations

from pathlib import Path

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.knowledge.entries import ActKindEntry
from rasid.knowledge.lexicon import ActKinds
from rasid.knowledge.loader import read_folder, read_yaml_list

_ANY = "any"


def load_act_kinds(root: Path, rules: set[str], errors: list[LexiconError]) -> dict[str, ActKinds]:
    """The kinds of each event entry by its rule; wrong entries are added to `errors`. `rules` are all event entries."""
    entries = []
    for item in read_folder("acts", ActKindEntry, root=root, only=frozenset({"kinds"})):
        if isinstance(item, LexiconError):
            errors.append(item)
        else:
            entries.append(item)
    kinds = {item.entry.id: item.entry for item in entries}
    own: dict[str, list[str]] = {}
    takes_up: dict[str, set[str]] = {}
    for item in entries:
        entry = item.entry
        wrong = [event for event in entry.events if f"events/{event}" not in rules]
        wrong += [kind for kind in entry.takes_up if kind != _ANY and kind not in kinds]
        if wrong:
            errors.append(
                LexiconError(
                    f"acts/{entry.id}: unknown {', '.join(wrong)}",
                    where=item.where,
                    expected="ids of event entries in events, ids of this file in takes_up",
                )
            )
            continue
        every = [kind for kind in kinds if not kinds[kind].apart] if _ANY in entry.takes_up else []
        for event in entry.events:
            own.setdefault(f"events/{event}", []).append(entry.id)
            takes_up.setdefault(f"events/{event}", set()).update(entry.takes_up, every)
    found = {}
    for rule in sorted(own):
        apart = all(kinds[kind].apart for kind in own[rule])
        wanted = takes_up[rule] | {kind for kind in own[rule] if not kinds[kind].apart}
        found[rule] = ActKinds(tuple(own[rule]), tuple(sorted(wanted - {_ANY})), apart)
    return found


def load_another(root: Path) -> list[str]:
    """The folded words that say that an act is another one than those spoken of before."""
    path = root / "acts" / "words.yaml"
    return sorted({fold(word) for _, item in read_yaml_list(path) for word in item["words"]}) if path.exists() else []
