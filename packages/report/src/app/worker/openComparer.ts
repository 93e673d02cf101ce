import { amountText, formatNumber } from "@lac-analytics/charts";
import {
  csvOfTable,
  type Day,
  InputError,
  type Measure,
  type OwnComparison,
  type PopulationInputs,
  type Return,
  readNeighbours,
  readPublished,
} from "@lac-analytics/core";
import { type Block, plainParagraph, type Table } from "@lac-analytics/document";
import { comparedWithPublished, type PublishedOthers } from "../../answers/comparedWithPublished.ts";
import { comparisonRow } from "../../answers/comparisonRow.ts";
import { tableColumns } from "../../answers/tableColumns.ts";
import { isSameAuthority } from "../../source/isSameAuthority.ts";
import type { HeldFiles } from "../HeldFiles.ts";
import type { AskedFigure, Beside, FileForm, GivenFile, MadeFile } from "../Questions.ts";
import { authorityAsked } from "./authorityAsked.ts";
import { dayAsked } from "./dayAsked.ts";
import { amountWords } from "./figuresTable.ts";
import { groupLabel } from "./groupLabel.ts";
import { bytesOf } from "./returnFiles.ts";
import { tableFile } from "./tableFile.ts";
import { textCell } from "./textCell.ts";

/** Sets figures of a return beside those that were published of others. */
export interface Comparer {
  /** one measure by a breakdown; nothing where nobody said whose the return is, or none of it was published */
  readonly blocks: (measure: Measure, asked: AskedFigure, beside: Beside) => Promise<readonly Block[]>;
  /** all, as `lac compare` writes them */
  readonly file: (asAt: string, beside: Beside, form: FileForm) => Promise<MadeFile>;
}

/**
 * Begins with nothing compared.
 *
 * @param own the authority of the settings; blank where they name none
 * @param populationAt that of the settings, for rates of their authority
 */
export function openComparer(
  care: Return,
  held: HeldFiles,
  own: string,
  populationAt: (day: Day) => PopulationInputs = () => ({}),
): Comparer {
  let known: { readonly of: readonly unknown[]; readonly rows: readonly OwnComparison[] } | undefined;
  const compared = async (asAt: string, beside: Beside): Promise<readonly OwnComparison[]> => {
    const authority = beside.authority === "" ? own : authorityAsked(beside.authority);
    if (authority === "") throw new InputError("Say first whose return it is, by name or code.");
    const files = [...beside.published, ...(beside.neighbours === undefined ? [] : [beside.neighbours])];
    // by the files themselves: a corrected one may have the name and length of the one before
    const of = [asAt, authority, ...files.map(({ contents }) => contents)];
    if (known === undefined || known.of.length !== of.length || known.of.some((each, at) => each !== of[at])) {
      const others = await othersOf(beside, held);
      const day = dayAsked(asAt);
      const population = isSameAuthority(authority, own) ? populationAt(day) : {};
      known = { of, rows: comparedWithPublished(care, { asAt: day }, authority, others, population) };
    }
    return known.rows;
  };
  return {
    blocks: async (measure, { by, asAt }, beside) => {
      if (beside.authority === "" && own === "") return [];
      try {
        const rows = (await compared(asAt, beside)).filter(
          (row) => row.own.measure === measure.id && row.own.breakdown === by,
        );
        return rows.length === 0 ? [] : [besideTable(measure, by, rows)];
      } catch (error) {
        // the figure stands without what is beside it
        if (!(error instanceof InputError)) throw error;
        return [plainParagraph(error.message, "quiet")];
      }
    },
    file: async (asAt, beside, form) => {
      const rows = (await compared(asAt, beside)).map(comparisonRow);
      return tableFile({ name: "comparisons", columns: tableColumns.comparisons, rows }, `beside-others-${asAt}`, form);
    },
  };
}

/** What was given, or else what the page holds of the DfE's. */
async function othersOf({ published, neighbours }: Beside, held: HeldFiles): Promise<PublishedOthers> {
  const heldFile = (name: string): readonly GivenFile[] => {
    const path = held.national[name];
    const text = path === undefined ? undefined : held.texts[path];
    return path === undefined || text === undefined ? [] : [{ path, contents: new Blob([text]) }];
  };
  const table = async (file: GivenFile): Promise<Uint8Array> => csvOfTable(await bytesOf(file), file.path);
  const figures = await Promise.all(
    (published.length === 0 ? heldFile("benchmarks") : published).map(async (file) =>
      readPublished(await table(file), file.path),
    ),
  );
  const models = await Promise.all(
    (neighbours === undefined ? heldFile("neighbours") : [neighbours]).map(async (file) =>
      readNeighbours(await table(file), file.path),
    ),
  );
  return { figures: figures.flat(), models: models.flat() };
}

/** How far figures lie apart, or from where to where: shares by points, which are no shares of each other. */
function gapWords(gaps: readonly number[], unit: string): string {
  if (unit !== "percent") return gaps.map((gap) => amountText(gap, unit)).join(" to ");
  return `${gaps.map((gap) => formatNumber(gap, 1)).join(" to ")} points`;
}

function besideTable(measure: Measure, by: string, rows: readonly OwnComparison[]): Table {
  return {
    kind: "table",
    title: "",
    caption: `${measure.title}, beside what was published of others`,
    columns: [
      { label: "Group", kind: "text" },
      { label: "Beside", kind: "text" },
      { label: "In the year to 31 March", kind: "text" },
      { label: "Published", kind: "number" },
      { label: "This return less it", kind: "number" },
      { label: "95% interval of that", kind: "number" },
      { label: "What that says", kind: "text" },
    ],
    rows: rows.map(({ own, comparator, verdict }) => {
      const { gap, value } = comparator;
      const hasInterval = gap !== undefined && "clear" in gap;
      return [
        textCell(groupLabel(measure, by, own.category)),
        textCell(comparator.with === "neighbours" ? "Mean of its neighbours" : comparator.name),
        textCell(String(comparator.year)),
        textCell(value === undefined ? "withheld" : amountWords(value, own.unit)),
        textCell(gap === undefined ? "" : gapWords([gap.value], own.unit)),
        textCell(hasInterval ? gapWords([gap.lower, gap.upper], own.unit) : ""),
        textCell(verdict),
      ];
    }),
  };
}
