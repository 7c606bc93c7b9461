"""How strongly a record says that an event of a type happened: one number for a whole sentence."""

from __future__ import annotations

from rasid.record import Event, Record


def confidence(event: Event) -> float:
    """The confidence of an event; one that gives none counts as certain."""
    return 1.0 if event.confidence is None else event.confidence


def sentence_score(record: Record, event_type: str) -> float:
    """How probable it is that the sentence reports an event of the type as news: the `news` of its events, or their confidence
    where the record gives none, of those that somebody puts forward as happened. 0 without such an event."""
    events = [event for event in record.events if event.type == event_type]
    news = [event.news for event in events if event.news is not None]
    if news:
        return max(news)
    actual = {statement.event for statement in record.statements if statement.status == "actual"}
    return max((confidence(event) for event in events if event.id in actual), default=0.0)


def is_detected(record: Record, event_type: str, threshold: float) -> bool:
    """Whether the record says that the sentence reports an event of the type; a threshold of 0 stands for the one that the
    model of its news was given by cross-validation."""
    from rasid.models.scorer import EventScorer

    model = EventScorer.load().news.get(event_type)
    score = sentence_score(record, event_type)
    return score > 0 and score >= (threshold or (model.threshold if model is not None else 0.0))
