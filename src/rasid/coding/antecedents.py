"""Antecedents: short names, repeated nouns and surnames take the actor that the document has named before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from rasid.arabic.letters import fold
from rasid.coding.actors import ActorMention, document_span, identity_of
from rasid.coding.identities import Identity, nominative, owned_identity, plural_en
from rasid.coding.persons import printed_person
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.knowledge.lexicon import ActorUse, Lexicon

STATE_BODIES = frozenset({"military", "police", "intelligence", "government", "judiciary", "parliament"})
_SURNAME_RULE = "grammar/surname"
_MIN_SURNAME = 3


LOOKED_BACK = 500
"""Mentions before a short name or a repeated noun among which its antecedent is looked for, so that time does not grow with the square of the text."""


@dataclass(slots=True)
class _Document:
    """What the document has named so far, and the countries that it names anywhere."""

    lexicon: Lexicon
    named: set[int]
    countries: set[str]
    recent: list[ActorMention] = field(default_factory=list)
    heads: dict[int, str] = field(default_factory=dict)
    """the noun (folded, without article) that each of them was printed with, by the id of the mention"""
    surnames: dict[str, Identity] = field(default_factory=dict)


def resolve_actors(views: Sequence[SentenceView], lexicon: Lexicon) -> None:
    """Gives short names, loaded names, repeated nouns and surnames the actor that the document has named, in reading
    order. Short names without antecedent become what their words say, or nobody."""
    named = {
        m.identity.actor
        for v in views
        for m in v.actors.values()
        if m.identity.actor is not None
        and not m.short
        and (m.role is None or m.identity.key == ("actor", m.identity.actor))
    }
    document = _Document(lexicon, named, _countries(views, lexicon))
    for view in views:
        _add_surnames(view, document)
        for key, mention in sorted(view.actors.items(), key=lambda item: (item[1].start, -item[1].end)):
            if mention.short and not _resolve_short(mention, view, document):
                del view.actors[key]
                continue
            if mention.naming is not None and mention.identity.actor is None:
                _resolve_loaded(mention, mention.naming, document)
            if mention.owner is not None:
                _resolve_owner(mention, view, document)
            if mention.kind == "person":
                _resolve_person(mention, view, document)
            document.recent.append(mention)
            document.heads[id(mention)] = view.words[mention.phrase.head].folded.removeprefix("ال")


def _countries(views: Sequence[SentenceView], lexicon: Lexicon) -> set[str]:
    """The countries that the document names: states, nationalities, places that can lie in one country only."""
    found: set[str] = set()
    for view in views:
        for mention in view.actors.values():
            if mention.identity.actor is not None and not mention.short:
                actor = lexicon.actors[mention.identity.actor]
                found.update(actor.country if len(actor.country) == 1 else ())
            if mention.owner is not None and mention.owner.identity.actor is not None and not mention.owner.short:
                owner = lexicon.actors[mention.owner.identity.actor]
                found.update(owner.country if len(owner.country) == 1 else ())
        for place in view.places.values():
            own = {lexicon.places[r].country for r in place.candidates}
            if len(own) == 1 and not place.needs_context:
                found |= own - {""}
    return found


def _loaded_identity(lexicon: Lexicon, naming: int, named: set[int]) -> Identity | None:
    """The only actor of a loaded name's possible ones that the document names otherwise."""
    entry = lexicon.naming[naming]
    candidates = [a for a in entry.refers_to if a in named]
    if len(candidates) != 1:
        return None
    of = f"the only one of {len(entry.refers_to)} that the document names"
    return identity_of(lexicon, candidates[0], f", called {entry.rule}, {of}")


def _resolve_loaded(mention: ActorMention, naming: int, document: _Document) -> None:
    identity = _loaded_identity(document.lexicon, naming, document.named)
    if identity is not None:
        mention.identity = identity


def _resolve_owner(mention: ActorMention, view: SentenceView, document: _Document) -> None:
    """The owner of a role by what the document says of it: fighters of the movement, named before; takfiri groups."""
    owner = mention.owner
    assert owner is not None
    before = owner.identity
    if owner.owner is not None:
        _resolve_owner(owner, view, document)
    if owner.short and not _resolve_short(owner, view, document):
        _disown(mention, view, document)
        return
    if owner.naming is not None and owner.identity.actor is None:
        _resolve_loaded(owner, owner.naming, document)
    if (
        (owner.identity.key == before.key and owner.otherwise is None)
        or mention.kind == "person"
        or mention.role is None
    ):
        return
    generic = mention.identity.generic
    role = document.lexicon.roles[mention.role]
    mention.identity = owned_identity(
        document.lexicon,
        role,
        owner.as_owner(loyal=mention.loyal),
        ar=mention.identity.ar,
        plural=mention.plural,
        extra=mention.extra,
        generic=generic,
    )


