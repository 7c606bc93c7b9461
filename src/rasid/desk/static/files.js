// A field for files in the words of the page: the browser's own field speaks the language of the browser. Without script it stays as it is.
"use strict";
for (const own of document.querySelectorAll(".choose-files")) {
  const field = own.querySelector("input");
  const told = own.querySelector("[role=status]");
  const show = () => {
    const names = [...field.files].map((file) => file.name);
    told.replaceChildren(...(names.length ? names.slice(0, 5) : [own.dataset.none]).flatMap((name, at) => {
      const node = document.createElement("bdi");
      node.textContent = name;
      return at ? [" · ", node] : [node];
    }), names.length > 5 ? ` +${names.length - 5}` : "");
  };
  own.classList.add("dressed");
  told.hidden = false;
  field.addEventListener("change", show);
  show();
}
