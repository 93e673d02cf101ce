import type { PostcodePlace } from "../read/PostcodeLookup.ts";
import type { Day } from "../return/Day.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import type { Provider } from "./Provider.ts";

export type { PostcodePlace };

/** The return of the year before, and the place in it of each child of this one (-1 where it has no such child). */
export interface LastYear {
  readonly care: Return;
  readonly childAt: Int32Array;
}

/** Everything that rules look at: the return, the year checked, and what else was given. */
export interface CheckContext {
  readonly care: Return;
  /** the reporting year, named by the year in which it ends, and its first and last day */
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  /** the files that were read */
  readonly files: ReadonlySet<FileName>;
  readonly lastYear?: LastYear | undefined;
  readonly providers?: ReadonlyMap<string, Provider> | undefined;
  /** looks up a postcode, given in capitals without spaces */
  readonly postcodes?: ((postcode: string) => PostcodePlace | undefined) | undefined;
  /** code of the responsible authority */
  readonly authority?: string | undefined;
}
