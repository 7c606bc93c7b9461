// A report that is opened at an event, a statement or words: they are brought into view and lit.
"use strict";
(() => {
  const find = document.querySelector(".found");
  const open = () => {
    const anchor = /^#[es]-/.test(location.hash) ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const card = anchor && anchor.closest(".card");
    if (!card) return false;
    card.scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true }); // lights the words that belong to it
    const words = document.querySelector(".doc .lit");
    const text = words && words.closest("section.text");
    if (text) text.scrollTop += words.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
    return true;
  };
  addEventListener("hashchange", open);
  const begin = () => {
    if (!open() && find) find.scrollIntoView({ block: "center" });
  };
  // Browsers go to the anchor themselves once the page is there, and take the focus away from where it was.
  if (document.readyState === "complete") begin();
  else addEventListener("load", () => requestAnimationFrame(() => setTimeout(begin)));
})();
