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

INSERT INTO public.audit VALUES (1, '2026-11-23T07:40:55.041Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e7ab39abde7395365e44c9c70cea85ef0860803c1de69d42ff333453ed0e08b7');
INSERT INTO public.audit VALUES (2, '2026-11-23T07:40:55.098Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', 'e7ab39abde7395365e44c9c70cea85ef0860803c1de69d42ff333453ed0e08b7', 'c4354873e876aa22a642737fdc8c52d00c65d518f2295b857a029b11fe730838');
INSERT INTO public.audit VALUES (3, '2026-11-23T07:40:55.261Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"72fd0473cb61f614c06455375001d9b0c5b8cfd2c0bcbc281247a03a0cd42e35","same":0,"set_aside":[5]}', 'c4354873e876aa22a642737fdc8c52d00c65d518f2295b857a029b11fe730838', '1da85aacc4837750492d77cb3e4f0b44802f75f44bd4b1481619384980c5fb01');
INSERT INTO public.audit VALUES (4, '2026-11-23T07:40:55.276Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', '1da85aacc4837750492d77cb3e4f0b44802f75f44bd4b1481619384980c5fb01', '7fc19b67f93e0aa67b03bac01428a345f58bf798f95ac72fe79e8bbfb8cf3ad2');
INSERT INTO public.audit VALUES (5, '2026-11-23T07:40:55.304Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', '7fc19b67f93e0aa67b03bac01428a345f58bf798f95ac72fe79e8bbfb8cf3ad2', 'd9c8b1c41cea595d414c68ce1eeaa5a4fbb1220cea3f808fc793d33ccef8f8c7');
INSERT INTO public.audit VALUES (6, '2026-11-23T07:40:55.317Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', 'd9c8b1c41cea595d414c68ce1eeaa5a4fbb1220cea3f808fc793d33ccef8f8c7', 'ce1fa05432fe42e2c3199786207df9d954f1d6c8441fb1df7370050c0b3bba24');
INSERT INTO public.audit VALUES (7, '2026-11-23T07:40:55.320Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', 'ce1fa05432fe42e2c3199786207df9d954f1d6c8441fb1df7370050c0b3bba24', 'e3c3e2a5dc9b29b7e6aa41eec0f9d4a29a4df9759242612fbad0e2765a498f7d');
INSERT INTO public.audit VALUES (8, '2026-11-23T07:40:55.322Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', 'e3c3e2a5dc9b29b7e6aa41eec0f9d4a29a4df9759242612fbad0e2765a498f7d', 'd520d2d1aa2d54441d33bbc49d4d4061bec97281c2c6b370b416be3baaafd3fb');
INSERT INTO public.audit VALUES (9, '2026-11-23T07:40:55.323Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', 'd520d2d1aa2d54441d33bbc49d4d4061bec97281c2c6b370b416be3baaafd3fb', '8e00ae09878881e67822a7bd5d764c5c26d92fb5db2f0027c69858c5f32e832d');
INSERT INTO public.audit VALUES (10, '2026-11-23T07:40:55.327Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', '8e00ae09878881e67822a7bd5d764c5c26d92fb5db2f0027c69858c5f32e832d', 'a260c1c36e5bce8e0b6e6d616705ea95c3d6c5a00c7cf0e13e49c07d6b8e956e');


--
-- Data for Name: captures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captures VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T07:40:55.066Z');
INSERT INTO public.captures VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T07:40:55.085Z');
INSERT INTO public.captures VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T07:40:55.088Z');
INSERT INTO public.captures VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T07:40:55.093Z');
INSERT INTO public.captures VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T07:40:55.095Z');


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

INSERT INTO public.judgements VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T07:40:55.308Z', NULL);
INSERT INTO public.judgements VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T07:40:55.318Z', NULL);
INSERT INTO public.judgements VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T07:40:55.321Z', NULL);
INSERT INTO public.judgements VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T07:40:55.322Z', NULL);
INSERT INTO public.judgements VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T07:40:55.325Z', 4);


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

