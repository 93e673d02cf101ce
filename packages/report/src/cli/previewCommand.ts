import { InputError } from "@lac-analytics/core";
import { Command } from "commander";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { say } from "../given/say.ts";
import { leftOfSample } from "../home/leftOfSample.ts";
import { readSettings } from "../source/readSettings.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { withSourceOptions } from "./withSourceOptions.ts";

/** `lac preview`: the papers while they are written. */
export function previewCommand(finish: (status: ExitStatus) => void): Command {
  return withSourceOptions(new Command("preview"))
    .argument("[notebook...]", "names of notebooks; all of them by default")
    .option("--port <number>", "the port to listen on; 0 for any that is free", "4903")
    .action(async (notebooks: readonly string[], options: SourceOptions & { readonly port: string }) => {
      const port = portGiven(options.port);
      const { notebooksFolder, settings } = await readSettings();
      const ofSample = leftOfSample(settings, options);
      if (ofSample !== "") say(ofSample);
      const { startPreview } = await import("../preview/startPreview.ts");
      const preview = await startPreview({ notebooksFolder, notebooks, options, port, progress: say });
      say(`Stop the preview with Ctrl-C. It is at ${preview.address}`);
      await stopped();
      await preview.stop();
      finish(exitStatus.done);
    });
}

function portGiven(given: string): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new InputError(`--port: "${given}" is no port; give a whole number up to 65535.`);
  return port;
}

/** Waits until the process is asked to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
