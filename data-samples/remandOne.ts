import { ageOn, dayNumber } from "./calendar.ts";
import type { Child, PlannedPeriod } from "./careHistory.ts";
import { furnishHome } from "./furnishHome.ts";
import { homeOn } from "./homeOn.ts";
import { LAST_DAY, PANEL_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

const REMANDED_ON: number = dayNumber("2018-12-14");

/** Remands one boy: from then on he is in a young offender institution, his legal status and home changing at once. */
export const remandOne = (stream: RandomStream, children: readonly Child[]): Child[] => {
  const canBe = ({ start, end }: PlannedPeriod): boolean =>
    start < REMANDED_ON - 90 && (end === null || end > LAST_DAY);
  const chosen = children.find((child) => {
    const now = homeOn(child, PANEL_DAY);
    const old = ageOn(child.birth, REMANDED_ON) >= 16;
    return (
      child.asylumSeeking &&
      child.asylumUntil === null &&
      child.sex === "1" &&
      old &&
      now !== undefined &&
      canBe(now.period)
    );
  });
  if (chosen === undefined) throw new RangeError("No boy can be remanded.");
  return children.map((child) => {
    if (child !== chosen) return child;
    const periods = child.periods.map((period): PlannedPeriod => {
      if (period !== homeOn(child, PANEL_DAY)?.period) return period;
      const homes = period.homes.filter(({ from }) => from < REMANDED_ON);
      const custody = furnishHome(stream, REMANDED_ON, "R5", homes.at(-1)?.postcode);
      return { ...period, legal: [...period.legal, { from: REMANDED_ON, code: "J1" }], homes: [...homes, custody] };
    });
    return { ...child, periods };
  });
};
