import type { Letterhead } from "../letterhead/Letterhead.ts";
import { hashOf } from "../source/hashOf.ts";

/** The SHA-256 of a letterhead, by which a record tells one from another without its logo. */
export function letterheadHash(letterhead: Letterhead): string {
  return hashOf(new TextEncoder().encode(JSON.stringify(letterhead)));
}
