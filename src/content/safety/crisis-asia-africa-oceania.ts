import { msg } from "@lingui/core/macro";
import { inNews, inRegistry, inTwoLists, inWikipediaAndList, type CrisisCountry } from "./crisis-line.ts";

// China is not here: the registry's number 400-161-9995 belongs, by other sources, to another service, which is said to
// have stopped answering. It comes back when someone has reached it.
export const asiaAfricaOceania: readonly CrisisCountry[] = [
  {
    code: "AU",
    name: msg`Australia`,
    emergency: ["000"],
    lines: [{ name: "Lifeline", dial: "13 11 14", tel: "131114", ...inTwoLists }],
  },
  {
    code: "IN",
    name: msg`India`,
    emergency: ["112"],
    lines: [
      {
        name: "Tele MANAS",
        dial: "14416",
        tel: "14416",
        note: msg`In 20 languages.`,
        ...inRegistry("telemanas.mohfw.gov.in"),
      },
      {
        name: "Tele MANAS",
        dial: "1800-89-14416",
        tel: "18008914416",
        note: msg`In 20 languages.`,
        ...inRegistry("telemanas.mohfw.gov.in"),
      },
    ],
  },
  {
    code: "ID",
    name: msg`Indonesia`,
    emergency: ["112", "119"],
    lines: [
      {
        name: "SEJIWA",
        dial: "119 ext. 8",
        tel: "119",
        note: msg`Call 119, then choose 8.`,
        source: msg`intothelightid.org, through the open-helplines registry`,
        verifiedAt: null,
        grade: "B",
      },
    ],
  },
  {
    code: "IL",
    name: msg`Israel`,
    emergency: ["101"],
    lines: [{ name: "ERAN", dial: "1201", tel: "1201", ...inWikipediaAndList }],
  },
  {
    code: "JP",
    name: msg`Japan`,
    emergency: ["119", "110"],
    lines: [
      { name: "Yorisoi", dial: "0120-279-338", tel: "0120279338", isLimited: true, ...inRegistry("since2011.net") },
      {
        name: "TELL",
        dial: "0800-300-8355",
        tel: "08003008355",
        note: msg`In English. Hours vary.`,
        ...inRegistry("telljp.com"),
      },
    ],
  },
  {
    code: "KE",
    name: msg`Kenya`,
    emergency: ["999", "112"],
    lines: [{ name: "Befrienders Kenya", dial: "0722 178 177", tel: "0722178177", ...inWikipediaAndList }],
  },
  {
    code: "NZ",
    name: msg`New Zealand`,
    emergency: ["111"],
    lines: [
      {
        name: "Need to Talk?",
        dial: "1737",
        tel: "1737",
        sms: { to: "1737" },
        ...inNews("nzfamilies.org.nz, vice.com"),
      },
      {
        name: "Suicide Crisis Helpline",
        dial: "0508 828 865",
        tel: "0508828865",
        ...inNews("nzfamilies.org.nz, vice.com"),
      },
    ],
  },
  {
    code: "PH",
    name: msg`Philippines`,
    emergency: ["911"],
    lines: [
      { name: "NCMH Crisis Hotline", dial: "1553", tel: "1553", ...inRegistry("doh.gov.ph") },
      { name: "NCMH Crisis Hotline", dial: "0917-899-8727", tel: "09178998727", ...inRegistry("doh.gov.ph") },
    ],
  },
  {
    code: "SG",
    name: msg`Singapore`,
    emergency: ["995", "999"],
    lines: [{ name: "Samaritans of Singapore (SOS)", dial: "1767", tel: "1767", ...inTwoLists }],
  },
  {
    code: "ZA",
    name: msg`South Africa`,
    emergency: ["10177", "112"],
    lines: [{ name: "SADAG", dial: "0800 567 567", tel: "0800567567", sms: { to: "31393" }, ...inTwoLists }],
  },
  {
    code: "KR",
    name: msg`South Korea`,
    emergency: ["119"],
    lines: [{ name: "109 Suicide Prevention Crisis Line", dial: "109", tel: "109", ...inRegistry("mohw.go.kr") }],
  },
  {
    code: "TW",
    name: msg`Taiwan`,
    emergency: ["119"],
    lines: [
      { name: "MOHW 1925", dial: "1925", tel: "1925", ...inWikipediaAndList },
      { name: "Lifeline", dial: "1995", tel: "1995", ...inWikipediaAndList },
    ],
  },
];
