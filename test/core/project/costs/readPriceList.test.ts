import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placementPrice } from "../../../../packages/core/src/project/costs/placementPrice.ts";
import { readPriceList } from "../../../../packages/core/src/project/costs/readPriceList.ts";

const read = (text: string) => readPriceList(text, "folder/prices.yaml");

describe("readPriceList", () => {
  it("is called after its file where it has no title, and has the standard groups where it names none", () => {
    const list = read("prices:\n  - {name: Foster care, weekly: 450, group: fostering}\n");
    expect(list.title).toBe("prices");
    expect(list.groups.map(({ name }) => name)).toEqual(["fostering", "residential", "supported", "other"]);
    expect(list.events).toBeUndefined();
  });

  it("keeps where a price is from and when", () => {
    const [price] = read(
      "prices:\n  - {name: Home, weekly: 4000, group: residential, source: Framework contract, dated: 2024-04-01}\n",
    ).prices;
    expect(price).toMatchObject({ source: "Framework contract" });
  });

  it.each([
    ["prices:\n  - {name: A, weekly: 1, group: foster}\n", 'names "foster", which is no group'],
    ["prices:\n  - {name: A, weekly: 1}\n", 'has "A" without codes and without a group'],
    ["prices:\n  - {name: A, weekly: 1, codes: [U9]}\n", "U9"],
    ["prices:\n  - {name: A, weekly: -1, codes: [K2]}\n", "-1"],
    [
      "prices:\n  - {name: A, weekly: 1, codes: [K2]}\n  - {name: B, weekly: 1, codes: [K2]}\n",
      "the code K2 at two prices",
    ],
    ["events: {move: 3}\n", "has no prices"],
    [
      "prices:\n  - {name: A, weekly: 1, codes: [K2]}\nwhat_if:\n  - {name: B, fewer_moves: 1}\n",
      "events have no price of a move",
    ],
    [
      "prices:\n  - {name: A, weekly: 1, codes: [K2]}\nwhat_if:\n  - {name: B, foster_with_support: {of: homes, share: 1, weekly: 2}}\n",
      'of "homes", which is no group',
    ],
    ["prices:\n  - {name: A, weekly: 1, codes: [K2]}\nwhat_if:\n  - {name: B}\n", "must have one of"],
    ["prices:\n  - {name: A, weekly: 1, codes: [K2]}\nevents: {moves: 3}\n", 'the key "moves"'],
  ])("refuses %j with file and line", (text, fault) => {
    expect(() => read(text)).toThrow(/^folder\/prices\.yaml line \d+: /);
    expect(() => read(text)).toThrow(fault);
  });

  it("reads the sample", () => {
    const file = new URL("../../../../data-samples/prices.yaml", import.meta.url);
    expect(readPriceList(readFileSync(file), "prices.yaml").events).toMatchObject({ move: 400 });
  });
});

describe("placementPrice", () => {
  const priceOf = placementPrice(
    read(
      "prices:\n  - {name: Agency, weekly: {low: 800, likely: 900, high: 1000}, codes: [U4/PR4]}\n  - {name: Kin, weekly: 200, codes: [U1]}\n  - {name: Own, weekly: 450, group: fostering}\n",
    ),
  );

  it("is that of placement and provider, else of the placement, else of the group, and else none", () => {
    const name = (place: string, provider: string) => priceOf({ place, provider })?.name;
    expect([name("U4", "PR4"), name("U1", "PR4"), name("U4", "PR1"), name("K2", "PR1")]).toEqual([
      "Agency",
      "Kin",
      "Own",
      undefined,
    ]);
  });

  it("is what is expected of a range", () => {
    expect(priceOf({ place: "U4", provider: "PR4" })?.weekly).toBeCloseTo(900, 9);
  });
});
