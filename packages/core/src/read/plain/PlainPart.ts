/** What the cells of a column in some rows were read as; of a row that is to be read as text there is nothing meant. */
export interface PlainCells {
  /** places of codes in their list, days, numbers, or where texts begin in the bytes of the file */
  readonly values: Int32Array | Uint16Array;
  /** of texts how many bytes they have; none of any other column */
  readonly lengths: Uint8Array;
  /** of dates the places (`placeOfDate`) of those that were not met before */
  readonly newDates: Int32Array;
}

/**
 * Some rows of a plain table that stand below one another, a line each, as they were read from its bytes. It is good until
 * the next is asked for, which lies in the same room.
 */
export interface PlainPart {
  readonly rows: number;
  /** three numbers for each row that is to be read as text: its place among these, and where its line begins and ends in the file */
  readonly asText: Int32Array;
  /** three numbers for each child in turn: its first row among these, and where its identifier begins and ends in the file */
  readonly children: Int32Array;
  /** the columns of the plan; none where every row is to be read as text */
  readonly columns: readonly PlainCells[];
}
