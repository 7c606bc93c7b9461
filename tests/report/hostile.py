"""A record whose every text tries to break out of the page."""

from __future__ import annotations

import msgspec
from sample_records import Builder

from rasid.record import ActorEntity, Name, Record

ATTACK = (
    "<script>window.broken=1</script><img src=x onerror=window.broken=2>\"'></script>{{7*7}}\u202eabc\u2066\x07]]>&amp;"
)


def hostile() -> Record:
    """Markup, template syntax, bidi and control characters in title, text, names, rules, warnings and paths."""
    text = f"عنوان {ATTACK}\nهاجم {ATTACK} القرية"
    b = Builder(text, title=f"عنوان {ATTACK}", outlet=ATTACK, path=ATTACK, warnings=[ATTACK], published="2020-13-99")
    actor = b.mention(b.actor(ATTACK, ATTACK, ATTACK), ATTACK, 1)
    place = b.mention(b.place(ATTACK, ATTACK, 95.0, 400.0, ATTACK), "القرية")
    time = b.time("القرية", "not a date", "0000-00-00")
    amount = b.quantity("other", "القرية", None, None, None, unit=ATTACK)
    event = b.event(
        "ASSAULT",
        "هاجم",
        modes=["no-such-mode"],
        actors=[actor],
        places=[place, "m99"],
        time=time,
        quantities=[amount, "q99"],
    )
    b.say(event, text.split("\n")[1], b.holder("anonymous", ATTACK, n=1), attribution="claimed")
    b.say(None, ATTACK, b.holder("named", ATTACK, "e99"))
    b.link("aim", event, ATTACK, None, "v99")
    b.name("epithet", ATTACK, ATTACK, ATTACK, actor)
    record = b.build()
    entities = [ActorEntity("e1", Name(ATTACK, ATTACK), ATTACK, ATTACK, ATTACK), *record.entities[1:]]
    return msgspec.structs.replace(record, entities=entities)
