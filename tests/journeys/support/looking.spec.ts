import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./axe.ts";
import { expect, test } from "./journey.ts";
import { expectReflow, expectTextAt200 } from "./reading.ts";
import { expectTargets44 } from "./targets.ts";

/** A page of the test's own, without the app and its policy. */
const show = (page: Page, style: string, body: string) =>
  page.setContent(`<html lang="en">
    <meta name="viewport" content="width=device-width"><title>Test</title>
    <style>* { font: inherit } ${style}</style><main><h1>Test</h1>${body}</main>`);

const sentence = "<p>The harbour was quiet, and the boat lay still at its post until the morning.</p>";

test.describe("at 320 px", () => {
  test("a page that fits passes, and the screen is as wide as before", async ({ page }) => {
    await show(page, "", sentence);
    await expectReflow(page);
    expect(page.viewportSize()?.width).toBe(393);
  });

  test("the one box that is too wide is named", async ({ page }) => {
    await show(page, "pre { width: 500px; margin: 0 }", `${sentence}<div><pre>a wide box</pre></div>`);
    await expect(expectReflow(page)).rejects.toThrow(/pre \\?"a wide box\\?" from 8 to 508 of 320/);
  });

  test("what a box hides at its edge is named too, and what is for screen readers alone is not", async ({ page }) => {
    const style = "div { overflow: hidden } .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden }";
    const words = "a very long line that nobody can break ".repeat(3);
    await show(page, `p { white-space: nowrap } ${style}`, `<span class="hidden"><p>${words}</p></span>`);
    await expectReflow(page);
    await show(page, `p { white-space: nowrap } ${style}`, `<div><p>${words}</p></div>`);
    await expect(expectReflow(page)).rejects.toThrow(/p \\?"a very long line/);
  });
});

test.describe("with text at 200 %", () => {
  test("text in rem grows and wraps", async ({ page }) => {
    await show(page, "p { font-size: 1.0625rem }", sentence);
    await expectTextAt200(page);
  });

  test("text in px is named", async ({ page }) => {
    await show(page, "p { font-size: 17px }", sentence);
    await expect(expectTextAt200(page)).rejects.toThrow(/The harbour was quiet/);
  });

  test("text that its box cuts off is named", async ({ page }) => {
    await show(page, "p { font-size: 1rem; height: 40px; overflow: hidden }", sentence);
    await expect(expectTextAt200(page)).rejects.toThrow(/"cut"[\s\S]*The harbour was quiet/);
  });

  test("a word that leaves the screen is named", async ({ page }) => {
    await show(page, "p { font-size: 1.5rem; white-space: nowrap }", "<p>A line that fits only once</p>");
    await expect(expectTextAt200(page)).rejects.toThrow(/"overflowing"[\s\S]*A line that fits/);
  });
});

test.describe("targets of 44 px", () => {
  const good = {
    "a large button": ["button { width: 44px; height: 44px }", "<button>Go</button>"],
    "a small box with a large invisible target": [
      "button { position: relative; border: 0; width: 20px; height: 20px } button::after { content: ''; position: absolute; inset: -12px } button { margin-left: 40px }",
      "<p><br></p><button>x</button><p><br></p>",
    ],
    "a checkbox within a large label": [
      "label { display: block; padding: 12px }",
      "<label><input type=checkbox> Yes</label>",
    ],
    "a link inside a sentence": ["", "<p>Read <a href='#a'>this</a> first.</p>"],
    "a link that is out of sight until it has the focus": [
      "a { position: absolute; left: -999px }",
      "<a href='#a'>Skip</a><button style='width:44px;height:44px'>Go</button>",
    ],
  } as const;
  for (const [name, [style, body]] of Object.entries(good)) {
    test(`${name} passes`, async ({ page }) => {
      await show(page, style, body);
      await expectTargets44(page);
    });
  }

  const bad = {
    "a low button": ["button { width: 200px; height: 30px }", "<button>Low</button>", /button \\?"Low\\?" 200 x 30/],
    "a narrow link of its own": [
      "a { display: block; width: 30px; height: 50px }",
      "<a href='#a'>N</a>",
      /a \\?"N\\?" 30 x 50/,
    ],
    "a bare radio": ["", "<input type=radio aria-label='Alone'>", /input \\?"Alone\\?" 13 x 13/],
    "a target that another one covers": [
      "button { position: relative; border: 0; width: 20px; height: 20px } button::after { content: ''; position: absolute; inset: -12px } div { position: absolute; z-index: 1; width: 300px; height: 12px; margin-top: -12px }",
      "<p><br></p><div></div><button>x</button><p><br></p>",
      /button \\?"x\\?"/,
    ],
  } as const;
  for (const [name, [style, body, named]] of Object.entries(bad)) {
    test(`${name} is named`, async ({ page }) => {
      await show(page, style, body);
      await expect(expectTargets44(page)).rejects.toThrow(named);
    });
  }

  test("the stops of a track stand for the track", async ({ page }) => {
    await show(page, ".stop { width: 30px; height: 56px }", "<input type=radio class=stop aria-label=5>");
    await expect(expectTargets44(page)).rejects.toThrow(/30 x 56/);
    await expectTargets44(page, { except: ".stop" });
  });
});

test.describe("axe", () => {
  test("a plain page passes", async ({ page }) => {
    await show(page, "", sentence);
    await expectNoAxeViolations(page);
  });

  const bad = {
    "faint text": ["p { color: #bbb }", sentence, /color-contrast/],
    "text on a colour of a gradient that hides it": [
      "p { background: linear-gradient(#fff, #333) }",
      sentence,
      /color-contrast/,
    ],
    "a field without a name": ["", "<input type=text>", /label/],
    "a heading that skips a level": ["", "<h4>Deep</h4>", /heading-order/],
  } as const;
  for (const [name, [style, body, named]] of Object.entries(bad)) {
    test(`${name} is named`, async ({ page }) => {
      await show(page, style, body);
      await expect(expectNoAxeViolations(page)).rejects.toThrow(named);
    });
  }
});
