/** The number of residents aged 0 to 17 that a rate is worked out with, and where it comes from. */
export interface Population {
  readonly children: number;
  /** the estimate in words, with its year and file, for the figure's note */
  readonly vintage: string;
}

/** Residents of an age band and sex: of the authority, and of the population that sets the standard (England). */
export interface AgeSexPopulation {
  /** completed years, both ends included */
  readonly fromAge: number;
  readonly toAge: number;
  readonly sex: "male" | "female";
  /** a category of the breakdown `ethnicity`, where the estimate is of that group alone */
  readonly ethnicity?: string;
  readonly children: number;
  readonly standard: number;
}

/** Residents aged 0 to 17 in a category of a breakdown, such as `asian` of `ethnicity`, or `10-15;male` of `age;sex`. */
export interface GroupPopulation {
  readonly breakdown: "ethnicity" | "sex" | "age" | "age;sex";
  readonly category: string;
  readonly children: number;
}
