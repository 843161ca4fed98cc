// On a narrow screen a table's rows are cards: each cell stands under its column's name. Without script
// the table scrolls in its frame.
(() => {
  const ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };
  const name = (heading) => {
    const words = heading.cloneNode(true);
    for (const aside of words.querySelectorAll(".hw-hidden, .hw-unit, svg")) aside.remove();
    return words.textContent.replace(/\s+/g, " ").trim();
  };
  /** Cells drawn as blocks are no table any more to a screen reader, unless they say so. */
  const tell = (table) => {
    for (const part of [table, ...table.querySelectorAll("thead, tbody, tfoot, tr, td, th")])
      part.role = ROLES[part.tagName] ?? (part.scope === "row" ? "rowheader" : "columnheader");
  };
  const deal = (table) => {
    const heads = table.tHead?.rows;
    if (table.dataset.hwCards || heads?.length !== 1) return;
    const names = [...heads[0].cells].flatMap((cell) => Array(cell.colSpan).fill(name(cell)));
    for (const row of [...table.tBodies, table.tFoot].flatMap((part) => [...(part?.rows ?? [])])) {
      let at = 0;
      for (const cell of row.cells) {
        if (cell.colSpan === 1 && cell.tagName === "TD") cell.dataset.hwName = names[at] ?? "";
        at += cell.colSpan;
      }
    }
    tell(table);
    table.dataset.hwCards = "1";
  };
  const dealAll = (root) => root.querySelectorAll(".hw-table").forEach(deal);
  dealAll(document);
  new MutationObserver((changes) => {
    for (const change of changes)
      for (const added of change.addedNodes) if (added.nodeType === Node.ELEMENT_NODE) dealAll(added.parentElement ?? added);
  }).observe(document.body, { childList: true, subtree: true });
})();
