import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Photo } from "#src/domain/photo.ts";
import { leftPhotos } from "#src/media/left-photos.ts";
import { PhotoButton } from "#src/media/PhotoButton.tsx";
import { longestPickMs, photosNow } from "#src/platform/photos-now.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { eventually } from "../support/eventually.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { aPictureWorkshop } from "../support/picture-workshop.ts";
import { renderScreen } from "../support/render-screen.tsx";
import { aJpeg } from "../platform/picture-bytes.ts";

const minuteMs = 60_000;
const kept: Photo[] = [];
const onAllKept = vi.fn<() => Promise<void>>();
const onPhoto = vi.fn<(photo: Photo) => Promise<void>>();
const aFile = (name = "IMG_2031.jpg") => new File([aJpeg(4000, 3000)], name, { type: "image/jpeg" });
const input = () => screen.findByLabelText("Add a photo");
const open = () => renderScreen(<PhotoButton onPhoto={onPhoto} onAllKept={onAllKept} />);

/** Unpacks one picture after the other, each when it is let. */
const unpackedOneByOne = () => {
  const waiting: (() => void)[] = [];
  const bitmap = { width: 4000, height: 3000, close: () => undefined };
  aPictureWorkshop().mockImplementation(() => new Promise((resolve) => waiting.push(() => resolve(bitmap))));
  return async () => {
    const next = await eventually(() => {
      const first = waiting.shift();
      if (!first) throw new Error("nothing is unpacked");
      return first;
    });
    next();
  };
};

beforeEach(async () => {
  await anEmptyJournal();
  kept.length = 0;
  onAllKept.mockReset();
  onPhoto.mockReset().mockImplementation((photo) => {
    kept.push(photo);
    return Promise.resolve();
  });
});
afterEach(() => {
  leftPhotos.letGo();
  vi.restoreAllMocks();
});

describe("several photos of one pick", () => {
  test("are kept one by one, each before the next is read", async () => {
    const unpackNext = unpackedOneByOne();
    const { user } = open();
    await user.upload(await input(), [aFile(), aFile()]);
    await unpackNext();
    await eventually(() => expect(kept).toHaveLength(1));
    expect(onAllKept).not.toHaveBeenCalled();
    await unpackNext();
    await eventually(() => expect(onAllKept).toHaveBeenCalledOnce());
    expect(kept).toHaveLength(2);
  });

  test("that find no room are offered again", async () => {
    aPictureWorkshop();
    const { user } = open();
    const makeRoom = fillTheDisk();
    await user.upload(await input(), aFile());
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(onAllKept).not.toHaveBeenCalled();
    expect(kept).toEqual([]);
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await eventually(() => expect(onAllKept).toHaveBeenCalledOnce());
    expect(kept).toHaveLength(1);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a failure in the middle keeps those before and after it", async () => {
    aPictureWorkshop();
    const { user } = open();
    onPhoto
      .mockImplementationOnce((photo) => {
        kept.push(photo);
        return Promise.resolve();
      })
      .mockRejectedValueOnce(new StorageError("device-full", new Error("full")));
    await user.upload(await input(), [aFile(), aFile(), aFile()]);
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(kept).toHaveLength(2);
    expect(photosNow.areWaiting()).toBe(true);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await eventually(() => expect(kept).toHaveLength(3));
    expect(photosNow.areWaiting()).toBe(false);
  });
});

test("a camera that gives nothing says what else there is; a photo takes the sentence away", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  onTestFinished(() => void vi.unstubAllGlobals());
  open();
  const field = await screen.findByLabelText("Take a photo");
  fireEvent.click(field);
  fireEvent(field, new Event("cancel", { bubbles: true }));
  expect(await screen.findByText(/No photo came\. If the camera is not allowed here/)).toBeVisible();
  fireEvent.change(field, { target: { files: [aFile()] } });
  await eventually(() => expect(screen.queryByText(/No photo came/)).toBeNull());
});

describe("while a photo is on its way", () => {
  test("from the press that opens the camera until it is kept, it is held", async () => {
    const unpackNext = unpackedOneByOne();
    open();
    const field = await input();
    expect(photosNow.isOn()).toBe(false);
    fireEvent.click(field);
    expect(photosNow.isOn()).toBe(true);
    fireEvent.change(field, { target: { files: [aFile()] } });
    expect(photosNow.isOn()).toBe(true);
    await unpackNext();
    await eventually(() => expect(kept).toHaveLength(1));
    await eventually(() => expect(photosNow.isOn()).toBe(false));
  });

  test("when nothing is chosen, it ends", async () => {
    open();
    const field = await input();
    fireEvent.click(field);
    fireEvent(field, new Event("cancel", { bubbles: true }));
    expect(photosNow.isOn()).toBe(false);
  });

  test("what could not be saved goes on being said when its screen goes, and the pick ends", async () => {
    aPictureWorkshop();
    const { user, unmount } = open();
    onPhoto.mockRejectedValue(new StorageError("device-full", new Error("full")));
    await user.upload(await input(), aFile());
    await screen.findByRole("alert");
    expect(photosNow.areWaiting()).toBe(true);
    fireEvent.click(await input());
    unmount();
    expect(photosNow.isOn()).toBe(false);
    expect(photosNow.areWaiting()).toBe(true);
    expect(leftPhotos.read().photos).toHaveLength(1);
  });

  describe("by the clock", () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
      vi.spyOn(document, "hasFocus").mockReturnValue(true);
    });
    afterEach(() => vi.useRealTimers());

    test("a camera that is open for more than ten minutes holds nothing any more", () => {
      const end = photosNow.beginPick();
      vi.advanceTimersByTime(longestPickMs - 1000);
      expect(photosNow.isOn()).toBe(true);
      vi.advanceTimersByTime(2000);
      expect(photosNow.isOn()).toBe(false);
      end();
    });

    test("a browser that says nothing about a cancelled pick gives focus back, and a moment later it ends", () => {
      photosNow.beginPick();
      vi.advanceTimersByTime(minuteMs);
      expect(photosNow.isOn()).toBe(true);
      window.dispatchEvent(new Event("focus"));
      vi.advanceTimersByTime(1000);
      expect(photosNow.isOn()).toBe(true);
      vi.advanceTimersByTime(10_000);
      expect(photosNow.isOn()).toBe(false);
    });

    test("focus that comes between a question of the browser and the camera ends nothing", () => {
      const end = photosNow.beginPick();
      window.dispatchEvent(new Event("focus"));
      vi.mocked(document.hasFocus).mockReturnValue(false);
      vi.advanceTimersByTime(minuteMs);
      expect(photosNow.isOn()).toBe(true);
      end();
    });
  });
});
