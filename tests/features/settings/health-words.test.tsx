import { i18n, type MessageDescriptor } from "@lingui/core";
import { describe, expect, test } from "vitest";
import {
  answerWords,
  checkWords,
  keptWords,
  lockWords,
  lossWords,
  openedWords,
  type Health,
} from "#src/features/settings/health-words.ts";

const said = (messages: readonly MessageDescriptor[]) => messages.map((message) => i18n._(message)).join(" ");

const health = (changes: Partial<Health>): Health => ({
  isInstalled: false,
  isPersisted: false,
  isWebKitTab: false,
  isIosTab: false,
  ...changes,
});

describe("how it is opened", () => {
  test.for([
    ["installed", { isInstalled: true }, "Installed on this device.", "tab"],
    ["a tab", {}, "Installing Mooring from the browser's menu helps", "Safari"],
    ["Safari on a Mac", { isWebKitTab: true }, "After seven days of use without a visit", "Home Screen"],
    [
      "an iPhone",
      { isWebKitTab: true, isIosTab: true },
      "make a backup here, put Mooring on the Home Screen, and open the backup there",
      "menu",
    ],
  ] as const)("%s", ([, changes, says, doesNotSay]) => {
    const words = said(openedWords(health(changes)));
    expect(words).toContain(says);
    expect(words).not.toContain(doesNotSay);
  });
});

test("what the browser promised, did not promise, or does not say are three different sentences", () => {
  const words = [true, false, undefined].map((isPersisted) => i18n._(keptWords(health({ isPersisted }))));
  expect(words).toEqual([
    "The browser has agreed to keep the journal. It does not clear it by itself.",
    "The browser may clear the journal by itself when the device runs short of space.",
    "This browser does not say whether it keeps the journal.",
  ]);
});

test("says plainly what would be lost, with and without a backup", () => {
  expect(i18n._(lossWords(0, { notInIt: 0 }))).toBe("Nothing yet: no entries are kept here.");
  expect(i18n._(lossWords(1, { notInIt: 1 }))).toBe("1 entry. There is no other copy: no backup has been made.");
  expect(i18n._(lossWords(1200, { notInIt: 1200 }))).toContain("1,200 entries.");
  expect(i18n._(lossWords(9, { lastAt: 1, notInIt: 0 }))).toContain("Nothing, as long as you have your last backup");
  expect(i18n._(lossWords(9, { lastAt: 1, notInIt: 4 }))).toBe("4 entries are not in your last backup.");
});

test("with and without a lock are two sentences", () => {
  expect(i18n._(lockWords(true))).toContain("opens with your passphrase");
  expect(i18n._(lockWords(false))).toContain("whoever can open this browser can open it");
});

test("a refusal and silence are not the same answer", () => {
  const words = (["kept", "refused", "no-answer"] as const).map((answer) => i18n._(answerWords(answer)));
  expect(new Set(words).size).toBe(3);
  expect(words[1]).toContain("did not agree");
});

test("each kind of trouble has its own sentence, and only when there is some", () => {
  const none = { rows: 5, unreadable: 0, newer: 0, misplaced: 0 };
  expect(said(checkWords(none))).toBe("Every entry can be read.");
  expect(said(checkWords({ ...none, unreadable: 1 }))).toContain(
    "1 entry cannot be read. What is stored is left as it is",
  );
  const all = said(checkWords({ ...none, unreadable: 2, newer: 1, misplaced: 3 }));
  expect(all).toContain("2 entries cannot be read.");
  expect(all).toContain("1 entry was written by a newer version");
  expect(all).toContain("3 entries can be read and may be missing from some lists");
  expect(all).not.toContain("Every entry");
});

test("never tells how much room there is: browsers do not know", () => {
  const healths = [true, false, undefined].flatMap((isPersisted) =>
    [true, false].map((isInstalled) => health({ isInstalled, isPersisted })),
  );
  const everything = [...healths.flatMap(openedWords), ...healths.map(keptWords), lossWords(3, { notInIt: 3 })];
  expect(said(everything)).not.toMatch(/\b[GMK]i?B\b|free|full/i);
});
