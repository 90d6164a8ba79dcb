import { screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, test, vi } from "vitest";
import { BehindScreen } from "#src/app/recovery/BehindScreen.tsx";
import { BlockedScreen } from "#src/app/recovery/BlockedScreen.tsx";
import { ClosedElsewhereScreen } from "#src/app/recovery/ClosedElsewhereScreen.tsx";
import { CrashScreen } from "#src/app/recovery/CrashScreen.tsx";
import { FailedScreen } from "#src/app/recovery/FailedScreen.tsx";
import { LostScreen } from "#src/app/recovery/LostScreen.tsx";
import { NewerScreen } from "#src/app/recovery/NewerScreen.tsx";
import { UnavailableScreen } from "#src/app/recovery/UnavailableScreen.tsx";
import { StorageError } from "#src/vault/storage-error.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const support = <a href="/support">Support</a>;
const does = vi.fn<() => void>();
const works = vi.fn<(choice?: unknown) => Promise<void>>(() => Promise.resolve());

const there = { vaultId: "a", seq: 30 };
const behind = { onTryAgain: does, onExport: works, onGoOn: works, support, there };
const lostDoes = { onTryAgain: does, onOpenBackup: does, onStartNew: works, support };
const screens = Object.entries<ReactElement>({
  lost: <LostScreen {...lostDoes} witness={{ count: 42 }} />,
  behind: <BehindScreen {...behind} witness={{ vaultId: "a", seq: 42 }} />,
  newer: <NewerScreen onReload={does} support={support} />,
  blocked: <BlockedScreen isWorking={false} onTryAgain={does} support={support} />,
  "being sealed": <BlockedScreen isWorking onTryAgain={does} support={support} />,
  failed: <FailedScreen error={new Error("no")} onTryAgain={does} support={support} />,
  "no storage": <UnavailableScreen missing="storage" onTryAgain={does} support={support} />,
  "no encryption": <UnavailableScreen missing="encryption" onTryAgain={does} support={support} />,
  "closed elsewhere": <ClosedElsewhereScreen onReload={does} support={support} />,
  crashed: <CrashScreen error={new Error("no")} onTryAgain={does} onReload={does} support={support} />,
});

const open = async (element: ReactElement) => {
  does.mockClear();
  works.mockClear();
  const { user } = renderScreen(element);
  await screen.findByRole("heading", { level: 1 });
  return user;
};

describe("every one of them", () => {
  test.for(screens)(
    "%s: leads to Support, offers a way on, greets nobody as new, and does nothing by itself",
    async ([, element]) => {
      await open(element);
      expect(screen.getByRole("link", { name: "Support" })).toHaveAttribute("href", "/support");
      expect(screen.getAllByRole("button")[0]).toHaveAccessibleName(/^(Try again|Reload)$/);
      expect(screen.queryByRole("button", { name: "Start my journal" })).toBeNull();
      expect(screen.queryByRole("alert")).toBeNull();
      expect(does).not.toHaveBeenCalled();
      expect(works).not.toHaveBeenCalled();
    },
  );

  test.for(screens)("%s: says that nothing was changed or lost", async ([, element]) => {
    await open(element);
    expect(screen.getByRole("main")).toHaveTextContent(
      /nothing (has been |was |that was )?(written|saved|changed)|changed nothing/i,
    );
  });

  test.for(screens)("%s: the first button does what it says, once", async ([, element]) => {
    const user = await open(element);
    const [first] = screen.getAllByRole("button");
    if (first) await user.click(first);
    expect(does).toHaveBeenCalledTimes(1);
    expect(works).not.toHaveBeenCalled();
  });
});

