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

INSERT INTO public.audit VALUES (1, '2026-11-23T06:55:17.062Z', 'maker', 'init', '{"version":"0.1.0"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e27c30db7f755776a9306e33f4afd2f5f00ea9d2b8a6aeb6a48b23be01741d80');
INSERT INTO public.audit VALUES (2, '2026-11-23T06:55:17.131Z', 'maker', 'capture', '{"captures":["d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2","bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728","96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0","973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212","00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb"],"refused":[]}', 'e27c30db7f755776a9306e33f4afd2f5f00ea9d2b8a6aeb6a48b23be01741d80', 'ea635e54198ff45c7e7ee23962415ce21bfcfc1a5df89acc9b89eebcc0ad5671');
INSERT INTO public.audit VALUES (3, '2026-11-23T06:55:17.412Z', 'maker', 'code', '{"coded":4,"first":1,"last":5,"records":"20a24e7a1f8336cbfd6bb85d9df68b280365ded6d3cbb199ca612ba92bb360a6","same":0,"set_aside":[5]}', 'ea635e54198ff45c7e7ee23962415ce21bfcfc1a5df89acc9b89eebcc0ad5671', 'b5bb0dd241fcdac9d6ee42692c775cc8523a5228130a7eafde68e22c123c8702');
INSERT INTO public.audit VALUES (4, '2026-11-23T06:55:17.435Z', 'maker', 'copies', '{"families":1,"members":2,"pages":0,"reports":4}', 'b5bb0dd241fcdac9d6ee42692c775cc8523a5228130a7eafde68e22c123c8702', 'f9f5aaddd3921a7dd52d1c156ab5f353b933dbe87cde6b37462c4c7e8360f07d');
INSERT INTO public.audit VALUES (5, '2026-11-23T06:55:17.501Z', 'maker', 'incidents', '{"compared":2,"events":10,"incidents":6,"judged SAME but apart":0,"of several groups":0,"of several reports":2,"pairs":0}', 'f9f5aaddd3921a7dd52d1c156ab5f353b933dbe87cde6b37462c4c7e8360f07d', '777ecb32ad2d133ca01742695ab0088714a2b4944d10331ea88aa3056bbcd124');
INSERT INTO public.audit VALUES (6, '2026-11-23T06:55:17.522Z', 'maker', 'judge', '{"detail":null,"judgement":1,"kind":"same-happening","reason":"other places","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"DIFFERENT"}', '777ecb32ad2d133ca01742695ab0088714a2b4944d10331ea88aa3056bbcd124', '61239b0c69076445b6b504e5013864be8a31f625d41bf2ad42e879f2463353cd');
INSERT INTO public.audit VALUES (7, '2026-11-23T06:55:17.529Z', 'maker', 'judge', '{"detail":null,"judgement":2,"kind":"same-happening","reason":"the same strike","subject":"event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"SAME"}', '61239b0c69076445b6b504e5013864be8a31f625d41bf2ad42e879f2463353cd', 'ab2fd537b9139c8cfb4d0731b72b5488655e659a49742a19379a0725d1839388');
INSERT INTO public.audit VALUES (8, '2026-11-23T06:55:17.534Z', 'maker', 'judge', '{"detail":null,"judgement":3,"kind":"forecast","reason":"seen","subject":"event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182","undoes":null,"verdict":"happened"}', 'ab2fd537b9139c8cfb4d0731b72b5488655e659a49742a19379a0725d1839388', 'e346579197c1a7770d0c782dfabd6d7f978f59d7f45216fb081e846b4c2fb94b');
INSERT INTO public.audit VALUES (9, '2026-11-23T06:55:17.540Z', 'maker', 'judge', '{"detail":null,"judgement":4,"kind":"forecast","reason":"too early","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":null,"verdict":"unclear"}', 'e346579197c1a7770d0c782dfabd6d7f978f59d7f45216fb081e846b4c2fb94b', '5cfefbf2086effd9ba914cde60569aaba7e7e0d4f68d0325179d5eaae5cb4391');
INSERT INTO public.audit VALUES (10, '2026-11-23T06:55:17.557Z', 'maker', 'undo', '{"detail":null,"judgement":5,"kind":"forecast","reason":"by mistake","subject":"event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/","undoes":4,"verdict":"UNDONE"}', '5cfefbf2086effd9ba914cde60569aaba7e7e0d4f68d0325179d5eaae5cb4391', '83dfd8e5915715012af8e8c6ca5bcd526a42f34b99de70e962f8a71affc6d8ec');


