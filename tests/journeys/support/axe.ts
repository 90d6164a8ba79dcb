import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Where the colour behind a text is a gradient or a picture, axe cannot judge and says so quietly. */
const unjudged = /gradient|background image|image node/i;

/** WCAG 2.2 A and AA and what axe calls best practice, on the page as it is now. */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const unsure = incomplete.filter(({ id }) => id === "color-contrast");
  const found = [...violations, ...unsure].flatMap((rule) =>
    rule.nodes.flatMap(({ any, target }) => {
      const reasons = any.map(({ message }) => message).join("; ");
      if (unsure.includes(rule) && !unjudged.test(reasons)) return [];
      return [`${rule.id}: ${rule.help}: ${target.join(" ")} ${reasons}`];
    }),
  );
  expect(found, `what axe found at ${page.url()}`).toEqual([]);
};
