import type { Figure } from "../measure/Figure.ts";
import type { FigureInputs } from "../measure/FigureInputs.ts";
import type { Measure } from "../measure/Measure.ts";
import type { Day } from "../return/Day.ts";
import type { AuditedCount } from "./auditOf.ts";

export interface PublicationOptions {
  /** what the figures are worked out with, at the day on which their period ends */
  readonly inputsOn?: (day: Day) => FigureInputs;
  /** the measures that there are, the council's own among them; the catalogue by default */
  readonly measures?: readonly Measure[];
  /** the largest count that is small: counts from 1 to this are withheld; 5 by default */
  readonly threshold?: number;
  /**
   * the figures of earlier publications, as `made` told them, which may be none: every reader knows what they show. Where they
   * are given this publication is taken to be recorded beside them, and its own dates are settled against each other
   */
  readonly earlier?: readonly Figure[];
  /** what others print of the same children, such as the DfE of the authority: every reader knows it */
  readonly elsewhere?: readonly Figure[];
}

/** What may be published of a return. */
export interface Publication {
  /** Figures of the return as they may be published, in their order. */
  readonly of: (figures: readonly Figure[]) => readonly Figure[];
  /**
   * Everything that was decided by then, as it is published, whether it was asked for or not: with it a later publication is
   * told what readers know. What earlier publications decided is not among it.
   */
  readonly made: () => readonly Figure[];
  /**
   * What a reader can find out of each withheld count that was decided by then: one who has all that is published of its
   * day and, where publications are not recorded, of the day before its months. What is withheld of these nobody knows,
   * though what came about is protected as if somebody did. A count of fewer values than there are small ones is one of
   * so few children that nothing could be withheld beside it, or one of which no more was proved.
   */
  readonly audit: () => readonly AuditedCount[];
}
