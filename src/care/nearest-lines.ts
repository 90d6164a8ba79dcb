import type { CrisisCountry, CrisisLine } from "#src/content/safety/crisis-line.ts";

/** The first line; when it takes no texts, the first that does as well: some people cannot speak just now. */
export const nearestLines = ({ lines: [first, ...others] }: CrisisCountry): readonly CrisisLine[] => {
  const takesTexts = first.sms ? undefined : others.find(({ sms }) => sms);
  return takesTexts ? [first, takesTexts] : [first];
};

export const keyOfLine = ({ name, dial, sms }: CrisisLine): string => `${name} ${dial ?? sms?.to}`;
