# ruff: noqa: PT018 - reports and calls are easier to read on one line
"""Three records built by hand, rich in what a record can hold: nested holders, aims, forecasts, denials, naming, overlaps."""

from __future__ import annotations

from typing import Any

from rasid.record import (
    Acled,
    ActorEntity,
    CoderInfo,
    DocumentInfo,
    Event,
    Holder,
    Link,
    Mention,
    Name,
    Naming,
    PlaceEntity,
    Quantity,
    Record,
    SentenceInfo,
    Span,
    Statement,
    Time,
)  # fmt: skip
from rasid.record.vocabulary import ACLED, factuality


class Builder:
    """Builds a record from words: every span is found in the text, `n` chooses among equal ones."""

    def __init__(self, text: str, **document: Any) -> None:
        self.text = text
        self.parts: dict[str, list[Any]] = {
            name: []
            for name in ("entities", "mentions", "times", "quantities", "events", "statements", "links", "naming")
        }
        self.document = document

    def span(self, words: str, n: int = 0) -> Span:
        start = -1
        for _ in range(n + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words), words)

    def _at(self, words: str, n: int = 0) -> dict[str, Any]:
        span = self.span(words, n)
        return {"start": span.start, "end": span.end, "text": span.text}

    def _add(self, part: str, value: Any) -> str:
        self.parts[part].append(value)
        return str(value.id)

    def _id(self, part: str, letter: str) -> str:
        return f"{letter}{len(self.parts[part]) + 1}"

    def actor(self, ar: str, en: str, code: str | None = None, wikidata: str | None = None) -> str:
        entity = ActorEntity(self._id("entities", "e"), Name(ar, en), code, wikidata, "lexicon:actors")
        return self._add("entities", entity)

    def place(
        self, ar: str, en: str, lat: float | None, lon: float | None, country: str | None, precision: int = 1
    ) -> str:
        basis = "lexicon:places" if lat is not None else "composed: no coordinates known"
        entity = PlaceEntity(
            self._id("entities", "e"),
            Name(ar, en),
            None,
            lat,
            lon,
            country,
            None,
            "city" if precision == 1 else "area",
            precision,
            basis,
        )
        return self._add("entities", entity)

    def mention(self, entity: str, words: str, n: int = 0) -> str:
        kind = (
            "place" if isinstance(next(e for e in self.parts["entities"] if e.id == entity), PlaceEntity) else "actor"
        )
        return self._add(
            "mentions", Mention(self._id("mentions", "m"), entity, kind, **self._at(words, n), rule=f"{kind}s/sample")
        )

    def time(
        self, words: str, first: str | None, last: str | None, precision: Any = "day", anchor: str | None = None
    ) -> str:
        at = self._at(words)
        return self._add(
            "times",
            Time(
                self._id("times", "t"),
                **at,
                from_=first,
                to=last,
                precision=precision,
                anchor=anchor,
                rule="times/sample",
            ),
        )

    def quantity(
        self, kind: Any, words: str, low: float | None, high: float | None, best: float | None, unit: str = "person"
    ) -> str:
        value = Quantity(
            self._id("quantities", "q"), kind, low, high, best, unit, **self._at(words), rule="quantities/sample"
        )
        return self._add("quantities", value)

    def event(
        self,
        type_: Any,
        trigger: str,
        n: int = 0,
        *,
        sub: str | None = None,
        instrument: str | None = None,
        **fields: Any,
    ) -> str:
        number = self._id("events", "v")
        values: dict[str, Any] = {
            "modes": [], "contexts": [], "actors": [], "recipients": [], "places": [], "from_place": None, "to_place": None,
            "time": None, "quantities": [], "happening": f"h{number[1:]}", "confidence": 0.9,
        } | fields  # fmt: skip
        acled = Acled(ACLED[sub], sub) if sub else None
        tool = self.span(instrument) if instrument else None
        event = Event(
            number,
            type_,
            trigger=self.span(trigger, n),
            instrument=tool,
            acled=acled,
            rule=f"events/{str(type_).lower()}/sample",
            **values,
        )
        return self._add("events", event)

    def holder(self, kind: Any, words: str, entity: str | None = None, n: int = 0) -> Holder:
        return Holder(kind, **self._at(words, n), entity=entity)

    def say(
        self, event: str | None, content: str, *holders: Holder, attribution: Any = "own-voice", status: Any = "actual",
        certainty: Any = "certain", cue: str | None = None,
    ) -> str:  # fmt: skip
        statement = Statement(
            self._id("statements", "st"), event, self.span(content), [Holder("author"), *holders], attribution,
            self.span(cue) if cue else None, status, certainty, factuality(status, certainty), "cues/sample",
        )  # fmt: skip
        return self._add("statements", statement)

    def link(self, kind: Any, event: str, target: str, cue: str | None = None, target_event: str | None = None) -> str:
        link = Link(
            self._id("links", "l"),
            kind,
            event,
            target_event,
            self.span(target),
            self.span(cue) if cue else None,
            "cues/link-sample",
        )
        return self._add("links", link)

    def name(self, kind: Any, words: str, ar: str, en: str, mention: str | None = None, n: int = 0) -> str:
        naming = Naming(
            self._id("naming", "n"),
            mention,
            **self._at(words, n),
            kind=kind,
            neutral=Name(ar, en),
            rule="naming/sample",
        )
        return self._add("naming", naming)

    def build(self) -> Record:
        title, byline = self.document.get("title"), self.document.get("byline")
        sentences, start = [], 0
        for number, line in enumerate(self.text.split("\n"), start=1):
            if line:
                sentences.append(SentenceInfo(f"s{len(sentences) + 1}", start, start + len(line), number))
            start += len(line) + 1
        info = DocumentInfo(
            "sha256:" + "5f" * 32, self.document.get("path", "report.txt"), None, None, self.document.get("outlet"),
            self.span(title) if title else None, self.span(byline) if byline else None, self.document.get("published"), "ar",
            self.text, self.document.get("warnings", []),
        )  # fmt: skip
        return Record("rasid/1", CoderInfo("0.1.0", "2026.11", {}), info, sentences, **self.parts)


