// The keys of the editor: single ones, which can be switched off, and those with Ctrl.
"use strict";
(() => {
  const { h } = window.rasidValues;
  const byId = (id) => document.getElementById(id);
  const SINGLE = "rasid.single-keys";

  class Keys {
    constructor(editor, uses) {
      this.editor = editor;
      const { t } = editor;
      const field = ([path, name]) => () => {
        const { pane } = editor;
        if (pane.picked && !pane.soft) editor.put(path, pane.picked);
        else editor.arm(path, t(name));
      };
      const follow = (id) => () => { const node = byId(id); if (node) node.click(); };
      const names = ["trigger", "actor", "recipient", "place", "time", "number", "holder", "cue"];
      this.single = new Map([
        ["t", ["key_text", () => byId("text").focus()]],
        ...uses.map((use, index) => [use[2], [`key_${names[index]}`, field(use)]]),
        ["y", ["key_accept", follow("accept")]],
        ["s", ["key_save", () => editor.save()]],
        ["x", ["key_reject", () => { if (editor.reason && byId("reject")) byId("reject").click(); else byId("reason").focus(); }]],
        ["u", ["key_undo", () => editor.back()]],
        ["j", ["key_next", follow("next-event")]],
        ["k", ["key_previous", follow("previous-event")]],
        ["?", ["key_help", () => this.help()]],
      ]);
    }

    get on() { return localStorage.getItem(SINGLE) !== "off"; }

    wire() {
      const { t } = this.editor;
      const keys = (...names) => names.map((name, index) => [index ? " " : "", h("kbd", { dir: "ltr" }, name)]);
      const row = (names, words) => h("div", {}, h("dt", {}, keys(...names)), h("dd", {}, t(words)));
      byId("keys-list").replaceChildren(
        ...[...this.single].map(([key, [words]]) => row([key], words)),
        row(["← → ↑ ↓"], "key_arrows"), row(["Shift"], "key_shift"), row(["Ctrl", "← →"], "key_edges"), row(["Enter"], "key_enter"), row(["Esc"], "key_escape"),
        row(["Ctrl", "Enter"], "key_save"), row(["Ctrl", "Z"], "key_undo"));
      const box = byId("keys-single");
      box.checked = this.on;
      box.addEventListener("change", () => localStorage.setItem(SINGLE, box.checked ? "on" : "off"));
      byId("show-keys").addEventListener("click", () => this.help());
      byId("keys-close").addEventListener("click", () => byId("keys").close());
      document.addEventListener("keydown", (event) => this.#pressed(event));
    }

    help() { byId("keys").showModal(); }

    // The letter that stands on the key on a Latin keyboard, also while an Arabic one is in use.
    #letter(event) {
      if (event.key === "?" || event.key === "\u061f") return "?";
      if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
      return /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : null;
    }

    #pressed(event) {
      if (event.defaultPrevented || byId("keys").open) return;
      const target = event.target;
      const typing = target.matches("textarea, select, input:not([type=checkbox]):not([type=radio])");
      if (event.ctrlKey || event.metaKey) {
        if (event.key === "Enter") { event.preventDefault(); if (typing) target.dispatchEvent(new Event("change")); this.editor.save(); }
        else if (!typing && this.#letter(event) === "z") { event.preventDefault(); this.editor.back(); }
        return;
      }
      if (event.altKey || typing || !this.on) return;
      const found = this.single.get(this.#letter(event));
      if (!found) return;
      event.preventDefault();
      found[1]();
    }
  }

  window.rasidKeys = { Keys };
})();