INSERT INTO public.records VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '112f9fe5d88659ef60f86c55091ffb01e77586f4f518f5b81a22dec57970d9c1', '2026-11-23T07:40:55.185Z', true, '\x1f8b0800000000000003cd585b6fd44614fe2b965f9b8dd7d7ddcd1b823ea0822a91b65245a3686ccfee4e638fcd78bc6155e58116288dfa27aaaa0d05b5882254d15f62ff9b9ee3bbf7968010052968ed39736edf39df9cf177ea34122191ea812a48c27c4d57f7542ff2a9500fbe531754242ce2b038dcd7f787b014d0fbcc2bdef806fcb3269e492713588862099209ec3a3bdb53fdc84b43ca252a613e48277362d8ce81afebde50b78867114a74c3b20dd73574c73526e6684286b637f13c9738b6a1bb63c7b60dd337a6f09e12629974ec1a60288952e1d1e398c839e8d56418e39f67de3b8d849c6a8cbbd17d4dd0189e92fd6f938807ed267485a741b0a7a622a87f46a90c2826207b9dfd999fe70fb23f94ec227f98fd9bbd80ad92c132c6914822406cb8a7520e7a7403d6e87ddc987f9fbdce1f28d99bfc61fe9392fd96bd80dd4f55c883bb0c18a7b5a538750396cc2926c418eace401f0e0c07b34af82c2533105489502fd1fb0d2fdf67cf4a37ffc92eb2dfb397f07ff5e265fe247b959f63184fe1f105fcc87f00f997f9637ca1e40ff273059ece5177a55481a727f9a352c173f8bbc89ec3df2fd9cf4afe28bb50b25f410e7d285cc91f810bcf4055f617acbe42038f60fd312839cf1fef83874fe0013d0457fe063d2feb9cbe80b717d99b35472f40cbb3fc4770f602bd82d5158d9095532238e333a8b1bb252a070af17dea2b2451a64c245229927d04794fa0f628f728cad6158895bd01c39808321324866ad2cff66a61a315d6cd5a7aa8f7c48d56dcec880f8d5adeb27bf2e6d911ae80ebac72ec84a19c1a07c4a3a0a1d045d14f4ec2a2e6a01aa02eeb82c2ddf07cd30f988bd535a3110a822edd9998e30916127860dafb1373e8c01336aae9ec3ba639c1ae4eb9144b5070f835a8227ec8b8dea8db53a794c854600d7a4c2ee1452ca8c7cafe87c05da007b05433c041e174a25596156f1e41d2950828433194c22d7242930345cea952c82a4c2634982a023a1784e49cf06291084a94688acbc53e15d35a65867832124d668cb5ccecaeff3a6177d22461608d30e1093295983be4385cfaf2f0f6cd5b585cec84f94492ba57eb7045144094f54ef4b34e40e15ba2894279d7e93e9ce6aad3dd5eac3dfc8c4c05e12e0d56611d3b8edec2eae8e6b885d576b0c0ae0eab8c4ef9d56145cbdba3b2dea148cbc4be9f12ad967ad1585ba339fc7a1f5afd83d4a8bd0677cd63408975723cb660015464d2a9c4eb5f5d5e86f5beede69d35f35722e0d54eb9cd384b00098cf9069d2295ae35cdedcf6fec70786397f04118f92ad2200e07e5bc50f373a8ab153b2e6b165ca9bc8a60c7eb0770a7f8448aa7b5da6327b521ead0e819315a23751a6b16afad98566be552b6a98cf739a363ddec5937b78668da9575cb69ad6f3acbd7029e53e26b45a3b756ad9e556bab55bb3e16ed716bb53f266cb657b52d8c8fb463d6ee99b5b7a67a6235e7ebb01d7d3aa7ff6a627b5d50da727ab69cedb00e474df58c5a6357ed91ca8d4d35ddb832ba62d8bae9347342bfc6ae16fb118ea66177c2919d09c79e54ca477a1be6e6110f79554461772645af65b4faa643b5aa4f7042201c281559a69d6c1b7f0be7b4534a4f405693294d700fba7d2f25dd21a8f0fd5ea7df4f5810149a82e81422d953e76c362f7eb83491c58f94338c2886fb49c43bd430d9504a1b67d4d6cfd61bad34ac7128e7c251ba00203b4e2ed049b98c71dbb5c3c36b5fdefa025e00fc45242af4c2623938a52446623b42bae4e843b118026ce0e412df4bc166b3f286b532909a2bb33f926e596da00376220231abbc82e7b20bcbdf08e271d9d21517cb68e59985cdef1e08b09b71e0fbeace564a100f51001f8b341c57717f7a3f0e222c8244bb43c3485265c1a032794924a97bdc933e9cd30086f29906516272c5520b19744d0047aa94c43bc100e7248e294ef6b0615ede3ff914b804751e0cf7475683550988469284a481d412d48e071e3d4d507268376db830764245a86024783b8cda7bc06805a5ec590f273c65766185e7c05be055f6f587c1eb1a139a2f224e15d0ce4ee81a3cc61a3c13731b3c6592076e14bab8bbc569d45eb416e62e9cfaf86c44655c9f1ee371e7f028afa73bbb070fa8f78b0a92d85b20f3558583426604f728ed54b80999cded62aee3616cc3c387e9793e28e1975be0b0ae0ec765ed6234831a8e33cdf9d6bde8afb48db3d636789cfe2f34f75ec0b1d6c0196fe53248da8c765119ea78044132250dfbc75052945eb1bf3e940a58cacf6deff2996a1e053e15bd6f12249578b4a30fc0d482b9a92c4f7e982d078b8815fce1a54da2d1d13429c79c94202b7b5448c85d310755bf71d428d7cbf1e8fa179fa8bbc9bdfdc4228d6ed0c6c6a01b8aee4e3d1fee63d9c79aca1522eee4d4ece6d4dc98d391b9793c7fbb6f821f6b6afa9cd8c98cd5cd8cb5b9da5a86eb4df03b3f655e9288f65e3f13511abfb79b4bf772b49e6de027564cdc45aadb00872df6ed45b4fcb28b713468703a039af2af0ac7a085030c2600025f6a9c4c49e11acc8b271db60b3a37034113006d95074aea3ceed57145a71be6847e195f56b3fd8434bd303677b402eeeb86577aad8564407c9f0c5850c6c949589c13778fcefe030e5518ff86190000');
INSERT INTO public.records VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', '8a7dccc2c5ae2e4f7af86308f7d215c5ba54f5dda22a01ea629a3dfa7675d65d', '2026-11-23T07:40:55.213Z', true, '\x1f8b0800000000000003cd585b8bdb4614fe2b42af5d5bd6c5b2bd6f21e9436842219b0442ba2c23696c4f2d8d9cd1682f847d48db6c93a57fa294767381863494d27f22ff9b9e332359922f7b292934e0a0b99ecb77ce77ceec73739c8a844873d714246391659b3b6698465498bbcfcd432a32967258ec75ed6e0f96627acc42351339f0cf1b852e1d8d60219d4bd899c1a9d3d31d334ac33ca15ce2252c82ddd994387d7f37083c371ad9741078ce7018862119f923e27811edd9c37038188e49e83a43c7730975bd1ef16d1a04fda0371ed1b137708620284b7311d283399153b8d792c91c7fa1fbec2815726c311ea4c796a0731865dd6fb394c7f5215485e771bc63e622ae3ed35cc6141d505c2c7e58bc5c9c177fc0d7199c920c56aa6dc149ccf87234cf839865538ab6393ddbefd8bd8ee3a383089fe464021b4d22f00e7a8c772fbe2bfe5cbc28de1928a4f8abb8287e2b3ec2ffe5c4c7c5abe213487e6b146f60f8013e16dfc3fe8f8b339c30162f16e7068cce172f8ce2d7e203ec79a34fbe87df45f11e7e3f173f198b97c58551fc021b5ec33e30e7354c81ec777047f13bac7ec29b5fc2fa19dc75be38eb7ec317af6080aa810e6039a8f5565ffd01662f8abfd734bc805bde2d7e042d2f501de5b5d68d60f611119cf109c4c3d37d88870c6281f290e2b88a088cb44c1201eee9ed9894c3e4d003cf12412682cc015dfb74a7daecd49b87fd72b7ed0c5bdb9dd37d5c01d4582968c6709f4942992216ea2a8a72394928c62640a471bf0412132f856d0ff22c63841b84895090b1344f75a6e0d2a3bdfb77efa1d96cc62222c9326820a732ccad34a699559d34d2b15126d2aed22db384badc44834ba5e73109e952696755e96678541a7e45c682f080c6a8da84a67800a4dbfed0f76d0c4df09edbeffab60b8e8b318b5dbfdbf7bd3e1a9273294ee092bd27701d8912c66d18dd8d6216c0c49812990bb455a64708f05cd0906972b06b3b2bab94f299a5256fb7ca5d83a28cedca222dbe658d766c65cbc8edf9b52dbeeb8e6e624bb9d4b2c6db6acdde93aeedec18e134857036522047c33194566446b35d434ea9a1b61a4c66341e1b02380a36c929440d2e124109620fcbea5cd331ed18f5d6e0ae32ec956226e59c901db21822326b44e2edc7578761756ebbf8fe9af86b51c36aa6dc679c658004da7c878e9100d692e6fed7772e51786396f04e924626263b96185d752a56496cb3e480932ad7572c2c59a42211c75e72f4d53c2072ac072bd96c2e592a715ac29d5a7815f6a570c729a5bb6e2d7d13f1d732cb189c5212592a056ba96e4baabb55aa3b28a562c25752db3565b3bc32a1a03da00db15e4bacb7d5d3834aecb036b6593056fdda0a4f2daadf12d5df2a6a541512dbeed5b2ae1bbba5169b626da9897f4da36d7bb4ac528356845dcff47dec3e9266bd948d7ae9f9e5e57daf1dbd8d6e00894ea449b33f41c7c97475a6c17d66444e903139701ca67ddde52c15555a594794ce60af25739ae119d4f7594e9ab55729fdac91803316c7eaa6383d52f9376593a9fa0868a63332e70c4d9943db99f2460439eb11b4b19ba9d5ac95b1b45c8b43102b3de92100d8d0f110759427733c766b6fefd6a37b0f610260578698840a4662731f798ba370359b004ea0dc09ce4bc12613dd30aff433de5aff87fca7034cdd62e379f4ff9c954ac158a79e5a77701d613cd0b95cd2a34c57c62ca15588b46080d38c030597cdb8de4d42c401b4559e38284dfff2781ea7180699f58026a9a4c62183a0e49a41f2e0a0b5fb16135624524e0db89dcd14af4fc97c4eb1eb83f5a97e47f03170065eb1db8352bd44474360912c23792c2dede24e9026019e86da438f323c32a83bc043e73294dae86cc4c4af686860376848f7c62d54561141a6fbbca8605adc0099c7250e0699103c63d4857f1332529270b68687b38e87b30d8f081aa46947c32fb7c0e15e1f8e2b92c5b6ed256b0f1b74d67c65aca44d7f2d6d90999b20dd0020fdfd6fd3e6b380e3ae81832fa1cde080d326b4894acf465603674a9ab4992d53a1a7ce573ca760d1eff215aeeaaf93d57ff958553e48e3888af6532d97587ad022222156825ceaca042d4fe730658a8dc27c091b9a9d67bafee6049ffa211512905005bafcc652a8d775ddbefdf00bf39a5c54bf40a5d3f4a5b3d1977d7f63ab73b327f9ffd5336d566838c66d3ac6dde898468eb7daa14bff92708523eac7cb44a4f9fc737581cd3e73ddd990a04c3531cad34bfb864be047b5c4b3aae02fa1e07402591a5d178b4e8d0588cb00017e627132264ab198f15923d9e346ab25680688ade6be668e83560c976cb2a14cb642f8aa786d7b639906be7f491ae0b9a6755a692b211d1245a4c3626d26bc43154b3edd3ffd0717f136b2ad140000');
INSERT INTO public.records VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'a929c6aeb6e2768a7d060414905f2368263af52a035f90f3a6efd824b4cd18c7', '2026-11-23T07:40:55.221Z', true, '\x1f8b0800000000000003cd56dd6edb36147e1541b7732c4b966c2bbbeab662c03020c3d6ed660b024aa26d2e12a98854dca0c8458b362bfa1a4597b6d8306405b6f54de4b7d939a47eed64ede50c1810c9f3f39df39d73c847f652141951f6a15d10c912c7b547762c125ad8878fec735a4826381c4ec6ee780247297dc862bd9378f0f3c3784ac3100e44ae405282d6e5e5c84e445c66942b34c21290966be205b3c37016278be972e2472498c49137f117d17416466e3c9fcda3991bce67fe3ca20b3a77fd680e270b2f9a07b13f5bc44b121144204559c4f424276a0d761d95e5f88fa7671b51a8a5c378241e3a05cd6125c73f4bc1d34e09a1f0324d477659a4cda728554a3101d5f5f6e9f6d9f645f5277c5d81966270d288451729e3ed2a2fa394c935c5d8bc893b3b7027075e8009227c55921508daa4401bf4a1b6fdb6fa07acfe52dd58db67d5afd575f5d632feaaf7c6ebf6caaa5ec2f27afbccda3e470cd54df5460b81f24df51a80bdb1b68fb72f2c5041b92b0bb49e83b8967959fd5efd61812db4f9b7de7a8dfaafab9bede3ea7d23f41bd8be19ffc441f189b16d705ce1d268bc422878f4aafa0b1cc3ae55bd03efefaab7601a9521ae0d2938e32b20fcc763205c02d994c714d70de5584a529102e29f8c6cca6173be80d49182ac0a92037deee5a811f63ae179584bbbae3b10f72e8ff1046861b5a3538672368995c0646b5314fd7292512c3ee0a021b64ef4734d2dc5125694c46b2871fbd2d43c6cddffe27b0c8e9db28428d2720fad21b145444aa553abd908fe5600de2e803bf96c90648c33a98a8b1e922f8f7ef820929e5a0b254f494c5b28d3bd5cd4b5d378be976584a3db15152808c6bd60e2fb2e9632903175c7611078b0c2ae9f06e3d00f1063c9d1efa1fdd51158220920715b6b237b49892a0b0c23263953047b302f68cccc3871bb40ea8172a8614ba7f66dc56b01256509984096676960e494ca438b2969d5de2d26f54962d154d20d50423fb5d49a5ada164ad27469153028c0885a13ae0f4941892596da90cecc9d34fab7d651db284d064b8e3175c47d7defb30f12a7750e5212c15cb2b1aa71589af9d9b44fe6da75b15f3445bd83b26e176c12d32e61376e76460b481725ceb25b4ad878f306debc3bbd7941ed6dba68bdfd57790fdc0eead5f89d0efc4e3bbf4d1dd77e7daff6ebcfba28bb5aaedd0caaa8e7c51f78f1ef8c6ed144177ac35cf6591f84b4c7a462597f0aaade14f4e7b5f5a08b616f8463f71422ebdf2b98152576777afd6427e402db9043db60a176b7538b56c37236949e82ac234b8e2a88f7ac24fd89aa419ff5aa0de6af6231cb414ae2fd263650041318e86bb65ab7d54da56aaf56ce30b01c06abe05df0b3fd2abdf326ec6077e89c3e1007e642a4e1d3738ac05ae8e7085d5de4a8fccdb7470fee7ff7003632684d14b2139a09fb187b9523087d7d817cc1562bf3e4d9b9b0825b6e70ec755d37da22f42958402e725643c16e823d538c7a3dc535d27a62caba4e95123b6b96d1a66606bc2023608171e89efa616534489ce21be491c9c3491378211430827cc9323a199e41ebd365995ab911c268d624cf295ee770be362f40be64095ee8908a71386bf930e9766a5d07d3899888c256e57423b57c88cc402615cd86ec481d9a36d270a599302fc5ddc7c2fc7ffa7cd2291369428be12ba454d87e183b51505251a94c778a0d3f38174c8fb3b86cd9c60495d20ca1525f91312d14615c4fa9fa1bc7813937c3ebf3079fd81fc306a28007eb692ff969ff0e61d92e1190fc155527f55e5d907aafc74d30df27e7e393a683dfb715f4ae92a728578707e2d201a44eca0e32221362920b77b22e557878fe0be3953869bf0c0000');
INSERT INTO public.records VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '3bfec100b29ee5b1856a3dec03d2cbee1a305dd5b85400675c229435f2f0c35c', '2026-11-23T07:40:55.240Z', true, '\x1f8b0800000000000003ed585b8fdb4414fe2b965fd924be2571f60daa0a21a196de7829abd5c49e24437cebcc78b751b50f6d6929fd1b15ea05caaa2010f04b9c7fc3391e3b1e3bc9762b78e8032b75d7e33933e73bdfb9ba0fcc59ca6322cd439313c1c2816d1e98411a526e1e3e304f28172c4d60d3eadb7d0bb6227a9f05e59bd0811f6f12b87432818d34932029e0d4d9d98119a6411ed344e2252c0469b120ce70743819bb646479c1d827239f4eecf1d4715c321c5a96134e7ddf0e27136b64fbd36016860e9d063470c7e3e9c87667d3c0756c07148934e7013dce885cc0bd031967f82f70ef9da65cce062c99a6f7079c66b012fd6f459a44cd218492e4517460e63caa1fd35c461409287e2fdeae9faf1f16af8de2e5fabbe2efe21c8e4a06dbb5ec7415b164b3caf269c4c482a2818e658f7ab6d5737c648924f39ccc41d0241cefa0f74b0578eb9bf5a3f50fc6fa59f1ebfa79f14e69faa57859bc2b7e861795eabf60f912049f1beba7c59f28b8fe5eedfc880b787a8a7b0fe157f10a81c205e706807fb67e525db97e0292bf19f0f8aa785bfc64142fe0cd53b5f9b6380700e7fd6f12f8f362fd18cee2fb1a145e6f147f80d267b0780d6001ca4325f2a878837fe128d8754a78c2923978fdee11785d80c76912505cd77ec778129270b0df3a3069022fc713a08e7032e724031fda6707b5b0d308fbb5b46ddb2d71e7ec0877c02dac52b46428679240a64876791545bd0989294620f8e0d0bc2ce326de0ef25f70728f19901d94cd132366091312b2e24ca5070adcbcf1f9f5af9105b6642191641324904802132a8da8185437f4ea1b8c74665459745842160306aa4c6461a725ce96255548184d3068a01346122348737005cf904a1df1b5cb20d60eef069be860b388047403d6ed826dc2b3c6f819992f421222ae394d5118544f7cdb773071c0f5aedb773d6b042b2c349ed7f72c6b8246002cbe423b6ec05d2404466dedbe03734689cc395a1a908c4982999f711a3055c4ecc6d0daa612bc1828ed46b04821848d14ca9e611b2532b2a487865c50a394349814349a191c8a0fc8c805508d9b84538254c176796cbf33bd2d7eb6d3b2264ad020e74cae300831a91a475eb9fed57bbd589fde8f65b885a553036a2075e8ea102e13484dd240ca623b501da2ae0db16d5699bcaa33b683b3aa05a3aa1438e34d29fd806ce639d6ef3dd9686e8a4fecb4d0387bd1387e05c7731a38fbab7417413b356be56e4bb9db28afd3ab52eed55c0ceda6ade82956e9d2035b53e3b5d478fb19af6d1cfb8d9a9d91dab2ad15734ae3b0a571b857a33fac344edc56bfecc4634b5d2bbe248bf5c623b5c63374aabb479ac7b67b2556109ec67a331f63f34ebb6fb49a62866485c52881da8129d48c041bac25b0c129a54b901dc845ce051e42ccf772d234326c6b27409566c4091a215799caf96bb7ee7c791b5ec49081d501a861680faecc9065510aa31c0b4ca483b3f95c4d719df63bdc318f6062abfa8e37958909f900d7a0a519ab50c15ac55529e4e23e1276ac62b42a0132edac594c6b7f74ed658990bc1a1495340922ba19d21624cb280e18707ea106d364c6421c31c09cbe3fd970ac8883dc4a441ec9414c61a083e2464f85ba6b138f27ce7fc8e8c8abe36aac27234c5b1d3ebd8f8b4a678bcaf1681f952113412ec41e36dd86cd9b576fdfbcfaa9cea6195022e88c4147ee101bb308da33f4f29db4da5633fb595ac5df1a425b2c5fc4f007b0ab9e2fcdee03c5d77145c22d09a3019db3c008e17d94667189062a513e3d6e495ec709020d6879c6ddf2ccd0eb7a865309e3861c94ecf690de1e90d076d05159fb248ddbf54494a153de535797d22dea43ad3ba6fb1fed874bc95b1a8594b7bf0072895518ad2712e26a9a4b55a4d3d3a47792b2b29106f9c6cb48512e542fcacb6931a05c129694cdaa7ac6aea0f6550fbb72fb13f3c2bad37cce484767dbf99f6dc536430ec2b2455e82ef3b794337dc260684c58388f562026d94eb6cbb3adbee4eb627de8eca72f197ee7bacd786eb244d56719a8b0f1e6af4f9689b4ef57f198aae9c6ac6f87675bbefe943da63e5b17f1fdc25db026616b25c929094d022962cb58212e9433b8bbbc50570cea93c6ea5807ab7ab8bea29706130b66918b975176e68506ebb206a8eca4f9fb2eade3d3afb07727c8b4706130000');


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

