// What every page of the desk does: say what went wrong, and offer requests with the session's token to the areas' scripts.
"use strict";
(() => {
  const told = document.getElementById("told");

  const tell = (words, bad = false) => {
    told.textContent = words;
    told.classList.toggle("bad", bad);
    if (!bad) setTimeout(() => { if (told.textContent === words) told.textContent = ""; }, 6000);
  };

  // What an error says, from the one JSON shape of errors.
  const fault = (body) => {
    const error = body && body.error;
    return error ? [error.what, error.expected, error.advice].filter(Boolean).join(" – ") : "";
  };

  // A request to the desk's API; resolves to {status, body} for every answer, also refusals.
  const ask = async (path, { method = "GET", data = null } = {}) => {
    const headers = { "Accept": "application/json", "Accept-Language": document.documentElement.lang, "X-CSRF-Token": document.querySelector("meta[name=csrf]").content };
    if (data !== null) headers["Content-Type"] = "application/json";
    const answer = await fetch(path, { method, headers, body: data === null ? null : JSON.stringify(data), credentials: "same-origin" });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null };
  };

  window.rasid = { tell, fault, ask };

  document.addEventListener("htmx:responseError", (event) => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const words = [...answer.querySelectorAll(".error h1, .error dd")].map((node) => node.textContent.trim());
    tell(words.join(" – ") || String(event.detail.xhr.status), true);
  });
  document.addEventListener("htmx:sendError", () => tell(told.dataset.noAnswer, true));
})();
