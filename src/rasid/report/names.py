"""What things are called in a gloss: entities, lists of them, holders and their chain, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rasid.arabic.letters import fold
from rasid.record import ActorEntity, Holder, Mention, PlaceEntity, Quantity, Record, Time
from rasid.report.grammar import named_en
from rasid.report.texts import data, shown, string

MOST_NAMES = 3
_SINGLE_MARKS = str.maketrans("“”«»", "‘’‹›")


class Index:
    """The record's parts by id. Ids that a record does not hold are passed over, so that a damaged record can be
    shown.
    """

    def __init__(self, record: Record) -> None:
        self.record = record
        self.entities: dict[str, ActorEntity | PlaceEntity] = {entity.id: entity for entity in record.entities}
        self.mentions: dict[str, Mention] = {mention.id: mention for mention in record.mentions}
        self.times: dict[str, Time] = {time.id: time for time in record.times}
        self.quantities: dict[str, Quantity] = {quantity.id: quantity for quantity in record.quantities}
        self.events = {event.id: event for event in record.events}

    def entity_of(self, reference: str | None) -> ActorEntity | PlaceEntity | None:
        """The entity behind the id of a mention or of an entity."""
        if reference is None:
            return None
        mention = self.mentions.get(reference)
        return self.entities.get(mention.entity if mention else reference)

    def name_of(self, reference: str | None, lang: str) -> str | None:
        """The name of the entity behind an id; the words of the mention when the entity has no name."""
        entity = self.entity_of(reference)
        if entity is not None:
            name = shown(entity.name.ar if lang == "ar" else entity.name.en) or shown(entity.name.ar or entity.name.en)
            if name:
                return name
        mention = self.mentions.get(reference or "")
        return quoted(mention.text, lang) if mention else None

    def names_of(self, references: Iterable[str], lang: str) -> list[str]:
        """The names behind ids, each once, in order."""
        return list(dict.fromkeys(name for name in (self.name_of(ref, lang) for ref in references) if name))


def quoted(text: str, lang: str, longest: int | None = None) -> str:
    """Words of the document between quotation marks of the language; marks within become single, long words are cut."""
    quote: str = data("tails.yaml")[lang]["quote"]
    words = shown(text)
    if longest is not None and len(words) > longest:
        words = words[:longest].rsplit(" ", 1)[0].rstrip("،,؛:") + " …"
    return quote.format(t=words.translate(_SINGLE_MARKS))


def joined(names: Sequence[str], lang: str) -> str:
    """'A', 'A and B', 'A, B and C', 'A, B, C and 2 others'."""
    tails = data("tails.yaml")[lang]
    names = list(names)
    if len(names) > MOST_NAMES + 1:
        names = names[:MOST_NAMES] + [tails["more"].format(n=len(names) - MOST_NAMES)]
    if len(names) < 2:
        return names[0] if names else ""
    comma: str = tails["comma"]
    if lang == "ar":
        return str(tails["and"]).join(names)
    return comma.join(names[:-1]) + str(tails["and"]) + names[-1]


def source_in_english(text: str) -> str | None:
    """A nameless source in English, from its parts: 'الكثير من المراقبين' → 'many observers'. None when its head is
    unknown.

    Words that the table does not know stay visible: the source is then also quoted.
    """
    words = data("grammar.yaml")["sources"]
    rest = fold(shown(text)).split()
    quantifier, rest = _quantifier(rest, words["quantifiers"])
    heads = {fold(arabic): english for arabic, english in words["heads"].items()}
    head = (heads.get(rest[0]) or heads.get(_without_article(rest[0]))) if rest else None
    if head is None:
        return None
    adjectives = {fold(arabic): english for arabic, english in words["adjectives"].items()}
    keys = [_adjective_key(word, adjectives) for word in rest[1:]]
    found = [adjectives[key] for key in reversed(keys) if key and adjectives[key]]
    article, _, noun = head.rpartition(" ")
    if article in ("a", "an"):
        article = "" if quantifier else ("an" if (found or [noun])[0][0].lower() in "aeio" else "a")
    english = " ".join(word for word in (quantifier, article, *found, noun) if word)
    return english if all(keys) else f"{english} {quoted(text, 'en')}"


def source_head(text: str) -> str | None:
    """What a nameless source is at heart, however many of them and of what sort: 'الكثير من المراقبين' → 'observers'; None when unknown."""
    words = data("grammar.yaml")["sources"]
    _, rest = _quantifier(fold(shown(text)).split(), words["quantifiers"])
    heads = {fold(arabic): english for arabic, english in words["heads"].items()}
    found = (heads.get(rest[0]) or heads.get(_without_article(rest[0]))) if rest else None
    return str(found).removeprefix("an ").removeprefix("a ") if found else None


def _quantifier(words: list[str], table: dict[str, str]) -> tuple[str, list[str]]:
    """The English of the longest quantifier that `words` begin with, and the words after it."""
    for arabic in sorted(table, key=lambda key: -len(key.split())):
        parts = fold(arabic).split()
        if words[: len(parts)] == parts and len(words) > len(parts):
            return table[arabic], words[len(parts) :]
    return "", words


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") else word


def _adjective_key(word: str, adjectives: dict[str, str]) -> str | None:
    bare = _without_article(word)
    for ending in ("", "ه", "ين", "ون", "ات", "يه"):
        stem = bare[: len(bare) - len(ending)] if ending and bare.endswith(ending) else bare
        if stem in adjectives:
            return stem
    return None


def holder_name(index: Index, holder: Holder, lang: str) -> str:
    """One link of the chain of attribution in words."""
    tails = data("tails.yaml")[lang]
    if holder.kind == "author":
        return str(tails["author"])
    entity_name = index.name_of(holder.entity, lang) if holder.entity else None
    if entity_name and lang == "en":
        entity_name = named_en(entity_name)
    if holder.kind in ("named", "group"):
        return entity_name or (
            quoted(holder.text, lang) if holder.text else string(f"holder_kinds.{holder.kind}", lang)
        )
    words = entity_name or _nameless(holder, lang)
    pattern: str = tails["unnamed" if holder.kind == "anonymous" else "generic"]
    head = str(tails["unnamed_head" if holder.kind == "anonymous" else "generic_head"])
    if words is None:
        return f"{head} {quoted(holder.text, lang)}" if holder.text else head
    return pattern.format(h=words)


def _nameless(holder: Holder, lang: str) -> str | None:
    if not holder.text:
        return None
    return shown(holder.text) if lang == "ar" else source_in_english(holder.text)


def number(value: float | int) -> str:
    """A number with separated thousands and no needless decimals."""
    return (
        f"{value:,.2f}".rstrip("0").rstrip(".")
        if isinstance(value, float) and not value.is_integer()
        else f"{int(value):,}"
    )


def amount(quantity: Quantity, lang: str) -> str:
    """The value of a quantity: '20', '20 to 30', 'at least 20', or its words."""
    low, high, best = quantity.low, quantity.high, quantity.best
    if best is not None and (low is None or low == best) and (high is None or high == best):
        return number(best)
    if low is not None and high is not None:
        return number(low) if low == high else string("labels.between", lang, low=number(low), high=number(high))
    if low is not None:
        return string("labels.at_least", lang, low=number(low))
    if high is not None:
        return string("labels.at_most", lang, high=number(high))
    return number(best) if best is not None else quoted(quantity.text, lang)
