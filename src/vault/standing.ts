import {
  hasWords,
  isOpen,
  judge,
  saysTheSame,
  supersededBy,
  type IsTouched,
  type Known,
  type Verdict,
} from "./judge.ts";

/** How an entry of a file stands to what is in the journal. */
export type Standing = "new" | "same" | "newerHere" | "newerThere" | "bothChanged";

/** Undefined where there are words on neither side. */
export const standingOf = async (
  rows: readonly Known[],
  verdict: Verdict,
  isTouched: IsTouched,
): Promise<Standing | undefined> => {
  const theirs = await judge(
    rows.filter(({ isThere }) => isThere),
    isTouched,
  );
  const there = theirs?.head;
  if (!there) return undefined;
  const here = rows.find((row) => row.here === "head");
  if (!here) return hasWords(there.payload) ? "new" : undefined;
  if (here.isMended) return "newerThere";
  if (here.rev === there.rev) return hasWords(there.payload) ? "same" : undefined;
  if (!isOpen(here)) return verdict.head === here ? "same" : "newerThere";
  if (!hasWords(here.payload)) return hasWords(there.payload) ? staysOr("newerThere", here, verdict) : undefined;
  if (saysTheSame(here, there)) return "same";

  const superseded = supersededBy(rows.filter(isOpen));
  if (verdict.head !== here) return superseded.has(here.rev) ? "newerThere" : "bothChanged";
  const isKnown = there.here !== undefined || superseded.has(there.rev);
  return isKnown || !hasWords(there.payload) ? "newerHere" : "bothChanged";
};

const staysOr = (otherwise: Standing, here: Known, { head }: Verdict): Standing =>
  head === here ? "newerHere" : otherwise;
