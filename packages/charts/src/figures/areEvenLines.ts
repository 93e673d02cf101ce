import { dayFromIso } from "@lac-analytics/core";
import { breaksIn } from "./breaksIn.ts";
import type { NamedLine } from "./NamedLine.ts";

/** The longest month or quarter or year beside the shortest: 31 days beside 28. */
const asEven = 1.11;

/**
 * Whether lines over time are all along the same dates, two or more and evenly apart, as month ends, quarters or years are,
 * without a figure withheld and without a new way of counting: such lines are right where dates stand side by side as words.
 */
export function areEvenLines(lines: readonly NamedLine[]): boolean {
  const datesOf = ({ figures }: NamedLine): readonly string[] => figures.map(({ periodEnd }) => periodEnd);
  const [first] = lines;
  if (first === undefined || first.figures.length < 2) return false;
  const days = datesOf(first).map(dayFromIso);
  const steps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  return (
    Math.max(...steps) <= asEven * Math.min(...steps) &&
    lines.every(
      (line) =>
        datesOf(line).join() === datesOf(first).join() &&
        line.figures.every(({ symbol }) => symbol === "") &&
        breaksIn(line.figures).length === 0,
    )
  );
}
