"""Quantities: how many were killed, wounded, detained, displaced …, sums of money, areas and counted things.

A number becomes a quantity through the noun it counts and, where the noun only names people, through the nearest word
before it that says what happened to them. One pass over the tokens keeps that governing word; people who stand behind a
fence (برصاص 3 جنود) or who are not coordinated with the first object of the word are not counted under it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rasid.arabic.letters import offset_in
from rasid.arabic.numbers import Number, NumberMention, apply_cue, find_numbers, follows, match_cue
from rasid.arabic.tokens import Token
from rasid.knowledge.quantity_words import ClauseCue, CountedForm, QuantityWords
from rasid.record.vocabulary import QuantityKind

_REACH = 8
"""So many tokens a governing word reaches to its first object, and so far apart coordinated objects may stand."""
_STOPS = frozenset(".؛!؟?…:")
_VERB_KINDS = frozenset({"killed", "wounded", "detained", "abducted"})
_OWN_KINDS = frozenset({"killed", "wounded"})


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A quantity at characters `start`:`end` (tokens `token_start`:`token_end`); `noun_token` is the counted
    noun's token."""

    kind: QuantityKind
    low: Number | None
    high: Number | None
    best: Number | None
    unit: str
    start: int
    end: int
    token_start: int
    token_end: int
    rule: str
    noun_token: int | None


@dataclass(slots=True)
class _Governor:
    """The word that says what happened to the people counted after it, and how far that has been used."""

    start: int
    end: int
    kinds: tuple[str, ...]
    rules: tuple[str, ...]
    pos: str
    used_until: int = -1
    fenced: bool = False
    part: bool = False


