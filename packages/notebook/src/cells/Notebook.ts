/** A notebook's folder: prose in `report.mdx`, computation in `cells.ts`. */
export interface Notebook {
  /** the folder's name, which is also the report's */
  readonly name: string;
  readonly folder: string;
}
