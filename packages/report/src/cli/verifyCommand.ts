import { InputError, visibleText } from "@lac-analytics/core";
import { Command } from "commander";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { say } from "../given/say.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { openNotebookSource } from "../source/openNotebookSource.ts";
import { readSettings } from "../source/readSettings.ts";
import { recordIn } from "../verify/packIn.ts";
import { outcomeOf } from "../verify/verificationDocument.ts";
import { type Verification, verifyReports } from "../verify/verifyReports.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { withSourceOptions } from "./withSourceOptions.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";
import { writeVerification } from "./writeVerification.ts";

/** `lac verify`: whether reports can be made again, to the byte. */
export function verifyCommand(finish: (status: ExitStatus) => void): Command {
  return withSourceOptions(new Command("verify"))
    .argument("<reports>", "the folder of reports that lac report has written")
    .action(async (reports: string, options: SourceOptions) => {
      const { edition } = await recordIn(reports);
      const { notebooksFolder, settings } = await readSettings();
      const inputs = await openNotebookSource(settings, { ...options, publish: edition === "published" });
      const verification = await verifyReports(reports, { notebooksFolder, ...inputs, progress: say });
      const { parts, reasons, notVerified, optionsMissed } = verification;
      const differences = parts.flatMap((part) => part.differences);
      const lines = [
        outcomeOf(verification),
        ...differences,
        ...reasons,
        ...notVerified.map((file) => `${file} was not made again, as another build wrote it.`),
      ];
      await writeToStandardOutput(lines.map((line) => `${visibleText(line)}\n`).join(""));
      if (optionsMissed.length > 0) say(`To ask what these reports were asked, give ${optionsMissed.join(" ")}.`);
      await keep(reports, verification, inputs.letterhead);
      finish(differences.length === 0 ? exitStatus.done : exitStatus.faultyData);
    });
}

/** Keeps what came out beside the reports; an auditor may be allowed to read them and no more. */
async function keep(reports: string, verification: Verification, letterhead: Letterhead): Promise<void> {
  try {
    say(`Written: ${await writeVerification(reports, verification, letterhead)}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(`What came out is not kept beside the reports: ${error.message}`);
  }
}
