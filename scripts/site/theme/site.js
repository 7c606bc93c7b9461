// Search without a server: the index is a script beside the pages, read when the search is first used. Index and query are folded in the same way,
// letters that are often confused to one, as rasid.arabic.letters does (tests/documents/test_site_folding.py compares them).
"use strict";
(() => {
  const input = document.getElementById("query"), list = document.getElementById("found"), base = document.body.dataset.base;
  let waiting = null;
  const FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/g;
  const DROPPED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
  const LETTERS = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ٲ: "ا", ٳ: "ا", ى: "ي", ی: "ي", ې: "ي", ئ: "ي", ؤ: "و", ة: "ه", ۀ: "ه", ە: "ه", ہ: "ه", ھ: "ه", ک: "ك", گ: "ك", ڪ: "ك", پ: "ب", چ: "ج", ڤ: "ف", ڨ: "ق", ژ: "ز", "٫": ".", "٬": "," };
  const OTHERS = new RegExp("[" + Object.keys(LETTERS).join("") + "]", "g");
  const fold = (text) => text.replace(FORMS, (char) => char.normalize("NFKC").replace(/^ +/, "")).replace(DROPPED, "").replace(OTHERS, (char) => LETTERS[char])
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0).toLowerCase();
  const load = () => waiting ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = base + "/search-index.js";
    script.onload = () => done(window.rasidSearchIndex.map((part) => [...part, fold(part[3]), fold(part[2] + " " + part[1])]));
    script.onerror = failed;
    document.head.append(script);
  });
  const words = (text) => fold(text).match(/[\p{L}\p{N}_/-]+/gu) ?? [];
  const near = (text, at) => (at > 60 ? "… " : "") + text.slice(Math.max(0, at - 60), at + 120).trim() + (at + 120 < text.length ? " …" : "");
  const bare = (word) => /^ال..../u.test(word) ? word.slice(2) : word;
  const search = async () => {
    const wanted = words(input.value).map(bare);
    list.hidden = wanted.length === 0;
    if (!wanted.length) return;
    const found = [];
    for (const [url, title, part, text, folded, heading] of await load()) {
      if (!wanted.every((word) => folded.includes(word) || heading.includes(word))) continue;
      const score = wanted.reduce((sum, word) => sum + (heading.includes(word) ? 10 : 0) + Math.min(5, folded.split(word).length - 1), 0);
      found.push({ url, title, part, text: near(text, Math.max(0, folded.indexOf(wanted[0]))), score: score / (url.startsWith("reference/") ? 4 : 1) });
    }
    found.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
    list.replaceChildren(...found.slice(0, 30).map((hit) => {
      const item = document.createElement("li"), link = document.createElement("a"), small = document.createElement("small");
      link.href = base + "/" + hit.url;
      link.dir = "auto";
      link.textContent = hit.part === hit.title ? hit.title : hit.title + " › " + hit.part;
      small.dir = "auto";
      small.textContent = hit.text;
      link.append(small);
      item.append(link);
      return item;
    }));
    if (!found.length) {
      const nothing = document.createElement("p");
      nothing.textContent = document.body.dataset.none;
      list.append(nothing);
    }
  };
  input.addEventListener("focus", load);
  input.addEventListener("input", search);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input) { event.preventDefault(); input.focus(); }
    if (event.key === "Escape") { input.value = ""; list.hidden = true; }
  });
  window.rasidFold = fold;
  const menu = document.querySelector(".menu");
  if (matchMedia("(max-width: 48rem)").matches) menu.open = false;
})();
