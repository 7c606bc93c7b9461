"""The wording of explanations in English and Arabic. Every name is a pair (English, Arabic)."""

from __future__ import annotations

import re

_ON_OTHERS = re.compile(r"the text is on (.+), and no word of conflict stands in the sentence")
Pair = tuple[str, str]

_TEXTS: dict[str, Pair] = {
    "event": ("{id} {type} «{text}»", "{id} {type} «{text}»"),
    "h_trigger": ("Trigger", "اللفظ الدال"),
    "at": (
        "«{text}» at characters {start}–{end}, sentence {sentence}, paragraph {paragraph}",
        "«{text}» عند المحارف {start}–{end}، الجملة {sentence}، الفقرة {paragraph}",
    ),
    "phrase": ("read as a fixed phrase of the lexicon", "قُرئ عبارةً ثابتة من المعجم"),
    "verb": (
        "verb «{word}»: {lemma}, form {form}, {tense}{future}",
        "فعل «{word}»: {lemma}، الوزن {form}، {tense}{future}",
    ),
    "voice": ("voice: {voice}", "البناء: {voice}"),
    "voice_chosen": (
        "voice: {voice}; the spelling alone allows both, the words around it decide",
        "البناء: {voice}؛ الرسم وحده يحتمل الوجهين، وما حوله يرجّح",
    ),
    "noun": ("{pos} «{word}»: {lemma}", "{pos} «{word}»: {lemma}"),
    "entry": ("entry {rule}", "المدخل {rule}"),
    "with": ("a word that must follow is there: {words}", "الكلمة المشروطة بعده موجودة: {words}"),
    "only_with": (
        "one of the words that it needs is in the clause: {words}",
        "في الجملة إحدى الكلمات المشروطة: {words}",
    ),
    "frame": ("frame: {slots}", "إطار الأدوار: {slots}"),
    "light": ("carried by «{word}» ({kind}), entry {rule}", "يحمله «{word}» ({kind})، المدخل {rule}"),
    "carrier": (
        "object of the verb «{word}» of the same type, entry {rule}",
        "مفعول الفعل «{word}» من النوع نفسه، المدخل {rule}",
    ),
    "h_arguments": ("Arguments", "الأطراف"),
    "argument": (
        "{role}: «{text}» = {name}; {slot}; rule {rule}; {basis}",
        "{role}: «{text}» = {name}؛ {slot}؛ القاعدة {rule}؛ {basis}",
    ),
    "instrument": ("instrument: «{text}», from the frame", "الأداة: «{text}»، من إطار الأدوار"),
    "none_found": ("{role}: none in the text", "{role}: لا ذكر في النص"),
    "h_circumstances": ("Where, when, how many", "أين ومتى وكم"),
    "place": (
        "{role}: «{text}» = {name}; {why}; rule {rule}; {basis}",
        "{role}: «{text}» = {name}؛ {why}؛ القاعدة {rule}؛ {basis}",
    ),
    "candidate_chosen": (
        "candidate: {name} ({feature}), {lies}: chosen; {rule}",
        "مرشح: {name} ({feature})، {lies}: هو المختار؛ {rule}",
    ),
    "candidate_far": (
        "candidate: {name} ({feature}), {lies}: {km} km from the chosen one; {rule}",
        "مرشح: {name} ({feature})، {lies}: على بعد {km} كم من المختار؛ {rule}",
    ),
    "candidate": (
        "candidate: {name} ({feature}), {lies}; {rule}",
        "مرشح: {name} ({feature})، {lies}؛ {rule}",
    ),
    "candidates_more": ("{count} more candidates", "{count} مرشحين آخرين"),
    "time": (
        "time: «{text}» = {from} to {to}, counted from: {anchor}; rule {rule}",
        "الزمن: «{text}» = {from} إلى {to}، محسوبا من: {anchor}؛ القاعدة {rule}",
    ),
    "time_open": (
        "time: «{text}», unresolved: what it counts from is not known; rule {rule}",
        "الزمن: «{text}»، غير محدد لأن ما يُحسب منه غير معروف؛ القاعدة {rule}",
    ),
    "quantity": ("{kind}: «{text}» = {amount}; rule {rule}", "{kind}: «{text}» = {amount}؛ القاعدة {rule}"),
    "h_statement": ("Who says so, and as what", "من يقول ذلك، وبأي صفة"),
    "cue": ("cue «{text}» ({category}) governs it; rule {rule}", "القرينة «{text}» ({category}) تحكمه؛ القاعدة {rule}"),
    "cue_holder": (
        "cue «{text}» ({category}) governs it, held by «{holders}»; rule {rule}",
        "القرينة «{text}» ({category}) تحكمه، وصاحبها «{holders}»؛ القاعدة {rule}",
    ),
    "cue_negated": (
        "cue «{text}» ({category}) is itself negated and puts nothing forward; rule {rule}",
        "القرينة «{text}» ({category}) منفية فلا تنسب شيئا؛ القاعدة {rule}",
    ),
    "no_cue": (
        "no cue governs it: the author says it in the text's own voice",
        "لا قرينة تحكمه: يقوله الكاتب بصوت النص",
    ),
    "chain": ("holders, outermost first: {chain}", "أصحاب القول من الخارج إلى الداخل: {chain}"),
    "attribution": ("attribution: {value}", "النسبة: {value}"),
    "status_control": (
        "status: {value}, because the verb that carries it says so; rule {rule}",
        "الحالة: {value}، لأن الفعل الحامل يفيد ذلك؛ القاعدة {rule}",
    ),
    "status_cue": (
        "status: {value}, from a cue over it; rule {rule}",
        "الحالة: {value}، من قرينة تحكمه؛ القاعدة {rule}",
    ),
    "status_plain": (
        "status: {value}, as nothing says otherwise; rule {rule}",
        "الحالة: {value}، إذ لا شيء يفيد غير ذلك؛ القاعدة {rule}",
    ),
    "status_form": (
        "status: {value}, from the form of the words; rule {rule}",
        "الحالة: {value}، من صيغة الكلام؛ القاعدة {rule}",
    ),
    "certainty": ("certainty: {value}; FactBank value {factuality}", "اليقين: {value}؛ قيمة FactBank ‏{factuality}"),
    "h_links": ("Links and naming", "الروابط والتسميات"),
    "link": (
        "{kind}: {source} → «{target}»{event}; rule {rule}",
        "{kind}: {source} ← «{target}»{event}؛ القاعدة {rule}",
    ),
    "happening": ("the same happening as {others}", "الواقعة نفسها في {others}"),
    "naming": (
        "«{text}» ({kind}), neutral: {neutral}; rule {rule}",
        "«{text}» ({kind})، المحايد: {neutral}؛ القاعدة {rule}",
    ),
    "nothing": ("none", "لا شيء"),
    "h_dropped": ("Considered in this sentence and dropped", "نُظر فيه في هذه الجملة وتُرك"),
    "dropped": ("«{text}» as {rule}: {reason}", "«{text}» على أنه {rule}: {reason}"),
    "statement": ("{id} statement «{text}»", "{id} قول «{text}»"),
    "of_event": ("on event {id} {type} «{text}»", "في الحدث {id} {type} «{text}»"),
    "assessment": ("an assessment: it speaks of no event that is coded", "تقدير لا يتناول حدثا مرمَّزا"),
    "further": ("the same event is put forward in {others} too", "يُذكر الحدث نفسه في {others} أيضا"),
    "here": ("«{text}», characters {start}–{end}", "«{text}»، المحارف {start}–{end}"),
    "no_sentence": ("no sentence of the report stands here", "لا جملة من التقرير هنا"),
    "in_sentence": ("sentence {id}: {text}", "الجملة {id}: {text}"),
    "h_coded": ("What was coded of it", "ما رُمِّز منه"),
    "is_trigger": (
        "trigger of {id} {type} «{text}»; rule {rule}",
        "اللفظ الدال على {id} {type} «{text}»؛ القاعدة {rule}",
    ),
    "in_role": ("«{words}»: {role} of {id} {type} «{text}»", "«{words}»: {role} في {id} {type} «{text}»"),
    "is_entity": (
        "«{text}» = {name} ({kind}); rule {rule}; {basis}",
        "«{text}» = {name} ({kind})؛ القاعدة {rule}؛ {basis}",
    ),
    "is_time": ("time: «{text}» = {from} to {to}; rule {rule}", "الزمن: «{text}» = {from} إلى {to}؛ القاعدة {rule}"),
    "is_quantity": ("number: «{text}» ({kind}); rule {rule}", "العدد: «{text}» ({kind})؛ القاعدة {rule}"),
    "is_cue": ("«{cue}»: cue of statement {id}{event}", "«{cue}»: قرينة القول {id}{event}"),
    "is_holder": ("«{holder}»: holder of statement {id}{event}", "«{holder}»: صاحب القول {id}{event}"),
    "in_content": ("within what statement {id}{event} says", "ضمن ما يقوله {id}{event}"),
    "idle_cue": (
        "«{text}»: a cue ({category}) that governs nothing coded; rule {rule}",
        "«{text}»: قرينة ({category}) لا تحكم شيئا مرمَّزا؛ القاعدة {rule}",
    ),
    "h_not": ("Why no event begins here", "لم لا يبدأ هنا حدث"),
    "faint": (
        "«{text}» was found as {rule}, but its confidence {confidence} is below {least}, the least that this record holds",
        "«{text}» وُجد على أنه {rule}، لكن الثقة به {confidence} دون {least}، وهي أدنى ما في هذا السجل",
    ),
    "word_read": ("«{text}»: {tag}, {lemma}", "«{text}»: {tag}، {lemma}"),
    "word_named": ("«{text}»: part of a name", "«{text}»: من اسم علم"),
    "word_unknown": ("«{text}»: unknown to the lexicon", "«{text}»: ليس في المعجم"),
    "word_particle": ("«{text}»: {tag}", "«{text}»: {tag}"),
    "no_entry": ("no entry makes this word an event", "لا مدخل يجعل هذه الكلمة حدثا"),
    "why_name": (
        "{rule} holds the word, but here it is part of a name",
        "المدخل {rule} فيه الكلمة، لكنها هنا من اسم علم",
    ),
    "why_describes": (
        "{rule} holds the word, but here it describes another word",
        "المدخل {rule} فيه الكلمة، لكنها هنا تصف غيرها",
    ),
    "why_reading": (
        "{rule} holds another reading of the word; here it was read as {tag}",
        "المدخل {rule} لقراءة أخرى للكلمة؛ وقد قُرئت هنا {tag}",
    ),
    "why_else": (
        "{rule} holds the word, but another word of the sentence says the act, or the word carries it",
        "المدخل {rule} فيه الكلمة، لكن غيرها في الجملة هو الدال على الفعل، أو هي تحمله فقط",
    ),
    "nothing_dropped": ("nothing was dropped", "لم يُترك شيء"),
}
_SLOTS: dict[str, Pair] = {
    "subject": ("subject", "الفاعل"),
    "object": ("object", "المفعول به"),
    "idafa": ("what the noun governs (idafa)", "المضاف إليه"),
    "agent": ("agent behind a passive or a verbal noun", "الفاعل المذكور بعد المجهول أو المصدر"),
    "passive": ("subject of the passive, who undergoes it", "نائب الفاعل"),
    "adjective": ("adjective of the event noun", "صفة اسم الحدث"),
    "pronoun": ("an attached pronoun that refers to it", "ضمير متصل يعود إليه"),
    "dropped": ("subject taken over from the words before", "فاعل مستتر يعود إلى ما قبله"),
    "inherited": ("subject of the verb that governs the noun", "فاعل الفعل الذي يتعلق به الاسم"),
    "context": ("the words around the event noun", "ما حول اسم الحدث"),
    "frame": ("a slot of the frame", "من إطار الأدوار"),
    "near": ("the nearest place that the sentence puts there", "أقرب مكان تضعه الجملة هناك"),
}
_ROLES: dict[str, Pair] = {
    "actor": ("actor", "القائم به"),
    "recipient": ("recipient", "من يقع عليه"),
    "both": ("both sides, as actors", "الطرفان، فاعلين"),
    "instrument": ("instrument", "الأداة"),
    "place": ("place", "المكان"),
    "from_place": ("from", "المنطلق"),
    "to_place": ("to", "المقصد"),
    "ignore": ("not coded", "لا يُرمَّز"),
    "time": ("time", "الزمن"),
    "people or recipient": ("actor when people, else recipient", "القائم به إن كان من الناس، وإلا من يقع عليه"),
    "recipient only": ("recipient", "من يقع عليه"),
    "actor or recipient": ("actor or recipient, as grammar decides", "القائم به أو من يقع عليه بحسب التركيب"),
}
_VALUES: dict[str, Pair] = {
    "perfect": ("perfect", "ماضٍ"),
    "imperfect": ("imperfect", "مضارع"),
    "subjunctive": ("subjunctive", "مضارع منصوب"),
    "jussive": ("jussive", "مضارع مجزوم"),
    "imperative": ("imperative", "أمر"),
    "future": (", future", "، للمستقبل"),
    "active": ("active", "للمعلوم"),
    "passive": ("passive", "للمجهول"),
    "noun": ("noun", "اسم"),
    "adjective": ("participle or adjective", "صفة"),
    "author": ("the author", "الكاتب"),
    "perform": ("its subject does the act", "فاعله هو من يقوم بالفعل"),
    "undergo": ("its subject undergoes the act", "فاعله هو من يقع عليه الفعل"),
    "occur": ("the act is its subject", "الفعل نفسه فاعله"),
    "aspect": ("begins, continues or ends the act", "يدل على بدء الفعل أو استمراره أو انتهائه"),
    "control": ("tries, plans or decides the act", "يدل على محاولة الفعل أو التخطيط له"),
    "published": ("the date of publication", "تاريخ النشر"),
    "itself": ("the words themselves", "اللفظ نفسه"),
    "own-voice": ("the author's own voice", "بصوت الكاتب"),
    "reported": ("reported", "منقول"),
    "claimed": ("claimed (with distance)", "مزعوم"),
    "believed": ("believed", "رأي"),
    "denied": ("denied", "منفي من صاحبه"),
    "actual": ("happened or is happening", "وقع أو يقع"),
    "predicted": ("predicted", "متوقع"),
    "intended": ("intended", "مقصود"),
    "hypothetical": ("hypothetical", "مفترض"),
    "demanded": ("demanded", "مطلوب"),
    "negated": ("did not happen", "لم يقع"),
    "certain": ("certain", "مؤكد"),
    "probable": ("probable", "مرجح"),
    "possible": ("possible", "محتمل"),
    "attribution": ("attribution", "نسبة القول"),
    "negation": ("negation", "نفي"),
    "aim": ("aim", "غاية"),
    "condition": ("condition", "شرط"),
    "demand": ("demand", "طلب"),
    "possibility": ("possibility", "احتمال"),
    "probability": ("probability", "ترجيح"),
    "certainty": ("certainty", "تأكيد"),
    "question": ("question", "سؤال"),
    "attempt": ("attempt", "محاولة"),
    "cause": ("cause", "سبب"),
    "result": ("result", "نتيجة"),
    "before": ("before", "قبل"),
    "after": ("after", "بعد"),
    "distancing": ("distancing", "تحفّظ"),
    "named": ("named", "مسمّى"),
    "group": ("group", "جماعة"),
    "anonymous": ("anonymous", "مجهول"),
    "generic": ("generic", "عام"),
    "epithet": ("epithet", "نعت"),
    "scare-quotes": ("scare quotes", "علامات تشكيك"),
    "honorific": ("honorific", "تشريف"),
    "euphemism": ("euphemism", "تلطيف"),
    "delegitimising": ("delegitimising", "نزع شرعية"),
    "legitimising": ("legitimising", "إضفاء شرعية"),
    "a word that cancels this reading stands in the clause": (
        "a word that cancels this reading stands in the clause",
        "في الجملة كلمة تلغي هذا المعنى",
    ),
    "none of the words that this reading needs stands in the clause": (
        "none of the words that this reading needs stands in the clause",
        "ليس في الجملة أي من الكلمات التي يشترطها هذا المعنى",
    ),
    "the word is part of the title of a work": (
        "the word is part of the title of a work",
        "الكلمة من عنوان كتاب أو عمل",
    ),
    "the word is part of what a body or an office is called": (
        "the word is part of what a body or an office is called",
        "الكلمة من اسم جهة أو منصب",
    ),
    "the word stands for those who hold the land": (
        "the word stands for those who hold the land",
        "الكلمة كناية عن الذين يمسكون بالأرض",
    ),
    "the word names a law, a treaty or a day": (
        "the word names a law, a treaty or a day",
        "الكلمة اسم قانون أو اتفاق أو يوم",
    ),
    "actor": ("actor", "فاعل"),
    "place": ("place", "موضع"),
    "the word that must follow does not": ("the word that must follow does not", "الكلمة المشروطة بعده غير موجودة"),
}


