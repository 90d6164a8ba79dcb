import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { directives } from "../../scripts/content-security-policy.ts";

const headers = new Map(
  [...readFileSync("public/_headers", "utf8").matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => [
    name,
    value,
  ]),
);

/** What each directive allows, by its name. */
const policyOf = (lines: readonly string[]) =>
  Object.fromEntries(
    lines.map((line) => {
      const [name = "", ...allowed] = line.trim().split(" ");
      return [name, allowed];
    }),
  );

const inMeta = policyOf(directives);
const inHeader = policyOf(headers.get("Content-Security-Policy")?.split(";") ?? []);

test("the header says what the meta tag says, and the two things that only a header can", () => {
  expect(inHeader).toEqual({
    ...inMeta,
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "frame-ancestors": ["'none'"],
  });
});

test("the page itself may not compile WebAssembly, run inline code or reach another origin", () => {
  expect(inMeta["script-src"]).toEqual(["'self'"]);
  expect(inMeta["connect-src"]).toEqual(["'self'"]);
  expect(inMeta["default-src"]).toEqual(["'none'"]);
  expect(directives.join(" ")).not.toMatch(/unsafe|https?:|\*/);
});

test("the page is alone in its window, tells nobody where it was, and asks for the microphone and camera at most", () => {
  expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  const features = (headers.get("Permissions-Policy") ?? "").split(", ").map((feature) => feature.split("="));
  const open = features.filter(([, allowed]) => allowed !== "()");
  expect(open).toEqual([
    ["camera", "(self)"],
    ["microphone", "(self)"],
  ]);
  expect(features.length).toBeGreaterThan(15);
});
