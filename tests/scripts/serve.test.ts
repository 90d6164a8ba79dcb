import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const headerRules = `# A comment
/*
  X-Everywhere: yes
  Content-Security-Policy: default-src 'none'; img-src data:
/assets/*
  Cache-Control: public, immutable
/sessions/:id
  X-Session: yes
/*
  X-Everywhere: twice
`;

let folder: string;
let site: string;
let address: URL;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "serve-"));
  site = path.join(folder, "site");
  await mkdir(path.join(site, "assets"), { recursive: true });
  await mkdir(path.join(site, "sessions"));
  await Promise.all([
    writeFile(path.join(folder, "secret"), "not for you"),
    writeFile(path.join(folder, "site-secret"), "not for you"),
    writeFile(path.join(site, "_headers"), headerRules),
    writeFile(path.join(site, "index.html"), "the page"),
    writeFile(path.join(site, "manifest.webmanifest"), "{}"),
    writeFile(path.join(site, "sessions", "7"), "7"),
    writeFile(path.join(site, "assets", "app-1.js"), "app()"),
    symlink(path.join(folder, "secret"), path.join(site, "link.txt")),
  ]);
  address = await start("--port", "0");
});

afterAll(async () => {
  for (const server of started) server.kill();
  await rm(folder, { recursive: true });
});

const spawnServer = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const server = spawn(process.execPath, ["scripts/serve.mjs", "--dir", site, ...args], {
    env: { ...process.env, PORT: "", ...env },
  });
  started.push(server);
  const said = { out: "", error: "" };
  server.stdout.on("data", (text) => (said.out += String(text)));
  server.stderr.on("data", (text) => (said.error += String(text)));
  return { server, said };
};

const start = async (...args: string[]): Promise<URL> => {
  const { server, said } = spawnServer(args);
  await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
  const [, found] = /^Mooring is at (http:\/\/localhost:\d+\/)$/m.exec(said.out) ?? [];
  return new URL(found ?? `The server said: ${said.out}${said.error}`);
};

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path is sent as it stands; `fetch` would tidy it first. */
const ask = async (asked: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> => {
  const asking = request({ hostname: "localhost", port: address.port, path: asked, headers, method });
  asking.end();
  const [answer] = await once(asking, "response");
  let body = "";
  for await (const chunk of answer) body += String(chunk);
  return { status: answer.statusCode, headers: answer.headers, body };
};

const html = { accept: "text/html,application/xhtml+xml" };

describe("what it gives", () => {
  test("a path of the app is the page, a missing script is not", async () => {
    expect(await ask("/journal", html)).toMatchObject({ status: 200, body: "the page" });
    expect(await ask("/")).toMatchObject({ status: 200, body: "the page" });
    expect(await ask("/journal")).toMatchObject({ status: 404 });
    expect(await ask("/assets/gone-2.js", { accept: "*/*" })).toMatchObject({ status: 404 });
  });

  test("each file says its type", async () => {
    expect((await ask("/")).headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask("/assets/app-1.js")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect((await ask("/manifest.webmanifest")).headers["content-type"]).toMatch("application/manifest+json");
  });

  test("only what carries a hash is kept for good", async () => {
    expect((await ask("/assets/app-1.js")).headers["cache-control"]).toBe("public, immutable");
    expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/assets/gone-2.js", html)).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/assets/gone-2.js")).headers["cache-control"]).toBe("no-store");
  });

  test("the headers of every pattern that matches, a repeated one joined", async () => {
    const { headers } = await ask("/sessions/7");
    expect(headers).toMatchObject({ "x-everywhere": "yes, twice", "x-session": "yes" });
    expect(headers["content-security-policy"]).toBe("default-src 'none'; img-src data:");
    expect((await ask("/manifest.webmanifest")).headers["x-session"]).toBeUndefined();
  });

  test("nothing anew when it has not changed, and no body for HEAD", async () => {
    const { headers } = await ask("/assets/app-1.js");
    expect(await ask("/assets/app-1.js", { "if-none-match": String(headers.etag) })).toMatchObject({
      status: 304,
      body: "",
    });
    const head = await ask("/assets/app-1.js", {}, "HEAD");
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(head.headers["content-length"]).toBe("5");
  });
});

test.for([
  ["/../secret", 403],
  ["/%2e%2e/secret", 403],
  ["/..%2fsecret", 403],
  ["/../site-secret", 403],
  ["/link.txt", 403],
  ["/%zz", 400],
  ["/a%00b", 400],
  ["/_headers", 404],
  ["/assets", 404],
] as const)("refuses %s", async ([asked, status]) => {
  const reply = await ask(asked);
  expect(reply.status).toBe(status);
  expect(reply.body).not.toContain("not for you");
});

test("refuses to be written to", async () => {
  expect(await ask("/", {}, "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

describe("its port", () => {
  test("one that was asked for and is taken is a sentence and an exit code", async () => {
    const { server, said } = spawnServer(["--port", address.port]);
    const [code] = await once(server, "close");
    expect({ code, said }).toEqual({ code: 1, said: { out: "", error: `Port ${address.port} is in use.\n` } });
  });

  test("the one nobody asked for gives way to the next free one, unless it may not", async () => {
    const first = await start();
    const second = await start();
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
    const { server } = spawnServer(["--strict-port"]);
    expect(await once(server, "close")).toEqual([1, null]);
  });

  test("answers at both addresses of localhost", async () => {
    for (const hostname of ["127.0.0.1", "localhost"]) {
      const asking = request({ hostname, port: address.port, path: "/" });
      asking.end();
      const [answer] = await once(asking, "response");
      expect(answer.statusCode).toBe(200);
      answer.resume();
    }
  });
});

test("a folder that was never built is a sentence", async () => {
  const server = spawn(process.execPath, ["scripts/serve.mjs", "--dir", path.join(folder, "none"), "--port", "0"]);
  let error = "";
  server.stderr.on("data", (text) => (error += String(text)));
  const [code] = await once(server, "close");
  expect(code).toBe(1);
  expect(error).toBe(`Nothing is built in ${path.join(folder, "none")}: run "npm run build".\n`);
});
