import { parseSync, types } from "@babel/core";

export interface SourceFacts {
  /** What the file imports, in any of the ways there are; "?" where the address is not written out. */
  readonly imports: readonly string[];
  /** Lines that are neither blank nor comment. */
  readonly codeLines: number;
  /** Nothing in it but `export … from`. */
  readonly isBarrel: boolean;
}

/** Reads a file with a real parser: an import inside a comment or a string is none, one over three lines is one. */
export const readSource = (file: string, source: string): SourceFacts => {
  const parsed = parseSync(source, {
    filename: file,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: file.endsWith("x") ? ["typescript", "jsx"] : ["typescript"], tokens: true },
  });
  if (parsed?.type !== "File") throw new Error(`${file} was not parsed`);

  const imports: string[] = [];
  types.traverseFast(parsed, (node) => {
    const address = addressOf(node);
    if (address) imports.push(address.type === "StringLiteral" ? address.value : "?");
  });
  const { body } = parsed.program;
  return {
    imports,
    codeLines: countCodeLines(parsed, source),
    isBarrel:
      body.length > 0 &&
      body.every(
        (statement) =>
          statement.type === "ExportAllDeclaration" ||
          (statement.type === "ExportNamedDeclaration" && statement.source !== null && statement.source !== undefined),
      ),
  };
};

/** Where an import points, for each way to write one. */
const addressOf = (node: types.Node): types.Node | null | undefined => {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return node.source;
    case "TSImportType":
      return node.argument;
    case "TSExternalModuleReference":
      return node.expression;
    case "CallExpression":
      return node.callee.type === "Import" || isNamed(node.callee, "require") ? node.arguments[0] : undefined;
    case "NewExpression":
      // new Worker(new URL("./sealer.ts", import.meta.url))
      return isNamed(node.callee, "URL") && isImportMetaUrl(node.arguments[1]) ? node.arguments[0] : undefined;
    default:
      return undefined;
  }
};

const isNamed = (node: types.Node, name: string): boolean => node.type === "Identifier" && node.name === name;

const isImportMetaUrl = (node: types.Node | undefined): boolean =>
  node?.type === "MemberExpression" && node.object.type === "MetaProperty" && isNamed(node.property, "url");

const countCodeLines = (parsed: types.File, source: string): number => {
  const texts = source.split("\n");
  const lines = new Set<number>();
  for (const { type, loc } of parsed.tokens ?? []) {
    if (type === "CommentBlock" || type === "CommentLine") continue;
    for (let line = loc.start.line; line <= loc.end.line; line++) {
      if (texts[line - 1]?.trim()) lines.add(line);
    }
  }
  return lines.size;
};
