"""Compiling the tables of ordinary words, particles and first names."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.errors import LexiconError
from rasid.knowledge.entry_reader import EntryReader
from rasid.knowledge.lexeme import Use
from rasid.knowledge.lexemes import LexemeBuilder
from rasid.knowledge.loader import read_yaml_list


def add_ordinary_words(reader: EntryReader, words: LexemeBuilder) -> None:
    transitive = {"yes": "transitive", "ditransitive": "transitive", "no": "intransitive"}
    for name, column, add in (
        ("verbs.tsv", "verb", words.add_verb),
        ("nouns.tsv", "noun", words.add_noun),
        ("adjectives.tsv", "adjective", words.add_adjective),
    ):
        for line, row in reader.rows(name):
            detail = row.get("class", "") or transitive.get(row.get("transitive", ""), "")
            try:
                add(row[column], Use("word", 0, detail))
            except (ValueError, KeyError) as error:
                reader.errors.append(
                    LexiconError(str(error), where=f"words/{name}:{line}", advice="See docs/lexicon.md")
                )
    for _, item in read_yaml_list(reader.root / "words" / "particles.yaml"):
        for spec in item.get("verbs", []):
            words.add_verb(spec, Use("word", 0, item["id"]))
        for phrase in item["words"]:
            if " " in phrase or item["id"] in _NAMED_BY_CLASS:
                words.add_phrase(phrase, Use("particle", 0, item["id"]))


_NAMED_BY_CLASS = frozenset({"agent", "company"})
"""Classes of prepositions that the grammar knows by what they do, single words too, whatever their form."""


def particles(reader: EntryReader) -> dict[str, list[str]]:
    classes: dict[str, set[str]] = {}
    for _, item in read_yaml_list(reader.root / "words" / "particles.yaml"):
        for word in item["words"]:
            if " " not in word and item["id"] not in _NAMED_BY_CLASS:
                classes.setdefault(fold(word), set()).add(item["id"])
    return {word: sorted(found) for word, found in sorted(classes.items())}


def name_heads(reader: EntryReader, only: str | None = None) -> list[str]:
    path = reader.root / "words" / "name-heads.yaml"
    lines = [item for _, item in read_yaml_list(path) if only in (None, item["id"])] if path.exists() else []
    return sorted({fold(word) for item in lines for word in item["words"]})


def glosses(reader: EntryReader) -> dict[str, str]:
    found = {
        fold(row["adjective"].partition("/")[0]): row.get("gloss_en", "") for _, row in reader.rows("adjectives.tsv")
    }
    found |= {
        fold(row["noun"].partition("/")[0]): row.get("gloss_en", "")
        for _, row in reader.rows("nouns.tsv")
        if row.get("class") == "person"
    }
    return found


def first_names(reader: EntryReader) -> dict[str, str]:
    """Given names: m or f, with ? behind it where the name is more often another word; those of men also as the child's in a name in one
    word (أبومحمد)."""
    names = {
        fold(row["name"]): row.get("gender", "") + ("?" if row.get("ambiguous") == "yes" else "")
        for _, row in reader.rows("first-names.tsv")
    }
    return {_FATHER_OF + name: MAN for name, gender in names.items() if gender == MAN and len(name) > 2} | names


def name_spellings(reader: EntryReader) -> dict[str, str]:
    """How given names are printed in Latin letters, by folded name."""
    return {fold(row["name"]): row["latin"] for _, row in reader.rows("first-names.tsv") if row.get("latin")}


_FATHER_OF, MAN = fold("أبو"), "m"
