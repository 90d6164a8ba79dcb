import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ChipsField } from "#src/ui/ChipsField.tsx";
import { DotsField } from "#src/ui/DotsField.tsx";
import { RadiosField } from "#src/ui/RadiosField.tsx";
import { renderUi } from "./render-ui.tsx";

const steps = ["None", "A little", "Some", "A lot", "Overwhelming"];
const words = ["calm", "tender", "restless", "grateful"].map((word) => ({ value: word, label: word }));

test("five dots are named in words, and the chosen word can be read", async () => {
  const onChange = vi.fn<(value: number | null) => void>();
  const { user } = renderUi(<DotsField label="Anxiety" name="anxiety" steps={steps} onChange={onChange} />);
  const group = screen.getByRole("radiogroup", { name: "Anxiety" });
  await user.click(screen.getByRole("radio", { name: "A lot" }));
  expect(onChange.mock.calls).toEqual([[3]]);
  expect(group).toHaveTextContent("A lot");
});

test("an optional answer can be taken back, and focus stays with its question", async () => {
  const onChange = vi.fn<(value: number | null) => void>();
  const { user } = renderUi(
    <DotsField label="Anxiety" name="anxiety" steps={steps} defaultValue={2} onChange={onChange} />,
  );
  await user.click(screen.getByRole("button", { name: "Clear: Anxiety" }));
  expect(onChange.mock.calls).toEqual([[null]]);
  for (const dot of screen.getAllByRole("radio")) expect(dot).not.toBeChecked();
  expect(screen.queryByRole("button", { name: "Clear: Anxiety" })).not.toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "None" })).toHaveFocus();
});

test("a second tap on the same dot by an unsteady thumb takes nothing back", async () => {
  const { user } = renderUi(<DotsField label="Anxiety" name="anxiety" steps={steps} />);
  await user.dblClick(screen.getByRole("radio", { name: "Some" }));
  expect(screen.getByRole("radio", { name: "Some" })).toBeChecked();
});

test("one word more than the limit is not taken, and a sentence says why", async () => {
  const onChange = vi.fn<(value: readonly string[]) => void>();
  const { user } = renderUi(<ChipsField label="Words" name="words" options={words} max={2} onChange={onChange} />);
  expect(screen.getByRole("group", { name: "Words" })).toHaveAccessibleDescription("Choose up to 2.");

  await user.click(screen.getByRole("checkbox", { name: "tender" }));
  await user.click(screen.getByRole("checkbox", { name: "calm" }));
  await user.click(screen.getByRole("checkbox", { name: "grateful" }));
  expect(screen.getByRole("checkbox", { name: "grateful" })).not.toBeChecked();
  expect(screen.getByText("That is already 2. Take one away to choose another.")).toBeInTheDocument();

  await user.click(screen.getByRole("checkbox", { name: "tender" }));
  await user.click(screen.getByRole("checkbox", { name: "grateful" }));
  expect(onChange.mock.calls.at(-1)).toEqual([["calm", "grateful"]]);
  expect(screen.getByText("Choose up to 2.")).toBeInTheDocument();
});

test("a line under an answer describes it and is no part of its name", () => {
  renderUi(
    <RadiosField
      label="For"
      name="for"
      options={[{ value: "t", label: "My therapist", hint: "One page" }]}
      defaultValue={null}
    />,
  );
  expect(screen.getByRole("radiogroup", { name: "For" })).toBeInTheDocument();
  const answer = screen.getByRole("radio", { name: "My therapist" });
  expect(answer).not.toBeChecked();
  expect(answer).toHaveAccessibleDescription("One page");
});