def iraq() -> Record:
    """An op-ed on Iraq: two bombings that share a trigger, aims, an accusation, a forecast by nameless observers."""
    b = Builder(
        "معركة الأنبار وما بعدها\n"
        "كتب: سامر الجبوري\n"
        "فجّر تنظيم داعش أمس عبوات ناسفة في كركوك والرطبة بهدف تخفيف الضغط عن مقاتليه، وقُتل في التفجيرين ما بين 20 و30 مدنيا.\n"
        "وأعلنت وزارة الدفاع العراقية أن طائراتها قصفت رتلا للتكفيريين غرب الأنبار، بينما نفى التنظيم انسحاب عناصره من القائم. "
        "وذكرت صحيفة الميزان نقلا عن ضابط رفيع أن الحشد الشعبي دفع بتعزيزات لدعم الجيش.\n"
        "ويرى كثير من المراقبين أن القوات العراقية ربما تقتحم القائم خلال الأيام القليلة القادمة، وأن المدينة ستشهد دمارا واسعا. "
        "وزعم مسؤول في أنقرة أن واشنطن تمدّ الفصائل الكردية بالسلاح.\n"
        "إنها حرب لا رابح فيها، وقد جرت في خربة السدر معارك مشابهة ذات شتاء.",
        title="معركة الأنبار وما بعدها", byline="سامر الجبوري", published="2016-10-26", outlet="صحيفة الرأي الحر",
        warnings=["encoding: windows-1256"],
    )  # fmt: skip
    islamic_state = b.actor("تنظيم الدولة الإسلامية", "Islamic State", "IRQREBISI", "Q2429253")
    ministry = b.actor("وزارة الدفاع العراقية", "Iraqi Ministry of Defence", "IRQMIL")
    mobilisation = b.actor("قوات الحشد الشعبي", "Popular Mobilization Forces", "IRQMIL", "Q17086010")
    army = b.actor("الجيش العراقي", "Iraqi Army", "IRQMIL")
    forces = b.actor("القوات العراقية", "Iraqi forces", "IRQMIL")
    states = b.actor("الولايات المتحدة", "United States", "USA", "Q30")
    kurdish = b.actor("فصائل كردية", "Kurdish factions")
    paper = b.actor("صحيفة الميزان", "al-Mizan newspaper")
    kirkuk = b.place("كركوك", "Kirkuk", 35.47, 44.39, "IQ")
    rutba = b.place("الرطبة", "Ar Rutbah", 33.04, 40.28, "IQ")
    anbar = b.place("محافظة الأنبار", "Al Anbar Governorate", 33.0, 42.0, "IQ", 4)
    qaim = b.place("القائم", "Al Qaim", 34.37, 41.09, "IQ")
    khirba = b.place("خربة السدر", "Khirbat as Sidr", None, None, None, 5)
    m_is, m_kirkuk, m_rutba = (
        b.mention(islamic_state, "تنظيم داعش"),
        b.mention(kirkuk, "كركوك"),
        b.mention(rutba, "الرطبة"),
    )
    m_ministry, m_convoy = b.mention(ministry, "وزارة الدفاع العراقية"), b.mention(islamic_state, "رتلا للتكفيريين")
    m_anbar, m_is2, m_qaim = (
        b.mention(anbar, "الأنبار", 1),
        b.mention(islamic_state, "التنظيم"),
        b.mention(qaim, "القائم"),
    )
    m_pmf, m_army = b.mention(mobilisation, "الحشد الشعبي"), b.mention(army, "الجيش")
    m_forces, m_qaim2 = b.mention(forces, "القوات العراقية"), b.mention(qaim, "القائم", 1)
    m_us, m_kurds, m_khirba = (
        b.mention(states, "واشنطن"),
        b.mention(kurdish, "الفصائل الكردية"),
        b.mention(khirba, "خربة السدر"),
    )
    b.mention(paper, "صحيفة الميزان")
    yesterday = b.time("أمس", "2016-10-25", "2016-10-25", "day", "published")
    soon = b.time("خلال الأيام القليلة القادمة", "2016-10-26", "2016-11-05", "days", "published")
    winter = b.time("ذات شتاء", None, None, "unresolved")
    dead = b.quantity("killed", "ما بين 20 و30 مدنيا", 20, 30, None)
    bombing = {"modes": ["explosives"], "contexts": ["terrorism"], "actors": [m_is], "time": yesterday}
    v1 = b.event(
        "ASSAULT",
        "فجّر",
        sub="Remote explosive/landmine/IED",
        instrument="عبوات ناسفة",
        places=[m_kirkuk],
        quantities=[dead],
        **bombing,
    )
    v2 = b.event(
        "ASSAULT",
        "فجّر",
        sub="Remote explosive/landmine/IED",
        instrument="عبوات ناسفة",
        places=[m_rutba],
        quantities=[dead],
        **bombing,
    )
    v3 = b.event(
        "ASSAULT",
        "قصفت",
        sub="Air/drone strike",
        modes=["aerial"],
        actors=[m_ministry],
        recipients=[m_convoy],
        places=[m_anbar],
    )
    v4 = b.event("RETREAT", "انسحاب", modes=["withdraw"], actors=[m_is2], from_place=m_qaim)
    v5 = b.event("MOBILIZE", "دفع بتعزيزات", modes=["militia"], actors=[m_pmf])
    v6 = b.event("AID", "دعم", actors=[m_pmf], recipients=[m_army])
    v7 = b.event(
        "ASSAULT",
        "تقتحم",
        modes=["territory"],
        sub="Government regains territory",
        actors=[m_forces],
        places=[m_qaim2],
        time=soon,
    )
    v8 = b.event("ASSAULT", "دمارا", modes=["destroy"], places=[m_qaim2])
    v9 = b.event("AID", "تمدّ", actors=[m_us], recipients=[m_kurds], contexts=["military"])
    v10 = b.event("ASSAULT", "معارك", sub="Armed clash", places=[m_khirba], time=winter)
    first = "فجّر تنظيم داعش أمس عبوات ناسفة في كركوك والرطبة بهدف تخفيف الضغط عن مقاتليه"
    b.say(v1, first)
    b.say(v2, first)
    says = b.holder("group", "وزارة الدفاع العراقية", ministry)
    b.say(v3, "طائراتها قصفت رتلا للتكفيريين غرب الأنبار", says, attribution="reported", cue="أعلنت")
    denies = b.holder("group", "التنظيم", islamic_state)
    b.say(v4, "انسحاب عناصره من القائم", denies, attribution="denied", status="negated", cue="نفى")
    paper_says, officer = b.holder("group", "صحيفة الميزان", paper), b.holder("anonymous", "ضابط رفيع")
    b.say(v5, "الحشد الشعبي دفع بتعزيزات لدعم الجيش", paper_says, officer, attribution="reported", cue="نقلا عن")
    b.say(v6, "لدعم الجيش", paper_says, officer, attribution="reported", status="intended", cue="نقلا عن")
    observers = b.holder("anonymous", "كثير من المراقبين")
    b.say(
        v7, "القوات العراقية ربما تقتحم القائم خلال الأيام القليلة القادمة", observers, attribution="believed", status="predicted",
        certainty="possible", cue="يرى",
    )  # fmt: skip
    b.say(v8, "المدينة ستشهد دمارا واسعا", observers, attribution="believed", status="predicted", cue="يرى")
    b.say(
        v9,
        "واشنطن تمدّ الفصائل الكردية بالسلاح",
        b.holder("anonymous", "مسؤول في أنقرة"),
        attribution="claimed",
        cue="زعم",
    )
    b.say(None, "إنها حرب لا رابح فيها", attribution="believed")
    b.say(v10, "جرت في خربة السدر معارك مشابهة ذات شتاء")
    for event in (v1, v2):
        b.link("aim", event, "تخفيف الضغط عن مقاتليه", "بهدف")
    b.link("aim", v5, "دعم الجيش", None, v6)
    b.name("epithet", "داعش", "تنظيم الدولة الإسلامية", "Islamic State", m_is)
    b.name("delegitimising", "التكفيريين"[1:], "تنظيم الدولة الإسلامية", "Islamic State", m_convoy)
    return b.build()


