// The map: outlines of countries, marks as the server counted them, and the slider of days.
"use strict";
(() => {
  const L = window.L, look = window.look;
  const place = document.getElementById("map");
  const words = place.dataset;
  const SVG = "http://www.w3.org/2000/svg";
  const renderer = L.canvas({ padding: 0.3 });
  const map = L.map(place, { renderer, zoomControl: false, attributionControl: false, minZoom: 2, maxZoom: 13, worldCopyJump: false, zoomSnap: 1, maxBounds: [[-75, -200], [85, 200]], fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false });
  L.control.zoom({ position: look.arabic ? "topleft" : "topright", zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
  map.setView([28, 40], 4);
  const names = L.layerGroup().addTo(map), shapes = new Map(), areas = L.layerGroup().addTo(map), marks = L.layerGroup().addTo(map);
  let base = null, first = !new URLSearchParams(location.search).has("bbox");

  const node = (name, values, inside = []) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  };

  // A ring parted by manner, with the number in it.
  const ring = (statements, manners) => {
    const size = Math.round(Math.min(58, 26 + 7 * Math.log10(statements + 1) + (statements > 999 ? 6 : 0)));
    const r = size / 2, inner = r - 6, parts = [];
    const own = look.MANNERS.filter((name) => manners[name]);
    let at = -Math.PI / 2;
    for (const name of own) {
      const share = manners[name] / statements, to = at + share * 2 * Math.PI;
      const fill = `url(#p-${name})`;
      if (share > 0.999) parts.push(node("circle", { cx: r, cy: r, r: r - 1, fill }));
      else {
        const [x0, y0, x1, y1] = [Math.cos(at), Math.sin(at), Math.cos(to), Math.sin(to)].map((v) => r + v * (r - 1));
        parts.push(node("path", { d: `M${r} ${r}L${x0} ${y0}A${r - 1} ${r - 1} 0 ${share > 0.5 ? 1 : 0} 1 ${x1} ${y1}Z`, fill }));
      }
      at = to;
    }
    const label = node("text", { x: r, y: r + 4, "text-anchor": "middle", class: "count" });
    label.textContent = statements > 9999 ? `${Math.round(statements / 1000)}k` : String(statements);
    const picture = node("svg", { width: size, height: size, viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true" }, [
      ...parts, node("circle", { cx: r, cy: r, r: inner, fill: "#fff", stroke: "#1c2330", "stroke-width": 1 }), node("circle", { cx: r, cy: r, r: r - 0.8, fill: "none", stroke: "#1c2330", "stroke-width": 1.2 }), label]);
    return { picture, size };
  };

  const main = (manners) => look.MANNERS.reduce((best, name) => ((manners[name] || 0) > (manners[best] || 0) ? name : best), "happened");
  const told = (one) => look.fill(words.mark, { name: one.name, number: look.number(one.statements) });

  const named = (marker, one) => {
    marker.on("add", () => {
      const element = marker.getElement();
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", told(one));
      element.title = told(one);
    });
    marker.on("click", () => look.behind(one.href));
    marker.on("keypress", (event) => { if (event.originalEvent.key === "Enter") look.behind(one.href); });
    return marker;
  };

  const circle = (one, options) => L.circle([one.lat, one.lon], { radius: one.radius_km * 1000, interactive: true, color: "#4d1026", weight: 1.5, fillColor: "#9c0f34", fillOpacity: 0.1, ...options });

  const draw = (view) => {
    // Marks that are there stay focused when the map is drawn anew.
    const focused = document.activeElement && place.contains(document.activeElement) ? document.activeElement.getAttribute("aria-label") : null;
    areas.clearLayers(); marks.clearLayers();
    for (const one of view.areas) {
      const drawn = circle(one, { dashArray: "7 5", fillOpacity: 0.07 }).addTo(areas);
      drawn.on("click", () => look.behind(one.href));
      drawn.bindTooltip(told(one), { direction: "top" });
      const pixels = one.radius_km * 1000 / (156543 * Math.cos(one.lat * Math.PI / 180) / 2 ** map.getZoom());
      if (pixels < 26) continue;
      const box = document.createElement("span");
      box.className = "area-name";
      const name = document.createElement("bdi");
      name.textContent = one.name;
      box.append(name, ` ${look.number(one.statements)}`);
      named(L.marker([one.lat, one.lon], { icon: L.divIcon({ html: box, className: "area-label", iconSize: null }), keyboard: true }), one).addTo(marks);
    }
    for (const one of view.marks) {
      if (one.places === 1) circle(one, { dashArray: look.DASH[main(one.manners)], interactive: false }).addTo(areas);
      const { picture, size } = ring(one.statements, one.manners);
      named(L.marker([one.lat, one.lon], { icon: L.divIcon({ html: picture, className: "ring", iconSize: [size, size] }), keyboard: true, riseOnHover: true }), one).addTo(marks);
    }
    const most = Math.max(1, ...view.countries.map((one) => one.statements));
    const counted = new Map(view.countries.map((one) => [one.iso, one]));
    for (const [iso, shape] of shapes) {
      const one = counted.get(iso);
      shape.one = one;
      shape.setStyle(one ? { fillColor: "#c98a1b", fillOpacity: 0.12 + 0.45 * Math.log1p(one.statements) / Math.log1p(most) } : { fillColor: "#f7f5ee", fillOpacity: 1 });
    }
    const list = document.getElementById("countries");
    list.replaceChildren(...view.countries.slice(0, 60).map((one) => {
      const item = document.createElement("li"), link = document.createElement("a"), count = document.createElement("bdi");
      link.href = one.href; link.dataset.behind = ""; link.textContent = one.name;
      count.dir = "ltr"; count.textContent = look.number(one.statements);
      item.append(link, ": ", count);
      return item;
    }));
    document.getElementById("countries-box").hidden = view.countries.length === 0;
    const shown = [...view.marks, ...view.areas].reduce((sum, one) => sum + one.statements, 0) + view.countries.reduce((sum, one) => sum + one.statements, 0);
    document.getElementById("map-shown").textContent = look.fill(words.shown, { number: look.number(shown) });
    if (focused) [...place.querySelectorAll("[role=button]")].find((element) => element.getAttribute("aria-label") === focused)?.focus();
    place.dataset.drawn = String(view.marks.length);
  };

  const label = () => {
    names.clearLayers();
    if (!base) return;
    const scale = 256 * 2 ** map.getZoom() / 360, view = map.getBounds().pad(0.1);
    for (const one of base.countries) {
      const name = one[words.lang];
      if (!one.iso || !name || Math.sqrt(one.area) * scale < 7 * name.length * 0.9 || !view.contains([one.lat, one.lon])) continue;
      const box = document.createElement("span");
      box.textContent = name;
      L.marker([one.lat, one.lon], { icon: L.divIcon({ html: box, className: "country-name", iconSize: null }), interactive: false, keyboard: false }).addTo(names);
    }
  };

  const ask = look.asker(), askTime = look.asker();
  const load = async () => {
    const values = look.chosen();
    if (first) values.delete("bbox");
    else {
      const box = map.getBounds().pad(0.25);
      values.set("bbox", [Math.max(-180, box.getWest()), Math.max(-85, box.getSouth()), Math.min(180, box.getEast()), Math.min(85, box.getNorth())].map((v) => v.toFixed(3)).join(","));
    }
    values.set("zoom", map.getZoom());
    const view = await ask(`/api/v1/map?${values}`);
    if (!view) return;
    if (first) {
      first = false;
      if (view.extent) {
        const [west, south, east, north] = view.extent;
        map.off("moveend", load);
        map.fitBounds([[south, west], [north, east]], { padding: [20, 20], maxZoom: 8, animate: false });
        map.on("moveend", load);
        draw(view);
        return load();
      }
    }
    draw(view);
  };

  const outline = async () => {
    const answer = await fetch("/map/base", { credentials: "same-origin" });
    base = await answer.json();
    for (const one of base.countries) {
      const shape = L.polygon(one.rings, { color: "#8b96a3", weight: 1, fillColor: "#f7f5ee", fillOpacity: 1, smoothFactor: 0.6 });
      shape.on("click", () => { if (shape.one) look.behind(shape.one.href); });
      shape.addTo(map).bringToBack();
      if (one.iso) shapes.set(one.iso, shape);
    }
    label();
  };

  // --- days ---------------------------------------------------------------------------------------------------
  const from = document.getElementById("time-from"), to = document.getElementById("time-to"), shownDays = document.getElementById("time-words");
  let months = [], ends = [], chart = null, counts = [];

  const tellDays = () => {
    const [a, b] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
    if (!months.length) return [a, b];
    from.setAttribute("aria-valuetext", months[from.value].slice(0, 7));
    to.setAttribute("aria-valuetext", months[to.value].slice(0, 7));
    shownDays.textContent = `${months[a]} – ${ends[b]}`;
    if (chart) chart.redraw(false);
    return [a, b];
  };

  const days = async () => {
    const values = look.chosen();
    values.delete("from"); values.delete("to"); values.delete("bbox"); values.delete("when");
    values.set("step", "month");
    const told = await askTime(`/api/v1/timeline?${values}`);
    if (!told) return;
    months = told.days; ends = told.ends;
    counts = months.map((_, at) => told.series.reduce((sum, one) => sum + one.counts[at], 0));
    from.max = to.max = Math.max(1, months.length - 1);
    const asked = look.chosen();
    const at = (day, list, otherwise) => { const found = list.findIndex((one) => one >= day); return day ? (found < 0 ? otherwise : found) : otherwise; };
    to.value = at(asked.get("to"), ends, months.length - 1);
    from.value = Math.max(0, asked.get("from") ? months.findLastIndex((one) => one <= asked.get("from")) : 0);
    const holder = document.getElementById("time-chart");
    if (chart) chart.destroy();
    const mine = getComputedStyle(document.body).fontFamily;
    chart = new window.uPlot({
      width: holder.clientWidth || 300, height: 90, cursor: { show: false }, legend: { show: false }, padding: [6, 26, 0, 26],
      scales: { x: { time: true } }, axes: [{ font: `11px ${mine}`, size: 24, values: (_, ticks) => ticks.map((t) => new Date(t * 1000).toISOString().slice(0, 7)), space: 60 }, { show: false }],
      series: [{}, { paths: window.uPlot.paths.bars({ size: [0.9] }), points: { show: false }, width: 0, fill: "#0b4f8a" }],
      hooks: { draw: [(u) => {
        // What lies outside of the chosen days is paled.
        const [a, b] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
        const x = u.data[0], c = u.ctx;
        if (!x.length) return;
        const left = u.valToPos(x[a], "x", true), right = u.valToPos(x[b], "x", true);
        c.fillStyle = "rgba(255,255,255,.75)";
        c.fillRect(u.bbox.left, u.bbox.top, Math.max(0, left - u.bbox.left - 2), u.bbox.height);
        c.fillRect(right + 3, u.bbox.top, Math.max(0, u.bbox.left + u.bbox.width - right), u.bbox.height);
      }] },
    }, [months.map((day) => Date.parse(day) / 1000), counts], holder);
    tellDays();
  };

  let refresh;
  const choose = () => {
    const [a, b] = tellDays(), all = a === 0 && b === months.length - 1;
    look.set("from", all ? "" : months[a]);
    look.set("to", all ? "" : ends[b]);
    refresh();
  };
  for (const handle of [from, to]) {
    handle.addEventListener("input", tellDays);
    handle.addEventListener("change", choose);
  }
  document.getElementById("time-all").addEventListener("click", () => { from.value = 0; to.value = to.max; choose(); });

  const table = () => window.htmx.ajax("GET", `/map/places?${look.chosen()}`, { target: "#places", swap: "innerHTML" });
  refresh = look.follow(() => { load(); table(); });
  look.form.addEventListener("change", (event) => { if (!["from", "to"].includes(event.target.name)) days(); });
  map.on("moveend", load);
  map.on("zoomend moveend", label);
  addEventListener("resize", () => { if (chart) chart.setSize({ width: document.getElementById("time-chart").clientWidth, height: 90 }); });
  load();
  outline();
  days();
})();
