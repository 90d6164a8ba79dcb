import { screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { captureRoute, rightNowRoute } from "#src/features/captures/routes.ts";
import { allCaptures } from "#src/journal/captures.ts";
import { ask } from "#src/journal/use-journal.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { aJpeg, exif } from "../../platform/picture-bytes.ts";
import { aPictureWorkshop } from "../../support/picture-workshop.ts";

const openRightNow = async () => {
  const shown = renderScreen((root) => [rightNowRoute(root), captureRoute(root)], { at: "/right-now" });
  await screen.findByRole("textbox", { name: "Three words" });
  return shown;
};
const enough = () => screen.getByRole("button", { name: "That's enough for now" });
const kept = async () => (await ask(allCaptures())).map(({ record }) => record);

beforeAll(async () => {
  await import("#src/features/captures/RightNowScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);

describe("a photo", () => {
  const aPhoto = () => new File([aJpeg(4000, 3000, exif)], "IMG_2031.jpg", { type: "image/jpeg" });
  const give = async (user: Awaited<ReturnType<typeof openRightNow>>["user"], ...files: File[]) =>
    user.upload(screen.getByLabelText("Add a photo"), files);

  test("is a scrap of its own at once, and still one after a reload", async () => {
    aPictureWorkshop();
    const { user, unmount } = await openRightNow();
    await give(user, aPhoto(), aPhoto());
    expect(await screen.findByText(/2 photos/)).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    // Small, where they were added.
    expect(document.querySelectorAll("form ul > li")).toHaveLength(2);
    const scraps = await kept();
    expect(scraps.map(({ photo }) => [photo?.width, photo?.height, photo?.file.type])).toEqual([
      [2048, 1536, "image/jpeg"],
      [2048, 1536, "image/jpeg"],
    ]);
    unmount();
    await reopenedJournal();
    await openRightNow();
    expect(await screen.findByText(/2 photos/)).toBeInTheDocument();
  });

  test("and no words are something kept, too", async () => {
    aPictureWorkshop();
    const { user } = await openRightNow();
    await give(user, aPhoto());
    await screen.findByText(/1 photo/);
    await user.click(enough());
    expect(await screen.findByRole("heading", { name: "Kept. Rest now." })).toBeInTheDocument();
    expect(await kept()).toHaveLength(1);
  });

  test.for([
    ["a page named like a photo", "<!doctype html><html>", /not a photo that can be opened/],
    ["a drawing that can hold scripts", "<svg xmlns='http://www.w3.org/2000/svg'/>", /not a photo that can be opened/],
    ["a file without bytes", "", /nothing in this file/],
  ] as const)("that is none is refused kindly, and nothing of it is kept: %s", async ([, contents, sentence]) => {
    aPictureWorkshop();
    const { user } = await openRightNow();
    await give(user, new File([contents], "photo.jpg", { type: "image/jpeg" }));
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(await kept()).toEqual([]);
  });

  test("among others that is none is counted out, and nothing is said of the others before they are kept", async () => {
    aPictureWorkshop();
    const { user } = await openRightNow();
    const noPhoto = () => new File(["<!doctype html>"], "photo.jpg", { type: "image/jpeg" });
    await give(user, aPhoto(), noPhoto(), aPhoto());
    await screen.findByText("1 of 3 could not be opened here, and was not kept. The others are.");
    expect(await kept()).toHaveLength(2);
    await give(user, noPhoto(), noPhoto());
    await screen.findByText("None of the 2 could be opened here, and none was kept.");

    const makeRoom = fillTheDisk();
    await give(user, aPhoto(), noPhoto(), noPhoto());
    await screen.findByText("2 of 3 could not be opened here, and were not kept.");
    makeRoom();
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    await screen.findByText("2 of 3 could not be opened here, and were not kept. The other one is.");
    expect(await kept()).toHaveLength(3);
  });

  test("of more than 50 megapixels is refused before it is unpacked", async () => {
    const unpacked = aPictureWorkshop();
    const { user } = await openRightNow();
    await give(user, new File([aJpeg(10_000, 5001)], "wall.jpg", { type: "image/jpeg" }));
    expect(await screen.findByText(/more than 50 megapixels/)).toBeInTheDocument();
    expect(unpacked).not.toHaveBeenCalled();
  });

  test("that the browser cannot open is said so", async () => {
    aPictureWorkshop().mockRejectedValue(
      new DOMException("The source image could not be decoded.", "InvalidStateError"),
    );
    const { user } = await openRightNow();
    await give(user, aPhoto());
    expect(await screen.findByText(/This browser cannot open this picture/)).toBeInTheDocument();
  });

  test("that finds no room is offered again, and kept once there is some", async () => {
    aPictureWorkshop();
    const { user } = await openRightNow();
    const makeRoom = fillTheDisk();
    await give(user, aPhoto());
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(await kept()).toEqual([]);
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/1 photo/)).toBeInTheDocument();
    expect(await kept()).toHaveLength(1);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

test("a camera is offered where a file input opens one", async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("coarse") }));
  try {
    await openRightNow();
    expect(screen.getByLabelText("Take a photo")).toHaveAttribute("capture", "environment");
  } finally {
    vi.unstubAllGlobals();
  }
});
