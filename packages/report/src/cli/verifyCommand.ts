import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { InputError, visibleText } from "@lac-analytics/core";
import { orInputError } from "@lac-analytics/core/node";
import { toHtml } from "@lac-analytics/document";
import { documentFormats, writeDocument } from "@lac-analytics/document/node";
import { Command } from "commander";
import {
  standingVerification,
  verificationList,
  verificationListText,
  verificationName,
} from "../build/verificationFiles.ts";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { say } from "../given/say.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { hashOf } from "../source/hashOf.ts";
import { openNotebookSource } from "../source/openNotebookSource.ts";
import { readSettings } from "../source/readSettings.ts";
import { recordIn } from "../verify/packIn.ts";
import { besideInWords, outcomeOf, verificationDocument } from "../verify/verificationDocument.ts";
import { type Verification, verifyReports } from "../verify/verifyReports.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { withSourceOptions } from "./withSourceOptions.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";
import { writeWholeFile } from "./writeWholeFile.ts";

/** `lac verify`: whether reports can be made again, to the byte. */
export function verifyCommand(finish: (status: ExitStatus) => void): Command {
  return withSourceOptions(new Command("verify"))
    .argument("<reports>", "the folder of reports that lac report has written")
    .action(async (reports: string, options: SourceOptions) => {
      const read = await recordIn(reports);
      const { notebooksFolder, settings } = await readSettings();
      const inputs = await openNotebookSource(settings, { ...options, publish: read.record.edition === "published" });
      const verification = await verifyReports(reports, read, { notebooksFolder, ...inputs, progress: say });
      const { parts, reasons, notVerified, beside, optionsMissed } = verification;
      const differences = parts.flatMap((part) => part.differences);
      const lines = [
        outcomeOf(verification),
        ...differences,
        ...reasons,
        ...notVerified.map((file) => `${file} was not made again, as another build wrote it.`),
        ...beside.map(besideInWords),
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

/**
 * Writes what came out, in the formats that the reports have, and then takes away what came out before. The list names each
 * file before it stands there, so that one that was written before the work was cut short is known.
 *
 * @returns the page
 * @throws {InputError} if it cannot be written there, or would take the place of what people wrote
 */
async function writeVerification(reports: string, verification: Verification, letterhead: Letterhead): Promise<string> {
  const document = verificationDocument(verification, letterhead);
  const made: { readonly file: string; readonly bytes: Uint8Array }[] = [
    { file: `${verificationName}.html`, bytes: new TextEncoder().encode(await toHtml(document)) },
  ];
  for (const format of documentFormats.filter((each) => verification.record.formats.includes(each)))
    made.push({ file: `${verificationName}.${format}`, bytes: await writeDocument(document, format) });
  const { own, isListed } = await standingVerification(reports);
  const known = isListed ? [...own.map(({ file }) => file), verificationList] : [];
  const taken = [...made.map(({ file }) => file), verificationList].find(
    (file) => !known.includes(file) && existsSync(join(reports, file)),
  );
  if (taken !== undefined)
    throw new InputError(
      `${join(reports, taken)} was filled in or changed, or lac verify did not write it; move it elsewhere, and verify again.`,
    );
  const listed = made.map(({ file, bytes }) => ({ file, sha256: hashOf(bytes) }));
  const list = join(reports, verificationList);
  await writeWholeFile(list, verificationListText([...own, ...listed]), "usual");
  for (const { file, bytes } of made) await writeWholeFile(join(reports, file), bytes, "usual");
  const before = own.map(({ file }) => file).filter((file) => !made.some((each) => each.file === file));
  for (const file of before) await orInputError(file, rm(join(reports, file)), "write");
  await writeWholeFile(list, verificationListText(listed), "usual");
  return join(reports, `${verificationName}.html`);
}
