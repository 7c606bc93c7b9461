--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: api_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_tokens (
    id integer NOT NULL,
    user_id integer NOT NULL,
    name text NOT NULL,
    token character varying(64) NOT NULL,
    made character varying NOT NULL,
    ends character varying NOT NULL,
    used character varying
);


--
-- Name: api_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.api_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: api_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.api_tokens_id_seq OWNED BY public.api_tokens.id;


--
-- Name: assignments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assignments (
    id integer NOT NULL,
    report character varying NOT NULL,
    user_id integer NOT NULL,
    task character varying NOT NULL,
    state character varying NOT NULL,
    made character varying NOT NULL,
    done character varying
);


--
-- Name: assignments_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.assignments_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: assignments_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.assignments_id_seq OWNED BY public.assignments.id;


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    seq integer NOT NULL,
    at character varying NOT NULL,
    who character varying NOT NULL,
    action character varying NOT NULL,
    detail text NOT NULL,
    previous character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: captures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.captures (
    id integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    given json NOT NULL,
    given_digest character varying(64) NOT NULL,
    kind character varying NOT NULL,
    size integer NOT NULL,
    state character varying NOT NULL,
    error json,
    tries integer NOT NULL,
    added character varying NOT NULL
);


--
-- Name: captures_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.captures_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: captures_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.captures_id_seq OWNED BY public.captures.id;


--
-- Name: copies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.copies (
    report_id integer NOT NULL,
    family integer NOT NULL,
    copy_of integer,
    similarity double precision NOT NULL,
    relation character varying NOT NULL
);


--
-- Name: event_places; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_places (
    id integer NOT NULL,
    event_id integer NOT NULL,
    role character varying NOT NULL,
    place character varying NOT NULL,
    name_ar text NOT NULL,
    name_en text NOT NULL,
    geonames integer,
    lat double precision,
    lon double precision,
    country character varying(2),
    admin1 text,
    feature character varying,
    "precision" integer NOT NULL,
    words text NOT NULL,
    printed text NOT NULL
);


--
-- Name: event_places_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.event_places_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: event_places_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.event_places_id_seq OWNED BY public.event_places.id;


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id integer NOT NULL,
    report_id integer NOT NULL,
    key character varying NOT NULL,
    type character varying NOT NULL,
    modes character varying NOT NULL,
    trigger text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    sentence integer NOT NULL,
    happening character varying NOT NULL,
    date_from character varying(10),
    date_to character varying(10),
    date_precision character varying,
    acled character varying,
    confidence double precision,
    news double precision,
    rule character varying NOT NULL,
    status character varying NOT NULL,
    attribution character varying NOT NULL,
    certainty character varying NOT NULL
);


--
-- Name: events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.events_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.events_id_seq OWNED BY public.events.id;


--
-- Name: holders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.holders (
    id integer NOT NULL,
    statement_id integer NOT NULL,
    depth integer NOT NULL,
    kind character varying NOT NULL,
    holder character varying NOT NULL,
    name_ar text NOT NULL,
    name_en text NOT NULL,
    words text,
    printed text NOT NULL,
    known boolean NOT NULL
);


--
-- Name: holders_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.holders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: holders_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.holders_id_seq OWNED BY public.holders.id;


--
-- Name: incident_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incident_events (
    incident_id integer NOT NULL,
    event_id integer NOT NULL
);


--
-- Name: incident_pairs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incident_pairs (
    first integer NOT NULL,
    second integer NOT NULL,
    score double precision NOT NULL,
    verdict character varying NOT NULL,
    judged boolean NOT NULL,
    detail json NOT NULL
);


--
-- Name: incidents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incidents (
    id integer NOT NULL,
    key character varying NOT NULL,
    type character varying NOT NULL,
    date_from character varying(10),
    date_to character varying(10),
    lat double precision,
    lon double precision,
    place character varying,
    country character varying(2),
    reports integer NOT NULL,
    groups integer NOT NULL,
    summary json NOT NULL
);


--
-- Name: incidents_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.incidents_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: incidents_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.incidents_id_seq OWNED BY public.incidents.id;


--
-- Name: judgements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.judgements (
    id integer NOT NULL,
    kind character varying NOT NULL,
    subject character varying NOT NULL,
    verdict character varying NOT NULL,
    reason text NOT NULL,
    detail json,
    who character varying NOT NULL,
    at character varying NOT NULL,
    undoes integer
);


--
-- Name: judgements_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.judgements_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: judgements_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.judgements_id_seq OWNED BY public.judgements.id;


--
-- Name: links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.links (
    id integer NOT NULL,
    report_id integer NOT NULL,
    event_id integer NOT NULL,
    kind character varying NOT NULL,
    words text NOT NULL,
    target_event character varying
);


--
-- Name: links_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: links_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.links_id_seq OWNED BY public.links.id;


--
-- Name: naming; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.naming (
    id integer NOT NULL,
    report_id integer NOT NULL,
    words text NOT NULL,
    kind character varying NOT NULL,
    neutral_ar text NOT NULL,
    neutral_en text NOT NULL,
    rule character varying NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL
);


--
-- Name: naming_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.naming_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: naming_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.naming_id_seq OWNED BY public.naming.id;


--
-- Name: numbers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.numbers (
    id integer NOT NULL,
    event_id integer NOT NULL,
    kind character varying NOT NULL,
    low double precision,
    high double precision,
    best double precision,
    unit character varying NOT NULL,
    words text NOT NULL
);


--
-- Name: numbers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.numbers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: numbers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.numbers_id_seq OWNED BY public.numbers.id;


--
-- Name: parties; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parties (
    id integer NOT NULL,
    event_id integer NOT NULL,
    role character varying NOT NULL,
    name_ar text NOT NULL,
    name_en text NOT NULL,
    actor character varying NOT NULL,
    code character varying,
    words text NOT NULL,
    printed text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    known boolean NOT NULL
);


--
-- Name: parties_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.parties_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: parties_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.parties_id_seq OWNED BY public.parties.id;


--
-- Name: raw_bytes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.raw_bytes (
    sha256 character varying(64) NOT NULL,
    data bytea NOT NULL
);


--
-- Name: records; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.records (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version character varying NOT NULL,
    lexicon character varying NOT NULL,
    options character varying NOT NULL,
    digest character varying(64) NOT NULL,
    coded character varying NOT NULL,
    current boolean NOT NULL,
    data bytea NOT NULL
);


--
-- Name: records_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.records_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: records_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.records_id_seq OWNED BY public.records.id;


--
-- Name: reference_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reference_events (
    id integer NOT NULL,
    set_id integer NOT NULL,
    key character varying NOT NULL,
    type character varying NOT NULL,
    date_from character varying(10) NOT NULL,
    date_to character varying(10) NOT NULL,
    date_precision integer,
    lat double precision,
    lon double precision,
    where_precision integer,
    country character varying(2),
    admin1 text,
    place text,
    side_a text,
    side_b text,
    low integer,
    best integer,
    high integer,
    dead character varying NOT NULL,
    "row" json NOT NULL
);


--
-- Name: reference_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reference_events_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reference_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reference_events_id_seq OWNED BY public.reference_events.id;


--
-- Name: reference_matches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reference_matches (
    reference_id integer NOT NULL,
    event_id integer NOT NULL,
    score double precision NOT NULL,
    detail json NOT NULL
);


--
-- Name: reference_sets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reference_sets (
    id integer NOT NULL,
    name character varying NOT NULL,
    format character varying NOT NULL,
    version character varying,
    sha256 character varying(64) NOT NULL,
    rows integer NOT NULL,
    refused json NOT NULL,
    added character varying NOT NULL
);


--
-- Name: reference_sets_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reference_sets_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reference_sets_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reference_sets_id_seq OWNED BY public.reference_sets.id;


--
-- Name: refusals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refusals (
    id integer NOT NULL,
    location text NOT NULL,
    part text NOT NULL,
    error json NOT NULL,
    added character varying NOT NULL
);


--
-- Name: refusals_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.refusals_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: refusals_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.refusals_id_seq OWNED BY public.refusals.id;


--
-- Name: reports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reports (
    id integer NOT NULL,
    document_id character varying(71) NOT NULL,
    source_id integer,
    title text,
    byline text,
    outlet text,
    url text,
    published character varying(10),
    captured character varying,
    language character varying NOT NULL,
    text text NOT NULL,
    words integer NOT NULL,
    fingerprint bytea
);


--
-- Name: review_scores; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_scores (
    event_id integer NOT NULL,
    doubt double precision NOT NULL,
    importance double precision NOT NULL,
    score double precision NOT NULL
);


--
-- Name: saved_searches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_searches (
    id integer NOT NULL,
    user_id integer,
    name text NOT NULL,
    query text NOT NULL,
    alert boolean NOT NULL,
    made character varying NOT NULL,
    looked integer NOT NULL
);


--
-- Name: saved_searches_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.saved_searches_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: saved_searches_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.saved_searches_id_seq OWNED BY public.saved_searches.id;


--
-- Name: search_alerts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_alerts (
    search_id integer NOT NULL,
    report_id integer NOT NULL,
    found character varying NOT NULL,
    seen character varying
);


--
-- Name: search_facets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_facets (
    facet character varying NOT NULL,
    value character varying NOT NULL,
    block integer NOT NULL,
    bits bytea NOT NULL
);


--
-- Name: search_names; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_names (
    kind character varying NOT NULL,
    name character varying NOT NULL,
    key character varying NOT NULL,
    lat double precision,
    lon double precision
);


--
-- Name: search_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_words (
    report_id integer NOT NULL,
    title tsvector NOT NULL,
    words tsvector NOT NULL,
    lemmas tsvector NOT NULL
);


--
-- Name: settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settings (
    key character varying NOT NULL,
    value text NOT NULL
);


--
-- Name: sightings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sightings (
    id integer NOT NULL,
    capture_id integer NOT NULL,
    location text NOT NULL,
    part text NOT NULL,
    container character varying(64),
    captured character varying,
    added character varying NOT NULL
);


--
-- Name: sightings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sightings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sightings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sightings_id_seq OWNED BY public.sightings.id;


--
-- Name: source_names; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_names (
    name character varying NOT NULL,
    source_id integer NOT NULL
);


--
-- Name: sources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sources (
    id integer NOT NULL,
    key character varying NOT NULL,
    name_ar text NOT NULL,
    name_en text NOT NULL,
    owner text,
    country character varying(2),
    side text,
    kind character varying NOT NULL,
    note text,
    reviewed boolean NOT NULL
);


--
-- Name: sources_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sources_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sources_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sources_id_seq OWNED BY public.sources.id;


--
-- Name: statements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.statements (
    id integer NOT NULL,
    report_id integer NOT NULL,
    event_id integer,
    key character varying NOT NULL,
    status character varying NOT NULL,
    attribution character varying NOT NULL,
    certainty character varying NOT NULL,
    factuality character varying NOT NULL,
    cue text,
    content text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL
);


--
-- Name: statements_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.statements_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: statements_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.statements_id_seq OWNED BY public.statements.id;


--
-- Name: user_sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_sessions (
    token character varying(64) NOT NULL,
    user_id integer,
    csrf character varying(64) NOT NULL,
    made character varying NOT NULL,
    seen character varying NOT NULL,
    ends character varying NOT NULL
);


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    name character varying NOT NULL,
    shown text NOT NULL,
    role character varying NOT NULL,
    password text,
    subject text,
    active boolean NOT NULL,
    made character varying NOT NULL
);


--
-- Name: users_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;


