declare const own: unique symbol;

/** The id of what the catalogue does not have: a measure of an authority's own, or a breakdown or a category of one. */
export type OwnId = string & { readonly [own]: true };

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
