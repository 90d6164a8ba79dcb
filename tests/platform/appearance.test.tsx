import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyAppearance, keepAppearance, keptAppearance, lights, textSizes } from "#src/platform/appearance.ts";

const root = document.documentElement;
const edges = () =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((meta) => meta.content);

beforeEach(() => {
  document.head.innerHTML = `
    <meta name="theme-color" content="#f3e8d8" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#17232b" media="(prefers-color-scheme: dark)" />`;
});
afterEach(() => {
  localStorage.clear();
  document.head.innerHTML = "";
  applyAppearance({ light: "system", textSize: "normal" });
});

test("nothing chosen follows the device, in the usual size, and keeps nothing", () => {
  keepAppearance({ light: "system", textSize: "normal" });
  expect(keptAppearance()).toEqual({ light: "system", textSize: "normal" });
  expect(localStorage.length).toBe(0);
  applyAppearance();
  expect(root.dataset["light"]).toBeUndefined();
  expect(root.style.fontSize).toBe("");
});

test("every choice is still there at the next start", () => {
  for (const light of lights) {
    for (const textSize of textSizes) {
      keepAppearance({ light, textSize });
      expect(keptAppearance()).toEqual({ light, textSize });
    }
  }
});

test("a chosen light is put on the page before anything is drawn, and can be taken back", () => {
  keepAppearance({ light: "dim", textSize: "normal" });
  applyAppearance();
  expect(root.dataset["light"]).toBe("dim");
  expect(edges()).toEqual(["#0d0b09", "#0d0b09"]);

  keepAppearance({ light: "system", textSize: "normal" });
  applyAppearance();
  expect(root.dataset["light"]).toBeUndefined();
  expect(edges()).toEqual(["#f3e8d8", "#17232b"]);
});

test("text grows step by step, relative to the size that the browser is set to", () => {
  const sizes = textSizes.map((textSize) => {
    applyAppearance({ light: "system", textSize });
    return root.style.fontSize;
  });
  expect(sizes).toEqual(["", "118.75%", "137.5%"]);
});

describe("what another version or a person put there", () => {
  test.for(["", "sepia", "DAY", "<script>"])("'%s' is read as nothing chosen", (value) => {
    localStorage.setItem("mooring/light", value);
    localStorage.setItem("mooring/text-size", value);
    expect(keptAppearance()).toEqual({ light: "system", textSize: "normal" });
  });
});
