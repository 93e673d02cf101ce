import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { InputError } from "@lac-analytics/core";
import { orInputError } from "@lac-analytics/core/node";
import { htmlOf } from "@lac-analytics/document";
import { Command } from "commander";
import { appPage } from "../app/appPage.ts";
import { say } from "../given/say.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { requireFolderWritable } from "./requireFolderWritable.ts";
import { requireWritable, writeWholeFile } from "./writeWholeFile.ts";

/** `lac app`: the product in one page. */
export function appCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("app")
    .option("--out <file>", "where the page is written", "reports/lac.html")
    .action(async ({ out }: { readonly out: string }) => {
      const notebooksFolder = resolve("notebooks");
      if (!existsSync(notebooksFolder))
        throw new InputError(
          "There is no folder notebooks here; run lac in the folder that holds it, or make one with lac init FOLDER.",
        );
      await requireFolderWritable(dirname(out));
      await orInputError(out, mkdir(dirname(out), { recursive: true }), "write");
      await requireWritable(out);
      const html = await htmlOf(await appPage(notebooksFolder));
      await writeWholeFile(out, html, "usual");
      say(`Written: ${out}, ${Math.ceil(html.length / 1000)} kB.`);
      finish(exitStatus.done);
    });
}