describe("a journal that is gone", () => {
  const lost = (count: number, onStartNew = works) => (
    <LostScreen {...lostDoes} witness={{ count }} onStartNew={onStartNew} />
  );

  test("says how much was there", async () => {
    await open(lost(42));
    expect(screen.getByText(/with 42 entries and drafts when it was last written/)).toBeVisible();
  });

  test("makes up no number when it is not known", async () => {
    await open(lost(0));
    expect(screen.getByRole("main")).not.toHaveTextContent(/\b0\b/);
  });

  test("a backup can be opened, which makes nothing yet", async () => {
    const user = await open(lost(42));
    expect(screen.getByRole("main")).not.toHaveTextContent("next version");
    await user.click(screen.getByRole("button", { name: "Open a backup" }));
    expect(does).toHaveBeenCalledTimes(1);
    expect(works).not.toHaveBeenCalled();
  });

  test("a new journal begins only after a question, whose first answer is no", async () => {
    const user = await open(lost(42));
    await user.click(screen.getByRole("button", { name: "Start a new journal here" }));
    const dialog = within(screen.getByRole("dialog", { name: "Start with an empty journal?" }));
    expect(dialog.getByText(/The earlier entries will not be in it/)).toBeVisible();
    expect(works).not.toHaveBeenCalled();
    await user.click(dialog.getByRole("button", { name: "Not now" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(works).not.toHaveBeenCalled();

    await user.click(screen.getByRole("button", { name: "Start a new journal here" }));
    await user.click(screen.getByRole("button", { name: "Start a new, empty journal" }));
    expect(works).toHaveBeenCalledTimes(1);
  });

  test("says so when a new one cannot be made either", async () => {
    const user = await open(
      lost(
        42,
        vi.fn<() => Promise<void>>(() => Promise.reject(new StorageError("device-full", undefined))),
      ),
    );
    await user.click(screen.getByRole("button", { name: "Start a new journal here" }));
    await user.click(screen.getByRole("button", { name: "Start a new, empty journal" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("This device is full.");
  });
});

describe("an older copy", () => {
  test("says how many changes are missing", async () => {
    await open(<BehindScreen {...behind} witness={{ vaultId: "a", seq: 42 }} />);
    expect(screen.getByText(/lacks the last 12 changes/)).toBeVisible();
  });

  test("says when it is another journal altogether, and counts nothing", async () => {
    await open(<BehindScreen {...behind} witness={{ vaultId: "b", seq: 42 }} />);
    expect(screen.getByRole("heading", { name: "This is another journal" })).toBeVisible();
    expect(screen.getByRole("main")).not.toHaveTextContent(/\d/);
  });

  test("what can be read can be exported without going on", async () => {
    const onGoOn = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const user = await open(<BehindScreen {...behind} onGoOn={onGoOn} witness={{ vaultId: "a", seq: 42 }} />);
    await user.click(screen.getByRole("button", { name: "Export what can be read" }));
    expect(works).toHaveBeenCalledTimes(1);
    expect(onGoOn).not.toHaveBeenCalled();
  });

  test("an export that fails says so, and changes nothing", async () => {
    const onExport = vi.fn<() => Promise<void>>(() => Promise.reject(new Error("disk error")));
    const user = await open(<BehindScreen {...behind} onExport={onExport} witness={{ vaultId: "a", seq: 42 }} />);
    await user.click(screen.getByRole("button", { name: "Export what can be read" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not exported");
  });

  test("goes on only after a question", async () => {
    const user = await open(<BehindScreen {...behind} witness={{ vaultId: "a", seq: 42 }} />);
    await user.click(screen.getByRole("button", { name: "Go on with what is here" }));
    expect(works).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Go on with it" }));
    expect(works).toHaveBeenCalledExactlyOnceWith({ toBackup: false });
  });

  test("a backup is opened after going on, which is said first", async () => {
    const user = await open(<BehindScreen {...behind} witness={{ vaultId: "a", seq: 42 }} />);
    await user.click(screen.getByRole("button", { name: "Open a backup" }));
    const dialog = within(screen.getByRole("dialog", { name: "Go on with what is here?" }));
    expect(dialog.getByText(/A backup is put together with what is here/)).toBeVisible();
    expect(works).not.toHaveBeenCalled();
    await user.click(dialog.getByRole("button", { name: "Go on with it" }));
    expect(works).toHaveBeenCalledExactlyOnceWith({ toBackup: true });
  });
});

test("the details of an error are folded, go down to what the browser said, and hold no stack", async () => {
  const cause = Object.assign(new Error("aborted"), {
    name: "AbortError",
    inner: new DOMException("full", "QuotaExceededError"),
  });
  const user = await open(
    <FailedScreen error={new StorageError("device-full", cause)} onTryAgain={does} support={support} />,
  );
  const details = screen.getByText("Details for whoever helps you").closest("details");
  expect(details).not.toHaveAttribute("open");
  await user.click(screen.getByText("Details for whoever helps you"));
  const text = screen.getByText(/StorageError: Could not save: device-full/).textContent;
  expect(text?.split("\n").slice(1)).toEqual([
    "StorageError: Could not save: device-full",
    "AbortError: aborted",
    "QuotaExceededError: full",
  ]);
});

test("an unfinished erase is not called a journal that did not open", async () => {
  await open(<FailedScreen error={new Error("no")} isErasing onTryAgain={does} support={support} />);
  expect(screen.getByRole("heading", { level: 1, name: "Erasing is not finished" })).toBeVisible();
  expect(screen.getByRole("main")).not.toHaveTextContent("left as it is");
});

test("missing storage and missing encryption say how to allow them", async () => {
  const { unmount } = renderScreen(<UnavailableScreen missing="storage" onTryAgain={does} support={support} />);
  expect(await screen.findByText(/private or incognito window/)).toBeVisible();
  expect(screen.getByText(/Lockdown Mode/)).toBeVisible();
  expect(screen.getByText(/cookies or site data are blocked/)).toBeVisible();
  unmount();
  await open(<UnavailableScreen missing="encryption" onTryAgain={does} support={support} />);
  expect(screen.getByText(/does not begin with https/)).toBeVisible();
});

test("closed elsewhere leads back to the words that are being written, when there are some", async () => {
  const user = await open(<ClosedElsewhereScreen onReload={vi.fn<() => void>()} onGoBack={does} support={support} />);
  await user.click(screen.getByRole("button", { name: "Back to what I was writing" }));
  expect(does).toHaveBeenCalledTimes(1);
});
