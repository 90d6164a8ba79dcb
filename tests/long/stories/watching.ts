import { expect } from "@playwright/test";
import type { EngineTest } from "../../support/engines/engine-test.ts";

/** Runs in the page: one of everything that a test must fail on. */
const plantProblems = () => {
  console.error("planted in the console");
  setTimeout(() => JSON.parse("planted, and caught by nobody"));
  void Promise.reject(new Error("planted, and waited for by nobody"));
  new Image().src = "https://elsewhere.example/picture.png";
  document.head.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
};

/** The proof that the other tests would notice. */
export const whatIsNoticed = (test: EngineTest): void =>
  test("what goes wrong behind the screen is noticed", async ({ startUnwatched, server }) => {
    const browser = await startUnwatched();
    await browser.goto(`${server.address}/`);
    await browser.person.sees("heading", "Mooring");
    expect(await browser.problems()).toEqual([]);

    await browser.ask(plantProblems);
    const patterns = [
      /planted in the console/,
      /JSON|SyntaxError/,
      /planted, and waited for by nobody/,
      /elsewhere\.example/,
      /style/,
    ];
    for (const pattern of patterns) {
      await expect.poll(() => browser.problems()).toContainEqual(expect.stringMatching(pattern));
    }
  });
