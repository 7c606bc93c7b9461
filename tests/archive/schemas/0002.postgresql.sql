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
-- Name: private_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.private_keys (
    report_id integer NOT NULL,
    kind character varying NOT NULL,
    key character varying NOT NULL,
    what character varying NOT NULL
);


--
-- Name: private_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.private_words (
    report_id integer NOT NULL,
    "column" character varying NOT NULL,
    key character varying NOT NULL,
    "only" boolean NOT NULL
);


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
-- Name: report_privacy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_privacy (
    report_id integer NOT NULL,
    digest character varying(64) NOT NULL,
    lexicon character varying NOT NULL,
    spans json NOT NULL,
    names json NOT NULL
);


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

INSERT INTO public.audit VALUES (1, '2026-11-23T08:13:22.413Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', '2ca208849c9531844ad0c0598c21a44ef3f6571115b6836ac04e8027ab77d2db');
INSERT INTO public.audit VALUES (2, '2026-11-23T08:13:22.623Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', '2ca208849c9531844ad0c0598c21a44ef3f6571115b6836ac04e8027ab77d2db', 'd96745a7c0ccee46db9ef80cb55a7ca8727840f9b47d50912196cbf9f22939d4');
INSERT INTO public.audit VALUES (3, '2026-11-23T08:13:23.361Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"2a3fe6e5ad33b5ff3b3c64c19785e35025eef9fc97a358e2880ce7f3a4fc2af1","same":0,"set_aside":[5]}', 'd96745a7c0ccee46db9ef80cb55a7ca8727840f9b47d50912196cbf9f22939d4', 'c3db7a04fbb00374b5f42e4dd2a8db2365f77243b10c7ae1fe6b39bf9929500c');
INSERT INTO public.audit VALUES (4, '2026-11-23T08:13:23.402Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', 'c3db7a04fbb00374b5f42e4dd2a8db2365f77243b10c7ae1fe6b39bf9929500c', 'f0fc1022ab3725b4939835ac1882c06ca31bfbe3bcc9db65b9b56042204eb93d');
INSERT INTO public.audit VALUES (5, '2026-11-23T08:13:23.563Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', 'f0fc1022ab3725b4939835ac1882c06ca31bfbe3bcc9db65b9b56042204eb93d', '20839df5daf96cc98cec36bf0d2b973503bb5577e66374f92d9f7f48801214f5');
INSERT INTO public.audit VALUES (6, '2026-11-23T08:13:23.598Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', '20839df5daf96cc98cec36bf0d2b973503bb5577e66374f92d9f7f48801214f5', '63457c5e5c11e0aaac2d71141ff60050b2a68c57f250b6c1ef7349b0e4ba4508');
INSERT INTO public.audit VALUES (7, '2026-11-23T08:13:23.609Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', '63457c5e5c11e0aaac2d71141ff60050b2a68c57f250b6c1ef7349b0e4ba4508', '8c75a93c745edcacc24654a2b8d96136ad788c7104a66a3df197b3e894eeff3e');
INSERT INTO public.audit VALUES (8, '2026-11-23T08:13:23.640Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', '8c75a93c745edcacc24654a2b8d96136ad788c7104a66a3df197b3e894eeff3e', 'f087138721f7b8f031dae1ad3343911475095e579747cc98410963d6e78363f1');
INSERT INTO public.audit VALUES (9, '2026-11-23T08:13:23.649Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', 'f087138721f7b8f031dae1ad3343911475095e579747cc98410963d6e78363f1', '394a4c7f552dd3fd543231bdafc9b6a2ffcd789a05840338cc1bcf66ac382755');
INSERT INTO public.audit VALUES (10, '2026-11-23T08:13:23.684Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', '394a4c7f552dd3fd543231bdafc9b6a2ffcd789a05840338cc1bcf66ac382755', 'd10cd0e41d157b5efac70b74da4619ada24c058b052f4524debfc5ddd3ead9b5');


--
-- Data for Name: captures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captures VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T08:13:22.464Z');
INSERT INTO public.captures VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T08:13:22.503Z');
INSERT INTO public.captures VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T08:13:22.520Z');
INSERT INTO public.captures VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T08:13:22.549Z');
INSERT INTO public.captures VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T08:13:22.590Z');


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

