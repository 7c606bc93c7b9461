"""An event before it has ids: what the stages of coding hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass, field

from rasid.coding.actors import ActorMention
from rasid.coding.arguments import Slots
from rasid.coding.phrase import Phrase
from rasid.coding.places import PlaceMention
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading
from rasid.knowledge.lexicon import EventUse, LightUse


@dataclass(slots=True, eq=False)
class EventDraft:
    """An event before it has ids. `trigger` is a range of words; `span` the document offsets of the trigger's words."""

    view: SentenceView
    use: EventUse
    trigger: int
    span: tuple[int, int]
    pos: str
    reading: Reading | None
    phrase: Phrase | None = None
    light: LightUse | None = None
    light_verb: int | None = None
    actors: list[ActorMention] = field(default_factory=list)
    recipients: list[ActorMention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    from_place: PlaceMention | None = None
    to_place: PlaceMention | None = None
    instrument: tuple[int, int] | None = None
    pronouns: dict[str, tuple[int, str]] = field(default_factory=dict)
    """attached pronouns in role slots: role → (word, pronoun); resolution turns them into mentions"""
    slots: Slots | None = None
    time: int | None = None
    quantities: list[int] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    carriers: list[int] = field(default_factory=list)
    """the light and control words above an event noun, innermost first: تسهيل ← سيعمل على"""
    control_status: str | None = None
    harmed_in: EventDraft | None = None
    """the event of casualties that this one brought about (قتل شرطي في *هجوم*): a `result` link, not one happening"""
    with_end: int | None = None
    """end of the words that the entry demands behind the trigger (رفع *حالة التأهب*): they are no trigger of their own"""
    carrier_verb: EventDraft | None = None
    """the verb of the same type whose object this event noun is"""
    about: list[EventDraft] = field(default_factory=list)
    """what a protest demands or is against: no events of their own, links of the protest"""
    inherited_actor: bool = False

    @property
    def suffering(self) -> list[ActorMention]:
        """The recipients but for places that are told to be attacked: those count as places when two tellings are compared."""
        return [m for m in self.recipients if m.struck is None]

    @property
    def clause(self) -> int:
        """The clause of the trigger."""
        return self.view.words[self.trigger].clause
