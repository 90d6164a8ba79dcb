import { msg } from "@lingui/core/macro";
import { inRegistry, inTwoLists, inWikipediaAndList, type CrisisCountry } from "./crisis-line.ts";

export const americas: readonly CrisisCountry[] = [
  {
    code: "AR",
    name: msg`Argentina`,
    emergency: ["911", "107"],
    lines: [
      {
        name: "Centro de Asistencia al Suicida",
        dial: "135",
        tel: "135",
        note: msg`From Buenos Aires.`,
        isLimited: true,
        ...inWikipediaAndList,
      },
      {
        name: "Centro de Asistencia al Suicida",
        dial: "0800 345 1435",
        tel: "08003451435",
        ...inWikipediaAndList,
      },
    ],
  },
  {
    code: "BR",
    name: msg`Brazil`,
    emergency: ["192", "190"],
    lines: [
      {
        name: "CVV",
        dial: "188",
        tel: "188",
        note: msg`Day and night.`,
        ...inRegistry("cvv.org.br"),
      },
    ],
  },
  {
    code: "CA",
    name: msg`Canada`,
    emergency: ["911"],
    lines: [
      {
        name: "9-8-8 Suicide Crisis Helpline",
        dial: "988",
        tel: "988",
        sms: { to: "988" },
        note: msg`In English and French.`,
        ...inRegistry("canada.ca"),
      },
    ],
  },
  {
    code: "CO",
    name: msg`Colombia`,
    emergency: ["123"],
    lines: [{ name: "Línea 106", dial: "106", tel: "106", note: msg`From Bogotá.`, ...inTwoLists }],
  },
  {
    code: "MX",
    name: msg`Mexico`,
    emergency: ["911"],
    lines: [{ name: "SAPTEL", dial: "55 5259-8121", tel: "5552598121", ...inRegistry("saptel.org.mx") }],
  },
  {
    code: "US",
    name: msg`United States`,
    emergency: ["911"],
    lines: [
      {
        name: "988 Suicide & Crisis Lifeline",
        dial: "988",
        tel: "988",
        sms: { to: "988" },
        ...inRegistry("samhsa.gov"),
      },
      { name: "Crisis Text Line", sms: { to: "741741", text: "HOME" }, ...inRegistry("crisistextline.org") },
    ],
  },
];
