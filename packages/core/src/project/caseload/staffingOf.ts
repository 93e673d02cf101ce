import type { CaseloadProjection } from "./CaseloadProjection.ts";
import { constantEstablishment, type Establishment } from "./establishment.ts";

/**
 * The establishment month by month: the scenario's own, or so many posts that are filled throughout. None where neither
 * is given.
 *
 * @throws {RangeError} if the number of posts is not above zero
 */
export function staffingOf({ months }: CaseloadProjection, advisers: number | undefined): readonly Establishment[] {
  if (advisers === undefined) return months.flatMap(({ establishment }) => establishment ?? []);
  if (!(advisers > 0 && Number.isFinite(advisers))) {
    throw new RangeError(`A caseload needs advisers above zero, not ${advisers}.`);
  }
  return constantEstablishment(advisers, months.length);
}
