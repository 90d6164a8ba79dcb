import { screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { LeftWords } from "#src/forms/LeftWords.tsx";
import { useTyped } from "#src/forms/use-typed.ts";
import { draftsOf } from "#src/journal/drafts.ts";
import { ask } from "#src/journal/use-journal.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { renderScreen } from "../support/render-screen.tsx";

beforeEach(anEmptyJournal);

const Letter = () => {
  const { isReady, fields, type } = useTyped("letter", { text: "" });
  if (!isReady) return null;
  return (
    <textarea
      aria-label="Letter"
      value={fields.text}
      onChange={({ currentTarget }) => type({ text: currentTarget.value })}
    />
  );
};
/** A screen that is written on, and one that knows nothing of it, under the shell. */
const App = () => {
  const [isElsewhere, setIsElsewhere] = useState(false);
  return (
    <>
      <LeftWords />
      {isElsewhere ? <p>Elsewhere</p> : <Letter />}
      <button onClick={() => setIsElsewhere(!isElsewhere)}>Leave</button>
    </>
  );
};
const letter = () => screen.findByRole("textbox", { name: "Letter" });
const leave = () => screen.getByRole("button", { name: "Leave" });

test("words left on a full disk are told of wherever one goes, stand there again, and are kept once there is room", async () => {
  const { user } = renderScreen(<App />);
  const makeRoom = fillTheDisk();
  await user.type(await letter(), "the sea was calm");
  await user.click(leave());
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("What you wrote last on another page is not kept yet.");
  expect(notice).toHaveTextContent("This device is full.");

  await user.click(leave());
  expect(await letter()).toHaveValue("the sea was calm");
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(leave());
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("alert")).toBeVisible();

  makeRoom();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Kept")).toBeInTheDocument();
  expect(screen.queryByRole("alert")).toBeNull();
  expect((await ask(draftsOf("letter"))).map(({ fields }) => fields["text"])).toEqual(["the sea was calm"]);
});

test("nothing is said of words that are kept", async () => {
  const { user } = renderScreen(<App />);
  await user.type(await letter(), "the sea was calm");
  await user.click(leave());
  await screen.findByText("Elsewhere");
  expect(screen.queryByRole("alert")).toBeNull();
});
