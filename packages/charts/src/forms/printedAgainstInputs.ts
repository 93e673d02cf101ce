import type { Chart } from "../Chart.ts";
import { horizontalDots } from "../marks/horizontalDots.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { formatNumber } from "../words/formatNumber.ts";

/** A figure as a paper prints it, and what its own inputs give. */
export interface PrintedAndGiven {
  readonly label: string;
  readonly printed: number;
  /** the nearest that its inputs allow */
  readonly given: number;
  /** "39, not 37" */
  readonly words: string;
}

/**
 * Figures of a paper that do not follow from its own inputs: for each how far it is printed above or below what they
 * give, in percent of that, so that figures of several units stand on one scale. The furthest above stands at the top.
 *
 * @throws {RangeError} if there is no figure, or what its inputs give is not above nought
 * @example
 * const wording = { measure: "Figures that cannot be true", counted: "", place: "Rutland", source: "Paper", when: "21 January 2019" };
 * // 39 is 2 above 37, which is 5.4% of it
 * printedAgainstInputs([{ label: "Caseload", printed: 39, given: 37, words: "39, not 37" }], wording).title; // => "1 printed too high, by 5.4%"
 */
export function printedAgainstInputs(figures: readonly PrintedAndGiven[], wording: DatedWording): Chart {
  if (figures.length === 0) throw new RangeError("printedAgainstInputs requires at least one figure");
  const rows = figures
    .map((figure, at) => ({ ...figure, key: `${at}`, off: percentOff(figure) }))
    .toSorted((a, b) => b.off - a.off);
  const { specification, narrowSpecification } = horizontalDots(
    rows.map(({ key, label, off, words }) => ({
      key,
      label,
      style: "other",
      value: off,
      interval: { lower: Math.min(0, off), upper: Math.max(0, off), confidence: 1 },
      valueLabel: words,
    })),
    "Printed above what its inputs give (%)",
    0,
  );
  const title = titleOf(rows.map(({ off }) => off));
  return {
    id: datedId("printed-against-inputs", wording),
    title,
    subtitle: datedSubtitle(wording, ["The dotted line is what the figure's own inputs give."]),
    description: `Dot chart. ${title}. ${rows.map(({ label, words }) => `${label}: ${words}`).join("; ")}.`,
    specification,
    narrowSpecification,
    table: captionedTable(
      wording,
      [
        { label: "Figure", kind: "text" },
        { label: "Printed, and what its inputs give", kind: "text" },
        { label: "Above what its inputs give (%)", kind: "number", decimals: 1 },
      ],
      rows.map(({ label, words, off }) => [label, words, off]),
    ),
  };
}

function percentOff({ label, printed, given }: PrintedAndGiven): number {
  if (!(given > 0))
    throw new RangeError(`printedAgainstInputs requires inputs that give more than nought for ${label}`);
  return (100 * (printed - given)) / given;
}

function titleOf(offs: readonly number[]): string {
  const side = (sign: number, word: string): readonly string[] => {
    const found = offs.filter((off) => Math.sign(off) === sign).map(Math.abs);
    if (found.length === 0) return [];
    const most = formatNumber(Math.max(...found), 1);
    return [`${found.length} printed too ${word}, by ${found.length === 1 ? "" : "up to "}${most}%`];
  };
  return [...side(1, "high"), ...side(-1, "low")].join("; ");
}
