// The time line: stacked bars with a pattern for each sort, chosen by pointer or keys.
"use strict";
(() => {
  const look = window.look, holder = document.getElementById("chart"), words = holder.dataset, legend = document.getElementById("legend"), said = document.getElementById("chart-bar");
  let told = null, chart = null, at = -1, hidden = new Set();
  const ask = look.asker();

  const totals = (index) => told.series.reduce((sum, one) => sum + (hidden.has(one.key) ? 0 : one.counts[index]), 0);

  const point = (index) => {
    if (!told || !told.days.length) return;
    at = Math.max(0, Math.min(told.days.length - 1, index));
    said.textContent = look.fill(words.bar, { first: told.days[at], last: told.ends[at], number: look.number(totals(at)) });
    chart.redraw(false);
  };

  const open = () => {
    if (at < 0) return;
    const values = look.chosen();
    for (const name of ["step", "by"]) values.delete(name);
    values.set("from", told.days[at]); values.set("to", told.ends[at]); values.set("when", "within"); values.set("about", "events");
    look.behind(`/statements?${values}`);
  };

  const days = (first, last) => { look.set("from", first); look.set("to", last); changed(); };

  const key = (name, at, own) => {
    const label = document.createElement("label"), box = document.createElement("input"), canvas = document.createElement("canvas"), text = document.createElement("bdi");
    box.type = "checkbox"; box.checked = !hidden.has(own.key);
    canvas.width = 24; canvas.height = 14;
    const c = canvas.getContext("2d");
    c.fillStyle = look.pattern(c, own.key, at); c.fillRect(0, 0, 24, 14);
    c.strokeStyle = "#1c2330"; c.strokeRect(0.5, 0.5, 23, 13);
    text.textContent = name;
    box.addEventListener("change", () => { if (box.checked) hidden.delete(own.key); else hidden.add(own.key); draw(); });
    label.append(box, canvas, text);
    return label;
  };

  const line = (name, style) => {
    const item = document.createElement("span"), mark = document.createElement("span");
    mark.className = `stroke ${style}`;
    item.className = "key"; item.append(mark, name);
    return item;
  };

  const draw = () => {
    legend.replaceChildren(...told.series.map((own, index) => key(own.words, index, own)), line(words.touching, "is-touching"), line(words.reports, "is-reports"));
    if (chart) chart.destroy();
    chart = null;
    if (!told.days.length) return;
    const x = told.days.map((day) => Date.parse(day) / 1000), width = holder.clientWidth || 300;
    const shown = told.series.filter((one) => !hidden.has(one.key));
    // Stacked: each sort is drawn as high as itself and all below it, the highest first.
    let sums = x.map(() => 0);
    const stacked = shown.map((one) => (sums = sums.map((sum, i) => sum + one.counts[i])));
    const mine = getComputedStyle(document.body).fontFamily, bars = window.uPlot.paths.bars({ size: [0.92, 60], align: 1 });
    const series = [{}], data = [x];
    for (let i = shown.length - 1; i >= 0; i--) {
      const index = told.series.indexOf(shown[i]);
      series.push({ label: shown[i].words, paths: bars, points: { show: false }, width: 0.6, stroke: "#1c2330", fill: (u) => look.pattern(u.ctx, shown[i].key, index) });
      data.push(stacked[i]);
    }
    series.push({ label: words.touching, scale: "y", stroke: "#7a4600", dash: [6, 4], width: 1.6, points: { show: false }, paths: window.uPlot.paths.stepped({ align: 1 }) });
    data.push(told.touching);
    series.push({ label: words.reports, scale: "reports", stroke: "#1d6b3a", width: 1.6, points: { show: false }, paths: window.uPlot.paths.stepped({ align: 1 }) });
    data.push(told.reports);
    const iso = { day: 10, week: 10, month: 7, year: 4 }[told.step];
    chart = new window.uPlot({
      width, height: 320, legend: { show: false }, padding: [10, 12, 0, 0],
      cursor: { drag: { x: true, y: false, setScale: false }, points: { show: false } },
      scales: { x: { time: true, range: (u, low, high) => [low, high + (x.length > 1 ? x[1] - x[0] : 86400)] }, y: { range: (u, low, high) => [0, Math.max(1, high) * 1.05] }, reports: { range: (u, low, high) => [0, Math.max(1, high) * 1.05] } },
      axes: [
        { font: `12px ${mine}`, space: 80, values: (u, ticks) => ticks.map((t) => new Date(t * 1000).toISOString().slice(0, iso)) },
        { font: `12px ${mine}`, size: 60, values: (u, ticks) => ticks.map((t) => (Number.isInteger(t) ? look.number(t) : "")) },
        { scale: "reports", side: 1, size: 60, font: `12px ${mine}`, stroke: "#1d6b3a", grid: { show: false }, values: (u, ticks) => ticks.map((t) => (Number.isInteger(t) ? look.number(t) : "")) },
      ],
      series,
      hooks: {
        draw: [(u) => {
          if (at < 0 || at >= x.length) return;
          const left = u.valToPos(x[at], "x", true), right = u.valToPos(at + 1 < x.length ? x[at + 1] : x[at] + (x.length > 1 ? x[1] - x[0] : 86400), "x", true);
          u.ctx.strokeStyle = "#9c0f34"; u.ctx.lineWidth = 2;
          u.ctx.strokeRect(left, u.bbox.top, Math.max(3, right - left), u.bbox.height);
        }],
        setSelect: [(u) => {
          if (u.select.width < 4) return;
          const pick = (px) => { const value = u.posToVal(px, "x"); return Math.max(0, x.findLastIndex((one) => one <= value)); };
          const [a, b] = [pick(u.select.left), pick(u.select.left + u.select.width)];
          u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
          days(told.days[a], told.ends[b]);
        }],
        ready: [(u) => {
          let down = 0;
          u.over.addEventListener("mousedown", (event) => { down = event.clientX; });
          u.over.addEventListener("click", (event) => {
            if (Math.abs(event.clientX - down) > 3) return;
            const value = u.posToVal(event.clientX - u.over.getBoundingClientRect().left, "x");
            point(x.findLastIndex((one) => one <= value));
            open();
          });
        }],
      },
    }, data, holder);
    holder.dataset.drawn = String(x.length);
  };

  const zoom = (factor) => {
    if (!told.days.length) return;
    const middle = at < 0 ? Math.floor(told.days.length / 2) : at, half = Math.max(0, Math.floor(told.days.length * factor / 2));
    const [a, b] = [Math.max(0, middle - half), Math.min(told.days.length - 1, middle + half)];
    const span = Date.parse(told.ends[told.ends.length - 1]) - Date.parse(told.days[0]);
    if (factor < 1) days(told.days[a], told.ends[b]);
    else days(new Date(Date.parse(told.days[0]) - span / 2).toISOString().slice(0, 10), new Date(Date.parse(told.ends[told.ends.length - 1]) + span / 2).toISOString().slice(0, 10));
  };

  holder.addEventListener("keydown", (event) => {
    const does = {
      ArrowRight: () => point(at + 1), ArrowLeft: () => point(at < 0 ? told.days.length - 1 : at - 1), Home: () => point(0), End: () => point(told.days.length - 1),
      Enter: open, "+": () => zoom(0.5), "=": () => zoom(0.5), "-": () => zoom(2), "0": () => days("", ""),
    }[event.key];
    if (!does || !told || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    does();
  });

  const load = async () => {
    const body = await ask(`/api/v1/timeline?${look.chosen()}`);
    if (!body) return;
    told = body; at = -1; said.textContent = "";
    draw();
  };
  const changed = look.follow(() => {
    load();
    window.htmx.ajax("GET", `/timeline/part?${look.chosen()}`, { target: "#table", swap: "innerHTML" });
  });
  look.form.elements.by.addEventListener("change", () => { hidden = new Set(); });
  let waiting = 0;
  addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(() => { if (chart) chart.setSize({ width: holder.clientWidth, height: 320 }); }, 100); });
  load();
})();
