import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { figureFrom } from "../figureFrom.ts";

const year = "2025-03-31";

const workers = (...spells: readonly string[]): CareRows => ({
  episodes: ["A,01/02/2023,S,C2,U4,PR1,,", "B,01/02/2023,S,C2,U4,PR1,,"],
  socialWorkers: spells.map((spell) => `A,${spell}`),
});

describe("three-social-workers", () => {
  it("counts different workers at any time in the year", async () => {
    const three = workers("W1,01/02/2023,01/04/2024", "W2,01/04/2024,01/06/2024", "W3,31/03/2025,");
    expect(await figureFrom(three, "three-social-workers", year)).toMatchObject({ numerator: 1, denominator: 2 });
    const two = workers("W1,01/02/2023,31/03/2024", "W2,31/03/2024,01/06/2024", "W3,31/03/2025,");
    expect(await figureFrom(two, "three-social-workers", year)).toMatchObject({ numerator: 0 });
  });

  it("counts a worker who comes back once", async () => {
    const back = workers("W1,01/02/2023,01/05/2024", "W2,01/05/2024,01/06/2024", "w1 ,01/06/2024,");
    expect(await figureFrom(back, "three-social-workers", year)).toMatchObject({ numerator: 0 });
  });

  it("is not available where the return has no social workers", async () => {
    expect(
      await figureFrom({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] }, "three-social-workers", "2019-03-31"),
    ).toMatchObject({
      symbol: "x",
      note: "needs the file of social workers (SWEpisodes) of the year ending 31 March 2019",
    });
  });
});
