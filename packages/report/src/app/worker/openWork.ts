import {
  capitalised,
  measures as catalogue,
  type Day,
  type Figure,
  figureRow,
  InputError,
  isoFromDay,
  latestDay,
  noDay,
  type PopulationInputs,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import { blocksHtml, plainParagraph } from "@lac-analytics/document";
import type { DrawPng } from "@lac-analytics/document/word";
import { figuresAt } from "../../answers/figuresAt.ts";
import { lostInWords } from "../../answers/lostInWords.ts";
import { measureTerm } from "../../answers/measureTerm.ts";
import { tableColumns } from "../../answers/tableColumns.ts";
import { notCovered, requireEpisodes } from "../../given/figureQuestion.ts";
import { say } from "../../given/say.ts";
import { populationLookup } from "../../source/populationLookup.ts";
import { type OpenedReturn, readGiven } from "../../source/readGiven.ts";
import type { SoftwareVersion } from "../../source/softwareVersions.ts";
import type { HeldFiles } from "../HeldFiles.ts";
import type { GivenSettings, MadeFile, QuestionName, Questions } from "../Questions.ts";
import { accountTable } from "./accountTable.ts";
import { dayAsked } from "./dayAsked.ts";
import { figuresTable } from "./figuresTable.ts";
import { type Checker, openChecker } from "./openChecker.ts";
import { type Comparer, openComparer } from "./openComparer.ts";
import { openExplorer } from "./openExplorer.ts";
import { pageSettings } from "./pageSettings.ts";
import { openPaperMaker, type PaperMaker } from "./paperMaker.ts";
import { returnFiles } from "./returnFiles.ts";
import type { TellProgress } from "./TellProgress.ts";
import { tableFile } from "./tableFile.ts";

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

  /** the code of the authority of the settings; blank where they name none */
  let ownAuthority = "";
  let populationAt = (_day: Day): PopulationInputs => ({});
  let papers: PaperMaker | undefined;
  let checker: Checker | undefined;
  let comparer: Comparer | undefined;

  const opened = (): OpenedReturn => {
    if (read === undefined) throw new InputError("No return has been given yet; give the files of one first.");
    return read;
  };
  const checking = (): Checker => {
    opened();
    if (checker === undefined) throw new InputError("The return has not been checked yet.");
    return checker;
  };
  const comparing = (): Comparer => {
    opened();
    if (comparer === undefined) throw new InputError("The return has not been read yet.");
    return comparer;
  };
  /** Has papers made with settings, which are read before there is a return too, so that what is wrong in them is told at once. */
  const takeSettings = async (given: GivenSettings): Promise<void> => {
    const settings = await pageSettings(given, held);
    if (read === undefined) return;
    papers = openPaperMaker({ opened: read, ...settings, versions }, progress);
    const { population, authority } = settings.settings;
    const found = await populationLookup(population, authority, settings.reader);
    populationAt = (day) => found(day).inputs;
    ownAuthority = authority;
    latest = undefined;
    comparer = openComparer(read.return, held, authority, populationAt);
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
      const day = dayAsked(asAt);
      progress("Working out the figures");
      const inputs = { ...populationAt(day), series: [], ownMeasures: [], choices: {} };
      latest = { asAt, figures: figuresAt(care, { asAt: day }, catalogue, ["all"], inputs) };
    }
    return latest.figures;
  };

  return {
    open: async ({ files: given, settings }) => {
      read = undefined;
      latest = undefined;
      papers = undefined;
      ownAuthority = "";
      populationAt = () => ({});
      checker = undefined;
      progress("Reading the files");
      const { files, messages } = await returnFiles(given);
      progress("Reading the return");
      const result = await readGiven(files, messages);
      requireEpisodes(result.return);
      read = result;
      checker = openChecker(result, progress);
      comparer = openComparer(result.return, held, "");
      try {
        await takeSettings(settings);
      } catch (error) {
        // figures and checks need no settings
        if (!(error instanceof InputError)) throw error;
        say(error.message);
      }
      const last = latestDay(result.return);
      return {
        html: blocksHtml([accountTable(result.account)]),
        measures: catalogue.map(({ id, title, breakdowns }) => ({
          id,
          label: title,
          by: breakdowns.map((breakdown) => ({
            id: breakdown.id,
            label: breakdown.id === "total" ? "All together" : capitalised(breakdown.id.replaceAll("-", " ")),
            categories: breakdown.categories.map((category) => ({ id: category.id, label: category.label })),
          })),
        })),
        asAt: last === noDay ? "" : isoFromDay(reportingYearPeriod(reportingYearOf(last)).to),
      };
    },
    explore: async (asked) => {
      progress("Working out the figures");
      const explorer = openExplorer(opened(), populationAt);
      return { html: await explorer.show(asked, (measure) => comparing().blocks(measure, asked, asked.beside)) };
    },
    comparisons: async ({ asAt, beside, form }) => comparing().file(asAt, beside, form),
    trace: async (asked) => openExplorer(opened()).trace(asked, asked.form),
    check: async (asked) =>
      checking().check({ ...asked, authority: asked.authority === "" ? ownAuthority : asked.authority }),
    problems: async ({ filter, from }) => checking().problems(filter, from),
    problemsFile: async ({ filter, form }) => checking().file(filter, form),
    settings: async ({ settings }) => {
      await takeSettings(settings);
      return {};
    },
    paper: async (asked) => makingPapers().read(asked),
    pack: async (asked) => makingPapers().pack(asked, drawPng),
    paperFile: async (asked) => makingPapers().file(asked, asked.form, drawPng),
    model: async ({ paper, asAt }) => ({ html: await makingPapers().model({ paper, edition: "internal", asAt }) }),
    figures: async ({ asAt }) => {
      const figures = figuresOn(asAt);
      const { return: care } = opened();
      const cautions = [notCovered(care, [{ asAt: dayAsked(asAt) }]), lostInWords(figures)].filter(
        (words) => words !== "",
      );
      return {
        html: blocksHtml([...cautions.map((words) => plainParagraph(words, "marking")), figuresTable(figures, asAt)]),
      };
    },
    figuresFile: async ({ asAt, form }): Promise<MadeFile> => {
      const terms = catalogue.map(measureTerm);
      const table = { name: "figures", columns: tableColumns.figures, rows: figuresOn(asAt).map(figureRow), terms };
      return tableFile(table, `figures-${asAt}`, form);
    },
  };
}
