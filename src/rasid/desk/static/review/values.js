// Values of an event: reading what somebody types, comparing two codings field by field, and saying a value in words.
"use strict";
(() => {
  const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
  const HIDDEN = /[^\n\t\u200c\u200d\u0600-\u0605\u06dd\u08e2\P{C}]/gu;

  // Characters that can't be seen, or that steer what is shown, are shown by their number.
  const shown = (words) => String(words).replace(/\s+/g, " ").replace(HIDDEN, (char) => `[U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

  // Parts of a line that may run either way, each apart from the others, in the order of the page.
  const apart = (words) => `\u2068${words}\u2069`;
  const parts = (...given) => given.filter(Boolean).map(apart).join(" · ");

  const digits = (words) => words
    .replace(/[\u0660-\u0669]/g, (char) => String(char.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (char) => String(char.charCodeAt(0) - 0x6f0))
    .replace(INVISIBLE, "").trim();

  // An ISO day; null for nothing, undefined for what is no day.
  const day = (words) => {
    const clean = digits(words);
    if (!clean) return null;
    let found = /^(\d{4})\s*[-/.\u060d\u060c,]\s*(\d{1,2})\s*[-/.\u060d\u060c,]\s*(\d{1,2})$/.exec(clean);
    let [year, month, date] = found ? found.slice(1).map(Number) : [];
    if (!found) {
      found = /^(\d{1,2})\s*[-/.\u060d\u060c,]\s*(\d{1,2})\s*[-/.\u060d\u060c,]\s*(\d{4})$/.exec(clean);
      if (!found) return undefined;
      [date, month, year] = found.slice(1).map(Number);
    }
    const made = new Date(Date.UTC(2000, month - 1, date));
    made.setUTCFullYear(year, month - 1, date);
    if (year < 1 || made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined;
    return made.toISOString().slice(0, 10);
  };

  // A number of things; null for nothing, undefined for what is none.
  const amount = (words) => {
    const clean = digits(words).replace(/[\u066c,\s](?=\d{3}(?:\D|$))/g, "").replace("\u066b", ".");
    if (!clean) return null;
    return /^\d+(?:\.\d+)?$/.test(clean) ? Number(clean) : undefined;
  };

  // A coordinate or another number that may be below zero.
  const degree = (words, most) => {
    const clean = digits(words).replace("\u066b", ".").replace("\u2212", "-");
    if (!clean) return null;
    const value = /^-?\d+(?:\.\d+)?$/.test(clean) ? Number(clean) : NaN;
    return Math.abs(value) <= most ? value : undefined;
  };

  const copy = (value) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
  const same = (one, other) => JSON.stringify(one === undefined ? null : one) === JSON.stringify(other === undefined ? null : other);
  const get = (value, path) => path.split(".").reduce((at, key) => (at === null || at === undefined ? undefined : at[key]), value);
  const set = (value, path, given) => {
    const keys = path.split(".");
    const last = keys.pop();
    keys.reduce((at, key) => at[key], value)[last] = given;
  };
  const overlaps = (one, other) => one.start < other.end && other.start < one.end;

  // Fields in which two codings are compared, and shown beside each other.
  const FIELDS = ["type", "modes", "contexts", "trigger", "actors", "recipients", "places", "time", "quantities", "statement.status",
    "statement.attribution", "statement.certainty", "statement.holders", "statement.cue", "also", "instrument", "aim", "cause", "happening", "note"];
  const label = (field) => `f_${field.replace("statement.", "")}`;

  // Says values of fields in words: lists of short texts.
  class Sayer {
    constructor(t, vocabulary, lang) {
      this.t = t;
      this.vocabulary = vocabulary;
      this.lang = lang;
    }

    name(name) { return name ? shown((this.lang === "ar" ? name.ar || name.en : name.en || name.ar) || "") : ""; }

    of(list, value) {
      const found = (this.vocabulary[list] || []).find((one) => one.value === String(value));
      return found ? found.name : String(value);
    }

    mode(type, mode) {
      const kind = this.vocabulary.types.find((one) => one.value === type);
      const found = kind && kind.modes.find((one) => one.value === mode);
      return found ? found.name : mode;
    }

    words(span) { return span ? apart(`«${shown(span.text)}»`) : ""; }

    party(party) { return [this.words(party.span), party.name ? apart(this.name(party.name)) : ""].filter(Boolean).join(" "); }

    place(place) { return place ? `${apart(this.name(place.name))} · ${this.where(place)}` : this.t("unknown"); }

    // Kind, division, country and coordinates of a place: what tells it from its namesakes.
    where(place) {
      const kind = this.vocabulary.features[place.feature] || place.feature;
      const point = place.lat === null ? this.t("no_coordinates") : `${place.lat}, ${place.lon}`;
      return parts(...[kind, place.admin1, place.country].filter(Boolean).map(shown), point);
    }

    located(own) { return `${this.t(`role_${own.role}`)} ${this.words(own.span)} ${this.place(own.place)}`; }

    time(time) {
      if (!time) return this.t("no_time");
      const days = !time.from && !time.to ? this.t("unknown") : time.from === time.to ? time.from : `${time.from || "…"} / ${time.to || "…"}`;
      return [this.words(time.span), apart(days), `(${this.of("time_precision", time.precision)})`].filter(Boolean).join(" ");
    }

    quantity(own) {
      const range = own.low !== null && own.low === own.high ? `${own.low}` : `${own.low === null ? "…" : own.low}–${own.high === null ? "…" : own.high}`;
      return `${this.of("quantity_kinds", own.kind)} ${apart(range)} ${this.words(own.span)}`;
    }

    holder(own) { return [this.of("holder_kinds", own.kind), this.words(own.span), own.name ? apart(this.name(own.name)) : ""].filter(Boolean).join(" "); }

    stated(own) {
      const holders = own.holders.length ? own.holders.map((one) => this.holder(one)).join(" ← ") : this.t("of_author");
      return parts(this.of("status", own.status), this.of("attribution", own.attribution), this.of("certainty", own.certainty), holders, this.words(own.cue));
    }

    field(field, coded) {
      const value = get(coded, field);
      if (field === "type") return value ? [this.of("types", value)] : [];
      if (field === "modes") return value.map((one) => this.mode(coded.type, one));
      if (field === "contexts") return value.map((one) => this.of("contexts", one));
      if (field === "actors" || field === "recipients") return value.map((one) => this.party(one));
      if (field === "places") return value.map((one) => this.located(one));
      if (field === "time") return [this.time(value)];
      if (field === "quantities") return value.map((one) => this.quantity(one));
      if (field === "statement.holders") return value.map((one) => this.holder(one));
      if (field === "also") return value.map((one) => this.stated(one));
      if (field === "happening" || field === "note") return value ? [shown(value)] : [];
      if (field.startsWith("statement.") && field !== "statement.cue") return [this.of(field.slice(10), value)];
      return value ? [this.words(value)] : [];
    }
  }

  // Elements with attributes and children; words become text, never markup.
  const h = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === false || value === null || value === undefined) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (value === true) node.setAttribute(name, "");
      else node.setAttribute(name, value);
    }
    for (const child of children.flat(Infinity)) if (child !== null && child !== undefined && child !== false) node.append(child);
    return node;
  };
  const said = (words, lang = "ar") => h("bdi", lang ? { lang } : {}, shown(words));

  window.rasidValues = { shown, parts, digits, day, amount, degree, copy, same, get, set, overlaps, FIELDS, label, Sayer, h, said };
})();
