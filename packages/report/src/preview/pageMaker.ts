import { extname, join } from "node:path";
import { InputError, isoFromDay } from "@lac-analytics/core";
import { systemFault } from "@lac-analytics/core/node";
import { type HtmlPage, pageOf } from "@lac-analytics/document";
import { drawOnce, findNotebooks } from "@lac-analytics/notebook/node";
import type { Notebook } from "@lac-analytics/notebook/render";
import { completePage, computeCells } from "../build/computePage.ts";
import { indexDocument } from "../build/indexDocument.ts";
import { markingOf } from "../build/markingOf.ts";
import { modelPage } from "../build/modelPage.ts";
import { notebookOnDisk } from "../build/notebookOnDisk.ts";
import { notesDocument } from "../build/notesDocument.ts";
import { paperOf } from "../build/paperOf.ts";
import type { ReportPage } from "../build/ReportPage.ts";
import type { StandingReport } from "../build/reportList.ts";
import { titleOf } from "../build/titleOf.ts";
import { modelAmong } from "../model/drawModels.ts";
import type { OpenedSource } from "../source/notebookSource.ts";
import { openNotebookSource } from "../source/openNotebookSource.ts";
import { readSettings } from "../source/readSettings.ts";
import { softwareVersions } from "../source/softwareVersions.ts";
import type { MadePage, PreviewPage, PreviewSource } from "./PreviewMessage.ts";

/** Makes pages, and keeps what an edit leaves as it was: the return that was read, and the cells that were computed. */
export interface PageMaker {
  readonly make: (page: PreviewPage) => Promise<MadePage>;
  /** is told of files that were written, made or removed */
  readonly edited: (paths: readonly string[]) => Promise<void>;
}

/** Makes the maker of a preview's pages. */
export function openPageMaker({ notebooksFolder, notebooks, options }: PreviewSource): PageMaker {
  const computed = new Map<string, Promise<ReportPage>>();
  let opened: Promise<OpenedSource> | undefined;

  const source = (): Promise<OpenedSource> => {
    opened ??= readSettings().then(({ settings }) => openNotebookSource(settings, options));
    return opened;
  };
  const contentsOf = (notebook: Notebook): Promise<ReportPage> => {
    const made =
      computed.get(notebook.name) ??
      source().then(async (given) => {
        const parts = notebookOnDisk(notebook);
        return completePage(parts, await computeCells(parts, given), given, {
          draw: drawOnce,
          versions: softwareVersions(),
        });
      });
    computed.set(notebook.name, made);
    return made;
  };
  const index = async (): Promise<HtmlPage> => {
    const { letterhead, source: from } = await source();
    const reports: StandingReport[] = [];
    for (const notebook of findNotebooks(notebooksFolder, notebooks)) {
      reports.push({
        name: notebook.name,
        title: await titleOf(notebook, from.months),
        council: letterhead.council,
        asAt: isoFromDay(from.asAt),
        marking: markingOf(from.internal),
        // what is found is known when the pages are made
        found: [],
        weight: 0,
      });
    }
    return pageOf(indexDocument(reports, letterhead));
  };
  const made = async (page: PreviewPage): Promise<HtmlPage> => {
    if (page.kind === "index") return index();
    if (page.kind === "source") {
      await source();
      return { title: "", metas: [], styles: [], body: "" };
    }
    const notebook = { name: page.notebook, folder: join(notebooksFolder, page.notebook) };
    const contents = await contentsOf(notebook);
    const { document, page: noted } = await paperOf(notebookOnDisk(notebook), contents);
    if (page.kind === "page") return pageOf(document);
    if (page.kind === "notes") return pageOf(notesDocument(noted, document.title));
    const model = modelAmong(contents.cells);
    if (model === undefined) throw new InputError(`The notebook "${notebook.name}" makes no model.`);
    return modelPage(contents, document.title, model);
  };
  return {
    make: async (page) => {
      try {
        return { page: await made(page) };
      } catch (error) {
        const fault = systemFault(error);
        return { fault: fault instanceof Error ? fault.message : String(fault) };
      }
    },
    edited: async (paths) => {
      for (const path of paths) {
        const part = editedPart(path);
        if (part === "prose") continue;
        computed.clear();
        if (part === "source") opened = undefined;
      }
    },
  };
}

/** What an edit of a file makes old: the page, the cells as well, or all that they are computed from. */
function editedPart(path: string): "prose" | "cells" | "source" {
  const ending = extname(path);
  if (ending === ".mdx") return "prose";
  return [".ts", ".mts", ".js", ".mjs"].includes(ending) ? "cells" : "source";
}
