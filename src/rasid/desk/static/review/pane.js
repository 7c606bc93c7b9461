// The report's text in the editor: words are selected with the mouse, by touch or with the keyboard, in the order of reading whichever way the
// line runs, and given to a field of the event. Tells others by events on the text: `rasid:picked` and `rasid:taken`.
"use strict";
(() => {
  const { ReportText } = window.rasidSpans;
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  class Pane {
    constructor(root, said, words) {
      this.root = root;
      this.text = new ReportText(root);
      this.said = said;
      this.t = words;
      this.picked = null;
      this.past = [];
      // The word on which coming to the text begins is not picked yet; `held`: words are waited for, and it stays.
      this.soft = false;
      this.held = () => false;
      this.anchor = null;
      this.focus = null;
      root.addEventListener("keydown", (event) => this.#key(event));
      root.addEventListener("pointerdown", () => {
        this.pressed = true;
        if (this.soft && !this.held()) this.pick(null, { keep: false });
      });
      root.addEventListener("focus", () => this.#arrive());
      root.addEventListener("blur", () => { if (this.soft && !this.held()) this.pick(null, { keep: false }); });
      // The browser's own selection, by whatever means it was made: mouse, touch, caret browsing.
      document.addEventListener("selectionchange", () => { clearTimeout(this.waiting); this.waiting = setTimeout(() => this.#seen(), 60); });
      document.addEventListener("pointerup", () => { this.pressed = false; setTimeout(() => this.#seen(), 0); });
    }

    #seen() {
      const found = this.text.selected();
      if (!found || (this.picked && found.start === this.picked.start && found.end === this.picked.end)) return;
      this.anchor = this.focus = null;
      this.pick(found, { speak: false, show: false });
    }

    // Make a span the picked one; null lets go of it.
    pick(span, { speak = true, show = true, keep = true, soft = false } = {}) {
      if (keep && !this.soft) this.past.push(this.picked);
      this.soft = soft;
      if (this.past.length > 100) this.past.shift();
      this.picked = span;
      if (show && span) {
        this.text.select(span.start, span.end);
        this.#reveal(span);
      }
      if (!span && this.text.selected()) window.getSelection().removeAllRanges();
      this.mark("picked", span ? [span] : []);
      if (speak && span) this.#say(span);
      this.root.dispatchEvent(new CustomEvent("rasid:picked", { detail: span }));
    }

    // What was picked before.
    undo() {
      if (!this.past.length) return false;
      this.anchor = this.focus = null;
      this.pick(this.past.pop(), { keep: false });
      return true;
    }

    words(span) { return this.text.text(span.start, span.end); }

    #say(span) {
      const first = this.text.wordAt(span.start);
      const last = this.text.wordAt(span.end - 1);
      const many = last - first + 1;
      this.said.textContent = (many > 1 ? this.t.said_words.replace("{n}", many) : this.t.said_word).replace("{words}", this.words(span));
    }

    // Show spans of a kind in the text without changing it.
    mark(kind, spans) {
      if (!window.Highlight || !CSS.highlights) return;
      CSS.highlights.set(`rasid-${kind}`, new Highlight(...spans.map(({ start, end }) => this.text.range(start, end))));
    }

    #reveal(span) {
      const box = this.text.range(span.start, span.end).getBoundingClientRect();
      const own = this.root.getBoundingClientRect();
      if (this.root.scrollHeight > this.root.clientHeight + 1) {
        if (box.top < own.top + 8) this.root.scrollTop -= own.top + 8 - box.top;
        else if (box.bottom > own.bottom - 8) this.root.scrollTop += Math.min(box.bottom - own.bottom + 8, box.top - own.top - 8);
      }
      const now = this.text.range(span.start, span.end).getBoundingClientRect();
      const foot = document.getElementById("picked-bar");
      const bottom = window.innerHeight - (foot && !foot.hidden ? foot.offsetHeight : 0);
      if (now.top < 0 || now.bottom > bottom) window.scrollBy(0, now.top - bottom / 2);
    }

    // Coming to the text begins where something is picked, else at the word of the event.
    #arrive() {
      if (this.picked || !this.text.words.length || this.pressed) return;
      const mark = this.root.querySelector("mark");
      const at = mark ? this.text.offsetAt(mark, 0) : 0;
      this.#word(this.text.wordAt(at), false, true);
    }

    #word(index, extend, soft = false) {
      const words = this.text.words;
      const at = Math.max(0, Math.min(words.length - 1, index));
      if (!extend) this.anchor = at;
      this.focus = at;
      const [first, last] = this.anchor <= at ? [this.anchor, at] : [at, this.anchor];
      this.pick({ start: words[first].start, end: words[last].end }, { soft });
    }

    // The word in the line above or below that stands nearest.
    #vertical(index, step) {
      const words = this.text.words;
      const box = (at) => this.text.range(words[at].start, words[at].end).getClientRects()[0];
      const from = box(index);
      const middle = from.left + from.width / 2;
      let best = null;
      let line = null;
      for (let at = index + step; at >= 0 && at < words.length; at += step) {
        const rect = box(at);
        if (Math.abs(rect.top - from.top) < from.height / 2) continue;
        if (line === null) line = rect.top;
        if (Math.abs(rect.top - line) > from.height / 2) break;
        const far = Math.abs(rect.left + rect.width / 2 - middle);
        if (best === null || far < best.far) best = { at, far };
      }
      return best ? best.at : index;
    }

    // Longer or shorter by a whole character: at the end, or at the beginning.
    adjust(edge, forward) {
      if (!this.picked) return;
      const { start, end } = this.picked;
      const span = edge === "end" ? { start, end: this.text.step(end, forward) } : { start: this.text.step(start, forward), end };
      if (span.start < span.end) this.pick(span);
      this.anchor = this.focus = null;
    }

    #key(event) {
      const words = this.text.words;
      if (!words.length) return;
      if (event.key === "Enter" && this.picked) {
        event.preventDefault();
        this.root.dispatchEvent(new CustomEvent("rasid:taken", { detail: this.picked }));
        return;
      }
      if (event.key === "Escape") {
        event.preventDefault();
        this.anchor = this.focus = null;
        this.pick(null);
        this.root.dispatchEvent(new CustomEvent("rasid:left"));
        return;
      }
      if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && this.past.length) {
        event.preventDefault();
        event.stopPropagation();
        this.undo();
        return;
      }
      if (this.focus === null) {
        this.anchor = this.picked ? this.text.wordAt(this.picked.start) : 0;
        this.focus = this.picked ? this.text.wordAt(this.picked.end - 1) : 0;
      }
      if (event.key === "Home" || event.key === "End") {
        event.preventDefault();
        const line = this.text.lineAt(words[this.focus].start);
        const target = event.ctrlKey ? (event.key === "Home" ? 0 : words.length - 1)
          : event.key === "Home" ? this.text.wordAt(line.start) : this.#lastOf(line);
        this.#word(target, event.shiftKey);
        return;
      }
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      if (step[1]) {
        this.#word(this.#vertical(this.focus, step[1]), event.shiftKey);
        return;
      }
      const line = this.text.lineAt(words[this.focus].start);
      const forward = (getComputedStyle(line.node).direction === "rtl") === (event.key === "ArrowLeft");
      if (event.ctrlKey || event.altKey) this.adjust(event.shiftKey ? "start" : "end", forward);
      else this.#word(this.focus + (forward ? 1 : -1), event.shiftKey);
    }

    #lastOf(line) {
      const words = this.text.words;
      let at = this.text.wordAt(line.start);
      while (at + 1 < words.length && words[at + 1].end <= line.end) at += 1;
      return at;
    }
  }

  window.rasidPane = { Pane };
})();
