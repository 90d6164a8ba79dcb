import { afterEach, expect, test, vi } from "vitest";
import { saveTextFile } from "#src/platform/files.ts";
import { eventually } from "../support/eventually.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const device = (share: (data: ShareData) => Promise<void>, parts: object) => {
  const shared = vi.fn<(data: ShareData) => Promise<void>>(share);
  vi.stubGlobal("navigator", {
    vendor: "Apple Computer, Inc.",
    maxTouchPoints: 5,
    canShare: () => true,
    share: shared,
    ...parts,
  });
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  const downloaded = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  return { shared, downloaded };
};
const yes = () => Promise.resolve();

test("on the Home Screen of an iPhone words go through the share sheet: a download does nothing there", async () => {
  const { shared, downloaded } = device(yes, { standalone: true });
  saveTextFile("words.txt", "the sea was calm");
  const [file] = shared.mock.calls[0]?.[0].files ?? [];
  expect(file?.name).toBe("words.txt");
  expect(await file?.text()).toBe("the sea was calm");
  expect(downloaded).not.toHaveBeenCalled();
});

test.for([
  ["in a tab", {}],
  ["on another system", { vendor: "Google Inc.", standalone: true }],
  ["where files cannot be shared", { standalone: true, canShare: () => false }],
] as const)("%s words are downloaded", ([, parts]) => {
  const { shared, downloaded } = device(yes, parts);
  saveTextFile("words.txt", "the sea was calm");
  expect(shared).not.toHaveBeenCalled();
  expect(downloaded).toHaveBeenCalledOnce();
});

test("a share sheet that cannot be opened is no reason to give up; one that was closed is", async () => {
  const refused = device(() => Promise.reject(new DOMException("", "NotAllowedError")), { standalone: true });
  saveTextFile("words.txt", "the sea was calm");
  await eventually(() => expect(refused.downloaded).toHaveBeenCalledOnce());
  vi.restoreAllMocks();

  const closed = device(() => Promise.reject(new DOMException("", "AbortError")), { standalone: true });
  saveTextFile("words.txt", "the sea was calm");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(closed.downloaded).not.toHaveBeenCalled();
});
