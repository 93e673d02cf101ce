import type { ChartTable } from "@lac-analytics/charts";
import type { Day, ThemeEvidence } from "@lac-analytics/core";
import { capitalised, listInWords } from "@lac-analytics/core";
import {
  type AimedIndicator,
  indicatorCell,
  indicatorSentence,
  indicatorVerdict,
  isSame,
  type Message,
  meetsTarget,
  type NotebookSource,
  numberInWords,
} from "@lac-analytics/notebook";

/** What a council has to show for one line of enquiry, as the report prints it. */
export interface ThemePart {
  readonly name: string;
  /** aims with the indicator of each, and what its figures say */
  readonly table: ChartTable;
  /** what the figures say, a sentence each */
  readonly figures: readonly string[];
  /** impact and narrative, where they may stand in this version: the aim, and what its author wrote of it */
  readonly words: readonly string[];
}

/** The evidence of each theme, in the order of the file. */
export function themeParts(
  evidence: readonly ThemeEvidence[],
  indicators: readonly AimedIndicator[],
  source: NotebookSource,
  hasWords: boolean,
): readonly ThemePart[] {
  return themesOf(evidence).map((name) => {
    const own = evidence.filter(({ theme }) => theme === name);
    return {
      name,
      table: aimTable(name, own, indicators, source),
      figures: [...new Set(own.flatMap((one) => indicatorsOf(one, indicators)))].flatMap((one) => {
        const told = indicatorSentence(one, source);
        return told === "" ? [] : [told];
      }),
      words: hasWords ? own.flatMap(wordsOf) : [],
    };
  });
}

function aimTable(
  theme: string,
  evidence: readonly ThemeEvidence[],
  indicators: readonly AimedIndicator[],
  { asAt, internal }: NotebookSource,
): ChartTable {
  const cell = (one: AimedIndicator, day: Day): string => indicatorCell(one.now, day, internal);
  return {
    caption: `${theme}: what was aimed at, and what the figures say`,
    columns: ["What was aimed at", "Indicator", "Now", "Target", "What the figures say", "Source"].map((label) => ({
      label,
      kind: "text",
    })),
    rows: evidence.flatMap((one) => {
      const own = indicatorsOf(one, indicators);
      const from = one.source === "" ? "–" : one.source;
      if (own.length === 0) return [[one.aim, "no figure", "[z]", "[z]", "[z]", from]];
      return own.map((indicator) => [
        one.aim,
        indicator.label,
        cell(indicator, asAt),
        targetText(indicator),
        indicatorVerdict(indicator),
        from,
      ]);
    }),
  };
}

function targetText(one: AimedIndicator): string {
  const met = meetsTarget(one);
  return met === undefined ? "[z]" : met ? "Met" : "Not met";
}

/** The indicators of a row: of the year and of the month, where there are both. */
function indicatorsOf({ indicator }: ThemeEvidence, all: readonly AimedIndicator[]): readonly AimedIndicator[] {
  return all.filter((one) => isSame(one.indicator, indicator));
}

function wordsOf({ aim, impact, narrative }: ThemeEvidence): readonly string[] {
  const written = [
    ...(impact === "" ? [] : [`Impact: ${stopped(impact)}`]),
    ...(narrative === "" ? [] : [stopped(narrative)]),
  ].join(" ");
  return written === "" ? [] : [`${aim}. ${written}`];
}

function stopped(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Aims for which there is neither a figure nor an impact to show, in a sentence; blank where each has one. */
export function thinInWords(evidence: readonly ThemeEvidence[], indicators: readonly AimedIndicator[]): string {
  const thin = thinOf(evidence, indicators);
  if (thin.length === 0) return "";
  const one = thin.length === 1;
  return `For ${numberInWords(thin.length)} of ${numberInWords(evidence.length)} aims there is neither a figure nor an impact to show: ${listInWords(thin.map(({ aim }) => `“${aim}”`))}. A reviewer will ask for ${one ? "it" : "them"}.`;
}

/** The same, as a message for members. */
export function thinMessages(
  evidence: readonly ThemeEvidence[],
  indicators: readonly AimedIndicator[],
): readonly Message[] {
  const thin = thinOf(evidence, indicators);
  if (thin.length === 0) return [];
  return [
    {
      kind: "untested concern",
      lead: "Nothing to show yet",
      text: `${capitalised(numberInWords(thin.length))} of ${numberInWords(evidence.length)} aims ${thin.length === 1 ? "has" : "have"} neither a figure nor an impact behind ${thin.length === 1 ? "it" : "them"}.`,
      question: "How shall we know whether the aims without a figure are reached?",
      weight: 65,
    },
  ];
}

function thinOf(evidence: readonly ThemeEvidence[], indicators: readonly AimedIndicator[]): readonly ThemeEvidence[] {
  return evidence.filter(
    (one) => one.impact === "" && !indicatorsOf(one, indicators).some(({ series }) => series.length > 0),
  );
}

function themesOf(evidence: readonly ThemeEvidence[]): readonly string[] {
  return [...new Set(evidence.map(({ theme }) => theme))];
}
