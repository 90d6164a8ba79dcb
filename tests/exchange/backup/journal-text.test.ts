import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { journalText } from "#src/exchange/backup/journal-text.ts";
import { fixtureRows } from "../../support/backup-fixture.ts";
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
    ]),
  );
  expect(text).toContain("calm again");
  expect(text).not.toContain("calmer");
  expect(text).not.toContain("thrown away");
});

test("B3 choices and reminders stand nowhere in the Journal, and are not in it", async () => {
  const rows = [aRow("questionnaire-choices", choices()), aRow("reminder", aReminder())];
  expect(await journalText(rows, i18n)).toBe("\n");
});
