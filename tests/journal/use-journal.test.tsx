import { act, render, renderHook, screen } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addCourse, allCourses } from "#src/journal/courses.ts";
import { closeJournal } from "#src/journal/journal.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { aCourse, on } from "../support/build.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { eventually } from "../support/eventually.ts";

beforeEach(anEmptyJournal);
afterEach(() => {
  vi.restoreAllMocks();
});

class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render = () => (this.state.failed ? <p>crashed</p> : this.props.children);
}
const Courses = () => <p>{`courses: ${useJournal(allCourses())?.length ?? "not read"}`}</p>;
const shown = () => (
  <Boundary>
    <Courses />
    <textarea defaultValue="half a sentence" />
  </Boundary>
);
const failingReads = () => {
  return vi.spyOn(IDBIndex.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("Internal error.", "DataError");
  });
};
const write = () => {
  const { id: _id, at: _at, status: _status, ...draft } = aCourse();
  return addCourse(draft, on("2026-03-02"));
};

test("a later read that fails takes nothing off the screen, and it is asked again", async () => {
  render(shown());
  await screen.findByText("courses: 0");
  const reads = failingReads();
  await write();
  await eventually(() => expect(reads).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getByRole("textbox")).toHaveValue("half a sentence");
  expect(screen.queryByText("crashed")).toBeNull();

  reads.mockRestore();
  await screen.findByText("courses: 1");
  await write();
  await screen.findByText("courses: 2");
});

test("a screen that appears while the journal is being locked asks nothing, and is no crash", () => {
  closeJournal();
  render(shown());
  expect(screen.getByText("courses: not read")).toBeVisible();
  expect(screen.queryByText("crashed")).toBeNull();
});

test("a first read that fails is not passed over in silence", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  failingReads();
  render(shown());
  expect(await screen.findByText("crashed")).toBeVisible();
});

test("a save that breaks a rule of ours is not saved either, and says so", async () => {
  const { result } = renderHook(() => useSaving());
  await act(() => expect(result.current.save(() => Promise.reject(new TypeError("a slip")))).rejects.toThrow("a slip"));
  expect(result.current).toMatchObject({ problem: "unknown", isSaving: false });
});
