/** How many decimals a figure is printed with; no plain number, so that the place in a list is not taken for it by `map`. */
export type Decimals = 0 | 1 | 2 | 3;

export const allDecimals: readonly Decimals[] = [0, 1, 2, 3];
