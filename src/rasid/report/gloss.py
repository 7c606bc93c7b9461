"""One line of plain words for an event or a statement, in Arabic or in English, made from the record (and from what the lexicon says of
the entry of an event with several actors: whether they act upon each other).

'Islamic State bombs Kirkuk to relieve pressure on Mosul — in the author's voice, as fact'. The phrases are data
(`data/gloss.yaml`, `data/tails.yaml`); what the record does not say is not said here either, and words that were
coded as words (an aim in the reporter's own terms) are quoted in the language of the report.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from rasid.knowledge import load_lexicon
from rasid.record import Event, Link, PlaceEntity, Record, Statement
from rasid.report.grammar import (
    choose,
    genitive_ar,
    is_feminine_ar,
    is_plural_en,
    named_en,
    preposition_en,
    with_bi,
    with_li,
)
from rasid.report.names import Index, amount, holder_name, joined, quoted
from rasid.report.texts import Lang, as_lang, data, string

Form = Literal["clause", "infinitive", "noun"]
_LONGEST_QUOTE = 90
_LONGEST_ASSESSMENT = 160
_INFINITIVE = "\0"  # marks a phrase that follows 'to'
_MOST_QUANTITIES = 2


def event_gloss(record: Record, event: Event, lang: str) -> str:
    """What the event is, without who says so: 'Islamic State bombs Kirkuk with the aim: …'."""
    return _sentence(_event_with_links(Index(record), event, as_lang(lang)), lang)


def statement_gloss(record: Record, statement: Statement, lang: str) -> str:
    """What is said, who says it and as what: '… — in the author's voice, as fact'."""
    return statement_gloss_of(Index(record), statement, lang)


def statement_gloss_of(index: Index, statement: Statement, lang: str) -> str:
    """`statement_gloss` for a caller that has the record's index at hand."""
    known = as_lang(lang)
    event = index.events.get(statement.event or "")
    if event is not None:
        what = _event_with_links(index, event, known)
    else:
        what = data("tails.yaml")[lang]["assessment"].format(
            t=quoted(statement.content.text, lang, _LONGEST_ASSESSMENT)
        )
    return f"{_sentence(what, lang)} — {attribution_phrase(index, statement, lang)}"


def event_gloss_of(index: Index, event: Event, lang: str) -> str:
    """`event_gloss` for a caller that has the record's index at hand."""
    return _sentence(_event_with_links(index, event, as_lang(lang)), lang)


def attribution_phrase(index: Index, statement: Statement, lang: str) -> str:
    """Who says so, as what and how surely: 'in the opinion of many observers (unnamed), as a forecast, held to be
    possible'.
    """
    tails = data("tails.yaml")[lang]
    comma: str = tails["comma"]
    status = statement.status
    if status == "actual" and statement.event is None:
        manner = tails["assessed"]
    elif status == "actual" and statement.attribution == "believed":
        manner = tails["believed_actual"]
    else:
        manner = tails["status"][status]
    manner += tails["certainty"][statement.certainty]
    return f"{holder_phrase(index, statement, lang)}{comma}{manner}"


def holder_phrase(index: Index, statement: Statement, lang: str) -> str:
    """The chain of attribution in words, innermost holder first: 'according to B, quoted through A'."""
    tails = data("tails.yaml")[lang]
    chain = [holder_name(index, holder, lang) for holder in statement.holders if holder.kind != "author"]
    if not chain:
        return str(tails["voice"][statement.attribution])
    chain = [genitive_ar(name) for name in chain] if lang == "ar" else chain
    *outer, innermost = chain
    via = tails["via"].format(via=tails["comma"].join(reversed(outer))) if outer else ""
    return str(tails["voice"][f"{statement.attribution}_other"].format(h=innermost, via=via))


def _sentence(text: str, lang: str) -> str:
    return text[:1].upper() + text[1:] if lang == "en" else text


def _event_with_links(index: Index, event: Event, lang: Lang) -> str:
    text = _event_phrase(index, event, lang, "clause") + _quantities(index, event, lang)
    links = [link for link in index.record.links if link.event == event.id and not _inside_another(index, link)]
    tails = data("tails.yaml")[lang]
    for kind in dict.fromkeys(link.kind for link in links):
        phrases = list(dict.fromkeys(_link_target(index, event, link, lang) for link in links if link.kind == kind))
        template = tails[kind]
        if kind == "aim" and lang == "en" and all(phrase.startswith(_INFINITIVE) for phrase in phrases):
            template = tails["aim_same"]
        text += template.format(t=joined([phrase.removeprefix(_INFINITIVE) for phrase in phrases], lang))
    return text


def _inside_another(index: Index, link: Link) -> bool:
    """Whether the words of a link are a part of those of another link of the same event and kind."""
    size = link.target.end - link.target.start
    return any(
        other.event == link.event
        and other.kind == link.kind
        and other.target.start <= link.target.start
        and link.target.end <= other.target.end
        and size < other.target.end - other.target.start
        and not link.target_event
        for other in index.record.links
    )


def _link_target(index: Index, event: Event, link: Link, lang: Lang) -> str:
    target = index.events.get(link.target_event or "")
    if target is None or target.id == event.id:
        return quoted(link.target.text, lang, _LONGEST_QUOTE)
    if link.kind == "aim" and _same_actors(index, event, target):
        if lang == "en":
            return _INFINITIVE + _event_phrase(index, target, lang, "infinitive", True)
        return _event_phrase(index, target, lang, "noun", True)
    return _event_phrase(index, target, lang, "noun")


def _same_actors(index: Index, event: Event, target: Event) -> bool:
    ours, theirs = (index.names_of(e.actors, "en") for e in (event, target))
    return bool(ours) and set(theirs) == set(ours)


