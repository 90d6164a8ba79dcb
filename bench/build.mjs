// Builds what is measured: the app with a page that fills it, and the two bare pages, each with a service worker.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const root = path.resolve(import.meta.dirname, "..");
const out = path.join(root, "dist-bench");

/** Where each page lies once it is built. */
export const dirs = {
  app: path.join(out, "app"),
  bareReact: path.join(out, "react"),
  bareDexie: path.join(out, "dexie"),
};

const buildAll = async () => {
  rmSync(out, { recursive: true, force: true });
  const { app } = dirs;
  await build({ root, logLevel: "error", build: { outDir: app } });
  await buildSeed(app);
  await buildBare("react");
  await buildBare("dexie");
};

/** Beside the app and not part of it: its service worker does not know these files, so what is measured is the app's own. */
const buildSeed = async (app) => {
  const to = path.join(out, "seed");
  await build({
    root,
    configFile: path.join(root, "vite.config.ts"),
    logLevel: "error",
    // A library is built as it is; a page has no process to ask.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir: to,
      copyPublicDir: false,
      lib: { entry: path.join(root, "bench/seed.ts"), formats: ["es"], fileName: "seed" },
    },
  });
  // With the parts that it loads when they are asked for.
  cpSync(to, path.join(app, "bench"), { recursive: true });
  writeFileSync(
    path.join(app, "bench/seed.html"),
    '<!doctype html><title>seed</title><script type="module" src="/bench/seed.js"></script>',
  );
};

const buildBare = async (name) => {
  const source = path.join(out, `${name}-source`);
  const to = path.join(out, name);
  mkdirSync(source, { recursive: true });
  for (const file of [`${name}.tsx`, "sw.ts"]) cpSync(path.join(root, "bench/bare", file), path.join(source, file));
  writeFileSync(
    path.join(source, "index.html"),
    `<!doctype html><html lang="en"><head><title>bare</title></head><body><div id="root"></div><script type="module" src="/${name}.tsx"></script></body></html>`,
  );
  await build({
    root: source,
    configFile: false,
    logLevel: "error",
    plugins: [
      react(),
      VitePWA({
        strategies: "injectManifest",
        srcDir: ".",
        filename: "sw.ts",
        injectRegister: false,
        manifest: false,
        injectManifest: { globPatterns: ["**/*.{js,html}"] },
      }),
    ],
    build: { outDir: to, target: ["chrome111", "safari16.4", "firefox114"], modulePreload: { polyfill: false } },
  });
  // The server applies what it finds here; a bare page asks for nothing special.
  writeFileSync(path.join(to, "_headers"), "/*\n  X-Content-Type-Options: nosniff\n");
};

if (process.argv[1] === import.meta.filename) await buildAll();
