// Finds the tools that open a backup without the app, and installs them where it may. What is still missing then, the
// tests that need it say, and are skipped.
import { existsSync } from "node:fs";
import { aptGet, mayInstall, onPath } from "./find-browser.mjs";

const packages = { age: "age", unzip: "unzip", python3: "python3-minimal" };

const isThere = (name) => onPath(name).some((file) => existsSync(file));

export const ensureTools = () => {
  const missing = Object.entries(packages).filter(([name]) => !isThere(name));
  if (missing.length === 0 || !mayInstall() || !aptGet("update")) return;
  aptGet("install", "-y", "--no-install-recommends", ...missing.map(([, name]) => name));
};
