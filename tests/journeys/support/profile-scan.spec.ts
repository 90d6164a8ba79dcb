import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "./journey.ts";
import { killBrowser } from "./persistent-browser.ts";
import { plantWord, scanProfile } from "./profile-scan.ts";

test("a word lies in the files of a killed browser until they are gone, and the scan finds it", async ({
  profile,
  startPersistent,
}) => {
  const first = await startPersistent(profile);
  await first.page.goto("/icon.svg");
  await plantWord(first.page, "velvetbarnacle");
  await killBrowser(first);

  expect(scanProfile(profile, ["velvetbarnacle"])).not.toEqual([]);
  expect(scanProfile(profile, ["quietlanternfish"])).toEqual([]);

  const second = await startPersistent(profile);
  await second.page.goto("/icon.svg");
  const kept = await second.page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("planted");
        opening.addEventListener("success", () => {
          const reading = opening.result.transaction("words").objectStore("words").get(1);
          reading.addEventListener("success", () => resolve(reading.result));
        });
      }),
  );
  expect(kept).toEqual({ planted: "velvetbarnacle" });
});

test("the scan reads every form a word can be written in, and leaves the caches out", async ({ profile }) => {
  const word = "přístav";
  const write = async (file: string, content: Buffer | string) => {
    await mkdir(path.dirname(path.join(profile, file)), { recursive: true });
    await writeFile(path.join(profile, file), content);
  };
  await write("Default/utf8", `\0\0${word}\0`);
  await write("Default/utf16", Buffer.from(`..${word}..`, "utf16le"));
  for (const before of ["", "a", "ab"]) {
    await write(`Default/base64-${before.length}`, Buffer.from(`${before}${word} and more`).toString("base64"));
  }
  await write("Default/base64-utf16", Buffer.from(`x${word}`, "utf16le").toString("base64url"));
  await write("Default/Cache/data", word);
  await write("Default/Code Cache/js/data", word);
  await write("Default/other", "přístup");

  const found = scanProfile(profile, [word, "moře"]);
  expect(new Set(found.map(({ needle }) => needle))).toEqual(new Set([word]));
  expect([...new Set(found.map(({ file }) => path.basename(file)))].toSorted((a, b) => a.localeCompare(b))).toEqual([
    "base64-0",
    "base64-1",
    "base64-2",
    "base64-utf16",
    "utf16",
    "utf8",
  ]);
});
