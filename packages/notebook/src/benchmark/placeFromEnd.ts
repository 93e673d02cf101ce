import type { Benchmark } from "@lac-analytics/core";

/** The place of a published figure among those of all councils, from the end that it is nearer to. */
export interface PlaceFromEnd {
  readonly place: number;
  readonly end: "highest" | "lowest";
  readonly among: number;
  /** how many others have the same figure, and so the same place */
  readonly alike: number;
  /** its place from the highest; equal values share the first of theirs */
  readonly fromHighest: number;
  /** whether no more than a quarter of the councils are as far up or down, or farther: those of equal value are among them */
  readonly isInLastQuarter: boolean;
}

/** Where a figure stands, whichever way is better; undefined where it is not shown or may not be ranked. */
export function placeFromEnd({ against: { figure, standing }, areas }: Benchmark): PlaceFromEnd | undefined {
  if (standing === undefined || figure.symbol !== "") return undefined;
  const values = areas.flatMap(({ figure: one }) =>
    one.level === "authority" && one.year === figure.year && one.symbol === "" ? [one.value] : [],
  );
  const [above, below] = [
    values.filter((value) => value > figure.value),
    values.filter((value) => value < figure.value),
  ];
  const end = above.length <= below.length ? "highest" : "lowest";
  const asFar = values.length - (end === "highest" ? below.length : above.length);
  return {
    place: 1 + Math.min(above.length, below.length),
    end,
    among: values.length,
    alike: values.length - above.length - below.length - 1,
    fromHighest: above.length + 1,
    isInLastQuarter: asFar <= values.length / 4,
  };
}
