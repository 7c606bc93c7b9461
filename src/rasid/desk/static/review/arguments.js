// Who, to whom, where, and who says so: words of the text, and whom or which place they stand for.
"use strict";
(() => {
  const { h, get, set, overlaps, degree, shown, parts } = window.rasidValues;
  const { spanButton, removeButton, choice, group, guessLine, addButton, typedField } = window.rasidFields;
  const { Picker } = window.rasidPicker;
  const ARABIC = /[\u0600-\u06ff]/;
  const asName = (words) => (ARABIC.test(words) ? { ar: words, en: "" } : { ar: "", en: words });

  // The actors that the machine read at these words come first, then what is found by name.
  const findActors = (form, span) => async (words) => {
    const own = span ? form.readings.actors.filter((one) => overlaps(one, span)).map((one) => ({
      label: form.sayer.name(one.name) || one.actor, detail: form.t("from_report"), value: { actor: one.actor, name: one.name, code: one.code },
    })) : [];
    const asked = words || (span ? span.text : "");
    const { status, body } = await form.ask(`/api/v1/actors?limit=10&q=${encodeURIComponent(asked.slice(0, 200))}`);
    const found = status === 200 ? body.map((one) => ({
      label: form.sayer.name(one.name),
      detail: parts(form.other(one.name), one.kind ? form.t(`kind_${one.kind}`) : null, one.code, one.kind ? form.t("from_lexicon") : form.t("from_workspace")),
      value: { actor: one.key, name: one.name, code: one.code },
    })) : [];
    const fresh = words ? own.filter((one) => one.label.includes(words)) : own;
    return [...fresh, ...found.filter((one) => !fresh.some((two) => two.value.actor === one.value.actor))];
  };

  const actorPicker = (form, path, key) => {
    const own = get(form.coded, path);
    const take = (value) => form.change((coded) => {
      const draft = get(coded, path);
      draft[key] = value.actor;
      draft.name = value.name;
      if (key === "actor") draft.code = value.code;
    }, `${path}.who`, value.name ? form.sayer.name(value.name) : form.t("unknown"));
    return new Picker({
      label: `${form.t("actor_who")}: ${shown(own.span.text)}`, placeholder: form.t("actor_search"), value: form.sayer.name(own.name), focus: `${path}.who`,
      search: findActors(form, own.span),
      extra: (words) => [
        ...(words ? [{ label: form.t("use_as_name", { words }), name: words, value: { actor: null, name: asName(words), code: null } }] : []),
        { label: form.t("leave_unknown"), name: "", value: { actor: null, name: null, code: null } },
      ],
      choose: take, typed: (words) => take({ actor: null, name: words ? asName(words) : null, code: null }), tell: form.tell, words: form.t,
    });
  };

  const partyField = (form, field) => group(form, field,
    h("ul", { class: "items" }, form.coded[field].map((own, index) => {
      const path = `${field}.${index}`;
      return h("li", {}, h("div", { class: "row" }, spanButton(form, `${path}.span`, own.span, form.t(`f_${field}`)), actorPicker(form, path, "actor").node,
        removeButton(form, path, own.span.text)), own.code ? h("span", { class: "meta" }, h("bdi", { dir: "ltr" }, own.code)) : null);
    })), addButton(form, field, `f_${field}`));

  const findPlaces = (form, span) => async (words) => {
    const own = span ? form.readings.places.filter((one) => overlaps(one, span)).map((one) => ({
      label: form.sayer.name(one.place.name), detail: `${form.sayer.where(one.place)} · ${form.t("from_report")}`, value: one.place,
    })) : [];
    const asked = words || (span ? span.text : "");
    const { status, body } = await form.ask(`/api/v1/places?limit=12&q=${encodeURIComponent(asked.slice(0, 200))}${form.country ? `&country=${form.country}` : ""}`);
    const found = status === 200 ? body.map((one) => {
      const { own: mine, known, ...place } = one;
      const where = mine ? form.t("own_gazetteer") : known ? null : form.t("from_workspace");
      return { label: form.sayer.name(one.name), detail: [form.other(one.name), place, where].filter(Boolean).map((part) => (part === place ? form.sayer.where(place) : parts(part))).join(" · "), value: place };
    }) : [];
    const fresh = words ? own.filter((one) => one.label.includes(words)) : own;
    return [...fresh, ...found.filter((one) => !fresh.some((two) => two.value.key === one.value.key))];
  };

  const EMPTY = { geonames: null, lat: null, lon: null, country: null, admin1: null, feature: null, precision: 7 };

  const placePicker = (form, path) => {
    const own = get(form.coded, path);
    const take = (place) => form.change((coded) => { get(coded, path).place = place; }, `${path}.which`, place ? form.sayer.place(place) : form.t("unknown"));
    const named = (words) => ({ key: `name::${words}`, name: asName(words), ...EMPTY });
    return new Picker({
      label: `${form.t("place_which")}: ${shown(own.span.text)}`, placeholder: form.t("place_search"), value: own.place ? form.sayer.name(own.place.name) : "",
      focus: `${path}.which`, search: findPlaces(form, own.span),
      extra: (words) => [
        ...(words ? [{ label: form.t("use_as_place", { words }), name: words, value: named(words) }] : []),
        { label: form.t("leave_unknown"), name: "", value: null },
      ],
      choose: take, typed: (words) => take(words ? named(words) : null), tell: form.tell, words: form.t,
    });
  };

  // Coordinates and country of a place can be mended or, for a place that no gazetteer has, given.
  const pointFields = (form, path) => {
    const number = (which, most) => typedField(form, {
      path: `${path}.place.${which}`, name: form.t(which), read: (words) => degree(words, most), wrong: (words) => form.t("amount_wrong", { words }),
      put: (coded, found) => set(coded, `${path}.place.${which}`, found),
    });
    const country = typedField(form, {
      path: `${path}.place.country`, name: form.t("country"), wrong: (words) => form.t("amount_wrong", { words }),
      read: (words) => { const code = words.trim().toUpperCase(); return code === "" ? null : /^[A-Z]{2}$/.test(code) ? code : undefined; },
      put: (coded, found) => set(coded, `${path}.place.country`, found),
    });
    const node = h("details", { open: form.opened.has(path) }, h("summary", { "data-focus": `${path}.point` }, form.t("coordinates")),
      h("div", { class: "row days" }, number("lat", 90), number("lon", 180), country));
    node.addEventListener("toggle", () => form.opened[node.open ? "add" : "delete"](path));
    return node;
  };

  const placeField = (form) => {
    const roles = ["at", "from", "to"].map((value) => ({ value, name: form.t(`role_${value}`) }));
    return group(form, "places",
      h("ul", { class: "items" }, form.coded.places.map((own, index) => {
        const path = `places.${index}`;
        return h("li", {},
          h("div", { class: "row" }, choice(form, `${path}.role`, roles, form.t("role")), spanButton(form, `${path}.span`, own.span, form.t("f_places")),
            placePicker(form, path).node, removeButton(form, path, own.span.text)),
          own.place ? [h("p", { class: "meta" }, h("span", {}, form.sayer.place(own.place)), " ",
            choice(form, `${path}.place.precision`, form.vocabulary.where_prec, form.t("where_precision"))), pointFields(form, path)]
            : h("p", { class: "meta" }, form.t("unknown")));
      })), addButton(form, "places", "f_places"));
  };

  const holderField = (form, path) => {
    const list = `${path}.holders`;
    const chain = get(form.coded, list);
    return h("fieldset", { class: "field", "data-field": list },
      h("legend", {}, form.t("f_holders")), path === "statement" ? guessLine(form, list) : null,
      h("p", { class: "hint" }, form.t("hint_holders")),
      h("ol", { class: "items" }, chain.map((own, index) => {
        const at = `${list}.${index}`;
        return h("li", {}, h("div", { class: "row" },
          choice(form, `${at}.kind`, form.vocabulary.holder_kinds, form.t("holder_kind")),
          spanButton(form, `${at}.span`, own.span, form.t("f_holders")), actorPicker(form, at, "holder").node,
          index ? h("button", {
            type: "button", class: "small", "data-focus": `${at}.up`, "aria-label": form.t("first_up", { what: shown(own.span.text) }),
            onclick: () => form.change((coded) => { const links = get(coded, list); links.splice(index - 1, 0, ...links.splice(index, 1)); }, `${list}.${index - 1}.span`),
          }, "↑") : null,
          removeButton(form, at, own.span.text)));
      })), addButton(form, list, "f_holders"));
  };

  Object.assign(window.rasidFields, { partyField, placeField, holderField });
})();
