"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const panel = document.getElementById("selected");
  const numbers = [...document.querySelectorAll("a.n")];
  const items = [...document.querySelectorAll(".findings > li")];
  const aside = document.querySelector("aside");
  // On a phone the pane is a sheet over the text; elsewhere it scrolls beside it.
  const isSheet = () => getComputedStyle(aside).position !== "sticky";
  const gravity = ["x", "e", "r", "u", "t"];
  let picked = null;
  let lit = [];

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

  // The drawn pages, where there are any, light up what is lit here.
  const tell = (anchor, isJump) => document.dispatchEvent(new CustomEvent("chosen", { detail: { picked: anchor, lit, isJump } }));

  // Tables outside the view have only an estimated height until they are near: the jump is made again until the target rests.
  function jump(target) {
    let top = NaN;
    let rests = 0;
    let frames = 0;
    const settle = () => {
      target.scrollIntoView({ block: "center" });
      const now = target.getBoundingClientRect().top;
      rests = Math.abs(now - top) < 1 ? rests + 1 : 0;
      top = now;
      if (rests < 3 && ++frames < 30) requestAnimationFrame(settle);
    };
    settle();
  }

  function clear() {
    document.querySelectorAll(".pick, .operand").forEach(e => e.classList.remove("pick", "operand"));
    items.forEach(i => i.classList.remove("here"));
    panel.hidden = true;
    panel.replaceChildren();
    panel.className = "";
    picked = null;
    lit = [];
    tell(null, false);
  }

  function closer() {
    const close = element("button", data.words.close, "close");
    close.type = "button";
    close.addEventListener("click", clear);
    return close;
  }

  function light(anchor) {
    const target = document.getElementById(anchor);
    lit.push(anchor);
    // A whole paragraph outlined would point at nothing.
    if (target && target !== picked && !anchor.startsWith("b")) target.classList.add("operand");
  }

  function operands(claim, own) {
    const line = element("p", data.words.operands + " ", "ops");
    for (const [anchor, quote, label] of claim[7]) {
      if (anchor === own) continue;
      if (!anchor) { line.append(element("span", "↔ " + quote), " "); continue; }
      light(anchor);
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
    claims.sort((a, b) => gravity.indexOf(data.claims[a][2]) - gravity.indexOf(data.claims[b][2]));
    const title = element("h2", data.words.selected + " " + number.firstChild.textContent);
    const list = element("ul");
    for (const index of claims) {
      const claim = data.claims[index];
      const item = element("li");
      item.append(element("b", data.verdicts[claim[1]] + " ", claim[2]), claim[0]);
      item.append(element("p", data.words.stated + " " + claim[3]));
      if (claim[5]) {
        const sum = element("p", data.words[claim[8]] + " " + (claim[4] ? claim[4] + " = " : ""), "sum");
        sum.append(element("b", claim[5]), " ", element("small", data.words.bounds + " " + claim[6]));
        item.append(sum);
      } else if (claim[4]) item.append(element("p", claim[4]));
      item.append(operands(claim, number.id));
      list.append(item);
    }
    if (claims.length === 0) list.append(element("li", data.words.untied + (reason ? "：" + reason : "")));
    panel.append(closer(), title, list);
    panel.hidden = false;
    if (!isSheet()) aside.scrollTop = 0;
    if (scroll) jump(number);
    tell(number.id, scroll);
  }

  function show(index) {
    const item = items[index];
    const marker = document.getElementById("f" + index);
    if (!item || !marker) return;
    clear();
    item.classList.add("here");
    const number = document.getElementById(item.dataset.number ?? "");
    const words = marker.nextElementSibling;
    const target = number ?? (words?.matches("mark") ? words : marker.parentElement);
    if (number) picked = number;
    if (!item.contains(marker)) target.classList.add("pick");
    item.querySelectorAll(".ops a").forEach(a => light(a.hash.slice(1)));
    if (isSheet()) {
      panel.className = item.className.split(" ")[0];
      const copy = [...item.cloneNode(true).childNodes].filter(n => !n.id);
      panel.append(closer(), ...copy);
      panel.hidden = false;
    } else item.scrollIntoView({ block: "nearest" });
    jump(target);
    tell(number ? number.id : "f" + index, true);
  }

  function follow() {
    const hash = decodeURIComponent(location.hash.slice(1));
    const finding = /^f(\d+)$/.exec(hash);
    if (finding) { show(Number(finding[1])); return; }
    const target = hash ? document.getElementById(hash) : null;
    if (!target) return;
    if (target.classList.contains("n")) pick(target, true);
    else jump(target);
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
    const clicked = event.target.closest("a.n, a.box");
    const number = clicked && document.getElementById(clicked.getAttribute("href").slice(1));
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
