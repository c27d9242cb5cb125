"use strict";
// Draws the pages of a PDF as they were printed, each when it comes into view, with a box on every number.
(() => {
  const main = document.getElementById("document");
  const switches = [...document.querySelectorAll(".views button")];
  const papers = new Map();
  const pageOf = new Map();
  let data = null;
  let chosen = { picked: null, lit: [] };

  const shape = (name, attributes, className) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (className) made.setAttribute("class", className);
    return made;
  };
  const groups = (list, size) => Array.from({ length: list.length / size }, (_, i) => list.slice(i * size, i * size + size));

  const near = new IntersectionObserver(entries => {
    for (const entry of entries) if (entry.isIntersecting) draw(entry.target);
  }, { rootMargin: "600px" });

  // The data of all pages is read when the first is looked at.
  function load() {
    if (data) return;
    data = JSON.parse(document.getElementById("sheets").textContent);
    for (const sheet of data.sheets) {
      for (const box of groups(sheet.findings, 6)) if (!pageOf.has("f" + box[4])) pageOf.set("f" + box[4], sheet.page);
      for (const box of groups(sheet.numbers, 7)) if (!pageOf.has("n" + box[4])) pageOf.set("n" + box[4], sheet.page);
      const details = document.getElementById("page" + sheet.page);
      if (!details) continue;
      const paper = document.createElement("div");
      paper.className = "paper";
      paper.tabIndex = 0;
      paper.setAttribute("role", "region");
      paper.setAttribute("aria-label", data.original + " " + sheet.title);
      const picture = shape("svg", { viewBox: `0 0 ${Math.max(1, sheet.width)} ${Math.max(1, sheet.height)}` });
      picture.style.aspectRatio = `${Math.max(1, sheet.width)} / ${Math.max(1, sheet.height)}`;
      paper.append(picture);
      details.append(paper);
      papers.set(sheet.page, { sheet, picture, details, isDrawn: false });
      near.observe(paper);
    }
  }

  // How wide a text is in heights of its letters: an ideograph is as wide as high, a digit half as wide.
  const breadth = text => [...text].reduce((sum, letter) => sum + (letter >= "\u2010" ? 1 : 0.55), 0);

  // Whatever font is at hand, a word takes the width it was printed with. What stands far too narrow for its letters reads upwards.
  function word([x, y, width, height, text]) {
    const isUpright = text.length > 1 && width < 0.35 * breadth(text) * height;
    const [length, across] = isUpright ? [height, width] : [width, height];
    const size = Math.max(1, Math.min(across * 0.88, length / breadth(text) * 1.1));
    const drop = across / 2 + size * 0.35;
    const made = shape("text", { ...(isUpright ? { transform: `translate(${x + drop} ${y + height}) rotate(-90)` } : { x, y: y + drop }), "font-size": size, textLength: length, lengthAdjust: "spacingAndGlyphs" });
    made.textContent = text;
    return made;
  }

  // A number broken at the end of a line has a box on each; the first one speaks for it.
  function numberBox([x, y, width, height, index, state, quote]) {
    const [words, tick] = data.states[state];
    const made = shape("a", { href: "#n" + index, "data-box": "n" + index }, "box " + state);
    if (quote) made.setAttribute("aria-label", quote + " " + words);
    else made.setAttribute("aria-hidden", "true");
    if (state !== "x" || !quote) made.setAttribute("tabindex", "-1");
    made.append(shape("rect", { x: x - 10, y: y - 10, width: width + 20, height: height + 20, rx: 12 }));
    if (quote && tick) {
      const sign = shape("text", { x: x + width + 4, y: y + height * 0.4, "font-size": height * 0.55, "aria-hidden": "true" }, "tick");
      sign.textContent = tick;
      made.append(sign);
    }
    return made;
  }

  const findingBox = ([x, y, width, height, index, severity]) =>
    shape("rect", { x: x - 20, y: y - 18, width: width + 40, height: height + 36, rx: 16, "data-box": "f" + index }, "spot s-" + severity);

  function draw(target) {
    const paper = [...papers.values()].find(p => p.picture.parentElement === target);
    if (!paper || paper.isDrawn) return;
    paper.isDrawn = true;
    near.unobserve(target);
    const { sheet, picture } = paper;
    const text = shape("g", { "aria-hidden": "true" });
    text.append(...groups(sheet.rules, 4).map(([x, y, w, h]) => shape("line", { x1: x, y1: y, x2: x + w, y2: y + h })), ...groups(sheet.prints, 5).map(word));
    picture.append(...groups(sheet.findings, 6).map(findingBox), ...groups(sheet.numbers, 7).map(numberBox), text);
    light();
  }

  function light() {
    const lit = new Set(chosen.lit);
    for (const box of main.querySelectorAll("svg [data-box]")) {
      box.classList.toggle("picked", box.dataset.box === chosen.picked);
      box.classList.toggle("lit", lit.has(box.dataset.box));
    }
  }

  function reveal(anchor) {
    load();
    const paper = papers.get(pageOf.get(anchor));
    if (!paper) return;
    paper.details.open = true;
    draw(paper.picture.parentElement);
    const box = paper.picture.querySelector(`[data-box="${anchor}"]`);
    box?.scrollIntoView({ block: "center", inline: "center" });
  }

  // The pane that tells of a number leads to its page.
  function offer() {
    const panel = document.getElementById("selected");
    if (panel.hidden || panel.querySelector(".original")) return;
    load();
    if (!pageOf.has(chosen.picked)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "original";
    button.dataset.box = chosen.picked;
    button.textContent = data.original;
    panel.querySelector("h2").append(" ", button);
  }

  function view(isDrawn) {
    load();
    main.classList.toggle("drawn", isDrawn);
    for (const paper of papers.values()) paper.details.open = isDrawn;
    switches.forEach(s => s.setAttribute("aria-pressed", String((s.dataset.view === "drawn") === isDrawn)));
    const number = chosen.picked && (isDrawn ? null : document.getElementById(chosen.picked));
    if (isDrawn && chosen.picked) reveal(chosen.picked);
    else number?.scrollIntoView({ block: "center" });
  }

  switches.forEach(s => s.addEventListener("click", () => view(s.dataset.view === "drawn")));
  // Only what opens tells of it, and not to those above.
  main.addEventListener("toggle", event => { if (event.target.matches?.("details.sheet") && event.target.open) load(); }, true);
  document.addEventListener("click", event => {
    const button = event.target.closest("button.original");
    if (button) reveal(button.dataset.box);
  });
  document.addEventListener("chosen", event => {
    chosen = event.detail;
    light();
    offer();
    if (chosen.isJump && main.classList.contains("drawn") && chosen.picked) reveal(chosen.picked);
  });
})();
