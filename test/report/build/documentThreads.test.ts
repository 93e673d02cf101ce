import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it, vi } from "vitest";
import { project } from "../../lac.ts";
import { emptyPaper as paper } from "./emptyPaper.ts";

// a thread is run as Node runs it
const { documentThreads }: typeof import("../../../packages/report/src/build/documentThreads.ts") = await import(
  join(project, "packages/report/dist/build/documentThreads.js")
);

afterEach(() => vi.restoreAllMocks());

const wanted = new AbortController().signal;
const beginOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.slice(0, 2));

describe("documentThreads", () => {
  it("writes for a second build in formats that the first did not ask for, in the same threads", async () => {
    const posted = vi.spyOn(Worker.prototype, "postMessage");
    expect(beginOf(await documentThreads(["pdf"]).write(paper, "pdf", wanted))).toBe("%P");
    expect(beginOf(await documentThreads(["xlsx"]).write(paper, "xlsx", wanted))).toBe("PK");
    expect(posted.mock.calls.map(([message]) => message.ahead)).toEqual([["pdf"], undefined, ["xlsx"], undefined]);
    expect(new Set(posted.mock.contexts).size).toBe(1);
  });

  it("writes nothing that is not wanted any more, and what is asked for after it", async () => {
    const threads = documentThreads(["docx"]);
    const stopping = new AbortController();
    const first = threads.write(paper, "docx", wanted);
    const second = threads.write(paper, "docx", stopping.signal);
    stopping.abort(new RangeError("stopped"));
    await expect(second).rejects.toThrow("stopped");
    expect(beginOf(await first)).toBe("PK");
    expect(beginOf(await threads.write(paper, "docx", wanted))).toBe("PK");
  });

  it.each<[string, (worker: Worker) => unknown, string]>([
    ["fails", (worker) => worker.emit("error", new Error("out of memory")), "out of memory"],
    ["ends", (worker) => worker.terminate(), "a thread that writes documents has ended with 1"],
  ])("tells of a thread that %s, at once and later, and the next build has another", async (_, end, fault) => {
    const posted = vi.spyOn(Worker.prototype, "postMessage");
    const threads = documentThreads(["docx"]);
    const worker = posted.mock.contexts[0] as Worker;
    const waiting = threads.write(paper, "docx", wanted);
    const told = expect(waiting).rejects.toThrow(fault);
    await end(worker);
    await told;
    await expect(threads.write(paper, "docx", wanted)).rejects.toThrow(fault);
    expect(beginOf(await documentThreads(["docx"]).write(paper, "docx", wanted))).toBe("PK");
    await worker.terminate();
  });
});
