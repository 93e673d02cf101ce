import { archiveOf } from "@lac-analytics/document/archive";
import { toExcel } from "@lac-analytics/document/excel";
import { type DrawPng, toWord } from "@lac-analytics/document/word";
import type { NotebookParts } from "../../build/NotebookParts.ts";
import { navigationOf } from "../../build/navigationOf.ts";
import { packRecordFile, packRecordText } from "../../build/packRecord.ts";
import type { Paper } from "../../build/paperOf.ts";
import { indexPage, type MadePage, type PaperPage, paperPages } from "../../build/paperPages.ts";
import { recordOfPack } from "../../build/recordOfPack.ts";
import { listOfReports, listText, type StandingReport } from "../../build/reportList.ts";
import { reportOf } from "../../build/reportOf.ts";
import { hashOf } from "../../source/hashOf.ts";
import type { OpenedSource } from "../../source/notebookSource.ts";
import type { SoftwareVersion } from "../../source/softwareVersions.ts";
import type { SourceFile } from "../../source/sourceFiles.ts";
import type { Questions } from "../Questions.ts";
import type { TellProgress } from "./TellProgress.ts";

/** Of what a pack is made, and how. */
export interface PackOrder {
  readonly notebooks: readonly NotebookParts[];
  readonly source: OpenedSource;
  readonly versions: readonly SoftwareVersion[];
  /** the paper of a notebook, under its name */
  readonly paperOf: (notebook: NotebookParts) => Promise<Paper>;
  readonly drawPng: DrawPng;
  readonly progress: TellProgress;
}

const formats = ["html", "docx", "xlsx"] as const;

/** All papers in one zip, with the files that a build writes beside them: unpacked, it is a folder of reports. */
export async function paperPack(order: PackOrder): Promise<Omit<Questions["pack"]["answer"], "name">> {
  const { source: from, versions, paperOf, drawPng, progress } = order;
  const notebooks = order.notebooks.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const made: PackedFile[] = [];
  const reports: StandingReport[] = [];
  const without: string[] = [];
  const read: SourceFile[] = [];
  // from the last to the first: each page leads to the next that there is
  for (const [done, notebook] of notebooks.toReversed().entries()) {
    progress("Making all papers", done / notebooks.length);
    const paper = await paperOf(notebook);
    const { page, document } = paper;
    read.push(...page.sources);
    const { report, notes } = await paperPages(paper, navigationOf(page.name, reports, formats));
    made.push(packedPage(notes));
    if (report === undefined) {
      without.unshift(document.title);
      continue;
    }
    made.push(...(await inEveryForm(report, drawPng)));
    reports.push(reportOf(page, document));
  }
  const index = await inEveryForm(await indexPage(reports, from.letterhead), drawPng);
  const files = [...index, ...made.toSorted(([one], [other]) => (one < other ? -1 : 1))];
  const outputs = files.map(([file, bytes]) => ({ file, sha256: hashOf(bytes) }));
  const record = recordOfPack({ from, notebooks, formats, read, versions, outputs });
  const list = { edition: record.edition, files: files.map(([file]) => file), reports };
  const beside = [packedText(packRecordFile, packRecordText(record)), packedText(listOfReports, listText(list))];
  return {
    type: "application/zip",
    bytes: Uint8Array.from(archiveOf([...files, ...beside])),
    papers: reports.map(({ title }) => title).reverse(),
    without,
  };
}

/** A file of a zip. */
type PackedFile = readonly [name: string, bytes: Uint8Array];

function packedText(name: string, text: string): PackedFile {
  return [name, new TextEncoder().encode(text)];
}

function packedPage({ file, html }: MadePage): PackedFile {
  return packedText(file, html);
}

/** A page with the other forms that it is taken away in. */
async function inEveryForm(page: PaperPage, drawPng: DrawPng): Promise<readonly PackedFile[]> {
  const { file, document } = page;
  return [
    packedPage(page),
    [file.replace(/html$/, "docx"), await toWord(document, drawPng)],
    [file.replace(/html$/, "xlsx"), await toExcel(document)],
  ];
}
