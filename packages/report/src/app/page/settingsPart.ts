/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";
import type { GivenSettings } from "../Questions.ts";
import { chosenFiles } from "./droppedFiles.ts";
import { enteredIn, filesGiven } from "./entered.ts";
import { fieldOf, whenChosen } from "./fieldOf.ts";
import { enteredSettings, keptFile, noSettings, settingsIn } from "./givenSettings.ts";
import { PageFault } from "./PageFault.ts";
import type { PagePart } from "./PagePart.ts";
import { settingsInUse } from "./settingsInUse.ts";

/** The settings that there are, and what may become of them. */
export interface SettingsPart {
  readonly now: () => GivenSettings;
  /** @param told what is said of them */
  readonly set: (given: GivenSettings, told: string) => void;
  readonly clear: () => void;
}

/**
 * The part of the page in which settings are given, entered and saved.
 *
 * @param used what is to be done when others are in use
 */
export function settingsPart({ ask, doing, date, save }: PagePart, used: () => Promise<void>): SettingsPart {
  const inUse = settingsInUse();
  const tell = (told: string): void => {
    elementOf("app-settings-told").textContent = told;
  };
  const set = (given: GivenSettings, told: string): void => {
    inUse.set(given);
    tell(told);
  };
  const use = async (given: GivenSettings, told: string): Promise<void> => {
    if (!(await inUse.use(given, () => ask("settings", { settings: given })))) return;
    tell(told);
    await used();
  };
  whenChosen(fieldOf("app-settings-file"), (files) => {
    const given = chosenFiles(files);
    if (given.length > 0) void doing(async () => use(await settingsIn(given), "The settings are those of the files."));
  });
  elementOf("app-settings-use").addEventListener("click", () => {
    void doing(async () => {
      const entered = enteredSettings({
        council: enteredIn("app-council"),
        population: enteredIn("app-population"),
        colours: enteredIn("app-colours"),
        asAt: date(),
        logo: filesGiven("app-logo")[0],
        series: filesGiven("app-series"),
      });
      await use(entered, "The settings are those entered here.");
    });
  });
  elementOf("app-settings-save").addEventListener("click", () => {
    void doing(async () => {
      const settings = inUse.now();
      if (settings.text === "") throw new PageFault("There are no settings to save: give some first.");
      const bytes = new TextEncoder().encode(await keptFile(settings));
      save({ name: "lac-settings.json", type: "application/json", bytes });
    });
  });
  return { now: inUse.now, set, clear: () => set(noSettings, "") };
}
