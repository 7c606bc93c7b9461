"""Hostile texts: characters, words and shapes that no newspaper prints and every archive holds. Each kind makes a text from chance alone."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import cycle, islice

from fuzz.hostile import stock

Make = Callable[[random.Random], str]
OPENING = "قال الجيش إن القوات هاجمت المدينة أمس "
SIZES = (1_000, 3_000, 10_000)
"""Bytes; two for an Arabic letter."""
LONG = 10_000
OPENERS = "«“\"'‘(（[{<‹„"
CLOSERS = "»”\"'’)）]}>›“"
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0300\u0301\u0345\u20dd"
BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u115f\u3164\U000e0041\U000e007f\ufe0f"
CONTROLS = "".join(map(chr, [*range(1, 9), *range(14, 32), *range(127, 160)]))
LINES = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
SPACES = " \t\u00a0\u1680\u2000\u2009\u202f\u205f\u3000"
FORMS = "ﻗﺼﻒﺍﻟﺠﻴﺶﷲﷺ﷽ﻻﻼﭐﭑﮀﯼﹰﹿ"
OTHERS = "İıſßŉΐǅﬁ①½ⅳ𝟏²٪٬٫۰۹߀०໑𞸀𞺻漢한अα🇸🇾👨‍👩‍👧"
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")
SHAPES = (
    "{w} ",
    "و{w} ",
    "{w} و",
    "{w} في ",
    "{w} من ",
    "{w}، ",
    "{w} أن ",
    "ال{w} ",
    "{w} الذي ",
    "{w} إلى ",
    "{w} 5 ",
    "{w}. ",
    "«{w}» ",
    "لم {w} ",
    "{w} بعد ",
    "({w} ",
    "{w} قال ",
    "ب{w} ",
    "{w}\n",
    "{w}-",
)


def _fill(pieces: list[str], size: int) -> str:
    """The pieces over and over up to so many bytes."""
    length = max(1, len("".join(pieces).encode("utf-8", "surrogatepass")))
    return "".join(islice(cycle(pieces), max(1, size * len(pieces) // length)))


def _size(chance: random.Random) -> int:
    return chance.choice(SIZES)


def _text(chance: random.Random, size: int) -> str:
    """Sentences that are sound."""
    made, left = [], size
    while left > 0:
        made.append(chance.choice(stock.sentences()))
        left -= 2 * len(made[-1])
    return ". ".join(made)


def _sprinkled(signs: str, most: int = 1) -> Make:
    """A text with signs between (and in) its words."""

    def make(chance: random.Random) -> str:
        share = chance.choice((0.02, 0.2, 0.8))
        text = _text(chance, _size(chance) // 2)
        return "".join(
            c + "".join(chance.choices(signs, k=chance.randint(1, most))) if chance.random() < share else c
            for c in text
        )

    return make


def _flood(signs: str) -> Make:
    """One sign, or some in turn, over and over amid a sentence."""

    def make(chance: random.Random) -> str:
        some = chance.sample(signs, min(len(signs), chance.choice((1, 1, 2, 5))))
        sentence = chance.choice(stock.sentences())
        at = chance.randrange(len(sentence) + 1)
        return OPENING + sentence[:at] + _fill(some, _size(chance)) + sentence[at:]

    return make


def each_word(number: int, chance: random.Random) -> str:
    """Every word and name of the lexicon in its turn, each over and over in one of the shapes: a line for each."""
    every = stock.all_words()
    lines = []
    for offset in range(20):
        at = number * 20 + offset
        word = every[at % len(every)]
        shape = SHAPES[(at + at // len(every)) % len(SHAPES)]
        lines.append(_fill([shape.format(w=word)], 480))
    return OPENING + "\n".join(lines)


def one_word(chance: random.Random) -> str:
    """One word of the lexicon over and over in one shape: sentences as long as they get."""
    word = chance.choice(stock.words(chance.choice(stock.FOLDERS)))
    return OPENING + _fill([chance.choice(SHAPES).format(w=word)], LONG)


def _of(*folders: str, joint: str = " ", least: int = 1) -> Make:
    """Words of folders of the lexicon in disorder, without a stop."""

    def make(chance: random.Random) -> str:
        pool = chance.choices(
            [word for folder in folders for word in stock.words(folder)], k=chance.choice((5, 50, 500))
        )
        return OPENING + _fill([word + joint for word in pool], LONG)

    return make


def _joined(joints: tuple[str, ...], pool: Callable[[], tuple[str, ...]]) -> Make:
    """Words of a pool, chained by particles."""

    def make(chance: random.Random) -> str:
        joint = chance.choice(joints)
        own = chance.choices(pool(), k=chance.choice((2, 20, 300)))
        return OPENING + chance.choice(stock.sentences()) + " " + _fill([joint + word for word in own], LONG)

    return make


def nested(chance: random.Random) -> str:
    """Brackets or quotation marks in each other, closed or not, with words or without."""
    deep = chance.choice((10, 100, 1_500))
    which = chance.randrange(len(OPENERS)) if chance.random() < 0.6 else None
    marks = [chance.randrange(len(OPENERS)) if which is None else which for _ in range(deep)]
    word = chance.choice(("", "قال ", "قصف الجيش ", "أن "))
    text = OPENING + "".join(OPENERS[m] + word for m in marks) + "قصف الجيش المدينة"
    kind = chance.randrange(4)
    if kind == 0:
        return text
    closing = [CLOSERS[m] + (word if kind == 2 else "") for m in reversed(marks)]
    if kind == 3:
        chance.shuffle(closing)
    return text + "".join(closing)


def digits(chance: random.Random) -> str:
    """Numbers of every size and script, in words and digits, with signs between."""
    made = []
    left = _size(chance)
    nouns = ("مدنيا", "قتيلا", "جريحا", "صاروخا", "عاما", "كيلومترا", "دولار", "آلاف", "مليون", "بالمئة", "")
    while left > 0:
        script = chance.choice(DIGITS)
        run = "".join(chance.choices(script, k=chance.choice((1, 2, 4, 20, 400))))
        sign = chance.choice((" ", ",", ".", "-", "/", ":", "٬", "٫", "%", "e", " و", " أو ", " إلى ", "×"))
        made.append(run + sign + (chance.choice(nouns) + " " if chance.random() < 0.3 else ""))
        left -= len(made[-1].encode())
    return OPENING + "قتل " + "".join(made)


def dates(chance: random.Random) -> str:
    """Dates that no calendar has, beside ones that it has, and ranges that end before they begin."""
    numbers = (
        "0",
        "00",
        "1",
        "29",
        "31",
        "32",
        "99",
        "366",
        "1438",
        "2016",
        "9999",
        "10000",
        "٣١",
        "٢٠١٦",
        "99999999999999999999",
        "-5",
    )
    months = (*stock.words("times"),)
    made = []
    for _ in range(chance.choice((20, 200))):
        day, month, year = chance.choices(numbers, k=3)
        sign = chance.choice("/-. ")
        made.append(
            chance.choice((
                f"في {day}{sign}{month}{sign}{year} ", f"يوم {day} {chance.choice(months)} {year} ", f"بين عامي {year} و{month} ",
                f"من {day} إلى {month} {chance.choice(months)} {year}هـ ", f"منذ {year} عاما ", f"قبل {year} {chance.choice(months)} ", f"في القرن {day} ",
                f"بعد {day} {chance.choice(months)} من {chance.choice(months)} ",
            ))
        )  # fmt: skip
    return OPENING + "".join(made)


def numerals(chance: random.Random) -> str:
    """Numbers in words, chained without end."""
    return (
        OPENING
        + "قتل "
        + _fill(
            [
                chance.choice((" ", " و", " أو ", " إلى ", " من ")) + w
                for w in chance.choices(stock.words("quantities"), k=60)
            ],
            LONG,
        )
    )


def one_word_sentences(chance: random.Random) -> str:
    """Sentences of one word by thousands."""
    stop = chance.choice((". ", "؟ ", "! ", "…", "\n", ".\n\n", "؛ ", "، ", ".", "..", " - "))
    return OPENING + _fill([word + stop for word in chance.choices(stock.all_words(), k=400)], LONG)


def endless_word(chance: random.Random) -> str:
    """One word as long as the text."""
    return OPENING + _fill(
        [chance.choice(("ا", "وال", "ل", "بال", "ـ", "قتل", "ست", "ين", "ه", "أآإ", "ء", "اااب", "x", "ﻻ"))], LONG
    )


def particles(chance: random.Random) -> str:
    """Words with more particles in front than any word has."""
    heads = ["و", "ف", "ب", "ل", "ك", "س", "ال", "لل", "أ", "ست", "وس", "ول", "وبال"]
    tails = ["ه", "ها", "هم", "كما", "نا", "ني", "ون", "ين", "ات", "تان", "ة", "وا", "ية", ""]
    made = [
        "".join(chance.choices(heads, k=chance.randint(1, 8)))
        + chance.choice(stock.all_words())
        + "".join(chance.choices(tails, k=chance.randint(0, 4)))
        for _ in range(300)
    ]
    return OPENING + _fill([f"{word} " for word in made], LONG)


def mutated(chance: random.Random) -> str:
    """An article with spans deleted, doubled and exchanged."""
    text = chance.choice(stock.articles())[: LONG // 2]
    for _ in range(chance.randint(1, 40)):
        one, two = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        two = min(two, one + chance.choice((1, 5, 40, 400)))
        three = chance.randrange(len(text) + 1)
        kind = chance.randrange(4)
        if kind == 0:
            text = text[:one] + text[two:]
        elif kind == 1:
            text = text[:two] + text[one:]
        elif kind == 2:
            text = text[:three] + text[one:two] + text[three:]
        else:
            text = text[:one] + text[one:two][::-1] + text[two:]
        text = text[: LONG // 2] or OPENING
    return text


def crossed(chance: random.Random) -> str:
    """Two articles in turn, cut at any word, sentence or character."""
    one, two = chance.choice(stock.articles()), chance.choice(stock.sentences()) * 20
    sign = chance.choice((" ", ".", "\n", "،"))
    first, second = one[:3000].split(sign), two[:3000].split(sign)
    return sign.join(x for pair in zip(first, cycle(second or [""]), strict=False) for x in pair)[: LONG // 2]


def shuffled(chance: random.Random) -> str:
    """The words of an article in disorder, with stops or without."""
    words = chance.choice(stock.articles())[: LONG // 2].split()
    chance.shuffle(words)
    return " ".join(words)


def unspaced(chance: random.Random) -> str:
    """An article without spaces, without stops, or with a space behind every letter."""
    text = chance.choice(stock.articles())[: LONG // 2]
    kind = chance.randrange(4)
    if kind == 0:
        return text.replace(" ", "")
    if kind == 1:
        return "".join(c for c in text if c.isalpha() or c == " ")
    if kind == 2:
        return " ".join(text[: LONG // 4])
    return text.replace(" ", chance.choice(("ـ", "\u00a0", "_", "\n", "،", "-")))


def mojibake(chance: random.Random) -> str:
    """An article that was read in a wrong encoding, once or twice, wholly or in part."""
    text = chance.choice(stock.articles())[: LONG // 4]
    wrong = text.encode("utf-8").decode(chance.choice(("windows-1256", "latin-1", "cp1252")), "replace")
    at = chance.randrange(len(text))
    return text[:at] + wrong[at : at + chance.choice((10, 2000))] + text[at:]


def markup(chance: random.Random) -> str:
    """Pieces of HTML, XML, JSON and of the terminal's language within the text."""
    pieces = (
        "<b>",
        "</",
        "<!--",
        "-->",
        "&amp;",
        "&#x202e;",
        "]]>",
        "<![CDATA[",
        '{"a":',
        "}",
        "\\u0000",
        "\x1b[31m",
        "\x1b]0;x\x07",
        "javascript:",
        "{{7*7}}",
        "${x}",
        "%s%n",
        "'; --",
        "\\",
        "../",
        "=cmd|'",
        "<script>",
    )
    text = _text(chance, _size(chance) // 2)
    return "".join(c + (chance.choice(pieces) if c == " " and chance.random() < 0.3 else "") for c in text)


def headings(chance: random.Random) -> str:
    """Titles, bylines, datelines and datestamps by hundreds."""
    pieces = (
        "كتب: ",
        "بقلم ",
        "بغداد - ",
        "(رويترز) - ",
        "نشر في 26/10/2016\n",
        "القاهرة، مصر (CNN) -- ",
        "خاص ",
        "ترجمة: ",
        "المصدر: ",
        "\n",
        "دمشق - سانا ",
        "# ",
        "@",
        "#قصف_المدينة ",
        "http://x.y/z ",
        "a@b.c ",
        "عاجل | ",
    )
    return "".join(
        chance.choice(pieces) + chance.choice(stock.sentences())[: chance.choice((0, 10, 60))]
        for _ in range(chance.choice((10, 100)))
    )


def surrogates(chance: random.Random) -> str:
    """Halves of characters, as escapes of JSON leave them."""
    return _sprinkled("\ud800\udc00\udbff\udfff\ud83d\ude00")(chance)


def unspeakable(chance: random.Random) -> str:
    """Any characters at all."""
    return OPENING * chance.randrange(2) + "".join(
        chr(chance.choice((chance.randrange(0x80), chance.randrange(0x600, 0x700), chance.randrange(0x110000))))
        for _ in range(_size(chance) // 3)
    )


def clauses(chance: random.Random) -> str:
    """Clauses in clauses: who said that who said that who said."""
    speakers = ("الجيش", "مصدر أمني", "شهود", "الوزير", "المتحدث باسم الجيش", "تنظيم الدولة", "وكالة رويترز", "محللون")
    says = ("قال", "أعلن", "نفى", "زعم", "أكد", "أضاف", "اتهم", "نقل عن", "توقع", "حذر من")
    joints = (" أن ", " إن ", " الذي ", " بأن ", " التي ", " بهدف ", " إذا ", " لأن ", " حيث ", ": «", " و", "، ")
    return OPENING + _fill(
        [
            chance.choice(says) + " " + chance.choice(speakers) + chance.choice(joints)
            for _ in range(chance.choice((1, 5, 200)))
        ],
        LONG,
    )


def wrapped(chance: random.Random) -> str:
    """Lines that are cut at a width, indented, numbered, quoted, or tables of bars."""
    text, width = _text(chance, _size(chance)), chance.choice((1, 7, 60, 79))
    head = chance.choice(("", "> ", "\t", "1. ", "| ", "- ", "* ", "    "))
    return "\n".join(head + text[i : i + width] for i in range(0, len(text), width))


def same_name(chance: random.Random) -> str:
    """Hundreds of people and forces whose names are parts of each other."""
    parts = (
        "محمد",
        "أحمد",
        "علي",
        "عبد",
        "الله",
        "أبو",
        "بن",
        "حسن",
        "قوات",
        "حركة",
        "جبهة",
        "لواء",
        "كتيبة",
        "تنظيم",
        "الدولة",
        "الشعبية",
        "الديمقراطية",
        "السورية",
        "العراقية",
        "قائد",
        "المتحدث باسم",
        "وزير",
    )
    return OPENING + " ".join(
        " ".join(chance.choices(parts, k=chance.randint(1, 7))) + chance.choice(("", "،", " و", ".", " قال"))
        for _ in range(chance.choice((100, 250)))
    )


def _deaths(chance: random.Random) -> str:
    """One happening told a hundred times with other numbers."""
    verbs = ("قتل", "أصيب", "جرح", "اعتقل", "خطف", "سقط", "لقي")
    return " ".join(
        f"{chance.choice(verbs)} {chance.randrange(10 ** chance.randint(1, 12))} {chance.choice(('مدنيا', 'جنديا', 'شخصا على الأقل', 'مسلحين'))} {chance.choice(('في الهجوم', 'في القصف نفسه', 'بينهم 3 أطفال', 'من أصل 50', 'وفقدان آخرين'))}{chance.choice((' ', '. ', ' و'))}"
        for _ in range(chance.choice((20, 120)))
    )


COORDINATED = ("و", " و", "، ", " أو ", " ثم ", " بل ", "، و", " مع ", " إلى ", " بين ", " ضد ", " من ", "-", "/")
KINDS: dict[str, Make] = {
    "one word over and over": one_word,
    "triggers in disorder": _of("events"),
    "cues in disorder": _of("cues"),
    "times in disorder": _of("times"),
    "quantities in disorder": _of("quantities"),
    "names in disorder": _of("actors"),
    "loaded names in disorder": _of("naming"),
    "places in disorder": _of("places"),
    "triggers and cues": _of("events", "cues"),
    "triggers, names, times": _of("events", "actors", "times", "quantities"),
    "everything with commas": _of("events", "cues", "actors", "times", joint="، "),
    "everything in quotes": _of("events", "cues", "actors", joint=" « "),
    "words side by side": _of("words"),
    "coordinated names": _joined(COORDINATED, lambda: stock.words("actors")),
    "coordinated places": _joined(COORDINATED, stock.place_names),
    "coordinated nouns": _joined(COORDINATED, lambda: stock.words("words")),
    "coordinated triggers": _joined(COORDINATED, lambda: stock.words("events")),
    "coordinated times": _joined(COORDINATED, lambda: stock.words("times")),
    "same names": same_name,
    "clauses in clauses": clauses,
    "nested brackets and quotes": nested,
    "numbers": digits,
    "numbers in words": numerals,
    "dates out of range": dates,
    "deaths over and over": _deaths,
    "one-word sentences": one_word_sentences,
    "an endless word": endless_word,
    "particles without end": particles,
    "marks stacked": _sprinkled(MARKS, 30),
    "mark flood": _flood(MARKS),
    "tatweel": _sprinkled("ـ", 40),
    "tatweel flood": _flood("ـ"),
    "bidi controls": _sprinkled(BIDI, 3),
    "bidi flood": _flood(BIDI),
    "unseen characters": _sprinkled(UNSEEN, 3),
    "controls": _sprinkled(CONTROLS),
    "line ends of all kinds": _sprinkled(LINES),
    "line end flood": _flood(LINES),
    "spaces of all kinds": _sprinkled(SPACES, 3),
    "space flood": _flood(SPACES),
    "punctuation flood": _flood(".،؛؟!…:-–—/\\|*#@_~^%&+=«»()[]{}\"'"),
    "presentation forms": _sprinkled(FORMS, 2),
    "other scripts": _sprinkled(OTHERS, 2),
    "NUL": _sprinkled("\x00"),
    "halves of characters": surrogates,
    "any characters": unspeakable,
    "mojibake": mojibake,
    "markup": markup,
    "headings": headings,
    "wrapped lines": wrapped,
    "mutated article": mutated,
    "two articles crossed": crossed,
    "words of an article in disorder": shuffled,
    "article without spaces": unspaced,
}  # fmt: skip
