"""All written shapes of an adjective."""

from __future__ import annotations

from collections.abc import Iterator

from rasid.arabic.noun_endings import attach
from rasid.arabic.noun_shapes import (
    Gender,
    NounError,
    NounForm,
    Number,
    Shape,
    defective_shapes,
    dual_shapes,
    forms_of_one_word,
    is_diptote,
    is_marked_defective,
    read_words,
    shows_defective,
    singular_shapes,
    sound_masculine_shapes,
)

__all__ = ["adjective_forms"]
_FEMININE_OF_ELATIVE = {"أول": "أولى", "آخر": "أخرى", "أعلى": "عليا", "أدنى": "دنيا", "أقصى": "قصوى"}


def adjective_forms(spec: str) -> Iterator[NounForm]:
    """Every shape of an adjective: ``عراقي``, ``تركي/أتراك``, ``كبير/كبار``, ``أحمر/حمر``."""
    parts = [part.strip() for part in spec.split("/")]
    if len(parts) > 2 or not all(parts):
        raise NounError(spec, "masculine singular, or masculine singular/broken plural")
    words = read_words(spec, parts[0])
    if len(words) != 1:
        raise NounError(spec, "an adjective of one word")
    masculine = words[0]
    plurals = (
        [read_words(spec, plural)[0] for plural in parts[1].replace("،", ",").split(",")] if len(parts) == 2 else []
    )
    defective = is_marked_defective(parts[0]) or any(shows_defective(masculine, plural) for plural in plurals)
    masculine = masculine[:-1] if defective and masculine.endswith("ي") else masculine
    seen: set[NounForm] = set()
    for number, gender, shapes in _adjective_shapes(masculine, plurals, defective=defective):
        for form in forms_of_one_word(shapes, number, gender):
            if form not in seen:
                seen.add(form)
                yield form


def _adjective_shapes(
    masculine: str, plurals: list[str], *, defective: bool
) -> Iterator[tuple[Number, Gender, list[Shape]]]:
    stem = masculine + "ي" if defective else masculine
    has_shape = masculine[0] == "أ" and len(masculine) == 4
    is_colour = has_shape and _colour_plural(masculine) in plurals
    # أكبر, but not the nisba أمني nor أسير and أمين.
    is_elative = masculine in _FEMININE_OF_ELATIVE or (
        has_shape and not is_colour and masculine[2] not in "يوا" and masculine[3] not in "يى"
    )
    feminine_plural: str | None = None
    if is_colour:
        feminine = _colour_plural(masculine) + "اء"
    elif is_elative:
        feminine = _FEMININE_OF_ELATIVE.get(masculine, masculine[1:] + "ى")
    else:
        feminine, feminine_plural = attach(stem, "ة")[0], attach(stem, "ات")[0]
    singular = defective_shapes(masculine, tanwin_in_accusative=True) if defective else singular_shapes(masculine)
    if is_elative or is_colour:
        singular = singular_shapes(masculine, has_tanwin=False)
    yield "sg", "m", singular
    yield "sg", "f", singular_shapes(feminine)
    yield "du", "m", dual_shapes(stem, feminine=False)
    yield "du", "f", dual_shapes(feminine, feminine=True)
    written_out = {text for text in plurals if text.endswith("ون")}
    for plural in plurals:
        if plural not in written_out:
            yield "pl", "m", singular_shapes(plural, has_tanwin=not is_diptote(plural))
    if written_out or (not is_colour and not is_elative and (not plurals or masculine.endswith("ي"))):
        yield "pl", "m", sound_masculine_shapes(attach(masculine, "ون")[0])
    if feminine_plural:
        yield "pl", "f", singular_shapes(feminine_plural, has_tanwin=False)


def _colour_plural(masculine: str) -> str:
    """أبيض has بيض, أسود سود, أعمى عمي: the word without أ, its final ā as ي."""
    return masculine[1:-1] + "ي" if masculine.endswith("ى") else masculine[1:]
