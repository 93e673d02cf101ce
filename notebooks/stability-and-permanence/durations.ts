import { incidenceTable, survivalCurve } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  categoriesOf,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
  kaplanMeier,
  laterDay,
  type PlacementDuration,
  placementDurations,
} from "@lac-analytics/core";
import { cumulativeIncidence, toldCurve } from "@lac-analytics/core/stats";
import {
  figureInWords,
  type InternalSource,
  intervalInWords,
  numberInWords,
  sharesTable,
} from "@lac-analytics/notebook";
import { type StabilityParts, wholeOf } from "./stabilityParts.ts";

/** The days for which a placement is followed in its curve: beyond three years hardly any are left. */
const longestFollowed = 1095;

/** How long placements last, and how long children stay in care. */
export function durationsOf(parts: StabilityParts) {
  const { now } = parts;
  const net = findFigure(now, "net-change");
  return {
    durationTable: sharesTable(
      "Placements that ended in the year, by how long they had lasted",
      findFigures(now, "placement-duration-share", "duration-placement"),
      categoriesOf("placement-duration-share", "duration-placement"),
    ),
    ...curvesOf(parts),
    careTable: sharesTable(
      "Time in care so far",
      findFigures(now, "care-duration-share", "duration-care"),
      categoriesOf("care-duration-share", "duration-care"),
    ),
    careMedian: medianInWords(wholeOf("care-duration-median", now)),
    net: net.symbol === "" ? netInWords(net.value) : `changed by a number that is ${figureInWords(net)}`,
  };
}

/** Placements followed for three years at most; counted from the return itself, and for internal use alone. */
function curvesOf({ source, isKnown, date, wording }: StabilityParts) {
  const { asAt, covered } = source;
  const followedFrom = laterDay(addDays(addMonths(asAt, -36), 1), covered.from);
  const durations =
    source.internal && isKnown("placement-duration-share")
      ? placementDurations(source.care, { from: followedFrom, to: asAt })
      : [];
  const groups = source.internal ? groupsOf(source, durations) : [];
  const isTold = groups.some(({ survival }) => toldCurve(survival).steps.length > 0);
  if (!isTold) return { placementChart: null, placementTable: null };
  return {
    placementChart: survivalCurve(groups, {
      ...wording("Length of placements, followed for up to three years", "placements had ended"),
      goingOn: "still in the placement",
      when: `${date(followedFrom)} to ${date(asAt)}`,
    }),
    placementTable: incidenceTable(
      cumulativeIncidence(durations),
      [
        { id: "moved", label: "Moved to another placement" },
        { id: "left-care", label: "Left care" },
      ],
      [1, 3, 6, 12, 24].map((months) => (months * 365.25) / 12),
      { caption: "How placements had ended, by the time since they began", goingOn: "Still in the placement" },
    ),
  };
}

function netInWords(value: number): string {
  if (value === 0) return "did not change";
  return `went ${value < 0 ? "down" : "up"} by ${numberInWords(Math.abs(value))}`;
}

function medianInWords(figure: Figure): string {
  if (figure.symbol !== "") return "How soon half of the children who come into care have left it cannot be said.";
  const interval = intervalInWords(figure);
  const likely = interval === "" ? "" : ` (${interval})`;
  return `Half of the children who come into care have left it within ${figureInWords(figure)} days${likely}.`;
}

/** How long placements lasted with foster carers and elsewhere, followed for three years at most. */
function groupsOf({ care }: InternalSource, durations: readonly PlacementDuration[]) {
  const groupOf = findMeasure("placement-share")
    .breakdowns.find(({ id }) => id === "placement")
    ?.classifier(care);
  const isFostered = ({ child, episode, began }: PlacementDuration): boolean =>
    groupOf?.({ child, episode, day: began })[0] === "U";
  const lasting = (those: readonly PlacementDuration[]) =>
    those.flatMap(({ cause, exit, entry = 0 }) => {
      const event = cause !== null && exit <= longestFollowed;
      if (entry > 0) return entry < longestFollowed ? [{ entry, exit: Math.min(exit, longestFollowed), event }] : [];
      return [{ exit: Math.min(exit, longestFollowed), event }];
    });
  const group = (label: string, lasted: ReturnType<typeof lasting>) => ({
    label,
    survival: kaplanMeier(lasted),
    durations: lasted,
  });
  return [
    group("Foster placements", lasting(durations.filter(isFostered))),
    group("All others", lasting(durations.filter((each) => !isFostered(each)))),
  ];
}
