import { ageOn, birthday } from "./calendar.ts";
import { type Departure, drawLeaver } from "./drawLeaver.ts";
import { PANEL_DAY, type Window } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";
import { currentPeriod, endPeriod, type SimulatedChild } from "./simulatedChild.ts";

const isAsylum = (child: SimulatedChild, day: number): boolean =>
  child.asylumSeeking && (child.asylumUntil === null || child.asylumUntil > day);

/** The order day of a child whose adoption is planned. */
const adoptionOrder = (child: SimulatedChild): number =>
  child.periods.at(-1)?.adoption?.order ?? Number.POSITIVE_INFINITY;

/** Of the children who turn 18, as many as may leave; the birthdays of the others move beyond the stretch. */
const turning18 = (
  stream: RandomStream,
  children: readonly SimulatedChild[],
  mayLeave: number,
  until: number,
): SimulatedChild[] => {
  const turning = children
    .filter((child) => birthday(child.birth, 18) <= until)
    .sort((one, other) => one.birth - other.birth);
  for (const child of turning.slice(mayLeave)) {
    child.birth += until - birthday(child.birth, 18) + stream.between(10, 170);
  }
  return turning.slice(0, mayLeave);
};

const BY_GUARDIANSHIP: Departure = {
  ending: "guardianship",
  allowed: (child, day, start) =>
    !child.asylumSeeking && day - start > 170 && day - start < 1500 && ageOn(child.birth, day) < 15,
};

/**
 * Lets children leave care in a stretch: at 18, by planned adoption, by special guardianship, and, in the number
 * that remains, for other reasons; so many in all that the numbers of the stretch's last day are met.
 */
export const chooseLeavers = (
  stream: RandomStream,
  children: readonly SimulatedChild[],
  from: number,
  window: Window,
): void => {
  const { until, guardianships, statusEnds } = window;
  const inCare = children.filter((child) => currentPeriod(child, until) !== undefined);
  const asylum = inCare.filter((child) => isAsylum(child, until));
  const others = inCare.filter((child) => !isAsylum(child, until));
  const adopted = others.filter((child) => adoptionOrder(child) <= until);

  const asylumLeavers = asylum.length - window.asylum - statusEnds;
  const asylumAdults = turning18(stream, asylum, asylumLeavers, until);
  const otherLeavers = inCare.length - window.lookedAfter - asylumLeavers - adopted.length - guardianships;
  const otherAdults = turning18(stream, others, otherLeavers, until);

  for (const child of [...asylumAdults, ...otherAdults]) {
    endPeriod(child, birthday(child.birth, 18), "eighteenth birthday");
  }
  for (const child of adopted) endPeriod(child, adoptionOrder(child), "adoption");
  for (const child of stream.shuffled(asylum.filter((one) => currentPeriod(one, until))).slice(0, statusEnds)) {
    child.asylumUntil = stream.between(Math.max(from, child.periods.at(-1)?.start ?? from) + 1, until);
  }
  for (let left = asylumLeavers - asylumAdults.length; left > 0; left -= 1) {
    drawLeaver(stream, children, from, window, { ending: "other", allowed: (child) => isAsylum(child, until) });
  }
  for (let left = guardianships; left > 0; left -= 1) drawLeaver(stream, children, from, window, BY_GUARDIANSHIP);
  for (let left = otherLeavers - otherAdults.length; left > 0; left -= 1) {
    const on = until === PANEL_DAY && left === 1 ? PANEL_DAY : undefined;
    drawLeaver(stream, children, from, window, { ending: "other", allowed: (child) => !child.asylumSeeking, on });
  }
};
