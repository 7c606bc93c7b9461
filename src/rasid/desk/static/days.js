// Fields for a day: written as 2016-10-23 in every language of the browser (its own date fields show days as the browser's language writes
// them, not as the page does), in any digits, or chosen in a calendar by mouse or keyboard. Without script they are plain fields of text.
"use strict";
(() => {
  const MONTH = /^(\d{4})-(\d{2})/;
  let open = null;
  let count = 0;

  const digits = (words) => words.replace(/[\u0660-\u0669]/g, (char) => String(char.charCodeAt(0) - 0x660)).replace(/[\u06f0-\u06f9]/g, (char) => String(char.charCodeAt(0) - 0x6f0));
  const at = (year, month, day) => { const made = new Date(Date.UTC(2000, 0, 1)); made.setUTCFullYear(year, month, day); return made; };
  const iso = (date) => date.toISOString().slice(0, 10);
  const parsed = (words) => {
    const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
    const date = found && at(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
    return date && iso(date) === words ? date : null;
  };

  // 23/10/2016 and ٢٠١٦-١٠-٢٣ as 2016-10-23; what is no day stays as it is.
  const clean = (words) => {
    const given = digits(words).replace(/[\u200e\u200f\u061c]/g, "").trim();
    let found = /^(\d{4})\s*[-/.\u060d]\s*(\d{1,2})\s*[-/.\u060d]\s*(\d{1,2})$/.exec(given);
    if (!found) {
      const turned = /^(\d{1,2})\s*[-/.\u060d]\s*(\d{1,2})\s*[-/.\u060d]\s*(\d{4})$/.exec(given);
      found = turned && [given, turned[3], turned[2], turned[1]];
    }
    return found ? `${found[1]}-${found[2].padStart(2, "0")}-${found[3].padStart(2, "0")}` : given;
  };

  const make = (tag, given, ...inside) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) node.setAttribute(name, value);
    node.append(...inside);
    return node;
  };

  const close = (focus) => {
    if (!open) return;
    const { dialog, button } = open;
    open = null;
    dialog.remove();
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };

  const show = (field, button, words) => {
    close(false);
    const rtl = document.documentElement.dir === "rtl";
    const title = make("h2", { "aria-live": "polite", dir: "ltr" });
    const grid = make("table", { role: "grid", "aria-label": words.calendar });
    const dialog = make("div", { class: "calendar", role: "dialog", "aria-modal": "false", "aria-label": words.choose });
    let on = parsed(clean(field.value)) || parsed(iso(new Date()));

    const choose = (date) => {
      field.value = iso(date);
      close(true);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const month = (by) => {
      const last = at(on.getUTCFullYear(), on.getUTCMonth() + by + 1, 0).getUTCDate();
      return at(on.getUTCFullYear(), on.getUTCMonth() + by, Math.min(on.getUTCDate(), last));
    };
    const draw = (focus) => {
      title.textContent = MONTH.exec(iso(on))[0];
      const first = at(on.getUTCFullYear(), on.getUTCMonth(), 1);
      const day = at(on.getUTCFullYear(), on.getUTCMonth(), 1 - ((first.getUTCDay() - words.first + 7) % 7));
      const body = make("tbody", {});
      for (let week = 0; week < 6; week += 1) {
        const row = make("tr", {});
        for (let column = 0; column < 7; column += 1) {
          const own = iso(day);
          const inside = day.getUTCMonth() === on.getUTCMonth();
          const cell = make("td", { role: "gridcell", "data-day": own, tabindex: own === iso(on) ? "0" : "-1", "aria-label": `${day.getUTCDate()} (${own})` }, String(day.getUTCDate()));
          if (!inside) cell.className = "other";
          if (own === clean(field.value)) cell.setAttribute("aria-selected", "true");
          row.append(cell);
          day.setUTCDate(day.getUTCDate() + 1);
        }
        body.append(row);
      }
      const head = make("tr", {});
      for (let column = 0; column < 7; column += 1) head.append(make("th", { scope: "col" }, words.days[(column + words.first) % 7]));
      grid.replaceChildren(make("thead", {}, head), body);
      if (focus) grid.querySelector("[tabindex='0']").focus();
    };
    const turn = (label, by, sign) => {
      const made = make("button", { type: "button", "aria-label": label, title: label }, sign);
      made.addEventListener("click", () => { on = month(by); draw(false); });
      return made;
    };
    dialog.append(
      make("div", { class: "row" }, turn(words.year_before, -12, "«"), turn(words.month_before, -1, "‹"), title, turn(words.month_after, 1, "›"), turn(words.year_after, 12, "»")),
      grid,
    );
    grid.addEventListener("click", (event) => {
      const cell = event.target.closest("td");
      if (cell) choose(parsed(cell.dataset.day));
    });
    grid.addEventListener("keydown", (event) => {
      const days = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[event.key];
      if (days) on = at(on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate() + days);
      else if (event.key === "PageUp" || event.key === "PageDown") on = month((event.key === "PageUp" ? -1 : 1) * (event.shiftKey ? 12 : 1));
      else if (event.key === "Home" || event.key === "End") on = at(on.getUTCFullYear(), on.getUTCMonth() + (event.key === "End" ? 1 : 0), event.key === "End" ? 0 : 1);
      else if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(on); return; } else return;
      event.preventDefault();
      draw(true);
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); close(true); }
    });
    dialog.addEventListener("focusout", (event) => { if (event.relatedTarget && !dialog.contains(event.relatedTarget) && event.relatedTarget !== button) close(false); });
    button.after(dialog);
    button.setAttribute("aria-expanded", "true");
    open = { dialog, button };
    draw(true);
    if (dialog.getBoundingClientRect().right > document.documentElement.clientWidth || dialog.getBoundingClientRect().left < 0) dialog.classList.add("turned");
  };

  for (const own of document.querySelectorAll("[data-days]")) {
    const words = JSON.parse(own.dataset.days);
    const field = own.querySelector("input");
    const label = `${words.choose}: ${own.dataset.name}`;
    const button = make("button", { type: "button", class: "open-days", "aria-haspopup": "dialog", "aria-expanded": "false", "aria-label": label, title: words.choose, id: `days-${count += 1}` });
    button.addEventListener("click", () => (open && open.button === button ? close(true) : show(field, button, words)));
    own.append(button);
    field.addEventListener("change", () => {
      field.value = clean(field.value);
      field.setCustomValidity(!field.value || parsed(field.value) ? "" : words.wrong);
    });
  }
  document.addEventListener("pointerdown", (event) => { if (open && !open.dialog.contains(event.target) && !open.button.contains(event.target)) close(false); });
})();
