// A plus, never a need: the slider beside each weight, fields that follow, saving by key.
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
  // Suggestions are asked for with the one field that is typed into, not with all of its name.
  document.addEventListener("htmx:configRequest", (event) => {
    const { elt: field, path, formData } = event.detail;
    if (path.startsWith("/suggestions/")) formData.set(field.name, field.value);
  });
  for (const button of document.querySelectorAll("[data-hw-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  // A password is shown while somebody wants to see it.
  for (const button of document.querySelectorAll("[data-hw-reveal]")) {
    const input = document.getElementById(button.dataset.hwReveal);
    button.hidden = false;
    button.addEventListener("click", () => {
      const shown = input.type === "password";
      input.type = shown ? "text" : "password";
      button.ariaPressed = String(shown);
    });
    input.form?.addEventListener("submit", () => {
      input.type = "password";
    });
  }
  // A second click of a double click sends nothing again; what is only asked for may be asked for again.
  for (const form of document.querySelectorAll("form[method=post]:not([action='/conditions'])")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.hwSent) event.preventDefault();
      form.dataset.hwSent = "1";
    });
    addEventListener("pageshow", () => delete form.dataset.hwSent);
  }
  // The button that saves, wherever the page has one.
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.key.toLowerCase() !== "s" || event.isComposing) return;
    const button = document.querySelector("[data-hw-save]");
    if (!button) return;
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) button.form.requestSubmit(button);
  });
})();
