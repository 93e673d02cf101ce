/** The order in which the numbers of a date stand. */
export type DateOrder = "day first" | "month first" | "year first";
