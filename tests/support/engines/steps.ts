import type { Person } from "./person.ts";

export const startJournal = async (person: Person, address: string): Promise<void> => {
  await person.open(`${address}/`);
  await person.sees("heading", "Mooring");
  await person.press("button", "Start my journal");
  await person.sees("heading", "Today");
};

export const checkIn = async (person: Person, mood: number, note: string): Promise<void> => {
  await person.goTo("Today");
  await person.press("link", "Check in");
  await person.choose("Mood", String(mood));
  await person.fill("Note", note);
  await person.save("Save check-in");
};

export const setIntention = async (person: Person, intention: string): Promise<void> => {
  await person.goTo("Today");
  await person.press("button", "Set an intention");
  await person.fill("My intention", intention);
  await person.save("Save intention");
};

/** A word that is nowhere in the app, and that no two tests share. */
export const aWord = (): string => `zq${Math.random().toString(36).slice(2, 12)}vr`;
