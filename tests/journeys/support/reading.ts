import { expect, type Page } from "@playwright/test";

/** At 320 px nothing may be wider than the screen: nobody can read a line by moving it to and fro. */
export const expectReflow = async (page: Page): Promise<void> => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 568 });
  // A chart is drawn anew for its new width in the next frames.
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 100)));
  const message = `what is wider than 320 px at ${page.url()}`;
  await expect.poll(() => overflowing(page), { message, timeout: 3000 }).toEqual([]);
  if (before) await page.setViewportSize(before);
};

/** With the browser's text at 200 %: every text grows, none is cut off, and nothing leaves the screen sideways. */
export const expectTextAt200 = async (page: Page): Promise<void> => {
  const sizes = await textSizes(page);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const grown = await textSizes(page);
  const fixed = Object.keys(sizes).filter((text) => {
    const [small = 0, large = 0] = [sizes[text], grown[text]];
    // What is as large as a heading may grow less.
    return large > 0 && large < Math.min(small * 1.9, 48);
  });
  const found = { fixed, overflowing: await overflowing(page), cut: await cutOff(page) };
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  expect(found, `text at 200 % at ${page.url()}`).toEqual({ fixed: [], overflowing: [], cut: [] });
};

const textSizes = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const entries = [...document.querySelectorAll("body *")].flatMap((element, index) => {
      const text = [...element.childNodes]
        .map((node) => (node.nodeType === 3 ? node.textContent?.trim() : ""))
        .join(" ");
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!text.trim() || !isSeen) return [];
      // The numbers of a track say only where to touch: the one that is chosen stands large above it.
      if (element.closest("[data-track]")) return [];
      return [
        [`${index} "${text.trim().slice(0, 40)}"`, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
      ];
    });
    return Object.fromEntries(entries);
  });

/** Elements that reach over the left or right edge of the screen, or whose text does; the innermost of each only. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;

    /** From where to where an element and its own words reach: a long word does not widen the box it leaves. */
    const extent = (element: Element) => {
      const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
      const boxes = words.map((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getBoundingClientRect();
      });
      const all = [element.getBoundingClientRect(), ...boxes];
      return { left: Math.min(...all.map(({ left }) => left)), right: Math.max(...all.map(({ right }) => right)) };
    };
    // A box of one pixel shows nothing; what it holds is for screen readers.
    const isForReaders = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (width <= 1 && height <= 1) || (element.parentElement !== null && isForReaders(element.parentElement));
    };
    const outside = [...document.querySelectorAll("body *")].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || isForReaders(element)) return false;
      // A drawing cuts off its own parts at its edge.
      if (element.parentElement?.closest("svg")) return false;
      const { left, right } = extent(element);
      // Wholly outside is parked out of sight on purpose, as a skip link is.
      return right > 0 && (right > clientWidth + 1 || left < -1);
    });
    const innermost = outside.filter(
      (element) => !outside.some((other) => other !== element && element.contains(other)),
    );
    const names = innermost.map((element) => {
      const { left, right } = extent(element);
      const name = `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`;
      return `${name} from ${Math.round(left)} to ${Math.round(right)} of ${clientWidth}`;
    });
    // The page can be moved sideways though no element was seen to cause it.
    if (names.length === 0 && scrollWidth > clientWidth)
      names.push(`the page is ${scrollWidth} of ${clientWidth} wide`);
    return names;
  });

/** Texts that their own box hides a part of. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const isForReaders = clipPath !== "none" || width <= 1 || height <= 1;
        if (isForReaders || !element.checkVisibility({ visibilityProperty: true })) return false;
        // The first lines of something, at whatever size; the whole is behind the row that shows them.
        if (webkitLineClamp !== "none") return false;
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`),
  );
