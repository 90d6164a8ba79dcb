import { expect, type Page } from "@playwright/test";

/**
 * Whatever can be pressed answers within 44 by 44 px. Links inside a sentence are as high as their line. What `except`
 * matches stands for a larger target round it, such as the stops of a track that is one target as a whole.
 */
export const expectTargets44 = async (page: Page, { except = "" } = {}): Promise<void> => {
  expect(await page.evaluate(smallTargets, except), `targets under 44 px at ${page.url()}`).toEqual([]);
};

/** Runs in the page. Measures where presses land, so that a small box with a large invisible target passes. */
const smallTargets = (except: string): string[] => {
  const kinds =
    "a[href], button, input, select, textarea, summary, [role=button], [role=radio], [role=checkbox], [role=switch], [role=tab], [role=slider], [role=menuitem]";

  const labelsOf = (element: Element): readonly Element[] =>
    element instanceof HTMLInputElement && element.labels ? [...element.labels] : [];
  const isInSentence = (element: Element): boolean =>
    element.tagName === "A" &&
    getComputedStyle(element).display.startsWith("inline") &&
    [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());

  /** How far a press still reaches the element, from the middle of its box in one direction. */
  const reach = (element: Element, dx: number, dy: number): number => {
    const own = [element, ...labelsOf(element)];
    const boxes = own
      .map((part) => part.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    const [box] = boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
    if (!box) return 0;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    let steps = 0;
    while (steps < 30) {
      const hit = document.elementFromPoint(x + dx * (steps + 0.5), y + dy * (steps + 0.5));
      if (!hit || !own.some((part) => part === hit || part.contains(hit))) break;
      steps += 1;
    }
    return steps;
  };

  return [...document.querySelectorAll<HTMLElement>(kinds)].flatMap((element) => {
    const isDisabled = element.matches(":disabled, [aria-disabled=true], [type=hidden]");
    if (isDisabled || (except && element.matches(except)) || isInSentence(element)) return [];
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const seen = labelsOf(element)[0] ?? element;
    seen.scrollIntoView({ block: "center", behavior: "instant" });
    const box = seen.getBoundingClientRect();
    // Parked out of sight until it has the focus.
    if (box.right <= 0 || box.bottom <= 0) return [];
    // Presses land up to a pixel beside a box; only what is larger by more than that is a target made larger.
    const larger = (size: number, reached: number) => (reached > size + 2 ? reached : size);
    const width = larger(box.width, reach(element, -1, 0) + reach(element, 1, 0));
    const height = larger(box.height, reach(element, 0, -1) + reach(element, 0, 1));
    if (width >= 43.5 && height >= 43.5) return [];
    // A checkbox is pressed by its box as well as by its label.
    const own = element.getBoundingClientRect();
    if (own.width >= 43.5 && own.height >= 43.5) return [];
    const name = element.getAttribute("aria-label") ?? seen.textContent.trim();
    return [`${element.tagName.toLowerCase()} "${name.slice(0, 40)}" ${Math.round(width)} x ${Math.round(height)}`];
  });
};
