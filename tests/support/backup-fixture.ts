import type { Contents } from "#src/exchange/backup/contents.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import { Draft } from "#src/domain/draft.ts";
import { kindsByName } from "#src/journal/kinds.ts";
import * as v from "valibot";
import {
  aCheckIn,
  aClinicScore,
  aCourse,
  anEffect,
  anIntention,
  answering,
  aPracticeLog,
  aReflection,
  aReminder,
  aResponse,
  aSession,
  aSupportPlan,
  choices,
  on,
} from "./build.ts";

/** What the checked-in backups are sealed with. Longer than anybody should choose in a hurry, and public. */
export const fixturePassphrase = "harbour lantern quiet tide";

const fixedId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
/** 22 characters, as 16 bytes are in base64url. */
const fixedRev = (number: number, save: number) =>
  `rev-${String(number).padStart(9, "0")}-${String(save).padStart(8, "0")}`;

const courseId = fixedId(1);
const sessionId = fixedId(2);

/** Every field of every kind that this version knows, in words that go wrong easily. The id is the key. */
const everyKind = [
  {
    kind: "course",
    record: aCourse({
      id: courseId,
      at: on("2026-03-01T09:00"),
      name: "Spring 🌱",
      plannedSessions: 6,
      status: "finished",
    }),
  },
  {
    kind: "session",
    record: aSession({
      id: sessionId,
      courseId,
      kind: "medicine",
      at: on("2026-03-10T10:00"),
      end: on("2026-03-10T11:15"),
      status: "planned",
      route: "im",
      doses: [{ known: true, amount: 0.5, unit: "mg/kg" }, { known: false }],
      note: "blue blanket\r\n\ttwo lines",
    }),
  },
  {
    kind: "intention",
    record: anIntention({
      id: fixedId(3),
      at: on("2026-03-09T20:00"),
      text: "اترك الجدران أرقّ",
      source: "card",
      cardId: "one-breath",
      courseId,
      sessionIds: [sessionId],
    }),
  },
  {
    kind: "reflection",
    record: aReflection({
      id: fixedId(4),
      at: on("2026-03-10T16:00"),
      sessionId,
      promptSet: "after-rest",
      answers: [
        { promptId: "first-thing", text: 'The harbour, and "__proto__" on a boat' },
        { promptId: "no-longer-asked", text: "=1+1 <script>alert(1)</script>" },
      ],
    }),
  },
  {
    kind: "practice-log",
    record: aPracticeLog({ id: fixedId(5), at: on("2026-03-12T08:00"), practiceId: "land-in-the-room", note: "" }),
  },
  {
    kind: "check-in",
    record: aCheckIn({
      id: fixedId(6),
      at: on("2026-03-11T21:30"),
      mood: 0,
      anxiety: 4,
      energy: 0,
      connected: 2,
      sleep: 3,
      muchWorse: true,
      feelings: ["foggy", "tender"],
      note: "half of an emoji: \ud83d, a nul: \u0000, a whole one: 🏽",
    }),
  },
  { kind: "check-in", record: aCheckIn({ id: fixedId(7), at: on("2026-03-11T21:40"), mood: 10, note: "" }) },
  {
    kind: "response",
    record: aResponse({
      id: fixedId(13),
      at: on("2026-03-08T12:00"),
      // The clock was set back in between.
      startedAt: on("2026-03-08T12:40"),
      answers: { ...answering(0, 1, 2, 3, 0, 0, 0, 0, "declined"), function: 2 },
    }),
  },
  {
    kind: "response",
    record: aResponse({
      id: fixedId(14),
      at: on("2026-03-09T12:00"),
      instrument: "gad-7",
      version: "en-999",
      answers: { "no-longer-asked": 5 },
    }),
  },
  {
    kind: "clinic-score",
    record: aClinicScore({
      id: fixedId(15),
      at: on("2026-03-07T09:00"),
      measure: "=HAM-A ™",
      total: -0.5,
      max: 56,
      givenBy: "Dr. Ngọc",
      note: "on paper\n",
    }),
  },
  {
    kind: "effect",
    record: anEffect({
      id: fixedId(16),
      at: on("2026-03-10T15:00"),
      effect: "passing-water",
      severity: "severe",
      sessionId,
      isTold: true,
      note: "burns 🔥",
    }),
  },
  {
    kind: "support-plan",
    record: aSupportPlan({
      id: fixedId(17),
      at: on("2026-03-06T18:00"),
      signs: "I stop answering",
      alone: "shower\nwalk",
      distraction: "the library",
      people: [{ name: "Ana", phone: "+420 (0)123 / 456", note: "after six" }],
      clinic: [{ name: "Clinic", phone: "", note: "" }],
      homeSafer: "the key is with Ana",
      reasons: "القط",
    }),
  },
  {
    kind: "questionnaire-choices",
    record: choices({
      id: fixedId(18),
      at: on("2026-03-05T12:00"),
      inUse: ["who-5", "pcl-5"],
      leavesOutItem9: true,
      weekday: 3,
      isQuiet: true,
    }),
  },
  { kind: "reminder", record: aReminder({ id: fixedId(19), about: "questionnaire/phq-9" }) },
] as const;

