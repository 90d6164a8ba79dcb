// Everything a change must pass, one stage after another. Its last line is "N passed, N failed, N skipped".
//   --fast  without the build and the journeys        --long  with the journeys that take long
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./find-browser.mjs";
import { ensureTools } from "./find-tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = await mkdtemp(path.join(tmpdir(), "mooring-test-"));

const { values: asked } = parseArgs({ options: { fast: { type: "boolean" }, long: { type: "boolean" } } });

// The tests read it where more rounds are worth the time: more damaged files, more browsers killed.
if (asked.long) process.env.MOORING_LONG = "1";

/** A tool of ours, whose output is shown as it comes; with `quietly`, only when it fails. Tells whether it succeeded. */
const run = (tool, args, { env = {}, quietly = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(path.join(root, "node_modules", ".bin", tool), args, {
      cwd: root,
      // What NODE_ENV may be outside is not for the tools: each sets its own.
      env: { ...process.env, NODE_ENV: undefined, ...env },
      stdio: quietly ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });

const one = (isPassed) => ({ passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 });

/** A stage that counts its own tests, through a reporter that writes the counts to a file. */
const counted = async (tool, args, { env = {}, mayBeEmpty = false } = {}) => {
  const file = path.join(scratch, `${tool}.json`);
  await rm(file, { force: true });
  const isPassed = await run(tool, args, { env: { ...env, MOORING_COUNTS: file } });
  const counts = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : { passed: 0, failed: 0, skipped: 0 };
  const isEmpty = counts.passed + counts.failed === 0;
  // A run without a single test proves nothing, and one that broke before its first test has counted none.
  if ((isEmpty && !mayBeEmpty) || (!isPassed && counts.failed === 0)) counts.failed = 1;
  return counts;
};

const format = async () => one(await run("prettier", ["--check", "--log-level", "warn", "."]));

const lint = async () => {
  const folders = ["src", "tests", "scripts", "bench"].filter((folder) => existsSync(path.join(root, folder)));
  return one(await run("oxlint", ["--type-aware", "--deny-warnings", ...folders]));
};

const types = async () => {
  const results = await Promise.all(["tsconfig.json", "tsconfig.sw.json"].map((file) => run("tsc", ["-p", file])));
  return one(results.every(Boolean));
};

/** Extracts into a copy of the catalogues: a fresh extraction must leave no difference. */
const words = async () => {
  const copy = path.join(scratch, "words");
  const committed = await cataloguesIn(root);
  await Promise.all(committed.map((file) => cp(path.join(root, file), path.join(copy, file), { recursive: true })));
  const isExtracted = await run("lingui", ["extract", "--clean", "--overwrite"], {
    env: { MOORING_WORDS: copy },
    quietly: true,
  });
  if (!isExtracted) return one(false);

  const all = [...new Set([...committed, ...(await cataloguesIn(copy))])].toSorted((a, b) => a.localeCompare(b));
  const differs = await Promise.all(all.map(async (file) => (await textOf(root, file)) !== (await textOf(copy, file))));
  const stale = all.filter((_, index) => differs[index]);
  if (stale.length > 0) console.error(`Not up to date: ${stale.join(", ")}. Run "npm run extract" and commit.`);
  return one(all.length > 0 && stale.length === 0);
};

const cataloguesIn = async (folder) => {
  const files = await readdir(path.join(folder, "src"), { recursive: true });
  return files.filter((file) => file.endsWith(".po")).map((file) => path.join("src", file));
};

const textOf = async (folder, file) => {
  const catalogue = path.join(folder, file);
  return existsSync(catalogue) ? readFile(catalogue, "utf8") : undefined;
};

const unitAndScreens = () => {
  ensureTools();
  return counted("vitest", ["run", "--reporter=default", "--reporter=./tests/support/count-vitest.ts"]);
};

/** Twice: as it is, and with every marked sentence in accents, which shows the ones that were never marked. */
const build = async () => {
  const quiet = ["build", "--logLevel", "warn"];
  const isBuilt = await run("vite", quiet, { env: { NODE_ENV: "production" } });
  const pseudo = { NODE_ENV: "production", MOORING_PSEUDO: "1", MOORING_OUT: "dist-pseudo" };
  return one(isBuilt && (await run("vite", quiet, { env: pseudo })));
};

const journeys =
  (project, options = {}) =>
  async () => {
    const args = ["test", `--project=${project}`, "--reporter=list,./tests/support/count-playwright.ts"];
    const env = { CHROME_PATH: ensureBrowser(), MOORING_PORT: String(await freePorts()) };
    if (options.mayBeEmpty) args.push("--pass-with-no-tests");
    if (options.workers) args.push(`--workers=${options.workers}`);
    if (options.minutes) args.push(`--global-timeout=${options.minutes * 60_000}`);
    return counted("playwright", args, {
      ...options,
      env,
    });
  };

/** The first of two free ports side by side, so that the app may be running at its usual one meanwhile. */
const freePorts = async () => {
  for (let port = 4173; ; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
};

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });

const stages = [
  { name: "format", work: format },
  { name: "lint", work: lint },
  { name: "types", work: types },
  { name: "words", work: words },
  { name: "unit and screens", work: unitAndScreens },
  { name: "build", work: build, slow: true },
  { name: "journeys", work: journeys("phone", asked.long ? { minutes: 150 } : {}), slow: true, needs: "build" },
  // One after the other: three kinds of browser at once keep each other waiting until a person would have gone.
  {
    name: "long journeys",
    work: journeys("long", { mayBeEmpty: true, minutes: 90, workers: 1 }),
    long: true,
    needs: "build",
  },
];

const results = [];
for (const { name, work, slow, long, needs } of stages) {
  if ((asked.fast && (slow || long)) || (long && !asked.long)) continue;
  console.log(`\n── ${name} ──`);
  const begun = performance.now();
  let counts;
  if (results.some((result) => result.name === needs && result.failed > 0)) {
    console.error(`Not run: the stage "${needs}" failed.`);
    counts = { passed: 0, failed: 0, skipped: 1 };
  } else {
    try {
      counts = await work();
    } catch (error) {
      console.error(error.message);
      counts = one(false);
    }
  }
  results.push({ name, seconds: (performance.now() - begun) / 1000, ...counts });
}
await rm(scratch, { recursive: true, force: true });

console.log("\n── all ──");
for (const { name, seconds, passed, failed, skipped } of results) {
  const mark = failed > 0 ? "✗" : "✓";
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
  console.log(`${mark} ${name.padEnd(18)}${counts}  ${seconds.toFixed(1).padStart(6)} s`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);
process.exitCode = total("failed") > 0 ? 1 : 0;
