import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { linguiMacro } from "./scripts/lingui-macro.ts";
import packageJson from "./package.json" with { type: "json" };

const pseudo = process.env["MOORING_PSEUDO"] === "1";

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(process.env["MOORING_VERSION"] ?? packageJson.version) },
  build: {
    target: ["chrome111", "safari16.4", "firefox114"],
    outDir: process.env["MOORING_OUT"] ?? "dist",
    modulePreload: { polyfill: false },
  },
  plugins: [
    linguiMacro({ pseudo }),
    react(),
    contentSecurityPolicy(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      injectRegister: false,
      registerType: "prompt",
      manifest: false,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ["**/*.{js,css,html,png,svg,webmanifest}"],
        maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
      },
    }),
  ],
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As with the journeys: only where nobody can look into it, and told in the output.
    retry: process.env["CI"] ? 1 : 0,
    // Most of them wait for an IndexedDB in memory; one less than there are cores, as usual, leaves two cores half idle.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/journeys/**"],
          setupFiles: ["tests/support/unit-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/support/screen-setup.ts"],
        },
      },
    ],
  },
});
