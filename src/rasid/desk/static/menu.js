// The menu: its groups open and close without this; with it one is open at a time, and arrows, Home, End and Escape work in it.
"use strict";
(() => {
  const menu = document.querySelector("nav.menu");
  if (!menu) return;
  const groups = [...menu.querySelectorAll("details")];
  const tops = [...menu.querySelectorAll(":scope > ul > li > a, summary")];
  const rtl = document.documentElement.dir === "rtl";
  const close = (but) => { for (const group of groups) if (group !== but) group.open = false; };

  for (const group of groups) group.addEventListener("toggle", () => { if (group.open) close(group); });
  document.addEventListener("pointerdown", (event) => { if (!menu.contains(event.target)) close(); });
  menu.addEventListener("focusout", (event) => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) close(); });

  menu.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key, target } = event, group = target.closest("details");
    const links = group ? [...group.querySelectorAll("a")] : [], at = links.indexOf(target);
    let to = null;
    if (key === "Escape" && group && group.open) {
      group.open = false;
      to = group.querySelector("summary");
    } else if (key === "ArrowDown" && at < 0 && group) {
      group.open = true;
      to = links[0];
    } else if (at >= 0) {
      const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[key];
      if (wanted === undefined) return;
      to = wanted < 0 ? group.querySelector("summary") : links[Math.min(wanted, links.length - 1)];
    } else {
      const own = tops.indexOf(target), step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
      if (step !== undefined) to = tops[(own + step + tops.length) % tops.length];
      else if (key === "Home") to = tops[0];
      else if (key === "End") to = tops[tops.length - 1];
    }
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
})();