class _Reader:
    def __init__(self, tokens: list[Token], words: QuantityWords, numbers: Iterable[NumberMention]) -> None:
        self.tokens, self.words = tokens, words
        self.numbers = {m.token_start: m for m in numbers}
        self.governor: _Governor | None = None
        self.part_at = -1
        self.spent: set[int] = set()
        self.found: list[QuantityMention] = []

    def noun(self, index: int, prefixes: tuple[str, ...] = ("",)) -> CountedForm | None:
        if index >= len(self.tokens) or self.tokens[index].kind != "word":
            return None
        for form in self.words.nouns.get(self.tokens[index].folded, ()):
            if form.prefix in prefixes and follows(self.tokens, index + 1, form.rest):
                return form
        return None

    def cue(self, index: int, classes: tuple[str, ...]) -> ClauseCue | None:
        if index >= len(self.tokens):
            return None
        for cue in self.words.cues.get(self.tokens[index].folded, ()):
            if cue.cls in classes and follows(self.tokens, index + 1, cue.rest):
                return cue
        return None

    def read(self) -> list[QuantityMention]:
        index, count = 0, len(self.tokens)
        known = self.words.words
        while index < count:
            token = self.tokens[index]
            if index in self.numbers:
                index = max(self.counted(self.numbers[index]), index + 1)
            elif token.kind == "punct":
                if token.text in _STOPS:
                    self.governor, self.part_at = None, -1
                index += 1
            elif token.folded not in known:
                index += 1
            elif (cue := self.cue(index, ("govern", "barrier", "part"))) is not None:
                self.take_cue(index, cue)
                index += 1 + len(cue.rest)
            elif token.folded in self.words.nouns:
                index = max(self.uncounted(index), index + 1)
            else:
                index += 1
        return self.found

    def take_cue(self, index: int, cue: ClauseCue) -> None:
        end = index + 1 + len(cue.rest)
        if cue.cls == "part":
            self.part_at = end
        elif cue.cls == "barrier":
            if self.governor is not None:
                self.governor.fenced = True
        else:
            previous = self.governor
            joined = previous is not None and previous.used_until < 0 and previous.end == index and cue.prefix == "و"
            if previous is not None and joined and previous.kinds != (cue.kind,) and self.is_pair(previous, cue):
                self.governor = _Governor(
                    previous.start, end, (*previous.kinds, str(cue.kind)), (*previous.rules, cue.id), cue.pos
                )
            elif previous is not None and previous.end == index and previous.kinds == (cue.kind,):
                previous.end = end  # two words of one expression: لقي … مصرعه
            elif (
                previous is not None
                and not previous.fenced
                and previous.used_until == index
                and previous.kinds == (cue.kind,)
            ):
                pass  # قتل 5 أشخاص مصرعهم: the rest of the expression
            else:
                self.governor = _Governor(index, end, (str(cue.kind),), (cue.id,), cue.pos)
                if index in self.spent:
                    self.governor.used_until = end
            self.part_at = -1

    def is_pair(self, first: _Governor, second: ClauseCue) -> bool:
        """True for two words with one object (مقتل وإصابة 20): of one kind, and no subject stands before the first."""
        if (first.pos == "noun") != (second.pos == "noun"):
            return False
        return first.pos == "noun" or first.start == 0 or self.tokens[first.start - 1].kind == "punct"

    def governs(self, index: int, coordinated: bool) -> _Governor | None:
        """The governing word for people counted at token `index`."""
        governor = self.governor
        if governor is None:
            return None
        if governor.used_until >= 0:
            return governor if coordinated and index - governor.used_until <= 2 else None
        reach = 0 if governor.pos == "adjacent" else _REACH
        return governor if not governor.fenced and index - governor.end <= reach else None

    def is_coordinated(self, index: int, prefix_length: int) -> bool:
        token = self.tokens[index]
        if prefix_length and token.folded[0] == "و":
            return True
        return index > 0 and self.tokens[index - 1].text in ("و", "،", ",", "أو")

    def emit(
        self,
        kinds: tuple[str, ...],
        number: NumberMention,
        end: int,
        unit: str,
        rules: tuple[str, ...],
        noun: int | None,
        tag: str = "",
    ) -> None:
        first = self.tokens[number.token_start]
        start = first.start + (offset_in(first.text, number.skip) if number.skip else 0)
        for kind, rule in zip(kinds, rules, strict=True):
            low, high, best = number.low, number.high, number.best
            if len(kinds) > 1:  # killed and wounded together: how many of which is not said
                low, best = 0, None
            self.found.append(
                QuantityMention(
                    kind,  # type: ignore[arg-type]  # the loader admits only the record's kinds
                    low,
                    high,
                    best,
                    unit,
                    start,
                    self.tokens[end - 1].end,
                    number.token_start,
                    end,
                    rule + tag,
                    noun,
                )
            )

    def counted(self, number: NumberMention) -> int:
        """Read what `number` counts; returns the token to go on from."""
        tokens, end = self.tokens, number.token_end
        at = end
        if at < len(tokens) and tokens[at].folded == "من":
            at += 1
        form = self.noun(at)
        if at != end and (form is None or form.cls == "never"):
            form, at = None, end
        if form is not None and form.cls == "never":
            return at + 1
        if form is None and number.token_start:
            before = self.noun(number.token_start - 1, ("", "و", "ب", "ل", "ف"))
            if before is not None and not before.rest and before.cls != "never":
                fits = (before.number == "pl" and before.article and number.article) or (
                    before.number in ("sg", "acc") and number.best == 1
                )
                if fits:
                    index = number.token_start - 1
                    if self.found and self.found[-1].noun_token == index:
                        return end  # قتيل واحد: read with the noun
                    number = number._replace(token_start=index, skip=before.skip)
                    return self.kind_of(number, before, index, end)
                if before.number == "du" and number.best == 2:
                    return end
        if form is None:
            return self.bare(number)
        return self.kind_of(number, form, at, at + 1 + len(form.rest))

    def bounded_after(self, number: NumberMention, end: int) -> tuple[NumberMention, int]:
        behind = match_cue(self.tokens, end, self.words.numbers, ("approximate", "at-least", "at-most"), after=True)
        if behind is None:
            return number, end
        return apply_cue(number, behind), end + 1 + len(behind.rest)

    def kind_of(self, number: NumberMention, form: CountedForm, noun: int, end: int) -> int:
        number, end = self.bounded_after(number, end)
        start = number.token_start
        coordinated = self.is_coordinated(start, number.skip)
        both = self.cue(noun, ("both",)) if form.cls == "casualty" else self.cue(end, ("both",))
        if both is not None and not both.prefix:
            end = (noun if form.cls == "casualty" else end) + 1 + len(both.rest)
            self.emit((str(both.kind), str(both.second)), number, end, form.unit, (both.id, both.id), noun)
            return end
        if form.cls in ("money", "area", "thing"):
            self.emit((str(form.kind),), number, end, form.unit, (form.id,), noun)
            return end
        governor = self.governs(start, coordinated)
        hostages = form.kind == "abducted" and governor is not None and governor.kinds == ("detained",)
        if form.cls == "casualty" and (form.kind in _OWN_KINDS or governor is None or hostages):
            self.emit((str(form.kind),), number, end, form.unit, (form.id,), noun)
            if governor is not None:
                governor.used_until = end
            return end
        return self.of_people(number, form.unit, noun, end, governor)

    def of_people(
        self, number: NumberMention, unit: str, noun: int | None, end: int, governor: _Governor | None
    ) -> int:
        start = number.token_start
        part = self.part_at >= 0 and start - self.part_at <= 1 and bool(self.found)
        if not part and governor is not None and governor.part and governor.used_until >= 0:
            part = bool(self.found)
        if part:
            last = self.found[-1]
            if last.unit in ("person", "family"):
                self.emit((last.kind,), number, end, unit, (last.rule.removesuffix("+part"),), noun, "+part")
                if self.governor is not None:
                    self.governor.used_until, self.governor.part = end, True
            self.part_at = -1
            return end
        if governor is not None:
            if not self.add_up(governor, number, end, unit):
                self.emit(governor.kinds, number, end, unit, governor.rules, noun)
            governor.used_until = end
            return end
        both = self.cue(end, ("both",))
        if both is not None:
            end += 1 + len(both.rest)
            self.emit((str(both.kind), str(both.second)), number, end, unit, (both.id, both.id), noun)
            return end
        for index in range(end, min(end + 6, len(self.tokens))):
            token = self.tokens[index]
            if token.kind in ("punct", "number"):
                break
            cue = self.cue(index, ("govern", "barrier"))
            if cue is not None:
                plural = cue.pos in ("verb", "adjacent") and token.folded.endswith(("وا", "لا"))
                if cue.cls == "govern" and plural and not cue.prefix:
                    self.spent.add(index)  # 20 شخصا قتلوا: its people stand before it
                    self.emit((str(cue.kind),), number, end, unit, (cue.id,), noun)
                break
        return end

    def add_up(self, governor: _Governor, number: NumberMention, end: int, unit: str) -> bool:
        """Takes people without a numeral together with those they are coordinated with: اعتقلت رجلين *وامرأة*."""
        last = self.found[-1] if self.found else None
        if last is None or governor.used_until != last.token_end or len(governor.kinds) > 1 or number.best is None:
            return False
        by_form = number.rule == "number/form" or (last.best in (1, 2) and last.noun_token == last.token_start)
        if not by_form or last.best is None or unit != last.unit or last.kind != governor.kinds[0]:
            return False
        total = last.best + number.best
        self.found[-1] = replace(last, low=total, high=total, best=total, end=self.tokens[end - 1].end, token_end=end)
        return True

    def bare(self, number: NumberMention) -> int:
        """A number without a known noun: counts people only when the governing word stands right before it."""
        end, governor = number.token_end, self.governor
        start = number.token_start
        if 1900 <= (number.best or 0) <= 2100 and end - start == 1:
            return end
        following = self.tokens[end] if end < len(self.tokens) else None
        if following is not None and following.text in ("%", "٪", "/", ":"):
            return end
        if self.part_at >= 0 and start == self.part_at and self.found and self.found[-1].unit == "person":
            return self.of_people(number, "person", None, end, governor)
        both = self.cue(end, ("both",))
        if both is not None:
            return self.of_people(number, "person", None, end, None)
        if governor is None or governor.fenced or governor.used_until >= 0 or governor.end != start:
            return end
        if following is not None and following.kind == "word" and governor.kinds[0] not in _VERB_KINDS:
            known = following.folded in ("من", "في", "الي", "علي", "عن", "خلال", "منذ")
            if not known and number.best is not None and number.best < 1000:
                return end
        number, end = self.bounded_after(number, end)
        return self.of_people(number, "person", None, end, governor)

    def uncounted(self, index: int) -> int:
        """A noun without a number: a dual counts two, an indefinite singular right after its governing word one."""
        form = self.noun(index, ("", "و"))
        if form is None or form.article or form.number == "pl" or form.cls == "never":
            return index + 1
        end = index + 1 + len(form.rest)
        if index and self.cue(index - 1, ("blocker",)) is not None:
            return end
        value = 2 if form.number == "du" else 1
        number = NumberMention(index, end, value, value, value, "number/form", form.skip)
        if form.number == "du":
            return self.dual(number, form, index, end)
        coordinated = form.prefix == "و" and (bool(self.found) and self.found[-1].token_end == index)
        if form.cls == "casualty" and form.alone and form.kind in _OWN_KINDS:
            following = self.numbers.get(end + 1) or self.numbers.get(end)
            joined = following is not None and self.tokens[end].folded[0] == "و"
            one = self.numbers.get(end) is not None and self.numbers[end].best == 1
            if one:
                self.emit((str(form.kind),), number, self.numbers[end].token_end, form.unit, (form.id,), index)
                return self.numbers[end].token_end
            if index == 0 or coordinated or joined or self.cue(index - 1, ("falling",)) is not None:
                self.emit((str(form.kind),), number, end, form.unit, (form.id,), index)
            return end
        if form.cls not in ("person", "other-person", "casualty", "family"):
            return end
        governor = self.governor
        if governor is None or governor.fenced or (form.number == "acc" and governor.pos == "noun"):
            return end
        if form.cls == "other-person" and self.noun(end) is not None:
            return end
        adjacent = governor.end == index and governor.used_until < 0 and not form.prefix
        if adjacent and form.number == "sg" and governor.pos != "noun" and self.has_object(end):
            return end
        object_of = form.number == "acc" and governor.used_until < 0 and index - governor.end <= 5 and not form.prefix
        if adjacent or object_of or (coordinated and governor.used_until == index):
            self.of_people(number, form.unit, index, end, governor)
        return end

    def dual(self, number: NumberMention, form: CountedForm, index: int, end: int) -> int:
        if form.cls in ("thing", "money", "area") or (form.cls == "casualty" and form.kind in _OWN_KINDS):
            return self.kind_of(number, form, index, end)
        governor = self.governor
        if (
            governor is not None
            and governor.pos != "noun"
            and form.nominative
            and governor.end == index
            and self.has_object(end)
        ):
            return end
        if form.cls == "casualty" and governor is None:
            self.emit((str(form.kind),), number, end, form.unit, (form.id,), index)
            return end
        return self.kind_of(number, form, index, end)

    def has_object(self, index: int) -> bool:
        """Whether an accusative person noun or a counted one follows: the noun before it is then who did it."""
        for at in range(index, min(index + 4, len(self.tokens))):
            token = self.tokens[at]
            if (
                token.kind != "word"
                or token.folded in ("في", "علي", "من", "ب", "قرب", "بين", "خلال", "بعد")
                or self.cue(at, ("barrier", "govern", "part"))
            ):
                number = self.numbers.get(at)
                form = self.noun(number.token_end) if number is not None else None
                return form is not None and form.cls == "person"
            if at in self.numbers and token.folded[0] != "و":
                form = self.noun(self.numbers[at].token_end)
                return form is not None and form.cls == "person"
            form = self.noun(at)
            if (
                form is not None
                and not form.article
                and (form.number == "acc" or (form.number == "du" and not form.nominative))
            ):
                return True
        return False


def find_quantities(
    tokens: list[Token], text: str, words: QuantityWords, numbers: Sequence[NumberMention] | None = None
) -> list[QuantityMention]:
    """The quantities of one sentence's tokens in reading order. `text` is the document that the offsets count in; `numbers` are those of
    the sentence where they have been read before."""
    if numbers is None:
        numbers = find_numbers(tokens, words.numbers)
    found = _Reader(tokens, words, numbers).read()
    end = len(text)
    return [m if m.end <= end else replace(m, end=end) for m in found]
