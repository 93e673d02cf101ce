import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Chart, ChartColours } from "@lac-analytics/charts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { project } from "../../lac.ts";

// a thread is run as Node runs it
const { drawingThread }: typeof import("../../../packages/report/src/build/drawingThread.ts") = await import(
  join(project, "packages/report/dist/build/drawingThread.js")
);

afterEach(() => vi.restoreAllMocks());

// none that can be drawn: what matters is that it is answered
const chart = {} as Chart;
const colours = {} as ChartColours;
const answerTo = (drawn: Promise<string>): Promise<unknown> => drawn.catch((fault: unknown) => fault);

describe("drawingThread", () => {
  it.each<[string, (worker: Worker) => unknown, string]>([
    ["fails", (worker) => worker.emit("error", new Error("out of memory")), "out of memory"],
    ["ends", (worker) => worker.terminate(), "the thread that draws charts has ended with 1"],
  ])("tells of a thread that %s, at once and later, and the next build has another", async (_, end, fault) => {
    // what the thread is not asked for it cannot have answered before it ends
    const posted = vi.spyOn(Worker.prototype, "postMessage").mockImplementation(() => undefined);
    const draw = drawingThread();
    const waiting = [answerTo(draw(chart, colours)), answerTo(draw(chart, colours))];
    const worker = posted.mock.contexts[0];
    posted.mockRestore();
    await end(worker as Worker);
    expect((await Promise.all(waiting)).map(String)).toEqual([`Error: ${fault}`, `Error: ${fault}`]);
    expect(String(await answerTo(draw(chart, colours)))).toBe(`Error: ${fault}`);
    expect(drawingThread()).not.toBe(draw);
    expect(String(await answerTo(drawingThread()(chart, colours)))).not.toContain(fault);
    await (worker as Worker).terminate();
    expect(drawingThread()).toBe(drawingThread());
  });
});
