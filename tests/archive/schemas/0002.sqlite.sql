PRAGMA foreign_keys=OFF;
CREATE VIRTUAL TABLE search_words USING fts5(title, words, lemmas, tokenize = "unicode61 remove_diacritics 0");
INSERT INTO "search_words" ("rowid", "title", "words", "lemmas") VALUES (1, 'قصف علي ادلب', 'قصف علي ادلب قصفت طايرات روسيه بلده كفرنبل في ريف ادلب يوم ثلاثاء ما ادي الي مقتل خمسه مدنيين نفت وزاره دفاع روسيه استهداف مدنيين', 'قصف علي ادلب قصف طايره روسي بلده كفرنبل في راف ادلب يوم ثلاثاء ما ادي الي مقتل خمس مدني نفي وزاره دفاع روسي استهداف مدني');
INSERT INTO "search_words" ("rowid", "title", "words", "lemmas") VALUES (2, '', 'قصفت طايرات روسيه بلده كفرنبل في ريف ادلب ثلاثاء ما ادي الي مقتل خمسه مدنيين نفت وزاره دفاع روسيه استهداف مدنيين', 'قصف طايره روسي بلده كفرنبل في راف ادلب ثلاثاء ما ادي الي مقتل خمس مدني نفي وزاره دفاع روسي استهداف مدني');
INSERT INTO "search_words" ("rowid", "title", "words", "lemmas") VALUES (3, '', 'تظاهر ميات معلمين امام وزاره تربيه في عمان يوم احد مطالبه رفع اجور قالت نقابه ان اضراب يستمر', 'تظاهر ميات معلم امام وزاره تربيه في عم يوم احد مطالبه رفع اجر قال نقابه ان اضراب استمر');
INSERT INTO "search_words" ("rowid", "title", "words", "lemmas") VALUES (4, '', 'التقي وزير خارجيه عراقي نظيره ايراني في بغداد يوم خميس بحث امن حدود اكد وزيران ضروره وقف قتال', 'تقي وزير خارجيه عراقي نظيره ايراني في بغداد يوم خميس بحث امن حد اكد وزير ضروره وقف قتال');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" ("version_num") VALUES ('0002');
CREATE TABLE audit (
	seq INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	detail TEXT NOT NULL, 
	previous VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (seq)
);
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (1, '2026-11-23T07:40:53.420Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c0659d391a03b2daf13cd7a825676e9b6aedbfb90b5fd36ffab7d2e1ba3aa2e5');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (10, '2026-11-23T07:40:54.485Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', '76e1a5d67459d366da30cc7d3a87bab741297240c85fbd02d1b2123c93ffdf8a', '9d83f28bd7546716a209b8f49dea8e194297d973df70d14ac256fc2aceeae621');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (2, '2026-11-23T07:40:53.457Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', 'c0659d391a03b2daf13cd7a825676e9b6aedbfb90b5fd36ffab7d2e1ba3aa2e5', '50fd93a0518760a6c12437d3cbdc8b42c38f06bb77063dc9a31cc36870babcbf');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (3, '2026-11-23T07:40:54.428Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"72fd0473cb61f614c06455375001d9b0c5b8cfd2c0bcbc281247a03a0cd42e35","same":0,"set_aside":[5]}', '50fd93a0518760a6c12437d3cbdc8b42c38f06bb77063dc9a31cc36870babcbf', '936c05977c1c6cc503d3ca81975cee24d7434d4eafc5c28caed77c66328bc9ba');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (4, '2026-11-23T07:40:54.432Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', '936c05977c1c6cc503d3ca81975cee24d7434d4eafc5c28caed77c66328bc9ba', '970e04025fafa902985375a972718533622f3bcadebd4fd80c3852cdffbf0094');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (5, '2026-11-23T07:40:54.465Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', '970e04025fafa902985375a972718533622f3bcadebd4fd80c3852cdffbf0094', '5a168f7d55150be08e76340045420e9efd32f35bb9f7a52b3daf8d461a1ff684');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (6, '2026-11-23T07:40:54.467Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', '5a168f7d55150be08e76340045420e9efd32f35bb9f7a52b3daf8d461a1ff684', '9dae700d9804690e9c938b7b7d9b9dcf87a14efa9777c9e7309445d2b30520df');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (7, '2026-11-23T07:40:54.478Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', '9dae700d9804690e9c938b7b7d9b9dcf87a14efa9777c9e7309445d2b30520df', '97c98a88cc6815a963f7f0b24d25489e0fb48a5f4338d3a31ad5b337ec5ebde8');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (8, '2026-11-23T07:40:54.479Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', '97c98a88cc6815a963f7f0b24d25489e0fb48a5f4338d3a31ad5b337ec5ebde8', '9d78b07a447b060316192d8c7ace5b93a625f2cd50fe3718b89f6429ec46ccd6');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (9, '2026-11-23T07:40:54.480Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', '9d78b07a447b060316192d8c7ace5b93a625f2cd50fe3718b89f6429ec46ccd6', '76e1a5d67459d366da30cc7d3a87bab741297240c85fbd02d1b2123c93ffdf8a');
CREATE TABLE captures (
	id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	given JSON NOT NULL, 
	given_digest VARCHAR(64) NOT NULL, 
	kind VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	error JSON, 
	tries INTEGER NOT NULL, 
	added VARCHAR NOT NULL, 
	CONSTRAINT pk_captures PRIMARY KEY (id), 
	CONSTRAINT uq_captures_sha256_given_digest UNIQUE (sha256, given_digest)
);
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T07:40:53.430Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T07:40:53.435Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T07:40:53.446Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T07:40:53.450Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T07:40:53.453Z');
CREATE TABLE incidents (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	type VARCHAR NOT NULL, 
	date_from VARCHAR(10), 
	date_to VARCHAR(10), 
	lat FLOAT, 
	lon FLOAT, 
	place VARCHAR, 
	country VARCHAR(2), 
	reports INTEGER NOT NULL, 
	groups INTEGER NOT NULL, 
	summary JSON NOT NULL, 
	CONSTRAINT pk_incidents PRIMARY KEY (id), 
	CONSTRAINT uq_incidents_key UNIQUE ("key")
);
INSERT INTO "incidents" ("id", "key", "type", "date_from", "date_to", "lat", "lon", "place", "country", "reports", "groups", "summary") VALUES (1, 'i0c7af3cdf427', 'PROTEST', '2016-10-23', '2016-10-23', 31.9552, 35.945, 'عمان', 'JO', 1, 1, '{"leading": 8, "groups": [[3]], "actors": {"verdict": "single", "values": [{"key": "plain:\u0645\u0639\u0644\u0645\u0648\u0646", "name": "\u0627\u0644\u0645\u0639\u0644\u0645\u0648\u0646", "reports": [3], "groups": 1}]}, "recipients": {"verdict": "single", "values": [{"key": "plain:\u0648\u0632\u0627\u0631\u0647 \u062a\u0631\u0628\u064a\u0647", "name": "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062a\u0631\u0628\u064a\u0629", "reports": [3], "groups": 1}]}, "places": {"verdict": "single", "values": [{"key": "geonames:250441", "name": "\u0639\u0645\u0627\u0646", "reports": [3], "groups": 1}]}, "days": {"verdict": "single", "from": "2016-10-23", "to": "2016-10-23", "values": [{"from": "2016-10-23", "to": "2016-10-23", "reports": [3]}]}, "numbers": {"participants": {"low": 200.0, "best": 200.0, "high": 200.0, "verdict": "single", "values": [{"report": 3, "low": 200.0, "best": null, "high": 200.0, "words": "\u0645\u0626\u0627\u062a \u0627\u0644\u0645\u0639\u0644\u0645\u064a\u0646"}]}}, "statements": [{"report": 3, "source": "\u0627\u0644\u0645\u064a\u0632\u0627\u0646", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO "incidents" ("id", "key", "type", "date_from", "date_to", "lat", "lon", "place", "country", "reports", "groups", "summary") VALUES (2, 'i02729dd84568', 'ASSAULT', '2016-10-25', '2016-10-25', 35.6138, 36.5645, 'كفرنبل', 'SY', 2, 1, '{"leading": 5, "groups": [[1, 2]], "actors": {"verdict": "single", "values": [{"key": "plain:\u0637\u0627\u064a\u0631\u0627\u062a \u0631\u0648\u0633\u064a\u0647", "name": "\u0627\u0644\u0637\u0627\u0626\u0631\u0627\u062a \u0627\u0644\u0631\u0648\u0633\u064a\u0629", "reports": [1, 2], "groups": 1}]}, "recipients": {"verdict": "single", "values": [{"key": "plain:\u0645\u062f\u0646\u064a\u0648\u0646", "name": "\u0645\u062f\u0646\u064a\u0648\u0646", "reports": [1, 2], "groups": 1}]}, "places": {"verdict": "single", "values": [{"key": "geonames:168661", "name": "\u0643\u0641\u0631\u0646\u0628\u0644", "reports": [1, 2], "groups": 1}]}, "days": {"verdict": "single", "from": "2016-10-25", "to": "2016-10-25", "values": [{"from": "2016-10-25", "to": "2016-10-25", "reports": [1, 2]}]}, "numbers": {"killed": {"low": 5.0, "best": 5.0, "high": 5.0, "verdict": "single", "values": [{"report": 1, "low": 5.0, "best": 5.0, "high": 5.0, "words": "\u062e\u0645\u0633\u0629 \u0645\u062f\u0646\u064a\u064a\u0646"}, {"report": 2, "low": 5.0, "best": 5.0, "high": 5.0, "words": "\u062e\u0645\u0633\u0629 \u0645\u062f\u0646\u064a\u064a\u0646"}]}}, "statements": [{"report": 1, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "own-voice", "certainty": "certain"}, {"report": 2, "source": "\u0627\u0644\u0645\u064a\u0632\u0627\u0646", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO "incidents" ("id", "key", "type", "date_from", "date_to", "lat", "lon", "place", "country", "reports", "groups", "summary") VALUES (3, 'i8e29dd103320', 'CONSULT', '2016-10-27', '2016-10-27', 33.3406, 44.4009, 'بغداد', 'IQ', 1, 1, '{"leading": 9, "groups": [[4]], "actors": {"verdict": "single", "values": [{"key": "plain:\u0646\u0638\u064a\u0631 \u0627\u064a\u0631\u0627\u0646", "name": "\u0646\u0638\u064a\u0631 \u0625\u064a\u0631\u0627\u0646", "reports": [4], "groups": 1}, {"key": "plain:\u0648\u0632\u064a\u0631 \u062e\u0627\u0631\u062c\u064a\u0647 \u0639\u0631\u0627\u0642\u064a", "name": "\u0648\u0632\u064a\u0631 \u0627\u0644\u062e\u0627\u0631\u062c\u064a\u0629 \u0627\u0644\u0639\u0631\u0627\u0642\u064a", "reports": [4], "groups": 1}]}, "recipients": {"verdict": "unknown", "values": []}, "places": {"verdict": "single", "values": [{"key": "geonames:98182", "name": "\u0628\u063a\u062f\u0627\u062f", "reports": [4], "groups": 1}]}, "days": {"verdict": "single", "from": "2016-10-27", "to": "2016-10-27", "values": [{"from": "2016-10-27", "to": "2016-10-27", "reports": [4]}]}, "numbers": {}, "statements": [{"report": 4, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO "incidents" ("id", "key", "type", "date_from", "date_to", "lat", "lon", "place", "country", "reports", "groups", "summary") VALUES (4, 'iacb9d000e5d6', 'ASSAULT', NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, '{"leading": 1, "groups": [[1]], "actors": {"verdict": "unknown", "values": []}, "recipients": {"verdict": "unknown", "values": []}, "places": {"verdict": "unknown", "values": []}, "days": {"verdict": "unknown", "from": null, "to": null, "values": []}, "numbers": {}, "statements": [{"report": 1, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO "incidents" ("id", "key", "type", "date_from", "date_to", "lat", "lon", "place", "country", "reports", "groups", "summary") VALUES (5, 'ie6010f5e1d06', 'RETREAT', NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, '{"leading": 11, "groups": [[4]], "actors": {"verdict": "unknown", "values": []}, "recipients": {"verdict": "unknown", "values": []}, "places": {"verdict": "unknown", "values": []}, "days": {"verdict": "unknown", "from": null, "to": null, "values": []}, "numbers": {}, "statements": [{"report": 4, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "reported", "certainty": "certain"}]}');
INSERT INTO "incidents" ("id", "key", "type", "date_from", "date_to", "lat", "lon", "place", "country", "reports", "groups", "summary") VALUES (6, 'iec31aeabccb7', 'ASSAULT', NULL, NULL, NULL, NULL, NULL, NULL, 2, 1, '{"leading": 7, "groups": [[1, 2]], "actors": {"verdict": "single", "values": [{"key": "actors/russian-mod", "name": "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062f\u0641\u0627\u0639 \u0627\u0644\u0631\u0648\u0633\u064a\u0629", "reports": [1, 2], "groups": 1}]}, "recipients": {"verdict": "single", "values": [{"key": "plain:\u0645\u062f\u0646\u064a\u0648\u0646", "name": "\u0645\u062f\u0646\u064a\u0648\u0646", "reports": [1, 2], "groups": 1}]}, "places": {"verdict": "unknown", "values": []}, "days": {"verdict": "unknown", "from": null, "to": null, "values": []}, "numbers": {}, "statements": [{"report": 1, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "negated", "attribution": "denied", "certainty": "certain"}, {"report": 2, "source": "\u0627\u0644\u0645\u064a\u0632\u0627\u0646", "status": "negated", "attribution": "denied", "certainty": "certain"}]}');
CREATE TABLE judgements (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	reason TEXT NOT NULL, 
	detail JSON, 
	who VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	undoes INTEGER, 
	CONSTRAINT pk_judgements PRIMARY KEY (id), 
	CONSTRAINT fk_judgements_undoes FOREIGN KEY(undoes) REFERENCES judgements (id)
);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T07:40:54.466Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T07:40:54.468Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T07:40:54.479Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T07:40:54.479Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T07:40:54.485Z', 4);
CREATE TABLE raw_bytes (
	sha256 VARCHAR(64) NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_raw_bytes PRIMARY KEY (sha256)
);
CREATE TABLE reference_sets (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	format VARCHAR NOT NULL, 
	version VARCHAR, 
	sha256 VARCHAR(64) NOT NULL, 
	rows INTEGER NOT NULL, 
	refused JSON NOT NULL, 
	added VARCHAR NOT NULL, 
	CONSTRAINT pk_reference_sets PRIMARY KEY (id), 
	CONSTRAINT uq_reference_sets_name UNIQUE (name)
);
CREATE TABLE refusals (
	id INTEGER NOT NULL, 
	location TEXT NOT NULL, 
	part TEXT NOT NULL, 
	error JSON NOT NULL, 
	added VARCHAR NOT NULL, 
	CONSTRAINT pk_refusals PRIMARY KEY (id), 
	CONSTRAINT uq_refusals_location_part UNIQUE (location, part)
);
CREATE TABLE settings (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY ("key")
);
INSERT INTO "settings" ("key", "value") VALUES ('audit_head', '10 9d83f28bd7546716a209b8f49dea8e194297d973df70d14ac256fc2aceeae621');
INSERT INTO "settings" ("key", "value") VALUES ('id', '80aa3e70-d15d-4aa0-9b19-36b873f83b96');
INSERT INTO "settings" ("key", "value") VALUES ('made', '2026-11-23T07:40:53.418Z');
INSERT INTO "settings" ("key", "value") VALUES ('version', '0.1.0');
CREATE TABLE sources (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	name_ar TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	owner TEXT, 
	country VARCHAR(2), 
	side TEXT, 
	kind VARCHAR NOT NULL, 
	note TEXT, 
	reviewed BOOLEAN NOT NULL, 
	CONSTRAINT pk_sources PRIMARY KEY (id), 
	CONSTRAINT uq_sources_key UNIQUE ("key")
);
INSERT INTO "sources" ("id", "key", "name_ar", "name_en", "owner", "country", "side", "kind", "note", "reviewed") VALUES (1, 'صحيفه-الغد', 'صحيفة الغد', '', NULL, NULL, NULL, 'unknown', NULL, 0);
INSERT INTO "sources" ("id", "key", "name_ar", "name_en", "owner", "country", "side", "kind", "note", "reviewed") VALUES (2, 'الميزان', 'الميزان', '', NULL, NULL, NULL, 'unknown', NULL, 0);
CREATE TABLE reference_events (
	id INTEGER NOT NULL, 
	set_id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	type VARCHAR NOT NULL, 
	date_from VARCHAR(10) NOT NULL, 
	date_to VARCHAR(10) NOT NULL, 
	date_precision INTEGER, 
	lat FLOAT, 
	lon FLOAT, 
	where_precision INTEGER, 
	country VARCHAR(2), 
	admin1 TEXT, 
	place TEXT, 
	side_a TEXT, 
	side_b TEXT, 
	low INTEGER, 
	best INTEGER, 
	high INTEGER, 
	dead VARCHAR NOT NULL, 
	"row" JSON NOT NULL, 
	CONSTRAINT pk_reference_events PRIMARY KEY (id), 
	CONSTRAINT fk_reference_events_set_id FOREIGN KEY(set_id) REFERENCES reference_sets (id) ON DELETE CASCADE, 
	CONSTRAINT uq_reference_events_set_id_key UNIQUE (set_id, "key")
);
CREATE TABLE reports (
	id INTEGER NOT NULL, 
	document_id VARCHAR(71) NOT NULL, 
	source_id INTEGER, 
	title TEXT, 
	byline TEXT, 
	outlet TEXT, 
	url TEXT, 
	published VARCHAR(10), 
	captured VARCHAR, 
	language VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	words INTEGER NOT NULL, 
	fingerprint BLOB, 
	CONSTRAINT pk_reports PRIMARY KEY (id), 
	CONSTRAINT fk_reports_id FOREIGN KEY(id) REFERENCES captures (id) ON DELETE CASCADE, 
	CONSTRAINT fk_reports_source_id FOREIGN KEY(source_id) REFERENCES sources (id)
);
INSERT INTO "reports" ("id", "document_id", "source_id", "title", "byline", "outlet", "url", "published", "captured", "language", "text", "words", "fingerprint") VALUES (1, 'sha256:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', 1, 'قصف على إدلب', NULL, 'صحيفة الغد', NULL, '2016-10-26', NULL, 'ar', 'قصف على إدلب
قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب يوم الثلاثاء، ما أدى إلى مقتل خمسة مدنيين.
ونفت وزارة الدفاع الروسية استهداف المدنيين.
', 25, X'0104400002000000D13ED32CA5FE9FC6E94EC5C1995FD4C1FB2C6D2FE6EE3EC0504ECEC3CCF3AC1640C7455D924953C7956437121ACDDEC0B009EE3B285216236B87CC4EBD63BD1605B81A1807C3D8C5A83DB8C0C9354AC134C68636B0FA9FB242DC895F0926A6C2D4F80FC3850F10AD3492A452819DADAB63DD22D16DD6BB50938E9F0E64488446A4A8D73AB4F7534C6CC0CCC1FA44392A2F63B34A13A18040CF1D6011D5C084C1608C0B8DE511F55DFDAF3A98B144AA2FADDC220DB161E1C4336E22C3CA93DBCB8BCFD35810E12C368D0D4CC729D71BBE9D88C480B5E9EE4A675242A3461C46C55F7905958213B6C10112EAC0BF018D0A18FEA50BB4D985C1969753C29B66840B409B10E33BE98F4B08CE401AAA14B8DB');
INSERT INTO "reports" ("id", "document_id", "source_id", "title", "byline", "outlet", "url", "published", "captured", "language", "text", "words", "fingerprint") VALUES (2, 'sha256:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', 2, NULL, NULL, 'الميزان', NULL, '2016-10-26', NULL, 'ar', 'قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب الثلاثاء، ما أدى إلى مقتل خمسة مدنيين.
ونفت وزارة الدفاع الروسية استهداف المدنيين.
', 21, X'0104400002000000D13ED32CA5FE9FC6E94EC5C1352AF1C1FB2C6D2FE6EE3EC0504ECEC35764F2C040C7455DED83BACB38F44DC188D6CDC1B009EE3B285216236B87CC4EBD63BD1605B81A182A177A73A83DB8C0C9354AC134C68636B0FA9FB2ED3C7F42A5A69CC1D4F80FC316108AC0A3724301819DADABB571B1CA6DD6BB50EDCB330764488446A4A8D73AB4F7534C6CC0CCC13EF9DDC27A4D69C16AE207C0CF1D6011D5C084C1608C0B8DE511F55DFDAF3A98B144AA2FADDC220DB161E1C4336E22C3CA93DBCB8BCFD35810E12C36054759C029D71BBE9D88C480B5E9EE4A675242A3461C46C5BDE1D55E208A23CA2BC0B802BF018D0A18FEA50BB4D985C1969753C29B66840B08CE401AAA14B8DB');
INSERT INTO "reports" ("id", "document_id", "source_id", "title", "byline", "outlet", "url", "published", "captured", "language", "text", "words", "fingerprint") VALUES (3, 'sha256:96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', 2, NULL, NULL, 'الميزان', NULL, '2016-10-25', NULL, 'ar', 'تظاهر مئات المعلمين أمام وزارة التربية في عمان يوم الأحد للمطالبة برفع الأجور.
وقالت النقابة إن الإضراب سيستمر.
', 18, X'01044000020000005A8AB858050401132A9E63570462CBC60629A2416B35E3C782452BC3D14AF4390348EE4A1E746BC4376182263864AFC44417B076489903C320108589F8FFEF951A8FB9BDE408BC365EE6E7C56895F376A3E0B460599C65C7C114732E6A40578C48A1C6C54D1A46CAAD924BD0499ADCC16E36BAC009420CC0C46D11C35CFCD67AE23C52C7BB8639C0F54F64C1ED1013C005D6F7C11C7298C093AC8371AFA432C25D0895C01BE9C2220190C9BC5A64CB92A00CF1C47D4F5CAD053A0ACD4FD9380CAF6BB51297BE2A113CC52E8EB138354310CD396A1CEE28C6B7F224C2137EFD24C345920124DD1213E871CACF76B9828A170C4E5CE85ED2C3ACA53B1C5DAED1C3E81F92C287CF0B0CD8A99505A87F725CE40BB2B97BD6BE7E384FF024FD0429B9');
INSERT INTO "reports" ("id", "document_id", "source_id", "title", "byline", "outlet", "url", "published", "captured", "language", "text", "words", "fingerprint") VALUES (4, 'sha256:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', 1, NULL, NULL, 'صحيفة الغد', NULL, '2016-10-28', NULL, 'ar', 'التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم الخميس لبحث أمن الحدود.
وأكد الوزيران ضرورة وقف القتال.
', 18, X'0104400002000000D5DC1737E7048B1CA044AA50B4FEA8C7C7F58AC1D06923C1CF1987A64098F51CDBB296072B7139C430D5570C2ECE9E546A240DC4A7DB02C458421DC0140D4A0A335C57C8EB3650C0451F549F60321585F7EBC9C31ECB8B4F9DC43BC454D3F24DD4D75BC7DC5C96B1AC6F43C02A9C22C3F4173EC0C37B60C61D2F5D451A696615CE40A1C0CE61D6C702D6F584A3024E541FCA30C0351A70CA0BD729C5D9F40CCBF078D782F56F802375965B1439382D31AF8F9FC1D7E63F67984E48C12985188A563A4AC5DEC7ACC69C3CAEC4059D7F1BDEB73201D3F73F654BA5744D91D313C0E0A84EC27C8225C4988E01C2B6A0E505B26F7DC18005B8C786198EC570E5E9A128B87C5C491FC9034829411CB9EDB10BC8EFC30D08A52844744E9C714C61304E987583C3DBFE6B57707CB168E160978D785A84BCF4EA2AE5');
CREATE TABLE sightings (
	id INTEGER NOT NULL, 
	capture_id INTEGER NOT NULL, 
	location TEXT NOT NULL, 
	part TEXT NOT NULL, 
	container VARCHAR(64), 
	captured VARCHAR, 
	added VARCHAR NOT NULL, 
	CONSTRAINT pk_sightings PRIMARY KEY (id), 
	CONSTRAINT fk_sightings_capture_id FOREIGN KEY(capture_id) REFERENCES captures (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sightings_capture_id_location_part UNIQUE (capture_id, location, part)
);
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T07:40:53.430Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T07:40:53.435Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T07:40:53.446Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T07:40:53.450Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T07:40:53.453Z');
CREATE TABLE source_names (
	name VARCHAR NOT NULL, 
	source_id INTEGER NOT NULL, 
	CONSTRAINT pk_source_names PRIMARY KEY (name), 
	CONSTRAINT fk_source_names_source_id FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE
);
INSERT INTO "source_names" ("name", "source_id") VALUES ('الميزان', 2);
INSERT INTO "source_names" ("name", "source_id") VALUES ('صحيفه الغد', 1);
CREATE TABLE copies (
	report_id INTEGER NOT NULL, 
	family INTEGER NOT NULL, 
	copy_of INTEGER, 
	similarity FLOAT NOT NULL, 
	relation VARCHAR NOT NULL, 
	CONSTRAINT pk_copies PRIMARY KEY (report_id), 
	CONSTRAINT fk_copies_copy_of FOREIGN KEY(copy_of) REFERENCES reports (id) ON DELETE CASCADE, 
	CONSTRAINT fk_copies_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
INSERT INTO "copies" ("report_id", "family", "copy_of", "similarity", "relation") VALUES (1, 1, NULL, 1.0, 'earliest');
INSERT INTO "copies" ("report_id", "family", "copy_of", "similarity", "relation") VALUES (2, 1, 1, 8.3333333333333337034e-01, 'edited');
CREATE TABLE events (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	type VARCHAR NOT NULL, 
	modes VARCHAR NOT NULL, 
	"trigger" TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	sentence INTEGER NOT NULL, 
	happening VARCHAR NOT NULL, 
	date_from VARCHAR(10), 
	date_to VARCHAR(10), 
	date_precision VARCHAR, 
	acled VARCHAR, 
	confidence FLOAT, 
	news FLOAT, 
	rule VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	attribution VARCHAR NOT NULL, 
	certainty VARCHAR NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id), 
	CONSTRAINT fk_events_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (1, 1, 'v1', 'ASSAULT', 'heavy-weapons', 'قصف', 0, 3, 1, 'h1', NULL, NULL, NULL, 'Shelling/artillery/missile attack', 0.74, 0.05, 'events/assault/shell', 'actual', 'own-voice', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (10, 4, 'v2', 'CONSULT', '', 'بحث', 64, 67, 1, 'h2', '2016-10-27', '2016-10-27', 'day', NULL, 0.76, NULL, 'events/consult/discuss', 'intended', 'own-voice', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (11, 4, 'v3', 'RETREAT', 'ceasefire', 'وقف القتال', 100, 110, 2, 'h3', NULL, NULL, NULL, 'Other', 0.54, NULL, 'events/retreat/cease-fire-act', 'actual', 'reported', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (2, 1, 'v2', 'ASSAULT', 'aerial', 'قصفت', 13, 17, 2, 'h2', '2016-10-25', '2016-10-25', 'day', 'Air/drone strike', 0.93, 0.71, 'events/assault/aerial-bombing', 'actual', 'own-voice', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (3, 1, 'v3', 'ASSAULT', '', 'مقتل', 84, 88, 2, 'h3', '2016-10-25', '2016-10-25', 'day', 'Attack', 0.92, 0.71, 'events/assault/death-violent', 'actual', 'own-voice', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (4, 1, 'v4', 'ASSAULT', '', 'استهداف', 128, 135, 3, 'h4', NULL, NULL, NULL, 'Attack', 0.84, 0.01, 'events/assault/target', 'negated', 'denied', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (5, 2, 'v1', 'ASSAULT', 'aerial', 'قصفت', 0, 4, 1, 'h1', '2016-10-25', '2016-10-25', 'day', 'Air/drone strike', 0.93, 0.71, 'events/assault/aerial-bombing', 'actual', 'own-voice', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (6, 2, 'v2', 'ASSAULT', '', 'مقتل', 67, 71, 1, 'h2', '2016-10-25', '2016-10-25', 'day', 'Attack', 0.92, 0.71, 'events/assault/death-violent', 'actual', 'own-voice', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (7, 2, 'v3', 'ASSAULT', '', 'استهداف', 111, 118, 2, 'h3', NULL, NULL, NULL, 'Attack', 0.84, 0.01, 'events/assault/target', 'negated', 'denied', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (8, 3, 'v1', 'PROTEST', 'demo', 'تظاهر', 0, 5, 1, 'h1', '2016-10-23', '2016-10-23', 'day', 'Peaceful protest', 0.96, 0.99, 'events/protest/demonstrate', 'actual', 'own-voice', 'certain');
INSERT INTO "events" ("id", "report_id", "key", "type", "modes", "trigger", "start", "end", "sentence", "happening", "date_from", "date_to", "date_precision", "acled", "confidence", "news", "rule", "status", "attribution", "certainty") VALUES (9, 4, 'v1', 'CONSULT', '', 'التقى', 0, 5, 1, 'h1', '2016-10-27', '2016-10-27', 'day', NULL, 0.89, NULL, 'events/consult/meet', 'actual', 'own-voice', 'certain');
CREATE TABLE naming (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	kind VARCHAR NOT NULL, 
	neutral_ar TEXT NOT NULL, 
	neutral_en TEXT NOT NULL, 
	rule VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	CONSTRAINT pk_naming PRIMARY KEY (id), 
	CONSTRAINT fk_naming_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
CREATE TABLE records (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version VARCHAR NOT NULL, 
	lexicon VARCHAR NOT NULL, 
	options VARCHAR NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	coded VARCHAR NOT NULL, 
	current BOOLEAN NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_records PRIMARY KEY (id), 
	CONSTRAINT fk_records_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE, 
	CONSTRAINT uq_records_report_id_digest UNIQUE (report_id, digest)
);
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '112f9fe5d88659ef60f86c55091ffb01e77586f4f518f5b81a22dec57970d9c1', '2026-11-23T07:40:54.379Z', 1, X'1F8B0800000000000003CD585B6FD44614FE2B965F9B8DD7D7DDCD1B823EA0822A91B65245A3686CCFEE4E638FCD78BC6155E58116288DFA27AAAA0D05B5882254D15F62FF9B9EE3BBF7968010052968ED39736EDF39DF9CF177EA34122191EA812A48C27C4D57F7542FF2A9500FBE531754242CE2B038DCD7F787B014D0FBCC2BDEF806FCB3269E492713588862099209EC3A3BDB53FDC84B43CA252A613E48277362D8CE81AFEBDE50B78867114A74C3B20DD73574C73526E6684286B637F13C9738B6A1BB63C7B60DD337A6F09E12629974EC1A60288952E1D1E398C839E8D56418E39F67DE3B8D849C6A8CBBD17D4DD0189E92FD6F938807ED267485A741B0A7A622A87F46A90C2826207B9DFD999FE70FB23F94EC227F98FD9BBD80AD92C132C6914822406CB8A7520E7A7403D6E87DDC987F9FBDCE1F28D99BFC61FE9392FD96BD80DD4F55C883BB0C18A7B5A538750396CC2926C418EACE401F0E0C07B34AF82C2533105489502FD1FB0D2FDF67CF4A37FFC92EB2DFB397F07FF5E265FE247B959F63184FE1F105FCC87F00F997F9637CA1E40FF273059ECE5177A55481A727F9A352C173F8BBC89EC3DF2FD9CF4AFE28BB50B25F410E7D285CC91F810BCF4055F617ACBE42038F60FD312839CF1FEF83874FE0013D0457FE063D2FEB9CBE80B717D99B35472F40CBB3FC4770F602BD82D5158D9095532238E333A8B1BB252A070AF17DEA2B2451A64C245229927D04794FA0F628F728CAD6158895BD01C39808321324866AD2CFF66A61A315D6CD5A7AA8F7C48D56DCEC880F8D5ADEB27BF2E6D911AE80EBAC72EC84A19C1A07C4A3A0A1D045D14F4EC2A2E6A01AA02EEB82C2DDF07CD30F988BD535A3110A822EDD9998E30916127860DAFB1373E8C01336AAE9EC3BA639C1AE4EB9144B5070F835A8227EC8B8DEA8DB53A794C854600D7A4C2EE1452CA8C7CAFE87C05DA007B05433C041E174A25596156F1E41D2950828433194C22D7242930345CEA952C82A4C2634982A023A1784E49CF06291084A94688ACBC53E15D35A65867832124D668CB5CCECAEFF3A6177D22461608D30E1093295983BE4385CFAF2F0F6CD5B585CEC84F94492BA57EB7045144094F54EF4B34E40E15BA2894279D7E93E9CE6AAD3DD5EAC3DFC8C4C05E12E0D56611D3B8EDEC2EAE8E6B885D576B0C0AE0EAB8C4EF9D56145CBDBA3B2DEA148CBC4BE9F12AD967AD1585BA339FC7A1F5AFD83D4A8BD0677CD63408975723CB660015464D2A9C4EB5F5D5E86F5BEEDE69D35F35722E0D54EB9CD384B00098CF9069D2295AE35CDEDCF6FEC70786397F04118F92AD2200E07E5BC50F373A8AB153B2E6B165CA9BC8A60C7EB0770A7F8448AA7B5DA6327B521EAD0E819315A23751A6B16AFAD98566BE552B6A98CF739A363DDEC5937B78668DA9575CB69AD6F3ACBD7029E53E26B45A3B756AD9E556BAB55BB3E16ED716BB53F266CB657B52D8C8FB463D6EE99B5B7A67A6235E7EBB01D7D3AA7FF6A627B5D50DA727AB69CEDB00E474DF58C5A6357ED91CA8D4D35DDB832BA62D8BAE9347342BFC6AE16FB118EA66177C2919D09C79E54CA477A1BE6E6110F79554461772645AF65B4FAA643B5AA4F7042201C281559A69D6C1B7F0BE7B4534A4F405693294D700FBA7D2F25DD21A8F0FD5EA7DF4F5810149A82E81422D953E76C362F7EB83491C58F94338C2886FB49C43BD430D9504A1B67D4D6CFD61BAD34AC7128E7C251BA00203B4E2ED049B98C71DBB5C3C36B5FDEFA025E00FC45242AF4C2623938A52446623B42BAE4E843B118026CE0E412DF4BC166B3F286B532909A2BB33F926E596DA00376220231ABBC82E7B20BCBDF08E271D9D21517CB68E59985CDEF1E08B09B71E0FBEACE564A100F51001F8B341C57717F7A3F0E222C8244BB43C3485265C1A032794924A97BDC933E9CD30086F29906516272C5520B19744D0047AA94C43BC100E7248E294EF6B0615EDE3FF914B804751E0CF7475683550988469284A481D412D48E071E3D4D507268376DB830764245A86024783B8CDA7BC06805A5EC590F273C65766185E7C05BE055F6F587C1EB1A139A2F224E15D0CE4EE81A3CC61A3C13731B3C6592076E14BAB8BBC569D45EB416E62E9CFAF86C44655C9F1EE371E7F028AFA73BBB070FA8F78B0A92D85B20F3558583426604F728ED54B80999CDED62AEE3616CC3C387E9793E28E1975BE0B0AE0EC765ED6234831A8E33CDF9D6BDE8AFB48DB3D636789CFE2F34F75EC0B1D6C0196FE53248DA8C765119EA78044132250DFBC75052945EB1BF3E940A58CACF6DEFF2996A1E053E15BD6F12249578B4A30FC0D482B9A92C4F7E982D078B8815FCE1A54DA2D1D13429C79C94202B7B5448C85D310755BF71D428D7CBF1E8FA179FA8BBC9BDFDC4228D6ED0C6C6A01B8AEE4E3D1FEE63D9C79ACA1522EEE4D4ECE6D4DC98D391B9793C7FBB6F821F6B6AFA9CD8C98CD5CD8CB5B9DA5A86EB4DF03B3F655E9288F65E3F13511ABFB79B4BF772B49E6DE027564CDC45AADB00872DF6ED45B4FCB28B713468703A039AF2AF0AC7A085030C2600025F6A9C4C49E11ACC8B271DB60B3A37034113006D95074AEA3CEED57145A71BE6847E195F56B3FD8434BD303677B402EEEB86577AAD8564407C9F0C5850C6C949589C13778FCEFE030E5518FF86190000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', '8a7dccc2c5ae2e4f7af86308f7d215c5ba54f5dda22a01ea629a3dfa7675d65d', '2026-11-23T07:40:54.405Z', 1, X'1F8B0800000000000003CD585B8BDB4614FE2B42AF5D5BD6C5B2BD6F21E9436842219B0442BA2C23696C4F2D8D9CD1682F847D48DB6C93A57FA294767381863494D27F22FF9B9E332359922F7B292934E0A0B99ECB77CE77CEEC73739C8A844873D714246391659B3B6698465498BBCFCD432A32967258EC75ED6E0F96627ACC42351339F0CF1B852E1D8D60219D4BD899C1A9D3D31D334AC33CA15CE2252C82DDD994387D7F37083C371AD9741078CE7018862119F923E27811EDD9C37038188E49E83A43C7730975BD1EF16D1A04FDA0371ED1B137708620284B7311D283399153B8D792C91C7FA1FBEC2815726C311EA4C796A0731865DD6FB394C7F5215485E771BC63E622AE3ED35CC6141D505C2C7E58BC5C9C177FC0D7199C920C56AA6DC149CCF87234CF839865538AB6393DDBEFD8BD8EE3A383089FE464021B4D22F00E7A8C772FBE2BFE5CBC28DE1928A4F8ABB8287E2B3EC2FFE5C4C7C5ABE213487E6B146F60F8013E16DFC3FE8F8B339C30162F16E7068CCE172F8CE2D7E203EC79A34FBE87DF45F11E7E3F173F198B97C58551FC021B5EC33E30E7354C81EC777047F13BAC7EC29B5FC2FA19DC75BE38EB7EC317AF6080AA810E6039A8F5565FFD01662F8ABFD734BC805BDE2D7E042D2F501DE5B5D68D60F611119CF109C4C3D37D88870C6281F290E2B88A088CB44C1201EEE9ED9894C3E4D003CF12412682CC015DFB74A7DAECD49B87FD72B7ED0C5BDB9DD37D5C01D4582968C6709F4942992216EA2A8A72394928C62640A471BF0412132F856D0FF22C63841B84895090B1344F75A6E0D2A3BDFB77EFA1D96CC62222C9326820A732CCAD34A699559D34D2B15126D2AED22DB384BADC44834BA5E73109E952696755E96678541A7E45C682F080C6A8DA84A67800A4DBFED0F76D0C4DF09EDBEFFAB60B8E8B318B5DBFDBF7BD3E1A9273294EE092BD27701D8912C66D18DD8D6216C0C49812990BB455A64708F05CD0906972B06B3B2BAB94F299A5256FB7CA5D83A28CEDCA222DBE658D766C65CBC8EDF9B52DBEEB8E6E624BB9D4B2C6DB6ACDDE93AEEDEC18E134857036522047C33194566446B35D434EA9A1B61A4C66341E1B02380A36C929440D2E124109620FCBEA5CD331ED18F5D6E0AE32EC956226E59C901DB21822326B44E2EDC7578761756EBBF8FE9AF86B51C36AA6DC679C658004DA7C878E9100D692E6FED7772E51786396F04E924626263B96185D752A56496CB3E480932AD7572C2C59A42211C75E72F4D53C2072AC072BD96C2E592A715AC29D5A7815F6A570C729A5BB6E2D7D13F1D732CB189C5212592A056BA96E4BAABB55AA3B28A562C25752DB3565B3BC32A1A03DA00DB15E4BACB7D5D3834AECB036B6593056FDDA0A4F2DAADF12D5DF2A6A541512DBEED5B2AE1BBBA5169B626DA9897F4DA36D7BB4AC528356845DCFF47DEC3E9266BD948D7AE9F9E5E57DAF1DBD8D6E00894EA449B33F41C7C97475A6C17D66444E903139701CA67DDDE52C15555A594794CE60AF25739AE119D4F7594E9AB55729FDAC91803316C7EAA6383D52F9376593A9FA0868A63332E70C4D9943DB99F2460439EB11B4B19BA9D5AC95B1B45C8B43102B3DE92100D8D0F110759427733C766B6FEFD6A37B0F610260578698840A4662731F798BA370359B004EA0DC09CE4BC12613DD30AFF433DE5AFF87FCA7034CDD62E379F4FF9C954AC158A79E5A77701D613CD0B95CD2A34C57C62CA15588B46080D38C030597CDB8DE4D42C401B4559E38284DFFF2781EA7180699F58026A9A4C62183A0E49A41F2E0A0B5FB16135624524E0DB89DCD14AF4FC97C4EB1EB83F5A97E47F03170065EB1DB8352BD44474360912C23792C2DEDE24E9026019E86DA438F323C32A83BC043E73294DAE86CC4C4AF686860376848F7C62D54561141A6FBBCA8605ADC0099C7250E0699103C63D4857F1332529270B68687B38E87B30D8F081AA46947C32FB7C0E15E1F8E2B92C5B6ED256B0F1B74D67C65ACA44D7F2D6D90999B20DD0020FDFD6FD3E6B380E3AE81832FA1CDE080D326B4894ACF465603674A9AB4992D53A1A7CE573CA760D1EFF215AEEAAF93D57FF958553E48E3888AF6532D97587AD022222156825CEACA042D4FE730658A8DC27C091B9A9D67BAFEE6049FFA211512905005BAFCC652A8D775DDBEFDF00BF39A5C54BF40A5D3F4A5B3D1977D7F63AB73B327F9FFD5336D566838C66D3AC6DDE898468EB7DAA14BFF92708523EAC7CB44A4F9FC737581CD3E73DDD990A04C3531CAD34BFB864BE047B5C4B3AAE02FA1E07402591A5D178B4E8D0588CB00017E627132264AB198F15923D9E346AB25680688ADE6BE668E83560C976CB2A14CB642F8AA786D7B639906BE7F491AE0B9A6755A692B211D1245A4C3626D26BC43154B3EDD3FFD0717F136B2AD140000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'a929c6aeb6e2768a7d060414905f2368263af52a035f90f3a6efd824b4cd18c7', '2026-11-23T07:40:54.407Z', 1, X'1F8B0800000000000003CD56DD6EDB36147E1541B7732C4B966C2BBBEAB662C03020C3D6ED660B024AA26D2E12A98854DCA0C8458B362BFA1A4597B6D8306405B6F54DE4B7D939A47EED64EDE50C1810C9F3F39DF39D73C847F652141951F6A15D10C912C7B547762C125AD8878FEC735A4826381C4EC6EE780247297DC862BD9378F0F3C3784AC3100E44AE405282D6E5E5C84E445C66942B34C21290966BE205B3C37016278BE972E2472498C49137F117D17416466E3C9FCDA3991BCE67FE3CA20B3A77FD680E270B2F9A07B13F5BC44B121144204559C4F424276A0D761D95E5F88FA7671B51A8A5C378241E3A05CD6125C73F4BC1D34E09A1F0324D477659A4CDA728554A3101D5F5F6E9F6D9F645F5277C5D81966270D288451729E3ED2A2FA394C935C5D8BC893B3B7027075E8009227C55921508DAA4401BF4A1B6FDB6FA07ACFE52DD58DB67D5AFD575F5D632FEAAF7C6EBF6CAAA5EC2F27AFBCCDA3E470CD54DF5460B81F24DF51A80BDB1B68FB72F2C5041B92B0BB49E83B8967959FD5EFD61812DB4F9B7DE7A8DFAAFAB9BEDE3EA7D23F41BD8BE19FFC441F189B16D705CE1D268BC422878F4AAFA0B1CC3AE55BD03EFEFAAB7601A9521AE0D2938E32B20FCC763205C02D994C714D70DE5584A529102E29F8C6CCA6173BE80D49182AC0A92037DEEE5A811F63AE179584BBBAE3B10F72E8FF1046861B5A3538672368995C0646B5314FD7292512C3EE0A021B64EF4734D2DC5125694C46B2871FBD2D43C6CDDFFE27B0C8E9DB28428D2720FAD21B145444AA553ABD908FE5600DE2E803BF96C90648C33A98A8B1E922F8F7EF820929E5A0B254F494C5B28D3BD5CD4B5D378BE976584A3DB15152808C6BD60E2FB2E9632903175C7611078B0C2AE9F06E3D00F1063C9D1EFA1FDD51158220920715B6B237B49892A0B0C23263953047B302F68CCCC3871BB40EA8172A8614BA7F66DC56B01256509984096676960E494CA438B2969D5DE2D26F54962D154D20D50423FB5D49A5ADA164AD27469153028C0885A13AE0F4941892596DA90CECC9D34FAB7D651DB284D064B8E3175C47D7DEFB30F12A7750E5212C15CB2B1AA71589AF9D9B44FE6DA75B15F3445BD83B26E176C12D32E61376E76460B481725CEB25B4AD878F306DEBC3BBD7941ED6DBA68BDFD57790FDC0EEAD5F89D0EFC4E3BBF4D1DD77E7DAFF6EBCFBA28BB5AAEDD0CAAA8E7C51F78F1EF8C6ED144177AC35CF6591F84B4C7A462597F0AAADE14F4E7B5F5A08B616F8463F71422EBDF2B98152576777AFD6427E402DB9043DB60A176B7538B56C37236949E82AC234B8E2A88F7AC24FD89AA419FF5AA0DE6AF6231CB414AE2FD263650041318E86BB65AB7D54DA56AAF56CE30B01C06ABE05DF0B3FD2ABDF326EC6077E89C3E1007E642A4E1D3738AC05AE8E7085D5DE4A8FCCDB7470FEE7FF7003632684D14B2139A09FB187B9523087D7D817CC1562BF3E4D9B9B0825B6E70EC755D37DA22F42958402E725643C16E823D538C7A3DC535D27A62CABA4E95123B6B96D1A66606BC2023608171E89EFA616534489CE21BE491C9C3491378211430827CC9323A199E41EBD365995AB911C268D624CF295EE770BE362F40BE64095EE8908A71386BF930E9766A5D07D3899888C256E57423B57C88CC402615CD86EC481D9A36D270A599302FC5DDC7C2FC7FFA7CD2291369428BE12BA454D87E183B51505251A94C778A0D3F38174C8FB3B86CD9C60495D20CA1525F91312D14615C4FA9FA1BC7813937C3EBF3079FD81FC306A28007EB692FF969FF0E61D92E1190FC155527F55E5D907AAFC74D30DF27E7E393A683DFB715F4AE92A728578707E2D201A44ECA0E32221362920B77B22E557878FE0BE3953869BF0C0000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '3bfec100b29ee5b1856a3dec03d2cbee1a305dd5b85400675c229435f2f0c35c', '2026-11-23T07:40:54.415Z', 1, X'1F8B0800000000000003ED585B8FDB4414FE2B965FD924BE2571F60DAA0A21A196DE7829ABD5C49E24437CEBCC78B751B50F6D6929FD1B15EA05CAAA2010F04B9C7FC3391E3B1E3BC9762B78E8032B75D7E33933E73BDFB9BA0FCC59CA6322CD439313C1C2816D1E98411A526E1E3E304F28172C4D60D3EADB7D0BB6227A9F05E59BD0811F6F12B87432818D34932029E0D4D9D98119A6411ED344E2252C0469B120CE70743819BB646479C1D827239F4EECF1D4715C321C5A96134E7DDF0E27136B64FBD36016860E9D063470C7E3E9C87667D3C0756C07148934E7013DCE885CC0BD031967F82F70EF9DA65CCE062C99A6F7079C66B012FD6F459A44CD218492E4517460E63CAA1FD35C461409287E2FDEAE9FAF1F16AF8DE2E5FABBE2EFE21C8E4A06DBB5EC7415B164B3CAF269C4C482A2818E658F7AB6D5737C648924F39CCC41D0241CEFA0F74B0578EB9BF5A3F50FC6FA59F1EBFA79F14E69FAA57859BC2B7E861795EABF60F912049F1BEBA7C59F28B8FE5EEDFC880B787A8A7B0FE157F10A81C205E706807FB67E525DB97E0292BF19F0F8AA785BFC64142FE0CD53B5F9B6380700E7FD6F12F8F362FD18CEE2FB1A145E6F147F80D267B0780D6001CA4325F2A878837FE128D8754A78C2923978FDEE11785D80C76912505CD77EC778129270B0DF3A3069022FC713A08E7032E724031FDA6707B5B0D308FBB5B46DDB2D71E7EC0877C02DAC52B46428679240A64876791545BD0989294620F8E0D0BC2CE326DE0EF25F70728F19901D94CD132366091312B2E24CA5070ADCBCF1F9F5AF9105B6642191641324904802132A8DA8185437F4EA1B8C74665459745842160306AA4C6461A725CE96255548184D3068A01346122348737005CF904A1DF1B5CB20D60EEF069BE860B388047403D6ED826DC2B3C6F819992F421222AE394D5118544F7CDB773071C0F5AEDB773D6B042B2C349ED7F72C6B8246002CBE423B6EC05D2404466DEDBE03734689CC395A1A908C4982999F711A3055C4ECC6D0DAA612BC1828ED46B04821848D14CA9E611B2532B2A487865C50A394349814349A191C8A0FC8C805508D9B84538254C176796CBF33BD2D7EB6D3B2264AD020E74CAE300831A91A475EB9FED57BBD589FDE8F65B885A553036A2075E8EA102E13484DD240CA623B501DA2AE0DB16D5699BCAA33B683B3AA05A3AA1438E34D29FD806CE639D6EF3DD9686E8A4FECB4D0387BD1387E05C7731A38FBAB7417413B356BE56E4BB9DB28AFD3AB52EED55C0CEDA6ADE82956E9D2035B53E3B5D478FB19AF6D1CFB8D9A9D91DAB2AD15734AE3B0A571B857A33FAC344EDC56BFECC4634B5D2BBE248BF5C623B5C63374AABB479AC7B67B2556109EC67A331F63F34EBB6FB49A62866485C52881DA8129D48C041BAC25B0C129A54B901DC845CE051E42CCF772D234326C6B27409566C4091A215799CAF96BB7EE7C791B5EC49081D501A861680FAECC9065510AA31C0B4CA483B3F95C4D719DF63BDC318F6062ABFA8E37958909F900D7A0A519AB50C15AC55529E4E23E1276AC62B42A0132EDAC594C6B7F74ED658990BC1A1495340922BA19D21624CB280E18707EA106D364C6421C31C09CBE3FD970AC8883DC4A441EC9414C61A083E2464F85BA6B138F27CE7FC8E8C8ABE36AAC27234C5B1D3EBD8F8B4A678BCAF1681F952113412EC41E36DD86CD9B576FDFBCFAA9CEA6195022E88C4147EE101BB308DA33F4F29DB4DA5633FB595AC5DF1A425B2C5FC4F007B0AB9E2FCDEE03C5D77145C22D09A3019DB3C008E17D94667189062A513E3D6E495EC709020D6879C6DDF2CCD0EB7A865309E3861C94ECF690DE1E90D076D05159FB248DDBF54494A153DE535797D22DEA43AD3BA6FB1FED874BC95B1A8594B7BF0072895518AD2712E26A9A4B55A4D3D3A47792B2B29106F9C6CB48512E542FCACB6931A05C129694CDAA7AC6AEA0F6550FBB72FB13F3C2BAD37CCE484767DBF99F6DC536430EC2B2455E82EF3B794337DC260684C58388F562026D94EB6CBB3ADBEE4EB627DE8ECA72F197EE7BACD786EB244D56719A8B0F1E6AF4F9689B4EF57F198AAE9C6AC6F87675BBEFE943DA63E5B17F1FDC25DB026616B25C929094D022962CB58212E9433B8BBBC50570CEA93C6EA5807AB7AB8BEA29706130B66918B975176E68506EBB206A8ECA4F9FB2EADE3D3AFB07727C8B4706130000');
CREATE TABLE event_places (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	name_ar TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	geonames INTEGER, 
	lat FLOAT, 
	lon FLOAT, 
	country VARCHAR(2), 
	admin1 TEXT, 
	feature VARCHAR, 
	precision INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	printed TEXT NOT NULL, 
	CONSTRAINT pk_event_places PRIMARY KEY (id), 
	CONSTRAINT fk_event_places_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "event_places" ("id", "event_id", "role", "place", "name_ar", "name_en", "geonames", "lat", "lon", "country", "admin1", "feature", "precision", "words", "printed") VALUES (1, 2, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO "event_places" ("id", "event_id", "role", "place", "name_ar", "name_en", "geonames", "lat", "lon", "country", "admin1", "feature", "precision", "words", "printed") VALUES (2, 3, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO "event_places" ("id", "event_id", "role", "place", "name_ar", "name_en", "geonames", "lat", "lon", "country", "admin1", "feature", "precision", "words", "printed") VALUES (3, 5, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO "event_places" ("id", "event_id", "role", "place", "name_ar", "name_en", "geonames", "lat", "lon", "country", "admin1", "feature", "precision", "words", "printed") VALUES (4, 6, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO "event_places" ("id", "event_id", "role", "place", "name_ar", "name_en", "geonames", "lat", "lon", "country", "admin1", "feature", "precision", "words", "printed") VALUES (5, 8, 'at', 'geonames:250441', 'عمان', 'Amman', 250441, 31.9552, 35.945, 'JO', 'Amman', 'capital', 1, 'عمان', 'عم');
INSERT INTO "event_places" ("id", "event_id", "role", "place", "name_ar", "name_en", "geonames", "lat", "lon", "country", "admin1", "feature", "precision", "words", "printed") VALUES (6, 9, 'at', 'geonames:98182', 'بغداد', 'Baghdad', 98182, 33.3406, 44.4009, 'IQ', 'Baghdad', 'capital', 1, 'بغداد', 'بغداد');
INSERT INTO "event_places" ("id", "event_id", "role", "place", "name_ar", "name_en", "geonames", "lat", "lon", "country", "admin1", "feature", "precision", "words", "printed") VALUES (7, 10, 'at', 'geonames:98182', 'بغداد', 'Baghdad', 98182, 33.3406, 44.4009, 'IQ', 'Baghdad', 'capital', 1, 'بغداد', 'بغداد');
CREATE TABLE incident_events (
	incident_id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	CONSTRAINT pk_incident_events PRIMARY KEY (incident_id, event_id), 
	CONSTRAINT fk_incident_events_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_incident_events_incident_id FOREIGN KEY(incident_id) REFERENCES incidents (id) ON DELETE CASCADE
);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (1, 8);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (2, 2);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (2, 3);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (2, 5);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (2, 6);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (3, 9);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (4, 1);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (5, 11);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (6, 4);
INSERT INTO "incident_events" ("incident_id", "event_id") VALUES (6, 7);
CREATE TABLE incident_pairs (
	first INTEGER NOT NULL, 
	second INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	verdict VARCHAR NOT NULL, 
	judged BOOLEAN NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_incident_pairs PRIMARY KEY (first, second), 
	CONSTRAINT fk_incident_pairs_first FOREIGN KEY(first) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_incident_pairs_second FOREIGN KEY(second) REFERENCES events (id) ON DELETE CASCADE
);
CREATE TABLE links (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	target_event VARCHAR, 
	CONSTRAINT pk_links PRIMARY KEY (id), 
	CONSTRAINT fk_links_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
INSERT INTO "links" ("id", "report_id", "event_id", "kind", "words", "target_event") VALUES (1, 1, 2, 'result', 'مقتل خمسة مدنيين', 'v3');
INSERT INTO "links" ("id", "report_id", "event_id", "kind", "words", "target_event") VALUES (2, 2, 5, 'result', 'مقتل خمسة مدنيين', 'v2');
INSERT INTO "links" ("id", "report_id", "event_id", "kind", "words", "target_event") VALUES (3, 3, 8, 'aim', 'للمطالبة برفع الأجور', NULL);
INSERT INTO "links" ("id", "report_id", "event_id", "kind", "words", "target_event") VALUES (4, 4, 9, 'aim', 'بحث أمن الحدود', 'v2');
CREATE TABLE numbers (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	low FLOAT, 
	high FLOAT, 
	best FLOAT, 
	unit VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_numbers PRIMARY KEY (id), 
	CONSTRAINT fk_numbers_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "numbers" ("id", "event_id", "kind", "low", "high", "best", "unit", "words") VALUES (1, 3, 'killed', 5.0, 5.0, 5.0, 'person', 'خمسة مدنيين');
INSERT INTO "numbers" ("id", "event_id", "kind", "low", "high", "best", "unit", "words") VALUES (2, 6, 'killed', 5.0, 5.0, 5.0, 'person', 'خمسة مدنيين');
INSERT INTO "numbers" ("id", "event_id", "kind", "low", "high", "best", "unit", "words") VALUES (3, 8, 'participants', 200.0, NULL, NULL, 'person', 'مئات المعلمين');
CREATE TABLE parties (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	name_ar TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	actor VARCHAR NOT NULL, 
	code VARCHAR, 
	words TEXT NOT NULL, 
	printed TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	known BOOLEAN NOT NULL, 
	CONSTRAINT pk_parties PRIMARY KEY (id), 
	CONSTRAINT fk_parties_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (1, 2, 'actor', 'الطائرات الروسية', 'Russian aircraft', 'plain:طايرات روسيه', 'RUSMIL', 'الطائرات الروسية', 'طايره روسي', 18, 34, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (10, 8, 'recipient', 'وزارة التربية', 'ministry', 'plain:وزاره تربيه', 'GOV', 'وزارة التربية', 'وزاره تربيه', 25, 38, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (11, 9, 'actor', 'وزير الخارجية العراقي', 'Iraqi foreign minister', 'plain:وزير خارجيه عراقي', 'IRQGOV', 'وزير الخارجية العراقي', 'وزير خارجيه عراقي', 6, 27, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (12, 9, 'actor', 'نظير إيران', 'Iranian counterpart', 'plain:نظير ايران', 'IRNGOV', 'نظيره الإيراني', 'نظيره ايراني', 28, 42, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (13, 10, 'actor', 'أمن الحدود', 'security forces', 'plain:امن حدود', 'COP', 'أمن الحدود', 'امن حد', 68, 78, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (2, 3, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'مدنيين', 'مدني', 94, 100, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (3, 4, 'actor', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'actors/russian-mod', 'RUSMILMOD', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', 107, 127, 1);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (4, 4, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'المدنيين', 'مدني', 136, 144, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (5, 5, 'actor', 'الطائرات الروسية', 'Russian aircraft', 'plain:طايرات روسيه', 'RUSMIL', 'الطائرات الروسية', 'طايره روسي', 5, 21, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (6, 6, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'مدنيين', 'مدني', 77, 83, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (7, 7, 'actor', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'actors/russian-mod', 'RUSMILMOD', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', 90, 110, 1);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (8, 7, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'المدنيين', 'مدني', 119, 127, 0);
INSERT INTO "parties" ("id", "event_id", "role", "name_ar", "name_en", "actor", "code", "words", "printed", "start", "end", "known") VALUES (9, 8, 'actor', 'المعلمون', 'teachers', 'plain:معلمون', 'EDU', 'المعلمين', 'معلم', 11, 19, 0);
CREATE TABLE reference_matches (
	reference_id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_reference_matches PRIMARY KEY (reference_id, event_id), 
	CONSTRAINT fk_reference_matches_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_reference_matches_reference_id FOREIGN KEY(reference_id) REFERENCES reference_events (id) ON DELETE CASCADE
);
CREATE TABLE statements (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	event_id INTEGER, 
	"key" VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	attribution VARCHAR NOT NULL, 
	certainty VARCHAR NOT NULL, 
	factuality VARCHAR NOT NULL, 
	cue TEXT, 
	content TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	CONSTRAINT pk_statements PRIMARY KEY (id), 
	CONSTRAINT fk_statements_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_statements_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (1, 1, 1, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'قصف على إدلب', 0, 12);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (10, 4, 10, 'st2', 'intended', 'own-voice', 'certain', 'Uu', NULL, 'التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم الخميس لبحث أمن الحدود', 0, 78);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (11, 4, 11, 'st3', 'actual', 'reported', 'certain', 'CT+', 'أكد', 'ضرورة وقف القتال', 94, 110);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (2, 1, 2, 'st2', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب يوم الثلاثاء', 13, 71);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (3, 1, 3, 'st3', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'ما أدى إلى مقتل خمسة مدنيين', 73, 100);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (4, 1, 4, 'st4', 'negated', 'denied', 'certain', 'CT-', 'نفت', 'استهداف المدنيين', 128, 144);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (5, 2, 5, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب الثلاثاء', 0, 54);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (6, 2, 6, 'st2', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'ما أدى إلى مقتل خمسة مدنيين', 56, 83);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (7, 2, 7, 'st3', 'negated', 'denied', 'certain', 'CT-', 'نفت', 'استهداف المدنيين', 111, 127);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (8, 3, 8, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'تظاهر مئات المعلمين أمام وزارة التربية في عمان يوم الأحد للمطالبة برفع الأجور', 0, 77);
INSERT INTO "statements" ("id", "report_id", "event_id", "key", "status", "attribution", "certainty", "factuality", "cue", "content", "start", "end") VALUES (9, 4, 9, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم الخميس لبحث أمن الحدود', 0, 78);
CREATE TABLE holders (
	id INTEGER NOT NULL, 
	statement_id INTEGER NOT NULL, 
	depth INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	holder VARCHAR NOT NULL, 
	name_ar TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	words TEXT, 
	printed TEXT NOT NULL, 
	known BOOLEAN NOT NULL, 
	CONSTRAINT pk_holders PRIMARY KEY (id), 
	CONSTRAINT fk_holders_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE
);
INSERT INTO "holders" ("id", "statement_id", "depth", "kind", "holder", "name_ar", "name_en", "words", "printed", "known") VALUES (1, 4, 1, 'group', 'actors/russian-mod', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', 1);
INSERT INTO "holders" ("id", "statement_id", "depth", "kind", "holder", "name_ar", "name_en", "words", "printed", "known") VALUES (2, 7, 1, 'group', 'actors/russian-mod', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', 1);
INSERT INTO "holders" ("id", "statement_id", "depth", "kind", "holder", "name_ar", "name_en", "words", "printed", "known") VALUES (3, 11, 1, 'anonymous', 'plain:وزيران', 'الوزيران', 'ministers', 'الوزيران', 'وزير', 0);
CREATE TABLE search_names (
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	lat FLOAT, 
	lon FLOAT, 
	CONSTRAINT pk_search_names PRIMARY KEY (kind, name, "key")
);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'actors russian mod', 'actors/russian-mod', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'civilians', 'plain:مدنيون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'cop', 'plain:امن حدود', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'cvl', 'plain:مدنيون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'edu', 'plain:معلمون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'gov', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'iranian counterpart', 'plain:نظير ايران', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'iraqi foreign minister', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'irngov', 'plain:نظير ايران', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'irqgov', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'ministry', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'plain امن حد', 'plain:امن حدود', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'plain طايره روسي', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'plain مدني', 'plain:مدنيون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'plain معلم', 'plain:معلمون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'plain نظير ايران', 'plain:نظير ايران', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'plain وزاره تربيه', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'plain وزير خارجيه عراقي', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'rusmil', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'rusmilmod', 'actors/russian-mod', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'russian aircraft', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'russian ministry of defence', 'actors/russian-mod', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'security forces', 'plain:امن حدود', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'teachers', 'plain:معلمون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'امن حد', 'plain:امن حدود', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'طايره روسي', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'مدني', 'plain:مدنيون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'معلم', 'plain:معلمون', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'نظير ايران', 'plain:نظير ايران', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'وزاره تربيه', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'وزاره دفاع روسي', 'actors/russian-mod', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('actor', 'وزير خارجيه عراقي', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('holder', 'actors russian mod', 'actors/russian-mod', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('holder', 'ministers', 'plain:وزيران', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('holder', 'plain وزير', 'plain:وزيران', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('holder', 'russian ministry of defence', 'actors/russian-mod', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('holder', 'وزاره دفاع روسي', 'actors/russian-mod', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('holder', 'وزير', 'plain:وزيران', NULL, NULL);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'amman', 'geonames:250441', 31.9552, 35.945);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'baghdad', 'geonames:98182', 33.3406, 44.4009);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'geonames 168661', 'geonames:168661', 35.6138, 36.5645);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'geonames 250441', 'geonames:250441', 31.9552, 35.945);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'geonames 98182', 'geonames:98182', 33.3406, 44.4009);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'kafranbel', 'geonames:168661', 35.6138, 36.5645);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'بغداد', 'geonames:98182', 33.3406, 44.4009);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'عم', 'geonames:250441', 31.9552, 35.945);
INSERT INTO "search_names" ("kind", "name", "key", "lat", "lon") VALUES ('place', 'كفرنبل', 'geonames:168661', 35.6138, 36.5645);
CREATE TABLE search_facets (
	facet VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	block INTEGER NOT NULL, 
	bits BLOB NOT NULL, 
	CONSTRAINT pk_search_facets PRIMARY KEY (facet, value, block)
);
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('actor', 'actors/russian-mod', 0, X'06');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('attribution', 'denied', 0, X'06');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('attribution', 'own-voice', 0, X'1E');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('attribution', 'reported', 0, X'10');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('country', 'IQ', 0, X'10');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('country', 'JO', 0, X'08');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('country', 'SY', 0, X'06');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('holder', 'anonymous', 0, X'10');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('holder', 'group', 0, X'06');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('source', '1', 0, X'12');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('source', '2', 0, X'0C');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('status', 'actual', 0, X'1E');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('status', 'intended', 0, X'10');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('status', 'negated', 0, X'06');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('type', 'ASSAULT', 0, X'06');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('type', 'CONSULT', 0, X'10');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('type', 'PROTEST', 0, X'08');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('type', 'RETREAT', 0, X'10');
INSERT INTO "search_facets" ("facet", "value", "block", "bits") VALUES ('year', '2016', 0, X'1E');
CREATE TABLE users (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	shown TEXT NOT NULL, 
	role VARCHAR NOT NULL, 
	password TEXT, 
	subject TEXT, 
	active BOOLEAN NOT NULL, 
	made VARCHAR NOT NULL, 
	CONSTRAINT pk_users PRIMARY KEY (id), 
	CONSTRAINT uq_users_name UNIQUE (name), 
	CONSTRAINT uq_users_subject UNIQUE (subject)
);
CREATE TABLE user_sessions (
	token VARCHAR(64) NOT NULL, 
	user_id INTEGER, 
	csrf VARCHAR(64) NOT NULL, 
	made VARCHAR NOT NULL, 
	seen VARCHAR NOT NULL, 
	ends VARCHAR NOT NULL, 
	CONSTRAINT pk_user_sessions PRIMARY KEY (token), 
	CONSTRAINT fk_user_sessions_user_id FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE api_tokens (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	made VARCHAR NOT NULL, 
	ends VARCHAR NOT NULL, 
	used VARCHAR, 
	CONSTRAINT pk_api_tokens PRIMARY KEY (id), 
	CONSTRAINT fk_api_tokens_user_id FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE, 
	CONSTRAINT uq_api_tokens_token UNIQUE (token)
);
CREATE TABLE saved_searches (
	id INTEGER NOT NULL, 
	user_id INTEGER, 
	name TEXT NOT NULL, 
	"query" TEXT NOT NULL, 
	alert BOOLEAN NOT NULL, 
	made VARCHAR NOT NULL, 
	looked INTEGER NOT NULL, 
	CONSTRAINT pk_saved_searches PRIMARY KEY (id), 
	CONSTRAINT fk_saved_searches_user_id FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE search_alerts (
	search_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	found VARCHAR NOT NULL, 
	seen VARCHAR, 
	CONSTRAINT pk_search_alerts PRIMARY KEY (search_id, report_id), 
	CONSTRAINT fk_search_alerts_search_id FOREIGN KEY(search_id) REFERENCES saved_searches (id) ON DELETE CASCADE, 
	CONSTRAINT fk_search_alerts_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
CREATE TABLE assignments (
	id INTEGER NOT NULL, 
	report VARCHAR NOT NULL, 
	user_id INTEGER NOT NULL, 
	task VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	made VARCHAR NOT NULL, 
	done VARCHAR, 
	CONSTRAINT pk_assignments PRIMARY KEY (id), 
	CONSTRAINT fk_assignments_user_id FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE, 
	CONSTRAINT uq_assignments_report_user_id_task UNIQUE (report, user_id, task)
);
CREATE TABLE review_subjects (
	subject VARCHAR NOT NULL, 
	report VARCHAR NOT NULL, 
	CONSTRAINT pk_review_subjects PRIMARY KEY (subject)
);
CREATE TABLE review_scores (
	event_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	type VARCHAR NOT NULL, 
	source_id INTEGER, 
	country VARCHAR(2), 
	day VARCHAR(10), 
	doubt FLOAT NOT NULL, 
	importance FLOAT NOT NULL, 
	score FLOAT NOT NULL, 
	why VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	who VARCHAR, 
	CONSTRAINT pk_review_scores PRIMARY KEY (event_id), 
	CONSTRAINT fk_review_scores_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
CREATE TABLE report_privacy (
	report_id INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	lexicon VARCHAR NOT NULL, 
	spans JSON NOT NULL, 
	names JSON NOT NULL, 
	CONSTRAINT pk_report_privacy PRIMARY KEY (report_id), 
	CONSTRAINT fk_report_privacy_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (1, '112f9fe5d88659ef60f86c55091ffb01e77586f4f518f5b81a22dec57970d9c1', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (2, '8a7dccc2c5ae2e4f7af86308f7d215c5ba54f5dda22a01ea629a3dfa7675d65d', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (3, 'a929c6aeb6e2768a7d060414905f2368263af52a035f90f3a6efd824b4cd18c7', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (4, '3bfec100b29ee5b1856a3dec03d2cbee1a305dd5b85400675c229435f2f0c35c', 'd222249c3e99', '[]', '[]');
CREATE TABLE private_keys (
	report_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	CONSTRAINT pk_private_keys PRIMARY KEY (report_id, kind, "key"), 
	CONSTRAINT fk_private_keys_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
CREATE TABLE private_words (
	report_id INTEGER NOT NULL, 
	"column" VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	only BOOLEAN NOT NULL, 
	CONSTRAINT pk_private_words PRIMARY KEY (report_id, "column", "key"), 
	CONSTRAINT fk_private_words_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
CREATE TRIGGER search_words_of_reports AFTER DELETE ON reports BEGIN DELETE FROM search_words WHERE rowid = old.id; END;
CREATE INDEX ix_captures_sha256 ON captures (sha256);
CREATE INDEX ix_captures_state ON captures (state);
CREATE INDEX ix_judgements_subject ON judgements (subject);
CREATE INDEX ix_reference_events_date_from ON reference_events (date_from);
CREATE INDEX ix_reference_events_set_id ON reference_events (set_id);
CREATE INDEX ix_reports_document_id ON reports (document_id);
CREATE INDEX ix_reports_published ON reports (published);
CREATE INDEX ix_reports_source_id ON reports (source_id);
CREATE INDEX ix_sightings_capture_id ON sightings (capture_id);
CREATE INDEX ix_source_names_source_id ON source_names (source_id);
CREATE INDEX ix_copies_family ON copies (family);
CREATE INDEX ix_events_report_id ON events (report_id);
CREATE INDEX ix_events_type_date ON events (type, date_from, date_to, report_id);
CREATE INDEX ix_events_date ON events (date_from, date_to, report_id);
CREATE INDEX ix_naming_report_id ON naming (report_id);
CREATE INDEX ix_naming_rule ON naming (rule);
CREATE INDEX ix_records_report_id ON records (report_id);
CREATE INDEX ix_event_places_printed ON event_places (printed, event_id);
CREATE INDEX ix_event_places_country ON event_places (country, event_id);
CREATE INDEX ix_event_places_event_id ON event_places (event_id);
CREATE INDEX ix_event_places_lat_lon ON event_places (lat, lon);
CREATE INDEX ix_event_places_place ON event_places (place, event_id);
CREATE INDEX ix_incident_events_event_id ON incident_events (event_id);
CREATE INDEX ix_links_event_id ON links (event_id);
CREATE INDEX ix_links_report_id ON links (report_id);
CREATE INDEX ix_numbers_event_id ON numbers (event_id);
CREATE INDEX ix_parties_code ON parties (code, role, event_id);
CREATE INDEX ix_parties_printed ON parties (printed, role, event_id);
CREATE INDEX ix_parties_actor ON parties (actor, role, event_id);
CREATE INDEX ix_parties_event_id ON parties (event_id);
CREATE INDEX ix_statements_event_id ON statements (event_id);
CREATE INDEX ix_statements_report_id ON statements (report_id);
CREATE INDEX ix_statements_status ON statements (status, event_id);
CREATE INDEX ix_statements_attribution ON statements (attribution, event_id);
CREATE INDEX ix_holders_printed ON holders (printed, statement_id);
CREATE INDEX ix_holders_holder ON holders (holder, statement_id);
CREATE INDEX ix_holders_statement_id ON holders (statement_id);
CREATE INDEX ix_holders_kind ON holders (kind, statement_id);
CREATE INDEX ix_user_sessions_user_id ON user_sessions (user_id);
CREATE INDEX ix_api_tokens_user_id ON api_tokens (user_id);
CREATE INDEX ix_saved_searches_user_id ON saved_searches (user_id);
CREATE INDEX ix_search_alerts_report_id ON search_alerts (report_id);
CREATE INDEX ix_assignments_user_id ON assignments (user_id);
CREATE INDEX ix_review_subjects_report ON review_subjects (report);
CREATE INDEX ix_reports_source_published ON reports (source_id, published);
CREATE INDEX ix_reports_language_published ON reports (language, published);
CREATE INDEX ix_review_scores_report_id ON review_scores (report_id);
CREATE INDEX ix_review_scores_subject ON review_scores (subject);
CREATE INDEX ix_review_scores_score ON review_scores (score, event_id);
CREATE INDEX ix_review_scores_order ON review_scores (state, score, event_id);
CREATE INDEX ix_review_scores_type ON review_scores (type, state, score, event_id);
CREATE INDEX ix_review_scores_source ON review_scores (source_id, state, score, event_id);
CREATE INDEX ix_review_scores_country ON review_scores (country, state, score, event_id);
CREATE INDEX ix_review_scores_day ON review_scores (day, state, score, event_id);
CREATE INDEX ix_review_scores_who ON review_scores (who, state);
CREATE INDEX ix_private_keys_key ON private_keys ("key", kind, report_id);
CREATE INDEX ix_private_words_key ON private_words ("key", "column", report_id);
