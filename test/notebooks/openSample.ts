import { coveredDays, isKnownAt, type Return } from "@lac-analytics/core";
import type {
  AskedFigures,
  FigureRequests,
  InternalSource,
  NotebookSource,
  PublishedSource,
  SourceFacts,
} from "@lac-analytics/notebook";
import type { AnswerRequest } from "@lac-analytics/notebook/render";
import { answered } from "../../packages/notebook/src/source/FigureRequest.ts";
import { openNotebookSource } from "../../packages/report/src/source/openNotebookSource.ts";
import { readSettings } from "../../packages/report/src/source/readSettings.ts";
import { project } from "../lac.ts";

type Options = Partial<Parameters<typeof openNotebookSource>[1]>;

/** Something with the answers to what a notebook asks. */
interface Answering {
  readonly answer: AnswerRequest;
}

/** What the notebooks are computed from, with the answers to what they ask. */
export type SampleSource = NotebookSource & Answering;

/** What the notebooks are computed from when `lac report` is run in the project with some options. */
export async function openSample(options: Options & { readonly publish: true }): Promise<PublishedSource & Answering>;
export async function openSample(options?: Options & { readonly publish?: false }): Promise<InternalSource & Answering>;
export async function openSample(options: Options): Promise<SampleSource>;
export function openSample(options: Options = {}): Promise<SampleSource> {
  // another return may be written anew; what is published of one hangs on nothing that was asked before
  if (options.data !== undefined) return openAnew(options);
  const key = JSON.stringify(options);
  const source = kept.get(key) ?? openAnew(options);
  kept.set(key, source);
  return source;
}

/** What is opened once for all files that a process runs. */
const kept = new Map<string, Promise<SampleSource>>();

async function openAnew(options: Options): Promise<SampleSource> {
  const outside = process.cwd();
  process.chdir(project);
  try {
    const { settings } = await readSettings();
    const { source, answer } = await openNotebookSource(settings, options);
    return { ...source, answer };
  } finally {
    process.chdir(outside);
  }
}

/** The answers to what a notebook asks. */
export function answersTo<Asks extends (facts: SourceFacts) => FigureRequests>(
  asks: Asks,
  source: SampleSource,
): { readonly [Name in keyof ReturnType<Asks>]: AskedFigures } {
  return answered(asks(source), source.answer) as { readonly [Name in keyof ReturnType<Asks>]: AskedFigures };
}

/** What has to be given with a return in the place of the sample's: what is known of it. */
export function knownOf(care: Return): Pick<InternalSource, "care" | "covered" | "isKnownAt" | "account" | "check"> {
  return {
    care,
    covered: coveredDays(care),
    isKnownAt: (measure, day) => isKnownAt(care, measure, { asAt: day }),
    account: [],
    check: () => ({ year: 0, problems: [], rules: [], notRun: [] }),
  };
}
