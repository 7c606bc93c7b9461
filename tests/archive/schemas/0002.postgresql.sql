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
    report_id integer NOT NULL,
    subject character varying NOT NULL,
    type character varying NOT NULL,
    source_id integer,
    country character varying(2),
    day character varying(10),
    doubt double precision NOT NULL,
    importance double precision NOT NULL,
    score double precision NOT NULL,
    why character varying NOT NULL,
    state character varying NOT NULL,
    who character varying
);


--
-- Name: review_subjects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_subjects (
    subject character varying NOT NULL,
    report character varying NOT NULL
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

INSERT INTO public.audit VALUES (1, '2026-11-23T06:51:35.816Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', '2c524d4d2379fb3c40829bc4dfbaa157f9a4bd275cf78a1cbf843cb232a3e5ec');
INSERT INTO public.audit VALUES (2, '2026-11-23T06:51:35.929Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', '2c524d4d2379fb3c40829bc4dfbaa157f9a4bd275cf78a1cbf843cb232a3e5ec', '5f5d7342ad719738cd4b321295e8fefac3c64fb787a1afe04696b04780278c02');
INSERT INTO public.audit VALUES (3, '2026-11-23T06:51:36.345Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"78be527a2274704ffec072f5bcc5e2be64faf979bd3ece4def975804c5426ab3","same":0,"set_aside":[5]}', '5f5d7342ad719738cd4b321295e8fefac3c64fb787a1afe04696b04780278c02', '37d19238c12d4aed33361d5607403a86d4c51aaad445add80c6d4c2a245b8f88');
INSERT INTO public.audit VALUES (4, '2026-11-23T06:51:36.509Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', '37d19238c12d4aed33361d5607403a86d4c51aaad445add80c6d4c2a245b8f88', '39508109824d01324eeddbb0ed1216296a5a5acf114039a78c11b80f3ab80fa6');
INSERT INTO public.audit VALUES (5, '2026-11-23T06:51:36.709Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', '39508109824d01324eeddbb0ed1216296a5a5acf114039a78c11b80f3ab80fa6', 'db7a54b600e2a72a175415a7448b237edabb11751401309785e9bd952ce86b1d');
INSERT INTO public.audit VALUES (6, '2026-11-23T06:51:36.732Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', 'db7a54b600e2a72a175415a7448b237edabb11751401309785e9bd952ce86b1d', 'bbccfde27546f193c045704feda5fde24c974a5bd68e964537b5abc0c2b1f72d');
INSERT INTO public.audit VALUES (7, '2026-11-23T06:51:36.741Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', 'bbccfde27546f193c045704feda5fde24c974a5bd68e964537b5abc0c2b1f72d', '34df4c00eb3934213598ae58c1bae05d89874679e787a259397ce05e40bc2e8b');
INSERT INTO public.audit VALUES (8, '2026-11-23T06:51:36.747Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', '34df4c00eb3934213598ae58c1bae05d89874679e787a259397ce05e40bc2e8b', 'cb7ae21598205deba06a42fd2bc5fbaae38a929f99025594f19161c6cece14bf');
INSERT INTO public.audit VALUES (9, '2026-11-23T06:51:36.753Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', 'cb7ae21598205deba06a42fd2bc5fbaae38a929f99025594f19161c6cece14bf', 'ed215c3bec6c4307a76609360bbadace7e176f54fcb04362c1798dbee6522854');
INSERT INTO public.audit VALUES (10, '2026-11-23T06:51:36.761Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', 'ed215c3bec6c4307a76609360bbadace7e176f54fcb04362c1798dbee6522854', '88fa9dc731de2fef63950a870b0738bd9a6d8263cac3e6d870bc8018c62c9766');


--
-- Data for Name: captures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captures VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T06:51:35.848Z');
INSERT INTO public.captures VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T06:51:35.880Z');
INSERT INTO public.captures VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T06:51:35.887Z');
INSERT INTO public.captures VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T06:51:35.900Z');
INSERT INTO public.captures VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T06:51:35.916Z');


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

INSERT INTO public.judgements VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T06:51:36.726Z', NULL);
INSERT INTO public.judgements VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T06:51:36.738Z', NULL);
INSERT INTO public.judgements VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T06:51:36.743Z', NULL);
INSERT INTO public.judgements VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T06:51:36.750Z', NULL);
INSERT INTO public.judgements VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T06:51:36.759Z', 4);


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

INSERT INTO public.records VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '5dd91866585fd4b91a29ec12cafaa6117338179682252736fee51b6de5c6f33f', '2026-11-23T06:51:36.080Z', true, '\x1f8b0800000000000003cd585b6fdc4414fe2b965fc9c6ebebeee6ada23c54b44222a552055134b6677787d863331e6fb2aaf250684b89f8130841a008aa5255a8fc12fbdf708eefde5bd2aa2aad946aed39736edf39df9cf103751a899048f540152461bea6ab7baa17f954a8070fd40515098b382c0ef7f5fd212c05f48c79c51bdf807fd6c433e964020b512c4132815de7e77baa1f796948b94425cc07e9644e0cdb39f075dd1bea16f12c42896e58b6e1ba86eeb8c6c41c4dc8d0f6269ee712c7367477ecd8b661fac614de53422c938e5d030c25512a3c7a1c133907bd9a0c63fcf3e7c1996f2f438d71373ad3048d232193fdaf938807ed267485a741b0a7a622a87f46a90c2826207b95fd995fe40fb3df95ec327f94fd9b3d87ad92c132c6914822406cb8a7520e7a7403d6e8196eccbfcd5ee50f95ec75fe28ff41c97ec99ec3eedf54c883bb0c18a7b5a538750396cc2926c418eace401f0e0c07b34af82c253310548950afd0fb152fdf67cf4a37ffc92eb35fb317f07ff5e245fe347b995f6018bfc1e373f8917f07f22ff227f842c91fe6170a3c5da0ee4aa9024f4ff3c7a5823fe0ef32fb03fe7eca7e54f2c7d9a592fd0c72e843e14afe185c7806aab2bf60f5251a780ceb4f40c945fe641f3c7c0a0fe821b8f237e87951e7f439bcbdcc5eaf397a095a9ee5df83b397e815acae6884ac9c12c1199f418d7d59a272a010dfa7be421265ca44229522d94790f7046a8f728fa26c5d8158d91b308c8920334162a826fd7caf16365a61ddaca5877a4fdc68c5cd8ef8d0a8e52dbb276f9e1fe10ab8ce2ac74e18caa971403c0a1a0a5d14fde4242c6a0eaa01eab22e28dc0dcfb7fc80b9585d331aa120e8d29d89399e60218107a6bd3f31870e3c61a39acebe639a13ecea944bb1040587f74115f143c6f546dd9e3aa544a6026bd06372092f62413d56f63f04ee023d80a59a010e0aa713adb2ac78f30892ae4440198aa1146e91139a1c28724e9542566132a1c15411d0b92024e784178b4450a244535c2ef6a998d62a33c49391683263ac656677fdd709fb3c4d1206d608139e205389b9438ec3a52f0eefdcba8dc5c54e984f24a97bb50e5744014459ef443feb0414be259a2894779deec369ae3addedc5dac34fc95410eed26015d6b1e3e82dac8e6e8e5b586d070becfab0cae8945f1f56b4bc3d2aeb2d8ab44cecbb29d16aa9178db5359ac3fbfbd0eaefa546ed35b86b1e034aac93e3b1050ba022934e257e7cefea32acf76d37efac99bf1601af76ca1dc659024860cc37e914a974ad69ee7c767387c31bbb840fc2c8579106713828e7859a9f435dadd87159b3e04ae555043b5e3f803bc527523cadd51e3ba90d518746cf88d11aa9d358b3786dc5b45a2b57b24d65bccf191deb66cfbab93544d3aeac5b4e6b7dd359be16f09c125f2b1abdb56af5ac5a5baddaf5b1688f5babfd3161b3bdaa6d617ca41db376cfacbd35d513ab395f87ede8d339fd5713dbeb82d296d3b3e56c8775386aaa67d41abb6e8f546e6caae9c695d135c3d64da79913fa3576bdd88f70340dbb138eec4c38f6a4523ed2db30378f78c8ab220abb33297a2da3d5371daa557d821302e140a9c832ed64dbf85b38a79d527a02b29a4c69827bd0ed6f52d21d820adfbfe9f4fb090b824253109d42247bea9ccde6c50f9726b2f891728611c5703f8978871a261b4a69e38cdafad97aa39586350ee55c384a170064c7c9053a2997316ebb717878e38bdb77e105c05f44a2422f2c9683534a6224b623a44b8e3e148b21c0064e2ef1bd146c362b6f582b03a9b932fb23e996d5063a60272210b3ca2b782ebbb0fc8d201e972d5d71b18c569e59d8fcee8100bb1907beafee6ca504f11005f0b148c37115f727677110611124dae7348c2455160c2a93974492bac73de9c3390d60289f69102526572cb59041d70470a44a49bc130c704ee298e2640f1be6e5fd934f814b50e7c1707f6435589580682449481a482d41ed78e0d1d304258776d3860b632754840a468237c3a8bd078c5650ca9ef570c253661756780ebc015e655fbf1fbc6e30a1f922e25401edec84aec163acc13331b7c1532679e046a18bbb5b9c46ed456b61eec2a98fcf4654c6f5e9311e770e8ff27abab37bf0807ab7a82089bd0132f72a1c143223b84769a7c24dc86c6e17731d0f631b1e3e4ccff34109bfdc0287757d38ae6a17a319d4709c69ceb7ee457fa56d9cb5b6c1e3f47fa1b977028eb506ce782b9741d266b48bca50c72308922969d83f8692a2f48afdf5a154c0527e6e7b9bcf54f328f0a9e87d9320a9c4a31d7d00a616cc4d6579f2c36c395844ace00f2f6d128d8ea64939e6a40459d9a34242ee8a39a8fa8da346b95e8e471fdffd48dd4deeed2716697483363606dd507477ea797f1fcb3ed454ae107127a76637a7e6c69c8ecccde3f99b7d13fc5053d3e7c44e66ac6e66accdd5d6325c6f82dff929f38a44b4f7fa9988d2f89ddd5cba97a3f56c033fb162e22e52dd06386cb16f2fa2e5975d8ca34183d319d0947f5d38062d1c60300110f852e3644a0ad7605e3ce9b05dd0b919089a0068ab3c5052e771af8e2b3add3027f4cbf8aa9aed27a4e985b1b9a315705f37bcd26b2d2403e2fb64c082324e4ec2e29cf8f2e8fc3f02504f8e86190000');
INSERT INTO public.records VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', 'b7988559f20e30ee50af4361755116360b5a3d69ab883945c2b2b316f3a0f500', '2026-11-23T06:51:36.176Z', true, '\x1f8b0800000000000003cd58db6edb4610fd1582afb54cf1224af25b90f421688202711220480d6349aea4adc8a5b25cda16023fa46ddcc4e84f1445eb5c8006695014fd13ea6f3ab34b8aa42ebe1429d0000a48eeeedccecc99593f3747a9488834f74c41321659b6b96386694485b9f7dc3ca222632987c5eeaebddb85a5989eb0507d891cf8e70d43970e87b090ce24eccce0d4e9e98e19a5619e502e51088b607736214ecfdf0b02cf8d8636ed079e331884614886fe90385e44bbf6201cf4072312bacec0f15c425daf4b7c9b06412fe88e8674e4f59d0128cad25c84f47046e404e45a3299e12f9ac427516f9e588c07e98925e82c1532dbfd364b795c1f4253781ec73b662ee2ea31cd654c3100c5c5e287c5cbc579f1073c9dc129c960a5da16cc63c6976fb33c885936a1e89bd3b5fd8edded383e0688f0714ec6b0d1240265d01394bdf8aef873f1a27867a092e2afe2a2f8adf808ff971f3e2e5e159f40f35ba37803af1fe061f13decffb838c30fc6e2c5e2dc80b7f3c50ba3f8b5f8007bdee893efe17751bc87dfcfc54fc6e265716114bfc086d7b00fdc790d9f40f73b9051fc0eab9f50f24b583f0359e78bb3dd6ff8e215bca0696003780e66bdd5a23fc0d78be2ef350b2f40cabbc58f60e5059aa3a2d692086e1f13c1191f433e3c3d807cc82017280f29be57198199964922203cdd1d9372f838f020b24490b1203340d73edda9363bf5e641afdc6d3b83d676e7f400570035562a9a32dc679250a688851245512f2709c5dc048834ee974062a250d8f620cf3246b8419808051949f354570a2e3ddabf7ff71ebacda62c22922c93066a2ac3da4a639a59d549231d196521ed29db324b28e1263a5c1a3d8b494897463bab4637d3a3b2f02b321284073446d3c634c503a0ddf607be6f636a42f4dcdeae6fbb10b818abd8f5777bbed74347722ec51c84ec3f0171244a18b7e1ed6e14b3003e8c2891b9405f657a8c00cf040d992607bbf6b3f24a199f595af376afdc3528cadcae3cd2ea5bdee8c056be0cddae5ffbe2bbeef026be944b2d6fbcaddeec3fd9b59d1d239ca490ce460ae4683886b28a4c69b667c80935d45683c98cc623430047c1263981acc145222841ec61599d6b06a69da3de1adc5585bd52cca48213b223164346668d4cbcfdf8ea34acce6d57df5b537f2d6a58ad94fb8cb30c90409fefd01112c05ad1dcffface25066fac12de49d2c8c462c716a3bb4ec52a896d961c30af6a7dc5c392452a1271ec25475fcd0322c77eb052cde692a512a7a5dca99557695f2a779c52bbebd6da37117fadb3ccc1092591a54ab0d6eab6b4ba5bb5bafd522b167ca5b5dd5336eb2b0b0ac603da50ebb5d47a5b23ddafd40e6a679b0d6335aeadf4d4aa7a2d55bdadaa865523b1ed6eadebbab95b5ab129d79696f8d774dab687cb2ed56f65d8f55c3fc0e92369f64bd9e8979e5f0aef79edec6d4c034874224d9af309064ea6ab5f1adc6746648e8cc981e3b0eceb296769a8b2ca3aa6740a7b2d99d30ccfa0bdcf72d2ecbdcae8678d029cb2385692e2f458d5df848d27ea21a099aec89c337465066367ca1b19e4ac67d0c669a636b336c6d27a2d0e49aceca4470060c3c623b451ce6778ecd6fefead47f71ec207805d3962122a1889cd03e42d8ecad5d7047002e3e6f85d0a361eeb8179659ef1d6e63fe43f9d604a8a8de731fe33561a05efbaf4d4ba83eb08e3a1aee5921e65baf2ce125aa5480b0638cd385070398cebdd24441cc05a1589c3d2f52f4f66718a6990590f68924a6a1c31484aae19240f0e5bbb6f31614522e5d400e96caa787d4266338a531fac4ff43d828f803350c45e175af5121d0d8145b28ce4b1b474883b419a04781a7a0f3dcef048bf9e008f9ccb506aa3b31113bfa2a1bedda0213d1bb75059450499eef3a282657103641e973818644cf08c5137fe4dc84849c2e91a1ece3a1ece363c221890261d0dbfdc02877b7d38ae2816dbb697ac3d68d059f396b15236bdb5b241666e82740380f4f3bf2d9bcf028ebb060ede84368303411bd3262a5d1b590d822969d266b64ca59e3a5ff19c8245dfcb57b8aab74e56ffe56555c5208d232ada57b55c62eb418f88845c0972a93b138c3c9da39429360af3256ce8769ee9fe9b13bcea875448404235e8f2195ba15ed77dfbf6c32fcc6b72517d03954e3396cec658f6fc8da3cecdaee4ffd7c8b459a11118b719187763601a35de1a872efd4bc21581a82f2f6391e6b3cf350536e7ccf56043813235c4a8482ffd1b2c811fd61acfaa86bf8482d3315469745d2c3a3516a02e0304f8dce26444946131e3d346b1c78d514bd00c105bad7dcd1c87ad1c2ed964439b6ca5f055f9da8ec6b20c7cff9232c0734defb4d156423a248a4887c5da4db8872a967c7a70fa0ffdd0f747ad140000');
INSERT INTO public.records VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', '398e6e895950b66910aa88ad7985569f6fa34cc0d83186778287f4529f05f3a8', '2026-11-23T06:51:36.222Z', true, '\x1f8b0800000000000003cd565b6fdc4414fe2b965f49d66bafbdbb0e4f052a24841404811788a2b13dbb3bc49e713de35c14e5a15513a2fe8daa248d40285402fa4fbcff8673667cdd24b48f448ab49e3997ef9cef5ce6cc5e882223cadeb10b2259e2b8f6961d8b8416f6ce997d440bc90487cbf1c81d8de12aa5272cd62789077f7e184f6818c285c815484ad03a3fdfb213119719e50a8db004a4e58a78c174279cc6c97cb218fb1109c671e48dfd79349986911bcfa6b368ea86b3a93f8be89cce5c3f9ac1cddc8b6641ec4fe7f182440411485116313dc8895a815d476539fe27abf424094e3387f1489c3805cd45a1e4e8672978da2921145ea6e9965d1669f353942aa59880ea7afd727db17e55fd09bf2e414b31b869c4a2d394f1f62b2fa394c915c5d8bcb13bdd76c7db5e8009227c59922508daa4401bf444dbbeadfe01abbf5477d6faa2fab5baae6e2de3af7a6fbcae2fadea357c5eaf2facf51562a8eeaab75a0894efaa1b00f6d65a3f5fbfb24005e52e2dd0ba02712df3bafabdfac3025b68f36f7d7483fa37d5ddfa79f5be11fa0d6cdf8d7ee2a0f8c2d836382ef1d368bc412878f5a6fa0b1cc3a955bd03efefaa5b308dca10d7312938e34b20fcc77d205c02d994c714bf1bcab194a42205c43fdeb22987c3d91c52470ab22c480ef4b9e75b8db0d709cfc25ada75dd81b877be8f37400bab1d1d3294b349ac04265b9ba2e897938c62f101070db175a2af34b5144b585112afa0c4ed7353f370f4f48bef313876c812a248cb3db486c4161129954ead6623f80701789b001ee5b3419231cea42a4e7b48bedcfde183487a6a2d943c25316da14ceee5a2ae9dc6f3932c231cdd2ea9404130ee0563df77b194818c893b0a83c0832fecfa49300afd0031961cfdeed85fed8225920012b7b5b6652f2851658161c424678a600fe6058d9919276e17483d5076346ce9d4bead7825a0a42c0113c8f22c0d8c1c52b9633125addabbc5a4be492c9a4a7a0c94d04f2db5a296b68592345d58050c0a30a25684eb4b525062898536a433f3288dfe8375d4364a93c192634c1d715f3ff9ec83c4699ded944430976cac6a1c96667e36ed93b9765deca74d516fa0acdb059bc4b44bd88d9b8dd102d24589b3ec811236debc8137ef516f5e507b9bcc5b6fff55de03b7837a357e2703bf93ce6f53c7b55fdfabfdfad32ecaae966b37832aea79f1075efc47a39b37d185de30977dd60721dd6352b1ac3f05556f0afab3da7ad0c5706f8463f71422ebef15cc8a129b27bd7eb213728a6dc8a16db050bbedd4a2d5b09c634a0f41d691254715c4fbac24fd89aa413feb551bcc5fc562968394c4fd268ea108c630d0576cb96aab9b4ad5ae56ce30b01c06abe05df0d3fb55fae826ec6077e89c3e1007e642a4e1d3238ac05ae847085d9de6a8fccdb7bb7b4fbfdb83830c5a1385ec8466c2dec75ee50842af2f902fd872699e3c1b0b2b78608363afebbad116a14fc1027291b31a0a76139c9962d4df13fc465a0f4c59d7a95262e39b65b4a999012fc80858601cbaa77e58190d12a7f8063933793868022f840246902f594607c33b687dba28532b374218cd8ae439c5750ef72bf302e40b96e04287548cc269cb8749b753eb3a984ec44414b62aa7c752cb87c80c6452d16cc88ed4a169230d579a09f352dc7c2cccfea7cf279d329126b418be424a85ed87b11305251595ca74a738e6db4782e97116972ddb98a0529a2154ea1519d34211c6f594aa7fe33830f766787dbef789fd316c200a78b01ef6929ff67708cb368980e42fa93aa8cfea82d4673d6e82d97d723e3e693af8fbb682de2a7989727578202e1d40eaa46c3b23322126b9b09375a9c2c3f35fe3a4bf67bf0c0000');
INSERT INTO public.records VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '0bb479e2a1c8185c2dd0274dacc149d714dd02d53774f7a6ef025c62fdc4ecf6', '2026-11-23T06:51:36.274Z', true, '\x1f8b0800000000000003ed58cb6edb4614fd1582db5a125f9228efda20280a1449f3ea26358c113992a6e62b3343db82e14592264df31b4191479b1a69d1a2ed97507fd37b39a438a424c741bbc8a20662733877e69e7bee93393367298f8934f74d4e040b07b6b967066948b9b97f661e532e589ac0a6d5b7fb166c45f49405e59bd0811f6f12b87432818d34932029e0d4f9f99e19a6411ed344e2252c0469b120ce70b43f19bb646479c1d827239f4eecf1d4715c321c5a96134e7ddf0e27136b64fbd36016860e9d063470c7e3e9c87667d3c0756c07148934e7013dcc885cc0bd031967f82f5c44a7e170190f58324d4f079c662997a2ffad4893a8398450923c8af6cc9c47f5639acb882201c5efc5dbd5f3d5c3e2b551bc5c7d57fc5d5cc051c960bb969d2e2396ac57593e8d98585034d0b1ec51cfb67a8e8f2c91649e9339089a84e31df4b45480b7be593d5afd60ac9e15bfae9e17ef94a65f8a97c5bbe2677851a9fe0b962f41f0b9b17a5afc8982abefd5ce8fb880a7a7b8f7107e15af10285c706100f867ab27d595ab2720f99b018faf8ab7c54f46f102de3c559b6f8b0b0070d1ff26813f2f568fe12cbeaf41e1f546f107287d068bd70016a03c54228f8a37f8178e825d2784272c9983d7ef1f80d705789c2601c575ed778c27210907fbad3d9326f0723c01ea0827734e32f0a17dbe570b3b8db05f4bdbb6dd1277ce0f7007dcc22a45470ce54c12c814c92eafa2a8372131c508041fec9b5765dcc4db41fe0b4e1e3003b283b27962c42c614242569cabf44081dbb73ebff935b2c08e5848245907092492c0844a232a06d50dbdfa06239d195516ed9790c580812a1359d86a89b36149151246130c1ae88491c408d21c5cc133a452477ce32a88b5c3dbc1263ad82c22015d8375bb609bf0ac317e46e68b9084886b4e531406d513dff61d4c1c70bdebf65dcf1ac10a0b8de7f53dcb9aa011008b2fd18e5b70170981515bbb6fcf9c5122738e960624639260e6679c064c1531bb31b4b6a9042f064abb112c5208612385b267d846898c1cd17d432ea8514a1a4c0a1acd0c0ec50764e402a8c64dc22941aa60bb3cb6db99de063f9b695913256890732697188498548d23afddfceabd5eac4fefc632dcc0d2a90135903a7475085709a426692065b11da80e51d786d836ab4c5ed619dbc159d58251550a9cf1ba947e4036f31cebf78e6c34d7c527765a689c9d681cbf82e3390d9cdd55ba8ba09d9ab572b7a5dc6d94d7e95529f76a2e8676d356f414ab74e981ada9f15a6abcdd8cd7368efd46cdd6486dd9d68a39a571d8d238dca9d11f561a276eab5f76e2b1a5ae155f92c57ae3915ae3193ad5dd23cd639bbd122b084f63bd998fb179a7dd375a4d3143b2c4629440edc0146a468235d612d8e084d223901dc845ce051e42cc0f72d234326c6bc7409566c4311a219799caf91b77ee7d79175ec49081d501a861680faecc9065510aa31c0b4ca483b3f95c4d719df63bdc328f6062abfa8e37958909f900d7a0a519ab50c15ac55529e4e23e1276a862b42a0132edac594c6b7f74ed658990bc1a1495340922ba1ed21624cb280e18707ea106d364c6421c31c09cbe3f5973ac8883dc4a441ec9414c61a083e2464f84ba6b1d8fc7ce7fc8e8c8abe36aac27234c5b1d3ebd8f8b4a6783caf16817952113412ec40e36dd86cddbd7efdebefea9cea6195022e88c4147ee101bb308da33f4f2adb4da5633fb595ac5df18425b2c5fc6f007b0ab9eafccee99e2ebb022e18e84d180ce596084f03e4ab3b8440395289f1eb6246fe2048106b43ce36e7866e8753dc3a98471430e4a767b486f0f48683be8a0ac7d92c6ed7a22cad029efa9ab4be916f5a1d61dd3fd8ff6c3a5e42d8d42cadb5f00b9c42a8cd613097135cda52ad2e949d23b4e59d948837ced65a42817aa17e5e5b418502e094bca66553d635750fbaa875dbbfb897969dd693e67a4a3b3edfccfb6629b210761d922afc0f7bdbca11b6e1303c2e241c47a318136ca75b65d9d6d772bdb136f4b65b9fc4bf73dd66bc3759226cb38cdc5070f35fa7cb449a7fabf0c45574e35637cbbbaddf7f421edb1f2d8bf0fee926d01330b393a222129a1452c39d20a4aa40fed2cee1617c039a7f2b09502eaddb62eaaa7c0a5c1d8a661e4d65db8a141b9ed92a839283f7dcaaa7bffe0fc1fb7aab5bd06130000');


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
-- Data for Name: review_subjects; Type: TABLE DATA; Schema: public; Owner: -
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

