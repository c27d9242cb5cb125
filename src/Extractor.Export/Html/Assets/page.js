"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const panel = document.getElementById("selected");
  const numbers = [...document.querySelectorAll("a.n")];
  const items = [...document.querySelectorAll(".findings > li")];
  let picked = null;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const link = (anchor, text) => {
    const made = element("a", text);
    made.href = "#" + anchor;
    return made;
  };

  function clear() {
    document.querySelectorAll(".pick, .operand").forEach(e => e.classList.remove("pick", "operand"));
    items.forEach(i => i.classList.remove("here"));
    panel.hidden = true;
    panel.replaceChildren();
    picked = null;
  }

  function operands(claim, own) {
    const line = element("p", data.words.operands + " ", "ops");
    for (const [anchor, quote, label] of claim[7]) {
      if (!anchor) { line.append(element("span", "↔ " + quote)); continue; }
      const target = document.getElementById(anchor);
      if (target && anchor !== own) target.classList.add("operand");
      const made = link(anchor, "↔ " + quote);
      if (label) made.title = label;
      line.append(made, " ");
    }
    return line;
  }

  function pick(number, scroll) {
    clear();
    picked = number;
    number.classList.add("pick");
    const [reason, ...claims] = data.numbers[Number(number.id.slice(1))];
    const close = element("button", data.words.close, "close");
    close.type = "button";
    close.addEventListener("click", clear);
    const title = element("h2", data.words.selected + " " + number.firstChild.textContent);
    const list = element("ul");
    for (const index of claims) {
      const claim = data.claims[index];
      const item = element("li");
      item.append(element("b", data.verdicts[claim[1]] + " ", claim[2]), claim[0]);
      item.append(element("p", data.words.stated + " " + claim[3] + (claim[4] ? " ← " + claim[4] : "")));
      if (claim[5]) item.append(element("p", "= " + claim[5] + " " + data.words.bounds + " " + claim[6], "sum"));
      item.append(operands(claim, number.id));
      list.append(item);
    }
    if (claims.length === 0) list.append(element("li", data.words.untied + (reason ? "：" + reason : "")));
    panel.append(close, title, list);
    panel.hidden = false;
    if (scroll) number.scrollIntoView({ block: "center" });
  }

  // The finding's marker stands before its number or its marked words.
  function show(index) {
    const marker = document.getElementById("f" + index);
    if (!marker) return;
    let target = marker;
    while (target && target.nextElementSibling && target.classList.contains("at")) target = target.nextElementSibling;
    const text = marker.parentElement;
    const number = text ? [...text.querySelectorAll("a.n.f")].find(n => marker.compareDocumentPosition(n) & Node.DOCUMENT_POSITION_FOLLOWING) : null;
    if (number && !items[index].contains(marker)) pick(number, false);
    else clear();
    items.forEach((i, n) => i.classList.toggle("here", n === index));
    (number || text || marker).scrollIntoView({ block: "center" });
    items[index].scrollIntoView({ block: "nearest" });
    if (number || !text) return;
    text.classList.add("pick");
  }

  function follow() {
    const hash = decodeURIComponent(location.hash.slice(1));
    const finding = /^f(\d+)$/.exec(hash);
    if (finding) { show(Number(finding[1])); return; }
    const target = hash ? document.getElementById(hash) : null;
    if (!target) return;
    if (target.classList.contains("n")) pick(target, true);
    else target.scrollIntoView({ block: "center" });
  }

  function step(by) {
    if (items.length === 0) return;
    const now = items.findIndex(i => i.classList.contains("here"));
    const next = now < 0 ? (by > 0 ? 0 : items.length - 1) : (now + by + items.length) % items.length;
    history.replaceState(null, "", "#f" + next);
    show(next);
  }

  function walk(by) {
    if (numbers.length === 0) return;
    const now = numbers.indexOf(picked);
    const next = numbers[now < 0 ? (by > 0 ? 0 : numbers.length - 1) : (now + by + numbers.length) % numbers.length];
    history.replaceState(null, "", "#" + next.id);
    pick(next, true);
    next.focus({ preventScroll: true });
  }

  document.getElementById("document").addEventListener("click", event => {
    const number = event.target.closest("a.n");
    if (!number) return;
    event.preventDefault();
    history.replaceState(null, "", "#" + number.id);
    pick(number, false);
  });
  document.addEventListener("click", event => {
    const anchor = event.target.closest("a[href^='#']");
    // A second click on the same link changes no address, so no event would follow.
    if (anchor && anchor.getAttribute("href") === location.hash) follow();
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
    else if (event.key === "j") walk(1);
    else if (event.key === "k") walk(-1);
    else if (event.key === "Escape") { clear(); history.replaceState(null, "", location.pathname + location.search); }
    else return;
    event.preventDefault();
  });
  addEventListener("hashchange", follow);
  if (matchMedia("(max-width: 1100px)").matches) document.querySelector("nav details").open = false;
  follow();
})();
