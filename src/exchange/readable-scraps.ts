import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { captureFieldNames, capturePartNames, loudnessNames } from "#src/content/names/capture-names.ts";
import type { Capture } from "#src/domain/capture.ts";
import type { Question } from "#src/domain/question.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import type { Unsaid } from "#src/domain/unsaid.ts";
import { fileLine, named, sessionLine, therapyLine, type Surroundings } from "./readable-pointers.ts";

export const captureLines = (capture: Capture, around: Surroundings, i18n: I18n): string[] => {
  const { sessionId, loudness, drawing, photo, voice } = capture;
  return [
    sessionLine(sessionId, around, i18n),
    ...captureRows.map((row) => named(i18n._(captureFieldNames[row]), capture[row])),
    named(i18n._(captureFieldNames.loudness), loudness === undefined ? "" : i18n._(loudnessNames[loudness])),
    drawing ? fileLine(i18n._(capturePartNames.drawing), drawing.file, around) : "",
    photo ? fileLine(i18n._(capturePartNames.photo), photo.file, around) : "",
    voice ? fileLine(`${i18n._(capturePartNames.voice)} (${lengthWords(voice.durationMs)})`, voice.file, around) : "",
    voice?.wasCutShort ? i18n._(msg`The recording was cut short`) : "",
    therapyLine(capture, i18n),
  ];
};

export const unsaidLines = (unsaid: Unsaid, around: Surroundings, i18n: I18n): string[] => [
  sessionLine(unsaid.sessionId, around, i18n),
  unsaid.text,
  therapyLine(unsaid, i18n),
];

export const questionLines = (question: Question, around: Surroundings, i18n: I18n): string[] => {
  const { asks, sessionId, text, answer, isDone } = question;
  return [
    asks === "clinic" ? i18n._(msg`For my clinic`) : i18n._(msg`For my therapist`),
    sessionLine(sessionId, around, i18n),
    text,
    named(i18n._(msg`What they said`), answer),
    isDone ? i18n._(msg`Done`) : "",
  ];
};

export const therapistNoteLines = (note: TherapistNote, around: Surroundings, i18n: I18n): string[] => [
  sessionLine(note.sessionId, around, i18n),
  note.text,
  ...note.photos.map(({ file }) => fileLine(i18n._(capturePartNames.photo), file, around)),
];

/** In the order in which they are asked. */
export const captureRows = ["threeWords", "picture", "body", "line"] as const;

/** "1:05" */
export const lengthWords = (durationMs: number): string => {
  const seconds = Math.round(durationMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
