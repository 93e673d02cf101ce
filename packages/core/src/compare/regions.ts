/** A region of England, with the numbers by which files know it that have no GSS code of it. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** in the Local Authority Interactive Tool */
  readonly interactiveTool: string;
  /** in the statistical-neighbour models, which do not part London */
  readonly neighbourModel?: string;
}

/** GSS code of England, and its number in the Local Authority Interactive Tool. */
export const england = { code: "E92000001", name: "England", interactiveTool: "970" } as const;

/** The nine regions and the two parts of London. London and its parts both have rows of their own: never add them up. */
export const regions: readonly Region[] = [
  { code: "E12000001", name: "North East", interactiveTool: "980", neighbourModel: "4" },
  { code: "E12000002", name: "North West", interactiveTool: "981", neighbourModel: "5" },
  { code: "E12000003", name: "Yorkshire and The Humber", interactiveTool: "982", neighbourModel: "9" },
  { code: "E12000004", name: "East Midlands", interactiveTool: "983", neighbourModel: "1" },
  { code: "E12000005", name: "West Midlands", interactiveTool: "984", neighbourModel: "8" },
  { code: "E12000006", name: "East of England", interactiveTool: "985", neighbourModel: "2" },
  { code: "E12000007", name: "London", interactiveTool: "986", neighbourModel: "3" },
  { code: "E13000001", name: "Inner London", interactiveTool: "987" },
  { code: "E13000002", name: "Outer London", interactiveTool: "988" },
  { code: "E12000008", name: "South East", interactiveTool: "989", neighbourModel: "6" },
  { code: "E12000009", name: "South West", interactiveTool: "990", neighbourModel: "7" },
];

const codesByName = new Map(regions.map(({ code, name }) => [name.toLowerCase(), code]));

/** GSS code of a region by its name; for files that print no code of regions, or that of London for its parts. */
export function regionCodeOfName(name: string): string | undefined {
  return codesByName.get(name.trim().toLowerCase());
}
