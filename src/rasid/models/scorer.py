"""Scores of events: how likely an event was understood rightly, and how likely its sentence reports it as news."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from rasid.coding.event_draft import EventDraft
from rasid.coding.statements import StatementDraft
from rasid.models.features import Stated, describe, letter_features, news_features, word_features
from rasid.models.linear import LinearModel, load_model
from rasid.models.masking import mask
from rasid.record.vocabulary import EventType

NEWS_TYPES: tuple[EventType, ...] = ("ASSAULT", "PROTEST")
"""Types that the Arabic event gold standard has labels for."""


class Score(NamedTuple):
    """`confidence`: the probability that coders find this event here; `news`: that they take an event of its type for what
    the sentence reports, None for types without such a model."""

    confidence: float
    news: float | None


class EventScorer:
    """Scores the events of documents; holds nothing of a document between calls."""

    def __init__(self, confidence: LinearModel, news: Mapping[str, LinearModel]) -> None:
        self.confidence, self.news = confidence, news

    @staticmethod
    @cache
    def load() -> EventScorer:
        """The scorer with the weights that are part of the package."""
        return EventScorer(load_model("confidence"), {t: load_model(f"news_{t.lower()}") for t in NEWS_TYPES})

    def scores(self, events: Sequence[EventDraft], statements: Sequence[StatementDraft]) -> list[Score]:
        """The score of each event; an event comes with its statement at the same place."""
        sentences: dict[int, list[Stated]] = {}
        stated = [Stated(draft, statement) for draft, statement in zip(events, statements, strict=True)]
        for item in stated:
            sentences.setdefault(item.draft.view.index, []).append(item)
        found: dict[int, Score] = {}
        for index, own in sentences.items():
            masked = mask(own[0].draft.view)
            described = describe(own, {index: masked})
            news = self._news(masked.words, own, described)
            for item, blocks in zip(own, confidence_blocks(masked.words, described), strict=True):
                found[id(item.draft)] = Score(
                    round(self.confidence.probability(blocks), 2), news.get(item.draft.use.type)
                )
        return [found[id(draft)] for draft in events]

    def _news(
        self, words: Sequence[str], stated: Sequence[Stated], described: Sequence[Sequence[str]]
    ) -> dict[str, float]:
        types = {item.draft.use.type for item in stated}
        return {
            event_type: round(model.probability(news_blocks(words, event_type, stated, described)), 2)
            for event_type, model in self.news.items()
            if event_type in types
        }


def news_blocks(
    words: Sequence[str], event_type: str, stated: Sequence[Stated], described: Sequence[Sequence[str]]
) -> dict[str, set[str]]:
    """What a model of news sees of a sentence; `described`: its events as `describe` gives them."""
    return {
        "events": set(news_features(event_type, stated, described)),
        "words": set(word_features(words)),
        "letters": letter_features(words),
    }


def confidence_blocks(words: Sequence[str], described: Sequence[Sequence[str]]) -> Iterable[dict[str, set[str]]]:
    """What the model of confidence sees of each event of a sentence."""
    around = set(word_features(words))
    for features in described:
        yield {"event": set(features), "words": around}
