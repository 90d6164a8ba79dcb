import type { OwnPractice } from "#src/domain/own-practice.ts";
import { parseCount } from "#src/domain/parse-number.ts";

export type OwnField = "title" | "steps" | "minutes";
export type OwnFields = Readonly<Record<OwnField, string>>;

export const minutesOfPractice = { min: 1, max: 600 };
export const mostSteps = 30;

export const ownFieldsOf = (practice: OwnPractice | undefined): OwnFields => ({
  title: practice?.title ?? "",
  steps: practice?.steps.join("\n") ?? "",
  minutes: String(practice?.minutes ?? ""),
});

/** One for each line that has something on it. */
export const stepsIn = (text: string): string[] => text.split(/\r?\n/u).filter((line) => line.trim() !== "");

/** Null when nothing is typed, undefined when it is no whole number of minutes. */
export const minutesIn = (text: string): number | null | undefined => parseCount(text, minutesOfPractice);
