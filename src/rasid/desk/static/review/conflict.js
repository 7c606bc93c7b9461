// Somebody else was faster: who, when and what, both codings field by field, and the choice between them. Nothing typed is lost.
"use strict";
(() => {
  const { h, same, get, set, copy, FIELDS, label, shown } = window.rasidValues;

  class Conflict {
    constructor(section, editor) {
      this.section = section;
      this.editor = editor;
    }

    // `now`: what stands, as the refusal says; `theirs`: the same in full; `attempt`: the decision that was refused.
    show(now, theirs, attempt) {
      const { t } = this.editor;
      const mine = attempt.mine;
      const other = theirs && theirs.coded.length ? theirs.coded[0] : null;
      this.section.replaceChildren(
        h("h3", { id: "conflict-title" }, t("overtaken")),
        h("p", { class: "fault" }, this.#by(now)),
        now.reason ? h("p", {}, `${t("overtaken_reason")}: `, h("bdi", {}, shown(now.reason))) : "",
        h("p", { class: "hint" }, t("overtaken_kept")),
        mine.type && other ? this.#table(mine, other, attempt.typed) : other || !now.judgement ? "" : h("p", {}, t("overtaken_gone")),
        h("div", { class: "row" },
          h("button", { type: "button", class: "main", "data-focus": "conflict.theirs", onclick: () => this.editor.reload() }, t("take_theirs")),
          attempt.again ? h("button", { type: "button", "data-focus": "conflict.mine", onclick: () => attempt.again(now) }, t("keep_mine")) : "",
          h("button", { type: "button", "data-focus": "conflict.back", onclick: () => this.#back(now) }, t("go_on"))));
      this.section.hidden = false;
      this.section.focus();
      this.section.scrollIntoView({ block: "start" });
    }

    hide() {
      this.section.hidden = true;
      this.section.replaceChildren();
    }

    #by(now) {
      const { t } = this.editor;
      if (!now.judgement) return t("overtaken_undone");
      const [before, ...after] = t("overtaken_by", { verdict: t(`verdict_${now.verdict}`) }).split("{who}");
      const [between, behind] = after.join("").split("{at}");
      return [before, h("bdi", {}, shown(now.who)), between, h("time", { dir: "ltr", datetime: now.at }, now.at.slice(0, 16).replace("T", " ")), behind || ""];
    }

    #table(mine, other, typed) {
      const { t, sayer } = this.editor;
      const differing = FIELDS.filter((field) => !same(get(mine, field), get(other, field)));
      if (!differing.length) return h("p", {}, t("overtaken_same"));
      const values = (field, coded) => {
        const found = sayer.field(field, coded);
        return found.length ? found.map((one) => h("div", {}, one)) : h("span", { class: "none" }, t("none"));
      };
      return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "conflict-title" }, h("table", {},
        h("thead", {}, h("tr", {}, ["column_field", typed ? "column_yours" : "column_seen", "column_theirs"].map((key) => h("th", { scope: "col" }, t(key))))),
        h("tbody", {}, differing.map((field) => h("tr", { "data-field": field },
          h("th", { scope: "row" }, t(label(field))), h("td", { class: "mine" }, values(field, mine)),
          h("td", { class: "theirs" }, values(field, other), h("button", {
            type: "button", class: "small", "aria-label": t("take_theirs_field", { field: t(label(field)) }),
            onclick: (event) => {
              this.editor.change((coded) => set(coded, field, copy(get(other, field))), null, t(label(field)));
              set(mine, field, copy(get(other, field)));
              const row = event.target.closest("tr");
              row.querySelector(".mine").replaceChildren(...[values(field, mine)].flat());
              event.target.disabled = true;
              this.section.focus();
            },
          }, t("take_guess_short"))))))));
    }

    // Back to the form: what is saved from now on is decided in sight of the other decision.
    #back(now) {
      this.editor.seen(now);
      this.hide();
      this.editor.focusForm();
    }
  }

  window.rasidConflict = { Conflict };
})();
