import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PreviewServer, startPreviewServer } from "../../../packages/report/src/preview/previewServer.ts";

let server: PreviewServer;
let version = "1";

beforeAll(async () => {
  server = await startPreviewServer(0, {
    page: async (path) => {
      if (path === "/broken.html") throw new RangeError("/home/officer/secret");
      return path === "/placements.html" ? "<h1>Placements</h1>" : undefined;
    },
    version: () => version,
  });
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

/** Asks for what stands below the key, or below another in its place. */
function ask(
  below: string,
  options: { readonly method?: string; readonly host?: string; readonly key?: string } = {},
): Promise<Answer> {
  const { hostname, port, host, pathname } = new URL(server.address);
  const path = `${options.key ?? pathname}${below}`;
  return new Promise((answered, failed) => {
    const asked = request(
      { hostname, port, path, method: options.method ?? "GET", headers: { host: options.host ?? host } },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.once("end", () =>
          answered({
            status: response.statusCode,
            type: response.headers["content-type"],
            location: response.headers.location,
            text,
          }),
        );
      },
    );
    asked.once("error", failed);
    asked.end();
  });
}

describe("the server of a preview", () => {
  it("listens on this machine alone", () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}$/);
  });

  it("gives a page, by either of the machine's own names", async () => {
    const page = { status: 200, type: "text/html; charset=utf-8", text: "<h1>Placements</h1>" };
    expect(await ask("/placements.html")).toMatchObject(page);
    expect(await ask("/placements.html", { host: `localhost:${new URL(server.address).port}` })).toMatchObject(page);
  });

  it.each(["reports.example", "127.0.0.1.example:4903", "127.0.0.1", "localhost"])(
    "refuses a request that calls it %s",
    async (host) => {
      expect(await ask("/placements.html", { host })).toMatchObject({
        status: 403,
        text: "This preview answers to its own address only.\n",
      });
    },
  );

  const everything = ["", "/", "/placements.html", "/preview.js", "/edits", "/none.html", "/../placements.html"];

  it.each(everything)("gives nothing without the key, and says so: %j", async (path) => {
    const { pathname } = new URL(server.address);
    const keys = ["", "/", "/x", pathname.slice(0, -1), `${pathname}x`, pathname.toLowerCase(), `/./x${pathname}`];
    for (const key of keys) {
      for (const method of ["GET", "HEAD", "POST"]) {
        const { status, text, location } = await ask(path, { key, method });
        expect({ status, location }, `${method} ${key}${path}`).toEqual({ status: 403, location: undefined });
        if (method !== "HEAD")
          expect(text).toBe("This preview opens at the whole address that it printed; copy it from there.\n");
      }
    }
  });

  it("has another key each time, of which the answers say nothing", async () => {
    const other = await startPreviewServer(0, { page: async () => undefined, version: () => "1" });
    const keyOf = ({ address }: PreviewServer): string => new URL(address).pathname.slice(1);
    expect(keyOf(other)).not.toBe(keyOf(server));
    // 24 random bytes
    expect(Buffer.from(keyOf(other), "base64url")).toHaveLength(24);
    await other.stop();
    for (const path of ["/none.html", "/broken.html"]) expect((await ask(path)).text).not.toContain(keyOf(server));
  });

  it("leads from the bare key to the first page, below which links are found", async () => {
    expect(await ask("")).toMatchObject({ status: 308, location: `${new URL(server.address).pathname}/` });
  });

  it("says that a page is not there, without a word of where it looked", async () => {
    const none = { status: 404, text: "There is no such page; the address without a name lists those there are.\n" };
    for (const path of ["/nothing.html", "/../../etc/passwd", "/%2e%2e/settings.json", "/@fs/etc/passwd"]) {
      expect(await ask(path)).toMatchObject(none);
    }
    expect(await ask("/broken.html")).toMatchObject({ status: 500, text: "The page cannot be shown.\n" });
  });

  it("lets pages be read and nothing be written", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      expect(await ask("/placements.html", { method })).toMatchObject({ status: 405 });
    }
  });

  it("tells an open page the version at once, and every later one", async () => {
    const { address } = server;
    const response = await fetch(`${address}/edits`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("data: 1\n\n");
    version = "2";
    server.tell(version);
    expect((await reader?.read())?.value).toBe("data: 2\n\n");
    await reader?.cancel();
  });

  it("says that a port is in use, in one sentence", async () => {
    const { port } = new URL(server.address);
    await expect(startPreviewServer(Number(port), { page: async () => undefined, version: () => "1" })).rejects.toThrow(
      `Port ${port} is in use; give another with --port, or 0 for any that is free.`,
    );
  });
});
