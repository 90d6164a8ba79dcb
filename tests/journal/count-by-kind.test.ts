import { beforeEach, expect, test } from "vitest";
import { keepAttachment } from "#src/journal/attachments.ts";
import { addCapture } from "#src/journal/captures.ts";
import { countByKind } from "#src/journal/count-by-kind.ts";
import { aCapture } from "../support/build.ts";
import { anEmptyJournal } from "../support/journal.ts";

beforeEach(anEmptyJournal);

test("photos, drawings and recordings are counted, as a backup counts them", async () => {
  expect(await countByKind()).not.toHaveProperty("attachment");
  const file = await keepAttachment(new Uint8Array([1, 2, 3]), "image/jpeg");
  const { id: _, ...draft } = aCapture({ photo: { file, width: 4, height: 3 } });
  await addCapture(draft);
  expect(await countByKind()).toMatchObject({ capture: 1, attachment: 1 });
});
