/** Whether more is better; a measure that is neither has no ranks. */
export type Polarity = "higher-better" | "lower-better" | "none";
