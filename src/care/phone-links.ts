import type { CrisisLine } from "#src/content/safety/crisis-line.ts";

/** Exactly the digits that are printed, never with a country code: short codes do not survive one. */
export const callLink = (tel: string): string => `tel:${tel.replaceAll("#", "%23")}`;

/** With the word to send already written, where the service asks for one. */
export const textLink = ({ to, text }: NonNullable<CrisisLine["sms"]>): string =>
  text === undefined ? `sms:${to}` : `sms:${to}?body=${encodeURIComponent(text)}`;
