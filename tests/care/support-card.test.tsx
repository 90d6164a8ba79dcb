import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SupportCard } from "#src/care/SupportCard.tsx";
import { aSupportPlan } from "../support/build.ts";

const livesIn = (code: string) => localStorage.setItem("mooring/crisis-country", code);

/** No router and no journal. */
const show = (props: Partial<ComponentProps<typeof SupportCard>> = {}) => {
  const withProps = (given: typeof props) => (
    <I18nProvider i18n={i18n}>
      <SupportCard plan={null} clinic={given.plan?.clinic ?? []} {...given} />
    </I18nProvider>
  );
  const shown = render(withProps(props));
  return { user: userEvent.setup(), rerender: (given: typeof props) => shown.rerender(withProps(given)) };
};
const card = () => screen.getByRole("region", { name: "You don't have to be alone with this" });
const ways = () =>
  [...card().querySelectorAll("a, button")].map((way) => way.getAttribute("aria-label") ?? way.textContent);
const links = () => [...card().querySelectorAll("a")].map((link) => link.getAttribute("href"));

const contact = (name: string, phone: string, note = "") => ({ name, phone, note });
const plan = aSupportPlan({
  alone: "Cold water",
  people: [contact("Ana", "+1 212 555 0142", "after six"), contact("Bo", "no phone"), contact("Cy", "555 0103")],
  clinic: [contact("Dr. Reyes", "555 0100"), contact("Night line", "555 0199")],
});

beforeEach(() => livesIn("US"));
afterEach(() => localStorage.clear());

test("offers the plan, then the crisis line, own people and clinic, and the way on, in that order", () => {
  show({
    plan,
    onOpenPlan: vi.fn<() => void>(),
    onKeepGoing: vi.fn<() => void>(),
    onCheckTomorrow: vi.fn<() => void>(),
  });
  expect(ways()).toEqual([
    "My support plan",
    "Call 988",
    "Text 988",
    "Text HOME to 741741",
    "Call Ana",
    "Text Ana",
    "Call Cy",
    "Text Cy",
    "Call Dr. Reyes",
    "Text Dr. Reyes",
    "Call Night line",
    "Text Night line",
    "I can keep going",
    "Check on me tomorrow",
    "Call 911",
  ]);
  for (const href of links()) expect(href).toMatch(/^(tel|sms):[+\d]/);
  expect(within(card()).getByText("after six")).toBeInTheDocument();
});

test("without a plan the crisis line is first", () => {
  show({ plan: null, onOpenPlan: vi.fn<() => void>() });
  expect(ways()[0]).toBe("Call 988");
});

test("the clinic of the course is there without a plan too", () => {
  show({ clinic: [contact("Harbour Clinic", "555 0177")] });
  expect(ways()).toContain("Call Harbour Clinic");
});

test("a plan that nothing stands in is not offered", () => {
  show({ plan: aSupportPlan(), onOpenPlan: vi.fn<() => void>() });
  expect(screen.queryByRole("button", { name: "My support plan" })).toBeNull();
});

test("a country with a line that takes no texts shows one that does beside it", () => {
  livesIn("GB");
  show();
  expect(ways().slice(0, 2)).toEqual(["Call 116 123", "Text SHOUT to 85258"]);
  expect(ways().at(-1)).toBe("Call 999");
});

test.for([
  ["AR", ["Call 135", "Call 0800 345 1435"]],
  ["BE", ["Call 1813", "Call 0800 32 123"]],
  ["JP", ["Call 0120-279-338", "Call 0800-300-8355"]],
] as const)("in %s a line that may not serve the person has another beside it", ([code, calls]) => {
  livesIn(code);
  show();
  expect(ways().slice(0, 2)).toEqual(calls);
  for (const name of calls) expect(within(card()).getByText(name).closest("details")).toBeNull();
});