def _disown(mention: ActorMention, view: SentenceView, document: _Document) -> None:
    """A role whose owner is a short name that nothing explains is what its own words say."""
    mention.owner = None
    if mention.role is None or mention.kind == "person":
        return
    role = document.lexicon.roles[mention.role]
    ar = nominative(view.words, mention.phrase.head, max(mention.token_end, mention.phrase.head + 1), ())
    en = (role.en_plural or plural_en(role.en)) if mention.plural else role.en
    mention.identity = Identity(("role", mention.role, ar), ar, en, role.code, None, role.rule, generic=True)


# -- short names and repeated nouns -----------------------------------------------------------------------------------


def _resolve_short(mention: ActorMention, view: SentenceView, document: _Document) -> bool:
    """Finds the antecedent of a short name (التنظيم) or a repeated noun (الوزارة، المسلحون); False when the
    words stand for nobody."""
    lexicon = document.lexicon
    phrase = mention.phrase
    allowed: list[int] = []
    if phrase.name is not None:
        allowed = [
            m.use.index
            for m in view.names.by_start.get(phrase.name.start, ())
            if m.use.kind == "actor" and m.use.detail == "short" and m.end == phrase.name.end
        ]
    as_role = mention if mention.role is not None else mention.otherwise
    for earlier in islice(reversed(document.recent), LOOKED_BACK):
        if earlier is mention or earlier.start >= mention.start:
            continue
        index = earlier.identity.actor
        if (
            index is not None
            and index in allowed
            and (earlier.role is None or (not earlier.loyal and earlier.identity.key == ("actor", index)))
        ):
            mention.identity = identity_of(lexicon, index, ", named before in the document")
            mention.kind, mention.short = lexicon.actors[index].kind, False
            return True
        alone = view.words[phrase.head].article  # القوات, but not: قوات *النظام*
        if as_role is not None and as_role.role is not None and alone and _repeats(as_role, earlier, document):
            _take(mention, as_role, earlier)
            return True
    later = [a for a in allowed if a in document.named and lexicon.actors[a].kind == "person"]
    if len(later) == 1:
        mention.identity, mention.short = identity_of(lexicon, later[0], ", named later in the document"), False
        return True
    own = [
        a
        for a in allowed
        if " " in _printed(phrase, view)
        and lexicon.actors[a].kind in STATE_BODIES
        and set(lexicon.actors[a].country) == document.countries
    ]
    if len(own) == 1 and len(document.countries) == 1:
        mention.identity = identity_of(lexicon, own[0], ", of the only country that the document names")
        mention.kind, mention.short = lexicon.actors[own[0]].kind, False
        return True
    if mention.role is not None:
        return True
    if as_role is None and mention.kind == "person" and view.words[phrase.head].tag == "X":
        mention.identity = printed_person(
            lexicon, view.words, phrase.head, phrase.end, rule="surname that the document does not explain"
        )
        mention.rule, mention.short = _SURNAME_RULE, False
        return True
    if as_role is None:
        return False
    _become(mention, as_role)
    return True


def _printed(phrase: Phrase, view: SentenceView) -> str:
    return " ".join(w.folded for w in view.words[phrase.head : phrase.end])


def _become(mention: ActorMention, other: ActorMention) -> None:
    """Makes a mention what its reading as a role says."""
    mention.short = False
    for name in (
        "start",
        "end",
        "identity",
        "rule",
        "kind",
        "plural",
        "feminine",
        "role",
        "token_end",
        "owner",
        "placed",
        "loyal",
        "extra",
    ):
        setattr(mention, name, getattr(other, name))


def _take(mention: ActorMention, as_role: ActorMention, earlier: ActorMention) -> None:
    """Makes a repeated noun stand for what `earlier` stands for."""
    if mention is not as_role:
        _become(mention, as_role)
    identity = earlier.identity
    if identity.generic and not earlier.phrase.definite:
        identity = replace(identity, key=("generic", identity.key, earlier.start))
    mention.identity = identity
    if earlier.kind != "person":
        mention.kind = earlier.kind


