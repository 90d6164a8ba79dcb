import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeFile } from "#src/exchange/backup/make-file.ts";
import { aCheckIn, on } from "../../support/build.ts";
import { aRow, cheap, contents } from "../../support/backup.ts";

export const backupPassphrase = "harbour lantern quiet tide";

/** A backup of so many check-ins, sealed quickly: a journal that takes a moment to work on. Returns the file's path. */
export const bigBackup = async (count: number): Promise<string> => {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 3) * 86_400_000).toISOString().slice(0, 10);
    return aRow("check-in", aCheckIn({ at: on(`${day}T1${index % 3}:00`), mood: index % 11, note: `note ${index}` }));
  });
  const { bytes } = await makeFile(contents({ rows, attachments: [] }), backupPassphrase, cheap);
  const file = path.join(await mkdtemp(path.join(tmpdir(), "mooring-backup-")), "backup.age");
  await writeFile(file, bytes);
  return file;
};
