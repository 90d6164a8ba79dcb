import * as v from "valibot";
import { Payload } from "./payload.ts";

/** A row as it travels: opened, with its id and revision, so that another journal can tell older, newer and changed in both. */
export const BackupRow = v.strictObject({
  id: v.string(),
  rev: v.string(),
  /** False for an earlier version. */
  isHead: v.boolean(),
  payload: Payload,
});
export type BackupRow = v.InferOutput<typeof BackupRow>;
