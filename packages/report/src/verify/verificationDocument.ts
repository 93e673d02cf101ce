import { longDate } from "@lac-analytics/charts";
import {
  type Block,
  type Document,
  plainHeading,
  plainList,
  plainParagraph,
  plainRun,
  printable,
  standardAccent,
} from "@lac-analytics/document";
import { practiceOf } from "@lac-analytics/notebook";
import { tableBlock } from "@lac-analytics/notebook/render";
import { letterheadHash } from "../build/letterheadHash.ts";
import { markingOf } from "../build/markingOf.ts";
import { packRecordFile } from "../build/packRecord.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import type { Verification, VerifiedPart } from "./verifyReports.ts";

/**
 * What came out when reports were made again, as a page of the log of assurance: what was held against the record, with
 * what outcome; what differs, and why; how far the reports can be made again; and who checked it, for people to fill in. Of
 * reports for publication it has counts and the names of their own files alone: what they would be now is no edition that
 * anybody has recorded.
 *
 * @param letterhead of whoever made them again; it is that of the page where it was that of the reports
 */
export function verificationDocument(verification: Verification, letterhead: Letterhead): Document {
  const { record, sha256, parts, reasons, notVerified } = verification;
  const { asAt, edition, inputs, software } = record;
  const { council = "", letterhead: hash } = record.settings;
  const isOfReports = letterheadHash(letterhead) === hash;
  const { colours, logo }: Pick<Letterhead, "colours" | "logo"> = isOfReports ? letterhead : { colours: [] };
  const differences = parts.flatMap((part) => part.differences);
  const { level, of, table } = practiceOf({ inputs, versions: software }, { isSame: differences.length === 0 });
  const title = "Log of assurance: the papers made again";
  const [accent = standardAccent] = colours;
  return {
    title,
    fullTitle: `${title}: ${printable(council)}, ${longDate(asAt)}`,
    description: "What came out when these papers were made again from the return.",
    council: printable(council),
    authors: [],
    accent,
    ...(logo !== undefined && { logo }),
    date: asAt,
    lines: [`${printable(council)}, papers as at ${longDate(asAt)}.`],
    marking: markingOf(edition === "internal"),
    blocks: [
      plainParagraph([plainRun(outcomeOf(verification), { bold: true })]),
      plainParagraph(
        `lac verify made the papers again from the return, with the settings and the software of whoever ran it, and held them against their record, ${packRecordFile}. The record that it read has the SHA-256 ${sha256}; of papers with another record this page tells nothing.`,
      ),
      plainHeading("What was checked"),
      tableBlock({
        caption: "The papers against their record",
        columns: ["What was checked", "Outcome", "What was found"].map((label) => ({ label, kind: "text" })),
        rows: parts.map((part) => [part.what, part.differences.length === 0 ? "held" : "failed", foundIn(part)]),
      }),
      ...(edition === "published" ? countsAlone(verification) : toldInFull(verification)),
      ...listed("Why figures differ, by the changelog", reasons),
      ...listed(
        "What was not made again",
        notVerified.map((file) => `${file}, which another build wrote.`),
      ),
      plainHeading("Can it be made again"),
      plainParagraph(`By these facts the level is ${level} of ${of}. Each step rests on those before it.`),
      tableBlock(table),
      plainHeading("Who checked it"),
      tableBlock({
        caption: "Who checked it",
        columns: ["Role", "Name", "Date"].map((label) => ({ label, kind: "text" })),
        rows: [["Assurer", blank, blank]],
      }),
    ],
    foot: [],
  };
}

function toldInFull({ parts, beside }: Verification): readonly Block[] {
  return [
    ...listed(
      "What differs",
      parts.flatMap(({ differences }) => differences),
    ),
    ...listed("What stands beside them", beside.map(besideInWords)),
  ];
}

function countsAlone({ differing, beside }: Verification): readonly Block[] {
  const files = beside.length === 1 ? "1 thing stands" : `${beside.length} things stand`;
  return [
    ...listed("Files that differ", differing),
    ...listed("What stands beside them", beside.length === 0 ? [] : [`${files} there that no build wrote.`]),
  ];
}

/** What stands beside reports and is none of them, in a sentence. */
export function besideInWords(file: string): string {
  return `${file} stands beside the reports, and no build wrote it.`;
}

/** What came out, in a sentence. */
export function outcomeOf({ parts, record }: Verification): string {
  const found = parts.reduce((sum, { differences }) => sum + differences.length, 0);
  const isOne = record.outputs.length === 1;
  const files = isOne ? "1 file" : `${record.outputs.length} files`;
  if (found === 0) return `The same bytes: ${files}.`;
  const differences = found === 1 ? "1 difference" : `${found} differences`;
  return `Not the same: ${differences}, in ${files} or in what ${isOne ? "it was" : "they were"} made of.`;
}

function foundIn({ of, differences }: VerifiedPart): string {
  if (differences.length > 0) return `${differences.length} of ${of}`;
  return of === 0 ? "None" : `All ${of} as recorded`;
}

/** Where somebody is to write. */
const blank = "________________";

function listed(title: string, sentences: readonly string[]): readonly Block[] {
  if (sentences.length === 0) return [];
  return [plainHeading(title), plainList(sentences)];
}