def sudan() -> Record:
    """A news report on Sudan: shelling, displacement, a conviction, a demand, a threat and a conditional ceasefire."""
    b = Builder(
        "تجدد القصف في الفاشر ودعوات أممية إلى هدنة\n"
        "الخرطوم ـ وكالات: قصفت قوات الدعم السريع فجر الثلاثاء أحياء في مدينة الفاشر بالمدفعية، فقُتل 14 شخصا على الأقل ونزح آلاف السكان نحو طويلة. "
        "وقال شهود عيان إن اشتباكات دارت بين الجيش السوداني و\"مليشيا\" الدعم السريع قرب المطار.\n"
        "وطالبت الأمم المتحدة الطرفين بهدنة إنسانية، وهددت واشنطن بفرض عقوبات على قادة قوات الدعم السريع إذا استمر حصار المدينة. "
        "ورفض الجيش التفاوض مع من سماهم المتمردين.\n"
        "واعتقلت الشرطة ناشطين في بورتسودان منتصف يونيو، وتظاهر مئات المحامين احتجاجا على ذلك. وأكد المتحدث باسم الجيش أن قواته لم تقصف أي مستشفى.",
        title="تجدد القصف في الفاشر ودعوات أممية إلى هدنة", published="2024-06-20", path="sudan.html", outlet="وكالات",
    )  # fmt: skip
    rsf = b.actor("قوات الدعم السريع", "Rapid Support Forces", "SDNREB", "Q48772183")
    army = b.actor("القوات المسلحة السودانية", "Sudanese Armed Forces", "SDNMIL")
    united = b.actor("الأمم المتحدة", "United Nations", "IGOUNO", "Q1065")
    states = b.actor("الولايات المتحدة", "United States", "USA", "Q30")
    police = b.actor("الشرطة السودانية", "Sudanese police", "SDNCOP")
    activists = b.actor("ناشطون", "activists", "SDNCVL")
    lawyers = b.actor("محامون", "lawyers", "SDNCVL")
    residents = b.actor("سكان الفاشر", "residents of El Fasher", "SDNCVL")
    fasher = b.place("الفاشر", "El Fasher", 13.63, 25.35, "SD")
    tawila = b.place("طويلة", "Tawila", 13.5, 24.87, "SD", 2)
    port = b.place("بورتسودان", "Port Sudan", 19.62, 37.22, "SD")
    airport = b.place("مطار الفاشر", "El Fasher airport", 13.61, 25.32, "SD", 1)
    m_rsf, m_fasher, m_people = (
        b.mention(rsf, "قوات الدعم السريع"),
        b.mention(fasher, "مدينة الفاشر"),
        b.mention(residents, "آلاف السكان"),
    )
    m_tawila, m_army, m_rsf2 = (
        b.mention(tawila, "طويلة"),
        b.mention(army, "الجيش السوداني"),
        b.mention(rsf, '"مليشيا" الدعم السريع'),
    )
    m_airport, m_un, m_both = (
        b.mention(airport, "المطار"),
        b.mention(united, "الأمم المتحدة"),
        b.mention(army, "الطرفين"),
    )
    m_us, m_leaders, m_town = (
        b.mention(states, "واشنطن"),
        b.mention(rsf, "قادة قوات الدعم السريع"),
        b.mention(fasher, "المدينة"),
    )
    m_army2, m_rebels = b.mention(army, "الجيش", 1), b.mention(rsf, "المتمردين")
    m_police, m_activists, m_port = (
        b.mention(police, "الشرطة"),
        b.mention(activists, "ناشطين"),
        b.mention(port, "بورتسودان"),
    )
    m_lawyers, m_speaker = b.mention(lawyers, "مئات المحامين"), b.mention(army, "الجيش", 2)
    tuesday = b.time("فجر الثلاثاء", "2024-06-18", "2024-06-18", "day", "published")
    june = b.time("منتصف يونيو", "2024-06-11", "2024-06-20", "month", "published")
    dead = b.quantity("killed", "14 شخصا على الأقل", 14, None, None)
    displaced = b.quantity("displaced", "آلاف السكان", 2000, 9999, None)
    crowd = b.quantity("participants", "مئات المحامين", 200, 999, None)
    v1 = b.event(
        "ASSAULT", "قصفت", modes=["heavy-weapons"], sub="Shelling/artillery/missile attack", instrument="بالمدفعية", actors=[m_rsf],
        places=[m_fasher], time=tuesday, quantities=[dead],
    )  # fmt: skip
    v2 = b.event(
        "COERCE",
        "نزح",
        modes=["deport"],
        recipients=[m_people],
        to_place=m_tawila,
        quantities=[displaced],
        contexts=["migration"],
    )
    v3 = b.event(
        "ASSAULT", "اشتباكات", sub="Armed clash", modes=["firearms"], actors=[m_army, m_rsf2], places=[m_airport]
    )
    v4 = b.event("REQUEST", "طالبت", modes=["yield"], actors=[m_un], recipients=[m_both], contexts=["peacekeeping"])
    v5 = b.event("RETREAT", "هدنة", 1, modes=["ceasefire"], actors=[m_both])
    v6 = b.event("THREATEN", "هددت", modes=["restrict"], actors=[m_us], recipients=[m_leaders], contexts=["diplomatic"])
    v7 = b.event("COERCE", "حصار", modes=["restrict"], places=[m_town])
    v8 = b.event("REJECT", "رفض", modes=["meet"], actors=[m_army2], recipients=[m_rebels])
    v9 = b.event(
        "COERCE",
        "اعتقلت",
        modes=["arrest"],
        sub="Arrests",
        actors=[m_police],
        recipients=[m_activists],
        places=[m_port],
        time=june,
    )
    v10 = b.event(
        "PROTEST",
        "تظاهر",
        modes=["demo"],
        sub="Peaceful protest",
        actors=[m_lawyers],
        recipients=[m_police],
        quantities=[crowd],
    )
    v11 = b.event("ASSAULT", "تقصف", modes=["heavy-weapons"], actors=[m_speaker])
    b.say(v1, "قصفت قوات الدعم السريع فجر الثلاثاء أحياء في مدينة الفاشر بالمدفعية")
    b.say(v2, "نزح آلاف السكان نحو طويلة")
    b.say(
        v3,
        'اشتباكات دارت بين الجيش السوداني و"مليشيا" الدعم السريع قرب المطار',
        b.holder("anonymous", "شهود عيان"),
        attribution="reported",
        cue="قال",
    )
    b.say(v4, "طالبت الأمم المتحدة الطرفين بهدنة إنسانية")
    un_says = b.holder("group", "الأمم المتحدة", united)
    b.say(v5, "هدنة إنسانية", un_says, attribution="reported", status="demanded", cue="طالبت")
    b.say(v6, "هددت واشنطن بفرض عقوبات على قادة قوات الدعم السريع إذا استمر حصار المدينة")
    b.say(
        v7,
        "إذا استمر حصار المدينة",
        b.holder("group", "واشنطن", states),
        attribution="reported",
        status="hypothetical",
        cue="إذا",
    )
    b.say(v8, "رفض الجيش التفاوض مع من سماهم المتمردين")
    b.say(v9, "اعتقلت الشرطة ناشطين في بورتسودان منتصف يونيو")
    b.say(v10, "تظاهر مئات المحامين احتجاجا على ذلك")
    b.say(
        v11,
        "قواته لم تقصف أي مستشفى",
        b.holder("named", "المتحدث باسم الجيش"),
        attribution="reported",
        status="negated",
        cue="أكد",
    )
    b.link("condition", v6, "حصار المدينة", "إذا", v7)
    b.link("cause", v10, "ذلك", "احتجاجا على", v9)
    b.link("result", v1, "نزح آلاف السكان", None, v2)
    b.name("scare-quotes", '"مليشيا" الدعم السريع', "قوات الدعم السريع", "Rapid Support Forces", m_rsf2)
    b.name("delegitimising", "المتمردين", "قوات الدعم السريع", "Rapid Support Forces", m_rebels)
    return b.build()


