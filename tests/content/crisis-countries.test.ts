import * as v from "valibot";
import { expect, test } from "vitest";
import {
  crisisCountries,
  fallbackSites,
  fallbackSitesText,
  findCrisisCountry,
} from "#src/content/safety/crisis-countries.ts";
import type { CrisisLine } from "#src/content/safety/crisis-line.ts";
import { LocalDay } from "#src/domain/time.ts";
import { said } from "./messages.ts";

const linesByCountry = crisisCountries.flatMap(({ code, lines }) => lines.map((line) => ({ code, line })));

/** Read once, in one place, or not at all: none of these is shipped until someone has checked it at its source. */
const unverified = {
  "Australia, texts": "0477 13 11 14",
  "Italy, Telefono Amico": "02 2327 2327",
  "Italy, Samaritans": "800 86 00 22",
  "Italy, old": "199 284 284",
  "Netherlands, old": "0900-0113",
  Sweden: "90101",
  "Poland, second": "800 70 2222",
  "Czechia, children": "116 111",
  Romania: "0800 801 200",
  "Mexico, second": "800 911 2000",
  Chile: "*4141",
  "South Korea, old": "1393",
  "Singapore, old": "1800-221-4444",
  Malaysia: "03-7627 2929",
  "Malaysia, old": "03-7956 8144",
  "Malaysia, older": "03-7956 8145",
  "Hong Kong": "2389 2222",
  "Hong Kong, second": "18111",
  "China, national": "12356",
  "China, in doubt": "400-161-9995",
  Thailand: "1323",
  "Türkiye, an appointment line": "182",
};

/** Countries whose every line is unverified. Some share 116 123 with countries where it is verified. */
const absentCountries = ["IT", "SE", "PL", "CZ", "HU", "RO", "CL", "MY", "HK", "CN", "TH", "TR"];

const digitsOf = (number: string): string => number.replaceAll(/[^0-9*#+]/g, "");
const numbersOf = ({ tel, sms }: CrisisLine): string[] => [tel, sms?.to].filter((number) => number !== undefined);

/** A line as a reader meets it: "988 Suicide & Crisis Lifeline: call 988, text 988". */
const shown = ({ name, dial, sms }: CrisisLine): string => {
  const ways = [dial && `call ${dial}`, sms && ["text", sms.text, "to", sms.to].filter(Boolean).join(" ")];
  return `${name}: ${ways.filter(Boolean).join(", ")}`;
};

test.for(Object.entries(unverified))("a number nobody has verified is not shipped: %s", ([, number]) => {
  const numbers = linesByCountry.flatMap(({ line }) => numbersOf(line));
  expect(numbers.filter((shipped) => shipped === digitsOf(number))).toEqual([]);
});

test("a country without a verified line is not listed", () => {
  expect(absentCountries.filter((code) => findCrisisCountry(code))).toEqual([]);
});

test("the listed countries are the 33 with a line of grade A or B", () => {
  expect(
    crisisCountries
      .map(({ code }) => code)
      .toSorted()
      .join(" "),
  ).toBe("AR AT AU BE BR CA CH CO DE DK ES FI FR GB GR ID IE IL IN JP KE KR MX NL NO NZ PH PT SG TW UA US ZA");
  expect(new Set(linesByCountry.map(({ line }) => line.grade))).toEqual(new Set(["A", "B"]));
});

test.for([
  ["US", "911", ["988 Suicide & Crisis Lifeline: call 988, text to 988", "Crisis Text Line: text HOME to 741741"]],
  ["CA", "911", ["9-8-8 Suicide Crisis Helpline: call 988, text to 988"]],
  ["GB", "999", ["Samaritans: call 116 123", "Shout: text SHOUT to 85258"]],
  ["IE", "112", ["Samaritans: call 116 123", "50808: text HELLO to 50808"]],
  ["NZ", "111", ["Need to Talk?: call 1737, text to 1737", "Suicide Crisis Helpline: call 0508 828 865"]],
  ["AU", "000", ["Lifeline: call 13 11 14"]],
  ["FR", "15", ["3114, prévention du suicide: call 3114"]],
  ["DE", "112", ["0800 111 0 111", "0800 111 0 222", "116 123"].map((dial) => `TelefonSeelsorge: call ${dial}`)],
] as const)("%s: the numbers are as printed", ([code, emergency, lines]) => {
  const country = findCrisisCountry(code);
  expect(country?.emergency[0]).toBe(emergency);
  expect(country?.lines.map(shown)).toEqual(lines);
});

test("every country has a name of its own and an emergency number that can be dialled", () => {
  expect(new Set(crisisCountries.map(({ name }) => said(name))).size).toBe(crisisCountries.length);
  for (const { emergency } of crisisCountries) {
    expect(emergency.length).toBeGreaterThan(0);
    for (const number of emergency) expect(number).toMatch(/^\d{2,5}$/);
  }
});

test.for(linesByCountry)("$code $line.name: what is dialled is what is printed", ({ line }) => {
  expect(numbersOf(line)).not.toEqual([]);
  for (const number of numbersOf(line)) expect(number).toMatch(/^[0-9*#+]+$/);
  expect(line.tel).toBe(line.dial && digitsOf(line.dial.replace(/ ext\. \d+$/, "")));
});

test("no number was turned into an international one: short codes would stop working", () => {
  const numbers = linesByCountry.flatMap(({ line }) => numbersOf(line));
  expect(numbers.filter((number) => number.startsWith("+") || number.startsWith("00"))).toEqual([]);
  expect(numbers).toEqual(expect.arrayContaining(["988", "3114", "024", "1411", "142", "143", "741741", "85258"]));
});

test("an extension is not dialled blindly but said", () => {
  const [line] = findCrisisCountry("ID")?.lines ?? [];
  expect(line?.tel).toBe("119");
  expect(line?.note && said(line.note)).toBe("Call 119, then choose 8.");
});

test.for(linesByCountry)("$code $line.name: has a source, and a real day or none", ({ line }) => {
  expect(said(line.source)).toMatch(/\w{3,}/);
  expect(line.verifiedAt === null || v.is(LocalDay, line.verifiedAt)).toBe(true);
  expect(line.grade === "A" || line.verifiedAt === null).toBe(true);
});

test("only what was read in the registry on its day carries that day", () => {
  const dated = linesByCountry.filter(({ line }) => line.verifiedAt !== null);
  expect([...new Set(dated.map(({ code }) => code))].toSorted().join(" ")).toBe("BR CA DE FR GB IN JP KR MX PH US");
  expect(new Set(dated.map(({ line }) => line.verifiedAt))).toEqual(new Set(["2026-06-02"]));
});

test("those whose country is not listed are told where to look", () => {
  for (const site of fallbackSites) expect(said(fallbackSitesText)).toContain(site);
});
