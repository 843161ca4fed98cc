// A plus, never a need: keys for lists and pages, and the record beside a list without a new page.
(() => {
  const wide = matchMedia("(min-width: 1100px)");
  const split = document.querySelector("[data-hw-split]:has(tr[data-hw-row])");
  const pane = split?.querySelector("aside");
  /** What is walked on any page: rows of tables that lead to a record, and items of lists of records. */
  const rows = () =>
    [...document.querySelectorAll("main tbody tr:has(th a), main [data-hw-row]")].filter(
      (row) => !row.closest("aside") && row.checkVisibility(),
    );
  const linkOf = (row) => row.querySelector("th a") ?? row.querySelector("a");
  const rowOf = (element) => rows().find((row) => row.contains(element));
  const chosen = () => split?.querySelector("tr[aria-current]");
  let asked = null;
  let shown = location.search;

  const mark = (row) => {
    for (const other of rows()) other.removeAttribute("aria-current");
    row?.setAttribute("aria-current", "true");
  };
  /** Shows a row's record; how: pushState, replaceState, or nothing where the address stands already. */
  const show = async (row, how) => {
    const link = linkOf(row);
    mark(row);
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    if (how) history[how](null, "", row.querySelector("[data-hw-beside]").href);
    shown = location.search;
    try {
      const answer = await fetch(link.href, { signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const record = page.getElementById("record");
      if (!answer.ok || !record) return location.assign(link.href);
      pane.querySelector("[data-hw-record]").replaceChildren(record);
      const title = page.querySelector("h1").textContent;
      pane.querySelector("h2").textContent = title;
      pane.querySelector("[data-hw-whole]").href = link.href;
      pane.querySelector("[data-hw-edit]").href = `${link.href}/edit`;
      const candidates = pane.querySelector("[data-hw-candidates]");
      if (candidates) candidates.href = link.href + candidates.dataset.hwCandidates;
      pane.querySelector("[role=status]").textContent = pane.dataset.hwSaid + title;
      pane.hidden = false;
      pane.scrollTop = 0;
      row.scrollIntoView({ block: "nearest" });
    } catch (fault) {
      if (!signal.aborted) location.assign(link.href);
    }
  };
  const hide = () => {
    asked?.abort();
    const row = chosen();
    pane.hidden = true;
    mark(null);
    if (row && (pane.contains(document.activeElement) || document.activeElement === document.body))
      linkOf(row).focus();
  };
  const close = () => {
    const row = chosen();
    history.pushState(null, "", split.dataset.hwSplit);
    shown = location.search;
    hide();
    if (row) linkOf(row).focus();
  };

  if (split) {
    if (!pane.hidden && !wide.matches) location.replace(pane.querySelector("[data-hw-whole]").href);
    split.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (event.target.closest("[data-hw-close]")) {
        event.preventDefault();
        return close();
      }
      const row = event.target.closest("tr[data-hw-row]");
      const beside = event.target.closest("[data-hw-beside]");
      const other = event.target.closest("a, button, input, label, select");
      if (!row || !wide.matches || (other && !beside) || String(getSelection())) return;
      event.preventDefault();
      show(row, "pushState");
    });
    addEventListener("popstate", () => {
      // Going to a part of the page is told here too.
      if (location.search === shown) return;
      shown = location.search;
      const id = new URLSearchParams(location.search).get("beside");
      const row = id && rows().find((one) => one.dataset.hwRow === id);
      if (row) show(row, null);
      else if (id) location.reload();
      else hide();
    });
  }
  const move = (step) => {
    const all = rows();
    const from = rowOf(document.activeElement) ?? chosen();
    const next = all[from ? all.indexOf(from) + step : 0];
    if (!next) return;
    linkOf(next).focus();
    if (split && !pane.hidden && wide.matches) show(next, "replaceState");
  };

  // Who comes back to a list, or whose list is drawn anew, stands where he or she stood.
  const address = (row) => linkOf(row).getAttribute("href");
  const stand = (at) => {
    if (document.activeElement !== document.body) return;
    const all = rows();
    const row = all.find((one) => address(one) === at) ?? all[0];
    if (row) linkOf(row).focus();
  };
  const LEFT = "hashiwatashi-left";
  document.addEventListener("click", (event) => {
    const row = event.target.closest("a, button") && rowOf(event.target);
    if (row) sessionStorage.setItem(LEFT, JSON.stringify([location.pathname, address(row)]));
  });
  const [page, left] = JSON.parse(sessionStorage.getItem(LEFT) ?? "[]");
  const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  const marked = document.referrer && new URL(document.referrer).pathname === "/marks";
  if (page === location.pathname && (cameBack || marked)) stand(left);
  let held = null;
  document.addEventListener("htmx:beforeSwap", () => {
    const row = rowOf(document.activeElement);
    held = row ? address(row) : null;
  });
  document.addEventListener("htmx:afterSettle", () => held && stand(held));

  const help = async () => {
    const dialog = document.getElementById("keys-dialog");
    if (document.getElementById("shortcuts") || !dialog) return;
    const answer = await fetch("/shortcuts");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = page.getElementById("shortcuts");
    if (!list) return location.assign("/shortcuts");
    const shut = document.createElement("button");
    shut.type = "button";
    shut.className = "hw-button hw-button--primary hw-button--small";
    shut.textContent = list.dataset.hwClose;
    shut.addEventListener("click", () => dialog.close());
    dialog.replaceChildren(list, shut);
    dialog.addEventListener("close", () => dialog.replaceChildren(), { once: true });
    dialog.showModal();
    shut.focus();
  };
  const places = { h: "/", p: "/people", o: "/openings", e: "/employers", s: "/establishments", c: "/contacts" };
  let going = 0;
  const act = (event) => {
    const row = rowOf(document.activeElement);
    if (event.key === "Escape") return split && !pane.hidden ? close : null;
    // Arrows on a radio choose among its like, as everywhere.
    const walks = document.activeElement.type !== "radio";
    if (walks && (row || pane?.contains(document.activeElement))) {
      if (event.key === "ArrowDown") return () => move(1);
      if (event.key === "ArrowUp") return () => move(-1);
      if (event.key === " " && split && row && wide.matches && document.activeElement === linkOf(row))
        return () => show(row, pane.hidden ? "pushState" : "replaceState");
    }
    if (/(^|; |__Host-)hashiwatashi-keys=off(;|$)/.test(document.cookie)) return null;
    if (event.timeStamp - going < 1500 && places[event.key])
      return () => location.assign(places[event.key]);
    going = event.key === "g" ? event.timeStamp : 0;
    if (event.key === "?") return help;
    if (event.key === "/") {
      const search = document.querySelector("[data-hw-search]");
      return search && (() => search.focus());
    }
    if (event.key === "j") return () => move(1);
    if (event.key === "k") return () => move(-1);
    return null;
  };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target instanceof Element) {
      const field = event.target.closest("input, select, textarea, [contenteditable]");
      if (field && !["checkbox", "radio"].includes(field.type)) return;
    }
    const done = act(event);
    if (done) {
      event.preventDefault();
      done();
    }
  });
})();
