import { readAttachment } from "#src/journal/attachments.ts";
import { allCaptures } from "#src/journal/captures.ts";
import { kinds } from "#src/journal/kinds.ts";
import { keepPart, newPartId, newRecordingId, type Recording } from "#src/journal/recordings.ts";
import { ask } from "#src/journal/use-journal.ts";
import { query } from "#src/vault/query.ts";
import { on } from "../../support/build.ts";

/** What was kept, and what is heard in it. */
export const keptVoices = async () => {
  const captures = await ask(allCaptures());
  return Promise.all(
    captures.flatMap(({ record: { voice, sessionId } }) => (voice ? [voiceOf(voice, sessionId)] : [])),
  );
};

const voiceOf = async (
  {
    file,
    durationMs,
    wasCutShort,
  }: { file: Parameters<typeof readAttachment>[0]; durationMs: number; wasCutShort?: true | undefined },
  sessionId: string | undefined,
) => {
  const bytes = await readAttachment(file);
  const says = bytes === "damaged" ? bytes : Buffer.from(bytes).toString();
  return { says, type: file.type, durationMs, wasCutShort: wasCutShort === true, sessionId };
};

/** What a kill would leave of a recording now. */
export const saidInParts = async (): Promise<string> => {
  const parts = await ask(query(kinds.recordingPart, { pick: (found) => found.map(({ record }) => record) }));
  const inOrder = parts.toSorted((a, b) => a.index - b.index);
  return inOrder.map(({ bytes }) => Buffer.from(bytes, "base64").toString()).join("");
};

/** As a browser that was killed leaves it: a second for each word. */
export const aLeftRecording = async (words: readonly string[]): Promise<Recording> => {
  const recording = { id: newRecordingId(), at: on("2026-03-10T15:00") };
  for (const [index, word] of words.entries()) await aPartOf(recording, word, index);
  return recording;
};

export const aPartOf = (recording: Recording, word: string, index = 0): Promise<void> => {
  const bytes = new Uint8Array(Buffer.from(word));
  return keepPart(recording, { id: newPartId(), index, type: "audio/webm", elapsedMs: (index + 1) * 1000, bytes });
};
