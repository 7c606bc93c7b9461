"use strict";
(() => {
  const root = document.documentElement;
  const set = (lang) => {
    root.dataset.ui = lang;
    root.lang = lang;
    root.dir = lang === "ar" ? "rtl" : "ltr";
    for (const button of document.querySelectorAll("[data-set-ui]")) button.setAttribute("aria-pressed", String(button.dataset.setUi === lang));
  };
  for (const button of document.querySelectorAll("[data-set-ui]")) button.addEventListener("click", () => set(button.dataset.setUi));
  set(root.dataset.ui);
})();
