import { roundHalfAway } from "@lac-analytics/core/stats";
import type { Chart } from "../Chart.ts";
import { type WaterfallRow, waterfallBars } from "../marks/waterfallBars.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { midSentence } from "../words/midSentence.ts";

/** An amount of pounds with what it is. */
export interface NamedAmount {
  readonly label: string;
  readonly pounds: number;
}

/**
 * How one cost came to be another: the earlier one, what each cause added or took, the later one. The title says how much
 * the cost rose or fell, and which cause did more than half of that.
 *
 * @throws {RangeError} if the causes do not add up to the change, to the penny
 * @example
 * bridge({ label: "2019-20", pounds: 14000000 }, [{ label: "More children", pounds: 600000 }, { label: "Inflation", pounds: 900000 }], { label: "2021-22", pounds: 15500000 }, { measure: "Cost of placements", counted: "", place: "Rutland", source: "Scenario", when: "2019-20 to 2021-22" }).title; // => "From 2019-20 to 2021-22 £1.5 million more, most of it from inflation"
 */
export function bridge(
  earlier: NamedAmount,
  causes: readonly NamedAmount[],
  later: NamedAmount,
  wording: DatedWording,
): Chart {
  const left = later.pounds - causes.reduce((sum, { pounds }) => sum + pounds, earlier.pounds);
  if (Math.abs(left) >= 0.005)
    throw new RangeError(`bridge needs causes that add up, and ${left} pounds are left over`);
  const [scale, unit] = scaleFor(Math.max(earlier.pounds, later.pounds));
  let running = earlier.pounds;
  const steps = causes.map(({ label, pounds }): WaterfallRow => {
    const from = running;
    running += pounds;
    const style = pounds < 0 ? "out" : "in";
    const change = pounds / scale;
    return { label, style, from: from / scale, to: running / scale, change, valueLabel: signed(pounds) };
  });
  const whole = ({ label, pounds }: NamedAmount): WaterfallRow => {
    return { label, style: "main", from: 0, to: pounds / scale, change: null, valueLabel: shortPounds(pounds) };
  };
  const rows = [whole(earlier), ...steps, whole(later)];
  const title = titleOf(earlier, causes, later);
  return {
    id: datedId("bridge", wording),
    title,
    subtitle: datedSubtitle(wording, ["Each bar begins where the one above it ends."]),
    description: `Waterfall chart. ${title}. ${rows.map(({ label, valueLabel }) => `${label} ${valueLabel}`).join("; ")}.`,
    ...waterfallBars(rows, unit),
    table: captionedTable(
      wording,
      [
        { label: "Step", kind: "text" },
        { label: "Pounds", kind: "number", decimals: 0 },
      ],
      [earlier, ...causes, later].map(({ label, pounds }) => [label, pounds]),
    ),
  };
}

const million = 1_000_000;
const thousand = 1000;

/** Less than this is told in pounds. */
const fewest = 10_000;

function scaleFor(most: number): readonly [scale: number, unit: string] {
  if (most >= million) return [million, "Million pounds"];
  return most >= fewest ? [thousand, "Thousand pounds"] : [1, "Pounds"];
}

function titleOf(earlier: NamedAmount, causes: readonly NamedAmount[], later: NamedAmount): string {
  const change = later.pounds - earlier.pounds;
  if (shortPounds(change) === "£0") return `From ${earlier.label} to ${later.label} as much`;
  const [first] = causes.toSorted((a, b) => Math.sign(change) * (b.pounds - a.pounds));
  const most =
    first === undefined || 2 * first.pounds * Math.sign(change) <= Math.abs(change)
      ? ""
      : `, most of it from ${midSentence(first.label)}`;
  return `From ${earlier.label} to ${later.label} ${shortPounds(Math.abs(change))} ${change > 0 ? "more" : "less"}${most}`;
}

function signed(pounds: number): string {
  return `${pounds > 0 ? "+" : pounds < 0 ? "-" : ""}${shortPounds(Math.abs(pounds))}`;
}

/** In millions with one decimal, to the nearest thousand, or, where that is little, in whole pounds. */
function shortPounds(pounds: number): string {
  if (Math.abs(pounds) >= million) return `£${formatNumber(pounds / million, 1)} million`;
  return `£${formatNumber(pounds < fewest ? pounds : roundHalfAway(pounds, thousand), 0)}`;
}
