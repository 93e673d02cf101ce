import { type Authority, authorities } from "../return/authorities.ts";
import { nearestNames } from "./nearestNames.ts";
import { quoteCell } from "./quoteCell.ts";

/**
 * An English local authority by any of its codes, of the Government Statistical Service or the three digits of the
 * Department for Education, or by its name, however formally that is written; undefined where there is none. A name that
 * two have had is that of the one there is.
 *
 * @example
 * findAuthority("857")?.name; // => "Rutland"
 * findAuthority("E10000002")?.code; // => "E06000060"
 * findAuthority("London Borough of Camden")?.number; // => "202"
 */
export function findAuthority(text: string): Authority | undefined {
  const written = text.trim().toUpperCase();
  const byCode = authorities.find((authority) => codesOf(authority).includes(written));
  if (byCode !== undefined) return byCode;
  const name = plainName(text);
  return name === "" ? undefined : authorities.find((authority) => namesOf(authority).includes(name));
}

/**
 * All codes by which files know the authority that a code or a name stands for: those of the Government Statistical
 * Service, the latest first, and the three digits; the text alone where there is no such authority.
 *
 * @example
 * authorityCodes("Somerset"); // => ["E06000066", "E10000027", "933"]
 */
export function authorityCodes(text: string): readonly string[] {
  const found = findAuthority(text);
  return found === undefined ? [text] : codesOf(found);
}

/**
 * That there is no authority of a name or a code, and which was probably meant, as a sentence without its end.
 *
 * @example
 * unknownAuthority("Rutlnd"); // => "there is no English authority \"Rutlnd\"; write Rutland if that is meant"
 */
export function unknownAuthority(text: string): string {
  const isCode = /\d/.test(text);
  const known = authorities.flatMap((authority) => (isCode ? codesOf(authority) : [authority.name]));
  const near = nearestNames(isCode ? text : plainName(text), known).map((code) => {
    const { name = "" } = isCode ? (findAuthority(code) ?? {}) : {};
    return name === "" ? code : `${code} (${name})`;
  });
  const advice =
    near.length === 0
      ? "give its name, such as Rutland, its GSS code, such as E06000017, or its three digits, such as 857"
      : `write ${near.join(" or ")} if that is meant`;
  return `there is no English authority ${quoteCell(text)}; ${advice}`;
}

function codesOf({ code, number, earlierCodes = [] }: Authority): readonly string[] {
  return [code, ...earlierCodes, number];
}

function namesOf({ name, published = name }: Authority): readonly string[] {
  return [plainName(name), plainName(published)];
}

/** A name in small letters, without what councils and statistics put before or after it. */
function plainName(text: string): string {
  const full = text
    .slice(0, 100)
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’.]/g, "")
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim()
    .replace(/ (?:council|corporation)$/, "");
  const bare = full
    .replace(/ (?:(?:metropolitan )?(?:borough|district)|county|city|unitary|combined)$/, "")
    .replace(/ (?:city|county|county borough) of$/, "")
    .replace(/^(?:the )?(?:royal borough|london borough|city|county|metropolitan borough) of /, "")
    .replace(/^county /, "");
  // the one City that is not the place of its name
  return bare === "london" || bare === "" ? full : bare;
}
