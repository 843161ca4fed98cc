// A plus, never a need: what is typed is kept as a draft while one types; where it can't be, that is told.
(() => {
  const form = document.querySelector("form[data-hw-draft]");
  const state = form.querySelector("[data-hw-draft-state]");
  const key = form.querySelector("input[name=form]")?.value;
  // After a pause, and without one at the latest: within five seconds of the first key.
  const pause = 3000;
  const latest = 4500;
  const again = 5000;
  // How long a submit waits for a draft that is on its way.
  const patience = 2000;
  // What has not arrived by then is not kept.
  const longest = 10_000;
  // What a browser sends for a page that is gone.
  const most = 60_000;
  let since = 0;
  let waiting = 0;
  let unsaved = false;
  let sending = null;
  let submitting = false;

  // With the key of a new record's form in the address, coming back to it finds the draft.
  if (key) {
    const here = new URL(location.href);
    here.searchParams.set("form", key);
    history.replaceState(history.state, "", here);
  }

  const stay = (event) => {
    if (!form.dataset.hwSent) event.preventDefault();
  };
  /** Only who would lose something is asked whether to leave: a page that may ask is slower to leave. */
  const tell = (text, failing) => {
    state.textContent = text;
    if (failing) {
      state.dataset.hwFailing = "1";
      addEventListener("beforeunload", stay);
    } else {
      delete state.dataset.hwFailing;
      removeEventListener("beforeunload", stay);
    }
  };
  const send = ({ leaving = false, signal = null }) => {
    const body = new URLSearchParams(new FormData(form));
    const keepalive = leaving && body.toString().length < most;
    return fetch(form.dataset.hwDraft, { method: "POST", body, keepalive, signal }).catch(() => null);
  };
  const personOf = (page) => page.querySelector(".hw-person")?.textContent;
  /** Who has signed in again meanwhile goes on with a new token; nobody with another one's typing. */
  const renewed = async (signal) => {
    const text = await fetch(location.href, { signal })
      .then((answer) => answer.text())
      .catch(() => "");
    const page = new DOMParser().parseFromString(text, "text/html");
    const token = page.querySelector("form[data-hw-draft] input[name=_csrf]");
    if (!token || personOf(page) !== personOf(document)) return false;
    for (const field of document.querySelectorAll("input[name=_csrf]")) field.value = token.value;
    return true;
  };
  const plan = (time) => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, time);
  };
  const keep = () => {
    clearTimeout(waiting);
    waiting = 0;
    if (sending || submitting || form.dataset.hwSent) return;
    const aborting = new AbortController();
    const one = { aborting };
    const late = setTimeout(() => aborting.abort(), longest);
    // A connection may drop at any time, while the answer comes too.
    one.done = sent(aborting.signal)
      .catch(() => ({ kept: false, ended: false }))
      .then((answer) => {
        clearTimeout(late);
        if (sending === one) sending = null;
        tellOf(answer);
      });
    sending = one;
  };
  const sent = async (signal) => {
    unsaved = false;
    since = 0;
    let answer = await send({ signal });
    const ended = answer && [401, 403].includes(answer.status);
    if (ended && (await renewed(signal))) answer = await send({ signal });
    const kept = answer?.ok && !answer.redirected;
    // Of a record that is gone meanwhile, the answer says so.
    const told = kept && answer.status === 200 ? await answer.text() : form.dataset.hwSaved;
    return { kept, ended, told };
  };
  const tellOf = ({ kept, ended, told }) => {
    if (form.dataset.hwSent || submitting) return;
    if (!kept) {
      unsaved = true;
      tell(ended ? form.dataset.hwEnded : form.dataset.hwUnsaved, true);
      plan(again);
    } else if (unsaved) {
      tell("", false);
      plan(pause);
    } else {
      tell(told, false);
    }
  };

  form.addEventListener("input", () => {
    unsaved = true;
    since ||= Date.now();
    if ("hwFailing" in state.dataset) return;
    tell("", false);
    plan(Math.min(pause, Math.max(0, since + latest - Date.now())));
  });
  addEventListener("pagehide", () => {
    if ((unsaved || sending) && !form.dataset.hwSent) send({ leaving: true });
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && unsaved && !form.dataset.hwSent) keep();
  });
  // A draft on its way arrives before what is sent now, or it would be kept over it. Before any other
  // listener, so that to them the form was not sent yet.
  const wait = async (submitter) => {
    submitting = true;
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    try {
      await Promise.race([sending.done, late]);
      sending?.aborting.abort();
      sending = null;
      form.requestSubmit(submitter);
    } finally {
      submitting = false;
    }
  };
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target !== form) return;
      clearTimeout(waiting);
      if (!sending) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!submitting) wait(event.submitter);
    },
    true,
  );
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.isComposing) event.preventDefault();
  });
})();
