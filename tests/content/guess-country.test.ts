import { expect, test } from "vitest";
import { crisisCountries, findCrisisCountry } from "#src/content/safety/crisis-countries.ts";
import { guessCountry } from "#src/content/safety/guess-country.ts";

const places: [zone: string, country: string][] = [
  ["America/New_York", "US"],
  ["America/Indiana/Indianapolis", "US"],
  ["America/Indianapolis", "US"],
  ["Pacific/Honolulu", "US"],
  ["US/Pacific", "US"],
  ["America/Toronto", "CA"],
  ["America/Vancouver", "CA"],
  ["America/Argentina/Ushuaia", "AR"],
  ["America/Buenos_Aires", "AR"],
  ["America/Sao_Paulo", "BR"],
  ["America/Tijuana", "MX"],
  ["Europe/London", "GB"],
  ["Europe/Dublin", "IE"],
  ["Europe/Kiev", "UA"],
  ["Europe/Kyiv", "UA"],
  ["Atlantic/Canary", "ES"],
  ["Africa/Johannesburg", "ZA"],
  ["Asia/Calcutta", "IN"],
  ["Asia/Kolkata", "IN"],
  ["Australia/Sydney", "AU"],
  ["Pacific/Auckland", "NZ"],
];

test.for(places)("%s is in %s", ([zone, country]) => {
  expect(guessCountry(zone, ["en-US"])).toBe(country);
});

test.for(["Europe/Rome", "Europe/Simferopol", "Asia/Shanghai", "America/Puerto_Rico", "US/Samoa", "Asia/Hong_Kong"])(
  "%s has no country of ours, whatever the language",
  (zone) => {
    expect(guessCountry(zone, ["de-DE", "en-GB"])).toBeUndefined();
  },
);

test.for(["", "nonsense", "constructor", "Europe/", "America/"])("the zone “%s” tells nothing", (zone) => {
  expect(guessCountry(zone, ["de-DE"])).toBeUndefined();
});

test("a zone that names no place leaves it to the languages", () => {
  expect(guessCountry("UTC", ["en", "de-AT"])).toBe("AT");
  expect(guessCountry("Etc/GMT-1", ["it-IT", "fr-FR"])).toBe("FR");
  expect(guessCountry("Etc/UTC", ["zh-Hant-TW"])).toBe("TW");
  expect(guessCountry("UTC", ["en", "es"])).toBeUndefined();
});

test("the language that browsers give when they hide is not taken for a country", () => {
  expect(guessCountry("UTC", ["en-US"])).toBeUndefined();
  expect(guessCountry("UTC", ["en-US", "en-GB"])).toBe("GB");
});

test("every zone this machine knows is placed in a listed country or in none", () => {
  const guesses = Intl.supportedValuesOf("timeZone").map((zone) => guessCountry(zone, []));
  const placed = new Set(guesses.filter((code) => code !== undefined));
  for (const code of placed) expect(findCrisisCountry(code)).toBeDefined();
  expect([...placed].toSorted()).toEqual(crisisCountries.map(({ code }) => code).toSorted());
});
