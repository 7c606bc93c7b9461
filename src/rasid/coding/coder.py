"""The coder: the stages in order, from a document to its record.

    >>> from rasid.coding.coder import Coder
    >>> record = Coder.load().code_document(document)

A coder holds nothing of a document between calls, so one may be shared by threads.
"""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import msgspec

from rasid.arabic.letters import prints_ha_for_ta
from rasid.arabic.numbers import find_numbers
from rasid.arabic.sentences import Sentence, split_sentences
from rasid.arabic.tokens import hashtag_at
from rasid.coding.actors import ActorFinder
from rasid.coding.assemble import Drafts, assemble
from rasid.coding.assessments import assess
from rasid.coding.clauses import find_clauses
from rasid.coding.cue_instance import CueInstance
from rasid.coding.cues import find_cues
from rasid.coding.denied_again import denied_again
from rasid.coding.event_draft import EventDraft
from rasid.coding.event_numbers import assign_quantities
from rasid.coding.event_times import assign_times
from rasid.coding.events import find_events
from rasid.coding.issuers import take_up_issuer
from rasid.coding.known_speakers import settle_kinds
from rasid.coding.links import LinkDraft, find_links
from rasid.coding.misfortunes import drop_misfortunes
from rasid.coding.names import NameIndex
from rasid.coding.naming import find_naming
from rasid.coding.naming_draft import NamingDraft
from rasid.coding.own_voice import mark_own_voice
from rasid.coding.phrases import find_phrases
from rasid.coding.place_stage import places_of_events
from rasid.coding.places import find_places
from rasid.coding.quantities import find_quantities
from rasid.coding.resolution import resolve_actors, resolve_places, resolve_pronouns
from rasid.coding.running_speech import run_on
from rasid.coding.sites import find_sites
from rasid.coding.speech_turns import take_up_speakers
from rasid.coding.statements import StatementDraft, state
from rasid.coding.subjects import subject_of
from rasid.coding.tagging import tag_words
from rasid.coding.times import find_times
from rasid.coding.view import SentenceView
from rasid.coding.words import WordAnalyzer, analyzer_of
from rasid.garbage import no_collection
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.quantity_words import QuantityWords
from rasid.knowledge.store import load_lexicon
from rasid.knowledge.time_words import TimeWords
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.models.scorer import EventScorer
from rasid.reading.document import Document
from rasid.record import Record

if TYPE_CHECKING:
    from rasid.coding.explain import Explanation


@dataclass(slots=True)
class Trace:
    """The coder's working: what was considered and not coded (sentence, word, rule, reason), the cues of each sentence, and the
    drafts that the record was made of."""

    dropped: list[tuple[int, int, str, str]]
    cues: dict[int, list[CueInstance]] = field(default_factory=dict)
    work: Drafts | None = None


def _lexicon(gazetteer: Path | None) -> Lexicon:
    if gazetteer is None:
        return load_lexicon()
    from rasid.gazetteer.overlay import with_gazetteer

    return with_gazetteer(load_lexicon(), gazetteer)


