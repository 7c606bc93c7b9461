// The editor of an event: the draft, its steps back, what is kept, and the keys.
"use strict";
(() => {
  const { h, copy, get, set, overlaps, shown, Sayer } = window.rasidValues;
  const fields = window.rasidFields;
  const root = document.getElementById("editor");
  const byId = (id) => document.getElementById(id);
  const STATEMENT = { status: "actual", attribution: "own-voice", certainty: "certain", holders: [], cue: null };
  const EMPTY = {
    type: null, trigger: null, modes: [], contexts: [], actors: [], recipients: [], places: [], time: null, quantities: [], statement: STATEMENT,
    also: [], instrument: null, aim: null, cause: null, happening: null, note: "",
  };
  const USES = [["trigger", "f_trigger", "g"], ["actors.+", "f_actors", "a"], ["recipients.+", "f_recipients", "r"], ["places.+", "f_places", "p"],
    ["time.span", "f_time", "d"], ["quantities.+", "f_quantities", "n"], ["statement.holders.+", "f_holders", "h"], ["statement.cue", "f_cue", "c"]];
  const MOST_STEPS = 200;
  const TOLD = "rasid.told";

  class Editor {
    constructor() {
      this.page = JSON.parse(root.dataset.page);
      this.vocabulary = JSON.parse(root.dataset.vocabulary);
      const words = JSON.parse(root.dataset.words);
      this.t = (key, values = {}) => Object.entries(values).reduce((made, [name, value]) => made.replaceAll(`{${name}}`, value), words[key] || key);
      this.lang = this.page.lang;
      this.sayer = new Sayer(this.t, this.vocabulary, this.lang);
      this.readings = this.page.readings;
      this.stands = this.page.stands;
      this.guess = this.stands && this.stands.guess;
      this.ask = window.rasid.ask;
      this.said = byId("said");
      this.tell = (told) => { this.said.textContent = told; };
      this.pane = new window.rasidPane.Pane(byId("text"), this.said, words);
      this.conflict = new window.rasidConflict.Conflict(byId("conflict"), this);
      this.base = this.stands ? this.stands.base : null;
      this.bases = new Map(this.page.neighbours.map((own) => [own.subject, own.base]));
      this.pane.held = () => Boolean(this.armed);
      this.steps = [];
      this.unread = new Map();
      this.opened = new Set();
      this.armed = null;
      this.part = 0;
      this.drafts = this.#begin();
      this.#wire();
      this.#arrive();
      this.draw();
      new window.rasidKeys.Keys(this, USES).wire();
    }

    get coded() { return this.drafts[this.part]; }

    // The country of the places that were chosen: namesakes of it come first.
    get country() {
      const found = this.coded.places.find((own) => own.place && own.place.country);
      return found ? found.place.country : (this.readings.places.find((own) => own.place.country) || { place: {} }).place.country;
    }

    other(name) {
      const both = [name.ar, name.en].filter(Boolean);
      return both.length > 1 ? shown(this.lang === "ar" ? name.en : name.ar) : null;
    }

    #begin() {
      if (this.stands && this.stands.coded.length) return copy(this.stands.coded);
      if (this.guess) return [copy(this.guess)];
      const made = copy(EMPTY);
      const mark = byId("text").querySelector("mark");
      const asked = new URLSearchParams(location.search);
      const span = asked.has("from") ? this.pane.text.snap(Number(asked.get("from")), Number(asked.get("to"))) : null;
      if (span) made.trigger = this.#span(span);
      else if (mark) {
        const last = mark.lastChild || mark;
        made.trigger = this.#span({ start: this.pane.text.offsetAt(mark, 0), end: this.pane.text.offsetAt(last, last.nodeType === Node.TEXT_NODE ? last.data.length : 0) });
      }
      return [made];
    }

    #span(own) { return { start: own.start, end: own.end, text: this.pane.words(own) }; }

    // --- changing the draft

    // Change the draft; `focus` is where the focus goes when its control is gone, `what` is said.
    change(make, focus = null, what = null) {
      const before = JSON.stringify([this.drafts, this.part]);
      make(this.coded);
      if (JSON.stringify([this.drafts, this.part]) !== before) this.steps.push(before);
      if (this.steps.length > MOST_STEPS) this.steps.shift();
      if (what) this.tell(what);
      this.draw(focus);
    }

    set(path, value, focus) { this.change((coded) => set(coded, path, value), focus); }

    typed(path, value) { return path.endsWith("place.precision") ? Number(value) : value; }

    remove(path, what) {
      const keys = path.split(".");
      const last = keys.pop();
      const list = keys.join(".");
      // What was typed into fields that go, or that get another number, can't be mended any more.
      for (const unread of [...this.unread.keys()]) if (unread.startsWith(`${list || path}.`)) this.unread.delete(unread);
      if (/^\d+$/.test(last)) this.change((coded) => get(coded, list).splice(Number(last), 1), list === "also" ? "also.+" : `${list}.+`, this.t("said_removed", { what: shown(what) }));
      else {
        this.change((coded) => set(coded, path, null), path === "time" ? "time.span" : path, this.t("said_removed", { what: shown(what) }));
      }
    }

    back() {
      const before = this.steps.pop();
      if (!before) return this.tell(this.t("said_nothing_undone"));
      [this.drafts, this.part] = JSON.parse(before);
      this.unread.clear();
      this.draw("type");
      return this.tell(this.t("said_undone"));
    }

    // --- words for fields

    // The next words that are taken are for this field; words that are selected already are taken at once.
    arm(path, field) {
      if (this.pane.picked && !this.pane.soft) {
        this.put(path, this.pane.picked);
        return;
      }
      this.armed = { path, field };
      byId("text").focus();
      this.tell(this.t("said_armed", { field }));
      this.#bar();
    }

    put(path, picked) {
      const span = this.#span(picked);
      let focus = path;
      let search = false;
      this.change((coded) => {
        if (path.endsWith(".+")) {
          const list = path.slice(0, -2);
          const found = get(coded, list);
          found.push(this.#made(list, span));
          focus = `${list}.${found.length - 1}`;
          const stated = list.endsWith(".holders") ? get(coded, list.slice(0, -8)) : null;
          if (stated && stated.attribution === "own-voice") stated.attribution = "reported";
          search = list !== "quantities";
          focus += list === "places" ? ".which" : search ? ".who" : ".span";
        } else if (path === "time.span") {
          const read = this.readings.times.find((own) => overlaps(own, span));
          if (!coded.time) coded.time = { from: null, to: null, precision: "unresolved", span };
          coded.time.span = span;
          if (read && !coded.time.from && !coded.time.to) Object.assign(coded.time, { from: read.from, to: read.to, precision: read.precision });
        } else {
          const before = get(coded, path);
          set(coded, path, span);
          const item = path.endsWith(".span") ? get(coded, path.slice(0, -5)) : null;
          if (item && before && !overlaps(before, span)) {
            const key = ["actor", "holder", "place"].find((name) => name in item);
            if (key) {
              Object.assign(item, { [key]: null }, "name" in item ? { name: null } : {}, "code" in item ? { code: null } : {});
              focus = path.slice(0, -4) + (key === "place" ? "which" : "who");
              search = true;
            }
          }
        }
      }, null, this.t("said_taken", { field: this.#fieldOf(path), words: shown(span.text) }));
      this.armed = null;
      this.pane.pick(null);
      this.draw(focus, { force: true, search });
    }

    #fieldOf(path) {
      const use = USES.find(([own]) => own === path || (own.endsWith(".+") && path.startsWith(own.slice(0, -1))));
      return this.armed && this.armed.path === path ? this.armed.field : use ? this.t(use[1]) : "";
    }

    #made(list, span) {
      if (list === "places") return { role: "at", span, place: null };
      if (list === "quantities") {
        const read = this.readings.quantities.find((own) => overlaps(own, span));
        return { kind: read ? read.kind : "other", span, low: read ? read.low : null, high: read ? read.high : null, unit: read ? read.unit : "person" };
      }
      if (list.endsWith("holders")) return { kind: "group", span, holder: null, name: null };
      return { span, actor: null, name: null, code: null };
    }

    // --- drawing

    // Draw the fields from the draft, once nobody presses a button of what stands there now. The focus stays on the control that has it.
    draw(focus = null, { force = false, search = false } = {}) {
      const asked = { focus: focus || (this.asked && this.asked.focus), force: force || Boolean(this.asked && this.asked.force), search: search || Boolean(this.asked && this.asked.search) };
      this.asked = asked;
      if (this.waiting) return;
      this.waiting = true;
      const go = () => {
        if (this.pressed) { setTimeout(go, 20); return; }
        this.waiting = false;
        const { focus: wanted, force: forced, search: opens } = this.asked;
        this.asked = null;
        this.#drawNow(wanted, forced, opens);
      };
      setTimeout(go, 0);
    }

    #drawNow(focus, force, search) {
      const host = byId("fields");
      const active = host.contains(document.activeElement) ? document.activeElement : null;
      const key = force || !active ? focus : active.dataset.focus || focus;
      const caret = active && active.dataset.focus === key && active.tagName === "INPUT" && active.type === "text" ? [active.selectionStart, active.selectionEnd] : null;
      const { coded } = this;
      const statements = [fields.statementField(this, "statement", this.t("f_statement"), fields.holderField(this, "statement")),
        ...coded.also.map((_, index) => fields.statementField(this, `also.${index}`, this.t("f_also"), fields.holderField(this, `also.${index}`)))];
      host.replaceChildren(...[
        fields.typeField(this), fields.triggerField(this), fields.partyField(this, "actors"), fields.partyField(this, "recipients"),
        fields.placeField(this), fields.timeField(this), fields.quantityField(this), statements,
        h("button", { type: "button", "data-focus": "also.+", onclick: () => this.change((draft) => draft.also.push(copy(STATEMENT)), "also.+") }, `+ ${this.t("add_statement")}`),
        fields.moreField(this),
      ].flat(Infinity).filter(Boolean));
      if (active || force) this.#focus(host, key || focus, focus, caret, search);
      this.#marks();
      this.#bar();
      this.#parts();
      byId("undo-edit").disabled = !this.steps.length;
    }

    #focus(host, key, other, caret, search) {
      const at = (name) => name && host.querySelector(`[data-focus="${CSS.escape(name)}"]`);
      const node = at(key) || at(other) || host.querySelector("[data-focus]");
      node.focus();
      if (caret && node.setSelectionRange) node.setSelectionRange(...caret);
      if (search && node.getAttribute("role") === "combobox") node.dispatchEvent(new Event("input"));
    }

    #marks() {
      const { coded } = this;
      const spans = (list) => list.map((own) => own.span).filter(Boolean);
      const stated = [coded.statement, ...coded.also];
      this.pane.mark("trigger", coded.trigger ? [coded.trigger] : []);
      this.pane.mark("actor", [...spans(coded.actors), ...spans(coded.recipients)]);
      this.pane.mark("place", spans(coded.places));
      this.pane.mark("time", coded.time && coded.time.span ? [coded.time.span] : []);
      this.pane.mark("quantity", spans(coded.quantities));
      this.pane.mark("holder", [...stated.flatMap((own) => spans(own.holders)), ...stated.map((own) => own.cue).filter(Boolean)]);
    }

    #bar() {
      const { picked } = this.pane;
      byId("picked-bar").hidden = !this.armed && (!picked || this.pane.soft);
      byId("picked-words").textContent = picked ? shown(this.pane.words(picked)) : this.t("picked_none");
      byId("picked-offsets").textContent = picked ? `${picked.start}–${picked.end}` : "";
      const uses = this.armed ? [[this.armed.path, null, "Enter"], ...USES.filter(([path]) => path !== this.armed.path)] : USES;
      const add = new URLSearchParams(picked ? { from: picked.start, to: picked.end, ...(this.page.blind ? { blind: this.page.blind } : {}) } : {});
      byId("picked-uses").replaceChildren(...uses.map(([path, field, key]) => h("button", {
        type: "button", class: field ? null : "main", "data-use": path, disabled: !picked,
        onclick: () => { if (this.pane.picked) this.put(path, this.pane.picked); },
      }, field ? this.t(field) : this.t("picked_for", { field: this.armed.field }), " ", h("kbd", {}, key))),
      ...(picked && this.stands ? [h("a", { href: `/review/reports/${this.page.report}/add?${add}` }, this.t("missed_of_words"))] : []));
    }

    #parts() {
      const bar = byId("parts-bar");
      bar.hidden = this.drafts.length < 2;
      if (bar.hidden) { bar.replaceChildren(); return; }
      const active = bar.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
      bar.replaceChildren(h("p", { class: "hint" }, this.t("split_note")), ...this.drafts.map((_, index) => h("button", {
        type: "button", "aria-pressed": String(index === this.part), "data-focus": `part.${index}`,
        onclick: () => { if (!this.unread.size || this.#ready(this.coded)) { this.part = index; this.draw(); } },
      }, this.t("split_part", { n: index + 1 }))),
      h("button", { type: "button", "data-focus": "part.+", onclick: () => this.change(() => { this.drafts.push(copy(this.coded)); this.part = this.drafts.length - 1; }) }, `+ ${this.t("split_more")}`));
      const node = active && bar.querySelector(`[data-focus="${CSS.escape(active)}"]`);
      if (node) node.focus();
    }

    focusForm() { byId("fields").querySelector("[data-focus]").focus(); }

    // --- deciding

    get dirty() { return this.steps.length > 0 && !this.done; }

    // The decision that the person has seen by now.
    seen(now) {
      if (!now.subject || now.subject === this.page.subject || !this.page.subject) this.base = now.judgement;
      else this.bases.set(now.subject, now.judgement);
    }

    #wrong(what, focus = null) {
      const wrong = byId("wrong");
      wrong.hidden = false;
      wrong.replaceChildren(what);
      const node = focus && byId("fields").querySelector(`[data-focus="${CSS.escape(focus)}"]`);
      (node || wrong).focus();
    }

    #ready(coded) {
      if (this.unread.size) return this.#wrong(this.t("not_saved"), [...this.unread.keys()][0]) || false;
      if (!coded.type) return this.#wrong(this.t("missing_type"), "type") || false;
      if (!coded.trigger) return this.#wrong(this.t("missing_trigger"), "trigger") || false;
      return true;
    }

    get reason() { return byId("reason").value.trim(); }

    needReason() {
      if (this.reason) return true;
      this.#wrong(this.t("reason_needed"));
      byId("reason").setAttribute("aria-invalid", "true");
      byId("reason").focus();
      return false;
    }

    save() {
      if (byId("accept") === null && this.stands && this.stands.verdict === "MERGED") return;
      if (!this.drafts.every((draft, index) => { if (draft.type && draft.trigger) return true; this.part = index; return this.#ready(draft); }) || !this.#ready(this.coded)) return;
      if (!this.stands) this.#send("ADD", { coded: this.coded });
      else if (!byId("merging").hidden) this.#merge();
      else if (this.drafts.length > 1) this.#send("SPLIT", { parts: this.drafts });
      else this.#send("CORRECT", { coded: this.coded });
    }

    decide(verdict) {
      if (verdict === "REJECT" && !this.needReason()) return;
      this.#send(verdict, {});
    }

    #merge() {
      const chosen = [...byId("merging-list").querySelectorAll("input:checked")].map((node) => node.value);
      if (!chosen.length) { this.#wrong(this.t("merge_none")); return; }
      if (!this.needReason()) return;
      this.#send("MERGE", { coded: this.coded, chosen });
    }

    async #send(verdict, { coded = null, parts = [], chosen = [] }) {
      if (this.sending) return;
      this.sending = true;
      byId("wrong").hidden = true;
      const data = verdict === "ADD" ? { coded, base: this.base, reason: this.reason, blind: Boolean(this.page.blind) } : {
        verdict, base: this.base, coded, parts, merged: Object.fromEntries(chosen.map((subject) => [subject, this.bases.get(subject) ?? null])),
        reason: this.reason, blind: Boolean(this.page.blind),
      };
      let answer;
      try {
        answer = await this.ask(this.#address(verdict), { method: "POST", data });
      } catch {
        window.rasid.tell(this.t("no_answer"), true);
        return;
      } finally {
        this.sending = false;
      }
      if (answer.status === 409) await this.#overtaken(answer.body.now, verdict, { coded, parts, chosen });
      else if (answer.status >= 400) this.#wrong([`${this.t("not_saved")} `, h("bdi", {}, [answer.body.error.where, window.rasid.fault(answer.body)].filter(Boolean).join(": "))]);
      else this.#kept(verdict, answer.body);
    }

    #address(verdict) {
      if (verdict === "ADD") return `/api/v1/reports/${this.page.report}/events`;
      return this.stands.event !== null ? `/api/v1/events/${this.stands.event}/decisions` : `/api/v1/reports/${this.page.report}/review?subject=${encodeURIComponent(this.page.subject)}`;
    }

    async #overtaken(now, verdict, given) {
      const asked = await this.ask(`/api/v1/reports/${this.page.report}/review?${new URLSearchParams({ subject: now.subject, ...(this.page.blind ? { blind: this.page.blind } : {}) })}`);
      const mine = copy(given.coded || this.coded);
      // What stands now must not be accepted unseen: what was accepted is kept as a correction of it.
      const again = verdict === "UNDO" ? null : (seen) => {
        this.seen(seen);
        this.conflict.hide();
        if (verdict === "ACCEPT") this.#send("CORRECT", { coded: this.coded });
        else if (verdict === "REJECT") this.#send("REJECT", {});
        else this.save();
      };
      this.conflict.show(now, asked.status === 200 ? asked.body : null, { mine, again, typed: Boolean(given.coded) });
    }

    #kept(verdict, stands) {
      this.done = true;
      sessionStorage.setItem(TOLD, this.t(`saved_${verdict}`));
      if (verdict === "ADD") location.assign(`/review/reports/${this.page.report}/event?${new URLSearchParams({ subject: stands.subject, ...this.page.carried })}`);
      else this.reload();
    }

    reload() {
      this.done = true;
      location.reload();
    }

    // What was kept before this page was loaded is said, where it shows.
    #arrive() {
      const told = sessionStorage.getItem(TOLD);
      if (!told) return;
      sessionStorage.removeItem(TOLD);
      window.rasid.tell(told);
      byId("state").tabIndex = -1;
      byId("state").focus();
    }

    // --- wiring

    #wire() {
      const text = byId("text");
      text.addEventListener("rasid:picked", () => this.#bar());
      text.addEventListener("rasid:taken", (event) => {
        if (this.armed) this.put(this.armed.path, event.detail);
        else {
          this.pane.soft = false;
          this.#bar();
          byId("picked-uses").querySelector("button").focus();
        }
      });
      text.addEventListener("rasid:left", () => {
        const back = this.armed;
        this.armed = null;
        this.#bar();
        const node = back && byId("fields").querySelector(`[data-focus="${CSS.escape(back.path)}"]`);
        if (node) node.focus();
      });
      for (const node of document.querySelectorAll("[data-edge]")) {
        node.addEventListener("click", () => this.pane.adjust(node.dataset.edge, node.dataset.way === "on"));
      }
      byId("picked-undo").addEventListener("click", () => this.pane.undo());
      byId("picked-drop").addEventListener("click", () => { this.armed = null; this.pane.pick(null); text.focus(); });
      document.addEventListener("pointerdown", () => { this.pressed = true; }, true);
      for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, () => { this.pressed = false; }, true);
      for (const id of ["save", "split", "merge", "undo-edit", "show-keys"]) if (byId(id)) byId(id).hidden = false;
      byId("form").addEventListener("submit", (event) => {
        event.preventDefault();
        const button = event.submitter;
        if (button && button.name === "verdict") this.decide(button.value);
        else this.save();
      });
      byId("form").addEventListener("keydown", (event) => {
        // Enter in a field is no decision.
        if (event.key === "Enter" && event.target.tagName === "INPUT" && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          event.target.dispatchEvent(new Event("change"));
        }
      });
      byId("reason").addEventListener("input", () => byId("reason").removeAttribute("aria-invalid"));
      if (byId("save")) byId("save").addEventListener("click", () => this.save());
      byId("undo-edit").addEventListener("click", () => this.back());
      if (byId("split")) byId("split").addEventListener("click", () => this.#split());
      if (byId("merge")) byId("merge").addEventListener("click", () => this.#merging());
      window.addEventListener("beforeunload", (event) => { if (this.dirty) event.preventDefault(); });
      this.#label();
    }

    #split() {
      this.change(() => {
        this.drafts = this.drafts.length > 1 ? [this.coded] : [this.coded, copy(this.coded)];
        this.part = 0;
      });
      this.#label();
    }

    #merging() {
      const list = byId("merging");
      list.hidden = !list.hidden;
      byId("merging-list").replaceChildren(...this.page.neighbours.filter((own) => own.verdict !== "MERGED" && own.verdict !== "MERGE").map((own) => h("label", { class: "row" },
        h("input", { type: "checkbox", value: own.subject }), " ", h("bdi", { lang: "ar" }, shown(own.words)), " ", h("span", { class: "badge" }, this.sayer.of("types", own.type)))));
      this.#label();
      if (!list.hidden) (list.querySelector("input") || list).focus();
    }

    #label() {
      const merging = !byId("merging").hidden;
      if (byId("split")) {
        byId("split").setAttribute("aria-pressed", String(this.drafts.length > 1));
        byId("split").textContent = this.t(this.drafts.length > 1 ? "split_off" : "split");
      }
      if (byId("merge")) byId("merge").setAttribute("aria-pressed", String(merging));
      if (byId("save")) byId("save").textContent = this.t(!this.stands ? "save_add" : merging ? "merge_save" : this.drafts.length > 1 ? "split_save" : "save");
    }
  }

  window.rasidEditor = new Editor();
})();
