import { type Finding, findings } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { askingOfThoseAlone } from "../../../packages/notebook/src/findings/askingOfThoseAlone.ts";
import { yearlyShares } from "./watched.ts";

describe("askingOfThoseAlone", () => {
  it("asks of those who come alone where clearly more do than elsewhere, and of no families", () => {
    const message = { kind: "unlike", lead: "", text: "", weight: 0 } as const;
    const messages = [
      { ...message, about: "the rate of coming into care", question: "Whose?" },
      { ...message, about: "the share of unaccompanied children", question: "Have we homes?" },
    ];
    const foundWith = (england: number) => {
      const both = findings([
        { figures: yearlyShares({ measure: "started-rate" }, [100]) },
        { figures: yearlyShares({ measure: "uasc-share" }, [50]) },
      ]);
      const against = { comparators: [{ with: "England", value: england }] };
      return both.map((one) => ({ ...one, stand: "unlike", benchmark: { against } }) as unknown as Finding);
    };
    const asked = (england: number) => askingOfThoseAlone(foundWith(england), messages).map(({ question }) => question);
    expect(asked(9)).toEqual(["Have we homes?", "Have we homes?"]);
    expect(asked(60)).toEqual(["Whose?", "Have we homes?"]);
  });
});