class Coder:
    """Codes documents with one lexicon."""

    _shared: ClassVar[dict[tuple[str, str], Coder]] = {}
    _lock: ClassVar[threading.Lock] = threading.Lock()

    def __init__(self, lexicon: Lexicon, analyzer: WordAnalyzer | None = None) -> None:
        self.lexicon = lexicon
        self.analyzer = analyzer or WordAnalyzer(lexicon)
        self.time_words: TimeWords = msgspec.msgpack.decode(lexicon.times, type=TimeWords)
        """the words that times are read with"""
        self.quantity_words: QuantityWords = msgspec.msgpack.decode(lexicon.quantities, type=QuantityWords)
        """the words that quantities are read with"""
        self._scorer: EventScorer | None = None

    @classmethod
    def load(cls, gazetteer: Path | None = None) -> Coder:
        """The coder of this process, made on the first call; with `gazetteer`, one that also knows the places of that file.
        Nothing but the argument decides that: a user's gazetteer is never used unasked.

        Raises `LexiconError` when the lexicon is wrong, `DamagedGazetteer` when the file is.
        """
        key = ("", "")
        if gazetteer is not None:
            from rasid.gazetteer.user import digest_of, read_bytes

            content = read_bytes(gazetteer)
            if content is not None:
                key = (str(gazetteer), digest_of(content))
        found = cls._shared.get(key)
        if found is None:
            with cls._lock:
                found = cls._shared.get(key)
                if found is None:
                    lexicon = _lexicon(gazetteer if key[0] else None)
                    found = cls._shared[key] = cls(lexicon, analyzer_of(lexicon))
                    gc.freeze()  # the words of times and quantities stay as long as the lexicon: see `load_lexicon`
        return found

    @property
    def scorer(self) -> EventScorer:
        """What gives events their confidence; its weights are read when the first text is coded."""
        if self._scorer is None:
            self._scorer = EventScorer.load()
        return self._scorer

    @scorer.setter
    def scorer(self, scorer: EventScorer) -> None:
        self._scorer = scorer

    def code_document(
        self, document: Document, *, min_confidence: float = DEFAULT_MIN_CONFIDENCE, trace: Trace | None = None
    ) -> Record:
        """The record of a document: the same document, lexicon and weights give the same bytes."""
        with no_collection():
            return self._code(document, min_confidence, trace)

    def _code(self, document: Document, min_confidence: float, trace: Trace | None) -> Record:
        views = [self.view(document, index, sentence) for index, sentence in enumerate(sentences_of(document))]
        resolve_actors(views, self.lexicon)
        events: list[EventDraft] = []
        statements: list[StatementDraft] = []
        further: list[StatementDraft] = []
        assessments: list[StatementDraft] = []
        links: list[LinkDraft] = []
        naming: list[NamingDraft] = []
        resolved = resolve_places(views, self.lexicon)
        about = subject_of(views, self.lexicon)
        cues_of: dict[int, list[CueInstance]] = {}
        drafts_of: dict[int, list[EventDraft]] = {}
        logs: dict[int, list[tuple[int, str, str]]] = {}
        for view in views:
            view.subject, view.conflict, view.calm, view.short = about
            drafts_of[view.index] = find_events(view, logs.setdefault(view.index, []))
        drop_misfortunes(views, drafts_of, logs)
        for view in views:
            drafts = drafts_of[view.index]
            cues = cues_of[view.index] = find_cues(view)
            assign_times(drafts, cues)
            assign_quantities(drafts, self.quantity_words)
            events += drafts
            if trace is not None:
                trace.dropped += [(view.index, *item) for item in logs[view.index]]
        resolve_pronouns(events, views)
        take_up_issuer(events, views)
        mark_own_voice(views, cues_of)
        take_up_speakers(views, cues_of)
        settle_kinds(views, cues_of)
        run_on(views, cues_of)
        first_of: dict[int, list[StatementDraft]] = {}
        for view in views:
            drafts, cues = drafts_of[view.index], cues_of[view.index]
            stated = [state(d, cues) for d in drafts]
            first_of[view.index] = [own[0] for own in stated]
            statements += [own[0] for own in stated]
            further += [s for own in stated for s in own[1:]]
            assessments += assess(view, drafts, cues)
            links += find_links(view, drafts, cues)
            naming += find_naming(view)
        further += denied_again(views, cues_of, first_of)
        places = places_of_events(
            views, drafts_of, cues_of, resolved, self.lexicon, document.dateline.start if document.dateline else None
        )
        scores = self.scorer.scores(events, statements)
        work = Drafts(views, resolved, events, places, statements, assessments, links, naming, scores, further)
        if trace is not None:
            trace.cues, trace.work = cues_of, work
        return assemble(document, self.lexicon, work, min_confidence=min_confidence)

    def explain(self, record: Record, event_id: str) -> Explanation:
        """Why an event stands in a record that this lexicon made: trigger, frame, arguments, cues, and what was dropped."""
        from rasid.coding.explain import explain

        return explain(self, record, event_id)

    def explain_statement(self, record: Record, statement_id: str) -> Explanation:
        """Who puts a statement of a record forward and as what, and by which cues."""
        from rasid.coding.explain_at import explain_statement

        return explain_statement(self, record, statement_id)

    def explain_at(self, record: Record, start: int, end: int) -> Explanation:
        """What was coded of some characters of a record's text, or why nothing was."""
        from rasid.coding.explain_at import explain_at

        return explain_at(self, record, start, end)

    def view(self, document: Document, index: int, sentence: Sentence) -> SentenceView:
        """One sentence with its words, phrases, clauses and mentions; nothing outside the sentence is looked at."""
        words = self.analyzer.words(sentence.tokens, dotless=prints_ha_for_ta(document.text))
        names = NameIndex(words, self.lexicon)
        counts = find_numbers(sentence.tokens, self.quantity_words.numbers)
        numbers = frozenset(i for n in counts for i in range(n.token_start, n.token_end))
        times = find_times(sentence.tokens, document.text, document.published, self.time_words)
        time_words = frozenset(i for t in times for i in range(t.token_start, t.token_end))
        tag_words(words, names.covered(self.lexicon), numbers - time_words, time_words)
        phrases = find_phrases(words, names, time_words)
        clauses = find_clauses(words, phrases, self.lexicon)
        view = SentenceView(index, sentence, self.lexicon, words, names, phrases, clauses, times, time_words)
        view.published = document.published
        view.numbers = counts
        view.quantities = find_quantities(sentence.tokens, document.text, self.quantity_words, counts)
        finder = ActorFinder(view)
        view.actors = finder.find()
        view.absorbed = finder.absorbed
        hashtags = [t for w in words if w.text == "#" and (t := hashtag_at(document.text, w.start)) is not None]
        view.places = find_places(words, names, phrases, self.lexicon, hashtags)
        view.sites = find_sites(view)
        return view


def sentences_of(document: Document) -> list[Sentence]:
    """The sentences of a document. A dateline that opens a line is one of its own: what stands in it neither speaks nor acts
    (دمشق - *قال مصدر عسكري*)."""
    found = split_sentences(document.text)
    dateline = document.dateline
    if dateline is None:
        return found
    split: list[Sentence] = []
    for sentence in found:
        behind = [t for t in sentence.tokens if t.start >= dateline.end]
        opens = sentence.start <= dateline.start < sentence.end
        before = [t for t in sentence.tokens if t.start < dateline.start and t.kind == "word"]
        while behind and behind[0].kind != "word" and behind[0].text in _DATELINE_ENDS:
            behind.pop(0)
        if not opens or before or not any(t.kind == "word" for t in behind):
            split.append(sentence)
            continue
        first = [t for t in sentence.tokens if t.start < behind[0].start]
        split.append(Sentence(sentence.start, first[-1].end, sentence.paragraph, first))
        split.append(Sentence(behind[0].start, sentence.end, sentence.paragraph, behind))
    return split


_DATELINE_ENDS = frozenset("-–—:/ـ)]،,")
