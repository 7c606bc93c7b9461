// What map, time line and network share: the choice of the form, the statements behind a figure, patterns, and small charts.
"use strict";
window.look = (() => {
  const form = document.querySelector("form.filters");
  const arabic = document.documentElement.lang === "ar";

  // The fields of the form that are filled in, as the values of an address.
  const chosen = () => {
    const values = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== "") values.append(name, value);
    return values;
  };

  // Calls `show` when the choice changes, and keeps the address of the page with it.
  const follow = (show) => {
    const changed = () => {
      const values = chosen().toString();
      history.replaceState(null, "", location.pathname + (values ? `?${values}` : ""));
      show();
    };
    form.addEventListener("change", changed);
    form.addEventListener("submit", (event) => { event.preventDefault(); changed(); });
    return changed;
  };

  const set = (name, value) => { form.elements[name].value = value; };

  // Loads the statements of an address of /statements into the panel and moves there.
  const behind = async (href) => {
    const panel = document.getElementById("behind");
    const query = href.slice(href.indexOf("?") + 1);
    await window.htmx.ajax("GET", `/statements/part?${query}&limit=10`, { target: panel, swap: "innerHTML" });
    const title = document.getElementById("behind-title");
    title.focus({ preventScroll: false });
    title.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-behind]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    behind(link.getAttribute("href"));
  });

  // A refused request is told; the newest request wins.
  const asker = () => {
    let number = 0;
    return async (path) => {
      const own = ++number;
      const answer = await window.rasid.ask(path);
      if (own !== number) return null;
      if (answer.status !== 200) { window.rasid.tell(window.rasid.fault(answer.body), true); return null; }
      return answer.body;
    };
  };

  const number = (value) => value.toLocaleString("en");
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const MANNERS = ["happened", "reported", "claimed", "believed", "aimed", "forecast", "demanded", "supposed", "denied"];
  const INK = { happened: ["#1c2330", "#1c2330"], reported: ["#8fb3d9", "#0b4f8a"], claimed: ["#ffd9a0", "#7a4600"], believed: ["#fff", "#4d5768"], forecast: ["#fff", "#0b4f8a"], aimed: ["#cfe8d6", "#1d6b3a"], demanded: ["#efe3f7", "#6a1b9a"], supposed: ["#fff", "#4d5768"], denied: ["#f8d7df", "#9c0f34"] };
  const DASH = { happened: null, reported: "8 5", claimed: "2 5", believed: "11 4 2 4", forecast: "14 5", aimed: "4 4", demanded: "10 3", supposed: "1 4", denied: "1 2" };
  const PALETTE = ["#1c2330", "#0b4f8a", "#7a4600", "#1d6b3a", "#6a1b9a", "#9c0f34", "#00707a", "#5a5a00", "#4d5768"];

  // The pattern of a manner for a canvas, the same as those of the legend; other sorts have stripes by their number.
  const patterns = new Map();
  const pattern = (context, key, at) => {
    const name = `${key}/${at}`;
    if (patterns.has(name)) return patterns.get(name);
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const c = tile.getContext("2d");
    const own = INK[key] || ["#fff", PALETTE[at % PALETTE.length]];
    c.fillStyle = own[0]; c.fillRect(0, 0, 8, 8);
    c.strokeStyle = c.fillStyle = own[1]; c.lineWidth = 2;
    const lines = { reported: [[0, 8, 8, 0]], believed: [[0, 4, 8, 4]], forecast: [[4, 0, 4, 8]], aimed: [[0, 0, 8, 8]], demanded: [[0, 4, 8, 4], [4, 0, 4, 8]], denied: [[0, 0, 8, 8], [0, 8, 8, 0]] };
    const kinds = [null, [[0, 8, 8, 0]], "dot", [[0, 4, 8, 4]], [[4, 0, 4, 8]], [[0, 0, 8, 8]], [[0, 4, 8, 4], [4, 0, 4, 8]], [[0, 0, 8, 8], [0, 8, 8, 0]]];
    const kind = INK[key] ? (key === "happened" ? null : lines[key] || "dot") : kinds[at % kinds.length];
    if (kind === null) { c.fillStyle = own[1]; c.fillRect(0, 0, 8, 8); }
    else if (kind === "dot") { c.beginPath(); c.arc(4, 4, 2, 0, 7); c.fill(); }
    else for (const [a, b, d, e] of kind) { c.beginPath(); c.moveTo(a, b); c.lineTo(d, e); c.stroke(); }
    const made = context.createPattern(tile, "repeat");
    patterns.set(name, made);
    return made;
  };

  return { form, arabic, chosen, follow, set, behind, asker, number, fill, MANNERS, INK, DASH, PALETTE, pattern };
})();