/** Made the same on every machine and at any time: what later versions must still be able to open. */
export const fixtureRows = (): BackupRow[] => [
  ...everyKind.map(({ kind, record }) => head(kind, record, Number(record.id.slice(-12)))),
  ...earlierVersions(),
  inTheTrash(),
  tombstone(),
  twin(),
  draft(),
];

/** Device names and times are fixed too. */
const head = (
  kind: string,
  record: { readonly id: string; readonly at: { readonly instant: number } },
  number: number,
  { save = 1, isHead = true } = {},
): BackupRow => ({
  id: record.id,
  rev: fixedRev(number, save),
  isHead,
  payload: {
    kind,
    version: kindsByName.get(kind)?.version ?? 1,
    writtenAt: record.at.instant + 60_000,
    device: "device-of-the-fixture",
    n: save,
    ancestors: Array.from({ length: save - 1 }, (_, index) => fixedRev(number, save - 1 - index)),
    record,
  },
});

/** A check-in that was saved three times. */
const earlierVersions = (): BackupRow[] => {
  return ["calm", "calmer", "calm again"].map((note, index) =>
    head("check-in", aCheckIn({ id: fixedId(8), at: on("2026-03-13T12:00"), mood: 5 + index, note }), 8, {
      save: index + 1,
      isHead: index === 2,
    }),
  );
};

const inTheTrash = (): BackupRow => {
  const row = head("check-in", aCheckIn({ id: fixedId(9), at: on("2026-03-14T12:00"), note: "thrown away" }), 9, {
    save: 2,
  });
  return { ...row, payload: { ...row.payload, deletedAt: on("2026-03-15T12:00").instant } };
};

const tombstone = (): BackupRow => {
  const row = head("reflection", aReflection({ id: fixedId(10), at: on("2026-01-05T12:00") }), 10, { save: 3 });
  return { ...row, payload: { ...row.payload, deletedAt: on("2026-01-06T12:00").instant, record: null } };
};

const twin = (): BackupRow => {
  const row = head(
    "check-in",
    aCheckIn({ id: fixedId(11), at: on("2026-03-13T12:00"), note: "changed elsewhere" }),
    11,
  );
  return { ...row, payload: { ...row.payload, twinOf: fixedId(8) } };
};

const draft = (): BackupRow =>
  head(
    "draft",
    v.parse(Draft, {
      id: fixedId(12),
      at: on("2026-03-16T22:00"),
      form: "reflection",
      fields: { "first-thing": "not fin" },
    }),
    12,
  );

export const fixtureContents = (): Contents => ({
  vaultId: "vault-of-the-fixture-1",
  createdAt: on("2026-03-17T12:00").instant,
  appVersion: "0.1.0",
  rows: fixtureRows(),
  unreadable: 0,
  attachments: [
    { id: "attachment-of-fixture1", type: "audio/webm;codecs=opus", bytes: new Uint8Array([0, 1, 2, 255]) },
  ],
  journal: "The harbour\n",
  readMe: "This is a backup.\n",
});
