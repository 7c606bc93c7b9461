// Draws the coverage of a source from the table beside it, which says the same to who does not see the drawing.
"use strict";
(() => {
  const box = document.getElementById("chart");
  const rows = [...document.querySelectorAll("#coverage-table tbody tr")];
  if (!box || !rows.length || !window.uPlot) return;
  const days = rows.map((row) => {
    const day = row.querySelector("time").dateTime;
    return Date.parse(day.length === 7 ? `${day}-01` : day) / 1000;
  });
  const counts = rows.map((row) => Number(row.querySelector("[data-n]").dataset.n));
  const day = 86400;
  const step = days.length > 1 ? days[1] - days[0] : day;
  const iso = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
  const size = () => ({ width: Math.max(260, box.clientWidth), height: 220 });
  const chart = new uPlot({
    ...size(),
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: true, range: (u, low, high) => [low - step / 2, high + step / 2] }, y: { range: (u, low, high) => [0, Math.max(1, high)] } },
    axes: [{ values: (u, ticks) => ticks.map(iso), space: 90, incrs: [day, 2 * day, 7 * day, 14 * day, 31 * day, 92 * day, 183 * day, 365 * day, 1826 * day], stroke: "#1c2330" }, { stroke: "#1c2330", incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000], label: box.dataset.label, labelSize: 18 }],
    series: [{}, { stroke: "#0b4f8a", fill: "rgba(11,79,138,.25)", width: 2, paths: uPlot.paths.bars({ size: [0.8, 40] }), points: { show: false } }],
  }, [days, counts], box);
  new ResizeObserver(() => chart.setSize(size())).observe(box);
})();
