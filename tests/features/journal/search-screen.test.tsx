import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { keptSearch } from "#src/features/journal/kept-search.ts";
import { entryRoute, journalRoute } from "#src/features/journal/routes.ts";
import { addCapture } from "#src/journal/captures.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { addEffect } from "#src/journal/effects.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addUnsaid } from "#src/journal/unsaid.ts";
import { aCapture, aCheckIn, anEffect, anUnsaid, aReflection } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const draftOf = <T extends { id: unknown }>(record: T) => {
  const { id: _, ...draft } = record;
  return draft;
};
const openJournal = async (at = "/journal") => {
  const shown = renderScreen((root) => [journalRoute(root), entryRoute(root)], { at });
  await screen.findByRole("searchbox", { name: "Search" });
  return shown;
};
const field = () => screen.getByRole("searchbox", { name: "Search" });
const rows = async () => within(await screen.findByRole("list", { name: "Found" })).getAllByRole("link");
const marks = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);

// Made ready first: on a busy machine that takes longer than a test waits for a screen.
beforeAll(async () => {
  await import("#src/features/journal/JournalScreen.tsx");
  await import("#src/features/journal/EntryScreen.tsx");
}, 120_000);

beforeEach(async () => {
  keptSearch.forget();
  await anEmptyJournal();
  await addCheckIn(draftOf(aCheckIn({ note: "The café by the harbour" })));
});

test("finds what was written in any kind of entry, years back, and marks it", async () => {
  await addReflection(
    draftOf(
      aReflection({
        answers: [
          { promptId: "a", text: "no" },
          { promptId: "b", text: "HARBOUR at night" },
        ],
      }),
    ),
  );
  await addCapture(draftOf(aCapture({ picture: "A lighthouse", line: "harbour 🌊 light" })));
  const { user } = await openJournal();
  await user.type(field(), "Harbour");
  expect(await screen.findByText("Found in 3 entries")).toBeVisible();
  const [reflection, capture, checkIn] = await rows();
  expect(reflection).toHaveTextContent(/Reflection.*HARBOUR at night/);
  expect(reflection).not.toHaveTextContent(/\bno\b/);
  expect([reflection, capture, checkIn].map((row) => marks(row))).toEqual([["HARBOUR"], ["harbour"], ["harbour"]]);

  await user.clear(field());
  await user.type(field(), "cafe");
  expect(await screen.findByText("Found in 1 entry")).toBeVisible();
  await user.clear(field());
  await user.type(field(), "🌊");
  expect(await screen.findByText("Found in 1 entry")).toBeVisible();
});

test("an unsaid note shows its words only to whoever looks for them", async () => {
  await addUnsaid(draftOf(anUnsaid({ text: "I was angry with him" })));
  const { user } = await openJournal();
  expect(screen.queryByText(/angry/)).toBeNull();
  await user.type(field(), "angry");
  const [row] = await rows();
  expect(row).toHaveTextContent(/Unsaid.*I was angry with him/);
});

test("what the app calls it is found too", async () => {
  await addEffect(draftOf(anEffect()));
  const { user } = await openJournal();
  await user.type(field(), "nausea");
  const [row] = await rows();
  expect(marks(row)).toEqual(["Nausea"]);
});

test("nothing found says so, and without words the days are there again", async () => {
  const { user } = await openJournal();
  await user.type(field(), "xyzzy");
  expect(await screen.findByText(/Nothing has these words in it/)).toBeVisible();
  await user.keyboard("{Escape}");
  expect(await screen.findByText("The café by the harbour")).toBeVisible();
});

test("a write elsewhere is found at once", async () => {
  const { user } = await openJournal();
  await user.type(field(), "gull");
  await screen.findByText(/Nothing has these words in it/);
  await addCheckIn(draftOf(aCheckIn({ note: "A gull" })));
  expect(await screen.findByText("Found in 1 entry")).toBeVisible();
});

test("looks only among what the filter shows", async () => {
  await addUnsaid(draftOf(anUnsaid({ text: "the harbour" })));
  const { user } = await openJournal("/journal?kind=unsaid");
  await user.type(field(), "harbour");
  expect(await screen.findByText("Found in 1 entry")).toBeVisible();
});

test("the words stand in no address, no title, no history and no storage", async () => {
  const { user, router } = await openJournal();
  await user.type(field(), "harbour");
  await rows();
  const { href, state } = router.state.location;
  const places = [
    href,
    state,
    document.title,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    history.state,
  ];
  expect(JSON.stringify(places)).not.toContain("harbour");
  expect(field()).toHaveAttribute("autocomplete", "off");
  expect(field()).not.toHaveAttribute("name");
});

test("comes back from an entry with its words, and is forgotten elsewhere", async () => {
  const { user, router } = await openJournal();
  await user.type(field(), "harbour");
  const [row] = await rows();
  if (row) await user.click(row);
  await screen.findByRole("heading", { name: "Check-in" });
  await router.navigate({ to: "/journal" });
  await waitFor(() => expect(field()).toHaveValue("harbour"));
  expect(await rows()).toHaveLength(1);

  await router.navigate({ to: "/progress" });
  await screen.findByText("Elsewhere: /progress");
  await router.navigate({ to: "/journal" });
  await waitFor(() => expect(field()).toHaveValue(""));
});

test("forgets also when the person goes on from the entry", async () => {
  const { user, router } = await openJournal();
  await user.type(field(), "harbour");
  const [row] = await rows();
  if (row) await user.click(row);
  await screen.findByRole("heading", { name: "Check-in" });
  await router.navigate({ to: "/" });
  await router.navigate({ to: "/journal" });
  await waitFor(() => expect(field()).toHaveValue(""));
});
