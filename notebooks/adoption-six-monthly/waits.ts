import { incidenceTable, survivalCurve } from "@lac-analytics/charts";
import { addDays, adoptionWaits, findMeasure, kaplanMeier, laterDay } from "@lac-analytics/core";
import { cumulativeIncidence, toldCurve } from "@lac-analytics/core/stats";
import { counted } from "@lac-analytics/notebook";
import type { AdoptionParts } from "./adoptionParts.ts";

/** How long children of the last three years waited for an adoptive family, as far as the return holds them. */
export function waitsOf({ source, half, threeYearsAgo, date, wording }: AdoptionParts) {
  const { from, to } = source.covered;
  const isKnown = source.isKnownAt(findMeasure("adoption-status-number"), half);
  const isWatched = isKnown && half > from && half <= to;
  const watchedFrom = laterDay(addDays(threeYearsAgo, 1), from);
  const waits = source.internal && isWatched ? adoptionWaits(source.care, { from: watchedFrom, to: half }) : [];
  const waited = kaplanMeier(waits.map(({ cause, ...times }) => ({ ...times, event: cause !== null })));
  const still = waits.filter(({ cause }) => cause === null).length;
  const isTold = toldCurve(waited).steps.length > 0;
  return {
    waitNote: !source.internal
      ? "How long single children wait is left out for publication."
      : waits.length > 0
        ? ""
        : "The records hold no wait from a decision to an adoptive family in these years.",
    waits: counted(waits.length, "wait"),
    watchedFrom: date(watchedFrom),
    stillWaiting: still === 0 ? "none" : counted(still, "child", "children"),
    waitChart: !isTold
      ? null
      : survivalCurve([{ label: "All children", survival: waited }], {
          ...wording("From the decision to an adoptive family", "waits for an adoptive family were over"),
          goingOn: "still waiting",
          when: `${date(watchedFrom)} to ${date(half)}`,
        }),
    waitTable: !isTold
      ? null
      : incidenceTable(
          cumulativeIncidence(waits),
          [
            { id: "placed", label: "Placed" },
            { id: "reversed", label: "Decision reversed" },
            { id: "left-care", label: "Left care otherwise" },
          ],
          [3, 6, 12, 18, 24].map((months) => (months * 365.25) / 12),
          { caption: "What had become of children, by the time since the decision", goingOn: "Still waiting" },
        ),
  };
}
