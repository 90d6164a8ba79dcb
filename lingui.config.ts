import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

// The check that the catalogues are up to date extracts into a folder of its own.
const root = process.env["MOORING_WORDS"] ?? "<rootDir>";

export default defineConfig({
  locales: ["en"],
  sourceLocale: "en",
  // One file for the app's own words; one for each part that clinicians own and review.
  catalogs: [
    ...["cards", "checklist", "names", "practices", "prompts", "safety"].map((part) => ({
      path: `${root}/src/content/${part}/{locale}`,
      include: [`src/content/${part}`],
    })),
    { path: `${root}/src/locales/{locale}`, include: ["src"], exclude: ["src/content/**"] },
  ],
  format: formatter({
    lineNumbers: false,
    // Written at the second extraction anyway: named here, the first one leaves no diff either.
    customHeaderAttributes: {
      "Project-Id-Version": "",
      "Report-Msgid-Bugs-To": "",
      "PO-Revision-Date": "",
      "Last-Translator": "",
      "Language-Team": "",
      "Plural-Forms": "",
    },
  }),
});
