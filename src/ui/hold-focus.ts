/**
 * When what has focus goes away, as a row that was removed does, a browser lets focus fall to the top of the document. This
 * hands it on inside `main` instead: to the next row of the same list, or the one before; else to the heading of the part
 * it stood in, or of the page. It never takes focus from where it is. Returns what ends the watch.
 */
export const holdFocusIn = (main: HTMLElement): (() => void) => {
  /** What has focus, and everything round it up to `main`: once it is gone nothing says any more where it was. */
  let path: readonly Element[] = [];

  const onFocusIn = ({ target }: FocusEvent) => {
    path = target instanceof Element && main.contains(target) ? pathOf(target, main) : [];
  };
  const onFocusOut = () =>
    // Only now it is known whether it went away, or the person pressed beside it.
    queueMicrotask(() => {
      if (path[0]?.isConnected && document.activeElement === document.body) path = [];
    });

  const observer = new MutationObserver((changes) => {
    const [lost] = path;
    if (!lost || lost.isConnected) return;
    const home = path.find((element) => element.isConnected);
    const gone = path[path.findIndex((element) => element === home) - 1];
    path = [];
    if (!home || !gone || document.activeElement !== document.body) return;
    const change = changes.find(({ target, removedNodes }) => target === home && [...removedNodes].includes(gone));
    (rowInPlaceOf(gone, home, change) ?? headingRound(home, main)).focus({ preventScroll: true });
  });

  document.addEventListener("focusin", onFocusIn);
  document.addEventListener("focusout", onFocusOut);
  observer.observe(main, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", onFocusIn);
    document.removeEventListener("focusout", onFocusOut);
  };
};

const pathOf = (element: Element, main: Element): Element[] => {
  const { parentElement } = element;
  return element === main || !parentElement ? [element] : [element, ...pathOf(parentElement, main)];
};

const canBePressed = "a[href], button, input, select, textarea, summary";

/** The first thing in the row that stands there now. */
const rowInPlaceOf = (gone: Element, home: Element, change: MutationRecord | undefined): HTMLElement | undefined => {
  if (!gone.matches("li, fieldset")) return undefined;
  const rows = [...home.children].filter(({ tagName }) => tagName === gone.tagName);
  const row = [change?.nextSibling, change?.previousSibling, rows.at(-1)].find((node) =>
    rows.some((one) => one === node),
  );
  return row instanceof Element ? (row.querySelector<HTMLElement>(canBePressed) ?? undefined) : undefined;
};

/** `main` when nothing nearer says what this is. */
const headingRound = (home: Element, main: HTMLElement): HTMLElement => {
  const round = home.closest<HTMLElement>("section, details, dialog, [tabindex='-1']");
  if (!round || round === main) return main.querySelector<HTMLElement>("h1[tabindex]") ?? main;
  const isPart = round.matches("section, dialog");
  if (!isPart && round.tagName !== "DETAILS") return round;
  const heading = round.querySelector<HTMLElement>(isPart ? "h1, h2, h3" : "summary");
  if (!heading) return headingRound(round.parentElement ?? main, main);
  // A summary has a place among what Tab reaches, and keeps it.
  if (isPart) heading.tabIndex = -1;
  return heading;
};
