import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { readCareLeavers } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { birthday } from "../../packages/core/src/cohort/birthday.ts";
import { entitlementsKnownOn } from "../../packages/core/src/cohort/entitlementsKnownOn.ts";
import { project } from "../lac.ts";

const samples = join(project, "data-samples");
const start = dayFromIso("2019-01-31");
/** from when an adviser is due to all care leavers up to 25 (Children and Social Work Act 2017, section 3) */
const extended = dayFromIso("2018-04-01");

describe("data-samples/caseload-care-leavers.csv", () => {
  it("lists the care leavers of 21 to 24 in the sample: in touch are three in four who turned 21 since the duty was extended, and no other", async () => {
    const { return: care } = await readReturnFrom([join(samples, "return")]);
    let turned = 0;
    const expected = entitlementsKnownOn(care, start)
      .filter(({ birth, entitlements }) => {
        const isDue = entitlements.some(
          ({ status, from, to }) => status === "former relevant" && from <= start && start < to,
        );
        return isDue && birthday(birth, 21) <= start;
      })
      .map(({ child, birth }) => {
        const since = birthday(birth, 21) > extended;
        if (since) turned += 1;
        const inTouch = since && turned % 4 !== 0 ? "yes" : "no";
        return [care.children[child], isoFromDay(birth), "former relevant", inTouch].join(",");
      });
    const text = readFileSync(join(samples, "caseload-care-leavers.csv"), "utf8");
    expect(text).toBe(`${["child,birth_date,status,in_touch", ...expected].join("\n")}\n`);
    expect(readCareLeavers(new TextEncoder().encode(text), "list.csv")).toHaveLength(expected.length);
  });
});
