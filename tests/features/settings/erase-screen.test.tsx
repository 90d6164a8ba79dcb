import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from "vitest";
import { eraseRoutes } from "#src/features/settings/routes.ts";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { closeJournal } from "#src/journal/journal.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

let leaveTo: MockInstance<(url: string | URL) => void>;

beforeEach(async () => {
  leaveTo = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
  await anEmptyJournal();
  await addCheckIn(aCheckIn({ note: "the sea was calm" }));
  await addCheckIn(aCheckIn());
});
afterEach(() => {
  vi.restoreAllMocks();
});

const openErase = async () => {
  const { user } = renderScreen((root) => [eraseRoutes(root)], { at: "/settings/erase" });
  const word = await screen.findByRole("textbox", { name: "Type “erase”" });
  return { user, word, button: screen.getByRole("button", { name: "Erase everything" }) };
};

const databaseNames = async () => (await indexedDB.databases()).map(({ name }) => name);

test("says exactly what goes, and what stays", async () => {
  await openErase();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Erase everything");
  expect(await screen.findByText("Your whole journal: 2 entries")).toBeVisible();
  expect(screen.getByRole("region", { name: "What stays" })).toHaveTextContent("Journals in other browsers");
  expect(screen.getByText(/an expert with this device might read some/)).toBeVisible();
});

test.for(["", "yes", "erase all", "eras", "ERASE!"])("'%s' erases nothing, and says so", async (typed) => {
  const { user, word, button } = await openErase();
  if (typed) await user.type(word, typed);
  await user.click(button);

  expect(word).toHaveAccessibleDescription(/Type “erase” to go on\. Nothing was erased\./);
  expect(word).toBeInvalid();
  expect(word).toHaveFocus();
  expect(word).toHaveValue(typed);
  expect((await ask(allCheckIns())).length).toBe(2);
  expect(localStorage.getItem("mooring/erasing")).toBeNull();
  expect(leaveTo).not.toHaveBeenCalled();
});

test.for(["erase", "Erase ", " ERASE"])("'%s' erases everything and begins from the start", async (typed) => {
  const { user, word, button } = await openErase();
  await user.type(word, typed);
  await user.click(button);

  await waitFor(() => expect(leaveTo).toHaveBeenCalledExactlyOnceWith("/"));
  expect(await databaseNames()).not.toContain("mooring");
  expect(localStorage.length).toBe(0);
});

test("erasing needs no open journal", async () => {
  closeJournal();
  const { user, word, button } = await openErase();
  expect(screen.getByText(/Your whole journal: every entry/)).toBeVisible();
  await user.type(word, "erase");
  await user.click(button);
  await waitFor(() => expect(leaveTo).toHaveBeenCalledWith("/"));
  expect(await databaseNames()).not.toContain("mooring");
});

test("without a network it does not run into the browser's error page", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const { user, word, button } = await openErase();
  await user.type(word, "erase");
  await user.click(button);

  expect(await screen.findByRole("dialog", { name: "Everything is erased" })).toHaveTextContent(
    "connect to the internet",
  );
  expect(leaveTo).not.toHaveBeenCalled();
});

test("an erase that cannot finish says so, and can be tried again", async () => {
  const { user, word, button } = await openErase();
  const broken = vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
    throw new Error("disk error");
  });
  await user.type(word, "erase");
  await user.click(button);
  expect(await screen.findByRole("alert")).toHaveTextContent("Erasing is not finished");
  expect(localStorage.getItem("mooring/erasing")).toBe("1");

  broken.mockRestore();
  await user.click(button);
  await waitFor(() => expect(leaveTo).toHaveBeenCalledWith("/"));
  expect(await databaseNames()).not.toContain("mooring");
});
