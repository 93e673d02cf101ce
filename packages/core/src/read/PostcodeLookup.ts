/** Where a postcode is. */
export interface PostcodePlace {
  /** code of the upper-tier authority, in the form in which the return's own authority is given */
  readonly authority: string;
  /** metres on the National Grid */
  readonly easting: number;
  readonly northing: number;
}

/** Looks up a postcode, given in capitals without spaces; undefined where it is not known. */
export type PostcodeLookup = (postcode: string) => PostcodePlace | undefined;
