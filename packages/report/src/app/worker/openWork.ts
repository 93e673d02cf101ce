import {
  measures as catalogue,
  definitionOf,
  type Figure,
  figureRow,
  InputError,
  isoFromDay,
  latestDay,
  noDay,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import { blocksHtml, csvText, plainRun } from "@lac-analytics/document";
import type { DrawPng } from "@lac-analytics/document/word";
import { figuresAt } from "../../answers/figuresAt.ts";
import { lostInWords } from "../../answers/lostInWords.ts";
import { rowsWorkbook } from "../../answers/rowsWorkbook.ts";
import { tableColumns } from "../../answers/tableColumns.ts";
import type { SoftwareVersion } from "../../build/ReportPage.ts";
import { dayGiven } from "../../given/dayGiven.ts";
import { notCovered, requireEpisodes } from "../../given/figureQuestion.ts";
import { type OpenedReturn, readGiven } from "../../source/readGiven.ts";
import type { HeldFiles } from "../HeldFiles.ts";
import type { MadeFile, QuestionName, Questions } from "../Questions.ts";
import { accountTable } from "./accountTable.ts";
import { figuresTable } from "./figuresTable.ts";
import { pageSettings } from "./pageSettings.ts";
import { openPaperMaker, type PaperMaker } from "./paperMaker.ts";
import { returnFiles } from "./returnFiles.ts";
import type { TellProgress } from "./TellProgress.ts";

/** Answers each question of the page. */
export type Work = {
  readonly [Name in QuestionName]: (asked: Questions[Name]["asked"]) => Promise<Questions[Name]["answer"]>;
};

/** What the worker works with. */
export interface WorkTools {
  readonly held: HeldFiles;
  readonly versions: readonly SoftwareVersion[];
  readonly progress: TellProgress;
  readonly drawPng: DrawPng;
}

/** Begins with nothing: all that is answered is of the return that is opened first. */
export function openWork({ held, versions, progress, drawPng }: WorkTools): Work {
  let read: OpenedReturn | undefined;
  let latest: { readonly asAt: string; readonly figures: readonly Figure[] } | undefined;

  let papers: PaperMaker | undefined;

  const opened = (): OpenedReturn => {
    if (read === undefined) throw new InputError("No return was given yet; give the files of one first.");
    return read;
  };
  const makingPapers = (): PaperMaker => {
    opened();
    if (papers === undefined)
      throw new InputError("The settings cannot be read, so that no paper can be made; give others.");
    return papers;
  };
  const figuresOn = (asAt: string): readonly Figure[] => {
    const { return: care } = opened();
    if (latest?.asAt !== asAt) {
      const date = { asAt: dayGiven(asAt) };
      progress("Working out the figures");
      latest = {
        asAt,
        figures: figuresAt(care, date, catalogue, ["all"], { series: [], ownMeasures: [], choices: {} }),
      };
    }
    return latest.figures;
  };

  return {
    open: async ({ files: given, settings }) => {
      read = undefined;
      latest = undefined;
      papers = undefined;
      progress("Reading the files");
      const { files, messages } = await returnFiles(given);
      progress("Reading the return");
      const result = await readGiven(files, messages);
      requireEpisodes(result.return);
      papers = openPaperMaker({ opened: result, ...(await pageSettings(settings, held)), versions }, progress);
      read = result;
      const last = latestDay(result.return);
      return {
        html: blocksHtml([accountTable(result.account)]),
        asAt: last === noDay ? "" : isoFromDay(reportingYearPeriod(reportingYearOf(last)).to),
      };
    },
    settings: async ({ settings }) => {
      papers = openPaperMaker({ opened: opened(), ...(await pageSettings(settings, held)), versions }, progress);
      return {};
    },
    paper: async (asked) => ({ html: await makingPapers().read(asked) }),
    paperFile: async (asked) => makingPapers().file(asked, asked.form, drawPng),
    figures: async ({ asAt }) => {
      const figures = figuresOn(asAt);
      const { return: care } = opened();
      const cautions = [notCovered(care, [{ asAt: dayGiven(asAt) }]), lostInWords(figures)].filter(
        (words) => words !== "",
      );
      return {
        html: blocksHtml([
          ...cautions.map((words) => ({ kind: "paragraph", tone: "marking", runs: [plainRun(words)] }) as const),
          figuresTable(figures, asAt),
        ]),
      };
    },
    figuresFile: async ({ asAt, form }): Promise<MadeFile> => {
      const rows = figuresOn(asAt).map(figureRow);
      const columns = tableColumns.figures;
      const name = `figures-${asAt}.${form}`;
      if (form === "csv") {
        const text = csvText(
          columns.map((column) => column.name),
          rows,
        );
        return { name, type: "text/csv;charset=utf-8", bytes: new TextEncoder().encode(text) };
      }
      const terms = catalogue.map((measure) => ({
        term: measure.id,
        meaning: `${measure.title}. ${definitionOf(measure)} Source: ${measure.source}`,
      }));
      const bytes = await rowsWorkbook({ name: "figures", columns, rows, terms }, "LAC Analytics");
      return {
        name,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: Uint8Array.from(bytes),
      };
    },
  };
}
