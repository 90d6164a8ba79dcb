import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import linguiConfig from "../lingui.config.ts";
import { linguiMacro } from "../scripts/lingui-macro.ts";

const source = `
  import { setupI18n, i18n } from "@lingui/core";
  import { msg, t, plural, select } from "@lingui/core/macro";
  import { I18nProvider } from "@lingui/react";
  import { Trans, Plural, useLingui } from "@lingui/react/macro";
  import { renderToStaticMarkup } from "react-dom/server";

  i18n.loadAndActivate({ locale: "en", messages: {} });
  const draw = (element) => renderToStaticMarkup(<I18nProvider i18n={i18n}>{element}</I18nProvider>);
  const Label = ({ name }) => { const { t } = useLingui(); return <b>{t\`Hello \${name}\`}</b>; };
  const days = (count) => plural(count, { one: "# day", other: "# days", 0: "no day" });
  const place = "sea";
  const count = 2;

  export const card = msg\`Draw a card\`;
  export const custom = msg({ id: "own.id", message: \`Own name\`, comment: "For the clinician" });
  export const notOurs = { id: "abcdef", message: "Left alone" };
  export const said = {
    plain: i18n._(card),
    custom: i18n._(custom),
    value: t\`The \${place} was calm\`,
    quotes: t\`It’s “calm”, isn't it\`,
    none: days(0), one: days(1), many: days(1200),
    select: select(place, { sea: "Salt", other: "Sweet" }),
    element: draw(<Trans>Read <a href="/x">this <i>slowly</i></a>, {place}<br />and rest.</Trans>),
    plural: draw(<Plural value={count} one="# word" other="# words" />),
    hook: draw(<Label name="you" />),
    nested: draw(<Trans>You kept <Plural value={count} one="# line" other="# lines" />.</Trans>),
  };
  i18n.load("es", { [card.id]: ["Saca una carta"] });
  i18n.activate("es");
  export const translated = [i18n._(card), t\`The \${place} was calm\`];
`;

interface Words {
  readonly card: unknown;
  readonly notOurs: unknown;
  readonly said: Readonly<Record<string, string>>;
  readonly translated: readonly string[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "words-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A production bundle, where Lingui has no message parser any more, and what it says when it is run. */
const run = async (file: string, code: string, options?: { readonly pseudo: boolean }): Promise<Words> => {
  const fixture: Plugin = {
    name: "fixture",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(file) ? path.join(import.meta.dirname, file) : null),
    load: (id) => (id.endsWith(file) ? code : null),
  };
  await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    oxc: { jsx: { development: false } },
    plugins: [fixture, linguiMacro(options)],
    ssr: { noExternal: true },
    build: { ssr: file, outDir: folder, emptyOutDir: false },
  });
  return import(pathToFileURL(path.join(folder, `${path.parse(file).name}.js`)).href);
};

describe("in production, without a catalogue", () => {
  let words: Words;
  beforeAll(async () => {
    words = await run("english.tsx", source);
  });

  test.for([
    ["plain", "Draw a card"],
    ["custom", "Own name"],
    ["value", "The sea was calm"],
    ["quotes", "It’s “calm”, isn't it"],
    ["none", "no day"],
    ["one", "1 day"],
    ["many", "1,200 days"],
    ["select", "Salt"],
    ["element", 'Read <a href="/x">this <i>slowly</i></a>, sea<br/>and rest.'],
    ["plural", "2 words"],
    ["hook", "<b>Hello you</b>"],
    ["nested", "You kept 2 lines."],
  ] as const)("a message says its English: %s", ([name, english]) => {
    expect(words.said[name]).toBe(english);
  });

  test("a message is compiled where it stands, and what only looks like one is left alone", () => {
    expect(words.card).toMatchObject({ message: ["Draw a card"] });
    expect(words.notOurs).toEqual({ id: "abcdef", message: "Left alone" });
  });

  test("a translation wins over the English in the code, which stands in for a missing one", () => {
    expect(words.translated).toEqual(["Saca una carta", "The sea was calm"]);
  });
});

test("a pseudo build marks every message and leaves its values and elements whole", async () => {
  const { said } = await run("pseudo.tsx", source, { pseudo: true });
  expect(said).toMatchObject({
    plain: "⟦Dráw á çárd⟧",
    value: "⟦Thé sea wás çálm⟧",
    none: "⟦ñó dáy⟧",
    many: "⟦1,200 dáys⟧",
    element: '⟦Réád <a href="/x">thís <i>slówly</i></a>, sea<br/>áñd rést.⟧',
    hook: "<b>⟦Hélló you⟧</b>",
  });
  for (const sentence of Object.values(said)) expect(sentence).toMatch(/^(?:<b>)?⟦[^⟦⟧]+⟧(?:<\/b>)?$/);
});

test.for([
  ["a key in quotes, which the macro does not read", 'export const a = msg({ "message": "Hello" });', "without words"],
  ["a message by its id alone", 'export const a = msg({ id: "hello" });', "without words"],
  ["a value between straight quotes", "export const a = (n: string) => t`the '${n}' card`;", 'value "n"'],
  ["a brace that is not closed", "export const a = t`a { b`;", "is not a message"],
] as const)("does not build %s", async ([, line, problem]) => {
  await expect(run("refused.ts", `import { msg, t } from "@lingui/core/macro";\n${line}`)).rejects.toThrow(problem);
});

test("reads a generic arrow function beside a message in a file without elements", async () => {
  const generic = "const same = <T>(value: T): T => value;";
  const code = `import { msg } from "@lingui/core/macro"; ${generic} export const card = same(msg\`Draw a card\`);`;
  expect((await run("generic.ts", code)).card).toMatchObject({ message: ["Draw a card"] });
});

test("every file with a sentence belongs to exactly one catalogue", () => {
  const speaking = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join("src", ...name.split(path.sep)))
    .filter((file) => /\.tsx?$/.test(file) && /@lingui\/(?:core|react)\/macro/.test(readFileSync(file, "utf8")));
  const isWithin = (file: string, folder: string) => file.startsWith(`${folder.replace(/\/\*\*$/, "")}/`);
  const cataloguesOf = (file: string) =>
    (linguiConfig.catalogs ?? []).filter(
      ({ include, exclude = [] }) =>
        include.some((folder) => isWithin(file, folder)) && !exclude.some((folder) => isWithin(file, folder)),
    );
  expect(speaking.length).toBeGreaterThan(20);
  expect(speaking.filter((file) => cataloguesOf(file).length !== 1)).toEqual([]);
});
