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
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (1, '2026-11-23T06:51:32.194Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', '45c1db25e369d3acceef7738e15f42699f6a0e814c1ff548504326fb8c515b0d');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (10, '2026-11-23T06:51:33.979Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', '4434c5fa8d42d64d145141c360dbdda4d98845885b0c001d01ede352931beb9a', '773d18daa256071d244c4aa84c88f44270b7808a8d98836e29a5067e8a127298');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (2, '2026-11-23T06:51:32.279Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', '45c1db25e369d3acceef7738e15f42699f6a0e814c1ff548504326fb8c515b0d', 'c835892a9552c85ae0f748fc38af6132453b7ba310c614cce5fd6a1e58d30363');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (3, '2026-11-23T06:51:33.830Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"78be527a2274704ffec072f5bcc5e2be64faf979bd3ece4def975804c5426ab3","same":0,"set_aside":[5]}', 'c835892a9552c85ae0f748fc38af6132453b7ba310c614cce5fd6a1e58d30363', '4e5d7990552a34ae906fcb6ff1300d3b2cead22759456356ce9df539329ecc99');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (4, '2026-11-23T06:51:33.839Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', '4e5d7990552a34ae906fcb6ff1300d3b2cead22759456356ce9df539329ecc99', 'f7384632241e2b3d12d370c5d84c6a40c5bfa66065317810e7a44897d63b976f');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (5, '2026-11-23T06:51:33.927Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', 'f7384632241e2b3d12d370c5d84c6a40c5bfa66065317810e7a44897d63b976f', 'df8fcdaaa0737e85a69874639e2d28ca34e9ef2f5e562bc968cf439182f28de5');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (6, '2026-11-23T06:51:33.957Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', 'df8fcdaaa0737e85a69874639e2d28ca34e9ef2f5e562bc968cf439182f28de5', '1f6202bca5aff4342ca4a303e8f7b4ae20b27d030745e8de59cc7e65bedafc2b');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (7, '2026-11-23T06:51:33.962Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', '1f6202bca5aff4342ca4a303e8f7b4ae20b27d030745e8de59cc7e65bedafc2b', 'd74766232a4838c05af682d8907bf454474e180d6dbf74fe9b71fa45924a7e9e');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (8, '2026-11-23T06:51:33.963Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', 'd74766232a4838c05af682d8907bf454474e180d6dbf74fe9b71fa45924a7e9e', 'a2162bc7d4c69e17c9466aa057432e04df217a69dcaf104c84f238b594244041');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (9, '2026-11-23T06:51:33.964Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', 'a2162bc7d4c69e17c9466aa057432e04df217a69dcaf104c84f238b594244041', '4434c5fa8d42d64d145141c360dbdda4d98845885b0c001d01ede352931beb9a');
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
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T06:51:32.219Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T06:51:32.231Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T06:51:32.243Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T06:51:32.246Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T06:51:32.266Z');
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
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T06:51:33.944Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T06:51:33.961Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T06:51:33.962Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T06:51:33.963Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T06:51:33.978Z', 4);
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
INSERT INTO "settings" ("key", "value") VALUES ('audit_head', '10 773d18daa256071d244c4aa84c88f44270b7808a8d98836e29a5067e8a127298');
INSERT INTO "settings" ("key", "value") VALUES ('id', 'bdf0c117-13c8-446a-858c-837ce1658c05');
INSERT INTO "settings" ("key", "value") VALUES ('made', '2026-11-23T06:51:32.187Z');
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
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T06:51:32.219Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T06:51:32.231Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T06:51:32.243Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T06:51:32.246Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T06:51:32.266Z');
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
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '5dd91866585fd4b91a29ec12cafaa6117338179682252736fee51b6de5c6f33f', '2026-11-23T06:51:33.762Z', 1, X'1F8B0800000000000003CD585B6FDC4414FE2B965FC9C6EBEBEEE6ADA23C54B44222A552055134B6677787D863331E6FB2AAF250684B89F8130841A008AA5255A8FC12FBDF708EEFDE5BD2AA2AAD946AED39736EDF39DF9CF103751A899048F540152461BEA6AB7BAA17F954A8070FD40515098B382C0EF7F5FD212C05F48C79C51BDF807FD6C433E964020B512C4132815DE7E77BAA1F796948B94425CC07E9644E0CDB39F075DD1BEA16F12C42896E58B6E1BA86EEB8C6C41C4DC8D0F6269EE712C7367477ECD8B661FAC614DE53422C938E5D030C25512A3C7A1C133907BD9A0C63FCF3E7C1996F2F438D71373AD3048D232193FDAF938807ED267485A741B0A7A622A87F46A90C2826207B95FD995FE40FB3DF95EC327F94FD9B3D87AD92C132C6914822406CB8A7520E7A7403D6E8196ECCBFCD5EE50F95EC75FE28FF41C97EC99EC3EEDF54C883BB0C18A7B5A538750396CC2926C418EACE401F0E0C07B34AF82C253310548950AFD0FB152FDF67CF4A37FFC92EB35FB317F07FF5E245FE347B995F6018BFC1E373F8917F07F22FF227F842C91FE6170A3C5DA0EE4AA9024F4FF3C7A5823FE0EF32FB03FE7ECA7E54F2C7D9A592FD0C72E843E14AFE185C7806AAB2BF60F5251A780CEB4F40C945FE641F3C7C0A0FE821B8F237E87951E7F439BCBDCC5EAF397A095A9EE5DF83B397E815ACAE6884AC9C12C1199F418D7D59A272A010DFA7BE421265CA44229522D94790F7046A8F728FA26C5D8158D91B308C8920334162A826FD7CAF16365A61DDACA5877A4FDC68C5CD8EF8D0A8E52DBB276F9E1FE10AB8CE2AC74E18CAA971403C0A1A0A5D14FDE4242C6A0EAA01EAB22E28DC0DCFB7FC80B9585D331AA120E8D29D89399E60218107A6BD3F31870E3C61A39ACEBE639A13ECEA944BB1040587F74115F143C6F546DD9E3AA544A6026BD06372092F62413D56F63F04EE023D80A59A010E0AA713ADB2AC78F30892AE4440198AA1146E91139A1C28724E9542566132A1C15411D0B92024E784178B4450A244535C2EF6A998D62A33C49391683263AC656677FDD709FB3C4D1206D608139E205389B9438EC3A52F0EEFDCBA8DC5C54E984F24A97BB50E5744014459EF443FEB0414BE259A2894779DEEC369AE3ADDEDC5DAC34FC95410EED26015D6B1E3E82DAC8E6E8E5B586D070BECFAB0CAE8945F1F56B4BC3D2AEB2D8AB44CECBB29D16AA9178DB5359AC3FBFBD0EAEFA546ED35B86B1E034AAC93E3B1050BA022934E257E7CEFEA32ACF76D37EFAC99BF1601AF76CA1DC659024860CC37E914A974AD69EE7C767387C31BBB840FC2C8579106713828E7859A9F435DADD87159B3E04AE555043B5E3F803BC527523CADD51E3BA90D518746CF88D11AA9D358B3786DC5B45A2B57B24D65BCCF191DEB66CFBAB93544D3AEAC5B4E6B7DD359BE16F09C125F2B1ABDB56AF5AC5A5BADDAF5B1688F5BABFD3161B3BDAA6D617CA41DB376CFACBD35D513AB395F87EDE8D339FD5713DBEB82D296D3B3E56C8775386AAA67D41ABB6E8F546E6CAAE9C695D135C3D64DA79913FA3576BDD88F70340DBB138EEC4C38F6A4523ED2DB30378F78C8AB220ABB33297A2DA3D5371DAA557D821302E140A9C832ED64DBF85B38A79D527A02B29A4C69827BD0ED6F52D21D820ADFBFE9F4FB090B824253109D42247BEA9CCDE6C50F9726B2F891728611C5703F8978871A261B4A69E38CDAFAD97AA39586350EE55C384A170064C7C9053A2997316EBB717878E38BDB77E105C05F44A2422F2C9683534A6224B623A44B8E3E148B21C0064E2EF1BD146C362B6F582B03A9B932FB23E996D5063A60272210B3CA2B782EBBB0FC8D201E972D5D71B18C569E59D8FCEE8100BB1907BEAFEE6CA504F11005F0B148C37115F727677110611124DAE7348C2455160C2A93974492BAC73DE9C3390D60289F69102526572CB59041D70470A44A49BC130C704EE298E2640F1BE6E5FD934F814B50E7C1707F6435589580682449481A482D41ED78E0D1D304258776D3860B632754840A468237C3A8BD078C5650CA9EF570C253661756780EBC015E655FBF1FBC6E30A1F922E25401EDEC84AEC163ACC13331B7C1532679E046A18BBB5B9C46ED456B61EEC2A98FCF4654C6F5E9311E770E8FF27ABAB37BF0807AB7A82089BD0132F72A1C143223B84769A7C24DC86C6E17731D0F631B1E3E4CCFF34109BFDC0287757D38AE6A17A319D4709C69CEB7EE457FA56D9CB5B6C1E3F47FA1B977028EB506CE782B9741D266B48BCA50C72308922969D83F8692A2F48AFDF5A154C0527E6E7B9BCF54F328F0A9E87D9320A9C4A31D7D00A616CC4D6579F2C36C395844ACE00F2F6D128D8EA64939E6A40459D9A34242EE8A39A8FA8DA346B95E8E471FDFFD48DD4DEEED2716697483363606DD507477EA797F1FCB3ED454AE107127A76637A7E6C69C8ECCCDE3F99B7D13FC5053D3E7C44E66AC6E66ACCDD5D6325C6F82DFF929F38A44B4F7FA9988D2F89DDD5CBA97A3F56C033FB162E22E52DD06386CB16F2FA2E5975D8CA34183D319D0947F5D38062D1C60300110F852E3644A0AD7605E3CE9B05DD0B919089A0068AB3C5052E771AF8E2B3ADD3027F4CBF8AA9AED27A4E985B1B9A315705F37BCD26B2D2403E2FB64C082324E4EC2E29CF8F2E8FC3F02504F8E86190000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', 'b7988559f20e30ee50af4361755116360b5a3d69ab883945c2b2b316f3a0f500', '2026-11-23T06:51:33.791Z', 1, X'1F8B0800000000000003CD58DB6EDB4610FD1582AFB54CF1224AF25B90F421688202711220480D6349AEA4ADC8A5B25CDA16023FA46DDCC4E84F1445EB5C8006695014FD13EA6F3AB34B8AA42EBE1429D0000A48EEEEDCCECC99593F3747A9488834F74C41321659B6B96386694485B9F7DC3CA222632987C5EEAEBDDB85A5989EB0507D891CF8E70D43970E87B090CE24ECCCE0D4E9E98E19A5619E502E51088B607736214ECFDF0B02CF8D8636ED079E331884614886FE90385E44BBF6201CF4072312BACEC0F15C425DAF4B7C9B06412FE88E8674E4F59D0128CAD25C84F47046E404E45A3299E12F9AC427516F9E588C07E98925E82C1532DBFD364B795C1F4253781EC73B662EE2EA31CD654C3100C5C5E287C5CBC579F1073C9DC129C960A5DA16CC63C6976FB33C885936A1E89BD3B5FD8EDDED383E0688F0714EC6B0D1240265D01394BDF8AEF873F1A27867A092E2AFE2A2F8ADF808FF971F3E2E5E159F40F35BA37803AF1FE061F13DECFFB838C30FC6E2C5E2DC80B7F3C50BA3F8B5F8007BDEE893EFE17751BC87DFCFC54FC6E265716114BFC086D7B00FDC790D9F40F73B9051FC0EAB9F50F24B583F0359E78BB3DD6FF8E215BCA0696003780E66BDD5A23FC0D78BE2EF350B2F40CABBC58F60E5059AA3A2D692086E1F13C1191F433E3C3D807CC82017280F29BE57198199964922203CDD1D9372F838F020B24490B1203340D73EDDA9363BF5E641AFDC6D3B83D676E7F400570035562A9A32DC679250A688851245512F2709C5DC048834EE974062A250D8F620CF3246B8419808051949F354570A2E3DDABF7FF71EBACDA62C22922C93066A2AC3DA4A639A59D549231D196521ED29DB324B28E1263A5C1A3D8B494897463BAB4637D3A3B2F02B321284073446D3C634C503A0DDF607BE6F636A42F4DCDEAE6FBB10B818ABD8F5777BBED74347722EC51C84EC3F0171244A18B7E1ED6E14B3003E8C2891B9405F657A8C00CF040D992607BBF6B3F24A199F595AF376AFDC3528CADCAE3CD2EA5BDEE8C056BE0CDDAE5FFBE2BBEEF026BE944B2D6FBCADDEEC3FD9B59D1D239CA490CE460AE4683886B28A4C69B667C80935D45683C98CC623430047C1263981ACC145222841EC61599D6B06A69DA3DE1ADC5585BD52CCA48213B223164346668D4CBCFDF8EA34ACCE6D57DF5B537F2D6A58AD94FB8CB30C90409FEFD01112C05AD1DCFFFACE25066FAC12DE49D2C8C462C716A3BB4EC52A896D961C30AF6A7DC5C392452A1271EC25475FCD0322C77EB052CDE692A512A7A5DCA99557695F2A779C52BBEBD6DA37117FADB3CCC1092591A54AB0D6EAB6B4BA5BB5BAFD522B167CA5B5DD5336EB2B0B0AC603DA50EBB5D47A5B23DDAFD40E6A679B0D6335AEADF4D4AA7A2D55BDADAA865523B1ED6EADEBBAB95B5AB129D79696F8D774DAB687CB2ED56F65D8F55C3FC0E92369F64BD9E8979E5F0AEF79EDEC6D4C034874224D9AF309064EA6AB5F1ADC6746648E8CC981E3B0ECEB296769A8B2CA3AA6740A7B2D99D30CCFA0BDCF72D2ECBDCAE8678D029CB2385692E2F458D5DF848D27EA21A099AEC89C337465066367CA1B19E4AC67D0C669A636B336C6D27A2D0E49ACECA4470060C3C623B451CE6778ECD6FEFEAD47F71EC207805D3962122A1889CD03E42D8ECAD5D7047002E3E6F85D0A361EEB8179659EF1D6E63FE43F9D604A8A8DE731FE33561A05EFBAF4D4BA83EB08E3A1AEE5921E65BAF2CE125AA5480B0638CD385070398CEBDD24441CC05A1589C3D2F52F4F66718A6990590F68924A6A1C31484AAE19240F0E5BBB6F31614522E5D400E96CAA787D4266338A531FAC4FF43D828F803350C45E175AF5121D0D8145B28CE4B1B474883B419A04781A7A0F3DCEF048BF9E008F9CCB506AA3B31113BFA2A1BEDDA0213D1BB75059450499EEF3A282657103641E973818644CF08C5137FE4DC84849C2E91A1ECE3A1ECE363C221890261D0DBFDC02877B7D38AE2816DBB697AC3D68D059F396B15236BDB5B241666E82740380F4F3BF2D9BCF028EBB060EDE84368303411BD3262A5D1B590D822969D266B64CA59E3A5FF19C8245DFCB57B8AAB74E56FFE56555C5208D232ADA57B55C62EB418F88845C0972A93B138C3C9DA39429360AF3256CE8769EE9FE9B13BCEA875448404235E8F2195BA15ED77DFBF6C32FCC6B72517D03954E3396CEC658F6FC8DA3CECDAEE4FFD7C8B459A11118B719187763601A35DE1A872EFD4BC21581A82F2F6391E6B3CF350536E7CCF56043813235C4A8482FFD1B2C811FD61ACFAA86BF8482D3315469745D2C3A3516A02E0304F8DCE26444946131E3D346B1C78D514BD00C105BAD7DCD1C87AD1C2ED964439B6CA5F055F9DA8EC6B20C7CFF9232C0734DEFB4D156423A248A4887C5DA4DB8872A967C7A70FA0FFDD0F747AD140000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', '398e6e895950b66910aa88ad7985569f6fa34cc0d83186778287f4529f05f3a8', '2026-11-23T06:51:33.805Z', 1, X'1F8B0800000000000003CD565B6FDC4414FE2B965F49D66BAFBDBB0E4F052A24841404811788A2B13DBB3BC49E713DE35C14E5A15513A2FE8DAA248D40285402FA4FBCFF8673667CDD24B48F448AB49E3997EF9CEF5CE6CC5E882223CADEB10B2259E2B8F6961D8B8416F6CE997D440BC90487CBF1C81D8DE12AA5272CD62789077F7E184F6818C285C815484AD03A3FDFB213119719E50A8DB004A4E58A78C174279CC6C97CB218FB1109C671E48DFD79349986911BCFA6B368EA86B3A93F8BE89CCE5C3F9AC1CDDC8B6641EC4FE7F182440411485116313DC8895A815D476539FE27ABF424094E3387F1489C3805CD45A1E4E8672978DA2921145EA6E9965D1669F353942AA59880EA7AFD727DB17E55FD09BF2E414B31B869C4A2D394F1F62B2FA394C915C5D8BCB13BDD76C7DB5E8009227C59922508DAA4401BF444DBBEADFE01ABBF5477D6FAA2FAB5BAAE6E2DE3AF7A6FBCAE2FADEA357C5EAF2FACF51562A8EEAAB75A0894EFAA1B00F6D65A3F5FBFB24005E52E2DD0BA02712DF3BAFABDFAC3025B68F36F7D7483FA37D5DDFA79F5BE11FA0D6CDF8D7EE2A0F8C2D836382EF1D368BC412878F5A6FA0B1CC3A955BD03EFEFAA5B308DCA10D7312938E34B20FCC77D205C02D994C714BF1BCAB194A42205C43FDEB22987C3D91C52470AB22C480EF4B9E75B8DB0D709CFC25ADA75DD81B877BE8F37400BAB1D1D3294B349AC04265B9BA2E897938C62F101070DB175A2AF34B5144B585112AFA0C4ED7353F370F4F48BEF313876C812A248CB3DB486C4161129954EAD6623F80701789B001EE5B3419231CEA42A4E7B48BEDCFDE183487A6A2D943C25316DA14CEEE5A2AE9DC6F3932C231CDD2EA9404130EE0563DF77B194818C893B0A83C0832FECFA49300AFD0031961CFDEED85FED8225920012B7B5B6652F2851658161C424678A600FE6058D9919276E17483D5076346CE9D4BEAD7825A0A42C0113C8F22C0D8C1C52B9633125ADDABBC5A4BE492C9A4A7A0C94D04F2DB5A296B68592345D58050C0A30A25684EB4B525062898536A433F3288DFE8375D4364A93C192634C1D715F3FF9EC83C4699DED944430976CAC6A1C96667E36ED93B9765DECA74D516FA0ACDB059BC4B44BD88D9B8DD102D24589B3EC811236DEBC8137EF516F5E507B9BCC5B6FFF55DE03B7837A357E2703BF93CE6F53C7B55FDFABFDFAD32ECAAE966B37832AEA79F1075EFC47A39B37D185DE30977DD60721DD6352B1AC3F05556F0AFAB3DA7AD0C5706F8463F71422EBEF15CC8A129B27BD7EB213728A6DC8A16DB050BBEDD4A2D5B09C634A0F41D691254715C4FBAC24FD89AA413FEB551BCC5FC562968394C4FD268EA108C630D0576CB96AAB9B4AD5AE56CE30B01C06ABE05DF0D3FB55FAE826EC6077E89C3E1007E642A4E1D3238AC05AE847085D9DE6A8FCCDB7BB7B4FBFDB83830C5A1385EC8466C2DEC75EE50842AF2F902FD872699E3C1B0B2B78608363AFEBBAD116A14FC1027291B31A0A76139C9962D4DF13FC465A0F4C59D7A95262E39B65B4A999012FC80858601CBAA77E58190D12A7F8063933793868022F840246902F594607C33B687DBA28532B374218CD8AE439C5750EF72BF302E40B96E04287548CC269CB8749B753EB3A984EC44414B62AA7C752CB87C80C6452D16CC88ED4A169230D579A09F352DC7C2CCCFEA7CF279D329126B418BE424A85ED87B11305251595CA74A738E6DB4782E97116972DDB98A0529A2154EA1519D34211C6F594AA7FE33830F766787DBEF789FD316C200A78B01EF6929FF67708CB368980E42FA93AA8CFEA82D4673D6E82D97D723E3E693AF8FBB682DE2A7989727578202E1D40EAA46C3B23322126B9B09375A9C2C3F35FE3A4BF67BF0C0000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '0bb479e2a1c8185c2dd0274dacc149d714dd02d53774f7a6ef025c62fdc4ecf6', '2026-11-23T06:51:33.814Z', 1, X'1F8B0800000000000003ED58CB6EDB4614FD1582DB5A125F9228EFDA20280A1449F3EA26358C113992A6E62B3343DB82E14592264DF31B4191479B1A69D1A2ED97507FD37B39A438A424C741BBC8A20662733877E69E7BEE93393367298F8934F74D4E040B07B6B967066948B9B97F661E532E589AC0A6D5B7FB166C45F49405E59BD0811F6F12B87432818D34932029E0D4F9F99E19A6411ED344E2252C0469B120CE70B43F19BB646479C1D827239F4EECF1D4715C321C5A96134E7DDF0E27136B64FBD36016860E9D063470C7E3E9C87667D3C0756C07148934E7013DCC885CC0BD031967F82F5C44A7E170190F58324D4F079C662997A2FFAD4893A8398450923C8AF6CC9C47F5639ACB882201C5EFC5DBD5F3D5C3E2B551BC5C7D57FC5D5CC051C960BB969D2E2396AC57593E8D98585034D0B1EC51CFB67A8E8F2C91649E9339089A84E31DF4B45480B7BE593D5AFD60AC9E15BFAE9E17EF94A65F8A97C5BBE2677851A9FE0B962F41F0B9B17A5AFC8982ABEFD5CE8FB880A7A7B8F7107E15AF10285C706100F867AB27D595AB2720F99B018FAF8AB7C54F46F102DE3C559B6F8B0B0070D1FF26813F2F568FE12CBEAF41E1F546F107287D068BD70016A03C54228F8A37F8178E825D2784272C9983D7EF1F80D705789C2601C575ED778C27210907FBAD3D9326F0723C01EA0827734E32F0A17DBE570B3B8DB05F4BDBB6DD1277CE0F7007DCC22A45470CE54C12C814C92EAFA2A8372131C508041FEC9B5765DCC4DB41FE0B4E1E3003B283B27962C42C614242569CABF44081DBB73EBFF935B2C08E5848245907092492C0844A232A06D50DBDFA06239D195516ED9790C580812A1359D86A89B36149151246130C1AE88491C408D21C5CC133A452477CE32A88B5C3DBC1263AD82C22015D8375BB609BF0AC317E46E68B9084886B4E531406D513DFF61D4C1C70BDEBF65DCF1AC10A0B8DE7F53DCB9AA011008B2FD18E5B70170981515BBB6FCF9C5122738E960624639260E6679C064C1531BB31B4B6A9042F064ABB112C5208612385B267D846898C1CD17D432EA8514A1A4C0A1ACD0C0EC50764E402A8C64DC22941AA60BB3CB6DB99DE063F9B695913256890732697188498548D23AFDDFCEABD5EAC4FEFC632DCC0D2A90135903A7475085709A426692065B11DA80E51D786D836AB4C5ED619DBC159D58251550A9CF1BA947E4036F31CEBF78E6C34D7C527765A689C9D681CBF82E3390D9CDD55BA8BA09D9AB572B7A5DC6D94D7E95529F76A2E8676D356F414AB74E981ADA9F15A6ABCDD8CD7368EFD46CDD6486DD9D68A39A571D8D238DCA9D11F561A276EAB5F76E2B1A5AE155F92C57AE3915AE3193AD5DD23CD639BBD122B084F63BD998FB179A7DD375A4D3143B2C4629440EDC0146A468235D612D8E084D223901DC845CE051E42CC0F72D234326C6BC7409566C4311A219799CAF91B77EE7D79175EC49081D501A861680FAECC9065510AA31C0B4CA483B3F95C4D719DF63BDC328F6062ABFA8E37958909F900D7A0A519AB50C15AC55529E4E23E1276A862B42A0132EDAC594C6B7F74ED658990BC1A1495340922BA1ED21624CB280E18707EA106D364C6421C31C09CBE3F5973AC8883DC4A441EC9414C61A083E2464F84BA6B1D8FC7CE7FC8E8C8ABE36AAC27234C5B1D3EBD8F8B4A6783CAF16817952113412EC40E36DD86CDDBD7EFDEBEFEA9CEA6195022E88C4147EE101BB308DA33F4F2ADB4DA5633FB595AC5DF18425B2C5FC6F007B0AB9EAFCCEE99E2EBB022E18E84D180CE596084F03E4AB3B8440395289F1EB6246FE2048106B43CE36E7866E8753DC3A98471430E4A767B486F0F48683BE8A0AC7D92C6ED7A22CAD029EFA9AB4BE916F5A1D61DD3FD8FF6C3A5E42D8D42CADB5F00B9C42A8CD613097135CDA52AD2E949D23B4E59D948837CED65A42817AA17E5E5B418502E094BCA66553D635750FBAA875DBBFB897969DD693E67A4A3B3EDFCCFB6629B210761D922AFC0F7BDBCA11B6E1303C2E241C47A318136CA75B65D9D6D772BDB136F4B65B9FC4BF73DD66BC3759226CB38CDC5070F35FA7CB449A7FABF0C45574E35637CBBBADDF7F421EDB1F2D8BF0FEE926D01330B393A222129A1452C39D20A4AA40FED2CEE1617C039A7F2B09502EADDB62EAAA7C0A5C1D8A661E4D65DB8A141B9ED92A839283F7DCAAA7BFFE0FC1FB7AAB5BD06130000');
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
CREATE INDEX ix_review_scores_report_id ON review_scores (report_id);
CREATE INDEX ix_review_scores_subject ON review_scores (subject);
CREATE INDEX ix_review_scores_order ON review_scores (state, score, event_id);
CREATE INDEX ix_review_scores_type ON review_scores (type, state, score, event_id);
CREATE INDEX ix_review_scores_source ON review_scores (source_id, state, score, event_id);
CREATE INDEX ix_review_scores_country ON review_scores (country, state, score, event_id);
CREATE INDEX ix_review_scores_day ON review_scores (day, state);
CREATE INDEX ix_review_scores_who ON review_scores (who, state);
