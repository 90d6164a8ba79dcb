import { render, screen, waitFor, within } from "@testing-library/react";
import { I18nProvider } from "@lingui/react";
import { i18n } from "@lingui/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Capture } from "#src/domain/capture.ts";
import { Photo } from "#src/domain/photo.ts";
import { keepAttachment } from "#src/journal/attachments.ts";
import { addCapture, wordlessCapture } from "#src/journal/captures.ts";
import { keepDraft } from "#src/journal/drafts.ts";
import { keepDrawing } from "#src/journal/drawings.ts";
import { freshRightNow, rightNowForm } from "#src/journal/right-now.ts";
import { captureGist } from "#src/media/capture-gist.ts";
import { PhotoView } from "#src/media/PhotoView.tsx";
import { Scraps } from "#src/media/Scraps.tsx";
import { ScrapsPreview } from "#src/media/ScrapsPreview.tsx";
import { rightNow } from "#src/platform/clock.ts";
import { aCapture, aCourse, aSession } from "../support/build.ts";
import { everythingIsNear } from "../support/everything-is-near.ts";
import { anEmptyJournal, inDatabase } from "../support/journal.ts";
import { aJpeg } from "../platform/picture-bytes.ts";
import { addSession } from "#src/journal/sessions.ts";
import type { ReactElement } from "react";

const show = (element: ReactElement) => render(<I18nProvider i18n={i18n}>{element}</I18nProvider>);
const aPhoto = async (): Promise<Photo> => ({
  file: await keepAttachment(aJpeg(400, 300), "image/jpeg"),
  width: 400,
  height: 300,
});
const session = async () => {
  const { id: _, status: __, ...draft } = aSession({ courseId: aCourse().id, at: rightNow() });
  return (await addSession(draft)).record;
};
const words = (capture: Partial<Capture>) => {
  const { id: _, ...draft } = aCapture({ ...wordlessCapture, at: rightNow(), ...capture });
  return draft;
};

beforeEach(async () => {
  everythingIsNear();
  await anEmptyJournal();
});
afterEach(() => vi.unstubAllGlobals());

describe("the scraps of a session", () => {
  test("come back with all that was kept, each at its time, and nothing that was not said", async () => {
    const { id } = await session();
    const drawing = await keepDrawing([
      {
        paint: "dusk",
        width: 84,
        points: [
          [1, 2, 50],
          [300, 300, 50],
        ],
      },
    ]);
    await addCapture(words({ sessionId: id, threeWords: "warm, wide", picture: "a lighthouse", drawing, loudness: 0 }));
    await addCapture(words({ sessionId: id, photo: await aPhoto() }));
    await addCapture(words({ line: "of another day" }));
    show(<Scraps sessionId={id} />);

    const [first, second, ...more] = await screen.findAllByRole("listitem");
    if (!first || !second) throw new Error("not both are there");
    expect(more).toEqual([]);
    expect(within(first).getByText("warm, wide")).toBeInTheDocument();
    expect(within(first).getByText("Very quiet")).toBeInTheDocument();
    expect(await within(first).findByRole("img", { name: "A drawing: a lighthouse" })).toBeInTheDocument();
    expect(within(first).queryByText("Where in the body")).not.toBeInTheDocument();
    expect(await within(second).findByRole("img", { name: "A photo" })).toBeInTheDocument();
  });

  test("are said to be none", async () => {
    const { id } = await session();
    show(<Scraps sessionId={id} none={<p>Nothing was kept.</p>} />);
    expect(await screen.findByText("Nothing was kept.")).toBeInTheDocument();
  });

  test("hold what was left unfinished, without anybody doing anything", async () => {
    const { id } = await session();
    const fields = { ...freshRightNow(), line: "You may put it down now." };
    await keepDraft({ id: crypto.randomUUID(), form: rightNowForm, fields, at: rightNow() }, []);
    show(<Scraps sessionId={id} evenIfRecent />);
    expect(await screen.findByText("You may put it down now.")).toBeInTheDocument();
  });

  test("are a line each on Today, the first four of them", async () => {
    const { id } = await session();
    await addCapture(words({ sessionId: id, photo: await aPhoto() }));
    for (const line of ["one", "two", "three", "four", "five"]) await addCapture(words({ sessionId: id, line }));
    show(<ScrapsPreview sessionId={id} />);
    const lines = await screen.findAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual(["A photo", "one", "two", "three", "and 2 more"]);
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });
});

describe("a scrap in a line", () => {
  const gistOf = (capture: Partial<Capture>) => {
    const { words: own, parts } = captureGist(aCapture({ ...wordlessCapture, ...capture }));
    return [own, ...parts.map((part) => i18n._(part))];
  };

  test("is its words, the fewest first", () => {
    expect(gistOf({ line: "You may put it down now.", threeWords: " warm " })).toEqual(["warm"]);
    expect(gistOf({ picture: "a lighthouse" })).toEqual(["a lighthouse"]);
  });

  test("without words is what it holds", async () => {
    expect(gistOf({ photo: await aPhoto(), loudness: 2 })).toEqual(["", "A photo"]);
    expect(gistOf({ loudness: 0 })).toEqual(["", "Very quiet"]);
  });
});

describe("a photo", () => {
  test("is not opened before it is near, and lets go of the memory when it is gone", async () => {
    let see = (_isIntersecting: boolean) => {};
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
          see = (isIntersecting) => seen([{ isIntersecting }]);
        }
        observe = () => undefined;
        disconnect = () => undefined;
      },
    );
    const made = vi.spyOn(URL, "createObjectURL");
    const revoked = vi.spyOn(URL, "revokeObjectURL");
    try {
      show(<PhotoView photo={await aPhoto()} />);
      expect(screen.getByText("A photo")).toBeInTheDocument();
      expect(made).not.toHaveBeenCalled();

      see(true);
      expect(await screen.findByRole("img", { name: "A photo" })).toBeInTheDocument();
      see(false);
      await waitFor(() => expect(screen.queryByRole("img")).not.toBeInTheDocument());
      expect(revoked).toHaveBeenCalledWith(made.mock.results[0]?.value);
      expect(made).toHaveBeenCalledTimes(1);
    } finally {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    }
  });

  test("that is damaged says so, and the rest stays", async () => {
    const photo = await aPhoto();
    await inDatabase("attachments", "readwrite", (rows) => rows.clear());
    show(<PhotoView photo={photo} />);
    expect(await screen.findByText(/This photo is damaged/)).toBeInTheDocument();
  });
});

test("a drawing that is damaged says so", async () => {
  const { id } = await session();
  const drawing = { file: await keepAttachment(new TextEncoder().encode("{"), "application/json") };
  await addCapture(words({ sessionId: id, threeWords: "warm", drawing }));
  show(<Scraps sessionId={id} />);
  expect(await screen.findByText(/This drawing is damaged/)).toBeInTheDocument();
  expect(screen.getByText("warm")).toBeInTheDocument();
});
