import type { Letterhead } from "../letterhead/Letterhead.ts";
import { hashOf } from "./hashOf.ts";

/** The SHA-256 of a letterhead, by which a record tells one from another without its logo. */
export function letterheadHash(letterhead: Letterhead): string {
  return hashOf(Buffer.from(JSON.stringify(letterhead)));
}
