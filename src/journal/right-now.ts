import * as v from "valibot";
import { Capture, isEmptyCapture } from "#src/domain/capture.ts";
import { FiveSteps } from "#src/domain/check-in.ts";
import type { Strokes } from "#src/domain/drawing.ts";
import { CaptureId, SessionId } from "#src/domain/ids.ts";
import type { When } from "#src/domain/time.ts";
import { oneTabAtATime } from "#src/platform/tabs.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query } from "#src/vault/query.ts";
import { findSessionOfCapture, changeCapture } from "./captures.ts";
import { keepDrawing, strokesFromJson } from "./drawings.ts";
import { entryOf } from "./entries.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import type { SaveOptions } from "./new-record.ts";
import { flushDrafts } from "./use-draft.ts";
import { ask } from "./use-journal.ts";

/** The form under whose name drafts of "Right now" are kept. */
export const rightNowForm = "right-now";

/** What is kept for one session long after it stands beside that, and is not mixed with it. */
export const lateForm = (id: SessionId): string => `${rightNowForm}/${id}`;

export const rightNowFields = [
  "threeWords",
  "picture",
  "body",
  "loudness",
  "line",
  "drawing",
  "capture",
  "session",
] as const;
/**
 * What stands under "Right now". `loudness` is a digit or empty, `drawing` strokes as JSON or empty; `capture` is the id that
 * all this is kept under: however often it is kept, it is one scrap. `session` is the id of the session it is kept for, or
 * empty: then the time tells.
 */
export type RightNowFields = Readonly<Record<(typeof rightNowFields)[number], string>>;

export const freshRightNow = (session?: SessionId): RightNowFields => ({
  threeWords: "",
  picture: "",
  body: "",
  loudness: "",
  line: "",
  drawing: "",
  capture: randomUuid(),
  session: session ?? "",
});

/** Longer ago than this, what was being written belongs to another rest. */
const leftAfterMs = 4 * 3_600_000;

/**
 * Keeps it as a scrap. Undefined when there is nothing to keep; its drafts go all the same. What was kept before under the
 * same id grows; words that are not in this any more stay a scrap of their own. Throws StorageError.
 */
export const keepRightNow = async (
  fields: Readonly<Record<string, string>>,
  at: When,
  options?: SaveOptions,
): Promise<Kept<Capture> | undefined> => {
  const { strokes, ...words } = read(fields);
  if (isEmptyCapture(words) && strokes.length === 0) {
    if (options?.forgetting) await vault().forget(options.forgetting);
    return undefined;
  }

  const chosen = v.safeParse(SessionId, fields["session"]);
  const sessionId = chosen.success ? chosen.output : await findSessionOfCapture(at);
  const drawing = strokes.length > 0 ? { drawing: await keepDrawing(strokes) } : {};
  const draft = { at, ...words, ...drawing, ...(sessionId && { sessionId }) };
  const id = v.safeParse(CaptureId, fields["capture"]);
  const before = id.success ? await ask(entryOf(id.output)) : undefined;
  if (before?.kind === "capture" && before.deletedAt === undefined && holds(draft, before.record))
    return changeCapture(before, { ...draft, ...saidBefore(before.record) }, options);
  const isTaken = before !== undefined || !id.success;
  return vault().put(kinds.capture, v.parse(Capture, { ...draft, id: isTaken ? randomUuid() : id.output }), options);
};

/**
 * What was left unfinished becomes scraps by itself, at the time it was last written at; what was touched in the last four
 * hours is let be, unless the rest is over (`evenIfRecent`). Twice, or in two tabs, it is done once. Throws StorageError.
 */
export const adoptLeftRightNow = (now: When, { evenIfRecent = false } = {}): Promise<void> => {
  const adopt = async () => {
    // A form that has just gone from the screen may still be writing.
    await flushDrafts().catch(() => undefined);
    for (const { record, rev } of await ask(leftDrafts())) {
      if (!evenIfRecent && now.instant - record.at.instant < leftAfterMs) continue;
      await keepRightNow(record.fields, record.at, { forgetting: [{ id: record.id, rev }] });
    }
  };
  // Also in this very page, where the browser may have no locks.
  adopting = adopting.catch(() => undefined).then(() => oneTabAtATime("mooring/right-now", adopt));
  return adopting;
};

let adopting: Promise<void> = Promise.resolve();

/** Oldest first: the newest has the last word. */
const leftDrafts = () =>
  query(kinds.draft, {
    key: "right now, oldest first",
    pick: (found) =>
      found
        .filter(({ record: { form } }) => form === rightNowForm || form.startsWith(`${rightNowForm}/`))
        .toSorted((a, b) => a.record.at.instant - b.record.at.instant),
  });

const wordFields = ["threeWords", "picture", "body", "line"] as const;

interface Read extends Pick<Capture, (typeof wordFields)[number] | "loudness"> {
  readonly strokes: Strokes;
}

const read = (fields: Readonly<Record<string, string>>): Read => {
  const { threeWords = "", picture = "", body = "", line = "", loudness = "", drawing = "" } = fields;
  // Number("") is 0, which would say "quiet".
  const steps = v.safeParse(FiveSteps, loudness === "" ? undefined : Number(loudness));
  return {
    threeWords,
    picture,
    body,
    line,
    ...(steps.success && { loudness: steps.output }),
    strokes: drawing === "" ? [] : (strokesFromJson(drawing) ?? []),
  };
};

/** When it was, and what was said of its session meanwhile. */
const saidBefore = ({ at, sessionId, isOfNoSession }: Capture) => ({
  at,
  ...((sessionId !== undefined || isOfNoSession) && { sessionId }),
});

/** Whether nothing that is kept is missing from what is to take its place. */
const holds = (next: Omit<Capture, "id">, kept: Capture): boolean =>
  wordFields.every((name) => next[name].startsWith(kept[name])) &&
  (kept.loudness === undefined || next.loudness !== undefined) &&
  (!kept.drawing || next.drawing !== undefined);
