import { formatNumber, longDate } from "@lac-analytics/charts";
import {
  authorityCodes,
  type Day,
  dayFromIso,
  isoFromDay,
  lookedAfterOn,
  publishedOf,
  type Return,
  type ReturnFile,
} from "@lac-analytics/core";
import { publishedIn, type SourceFacts } from "@lac-analytics/notebook";

/** What the children of a return are held against. */
export interface PublishedBeside {
  readonly care: Return;
  /** the authority that the return is said to be of, by its GSS code; blank where nobody said */
  readonly authority: string;
  readonly council: string;
  readonly asAt: Day;
  /** whether the return can tell of the children of a day */
  readonly isKnownAt: (day: Day) => boolean;
  readonly published: ReturnFile | undefined;
}

/** Counts further apart than this share of what was published are not of the same children. */
const mostApart = 0.1;

/** Fewer children than this are no mismatch, whatever share of a small council's they are. */
const fewestApart = 5;

/**
 * That a return has other children than were published of the authority, on the last day that both tell of: the sample of
 * another, a part of the return, or one that was spoilt. Nothing where they are about as many, or nothing is published.
 *
 * @param internal whether it may say how many
 */
export function publishedMismatch(
  { care, authority, council, asAt, isKnownAt, published }: PublishedBeside,
  internal: boolean,
): SourceFacts["mismatch"] {
  if (published === undefined || authority === "") return undefined;
  const counts = publishedOf(publishedIn(published), authorityCodes(authority)).flatMap((figure) => {
    const { measure, category, periodEnd, numerator: count } = figure;
    const day = dayFromIso(periodEnd);
    const isCount = measure === "cla-rate" && category === "total" && figure.symbol === "" && count !== undefined;
    return isCount && day <= asAt && isKnownAt(day) ? [{ day, count }] : [];
  });
  const latest = counts.toSorted((one, other) => one.day - other.day).at(-1);
  if (latest === undefined) return undefined;
  const { day, count } = latest;
  const ours = [...lookedAfterOn(care, day)].length;
  const apart = Math.abs(ours - count);
  if (apart < fewestApart || apart <= mostApart * count) return undefined;
  const [held, should] = [formatNumber(ours, 0), formatNumber(count, 0)];
  const children = `: ${held} children looked after on ${longDate(isoFromDay(day))}, against ${should}`;
  const unlike = internal
    ? `Why does the return hold ${held} children when ${should} were published`
    : "Why does the return hold other children than were published";
  return {
    note: `This return does not match what the Department published of ${council}${internal ? children : ""}. Do not use what comes from it, after the first page, until it is known why.`,
    question: `${unlike}, and when will it be mended?`,
  };
}
