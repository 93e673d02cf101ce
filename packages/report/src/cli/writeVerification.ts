import { join } from "node:path";
import { toHtml } from "@lac-analytics/document";
import { documentFormats, writeDocument } from "@lac-analytics/document/node";
import { removeVerification, verificationName } from "../build/verificationFiles.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { verificationDocument } from "../verify/verificationDocument.ts";
import type { Verification } from "../verify/verifyReports.ts";
import { writeWholeFile } from "./writeWholeFile.ts";

/**
 * Writes what came out beside the reports that were made again, in the formats that they have, in place of what came out before.
 *
 * @returns the page
 * @throws {InputError} if it cannot be written there
 */
export async function writeVerification(
  reports: string,
  verification: Verification,
  letterhead: Letterhead,
): Promise<string> {
  const document = verificationDocument(verification, letterhead);
  const page = join(reports, `${verificationName}.html`);
  await removeVerification(reports);
  await writeWholeFile(page, await toHtml(document), "usual");
  for (const format of documentFormats.filter((each) => verification.record.formats.includes(each)))
    await writeWholeFile(
      join(reports, `${verificationName}.${format}`),
      await writeDocument(document, format),
      "usual",
    );
  return page;
}
