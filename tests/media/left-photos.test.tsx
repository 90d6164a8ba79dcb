import { screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addCapture, allCaptures, wordlessCapture } from "#src/journal/captures.ts";
import { lockNow } from "#src/journal/lock.ts";
import { ask } from "#src/journal/use-journal.ts";
import { leftPhotos } from "#src/media/left-photos.ts";
import { LeftPhotos } from "#src/media/LeftPhotos.tsx";
import { PhotoButton } from "#src/media/PhotoButton.tsx";
import { rightNow } from "#src/platform/clock.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { eventually } from "../support/eventually.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { aPictureWorkshop } from "../support/picture-workshop.ts";
import { renderScreen } from "../support/render-screen.tsx";
import { aJpeg } from "../platform/picture-bytes.ts";

const aFile = (contents: BlobPart = aJpeg(4000, 3000)) => new File([contents], "IMG_2031.jpg", { type: "image/jpeg" });
const kept = async () => (await ask(allCaptures())).map(({ record }) => record.photo?.width);
const alert = () => screen.findByRole("alert");
const tryAgain = () => screen.getByRole("button", { name: "Try again" });

/** A screen that takes photos, and one that knows nothing of them, under the shell. */
const App = () => {
  const [isElsewhere, setIsElsewhere] = useState(false);
  return (
    <>
      <LeftPhotos />
      {isElsewhere ? (
        <p>Elsewhere</p>
      ) : (
        <PhotoButton onPhoto={async (photo) => addCapture({ ...wordlessCapture, at: rightNow(), photo })} />
      )}
      <button onClick={() => setIsElsewhere(!isElsewhere)}>Leave</button>
    </>
  );
};
const open = async () => {
  const shown = renderScreen(<App />);
  const field = await screen.findByLabelText("Add a photo");
  return { ...shown, field, leave: () => shown.user.click(screen.getByRole("button", { name: "Leave" })) };
};

/** What unpacks waits until it is let. */
const unpackedLater = () => {
  let unpackNow = () => {};
  aPictureWorkshop().mockImplementation(
    () =>
      new Promise((resolve) => {
        unpackNow = () => resolve({ width: 4000, height: 3000, close: () => undefined });
      }),
  );
  return () => unpackNow();
};

beforeEach(anEmptyJournal);
afterEach(() => {
  leftPhotos.letGo();
  vi.restoreAllMocks();
});

describe("a photo whose screen was left while it was read", () => {
  test("is said aloud when it cannot be kept, and kept once there is room", async () => {
    const unpack = unpackedLater();
    const { user, field, leave } = await open();
    await user.upload(field, aFile());
    await screen.findByText("Opening the picture …");
    await leave();
    expect(screen.getByText("Elsewhere")).toBeVisible();
    const makeRoom = fillTheDisk();
    unpack();
    expect(await alert()).toHaveTextContent("Not saved");
    expect(await alert()).toHaveTextContent("A photo is not kept yet.");
    expect(await alert()).toHaveTextContent("This device is full.");
    expect(photosNow.areWaiting()).toBe(true);

    await user.click(tryAgain());
    expect(await alert()).toBeVisible();
    makeRoom();
    await user.click(tryAgain());
    await eventually(async () => expect(await kept()).toEqual([2048]));
    await eventually(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(photosNow.areWaiting()).toBe(false);
  });

  test("says nothing when it is kept", async () => {
    const unpack = unpackedLater();
    const { user, field, leave } = await open();
    await user.upload(field, aFile());
    await screen.findByText("Opening the picture …");
    await leave();
    unpack();
    await eventually(async () => expect(await kept()).toEqual([2048]));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(photosNow.areWaiting()).toBe(false);
  });

  test("is said to be none, when it is none", async () => {
    aPictureWorkshop().mockImplementation(
      () => new Promise((_, reject) => setTimeout(() => reject(new DOMException("no", "InvalidStateError")), 200)),
    );
    const { user, field, leave } = await open();
    await user.upload(field, aFile());
    await leave();
    expect(await screen.findByText("A photo could not be opened here, and was not kept.")).toBeInTheDocument();
    expect(await kept()).toEqual([]);
  });
});

describe("a photo that was said not to be saved, and whose screen was left then", () => {
  const leaveUnsaved = async () => {
    aPictureWorkshop();
    const { user, field, leave } = await open();
    const makeRoom = fillTheDisk();
    await user.upload(field, [aFile(), aFile()]);
    expect(await alert()).toHaveTextContent("Not saved");
    await leave();
    expect(await alert()).toHaveTextContent("2 photos are not kept yet.");
    return { user, leave, makeRoom };
  };

  test("waits on whatever screen comes, and is kept once", async () => {
    const { user, leave, makeRoom } = await leaveUnsaved();
    // Back at the screen it came from, which begins anew.
    await leave();
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    makeRoom();
    await user.dblClick(tryAgain());
    await eventually(async () => expect(await kept()).toEqual([2048, 2048]));
    await eventually(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(await kept()).toHaveLength(2);
  });

  test("keeps the page from being locked away with it", async () => {
    const { makeRoom } = await leaveUnsaved();
    makeRoom();
    await expect(lockNow()).rejects.toBeInstanceOf(StorageError);
  });

  test("can be done without", async () => {
    const { user, makeRoom } = await leaveUnsaved();
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Go on without them" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(photosNow.areWaiting()).toBe(false);
    expect(await kept()).toEqual([]);
  });
});

test("one that is tried again while its screen goes is neither lost nor kept twice", async () => {
  aPictureWorkshop();
  const { user, field, leave } = await open();
  const makeRoom = fillTheDisk();
  await user.upload(field, aFile());
  await alert();
  makeRoom();
  await Promise.all([user.click(tryAgain()), leave()]);
  await eventually(async () => expect(await kept()).toEqual([2048]));
  await eventually(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(leftPhotos.read().photos).toEqual([]);
});

test("of several that are tried again, only what still fails goes on waiting", async () => {
  const keep = [
    vi.fn<() => Promise<void>>().mockResolvedValue(),
    vi.fn<() => Promise<void>>().mockRejectedValue(new StorageError("database-blocked", new Error("blocked"))),
  ];
  leftPhotos.add(keep, "device-full");
  expect(await leftPhotos.tryAgain()).toBe(false);
  expect(leftPhotos.read()).toEqual({ photos: [keep[1]], problem: "database-blocked" });
  leftPhotos.letGo();
  expect(await leftPhotos.tryAgain()).toBe(true);
});

test("let go while it is tried again and fails, nobody says that it was saved", async () => {
  let fail = () => {};
  leftPhotos.add([() => new Promise((_, reject) => (fail = () => reject(new Error("no room"))))], "device-full");
  const tried = leftPhotos.tryAgain();
  leftPhotos.letGo();
  fail();
  expect(await tried).toBe(false);
});