def levant() -> Record:
    """A report on Lebanon and Israel: visits, strikes by several means, an exchange, nested quotation, generic knowledge."""
    b = Builder(
        "وساطة جديدة على الحدود\n"
        "زار المبعوث الأميركي بيروت والتقى رئيس الحكومة اللبنانية، فيما أغارت طائرات العدو الصهيوني على بلدات في جنوب لبنان، وقصف حزب الله بالصواريخ كريات شمونة.\n"
        "ونقلت إذاعة الجيش الإسرائيلي عن مصدر عسكري أن حزب الله سيسحب مقاتليه إلى شمال الليطاني، وهو ما نفاه الحزب. "
        "ويعلم الجميع أن فرنسا تؤيد الاتفاق، ويُستبعد أن تقطع تل أبيب الاتصالات.\n"
        "وشيّعت البلدة شهداء القصف في 3 مارس.",
        title="وساطة جديدة على الحدود", path="levant.txt",
    )  # fmt: skip
    envoy = b.actor("المبعوث الأميركي", "US envoy", "USAGOV")
    cabinet = b.actor("رئيس الحكومة اللبنانية", "Prime Minister of Lebanon", "LBNGOV")
    israel = b.actor("إسرائيل", "Israel", "ISR", "Q801")
    party = b.actor("حزب الله", "Hezbollah", "LBNREB", "Q41053")
    radio = b.actor("إذاعة الجيش الإسرائيلي", "Israeli Army Radio", "ISRMED")
    france = b.actor("فرنسا", "France", "FRA", "Q142")
    beirut = b.place("بيروت", "Beirut", 33.89, 35.5, "LB")
    south = b.place("جنوب لبنان", "southern Lebanon", 33.27, 35.35, "LB", 4)
    kiryat = b.place("كريات شمونة", "Kiryat Shmona", 33.21, 35.57, "IL")
    litani = b.place("شمال الليطاني", "north of the Litani", 33.4, 35.4, "LB", 5)
    m_envoy, m_beirut, m_pm = (
        b.mention(envoy, "المبعوث الأميركي"),
        b.mention(beirut, "بيروت"),
        b.mention(cabinet, "رئيس الحكومة اللبنانية"),
    )
    m_planes, m_south = b.mention(israel, "طائرات العدو الصهيوني"), b.mention(south, "جنوب لبنان")
    m_party, m_kiryat = b.mention(party, "حزب الله"), b.mention(kiryat, "كريات شمونة")
    m_radio, m_party2, m_litani = (
        b.mention(radio, "إذاعة الجيش الإسرائيلي"),
        b.mention(party, "حزب الله", 1),
        b.mention(litani, "شمال الليطاني"),
    )
    m_party3, m_france, m_aviv = b.mention(party, "الحزب"), b.mention(france, "فرنسا"), b.mention(israel, "تل أبيب")
    march = b.time("في 3 مارس", None, None, "unresolved")
    v1 = b.event("CONSULT", "زار", modes=["visit"], actors=[m_envoy], places=[m_beirut])
    v2 = b.event("CONSULT", "التقى", actors=[m_envoy], recipients=[m_pm], places=[m_beirut])
    v3 = b.event("ASSAULT", "أغارت", modes=["aerial"], sub="Air/drone strike", actors=[m_planes], places=[m_south])
    v4 = b.event(
        "ASSAULT",
        "قصف",
        modes=["heavy-weapons"],
        sub="Shelling/artillery/missile attack",
        instrument="بالصواريخ",
        actors=[m_party],
        places=[m_kiryat],
    )
    v5 = b.event("RETREAT", "سيسحب", modes=["withdraw"], actors=[m_party2], to_place=m_litani)
    v6 = b.event("SUPPORT", "تؤيد", actors=[m_france])
    v7 = b.event("SANCTION", "تقطع", modes=["discontinue"], actors=[m_aviv])
    v8 = b.event("ASSAULT", "القصف", modes=["heavy-weapons"], time=march)
    b.say(v1, "زار المبعوث الأميركي بيروت")
    b.say(v2, "التقى رئيس الحكومة اللبنانية")
    b.say(v3, "أغارت طائرات العدو الصهيوني على بلدات في جنوب لبنان")
    b.say(v4, "قصف حزب الله بالصواريخ كريات شمونة")
    army_radio, source = b.holder("named", "إذاعة الجيش الإسرائيلي", radio), b.holder("anonymous", "مصدر عسكري")
    withdrawal = "حزب الله سيسحب مقاتليه إلى شمال الليطاني"
    b.say(v5, withdrawal, army_radio, source, attribution="reported", status="predicted", cue="نقلت")
    b.say(v5, withdrawal, b.holder("group", "الحزب", party), attribution="denied", status="negated", cue="نفاه")
    b.say(v6, "فرنسا تؤيد الاتفاق", b.holder("generic", "الجميع"), attribution="believed", cue="يعلم")
    b.say(v7, "تقطع تل أبيب الاتصالات", attribution="believed", status="negated", certainty="probable", cue="يُستبعد")
    b.say(v8, "القصف في 3 مارس")
    b.name("delegitimising", "العدو الصهيوني", "إسرائيل", "Israel", m_planes)
    b.name("honorific", "شهداء", "قتلى", "the dead")
    assert m_party3 and m_radio
    return b.build()


def empty(text: str = "نص بلا أحداث.") -> Record:
    """A record of a text in which nothing was found."""
    return Builder(text).build()


def all_records() -> list[Record]:
    """The three rich records."""
    return [iraq(), sudan(), levant()]