def _quantities(index: Index, event: Event, lang: Lang) -> str:
    parts = []
    for reference in event.quantities[:_MOST_QUANTITIES]:
        quantity = index.quantities.get(reference)
        if quantity is None:
            continue
        kind = string(f"quantity_kinds.{quantity.kind}", lang)
        if quantity.kind in ("money", "area", "other"):
            parts.append(quoted(quantity.text, lang))
        else:
            parts.append(f"{kind}: {amount(quantity, lang)}")
    if not parts:
        return ""
    tails = data("tails.yaml")[lang]
    return str(tails["open"].format(q=tails["comma"].join(parts)))


def _scene(index: Index, event: Event, lang: Lang) -> list[str]:
    """The names of the places of an event. A site that is its recipient, too, is not named twice: what is left is where the site lies."""
    harmed = {(m.start, m.end) for ref in event.recipients if (m := index.mentions.get(ref)) is not None}
    found = []
    for ref in event.places:
        mention, name = index.mentions.get(ref), index.name_of(ref, lang)
        if mention is not None and name is not None and (mention.start, mention.end) in harmed:
            name = name.partition("، " if lang == "ar" else ", ")[2]
        if name:
            found.append(name)
    return list(dict.fromkeys(found))


def _phrases(event: Event, lang: Lang) -> dict[str, str]:
    """The phrases of the event's type, those of its first mode that has any taking precedence."""
    of_type: dict[str, dict[str, dict[str, str]]] = data("gloss.yaml")[event.type]
    mode = next((mode for mode in event.modes if mode in of_type), "_")
    return of_type["_"][lang] if mode == "_" else of_type[mode][lang]


def _event_phrase(index: Index, event: Event, lang: Lang, form: Form, leave_out_actor: bool = False) -> str:
    phrases = _phrases(event, lang)
    actors = [] if leave_out_actor and form != "infinitive" else index.names_of(event.actors, lang)
    recipients, places = index.names_of(event.recipients, lang), _scene(index, event, lang)
    if lang == "en":
        actors, recipients = [named_en(name) for name in actors], [named_en(name) for name in recipients]
    nominal = lang == "ar" or form == "noun" or not actors
    mutual = len(actors) > 1 and not recipients and "mutual" in phrases and (lang == "ar" or not nominal)
    mutual = mutual and event.rule not in _one_sided()
    stem = ("noun" if nominal else "") if not mutual else "mutual"
    if mutual:
        key = "mutual"
    elif recipients:
        key = "noun_to" if nominal else "to"
    elif places and not event.to_place and f"{stem}_at".lstrip("_") in phrases:
        key = "noun_at" if nominal else "at"
    else:
        key = "noun" if nominal else "act"
    if lang == "ar" and actors and not mutual:
        key, template = _arabic_with_actor(phrases, key)
    else:
        template = phrases[key]
    text = _fill(template, actors, recipients, places, lang, infinitive=form == "infinitive")
    if lang == "en" and nominal and actors:
        text += data("tails.yaml")["en"]["by"].format(a=joined(actors, "en"))
    elif lang == "en" and not nominal and form == "clause":
        text = f"{joined(actors, 'en')} {text}"
    return text + _places(index, event, lang, [] if "{p" in template else places)


@cache
def _one_sided() -> frozenset[str]:
    """The entries in which several actors act together, and not upon each other: عمليات الجيش والشرطة, but not اشتباكات الجيش والمسلحين."""
    return frozenset(
        use.rule
        for use in load_lexicon().events
        if "both" not in use.verb_frame.values() and "both" not in use.noun_frame.values()
    )


def _arabic_with_actor(phrases: dict[str, str], key: str) -> tuple[str, str]:
    """The Arabic template for a noun phrase with its actor: its own phrase if there is one, else the phrase and
    `by`.
    """
    own = {"noun": "act", "noun_to": "to", "noun_at": "at"}[key]
    if own in phrases:
        return own, phrases[own]
    by = phrases.get("by") or data("tails.yaml")["ar"]["by"].format(a="{a_gen}").strip()
    return key, f"{phrases[key]} {by}"


def _fill(
    template: str, actors: list[str], recipients: list[str], places: list[str], lang: Lang, *, infinitive: bool
) -> str:
    if lang == "en":
        singular = len(actors) == 1 and not is_plural_en(actors[0]) and not infinitive
        names = {"a": actors, "r": recipients, "p": places}
        return choose(template, singular).format(**{slot: joined(value, "en") for slot, value in names.items()})
    values: dict[str, str] = {}
    for slot, parts in (("a", actors), ("r", recipients), ("p", places)):
        values[slot] = joined(parts, "ar")
        values[f"{slot}_gen"] = joined([genitive_ar(part) for part in parts], "ar")
        values[f"{slot}_li"] = with_li(values[f"{slot}_gen"])
        values[f"{slot}_bi"] = with_bi(values[f"{slot}_gen"])
    return choose(template, bool(actors) and is_feminine_ar(actors[0])).format(**values)


_NEAR = 2
"""UCDP's where_prec for a place that the event was near."""


def _places(index: Index, event: Event, lang: Lang, places: list[str]) -> str:
    tails = data("tails.yaml")[lang]
    from_place, to_place = index.name_of(event.from_place, lang), index.name_of(event.to_place, lang)
    places = [place for place in places if place not in (from_place, to_place)]
    near = all(isinstance(e, PlaceEntity) and e.precision == _NEAR for e in map(index.entity_of, event.places))
    text = ""
    if places:
        text = tails["near" if near else "in"].format(p=joined(places, lang), at=preposition_en(places[0]))
    text += tails["from"].format(p=from_place) if from_place else ""
    return str(text + (tails["to"].format(p=to_place) if to_place else ""))
