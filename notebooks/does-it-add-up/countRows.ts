import { type Chart, fittingCounts } from "@lac-analytics/charts";
import { capitalised, countsThatFit, groupedBy } from "@lac-analytics/core";
import { counted } from "@lac-analytics/notebook";
import { dated, type Judged, placeOf, printedNumber } from "./Judged.ts";

/** Several figures that one place of the paper works out from one count, of which one at least cannot be true. */
export interface RowOfOneCount {
  readonly count: Judged;
  readonly place: string;
  readonly figures: readonly { readonly judged: Judged; readonly from: number; readonly to: number }[];
}

export function rowsOfOneCount(judged: readonly Judged[]): readonly RowOfOneCount[] {
  const byId = new Map(judged.map((one) => [one.id, one]));
  const links = countsThatFit(judged.map(({ figure }) => figure)).flatMap((link) => {
    const [follower, count] = [byId.get(link.id), byId.get(link.count)];
    const [from, to] = [link.wouldFit[0]?.from, link.wouldFit.at(-1)?.to];
    if (follower === undefined || count === undefined || from === undefined || to === undefined) return [];
    return [{ count, judged: follower, from, to }];
  });
  const places = groupedBy(links, ({ count, judged: { figure } }) => `${count.id} ${placeOf(figure)}`);
  return [...places.values()].flatMap((figures): RowOfOneCount[] => {
    const [first] = figures;
    const isFaulty = figures.some(({ judged: { verdict } }) => verdict === "inconsistent");
    if (first === undefined || figures.length < 2 || !isFaulty) return [];
    return [{ count: first.count, place: placeOf(first.judged.figure), figures }];
  });
}

export function rowInWords({ count, place, figures }: RowOfOneCount): string {
  const number = printedNumber(count);
  const misses = figures.filter(({ from, to }) => number < from || number > to).length;
  const from = Math.max(...figures.map((one) => one.from));
  const to = Math.min(...figures.map((one) => one.to));
  const unit = count.figure.unit ?? "";
  const would = from === to ? `${from} ${unit} would give them all` : `${from} to ${to} ${unit} would give them all`;
  const found = from > to ? `no one number of ${unit} gives them all` : would;
  return `${capitalised(place)} works out ${counted(figures.length, "figure")} from the ${count.published} ${unit} of ${dated(count.figure)}. ${capitalised(counted(misses, "does", "do"))} not follow from that number, and ${found}.`;
}

export function rowChart(
  { count, figures }: RowOfOneCount,
  wording: Omit<Parameters<typeof fittingCounts>[1], "measure">,
): Chart {
  const bars = figures.map(({ judged: { figure, published }, from, to }) => {
    return { label: `${figure.breakdown || figure.measure}: ${published}`, from, to };
  });
  const unit = count.figure.unit ?? "";
  const measure = capitalised(figures[0]?.judged.figure.measure ?? "");
  return fittingCounts({ count: printedNumber(count), unit, figures: bars }, { ...wording, measure });
}
