import type { CrisisCountry, CrisisLine } from "#src/content/safety/crisis-line.ts";

/**
 * The first line; when it may not serve this person, the next that serves others as well; and when it takes no texts, the
 * first that does: some people cannot speak just now.
 */
export const nearestLines = ({ lines: [first, ...others] }: CrisisCountry): readonly CrisisLine[] => {
  const forOthers = first.isLimited && others.find((line) => !isSameForWho(line, first));
  const takesTexts = first.sms ? undefined : others.find(({ sms }) => sms);
  return [...new Set([first, forOthers, takesTexts].filter((line) => line !== undefined))];
};

/** A second number of a service that serves nobody whom the first does not. */
const isSameForWho = (line: CrisisLine, { name, isLimited }: CrisisLine): boolean =>
  line.name === name && line.isLimited === isLimited;

export const keyOfLine = ({ name, dial, sms }: CrisisLine): string => `${name} ${dial ?? sms?.to}`;
