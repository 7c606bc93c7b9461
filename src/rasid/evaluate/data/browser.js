"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const filters = all("[data-filter]");
  const articles = all("article").map((node) => ({ node, text: node.textContent.toLowerCase() }));
  const search = document.getElementById("search");
  const count = document.getElementById("count");

  const update = () => {
    const wanted = filters.filter((select) => select.value).map((select) => [select.dataset.filter, select.value]);
    const words = search.value.trim().toLowerCase();
    let shown = 0;
    for (const { node, text } of articles) {
      const fits = wanted.every(([key, value]) => node.dataset[key] === value) && (!words || text.includes(words));
      node.hidden = !fits;
      shown += fits;
    }
    count.textContent = `${shown} / ${articles.length}`;
  };

  const setLanguage = (lang) => {
    root.dataset.ui = root.lang = lang;
    root.dir = lang === "ar" ? "rtl" : "ltr";
    for (const button of all("[data-set-ui]")) button.setAttribute("aria-pressed", String(button.dataset.setUi === lang));
    for (const node of all("option[data-en], title[data-en]")) node.textContent = node.dataset[lang];
  };

  for (const button of all("[data-set-ui]")) button.addEventListener("click", () => setLanguage(button.dataset.setUi));
  for (const select of filters) select.addEventListener("change", update);
  search.addEventListener("input", update);
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
  update();
})();
