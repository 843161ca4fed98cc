// Says that the session is about to end, and keeps it on by one click. A plus, never a need: without it the
// form that is sent too late waits for the next sign-in.
(() => {
  const bar = document.getElementById("session-end");
  if (!bar) return;
  const LAST = "hashiwatashi-last-asked";
  const idle = Number(bar.dataset.hwIdle) * 1000;
  const warning = Number(bar.dataset.hwWarning) * 1000;
  let mine = Date.now();
  // Whatever is asked for in any tab keeps the session of all of them on.
  const asked = () => {
    mine = Date.now();
    try {
      localStorage.setItem(LAST, String(mine));
    } catch {
      // Kept by no browser that refuses to: then each tab counts for itself.
    }
  };
  const last = () => {
    try {
      return Math.max(mine, Number(localStorage.getItem(LAST)) || 0);
    } catch {
      return mine;
    }
  };
  const show = (part) => {
    for (const each of bar.children) each.hidden = each.dataset.hwPart !== part;
    bar.hidden = !part;
  };
  const look = () => {
    const left = idle - (Date.now() - last());
    show(left <= 0 ? "over" : left <= warning ? "soon" : "");
  };
  asked();
  setInterval(look, 5000);
  document.addEventListener("visibilitychange", look);
  if (globalThis.PerformanceObserver) {
    new PerformanceObserver((list) => {
      const ours = list.getEntries().some((entry) =>
        ["fetch", "xmlhttprequest"].includes(entry.initiatorType) && entry.responseStatus < 400);
      if (ours) asked();
    }).observe({ type: "resource" });
  }
  bar.querySelector("button").addEventListener("click", async () => {
    try {
      const answer = await fetch("/account/session", { redirect: "manual" });
      if (answer.status === 204) {
        asked();
        show("");
      } else {
        show("over");
      }
    } catch {
      look();
    }
  });
})();
