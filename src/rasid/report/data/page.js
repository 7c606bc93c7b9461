"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const inspector = document.getElementById("inspector");
  const body = document.getElementById("inspector-body");
  let pinned = false;
  let origin = null;
  let returning = false;

  // Language
  const kindNames = {};
  for (const button of all("[data-toggle]")) {
    const names = {};
    for (const lang of ["ar", "en"]) names[lang] = button.querySelector(".i-" + lang).textContent;
    kindNames[button.dataset.toggle] = names;
  }
  const setLanguage = (lang) => {
    root.dataset.ui = lang;
    root.lang = lang;
    root.dir = lang === "ar" ? "rtl" : "ltr";
    const key = lang === "ar" ? "labelAr" : "labelEn";
    for (const node of all("[data-label-ar]")) node.setAttribute("aria-label", node.dataset[key]);
    for (const button of all("[data-set-ui]")) button.setAttribute("aria-pressed", String(button.dataset.setUi === lang));
    const title = document.querySelector("title");
    if (title.dataset.titleAr) title.textContent = lang === "ar" ? title.dataset.titleAr : title.dataset.titleEn;
    const comma = lang === "ar" ? "، " : ", ";
    for (const word of all("a.seg")) {
      const kinds = word.dataset.kinds.split(" ").map((kind) => (kindNames[kind] ? kindNames[kind][lang] : kind));
      word.setAttribute("aria-label", word.textContent + " — " + kinds.join(comma));
    }
    maps.forEach((map) => map.draw());
  };
  for (const button of all("[data-set-ui]")) button.addEventListener("click", () => setLanguage(button.dataset.setUi));

  // What belongs together
  const byId = new Map();
  for (const node of all("[data-ids]")) {
    for (const id of node.dataset.ids.split(" ")) {
      if (!byId.has(id)) byId.set(id, []);
      byId.get(id).push(node);
    }
  }
  let lit = [];
  const light = (ids) => {
    for (const node of lit) node.classList.remove("lit");
    lit = ids.flatMap((id) => byId.get(id) || []);
    for (const node of lit) node.classList.add("lit");
  };
  const entryOf = (id) => document.getElementById(id.replace(/^(r\d+-)/, "$1d-"));

  // The record behind a word
  const show = (ids, from, pin) => {
    const entries = ids.map(entryOf).filter(Boolean);
    if (!entries.length) return;
    body.replaceChildren(...entries.map((entry) => {
      const copy = entry.cloneNode(true);
      copy.removeAttribute("id");
      return copy;
    }));
    inspector.hidden = false;
    inspector.scrollTop = 0;
    light(ids);
    if (pin) {
      pinned = true;
      origin = from || origin;
      inspector.classList.add("pinned");
      inspector.focus({ preventScroll: true });
    }
  };
  const hide = (back) => {
    inspector.hidden = true;
    inspector.classList.remove("pinned");
    const target = origin;
    pinned = false;
    origin = null;
    light([]);
    if (back && target) {
      returning = true; // the word must not open its record again
      target.focus();
      returning = false;
    }
  };
  const find = (id) => {
    const nodes = (byId.get(id) || []).filter((node) => node.classList.contains("seg"));
    const node = nodes.find((one) => one.matches("a.k-event")) || nodes.find((one) => one.matches("a")) || nodes[0];
    if (!node) return;
    if (!inspector.hidden) hide(false);
    if (!node.matches("a")) node.tabIndex = -1;
    else rove(node);
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
    light([id]);
  };
  document.getElementById("inspector-close").addEventListener("click", () => hide(true));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-find], a[data-card], a[data-open], a.seg");
    if (!link) return;
    event.preventDefault();
    if (link.dataset.find) find(link.dataset.find);
    else if (link.dataset.card) {
      const card = document.getElementById(link.dataset.card);
      hide(false);
      if (card) {
        card.scrollIntoView({ block: "center" });
        card.focus({ preventScroll: true });
        light(card.dataset.ids.split(" "));
      }
    } else show((link.dataset.open || link.dataset.ids).split(" "), inspector.contains(link) ? null : link, true);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!inspector.hidden) hide(true);
    else {
      const card = event.target.closest(".card");
      if (card) find(card.dataset.ids.split(" ").pop());
    }
  });
  const over = (event) => {
    if (pinned || returning) return;
    const word = event.target.closest("a.seg, .place, .edge");
    if (word) return show((word.dataset.ids || word.dataset.open).split(" "), null, false);
    const card = event.target.closest(".card");
    if (card) light(card.dataset.ids.split(" "));
  };
  const out = (event) => {
    if (pinned || !event.target.closest("a.seg, .place, .edge, .card")) return;
    const next = event.relatedTarget;
    if (next && inspector.contains(next)) return;
    hide(false);
  };
  document.addEventListener("mouseover", over);
  document.addEventListener("mouseout", out);
  document.addEventListener("focusin", over);
  document.addEventListener("focusout", out);

  // One stop per text for the Tab key, arrows within it
  const rove = (word) => {
    const text = word.closest(".doc");
    const current = text && text.querySelector('a.seg[tabindex="0"]');
    if (current) current.tabIndex = -1;
    word.tabIndex = 0;
  };
  for (const text of all(".doc")) {
    const words = all("a.seg", text);
    words.forEach((word, index) => { word.tabIndex = index ? -1 : 0; });
    text.addEventListener("keydown", (event) => {
      const at = words.indexOf(event.target);
      if (at < 0) return;
      const step = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: -1, ArrowUp: -1 }[event.key];
      let to = step ? at + step : event.key === "Home" ? 0 : event.key === "End" ? words.length - 1 : -1;
      if (event.key === " ") { event.preventDefault(); event.target.click(); return; }
      if (to < 0 || to >= words.length) return;
      event.preventDefault();
      rove(words[to]);
      words[to].focus();
    });
    text.addEventListener("focusin", (event) => { if (event.target.matches("a.seg")) rove(event.target); });
  }
  for (const button of all("[data-toggle]")) {
    button.addEventListener("click", () => {
      const shown = button.getAttribute("aria-pressed") === "true";
      button.setAttribute("aria-pressed", String(!shown));
      button.closest("section").querySelector(".doc").classList.toggle("hide-" + button.dataset.toggle, shown);
    });
  }

  // Maps
  const overlaps = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
  const makeMap = (svg) => {
    const home = svg.dataset.home.split(" ").map(Number);
    let box = home.slice();
    const draw = () => {
      svg.setAttribute("viewBox", box.map((value) => value.toFixed(1)).join(" "));
      const width = svg.clientWidth || 800;
      const height = svg.clientHeight || 500;
      const unit = Math.max(box[2] / width, box[3] / height);
      for (const dot of all(".dot", svg)) dot.setAttribute("r", (dot.dataset.r * unit).toFixed(2));
      const side = root.dataset.ui;
      const size = (text, pixels) => {
        const words = text.querySelector(".i-" + side).textContent;
        return { w: (words.length * pixels * 0.58 + 6) * unit, h: pixels * 1.35 * unit };
      };
      const placed = all(".dot", svg).map((dot) => {
        const r = 5 * unit;
        return { x: dot.cx.baseVal.value - r, y: dot.cy.baseVal.value - r, w: 2 * r, h: 2 * r };
      });
      const frame = svg.getBoundingClientRect();
      const corner = new DOMPoint(0, 0).matrixTransform(svg.getScreenCTM().inverse());
      const toMap = (x, y) => ({ x: corner.x + x * unit, y: corner.y + y * unit });
      const edge = { ...toMap(frame.left, frame.top), w: frame.width * unit, h: frame.height * unit };
      const inside = (one) => one.x > edge.x && one.y > edge.y && one.x + one.w < edge.x + edge.w && one.y + one.h < edge.y + edge.h;
      const buttons = svg.closest(".map-frame").querySelector(".zoom").getBoundingClientRect();
      placed.push({ ...toMap(buttons.left, buttons.top), w: buttons.width * unit, h: buttons.height * unit });
      for (const text of all(".place .name", svg)) {
        text.setAttribute("font-size", (13 * unit).toFixed(2));
        const x = text.x.baseVal[0].value;
        const y = text.y.baseVal[0].value;
        const { w, h } = size(text, 13);
        const at = [[0, -0.9, 0], [0, 1.25, 0], [0.5, 0.1, 10], [-0.5, 0.1, -10], [0.5, -0.9, 0], [-0.5, -0.9, 0], [0.5, 1.25, 0], [-0.5, 1.25, 0], [0, -2.1, 0], [0, 2.5, 0]].map(([dx, dy, gap]) => ({ x: x + dx * w + gap * unit - w / 2, y: y + dy * 13 * unit - h / 2, w, h, dx: dx * w + gap * unit, dy: dy * 13 * unit + 4 * unit }));
        const free = at.find((one) => inside(one) && !placed.some((other) => overlaps(one, other))) || at[0];
        text.setAttribute("dx", free.dx.toFixed(2));
        text.setAttribute("dy", free.dy.toFixed(2));
        for (const span of text.children) { span.removeAttribute("dx"); }
        placed.push(free);
      }
      const group = svg.querySelector(".country-labels");
      group.setAttribute("font-size", (11 * unit).toFixed(2));
      for (const text of all("text", group)) {
        const { w, h } = size(text, 11);
        const x = text.x.baseVal[0].value;
        const y = text.y.baseVal[0].value;
        const spot = { x: x - w / 2, y: y - h, w, h };
        const fits = w < text.dataset.room * 1.25;
        const clear = fits && !placed.some((other) => overlaps(spot, other));
        text.classList.toggle("off", !clear);
        if (clear) placed.push(spot);
      }
    };
    const zoom = (factor, cx = box[0] + box[2] / 2, cy = box[1] + box[3] / 2) => {
      const scale = Math.min(Math.max(box[2] * factor, 60), 32000) / box[2];
      box = [cx - (cx - box[0]) * scale, cy - (cy - box[1]) * scale, box[2] * scale, box[3] * scale];
      draw();
    };
    const move = (dx, dy) => { box[0] += dx * box[2]; box[1] += dy * box[3]; draw(); };
    const reset = () => { box = home.slice(); draw(); };
    svg.addEventListener("keydown", (event) => {
      const actions = {
        ArrowLeft: () => move(-0.15, 0), ArrowRight: () => move(0.15, 0), ArrowUp: () => move(0, -0.15), ArrowDown: () => move(0, 0.15),
        "+": () => zoom(0.7), "=": () => zoom(0.7), "-": () => zoom(1 / 0.7), "−": () => zoom(1 / 0.7), 0: reset,
      };
      if (event.ctrlKey || event.metaKey || event.altKey || !actions[event.key]) return;
      event.preventDefault();
      actions[event.key]();
    });
    const point = (event) => {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
      return [at.x, at.y];
    };
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, ...point(event));
    }, { passive: false });
    let from = null;
    let moved = false;
    svg.addEventListener("pointerdown", (event) => { from = point(event); moved = false; });
    svg.addEventListener("pointermove", (event) => {
      if (!from || !event.buttons) return;
      const at = point(event);
      if (!moved && Math.hypot(at[0] - from[0], at[1] - from[1]) < box[2] / 200) return;
      if (!moved) { moved = true; svg.setPointerCapture(event.pointerId); svg.classList.add("dragging"); }
      box[0] -= at[0] - from[0];
      box[1] -= at[1] - from[1];
      draw();
    });
    const stop = () => { from = null; svg.classList.remove("dragging"); };
    svg.addEventListener("pointerup", stop);
    svg.addEventListener("pointercancel", stop);
    svg.addEventListener("click", (event) => { if (moved) { event.preventDefault(); event.stopPropagation(); moved = false; } }, true);
    for (const button of all("[data-zoom]", svg.closest(".map-frame"))) {
      button.addEventListener("click", () => ({ zoom_in: () => zoom(0.6), zoom_out: () => zoom(1 / 0.6), reset }[button.dataset.zoom]()));
    }
    return { draw };
  };
  const maps = all("svg.world").map(makeMap);
  let waiting = 0;
  addEventListener("resize", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => maps.forEach((map) => map.draw()));
  });
  setLanguage(root.dataset.ui);
})();
