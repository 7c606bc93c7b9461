// The pickers of actors and places in the form of a choice: fields that search among what statements speak of.
"use strict";
(() => {
  const { h, parts, shown } = window.rasidValues;
  const { Picker } = window.rasidPicker;
  const form = document.querySelector("form.filters");
  if (!form) return;
  const { words, countries } = JSON.parse(form.dataset.words);
  const arabic = document.documentElement.lang === "ar";
  const said = form.querySelector("[data-said]");
  const t = (key, values = {}) => (words[key] || "").replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const named = (name) => shown((arabic ? name.ar || name.en : name.en || name.ar) || "");
  const other = (name) => shown(arabic ? name.en : name.ar);

  // The name in the other language stands there for who types it.
  const detail = (one, asked) => parts(
    asked && /[A-Za-z]/.test(asked) === arabic ? other(one.name) : "", words[`kind_${one.kind}`], words[`feature_${one.feature}`],
    one.feature === "country" ? "" : countries[one.country], t("pick_times", { number: one.statements.toLocaleString("en") }));

  for (const box of form.querySelectorAll("[data-pick]")) {
    const field = box.querySelector("input[type=hidden]"), side = box.querySelector("[data-side]"), now = box.querySelector(".picked bdi");
    const label = box.querySelector(".pick-label").textContent;
    const changed = () => field.dispatchEvent(new Event("change", { bubbles: true }));
    const choose = (key) => {
      if (field.value === key) return;
      field.value = key;
      changed();
    };
    let name = now ? now.textContent : "";
    const picker = new Picker({
      label, placeholder: t("pick_search"), value: name, focus: field.name,
      search: async (asked) => {
        const { status, body } = await window.rasid.ask(`/api/v1/statements/${box.dataset.pick}?limit=12&q=${encodeURIComponent(asked === name ? "" : asked.slice(0, 200))}`);
        return status === 200 ? body.map((one) => ({ label: named(one.name), detail: detail(one, asked), value: { key: one.key, name: named(one.name) } })) : [];
      },
      extra: () => (field.value ? [{ label: t("pick_none"), name: "", value: { key: "", name: "" } }] : []),
      choose: (value) => { name = value.name; choose(value.key); },
      // Words that name nothing narrow nothing: what was chosen stays.
      typed: (asked) => {
        if (asked) { picker.value = picker.input.value = name; return; }
        name = "";
        choose("");
      },
      tell: (told) => { said.textContent = told; },
      words: t,
    });
    box.querySelector(".picked").replaceWith(picker.node);
    if (!side) continue;
    side.hidden = false;
    side.addEventListener("change", (event) => {
      event.stopPropagation();
      field.name = side.value;
      if (field.value) changed();
    });
  }
})();
