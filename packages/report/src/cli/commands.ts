import type { Command } from "commander";
import type { ExitStatus } from "./exitStatus.ts";

/** A command of `lac`: what it does, and how to load what it does it with, which takes longer than to say it. */
export interface LacCommand {
  readonly name: string;
  readonly description: string;
  readonly load: () => Promise<(finish: (status: ExitStatus) => void) => Command>;
}

/** The commands of `lac`, in the order in which help lists them. */
export const commands: readonly LacCommand[] = [
  {
    name: "figures",
    description:
      "Work out the figures of a return, with their counts and intervals; for internal use, unless --publish.",
    load: async () => (await import("./figuresCommand.ts")).figuresCommand,
  },
  {
    name: "measures",
    description: "List every measure, with its unit, definition and source.",
    load: async () => (await import("./measuresCommand.ts")).measuresCommand,
  },
  {
    name: "check",
    description:
      "Check a return by the validation rules of the DfE, row by row. The list names children: it is for internal use.",
    load: async () => (await import("./checkCommand.ts")).checkCommand,
  },
  {
    name: "report",
    description: "Build the reports from a return: in the formats wanted, with an index over the pages.",
    load: async () => (await import("./reportCommand.ts")).reportCommand,
  },
  {
    name: "publish",
    description: "Publish the figures of a date beside what earlier editions printed, and record them; or audit them.",
    load: async () => (await import("./publishCommand.ts")).publishCommand,
  },
  {
    name: "verify",
    description: "Build reports again, and say that they are the same bytes or what differs, and why.",
    load: async () => (await import("./verifyCommand.ts")).verifyCommand,
  },
  {
    name: "preview",
    description: "Show the notebooks in a browser on this machine, and every edit as soon as it is saved.",
    load: async () => (await import("./previewCommand.ts")).previewCommand,
  },
  {
    name: "app",
    description: "Write the product as one page, which works in a browser with nothing installed.",
    load: async () => (await import("./appCommand.ts")).appCommand,
  },
  {
    name: "init",
    description: "Make a council's own folder, which builds at once: settings, a sample and every notebook as its own.",
    load: async () => (await import("./initCommand.ts")).initCommand,
  },
  {
    name: "documentation",
    description:
      "Open the documentation, which came with the release: how to begin, every measure, setting and function.",
    load: async () => (await import("./documentationCommand.ts")).documentationCommand,
  },
  {
    name: "new",
    description: "Make something for an author to begin with.",
    load: async () => (await import("./newCommand.ts")).newCommand,
  },
  {
    name: "project",
    description: "Project what comes next, from what is known and what is assumed.",
    load: async () => (await import("./projectCommand.ts")).projectCommand,
  },
  {
    name: "compare",
    description: "Set the figures of a return beside those published of its neighbours, its region and England.",
    load: async () => (await import("./compareCommand.ts")).compareCommand,
  },
  {
    name: "diff",
    description: "Say which figures differ between two returns, by children gone, records corrected or children new.",
    load: async () => (await import("./diffCommand.ts")).diffCommand,
  },
  {
    name: "cost",
    description: "Work out what children's time in care costs, from coming in to leaving; for internal use.",
    load: async () => (await import("./costCommand.ts")).costCommand,
  },
  {
    name: "reconcile",
    description: "Say of each figure that a paper prints whether it can be true, and why.",
    load: async () => (await import("./reconcileCommand.ts")).reconcileCommand,
  },
];
