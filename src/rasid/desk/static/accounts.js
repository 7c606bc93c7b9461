// Offers whose accounts can be compared while a name is typed.
"use strict";
(() => {
  const arabic = document.documentElement.lang === "ar";
  const offer = (list, items) => {
    list.replaceChildren(...items.map((one) => {
      const option = document.createElement("option");
      option.value = `${arabic ? one.ar : one.en} (${one.id})`;
      return option;
    }));
  };
  for (const input of document.querySelectorAll("#choose input[list]")) {
    let waiting = 0;
    let asked = input.value;
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const wanted = input.value.trim();
        if (wanted === asked || wanted.endsWith(")")) return;
        asked = wanted;
        const answer = await window.rasid.ask(`/api/v1/accounts/choices?q=${encodeURIComponent(wanted)}`);
        if (answer.status === 200 && input.value.trim() === wanted) offer(input.list, answer.body.items);
      }, 200);
    });
  }
})();
