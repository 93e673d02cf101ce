/** Parts of Vega that no chart of ours uses, an eighth of the whole, which no bundle holds. */
export const unusedOfVega = [
  "crossfilter",
  "force",
  "geo",
  "hierarchy",
  "label",
  "projection",
  "regression",
  "voronoi",
  "wordcloud",
] as const;
