import { msg } from "@lingui/core/macro";
import { inNews, inRegistry, inTwoLists, inWikipediaAndList, type CrisisCountry } from "./crisis-line.ts";

export const europe: readonly CrisisCountry[] = [
  {
    code: "AT",
    name: msg`Austria`,
    emergency: ["144", "112"],
    lines: [{ name: "Telefonseelsorge", dial: "142", tel: "142", ...inWikipediaAndList }],
  },
  {
    code: "BE",
    name: msg`Belgium`,
    emergency: ["112"],
    lines: [
      {
        name: "Zelfmoordlijn",
        dial: "1813",
        tel: "1813",
        note: msg`In Dutch.`,
        isLimited: true,
        ...inWikipediaAndList,
      },
      {
        name: "Centre de Prévention du Suicide",
        dial: "0800 32 123",
        tel: "080032123",
        note: msg`In French.`,
        ...inWikipediaAndList,
      },
    ],
  },
  {
    code: "DK",
    name: msg`Denmark`,
    emergency: ["112"],
    lines: [
      {
        name: "Livslinien",
        dial: "70 201 201",
        tel: "70201201",
        note: msg`Not open at all hours.`,
        ...inWikipediaAndList,
      },
    ],
  },
  {
    code: "FI",
    name: msg`Finland`,
    emergency: ["112"],
    lines: [{ name: "MIELI kriisipuhelin", dial: "09 2525 0111", tel: "0925250111", ...inTwoLists }],
  },
  {
    code: "FR",
    name: msg`France`,
    emergency: ["15", "112"],
    lines: [
      {
        name: "3114, prévention du suicide",
        dial: "3114",
        tel: "3114",
        note: msg`Day and night.`,
        ...inRegistry("3114.fr"),
      },
    ],
  },
  {
    code: "DE",
    name: msg`Germany`,
    emergency: ["112"],
    lines: [
      {
        name: "TelefonSeelsorge",
        dial: "0800 111 0 111",
        tel: "08001110111",
        ...inRegistry("telefonseelsorge.de"),
      },
      {
        name: "TelefonSeelsorge",
        dial: "0800 111 0 222",
        tel: "08001110222",
        ...inRegistry("telefonseelsorge.de"),
      },
      { name: "TelefonSeelsorge", dial: "116 123", tel: "116123", ...inTwoLists },
    ],
  },
  {
    code: "GR",
    name: msg`Greece`,
    emergency: ["112"],
    lines: [{ name: "Klimaka", dial: "1018", tel: "1018", ...inWikipediaAndList }],
  },
  {
    code: "IE",
    name: msg`Ireland`,
    emergency: ["112", "999"],
    lines: [
      { name: "Samaritans", dial: "116 123", tel: "116123", ...inWikipediaAndList },
      { name: "50808", sms: { to: "50808", text: "HELLO" }, ...inWikipediaAndList },
    ],
  },
  {
    code: "NL",
    name: msg`Netherlands`,
    emergency: ["112"],
    lines: [
      { name: "113 Zelfmoordpreventie", dial: "113", tel: "113", ...inWikipediaAndList },
      { name: "113 Zelfmoordpreventie", dial: "0800-0113", tel: "08000113", ...inWikipediaAndList },
    ],
  },
  {
    code: "NO",
    name: msg`Norway`,
    emergency: ["113"],
    lines: [
      { name: "Mental Helse", dial: "116 123", tel: "116123", ...inWikipediaAndList },
      { name: "Kirkens SOS", dial: "22 40 00 40", tel: "22400040", ...inWikipediaAndList },
    ],
  },
  {
    code: "PT",
    name: msg`Portugal`,
    emergency: ["112"],
    lines: [
      {
        name: "Linha Nacional de Prevenção do Suicídio",
        dial: "1411",
        tel: "1411",
        note: msg`Day and night, free.`,
        ...inNews("DECO, sapo.pt"),
      },
    ],
  },
  {
    code: "ES",
    name: msg`Spain`,
    emergency: ["112"],
    lines: [
      {
        name: "Línea 024",
        dial: "024",
        tel: "024",
        note: msg`Day and night, free.`,
        ...inNews("rtve.es, maldita.es"),
      },
    ],
  },
  {
    code: "CH",
    name: msg`Switzerland`,
    emergency: ["144", "112"],
    lines: [{ name: "Die Dargebotene Hand", dial: "143", tel: "143", ...inWikipediaAndList }],
  },
  {
    code: "UA",
    name: msg`Ukraine`,
    emergency: ["103", "112"],
    lines: [{ name: "Lifeline Ukraine", dial: "7333", tel: "7333", ...inWikipediaAndList }],
  },
  {
    code: "GB",
    name: msg`United Kingdom`,
    emergency: ["999"],
    lines: [
      { name: "Samaritans", dial: "116 123", tel: "116123", ...inRegistry("samaritans.org") },
      { name: "Shout", sms: { to: "85258", text: "SHOUT" }, ...inRegistry("giveusashout.org") },
    ],
  },
];
