import * as v from "valibot";
import { Draft } from "#src/domain/draft.ts";
import type { Contents } from "#src/exchange/backup/contents.ts";
import { kindsByName } from "#src/journal/kinds.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import { aCheckIn, aReflection, on } from "./build.ts";
import { everyKind, fixedId, fixtureAttachments } from "./fixture-records.ts";

/** What the checked-in backups are sealed with. Longer than anybody should choose in a hurry, and public. */
export const fixturePassphrase = "harbour lantern quiet tide";

/** 22 characters, as 16 bytes are in base64url. */
const fixedRev = (number: number, save: number) =>
  `rev-${String(number).padStart(9, "0")}-${String(save).padStart(8, "0")}`;

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
  appVersion: "0.2.0",
  rows: fixtureRows(),
  unreadable: 0,
  attachments: [...fixtureAttachments],
  journal: "The harbour\n",
  readMe: "This is a backup.\n",
});