INSERT INTO public.settings VALUES ('id', 'e4062ef9-c762-45df-8da2-cb48f6f2f04e');
INSERT INTO public.settings VALUES ('made', '2026-11-23T06:51:35.795Z');
INSERT INTO public.settings VALUES ('version', '0.1.0');
INSERT INTO public.settings VALUES ('audit_head', '10 88fa9dc731de2fef63950a870b0738bd9a6d8263cac3e6d870bc8018c62c9766');


--
-- Data for Name: sightings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sightings VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T06:51:35.848Z');
INSERT INTO public.sightings VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T06:51:35.880Z');
INSERT INTO public.sightings VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T06:51:35.887Z');
INSERT INTO public.sightings VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T06:51:35.900Z');
INSERT INTO public.sightings VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T06:51:35.916Z');


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
-- Name: review_subjects pk_review_subjects; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_subjects
    ADD CONSTRAINT pk_review_subjects PRIMARY KEY (subject);


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
-- Name: ix_review_scores_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_country ON public.review_scores USING btree (country, state, score, event_id);


--
-- Name: ix_review_scores_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_day ON public.review_scores USING btree (day, state);


--
-- Name: ix_review_scores_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_order ON public.review_scores USING btree (state, score, event_id);


--
-- Name: ix_review_scores_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_report_id ON public.review_scores USING btree (report_id);


--
-- Name: ix_review_scores_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_source ON public.review_scores USING btree (source_id, state, score, event_id);


--
-- Name: ix_review_scores_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_subject ON public.review_scores USING btree (subject);


--
-- Name: ix_review_scores_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_type ON public.review_scores USING btree (type, state, score, event_id);


--
-- Name: ix_review_scores_who; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_who ON public.review_scores USING btree (who, state);


--
-- Name: ix_review_subjects_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_subjects_report ON public.review_subjects USING btree (report);


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


