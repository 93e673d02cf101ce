import { caseloadModel } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { drawOnce } from "../../../packages/notebook/src/node/drawOnce.ts";
import { drawModels, modelAmong } from "../../../packages/report/src/model/drawModels.ts";
import { exampleScenario, knownFigure } from "./exampleModel.ts";

describe("caseloadModel", () => {
  it("is plain data, with as many futures as a browser plays within a blink", () => {
    const model = caseloadModel(exampleScenario(), { known: [knownFigure("2019-03-31", 185)] });
    expect(JSON.parse(JSON.stringify(model))).toEqual(JSON.parse(JSON.stringify(model)));
    expect(model.scenario.simulations).toBe(2000);
    expect(caseloadModel(exampleScenario({ simulations: 500 })).scenario.simulations).toBe(500);
  });

  it("refuses a scenario of people, whose details no page may hold", () => {
    const people = exampleScenario({ young_people: { people: { return: "return" } } });
    expect(() => caseloadModel(people)).toThrow('takes counts, and "The report\'s" projects from people');
  });
});

describe("drawModels", () => {
  const words = { council: "A council", colours: [], asAt: "2019-01-21", marking: "", isAlone: true };

  it("makes the model among cells ready, under the name of its report", async () => {
    const cells = { number: 7, model: caseloadModel(exampleScenario()) };
    const drawn = await drawModels("personal-advisers", cells, words, drawOnce);
    expect(drawn).toMatchObject({ number: 7, model: { page: "personal-advisers-model.html" } });
    expect(modelAmong(drawn)?.body).toContain('<form id="controls"');
    expect(modelAmong(cells)).toBeUndefined();
  });

  it("refuses two", async () => {
    const model = caseloadModel(exampleScenario());
    await expect(drawModels("both", { one: model, other: model }, words, drawOnce)).rejects.toThrow(
      'The notebook "both" cannot be built: the cells "one" and "other" are both models of a scenario',
    );
  });
});
