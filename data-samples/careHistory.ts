/** One step of a child's legal status: the SSDA903 code and the day from which it holds. */
export type LegalStep = { readonly from: number; readonly code: string };

/** A household or establishment where a child lives, and what happens to the placement while the carers stay the same. */
export type Home = {
  readonly from: number;
  readonly place: string;
  readonly provider: string;
  readonly postcode: string;
  readonly urn: string;
  /** Same carers, new placement code: long-term matching (U6 to U4), or adoption by the carers (U5 to A5). */
  readonly change: { readonly from: number; readonly place: string } | null;
  /** A temporary placement from which the child comes back. */
  readonly absence: { readonly from: number; readonly to: number; readonly place: string } | null;
};

export type AdoptionPlan = {
  readonly moveIn: number;
  readonly order: number;
  readonly decision: number;
  readonly match: number;
  /** Relinquished by the parents: no care proceedings and no placement order. */
  readonly byConsent: boolean;
  /** The child's foster carers adopt. */
  readonly byCarers: boolean;
};

export type Ending = "adoption" | "guardianship" | "eighteenth birthday" | "other";

/** One unbroken time in care. `end` is null while the child is still looked after on the last day of the return. */
export type PeriodOfCare = {
  readonly start: number;
  readonly end: number | null;
  readonly ending: Ending | null;
  readonly adoption: AdoptionPlan | null;
};

export type CareHistory = {
  readonly birth: number;
  readonly asylumSeeking: boolean;
  /** The day on which the status of unaccompanied asylum-seeking child ended, if it did. */
  readonly asylumUntil: number | null;
  readonly periods: readonly PeriodOfCare[];
};

/** A period with everything that an episode needs. */
export type PlannedPeriod = PeriodOfCare & {
  readonly need: string;
  readonly legal: readonly LegalStep[];
  readonly homes: readonly Home[];
  /** A decision to place for adoption that was reversed: the days between which a placement order stood. */
  readonly reversedPlan: { readonly decision: number; readonly ceased: number } | null;
};

export type Child = {
  readonly id: string;
  readonly birth: number;
  readonly sex: "1" | "2";
  readonly ethnicity: string;
  readonly upn: string;
  readonly firstChildBorn: number | null;
  readonly homePostcode: string;
  readonly asylumSeeking: boolean;
  readonly asylumUntil: number | null;
  readonly periods: readonly PlannedPeriod[];
};

/** Whether a period holds on a day: it began on or before the day and had not ended by it. */
export const holdsOn = (period: { readonly start: number; readonly end: number | null }, day: number): boolean =>
  period.start <= day && (period.end === null || period.end > day);
