import { isoFromDay } from "@lac-analytics/core";
import type { OpenedSource } from "../source/notebookSource.ts";
import type { SoftwareVersion } from "../source/softwareVersions.ts";
import type { SourceFile } from "../source/sourceFiles.ts";
import { letterheadHash } from "./letterheadHash.ts";
import type { NotebookParts } from "./NotebookParts.ts";
import type { PackRecord, RecordedFile } from "./packRecord.ts";

/** What a pack of reports was made of, and what came out. */
export interface MadePack {
  readonly from: Pick<OpenedSource, "source" | "letterhead" | "dataNote" | "further">;
  readonly notebooks: readonly NotebookParts[];
  readonly formats: readonly string[];
  /** the files on which its pages rest, of each page */
  readonly read: readonly SourceFile[];
  readonly versions: readonly SoftwareVersion[];
  readonly outputs: readonly RecordedFile[];
}

/** The record of a pack, with files in order, and each input once. */
export function recordOfPack({ from, notebooks, formats, read, versions, outputs }: MadePack): PackRecord {
  return {
    asAt: isoFromDay(from.source.asAt),
    edition: from.source.internal ? "internal" : "published",
    notebooks: notebooks.map(({ name }) => name),
    formats,
    settings: settingsOf(from),
    inputs: inputsOf(read, notebooks),
    software: versions,
    outputs: outputs.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** What reports hang on besides files, as text. */
function settingsOf({ source, letterhead, dataNote, further }: MadePack["from"]): PackRecord["settings"] {
  const { months, monthsBetweenMeetings = "", authority } = source;
  return {
    council: letterhead.council,
    authority,
    months: `${months}`,
    monthsBetweenMeetings: `${monthsBetweenMeetings}`,
    letterhead: letterheadHash(letterhead),
    dataNote,
    ...further,
  };
}

/** The files that pages rest on, each once, and what the notebooks themselves are. */
function inputsOf(sources: readonly SourceFile[], notebooks: readonly NotebookParts[]): readonly RecordedFile[] {
  const read = sources.map(({ file, sha256 }) => ({ file, sha256 }));
  const own = notebooks.flatMap((notebook) => notebook.files());
  const each = new Map([...read, ...own].map((input) => [`${input.file} ${input.sha256}`, input]));
  return [...each.keys()].sort().flatMap((key) => each.get(key) ?? []);
}
