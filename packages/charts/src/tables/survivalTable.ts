import { capitalised } from "@lac-analytics/core";
import type { ChartTable } from "../Chart.ts";
import type { ToldGroup } from "../figures/SurvivalGroup.ts";
import type { DurationUnit } from "../words/durationText.ts";
import { formatNumber } from "../words/formatNumber.ts";
import type { SurvivalWording } from "../words/survivalTitle.ts";
import { captionedTable } from "./captionedTable.ts";

/**
 * Survival curves at some times: the share for whom it goes on, its interval, how many have ended by then, and how many
 * were at risk when one last did. There is nothing of a time that nobody was watched for, nor of one for which too few
 * were.
 */
export function survivalTable(
  groups: readonly ToldGroup[],
  times: readonly number[],
  unit: DurationUnit,
  wording: SurvivalWording,
): ChartTable {
  const longest = Math.max(...groups.map(({ survival }) => survival.followedTo));
  const rows = groups.flatMap(({ label, survival }) =>
    times
      .filter((time) => time * unit.days <= longest)
      .map((time) => {
        const days = time * unit.days;
        if (days > survival.followedTo || days >= (survival.untoldFrom ?? Infinity)) {
          return [label, inUnit(time, unit), ...Array.from({ length: 5 }, () => "[z]")];
        }
        const past = survival.steps.filter((step) => step.time <= days);
        const last = past.at(-1);
        const ended = past.reduce((sum, { events }) => sum + events, 0);
        const share = last === undefined ? 100 : 100 * last.survival;
        const limits = [last?.lower, last?.upper].map((limit) => (typeof limit === "number" ? 100 * limit : "[z]"));
        return [label, inUnit(time, unit), share, ...limits, ended, last?.atRisk ?? "[z]"];
      }),
  );
  return captionedTable(
    wording,
    [
      { label: "Group", kind: "text" },
      { label: "Time", kind: "text" },
      { label: `${capitalised(wording.goingOn)} (%)`, kind: "number", decimals: 1 },
      { label: "Lower limit (95% interval)", kind: "number", decimals: 1 },
      { label: "Upper limit (95% interval)", kind: "number", decimals: 1 },
      { label: "Ended by then", kind: "number" },
      { label: "At risk when one last ended", kind: "number" },
    ],
    rows,
  );
}

function inUnit(time: number, { name }: DurationUnit): string {
  return `${formatNumber(time, 0)} ${time === 1 ? name.slice(0, -1) : name}`;
}
