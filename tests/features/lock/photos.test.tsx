import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { addCapture, allCaptures, wordlessCapture } from "#src/journal/captures.ts";
import { openVaultOrNone, unlockJournal } from "#src/journal/journal.ts";
import { keepBeforeReload, lockNow } from "#src/journal/lock.ts";
import { ask } from "#src/journal/use-journal.ts";
import { PhotoButton } from "#src/media/PhotoButton.tsx";
import { rightNow } from "#src/platform/clock.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import { eventually } from "../../support/eventually.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { reopenedJournal } from "../../support/journal.ts";
import { aPictureWorkshop } from "../../support/picture-workshop.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { aJpeg } from "../../platform/picture-bytes.ts";
import { aLockedJournal, byWords, words } from "./locking.ts";

afterEach(() => vi.restoreAllMocks());

const aPhotoIsGiven = async () => {
  const { user } = renderScreen(
    <PhotoButton onPhoto={(photo) => addCapture({ ...wordlessCapture, at: rightNow(), photo })} />,
  );
  const field = await screen.findByLabelText("Add a photo");
  await user.upload(field, new File([aJpeg(4000, 3000)], "IMG_2031.jpg", { type: "image/jpeg" }));
  return user;
};

test("locking waits for a photo that is being read, and keeps it", async () => {
  await aLockedJournal();
  const reload = vi.spyOn(location, "reload").mockReturnValue();
  let unpack = () => {};
  const bitmap = { width: 4000, height: 3000, close: () => undefined };
  const workshop = aPictureWorkshop().mockImplementation(
    () =>
      new Promise((resolve) => {
        unpack = () => resolve(bitmap);
      }),
  );
  await aPhotoIsGiven();
  await eventually(() => expect(workshop).toHaveBeenCalledOnce());

  const locked = lockNow();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(reload).not.toHaveBeenCalled();
  unpack();
  await locked;
  expect(reload).toHaveBeenCalledOnce();

  const start = await reopenedJournal();
  if (start.state !== "locked") throw new Error("it is not locked");
  await unlockJournal(start, byWords(words));
  expect(await ask(allCaptures())).toMatchObject([{ record: { photo: { width: 2048 } } }]);
});

test("while a photo waits that found no room, nothing is locked; once it is kept, it is", async () => {
  await aLockedJournal();
  const reload = vi.spyOn(location, "reload").mockReturnValue();
  aPictureWorkshop();
  const makeRoom = fillTheDisk();
  const user = await aPhotoIsGiven();
  await screen.findByRole("alert");
  makeRoom();
  await expect(lockNow()).rejects.toMatchObject({ name: "StorageError" });
  expect(reload).not.toHaveBeenCalled();
  expect(openVaultOrNone()).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Try again" }));
  await eventually(async () => expect(await ask(allCaptures())).toHaveLength(1));
  await lockNow();
  expect(reload).toHaveBeenCalledOnce();
});

test("a page that is begun anew for a new version waits for the camera, and for a photo that is not kept", async () => {
  const end = photosNow.beginPick();
  let isDone = false;
  const done = keepBeforeReload().then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isDone).toBe(false);
  end();
  await done;

  const endWaiting = photosNow.beginWaiting();
  await expect(keepBeforeReload()).rejects.toMatchObject({ name: "StorageError" });
  endWaiting();
  await keepBeforeReload();
});
