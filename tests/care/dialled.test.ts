import { expect, test } from "vitest";
import { dialled } from "#src/care/dialled.ts";

test.for([
  ["988", "988"],
  ["15", "15"],
  ["(212) 555-0142", "2125550142"],
  ["+1 212.555.0142", "+12125550142"],
  ["+44 (0)20 7946 0018", "+442079460018"],
  ["030/1234567", "0301234567"],
  ["0800 111 0 111", "08001110111"],
  ["0800–111‐0", "08001110"],
  ["+1 212 555 0100 ext. 3", "+12125550100"],
  ["night line: 555 0100", "5550100"],
  ["555 0100 or 555 0199", "5550100"],
  ["*4141", "*4141"],
  ["#31#5550100", "#31#5550100"],
  ["٠١٢٣ ٤٥٦", "0123456"],
  ["＋４９ ３０ １２", "+493012"],
] as const)("of “%s” a phone dials %s", ([written, number]) => {
  expect(dialled(written)).toBe(number);
});

test.for(["", "  ", "ask Ana", "7", "+", "ext."])("there is no number in “%s”", (written) => {
  expect(dialled(written)).toBeUndefined();
});
