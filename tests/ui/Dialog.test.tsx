import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { ConfirmDialog, Dialog } from "#src/ui/Dialog.tsx";
import { HiddenScreen } from "#src/ui/HiddenScreen.tsx";
import { renderUi } from "./render-ui.tsx";

const nothing = () => undefined;

const Asking = ({ onConfirm = nothing }: { onConfirm?: () => void }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button onClick={() => setIsOpen(true)}>Erase</button>
      <ConfirmDialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        onConfirm={onConfirm}
        title="Erase everything?"
        confirm="Erase everything"
        danger
      >
        <p>This cannot be taken back.</p>
      </ConfirmDialog>
    </>
  );
};

test("a dialog is named by its title and gives focus back where it was", async () => {
  const onConfirm = vi.fn<() => void>();
  const { user } = renderUi(<Asking onConfirm={onConfirm} />);
  await user.click(screen.getByRole("button", { name: "Erase" }));
  expect(screen.getByRole("dialog", { name: "Erase everything?" })).toHaveAttribute("open");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Erase" })).toHaveFocus();
  expect(onConfirm).not.toHaveBeenCalled();
});

test("Escape closes it through its owner", async () => {
  const { user } = renderUi(<Asking />);
  await user.click(screen.getByRole("button", { name: "Erase" }));
  // What a browser sends for Escape; happy-dom does not.
  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  expect(screen.queryByText("This cannot be taken back.")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Erase" })).toHaveFocus();
});

test("a dialog the browser closed by itself is closed for its owner too", () => {
  const onClose = vi.fn<() => void>();
  renderUi(
    <Dialog open onClose={onClose} title="Earlier version">
      <p>Words</p>
    </Dialog>,
  );
  screen.getByRole<HTMLDialogElement>("dialog").close();
  expect(onClose).toHaveBeenCalledOnce();
});

test("a closed dialog holds nothing that could be found", () => {
  renderUi(<Asking />);
  expect(screen.queryByText("This cannot be taken back.")).not.toBeInTheDocument();
});

test("the hidden screen says nothing of the app, and one press gives back the words being typed", async () => {
  const Writing = () => {
    const [isHidden, setIsHidden] = useState(false);
    return (
      <>
        <textarea aria-label="Note" onKeyDown={({ key }) => key === "F2" && setIsHidden(true)} />
        {isHidden && <HiddenScreen onReturn={() => setIsHidden(false)} />}
      </>
    );
  };
  const { user } = renderUi(<Writing />);
  await user.type(screen.getByRole("textbox"), "the sea was calm{F2}");
  const cover = screen.getByRole("dialog", { name: "Paused" });
  expect(cover).toHaveTextContent(/^Press anywhere to return$/);

  await user.click(screen.getByRole("button", { name: "Press anywhere to return" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("textbox")).toHaveValue("the sea was calm");
  expect(screen.getByRole("textbox")).toHaveFocus();
});
