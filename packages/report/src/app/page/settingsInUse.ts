import type { GivenSettings } from "../Questions.ts";
import { noSettings } from "./givenSettings.ts";

/** Which settings are in use, of those that were given one after another. */
export interface SettingsInUse {
  readonly now: () => GivenSettings;
  readonly set: (given: GivenSettings) => void;
  /**
   * Uses others while they are taken, and goes back to those that hold where they are not.
   *
   * @returns whether they hold: not where others that were given later hold already
   */
  readonly use: (given: GivenSettings, take: () => Promise<unknown>) => Promise<boolean>;
}

export function settingsInUse(): SettingsInUse {
  let given = 0;
  let held = { order: 0, settings: noSettings };
  let used = held;
  return {
    now: () => used.settings,
    set: (settings) => {
      given += 1;
      held = { order: given, settings };
      used = held;
    },
    use: async (settings, take) => {
      given += 1;
      const these = { order: given, settings };
      // a return that is opened while these are read is opened with them
      used = these;
      try {
        await take();
      } catch (error) {
        if (used === these) used = held;
        throw error;
      }
      if (these.order < held.order) return false;
      held = these;
      if (used.order < these.order) used = these;
      return true;
    },
  };
}
