import { vi } from "vitest";
import { runLac } from "../../../packages/report/src/cli/runLac.ts";
import type { LacRun } from "../../lac.ts";

/** Runs `lac` in this process, which spares the start of another where many runs end early. */
export async function runHere(args: readonly string[]): Promise<LacRun> {
  let output = "";
  let status: number | null = null;
  const written = vi.spyOn(process.stdout, "write").mockImplementation((text, ...others) => {
    output += text;
    for (const done of others) if (typeof done === "function") done();
    return true;
  });
  try {
    const messages = await messagesOf(async () => {
      status = await runLac(args);
    });
    return { status, output, messages };
  } finally {
    written.mockRestore();
  }
}

/** What a piece of work says on standard error. */
export async function messagesOf(work: () => void | Promise<void>): Promise<string> {
  let messages = "";
  const said = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    messages += text;
    return true;
  });
  try {
    await work();
    return messages;
  } finally {
    said.mockRestore();
  }
}