_TAGS: dict[str, Pair] = {
    "V": ("verb", "فعل"),
    "N": ("noun", "اسم"),
    "A": ("adjective or participle", "صفة"),
    "X": ("unknown noun", "اسم غير معروف"),
    "P": ("preposition", "حرف جر"),
    "REL": ("relative word", "اسم موصول"),
    "COMP": ("complementiser", "حرف مصدري"),
    "NEG": ("negation", "نفي"),
    "SUB": ("subordinating word", "أداة ربط"),
    "CONJ": ("conjunction", "حرف عطف"),
    "DEM": ("demonstrative", "اسم إشارة"),
    "PRON": ("pronoun", "ضمير"),
    "Q": ("quantifier", "لفظ تبعيض أو كل"),
    "PART": ("particle", "حرف"),
    "NUM": ("number", "عدد"),
}


def tag_name(tag: str) -> Pair:
    """What a word was taken for, in words."""
    return _TAGS.get(tag, (tag, tag))


def slot_name(slot: str) -> Pair:
    """A slot in words; one of the carrying verb is `light <slot>`, a preposition stands for itself."""
    if slot.startswith("light "):
        english, arabic = slot_name(slot.removeprefix("light "))
        return f"{english} of the verb that carries it", f"{arabic} في الفعل الحامل"
    return _SLOTS.get(slot, (f"behind «{slot}»", f"بعد «{slot}»"))