test("a second number of the same service is folded away", () => {
  livesIn("DE");
  show();
  expect(within(card()).getByText("Call 0800 111 0 111").closest("details")).toBeNull();
  expect(within(card()).getByText("Call 0800 111 0 222").closest("details")).not.toBeNull();
});

test("where the country is unknown it asks for it, and dials only what holds in all of Europe", async () => {
  livesIn("elsewhere");
  const { user } = show();
  expect(links()).toEqual(["tel:112"]);
  expect(within(card()).getByText(/Call your local emergency number\./)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Country" }), "Germany");
  expect(links()).toContain("tel:112");
  expect(links()).toContain("tel:08001110111");
});

describe("its words", () => {
  const nearWords = /If you might act on this, please call now or go to the nearest emergency room, and stay with/;

  test("one more sentence stands there when it is near", () => {
    show({ crisisNear: true });
    expect(within(card()).getByText(nearWords)).toBeVisible();
  });

  test("and not otherwise", () => {
    show();
    expect(within(card()).queryByText(nearWords)).toBeNull();
  });

  test("say that nobody is alerted, and nothing of risk", () => {
    show({ plan, crisisNear: true, onKeepGoing: vi.fn<() => void>(), onCheckTomorrow: vi.fn<() => void>() });
    expect(card()).toHaveTextContent("no one is alerted");
    expect(card()).not.toHaveTextContent(/risk|safe|percent|%|should/i);
  });

  test("of what is near come into what is read out, when a second answer brings them", () => {
    const { rerender } = show();
    const live = within(card())
      .getByText(/no one is alerted/)
      .closest('[aria-live="polite"]');
    expect(live).not.toBeNull();
    expect(live).not.toHaveTextContent(nearWords);
    rerender({ crisisNear: true });
    expect(within(card()).getByText(nearWords).closest('[aria-live="polite"]')).toBe(live);
  });

  test("of what is near are there at once, and come once more to be read out", async () => {
    show({ crisisNear: true });
    const atOnce = within(card()).getByText(nearWords);
    const live = atOnce.closest('[aria-live="polite"]');
    await waitFor(() => expect(within(card()).getByText(nearWords)).not.toBe(atOnce));
    expect(live).toContainElement(within(card()).getByText(nearWords));
  });

  test("are announced to who does not see them, a moment later", async () => {
    show();
    const live = card().querySelector('[aria-live="polite"]');
    expect(live).toHaveTextContent("");
    await waitFor(() => expect(live).toHaveTextContent("Below this are people you can reach now."));
  });
});

test("every button does what it says, and being checked on is asked once", async () => {
  const [onOpenPlan, onKeepGoing, onCheckTomorrow] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
  const { user } = show({ plan, onOpenPlan, onKeepGoing, onCheckTomorrow });
  for (const name of ["My support plan", "I can keep going", "Check on me tomorrow"])
    await user.click(screen.getByRole("button", { name }));
  for (const done of [onOpenPlan, onKeepGoing, onCheckTomorrow]) expect(done).toHaveBeenCalledOnce();
});

test("what being checked on means stands there before it is asked for", () => {
  show({ onCheckTomorrow: vi.fn<() => void>() });
  expect(screen.getByRole("button", { name: "Check on me tomorrow" })).toHaveAccessibleDescription(
    "When you open Mooring tomorrow, it asks how you are. It does not ring, and nobody else is told.",
  );
});

test("nothing is said of tomorrow where it cannot be asked for", () => {
  show({ onKeepGoing: vi.fn<() => void>() });
  expect(card()).not.toHaveTextContent(/tomorrow/i);
});

test("what was asked for tomorrow is said, and its button stays where the finger was", async () => {
  const onCheckTomorrow = vi.fn<() => void>();
  const { user } = show({ onCheckTomorrow, isCheckingTomorrow: true });
  const button = screen.getByRole("button", { name: "Check on me tomorrow" });
  expect(button).toHaveAccessibleDescription(/Tomorrow, Today asks how you are\./);
  await user.click(button);
  expect(onCheckTomorrow).not.toHaveBeenCalled();
});
