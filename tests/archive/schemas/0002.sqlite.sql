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
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (1, '2026-11-23T06:55:14.937Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', '7b910c719f595fc8cda17c8360cdc485ebad32fa6f094f1d73c46c3ea1bb7dc4');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (10, '2026-11-23T06:55:16.120Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', 'a4f197ca6e798f07a3266bfd4479e33cadd3b2cef97d2b8cb3e014ff644370eb', '17af59bc19abba838a14d8c12d030157398d27f35dd725979968cca40db75a5a');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (2, '2026-11-23T06:55:15.011Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', '7b910c719f595fc8cda17c8360cdc485ebad32fa6f094f1d73c46c3ea1bb7dc4', 'e21d72a3ef485956ceeacb4fb540e933b6cb3995e94241c082011bcaa146c1dc');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (3, '2026-11-23T06:55:16.067Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"20a24e7a1f8336cbfd6bb85d9df68b280365ded6d3cbb199ca612ba92bb360a6","same":0,"set_aside":[5]}', 'e21d72a3ef485956ceeacb4fb540e933b6cb3995e94241c082011bcaa146c1dc', '8e7dff06f8052984ba0538d14c6e335859e60ac674457c604eadc6ff00dc809b');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (4, '2026-11-23T06:55:16.075Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', '8e7dff06f8052984ba0538d14c6e335859e60ac674457c604eadc6ff00dc809b', 'ced59d04fcf16ccec8bdf42cee72d3d436b5d8c243b8bff978793e87661a9b77');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (5, '2026-11-23T06:55:16.112Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', 'ced59d04fcf16ccec8bdf42cee72d3d436b5d8c243b8bff978793e87661a9b77', 'a3277d9e1460a7c217750c403a47ea36b157471640a77367ccbdebe7788785ed');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (6, '2026-11-23T06:55:16.115Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', 'a3277d9e1460a7c217750c403a47ea36b157471640a77367ccbdebe7788785ed', '2b2fa885b6a6b2c7edd815faaef24f37284fea1800d110c4337262ae195be53b');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (7, '2026-11-23T06:55:16.116Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', '2b2fa885b6a6b2c7edd815faaef24f37284fea1800d110c4337262ae195be53b', '62219034ab01ac36af9155678cf235197abd3b4ebbb8f5822ebd192878e7c8d8');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (8, '2026-11-23T06:55:16.116Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', '62219034ab01ac36af9155678cf235197abd3b4ebbb8f5822ebd192878e7c8d8', '25efb51af81cdadc0401bb89f2968a27ad30ef77e285609d8020bf5b63e6ce84');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (9, '2026-11-23T06:55:16.118Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', '25efb51af81cdadc0401bb89f2968a27ad30ef77e285609d8020bf5b63e6ce84', 'a4f197ca6e798f07a3266bfd4479e33cadd3b2cef97d2b8cb3e014ff644370eb');
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
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T06:55:14.952Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T06:55:14.972Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T06:55:14.987Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T06:55:14.995Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T06:55:15.003Z');
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
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T06:55:16.114Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T06:55:16.115Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T06:55:16.116Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T06:55:16.117Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T06:55:16.120Z', 4);
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
INSERT INTO "settings" ("key", "value") VALUES ('audit_head', '10 17af59bc19abba838a14d8c12d030157398d27f35dd725979968cca40db75a5a');
INSERT INTO "settings" ("key", "value") VALUES ('id', 'aa48f1b2-6ff7-4d62-b611-7ef3fe287a99');
INSERT INTO "settings" ("key", "value") VALUES ('made', '2026-11-23T06:55:14.932Z');
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
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T06:55:14.952Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T06:55:14.972Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T06:55:14.987Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T06:55:14.995Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T06:55:15.003Z');
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
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '149b55f9579b83a42dd26a249b2cb7a48ba5418097edc639af52e0f637d0e137', '2026-11-23T06:55:16.020Z', 1, X'1F8B0800000000000003CD585B6FDC4414FE2B965FC9C677EF6EDEAAC243452B24024808A2686CCFEE4E638FDDF178D315CA43819612F12710829422A80A42A8FC12FBDF708EEFDE5B5254152AA55A7BCE9CDB77CE3767FC853A8B4544A47AA40A92B24033D403D58F032AD4A32FD42515298B392CEA87C6A10E4B217DC8FCF24D60C23F7BEA5B743A858538912099C2AE8B8B033588FD2CA25CA212168074BA20A6E31E0586E1EB864D7C9B506298B6637A9E69B89E39B5C653A23BFED4F73DE23AA6E14D5CC731ADC09CC17B4A886DD1896782A134CE844F4F132217A0579351827FE6FD07FA24E596C6B8173FD4044D6221D3C3FB69CCC36E13BAC2B3303C503311363FE34C86141390FF99FF5A5C168FF29F95FCAAF83AFF3B7F015B2583658C23954480987EA0520E7A0C13D6E843DC587C99FF593C52F257C5D7C5B74AFE63FE02763F53210FDE2A649C369692CC0B59BAA098105337DC91A18F4C17B34AF83C237310548950AFD1FB39AFDEE7CF2B37FFCAAFF29FF297F07FFDE265F134FFA3B8C4309EC1E30BF8517C05F22F8B27F842291E15970A3C5DA2EE5AA9024F4F8BC795825FE0EF2AFF05FEBECFBF538AC7F99592FF0072E843E94AF1185C780EAAF2DF60F50F34F018D69F8092CBE2C92178F8141ED04370E577D0F3B2C9E90B787B95BFDA70F40AB43C2FBE0167AFD02B585DD30859392782333E871AFBAC42E5482141400385A4CA8C89542A65B24F20EF29D41EE53E45D9A602B1B2B760981041E68224504DC6C541236C76C286D548EBC640DCECC4AD9EB86E36F2B63390B72E4E70055C67B563670CE5D424243E050DA52E8A7E7212953507D50075D91414EE86E73B41C83CACAE398D51107419EED49A4CB190C003CB399C5ABA0B4FD8A8967BE85AD614BB3AE352AC40C1F1A7A08A0411E346ABEE409D5122338135E833B9821789A03EABFA1F02F7801EC052C30047A5D3A9565B56FC450C495762A00CC5544AB7C8194D8F14B9A04A29AB3099D270A608E85C10920BC2CB45222851E2192E97FB544C6B9D19E2CB58B499313732B3BFFE9B847D98A529036B84095F9099C4DC21C7E1D2C7C7F7EEDCC5E262672C209234BDDA842BE210A26C76A29F4D024ADF524D94CAFB4E0FE1B4D69DEEF762E3E1FB642608F768B80EEBC4758D0E56D7B0261DAC8E8B05767358657CCE6F0E2B5ADE1D95FD2F8AB44AEC9B29D17A69108DBD339AE34F0FA1D5DF4A8D3A1B70373C0694D824C7674B164245A6BD4ABCFDC9F565D8ECDB6DDEDD307F23025EEF947B8CB31490C098DFA533A4D28DA6B9F7C1BB7B1CDEDA257C14C5818A3488C341352F34FC1C196ACD8EAB8605D72AAF26D8C9E601DC2B3E91E169AD0ED8496D893A320746CCCE4893C686C51B2B96DD59B9966D6AE343CEE859B706D6AD9D215A4E6DDD763BEBDBCEF28D801794045AD9E89D557B60D5DE69D5698E4567D2591D8E09DBEDD56D0BE323ED997506669D9DA99EDAEDF9AA77A34FEFF45F4FECA00B2A5BEEC096BB1B567DDC56CFB83376D31EA9DDD856D3AD2BE31B866D586E3B270C6BEC66B19FE0681AF5271CD99B709C69AD7C6C74616E1FF19057451CF56752F45AC6EB6F7A54AB06042704C281529165BAC9B6F5B7744E3BA7F40C643599D114F7A0DB0F32D21F824ADF1FF4FAFD8C8561A9298CCF21920375C1E68BF287475359FEC838C38812B89FC4BC470DD32DA5B47546EDFCECBCD12AC31A87722E1DA54B00B2E7E4129D94AB04B7DD3A3EBEF5F1DD8FE005C05F46A2422F2C57A3734A1224B613A44B8E3E948B11C0064EAEF0BD146C3EAF6E586B03A9B536FB23E956D5063A60272290B0DA2B78AEBAB0FA8D209E562D5D73B18CD79E59D4FE1E8000BB1907BEAFEF6C9504F11105F0B14CC3691DF77B0F9330C62248B50F69144BAA2C195426AF8824F34E07D2C70B1AC2503ED7204A4CAE58691183AE09E1489592F86718E0822409C5C91E362CAAFB279F0197A0CE23FD706CB758558068244D49164A2D45ED78E0D1F3142575A76DC3A5B9172A420523E1EB61D4DD03C66B28E5CF0738E129B30F2B3C075E03AFAAAFDF0E5EB798D0021173AA8076764637E03137E0995ABBE0A9923CF2E2C8C3DD1D4EE3EEA2B5B4F6E134C4672B2A93E6F4984C7A8747753DDDDB3D7840BD595490C45E03994F6A1C143227B847E9A6C26DC86C6F176B130F73171E014CCF8B5105BFDC01877D7338AE6B17B31DD4709C69CFB7FE457FAD6DDC8DB6C1E3F43FA1B937028EBD01CE64279741D2E6B48F8A6EE01104C994341A1E4369597AE5FEE6502A61A93EB7FD9BCF548B380CA8187C932099C4A31D7D00A616CCCB6475F2C36C395AC6ACE40F3F6B138D8E666935E6640459D9A74242EECA39A8FE8DA346B55E8D47B73F7A47DD4FEEDD271669F68336B706DD52747FEA797B1FCBFEAFA95C23E25E4EAD7E4EADAD391D5BDBC7F3D7FB26F87F4DCD90137B99B1FB99B1B7575BC77083097EEFA7CC6B12D1DDEBE722CE92377673E95F8E36B30DFCC4CA89BB4C7517A0DE61DF5D44AB2FBB18478B06A773A0A9E0A6708C3A38C0600A20F095C6C98C94AEC1BC78D663BBB07733103405D0D679A0A2CED3411DD774BA654E1896F175353B4C48DB0B136B4F2BE0BE7E7895D75A44462408C88885559C9C44E539F1D9C9C53FCBF826C586190000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', 'c0fcc139cd92148f68ca1763044f601b8c109efdc49b9c3ac275d039bab0b4ea', '2026-11-23T06:55:16.042Z', 1, X'1F8B0800000000000003CD585B8BDB4614FE2B42AF5D5BD6C5B2BD6F21E9436842219B0642BA2C23696C4F2C8D9CD1682F847D48DB6C93A57FA294767381863494D27F22FF9B9E332359922F7B292934E0206966CEED3BE73B67F6B9394E4542A4B96B0A92B1C8B2CD1D334C232ACCDDE7E62115194B392CF6BA76B7074B313D66A1FA1239F0CF1B852E1D8D60219D4BD899C1A9D3D31D334AC33CA15CA21016C1EE6C4A9CBEBF1B049E1B8D6C3A083C67380CC3908CFC1171BC88F6EC61381C0CC724749DA1E3B984BA5E8FF8360D827ED01B8FE8D81B38435094A5B908E9C19CC829C8B56432C79FF3F4596F9871D7623C488F2D41E7A99059F76996F2B83E84A6F03C8E77CC5CC4D5639ACB9862008A8BC50F8B978BF3E20F783A835392C14AB52D3889195FBECDF32066D994A26F4ECFF63B76AFE3F81820C2273999C046930894418F51F6E2BBE2CFC58BE29D814A8ABF8A8BE2B7E223FC5F7EF8B878557C02CD6F8DE20DBC7E8087C5F7B0FFE3E20C3F188B178B7303DECE172F8CE2D7E203EC79A34FBE87DF45F11E7E3F173F198B97C58551FC021B5EC33E70E7357C02DDEF4046F13BAC7E42C92F61FD0C649D2FCEBADFF2C52B7841D3C006F01CCC7AAB457F80AF17C5DF6B165E8094778B1FC1CA0B344745AD2511DC3E2282333E817C78B20FF990412E501E527CAF3202332D934440787A3B26E5F071E8416489201341E680AE7DBA536D76EACDC37EB9DB7686ADEDCEE93EAE006AAC543463B8CF24A14C110B258AA25E4E128AB9091069DC2F81C444A1B0ED419E658C708330110A3296E6A9AE145CFA66EFFEDD7BE8369BB18848B24C1AA8A90C6B2B8D696655278D746C9485B4AB6CCB2CA1849BE87069F43C26215D1AEDAC1ADD4C8FCAC2AFC858101ED0184D9BD0140F8076DB1FFABE8DA909D173FB5DDF7621703156B1EB77FBBED74747722EC50908D97B0CE24894306EC3DBDD2866017C1853227381BECAF408019E0B1A324D0E76ED67E595323EB3B4E6ED5EB96B5094B95D79A4D5B7BCD181AD7C19B93DBFF6C577DDD14D7C29975ADE785BBDD97BDCB59D1D239CA690CE460AE4683886B28ACC68B66BC82935D45683C98CC663430047C1263985ACC145222841EC61599D6B06A69DA3DE1ADC5585BD52CCA48213B243164346668D4CBCFDE8EA34ACCE6D57DF5F537F2D6A58AD94FB8CB30C90409FEFD03112C05AD1DCFFFACE25066FAC12DE49D2C8C462C716A3BB4EC52A896D961C7052D5FA8A87258B5424E2D84B8EBE9A07448EFD60A59ACD254B254E4BB9532BAFD2BE54EE38A576D7ADB56F22FE5A679983534A224B9560ADD56D6975B76A7507A5562CF84A6BBBA76CD65716148C07B4A1D66BA9F5B6467A50A91DD6CE361BC66A5C5BE9A955F55BAAFA5B558DAA4662DBBD5AD77573B7B46253AE2D2DF1AFE9B46D8F965D6AD0CAB0EBB9BE8FD347D2EC97B2D12F3DBF14DEF7DAD9DB980690E8449A34E7130C9C4C57BF34B8CF8CC8093226078EC3B2AFA79CA5A1CA2AEB88D219ECB5644E333C83F63ECB49B3F72AA39F350A70C6E258498AD323557F533699AA878066BA2273CED095398C9D296F6490B39E411BA799DACCDA184BEBB53824B1B2931E02800D1B0FD1467932C763B7F6F66E7D73EF217C00D8952326A18291D8DC47DEE2A85C7D4D002730EE04BF4BC126133D30AFCC33DEDAFC87FCA7134C49B1F13CC67FCE4AA3E05D979E5A77701D613CD0B55CD2A34C57DE5942AB1469C100A719070A2E8771BD9B84880358AB227150BAFEE5F13C4E310D32EB014D52498D430649C93583E4C1416BF72D26AC48A49C1A209DCD14AF4FC97C4E71EA83F5A9BE47F03170068AD8ED41AB5EA2A321B04896913C96960E71274893004F43EFA147191E19D413E0A173194A6D743662E2573434B01B34A467E3162AAB8820D37D5E54B02C6E80CCA31207834C089E31EAC6BF09192949385BC3C359C7C3D986470403D2B4A3E1975BE070AF0FC715C562DBF692B5870D3A6BDE3256CAA6BF5636C8CC4D906E00907EFEB765F359C071D7C0C19BD06670206813DA44A56723AB4130254DDACC96A9D453E72B9E53B0E87BF90A57F5D7C9EABFBCACAA18A4714445FBAA964B6C3DE81191902B412E75678291A7739832C54661BE840DDDCE33DD7F738257FD900A0948A8065D3E632BD4EBBA6FDF7EF885794D2EAA6FA0D269C6D2D918CBBEBF71D4B9D995FCFF1A99362B3402E33603E36E0C4CA3C65BE3D0A57F49B82210F5E56522D27CFEB9A6C0E69CB91E6C2850A6861815E9A57FC325F0A35AE359D5F09750703A812A8DAE8B45A7C602D46580003FB13819136558CCF8AC51EC7163D4123403C4566B5F33C7412B874B36D9D0265B297C55BEB6A3B12C03DFBFA40CF05CD33B6DB495900E8922D261B17613EEA18A259FEC9FFE030C4484A7AD140000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'b7c89629b4ee0e19634ee47ac0f1e2faa0b0ac9aec599720cc39404e935a06ec', '2026-11-23T06:55:16.048Z', 1, X'1F8B0800000000000003CD56DD6EDC44147E15CBB724EBB5D7DE5D87AB021512420A82C00D44D1D89EDD9DC69E713CE3A451948BA226447D8DAA248D40285402FA26DEB7E19C19FF6E12DA4B22455ACF9C9FEF9CEFFCCC99BD10454694BD631744B2C471ED2D3B16092DEC9D33FB981692090E97E3913B1AC3554A9FB3589F241EFCF9613CA16108172257202941EBFC7CCB4E445C66942B34C21290962BE205D39D701A27F3C962EC472418C79137F6E7D1641A466E3C9BCEA2A91BCEA6FE2CA2733A73FD680637732F9A05B13F9DC70B121144204559C4F420276A05761D95E5F8EF3D3B1ACF259F388C47E2B953D05C144A8E9E49C1D34E09A1F0324DB7ECB2489B9FA25429C50454D7EB97EB8BF5ABEA4FF875095A8AC14D23169DA68CB75F7919A54CAE28C6E68DDDE9B63BDEF6024C10E1CB922C41D02605DAA0CFB5EDDBEA1FB0FA4B7567AD2FAA5FABEBEAD632FEAAF7C6EBFAD2AA5EC3E7F5FAC25A5F2186EAAE7AAB8540F9AEBA01606FADF58BF52B0B5450EED202AD2B10D732AFABDFAB3F2CB08536FFD64737A87F53DDAD5F54EF1BA1DFC0F6DDE8270E8A3F1BDB06C7257E1A8D370805AFDE547F816338B5AA77E0FD5D750BA65119E23A2105677C0984FFB80F844B209BF298E2774339969254A480F8C75B36E570389B43EA48419605C9813EF77CAB11F63AE159584BBBAE3B10F7CEF7F1066861B5A3438672368995C0646B5314FD7292512C3EE0A021B64EF495A69662092B4AE21594B87D6E6A1E8E9E7EF13D06C70E59421469B987D690D82222A5D2A9D56C04FF20006F13C0A37C364832C69954C5690FC997BB3F7C10494FAD8592A724A62D94C9BD5CD4B5D3787E926584A3DB25152808C6BD60ECFB2E963290317147611078F0855D3F0946A11F20C692A3DF1DFBAB5DB0441240E2B6D6B6EC0525AA2C308C98E44C11ECC1BCA03133E3C4ED02A907CA8E862D9DDAB715AF049494256002599EA58191432A772CA6A4557BB798D437894553494F8012FAA9A556D4D2B65092A60BAB80410146D48A707D490A4A2CB1D08674661EA5D17FB08EDA46693258728CA923EEEB279F7D9038ADB39D9208E6928D558DC3D2CCCFA67D32D7AE8BFDB429EA0D9475BB6093987609BB71B3315A40BA2871963D50C2C69B37F0E63DEACD0B6A6F9379EBEDBFCA7BE07650AFC6EF64E077D2F96DEAB8F6EB7BB55F7FDA45D9D572ED6650453D2FFEC08BFF6874F326BAD01BE6B2CFFA20A47B4C2A96F5A7A0EA4D417F565B0FBA18EE8D70EC9E4264FDBD82595162F3A4D74F76424EB10D39B40D166AB79D5AB41A967342E921C83AB2E4A882788F4AD29FA81AF451AFDA60FE2A16B31CA424EE37710245308681BE62CB555BDD54AA76B5728681E5305805EF829FDEAFD247376107BB43E7F481383017220D9F1E5304D6423F46E8EA3447E56FBEDDDD7BFADD1E1C64D09A2864273413F63EF62A47107A7D817CC1964BF3E4D95858C1031B1C7B5DD78DB6087D0A16908B9CD550B09BE0CC14A3FE9EE037D27A60CABA4E95121BDF2CA34DCD0C784146C002E3D03DF5C3CA689038C537C899C9C3411378211430827CC9323A18DE41EBD345995AB911C2685624CF29AE73B85F9917205FB004173AA462144E5B3E4CBA9D5AD7C1742226A2B055393D915A3E446620938A664376A40E4D1B69B8D24C9897E2E66361F63F7D3EE9948934A1C5F015522A6C3F8C9D2828A9A854A63BC509DF3E164C8FB3B86CD9C60495D20CA152AFC898168A30AEA754FD1BC781B937C3EBF3BD4FEC8F610351C083F5B097FCB4BF4358B64904247F49D5417D5617A43EEB7113CCEE93F3F149D3C1DFB715F456C94B94ABC30371E900522765DB19910931C9859DAC4B151E9EFF027DE62CCFBF0C0000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '51f79349797931d5fe16de530548562a9d36318765979a26135eb90fbd5d3cb9', '2026-11-23T06:55:16.057Z', 1, X'1F8B0800000000000003ED585B8FD34614FE2B965FBB497C4BE2EC5B8B5055A98242A12F74B59AD89364886FCC8C7789D03E008552FE06AAB8B47445AB566D7F89F36F7A8EC78EC74EB22C6A1F78E84AEC7A3C67E67CE73B57F3C09CA53C26D23C3439112C1CD8E68119A421E5E6E103F38472C1D20436ADBEDDB7602BA2F75950BE091DF8F126814B2713D848330992024E9D9D1D98611AE4314D245EC24290160BE20C478793B14B4696178C7D32F2E9C41E4F1DC725C3A16539E1D4F7ED7032B146B63F0D6661E8D0694003773C9E8E6C77360D5CC776409148731ED0E38CC805DC3B907186FF9CBBF72C5F24EE8025D3F4FE80D32CE552F4EF8A34899A430825C9A3E8C0CC79543FA6B98C281250FC5EBC5D3F5F3F2C5E1BC5CBF577C5DFC5391C950CB66BD9E92A62C96695E5D388890545031DCB1EF56CABE7F8C81249E6399983A04938DE41EF970AF0D637EB47EB1F8CF5B3E2D7F5F3E29DD2F44BF1B27857FC0C2F2AD57FC1F225083E37D64F8B3F5170FDBDDAF91117F0F414F71EC2AFE21502850BCE0D00FF6CFDA4BA72FD04247F33E0F155F1B6F8C9285EC09BA76AF36D710E00CEFBDF26F0E7C5FA319CC5F73528BCDE28FE00A5CF60F11AC00294874AE451F106FFC251B0EB94F0842573F0FA9D23F0BA008FD324A0B8AEFD8EF12424E160BF7560D2045E8E27401DE164CE49063EB4CF0E6A61A711F66B69DBB65BE2CED911EE805B58A568C950CE24814C91ECF22A8A7A1312538C40F0C1A17959C64DBC1DE4BFE0E41E33203B289B2746CC12262464C5994A0F14B879E3F3EBDF200B6CC94222C9264820910426541A5131A86EE8D53718E9CCA8B2E8B0842C060C5499C8C24E4B9C2D4BAA90309A60D040278C244690E6E00A9E21953AE26B9741AC1DDE0D36D1C1661109E806ACDB05DB84678DF133325F8424445C739AA230A89EF8B6EF60E280EB5DB7EF7AD6085658683CAFEF59D6048D00587C8576DC80BB48088CDADA7D07E68C129973B43420199304333FE33460AA88D98DA1B54D25783150DA8D609142081B29943DC3364A6464490F0DB9A0462969302968343338141F90910BA01A3709A704A982EDF2D87E677A5BFC6CA7654D94A041CE995C61106252358EBC72FDABF77AB13EBD1FCB700B4BA706D440EAD0D5215C26909AA48194C576A03A445D1B62DBAC327955676C0767550B46552970C69B52FA01D9CC73ACDF7BB2D1DC149FD869A171F6A271FC0A8EE73470F657E92E82766AD6CADD9672B7515EA757A5DCABB918DA4D5BD153ACD2A507B6A6C66BA9F1F6335EDB38F61B353B23B5655B2BE694C6614BE370AF467F58699CB8AD7ED989C796BA567C4916EB8D476A8D67E854778F348F6DF74AAC203C8DF5663EC6E69D76DF6835C50CC90A8B5102B50353A8190936584B6083534A97203B908B9C0B3C8498EFE5A46964D8D64E802ACD88133442AE3295F3D7BEBEFDE52D781143065607A086A13DB832439645298C722C30910ECEE67335C575DAEF70C73C8289ADEA3BDE542626E4035C839666AC42056B1557A5908BFB48D8B18AD1AA04C8B4B36631ADFDD1B5972542F26A5054D22488E866485B902CA33860C0F9851A4C93190B71C40073FAFE64C3B1220E722B117924073185810E8A1B3D15EAAE4D3C9E38FF21A323AF8EABB19E8C306D75F8F43E2E2A9D2D2AC7A37D54864C04B9107BD8741B366F5EBD75F3EAA73A9B664089A033061DB9436CCC2268CFD0CB77D26A5BCDEC6769157F6B086DB17C11C31FC0AE7ABE34BB0F145FC715095F4B180DE89C054608EFA3348B4B345089F2E9714BF23A4E106840CB33EE9667865ED7339C4A1837E4A064B787F4F68084B6838ECADA2769DCAE27A20C9DF29EBABA946E511F6ADD31DDFF683F5C4ADED228A4BCFD05904BACC2683D911057D35CAA229D9E26BD9394958D34C8375E468A72A17A515E4E8B01E592B0A46C56D5337605B5AF7AD8955B9F9817D69DE673463A3ADBCEFF6C2BB6197210962DF2127CDFCE1BBAE13631202C1E44AC171368A35C67DBD5D97677B23DF17654968BBF74DF63BD365C2769B28AD35C7CF050A3CF47DB74AAFFCB5074E55433C6B7ABDB7D4F1FD21E2B8FFDFBE02ED91630B390E59284A48416B164A91594481FDA59DC2D2E80734EE5712B05D4BB5D5D544F810B83B14DC3C8ADBB70438372DB055173547EFA9455F7CED1D93F33A8CCA106130000');
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
CREATE TABLE review_scores (
	event_id INTEGER NOT NULL, 
	doubt FLOAT NOT NULL, 
	importance FLOAT NOT NULL, 
	score FLOAT NOT NULL, 
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
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (1, '149b55f9579b83a42dd26a249b2cb7a48ba5418097edc639af52e0f637d0e137', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (2, 'c0fcc139cd92148f68ca1763044f601b8c109efdc49b9c3ac275d039bab0b4ea', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (3, 'b7c89629b4ee0e19634ee47ac0f1e2faa0b0ac9aec599720cc39404e935a06ec', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (4, '51f79349797931d5fe16de530548562a9d36318765979a26135eb90fbd5d3cb9', 'd222249c3e99', '[]', '[]');
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
CREATE INDEX ix_review_scores_score ON review_scores (score, event_id);
CREATE INDEX ix_private_keys_key ON private_keys ("key", kind, report_id);
CREATE INDEX ix_private_words_key ON private_words ("key", "column", report_id);