def _repeats(repeated: ActorMention, earlier: ActorMention, document: _Document) -> bool:
    """True when a definite noun on its own takes up an earlier mention: the same noun, or the noun that heads its name
    (الوزارة after وزارة الدفاع العراقية, الجيش after الجيش العراقي)."""
    assert repeated.role is not None
    lexicon = document.lexicon
    role = lexicon.roles[repeated.role]
    if earlier.role is None:
        index = earlier.identity.actor
        if (
            index is None
            or earlier.identity.key != ("actor", index)
            or earlier.kind in ("person", "capital", "people", "state")
        ):
            return False
        head = fold(role.ar_plural if repeated.plural and role.ar_plural else role.ar).removeprefix("ال").split()[0]
        # a noun of several words (القوات الأمنية) takes up only a name that holds them all
        wanted = {w.removeprefix("ال") for w in fold(role.ar_plural if repeated.plural else role.ar).split()[1:]}
        held = {w.removeprefix("ال") for w in fold(lexicon.actors[index].ar).split()}
        headed = _headed(lexicon.actors[index], head) and wanted <= held
        if len(document.countries) > 1 and earlier.kind in STATE_BODIES and document.heads[id(earlier)] != head:
            return False  # الجيش behind القوات الأميركية, in a report on Iraq: it need not be that army
        return headed and role.class_ in ("force", "institution", "group")
    if earlier.plural != repeated.plural or (role.class_ == "facility" and earlier.phrase.demonstrative):
        return False
    if earlier.role == repeated.role:
        return not (
            earlier.short
            and earlier.identity.generic
            and earlier.owner is None
            and earlier.phrase.definite
            and repeated.identity.key == earlier.identity.key
        )
    other = lexicon.roles[earlier.role]
    if other.class_ != role.class_ or (earlier.identity.generic and role.class_ == "member"):
        return False
    # a kind of the same noun: ministry ⊃ defence ministry; but a prime minister (رئيس وزراء) is no president (رئيس)
    return fold(other.ar).split()[0] == fold(role.ar).split()[0] and other.en.split()[-1] == role.en.split()[-1]


def _headed(actor: ActorUse, head: str) -> bool:
    return fold(actor.ar).split()[0].removeprefix("ال") == head


# -- persons ----------------------------------------------------------------------------------------------------------


def _resolve_person(mention: ActorMention, view: SentenceView, document: _Document) -> None:
    """Remembers a person by the surname, or takes the person whom the document has named with the same one
    (الوزير جعفري)."""
    key = mention.identity.key
    names = _name_words(mention, view)
    if not names:
        return
    if isinstance(key, tuple) and key[0] == "person" and len(names) == 1 and names[-1] in document.surnames:
        mention.identity = document.surnames[names[-1]]
        return
    if len(names) > 1 and len(names[-1]) >= _MIN_SURNAME:
        known = document.surnames.get(names[-1])
        if known is not None and known.key != key and names[0] not in fold(known.ar).split():
            document.surnames.pop(names[-1])  # two persons of one surname: it alone names neither
            return
        if known is not None and known.code is None and mention.identity.code is not None and known.key == key:
            document.surnames[names[-1]] = mention.identity
        document.surnames.setdefault(names[-1], mention.identity)


def _name_words(mention: ActorMention, view: SentenceView) -> list[str]:
    phrase = mention.phrase
    start = phrase.apposition if phrase.apposition is not None and mention.role is not None else phrase.head
    end = mention.token_end or phrase.end
    return [w.folded for w in view.words[start:end] if w.tag not in ("QUOTE", "PUNCT")]


def _add_surnames(view: SentenceView, document: _Document) -> None:
    """Mentions of persons by surname alone: an unknown word that ends the name of a person named before (وقال
    ساكاشفيلي)."""
    for phrase in view.phrases:
        if phrase.pronoun or id(phrase) in view.actors or id(phrase) in view.places or phrase.end - phrase.head > 2:
            continue
        word = view.words[phrase.head]
        if word.tag != "X" or (
            phrase.governor is not None
            and id(phrase.governor) in view.actors
            and view.actors[id(phrase.governor)].kind == "person"
        ):
            continue
        known = document.surnames.get(_stem(word))
        if known is not None:
            start, end = document_span(view.words, phrase.head, phrase.head + 1)
            view.actors[id(phrase)] = ActorMention(
                phrase, start, end, known, _SURNAME_RULE, "person", token_end=phrase.head + 1
            )


def _stem(word: Word) -> str:
    rest = word.folded[len(word.conj) :]
    return rest[1:] if word.prep and len(word.prep) == 1 and rest.startswith(word.prep) else rest
