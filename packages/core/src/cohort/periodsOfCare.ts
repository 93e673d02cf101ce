import type { Return } from "../return/Return.ts";
import { continuesCareTest } from "./continuesCareTest.ts";
import { type EpisodeRun, episodeRuns } from "./episodeRuns.ts";
import { oncePerReturn } from "./oncePerReturn.ts";

/**
 * A child's unbroken time in care: `start` is the day on which the child came into care, `end` that on which the child
 * left and is no longer in care.
 */
export type PeriodOfCare = EpisodeRun;

/**
 * Every period of care in the return, in order of child and start. Legal status and placement may change within a
 * period; a child who left and came back has two. Series of short breaks (V3, V4) are not periods of care.
 *
 * Source: DfE, SSDA903 code lists: a period starts with RNE S and ends with any reason but X1.
 */
export const periodsOfCare: (care: Return) => readonly PeriodOfCare[] = oncePerReturn((care) =>
  episodeRuns(care, continuesCareTest(care)),
);
