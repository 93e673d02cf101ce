import { longDate } from "@lac-analytics/charts";
import { listInWords } from "@lac-analytics/core";
import {
  asPublished,
  type Block,
  type Document,
  documentFault,
  type Paragraph,
  plainParagraph,
  plainRun,
  printable,
  standardAccent,
} from "@lac-analytics/document";
import { firstPageAmong, type ReadPicture } from "@lac-analytics/notebook/render";
import { authorSections, withAuthor } from "./authorSections.ts";
import { leftOutOf } from "./leftOutOf.ts";
import { markingOf } from "./markingOf.ts";
import { notesFile } from "./notesFile.ts";
import type { ReportPage } from "./ReportPage.ts";
import { withRoads } from "./withRoads.ts";

/**
 * The document of a report: what its prose says, under whose it is and of when, and above where its notes are. For
 * publication it holds what it shows and nothing more.
 *
 * @param pictures gives those that its author names; without it none can be had
 * @throws {Error} if the prose holds what no document can
 */
export function reportDocument(
  page: ReportPage,
  title: string,
  blocks: readonly Block[],
  pictures?: ReadPicture,
): Document {
  const document = {
    ...pageWords(page, title, title),
    blocks: [
      ...warningOf(page),
      ...withAuthor(
        withRoads(contentOf(page, blocks), page.roads, notesFile(page.name)),
        authorSections(page.author, pictures),
      ),
    ],
    foot: footOf(page),
  };
  const fault = documentFault(document);
  if (fault !== undefined) throw new Error(fault);
  return page.internal ? document : asPublished(document);
}

/** What a page of a report says around its content. */
export function pageWords(
  { letterhead, asAt, internal, dataNote, cells }: ReportPage,
  title: string,
  subject: string,
): Omit<Document, "blocks" | "foot"> {
  const council = printable(letterhead.council);
  const authors = letterhead.authors.map(printable);
  const time = firstPageAmong(cells)?.time ?? "";
  const place = `${council}, as at ${longDate(asAt)}${time === "" ? "" : `; ${printable(time)}`}.`;
  const [accent = standardAccent] = letterhead.colours;
  return {
    title,
    fullTitle: `${title}: ${council}, ${longDate(asAt)}`,
    description: `${subject}${/[.?!]$/.test(subject) ? "" : "."} ${place}`,
    council,
    authors,
    accent,
    ...(letterhead.logo !== undefined && { logo: letterhead.logo }),
    date: asAt,
    lines: [`${place} ${printable(dataNote)}`.trim(), ...(authors.length === 0 ? [] : [`By ${listInWords(authors)}.`])],
    marking: markingOf(internal),
  };
}

/** What the prose says; where it has nothing to say, why that is. */
function contentOf(page: ReportPage, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? blocks : leftOutOf(page).map((sentence) => plainParagraph(sentence));
}

/** What a reader must know before all else. */
function warningOf({ warning }: ReportPage): readonly Paragraph[] {
  return warning === "" ? [] : [plainParagraph([plainRun(printable(warning), { bold: true })], "marking")];
}

/** Where a report says how it was made. */
function footOf({ name }: ReportPage): readonly Block[] {
  const file = notesFile(name);
  const runs = [
    plainRun("How this paper was made, what it rests on and what it leaves out are set out in its notes: "),
    plainRun(file, { link: file }),
    plainRun("."),
  ];
  return [plainParagraph(runs, "quiet")];
}
