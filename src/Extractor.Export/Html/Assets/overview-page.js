"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const page = 100;
  const rows = [];
  const list = document.getElementById("list");
  const more = document.getElementById("more");
  const status = document.getElementById("loading");
  const count = document.getElementById("count");
  const filters = document.querySelector(".filters");
  const fields = Object.fromEntries(["severity", "entity", "check", "order", "search"].map(id => [id, document.getElementById(id)]));
  const rank = new Map(data.severities.map(([name], i) => [name, i]));
  const severity = new Map(data.severities.map(s => [s[0], s]));
  let shown = page;
  let loaded = 0;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  function item(row) {
    const [level, documentIndex, , place, quote, message, computed, cause, target] = row;
    const made = element("li", "", "s-" + level);
    const link = element("a");
    link.href = target;
    link.append(element("b", severity.get(level)[2] + " " + severity.get(level)[1], "sev"), " ", element("span", data.documents[documentIndex][0], "doc"), " ", element("q", quote));
    made.append(link);
    if (computed) made.append(" ", element("span", data.words.computed + computed, "computed"));
    made.append(element("p", message));
    if (cause) made.append(element("p", data.words.cause + cause, "why"));
    made.append(element("p", place, "place"));
    return made;
  }

  function matching() {
    const words = fields.search.value.trim().toLowerCase();
    const found = rows.filter(r =>
      (!fields.severity.value || r[0] === fields.severity.value) &&
      (!fields.entity.value || "=" + data.documents[r[1]][1] === fields.entity.value) &&
      (!fields.check.value || data.checks[r[2]][0] === fields.check.value) &&
      (!words || (data.documents[r[1]][0] + r[3] + r[4] + r[5] + r[7]).toLowerCase().includes(words)));
    if (fields.order.value === "severity") found.sort((a, b) => rank.get(a[0]) - rank.get(b[0]));
    else if (fields.order.value === "check") found.sort((a, b) => a[2] - b[2]);
    return found;
  }

  function show() {
    const found = matching();
    count.textContent = found.length === rows.length ? String(rows.length) : found.length + " / " + rows.length;
    list.replaceChildren(...found.slice(0, shown).map(item));
    more.hidden = found.length <= shown;
    document.querySelectorAll(".chart button").forEach(b => {
      const value = b.dataset.filter === "entity" ? "=" + b.dataset.value : b.dataset.value;
      b.setAttribute("aria-pressed", String(fields[b.dataset.filter].value === value));
    });
  }

  function options() {
    for (const [name, words] of data.severities) fields.severity.add(new Option(words, name));
    for (const [name, words] of data.checks) fields.check.add(new Option(words, name));
    const entities = [...new Set(data.documents.map(d => d[1]))].sort();
    for (const name of entities) fields.entity.add(new Option(name || data.unknown, "=" + name));
  }

  function load() {
    if (loaded >= data.parts.length) {
      status.textContent = "";
      show();
      return;
    }
    status.textContent = data.words.loading + " " + loaded + "/" + data.parts.length;
    const script = document.createElement("script");
    script.src = data.parts[loaded++];
    script.addEventListener("load", load);
    script.addEventListener("error", load);
    document.head.append(script);
  }

  window.extractorFindings = part => { for (const row of part) rows.push(row); };
  options();
  filters.hidden = data.parts.length === 0;
  filters.addEventListener("submit", event => event.preventDefault());
  filters.addEventListener("input", () => { shown = page; show(); });
  filters.addEventListener("reset", () => setTimeout(() => { shown = page; show(); }));
  more.addEventListener("click", () => { shown += page; show(); });
  document.querySelectorAll(".chart button").forEach(b => b.addEventListener("click", () => {
    const field = fields[b.dataset.filter];
    const value = b.dataset.filter === "entity" ? "=" + b.dataset.value : b.dataset.value;
    field.value = field.value === value ? "" : value;
    shown = page;
    show();
    document.getElementById("findings").scrollIntoView();
  }));
  if (data.parts.length > 0) load();
})();
