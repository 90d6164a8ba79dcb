import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  locales: ["en"],
  sourceLocale: "en",
  // One file for the app's own words; one for each part that clinicians own and review.
  catalogs: [
    { path: "<rootDir>/src/content/practices/{locale}", include: ["src/content/practices"] },
    { path: "<rootDir>/src/content/cards/{locale}", include: ["src/content/cards"] },
    { path: "<rootDir>/src/content/names/{locale}", include: ["src/content/names"] },
    { path: "<rootDir>/src/content/prompts/{locale}", include: ["src/content/prompts"] },
    { path: "<rootDir>/src/content/safety/{locale}", include: ["src/content/safety"] },
    { path: "<rootDir>/src/locales/{locale}", include: ["src"], exclude: ["src/content/**"] },
  ],
  format: formatter({ lineNumbers: false }),
});
