import { transformAsync, types, type NodePath, type PluginObj } from "@babel/core";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

type Descriptor = NodePath<types.ObjectExpression>;

/**
 * Lingui's macro, and after it one step of ours: the English of every message is compiled where it stands. So English
 * needs no catalogue at run time and no message parser, and each lazy part of the app brings only its own sentences.
 * A translation, when there is one, is loaded as a catalogue and wins over what stands in the code.
 */
export const linguiMacro = ({ pseudo = false } = {}): Plugin => ({
  name: "lingui-macro",
  enforce: "pre",
  transform: {
    filter: { id: /\.[tj]sx?(?:$|\?)/, code: /@lingui\/(?:react|core)\/macro/ },
    async handler(code, id) {
      if (id.includes("node_modules")) return null;
      const filename = id.split("?")[0] ?? id;
      const result = await transformAsync(code, {
        filename,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        // With "jsx" on, a generic arrow function of a .ts file reads as an element.
        parserOpts: { plugins: filename.endsWith("x") ? ["typescript", "jsx"] : ["typescript"] },
        plugins: [["@lingui/babel-plugin-lingui-macro", { stripMessageField: false }], compileInPlace(pseudo)],
      });
      return result?.code ? { code: result.code, map: JSON.stringify(result.map) } : null;
    },
  },
});

/** Runs when the macro is done: every message, `<Trans>` too, is by then an object marked with the comment "i18n". */
const compileInPlace = (pseudo: boolean): PluginObj => ({
  name: "lingui-compile-in-place",
  visitor: {
    Program: {
      exit(program) {
        program.traverse({
          ObjectExpression(descriptor) {
            const isMessage = descriptor.node.leadingComments?.some(({ value }) => value.trim() === "i18n");
            if (isMessage) compileMessageOf(descriptor, pseudo);
          },
        });
      },
    },
  },
});

const compileMessageOf = (descriptor: Descriptor, pseudo: boolean): void => {
  const message = propertyOf(descriptor, "message");
  if (message?.value.type !== "StringLiteral" || message.value.value === "") {
    throw descriptor.buildCodeFrameError(
      "A message without words: the macro reads literal text and unquoted keys only.",
    );
  }

  const tokens = compiled(descriptor, message.value.value);
  const unused = valueNamesOf(descriptor).filter((name) => !mentions(tokens, name));
  if (unused.length > 0) {
    throw descriptor.buildCodeFrameError(
      `The value "${unused.join('", "')}" would not be shown: between straight quotes, braces are text. Use ‘ and ’.`,
    );
  }
  // Through JSON, which drops the keys that hold undefined.
  message.value = types.valueToNode(JSON.parse(JSON.stringify(pseudo ? ["⟦", ...tokens.map(accented), "⟧"] : tokens)));
};

const compiled = (descriptor: Descriptor, message: string): readonly unknown[] => {
  try {
    return compileMessageOrThrow(message);
  } catch (error) {
    throw descriptor.buildCodeFrameError(`"${message}" is not a message: ${String(error)}`);
  }
};

const propertyOf = (descriptor: Descriptor, name: string): types.ObjectProperty | undefined =>
  descriptor.node.properties.find(
    (property): property is types.ObjectProperty => property.type === "ObjectProperty" && nameOf(property) === name,
  );

const nameOf = ({ key }: types.ObjectProperty): string | undefined => {
  if (key.type === "Identifier") return key.name;
  return key.type === "StringLiteral" || key.type === "NumericLiteral" ? String(key.value) : undefined;
};

const valueNamesOf = (descriptor: Descriptor): string[] => {
  const values = propertyOf(descriptor, "values")?.value;
  if (values?.type !== "ObjectExpression") return [];
  return values.properties.flatMap((property) => (property.type === "ObjectProperty" ? (nameOf(property) ?? []) : []));
};

/** A token is a text, or [name], or [name, type, format]; a plural's format holds more tokens. */
const mentions = (tokens: readonly unknown[], name: string): boolean =>
  tokens.some((token) => {
    if (!Array.isArray(token)) return false;
    const choices = Object.values(Object(token[2]));
    return token[0] === name || choices.some((choice) => Array.isArray(choice) && mentions(choice, name));
  });

/** Readable still, and no longer English: a sentence that stays plain on a pseudo build was never marked for translation. */
const accented = (token: unknown): unknown => {
  if (typeof token === "string") {
    return token.replace(/<\/?\w+\/?>|[aeiounc]/gi, (part) => (part.length > 1 ? part : (accents[part] ?? part)));
  }
  if (!Array.isArray(token) || typeof token[2] !== "object" || token[2] === null) return token;
  const choices = Object.entries(token[2]).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(accented) : value,
  ]);
  return [token[0], token[1], Object.fromEntries(choices)];
};

const accents: Record<string, string> = Object.fromEntries(
  "aeiouncAEIOUNC".split("").map((letter, index) => [letter, "áéíóúñçÁÉÍÓÚÑÇ".charAt(index)]),
);