INSERT INTO public.report_privacy VALUES (1, '112f9fe5d88659ef60f86c55091ffb01e77586f4f518f5b81a22dec57970d9c1', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (2, '8a7dccc2c5ae2e4f7af86308f7d215c5ba54f5dda22a01ea629a3dfa7675d65d', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (3, 'a929c6aeb6e2768a7d060414905f2368263af52a035f90f3a6efd824b4cd18c7', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (4, '3bfec100b29ee5b1856a3dec03d2cbee1a305dd5b85400675c229435f2f0c35c', 'd222249c3e99', '[]', '[]');


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

INSERT INTO public.settings VALUES ('id', '4d773f25-5ab8-41d2-b17d-c1c6aa1569b3');
INSERT INTO public.settings VALUES ('made', '2026-11-23T07:40:55.034Z');
INSERT INTO public.settings VALUES ('version', '0.1.0');
INSERT INTO public.settings VALUES ('audit_head', '10 a260c1c36e5bce8e0b6e6d616705ea95c3d6c5a00c7cf0e13e49c07d6b8e956e');


--
-- Data for Name: sightings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sightings VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T07:40:55.066Z');
INSERT INTO public.sightings VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T07:40:55.085Z');
INSERT INTO public.sightings VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T07:40:55.088Z');
INSERT INTO public.sightings VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T07:40:55.093Z');
INSERT INTO public.sightings VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T07:40:55.095Z');


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

CREATE INDEX ix_private_words_key ON public.private_words USING btree (key, "column", report_id);


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


