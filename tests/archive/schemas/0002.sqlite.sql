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
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (1, '2026-11-23T06:34:53.954Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', '5c1566a867b7cf8aaa860a353df19a2cf2d4a414fd21a3638ff8f013fb45a4e3');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (10, '2026-11-23T06:34:54.334Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', 'c171d53eff2e747438a54c60e58b8ea230d372d9350c7967d20db6b476180da6', 'ae1e76d9515873e1d692e122562902c57f154ce4d0e6ab97c4cc371be383a5b2');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (2, '2026-11-23T06:34:53.967Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', '5c1566a867b7cf8aaa860a353df19a2cf2d4a414fd21a3638ff8f013fb45a4e3', '7073af66b2536aa22e4a8ed597a34629fabc12173b1da98aa644c46ab97a07bd');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (3, '2026-11-23T06:34:54.312Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"35dfb36bfaaeaf7284db08af44b0a79f3d65b104405c46e85093e82799bdda82","same":0,"set_aside":[5]}', '7073af66b2536aa22e4a8ed597a34629fabc12173b1da98aa644c46ab97a07bd', '2e569767e7ac91d3417f9ccfa7db3d97a1afc7a2cc7fe42c151aae7708c85289');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (4, '2026-11-23T06:34:54.314Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', '2e569767e7ac91d3417f9ccfa7db3d97a1afc7a2cc7fe42c151aae7708c85289', 'e6c27c01b7e4bf5b511bf29e9a529be0eae489caec44c1223364523d248ea3e1');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (5, '2026-11-23T06:34:54.327Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', 'e6c27c01b7e4bf5b511bf29e9a529be0eae489caec44c1223364523d248ea3e1', '78672d967a4dabef0f5891d1c7c9dcc2b6329742bfeabc1d7f98df5af51fb88d');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (6, '2026-11-23T06:34:54.330Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', '78672d967a4dabef0f5891d1c7c9dcc2b6329742bfeabc1d7f98df5af51fb88d', '2c58e5b846a2fb8033b32e26b4c1c61aea4adc2ed8c01096e749d5a3ffabbb90');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (7, '2026-11-23T06:34:54.331Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', '2c58e5b846a2fb8033b32e26b4c1c61aea4adc2ed8c01096e749d5a3ffabbb90', '7cb0845c9c785e7ee2bee24471eee1ba668cec404d5597ec27a90a78e1d0a3e5');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (8, '2026-11-23T06:34:54.332Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', '7cb0845c9c785e7ee2bee24471eee1ba668cec404d5597ec27a90a78e1d0a3e5', '92d914cbc8fa8302abd67759bb54799106d873d0617dc25c69bf82ddf109444d');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (9, '2026-11-23T06:34:54.332Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', '92d914cbc8fa8302abd67759bb54799106d873d0617dc25c69bf82ddf109444d', 'c171d53eff2e747438a54c60e58b8ea230d372d9350c7967d20db6b476180da6');
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
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T06:34:53.957Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T06:34:53.961Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T06:34:53.963Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T06:34:53.964Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T06:34:53.966Z');
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
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T06:34:54.330Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T06:34:54.331Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T06:34:54.331Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T06:34:54.332Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T06:34:54.333Z', 4);
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
INSERT INTO "settings" ("key", "value") VALUES ('audit_head', '10 ae1e76d9515873e1d692e122562902c57f154ce4d0e6ab97c4cc371be383a5b2');
INSERT INTO "settings" ("key", "value") VALUES ('id', '1f7cfcd6-2ece-40b1-b7d7-66f63341b92e');
INSERT INTO "settings" ("key", "value") VALUES ('made', '2026-11-23T06:34:53.952Z');
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
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T06:34:53.957Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T06:34:53.961Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T06:34:53.963Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T06:34:53.964Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T06:34:53.966Z');
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
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '6d649616bc8523fb5d459b7ecccc7ffda8c60f3397ad5b823cd9a01ce2666acf', '2026-11-23T06:34:54.298Z', 1, X'1F8B0800000000000003CD585B6FDC4414FE2B965FC9C6EBEBEEE6ADA23C54B4426A00A92A5134B66777A7B1C7EE78BCC982F250A0A544FC098420500455A92A547E89FD6F38C777EF2D6955152AA55A7BCE9CDB77CE3767FC953A8D4448A47AA00A92305FD3D53DD58B7C2AD483AFD40515098B382C0EF7F5FD212C05F48C79C51BDF807FD6C433E964020B512C4132815DE7E77BAA1F796948B94425CC07E9644E0CDB39F075DD1BEA16F12C42896E58B6E1BA86EEB8C6C41C4DC8D0F6269EE712C7367477ECD8B661FAC614DE53422C938E5D030C25512A3C7A1C133907BD9A0C63FC1B3D189153F7EC4B8D71373AD3048D232193FD0749C4837613BAC2D320D8535311D43FA35406141390BDCAFEC82FF247D96F4A76997F9BFD933D87AD92C132C6914822406CB8A7520E7A7403D6E8196ECCBFCE5EE58F94EC75FE6DFEBD92FD9C3D87DDBFAA90077719304E6B4B71EA062C99534C8831D49D813E1C180E6695F0594A6620A812A15EA1F70B5EBECF9E956EFE9D5D66BF642FE0FFEAC58BFC69F632BFC0307E85C7E7F023FF06E45FE44FF085923FCA2F1478BA40DD9552059E9EE68F4B05BFC3DF65F63BFCFD98FDA0E48FB34B25FB09E4D087C295FC31B8F00C54657FC2EA4B34F018D69F80928BFCC93E78F8141ED04370E52FD0F3A2CEE973787B99BD5E73F412B43CCBBF03672FD12B585DD10859392582333E831ABB5FA272A010DFA7BE421265CA44229522D94790F7046A8F728FA26C5D8158D91B308C8920334162A826FD7CAF16365A61DDACA5877A4FDC68C5CD8EF8D0A8E52DBB276F9E1FE10AB8CE2AC74E18CAA971403C0A1A0A5D14FDE4242C6A0EAA01EAB22E28DC0DCFB7FC80B9585D331AA120E8D29D89399E60218107A6BD3F31870E3C61A39ACEBE639A13ECEA944BB1040587F74015F143C6F546DD9E3AA544A6026BD06372092F62413D56F63F04EE023D80A59A010E0AA713ADB2AC78F30892AE4440198AA1146E91139A1C28724E9542566132A1C15411D0B92024E784178B4450A244535C2EF6A998D62A33C49391683263AC656677FDD709BB9B2609036B84094F90A9C4DC21C7E1D26787776EDDC6E26227CC2792D4BD5A872BA200A2AC77A29F75020ADF124D14CABB4EF7E134579DEEF662EDE1C7642A087769B00AEBD871F416564737C72DACB68305767D586574CAAF0F2B5ADE1E95F516455A26F6DD9468B5D48BC6DA1ACDE1BD7D68F5F752A3F61ADC358F0125D6C9F1D88205509149A7123FFCFCEA32ACF76D37EFAC99BF1601AF76CA1DC659024860CC37E914A974AD69EE7C727387C31BBB840FC2C8579106713828E7859A9F435DADD87159B3E04AE555043B5E3F803BC527523CADD51E3BA90D518746CF88D11AA9D358B3786DC5B45A2B57B24D65BCCF191DEB66CFBAB93544D3AEAC5B4E6B7DD359BE16F09C125F2B1ABDB56AF5AC5A5BADDAF5B1688F5BABFD3161B3BDAA6D617CA41DB376CFACBD35D513AB395F87EDE8D339FD5713DBEB82D296D3B3E56C8775386AAA67D41ABB6E8F546E6CAAE9C695D135C3D64DA79913FA3576BDD88F70340DBB138EEC4C38F6A4523ED2DB30378F78C8AB220ABB33297A2DA3D5371DAA557D821302E140A9C832ED64DBF85B38A79D527A02B29A4C69827BD0ED8729E90E4185EF0F3BFD7EC282A0D01444A710C99E3A67B379F1C3A5892C7EA49C614431DC4F22DEA186C98652DA38A3B67EB6DE68A5618D4339178ED20500D97172814ECA658CDB6E1C1EDEF8ECF6A7F002E02F2251A11716CBC129253112DB11D225471F8AC51060032797F85E0A369B9537AC9581D45C99FD9174CB6A031DB013118859E5153C975D58FE46108FCB96AEB858462BCF2C6C7EF74080DD8C03DF5777B65282788802F858A4E1B88AFBA3B33888B00812ED2E0D2349950583CAE42591A4EE714FFA704E0318CA671A4489C9154B2D64D035011CA95212EF04039C9338A638D9C3867979FFE453E012D47930DC1F590D5625201A49129206524B503B1E78F43441C9A1DDB4E1C2D80915A18291E0CD306AEF01A31594B2673D9CF094D985159E036F8057D9D7EF07AF1B4C68BE883855403B3BA16BF0186BF04CCC6DF094491EB851E8E2EE16A7517BD15A98BB70EAE3B31195717D7A8CC79DC3A3BC9EEEEC1E3CA0DE2D2A48626F80CCE7150E0A9911DCA3B453E1266436B78BB98E87B10D0F1FA6E7F9A0845F6E81C3BA3E1C57B58BD10C6A38CE34E75BF7A2BFD236CE5ADBE071FA9FD0DC3B01C75A0367BC95CB206933DA4565A8E31104C99434EC1F4349517AC5FEFA502A60293FB7BDCD67AA7914F854F4BE499054E2D18E3E00530BE6A6B23CF961B61C2C2256F0879736894647D3A41C735282ACEC51212177C51C54FDC651A35C2FC7A30F3FFD40DD4DEEED2716697483363606DD507477EA797F1FCBFEAFA95C21E24E4ECD6E4ECD8D391D999BC7F337FB26F87F4D4D9F133B99B1BA99B136575BCB70BD097EE7A7CC2B12D1DEEB67224AE3777673E95E8ED6B30DFCC48A89BB48751BE0B0C5BEBD88965F76318E060D4E674053FE75E118B47080C10440E04B8D9329295C8379F1A4C37641E766206802A0ADF240499DC7BD3AAEE874C39CD02FE3AB6AB69F90A617C6E68E56C07DDDF04AAFB5900C88EF93010BCA3839098B73E2FED1F9BFE836279D86190000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', '36dc936c09d1f999a180bce4eaf6089ad9ec1c21c7dcf8fbce24f4194130e900', '2026-11-23T06:34:54.304Z', 1, X'1F8B0800000000000003CD58DB6EDB4610FD1582AFB54CF1224AF25B90F421688202711220480D6349AEA48DC8A5B25CFAD2C00F6E1B3731FA1345D13A17A0411A1445FF84FA9BCEEC9222A98B2F450A34800292BB3BB7337366D62FCC512A1222CD1D53908C45966D6E99611A5161EEBC300FA8C858CA61B1BB6D6F776129A6472C545F2207FE79C3D0A5C3212CA433093B33387572B26546699827944B14C222D89D4D88D3F37782C073A3A14DFB81E70C06611892A13F248E17D1AE3D0807FDC18884AE33703C9750D7EB12DFA641D00BBAA3211D797D67008AB2341721DD9F113901B9964C66F8EB3FEB93C3E0E85B8BF1203DB2049DA54266DBCFB294C7F5213485E771BC65E622AE1ED35CC61403505CCC7F98BF9C9F177FC0D3199C920C56AA6DC171CCF8E26D960731CB26147D73BAB6DFB1BB1DC7C700113ECEC918369A44A00C7A84B2E7DF157FCE4F8B77062A29FE2A2E8ADF8A8FF07FF9E1E3FC55F10934BF358A37F0FA011EE6DFC3FE8FF333FC60CC4FE7E706BC9DCF4F8DE2D7E203EC79A34FBE87DF45F11E7E3F173F19F397C58551FC021B5EC33E70E7357C02DDEF4046F13BAC7E42C92F61FD0C649DCFCFB6BFE1F357F082A6810DE03998F5568BFE005F2F8ABF572CBC0029EFE63F829517688E8A5A4B22B87D4804677C0CF9F0740FF221835CA03CA4F85E6504665A268980F074B74CCAE1E3C083C81241C682CC005DFB64ABDAECD49B07BD72B7ED0C5ADB9D933D5C01D458A968CA709F49429922164A1445BD9C2414731320D2B85F0289894261DB833CCB18E1066122146424CD135D29B8F468F7FEDD7BE8369BB28848B2481AA8A90C6B2B8D696655278D74649485B4A36CCB2CA1849BE87069F42C26215D18ED2C1BDD4C8FCAC2AFC848101ED0184D1BD3140F8076DB1FF8BE8DA909D1737BDBBEED42E062AC62D7DFEEF95E0F1DC9B914C72064F709882351C2B80D6F77A39805F0614489CC05FA2AD34304782668C83439D8B59F9557CAF8CCD29A377BE5AE4051E676E59156DFF24607B6F265E876FDDA17DF758737F1A55C6A79E36DF466F7C9B6ED6C19E124857436522047C3319455644AB31D434EA8A1B61A4C66341E1902380A36C909640D2E124109620FCBEA5C3330ED1CF556E0AE2AEC956226159C901DB01832326B64E2EDC757A761756EB3FADE8AFA6B51C372A5DC679C658004FA7C878E9000568AE6FED7772E31786D95F04E924626163BB618DD752A56496CB3E480E3AAD6973C2C59A42211C75E70F4D53C2072EC074BD56C2E582A715ACA9D5A7995F6A572C729B5BB6EAD7D1DF1D73ACB1C9C501259AA046BAD6E4BABBB51ABDB2FB562C1575ADB3D65BDBEB2A0603CA00DB55E4BADB731D2FD4AEDA076B6D93096E3DA4A4FADAAD752D5DBA86A583512DBEED6BAAE9BBBA515EB726D61897F4DA76D7BB8E852FD56865DCFF53D9C3E9266BF948D7EE9F9A5F09ED7CEDEC634804427D2A4399F60E064BAFCA5C17D66448E913139701C967D3DE52C0C55565987944E61AF25739AE119B4F7794E9ABD5719FDBC51805316C74A529C1EAAFA9BB0F1443D0434D315997386AECC60EC4C7923839CD50C5A3BCDD466D6C6585AAFC52189959DF400006CD8788036CAE3191EBBB5BB7BEBD1BD87F00160578E98840A4662730F798BA372F535019CC0B863FC2E051B8FF5C0BC34CF782BF31FF29F4E3025C5C6F318FF192B8D82775D7A6ADDC17584715FD772498F325D7A6709AD52A405039C661C28B81CC6F56E12220E60AD8AC47EE9FA9747B338C534C8AC07344925350E182425D70C9207FBADDDB798B02291726A80743655BC3E21B319C5A90FD627FA1EC147C0192862A70BAD7A818E86C0225946F2585A3AC49D204D023C0DBD871E6678A45F4F8007CE6528B5D1598B895FD150DF6ED0909E8D5BA82C23824CF77951C1B2B801328F4B1C0C322678C6A81BFF3A64A424E174050F67150F67131E110C48938E865F6E80C3BD3E1C57148B6DDB0BD61E34E8AC79CB582A9BDE4AD920333741BA0140FAF9DF96CD6701C75D01076F42EBC181A08D691395AE8DAC06C1943469335BA6524F9DAF784EC1A2EFE54B5CD55B25ABFFF2B2AA6290C61115EDAB5A2EB1F5A0474442AE04B9D49D09469ECE41CA141B85F90236743BCF74FFCD095EF5432A2420A11A74F98CAD50AFEBBE7DFBE117E635B9A8BE814AA7194B676D2C7BFEDA51E76657F2FF6B64DAACD0088CDB0C8CBB36308D1A6F8D4397FE25E18A40D49797B148F3D9E79A029B73E66AB0A140991A6254A417FE0D16C00F6B8D6755C35F40C1E918AA34BA2E169D1A0B50970102FCD8E26444946131E3D346B1C78D514BD00C105BAE7DCD1CFBAD1C2ED9644D9B6CA5F055F9DA8EC6A20C7CFF9232C0734DEFB4D156423A248A4887C5DA4DB8872A967CBA77F20FD8363C88AD140000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'c73764eace98f41cfe347bc378cf85e11d5b3adb87c1e3538602824b21f33cae', '2026-11-23T06:34:54.306Z', 1, X'1F8B0800000000000003CD56DD6EDC44147E15CBB724EBB5D75EAFC355810A09211541E106A2686CCFEE4E63CFB89E713669958BA236547D8DAAA4AD40285402FA26DEB7E19C19FF6E12DA4B22455ACF9C9FEF9CEFFCCC637B29CA9C28FBC02E8964A9E3DA7B7622525ADA078FED135A4A26385C4E27EE640A57193D65893E493DF8F3A36446A3082E44A1405282D6F9F99E9D8AA4CA29576884A5202DD7C40BE607D13C4917B3E5D48F49304D626FEA2FE2D93C8ADD249C87F1DC8DC2B91FC6744143D78F43B85978711824FE7C912C494C1081145599D0A382A835D875545EE07FF820249BF8F491C3782C4E9D9216A25472F2400A9EF54A08855759B6675765D6FE1495CA2826A0BEDC3EDD3EDBBEA8FF845F17A0A518DCB462F159C678F7555471C6E49A626CDED49DEFBBD37D2FC00411BEAAC80A046D52A20D7AAA6DBFADFF01ABBFD457D6F659FD6B7D59BFB58CBFFABDF1BABDB0EA97F079B97D666D9F2386FAAA7EA38540F9AA7E0DC0DE58DB27DB1716A8A0DC85055ACF415CCBBCAC7FAFFFB0C016DAFC5B1FBD46FDD7F5D5F649FDBE15FA0D6C5F4D7EE2A0F8B3B16D705CE0A7D1788550F0EA55FD17388653AB7E07DEDFD56FC1342A435C1B5272C65740F88F8740B804B2294F287EB794632949454A887FBA67530E87E10252474AB22A4901F4B9E77BADB0D70B875123EDBAEE48DC3B3FC41BA085358E8E19CAD924510293AD4D51F4CB494EB1F8808396D826D1CF35B5144B585192ACA1C4ED7353F37074F78BEF313876CC52A248C73DB486C4161119954EA36623F81B0178BB006EE5B3459233CEA42ACF0648BEBCF7C307910CD43A28454612DA41995DCB45533BADE73B794E38BA5D51818260DC0BA6BEEF622903193377120581075FD8F5B36012F90162AC38FA3DB0BFBA0796480A48DCCEDA9EBDA44455258691908229823D58943461669CB87D20CD4039D0B0A5D3F8B692B58092B2044C20CBB33430724CE581C594B41AEF1693FA26B56826E90628A19F5A6A4D2D6D0B2569B6B44A18146044AD09D797A4A4C4124B6D4867E6561AFD1BEBA86B94368315C7987AE2BEBEF3D90789D33AFB1989612ED958D5382CCDFC6CDB2777EDA6D8CFDAA2DE41D9B40B36896997A81F373BA305A4CB0A67D90D256CBC79236FDEADDEBCA0F1365B74DEFEABBC476E47F56AFCCE467E67BDDFB68E1BBFBED7F8F5E77D947D2D376E465534F0E28FBCF8B746B768A38BBC712E87AC8F42BAC6A462F9700AAAC114F4C3C67AD0C7706D8463F794221FEE15CC8A12BB27837EB25372866DC8A16DB050FBEDD4A1D5B09C0DA5C720EBC88AA30AE27D5891E144D5A01F0EAA0DE6AF62092B404AE27E131B2882290CF4355BADBBEAA65275AB95330CAC80C12A781FFCFC7A95DEBA097BD83D3A6708C481B9106BF8F48422B00EFA09425767052A7FF3EDBDFB77BFBB0F0739B4260AD929CD857D88BDCA11845E5F205FB2D5CA3C7976165670C306C75ED775A32D429F8205E4A2600D14EC263833C5A8BF67F88DB41E99B26E52A5C4CE37CB695B33235E9011B0C038744FF3B0321A24C9F00DF2D8E4E1A80DBC140A1841BE64151F8DEFA0F5E9B2CAACC20861346B521414D739DCAFCD0B902F598A0B1D523189E61D1F26DD4EA3EB603A111351D8AA9C6EA4968F9019C8A4A2F9981DA943D3465AAE3413E6A5B8FB5808FFA7CF279D3291A5B41CBF422A85ED87B11305251557CA74A7D8F0FD13C1F4384BAA8E6D4C5025CD10AAF48A4C68A908E37A4A35BF711C987B33BC3EBFFF89FD316C200A78B01E0F929F0D7708CB778980E4AFA83A6ACE9A82D467036E82F03A391F9F341DFC755BC160953C45B9263C10970E207532B69F139912935CD8C9BA54E1E1F92FB72D3B33BF0C0000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', 'f8d79d8f08e6b87b7591253384646fa6adc1de109f23d59682825acb86a629f5', '2026-11-23T06:34:54.308Z', 1, X'1F8B0800000000000003ED585B8FDB4414FE2B965FD924BE2571F60DAA0A21A196DE7829ABD5C49E24D3F8D699F15EA8F6A12D2DA57FA342BD40591504027E89F36F38C763C76327D96E050F7D60A5EE7A3C67E67CE73B57F781394B794CA4B96F72225838B0CD3D334843CACDFD07E611E582A5096C5A7DBB6FC156444F5850BE091DF8F126814B2713D848330992024E9D9DED99611AE4314D245EC24290160BE20C47FB93B14B4696178C7D32F2E9C41E4F1DC725C3A16539E1D4F7ED7032B146B63F0D6661E8D0694003773C9E8E6C77360D5CC776409148731ED0C38CC805DC3B907186FFC6F7C6E4787AF2ED8025D3F464C069967229FAF7449A44CD218492E451B467E63CAA1FD35C461409287E2FDEAE9EAF1E16AF8DE2E5EABBE2EFE21C8E4A06DBB5ECF43462C97A95E5D388890545031DCB1EF56CABE7F8C81249E6399983A04938DE414F4A0578EB9BD5A3D50FC6EA59F1EBEA79F14E69FAA57859BC2B7E861795EABF60F912049F1BABA7C59F28B8FA5EEDFC880B787A8A7B0FE157F10A81C205E706807FB67A525DB97A0292BF19F0F8AA785BFC64142FE0CD53B5F9B6380700E7FD6F12F8F362F518CEE2FB1A145E6F147F80D267B0780D6001CA4325F2A878837FE128D8754C78C2923978FDEE01785D80C76912505CD77EC778129270B0DFDA3369022FC713A08E7032E724031FDA677BB5B0D308FBB5B46DDB2D71E7EC0077C02DAC52B46428679240A64876791545BD0989294620F860DFBC2CE326DE0EF25F70729F19901D94CD132366091312B2E24CA5070ADCBCF1F9F5AF9105B6642191641D24904802132A8DA8185437F4EA1B8C74665459B45F42160306AA4C6461AB25CE86255548184D3068A01346122348737005CF904A1DF1B5CB20D60E6F079BE860B38804740DD6ED826DC2B3C6F819992F421222AE394D5118544F7CDB773071C0F5AEDB773D6B042B2C349ED7F72C6B8246002C7E8A76DC80BB48088CDADA7D7BE68C129973B43420199304333FE33460AA88D98DA1B54D25783150DA8D609142081B29943DC3364A646449F70DB9A0462969302968343338141F90910BA01A3709A704A982EDF2D86E677A1BFC6CA6654D94A041CE993CC520C4A46A1C79E5FA57EFF5627D7A3796E106964E0DA881D4A1AB43B84C20354903298BED407588BA36C4B65965F2699DB11D9C552D1855A5C019AF4BE9076433CFB17EEFC846735D7C62A785C6D989C6F12B389ED3C0D95DA5BB08DAA9592B775BCADD46799D5E9572AFE66268376D454FB14A971ED89A1AAFA5C6DBCD786DE3D86FD46C8DD4966DAD98531A872D8DC39D1AFD61A571E2B6FA65271E5BEA5AF12559AC371EA9359EA153DD3DD23CB6D92BB182F034D69BF9189B77DA7DA3D5143324A7588C12A81D9842CD48B0C65A021B1C53BA04D9815CE45CE021C47C3F274D23C3B676045469461CA111F23453397FEDD69D2F6FC38B1832B03A00350CEDC19519B22C4A61946381897470369FAB29AED37E875BE6114C6C55DFF1A63231211FE01AB43463152A58ABB82A855CDC47C20E558C562540A69D358B69ED8FAEBD2C11925783A292264144D743DA826419C50103CE2FD4609ACC5888230698D3F7276B8E1571905B89C8233988290C7450DCE8B15077ADE3F1C8F90F191D79755C8DF5648469ABC3A7F77151E96C50391EEDA2326422C885D8C1A6DBB079F3EAED9B573FD5D934034A049D31E8C81D626316417B865EBE9556DB6A663F4BABF81B43688BE58B18FE0076D5F3A5D97DA0F83AAC48B8256134A073161821BC8FD22C2ED14025CAA7872DC9EB3841A0012DCFB81B9E197A5DCF702A61DC908392DD1ED2DB0312DA0E3A286B9FA471BB9E883274CA7BEAEA52BA457DA875C774FFA3FD7029794BA390F2F617402EB10AA3F544425C4D73A98A747A9CF48E525636D2205F7B1929CA85EA4579392D06944BC292B25955CFD815D4BEEA61576E7F625E58779ACF19E9E86C3BFFB3ADD866C84158B6C84BF07D276FE886DBC480B07810B15E4CA08D729D6D5767DBDDCAF6C4DB52592EFED27D8FF5DA709DA4C9699CE6E283871A7D3EDAA453FD5F86A22BA79A31BE5DDDEE7BFA90F65879ECDF0777C9B68099852C97242425B488254BADA044FAD0CEE26E71019C732A0F5B29A0DE6DEBA27A0A5C188C6D1A466EDD851B1A94DB2E889A83F2D3A7ACBA770FCEFE01590458B206130000');
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