def role_name(role: str) -> Pair:
    """A role in words."""
    return _ROLES.get(role, (role, role))


def value_name(value: str) -> Pair:
    """A value of the record or of grammar in words; what has no wording stands for itself."""
    found = _ON_OTHERS.fullmatch(value)
    if found is not None:
        return value, f"موضوع النص {found.group(1)}، وليس في الجملة كلمة من كلمات النزاع"
    return _VALUES.get(value, (value, value))


def words_for(key: str, values: dict[str, object], lang: str) -> str:
    """The line `key` with its values in one of the two languages."""
    side = 1 if lang == "ar" else 0
    return _TEXTS[key][side].format_map({name: _shown(name, value, side) for name, value in values.items()})


def _shown(name: str, value: object, side: int) -> str:
    if value is None:
        return ""
    if name == "event":
        return f" ({value})"
    if isinstance(value, tuple):
        return str(value[side])
    if isinstance(value, list):  # pairs of pairs (the frame), or pairs (the chain of holders)
        if value and isinstance(value[0][0], tuple):
            arrow = " → " if side == 0 else " ← "
            return ("؛ " if side else "; ").join(f"{slot[side]}{arrow}{role[side]}" for slot, role in value)
        return (" ← " if side else " → ").join(item[side] for item in value)
    return str(value)
