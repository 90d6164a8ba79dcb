import * as v from "valibot";
import { ContentId, PracticeChoicesId } from "./ids.ts";
import { When } from "./time.ts";

const contentIds = v.pipe(v.array(ContentId), v.maxLength(500));

/** Which practices and cards the person keeps close, and which they do not want to see. One record; the latest counts. */
export const PracticeChoices = v.strictObject({
  id: PracticeChoicesId,
  /** When it was last changed. */
  at: When,
  favourites: contentIds,
  hidden: contentIds,
  hiddenCards: contentIds,
});
export type PracticeChoices = v.InferOutput<typeof PracticeChoices>;
