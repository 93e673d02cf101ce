import { extname, join } from "node:path";
import { isoFromDay } from "@lac-analytics/core";
import { systemFault } from "@lac-analytics/core/node";
import { computePage, type PageInputs } from "../build/computePage.ts";
import { markingOf } from "../build/markingOf.ts";
import type { ReportPage } from "../build/ReportPage.ts";
import type { StandingReport } from "../build/standingReports.ts";
import { withoutReordering } from "../build/withoutReordering.ts";
import { type OpenedSource, openNotebookSource } from "../cli/openNotebookSource.ts";
import { readSettings } from "../cli/readSettings.ts";
import { findNotebooks } from "../notebook/findNotebooks.ts";
import type { Notebook } from "../notebook/Notebook.ts";
import { publishedSource } from "../notebook/publishedSource.ts";
import type { MadePage, PreviewPage, PreviewSource } from "./PreviewMessage.ts";
import type { PageRenderer } from "./pageRenderer.ts";

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
  let shown: Promise<PageInputs> | undefined;
  let opening: Promise<PageRenderer> | undefined;

  const source = (): Promise<OpenedSource> => {
    opened ??= readSettings().then(({ settings }) => openNotebookSource(settings, options));
    return opened;
  };
  const inputs = (): Promise<PageInputs> => {
    shown ??= source().then(async (all) => ({
      ...all,
      source: await publishedSource(findNotebooks(notebooksFolder, []), all.source, all.protect),
    }));
    return shown;
  };
  const renderer = (): Promise<PageRenderer> => {
    opening ??= import("./pageRenderer.ts").then(({ openPageRenderer }) => openPageRenderer());
    return opening;
  };
  const contentsOf = (notebook: Notebook): Promise<ReportPage> => {
    const made =
      computed.get(notebook.name) ?? inputs().then(async (given) => asWritten(await computePage(notebook, given)));
    computed.set(notebook.name, made);
    return made;
  };
  const index = async (): Promise<string> => {
    const { letterhead, source: from } = await source();
    const { title, index: render } = await renderer();
    const reports: StandingReport[] = [];
    for (const notebook of findNotebooks(notebooksFolder, notebooks)) {
      reports.push({
        name: notebook.name,
        title: await title(notebook),
        council: letterhead.council,
        asAt: isoFromDay(from.asAt),
        marking: markingOf(from.internal),
      });
    }
    return render(reports);
  };
  const pageOf = async (page: PreviewPage): Promise<string> => {
    if (page.kind === "index") return index();
    if (page.kind === "source") {
      await source();
      void renderer();
      return "";
    }
    const notebook = { name: page.notebook, folder: join(notebooksFolder, page.notebook) };
    const contents = await contentsOf(notebook);
    return (await renderer())[page.kind](notebook, contents);
  };
  return {
    make: async (page) => {
      try {
        return { html: withoutReordering(await pageOf(page)) };
      } catch (error) {
        const fault = systemFault(error);
        return { fault: fault instanceof Error ? fault.message : String(fault) };
      }
    },
    edited: async (paths) => {
      for (const path of paths) {
        await (await opening)?.forget(path);
        const part = editedPart(path);
        if (part === "prose") continue;
        computed.clear();
        shown = undefined;
        if (part === "source") opened = undefined;
      }
    },
  };
}

/** What an edit of a file makes old: the page, the cells as well, or all that they are computed from. */
function editedPart(path: string): "prose" | "cells" | "source" {
  const ending = extname(path);
  if (ending === ".mdx" || ending === ".astro") return "prose";
  return [".ts", ".mts", ".js", ".mjs"].includes(ending) ? "cells" : "source";
}

/** A page as a build has it, where it passes through JSON. */
function asWritten(page: ReportPage): ReportPage {
  return JSON.parse(JSON.stringify(page));
}
