/**
 * What reading refuses to exceed, so that a hostile or mistaken file ends in a sentence and not in exhausted memory.
 * Ten years of the whole of England are some 4 million episodes in 300 million bytes; one authority's are 30,000.
 */
export const readLimits = {
  files: 1000,
  /** below the longest string that a JavaScript engine holds, 2^29 - 24 characters */
  bytesOfFile: 500_000_000,
  /** of all files together, after unpacking */
  bytesOfReturn: 1_073_741_824,
  /** a file that unpacks to more than so many bytes must not be packed tighter than text can be */
  bytesUnpackedFreely: 50_000_000,
  timesPacked: 200,
  /** of a workbook, which has a part for each sheet, drawing and note */
  filesOfWorkbook: 10_000,
  sheets: 200,
  linesOfFile: 5_000_000,
  /** rows by columns of a Parquet file, which says how many it has before it holds any; all of England has 70 million */
  cellsOfTable: 100_000_000,
  /** ten years are ten; the quarters of ten are forty */
  returns: 100,
  columnsOfReturn: 1000,
  /** the widest table that is published has some hundred columns */
  charactersOfLine: 10_000_000,
  /** the longest cell that the return asks for has 13 characters */
  charactersOfCell: 1000,
  /** of elements in one another in XML; those of the return stand five deep */
  elementDepth: 16,
  /** of all elements of one child in XML; the schema of the return allows a child some 8,000 */
  elementsOfChild: 100_000,
  /** distinct texts of a kind of column that are looked up only once; ten years have 3,700 days, a list at most 33 codes */
  cellsRemembered: 100_000,
  /** of one code in one column of one file; those beyond are counted in one problem */
  problemsOfOneKind: 10_000,
} as const;