--
-- Name: api_tokens id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens ALTER COLUMN id SET DEFAULT nextval('public.api_tokens_id_seq'::regclass);


--
-- Name: assignments id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments ALTER COLUMN id SET DEFAULT nextval('public.assignments_id_seq'::regclass);


--
-- Name: captures id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.captures ALTER COLUMN id SET DEFAULT nextval('public.captures_id_seq'::regclass);


--
-- Name: event_places id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_places ALTER COLUMN id SET DEFAULT nextval('public.event_places_id_seq'::regclass);


--
-- Name: events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);


--
-- Name: holders id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holders ALTER COLUMN id SET DEFAULT nextval('public.holders_id_seq'::regclass);


--
-- Name: incidents id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents ALTER COLUMN id SET DEFAULT nextval('public.incidents_id_seq'::regclass);


--
-- Name: judgements id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.judgements ALTER COLUMN id SET DEFAULT nextval('public.judgements_id_seq'::regclass);


--
-- Name: links id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.links ALTER COLUMN id SET DEFAULT nextval('public.links_id_seq'::regclass);


--
-- Name: naming id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.naming ALTER COLUMN id SET DEFAULT nextval('public.naming_id_seq'::regclass);


--
-- Name: numbers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.numbers ALTER COLUMN id SET DEFAULT nextval('public.numbers_id_seq'::regclass);


--
-- Name: parties id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parties ALTER COLUMN id SET DEFAULT nextval('public.parties_id_seq'::regclass);


--
-- Name: records id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records ALTER COLUMN id SET DEFAULT nextval('public.records_id_seq'::regclass);


--
-- Name: reference_events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_events ALTER COLUMN id SET DEFAULT nextval('public.reference_events_id_seq'::regclass);


--
-- Name: reference_sets id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_sets ALTER COLUMN id SET DEFAULT nextval('public.reference_sets_id_seq'::regclass);


--
-- Name: refusals id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refusals ALTER COLUMN id SET DEFAULT nextval('public.refusals_id_seq'::regclass);


--
-- Name: saved_searches id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_searches ALTER COLUMN id SET DEFAULT nextval('public.saved_searches_id_seq'::regclass);


--
-- Name: sightings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sightings ALTER COLUMN id SET DEFAULT nextval('public.sightings_id_seq'::regclass);


--
-- Name: sources id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sources ALTER COLUMN id SET DEFAULT nextval('public.sources_id_seq'::regclass);


--
-- Name: statements id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statements ALTER COLUMN id SET DEFAULT nextval('public.statements_id_seq'::regclass);


--
-- Name: users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0002');


--
-- Data for Name: api_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: assignments; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-23T06:34:54.683Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', 'dfd9de4441581e6a8a245b27be008ee87df09c593466e5561256354003b567cd');
INSERT INTO public.audit VALUES (2, '2026-11-23T06:34:54.704Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', 'dfd9de4441581e6a8a245b27be008ee87df09c593466e5561256354003b567cd', '4f416ef8fa3a281d422d0b5db84c72d353f2fc87703cee6b53a1459f74ae497c');
INSERT INTO public.audit VALUES (3, '2026-11-23T06:34:54.808Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"35dfb36bfaaeaf7284db08af44b0a79f3d65b104405c46e85093e82799bdda82","same":0,"set_aside":[5]}', '4f416ef8fa3a281d422d0b5db84c72d353f2fc87703cee6b53a1459f74ae497c', 'a3b80a1ae84b52caa6dc896139200b10585c4c07b1da377580f7b7d764fd530c');
INSERT INTO public.audit VALUES (4, '2026-11-23T06:34:54.813Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', 'a3b80a1ae84b52caa6dc896139200b10585c4c07b1da377580f7b7d764fd530c', '16cacbe84e76a6491b09cb304cc5dd4d401a23f77dc5b88d38faf8d4ec4e6710');
INSERT INTO public.audit VALUES (5, '2026-11-23T06:34:54.840Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', '16cacbe84e76a6491b09cb304cc5dd4d401a23f77dc5b88d38faf8d4ec4e6710', 'dd70ab2c2032f9a5f654b8ccba14a98456b5b7e3cfb0307a7d4dcefc903ff07f');
INSERT INTO public.audit VALUES (6, '2026-11-23T06:34:54.854Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', 'dd70ab2c2032f9a5f654b8ccba14a98456b5b7e3cfb0307a7d4dcefc903ff07f', 'ce65e57fa8b3cd44648c6cca492e83954f4721b1c4d433ad2710a0bb54331c8e');
INSERT INTO public.audit VALUES (7, '2026-11-23T06:34:54.857Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', 'ce65e57fa8b3cd44648c6cca492e83954f4721b1c4d433ad2710a0bb54331c8e', '4e28ee7656038258d1ca355c7f185651c510a5924608f59f068fce1cceb7c3b5');
INSERT INTO public.audit VALUES (8, '2026-11-23T06:34:54.858Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', '4e28ee7656038258d1ca355c7f185651c510a5924608f59f068fce1cceb7c3b5', 'b86c0228bf5a08f37e1325763876530ca64c04ce24c0425f4a281ff930bacdf2');
INSERT INTO public.audit VALUES (9, '2026-11-23T06:34:54.860Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', 'b86c0228bf5a08f37e1325763876530ca64c04ce24c0425f4a281ff930bacdf2', '8ef073a19add006d49464c2374de5f8eb429079ff13f903b70bf70bfccc44d21');
INSERT INTO public.audit VALUES (10, '2026-11-23T06:34:54.862Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', '8ef073a19add006d49464c2374de5f8eb429079ff13f903b70bf70bfccc44d21', '29bf3808bab2071847ae2714de242796f0161a3af3e5c42c68a5b84b7abcb680');


--
-- Data for Name: captures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captures VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T06:34:54.689Z');
INSERT INTO public.captures VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T06:34:54.695Z');
INSERT INTO public.captures VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T06:34:54.698Z');
INSERT INTO public.captures VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T06:34:54.700Z');
INSERT INTO public.captures VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T06:34:54.702Z');


--
-- Data for Name: copies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.copies VALUES (1, 1, NULL, 1, 'earliest');
INSERT INTO public.copies VALUES (2, 1, 1, 0.8333333333333334, 'edited');


