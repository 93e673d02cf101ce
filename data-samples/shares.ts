/** Values with how often each comes up; the shares need not add up to 100. */
export type Shares<T> = readonly (readonly [T, number])[];
