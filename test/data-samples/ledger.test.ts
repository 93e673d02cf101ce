import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReturnFrom } from "@lac-analytics/core/node";
import { againstLedger, readLedger, readPriceList } from "@lac-analytics/core/project";
import { expect, it } from "vitest";

const sample = join(import.meta.dirname, "../../data-samples");

it("agrees with the return at the sample's prices, but for what was changed by hand", async () => {
  const { return: care } = await readReturnFrom([join(sample, "return")]);
  const prices = readPriceList(readFileSync(join(sample, "prices.yaml"), "utf8"), "prices.yaml");
  const ledger = await readLedger(readFileSync(join(sample, "ledger.csv")), "ledger.csv");
  const { rows } = againstLedger(care, prices, ledger);
  expect(rows.filter(({ verdict, ledger: paid }) => verdict === "agrees" && paid !== undefined).length).toBeGreaterThan(
    0,
  );
  expect(
    rows
      .filter(({ verdict }) => verdict !== "agrees")
      .map(({ month, provider, verdict }) => `${month} ${provider} ${verdict}`),
  ).toEqual([
    "2019-01 Residential care differs",
    "2019-01 Supported accommodation not in the ledger",
    "2019-01 Transport to school not in the return",
  ]);
});