--
-- Data for Name: event_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_places VALUES (1, 2, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO public.event_places VALUES (2, 3, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO public.event_places VALUES (3, 5, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO public.event_places VALUES (4, 6, 'at', 'geonames:168661', 'كفرنبل', 'Kafranbel', 168661, 35.6138, 36.5645, 'SY', 'Idlib', 'town', 1, 'بلدة كفرنبل', 'بلده كفرنبل');
INSERT INTO public.event_places VALUES (5, 8, 'at', 'geonames:250441', 'عمان', 'Amman', 250441, 31.9552, 35.945, 'JO', 'Amman', 'capital', 1, 'عمان', 'عم');
INSERT INTO public.event_places VALUES (6, 9, 'at', 'geonames:98182', 'بغداد', 'Baghdad', 98182, 33.3406, 44.4009, 'IQ', 'Baghdad', 'capital', 1, 'بغداد', 'بغداد');
INSERT INTO public.event_places VALUES (7, 10, 'at', 'geonames:98182', 'بغداد', 'Baghdad', 98182, 33.3406, 44.4009, 'IQ', 'Baghdad', 'capital', 1, 'بغداد', 'بغداد');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES (1, 1, 'v1', 'ASSAULT', 'heavy-weapons', 'قصف', 0, 3, 1, 'h1', NULL, NULL, NULL, 'Shelling/artillery/missile attack', 0.74, 0.05, 'events/assault/shell', 'actual', 'own-voice', 'certain');
INSERT INTO public.events VALUES (2, 1, 'v2', 'ASSAULT', 'aerial', 'قصفت', 13, 17, 2, 'h2', '2016-10-25', '2016-10-25', 'day', 'Air/drone strike', 0.93, 0.71, 'events/assault/aerial-bombing', 'actual', 'own-voice', 'certain');
INSERT INTO public.events VALUES (3, 1, 'v3', 'ASSAULT', '', 'مقتل', 84, 88, 2, 'h3', '2016-10-25', '2016-10-25', 'day', 'Attack', 0.92, 0.71, 'events/assault/death-violent', 'actual', 'own-voice', 'certain');
INSERT INTO public.events VALUES (4, 1, 'v4', 'ASSAULT', '', 'استهداف', 128, 135, 3, 'h4', NULL, NULL, NULL, 'Attack', 0.84, 0.01, 'events/assault/target', 'negated', 'denied', 'certain');
INSERT INTO public.events VALUES (5, 2, 'v1', 'ASSAULT', 'aerial', 'قصفت', 0, 4, 1, 'h1', '2016-10-25', '2016-10-25', 'day', 'Air/drone strike', 0.93, 0.71, 'events/assault/aerial-bombing', 'actual', 'own-voice', 'certain');
INSERT INTO public.events VALUES (6, 2, 'v2', 'ASSAULT', '', 'مقتل', 67, 71, 1, 'h2', '2016-10-25', '2016-10-25', 'day', 'Attack', 0.92, 0.71, 'events/assault/death-violent', 'actual', 'own-voice', 'certain');
INSERT INTO public.events VALUES (7, 2, 'v3', 'ASSAULT', '', 'استهداف', 111, 118, 2, 'h3', NULL, NULL, NULL, 'Attack', 0.84, 0.01, 'events/assault/target', 'negated', 'denied', 'certain');
INSERT INTO public.events VALUES (8, 3, 'v1', 'PROTEST', 'demo', 'تظاهر', 0, 5, 1, 'h1', '2016-10-23', '2016-10-23', 'day', 'Peaceful protest', 0.96, 0.99, 'events/protest/demonstrate', 'actual', 'own-voice', 'certain');
INSERT INTO public.events VALUES (9, 4, 'v1', 'CONSULT', '', 'التقى', 0, 5, 1, 'h1', '2016-10-27', '2016-10-27', 'day', NULL, 0.89, NULL, 'events/consult/meet', 'actual', 'own-voice', 'certain');
INSERT INTO public.events VALUES (10, 4, 'v2', 'CONSULT', '', 'بحث', 64, 67, 1, 'h2', '2016-10-27', '2016-10-27', 'day', NULL, 0.76, NULL, 'events/consult/discuss', 'intended', 'own-voice', 'certain');
INSERT INTO public.events VALUES (11, 4, 'v3', 'RETREAT', 'ceasefire', 'وقف القتال', 100, 110, 2, 'h3', NULL, NULL, NULL, 'Other', 0.54, NULL, 'events/retreat/cease-fire-act', 'actual', 'reported', 'certain');


--
-- Data for Name: holders; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.holders VALUES (1, 4, 1, 'group', 'actors/russian-mod', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', true);
INSERT INTO public.holders VALUES (2, 7, 1, 'group', 'actors/russian-mod', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', true);
INSERT INTO public.holders VALUES (3, 11, 1, 'anonymous', 'plain:وزيران', 'الوزيران', 'ministers', 'الوزيران', 'وزير', false);


--
-- Data for Name: incident_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.incident_events VALUES (1, 8);
INSERT INTO public.incident_events VALUES (2, 2);
INSERT INTO public.incident_events VALUES (2, 3);
INSERT INTO public.incident_events VALUES (2, 5);
INSERT INTO public.incident_events VALUES (2, 6);
INSERT INTO public.incident_events VALUES (3, 9);
INSERT INTO public.incident_events VALUES (4, 1);
INSERT INTO public.incident_events VALUES (5, 11);
INSERT INTO public.incident_events VALUES (6, 4);
INSERT INTO public.incident_events VALUES (6, 7);


--
-- Data for Name: incident_pairs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.incidents VALUES (1, 'i0c7af3cdf427', 'PROTEST', '2016-10-23', '2016-10-23', 31.9552, 35.945, 'عمان', 'JO', 1, 1, '{"leading": 8, "groups": [[3]], "actors": {"verdict": "single", "values": [{"key": "plain:\u0645\u0639\u0644\u0645\u0648\u0646", "name": "\u0627\u0644\u0645\u0639\u0644\u0645\u0648\u0646", "reports": [3], "groups": 1}]}, "recipients": {"verdict": "single", "values": [{"key": "plain:\u0648\u0632\u0627\u0631\u0647 \u062a\u0631\u0628\u064a\u0647", "name": "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062a\u0631\u0628\u064a\u0629", "reports": [3], "groups": 1}]}, "places": {"verdict": "single", "values": [{"key": "geonames:250441", "name": "\u0639\u0645\u0627\u0646", "reports": [3], "groups": 1}]}, "days": {"verdict": "single", "from": "2016-10-23", "to": "2016-10-23", "values": [{"from": "2016-10-23", "to": "2016-10-23", "reports": [3]}]}, "numbers": {"participants": {"low": 200.0, "best": 200.0, "high": 200.0, "verdict": "single", "values": [{"report": 3, "low": 200.0, "best": null, "high": 200.0, "words": "\u0645\u0626\u0627\u062a \u0627\u0644\u0645\u0639\u0644\u0645\u064a\u0646"}]}}, "statements": [{"report": 3, "source": "\u0627\u0644\u0645\u064a\u0632\u0627\u0646", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO public.incidents VALUES (2, 'i02729dd84568', 'ASSAULT', '2016-10-25', '2016-10-25', 35.6138, 36.5645, 'كفرنبل', 'SY', 2, 1, '{"leading": 5, "groups": [[1, 2]], "actors": {"verdict": "single", "values": [{"key": "plain:\u0637\u0627\u064a\u0631\u0627\u062a \u0631\u0648\u0633\u064a\u0647", "name": "\u0627\u0644\u0637\u0627\u0626\u0631\u0627\u062a \u0627\u0644\u0631\u0648\u0633\u064a\u0629", "reports": [1, 2], "groups": 1}]}, "recipients": {"verdict": "single", "values": [{"key": "plain:\u0645\u062f\u0646\u064a\u0648\u0646", "name": "\u0645\u062f\u0646\u064a\u0648\u0646", "reports": [1, 2], "groups": 1}]}, "places": {"verdict": "single", "values": [{"key": "geonames:168661", "name": "\u0643\u0641\u0631\u0646\u0628\u0644", "reports": [1, 2], "groups": 1}]}, "days": {"verdict": "single", "from": "2016-10-25", "to": "2016-10-25", "values": [{"from": "2016-10-25", "to": "2016-10-25", "reports": [1, 2]}]}, "numbers": {"killed": {"low": 5.0, "best": 5.0, "high": 5.0, "verdict": "single", "values": [{"report": 1, "low": 5.0, "best": 5.0, "high": 5.0, "words": "\u062e\u0645\u0633\u0629 \u0645\u062f\u0646\u064a\u064a\u0646"}, {"report": 2, "low": 5.0, "best": 5.0, "high": 5.0, "words": "\u062e\u0645\u0633\u0629 \u0645\u062f\u0646\u064a\u064a\u0646"}]}}, "statements": [{"report": 1, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "own-voice", "certainty": "certain"}, {"report": 2, "source": "\u0627\u0644\u0645\u064a\u0632\u0627\u0646", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO public.incidents VALUES (3, 'i8e29dd103320', 'CONSULT', '2016-10-27', '2016-10-27', 33.3406, 44.4009, 'بغداد', 'IQ', 1, 1, '{"leading": 9, "groups": [[4]], "actors": {"verdict": "single", "values": [{"key": "plain:\u0646\u0638\u064a\u0631 \u0627\u064a\u0631\u0627\u0646", "name": "\u0646\u0638\u064a\u0631 \u0625\u064a\u0631\u0627\u0646", "reports": [4], "groups": 1}, {"key": "plain:\u0648\u0632\u064a\u0631 \u062e\u0627\u0631\u062c\u064a\u0647 \u0639\u0631\u0627\u0642\u064a", "name": "\u0648\u0632\u064a\u0631 \u0627\u0644\u062e\u0627\u0631\u062c\u064a\u0629 \u0627\u0644\u0639\u0631\u0627\u0642\u064a", "reports": [4], "groups": 1}]}, "recipients": {"verdict": "unknown", "values": []}, "places": {"verdict": "single", "values": [{"key": "geonames:98182", "name": "\u0628\u063a\u062f\u0627\u062f", "reports": [4], "groups": 1}]}, "days": {"verdict": "single", "from": "2016-10-27", "to": "2016-10-27", "values": [{"from": "2016-10-27", "to": "2016-10-27", "reports": [4]}]}, "numbers": {}, "statements": [{"report": 4, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO public.incidents VALUES (4, 'iacb9d000e5d6', 'ASSAULT', NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, '{"leading": 1, "groups": [[1]], "actors": {"verdict": "unknown", "values": []}, "recipients": {"verdict": "unknown", "values": []}, "places": {"verdict": "unknown", "values": []}, "days": {"verdict": "unknown", "from": null, "to": null, "values": []}, "numbers": {}, "statements": [{"report": 1, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "own-voice", "certainty": "certain"}]}');
INSERT INTO public.incidents VALUES (5, 'ie6010f5e1d06', 'RETREAT', NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, '{"leading": 11, "groups": [[4]], "actors": {"verdict": "unknown", "values": []}, "recipients": {"verdict": "unknown", "values": []}, "places": {"verdict": "unknown", "values": []}, "days": {"verdict": "unknown", "from": null, "to": null, "values": []}, "numbers": {}, "statements": [{"report": 4, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "actual", "attribution": "reported", "certainty": "certain"}]}');
INSERT INTO public.incidents VALUES (6, 'iec31aeabccb7', 'ASSAULT', NULL, NULL, NULL, NULL, NULL, NULL, 2, 1, '{"leading": 7, "groups": [[1, 2]], "actors": {"verdict": "single", "values": [{"key": "actors/russian-mod", "name": "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062f\u0641\u0627\u0639 \u0627\u0644\u0631\u0648\u0633\u064a\u0629", "reports": [1, 2], "groups": 1}]}, "recipients": {"verdict": "single", "values": [{"key": "plain:\u0645\u062f\u0646\u064a\u0648\u0646", "name": "\u0645\u062f\u0646\u064a\u0648\u0646", "reports": [1, 2], "groups": 1}]}, "places": {"verdict": "unknown", "values": []}, "days": {"verdict": "unknown", "from": null, "to": null, "values": []}, "numbers": {}, "statements": [{"report": 1, "source": "\u0635\u062d\u064a\u0641\u0647-\u0627\u0644\u063a\u062f", "status": "negated", "attribution": "denied", "certainty": "certain"}, {"report": 2, "source": "\u0627\u0644\u0645\u064a\u0632\u0627\u0646", "status": "negated", "attribution": "denied", "certainty": "certain"}]}');


--
-- Data for Name: judgements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.judgements VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T06:34:54.847Z', NULL);
INSERT INTO public.judgements VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T06:34:54.855Z', NULL);
INSERT INTO public.judgements VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T06:34:54.857Z', NULL);
INSERT INTO public.judgements VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T06:34:54.859Z', NULL);
INSERT INTO public.judgements VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T06:34:54.862Z', 4);


--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.links VALUES (1, 1, 2, 'result', 'مقتل خمسة مدنيين', 'v3');
INSERT INTO public.links VALUES (2, 2, 5, 'result', 'مقتل خمسة مدنيين', 'v2');
INSERT INTO public.links VALUES (3, 3, 8, 'aim', 'للمطالبة برفع الأجور', NULL);
INSERT INTO public.links VALUES (4, 4, 9, 'aim', 'بحث أمن الحدود', 'v2');


--
-- Data for Name: naming; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: numbers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.numbers VALUES (1, 3, 'killed', 5, 5, 5, 'person', 'خمسة مدنيين');
INSERT INTO public.numbers VALUES (2, 6, 'killed', 5, 5, 5, 'person', 'خمسة مدنيين');
INSERT INTO public.numbers VALUES (3, 8, 'participants', 200, NULL, NULL, 'person', 'مئات المعلمين');


--
-- Data for Name: parties; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parties VALUES (1, 2, 'actor', 'الطائرات الروسية', 'Russian aircraft', 'plain:طايرات روسيه', 'RUSMIL', 'الطائرات الروسية', 'طايره روسي', 18, 34, false);
INSERT INTO public.parties VALUES (2, 3, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'مدنيين', 'مدني', 94, 100, false);
INSERT INTO public.parties VALUES (3, 4, 'actor', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'actors/russian-mod', 'RUSMILMOD', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', 107, 127, true);
INSERT INTO public.parties VALUES (4, 4, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'المدنيين', 'مدني', 136, 144, false);
INSERT INTO public.parties VALUES (5, 5, 'actor', 'الطائرات الروسية', 'Russian aircraft', 'plain:طايرات روسيه', 'RUSMIL', 'الطائرات الروسية', 'طايره روسي', 5, 21, false);
INSERT INTO public.parties VALUES (6, 6, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'مدنيين', 'مدني', 77, 83, false);
INSERT INTO public.parties VALUES (7, 7, 'actor', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'actors/russian-mod', 'RUSMILMOD', 'وزارة الدفاع الروسية', 'وزاره دفاع روسي', 90, 110, true);
INSERT INTO public.parties VALUES (8, 7, 'recipient', 'مدنيون', 'civilians', 'plain:مدنيون', 'CVL', 'المدنيين', 'مدني', 119, 127, false);
INSERT INTO public.parties VALUES (9, 8, 'actor', 'المعلمون', 'teachers', 'plain:معلمون', 'EDU', 'المعلمين', 'معلم', 11, 19, false);
INSERT INTO public.parties VALUES (10, 8, 'recipient', 'وزارة التربية', 'ministry', 'plain:وزاره تربيه', 'GOV', 'وزارة التربية', 'وزاره تربيه', 25, 38, false);
INSERT INTO public.parties VALUES (11, 9, 'actor', 'وزير الخارجية العراقي', 'Iraqi foreign minister', 'plain:وزير خارجيه عراقي', 'IRQGOV', 'وزير الخارجية العراقي', 'وزير خارجيه عراقي', 6, 27, false);
INSERT INTO public.parties VALUES (12, 9, 'actor', 'نظير إيران', 'Iranian counterpart', 'plain:نظير ايران', 'IRNGOV', 'نظيره الإيراني', 'نظيره ايراني', 28, 42, false);
INSERT INTO public.parties VALUES (13, 10, 'actor', 'أمن الحدود', 'security forces', 'plain:امن حدود', 'COP', 'أمن الحدود', 'امن حد', 68, 78, false);


--
-- Data for Name: raw_bytes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.raw_bytes VALUES ('d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '\x1f8b080000000000000365904d6a02411085af52f45a83ba7091b364250e28880a1921105c8c71263a7809116d1d31c34444f424af6e935713251017fd5355afbf7e55ef2e0cde42f72c4e273869844ce0758a333c3628b8df1285ce70d4143bc19661ce8b7e505f686209d1485361946a245823a7662b8c661aff02f65c1e7bae2516a231bc6045dd9c729df2d0981632a2f0c5ead13e88594f084935797ae99395940e69e59b9cc2cc183a67d6e3f260d49392e927cd7a73c5ea3fa2ab881b8cc25e504e00271cccff1d7b456e82e1a8d5ebbe7682b6691ab57ab35aaf551b4d2b855dbefd1b9ee0527672efdf8d7f0017c9c8d15f010000');
INSERT INTO public.raw_bytes VALUES ('bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '\x1f8b0800000000000003658f4d6a02411484aff2e8b58aba9845ce925570c0806820230892c5a83331432e2192f464840ca384e04daa6e63b5bad245ffbc57f5beae9ebb249e25eec11c17f8638acae0b9c23f3cbed168bf361aae7160811f43a9b2d6854bf91be6a1614c5998aa82a9e10bb53ce56572a7e5b1d3dae0d398c11bb6327cc8c7950e667abb1203bf520f819c49cfc52a98771ec75cab08d194612f4e13520474adaec7f12ea117a5e2bb52fa1047ea0dd1b5cc4da6c9283e7ffd62d0a8e0cc83f6327d1a3dbf0ee34190fbdd5ed4ee75dbfdc8bd9d0040714afb30010000');
INSERT INTO public.raw_bytes VALUES ('96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '\x1f8b0800000000000003358f410ac2500c44af12fe5aa52de8c2b3b8120b0aa28215047151d15a7a8d525b8b225f41ed4d26b731e9c74d609279936467a2701b992119d4f8a2e4332cf1091794a849f45144a395334e08b9c8924fc4299e62b1b8b626812d2ace4472cc1909a2be84844ac5de7a72dcf120c9d2cc4fdbaa94af603946f337dd24dbf6460b010f2edbdd91a87444a1a7e8a8c05b164b97f092ed2fd412adb0e990596ea279e87e2bdd077a33273a5b6dc6f3d97a1a4e741c78fea0eb7bdda06ff63f8ea7c6d711010000');
INSERT INTO public.raw_bytes VALUES ('973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '\x1f8b0800000000000003354f4b0ac2500cbc4a786b15ed42c4b3b8120b0aa282150471513fb5f61a22f5578b8aa29e64721be7f97493642693643231813f0e4c5d0c525de0a0335d8bc6b86a828b7cb933525c7022b177c48b30a530118df0b4425db9ced6025691ed850cd8e18d9c0b72d144635dfe56ea92ca9bb0dc21c351b02113b966869c06f252a3c7b4d139672dff3765d70b1e3c1a13ec699656422799e16033474d414c7f14747df7db1d19ef87ff0fe8c90a06a366b7336cfb2dabf1ca956ab1522e7a3533fd0094a8cab216010000');
INSERT INTO public.raw_bytes VALUES ('00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '\x1f8b0800000000000003ab562a49ad2851b2525052aa05009c3831cd0c000000');


--
-- Data for Name: records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.records VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '6d649616bc8523fb5d459b7ecccc7ffda8c60f3397ad5b823cd9a01ce2666acf', '2026-11-23T06:34:54.761Z', true, '\x1f8b0800000000000003cd585b6fdc4414fe2b965fc9c6ebebeee6ada23c54b4426a00a92a5134b66777a7b1c7ee78bcc982f250a0a544fc098420500455a92a547e89fd6f38c777ef2d6955152aa55a7bce9cdb77ce3767fc953a8d4448a47aa00a92305fd3d53dd58b7c2ad483afd40515098b382c0ef7f5fd212c05f48c79c51bdf807fd6c433e964020b512c4132815de7e77baa1f796948b94425cc07e9644e0cdb39f075dd1bea16f12c42896e58b6e1ba86eeb8c6c41c4dc8d0f6269ee712c7367477ecd8b661fac614de53422c938e5d030c25512a3c7a1c133907bd9a0c63fc1b3d189153f7ec4b8d71373ad3048d232193fd0749c4837613bac2d320d8535311d43fa35406141390bdcafec82ff247d96f4a76997f9bfd933d87ad92c132c6914822406cb8a7520e7a7403d6e8196eccbfce5ee58f94ec75fe6dfebd92fd9c3d87ddbfaa90077719304e6b4b71ea062c99534c8831d49d813e1c180e6695f0594a6620a812a15ea1f70b5ebecf9e956efe9d5d66bf642fe0ffeac58bfc69f632bfc0307e85c7e7f023ff06e45fe44ff085923fca2f1478ba40dd9552059e9ee68f4b05bfc3df65f63bfcfd98fda0e48fb34b25fb09e4d087c295fc31b8f00c54657fc2ea4b34f018d69f80928bfcc93e78f8141ed04370e52fd0f3a2cee973787b99bd5e73f412b43ccbbf03672fd12b585dd10859392582333e831abb5fa272a010dfa7be421265ca44229522d94790f7046a8f728fa26c5d8158d91b308c8920334162a826fd7caf16365a61ddaca5877a4fdc68c5cd8ef8d0a8e52dbb276f9e1fe10ab8ce2ac74e18caa971403c0a1a0a5d14fde4242c6a0eaa01eab22e28dc0dcfb7fc80b9585d331aa120e8d29d89399e60218107a6bd3f31870e3c61a39acebe639a13ecea944bb1040587f74015f143c6f546dd9e3aa544a6026bd06372092f62413d56f63f04ee023d80a59a010e0aa713adb2ac78f30892ae4440198aa1146e91139a1c28724e9542566132a1c15411d0b92024e784178b4450a244535c2ef6a998d62a33c49391683263ac656677fdd709bb9b2609036b84094f90a9c4dc21c7e1d26787776eddc6e26227cc2792d4bd5a872ba200a2ac77a29f75020adf124d14cabb4ef7e134579deef662ede1c7642a087769b00aebd871f416564737c72dacb68305767d586574caaf0f2b5ade1e95f516455a26f6dd9468b5d48bc6da1acde1bd7d68f5f752a3f61adc358f0125d6c9f1d88205509149a7123ffcfcea32acf76d37efac99bf1601af76ca1dc659024860cc37e914a974ad69ee7c727387c31bbb840fc2c8579106713828e7859a9f435dadd87159b3e04ae555043b5e3f803bc527523cadd51e3ba90d518746cf88d11aa9d358b3786dc5b45a2b57b24d65bccf191deb66cfbab93544d3aeac5b4e6b7dd359be16f09c125f2b1abdb56af5ac5a5baddaf5b1688f5babfd3161b3bdaa6d617ca41db376cfacbd35d513ab395f87ede8d339fd5713dbeb82d296d3b3e56c8775386aaa67d41abb6e8f546e6caae9c695d135c3d64da79913fa3576bdd88f70340dbb138eec4c38f6a4523ed2db30378f78c8ab220abb33297a2da3d5371daa557d821302e140a9c832ed64dbf85b38a79d527a02b29a4c69827bd0ed8729e90e4185ef0f3bfd7ec282a0d01444a710c99e3a67b379f1c3a5892c7ea49c614431dc4f22dea186c98652da38a3b67eb6de68a5618d4339178ed20500d97172814eca658cdb6e1c1edef8ecf6a7f002e02f2251a11716cbc129253112db11d225471f8ac51060032797f85e0a369b9537ac9581d45c99fd9174cb6a031db013118859e5153c975d58fe46108fcb96aeb858462bcf2c6c7ef74080dd8c03df5777b65282788802f858a4e1b88afba3b33888b00812ed2e0d2349950583cae42591a4ee714ffa704e0318ca671a4489c9154b2d64d035011ca95212ef04039c9338a638d9c3867979ffe453e012d47930dc1f590d5625201a49129206524b503b1e78f43441c9a1ddb4e1c2d80915a18291e0cd306aef01a31594b2673d9cf094d985159e036f8057d9d7ef07af1b4c68be883855403b3ba16bf0186bf04ccc6df094491eb851e8e2ee16a7517bd15a98bb70eae3b31195717d7a8cc79dc3a3bc9eeeec1e3ca0de2d2a48626f80cce7150e0a9911dca3b453e1266436b78bb98e87b10d0f1fa6e7f9a0845f6e81c3ba3e1c57b58bd10c6a38ce34e75bf7a2bfd236ce5adbe071fa9fd0dc3b01c75a0367bc95cb206933da4565a8e31104c99434ec1f4349517ac5fefa502a60293fb7bdcd67aa7914f854f4be499054e2d18e3e00530be6a6b23cf961b61c2c2256f0879736894647d3a41c735282acec51212177c51c54fdc651a35c2fc7a30f3ffd40dd4deeed2716697483363606dd507477ea797f1fcbfeafa95c21e24e4ecd6e4ecd8d391d999bc7f337fb26f87f4d4d9f133b99b1ba99b136575bcb70bd097ee7a7cc2b12d1deeb67224ae3777673e95e8ed6b30dfcc48a89bb48751be0b0c5bebd88965f76318e060d4e674053fe75e118b47080c10440e04b8d9329295c8379f1a4c37641e766206802a0adf240499dc7bd3aaee874c39cd02fe3ab6ab69f90a617c6e68e56c07dddf04aafb5900c88ef93010bca3839098b73e2fed1f9bfe836279d86190000');
INSERT INTO public.records VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', '36dc936c09d1f999a180bce4eaf6089ad9ec1c21c7dcf8fbce24f4194130e900', '2026-11-23T06:34:54.782Z', true, '\x1f8b0800000000000003cd58db6edb4610fd1582afb54cf1224af25b90f421688202711220480d6349aea48dc8a5b25cfad2c00f6e1b3731fa1345d13a17a0411a1445ff84fa9bceec9222a98b2f450a34800292bb3bb7337366d62fcc512a1222cd1d53908c45966d6e99611a5161eebc300fa8c858ca61b1bb6d6f776129a6472c545f2207fe79c3d0a5c3212ca433093b33387572b26546699827944b14c222d89d4d88d3f37782c073a3a14dfb81e70c06611892a13f248e17d1ae3d0807fdc18884ae33703c9750d7eb12dfa641d00bbaa3211d797d67008ab2341721dd9f113901b9964c66f8eb3feb93c3e0e85b8bf1203db2049da54266dbcfb294c7f5213485e771bc65e622ae1ed35cc61403505ccc7f98bf9c9f177fc0d3199c920c56aa6dc171ccf8e26d960731cb26147d73bab6dfb1bb1dc7c700113ecec918369a44a00c7a84b2e7df157fce4f8b77062a29fe2a2e8adf8a8ff07ff9e1e3fc55f10934bf358a37f0fa011ee6dfc3fe8ff333fc60cc4fe7e706bc9dcf4f8de2d7e203ec79a34fbe87df45f11e7e3f173f19f397c58551fc021b5ec33e70e7357c02ddef4046f13bac7e42c92f61fd0c649dcfcfb6bfe1f357f082a6810de03998f5568bfe005f2f8abf572cbc0029efe63f829517688e8a5a4b22b87d4804677c0cf9f0740ff221835ca03ca4f85e6504665a268980f074b74ccae1e3c083c81241c682cc005dfb64abdaecd49b07bd72b7ed0c5adb9d933d5c01d458a968ca709f49429922164a1445bd9c2414731320d2b85f0289894261db833ccb18e1066122146424cd135d29b8f468f7fedd7be8369bb28848b2481aa8a90c6b2b8d696655278d74649485b4a36ccb2ca1849be87069f42c26215d18ed2c1bdd4c8fcac2afc848101ed0184d1bd3140f8076db1ff8be8da909d1737bdbbeed42e062ac62d7dfeef95e0f1dc9b914c72064f709882351c2b80d6f77a39805f0614489cc05fa2ad34304782668c83439d8b59f9557caf8ccd29a377be5ae4051e676e59156dff24607b6f265e876fdda17df758737f1a55c6a79e36df466f7c9b6ed6c19e124857436522047c3319455644ab31d434ea8a1b61a4c66341e1902380a36c909640d2e124109620fcbea5c3330ed1cf556e0ae2aec956226159c901db01832326b64e2edc757a761756eb3fade8afa6b51c372a5dc679c658004fa7c878e9000568ae6fed7772e31786d95f04e924626163bb618dd752a56496cb3e480e3aad6973c2c59a42211c75e70f4d53c2072ec074bd56c2e582a715aca9d5a7995f6a572c729b5bb6ead7d1df1d73acb1c9c501259aa046bad6e4babbb51abdb2fb562c1575adb3d65bdbeb2a0603ca00db55e4badb731d2fd4aeda076b6d93096e3da4a4fadaad752d5dba86a583512dbeed6baae9bbba515eb726d61897f4da76d7bb8e852fd56865dcff53d9c3e9266bf948d7ee9f9a5f09ed7cedec634804427d2a4399f60e064bafca5c17d66448e913139701c967d3de52c0c55565987944e61af25739ae119b4f7794e9abd5719fdbc51805316c74a529c1eaafa9bb0f1443d0434d315997386aecc60ec4c7923839cd50c5a3bcdd466d6c6585aafc52189959df400006cd8788036cae3191ebbb5bb7bebd1bd87f00160578e98840a4662730f798ba372f535019cc0b863fc2e051b8ff5c0bc34cf782bf31ff29f4e3025c5c6f318ff192b8d82775d7a6addc17584715fd772498f325d7a6709ad52a405039c661c28b81cc6f56e12220e60ad8ac47ee9fa9747b338c534c8ac07344925350e182425d70c9207fbadddb798b02291726a80743655bc3e21b319c5a90fd627fa1ec147c0192862a70bad7a818e86c0225946f2585a3ac49d204d023c0dbd871e6678a45f4f8007ce6528b5d1598b895fd150df6ed0909e8d5ba82c23824cf77951c1b2b801328f4b1c0c322678c6a81bff3a64a424e174050f67150f67131e110c48938e865f6e80c3bd3e1c57148b6ddb0bd61e34e8ac79cb582a9bde4ad920333741ba0140faf9df96cd6701c75d01076f42ebc181a08d691395ae8dac06c1943469335ba6524f9daf784ec1a2efe54b5cd55b25abfff2b2aa6290c61115edab5a2eb1f5a0474442ae04b9d49d09469ece41ca141b85f90236743bcf74ffcd095ef5432a2420a11a74f98cad50afebbe7dfbe117e635b9a8be814aa7194b676d2c7bfeda51e76657f2ff6b64daacd0088cdb0c8cbb36308d1a6f8d4397fe25e18a40d49797b148f3d9e79a029b73e66ab0a140991a6254a417fe0d16c00f6b8d6755c35f40c1e918aa34ba2e169d1a0b50970102fcd8e26444946131e3d346b1c78d514bd00c105bae7dcd1cfbad1c2ed9644d9b6ca5f055f9da8ec6a20c7cff9232c0734defb4d156423a248a4887c5da4db8872a967cba77f20fd8363c88ad140000');
INSERT INTO public.records VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'c73764eace98f41cfe347bc378cf85e11d5b3adb87c1e3538602824b21f33cae', '2026-11-23T06:34:54.790Z', true, '\x1f8b0800000000000003cd56dd6edc44147e15cbb724ebb5d75eafc355810a09211541e106a2686ccfee4e63cfb89e713669958ba236547d8daaa4ad40285402fa26deb7e19c19ff6e12da4b22455acf9c9fef9ceffccc637b29ca9c28fbc02e8964a9e3da7b7622525ada078fed135a4a26385c4e27ee640a57193d65893e493df8f3a36446a3082e44a1405282d6f9f99e9d8aa4ca29576884a5202dd7c40be607d13c4917b3e5d48f49304d626fea2fe2d93c8add249c87f1dc8dc2b91fc6744143d78f43b85978711824fe7c912c494c1081145599d0a382a835d875545ee07ff820249bf8f491c3782c4e9d9216a25472f2400a9ef54a08855759b6675765d6fe1495ca2826a0bedc3edd3edbbea8ff845f17a0a518dcb462f159c678f7555471c6e49a626cded49defbbd37d2fc00411beaac80a046d52a20d7aaa6dbfadff01abbfd457d6f659fd6b7d59bfb58cbffabdf1babdb0ea97f079b97d666d9f2386faaa7ea38540f9aa7e0dc0de58db27db1716a8a0dc85055acf415ccbbcac7fafffb0c016dafc5b1fbd46fdd7f5d5f649fdbe15fa0d6c5f4d7ee2a0f8b3b16d705ce0a7d1788550f0ea55fd17388653ab7e07dedfd56fc1342a435c1b5272c65740f88f8740b804b2294f287eb794632949454a887fba67530e87e10252474ab22a4901f4b9e77badb0d70b875123edbaee48dc3b3fc41ba085358e8e19cad924510293ad4d51f4cb494eb1f8808396d826d1cf35b5144b585192aca1c4ed7353f37074f78bef313876cc52a248c73db486c4161119954ea36623f81b0178bb006ee5b3459233cea42acf0648bebcf7c307910cd43a28454612da41995dcb45533bade73b794e38ba5d51818260dc0ba6beef622903193377120581075fd8f5b36012f90162ac38fa3db0bfba0796480a48dcceda9ebda44455258691908229823d58943461669cb87d20cd4039d0b0a5d3f8b692b58092b2044c20cbb33430724ce581c594b41aef1693fa26b56826e90628a19f5a6a4d2d6d0b2569b6b44a18146044ad09d797a4a4c4124b6d4867e6561afd1beba86b94368315c7987ae2bebef3d90789d33afb1989612ed958d5382ccdfc6cdb2777eda6d8cfdaa2de41d9b40b36896997a81f373ba305a4cb0a67d90d256cbc79236fdeaddebca0f1365b74defeabbc476e47f56afcce467e67bddfb68e1bbfbed7f8f5e77d947d2d376e465534f0e28fbcf8b746b768a38bbc712e87ac8f42bac6a462f9700aaac114f4c3c67ad0c7706d8463f794221fee15cc8a12bb27837eb25372866dc8a16db050fbedd4a1d5b09c0da5c720ebc88aa30ae27d5891e144d5a01f0eaa0de6af62092b404ae27e131b2882290cf4355badbbeaa65275ab95330cac80c12a781ffcfc7a95deba097bd83d3a6708c481b9106bf8f48422b00efa09425767052a7ff3edbdfb77bfbb0f0739b4260ad929cd857d88bdca11845e5f205fb2d5ca3c7976165670c306c75ed775a32d429f8205e4a2600d14ec263833c5a8bf67f88db41e99b26e52a5c4ce37cb695b33235e9011b0c038744ff3b0321a24c9f00df2d8e4e1a80dbc140a1841be64151f8defa0f5e9b2caacc20861346b521414d739dcafcd0b902f598a0b1d523189e61d1f26dd4ea3eb603a111351d8aa9c6ea4968f9019c8a4a2f9981da943d3465aae3413e6a5b8fb5808ffa7cf279d3291a5b41cbf422a85ed87b11305251557ca74a7d8f0fd13c1f4384baa8e6d4c5025cd10aaf48a4c68a908e37a4a35bf711c987b33bc3ebfff89fd316c200a78b01e0f929f0d7708cb778980e4afa83a6ace9a82d467036e82f03a391f9f341dfc755bc160953c45b9263c10970e207532b69f139912935cd8c9ba54e1e1f92fb72d3b33bf0c0000');
INSERT INTO public.records VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', 'f8d79d8f08e6b87b7591253384646fa6adc1de109f23d59682825acb86a629f5', '2026-11-23T06:34:54.797Z', true, '\x1f8b0800000000000003ed585b8fdb4414fe2b965fd924be2571f60daa0a21a196de7829abd5c49e24d3f8d699f15ea8f6a12d2da57fa342bd40591504027e89f36f38c763c76327d96e050f7d60a5ee7a3c67e67ce73b57f781394b794ca4b96f72225838b0cd3d334843cacdfd07e611e582a5096c5a7dbb6fc156444f5850be091df8f126814b2713d848330992024e9d9ded99611ae4314d245ec24290160be20c47fb93b14b4696178c7d32f2e9c41e4f1dc725c3a16539e1d4f7ed7032b146b63f0d6661e8d0694003773c9e8e6c77360d5cc776409148731ed0c38cc805dc3b907186ffc6f7c6e4787af2ed8025d3f464c069967229faf7449a44cd218492e451b467e63caa1fd35c461409287e2fdeae9eaf1e16af8de2e5eabbe2efe21c8e4a06dbb5ecf43462c97a95e5d388890545031dcb1ef56cabe7f8c81249e6399983a04938de414f4a0578eb9bd5a3d50fc6ea59f1ebea79f14e69faa57859bc2b7e861795eabf60f912049f1baba7c59f28b8fa5eedfc880b787a8a7b0fe157f10a81c205e706807fb67a525db97a0292bf19f0f8aa785bfc64142fe0cd53b5f9b6380700e7fd6f12f8f362f518cee2fb1a145e6f147f80d267b0780d6001ca4325f2a878837fe128d8754c78c2923978fdee01785d80c76912505cd77ec778129270b0dfda3369022fc713a08e7032e724031fda677bb5b0d308fbb5b46ddb2d71e7ec0077c02dac52b46428679240a64876791545bd0989294620f860dfbc2ce326de0ef25f70729f19901d94cd132366091312b2e24ca5070adcbcf1f9f5af9105b6642191641d24904802132a8da8185437f4ea1b8c74665459b45f42160306aa4c6461ab25ce86255548184d3068a01346122348737005cf904a1df1b5cb20d60e6f079be860b38804740dd6ed826dc2b3c6f819992f421222ae394d5118544f7cdb773071c0f5aedb773d6b042b2c349ed7f72c6b8246002c7e8a76dc80bb48088cdada7d7be68c129973b43420199304333fe33460aa88d98da1b54d25783150da8d609142081b29943dc3364a646449f70db9a0462969302968343338141f90910ba01a3709a704a982edf2d86e677a1bfc6ca6654d94a041ce993cc520c4a46a1c79e5fa57eff5627d7a3796e106964e0da881d4a1ab43b84c20354903298bed407588ba36c4b65965f2699db11d9c552d1855a5c019af4be9076433cfb17eefc846735d7c62a785c6d989c6f12b389ed3c0d95da5bb08daa9592b775bcadd46799d5e9572afe66268376d454fb14a971ed89a1aafa5c6dbcd786de3d86fd46c8dd4966dad98531a872d8dc39d1afd61a571e2b6fa65271e5bea5af12559ac371ea9359ea153dd3dd23cb6d92bb182f034d69bf9189b77da7da3d5143324a7588c12a81d9842cd48b0c65a021b1c53ba04d9815ce45ce021c47c3f274d23c3b676045469461ca111f23453397fedd69d2f6fc38b1832b03a00350cedc19519b22c4a61946381897470369fab29aed37e875be6114c6c55dff1a63231211fe01ab43463152a58abb82a855cdc47c20e558c562540a69d358b69ed8faebd2c11925783a292264144d743da826419c50103ce2fd4609acc5888230698d3f7276b8e1571905b89c8233988290c7450dce8b15077ade3f1c8f90f191d79755c8df5648469abc3a7f77151e96c50391eeda2326422c885d8c1a6dbb079f3eaed9b573fd5d934034a049d31e8c81d626316417b865ebe9556db6a663f4babf81b43688be58b18fe0076d5f3a5d97da0f83aac48b8256134a073161821bc8fd22c2ed14025caa7872dc9eb3841a0012dcfb81b9e197a5dcf702a61dc908392dd1ed2db0312da0e3a286b9fa471bb9e883274ca7beaea52ba457da875c774ffa3fd7029794ba390f2f617402eb10aa3f544425c4d73a98a747a9cf48e525636d2205f7b1929ca85ea4579392d06944bc292b25955cfd815d4beea61576e7f625e58779acf19e9e86c3bffb3add866c84158b6c84bf07d276fe886dbc480b07810b15e4ca08d729d6d5767dbddcaf6c4db52592efed27d8ff5da709da4c9699ce6e283871a7d3edaa453fd5f86a22ba79a31be5dddee7bfa90f65879ecdf0777c9b68099852c97242425b488254bada044fad0cee26e71019c732a0f5b29a0de6deba27a0a5c188c6d1a466edd851b1a94db2e889a83f2d3a7acba770fcefe01590458b206130000');


--
-- Data for Name: reference_events; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reference_matches; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reference_sets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: refusals; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reports VALUES (1, 'sha256:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', 1, 'قصف على إدلب', NULL, 'صحيفة الغد', NULL, '2016-10-26', NULL, 'ar', 'قصف على إدلب
قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب يوم الثلاثاء، ما أدى إلى مقتل خمسة مدنيين.
ونفت وزارة الدفاع الروسية استهداف المدنيين.
', 25, '\x0104400002000000d13ed32ca5fe9fc6e94ec5c1995fd4c1fb2c6d2fe6ee3ec0504ecec3ccf3ac1640c7455d924953c7956437121acddec0b009ee3b285216236b87cc4ebd63bd1605b81a1807c3d8c5a83db8c0c9354ac134c68636b0fa9fb242dc895f0926a6c2d4f80fc3850f10ad3492a452819dadab63dd22d16dd6bb50938e9f0e64488446a4a8d73ab4f7534c6cc0ccc1fa44392a2f63b34a13a18040cf1d6011d5c084c1608c0b8de511f55dfdaf3a98b144aa2faddc220db161e1c4336e22c3ca93dbcb8bcfd35810e12c368d0d4cc729d71bbe9d88c480b5e9ee4a675242a3461c46c55f7905958213b6c10112eac0bf018d0a18fea50bb4d985c1969753c29b66840b409b10e33be98f4b08ce401aaa14b8db');
INSERT INTO public.reports VALUES (2, 'sha256:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', 2, NULL, NULL, 'الميزان', NULL, '2016-10-26', NULL, 'ar', 'قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب الثلاثاء، ما أدى إلى مقتل خمسة مدنيين.
ونفت وزارة الدفاع الروسية استهداف المدنيين.
', 21, '\x0104400002000000d13ed32ca5fe9fc6e94ec5c1352af1c1fb2c6d2fe6ee3ec0504ecec35764f2c040c7455ded83bacb38f44dc188d6cdc1b009ee3b285216236b87cc4ebd63bd1605b81a182a177a73a83db8c0c9354ac134c68636b0fa9fb2ed3c7f42a5a69cc1d4f80fc316108ac0a3724301819dadabb571b1ca6dd6bb50edcb330764488446a4a8d73ab4f7534c6cc0ccc13ef9ddc27a4d69c16ae207c0cf1d6011d5c084c1608c0b8de511f55dfdaf3a98b144aa2faddc220db161e1c4336e22c3ca93dbcb8bcfd35810e12c36054759c029d71bbe9d88c480b5e9ee4a675242a3461c46c5bde1d55e208a23ca2bc0b802bf018d0a18fea50bb4d985c1969753c29b66840b08ce401aaa14b8db');
INSERT INTO public.reports VALUES (3, 'sha256:96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', 2, NULL, NULL, 'الميزان', NULL, '2016-10-25', NULL, 'ar', 'تظاهر مئات المعلمين أمام وزارة التربية في عمان يوم الأحد للمطالبة برفع الأجور.
وقالت النقابة إن الإضراب سيستمر.
', 18, '\x01044000020000005a8ab858050401132a9e63570462cbc60629a2416b35e3c782452bc3d14af4390348ee4a1e746bc4376182263864afc44417b076489903c320108589f8ffef951a8fb9bde408bc365ee6e7c56895f376a3e0b460599c65c7c114732e6a40578c48a1c6c54d1a46caad924bd0499adcc16e36bac009420cc0c46d11c35cfcd67ae23c52c7bb8639c0f54f64c1ed1013c005d6f7c11c7298c093ac8371afa432c25d0895c01be9c2220190c9bc5a64cb92a00cf1c47d4f5cad053a0acd4fd9380caf6bb51297be2a113cc52e8eb138354310cd396a1cee28c6b7f224c2137efd24c345920124dd1213e871cacf76b9828a170c4e5ce85ed2c3aca53b1c5daed1c3e81f92c287cf0b0cd8a99505a87f725ce40bb2b97bd6be7e384ff024fd0429b9');
INSERT INTO public.reports VALUES (4, 'sha256:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', 1, NULL, NULL, 'صحيفة الغد', NULL, '2016-10-28', NULL, 'ar', 'التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم الخميس لبحث أمن الحدود.
وأكد الوزيران ضرورة وقف القتال.
', 18, '\x0104400002000000d5dc1737e7048b1ca044aa50b4fea8c7c7f58ac1d06923c1cf1987a64098f51cdbb296072b7139c430d5570c2ece9e546a240dc4a7db02c458421dc0140d4a0a335c57c8eb3650c0451f549f60321585f7ebc9c31ecb8b4f9dc43bc454d3f24dd4d75bc7dc5c96b1ac6f43c02a9c22c3f4173ec0c37b60c61d2f5d451a696615ce40a1c0ce61d6c702d6f584a3024e541fca30c0351a70ca0bd729c5d9f40ccbf078d782f56f802375965b1439382d31af8f9fc1d7e63f67984e48c12985188a563a4ac5dec7acc69c3caec4059d7f1bdeb73201d3f73f654ba5744d91d313c0e0a84ec27c8225c4988e01c2b6a0e505b26f7dc18005b8c786198ec570e5e9a128b87c5c491fc9034829411cb9edb10bc8efc30d08a52844744e9c714c61304e987583c3dbfe6b57707cb168e160978d785a84bcf4ea2ae5');


--
-- Data for Name: review_scores; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: saved_searches; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: search_alerts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: search_facets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_facets VALUES ('actor', 'actors/russian-mod', 0, '\x06');
INSERT INTO public.search_facets VALUES ('attribution', 'denied', 0, '\x06');
INSERT INTO public.search_facets VALUES ('attribution', 'own-voice', 0, '\x1e');
INSERT INTO public.search_facets VALUES ('attribution', 'reported', 0, '\x10');
INSERT INTO public.search_facets VALUES ('country', 'IQ', 0, '\x10');
INSERT INTO public.search_facets VALUES ('country', 'JO', 0, '\x08');
INSERT INTO public.search_facets VALUES ('country', 'SY', 0, '\x06');
INSERT INTO public.search_facets VALUES ('holder', 'anonymous', 0, '\x10');
INSERT INTO public.search_facets VALUES ('holder', 'group', 0, '\x06');
INSERT INTO public.search_facets VALUES ('source', '1', 0, '\x12');
INSERT INTO public.search_facets VALUES ('source', '2', 0, '\x0c');
INSERT INTO public.search_facets VALUES ('status', 'actual', 0, '\x1e');
INSERT INTO public.search_facets VALUES ('status', 'intended', 0, '\x10');
INSERT INTO public.search_facets VALUES ('status', 'negated', 0, '\x06');
INSERT INTO public.search_facets VALUES ('type', 'ASSAULT', 0, '\x06');
INSERT INTO public.search_facets VALUES ('type', 'CONSULT', 0, '\x10');
INSERT INTO public.search_facets VALUES ('type', 'PROTEST', 0, '\x08');
INSERT INTO public.search_facets VALUES ('type', 'RETREAT', 0, '\x10');
INSERT INTO public.search_facets VALUES ('year', '2016', 0, '\x1e');


--
-- Data for Name: search_names; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_names VALUES ('actor', 'actors russian mod', 'actors/russian-mod', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'civilians', 'plain:مدنيون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'cop', 'plain:امن حدود', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'cvl', 'plain:مدنيون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'edu', 'plain:معلمون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'gov', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'iranian counterpart', 'plain:نظير ايران', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'iraqi foreign minister', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'irngov', 'plain:نظير ايران', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'irqgov', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'ministry', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'plain امن حد', 'plain:امن حدود', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'plain طايره روسي', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'plain مدني', 'plain:مدنيون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'plain معلم', 'plain:معلمون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'plain نظير ايران', 'plain:نظير ايران', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'plain وزاره تربيه', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'plain وزير خارجيه عراقي', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'rusmil', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'rusmilmod', 'actors/russian-mod', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'russian aircraft', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'russian ministry of defence', 'actors/russian-mod', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'security forces', 'plain:امن حدود', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'teachers', 'plain:معلمون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'امن حد', 'plain:امن حدود', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'طايره روسي', 'plain:طايرات روسيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'مدني', 'plain:مدنيون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'معلم', 'plain:معلمون', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'نظير ايران', 'plain:نظير ايران', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'وزاره تربيه', 'plain:وزاره تربيه', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'وزاره دفاع روسي', 'actors/russian-mod', NULL, NULL);
INSERT INTO public.search_names VALUES ('actor', 'وزير خارجيه عراقي', 'plain:وزير خارجيه عراقي', NULL, NULL);
INSERT INTO public.search_names VALUES ('holder', 'actors russian mod', 'actors/russian-mod', NULL, NULL);
INSERT INTO public.search_names VALUES ('holder', 'ministers', 'plain:وزيران', NULL, NULL);
INSERT INTO public.search_names VALUES ('holder', 'plain وزير', 'plain:وزيران', NULL, NULL);
INSERT INTO public.search_names VALUES ('holder', 'russian ministry of defence', 'actors/russian-mod', NULL, NULL);
INSERT INTO public.search_names VALUES ('holder', 'وزاره دفاع روسي', 'actors/russian-mod', NULL, NULL);
INSERT INTO public.search_names VALUES ('holder', 'وزير', 'plain:وزيران', NULL, NULL);
INSERT INTO public.search_names VALUES ('place', 'amman', 'geonames:250441', 31.9552, 35.945);
INSERT INTO public.search_names VALUES ('place', 'baghdad', 'geonames:98182', 33.3406, 44.4009);
INSERT INTO public.search_names VALUES ('place', 'geonames 168661', 'geonames:168661', 35.6138, 36.5645);
INSERT INTO public.search_names VALUES ('place', 'geonames 250441', 'geonames:250441', 31.9552, 35.945);
INSERT INTO public.search_names VALUES ('place', 'geonames 98182', 'geonames:98182', 33.3406, 44.4009);
INSERT INTO public.search_names VALUES ('place', 'kafranbel', 'geonames:168661', 35.6138, 36.5645);
INSERT INTO public.search_names VALUES ('place', 'بغداد', 'geonames:98182', 33.3406, 44.4009);
INSERT INTO public.search_names VALUES ('place', 'عم', 'geonames:250441', 31.9552, 35.945);
INSERT INTO public.search_names VALUES ('place', 'كفرنبل', 'geonames:168661', 35.6138, 36.5645);


--
-- Data for Name: search_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_words VALUES (1, '''ادلب'':3 ''علي'':2 ''قصف'':1', '''ادلب'':3,11 ''ادي'':15 ''استهداف'':24 ''الي'':16 ''بلده'':7 ''ثلاثاء'':13 ''خمسه'':18 ''دفاع'':22 ''روسيه'':6,23 ''ريف'':10 ''طايرات'':5 ''علي'':2 ''في'':9 ''قصف'':1 ''قصفت'':4 ''كفرنبل'':8 ''ما'':14 ''مدنيين'':19,25 ''مقتل'':17 ''نفت'':20 ''وزاره'':21 ''يوم'':12', '''ادلب'':3,11 ''ادي'':15 ''استهداف'':24 ''الي'':16 ''بلده'':7 ''ثلاثاء'':13 ''خمس'':18 ''دفاع'':22 ''راف'':10 ''روسي'':6,23 ''طايره'':5 ''علي'':2 ''في'':9 ''قصف'':1,4 ''كفرنبل'':8 ''ما'':14 ''مدني'':19,25 ''مقتل'':17 ''نفي'':20 ''وزاره'':21 ''يوم'':12');
INSERT INTO public.search_words VALUES (2, '', '''ادلب'':8 ''ادي'':11 ''استهداف'':20 ''الي'':12 ''بلده'':4 ''ثلاثاء'':9 ''خمسه'':14 ''دفاع'':18 ''روسيه'':3,19 ''ريف'':7 ''طايرات'':2 ''في'':6 ''قصفت'':1 ''كفرنبل'':5 ''ما'':10 ''مدنيين'':15,21 ''مقتل'':13 ''نفت'':16 ''وزاره'':17', '''ادلب'':8 ''ادي'':11 ''استهداف'':20 ''الي'':12 ''بلده'':4 ''ثلاثاء'':9 ''خمس'':14 ''دفاع'':18 ''راف'':7 ''روسي'':3,19 ''طايره'':2 ''في'':6 ''قصف'':1 ''كفرنبل'':5 ''ما'':10 ''مدني'':15,21 ''مقتل'':13 ''نفي'':16 ''وزاره'':17');
INSERT INTO public.search_words VALUES (3, '', '''اجور'':13 ''احد'':10 ''اضراب'':17 ''امام'':4 ''ان'':16 ''تربيه'':6 ''تظاهر'':1 ''رفع'':12 ''عمان'':8 ''في'':7 ''قالت'':14 ''مطالبه'':11 ''معلمين'':3 ''ميات'':2 ''نقابه'':15 ''وزاره'':5 ''يستمر'':18 ''يوم'':9', '''اجر'':13 ''احد'':10 ''استمر'':18 ''اضراب'':17 ''امام'':4 ''ان'':16 ''تربيه'':6 ''تظاهر'':1 ''رفع'':12 ''عم'':8 ''في'':7 ''قال'':14 ''مطالبه'':11 ''معلم'':3 ''ميات'':2 ''نقابه'':15 ''وزاره'':5 ''يوم'':9');
INSERT INTO public.search_words VALUES (4, '', '''اكد'':14 ''التقي'':1 ''امن'':12 ''ايراني'':6 ''بحث'':11 ''بغداد'':8 ''حدود'':13 ''خارجيه'':3 ''خميس'':10 ''ضروره'':16 ''عراقي'':4 ''في'':7 ''قتال'':18 ''نظيره'':5 ''وزير'':2 ''وزيران'':15 ''وقف'':17 ''يوم'':9', '''اكد'':14 ''امن'':12 ''ايراني'':6 ''بحث'':11 ''بغداد'':8 ''تقي'':1 ''حد'':13 ''خارجيه'':3 ''خميس'':10 ''ضروره'':16 ''عراقي'':4 ''في'':7 ''قتال'':18 ''نظيره'':5 ''وزير'':2,15 ''وقف'':17 ''يوم'':9');


--
-- Data for Name: settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settings VALUES ('id', '6624a83a-ae09-4e5b-ac76-0ee26441ce5e');
INSERT INTO public.settings VALUES ('made', '2026-11-23T06:34:54.681Z');
INSERT INTO public.settings VALUES ('version', '0.1.0');
INSERT INTO public.settings VALUES ('audit_head', '10 29bf3808bab2071847ae2714de242796f0161a3af3e5c42c68a5b84b7abcb680');


--
-- Data for Name: sightings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sightings VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T06:34:54.689Z');
INSERT INTO public.sightings VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T06:34:54.695Z');
INSERT INTO public.sightings VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T06:34:54.698Z');
INSERT INTO public.sightings VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T06:34:54.700Z');
INSERT INTO public.sightings VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T06:34:54.702Z');


--
-- Data for Name: source_names; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.source_names VALUES ('صحيفه الغد', 1);
INSERT INTO public.source_names VALUES ('الميزان', 2);


--
-- Data for Name: sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sources VALUES (1, 'صحيفه-الغد', 'صحيفة الغد', '', NULL, NULL, NULL, 'unknown', NULL, false);
INSERT INTO public.sources VALUES (2, 'الميزان', 'الميزان', '', NULL, NULL, NULL, 'unknown', NULL, false);


--
-- Data for Name: statements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.statements VALUES (1, 1, 1, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'قصف على إدلب', 0, 12);
INSERT INTO public.statements VALUES (2, 1, 2, 'st2', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب يوم الثلاثاء', 13, 71);
INSERT INTO public.statements VALUES (3, 1, 3, 'st3', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'ما أدى إلى مقتل خمسة مدنيين', 73, 100);
INSERT INTO public.statements VALUES (4, 1, 4, 'st4', 'negated', 'denied', 'certain', 'CT-', 'نفت', 'استهداف المدنيين', 128, 144);
INSERT INTO public.statements VALUES (5, 2, 5, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'قصفت الطائرات الروسية بلدة كفرنبل في ريف إدلب الثلاثاء', 0, 54);
INSERT INTO public.statements VALUES (6, 2, 6, 'st2', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'ما أدى إلى مقتل خمسة مدنيين', 56, 83);
INSERT INTO public.statements VALUES (7, 2, 7, 'st3', 'negated', 'denied', 'certain', 'CT-', 'نفت', 'استهداف المدنيين', 111, 127);
INSERT INTO public.statements VALUES (8, 3, 8, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'تظاهر مئات المعلمين أمام وزارة التربية في عمان يوم الأحد للمطالبة برفع الأجور', 0, 77);
INSERT INTO public.statements VALUES (9, 4, 9, 'st1', 'actual', 'own-voice', 'certain', 'CT+', NULL, 'التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم الخميس لبحث أمن الحدود', 0, 78);
INSERT INTO public.statements VALUES (10, 4, 10, 'st2', 'intended', 'own-voice', 'certain', 'Uu', NULL, 'التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم الخميس لبحث أمن الحدود', 0, 78);
INSERT INTO public.statements VALUES (11, 4, 11, 'st3', 'actual', 'reported', 'certain', 'CT+', 'أكد', 'ضرورة وقف القتال', 94, 110);


--
-- Data for Name: user_sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: api_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.api_tokens_id_seq', 1, false);


--
-- Name: assignments_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.assignments_id_seq', 1, false);


--
-- Name: captures_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.captures_id_seq', 5, true);


--
-- Name: event_places_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_places_id_seq', 7, true);


--
-- Name: events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_id_seq', 11, true);


--
-- Name: holders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.holders_id_seq', 3, true);


--
-- Name: incidents_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.incidents_id_seq', 1, false);


--
-- Name: judgements_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.judgements_id_seq', 5, true);


--
-- Name: links_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.links_id_seq', 4, true);


--
-- Name: naming_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.naming_id_seq', 1, false);


--
-- Name: numbers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.numbers_id_seq', 3, true);


--
-- Name: parties_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.parties_id_seq', 13, true);


--
-- Name: records_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.records_id_seq', 4, true);


--
-- Name: reference_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reference_events_id_seq', 1, false);


--
-- Name: reference_sets_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reference_sets_id_seq', 1, false);


--
-- Name: refusals_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.refusals_id_seq', 1, false);


--
-- Name: saved_searches_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.saved_searches_id_seq', 1, false);


--
-- Name: sightings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sightings_id_seq', 5, true);


--
-- Name: sources_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sources_id_seq', 2, true);


--
-- Name: statements_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.statements_id_seq', 11, true);


--
-- Name: users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.users_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: api_tokens pk_api_tokens; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT pk_api_tokens PRIMARY KEY (id);


--
-- Name: assignments pk_assignments; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT pk_assignments PRIMARY KEY (id);


--
-- Name: audit pk_audit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (seq);


--
-- Name: captures pk_captures; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.captures
    ADD CONSTRAINT pk_captures PRIMARY KEY (id);


--
-- Name: copies pk_copies; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copies
    ADD CONSTRAINT pk_copies PRIMARY KEY (report_id);


--
-- Name: event_places pk_event_places; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_places
    ADD CONSTRAINT pk_event_places PRIMARY KEY (id);


--
-- Name: events pk_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT pk_events PRIMARY KEY (id);


--
-- Name: holders pk_holders; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holders
    ADD CONSTRAINT pk_holders PRIMARY KEY (id);


--
-- Name: incident_events pk_incident_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_events
    ADD CONSTRAINT pk_incident_events PRIMARY KEY (incident_id, event_id);


--
-- Name: incident_pairs pk_incident_pairs; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_pairs
    ADD CONSTRAINT pk_incident_pairs PRIMARY KEY (first, second);


--
-- Name: incidents pk_incidents; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT pk_incidents PRIMARY KEY (id);


--
-- Name: judgements pk_judgements; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.judgements
    ADD CONSTRAINT pk_judgements PRIMARY KEY (id);


--
-- Name: links pk_links; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.links
    ADD CONSTRAINT pk_links PRIMARY KEY (id);


--
-- Name: naming pk_naming; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.naming
    ADD CONSTRAINT pk_naming PRIMARY KEY (id);


--
-- Name: numbers pk_numbers; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.numbers
    ADD CONSTRAINT pk_numbers PRIMARY KEY (id);


--
-- Name: parties pk_parties; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parties
    ADD CONSTRAINT pk_parties PRIMARY KEY (id);


--
-- Name: raw_bytes pk_raw_bytes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.raw_bytes
    ADD CONSTRAINT pk_raw_bytes PRIMARY KEY (sha256);


--
-- Name: records pk_records; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records
    ADD CONSTRAINT pk_records PRIMARY KEY (id);


--
-- Name: reference_events pk_reference_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_events
    ADD CONSTRAINT pk_reference_events PRIMARY KEY (id);


--
-- Name: reference_matches pk_reference_matches; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_matches
    ADD CONSTRAINT pk_reference_matches PRIMARY KEY (reference_id, event_id);


--
-- Name: reference_sets pk_reference_sets; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_sets
    ADD CONSTRAINT pk_reference_sets PRIMARY KEY (id);


--
-- Name: refusals pk_refusals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refusals
    ADD CONSTRAINT pk_refusals PRIMARY KEY (id);


--
-- Name: reports pk_reports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (id);


--
-- Name: review_scores pk_review_scores; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_scores
    ADD CONSTRAINT pk_review_scores PRIMARY KEY (event_id);


--
-- Name: saved_searches pk_saved_searches; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_searches
    ADD CONSTRAINT pk_saved_searches PRIMARY KEY (id);


--
-- Name: search_alerts pk_search_alerts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_alerts
    ADD CONSTRAINT pk_search_alerts PRIMARY KEY (search_id, report_id);


--
-- Name: search_facets pk_search_facets; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_facets
    ADD CONSTRAINT pk_search_facets PRIMARY KEY (facet, value, block);


--
-- Name: search_names pk_search_names; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_names
    ADD CONSTRAINT pk_search_names PRIMARY KEY (kind, name, key);


--
-- Name: search_words pk_search_words; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_words
    ADD CONSTRAINT pk_search_words PRIMARY KEY (report_id);


--
-- Name: settings pk_settings; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settings
    ADD CONSTRAINT pk_settings PRIMARY KEY (key);


--
-- Name: sightings pk_sightings; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT pk_sightings PRIMARY KEY (id);


--
-- Name: source_names pk_source_names; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_names
    ADD CONSTRAINT pk_source_names PRIMARY KEY (name);


--
-- Name: sources pk_sources; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT pk_sources PRIMARY KEY (id);


--
-- Name: statements pk_statements; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT pk_statements PRIMARY KEY (id);


--
-- Name: user_sessions pk_user_sessions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_sessions
    ADD CONSTRAINT pk_user_sessions PRIMARY KEY (token);


--
-- Name: users pk_users; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);


--
-- Name: api_tokens uq_api_tokens_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT uq_api_tokens_token UNIQUE (token);


--
-- Name: assignments uq_assignments_report_user_id_task; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT uq_assignments_report_user_id_task UNIQUE (report, user_id, task);


--
-- Name: captures uq_captures_sha256_given_digest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.captures
    ADD CONSTRAINT uq_captures_sha256_given_digest UNIQUE (sha256, given_digest);


--
-- Name: incidents uq_incidents_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT uq_incidents_key UNIQUE (key);


--
-- Name: records uq_records_report_id_digest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records
    ADD CONSTRAINT uq_records_report_id_digest UNIQUE (report_id, digest);


--
-- Name: reference_events uq_reference_events_set_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_events
    ADD CONSTRAINT uq_reference_events_set_id_key UNIQUE (set_id, key);


--
-- Name: reference_sets uq_reference_sets_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_sets
    ADD CONSTRAINT uq_reference_sets_name UNIQUE (name);


--
-- Name: refusals uq_refusals_location_part; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refusals
    ADD CONSTRAINT uq_refusals_location_part UNIQUE (location, part);


--
-- Name: sightings uq_sightings_capture_id_location_part; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT uq_sightings_capture_id_location_part UNIQUE (capture_id, location, part);


--
-- Name: sources uq_sources_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT uq_sources_key UNIQUE (key);


--
-- Name: users uq_users_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT uq_users_name UNIQUE (name);


--
-- Name: users uq_users_subject; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT uq_users_subject UNIQUE (subject);


--
-- Name: ix_api_tokens_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_api_tokens_user_id ON public.api_tokens USING btree (user_id);


--
-- Name: ix_assignments_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_assignments_user_id ON public.assignments USING btree (user_id);


--
-- Name: ix_captures_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_captures_sha256 ON public.captures USING btree (sha256);


--
-- Name: ix_captures_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_captures_state ON public.captures USING btree (state);


--
-- Name: ix_copies_family; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_copies_family ON public.copies USING btree (family);


--
-- Name: ix_event_places_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_places_country ON public.event_places USING btree (country, event_id);


--
-- Name: ix_event_places_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_places_event_id ON public.event_places USING btree (event_id);


--
-- Name: ix_event_places_lat_lon; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_places_lat_lon ON public.event_places USING btree (lat, lon);


--
-- Name: ix_event_places_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_places_place ON public.event_places USING btree (place, event_id);


--
-- Name: ix_event_places_printed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_places_printed ON public.event_places USING btree (printed, event_id);


--
-- Name: ix_events_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_date ON public.events USING btree (date_from, date_to, report_id);


--
-- Name: ix_events_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_report_id ON public.events USING btree (report_id);


--
-- Name: ix_events_type_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_type_date ON public.events USING btree (type, date_from, date_to, report_id);


--
-- Name: ix_holders_holder; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_holders_holder ON public.holders USING btree (holder, statement_id);


--
-- Name: ix_holders_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_holders_kind ON public.holders USING btree (kind, statement_id);


--
-- Name: ix_holders_printed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_holders_printed ON public.holders USING btree (printed, statement_id);


--
-- Name: ix_holders_statement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_holders_statement_id ON public.holders USING btree (statement_id);


--
-- Name: ix_incident_events_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_incident_events_event_id ON public.incident_events USING btree (event_id);


--
-- Name: ix_judgements_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_judgements_subject ON public.judgements USING btree (subject);


--
-- Name: ix_links_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_links_event_id ON public.links USING btree (event_id);


--
-- Name: ix_links_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_links_report_id ON public.links USING btree (report_id);


--
-- Name: ix_naming_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_naming_report_id ON public.naming USING btree (report_id);


--
-- Name: ix_naming_rule; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_naming_rule ON public.naming USING btree (rule);


--
-- Name: ix_numbers_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_numbers_event_id ON public.numbers USING btree (event_id);


--
-- Name: ix_parties_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_parties_actor ON public.parties USING btree (actor, role, event_id);


--
-- Name: ix_parties_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_parties_code ON public.parties USING btree (code, role, event_id);


--
-- Name: ix_parties_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_parties_event_id ON public.parties USING btree (event_id);


--
-- Name: ix_parties_printed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_parties_printed ON public.parties USING btree (printed, role, event_id);


--
-- Name: ix_records_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_records_report_id ON public.records USING btree (report_id);


--
-- Name: ix_reference_events_date_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reference_events_date_from ON public.reference_events USING btree (date_from);


--
-- Name: ix_reference_events_set_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reference_events_set_id ON public.reference_events USING btree (set_id);


--
-- Name: ix_reports_document_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reports_document_id ON public.reports USING btree (document_id);


--
-- Name: ix_reports_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reports_published ON public.reports USING btree (published);


--
-- Name: ix_reports_source_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reports_source_id ON public.reports USING btree (source_id);


--
-- Name: ix_review_scores_score; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_score ON public.review_scores USING btree (score, event_id);


--
-- Name: ix_saved_searches_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_saved_searches_user_id ON public.saved_searches USING btree (user_id);


--
-- Name: ix_search_alerts_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_search_alerts_report_id ON public.search_alerts USING btree (report_id);


--
-- Name: ix_search_words_lemmas; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_search_words_lemmas ON public.search_words USING gin (lemmas);


--
-- Name: ix_search_words_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_search_words_title ON public.search_words USING gin (title);


--
-- Name: ix_search_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_search_words_words ON public.search_words USING gin (words);


--
-- Name: ix_sightings_capture_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sightings_capture_id ON public.sightings USING btree (capture_id);


--
-- Name: ix_source_names_source_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_source_names_source_id ON public.source_names USING btree (source_id);


--
-- Name: ix_statements_attribution; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statements_attribution ON public.statements USING btree (attribution, event_id);


--
-- Name: ix_statements_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statements_event_id ON public.statements USING btree (event_id);


--
-- Name: ix_statements_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statements_report_id ON public.statements USING btree (report_id);


--
-- Name: ix_statements_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statements_status ON public.statements USING btree (status, event_id);


--
-- Name: ix_user_sessions_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_user_sessions_user_id ON public.user_sessions USING btree (user_id);


--
-- Name: api_tokens fk_api_tokens_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT fk_api_tokens_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: assignments fk_assignments_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT fk_assignments_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: copies fk_copies_copy_of; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copies
    ADD CONSTRAINT fk_copies_copy_of FOREIGN KEY (copy_of) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: copies fk_copies_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copies
    ADD CONSTRAINT fk_copies_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: event_places fk_event_places_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_places
    ADD CONSTRAINT fk_event_places_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: events fk_events_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: holders fk_holders_statement_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holders
    ADD CONSTRAINT fk_holders_statement_id FOREIGN KEY (statement_id) REFERENCES public.statements(id) ON DELETE CASCADE;


--
-- Name: incident_events fk_incident_events_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_events
    ADD CONSTRAINT fk_incident_events_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: incident_events fk_incident_events_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_events
    ADD CONSTRAINT fk_incident_events_incident_id FOREIGN KEY (incident_id) REFERENCES public.incidents(id) ON DELETE CASCADE;


--
-- Name: incident_pairs fk_incident_pairs_first; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_pairs
    ADD CONSTRAINT fk_incident_pairs_first FOREIGN KEY (first) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: incident_pairs fk_incident_pairs_second; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_pairs
    ADD CONSTRAINT fk_incident_pairs_second FOREIGN KEY (second) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: judgements fk_judgements_undoes; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.judgements
    ADD CONSTRAINT fk_judgements_undoes FOREIGN KEY (undoes) REFERENCES public.judgements(id);


--
-- Name: links fk_links_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: links fk_links_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: naming fk_naming_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.naming
    ADD CONSTRAINT fk_naming_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: numbers fk_numbers_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.numbers
    ADD CONSTRAINT fk_numbers_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: parties fk_parties_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parties
    ADD CONSTRAINT fk_parties_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: records fk_records_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records
    ADD CONSTRAINT fk_records_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: reference_events fk_reference_events_set_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_events
    ADD CONSTRAINT fk_reference_events_set_id FOREIGN KEY (set_id) REFERENCES public.reference_sets(id) ON DELETE CASCADE;


--
-- Name: reference_matches fk_reference_matches_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_matches
    ADD CONSTRAINT fk_reference_matches_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: reference_matches fk_reference_matches_reference_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_matches
    ADD CONSTRAINT fk_reference_matches_reference_id FOREIGN KEY (reference_id) REFERENCES public.reference_events(id) ON DELETE CASCADE;


--
-- Name: reports fk_reports_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_id FOREIGN KEY (id) REFERENCES public.captures(id) ON DELETE CASCADE;


--
-- Name: reports fk_reports_source_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_source_id FOREIGN KEY (source_id) REFERENCES public.sources(id);


--
-- Name: review_scores fk_review_scores_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_scores
    ADD CONSTRAINT fk_review_scores_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: saved_searches fk_saved_searches_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_searches
    ADD CONSTRAINT fk_saved_searches_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: search_alerts fk_search_alerts_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_alerts
    ADD CONSTRAINT fk_search_alerts_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: search_alerts fk_search_alerts_search_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_alerts
    ADD CONSTRAINT fk_search_alerts_search_id FOREIGN KEY (search_id) REFERENCES public.saved_searches(id) ON DELETE CASCADE;


--
-- Name: search_words fk_search_words_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_words
    ADD CONSTRAINT fk_search_words_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: sightings fk_sightings_capture_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT fk_sightings_capture_id FOREIGN KEY (capture_id) REFERENCES public.captures(id) ON DELETE CASCADE;


--
-- Name: source_names fk_source_names_source_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_names
    ADD CONSTRAINT fk_source_names_source_id FOREIGN KEY (source_id) REFERENCES public.sources(id) ON DELETE CASCADE;


--
-- Name: statements fk_statements_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_event_id FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;


--
-- Name: statements fk_statements_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: user_sessions fk_user_sessions_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_sessions
    ADD CONSTRAINT fk_user_sessions_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


