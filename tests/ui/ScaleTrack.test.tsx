import { fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Form } from "#src/ui/Form.tsx";
import { ScaleTrack, type ScaleTrackProps } from "#src/ui/ScaleTrack.tsx";
import { renderUi } from "./render-ui.tsx";

const Mood = (props: Partial<ScaleTrackProps>) => (
  <ScaleTrack label="Mood" name="mood" low="Worst I can imagine" high="Best I can imagine" {...props} />
);
const stop = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const chosen = () => screen.getAllByRole<HTMLInputElement>("radio").find(({ checked }) => checked)?.value;

/** happy-dom lays nothing out, so the track is given a width here. Its parent is the track of the stops. */
const trackOf = (width: number) => {
  const track = stop("0").parentElement?.parentElement;
  if (!track) throw new Error("The radios stand in no track");
  vi.spyOn(track, "getBoundingClientRect").mockReturnValue(DOMRect.fromRect({ width, height: 56 }));
  track.setPointerCapture = vi.fn<(pointerId: number) => void>();
  return track;
};
const finger = { isPrimary: true, button: 0, pointerId: 1 };

test("offers 0 to 10 by name, with its ends in words, and chooses nothing by itself", () => {
  renderUi(<Mood />);
  const group = screen.getByRole("radiogroup", { name: "Mood" });
  const names = within(group)
    .getAllByRole("radio")
    .map((radio) => radio.getAttribute("aria-label"));
  expect(names).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  expect(chosen()).toBeUndefined();
  expect(group).toHaveAccessibleDescription("0: Worst I can imagine , 10: Best I can imagine");
});

test("a tap on 0 is an answer of 0, not a missing one", async () => {
  const onChange = vi.fn<(value: number) => void>();
  const { user } = renderUi(<Mood onChange={onChange} />);
  await user.click(stop("0"));
  expect(onChange.mock.calls).toEqual([[0]]);
  expect(chosen()).toBe("0");
});

test("the arrow keys move the answer", async () => {
  const onChange = vi.fn<(value: number) => void>();
  const { user } = renderUi(<Mood defaultValue={6} onChange={onChange} />);
  await user.tab();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  expect(onChange.mock.calls).toEqual([[7], [8], [7]]);
  expect(chosen()).toBe("7");
});

test("a finger that slides along the track chooses the stop it is over", () => {
  const onChange = vi.fn<(value: number) => void>();
  renderUi(<Mood onChange={onChange} />);
  const track = trackOf(110);
  fireEvent.pointerDown(track, { ...finger, clientX: 25, clientY: 20 });
  fireEvent.pointerMove(track, { ...finger, clientX: 45, clientY: 22 });
  fireEvent.pointerMove(track, { ...finger, clientX: 95, clientY: 22 });
  fireEvent.pointerMove(track, { ...finger, clientX: 400, clientY: 22 });
  fireEvent.pointerUp(track, { ...finger, clientX: 400, clientY: 22 });
  fireEvent.pointerMove(track, { ...finger, clientX: 5, clientY: 22 });
  expect(onChange.mock.calls).toEqual([[4], [9], [10]]);
  expect(stop("10")).toHaveFocus();
});

test("a finger that scrolls the page across the track chooses nothing", () => {
  const onChange = vi.fn<(value: number) => void>();
  renderUi(<Mood onChange={onChange} />);
  const track = trackOf(110);
  fireEvent.pointerDown(track, { ...finger, clientX: 25, clientY: 20 });
  fireEvent.pointerMove(track, { ...finger, clientX: 33, clientY: 60 });
  fireEvent.pointerCancel(track, finger);
  fireEvent.pointerMove(track, { ...finger, clientX: 90, clientY: 60 });
  expect(onChange).not.toHaveBeenCalled();
});

test("a parent that holds the answer decides what is chosen", async () => {
  const Held = () => {
    const [mood, setMood] = useState<number | null>(null);
    return (
      <>
        <Mood value={mood} onChange={setMood} />
        <button onClick={() => setMood(null)}>Forget</button>
      </>
    );
  };
  const { user } = renderUi(<Held />);
  await user.click(stop("3"));
  expect(chosen()).toBe("3");
  await user.click(screen.getByRole("button", { name: "Forget" }));
  expect(chosen()).toBeUndefined();
});

test("a form reads the answer by its name, and reads none before there is one", async () => {
  const read = vi.fn<(mood: FormDataEntryValue | null) => void>();
  const { user } = renderUi(
    <Form onSubmit={({ currentTarget }) => read(new FormData(currentTarget).get("mood"))}>
      <Mood />
      <button>Save</button>
      <button type="reset">Start again</button>
    </Form>,
  );
  const save = screen.getByRole("button", { name: "Save" });
  await user.click(save);
  await user.click(stop("4"));
  await user.click(save);
  await user.click(screen.getByRole("button", { name: "Start again" }));
  await user.click(save);
  expect(read.mock.calls).toEqual([[null], ["4"], [null]]);
});
