// The text of a report and the page that shows it: what stands where, in characters as Python counts them (Unicode code points, not the UTF-16
// units of scripts). The page shows every stored character: a control character as one element with its number, line ends as `data-before`.
"use strict";
(() => {
  const CONTROL = "data-control";
  const WORD = /(?:\p{L}|\p{N}|_)(?:\p{L}|\p{M}|\p{N}|[\u200c\u200d_])*(?:(?:(?<=\p{N})[.,:/\u066b\u066c](?=\p{N})|[-'\u2019\u2011](?=[\p{L}\p{N}]))(?:\p{L}|\p{M}|\p{N}|[\u200c\u200d_])+)*/gu;
  const SPACE = /^\s+$/u;
  const length = (words) => { let n = 0; for (const _ of words) n += 1; return n; };

  // The borders of whole characters, so that no mark is parted from its letter and no picture from its parts.
  const borders = (chars) => {
    const found = new Set([0, chars.length]);
    if (!window.Intl || !Intl.Segmenter) {
      chars.forEach((char, at) => { if (!/^[\p{M}\u200c\u200d\ufe0f]$/u.test(char)) found.add(at); });
      return found;
    }
    let at = 0;
    for (const { segment } of new Intl.Segmenter("ar", { granularity: "grapheme" }).segment(chars.join(""))) {
      found.add(at);
      at += length(segment);
    }
    return found;
  };

  // Words in the order of reading; signs and pictures stand for themselves.
  const wordsOf = (chars, whole) => {
    const text = chars.join("");
    const place = new Map();
    let units = 0;
    chars.forEach((char, at) => { place.set(units, at); units += char.length; });
    place.set(units, chars.length);
    const found = [];
    const single = (from, to) => {
      let begin = from;
      for (let at = from + 1; at <= to; at += 1) {
        if (at < to && !whole.has(at)) continue;
        if (!SPACE.test(chars.slice(begin, at).join(""))) found.push({ start: begin, end: at });
        begin = at;
      }
    };
    let done = 0;
    for (const match of text.matchAll(WORD)) {
      const start = place.get(match.index);
      const end = place.get(match.index + match[0].length);
      single(done, start);
      found.push({ start, end });
      done = end;
    }
    single(done, chars.length);
    return found;
  };

  class ReportText {
    constructor(root) {
      this.root = root;
      this.lines = [];
      this.chars = [];
      for (const node of root.querySelectorAll("[data-start]")) this.#read(node);
      this.whole = borders(this.chars);
      this.words = wordsOf(this.chars, this.whole);
    }

    #read(node) {
      for (const code of node.dataset.before.split(" ").filter(Boolean)) this.chars.push(String.fromCodePoint(Number(code)));
      const line = { node, start: this.chars.length, end: 0, leaves: [] };
      if (line.start !== Number(node.dataset.start)) throw new Error(`line at ${node.dataset.start} read at ${line.start}`);
      const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const control = walk.currentNode.parentElement.closest(`[${CONTROL}]`);
        const start = this.chars.length;
        if (control) this.chars.push(String.fromCodePoint(parseInt(control.getAttribute(CONTROL), 16)));
        else this.chars.push(...walk.currentNode.data);
        line.leaves.push({ node: walk.currentNode, start, end: this.chars.length, one: Boolean(control) });
      }
      line.end = this.chars.length;
      this.lines.push(line);
    }

    text(start, end) { return this.chars.slice(start, end).join(""); }

    lineAt(offset) {
      return this.lines.find((line) => offset <= line.end) || this.lines[this.lines.length - 1];
    }

    // The offset of a place in the page; what lies outside of a line counts as the nearest border of one.
    offsetAt(node, at) {
      const line = this.lines.find((one) => one.node.contains(node));
      if (!line) {
        const spot = document.createRange();
        spot.setStart(node, at);
        const after = this.lines.find((one) => spot.comparePoint(one.node, 0) > 0);
        if (after) {
          const index = this.lines.indexOf(after);
          return index ? this.lines[index - 1].end : after.start;
        }
        return this.lines.length ? this.lines[this.lines.length - 1].end : 0;
      }
      if (node.nodeType === Node.TEXT_NODE) {
        const leaf = line.leaves.find((one) => one.node === node);
        if (!leaf) return line.end;
        if (leaf.one) return at > 0 ? leaf.end : leaf.start;
        return leaf.start + length(node.data.slice(0, at));
      }
      const next = node.childNodes[at] || null;
      if (!next) {
        const inside = line.leaves.filter((one) => node.contains(one.node));
        return inside.length ? inside[inside.length - 1].end : this.#before(line, node);
      }
      const first = line.leaves.find((one) => next.contains(one.node) || (next.compareDocumentPosition(one.node) & Node.DOCUMENT_POSITION_FOLLOWING));
      return first ? first.start : line.end;
    }

    #before(line, node) {
      const after = line.leaves.find((one) => node.compareDocumentPosition(one.node) & Node.DOCUMENT_POSITION_FOLLOWING);
      return after ? after.start : line.end;
    }

    // Where in the page an offset is; `closing`: as the end of a span, which belongs to the character before it.
    pointAt(offset, closing = false) {
      for (const line of this.lines) {
        if (closing && offset === line.start) return [line.node, 0];
        for (const leaf of line.leaves) {
          const inside = closing ? leaf.start < offset && offset <= leaf.end : leaf.start <= offset && offset < leaf.end;
          if (!inside) continue;
          if (leaf.one) return [leaf.node, closing ? leaf.node.data.length : 0];
          return [leaf.node, this.chars.slice(leaf.start, offset).join("").length];
        }
        if (offset === line.end) return [line.node, line.node.childNodes.length];
        if (offset < line.start) return [line.node, 0];
      }
      const last = this.lines[this.lines.length - 1];
      return [last.node, last.node.childNodes.length];
    }

    range(start, end) {
      const made = document.createRange();
      made.setStart(...this.pointAt(start));
      made.setEnd(...this.pointAt(end, true));
      return made;
    }

    // Whole characters, without the spaces around them; null where nothing is left.
    snap(start, end) {
      let [first, last] = start <= end ? [start, end] : [end, start];
      while (first > 0 && !this.whole.has(first)) first -= 1;
      while (last < this.chars.length && !this.whole.has(last)) last += 1;
      while (first < last && SPACE.test(this.chars[first])) first += 1;
      while (last > first && SPACE.test(this.chars[last - 1])) last -= 1;
      return first < last ? { start: first, end: last } : null;
    }

    // The next border of a whole character behind or before an offset.
    step(offset, forward) {
      let at = offset + (forward ? 1 : -1);
      while (at > 0 && at < this.chars.length && !this.whole.has(at)) at += forward ? 1 : -1;
      return Math.max(0, Math.min(this.chars.length, at));
    }

    // The number of the word at or behind an offset.
    wordAt(offset) {
      const found = this.words.findIndex((word) => offset < word.end);
      return found < 0 ? this.words.length - 1 : found;
    }

    // What is selected of the text with the browser's own selection; null where nothing of it is.
    selected() {
      const selection = window.getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return null;
      const range = selection.getRangeAt(0);
      if (!range.intersectsNode(this.root)) return null;
      const inside = (node) => this.root.contains(node);
      if (!inside(selection.anchorNode) && !inside(selection.focusNode)) return null;
      return this.snap(this.offsetAt(range.startContainer, range.startOffset), this.offsetAt(range.endContainer, range.endOffset));
    }

    select(start, end) {
      const [node, at] = this.pointAt(start);
      const [last, behind] = this.pointAt(end, true);
      window.getSelection().setBaseAndExtent(node, at, last, behind);
    }
  }

  window.rasidSpans = { ReportText };
})();
