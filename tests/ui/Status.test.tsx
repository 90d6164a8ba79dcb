import { fireEvent, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { StatusLine, StatusProvider, UndoBar } from "#src/ui/Status.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { renderUi } from "./render-ui.tsx";

const nothing = () => undefined;

const Actions = ({ undo = nothing }: { undo?: () => void }) => {
  const { say, clear, offerUndo } = useStatus();
  return (
    <main tabIndex={-1}>
      <button onClick={() => say("Saved")}>Save</button>
      <button onClick={() => offerUndo("The note is deleted.", undo)}>Delete</button>
      <button onClick={clear}>Clear</button>
    </main>
  );
};
const App = ({ place = "/", undo }: { place?: string; undo?: () => void }) => (
  <StatusProvider place={place}>
    <StatusLine />
    <Actions {...(undo && { undo })} />
    <UndoBar />
  </StatusProvider>
);
const press = (name: string) => screen.getByRole("button", { name });

test("the status line is there before there is anything to say, and then says it politely", async () => {
  const { user } = renderUi(<App />);
  const line = screen.getByRole("status");
  expect(line).toBeEmptyDOMElement();
  expect(line).toHaveAttribute("aria-live", "polite");
  await user.click(press("Save"));
  expect(line).toHaveTextContent("Saved");
  await user.click(press("Clear"));
  expect(line).toBeEmptyDOMElement();
});

test("the same words again are new words, so that they are read out again", async () => {
  const { user } = renderUi(<App />);
  await user.click(press("Save"));
  const first = screen.getByRole("status").firstChild;
  await user.click(press("Save"));
  expect(screen.getByRole("status")).toHaveTextContent(/^Saved$/);
  expect(screen.getByRole("status").firstChild).not.toBe(first);
});

test("undo calls what it was given once, and goes away without losing focus", async () => {
  const undo = vi.fn<() => void>();
  const { user } = renderUi(<App undo={undo} />);
  await user.click(press("Delete"));
  expect(screen.getByRole("status")).toHaveTextContent("The note is deleted.");
  expect(screen.getByRole("region", { name: "The note is deleted." })).toBeInTheDocument();
  await user.click(press("Undo"));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  expect(screen.getByRole("main")).toHaveFocus();
});

test("whoever takes something back goes on reading where they were: the page is not sent to its top", async () => {
  const { user } = renderUi(<App />);
  await user.click(press("Delete"));
  const focus = vi.spyOn(screen.getByRole("main"), "focus");
  await user.click(press("Undo"));
  expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
});

test("the name in the header has its room back once what was said has faded, and gives it up for the next", async () => {
  const { user } = renderUi(<App />);
  const line = screen.getByRole("status");
  const said = () => screen.getByText("Saved");
  await user.click(press("Save"));
  expect(line).toHaveAttribute("data-shown", "true");
  fireEvent.animationEnd(said());
  expect(line).toHaveAttribute("data-shown", "false");
  // It stays in the document, for whoever listens.
  expect(said()).toBeInTheDocument();
  // What is said after something was typed begins to count anew.
  await user.click(press("Clear"));
  await user.click(press("Save"));
  expect(line).toHaveAttribute("data-shown", "true");
});

test("however slowly a save leads on, what was said comes along; where the person goes next, it does not", async () => {
  const { user, rerender } = renderUi(<App place="/check-in" />);
  const line = screen.getByRole("status");
  await user.click(press("Save"));
  const said = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => said + 5000);
  onTestFinished(() => clock.mockRestore());
  rerender(<App place="/" />);
  expect(line).toHaveTextContent("Saved");

  await user.click(screen.getByRole("main"));
  rerender(<App place="/journal" />);
  expect(line).toBeEmptyDOMElement();
});

test("undo waits as long as the person does, until they dismiss it", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const undo = vi.fn<() => void>();
  const { user } = renderUi(<App undo={undo} />);
  await user.click(press("Delete"));
  vi.advanceTimersByTime(24 * 60 * 60 * 1000);
  expect(press("Undo")).toBeInTheDocument();
  await user.click(press("Dismiss"));
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  expect(undo).not.toHaveBeenCalled();
  vi.useRealTimers();
});

test("a change of place takes the offer away; staying does not", async () => {
  const { user, rerender } = renderUi(<App place="/journal" />);
  await user.click(press("Delete"));
  rerender(<App place="/journal" />);
  expect(press("Undo")).toBeInTheDocument();
  rerender(<App place="/" />);
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
});
