import { expect, test } from "./journey.ts";

test.describe("what a journey fails on", () => {
  test.beforeEach(({ page }) => page.goto("/"));

  const plants = [
    {
      name: "a request to another origin",
      plant: () => {
        new Image().src = "https://elsewhere.example/picture.png";
      },
      problem: /^image to another origin: https:\/\/elsewhere\.example/,
    },
    {
      name: "a picture from another origin is blocked",
      plant: () => {
        new Image().src = "https://elsewhere.example/picture.png";
      },
      problem: /^policy: img-src blocked https:\/\/elsewhere\.example/,
    },
    {
      name: "a question to another origin is blocked",
      plant: () => void fetch("https://elsewhere.example/").catch(() => undefined),
      problem: /^policy: connect-src blocked https:\/\/elsewhere\.example/,
    },
    {
      name: "a style in the page",
      plant: () => {
        document.head.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
      },
      problem: /^policy: style-src-elem blocked inline/,
    },
    {
      name: "HTML from a string",
      plant: () => {
        try {
          document.body.innerHTML = "<p>a string</p>";
        } catch {
          // Trusted Types refuse it with an error, which an app might swallow.
        }
      },
      problem: /^policy: require-trusted-types-for blocked trusted-types-sink/,
    },
    {
      name: "a script from a string",
      plant: () => {
        document.body.append(Object.assign(document.createElement("script"), { src: "data:text/javascript,1" }));
      },
      problem: /^policy: require-trusted-types-for/,
    },
    { name: "an error in the console", plant: () => console.error("planted"), problem: /^console: planted/ },
    {
      name: "a sentence that was not compiled",
      plant: () => console.warn("Uncompiled message detected! Message: Hello {name}"),
      problem: /^console: Uncompiled/,
    },
    {
      name: "an error that nobody caught",
      plant: () => void setTimeout(() => JSON.parse("planted")),
      problem: /^error: SyntaxError/,
    },
    {
      name: "a promise that nobody waited for",
      plant: () => void Promise.reject(new Error("planted")),
      problem: /^error: Error: planted/,
    },
  ];

  for (const { name, plant, problem } of plants) {
    test(name, async ({ page, journey }) => {
      await page.evaluate(plant).catch(() => undefined);
      await expect.poll(() => journey.problems()).toContainEqual(expect.stringMatching(problem));
      journey.expectProblem(
        /elsewhere\.example|planted|Uncompiled|policy: |Content Security Policy|TrustedHTML|TrustedScriptURL/,
      );
    });
  }

  test("and in a page that was opened later", async ({ context, journey }) => {
    const second = await context.newPage();
    await second.goto("/");
    await second.evaluate(() => console.error("planted"));
    await expect.poll(() => journey.problems()).toContainEqual(expect.stringContaining("console: planted"));
    journey.expectProblem(/planted/);
  });

  test("and in a browser with a profile of its own", async ({ profile, startPersistent, startServer }) => {
    const server = await startServer();
    const { page, watched } = await startPersistent(profile);
    await page.goto(server.address);
    expect(await watched.problems()).toEqual([]);
    await page.evaluate(() => console.error("planted"));
    await expect.poll(() => watched.problems()).toContainEqual(expect.stringContaining("console: planted"));
    watched.expectProblem(/planted/);
  });
});
