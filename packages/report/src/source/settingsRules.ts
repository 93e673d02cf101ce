import { colourPattern } from "@lac-analytics/charts";
import { findAuthority, unknownAuthority } from "@lac-analytics/core";
import { refuse, refuseAs, textRule, type WrittenRule } from "@lac-analytics/core/project";
import { type ReportMonths, reportMonths } from "@lac-analytics/notebook";
import { colourFault } from "../letterhead/colourFault.ts";

/** A rule for true or false. */
export const truthRule: WrittenRule<boolean> = {
  asks: "true or false",
  schema: { type: "boolean" },
  read: (node, place) =>
    node.kind === "value" && typeof node.value === "boolean"
      ? node.value
      : refuseAs(place, node, "true or false, without quotation marks"),
};

/** A rule for how many months reports are about. */
export const reportMonthsRule: WrittenRule<ReportMonths> = {
  asks: "3, 6 or 12, without quotation marks",
  schema: { enum: reportMonths },
  read: (node, place) =>
    reportMonths.find((months) => node.kind === "value" && node.value === months) ??
    refuseAs(place, node, reportMonthsRule.asks),
};

const longestNote = 2000;

/** A rule for sentences, which may be none. */
export const noteRule: WrittenRule<string> = {
  asks: `a few sentences on one line, of at most ${longestNote} characters`,
  schema: { type: "string", maxLength: longestNote },
  read: (node, place) => {
    const text = node.kind === "value" && typeof node.value === "string" ? node.value.trim() : undefined;
    const fits = text !== undefined && text.length <= longestNote && !/\p{Cc}/u.test(text);
    return fits ? text : refuseAs(place, node, noteRule.asks);
  },
};

/** A rule for the path of a file or folder, from the folder of the settings. */
export const pathRule: WrittenRule<string> = textRule("a path, from the folder of this file");

const authorityAsked = "the authority's GSS code, such as E06000017, its three digits or its name";

/** A rule for an authority, by any of its codes or its name; it is read as its GSS code. */
export const authorityRule: WrittenRule<string> = {
  asks: authorityAsked,
  schema: { type: "string", minLength: 3 },
  read: (node, place) => {
    const text = textRule(authorityAsked).read(node, place);
    const found = findAuthority(text);
    return found?.code ?? refuse(place, node, `cannot be read, for ${unknownAuthority(text)}`);
  },
};

const namePattern = /^[a-z][a-z0-9-]*$/;

/** A rule for paths, each by the name under which notebooks ask for it. */
export const pathsByNameRule: WrittenRule<Readonly<Record<string, string>>> = {
  asks: "a set of names of small letters, digits and hyphens, with a path beside each",
  schema: { type: "object", patternProperties: { [namePattern.source]: pathRule.schema }, additionalProperties: false },
  read: (node, place) => {
    if (node.kind !== "map") return refuseAs(place, node, pathsByNameRule.asks);
    return Object.fromEntries(
      node.entries.map(({ key, line, node: value }) => {
        if (!namePattern.test(key))
          refuse(place, { line }, `has the name "${key}" but must be ${pathsByNameRule.asks}`);
        return [key, pathRule.read(value, { ...place, path: `${place.path}.${key}` })];
      }),
    );
  },
};

const mostColours = 4;
const colourAsked = "a hash and six hexadecimal digits, such as #12436D";

/** A rule for one to four colours that can be told from white. */
export const coloursRule: WrittenRule<readonly string[]> = {
  asks: `a list of one to four colours, each ${colourAsked}`,
  schema: {
    type: "array",
    items: { type: "string", pattern: "^#[0-9a-fA-F]{6}$" },
    minItems: 1,
    maxItems: mostColours,
  },
  read: (node, place) => {
    if (node.kind !== "list" || node.entries.length === 0 || node.entries.length > mostColours) {
      return refuseAs(place, node, coloursRule.asks);
    }
    return node.entries.map((entry, at) => {
      const each = { ...place, path: `${place.path}[${at + 1}]` };
      const colour = textRule(colourAsked).read(entry, each);
      if (!colourPattern.test(colour)) return refuseAs(each, entry, colourAsked);
      const fault = colourFault(colour, at);
      return fault === "" ? colour.toUpperCase() : refuse(each, entry, `is ${colour}, which ${fault}`);
    });
  },
};
