"""Who says so: speech that goes on over sentences, sources and what only looks like one, and what is believed or shown by nobody. Each line
gives a text, the trigger of an event in it, and `status attribution holder/kind > holder/kind`."""

from __future__ import annotations

import pytest
from helpers import stated

import rasid


@pytest.mark.parametrize(
    ("participle", "expected"),
    [
        ("مبينا أن", "reported"),
        ("منوها إلى أن", "reported"),
        ("مشددا على أن", "reported"),
        ("كاشفا عن أن", "reported"),
        ("مردفا أن", "reported"),
        ("مرجحا أن", "believed"),
        ("زاعما أن", "claimed"),
    ],
)
def test_a_participle_begins_a_sentence_with_the_speaker_before(participle: str, expected: str) -> None:
    text = f"قال محافظ إدلب إن الهدنة صامدة.\n{participle} المسلحين هاجموا القرية."
    _, attribution, holder = stated(text, "هاجموا").split(" ", 2)
    assert (attribution, holder) == (expected, "محافظ إدلب/named")


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # a verb of saying that is spelled like a preposition or like another verb
        ("صرح العميد بأن قواته تقدمت.\nوبين أنه تم اعتقال عشرة.", "اعتقال", "actual reported العميد/named"),
        ("وقعت اشتباكات بين القوات والمسلحين.", "اشتباكات", "actual own-voice"),
        ("عبر الزبيدي عن قلقه، وقال إن القوات هاجمت القرية.", "هاجمت", "actual reported الزبيدي/named"),
        ("هاجمت القوات القرية عبر الحدود وأعلنت ذلك.", "هاجمت", "actual own-voice"),
        ("تحدث الأمين العام للحزب عن هجوم على القرية.", "هجوم", "actual reported الأمين العام/named"),
        # speech that nothing opens
        ("وأضاف ستكون الأيام صعبة وسنهاجم القرية.", "نهاجم", "intended reported"),
        ("وقال قائد الكتيبة لن ننسحب من المدينة.", "ننسحب", "negated reported قائد الكتيبة/named"),
        # long descriptions of the speaker, and names in quotation marks inside them
        (
            "أكد عادل الحديثي، عضو البرلمان عن كتلة «النهضة» التي يتزعمها سليم البياتي، في تصريح لـ«الصباح» إن القوات هاجمت القرية.",
            "هاجمت",
            "actual reported عادل الحديثي/named",
        ),
        # what is announced before a quotation, and what the author adds behind it
        ("وأكد المركز مقتل «أبي ليث قائد الفرقة» في حماة.", "مقتل", "actual reported المركز/group"),
        ("وقال الوزير: «هذه بداية»، التي هاجمتها القوات أمس.", "هاجمتها", "actual own-voice"),
        # sources of sources
        ("أفادت صحيفة الصباح نقلا عن مسؤولين أن القوات هاجمت القرية.", "هاجمت", "actual reported صحيفة الصباح/group > مسؤولين/anonymous"),
        ("ونقلت الوكالة عن الحمداني أن القوات هاجمت القرية.", "هاجمت", "actual reported الوكالة/group > الحمداني/named"),
        ("نُقل عن رئيس الوزراء التركي قوله إن القوات هاجمت القرية.", "هاجمت", "actual reported رئيس الوزراء التركي/named"),
        ("بحسب المصدر فإن الجيش أطلق النار، مشيرا إلى أن القوات هاجمت القرية.", "هاجمت", "actual reported المصدر/anonymous"),
        # who only describes, and who is accused
        ("وبشأن التعاون مع البنك الإسلامي قال الوزير السوداني إن القوات هاجمت القرية.", "هاجمت", "actual reported الوزير السوداني/named"),
        ("ولكن متحدثا باسم الكتيبة قال إن القوات هاجمت القرية.", "هاجمت", "actual reported متحدثا باسم الكتيبة/group"),
        ("أصدر المركز السوداني بيانا أكد فيه أن القوات هاجمت القرية.", "هاجمت", "actual reported المركز السوداني/group"),
        ("حشدت الحكومة قوات لقتال الجماعة التي أعلنت مقتل القائد.", "مقتل", "actual reported الجماعة/group"),
        ("كما أشار القائد إلى اعتقال عشرة مسلحين.", "اعتقال", "actual reported القائد/named"),
        ("واتهمت الحكومة بارتكاب فظائع.", "فظائع", "actual reported"),
        ("واتهمت الحكومة المتمردين بارتكاب فظائع.", "فظائع", "actual reported الحكومة/group"),
        ("تبادلت الحكومة والمتمردون الاتهامات بقصف المدينة.", "قصف", "actual reported الحكومة والمتمردون/group"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # rules, plans, requests and information that something is done by
        ("بناء على معلومات استخباراتية، داهمت القوات منزلا في كركوك.", "داهمت", "actual own-voice"),
        ("ووفقا للنظام تم ترحيل المخالفين.", "ترحيل", "actual own-voice"),
        ("بحسب النظام السوري، هاجمت القوات القرية.", "هاجمت", "actual reported النظام السوري/group"),
        ("هاجمت القوات القرية، بحسب وسائل الإعلام التركية.", "هاجمت", "actual reported وسائل الإعلام التركية/group"),
        ("هاجمت القوات القرية وفق برنامج زمني.", "هاجمت", "actual own-voice"),
        ("وأفادت تقارير بأن القوات هاجمت القرية.", "هاجمت", "actual reported تقارير/anonymous"),
        ("وفق الاتفاق، انسحبت القوات من القرية.", "انسحبت", "actual own-voice"),
        ("أعيد رسم الحدود وفقا لاحتياجاتهم بعد ذبح المدنيين.", "ذبح", "actual own-voice"),
        # an act shows something, or is held to be something
        ("كشفت الهجمات الأخيرة أن المسلحين هاجموا القرية مرتين.", "هاجموا", "actual own-voice"),
        ("كشفت الوزارة أن المسلحين هاجموا القرية مرتين.", "هاجموا", "actual reported الوزارة/group"),
        ("وتعد الهجمات على القرى خطرا جديدا.", "الهجمات", "actual own-voice"),
        ("وتبنت الهجوم جماعة مسلحة.", "الهجوم", "actual reported جماعة مسلحة/group"),
        # what is believed of somebody in passing
        ("اعتقلت الشرطة رجلا يشتبه في تورطه في قتل شرطيين.", "قتل", "actual believed يشتبه/generic"),
        ("سقط صاروخ يعتقد أنه بعيد المدى، وقتل ثلاثة.", "قتل", "actual own-voice"),
        ("وأُفيد عن مقتل خمسة جنود.", "مقتل", "actual reported أُفيد/generic"),
        ("يذكر أنه قتل عشرة جنود في الشهر الماضي.", "قتل", "actual own-voice"),
    ],
)
def test_nobody_in_particular_speaks(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ('ذكرت مصادر محلية ل"الصباح" أن عشرة قتلوا.', "قتلوا", "actual reported مصادر محلية/anonymous"),
        ("لو هاجم الجيش المدينة لقتل المئات.", "قتل", "hypothetical own-voice"),
        ("لولا تدخل الوسطاء لقتل المئات في القرية.", "قتل", "hypothetical own-voice"),
        ("تجمع المسلحون لقتل الجنود.", "قتل", "intended own-voice"),
        ("سجن الرجل عشر سنوات لإدانته بقتل شرطي.", "قتل", "actual own-voice"),
        ("وعدت الحكومة بتعزيز الأمن غداة هجوم على القرية.", "هجوم", "actual own-voice"),
        ("دعا الحزب إلى تظاهرة في الشمال حيث تدور المعارك.", "المعارك", "actual own-voice"),
    ],
)
def test_as_what_it_is_told(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # the gender of 'but she' tells who goes on: whom the speaker speaks of, or the speaker
        ("قال قيادي إن الحركة قصفت الموقع لكنها رفضت الهدنة.", "رفضت", "actual reported قيادي/anonymous"),
        ("قالت الوزارة إن الجيش هاجم البلدة لكنه نفى الهجوم الثاني.", "هاجم", "actual reported الوزارة/group"),
        ("قال الوزير إن الفصائل هاجمت البلدة لكنه رفض الرد.", "رفض", "actual own-voice"),
        # a relative clause does not keep what the verb above it takes
        ("ذكرت اللجنة التي تراقب الهدنة في المدينة أن الجيش قصف السوق.", "قصف", "actual reported اللجنة/group"),
        ("قال قيادي شارك في الاجتماع إن الفصائل هاجمت الموقع.", "هاجمت", "actual reported قيادي/anonymous"),
        ("طرد المسلحون عائلات إلى مخيم يخضع للحراسة، بذريعة أن أبناءها هاجموا الثكنة.", "هاجموا", "actual claimed"),
    ],
)
def test_whose_words_they_are(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # what is asked for behind a clause that describes whoever asks
        ("طالبت الحركة التي تحتجز عشرات الجنود وبعض السكان في الجبال، بالإفراج عن سجناء.", "الإفراج", "demanded reported الحركة/group"),
        ("طالب النائب الذي قام بزيارة السجن بالإفراج عن المعتقلين.", "الإفراج", "demanded reported النائب/named"),
        ("طالب النائب الذي قام بزيارة السجن بالإفراج عن المعتقلين.", "زيارة", "actual own-voice"),
        ("طالب الحزب الذي هدد بالانسحاب من الحكومة باستقالة الوزير.", "الانسحاب", "intended reported الحزب/group"),
        ("دعا رئيس الاتحاد الذي يضم نقابات المدينة إلى الإفراج عن المعتقلين.", "الإفراج", "demanded reported رئيس الاتحاد/named"),
        ("قال المسلحون إنهم يطالبون بانسحاب الجيش الذي يقاتل هناك وبالإفراج عن رفاقهم.", "الإفراج", "demanded reported المسلحون/anonymous"),
        ("دعا النائب إلى حماية السكان خلال العمليات التي تنفذها القوات لتحرير المدن.", "تحرير", "intended own-voice"),
        ("طالبوا بمحاكمة الضباط الذين أمروا بقصف القرية.", "قصف", "demanded reported الضباط/anonymous"),
        # what is announced says nothing itself
        ("وصل الوزير إلى المدينة. كما أعلن اعتقال خمسة رجال.", "اعتقال", "actual reported الوزير/named"),
        ("زار المحافظ المعسكر. كما أعلن انعقاد اجتماع للقادة.", "اجتماع", "actual reported المحافظ/named"),
        ("وأعلنت الحملة اعتقال مرشحها.", "اعتقال", "actual reported الحملة/group"),
        ("أعلنت قيادة العمليات مقتل خمسة جنود.", "مقتل", "actual reported قيادة العمليات/group"),
        ("قال كريم حسن إن القتال مستمر، حيث قال إن المسلحين أحرقوا دبابات.", "أحرقوا", "actual reported كريم حسن/named"),
        ("قال الوزير إن الحرب مستمرة، حيث أكد قائد الجيش أن القوات قصفت القرية.", "قصفت", "actual reported قائد الجيش/named"),
        # whose words a medium passed on goes on
        ("نقلت الوكالة عن مصدر أمني أن القوات اعتقلت خمسة. وأضاف أن القوات هاجمت القرية.", "هاجمت", "actual reported مصدر أمني/anonymous"),
        ("نقلت صحيفة عن الناطقة باسم الوزارة أن القوات اعتقلت خمسة. وأضافت أن القوات هاجمت القرية.", "هاجمت", "actual reported الناطقة باسم الوزارة/named"),
        ("نقلت الصحيفة عن ضابط أن القوات اعتقلت خمسة. وأضافت الصحيفة أن القوات هاجمت القرية.", "هاجمت", "actual reported الصحيفة/group"),
        # participles and their quotations
        ("وقال العميد «سنجتمع غدا»، موضحا «هاجمت الطائرات القرية».", "هاجمت", "actual reported العميد/named"),
        ("وقال الخبير إن الوضع صعب، مستبعدا عقد اجتماع قريب.", "اجتماع", "negated believed الخبير/anonymous"),
        ("وقال المتحدث إن الوضع صعب، مرجحا أن المسلحين هاجموا القرية.", "هاجموا", "actual believed المتحدث/group"),
        ("رجح الخبير أن يستسلموا بعد أن هاجمت القوات معسكرهم.", "هاجمت", "actual reported الخبير/anonymous"),
        ("ويلاحظ أن الجيش هاجم القرية ثلاث مرات.", "هاجم", "actual own-voice"),
        ("ويلاحظ المراقبون أن الجيش هاجم القرية.", "هاجم", "actual reported المراقبون/anonymous"),
        ("قدرت الوزارة عدد القتلى بمئة، وهو رقم وصفته الحركة بأنه كاذب.", "وصفته", "actual own-voice"),
    ],
)  # fmt: skip
def test_who_asks_announces_and_goes_on(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # how often something was, or as long as it goes on
        ("تحدث عن السيارات التي طالما استخدمها التنظيم في هجمات على القواعد.", "هجمات", "actual reported"),
        ("لطالما هاجمت القوات الأحياء الشرقية.", "هاجمت", "actual own-voice"),
        ("وطالما هاجمت القوات الأحياء الشرقية.", "هاجمت", "actual own-voice"),
        ("وطالما استمر القصف فلن نوقع الاتفاق.", "القصف", "hypothetical own-voice"),
        ("لن تتفاوض الحركة طالما هاجم الجيش القرى.", "هاجم", "hypothetical own-voice"),
        ("وطالما أن الطائرات تهاجم المدينة فلن نعود.", "تهاجم", "hypothetical own-voice"),
        # ل that says whose a thing is
        ("وكان المركز هدفا لهجوم انتحاري أمس.", "هجوم انتحاري", "actual own-voice"),
        ("سقط المدنيون ضحية لقصف عشوائي.", "قصف", "actual own-voice"),
        ("أرسل الجيش قوات لقصف القرية.", "قصف", "intended own-voice"),
    ],
)
def test_how_often_and_whose(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # what a sentence grants first, and what is only told of whom it sets out with
        ("ورغم أن الحكومة تقول إنها ملتزمة بالهدنة، فإن قواتها هاجمت القرية.", "هاجمت", "actual own-voice"),
        ("ورغم أن الحكومة تقول إنها ملتزمة بالهدنة، فإن قواتها هاجمت القرية.", "الهدنة", "actual reported الحكومة/group"),
        ("ومع أن السكان توقعوا أن تستمر الهدنة، فإن القوات هاجمت القرية.", "هاجمت", "actual own-voice"),
        ("وعلى الرغم من تأكيد الوزير أن القوات انسحبت، فإن شهودا قالوا إنها هاجمت القرية.", "هاجمت", "actual reported شهودا/anonymous"),
        ("وعلى الرغم من تأكيد الوزير أن القوات انسحبت، فإن شهودا قالوا إنها هاجمت القرية.", "انسحبت", "actual reported الوزير/named"),
        ("قال الوزير إنه رغم الهدنة، فإن المسلحين هاجموا القرية.", "هاجموا", "actual reported الوزير/named"),
        ("ورغم الهدنة، فإن القوات هاجمت القرية، بحسب المرصد.", "هاجمت", "actual reported المرصد/group"),
        ("الحركة التي تزعم أنها ملتزمة بالهدنة، هاجمت أمس القرية.", "هاجمت", "actual own-voice"),
        ("الحركة التي تزعم أنها ملتزمة بالهدنة، هاجمت أمس القرية.", "الهدنة", "actual claimed الحركة/group"),
        ("أعلن الوزير أن الشرطة اعتقلت رجلا، في الوقت الذي وعدت فيه الحكومة بتعزيز الأمن.", "وعدت", "actual own-voice"),
        ("أكد الوزير دعم بلاده للحكومة، داعيا إلى الهدوء، وأعلنت الشرطة اعتقال رجلين.", "اعتقال", "actual reported الشرطة/group"),
        # who comments on all that somebody says holds that he says so
        ("أعلنت السلطات أن شابا نفذ الهجوم، حسبما أفاد مصدر رسمي.", "الهجوم", "actual reported مصدر رسمي/anonymous > السلطات/group"),
        # remarks before the colon, and interviews before the quotation
        ("وصرح ضابط كبير -طلب عدم ذكر اسمه-: نؤكد أن القوات هاجمت القرية.", "هاجمت", "actual reported ضابط كبير/anonymous"),
        ("قال الزعيم في مقابلة أجرتها قناة على هامش زيارة سمحت بها الجماعة «لن نفرج عن الجنود».", "زيارة", "actual own-voice"),
        ("وقال الوزير في تصريحات نقلتها الصحف «لا نعلم شيئا»، وذلك بعد يومين على هجوم انتحاري.", "هجوم انتحاري", "actual own-voice"),
        ("وتابع الوزير «أجرينا كشفا وتم اعتقال الحراس.", "اعتقال", "actual reported الوزير/named"),
        ("«حماس»: إسرائيل هاجمت المدرسة", "هاجمت", "actual reported حماس/group"),
        ("أدانت رئاسة المجلس، في بيان لها، تسلمت الصحيفة نسخة منه، الهجمات على القرى.", "الهجمات", "actual reported رئاسة المجلس/group"),
        ("أدانت رئاسة المجلس، في بيان لها، تسلمت الصحيفة نسخة منه، الهجمات على القرى.", "أدانت", "actual own-voice"),
        ("أدان المجلس الذي يضم أحزابا عدة، في بيان له، تسلمت الصحيفة نسخة منه، الهجمات على القرى.", "الهجمات", "actual reported المجلس/group"),
        ("دفعت القيادة في بيان بتعزيزات لقصف القرية.", "قصف", "intended reported"),
        # who is named, and what is won
        ("وقال المهندس سامي الشامي إن عشرة جرحى سقطوا في القصف.", "القصف", "actual reported المهندس سامي الشامي/named"),
        ("وقال الدكتور أحمد الحديثي إن عشرة جرحى سقطوا في القصف.", "القصف", "actual reported الدكتور أحمد الحديثي/named"),
        ("أما المدينة فتفيد الأنباء بقصف أحيائها الشرقية.", "قصف", "actual reported الأنباء/anonymous"),
        ("أما الوزير فأكد أن القوات هاجمت القرية.", "هاجمت", "actual reported الوزير/named"),
        ("سجلت القوات تقدما على المسلحين في الضاحية.", "تقدما", "actual own-voice"),
        ("سجلت المنظمة مقتل تسعة مدنيين.", "مقتل", "actual reported المنظمة/group"),
        # a claim that nobody makes, and what a denial gives as its cause
        ("لم تتبن أي جهة حتى الآن هجوم السوق.", "هجوم", "actual own-voice"),
        ("لم تعلن أي جهة مسؤوليتها عن تفجير السوق.", "تفجير", "actual own-voice"),
        ("لم تتبن الحركة هجوما على القاعدة.", "هجوما", "negated own-voice"),
        ("حاول الفريق الوصول لكنه لم ينجح بسبب المعارك.", "المعارك", "actual own-voice"),
        # what is forced upon somebody, what will be as well, what those who are dispersed did
        ("اضطرت موسكو لاستدعاء سفيرها لدى كييف.", "استدعاء", "actual own-voice"),
        ("سيسيطر المقاتلون على الطريق ويقطعون الإمداد عن الجيش.", "يقطعون", "predicted own-voice"),
        ("سيصل الوفد غدا، ويهاجم الجيش القرى منذ أسبوع.", "يهاجم", "actual own-voice"),
        ("تدخلت الشرطة لتفريق محتجين كانوا يرددون شعارات تتهم الرئيس بالفساد.", "تتهم", "actual own-voice"),
    ],
)  # fmt: skip
def test_where_the_author_goes_on(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # a participle of saying goes on behind a comma, and ends what is asked for
        ("دعا الوزير إلى الهدوء، مبينا أن الجيش هاجم القرية.", "هاجم", "actual reported الوزير/named"),
        ("دعا الوزير إلى الهدوء، كاشفا عن اعتقال خمسة رجال.", "اعتقال", "actual reported الوزير/named"),
        ("دعا الوزير إلى الهدوء، معلنا انسحاب قواته.", "انسحاب", "actual reported الوزير/named"),
        ("أجاب الوزير: «نحن هنا»، مبينا أن الجيش هاجم القرية.", "هاجم", "actual reported الوزير/named"),
        (
            "بحسب المصدر فإن الجيش أطلق النار، مبينا أن القوات هاجمت القرية.",
            "هاجمت",
            "actual reported المصدر/anonymous",
        ),
        ("قال المتحدث إن الفرق انسحبت، فيما أصيب جنديان، مبينا أن الخطر زال.", "أصيب", "actual reported المتحدث/group"),
        (
            "إذ أبلغ كريم حسن الصحيفة أن القوات تقدمت، مشيرا إلى «إصابة عدة جنود».",
            "إصابة",
            "actual reported كريم حسن/named",
        ),
        (
            "زار الوزير عدن. وأشاد بالجنود الذين انسحبوا، مبينا أن القوات هاجمت القرية.",
            "هاجمت",
            "actual reported الوزير/named",
        ),
        ("يذكر بأن ثلاثة جنود قتلوا هناك.", "قتلوا", "actual own-voice"),
        ("كان القائد، المعلن اختطافه، في القرية.", "اختطافه", "actual own-voice"),
    ],
)
def test_a_participle_goes_on_behind_a_comma(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # speech that goes on behind a full stop
        ("قالت الصحيفة إن المدينة هادئة. وإن الجيش هاجم القرية.", "هاجم", "actual reported الصحيفة/group"),
        ("قال الوزير إن الهدنة صامدة. وأن الجيش هاجم القرية.", "هاجم", "actual reported الوزير/named"),
        ("قال الوزير إن الهدنة صامدة. وهاجم الجيش القرية.", "هاجم", "actual own-voice"),
        ("وأضاف الوزير في بيان: «لا نعرف كل التفاصيل. لكن نعرف أن مسلحا هاجم القرية».", "هاجم", "actual reported الوزير/named"),
        ("قال الوزير: «انسحبت القوات»، وطالبت الحركة بوقف القصف.", "طالبت", "actual own-voice"),
        # what is none of his words
        ("تقاتل القوة المجموعة التي أعلنت ولاءها للتنظيم، والتي أدى تمردها إلى مقتل ألف شخص.", "مقتل", "actual own-voice"),
        ("سمع دوي انفجارات في المدينة.", "انفجارات", "actual own-voice"),
        ("سمع السكان أن الجيش هاجم القرية.", "هاجم", "actual reported السكان/anonymous"),
        ("تحدث الوزير في مؤتمر صحفي عقده أمس، وأوضح فيه أن القوات هاجمت القرية.", "هاجمت", "actual reported الوزير/named"),
        ("أعلنت الحركة رفضها لاتفاق السلام.", "اتفاق", "actual reported الحركة/group"),
        ("وأكدت ميراي بيسك أن القوات هاجمت القرية.", "هاجمت", "actual reported ميراي بيسك/named"),

    ],
)  # fmt: skip
def test_speech_that_goes_on_and_what_is_none_of_it(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


def test_neither_a_day_nor_a_teaching_speaks() -> None:
    text = "عامل القائد الأسرى معاملة حسنة وفق تعاليم الدين، وقصفت القوات القرية."
    assert stated(text, "قصفت") == "actual own-voice"
    text = "وأفاد بوقوع عشرات الأسرى يوم العيد، وقال إن القوات قصفت القرية."
    assert "يوم" not in stated(text, "قصفت")


def test_what_the_author_tells_has_no_cue_of_belief() -> None:
    text = "ويشتبه في تنفيذ الجماعة هجوما مماثلا في العاصمة بعد أن فجر رجل نفسه في السوق."
    record = rasid.code(text, min_confidence=0.0)
    event = next(e.id for e in record.events if e.trigger.text == "فجر")
    assert [(s.attribution, s.cue) for s in record.statements if s.event == event] == [("own-voice", None)]
