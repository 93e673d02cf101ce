/** A category's id, as figures carry it, and its name for readers. A breakdown's categories are such pairs. */
export interface CategoryLabel {
  readonly id: string;
  readonly label: string;
}
