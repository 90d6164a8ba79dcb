import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { backupGap, lastBackupName } from "#src/content/names/backup-names.ts";
import { BackupProblem, type BackupProblemKind } from "#src/exchange/backup/backup-problem.ts";
import { explainOpening, explainRestoring } from "#src/features/backup/explain-opening.ts";
import { explainMaking } from "#src/features/backup/explain-making.ts";
import { countLines } from "#src/features/backup/kind-words.ts";
import { sizeWords } from "#src/features/backup/size-words.ts";
import { kinds } from "#src/journal/kinds.ts";
import { StorageError } from "#src/vault/storage-error.ts";

const linesOf = (counts: Record<string, number>) => countLines(counts).map(({ words }) => i18n._(words));

test("every kind that is kept has words of its own, singular and plural", () => {
  for (const { name } of Object.values(kinds)) {
    const [one = "", ...more] = linesOf({ [name]: 1 });
    expect(more).toEqual([]);
    expect(one).toMatch(/^1 \D+$/);
    expect(linesOf({ [name]: 2 })).not.toContain("2 others");
    expect(linesOf({ [name]: 1200 })[0]).toMatch(/^1,200 \D+$/);
  }
});

test("kinds stand in one order, nothing is listed that is not there, and unknown ones are not dropped", () => {
  const counts = { course: 1, "check-in": 12, reflection: 0, letter: 2, map: 1 };
  expect(linesOf(counts)).toEqual(["12 check-ins", "1 course", "3 others"]);
  expect(linesOf({})).toEqual([]);
});

test.for([
  [1, "1 kB"],
  [812, "1 kB"],
  [48_300, "48 kB"],
  [999_400, "999 kB"],
  [999_900, "1 MB"],
  [1_234_567, "1.2 MB"],
  [48_000_000, "48 MB"],
  [1_073_741_824, "1.1 GB"],
] as const)("%i bytes are %s", ([bytes, words]) => {
  expect(sizeWords(bytes).replace("\u00a0", " ")).toBe(words);
});

test("how old a backup is, as the calendar counts", () => {
  expect([undefined, 0, 1, 12, -3].map((days) => i18n._(lastBackupName(days)))).toEqual([
    "No backup yet",
    "Last backup today",
    "Last backup yesterday",
    "Last backup 12 days ago",
    "There is a backup",
  ]);
  expect(i18n._(backupGap(12, 9))).toBe("Last backup 12 days ago — 9 entries are not in it.");
  expect(i18n._(backupGap(1, 1))).toBe("Last backup yesterday — 1 entry is not in it.");
  expect(i18n._(backupGap(undefined, 3))).toBe("No backup yet — 3 entries are in this browser only.");
});

const problems = [
  "empty",
  "not-a-backup",
  "wrong-passphrase-or-damaged-start",
  "damaged",
  "newer",
  "too-large",
  "example",
  "no-memory",
  "not-readable",
] as const satisfies readonly BackupProblemKind[];

test("every reason why a file does not open has a sentence of its own that says what to do next", () => {
  const said = problems.map((kind) => {
    const { title, what } = explainOpening(new BackupProblem(kind, "detail"));
    return `${i18n._(title)}. ${i18n._(what)}`;
  });
  expect(new Set(said).size).toBe(problems.length);
  for (const sentence of said) {
    expect(sentence).toMatch(/[Cc]hoose|[Tt]ry|[Cc]lose/);
    expect(sentence).not.toContain("detail");
  }
});

test("a wrong passphrase and a damaged beginning are admitted in one sentence, and mended in the passphrase", () => {
  const refusal = explainOpening(new BackupProblem("wrong-passphrase-or-damaged-start", ""));
  expect(refusal.field).toBe("passphrase");
  expect(i18n._(refusal.what)).toContain("the beginning of the file is damaged");
});

test("a full disk says so, at restoring; what is unforeseen is no blank screen", () => {
  expect(i18n._(explainRestoring(new StorageError("device-full", undefined)).what)).toContain("This device is full.");
  expect(i18n._(explainRestoring(new Error("bug")).title)).toBe("Not restored");
  expect(i18n._(explainOpening(new Error("bug")).what)).toContain("Try again");
  expect(i18n._(explainMaking(new Error("bug")))).toContain("Try again");
  expect(i18n._(explainMaking(new BackupProblem("damaged", "")))).toContain("did not pass its own check");
});