INSERT INTO public.judgements VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T08:13:23.578Z', NULL);
INSERT INTO public.judgements VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T08:13:23.602Z', NULL);
INSERT INTO public.judgements VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T08:13:23.624Z', NULL);
INSERT INTO public.judgements VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T08:13:23.646Z', NULL);
INSERT INTO public.judgements VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T08:13:23.673Z', 4);


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
-- Data for Name: private_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: private_words; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.records VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '3c77cea40a4a79ba60cc6368ecdc7ceedc9a51957f633da553a5b1b02f857e11', '2026-11-23T08:13:22.997Z', true, '\x1f8b0800000000000003cd585b6fd44614fe2b965f9b8dd7d7ddcd1b823ea0822a352d12a25134b6677787d863331e6f585579a0054aa3fe89aa6a43412da20855f497d8ffa6e7f8eebd255488162968ed39736edf39df9cf137ea34122191ea812a48c27c4d57f7542ff2a9500fbe511754242ce2b038dcd7f787b014d087cc2bdef806fcb3269e492713588862099209ec3a3bdb53fdc84b43ca252a613e48277362d8ce81afebde50b78867114a74c3b20dd73574c73526e6684286b637f13c9738b6a1bb63c7b60dd337a6f09e12629974ec1a60288952e1d1e398c839e8d56418e3dfe4fed2184be35463dc8d1e6a82c69190c9fefd24e241bb095de16910eca9a908ea9f512a038a09c8de66bfe7e7f9a3ec3725bbc81f677f67af60ab64b08c71249208101beea994831edd8035fa1037e6df666ff3474af62e7f9cffa064bf64af60f77315f2e02e03c6696d294edd8025738a093186ba33d08703c3c1ac123e4bc90c045522d44bf47ecdcbf7d98bd2cdbfb28becd7ec35fc5fbd789d3fcbdee4e718c673787c053ff2ef40fe75fe145f28f9a3fc5c81a773d45d2955e0e959fea454f012fe2eb297f0f753f6a3923fc92e94ec6790431f0a57f227e0c20b5095fd01ab6fd0c013587f0a4acef3a7fbe0e13378400fc1953f41cfeb3aa7afe0ed45f66ecdd10bd0f222ff1e9cbd40af6075452364e59408cef80c6aec5e89ca81427c9ffa0a4994291389548a641f41de13a83dca3d8ab2750562656fc0302682cc0489a19af4b3bd5ad8688575b3961eea3d71a315373be243a396b7ec9ebc7976842be03aab1c3b6128a7c601f12868287451f49393b0a839a806a8cbbaa070373cdff403e66275cd688482a04b7726e6788285041e98f6fec41c3af0848d6a3afb8e694eb0ab532ec512141cde0555c40f19d71b757bea9412990aac418fc925bc8805f558d9ff10b80bf400966a0638289c4eb4cab2e2cd2348ba120165288652b8454e6872a0c839550a5985c98406534540e782909c135e2c124189124d71b9d8a7625aabcc104f46a2c98cb19699ddf55f27ec8b34491858234c78824c25e60e390e97be3abc7df31616173b613e91a4eed53a5c11051065bd13fdac1350f89668a250de75ba0fa7b9ea74b7176b0f3f235341b84b835558c78ea3b7b03aba396e61b51d2cb0abc32aa3537e7558d1f2f6a8ac7f51a465623f4c89564bbd68acadd11cdedd8756ff28356aafc15df31850629d1c8f2d58001599742af1fa9dcbcbb0deb7ddbcb366fe4a04bcda29b7196709208131dfa053a4d2b5a6b9fdf98d1d0e6fec123e08235f451ac4e1a09c176a7e0e75b562c765cd822b955711ec78fd00ee149f48f1b4567beca436441d1a3d23466ba44e63cde2b515d36aad5cca3695f13e6774ac9b3debe6d6104dbbb26e39adf54d67f95ac0734a7cad68f4d6aad5b36a6db56ad7c7a23d6eadf6c784cdf6aab685f19176ccda3db3f6d6544face67c1db6a34fe7f45f4d6caf0b4a5b4ecf96b31dd6e1a8a99e516becaa3d52b9b1a9a61b5746570c5b379d664ee8d7d8d5623fc2d134ec4e38b233e1d8934af9486fc3dc3ce221af8a28eccea4e8b58c56df74a856f5094e088403a522cbb4936de36fe19c764ae909c86a32a509ee41b71fa4a43b0415be3fe8f4fb090b824253109d42247bea9ccde6c50f9726b2f891728611c5703f8978871a261b4a69e38cdafad97aa39586350ee55c384a170064c7c9053a2997316ebb767878edab5b5fc20b80bf8844855e582c07a794c4486c4748971c7d281643800d9c5ce27b29d86c56deb05606527365f647d22dab0d74c04e4420669557f05c7661f91b413c2e5bbae26219ad3cb3b0f9dd030176330e7c5fddd94a09e2210ae0639186e32aee4f1fc641844590685fd03092545930a84c5e1249ea1ef7a40fe73480a17ca64194985cb1d442065d13c0912a25f14e30c03989638a933d6c9897f74f3e052e419d07c3fd91d5605502a29124216920b504b5e381474f13941cda4d1b2e8c9d50112a1809de0fa3f61e305a41297bd1c3094f995d58e139f01e78957dfd71f0bac684e68b885305b4b313ba068fb106cfc4dc064f99e4811b852eee6e711ab517ad85b90ba73e3e1b5119d7a7c778dc393ccaebe9ceeec103eac3a28224f61ec8dca97050c88ce01ea59d0a3721b3b95dcc753c8c6d78f8303dcf0725fc720b1cd6d5e1b8ac5d8c6650c371a639dfba17fd95b671d6da068fd3ff84e63e0838d61a38e3ad5c06499bd12e2a431d8f2048a6a461ff184a8ad22bf6d78752014bf9b9eddf7ca69a47814f45ef9b0449251eede80330b5606e2acb931f66cbc12262057f7869936874344dca312725c8ca1e15127257cc41d56f1c35caf5723cbafee527ea6e726f3fb148a31bb4b131e886a2bb53cfc7fb58f67f4de50a1177726a76736a6ecce9c8dc3c9ebfdf37c1ff6b6afa9cd8c98cd5cd8cb5b9da5a86eb4df03b3f655e9288f65e3f13511a7fb09b4bf772b49e6de027564cdc45aadb00872df6ed45b4fcb28b713468703a039af2af0ac7a085030c2600025f6a9c4c49e11acc8b271db60b3a37034113006d95074aea3ceed57145a71be6847e195f56b3fd8434bd303677b402eeeb86577aad8564407c9f0c5850c6c949589c13f78ecefe0189e845b286190000');
INSERT INTO public.records VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', '30439a35e7399c7079953330c6810ae3c80ed657420ed17773c6e3ebcf7d2358', '2026-11-23T08:13:23.142Z', true, '\x1f8b0800000000000003cd58db6edb4610fd1582afb54cf1224af25b90f421688202711a20480d6349aea48dc8a5b25cda16023fa46ddcc4e84f1445eb5c8006695014fd13ea6f3ab34b8aa42ebe1429d0000a48eeeedccecc99593f3747a9488834f74c41321659b6b96386694485b9f7dc3ca222632987c5eeaebddb85a5989eb0507d891cf8e70d43970e87b090ce24eccce0d4e9e98e19a5619e502e51088b607736214ecfdf0b02cf8d8636ed079e331884614886fe90385e44bbf6201cf4072312bacec0f15c425daf4b7c9b06412fe88e8674e4f59d0128cad25c84f47046e404e45a3299e16ff874ee0ca4736c311ea42796a0b354c86cf76996f2b83e84a6f03c8e77cc5cc4d5639acb9862008a8bc50f8b978bf3e20f783a835392c14ab52d98c78c2fdf667910b36c42d137a76bfb1dbbdb717c0c10e1e39c8c61a34904caa027287bf15df1e7e245f1ce4025c55fc545f15bf111fe2f3f7c5cbc2a3e81e6b746f1065e3fc0c3e27bd8ff7171861f8cc58bc5b9016fe78b1746f16bf101f6bcd127dfc3efa2780fbf9f8b9f8cc5cbe2c2287e810daf611fb8f31a3e81ee7720a3f81d563fa1e497b07e06b2ce1767bbdff2c52b7841d3c006f01ccc7aab457f80af17c5df6b165e8094778b1fc1ca0b344745ad2511dc3e2682333e867c787200f990412e501e527caf3202332d93444078ba3b26e5f071e04164892063416680ae7dba536d76eacd835eb9db7606adedcee901ae006aac543465b8cf24a14c110b258aa25e4e128ab9091069dc2f81c444a1b0ed419e658c708330110a3292e6a9ae145cfa66fffedd7be8369bb28848b24c1aa8a90c6b2b8d696655278d74649485b4a76ccb2ca1849be87069f42c26215d1aedac1add4c8fcac2afc848101ed0184d1bd3140f8076db1ff8be8da909d1737bbbbeed42e062ac62d7dfedf95e0f1dc9b9147310b2ff18c4912861dc86b7bb51cc02f830a244e6027d95e931023c1334649a1cecdacfca2b657c6669cddbbd72d7a02873bbf248ab6f79a3035bf93274bb7eed8befbac39bf8522eb5bcf1b67ab3ff78d776768c7092423a1b2990a3e118ca2a32a5d99e2127d4505b0d26331a8f0c011c059be404b2061789a004b1876575ae1998768e7a6b705715f64a31930a4ec88e580c19993532f1f6a3abd3b03ab75d7d6f4dfdb5a861b552ee33ce3240027dbe434748006b4573ffeb3b9718bcb14a78274923138b1d5b8cee3a15ab24b65972c0bcaaf5150f4b16a948c4b1971c7d350f881cfbc14a359b4b964a9c9672a7565ea57da9dc714aedae5b6bdf44fcb5ce3207279444962ac15aabdbd2ea6ed5eaf64bad58f095d6764fd9acaf2c28180f6843add752eb6d8d74bf523ba89d6d368cd5b8b6d253abeab554f5b6aa1a568dc4b6bbb5aeebe66e69c5a65c5b5ae25fd369db1e2ebb54bf9561d773fd00a78fa4d92f65a35f7a7e29bce7b5b3b7310d20d1893469ce27183899ae7e69709f1991393226078ec3b2afa79ca5a1ca2aeb98d229ecb5644e333c83f63ecb49b3f72aa39f350a70cae258498ad363557f13369ea8878066ba2273ced095198c9d296f6490b39e411ba799daccda184bebb53824b1b2931e01800d1b8fd046399fe1b15bfbfbb7beb9f7103e00ecca119350c1486c1e206f7154aebe2680131837c7ef52b0f1580fcc2bf38cb736ff21ffe90453526c3c8ff19fb1d22878d7a5a7d61d5c47180f752d97f428d3957796d02a455a30c069c68182cb615cef2621e200d6aa481c96ae7f79328b534c83cc7a40935452e388415272cd207970d8da7d8b092b1229a706486753c5eb13329b519cfa607da2ef117c049c8122f6bad0aa97e868082c9265248fa5a543dc09d224c0d3d07be8718647faf50478e45c86521b9d8d98f8150df5ed060de9d9b885ca2a22c8749f17152c8b1b20f3a8c4c1206382678cbaf16f42464a124ed7f070d6f170b6e111c18034e968f8e51638dcebc37145b1d8b6bd64ed4183ce9ab78c95b2e9ad950d327313a41b00a49fff6dd97c1670dc3570f026b4191c08da983651e9dac86a104c499336b3652af5d4f98ae7142cfa5ebec255bd75b2fa2f2fab2a06691c51d1beaae5125b0f7a4424e44a904bdd9960e4e91ca54cb151982f6143b7f34cf7df9ce0553fa4420212aa4197cfd80af5baeedbb71f7e615e938bea1ba8749ab17436c6b2e76f1c756e7625ffbf46a6cd0a8dc0b8cdc0b81b03d3a8f1d63874e95f12ae08447d79198b349f7dae29b03967ae071b0a94a92146457ae9df6009fcb0d6785635fc25149c8ea14aa3eb62d1a9b100751920c0e7162723a20c8b199f368a3d6e8c5a826680d86aed6be6386ce570c9261bda642b85afcad776349665e0fb9794019e6b7aa78db612d22151443a2cd66ec23d54b1e49383d37f009d75f446ad140000');
INSERT INTO public.records VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'f7281316b523ca2ba45491334203194a5e94cef772684110da73ac25b3e23894', '2026-11-23T08:13:23.211Z', true, '\x1f8b0800000000000003cd56dd6edc44147e15cbb76cd66bafbdbb0e57052a24845404851b88a2b13dbb3b8d3de37ac6d946552e8a9a10f535aa92b602a15009e89b78df867366fcbb9bd05e1229d27ae6fc7ce77ce7679eda4b516444d9877641244b1cd71ed9b14868611f3eb54f692199e0703919bbe3095ca5f4098bf549e2c19f1fc6531a86702172059212b4cecf477622e232a35ca1119680b45c132f981d86b338594c97133f22c1248ebc89bf88a6b33072e3f96c1ecddc703ef3e7115dd0b9eb4773b85978d13c88fdd9225e9288200229ca22a6c739516bb0eba82cc7fff0d199b750dec6613c124f9c82e6a25072fc480a9e764a088597693ab2cb226d7e8a52a51413505d6f9f6f2fb62faa3fe1d725682906378d58749632de7ee5659432b9a6189b37716707eee4c00b304184af4ab202419b1468833ed1b6df56ff80d55faa1b6b7b51fd5a5d576f2de3af7a6fbc6e2fadea257c5e6f2faced1562a86eaa375a08946faad700ec8db57db67d61810aca5d5aa07505e25ae665f57bf58705b6d0e6dffae835eabfae6eb6cfaaf78dd06f60fb66fc1307c59f8d6d83e3123f8dc62b848257afaabfc0319c5ad53bf0feae7a0ba65119e2da908233be02c27f3c02c225904d794cf1bba11c4b492a5240fc93914d391cce17903a5290554172a0cf3d1f35c25e273c0f6b69d77507e2def911de002dac7674c250ce26b112986c6d8aa25f4e328ac5071c34c4d689bed2d4522c614549bc8612b7cf4dcdc3d1fd2fbec7e0d8094b88222df7d01a125b44a4543ab59a8de06f05e0ed02b893cf0649c63893aa38eb21f9f2c10f1f44d2536ba1e42989690b65ba978bba761acff7b28c7074bba20205c1b8174c7cdfc5520632a6ee380c020fbeb0eba7c138f403c45872f47b687ff5002c910490b8adb591bda44495058611939c29823d98173466669cb85d20f54039d4b0a553fbb6e2b58092b2044c20cbb334307242e5a1c594b46aef1693fa26b1682ae90628a19f5a6a4d2d6d0b2569bab40a18146044ad09d797a4a0c4124b6d4867e64e1afd5beba86d94268325c7983ae2bebef7d90789d33a072989602ed958d5382ccdfc6cda2773edbad8cf9aa2de4159b70b36896997b01b373ba305a48b1267d92d256cbc79036fde9ddebca0f6365db4defeabbc076e07f56afc4e077ea79ddfa68e6bbfbe57fbf5675d945d2dd76e0655d4f3e20fbcf87746b768a20bbd612efbac0f42da6352b1ac3f05556f0afaf3da7ad0c5b037c2b17b0a91f5f70a664589dd935e3fd90939c336e4d03658a8dd766ad16a58ce86d213907564c95105f13e2e497fa26ad08f7bd506f357b198e5202571bf890d14c10406fa9aadd66d7553a9dad5ca190696c36015bc0b7eb65fa5776ec20e7687cee90371602e441a3e3da508ac857e8ad0d5598ecadf7cfbe0e1fdef1ec24106ad8942764233611f61af7204a1d717c8176cb5324f9e9d8515dcb2c1b1d775dd688bd0a76001b9c8590d05bb09ce4c31eaef297e23adc7a6aceb5429b1f3cd32dad4cc801764042c300edd533fac8c0689537c833c3579386e022f840246902f5946c7c33b687dba2c532b374218cd9ae439c5750ef76bf302e44b96e04287548cc359cb8749b753eb3a984ec44414b62aa71ba9e543640632a968366447ead0b491862bcd847929ee3e16e6ffd3e7934e9948135a0c5f21a5c2f6c3d88982928a4a65ba536cf8c1a9607a9cc565cb3626a8946608957a45c6b45084713da5eadf380eccbd195e9f3ffcc4fe183610053c584f7ac94ffb3b8465bb4440f257541dd7677541eab31e37c17c9f9c8f4f9a0e7edf56d05b25cf51ae0e0fc4a503489d941d644426c4241776b22e557878fe0b6dbb4ad5bf0c0000');
INSERT INTO public.records VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '1b8b988d56063f8fc00de682398b3810fc2e63fcf8106c6221deede18e2c93c0', '2026-11-23T08:13:23.278Z', true, '\x1f8b0800000000000003ed585b8fd34614fe2b965fbbb9f892c4deb716a1aa520585425fe86a35b127c910df9819ef12a17d000aa5fc0d547169e98a56addafe12e7dff41c8f1d8f9d6459d43ef0d095d8f578ceccf9ce77aee681394b794ca4796872225838b0cc03334843cacdc307e609e582a5096c0efb567f085b11bdcf82f24d68c38feb070ef57dd848330992024e9d9d1d98611ae4314d245ec24290160b628fc687fec421e3a11b4c3c32f6a86f4da6b6ed90d16838b4c3a9e759a1ef0fc796370d666168d36940036732998e2d67360d1cdbb2419148731ed0e38cc805dc3b907186fffcbb2bdb93f6e98025d3f4fe80d32ce552f4ef8a34899a430825c9a3e8c0cc79543fa6b98c281250fc5ebc5d3f5f3f2c5e1bc5cbf577c5dfc5391c950cb66bd9e92a62c96695e5d38889054503eda135ee59c39eed214b2499e7640e8226e17807bd5f2ac05bdfac1fad7f30d6cf8a5fd7cf8b774ad32fc5cbe25df133bca854ff05cb9720f8dc583f2dfe44c1f5f76ae7475cc0d353dc7b08bf8a5708142e383700fcb3f593eacaf51390fccd80c757c5dbe227a378016f9eaacdb7c5390038ef7f9bc09f17ebc77016dfd7a0f07aa3f803943e83c56b000b501e2a9147c51bfc0b47c1ae53c21396ccc1eb778ec0eb023c4e9380e2baf63bc693908483fdc3039326f072e203758493392719f8d03a3ba885ed46d8aba52dcb6a89db6747b8036e6195a225433993043245b2cbab28ea4d484c3102c10787e6651937f17690ff82937bcc80eca06c9e18314b98909015672a3d50e0e68dcfaf7f832cb0250b89249b2081441298506944c5a0baa157df60a433a3caa2c312b218305065220b3b2db1b72ca942c2688241039d309218419a832b788654ea88af5d06b1767837d844079b4524a01bb04e176c139e35c6cfc87c11921071cd698ac2a0daf72ccfc6c401d73b4edf7187635861a171ddbe3b1cfa6804c0e22bb4e306dc454260d4d2ee3b306794c89ca3a501c9982498f919a7015345cc6a0cad6d2ac18b81d26e048b1442d848a1ec19965122234b7a68c805354a49834941a399c1a1f8808c5c00d5b849382548156c97c7f63bd3dde2673b2d6ba2040d72cee40a831093aa71e495eb5fbdd78bf5e9fd58465b583a35a0065287ae0ee13281d4240da42cb603d521eada105b6695c9ab3a633b38ab5a30ae4a813dd994d20fc8669e63fdde938de6a6f8c4760b8dbd178ded55705cbb81b3bf4a7711b453b356eeb4943b8df23abd2ae56ecdc5c86ada8a9e62952e3db035356e4b8dbb9ff1dac689d7a8d919a92ddb5a31a7348e5a1a477b357aa34aa3efb4fa65271e5bea5af12559ac371ea9359e915ddd3dd63cb6dd2bb182f034d69bf9049b77da7da3d51433242b2c4609d40e4ca16624d8602d810d4e295d82ec402e722ef01062be9793a691615b3b01aa34234ed008b9ca54ce5ffbfaf697b7e0450c19581d801a86f6e0ca0c5916a530cab1c0443a389bcfd514d769bfa31df30826b6aaef78539998900f700d5a9ab10a15ac555c95420eee2361c72a46ab1220d3ce9ac5b4f647d75e9608c9ab4151499320a29b216d41b28ce28001e7176a304d662cc41103cce97bfe8663451ce45622f2480e620a031d14377a2ad45d9b783cb1ff4346c76e1d57133d1961daeaf0e97e5c54da5b544ec6fba80c99087221f6b0e9346cdebc7aebe6d54f7536cd801241670c3a7287d89845d09ea197efa4d51a36b3df50abf85b43688be58b18fe0076d5f3a5d97da0f83aae48f85ac26840e72c3042781fa5595ca2814a944f8f5b92d7718240035a9e71b63c3372bb9ee154c2b8210725bb3da4b70724b41d7454d63e49e3763d1165e894f7d4d5a5748bfa50eb8ee9de47fbe152f2964621e5ed2f805c621546eb8984b89ae65215e9f434e99da4ac6ca441bef13252940bd58bf2725a0c2897842565b3aa9eb12ba87dd5c3aedcfac4bcb0ee349f33d2d6d9b6ff675bb1cd9083b06c9197e0fb76ded00db7890161f12062bd98401be53adb8eceb6b3936ddfdd51592efed27d8ff5da709da4c92a4e73f1c1438d3e1f6dd3a9fe2f43d19553cd18cfaa6ef75c7d487bac3cf6ef83bb645bc0cc42964b1292125ac492a55650227d686771b7b800ce3995c7ad1450ef7675513d052e0cc6360d63a7eec20d0dca6d1744cd51f9e95356dd3b4767ff00407c108406130000');


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
-- Data for Name: report_privacy; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_privacy VALUES (1, '3c77cea40a4a79ba60cc6368ecdc7ceedc9a51957f633da553a5b1b02f857e11', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (2, '30439a35e7399c7079953330c6810ae3c80ed657420ed17773c6e3ebcf7d2358', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (3, 'f7281316b523ca2ba45491334203194a5e94cef772684110da73ac25b3e23894', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (4, '1b8b988d56063f8fc00de682398b3810fc2e63fcf8106c6221deede18e2c93c0', 'd222249c3e99', '[]', '[]');


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

INSERT INTO public.settings VALUES ('id', '0d8b4baf-0236-42be-a903-054860b86194');
INSERT INTO public.settings VALUES ('made', '2026-11-23T08:13:22.396Z');
INSERT INTO public.settings VALUES ('version', '0.1.0');
INSERT INTO public.settings VALUES ('audit_head', '10 d10cd0e41d157b5efac70b74da4619ada24c058b052f4524debfc5ddd3ead9b5');


--
-- Data for Name: sightings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sightings VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T08:13:22.464Z');
INSERT INTO public.sightings VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T08:13:22.503Z');
INSERT INTO public.sightings VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T08:13:22.520Z');
INSERT INTO public.sightings VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T08:13:22.549Z');
INSERT INTO public.sightings VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T08:13:22.590Z');


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
-- Name: private_keys pk_private_keys; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.private_keys
    ADD CONSTRAINT pk_private_keys PRIMARY KEY (report_id, kind, key);


--
-- Name: private_words pk_private_words; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.private_words
    ADD CONSTRAINT pk_private_words PRIMARY KEY (report_id, "column", key);


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
-- Name: report_privacy pk_report_privacy; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_privacy
    ADD CONSTRAINT pk_report_privacy PRIMARY KEY (report_id);


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
-- Name: ix_incident_pairs_second; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_incident_pairs_second ON public.incident_pairs USING btree (second);


--
-- Name: ix_incidents_groups; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_incidents_groups ON public.incidents USING btree (groups, reports, id);


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
-- Name: ix_private_keys_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_private_keys_key ON public.private_keys USING btree (key, kind, report_id);


--
-- Name: ix_private_words_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_private_words_key ON public.private_words USING btree (key, "column", "only", report_id);


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
-- Name: ix_reports_language_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reports_language_published ON public.reports USING btree (language, published);


--
-- Name: ix_reports_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reports_published ON public.reports USING btree (published);


--
-- Name: ix_reports_source_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reports_source_id ON public.reports USING btree (source_id);


--
-- Name: ix_reports_source_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reports_source_published ON public.reports USING btree (source_id, published);


--
-- Name: ix_review_scores_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_country ON public.review_scores USING btree (country, state, score, event_id);


--
-- Name: ix_review_scores_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_day ON public.review_scores USING btree (day, state, score, event_id);


--
-- Name: ix_review_scores_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_order ON public.review_scores USING btree (state, score, event_id);


--
-- Name: ix_review_scores_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_report_id ON public.review_scores USING btree (report_id);


--
-- Name: ix_review_scores_score; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_scores_score ON public.review_scores USING btree (score, event_id);


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
-- Name: private_keys fk_private_keys_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.private_keys
    ADD CONSTRAINT fk_private_keys_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: private_words fk_private_words_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.private_words
    ADD CONSTRAINT fk_private_words_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


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
-- Name: report_privacy fk_report_privacy_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_privacy
    ADD CONSTRAINT fk_report_privacy_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


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


