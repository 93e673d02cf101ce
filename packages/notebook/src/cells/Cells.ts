/** The cells of a notebook: plain data by name. */
export type Cells = Readonly<Record<string, unknown>>;
