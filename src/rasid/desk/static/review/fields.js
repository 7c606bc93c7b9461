// The fields of the form: each with its present value, what the machine guessed, and a way to every correction. They are drawn anew from the
// draft after each change; `data-focus` says which control had the focus.
"use strict";
(() => {
  const { h, said, get, same, day, amount, overlaps, label } = window.rasidValues;

  // Words of the text as a button that lets other words be chosen.
  const spanButton = (form, path, span, field) => {
    const { t } = form;
    const name = span ? t("change_words", { field, words: window.rasidValues.shown(span.text) }) : t("choose_words", { field });
    return h("button", {
      type: "button", class: span ? "span" : "span empty", "data-arm": path, "data-focus": path, "aria-label": name, title: name,
      onclick: () => form.arm(path, field),
    }, span ? said(span.text) : t("choose_words", { field }));
  };

  const removeButton = (form, path, what) => h("button", {
    type: "button", class: "small", "data-focus": `${path}.remove`, "aria-label": form.t("remove_item", { what }),
    onclick: () => form.remove(path, what),
  }, form.t("remove"));

  // A list of choices with their names.
  const choice = (form, path, values, name, focus = path) => {
    const value = String(get(form.coded, path));
    return h("select", { "aria-label": name, "data-focus": focus, onchange: (event) => form.set(path, form.typed(path, event.target.value), focus) },
      values.map((own) => h("option", { value: own.value, selected: own.value === value }, own.name)));
  };

  // What the machine guessed of a field, and the way back to it.
  const guessLine = (form, field) => {
    if (!form.guess) return null;
    const own = get(form.guess, field);
    if (same(own, get(form.coded, field))) return h("span", { class: "badge guess-badge" }, form.t("as_guessed"));
    const values = form.sayer.field(field, form.guess);
    return h("span", { class: "guess-line" },
      h("span", { class: "badge guess-badge" }, form.t("guess")), " ",
      values.length ? values.map((one, at) => [at ? " · " : "", h("span", {}, one)]) : h("span", { class: "none" }, form.t("none")), " ",
      h("button", {
        type: "button", class: "small", "data-focus": `${field}.guess`, "aria-label": form.t("take_guess", { field: form.t(label(field)) }),
        onclick: () => form.change((coded) => window.rasidValues.set(coded, field, window.rasidValues.copy(own)), `${field}.guess`, form.t(label(field))),
      }, form.t("take_guess_short")));
  };

  const group = (form, field, ...body) => h("fieldset", { class: "field", "data-field": field },
    h("legend", {}, form.t(label(field))), guessLine(form, field), ...body);

  const typeField = (form) => {
    const kind = form.vocabulary.types.find((one) => one.value === form.coded.type);
    const select = h("select", {
      id: "type", "aria-label": form.t("f_type"), "aria-describedby": "type-definition", "data-focus": "type",
      onchange: (event) => form.change((coded) => {
        const modes = form.vocabulary.types.find((one) => one.value === event.target.value).modes.map((one) => one.value);
        coded.type = event.target.value;
        coded.modes = coded.modes.filter((mode) => modes.includes(mode));
      }, "type"),
    }, form.coded.type ? null : h("option", { value: "", selected: true, disabled: true }, form.t("no_type")),
    form.vocabulary.types.map((one) => h("option", { value: one.value, selected: one.value === form.coded.type }, `${one.name} (${one.value})`)));
    const definition = h("p", { class: "hint", id: "type-definition" }, kind ? [kind.definition, " ", said(`«${kind.words}»`)] : form.t("no_type"));
    return [group(form, "type", select, definition), kind && kind.modes.length ? group(form, "modes", boxes(form, "modes", kind.modes)) : null];
  };

  const boxes = (form, path, values) => h("div", { class: "boxes" }, values.map((own) => h("label", {},
    h("input", {
      type: "checkbox", value: own.value, checked: get(form.coded, path).includes(own.value), "data-focus": `${path}.${own.value}`,
      onchange: (event) => form.change((coded) => {
        const chosen = values.map((one) => one.value).filter((value) => (value === own.value ? event.target.checked : coded[path].includes(value)));
        coded[path] = chosen;
      }, `${path}.${own.value}`),
    }), " ", own.name)));

  const triggerField = (form) => group(form, "trigger", spanButton(form, "trigger", form.coded.trigger, form.t("f_trigger")));

  // One of a few, each with what the codebook says of it and an example.
  const radios = (form, path, list) => {
    const field = path.split(".").pop();
    const legend = form.t(`f_${field}`);
    return h("fieldset", { class: "field radios", "data-field": path },
      h("legend", {}, legend), path.startsWith("statement.") ? guessLine(form, path) : null,
      form.vocabulary[list].map((own) => {
        const id = `${path.replaceAll(".", "-")}-${own.value}`;
        return h("div", { class: "radio" },
          h("input", {
            type: "radio", id, name: path, value: own.value, checked: get(form.coded, path) === own.value, "aria-describedby": `${id}-what`,
            "data-focus": `${path}.${own.value}`, onchange: () => form.set(path, own.value, `${path}.${own.value}`),
          }),
          h("label", { for: id }, own.name),
          h("span", { class: "hint", id: `${id}-what` }, own.definition, " ", said(`«${own.example}»`)));
      }));
  };

  const statementField = (form, path, heading, holders) => h("div", { class: "statement" },
    h("h3", {}, heading),
    path === "statement" ? null : removeButton(form, path, heading),
    radios(form, `${path}.status`, "status"), radios(form, `${path}.attribution`, "attribution"), radios(form, `${path}.certainty`, "certainty"),
    holders,
    h("fieldset", { class: "field", "data-field": `${path}.cue` }, h("legend", {}, form.t("f_cue")),
      path === "statement" ? guessLine(form, "statement.cue") : null,
      h("div", { class: "row" }, spanButton(form, `${path}.cue`, get(form.coded, `${path}.cue`), form.t("f_cue")),
        get(form.coded, `${path}.cue`) ? removeButton(form, `${path}.cue`, form.t("f_cue")) : null)));

  // A field for typed words of which a value is made; what is none is said, and stays to be mended.
  const typedField = (form, { path, name, read, wrong, show, put, focus = path }) => {
    const value = get(form.coded, path);
    const key = `typed-${focus.replaceAll(".", "-")}`;
    const kept = form.unread.get(focus);
    const input = h("input", {
      type: "text", dir: "ltr", inputmode: "text", autocomplete: "off", id: key, "data-focus": focus, class: "typed",
      "aria-invalid": kept === undefined ? null : "true", "aria-describedby": kept === undefined ? null : `${key}-wrong`,
      onchange: (event) => {
        const found = read(event.target.value);
        if (found === undefined) {
          form.unread.set(focus, event.target.value);
          form.tell(wrong(event.target.value));
          form.draw(focus);
          return;
        }
        form.unread.delete(focus);
        form.change((coded) => put(coded, found), focus);
      },
    });
    input.value = kept === undefined ? (value === null || value === undefined ? "" : show ? show(value) : String(value)) : kept;
    return h("div", { class: "typed-field" }, h("label", { for: key }, name), input,
      kept === undefined ? null : h("span", { class: "fault", id: `${key}-wrong` }, wrong(kept)));
  };

  const dayField = (form, which) => typedField(form, {
    path: `time.${which}`, name: form.t(`date_${which}`), read: day, wrong: (words) => form.t("date_wrong", { words }),
    put: (coded, found) => {
      const other = which === "from" ? "to" : "from";
      if (found && !coded.time[other] && coded.time.precision === "unresolved") coded.time.precision = "day";
      coded.time[which] = found;
      if (which === "from" && found && coded.time.precision === "day" && !form.unread.has("time.to")) coded.time.to = found;
      if (!coded.time.from && !coded.time.to) coded.time.precision = "unresolved";
    },
  });

  const timeField = (form) => {
    const { t, coded } = form;
    const name = t("f_time");
    if (!coded.time) return group(form, "time", spanButton(form, "time.span", null, name));
    const unknown = !coded.time.from && !coded.time.to;
    const read = coded.time.span && form.readings.times.find((own) => overlaps(own, coded.time.span));
    const says = read && form.sayer.time({ ...read, span: null });
    const differs = read && (read.from !== coded.time.from || read.to !== coded.time.to || read.precision !== coded.time.precision);
    return group(form, "time",
      h("div", { class: "row" }, spanButton(form, "time.span", coded.time.span, name), removeButton(form, "time", name)),
      read ? h("p", { class: "hint" }, t("words_say", { what: says }), " ", differs ? h("button", {
        type: "button", class: "small", "data-focus": "time.take",
        onclick: () => form.change((draft) => Object.assign(draft.time, { from: read.from, to: read.to, precision: read.precision }), "time.take"),
      }, t("words_say_take")) : null) : null,
      h("div", { class: "row days" }, dayField(form, "from"), dayField(form, "to"),
        h("div", { class: "typed-field" }, h("span", { "aria-hidden": "true" }, t("date_precision")), choice(form, "time.precision", form.vocabulary.time_precision, t("date_precision")))),
      coded.time.from && coded.time.to && coded.time.from > coded.time.to ? h("p", { class: "fault" }, t("date_order")) : null,
      h("p", { class: "hint" }, t("date_hint")),
      h("label", { class: "row" }, h("input", {
        type: "checkbox", checked: unknown, "data-focus": "time.unknown",
        onchange: (event) => {
          form.unread.delete("time.from");
          form.unread.delete("time.to");
          form.change((draft) => {
            const back = event.target.checked ? { from: null, to: null, precision: "unresolved" } : read && read.from ? { from: read.from, to: read.to, precision: read.precision } : {};
            Object.assign(draft.time, back);
          }, "time.unknown");
        },
      }), t("date_unknown")));
  };

  const numberField = (form, path, which) => typedField(form, {
    path: `${path}.${which}`, name: form.t(`amount_${which}`), read: amount, wrong: (words) => form.t("amount_wrong", { words }),
    put: (coded, found) => window.rasidValues.set(coded, `${path}.${which}`, found),
  });

  const quantityField = (form) => group(form, "quantities",
    h("ul", { class: "items" }, form.coded.quantities.map((own, index) => {
      const path = `quantities.${index}`;
      return h("li", {}, h("div", { class: "row" }, spanButton(form, `${path}.span`, own.span, form.t("f_quantities")), removeButton(form, path, own.span.text)),
        h("div", { class: "row days" },
          h("div", { class: "typed-field" }, h("span", { "aria-hidden": "true" }, form.t("amount_kind")), choice(form, `${path}.kind`, form.vocabulary.quantity_kinds, form.t("amount_kind"))),
          numberField(form, path, "low"), numberField(form, path, "high"),
          ["money", "area", "other"].includes(own.kind) ? textField(form, `${path}.unit`, form.t("amount_unit")) : null));
    })), addButton(form, "quantities", "f_quantities"));

  const addButton = (form, path, field) => h("button", {
    type: "button", "data-focus": `${path}.+`, "data-arm": `${path}.+`, "aria-label": form.t("add_field", { field: form.t(field) }),
    onclick: () => form.arm(`${path}.+`, form.t(field)),
  }, `+ ${form.t("add")}`);

  const textField = (form, path, name, { long = false, hint = null, empty = "" } = {}) => {
    const key = `typed-${path.replaceAll(".", "-")}`;
    const input = h(long ? "textarea" : "input", {
      id: key, dir: "auto", "data-focus": path, rows: long ? "2" : null, maxlength: long ? "4000" : "200", autocomplete: "off",
      "aria-describedby": hint ? `${key}-hint` : null,
      onchange: (event) => form.set(path, event.target.value.trim() || empty, path),
    });
    input.value = get(form.coded, path) || "";
    return h("div", { class: "typed-field" }, h("label", { for: key }, name), input, hint ? h("span", { class: "hint", id: `${key}-hint` }, hint) : null);
  };

  const moreField = (form) => {
    const open = form.opened.has("more");
    const node = h("details", { class: "more", open }, h("summary", { "data-focus": "more" }, form.t("f_more")),
      ["instrument", "aim", "cause"].map((field) => group(form, field, h("div", { class: "row" }, spanButton(form, field, form.coded[field], form.t(label(field))),
        form.coded[field] ? removeButton(form, field, form.t(label(field))) : null))),
      group(form, "contexts", boxes(form, "contexts", form.vocabulary.contexts)),
      textField(form, "happening", form.t("f_happening"), { hint: form.t("hint_happening"), empty: null }),
      textField(form, "note", form.t("f_note"), { long: true }));
    node.addEventListener("toggle", () => form.opened[node.open ? "add" : "delete"]("more"));
    return node;
  };

  window.rasidFields = { spanButton, removeButton, choice, guessLine, group, addButton, textField, typedField, typeField, triggerField, statementField, timeField, quantityField, moreField };
})();
