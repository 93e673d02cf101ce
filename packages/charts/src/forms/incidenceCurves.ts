import { cumulativeIncidence, type DurationByCause, type IncidenceStep, isTold } from "@lac-analytics/core/stats";
import type { Chart } from "../Chart.ts";
import { risingLines } from "../marks/risingLines.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { durationText } from "../words/durationText.ts";
import { formatPercent } from "../words/formatPercent.ts";
import { midSentence } from "../words/midSentence.ts";

/** A group and how long each child of it was watched, in days. */
export interface IncidenceGroup {
  readonly label: string;
  readonly durations: readonly DurationByCause[];
}

export interface IncidenceCurveOptions {
  /** the cause whose share is drawn; the others compete */
  readonly cause: string;
  /** the days to which curves are drawn, and at which the table tells them in order; the first is the one of the title */
  readonly horizons: readonly [number, ...(readonly number[])];
}

const most = 4;

/**
 * How the share to whom something has happened grows with the time since a beginning, while other ends compete, such as
 * coming back into care after leaving it: a curve for each group, the first with its interval as a band. A curve ends
 * where it would rest on too few children. The table gives it at the horizons, with how many were still watched there.
 *
 * @param groups one to four
 * @param wording `counted` is what has happened: "were back in care"
 * @throws {RangeError} if there is no group or more than four, or as `cumulativeIncidence` does
 * @example
 * const durations = carePaths(care).filter(({ wayOut }) => wayOut === "home").map((path) => timeAway(path, dayFromIso("2019-01-21")));
 * const wording = { measure: "Back in care after going home", counted: "were back in care", place: "Anyshire", source: "the sample", when: "1 April 2009 to 21 January 2019" };
 * incidenceCurves([{ label: "Home", durations }], { cause: "returned", horizons: [365, 730] }, wording).title; // => "Within 12 months 7% were back in care (home)"
 */
export function incidenceCurves(
  groups: readonly IncidenceGroup[],
  { cause, horizons }: IncidenceCurveOptions,
  wording: DatedWording,
): Chart {
  if (groups.length === 0 || groups.length > most) {
    throw new RangeError(`incidenceCurves draws one to ${most} groups, got ${groups.length}`);
  }
  const longest = Math.max(...horizons);
  const curves = groups.map(({ label, durations }) => {
    const steps = cumulativeIncidence(durations).find((each) => each.cause === cause)?.steps ?? [];
    const untold = steps.findIndex((step) => !isTold(step));
    const lastSeen = Math.max(0, ...durations.map(({ exit }) => exit));
    const untoldFrom = untold < 0 ? lastSeen : (steps[untold]?.time ?? 0);
    const told = (untold < 0 ? steps : steps.slice(0, untold)).filter(({ time }) => time <= longest);
    return { label, durations, steps: told, until: Math.min(longest, untoldFrom), untoldFrom };
  });
  const at = (curve: (typeof curves)[number], horizon: number) =>
    horizon > curve.untoldFrom ? undefined : { ...none, ...curve.steps.findLast(({ time }) => time <= horizon) };
  const [first] = horizons;
  const told = curves.flatMap((curve) => {
    const share = at(curve, first);
    return share === undefined ? [] : [{ share: formatPercent(100 * share.value, 0), name: midSentence(curve.label) }];
  });
  const [best, ...others] = told;
  const title =
    best === undefined
      ? `Too few children to say how many ${wording.counted} within ${durationText(first)}`
      : `Within ${durationText(first)} ${[
          `${best.share} ${wording.counted} (${best.name})`,
          ...others.map(({ share, name }) => `${share} (${name})`),
        ].join(", ")}`;
  return {
    id: datedId("incidence-curves", wording),
    title,
    subtitle: datedSubtitle(wording, [
      `The band is the 95% interval${groups.length === 1 ? "" : ` of ${midSentence(groups[0]?.label ?? "")}`}. Curves end where too few children were watched.`,
    ]),
    description: `Rising curves. ${title}.`,
    ...risingLines(curves, longest, wording.counted),
    table: captionedTable(
      wording,
      [
        { label: "Group", kind: "text" },
        { label: "Within", kind: "text" },
        { label: "Share (%)", kind: "number", decimals: 1 },
        { label: "Lower limit (95% interval)", kind: "number", decimals: 1 },
        { label: "Upper limit (95% interval)", kind: "number", decimals: 1 },
        { label: "Still watched then", kind: "number" },
      ],
      curves.flatMap((curve) =>
        horizons
          .toSorted((a, b) => a - b)
          .map((horizon) => {
            const share = at(curve, horizon);
            const watched = curve.durations.filter(({ exit }) => exit >= horizon).length;
            const cells =
              share === undefined
                ? ["[z]", "[z]", "[z]"]
                : [share.value, share.lower, share.upper].map((value) => (value === null ? "[z]" : 100 * value));
            return [curve.label, durationText(horizon), ...cells, watched];
          }),
      ),
    ),
  };
}

/** What is told of a time before which nothing has happened: how sure that is the curve cannot tell. */
const none: Pick<IncidenceStep, "value" | "lower" | "upper"> = { value: 0, lower: null, upper: null };
