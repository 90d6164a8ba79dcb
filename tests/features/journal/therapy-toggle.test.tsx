import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { TherapyToggle } from "#src/features/journal/TherapyToggle.tsx";
import { addUnsaid, allUnsaid } from "#src/journal/unsaid.ts";
import { ask } from "#src/journal/use-journal.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { addEvent } from "#src/journal/events.ts";
import { anEvent, anUnsaid } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const OnPage = ({ id }: { id: string }) => {
  const entry = useEntry(id)?.entry;
  return entry ? (
    <>
      <h1>{entry.kind}</h1>
      <TherapyToggle entry={entry} />
    </>
  ) : null;
};
const box = () => screen.findByRole("checkbox", { name: "Bring to therapy" });
const forTherapy = async () => (await ask(allUnsaid()))[0]?.record.forTherapy;
const anUnsaidOnDisk = async () => {
  const { id: _, ...draft } = anUnsaid();
  return (await addUnsaid(draft)).record;
};

beforeEach(anEmptyJournal);

test("puts an entry on the list with one tap, and takes it off again", async () => {
  const { id, text } = await anUnsaidOnDisk();
  const { user } = renderScreen(<OnPage id={id} />);
  await user.click(await box());
  await waitFor(async () => expect(await forTherapy()).toBe(true));
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  expect(await screen.findByRole("link", { name: "See the list" })).toHaveAttribute("href", "/therapy");
  await user.click(await box());
  await waitFor(async () => expect(await forTherapy()).toBeUndefined());
  expect((await ask(allUnsaid()))[0]?.record.text).toBe(text);
});

test("on a full disk it says so and stays as it was", async () => {
  const { id } = await anUnsaidOnDisk();
  const { user } = renderScreen(<OnPage id={id} />);
  await box();
  const makeRoom = fillTheDisk();
  try {
    await user.click(await box());
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(await box()).not.toBeChecked();
  } finally {
    makeRoom();
  }
});

test("is not offered for what is no word of one's own", async () => {
  const { id: _, ...draft } = anEvent();
  const { record } = await addEvent(draft);
  renderScreen(<OnPage id={record.id} />);
  await screen.findByRole("heading", { name: "event" });
  expect(screen.queryByRole("checkbox")).toBeNull();
});
