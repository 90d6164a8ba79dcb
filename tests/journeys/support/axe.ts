import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Where the colour behind a text is a gradient or a picture, axe cannot judge and says so quietly. */
const unjudged = /gradient|background image|image node|1:1/i;

/**
 * WCAG 2.2 A and AA and what axe calls best practice, on the page as it is now. Text on a gradient is judged on one of its
 * colours; ask for each to see that it can be read on all.
 */
export const expectNoAxeViolations = async (page: Page, stop: "first" | "last" = "last"): Promise<void> => {
  const before = page.viewportSize();
  // Tall, so that nothing stands half under the bar at the bottom: it can be scrolled away from there.
  const height = await page.evaluate(() => Math.max(4000, document.documentElement.scrollHeight + 400));
  if (before) await page.setViewportSize({ width: before.width, height });
  let found = await flatProblemsIn(page, stop);
  if (found.length > 0) {
    // Something may have been drawn after the gradients were painted over. What is really wrong still is.
    await page.waitForTimeout(500);
    found = await flatProblemsIn(page, stop);
  }
  if (before) await page.setViewportSize(before);
  expect(found, `what axe found at ${page.url()}`).toEqual([]);
};

const flatProblemsIn = async (page: Page, stop: "first" | "last"): Promise<string[]> => {
  await page.evaluate(flatten, stop);
  const found = await problemsIn(page);
  await page.evaluate(flatten, null);
  return found;
};

/** A chart is one picture with a name; the contrast of its words is that of the tokens they are drawn in. */
const chartWords = ".recharts-surface";

const problemsIn = async (page: Page): Promise<string[]> => {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(tags).exclude(chartWords).analyze();
  const unsure = incomplete.filter(({ id }) => id === "color-contrast");
  return [...violations, ...unsure].flatMap((rule) =>
    rule.nodes.flatMap(({ any, target, html }) => {
      // The arrow of a select is a gradient beside its words, never under them.
      if (unsure.includes(rule) && html.startsWith("<select")) return [];
      const reasons = any.map(({ message }) => message).join("; ");
      if (unsure.includes(rule) && !unjudged.test(reasons)) return [];
      return [`${rule.id}: ${rule.help}: ${target.join(" ")} ${reasons}`];
    }),
  );
};

/** Runs in the page: paints every gradient in one of its own colours; null takes it off. */
const flatten = (stop: "first" | "last" | null): void => {
  for (const element of document.querySelectorAll<HTMLElement>("[data-flattened]")) {
    element.style.removeProperty("background-image");
    element.style.removeProperty("background-color");
    delete element.dataset["flattened"];
  }
  if (!stop) return;
  for (const element of document.querySelectorAll<HTMLElement>("html, body, body *")) {
    const { backgroundImage } = getComputedStyle(element);
    if (!backgroundImage.includes("gradient")) continue;
    const colours = backgroundImage.match(/(?:rgba?|color)\([^()]*\)/g) ?? [];
    const colour = stop === "first" ? colours[0] : colours.at(-1);
    element.dataset["flattened"] = stop;
    element.style.setProperty("background-image", "none");
    // The arrow of a select is no ground for its words.
    if (colour && element.tagName !== "SELECT") element.style.setProperty("background-color", colour);
  }
};
