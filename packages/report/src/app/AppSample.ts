/** The sample that the page holds, to be tried with one click. */
export interface AppSample {
  /** ISO date of its papers */
  readonly asAt: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}
