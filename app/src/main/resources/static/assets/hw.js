// A plus, never a need: the slider beside each weight, drafts, fields that follow.
(() => {
  const wire = (root) => {
    for (const range of root.querySelectorAll("input[type=range][data-hw-for]")) {
      const number = document.getElementById(range.dataset.hwFor);
      if (!number || !range.hidden) continue;
      range.hidden = false;
      range.addEventListener("input", () => {
        number.value = range.value;
        number.dispatchEvent(new Event("input", { bubbles: true }));
      });
      number.addEventListener("input", () => {
        const typed = Number(number.value.normalize("NFKC").trim());
        if (Number.isFinite(typed)) range.value = String(typed);
      });
    }
  };
  wire(document);
  // What is wrong with a form is read first.
  document.querySelector("[data-hw-focus]")?.focus();
  // Where several may be typed, an empty field follows the last one.
  for (const rows of document.querySelectorAll("[data-hw-rows]")) {
    rows.addEventListener("input", (event) => {
      const last = rows.lastElementChild;
      if (!last.contains(event.target) || !event.target.value) return;
      const more = last.cloneNode(true);
      more.querySelector("fieldset")?.remove();
      for (const input of more.querySelectorAll("input")) {
        input.value = "";
        input.removeAttribute("aria-invalid");
        const place = rows.children.length;
        if (input.id) input.id = `${input.name}-${place}`;
        input.ariaLabel = input.ariaLabel.replace(/\d+(?!.*\d)/, String(place + 1));
      }
      rows.append(more);
      globalThis.htmx?.process(more);
    });
  }
  for (const button of document.querySelectorAll("[data-hw-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  // A second click of a double click sends nothing again.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.hwSent) event.preventDefault();
      form.dataset.hwSent = "1";
    });
    addEventListener("pageshow", () => delete form.dataset.hwSent);
  }
  // What is typed is kept as a draft, three seconds after the last key and when the page is left.
  for (const form of document.querySelectorAll("form[data-hw-draft]")) {
    const state = form.querySelector("[data-hw-draft-state]");
    let waiting = 0;
    const keep = async () => {
      clearTimeout(waiting);
      waiting = 0;
      const answer = await fetch(form.dataset.hwDraft, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        keepalive: true,
      }).catch(() => null);
      if (answer?.ok && !answer.redirected) state.textContent = form.dataset.hwSaved;
    };
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, 3000);
    });
    addEventListener("pagehide", () => {
      if (waiting && !form.dataset.hwSent) keep();
    });
    form.addEventListener("submit", () => clearTimeout(waiting));
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.isComposing) event.preventDefault();
    });
  }
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      const form = document.querySelector("form[data-hw-draft]");
      if (form) {
        event.preventDefault();
        form.requestSubmit();
      }
    }
  });
})();
