/** What an element is to assistive technology. A "field" is whatever is filled in or chosen from, by its label. */
export type Role =
  | "alert"
  | "button"
  | "checkbox"
  | "field"
  | "heading"
  | "img"
  | "link"
  | "radio"
  | "radiogroup"
  | "region"
  | "row"
  | "status";

/** Whatever can be searched: the page, or an element of it. */
export interface Place {
  /** By role and whole name as the engine itself computes them, what is hidden left out. In the order of the page. */
  readonly find: (role: Role, name?: string) => Promise<readonly Found[]>;
}

export interface Found extends Place {
  /** With a real pointer, at its middle. */
  readonly press: () => Promise<void>;
  /** With a real pointer, a line across it. */
  readonly drawOn: () => Promise<void>;
  /** With real keys where the engine takes them. Adds to what is selected or stands there. */
  readonly type: (text: string) => Promise<void>;
  readonly chooseFile: (file: string) => Promise<void>;
  /** Runs in the page; of what surrounds the function nothing is there. */
  readonly ask: <Answer>(question: (element: HTMLElement, given: string) => Answer, given?: string) => Promise<Answer>;
}

/** A browser of one engine on a profile of its own, with one page. */
export interface EngineBrowser extends Place {
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** Runs in the page; of what surrounds the function nothing is there. It may return a promise. */
  readonly ask: <Answer>(question: (given: string) => Answer, given?: string) => Promise<Awaited<Answer>>;
  readonly picture: (file: string) => Promise<void>;
  /** What may never happen while someone uses the app: errors, blocked sources, requests to another origin. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface EngineOptions {
  /** A folder for the profile, the downloads and the log. What a browser kept is there for the next one on it. */
  readonly dir: string;
  /** What find-engines.mjs found. */
  readonly executable: string;
  /** The only address that the page may ask. */
  readonly origin: string;
}

export interface Engine {
  readonly name: "firefox" | "webkit";
  readonly start: (options: EngineOptions) => Promise<EngineBrowser>;
}

export const downloadsIn = (dir: string): string => `${dir}/downloads`;
export const profileIn = (dir: string): string => `${dir}/profile`;

/** The size of a phone of the middle. */
export const screenSize = { width: 393, height: 852 };

export const isForeign = (address: string, origin: string): boolean => {
  const { protocol, origin: asked } = new URL(address);
  // These stay in the browser: what the page made itself, and the browser's own empty page.
  return !["data:", "blob:", "about:"].includes(protocol) && asked !== origin;
};

/** What a change of size has changed in turn is drawn with the next frame. Browsers call that an error; it is none. */
export const isPutOff = (message: string): boolean => message.includes("ResizeObserver loop completed");
