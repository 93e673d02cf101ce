/**
 * What was decided of a count before: it is shown; or withheld, of which the proof is given; or withheld, and to be taken as
 * known all the same; or withheld by an earlier publication, and to be proved uncertain beside what is new (`kept`); or
 * printed nowhere, nor known to be nought, and to be kept uncertain where it is small (`untold`); or withheld where noughts are
 * withheld as well, so that it may be one for all that is printed (`unsaid`).
 */
export type Settled = "shown" | "known" | "withheld" | "kept" | "untold" | "unsaid";
