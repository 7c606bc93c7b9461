// The queue by keyboard: j and k go to the next and the previous event, Enter opens it as any link. The keys can be turned off.
"use strict";
(() => {
  const list = document.getElementById("queue");
  const keys = document.getElementById("keys");
  if (!list || !keys) return;
  const KEPT = "rasid-queue-keys";
  keys.checked = localStorage.getItem(KEPT) !== "off";
  keys.addEventListener("change", () => localStorage.setItem(KEPT, keys.checked ? "on" : "off"));

  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]")) return;
    // The same keys of an Arabic keyboard.
    const step = { j: 1, "ت": 1, k: -1, "ن": -1 }[event.key];
    if (!step) return;
    const links = [...list.querySelectorAll("a.event")];
    const at = links.findIndex((link) => link.closest("li").contains(document.activeElement));
    const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step))];
    event.preventDefault();
    next.focus();
    next.closest("li").scrollIntoView({ block: "nearest" });
  });
})();
