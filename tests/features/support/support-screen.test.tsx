import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { crisisCountries } from "#src/content/safety/crisis-countries.ts";
import { callLink, textLink } from "#src/care/phone-links.ts";
import { SupportScreen } from "#src/features/support/SupportScreen.tsx";

const { resolvedOptions: ownOptions } = Intl.DateTimeFormat.prototype;

/** Where the device says it is. */
const livesIn = (timeZone: string) => {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockImplementation(function (this: Intl.DateTimeFormat) {
    return { ...ownOptions.call(this), timeZone };
  });
};

/** No router, no journal: it is shown before there is either. */
const openSupport = () => {
  const { unmount } = render(
    <I18nProvider i18n={i18n}>
      <SupportScreen />
    </I18nProvider>,
  );
  return { user: userEvent.setup(), unmount };
};
const country = () => screen.getByRole("combobox", { name: "Country" });
const hrefs = () => screen.queryAllByRole("link").map((link) => link.getAttribute("href"));

beforeEach(() => livesIn("America/New_York"));
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("in the United States it shows 911 first, then 988 to call and text, and the text line", () => {
  openSupport();
  expect(country()).toHaveDisplayValue("United States");
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["Call 911", "tel:911"],
    ["Call 988", "tel:988"],
    ["Text 988", "sms:988"],
    ["Text HOME to 741741", "sms:741741?body=HOME"],
  ]);
  expect(screen.getByText(/call 911 now, or have someone call for you/)).toBeVisible();
  expect(screen.getAllByText(/Checked 2 June 2026\./)).toHaveLength(2);
});

const emergency = () => within(screen.getByRole("region", { name: "In an emergency" }));

test("the emergency number says whose it is, and that it is a guess, with the choice beside it", async () => {
  const { user } = openSupport();
  expect(emergency().getByText("Our guess: United States")).toBeVisible();
  await user.selectOptions(emergency().getByRole("combobox", { name: "Country" }), "Germany");
  expect(emergency().getByText("Germany", { selector: "p" })).toBeVisible();
  expect(emergency().getByRole("link", { name: "Call 112" })).toBeVisible();
  expect(emergency().queryByText(/guess/)).toBeNull();
});

test("a guess says that it is one; a choice is kept for the next time", async () => {
  const { user, unmount } = openSupport();
  expect(country()).toHaveAccessibleDescription(/A guess/);
  await user.selectOptions(country(), "Germany");
  expect(screen.getByRole("link", { name: "Call 0800 111 0 111" })).toHaveAttribute("href", "tel:08001110111");
  expect(screen.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  expect(country()).not.toHaveAccessibleDescription();

  unmount();
  openSupport();
  expect(country()).toHaveDisplayValue("Germany");
});

test("says which numbers were not checked again", async () => {
  const { user } = openSupport();
  await user.selectOptions(country(), "Switzerland");
  const line = within(screen.getByRole("list", { name: "Crisis lines" })).getAllByRole("listitem")[0];
  expect(line).toHaveTextContent("Die Dargebotene Hand");
  expect(line).toHaveTextContent("We have not called this number ourselves.");
});

test("shows every emergency number of a country, the first one first", async () => {
  const { user } = openSupport();
  await user.selectOptions(country(), "Austria");
  expect(hrefs().slice(0, 2)).toEqual(["tel:144", "tel:112"]);
  expect(screen.getByText(/call 144 or 112 now/)).toBeVisible();
});

test("where there is no telling, it asks, and dials no number that might not answer", () => {
  livesIn("Asia/Kathmandu");
  openSupport();
  expect(country()).toHaveDisplayValue("Choose your country");
  expect(hrefs()).toEqual([]);
  expect(screen.getByText(/call your local emergency number now/)).toBeVisible();
  expect(screen.getByText(/findahelpline\.com and befrienders\.org/)).toBeVisible();
});

test("in Europe, a country that is not listed has one number to tap", () => {
  livesIn("Europe/Prague");
  openSupport();
  expect(country()).toHaveDisplayValue("Choose your country");
  expect(hrefs()).toEqual(["tel:112"]);
});

test("a country that is not listed is remembered too", async () => {
  const { user, unmount } = openSupport();
  await user.selectOptions(country(), "My country is not here");
  expect(hrefs()).toEqual([]);
  unmount();
  openSupport();
  expect(country()).toHaveDisplayValue("My country is not here");
  expect(screen.getByText(/112 reaches emergency help/)).toBeVisible();
});

test("a country that is no longer in the list is not an empty page", () => {
  localStorage.setItem("mooring/crisis-country", "XX");
  openSupport();
  expect(country()).toHaveDisplayValue("United States");
});

test("offers every country we have a line for, by name", () => {
  openSupport();
  const names = within(country())
    .getAllByRole("option")
    .map(({ textContent }) => textContent ?? "");
  expect(names).toHaveLength(crisisCountries.length + 1);
  expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted((a, b) => a.localeCompare(b)));
  expect(names.at(-1)).toBe("My country is not here");
});

test("links nowhere but to the phone, and says that nobody is watching", () => {
  openSupport();
  for (const href of hrefs()) expect(href).toMatch(/^(tel|sms):/);
  expect(screen.getByRole("region", { name: "Nobody is watching what you write" })).toBeVisible();
});

test("every number of every country makes a link that a phone can dial", () => {
  const emergencies = crisisCountries.flatMap(({ emergency }) => emergency.map(callLink));
  const lines = crisisCountries.flatMap((country) => country.lines);
  const calls = lines.flatMap(({ tel }) => (tel === undefined ? [] : [callLink(tel)]));
  const texts = lines.flatMap(({ sms }) => (sms ? [textLink(sms)] : []));
  for (const link of emergencies) expect(link).toMatch(/^tel:\d{2,5}$/);
  for (const link of calls) expect(link).toMatch(/^tel:(?:\d|\*|%23)+$/);
  for (const link of texts) expect(link).toMatch(/^sms:\d+(\?body=\w+)?$/);
  expect(calls.length + texts.length).toBeGreaterThanOrEqual(lines.length);
});
