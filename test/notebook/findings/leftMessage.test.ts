import type { Figure } from "@lac-analytics/core";
import { findings, keyMessages } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearlyShares } from "./watched.ts";

const messagesOf = (...series: readonly (readonly Figure[])[]) =>
  keyMessages(findings(series.map((figures) => ({ figures }))));

const worse = (measure: Figure["measure"], count: number) => yearlyShares({ measure }, [180, count]);
const better = (measure: Figure["measure"], count: number) => yearlyShares({ measure }, [count, 180]);

describe("what stands out and has no room of its own", () => {
  it("is named in one message with what it was: a fourth that got worse", () => {
    const messages = messagesOf(
      worse("immunisations", 60),
      worse("dental-checks", 70),
      worse("health-assessments", 80),
      worse("reviews-on-time", 120),
    );
    expect(messages.filter(({ lead }) => lead === "Worse")).toHaveLength(3);
    expect(messages.map(({ lead, text }) => `${lead}: ${text}`)).toContain(
      "Also: Reviews on time (60%, from 90% in March 2024) got worse.",
    );
  });

  it("is told by kinds where there are several, what is worse first, and of none more than two", () => {
    const messages = messagesOf(
      worse("immunisations", 60),
      worse("dental-checks", 70),
      worse("health-assessments", 80),
      worse("reviews-on-time", 120),
      better("long-term-stability", 60),
      better("long-term-matched", 70),
      better("sdq-received", 100),
      better("siblings-together", 110),
      better("return-interviews-share", 120),
    );
    const also = messages.find(({ lead }) => lead === "Also");
    expect(also?.text).toMatch(
      /^Reviews on time \(60%, from 90% in March 2024\) got worse\. [^;:]* and [^;:]* got better\.$/,
    );
    expect(also?.text.match(/from/g)).toHaveLength(3);
    expect(messages.length).toBeLessThanOrEqual(6);
  });

  it("is what got worse over the years though not of late, with where it began", () => {
    const lasting = yearlyShares({ measure: "sdq-received" }, [160, 140, 120, 95, 100]);
    const three = [worse("immunisations", 60), worse("dental-checks", 70), worse("health-assessments", 80)];
    expect(messagesOf(...three, lasting).map(({ lead, text }) => `${lead}: ${text}`)).toContain(
      "Also: Children with a wellbeing score (50%, from 80% in March 2021) got worse over the years, with no clear change of late.",
    );
    const turned = yearlyShares({ measure: "sdq-received" }, [160, 140, 120, 80, 95]);
    expect(
      messagesOf(...three, turned)
        .map(({ text }) => text)
        .join(),
    ).toContain("got worse over the years, but not of late.");
  });
});
