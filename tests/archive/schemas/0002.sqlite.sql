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
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (1, '2026-11-23T08:13:16.044Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', 'affd6c8612df658667cbee0c5515b18a0dcc1a008e2b5136c6e91d5fc58eed55');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (10, '2026-11-23T08:13:19.747Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', '80e234d7d7d9231b7dd40c38de07a3228c023dfc514751c5b4639f85be2fe378', '6ea6222a86fc0c41280997c283a1fb669fc36f4d0955bc733332357686c0504f');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (2, '2026-11-23T08:13:16.138Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', 'affd6c8612df658667cbee0c5515b18a0dcc1a008e2b5136c6e91d5fc58eed55', '27c302ee00a669046bd6f0a7ec7734759b71703ecb60e14342dc86f5072b4952');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (3, '2026-11-23T08:13:19.407Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"2a3fe6e5ad33b5ff3b3c64c19785e35025eef9fc97a358e2880ce7f3a4fc2af1","same":0,"set_aside":[5]}', '27c302ee00a669046bd6f0a7ec7734759b71703ecb60e14342dc86f5072b4952', '5ab7387233290321d99bbcab8e0e43e9d9d1a1403c189c3c7dc9309681a8c523');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (4, '2026-11-23T08:13:19.435Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', '5ab7387233290321d99bbcab8e0e43e9d9d1a1403c189c3c7dc9309681a8c523', 'd51964de78fb3e7feb108847e526b4ee799100ea2e515b32aa6b31acf4e8cd5b');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (5, '2026-11-23T08:13:19.627Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', 'd51964de78fb3e7feb108847e526b4ee799100ea2e515b32aa6b31acf4e8cd5b', 'e7851ace0803e74a5ad3afdf4a3de9c4c7eff08e8c691159f673b8a916c481b1');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (6, '2026-11-23T08:13:19.694Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', 'e7851ace0803e74a5ad3afdf4a3de9c4c7eff08e8c691159f673b8a916c481b1', 'c7b2112904c5dc1e4214c998995a4fb056e035811294806f12393e46a4ed72e2');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (7, '2026-11-23T08:13:19.695Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', 'c7b2112904c5dc1e4214c998995a4fb056e035811294806f12393e46a4ed72e2', 'a3f48a04f0cc6b5ae01b31b48b956890308b0e2e82194bae0af8da25aebde02e');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (8, '2026-11-23T08:13:19.719Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', 'a3f48a04f0cc6b5ae01b31b48b956890308b0e2e82194bae0af8da25aebde02e', '597975737e5ce0aad3565ba7cb264487f12056e5a954ee4fc546d3a0007497cd');
INSERT INTO "audit" ("seq", "at", "who", "action", "detail", "previous", "hash") VALUES (9, '2026-11-23T08:13:19.745Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', '597975737e5ce0aad3565ba7cb264487f12056e5a954ee4fc546d3a0007497cd', '80e234d7d7d9231b7dd40c38de07a3228c023dfc514751c5b4639f85be2fe378');
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
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T08:13:16.056Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T08:13:16.080Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T08:13:16.102Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T08:13:16.118Z');
INSERT INTO "captures" ("id", "sha256", "given", "given_digest", "kind", "size", "state", "error", "tries", "added") VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T08:13:16.134Z');
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
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T08:13:19.665Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T08:13:19.695Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T08:13:19.696Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T08:13:19.745Z', NULL);
INSERT INTO "judgements" ("id", "kind", "subject", "verdict", "reason", "detail", "who", "at", "undoes") VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T08:13:19.747Z', 4);
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
INSERT INTO "settings" ("key", "value") VALUES ('audit_head', '10 6ea6222a86fc0c41280997c283a1fb669fc36f4d0955bc733332357686c0504f');
INSERT INTO "settings" ("key", "value") VALUES ('id', '9528eb6f-cde1-4c58-aeef-0626f76555d8');
INSERT INTO "settings" ("key", "value") VALUES ('made', '2026-11-23T08:13:16.042Z');
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
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T08:13:16.056Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T08:13:16.080Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T08:13:16.102Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T08:13:16.118Z');
INSERT INTO "sightings" ("id", "capture_id", "location", "part", "container", "captured", "added") VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T08:13:16.134Z');
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
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '3c77cea40a4a79ba60cc6368ecdc7ceedc9a51957f633da553a5b1b02f857e11', '2026-11-23T08:13:19.150Z', 1, X'1F8B0800000000000003CD585B6FD44614FE2B965F9B8DD7D7DDCD1B823EA0822A352D12A25134B6677787D863331E6F585579A0054AA3FE89AA6A43412DA20855F497D8FFA6E7F8EEBD255488162968ED39736EDF39DF9CF137EA34122191EA812A48C27C4D57F7542FF2A9500FBE511754242CE2B038DCD7F787B014D087CC2BDEF806FCB3269E492713588862099209EC3A3BDB53FDC84B43CA252A613E48277362D8CE81AFEBDE50B78867114A74C3B20DD73574C73526E6684286B637F13C9738B6A1BB63C7B60DD337A6F09E12629974EC1A60288952E1D1E398C839E8D56418E3DFE4FED2184BE35463DC8D1E6A82C69190C9FEFD24E241BB095DE16910ECA9A908EA9F512A038A09C8DE66BFE7E7F9A3EC3725BBC81F677F67AF60AB64B08C71249208101BEEA994831EDD8035FA1037E6DF666FF3474AF62E7F9CFFA064BF64AF60F77315F2E02E03C6696D294EDD8025738A093186BA33D08703C3C1AC123E4BC90C045522D44BF47ECDCBF7D98BD2CDBFB28BECD7EC35FC5FBD789D3FCBDEE4E718C673787C053FF2EF40FE75FE145F28F9A3FC5C81A773D45D2955E0E959FEA454F012FE2EB297F0F753F6A3923FC92E94EC6790431F0A57F227E0C20B5095FD01AB6FD0C013587F0A4ACEF3A7FBE0E13378400FC1953F41CFEB3AA7AFE0ED45F66ECDD10BD0F222FF1E9CBD40AF6075452364E59408CEF80C6AEC5E89CA81427C9FFA0A4994291389548A641F41DE13A83DCA3D8AB2750562656FC0302682CC0489A19AF4B3BD5AD8688575B3961EEA3D71A315373BE243A396B7EC9EBC7976842BE03AAB1C3B6128A7C601F12868287451F49393B0A839A806A8CBBAA070373CDFF403E66275CD688482A04B7726E6788285041E98F6FEC41C3AF0848D6A3AFB8E694EB0AB532EC512141CDE0555C40F19D71B757BEA9412990AAC418FC925BC8805F558D9FF10B80BF400966A0638289C4EB4CAB2E2CD2348BA120165288652B8454E6872A0C839550A5985C98406534540E782909C135E2C124189124D71B9D8A7625AABCC104F46A2C98CB19699DDF55F27EC8B34491858234C78824C25E60E390E97BE3ABC7DF31616173B613E91A4EED53A5C11051065BD13FDAC1350F89668A250DE75BA0FA7B9EA74B7176B0F3F235341B84B835558C78EA3B7B03ABA396E61B51D2CB0ABC32AA3537E7558D1F2F6A8AC7F51A465623F4C89564BBD68ACADD11CDEDD8756FF28356AAFC15DF31850629D1C8F2D58001599742AF1FA9DCBCBB0DEB7DDBCB366FE4A04BCDA29B7196709208131DFA053A4D2B5A6B9FDF98D1D0E6FEC123E08235F451AC4E1A09C176A7E0E75B562C765CD822B955711EC78FD00EE149F48F1B4567BECA436441D1A3D23466BA44E63CDE2B515D36AAD5CCA3695F13E6774AC9B3DEBE6D6104DBBB26E39ADF54D67F95AC0734A7CAD68F4D6AAD5B36A6DB56AD7C7A23D6EADF6C784CDF6AAB685F19176CCDA3DB3F6D6544FACE67C1DB6A34FE7F45F4D6CAF0B4A5B4ECF96B31DD6E1A8A99E516BECAA3D52B9B1A9A61B5746570C5B379D664EE8D7D8D5623FC2D134EC4E38B233E1D8934AF9486FC3DC3CE221AF8A28ECCEA4E8B58C56DF74A856F5094E088403A522CBB4936DE36FE19C764AE909C86A32A509EE41B71FA4A43B0415BE3FE8F4FB090B824253109D42247BEA9CCDE6C50F9726B2F891728611C5703F8978871A261B4A69E38CDAFAD97AA39586350EE55C384A170064C7C9053A2997316EBB767878EDAB5B5FC20B80BF8844855E582C07A794C4486C4748971C7D281643800D9C5CE27B29D86C56DEB05606527365F647D22DAB0D74C04E4420669557F05C7661F91B413C2E5BBAE26219AD3CB3B0F9DD030176330E7C5FDDD94A09E2210AE0639186E32AEE4F1FC641844590685FD03092545930A84C5E1249EA1EF7A40FE73480A17CA64194985CB1D442065D13C0912A25F14E30C03989638A933D6C9897F74F3E052E419D07C3FD91D5605502A29124216920B504B5E381474F13941CDA4D1B2E8C9D50112A1809DE0FA3F61E305A41297BD1C3094F995D58E139F01E78957DFD71F0BAC684E68B885305B4B313BA068FB106CFC4DC064F99E4811B852EEE6E711AB517AD85B90BA73E3E1B5119D7A7C778DC393CCAEBE9CEEEC103EAC3A28224F61EC8DCA97050C88CE01EA59D0A3721B3B95DCC753C8C6D78F8303DCF0725FC720B1CD6D5E1B8AC5D8C6650C371A639DFBA17FD95B671D6DA068FD3FF84E63E0838D61A38E3AD5C06499BD12E2A431D8F2048A6A461FF184A8AD22BF6D78752014BF9B9EDDF7CA69A47814F45EF9B0449251EEDE80330B5606E2ACB931F66CBC12262057F7869936874344DCA312725C8CA1E15127257CC41D56F1C35CAF5723CBAFEE527EA6E726F3FB148A31BB4B131E886A2BB53CFC7FB58F67F4DE50A1177726A76736A6ECCE9C8DC3C9EBFDF37C1FF6B6AFA9CD8C98CD5CD8CB5B9DA5A86EB4DF03B3F655E9288F65E3F13511A7FB09B4BF772B49E6DE027564CDC45AADB00872DF6ED45B4FCB28B713468703A039AF2AF0AC7A085030C2600025F6A9C4C49E11ACC8B271DB60B3A37034113006D95074AEA3CEED57145A71BE6847E195F56B3FD8434BD303677B402EEEB86577AAD8564407C9F0C5850C6C949589C13F78ECEFE0189E845B286190000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', '30439a35e7399c7079953330c6810ae3c80ed657420ed17773c6e3ebcf7d2358', '2026-11-23T08:13:19.338Z', 1, X'1F8B0800000000000003CD58DB6EDB4610FD1582AFB54CF1224AF25B90F421688202711A20480D6349AEA48DC8A5B25CDA16023FA46DDCC4E84F1445EB5C8006695014FD13EA6F3AB34B8AA42EBE1429D0000A48EEEEDCCECC99593F3747A9488834F74C41321659B6B96386694485B9F7DC3CA222632987C5EEAEBDDB85A5989EB0507D891CF8E70D43970E87B090CE24ECCCE0D4E9E98E19A5619E502E51088B607736214ECFDF0B02CF8D8636ED079E331884614886FE90385E44BBF6201CF4072312BACEC0F15C425DAF4B7C9B06412FE88E8674E4F59D0128CAD25C84F47046E404E45A3299E16FF874EE0CA4736C311EA42796A0B354C86CF76996F2B83E84A6F03C8E77CC5CC4D5639ACB9862008A8BC50F8B978BF3E20F783A835392C14AB52D98C78C2FDF667910B36C42D137A76BFB1DBBDB717C0C10E1E39C8C61A34904CAA027287BF15DF1E7E245F1CE4025C55FC545F15BF111FE2F3F7C5CBC2A3E81E6B746F1065E3FC0C3E27BD8FF7171861F8CC58BC5B9016FE78B1746F16BF101F6BCD127DFC3EFA2780FBF9F8B9F8CC5CBE2C2287E810DAF611FB8F31A3E81EE7720A3F81D563FA1E497B07E06B2CE1767BBDFF2C52B7841D3C006F01CCC7AAB457F80AF17C5DF6B165E8094778B1FC1CA0B344745AD2511DC3E2682333E867C787200F990412E501E527CAF3202332D93444078BA3B26E5F071E04164892063416680AE7DBA536D76EACD835EB9DB7606ADEDCEE901AE006AAC543465B8CF24A14C110B258AA25E4E128AB9091069DC2F81C444A1B0ED419E658C708330110A3292E6A9AE145CFA66FFFEDD7BE8369BB28848B24C1AA8A90C6B2B8D696655278D74649485B4A76CCB2CA1849BE87069F42C26215D1AEDAC1ADD4C8FCAC2AFC848101ED0184D1BD3140F8076DB1FF8BE8DA909D1737BBBBEED42E062AC62D7DFEDF95E0F1DC9B9147310B2FF18C4912861DC86B7BB51CC02F830A244E6027D95E931023C1334649A1CECDACFCA2B657C6669CDDBBD72D7A02873BBF248AB6F79A3035BF93274BB7EED8BEFBAC39BF8522EB5BCF1B67AB3FF78D776768C7092423A1B2990A3E118CA2A32A5D99E2127D4505B0D26331A8F0C011C059BE404B2061789A004B1876575AE1998768E7A6B705715F64A31930A4EC88E580C19993532F1F6A3ABD3B03AB75D7D6F4DFDB5A861B552EE33CE3240027DBE434748006B4573FFEB3B9718BCB14A78274923138B1D5B8CEE3A15AB24B65972C0BCAAF5150F4B16A948C4B1971C7D350F881CFBC14A359B4B964A9C9672A7565EA57DA9DC714AEDAE5B6BDF44FCB5CE3207279444962AC15AABDBD2EA6ED5EAF64BAD58F095D6764FD9ACAF2C28180F6843ADD752EB6D8D74BF523BA89D6D368CD5B8B6D253ABEAB554F5B6AA1A568DC4B6BBB5AEEBE66E69C5A65C5B5AE25FD369DB1E2EBB54BF9561D773FD00A78FA4D92F65A35F7A7E29BCE7B5B3B7310D20D1893469CE27183899AE7E69709F1991393226078EC3B2AFA79CA5A1CA2AEB98D229ECB5644E333C83F63ECB49B3F72AA39F350A70CAE258498AD363557F13369EA8878066BA2273CED095198C9D296F6490B39E411BA799DACCDA184BEBB53824B1B2931E01800D1B8FD046399FE1B15BFBFBB7BEB9F7103E00ECCA119350C1486C1E206F7154AEBE2680131837C7EF52B0F1580FCC2BF38CB736FF21FFE90453526C3C8FF19FB1D22878D7A5A7D61D5C47180F752D97F428D3957796D02A455A30C069C68182CB615CEF2621E200D6AA481C96AE7F79328B534C83CC7A40935452E388415272CD207970D8DA7D8B092B1229A706486753C5EB13329B519CFA607DA2EF117C049C8122F6BAD0AA97E868082C9265248FA5A543DC09D224C0D3D07BE8718647FAF50478E45C86521B9D8D98F8150DF5ED060DE9D9B885CA2A22C8749F17152C8B1B20F3A8C4C1206382678CBAF16F42464A124ED7F070D6F170B6E111C18034E968F8E51638DCEBC37145B1D8B6BD64ED4183CE9AB78C95B2E9AD950D327313A41B00A49FFF6DD97C1670DC3570F026B4191C08DA983651E9DAC86A104C499336B3652AF5D4F98AE7142CFA5EBEC255BD75B2FA2F2FAB2A06691C51D1BEAAE5125B0F7A4424E44A904BDD9960E4E91CA54CB151982F6143B7F34CF7DF9CE0553FA4420212AA4197CFD80AF5BAEEDBB71F7E615E938BEA1BA8749AB17436C6B2E76F1C756E7625FFBF46A6CD0A8DC0B8CDC0B81B03D3A8F1D63874E95F12AE08447D79198B349F7DAE29B03967AE071B0A94A92146457AE9DF6009FCB0D6785635FC25149C8EA14AA3EB62D1A9B100751920C0E7162723A20C8B199F368A3D6E8C5A826680D86AED6BE6386CE570C9261BDA642B85AFCAD776349665E0FB9794019E6B7AA78DB612D22151443A2CD66EC23D54B1E49383D37F009D75F446AD140000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'f7281316b523ca2ba45491334203194a5e94cef772684110da73ac25b3e23894', '2026-11-23T08:13:19.361Z', 1, X'1F8B0800000000000003CD56DD6EDC44147E15CBB76CD66BAFBDBB0E57052A24845404851B88A2B13DBB3B8D3DE37AC6D946552E8A9A10F535AA92B602A15009E89B78DF867366FCBB9BD05E1229D27AE6FC7CE77CE7679EDA4B516444D9877641244B1CD71ED9B14868611F3EB54F692199E0703919BBE3095CA5F4098BF549E2C19F1FC6531A86702172059212B4CECF477622E232A35CA1119680B45C132F981D86B338594C97133F22C1248EBC89BF88A6B33072E3F96C1ECDDC703EF3E7115DD0B9EB4773B85978D13C88FDD9225E9288200229CA22A6C739516BB0EBA82CC7FFF0D199B750DEC6613C124F9C82E6A25072FC480A9E764A088597693AB2CB226D7E8A52A51413505D6F9F6F2FB62FAA3FE1D725682906378D58749632DE7EE5659432B9A6189B37716707EEE4C00B304184AF4AB202419B1468833ED1B6DF56FF80D55FAA1B6B7B51FD5A5D576F2DE3AF7A6FBC6E2FADEA257C5E6F2FACED1562A86EAA375A08946FAAD700EC8DB57DB67D61810ACA5D5AA07505E25AE665F57BF58705B6D0E6DFFAE835EABFAE6EB6CFAAF78DD06F60FB66FC1307C59F8D6D83E3123F8DC62B848257AFAABFC0319C5AD53BF0FEAE7A0BA65119E2DA908233BE02C27F3C02C225904D794CF1BBA11C4B492A5240FC93914D391CCE17903A5290554172A0CF3D1F35C25E273C0F6B69D77507E2DEF911DE002DAC7674C250CE26B112986C6D8AA25F4E328AC5071C34C4D689BED2D4522C614549BC8612B7CF4DCDC3D1FD2FBEC7E0D8094B88222DF7D01A125B44A4543AB59A8DE06F05E0ED02B893CF0649C63893AA38EB21F9F2C10F1F44D2536BA1E42989690B65BA978BBA761ACFF7B28C7074BBA20205C1B8174C7CDFC5520632A6EE380C020FBEB0EBA7C138F403C45872F47B687FF5002C910490B8ADB591BDA44495058611939C29823D98173466669CB85D20F54039D4B0A553FBB6E2B58092B2044C20CBB334307242E5A1C594B46AEF1693FA26B1682AE90628A19F5A6A4D2D6D0B2569BAB40A18146044AD09D797A4A0C4124B6D4867E64E1AFD5BEBA86D94268325C7983AE2BEBEF7D90789D33A072989602ED958D5382CCDFC6CDA2773EDBAD8CF9AA2DE4159B70B36896997B01B373BA305A48B1267D92D256CBC79036FDE9DDEBCA0F6365DB4DEFEABBC076E07F56AFC4E077EA79DDFA68E6BBFBE57FBF5675D945D2DD76E0655D4F3E20FBCF87746B768A20BBD612EFBAC0F42DA6352B1AC3F05556F0AFAF3DA7AD0C5B037C2B17B0A91F5F70A664589DD935E3FD90939C336E4D03658A8DD766AD16A58CE86D213907564C95105F13E2E497FA26AD08F7BD506F357B198E5202571BF890D14C10406FA9AADD66D7553A9DAD5CA190696C36015BC0B7EB65FA5776EC20E7687CEE90371602E441A3E3DA508AC857E8AD0D5598ECADF7CFBE0E1FDEF1EC24106AD8942764233611F61AF7204A1D717C8176CB5324F9E9D8515DCB2C1B1D775DD688BD0A76001B9C8590D05BB09CE4C31EAEF297E23ADC7A6ACEB5429B1F3CD32DAD4CC801764042C300EDD533FAC8C0689537C833C3579386E022F840246902F5946C7C33B687DBA2C532B374218CD9AE439C5750EF76BF302E44B96E04287548CC359CB8749B753EB3A984EC44414B62AA71BA9E543640632A968366447EAD0B491862BCD847929EE3E16E6FFD3E7934E9948135A0C5F21A5C2F6C3D88982928A4A65BA536CF8C1A9607A9CC565CB3626A8946608957A45C6B45084713DA5EADF380ECCBD195E9F3FFCC4FE183610053C584F7AC94FFB3B8465BB4440F257541DD7677541EAB31E37C17C9F9C8F4F9A0E7EDF56D05B25CF51AE0E0FC4A503489D941D644426C4241776B22E557878FE0B6DBB4AD5BF0C0000');
INSERT INTO "records" ("id", "report_id", "version", "lexicon", "options", "digest", "coded", "current", "data") VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '1b8b988d56063f8fc00de682398b3810fc2e63fcf8106c6221deede18e2c93c0', '2026-11-23T08:13:19.374Z', 1, X'1F8B0800000000000003ED585B8FD34614FE2B965FBBB9F892C4DEB716A1AA520585425FE86A35B127C910DF9819EF12A17D000AA5FC0D547169E98A56ADDAFE12E7DFF41C8F1D8F9D6459D43EF0D095D8F578CECCF9CE77AEE681394B794CA4796872225838B0CC03334843CACDC307E609E582A5096C0EFB567F085B11BDCF82F24D68C38FEB070EF57DD848330992024E9D9D1D98611AE4314D245EC24290160B628FC687FEC421E3A11B4C3C32F6A86F4DA6B6ED90D16838B4C3A9E759A1EF0FC796370D666168D36940036732998E2D67360D1CDBB2419148731ED0E38CC805DC3B907186FFFCBB2BDB93F6E98025D3F4FE80D32CE552F4EF8A34899A430825C9A3E8C0CC79543FA6B98C281250FC5EBC5D3F5F3F2C5E1BC5CBF577C5DFC5391C950CB66BD9E92A62C96695E5D38889054503EDA135EE59C39EED214B2499E7640E8226E17807BD5F2AC05BDFAC1FAD7F30D6CF8A5FD7CF8B774AD32FC5CBE25DF133BCA854FF05CB9720F8DC583F2DFE44C1F5F76AE7475CC0D353DC7B08BF8A5708142E383700FCB3F593EACAF51390FCCD80C757C5DBE227A378016F9EAACDB7C5390038EF7F9BC09F17EBC77016DFD7A0F07AA3F803943E83C56B000B501E2A9147C51BFC0B47C1AE53C21396CCC1EB778EC0EB023C4E9380E2BAF63BC693908483FDC3039326F072E203758493392719F8D03A3BA885ED46D8ABA52DCB6A89DB6747B8036E6195A225433993043245B2CBAB28EA4D484C3102C10787E6651937F17690FF82937BCC80ECA06C9E18314B98909015672A3D50E0E68DCFAF7F832CB0250B89249B2081441298506944C5A0BAA157DF60A433A3CAA2C312B218305065220B3B2DB1B72CA942C2688241039D309218419A832B788654EA88AF5D06B1767837D844079B4524A01BB04E176C139E35C6CFC87C11921071CD698AC2A0DAF72CCFC6C401D73B4EDF7187635861A171DDBE3B1CFA6804C0E22BB4E306DC454260D4D2EE3B306794C89CA3A501C9982498F919A7015345CC6A0CAD6D2AC18B81D26E048B1442D848A1EC19965122234B7A68C805354A49834941A399C1A1F8808C5C00D5B849382548156C97C7F63BD3DDE2673B2D6BA2040D72CEE40A831093AA71E495EB5FBDD78BF5E9FD58465B583A35A0065287AE0EE13281D4240DA42CB603D521EADA105B6695C9AB3A633B38AB5A30AE4A813DD994D20FC8669E63FDDE938DE6A6F8C4760B8DBD178DED55705CBB81B3BF4A7711B453B356EEB4943B8DF23ABD2AE56ECDC5C86ADA8A9E62952E3DB035356E4B8DBB9FF1DAC689D7A8D919A92DDB5A31A7348E5A1A477B357AA34AA3EFB4FA65271E5BEA5AF12559AC371EA9359E915DDD3DD63CB6DD2BB182F034D69BF9049B77DA7DA3D51433242B2C4609D40E4CA16624D8602D810D4E295D82EC402E722EF01062BE9793A691615B3B01AA34234ED008B9CA54CE5FFBFAF697B7E0450C19581D801A86F6E0CA0C5916A530CAB1C0443A389BCFD514D769BFA31DF30826B6AAEF78539998900F700D5A9AB10A15AC555C95420EEE2361C72A46AB1220D3CE9AC5B4F647D75E9608C9AB4151499320A29B216D41B28CE28001E7176A304D662CC41103CCE97BFE8663451CE45622F2480E620A031D14377A2AD45D9B783CB1FF4346C76E1D57133D1961DAEAF0E97E5C54DA5B544EC6FBA80C99087221F6B0E9346CDEBC7AEBE6D54F7536CD801241670C3A7287D89845D09EA197EFA4D51A36B3DF50ABF85B43688BE58B18FE0076D5F3A5D97DA0F83AAE48F85AC26840E72C3042781FA5595CA2814A944F8F5B92D7718240035A9E71B63C3372BB9EE154C2B8210725BB3DA4B70724B41D7454D63E49E3763D1165E894F7D4D5A5748BFA50EB8EE9DE47FBE152F2964621E5ED2F805C621546EB8984B89AE65215E9F434E99DA4AC6CA441BEF13252940BD58BF2725A0C2897842565B3AA9EB12BA87DD5C3AEDCFAC4BCB0EE349F33D2D6D9B6FF675BB1CD9083B06C9197E0FB76DED00DB7890161F12062BD98401BE53ADB8ECEB6B3936DDFDD51592EFED27D8FF5DA709DA4C92A4E73F1C1438D3E1F6DD3A9FE2F43D19553CD18CFAA6EF75C7D487BAC3CF6EF83BB645BC0CC42964B1292125AC492A55650227D686771B7B800CE3995C7AD1450EF7675513D052E0CC6360D63A7EEC20D0DCA6D1744CD51F9E95356DD3B4767FF00407C108406130000');
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
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (1, '3c77cea40a4a79ba60cc6368ecdc7ceedc9a51957f633da553a5b1b02f857e11', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (2, '30439a35e7399c7079953330c6810ae3c80ed657420ed17773c6e3ebcf7d2358', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (3, 'f7281316b523ca2ba45491334203194a5e94cef772684110da73ac25b3e23894', 'd222249c3e99', '[]', '[]');
INSERT INTO "report_privacy" ("report_id", "digest", "lexicon", "spans", "names") VALUES (4, '1b8b988d56063f8fc00de682398b3810fc2e63fcf8106c6221deede18e2c93c0', 'd222249c3e99', '[]', '[]');
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
CREATE INDEX ix_incidents_groups ON incidents (groups, reports, id);
CREATE INDEX ix_incident_pairs_second ON incident_pairs (second);
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
CREATE INDEX ix_private_words_key ON private_words ("key", "column", only, report_id);
