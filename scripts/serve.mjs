// Serves the built app on this computer, with the headers that public/_headers asks of any host.
//   node scripts/serve.mjs [--dir dist] [--port 4173] [--strict-port]
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const defaultPort = 4173;

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Netlify's syntax: a path pattern at the margin, its headers indented under it, "#" before a comment.
 * @returns {{ pattern: RegExp, headers: [string, string][] }[]}
 */
export const parseHeaderRules = (text) => {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: toPattern(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(":");
    if (colon < 0 || rules.length === 0) throw new Error(`_headers: not a header of a path: "${line.trim()}"`);
    rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
};

/** "*" is any text, ":name" one part of the path. */
const toPattern = (pathPattern) => {
  const source = pathPattern
    .replaceAll(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll(/:[a-z]\w*/gi, "[^/]+");
  return new RegExp(`^${source}$`);
};

/** Every rule that matches counts; the same header twice is one header with both values. */
export const headersFor = (rules, pathname) => {
  const headers = new Map();
  for (const rule of rules.filter(({ pattern }) => pattern.test(pathname))) {
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      headers.set(key, headers.has(key) ? `${headers.get(key)}, ${value}` : value);
    }
  }
  return headers;
};

/** The file that a path names, or undefined. Refuses, by throwing a RangeError, what points outside of the folder. */
const findFile = async (root, pathname) => {
  const file = path.resolve(root, `.${pathname}`);
  if (!isWithin(root, file)) throw new RangeError("outside");
  // "_headers" is for the host.
  if (path.dirname(file) === root && path.basename(file).startsWith("_")) return undefined;
  try {
    const real = await realpath(file);
    if (!isWithin(root, real)) throw new RangeError("outside");
    const facts = await stat(real);
    if (!facts.isFile()) return undefined;
    return { file: real, etag: `"${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}"` };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(error.code)) return undefined;
    throw error;
  }
};

const isWithin = (root, file) => file === root || file.startsWith(root + path.sep);

/** The path of a request, decoded; undefined when it is not a path. */
const pathOf = (url) => {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return pathname.startsWith("/") && !pathname.includes("\0") ? pathname : undefined;
  } catch {
    return undefined;
  }
};

const answer = async (root, rules, request) => {
  if (request.method !== "GET" && request.method !== "HEAD") return failure(405, { allow: "GET, HEAD" });
  const pathname = pathOf(request.url);
  if (pathname === undefined) return failure(400);

  const isNavigation = (request.headers.accept ?? "").includes("text/html");
  let found;
  let served = pathname === "/" ? "/index.html" : pathname;
  try {
    found = await findFile(root, served);
    // Every path of the app is drawn by the one page; a script that is gone must not come back as that page.
    if (!found && isNavigation) {
      served = "/index.html";
      found = await findFile(root, served);
    }
  } catch (error) {
    if (error instanceof RangeError) return failure(403);
    throw error;
  }
  if (!found) return failure(404);

  const headers = {
    "content-type": types[path.extname(found.file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    etag: found.etag,
    ...Object.fromEntries(headersFor(rules, served)),
  };
  if (request.headers["if-none-match"] === found.etag) return { status: 304, headers, body: "" };
  return { status: 200, headers, body: await readFile(found.file) };
};

const failure = (status, headers = {}) => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers },
  body: `${status}\n`,
});

const handler = (root, rules) => async (request, response) => {
  let reply;
  try {
    reply = await answer(root, rules, request);
  } catch (error) {
    console.error(error);
    reply = { status: 500, headers: {}, body: "500\n" };
  }
  const length = reply.status === 304 ? {} : { "content-length": Buffer.byteLength(reply.body) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  response.end(request.method === "HEAD" ? undefined : reply.body);
};

const listenOn = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

/** Both addresses that "localhost" can mean, so that no other program answers on the second one. */
const listen = async (handle, port) => {
  const first = createServer(handle);
  const given = await listenOn(first, port, "127.0.0.1");
  const second = createServer(handle);
  try {
    await listenOn(second, given, "::1");
  } catch (error) {
    // A machine without IPv6 has no second address.
    if (!["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code)) {
      first.close();
      throw error;
    }
  }
  return given;
};

/** Starts on the port, or where `mayMove` on the next free one, and gives the port it found. */
export const serve = async ({ dir, port, mayMove = false }) => {
  const root = await realpath(path.resolve(dir));
  const rules = parseHeaderRules(await readFile(path.join(root, "_headers"), "utf8"));
  const handle = handler(root, rules);
  for (let next = port; ; next++) {
    try {
      return await listen(handle, next);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || !mayMove || next >= port + 100) throw error;
    }
  }
};

const main = async () => {
  const { values } = parseArgs({
    options: { dir: { type: "string" }, port: { type: "string" }, "strict-port": { type: "boolean" } },
  });
  const dir = values.dir ?? fileURLToPath(new URL("../dist", import.meta.url));
  const chosen = values.port ?? (process.env.PORT || undefined);
  const port = Number(chosen ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${chosen}" is not a port.`);

  try {
    // Only the port that nobody asked for may be another one in the end.
    const found = await serve({ dir, port, mayMove: chosen === undefined && !values["strict-port"] });
    console.log(`Mooring is at http://localhost:${found}/`);
  } catch (error) {
    if (error.code === "EADDRINUSE") throw new Error(`Port ${port} is in use.`, { cause: error });
    if (error.code === "ENOENT") throw new Error(`Nothing is built in ${dir}: run "npm run build".`, { cause: error });
    throw error;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
