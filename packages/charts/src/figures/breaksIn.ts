import { type Break, breakBetween, type Figure } from "@lac-analytics/core";

/** The breaks between figures in order of their dates, each where it is: before which figure. */
export function breaksIn(figures: readonly Figure[]): readonly { readonly before: Figure; readonly of: Break }[] {
  return figures.flatMap((figure, at) => {
    const earlier = figures[at - 1];
    const found = earlier && breakBetween(earlier, figure);
    return found === undefined ? [] : [{ before: figure, of: found }];
  });
}

/** What a reader must know where lines are broken, a sentence for each reason. */
export function breakNotes(lines: readonly (readonly Figure[])[]): readonly string[] {
  const reasons = new Set(lines.flatMap((figures) => breaksIn(figures).map(({ of }) => of.reason)));
  return [...reasons].map((reason) => `${reason}: figures before and after are not joined.`);
}
