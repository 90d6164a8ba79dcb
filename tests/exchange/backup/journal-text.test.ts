import { i18n } from "@lingui/core";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { journalText } from "#src/exchange/backup/journal-text.ts";
import { pack } from "#src/exchange/backup/pack.ts";
import { fixtureContents, fixtureRows } from "../../support/backup-fixture.ts";
import { aRow } from "../../support/backup.ts";
import { aReminder, choices } from "../../support/build.ts";

test("B3, J1 it has every kind that stands in the Journal, and of each entry what it is now", async () => {
  const text = await journalText(fixtureRows(), i18n);
  const headings = [...text.matchAll(/^20\d\d-\d\d-\d\d \d\d:\d\d \(UTC\) {2}(.*)$/gm)].map(([, name]) => name);
  expect(new Set(headings)).toEqual(
    new Set([
      "Course",
      "Session",
      "Intention",
      "Reflection",
      "Practice",
      "Check-in",
      "Questionnaire",
      "Score from my clinic",
      "Side effect",
      "Support plan",
      "Quick note",
      "Unsaid",
      "Question",
      "Other medicine",
      "Event",
      "Goal",
      "Where a goal stands",
      "Note from my therapist",
      "Bladder and bowel",
      "Getting ready",
      "Step",
      "Own practice",
    ]),
  );
  expect(text).toContain("calm again");
  expect(text).not.toContain("calmer");
  expect(text).not.toContain("thrown away");
});

test("B3, J7 it says where each picture and recording lies beside it, by the very name it has there", async () => {
  const text = await journalText(fixtureRows(), i18n);
  const { zip } = await pack(fixtureContents());
  const names = Object.keys(unzipSync(zip)).filter((name) => name.startsWith("attachments/"));
  expect(names).toHaveLength(3);
  expect(text).toContain("A drawing: attachments/attachment-of-fixture2.json");
  expect(text).toContain("A photo: attachments/attachment-of-fixture3.jpg");
  expect(text).toContain("A voice note (1:05): attachments/attachment-of-fixture1.webm");
  for (const name of names) expect(text).toContain(name);
});

test("B3 choices and reminders stand nowhere in the Journal, and are not in it", async () => {
  const rows = [aRow("questionnaire-choices", choices()), aRow("reminder", aReminder())];
  expect(await journalText(rows, i18n)).toBe("\n");
});
