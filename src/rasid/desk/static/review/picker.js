// A field that searches as somebody types and offers what it finds (combobox with a list, as ARIA 1.2 describes it).
"use strict";
(() => {
  const { h } = window.rasidValues;
  let count = 0;

  // `search(words)` resolves to options {label, detail, value, lang}; `extra(words)` gives options that stand below whatever is found;
  // `typed(words)` is told what was typed and left without choosing.
  class Picker {
    constructor({ label, placeholder, value, focus, search, extra, choose, typed, tell, words }) {
      count += 1;
      this.search = search;
      this.extra = extra;
      this.choose = choose;
      this.typed = typed;
      this.tell = tell;
      this.words = words;
      this.value = value;
      this.options = [];
      this.at = -1;
      this.turn = 0;
      this.input = h("input", {
        type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", dir: "auto", "aria-autocomplete": "list",
        "aria-expanded": "false", "aria-controls": `picker-${count}`, "aria-label": label, placeholder, "data-focus": focus,
      });
      this.input.value = value;
      this.list = h("ul", { role: "listbox", id: `picker-${count}`, class: "picker-list", "aria-label": label, hidden: true });
      this.node = h("div", { class: "picker" }, this.input, this.list);
      this.input.addEventListener("input", () => this.#later());
      this.input.addEventListener("keydown", (event) => this.#key(event));
      this.input.addEventListener("blur", () => this.#left());
      this.input.addEventListener("click", () => { if (this.list.hidden) this.open(); });
    }

    #later() {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.open(), 120);
    }

    // Look for what stands in the field, or for other words.
    async open(words = this.input.value.trim()) {
      this.turn += 1;
      const turn = this.turn;
      const found = await this.search(words);
      if (turn !== this.turn || !this.input.isConnected || document.activeElement !== this.input) return;
      this.options = [...found, ...this.extra(words)];
      this.at = -1;
      this.list.replaceChildren(...this.options.map((option, index) => h(
        "li", {
          role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false",
          onpointerdown: (event) => { event.preventDefault(); this.#take(index); },
        },
        h("span", {}, h("bdi", {}, option.label)), option.detail ? h("span", { class: "meta" }, option.detail) : null,
      )));
      this.list.hidden = this.options.length === 0;
      this.input.setAttribute("aria-expanded", String(!this.list.hidden));
      this.list.scrollIntoView({ block: "nearest" });
      this.input.removeAttribute("aria-activedescendant");
      this.tell(found.length ? this.words("said_found", { n: found.length }) : this.words("said_nothing"));
    }

    close() {
      this.turn += 1;
      clearTimeout(this.waiting);
      this.list.hidden = true;
      this.at = -1;
      this.input.setAttribute("aria-expanded", "false");
      this.input.removeAttribute("aria-activedescendant");
    }

    #move(step) {
      if (!this.options.length) return;
      this.at = (this.at + step + this.options.length + (this.at < 0 && step < 0 ? 1 : 0)) % this.options.length;
      [...this.list.children].forEach((node, index) => node.setAttribute("aria-selected", String(index === this.at)));
      const node = this.list.children[this.at];
      this.input.setAttribute("aria-activedescendant", node.id);
      node.scrollIntoView({ block: "nearest" });
    }

    #take(index) {
      const option = this.options[index];
      this.close();
      this.value = option.name === undefined ? option.label : option.name;
      this.input.value = this.value;
      this.choose(option.value);
    }

    #key(event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (this.list.hidden) this.open();
        else this.#move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        if (!this.list.hidden && this.at >= 0) this.#take(this.at);
        else if (!this.list.hidden && this.options.length) this.#take(0);
        else this.open();
      } else if (event.key === "Escape" && (!this.list.hidden || this.input.value !== this.value)) {
        event.preventDefault();
        event.stopPropagation();
        this.close();
        this.input.value = this.value;
      }
    }

    #left() {
      this.close();
      const words = this.input.value.trim();
      if (words !== this.value) {
        this.value = words;
        this.typed(words);
      }
    }
  }

  window.rasidPicker = { Picker };
})();
