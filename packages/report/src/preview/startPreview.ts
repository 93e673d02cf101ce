import { randomUUID } from "node:crypto";
import { extname, join } from "node:path";
import { InputError } from "@lac-analytics/core";
import type { HtmlPage } from "@lac-analytics/document";
import { findNotebooks } from "@lac-analytics/notebook/node";
import type { MadePage, PreviewPage, PreviewSource } from "./PreviewMessage.ts";
import { previewPage } from "./previewPage.ts";
import { startPreviewServer } from "./previewServer.ts";
import { startPageWorker } from "./startPageWorker.ts";
import { watchedPaths } from "./watchedPaths.ts";
import { watchFiles } from "./watchFiles.ts";
import { watchTypes } from "./watchTypes.ts";

/** What is previewed, and how it is told of. */
export interface PreviewOrder extends PreviewSource {
  /** 0 for any that is free */
  readonly port: number;
  /** told of each new fault, for the person at the keyboard */
  readonly progress: (message: string) => void;
}

/** A preview that runs until it is stopped. */
export interface Preview {
  /** where the first page is */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** How long a page may take before it is said that it does, in milliseconds. */
const slow = 5000;

/**
 * Serves the pages of notebooks to this machine, and shows an edit of prose, cells, settings or the files they name as
 * soon as it is saved. What stops a page is said over it and on `progress`.
 *
 * @throws {InputError} if a notebook that is named is not there, what the pages come from cannot be read, or the port
 *   cannot be used
 */
export async function startPreview(order: PreviewOrder): Promise<Preview> {
  const { notebooksFolder, notebooks, options, port, progress } = order;
  findNotebooks(notebooksFolder, notebooks);
  const run = randomUUID();
  let edit = 0;
  const version = (): string => `${run}-${edit}`;
  const lastMade = new Map<string, HtmlPage>();
  const lastFault = new Map<string, string | undefined>();

  const worker = startPageWorker({ notebooksFolder, notebooks, options });
  const renew = (): void => {
    edit += 1;
    server.tell(version());
  };
  const types = watchTypes(notebooksFolder, renew);
  const files = watchFiles((paths) => {
    worker.edited(paths);
    renew();
    // of a folder that is made it is not told what was written into it before it was watched
    if (paths.some((path) => ["", ".ts"].includes(extname(path)) || path.endsWith("tsconfig.json"))) types.look();
    if (paths.includes(join(notebooksFolder, "settings.json"))) watchAnew();
  });

  const watchAnew = (): void => {
    try {
      files.watchOnly(watchedPaths(notebooksFolder, options));
    } catch (error) {
      progress(error instanceof Error ? error.message : String(error));
    }
  };

  /** The page that stands at a path, with or without its ending; undefined where there is none. */
  const pageAt = (path: string): PreviewPage | undefined => {
    if (path === "/" || path === "/index.html") return { kind: "index" };
    const [, name = "", beside] = /^\/(.+?)(?:-(model|notes))?(?:\.html)?$/.exec(path) ?? [];
    const isShown = findNotebooks(notebooksFolder, notebooks).some((notebook) => notebook.name === name);
    const kind = beside === "model" || beside === "notes" ? beside : "page";
    return isShown ? { kind, notebook: name } : undefined;
  };
  const served = async (path: string): Promise<string | undefined> => {
    const page = pageAt(path);
    if (page === undefined) return undefined;
    const asked = version();
    const made = await inTime(worker.make(page));
    if ("page" in made) lastMade.set(path, made.page);
    const typeFault = "notebook" in page ? types.faultOf(page.notebook) : undefined;
    const fault = typeFault ?? ("fault" in made ? made.fault : undefined);
    if (fault !== undefined && fault !== lastFault.get(path)) progress(fault);
    lastFault.set(path, fault);
    return previewPage({ page: lastMade.get(path), fault, version: asked });
  };
  /** A page, or, where it takes long, that it does; it is shown when it is there. */
  const inTime = async (making: Promise<MadePage>): Promise<MadePage> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<MadePage>((resolve) => {
      timer = setTimeout(() => {
        resolve({ fault: `This page has been in the making for ${slow / 1000} seconds.` });
        void making.then(renew);
      }, slow);
    });
    try {
      return await Promise.race([making, late]);
    } finally {
      clearTimeout(timer);
    }
  };

  const server = await startPreviewServer(port, { page: served, version });
  const stop = async (): Promise<void> => {
    files.stop();
    await Promise.all([server.stop(), worker.stop()]);
  };
  try {
    // before anything is read: an edit that is saved meanwhile is told of
    files.watchOnly(watchedPaths(notebooksFolder, options));
    const source = await worker.make({ kind: "source" });
    if ("fault" in source) throw new InputError(source.fault);
  } catch (error) {
    await stop();
    throw error;
  }
  types.look();
  const [first] = notebooks;
  return { address: `${server.address}${first === undefined ? "/" : `/${encodeURIComponent(first)}.html`}`, stop };
}