--
-- Data for Name: captures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.captures VALUES (1, 'd11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 351, 'coded', 'null', 1, '2026-11-23T06:55:17.083Z');
INSERT INTO public.captures VALUES (2, 'bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 304, 'coded', 'null', 1, '2026-11-23T06:55:17.101Z');
INSERT INTO public.captures VALUES (3, '96cd83f04ba50cb2048b369b1c767b6197647be8e714b736982b75c468cfaba0', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 273, 'coded', 'null', 1, '2026-11-23T06:55:17.106Z');
INSERT INTO public.captures VALUES (4, '973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 278, 'coded', 'null', 1, '2026-11-23T06:55:17.114Z');
INSERT INTO public.captures VALUES (5, '00ef5051526028d198d236b0708a9aee76d8281b731f60bfe3b865b769ab1ceb', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'json', 12, 'set-aside', '{"code": "unreadable-input", "what": "the text is empty", "where": "/collected/inbox/reports.jsonl: line 5", "expected": "an Arabic report", "advice": null, "exit_code": 3}', 1, '2026-11-23T06:55:17.123Z');


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

INSERT INTO public.judgements VALUES (1, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'DIFFERENT', 'other places', 'null', 'maker', '2026-11-23T06:55:17.515Z', NULL);
INSERT INTO public.judgements VALUES (2, 'same-happening', 'event:bb43d91e7b4288ccca969a24de018c878fac328243ae340a61ebb5b0f9ef4728/44136fa355b3678a#0-4/ASSAULT/geonames:168661 | event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'SAME', 'the same strike', 'null', 'maker', '2026-11-23T06:55:17.524Z', NULL);
INSERT INTO public.judgements VALUES (3, 'forecast', 'event:973a604c78a68e917b223a55002db881d990618bcfdd2ebcec377b613fbc3212/44136fa355b3678a#0-5/CONSULT/geonames:98182', 'happened', 'seen', 'null', 'maker', '2026-11-23T06:55:17.532Z', NULL);
INSERT INTO public.judgements VALUES (4, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'unclear', 'too early', 'null', 'maker', '2026-11-23T06:55:17.537Z', NULL);
INSERT INTO public.judgements VALUES (5, 'forecast', 'event:d11c014ac4aea12452bb216b29379a05c9ccba6521b865523d2f9a0eaa43e8b2/44136fa355b3678a#0-3/ASSAULT/', 'UNDONE', 'by mistake', 'null', 'maker', '2026-11-23T06:55:17.551Z', 4);


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

INSERT INTO public.records VALUES (1, 1, '0.1.0', 'd222249c3e99', '{}', '149b55f9579b83a42dd26a249b2cb7a48ba5418097edc639af52e0f637d0e137', '2026-11-23T06:55:17.264Z', true, '\x1f8b0800000000000003cd585b6fdc4414fe2b965fc9c677ef6edeaac243452b24024808a2686ccfee4e638fddf178d315ca43819612f12710829422a80a42a8fc12fbdf708eefde5b5254152aa55a7bce9cdb77ce3767fc853a8b4544a47aa40a92b24033d403d58f032ad4a32fd42515298b392cea87c6a10e4b217dc8fcf24d60c23f7bea5b743a858538912099c2ae8b8b033588fd2ca25ca212168074ba20a6e31e0586e1eb864d7c9b506298b6637a9e69b89e39b5c653a23bfed4f73de23aa6e14d5cc731adc09cc17b4a886dd1896782a134ce844f4f132217a0579351827fe6fd07fa24e596c6b8173fd4044d6221d3c3fb69ccc36e13bac2b3303c503311363fe34c86141390ff99ff5a5c168ff29f95fcaaf83aff3b7f015b2583658c23954480987ea0520e7a0c13d6e843dc587c99ff593c52f257c5d7c5b74afe63fe02763f53210fde2a649c369692cc0b59baa098105337dc91a18f4c17b34af83c237310548950afd1fb39afdee7cf2b37ffcaaff29ff297f07ffde265f134ffa3b8c4309ec1e30bf8517c05f22f8b27f842291e15970a3c5da2ee5aa9024f4f8bc795825fe0ef2aff05febecfbf538ac7f99592ff0072e843e94af1185c780eaaf2df60f50f34f018d69f8092cbe2c92178f8141ed04370e577d0f3b2c9e90b787b95bfda70f40ab43c2fbe0167afd02b585dd30859392782333e871afbac42e5482141400385a4ca8c89542a65b24f20ef29d41ee53e45d9a602b1b2b760981041e68224504dc6c541236c76c286d548ebc640dcecc4ad9eb86e36f2b63390b72e4e70055c67b563670ce5d424243e050da52e8a7e7212953507d50075d91414ee86e73b41c83cacae398d51107419eed49a4cb190c003cb399c5aba0b4fd8a8967be85ad614bb3ae352ac40c1f1a7a08a0411e346abee409d5122338135e833b9821789a03eabfa1f02f7801ec052c30047a5d3a9565b56fc450c495762a00cc5544ab7c8194d8f14b9a04a29ab3099d270a608e85c10920bc2cb45222851e2192e97fb544c6b9d19e2cb58b499313732b3bffe9b847d98a529036b84095f9099c4dc21c7e1d2c7c7f7eedcc5e262672c209234bdda842be210a26c76a29f4d024adf524d94cafb4e0fe1b4d69deef762e3e1fb642608f768b80eebc4758d0e56d7b0261dac8e8b05767358657cce6f0e2b5ade1d95fd2f8ab44aec9b29d17a69108dbd339ae34f0fa1d5df4a8d3a1b70373c0694d824c7674b164245a6bd4abcfdc9f565d8ecdb6ddedd307f23025eef947b8cb31490c098dfa533a4d28da6b9f7c1bb7b1cdeda257c14c5818a3488c341352f34fc1c196acd8eab8605d72aaf26d8c9e601dc2b3e91e169ad0ed8496d893a320746ccce4893c686c51b2b96dd59b9966d6ae343cee859b706d6ad9d215a4e6ddd763bebdbcef28d801794045ad9e89d557b60d5de69d5698e4567d2591d8e09dbedd56d0be323ed997506669d9da99edaedf9aa77a34feff45f4feca00b2a5beec096bb1b567ddc56cfb83376d31ea9ddd856d3ad2be31b866d586e3b270c6bec66b19fe0681af5271cd99b709c69ad7c6c74616e1ff19057451cf56752f45ac6eb6f7a54ab06042704c281529165bac9b6f5b7744e3ba7f40c643599d114f7a0db0f32d21f824adf1ff4fafd8c8561a9298ccf21920375c1e68bf287475359fec838c38812b89fc4bc470dd32da5b47546edfcecbcd12ac31a87722e1da54b00b2e7e4129d94ab04b7dd3a3ebef5f1dd8fe005c05f46a2422f2c57a3734a1224b613a44b8e3e948b11c0064eaef0bd146c3eaf6e586b03a9b536fb23e956d5063a60272290b0da2b78aebab0fa8d209e562d5d73b18cd79e59d4fe1e8000bb1907beafef6c9504f11105f0b14cc3691df77b0f9330c62248b50f69144baa2c195426af8824f34e07d2c70b1ac2503ed7204a4cae58691183ae09e1489592f86718e0822409c5c91e362caafb279f0197a0ce23fd706cb758558068244d49164a2d45ed78e0d1f3142575a76dc3a5b9172a420523e1eb61d4dd03c66b28e5cf0738e129b30f2b3c075e03afaaafdf0e5eb798d0021173aa8076764637e03137e0995abbe0a9923cf2e2c8c3dd1d4ee3eea2b5b4f6e134c4672b2a93e6f4984c7a8747753ddddb3d7840bd595490c45e03994f6a1c143227b847e9a6c26dc86c6f176b130f73171e014ccf8b5105bfdc01877d7338ae6b17b31dd4709c69cfb7fe457fad6ddc8db6c1e3f43fa1b937028ebd01ce64279741d2e6b48f8a6ee01104c994341a1e4369597ae5fee6502a61a93eb7fd9bcf548b380ca8187c932099c4a31d7d00a616cccb6475f2c36c395ac6ace40f3f6b138d8e666935e6640459d9a74242eeca39a8fe8da346b55e8d47b73f7a47dd4feedd271669f68336b706dd52747fea797b1fcbfeafa95c23e25e4ead7e4eadad391d5bdbc7f3d7fb26f87f4dcd90137b99b1fb99b1b7575bc77083097eefa7cc6b12d1ddebe722ce92377673e95f8e36b30dfcc4ca89bb4c7517a0de61df5d44ab2fbb18478b06a773a0a9e0a6708c3a38c0600a20f095c6c98c94aec1bc78d663bbb07733103405d0d679a0a2ced3411dd774ba654e1896f175353b4c48db0b136b4f2be0be7e7895d75a44462408c88885559c9c44e539f1d9c9c53fcbf826c586190000');
INSERT INTO public.records VALUES (2, 2, '0.1.0', 'd222249c3e99', '{}', 'c0fcc139cd92148f68ca1763044f601b8c109efdc49b9c3ac275d039bab0b4ea', '2026-11-23T06:55:17.330Z', true, '\x1f8b0800000000000003cd585b8bdb4614fe2b42af5d5bd6c5b2bd6f21e9436842219b0642ba2c23696c4f2c8d9cd1682f847d48db6c93a57fa294767381863494d27f22ff9b9e332359922f7b292934e0206966ceed3be73b67f6b9394e4542a4b96b0a92b1c8b2cd1d334c232accdde7e62115194b392cf6ba76b7074b313d66a1fa1239f0cf1b852e1d8d60219d4bd899c1a9d3d31d334ac33ca15ca21016c1ee6c4a9cbebf1b049e1b8d6c3a083c67380cc3908cfc1171bc88f6ec61381c0cc724749da1e3b984ba5e8ff8360d827ed01b8fe8d81b38435094a5b908e9c19cc829c8b56432c79ff3f4596f9871d7623c488f2d41e7a99059f76996f2b83e84a6f03c8e77cc5cc4d5639acb9862008a8bc50f8b978bf3e20f783a835392c14ab52d3889195fbecdf32066d994a26f4ecff63b76afe3f81820c2273999c046930894418f51f6e2bbe2cfc58be29d814a8abf8a8be2b7e223fc5f7ef8b878557c02cd6f8de20dbc7e8087c5f7b0ffe3e20c3f188b178b7303dece172f8ce2d7e203ec79a34fbe87df45f11e7e3f173f198b97c58551fc021b5ec33e70e7357c02ddef4046f13bac7e42c92f61fd0c649d2fcebadff2c52b7841d3c006f01ccc7aab457f80af17c5df6b165e8094778b1fc1ca0b344745ad2511dc3e2282333e817c78b20ff990412e501e527caf3202332d934440787a3b26e5f071e8416489201341e680ae7dba536d76eacdc37eb9db7686adedcee93eae006aac543463b8cf24a14c110b258aa25e4e128ab9091069dc2f81c444a1b0ed419e658c708330110a3296e6a9ae145cfa66effedd7be8369bb18848b24c1aa8a90c6b2b8d696655278d746c9485b4ab6ccb2ca1849be87069f43c26215d1aedac1add4c8fcac2afc858101ed0184d9bd0140f8076db1ffabe8da909d173fb5ddf7621703156b1eb77fbbed74747722ec50908d97b0ce24894306ec3dbdd2866017c1853227381becaf408019e0b1a324d0e76ed67e595323eb3b4e6ed5eb96b5094b95d79a4d5b7bcd181ad7c19b93dbff6c577ddd14d7c29975ade785bbdd97bdcb59d1d239ca690ce460ae4683886b28acc68b66bc82935d45683c98cc663430047c1263985acc145222841ec61599d6b06a69da3de1adc5585bd52cca48213b243164346668d4cbcfde8ea34acce6d57df5f537f2d6a58ad94fb8cb30c90409fefd03112c05ad1dcffface25066fac12de49d2c8c462c716a3bb4ec52a896d961c7052d5fa8a87258b5424e2d84b8ebe9a07448efd60a59acd254b254e4bb9532bafd2be54ee38a576d7adb56f22fe5a679983534a224b9560add56d6975b76a7507a5562cf84a6bbba76cd65716148c07b4a1d66ba9f5b6467a50a91dd6ce361bc66a5c5be9a955f55baafa5b558daa4662dbbd5ad77573b7b46253ae2d2df1afe9b46d8f965d6ad0cab0ebb9be8fd347d2ec97b2d12f3dbf14def7dad9db980690e8449a34e7130c9c4c57bf34b8cf8cc8093226078ec3b2afa79ca5a1ca2aeb88d219ecb5644e333c83f63ecb49b3f72aa39f350a70c6e258498ad323557f533699aa878066ba2273ced095398c9d296f6490b39e411ba799daccda184bebb53824b1b2931e02800d1b0fd1467932c763b7f6f66e7d73ef217c00d8952326a18291d8dc47dee2a85c7d4d002730ee04bf4bc126133d30afcc33dedafc87fca7134c49b1f13cc67fce4aa3e05d979e5a77701d613cd0b55cd2a34c57de5942ab1469c100a719070a2e8771bd9b84880358ab227150bafee5f13c4e310d32eb014d52498d430649c93583e4c1416bf72d26ac48a49c1a209dcd14af4fc97c4e71ea83f5a9be47f03170068ad8ed41ab5ea2a321b04896913c96960e71274893004f43efa147191e19d413e0a173194a6d743662e2573434b01b34a467e3162aab8820d37d5e54b02c6e80cca31207834c089e31eac6bf09192949385bc3c359c7c3d986470403d2b4a3e1975be070af0fc715c562dbf692b5870d3a6bde3256caa6bf5636c8cc4d906e00907efeb765f359c071d7c0c19bd06670206813da44a56723ab4130254ddacc96a9d453e72b9e53b0e87bf90a57f5d7c9eabfbcacaa18a4714445fbaa964b6c3de81191902b412e75678291a7739832c54661be840dddce33dd7f738257fd900a0948a8065d3e632bd4ebba6fdf7ef885794d2eaa6fa0d269c6d2d918cbbebf71d4b9d995fcff1a99362b3402e33603e36e0c4ca3c65be3d0a57f49b82210f5e56522d27cfeb9a6c0e69cb91e6c2850a6861815e9a57fc325f0a35ae359d5f09750703a812a8dae8b45a7c602d46580003fb13819136558ccf8ac51ec7163d4123403c4566b5f33c7412b874b36d9d0265b297c55beb6a3b12c03dfbfa40cf05cd33b6db495900e8922d261b17613eea18a259fec9ffe030c4484a7ad140000');
INSERT INTO public.records VALUES (3, 3, '0.1.0', 'd222249c3e99', '{}', 'b7c89629b4ee0e19634ee47ac0f1e2faa0b0ac9aec599720cc39404e935a06ec', '2026-11-23T06:55:17.349Z', true, '\x1f8b0800000000000003cd56dd6edc44147e15cbb724ebb5d7de5d87ab021512420a82c00d44d1d89edd9dc69e713ce3a451948ba226447d8daa248d40285402fa26deb7e19c19ff6e12da4b22455acf9c9fef9ceffccc99bd10454694bd631744b2c471ed2d3b16092dec9d33fb981692090e97e3913b1ac3554a9fb3589f241efcf9613ca16108172257202941ebfc7ccb4e445c66942b34c21290962be205d39d701a27f3c962ec472418c79137f6e7d1641a466e3c9bcea2a91bcea6fe2ca2733a73fd680637732f9a05b13f9dc70b121144204559c4f420276a05761d95e5f8ef3d3b1acf259f388c47e2b953d05c144a8e9e49c1d34e09a1f0324db7ecb2489b9fa25429c50454d7eb97eb8bf5abea4ff875095a8ac14d23169da68cb75f7919a54cae28c6e68ddde9b63bdef6024c10e1cb922c41d02605daa0cfb5eddbea1fb0fa4b7567ad2faa5fabebead632feaaf7c6ebfad2aa5ec3e7f5fac25a5f2186eaae7aab8540f9aeba01606fadf58bf52b0b5450eed202ad2b10d732afabdfab3f2cb08536ffd64737a87f53ddad5f54ef1ba1dfc0f6dde8270e8a3f1bdb06c7257e1a8d370805afde547f816338b5aa77e0fd5d750ba65119e23a2105677c0984ffb80f844b209bf298e2774339969254a480f8c75b36e570389b43ea48419605c9813ef77cab11f63ae159584bbbae3b10f7cef7f1066861b5a3438672368995c0646b5314fd7292512c3ee0a021b64ef495a69662092b4ae21594b87d6e6a1e8e9e7ef13d06c70e59421469b987d690d82222a5d2a9d56c04ff20006f13c0a37c364832c69954c5690fc997bb3f7c10494fad8592a724a62d94c9bd5cd4b5d3787e926584a3db25152808c6bd60ecfb2e963290317147611078f0855d3f0946a11f20c692a3df1dfbab5db0441240e2b6d6b6ec0525aa2c308c98e44c11ecc1bca03133e3c4ed02a907ca8e862d9ddab715af049494256002599ea58191432a772ca6a4557bb798d437894553494f8012faa9a556d4d2b65092a60bab80410146d48a707d490a4a2cb1d08674661ea5d17fb08eda46693258728ca923eeeb279f7d9038adb39d9208e6928d558dc3d2cccfa67d32d7ae8bfdb429ea0d9475bb6093987609bb71b3315a40ba2871963d50c2c69b37f0e63deacd0b6a6f9379ebedbfca7be07650afc6ef64e077d2f96deab8f6eb7bb55f7fda45d9d572ed6650453d2ffec08bff6874f326bad01be6b2cffa20a47b4c2a96f5a7a0ea4d417f565b0fba18ee8d70ec9e4264fdbd82595162f3a4d74f76424eb10d39b40d166ab79d5ab41a967342e921c83ab2e4a882788f4ad29fa81af451afda60fe2a16b31ca424ee37710245308681be62cb555bdd54aa76b5728681e5305805ef829fdeafd247376107bb43e7f481383017220d9f1e5304d6423f46e8ea3447e56fbedddd7bfadd1e1c64d09a2864273413f63ef62a47107a7d817cc1964bf3e4d95858c1031b1c7b5dd78db6087d0a16908b9cd550b09be0cc14a3fe9ee037d27a60caba4e95121bdf2ca34dcd0c784146c002e3d03df5c3ca689038c537c899c9c3411378211430827cc9323a18de41ebd345995ab911c2685624cf29ae73b85f9917205fb004173aa462144e5b3e4cba9d5ad7c1742226a2b055393d915a3e446620938a664376a40e4d1b69b8d24c9897e2e66361f63f7d3ee9948934a1c5f015522a6c3f8c9d2828a9a854a63bc509df3e164c8fb3b86cd9c60495d20ca152afc898168a30aea754fd1bc781b937c3ebf3bd4fec8f610351c083f5b097fcb4bf4358b64904247f49d5417d5617a43eeb7113ccee93f3f149d3c1dfb715f456c94b94abc30371e900522765db19910931c9859dac4b151e9eff027de62ccfbf0c0000');
INSERT INTO public.records VALUES (4, 4, '0.1.0', 'd222249c3e99', '{}', '51f79349797931d5fe16de530548562a9d36318765979a26135eb90fbd5d3cb9', '2026-11-23T06:55:17.369Z', true, '\x1f8b0800000000000003ed585b8fd34614fe2b965fbb497c4be2ec5b8b5055a98242a12f74b59ad89364886fcc8c7789d03e008552fe06aab8b47445ab566d7f89f36f7a8ec78ec74eb22c6a1f78e84aec7a3c67e67ce73b57f3c09ca53c26d23c3439112c1cd8e68119a421e5e6e103f38472c1d20436adbeddb7602ba2f75950be091df8f126814b2713d848330992024e9d9d1d98611ae4314d245ec24290160be20c478793b14b4696178c7d32f2e9c41e4f1dc725c3a16539e1d4f7ed7032b146b63f0d6661e8d0694003773c9e8e6c77360d5cc776409148731ed0e38cc805dc3b907186ff9cbbf72c5f24ee8025d3f4fe80d32ce552f4ef8a34899a430825c9a3e8c0cc79543fa6b98c281250fc5ebc5d3f5f3f2c5e1bc5cbf577c5dfc5391c950cb66bd9e92a62c96695e5d388890545031dcb1ef56cabe7f8c81249e6399983a04938de41ef970af0d637eb47eb1f8cf5b3e2d7f5f3e29dd2f44bf1b27857fc0c2f2ad57fc1f225083e37d64f8b3f5170fdbddaf91117f0f414f71ec2afe21502850bce0d00ff6cfda4ba72fd04247f33e0f155f1b6f8c9285ec09ba76af36d710e00cefbdf26f0e7c5fa319cc5f73528bcde28fe00a5cf60f11ac00294874ae451f106ffc251b0eb94f0842573f0fa9d23f0ba008fd324a0b8aefd8ef12424e160bf7560d2045e8e27401de164ce49063eb4cf0e6a61a711f66b69dbb65be2ced911ee805b58a568c950ce24814c91ecf22a8a7a1312538c40f0c1a17959c64dbc1de4bfe0e41e33203b289b2746cc12262464c5994a0f14b879e3f3ebdf200b6cc94222c9264820910426541a5131a86ee8d53718e9cca8b2e8b0842c060c5499c8c24e4b9c2d4baa90309a60d040278c244690e6e00a9e21953ae26b9741ac1dde0d36d1c1661109e806acdb05db84678df133325f8424445c739aa230a89ef8b6ef60e280eb5db7ef7ad6085658683cafef59d6048d00587c8576dc80bb48088cdada7d07e68c129973b43420199304333fe33460aa88d98da1b54d25783150da8d609142081b29943dc3364a6464490f0db9a0462969302968343338141f90910ba01a3709a704a982edf2d87e677a5bfc6ca7654d94a041ce995c61106252358ebc72fdabf77ab13ebd1fcb700b4ba706d440ead0d5215c26909aa48194c576a03a445d1b62dbac327955676c0767550b46552970c69b52fa01d9cc73acdf7bb2d1dc149fd869a171f6a271fc0a8ee73470f657e92e82766ad6cadd9672b7515ea757a5dcabb918da4d5bd153acd2a507b6a6c66ba9f1f6335edb38f61b353b23b5655b2be694c6614be370af467f58699cb8ad7ed989c796ba567c4916eb8d476a8d67e854778f348f6df74aac203c8df5663ec6e69d76df6835c50cc90a8b5102b50353a8190936584b6083534a97203b908b9c0b3c8498efe5a46964d8d64e802acd88133442ae3295f3d7bebefde52d781143065607a086a13db832439645298c722c30910ecee67335c575daef70c73c8289adea3bde542626e4035c839666ac42056b1557a5908bfb48d8b18ad1aa04c8b4b36631adfdd1b5972542f26a5054d22488e866485b902ca33860c0f9851a4c93190b71c40073fafe64c3b1220e722b117924073185810e8a1b3d15eaae4d3c9e38ff21a323af8eabb19e8c306d75f8f43e2e2a9d2d2ac7a37d54864c04b9107bd8741b366f5ebd75f3eaa73a9b664089a033061db9436ccc2268cfd0cb77d26a5bcdec6769157f6b086db17c11c31fc0ae7abe34bb0f145fc715095f4b180de89c054608efa3348b4b345089f2e9714bf23a4e106840cb33ee9667865ed7339c4a1837e4a064b787f4f68084b6838ecada2769dcae27a20c9df29ebaba946e511f6add31ddff683f5c4aded228a4bcfd05904bacc2683d911057d35caa229d9e26bd9394958d34c8375e468a72a17a515e4e8b01e592b0a46c56d5337605b5af7ad8955b9f9817d69de673463a3adbceff6c2bb6197210962df2127cdfce1bbae13631202c1e44ac171368a35c67dbd5d97677b23df17654968bbf74df63bd365c2769b28ad35c7cf050a3cf47db74aaffcb5074e55433c6b7abdb7d4f1fd21e2b8ffdfbe02ed91630b390e59284a48416b164a91594481fda59dc2d2e80734ee5712b05d4bb5d5d544f810b83b14dc3c8adbb70438372db055173547efa9455f7ced1d93f33a8cca106130000');


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

INSERT INTO public.report_privacy VALUES (1, '149b55f9579b83a42dd26a249b2cb7a48ba5418097edc639af52e0f637d0e137', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (2, 'c0fcc139cd92148f68ca1763044f601b8c109efdc49b9c3ac275d039bab0b4ea', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (3, 'b7c89629b4ee0e19634ee47ac0f1e2faa0b0ac9aec599720cc39404e935a06ec', 'd222249c3e99', '[]', '[]');
INSERT INTO public.report_privacy VALUES (4, '51f79349797931d5fe16de530548562a9d36318765979a26135eb90fbd5d3cb9', 'd222249c3e99', '[]', '[]');


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

INSERT INTO public.settings VALUES ('id', 'a70e2f3a-9470-4b5d-afc7-2ac7bf772602');
INSERT INTO public.settings VALUES ('made', '2026-11-23T06:55:17.057Z');
INSERT INTO public.settings VALUES ('version', '0.1.0');
INSERT INTO public.settings VALUES ('audit_head', '10 83dfd8e5915715012af8e8c6ca5bcd526a42f34b99de70e962f8a71affc6d8ec');


--
-- Data for Name: sightings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sightings VALUES (1, 1, '/collected/inbox/reports.jsonl', 'line 1', NULL, NULL, '2026-11-23T06:55:17.083Z');
INSERT INTO public.sightings VALUES (2, 2, '/collected/inbox/reports.jsonl', 'line 2', NULL, NULL, '2026-11-23T06:55:17.101Z');
INSERT INTO public.sightings VALUES (3, 3, '/collected/inbox/reports.jsonl', 'line 3', NULL, NULL, '2026-11-23T06:55:17.106Z');
INSERT INTO public.sightings VALUES (4, 4, '/collected/inbox/reports.jsonl', 'line 4', NULL, NULL, '2026-11-23T06:55:17.114Z');
INSERT INTO public.sightings VALUES (5, 5, '/collected/inbox/reports.jsonl', 'line 5', NULL, NULL, '2026-11-23T06:55:17.123Z');


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


