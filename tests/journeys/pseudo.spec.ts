import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey.ts";
import { pseudoAddress } from "./support/phone.ts";

/** Names, and what the person or the calendar says: not sentences of ours. */
const months = "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec";
const notOurs = [
  /^Mooring$/,
  /^(?:PHQ|GAD|WHO|PCL)-\d$/,
  /^[\d\s.,:·–/-]*$/,
  // The browser's own, in the person's language.
  new RegExp(`^(?:[A-Z][a-z]+day )?(?:\\d{1,2} )?(?:${months})[a-z]*(?: \\d{4})?$`),
];

/** Texts on the screen that were never marked for translation: in this build every marked one stands in ⟦ ⟧. */
const plainTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const plain: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (text === "" || !element || element.closest("script, style, [translate=no]:not(html)")) continue;
      // A sentence with a link or a number in it is several text nodes between one pair of brackets.
      let marked: Element | null = element;
      while (marked && !/⟦[\s\S]*⟧/.test(marked.textContent ?? "")) marked = marked.parentElement;
      const around = marked?.textContent ?? "";
      const at = around.indexOf(text);
      const isInside = around.lastIndexOf("⟦", at) > around.lastIndexOf("⟧", Math.max(0, at - 1));
      if (!text.includes("⟦") && !isInside && /[a-z]{3}/i.test(text)) plain.push(text);
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")) {
      for (const name of ["aria-label", "placeholder", "title", "alt"]) {
        const text = element.getAttribute(name)?.trim() ?? "";
        if (/[a-z]{3}/i.test(text) && !text.includes("⟦")) plain.push(`${name}: ${text}`);
      }
    }
    return plain;
  });

test("no sentence of the app is hard-coded", async ({ page }) => {
  test.setTimeout(240_000);
  const check = async (path: string) => {
    await page.goto(`${pseudoAddress}${path}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    const found = (await plainTexts(page)).filter((text) => !notOurs.some((pattern) => pattern.test(text)));
    expect.soft(found, path).toEqual([]);
  };
  await check("/");
  await page.getByRole("button", { name: /Stárt/ }).tap();
  await expect(page.getByRole("heading", { level: 1, name: /Tódáy/ })).toBeVisible();
  for (const path of [
    "/check-in",
    "/course/new",
    "/intentions/new",
    "/reflect",
    "/practices",
    "/practices/land-in-the-room",
  ]) {
    await check(path);
  }
  for (const path of ["/questionnaires", "/questionnaires/choices", "/questionnaires/phq-9", "/clinic-scores/new"]) {
    await check(path);
  }
  for (const path of ["/support", "/support/plan", "/support/plan/edit", "/support/red-flags", "/effects/new"]) {
    await check(path);
  }
  for (const path of ["/right-now", "/effects/bladder", "/therapist-notes/new", "/unsaid/new", "/therapy"])
    await check(path);
  for (const path of ["/medicines/new", "/events/new", "/goals", "/practices/own/new", "/journal/calendar"])
    await check(path);
  for (const path of ["/journal", "/progress", "/share", "/settings", "/settings/erase", "/no-such-place"])
    await check(path);
});
