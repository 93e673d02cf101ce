import { capitalised } from "@lac-analytics/core";
import type { FunnelPoint } from "@lac-analytics/core/stats";
import type { Chart } from "../Chart.ts";
import type { FunnelOfPlaces } from "../marks/funnelCurves.ts";
import { funnelCurves } from "../marks/funnelCurves.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { amountText } from "../words/amountText.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { decimalsOfUnit } from "../words/decimalsOfUnit.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { midSentence } from "../words/midSentence.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { numbered } from "../words/numbered.ts";

/**
 * A funnel plot: every place by its size and its value, among the limits within which chance alone would keep it. The
 * place that the wording names is in focus, by shape and label; the others are grey.
 *
 * @throws {RangeError} if there is not one name for each point, or the wording's place is not once among the places or
 * those that have no value to draw
 * @example
 * const counts = [{ count: 39, denominator: 8_000 }, { count: 370, denominator: 64_000 }, { count: 910, denominator: 90_000 }];
 * const places = { funnel: funnelLimits(counts, { kind: "rate" }), names: ["Rutland", "Ashby", "Downs"], unit: "per 10,000", denominator: "Children aged 0 to 17", withheld: [] };
 * const wording = { measure: "Children looked after per 10,000", counted: "children looked after per 10,000", place: "Rutland", source: "made up", when: "31 March 2025" };
 * // 39 of 8,000 are 48.75 per 10,000; 1,319 of 162,000 are 81.4
 * funnelPlot(places, wording).title; // => "48.8 children looked after per 10,000, clearly below the average of 81.4 (99.8% limit)"
 */
export function funnelPlot(places: FunnelOfPlaces, wording: DatedWording): Chart {
  const { funnel, names, unit, denominator, withheld = [] } = places;
  if (names.length !== funnel.points.length) {
    throw new RangeError(`funnelPlot requires a name for each of ${funnel.points.length} places, got ${names.length}`);
  }
  if ([...names, ...withheld].filter((name) => name === wording.place).length !== 1) {
    throw new RangeError(`funnelPlot requires ${wording.place} once among the places`);
  }
  const own = funnel.points[names.indexOf(wording.place)];
  const { showsZero, ...drawings } = funnelCurves(
    places,
    own === undefined ? undefined : { ...own, label: `${wording.place} ${amountText(own.value, unit)}` },
  );
  const title = own === undefined ? `${wording.measure}: no value to show` : ownFinding(own, funnel, unit, wording);
  const outside = funnel.points.filter(({ position }) => position.endsWith("99.8%")).length;
  const spread = `${outside} of ${names.length} places are outside the 99.8% limits.`;
  const notes = [
    spread,
    funnel.dispersion > 1
      ? "The limits are widened for variation between places beyond chance: a place within them differs from the average by no more than places usually do."
      : "A place within the limits differs from the average by no more than chance explains.",
    ...(withheld.length === 0 ? [] : [`Not drawn, as they have no value to show: ${withheld.join("; ")}.`]),
    ...(showsZero ? [] : [noZeroNote]),
  ];
  const limits =
    own === undefined
      ? []
      : [
          `${wording.place} has ${formatNumber(own.denominator, 0)} ${midSentence(denominator)}, at which the 95% limits are ${amountText(own.lower95, unit)} to ${amountText(own.upper95, unit)}.`,
        ];
  const limit = (label: string) => ({ label, kind: "number", decimals: decimalsOfUnit(unit) }) as const;
  return {
    id: datedId("funnel-plot", wording),
    title,
    subtitle: datedSubtitle(wording, notes),
    description: [`Funnel plot. ${title}.`, ...limits, spread].join(" "),
    ...drawings,
    table: captionedTable(
      wording,
      [
        { label: "Place", kind: "text" },
        { label: denominator, kind: "number" },
        limit(capitalised(unit)),
        limit("Lower 95% limit"),
        limit("Upper 95% limit"),
        limit("Lower 99.8% limit"),
        limit("Upper 99.8% limit"),
        { label: "Position", kind: "text" },
      ],
      [
        ...funnel.points.map((point, at) => [
          names[at] ?? "",
          point.denominator,
          point.value,
          point.lower95,
          point.upper95,
          point.lower998,
          point.upper998,
          point.position,
        ]),
        ...withheld.map((name) => [name, "[x]", "[x]", "[x]", "[x]", "[x]", "[x]", "Not drawn"]),
      ],
    ),
  };
}

function ownFinding(
  own: FunnelPoint,
  { baseline, dispersion }: FunnelOfPlaces["funnel"],
  unit: string,
  { counted }: DatedWording,
): string {
  const finding = numbered(amountText(own.value, unit), counted);
  const average = `the average of ${amountText(baseline, unit)}`;
  const [side, level] = own.position.split(" at ");
  if (level === undefined) {
    return dispersion > 1
      ? `${finding}, within the range in which places usually differ from ${average}`
      : `${finding}, no clear difference from ${average}`;
  }
  return `${finding}, clearly ${side === "low" ? "below" : "above"} ${average} (${level} limit)`;
}
