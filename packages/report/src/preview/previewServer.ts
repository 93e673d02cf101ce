import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { InputError } from "@lac-analytics/core";

/** Gives pages to browsers on this machine, and tells them of edits. */
export interface PreviewServer {
  /** `http://127.0.0.1:4903/` and the key, without which nothing is given */
  readonly address: string;
  /** tells every page that is open which version is the latest */
  readonly tell: (version: string) => void;
  readonly stop: () => Promise<void>;
}

/** What is served: a page by its path, or nothing; and the version of the pages. */
export interface ServedPages {
  readonly page: (path: string) => Promise<string | undefined>;
  readonly version: () => string;
}

const script = readFileSync(fileURLToPath(new URL("../../site/preview.js", import.meta.url)), "utf8");

/** Nothing is kept by a browser, shown inside another page, or taken for what it is not. */
const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Listens on 127.0.0.1, to this machine alone. A request by another name than the machine's own is refused, so that no
 * page of the web reaches the reports by a name that it lets point here.
 *
 * Others may work on the same machine, so everything stands below a key that only the address holds. It is a part of the
 * path rather than a cookie: a browser sends a cookie of 127.0.0.1 to every port, and so to the servers of others too.
 * Links between pages are relative and keep it, and no page says to another where its reader came from.
 *
 * @param port 0 for any that is free
 * @throws {InputError} if the port is in use, or may not be used
 */
export async function startPreviewServer(port: number, pages: ServedPages): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const key = randomBytes(24).toString("base64url");
  let hosts: ReadonlySet<string> = new Set();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!hosts.has(request.headers.host ?? ""))
      return refuse(response, 403, "This preview answers to its own address only.");
    const pathname = (request.url ?? "").replace(/[?#].*$/s, "");
    const [, given = ""] = pathname.split("/");
    if (!isSame(given, key))
      return refuse(response, 403, "This preview opens at the whole address that it printed; copy it from there.");
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Pages can only be read.");
    const path = pathname.slice(key.length + 1);
    if (path === "") return void response.writeHead(308, { ...headers, Location: `/${key}/` }).end();
    if (path === "/preview.js") return send(response, "text/javascript", script);
    if (path === "/edits") return listen(response);
    const html = await pages.page(path);
    if (html === undefined)
      return refuse(response, 404, "There is no such page; the address without a name lists those there are.");
    send(response, "text/html", html);
  };
  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { ...headers, "Content-Type": "text/event-stream" });
    response.write(`retry: 500\ndata: ${pages.version()}\n\n`);
    listeners.add(response);
    response.once("close", () => listeners.delete(response));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500, "The page cannot be shown."));
  });
  const taken = await listening(server, port);
  hosts = new Set([`127.0.0.1:${taken}`, `localhost:${taken}`]);
  return {
    address: `http://127.0.0.1:${taken}/${key}`,
    tell: (version) => {
      for (const listener of listeners) listener.write(`data: ${version}\n\n`);
    },
    stop: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
function isSame(one: string, other: string): boolean {
  const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hashOf(one), hashOf(other));
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reasons: Partial<Record<string, string>> = { EADDRINUSE: "is in use", EACCES: "may not be used by you" };
      const reason = reasons[error.code ?? ""] ?? `cannot be used (${error.code})`;
      reject(new InputError(`Port ${port} ${reason}; give another with --port, or 0 for any that is free.`));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { ...headers, "Content-Type": `${type}; charset=utf-8` }).end(text);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}
