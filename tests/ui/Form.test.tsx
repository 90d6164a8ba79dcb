import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { numberFromText } from "#src/ui/number-from-text.ts";
import { ScaleTrack } from "#src/ui/ScaleTrack.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { renderUi } from "./render-ui.tsx";

const Course = () => {
  const [problems, setProblems] = useState<readonly FormProblem[]>();
  const refuse = () =>
    setProblems([
      { name: "name", message: "Give this course a name." },
      { name: "mood", message: "Choose a number." },
    ]);
  return (
    <Form problems={problems} onSubmit={refuse}>
      <TextField label="Name of this course" name="name" hint="Any name." />
      <ScaleTrack label="Mood" name="mood" low="Worst" high="Best" />
      <Button type="submit">Save course</Button>
    </Form>
  );
};

describe("a form that cannot be saved yet", () => {
  test("brings focus to the summary, each time it is tried", async () => {
    const { user } = renderUi(<Course />);
    for (const _try of [1, 2]) {
      await user.click(screen.getByRole("button", { name: "Save course" }));
      expect(screen.getByRole("region", { name: "Before this can be saved" })).toHaveFocus();
    }
  });

  test("leads from the summary to each field, and says what is wrong beside it", async () => {
    const { user } = renderUi(<Course />);
    await user.click(screen.getByRole("button", { name: "Save course" }));
    const summary = within(screen.getByRole("region", { name: "Before this can be saved" }));
    const name = screen.getByRole("textbox", { name: "Name of this course" });

    await user.click(summary.getByRole("link", { name: "Give this course a name." }));
    expect(name).toHaveFocus();
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription("Any name. Give this course a name.");

    await user.click(summary.getByRole("link", { name: "Choose a number." }));
    expect(screen.getByRole("radio", { name: "0" })).toHaveFocus();
    expect(screen.getByRole("radiogroup", { name: "Mood" })).toBeInvalid();
    expect(window.location.hash).toBe("");
  });

  test("keeps what was typed", async () => {
    const { user } = renderUi(<Course />);
    await user.type(screen.getByRole("textbox"), "Spring");
    await user.click(screen.getByRole("button", { name: "Save course" }));
    expect(screen.getByRole("textbox")).toHaveValue("Spring");
  });
});

describe("a button with a reason", () => {
  test("does nothing, submits nothing, and its reason is read with it", async () => {
    const [onClick, onSubmit] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { user } = renderUi(
      <Form onSubmit={onSubmit}>
        <Button type="submit" onClick={onClick} reason="Choose a number first.">
          Save check-in
        </Button>
      </Form>,
    );
    const button = screen.getByRole("button", { name: "Save check-in" });
    await user.click(button);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("Choose a number first.");
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test("keeps focus when the reason falls away, and then works", async () => {
    const onClick = vi.fn<() => void>();
    const { user, rerender } = renderUi(
      <Button onClick={onClick} reason="Not yet.">
        Save
      </Button>,
    );
    const button = screen.getByRole("button");
    await user.click(button);
    rerender(<Button onClick={onClick}>Save</Button>);
    expect(button).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onClick).toHaveBeenCalledOnce();
    expect(button).not.toHaveAttribute("aria-disabled");
  });
});

describe("a number is kept as it was typed", () => {
  test.for([
    ["", null],
    ["  ", null],
    ["0,5", 0.5],
    ["1.5", 1.5],
    [" 150 ", 150],
    ["-1", -1],
    ["+3", 3],
    [",5", 0.5],
    ["5.", 5],
    ["150mg", undefined],
    ["1e9", undefined],
    ["1,000.5", undefined],
    ["1,500", undefined],
    ["1.500", undefined],
    ["0,125", 0.125],
    ["1 000", undefined],
    [".", undefined],
    ["Infinity", undefined],
    ["٣", undefined],
  ] as const)("%j reads as %s", ([text, number]) => {
    expect(numberFromText(text)).toBe(number);
  });

  test("as a spin button with both decimal marks, its value said and stepped by the arrow keys", async () => {
    const { user } = renderUi(<NumberField label="Dose" name="dose" decimal step={0.5} min={0} />);
    const dose = screen.getByRole("spinbutton", { name: "Dose" });
    await user.type(dose, "0,5");
    expect(dose).toHaveValue("0,5");
    expect(dose).toHaveAttribute("aria-valuenow", "0.5");
    await user.keyboard("{ArrowUp}");
    expect(dose).toHaveValue("1");
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(dose).toHaveValue("0");
  });

  test("a number that saving would not take is not said to be the value", async () => {
    const { user } = renderUi(
      <NumberField label="Dose" name="dose" decimal read={(text) => (text === "600" ? 600 : undefined)} />,
    );
    const dose = screen.getByRole("spinbutton", { name: "Dose" });
    for (const refused of ["1,500", "5."]) {
      await user.clear(dose);
      await user.type(dose, refused);
      expect(dose).toHaveValue(refused);
      expect(dose).not.toHaveAttribute("aria-valuenow");
    }
    await user.clear(dose);
    await user.type(dose, "600");
    expect(dose).toHaveAttribute("aria-valuenow", "600");
  });

  test("what is not a number stays as it is, also under the arrow keys", async () => {
    const { user } = renderUi(<NumberField label="Dose" name="dose" />);
    await user.type(screen.getByRole("spinbutton"), "150mg{ArrowUp}");
    expect(screen.getByRole("spinbutton")).toHaveValue("150mg");
    expect(screen.getByRole("spinbutton")).not.toHaveAttribute("aria-valuenow");
  });
});

test("nothing that is typed is offered to the browser's memory or its spelling service", () => {
  renderUi(<TextArea label="Note" name="note" />);
  const note = screen.getByRole("textbox", { name: "Note" });
  expect(note).toHaveAttribute("autocomplete", "off");
  expect(note).toHaveAttribute("spellcheck", "false");
});

test("what is typed is not offered to a browser's writing help, which may send it to a server", () => {
  renderUi(
    <>
      <TextField label="Name of this course" />
      <TextArea label="Note" />
    </>,
  );
  for (const field of screen.getAllByRole("textbox")) expect(field).toHaveAttribute("writingsuggestions", "false");
});
