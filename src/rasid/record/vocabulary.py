"""The closed vocabularies of `rasid/1`, and which ACLED event type each sub-event type belongs to.

Sources: PLOVER manual (Open Event Data Alliance, 2023), ACLED codebook, UCDP GED codebook, FactBank, PARC 3.0.
"""

from __future__ import annotations

from typing import Literal

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
EVENT_TYPES: tuple[EventType, ...] = EventType.__args__  # type: ignore[attr-defined]

Mode = str
MODES: dict[EventType, tuple[str, ...]] = {
    "AGREE": (), "SUPPORT": (), "CONCEDE": (), "COOPERATE": (), "AID": (),
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "RETREAT": ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"),
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": ("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"),
    "ASSAULT": (
        "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack",
        "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional", "territory",
    ),
}  # fmt: skip
EXTENSION_MODES = frozenset({"territory"})
"""Modes that are not PLOVER's: taking or clearing territory by force (ASSAULT)."""

CONTEXTS: tuple[str, ...] = (
    "military", "intelligence", "territory", "terrorism", "peacekeeping", "human_rights", "repression", "asylum", "migration",
    "religion_ethnicity", "diplomatic", "economic", "legal", "election", "health", "disasters", "trafficking", "misinformation",
    "cbrn", "cyber", "crime",
)  # fmt: skip

Status = Literal["actual", "predicted", "intended", "hypothetical", "demanded", "negated"]
Attribution = Literal["own-voice", "reported", "claimed", "believed", "denied"]
HolderKind = Literal["author", "named", "group", "anonymous", "generic"]
Certainty = Literal["certain", "probable", "possible"]
LinkKind = Literal["aim", "cause", "result", "condition", "before", "after"]
NamingKind = Literal["epithet", "scare-quotes", "honorific", "euphemism", "delegitimising", "legitimising"]
QuantityKind = Literal[
    "killed", "wounded", "detained", "abducted", "displaced", "missing", "participants", "money", "area", "other"
]  # fmt: skip
TimePrecision = Literal["day", "days", "week", "month", "season", "year", "unresolved"]

ACLED: dict[str, str] = {
    "Armed clash": "Battles",
    "Government regains territory": "Battles",
    "Non-state actor overtakes territory": "Battles",
    "Air/drone strike": "Explosions/Remote violence",
    "Suicide bomb": "Explosions/Remote violence",
    "Shelling/artillery/missile attack": "Explosions/Remote violence",
    "Remote explosive/landmine/IED": "Explosions/Remote violence",
    "Grenade": "Explosions/Remote violence",
    "Chemical weapon": "Explosions/Remote violence",
    "Attack": "Violence against civilians",
    "Abduction/forced disappearance": "Violence against civilians",
    "Sexual violence": "Violence against civilians",
    "Peaceful protest": "Protests",
    "Protest with intervention": "Protests",
    "Excessive force against protesters": "Protests",
    "Violent demonstration": "Riots",
    "Mob violence": "Riots",
    "Agreement": "Strategic developments",
    "Arrests": "Strategic developments",
    "Change to group/activity": "Strategic developments",
    "Disrupted weapons use": "Strategic developments",
    "Headquarters or base established": "Strategic developments",
    "Looting/property destruction": "Strategic developments",
    "Non-violent transfer of territory": "Strategic developments",
    "Other": "Strategic developments",
}
"""ACLED sub-event type → event type."""


def factuality(status: Status, certainty: Certainty) -> str:
    """The FactBank value (Saurí and Pustejovsky 2009) of a statement for its innermost holder.

    `actual` and `predicted` are committed to with the given certainty, `negated` is the same with minus; what is only aimed
    at, demanded or supposed leaves the holder uncommitted: `Uu`.
    """
    grade = {"certain": "CT", "probable": "PR", "possible": "PS"}[certainty]
    if status in ("actual", "predicted"):
        return grade + "+"
    if status == "negated":
        return grade + "-"
    return "Uu"
