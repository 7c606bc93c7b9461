// The network: actors where the server put them, lines by tone and manner, chosen by pointer or keys.
"use strict";
(() => {
  const look = window.look, holder = document.getElementById("net"), words = holder.dataset, said = document.getElementById("net-edge");
  const COLOUR = { "words-with": "#1d6b3a", "deeds-with": "#1d6b3a", "words-against": "#9c0f34", "deeds-against": "#9c0f34" };
  const LINE = { happened: ["solid", [1, 0]], reported: ["dashed", [8, 5]], claimed: ["dashed", [2, 5]], believed: ["dashed", [11, 4, 2, 4]], forecast: ["dashed", [14, 5]], aimed: ["dashed", [4, 4]], demanded: ["dashed", [10, 3]], supposed: ["dashed", [1, 4]], denied: ["dashed", [1, 2]] };
  const ask = look.asker();
  let told = null, cy = null, at = -1;

  const name = (edge) => look.fill(edge.mutual ? words.mutual : words.edge, { source: edge.source_name, target: edge.target_name, tone: edge.tone_words, manner: edge.manner_words, number: look.number(edge.statements) });

  const point = (index) => {
    if (!told || !told.edges.length) return;
    at = (index + told.edges.length) % told.edges.length;
    cy.elements().removeClass("chosen");
    const edge = cy.getElementById(`edge-${at}`);
    edge.addClass("chosen"); edge.connectedNodes().addClass("chosen");
    said.textContent = name(told.edges[at]);
  };

  const draw = () => {
    if (cy) cy.destroy();
    cy = null; at = -1; said.textContent = "";
    if (!told.nodes.length) { holder.dataset.drawn = "0"; return; }
    const most = Math.max(...told.edges.map((one) => one.statements), 1), busiest = Math.max(...told.nodes.map((one) => one.statements), 1);
    const numbers = new Map(told.nodes.map((one, index) => [one.key, `node-${index}`]));
    const mine = getComputedStyle(document.body).fontFamily.replaceAll('"', "");
    cy = window.cytoscape({
      container: holder, layout: { name: "preset", fit: true, padding: 40 }, minZoom: 0.1, maxZoom: 4, boxSelectionEnabled: false, autoungrabify: true, userZoomingEnabled: false,
      elements: [
        ...told.nodes.map((one, index) => ({ group: "nodes", data: { id: `node-${index}`, name: one.name, size: 18 + 34 * Math.sqrt(one.statements / busiest) }, position: { x: one.x, y: one.y } })),
        ...told.edges.map((one, index) => ({ group: "edges", data: { id: `edge-${index}`, source: numbers.get(one.source), target: numbers.get(one.target), width: 1.5 + 6 * Math.sqrt(one.statements / most), colour: COLOUR[one.tone], style: LINE[one.manner][0], dash: LINE[one.manner][1], arrow: one.mutual ? "none" : one.tone.startsWith("words") ? "vee" : "triangle" } })),
      ],
      style: [
        { selector: "node", style: { label: "data(name)", width: "data(size)", height: "data(size)", "background-color": "#14243a", color: "#1c2330", "font-family": mine, "font-size": 17, "text-wrap": "wrap", "text-max-width": 150, "text-valign": "bottom", "text-margin-y": 4, "text-background-color": "#fff", "text-background-opacity": 0.85, "text-background-padding": 2 } },
        { selector: "edge", style: { width: "data(width)", "line-color": "data(colour)", "target-arrow-color": "data(colour)", "target-arrow-shape": "data(arrow)", "curve-style": "bezier", "control-point-step-size": 34, "line-style": "data(style)", "line-dash-pattern": "data(dash)", opacity: 0.8 } },
        { selector: "edge.chosen", style: { opacity: 1, "underlay-color": "#ffd35c", "underlay-opacity": 0.8, "underlay-padding": 5, "z-index": 9 } },
        { selector: "node.chosen", style: { "border-width": 4, "border-color": "#ffb000" } },
      ],
    });
    cy.on("tap", "edge", (event) => { point(Number(event.target.id().slice(5))); look.behind(told.edges[at].href); });
    cy.on("tap", "node", (event) => { const one = told.nodes[Number(event.target.id().slice(5))]; said.textContent = one.name; look.behind(one.href); });
    cy.on("mouseover", "edge", (event) => { said.textContent = name(told.edges[Number(event.target.id().slice(5))]); });
    holder.dataset.drawn = String(told.edges.length);
  };

  const zoom = (factor) => { if (cy) cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: holder.clientWidth / 2, y: holder.clientHeight / 2 } }); };
  document.getElementById("net-in").addEventListener("click", () => zoom(1.4));
  document.getElementById("net-out").addEventListener("click", () => zoom(1 / 1.4));
  document.getElementById("net-fit").addEventListener("click", () => { if (cy) cy.fit(undefined, 40); });
  holder.addEventListener("keydown", (event) => {
    const does = {
      ArrowRight: () => point(at + 1), ArrowDown: () => point(at + 1), ArrowLeft: () => point(at < 0 ? -1 : at - 1), ArrowUp: () => point(at < 0 ? -1 : at - 1),
      Enter: () => { if (at >= 0) look.behind(told.edges[at].href); }, "+": () => zoom(1.4), "=": () => zoom(1.4), "-": () => zoom(1 / 1.4), "0": () => cy && cy.fit(undefined, 40),
    }[event.key];
    if (!does || !told || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    does();
  });

  const load = async () => {
    const body = await ask(`/api/v1/network?${look.chosen()}`);
    if (!body) return;
    told = body;
    draw();
  };
  look.follow(() => {
    load();
    window.htmx.ajax("GET", `/network/part?${look.chosen()}`, { target: "#table", swap: "innerHTML" });
  });
  load();
})();
