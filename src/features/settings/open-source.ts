interface OpenSource {
  readonly name: string;
  readonly licence: "MIT" | "ISC" | "Apache 2.0" | "BSD 3-Clause" | "CC BY 3.0 US";
  readonly holder: string;
}

/** What the app is built on, as its licences ask us to name it. Names and licences are not translated. */
export const openSource: readonly OpenSource[] = [
  { name: "React", licence: "MIT", holder: "Meta Platforms, Inc. and affiliates" },
  { name: "Dexie", licence: "Apache 2.0", holder: "David Fahlander" },
  { name: "TanStack Router", licence: "MIT", holder: "2021-present Tanner Linsley" },
  { name: "Lingui", licence: "MIT", holder: "2017-2022 Tomáš Ehrlich, 2022-2023 Crowdin" },
  { name: "Recharts", licence: "MIT", holder: "2015-present recharts" },
  { name: "Lucide", licence: "ISC", holder: "2026 Lucide Icons and Contributors, 2013-present Cole Bemis" },
  { name: "age-encryption", licence: "BSD 3-Clause", holder: "2023 The age Authors" },
  { name: "noble and scure", licence: "MIT", holder: "2022 Paul Miller" },
  { name: "hash-wasm", licence: "MIT", holder: "2020 Dani Biró" },
  { name: "fflate", licence: "MIT", holder: "2026 Arjun Barrett" },
  { name: "EFF long word list", licence: "CC BY 3.0 US", holder: "2016 Electronic Frontier Foundation" },
  { name: "Valibot", licence: "MIT", holder: "Fabian Hiller" },
  { name: "Workbox", licence: "MIT", holder: "2018 Google LLC" },
];
