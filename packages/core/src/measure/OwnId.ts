/**
 * The id of what the catalogue does not have: a measure of an authority's own, or a breakdown or a category of one. It is
 * text to whoever prints it. Its type is that of an enumeration whose members nobody uses, since the compiler compares an
 * enumeration with no literal: an id that is misspelt in a comparison is an error, where it would pass for one of these.
 */
export declare enum OwnId {
  one = "",
  other = " ",
}

/**
 * Says of an id that it is an authority's own. No id of the catalogue can be misspelt as one: whoever names a measure of
 * their own says so.
 *
 * @example
 * findFigures([], ownId("reading-volunteers"), "total"); // throws: "there are no figures of reading-volunteers"
 */
export function ownId(id: string): OwnId {
  return id as OwnId;
}
