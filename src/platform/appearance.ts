import { forgetOnDevice, keepOnDevice, keptOnDevice } from "./device-storage.ts";

/** "system" follows the device. "dim" is nearly dark, for tired eyes. */
export const lights = ["system", "day", "night", "dim"] as const;
export type LightChoice = (typeof lights)[number];

export const textSizes = ["normal", "large", "larger"] as const;
export type TextSize = (typeof textSizes)[number];

export interface Appearance {
  readonly light: LightChoice;
  readonly textSize: TextSize;
}

/** What was chosen on this device, or what is usual. */
export const keptAppearance = (): Appearance => ({
  light: oneOf(lights, keptOnDevice("light")) ?? "system",
  textSize: oneOf(textSizes, keptOnDevice("text-size")) ?? "normal",
});

export const keepAppearance = ({ light, textSize }: Appearance): void => {
  if (light === "system") forgetOnDevice("light");
  else keepOnDevice("light", light);
  if (textSize === "normal") forgetOnDevice("text-size");
  else keepOnDevice("text-size", textSize);
};

/** Before the first paint, or the page would flash in another light. */
export const applyAppearance = ({ light, textSize }: Appearance = keptAppearance()): void => {
  const root = document.documentElement;
  if (light === "system") delete root.dataset["light"];
  else root.dataset["light"] = light;
  // Relative to the size set in the browser, which stays the person's own. Everything else is in rem.
  root.style.fontSize = percentBySize[textSize];
  colourTheEdges(light);
};

const percentBySize: Record<TextSize, string> = { normal: "", large: "118.75%", larger: "137.5%" };

/** As --sky in ui/tokens.css: the colour of the header below it. */
const skyByLight = { day: "#f3e8d8", night: "#17232b", dim: "#0d0b09" };

/** The strip above the page on a phone. index.html has one colour for each light of the system. */
const colourTheEdges = (light: LightChoice): void => {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    // Not `meta.media`: not every browser has it, and the start of the app must not fail over a colour.
    const ofSystem = meta.getAttribute("media")?.includes("dark") ? skyByLight.night : skyByLight.day;
    meta.content = light === "system" ? ofSystem : skyByLight[light];
  }
};

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value);
