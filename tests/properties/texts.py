"""Texts for property tests: assembled from words, particles, marks and controls as files in the wild mix them."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

WORDS = [
    "قال",
    "أعلن",
    "نفى",
    "زعم",
    "يعتقد",
    "قصفت",
    "هاجم",
    "قتل",
    "أصيب",
    "اعتقلت",
    "انسحبت",
    "سيطرت",
    "شن",
    "تعرض",
    "طالب",
    "هدد",
    "سيرسل",
    "لم",
    "لن",
    "ليس",
    "قد",
    "سوف",
    "بهدف",
    "إذا",
    "بعد",
    "قبل",
    "أن",
    "إن",
    "الذي",
    "التي",
    "القوات",
    "الجيش",
    "مسلحون",
    "المتحدث",
    "الوزير",
    "الحكومة",
    "الرئيس",
    "العراقية",
    "التركي",
    "الحوثيون",
    "إسرائيل",
    "روسيا",
    "بغداد",
    "الموصل",
    "صنعاء",
    "حلب",
    "غزة",
    "كركوك",
    "شمال",
    "قرب",
    "مدينة",
    "غارات",
    "هجوما",
    "عمليات",
    "تفجيرية",
    "مواقع",
    "مدنيين",
    "جنود",
    "عشرة",
    "عشرين",
    "ثلاثة",
    "آلاف",
    "نحو",
    "أمس",
    "الأحد",
    "الماضي",
    "خلال",
    "الأيام",
    "القادمة",
    "فجر",
    "يناير",
    "محرم",
    "2016",
    "مصادر",
    "شهود",
    "مراقبون",
    "المدعومة",
    "مسمى",
    "التكفيريين",
    "الكيان",
    "الشهداء",
    "ميليشيا",
    "تنظيم",
    "داعش",
    "هذه",
    "ذلك",
    "المنطقة",
    "الذين",
    "كما",
    "حيث",
    "عن",
    "على",
    "من",
    "في",
    "إلى",
    "مع",
    "بين",
]
PREFIXES = ["", "", "", "و", "ف", "ب", "ل", "ك", "وال", "لل", "س", "ولل", "فسي"]
SUFFIXES = ["", "", "", "", "ه", "ها", "هم", "نا", "ون", "ات", "ة"]
TASHKEEL = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
CONTROLS = "\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202e\u2066\u2067\u2069\ufeff\u00ad\u061c"
MARKS = [
    "،",
    ".",
    "؛",
    ":",
    "؟",
    "!",
    "...",
    "…",
    "-",
    "–",
    "/",
    "(",
    ")",
    "[",
    "]",
    '"',
    "«",
    "»",
    "“",
    "”",
    "''",
    "\n",
    "\r\n",
    "\n\n",
    "\u2028",
    "\t",
    "\u00a0",
    "%",
    "٪",
]
NUMBERS = [
    "5",
    "٢٠",
    "۳۰",
    "1,200",
    "12.5",
    "26/10/2016",
    "1438هـ",
    "2016-10-26",
    "999999999999999999999",
    "10:30",
    "٣٠٪",
]
FOREIGN = ["NATO", "F-16", "د.", "أ ف ب", "😀", "漢字", "پوتين", "گروه", "\U0001ee00"]


def _presentation(word: str) -> str:
    """The word in Arabic Presentation Forms-B, as old PDF files hold it."""
    forms: dict[str, str] = {}
    for code in range(0xFE70, 0xFEFD):
        plain = unicodedata.normalize("NFKC", chr(code))
        if len(plain) == 1:
            forms.setdefault(plain, chr(code))
    return "".join(forms.get(char, char) for char in word)


@st.composite
def words(draw: st.DrawFn) -> str:
    """A word with particles, sometimes with tashkeel, tatweel, invisible controls or in presentation forms."""
    word = draw(st.sampled_from(PREFIXES)) + draw(st.sampled_from(WORDS)) + draw(st.sampled_from(SUFFIXES))
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return _presentation(word)
    if kind <= 2:
        extra = TASHKEEL if kind == 1 else CONTROLS
        return "".join(char + draw(st.sampled_from(["", "", *extra])) for char in word)
    return word


def texts(most: int = 60) -> st.SearchStrategy[str]:
    """A text of up to `most` pieces that begins with Arabic words, so that it is read as Arabic."""
    pieces = st.one_of(
        words(), words(), words(), words(), st.sampled_from(MARKS), st.sampled_from(NUMBERS), st.sampled_from(FOREIGN)
    )
    joiners = st.sampled_from([" ", " ", " ", " ", "", "  "])
    body = st.lists(st.tuples(pieces, joiners), min_size=1, max_size=most).map(
        lambda parts: "".join(a + b for a, b in parts)
    )
    return body.map(lambda text: "قال الجيش إن القوات هاجمت المدينة أمس " + text)
