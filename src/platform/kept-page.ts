/**
 * [Note: A page that is kept] When a person goes elsewhere the browser may keep the page as it stands, to show it again at
 * once. WebKit keeps its database transactions with it, unfinished: every later write, in whatever page, then waits for
 * them without a word, for as long as the page is kept. So what is under way is given up in the moment of leaving, nothing
 * new begins, and it is done again should the page come back.
 */
export interface KeptPage {
  /** How often it was left so far: whoever finds another number than before was interrupted by that. */
  readonly departures: () => number;
  readonly isAway: () => boolean;
  /** Settles when the page is shown again. Never, if it is not. */
  readonly isBack: () => Promise<void>;
  /** Called in the moment of leaving. Returns the end. */
  readonly onLeaving: (listener: () => void) => () => void;
}

export const createKeptPage = (target: EventTarget | undefined): KeptPage => {
  const listeners = new Set<() => void>();
  let departures = 0;
  let away: { readonly isBack: Promise<void>; readonly comeBack: () => void } | undefined;

  // First of all listeners, those of Dexie too: theirs open the database again.
  target?.addEventListener("pagehide", onlyWhenKept(leave), { capture: true });
  target?.addEventListener("pageshow", onlyWhenKept(comeBack), { capture: true });

  function leave() {
    departures += 1;
    let resolved = () => {};
    away ??= {
      isBack: new Promise<void>((resolve) => {
        resolved = resolve;
      }),
      comeBack: () => resolved(),
    };
    for (const listener of listeners) listener();
  }

  function comeBack() {
    away?.comeBack();
    away = undefined;
  }

  return {
    departures: () => departures,
    isAway: () => away !== undefined,
    isBack: () => away?.isBack ?? Promise.resolve(),
    onLeaving: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const onlyWhenKept = (then: () => void) => (event: Event) => {
  if ("persisted" in event && event.persisted === true) then();
};

/** A worker is never left, and Node has no page at all. */
export const keptPage = createKeptPage("addEventListener" in globalThis ? globalThis : undefined);
