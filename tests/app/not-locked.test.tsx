import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { NotLocked } from "#src/app/lock/NotLocked.tsx";
import { renderUi } from "../ui/render-ui.tsx";

const nothing = () => undefined;
const alert = () => screen.getByRole("alert");

test("words that could not be kept are said to be on the screen still", () => {
  renderUi(<NotLocked problem="unknown" onTryAgain={nothing} onDismiss={nothing} />);
  expect(alert()).toHaveTextContent("Your words are still on this screen.");
  expect(alert()).not.toHaveTextContent("photo");
});

test("a photo that waits is named, with what can be done about it", () => {
  renderUi(<NotLocked problem="photo" onTryAgain={nothing} onDismiss={nothing} />);
  expect(alert()).toHaveTextContent(/A photo is not kept yet.*try again.*go on without it/);
  expect(alert()).not.toHaveTextContent("Your words");
});
