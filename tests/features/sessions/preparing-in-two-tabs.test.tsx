import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { newPreparation } from "#src/analysis/preparation.ts";
import type { PreparationDraft } from "#src/domain/preparation.ts";
import { tick } from "#src/features/sessions/preparing/changes.ts";
import { sessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/SessionScreen.tsx";
import { contentId, type SessionId } from "#src/domain/ids.ts";
import { addCourse } from "#src/journal/courses.ts";
import { addPreparation, allPreparations, changePreparationOf, firstOf } from "#src/journal/preparations.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aPreparation, aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);

const aSessionAhead = async (): Promise<SessionId> => {
  const { record } = await addCourse({ name: "Spring" }, rightNow());
  const at = { ...rightNow(), instant: rightNow().instant + 86_400_000 };
  const { id: _, status: __, ...draft } = aSession({ courseId: record.id, at });
  return (await addSession(draft)).record.id;
};
const aPreparedSession = async (): Promise<SessionId> => {
  const sessionId = await aSessionAhead();
  const ride = { who: "Ana", phone: "555 0199", isArranged: false };
  const { id: _, ...draft } = aPreparation({ sessionId, ride, toTell: "High blood pressure", ticked: [] });
  await addPreparation(draft);
  return sessionId;
};
const inAnotherTab = (sessionId: SessionId, to: (before: PreparationDraft) => PreparationDraft) =>
  changePreparationOf(sessionId, { begin: (earlier) => newPreparation(sessionId, earlier, rightNow()), to });
const rideWith =
  (who: string) =>
  (before: PreparationDraft): PreparationDraft => ({ ...before, ride: { ...before.ride, who } });
const tellingThem =
  (toTell: string) =>
  (before: PreparationDraft): PreparationDraft => ({ ...before, toTell });

const open = (id: string) => renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${id}` });
const press = (name: string) => screen.findByRole("button", { name });
const field = (name: string) => screen.findByRole("textbox", { name });
const status = () => screen.getByRole("status");
const kept = async () => (await ask(allPreparations())).map(({ record }) => record);
const drivers = async () => (await kept()).map(({ ride }) => ride.who).toSorted();
const onThePage = async (id: SessionId) => firstOf(id, await ask(allPreparations()))?.record;

describe("who takes the person", () => {
  test("written anew in two tabs is kept as both say it, and the page shows the first", async () => {
    const id = await aPreparedSession();
    const { user } = open(id);
    await user.click(await press("Change your ride"));
    await user.type(await field("Who takes you"), " here");
    await inAnotherTab(id, rideWith("Ben"));
    await user.click(await press("Save ride"));
    await waitFor(() => expect(status()).toHaveTextContent(/Saved.*both are kept/));
    expect(await drivers()).toEqual(["Ana here", "Ben"]);
    expect((await onThePage(id))?.ride.who).toBe("Ben");
  });

  test("is one with what was ticked meanwhile", async () => {
    const id = await aPreparedSession();
    const { user } = open(id);
    await user.click(await press("Change your ride"));
    await user.type(await field("Who takes you"), " here");
    await inAnotherTab(id, tick(contentId("clothes"), true));
    await user.click(await press("Save ride"));
    await waitFor(() => expect(status()).toHaveTextContent(/^Saved$/));
    expect(await kept()).toMatchObject([{ ride: { who: "Ana here" }, ticked: ["clothes"] }]);
  });

  test("is one when both tabs say the same", async () => {
    const id = await aPreparedSession();
    const { user } = open(id);
    await user.click(await press("Change your ride"));
    await user.type(await field("Who takes you"), " Lu");
    await inAnotherTab(id, rideWith("Ana Lu"));
    await user.click(await press("Save ride"));
    await waitFor(() => expect(status()).toHaveTextContent(/^Saved$/));
    expect(await drivers()).toEqual(["Ana Lu"]);
  });

  test("written down for the first time in two tabs is kept as both say it", async () => {
    const id = await aSessionAhead();
    const { user } = open(id);
    await user.click(await press("Write down your ride"));
    await user.type(await field("Who takes you"), "Ana");
    await inAnotherTab(id, rideWith("Ben"));
    await user.click(await press("Save ride"));
    await waitFor(() => expect(status()).toHaveTextContent(/Saved.*both are kept/));
    expect(await drivers()).toEqual(["Ana", "Ben"]);
  });

  test("kept as a draft of an earlier visit belongs to what it was typed over", async () => {
    const id = await aPreparedSession();
    const first = open(id);
    await first.user.click(await press("Change your ride"));
    await first.user.type(await field("Who takes you"), " here");
    await flushDrafts();
    first.unmount();
    await inAnotherTab(id, rideWith("Ben"));

    const { user } = open(id);
    await user.click(await press("Change your ride"));
    expect(await field("Who takes you")).toHaveValue("Ana here");
    await user.click(await press("Save ride"));
    await waitFor(() => expect(status()).toHaveTextContent(/both are kept/));
    expect(await drivers()).toEqual(["Ana here", "Ben"]);
  });
});

describe("what to tell the clinic", () => {
  test("written anew in two tabs is kept as both say it", async () => {
    const id = await aPreparedSession();
    const { user } = open(id);
    await user.click(await press("Change what to tell your clinic"));
    await user.type(await field("What you want them to know"), " here");
    await inAnotherTab(id, tellingThem("Nothing"));
    await user.click(await press("Save this"));
    await waitFor(() => expect(status()).toHaveTextContent(/Saved.*both are kept/));
    expect((await kept()).map(({ toTell }) => toTell).toSorted()).toEqual(["High blood pressure here", "Nothing"]);
    expect((await onThePage(id))?.toTell).toBe("Nothing");
  });

  test("is one with a ride that was written down meanwhile", async () => {
    const id = await aPreparedSession();
    const { user } = open(id);
    const part = within(await screen.findByRole("region", { name: "What to tell your clinic" }));
    await user.click(part.getByRole("button", { name: "Change what to tell your clinic" }));
    await user.type(await field("What you want them to know"), " here");
    await inAnotherTab(id, rideWith("Ben"));
    await user.click(await press("Save this"));
    await waitFor(() => expect(status()).toHaveTextContent(/^Saved$/));
    expect(await kept()).toMatchObject([{ toTell: "High blood pressure here", ride: { who: "Ben" } }]);
  });
});
