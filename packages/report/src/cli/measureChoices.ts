import { choiceReadings, InputError, type MeasureChoices, nameAdvice } from "@lac-analytics/core";

type Choice = keyof typeof choiceReadings;

/**
 * The choices given as `name=reading`.
 *
 * @throws {InputError} naming a choice or a reading that there is not, and those there are
 */
export function measureChoices(given: readonly string[]): Partial<MeasureChoices> {
  return Object.fromEntries(given.map(choiceGiven));
}

function choiceGiven(text: string): readonly [Choice, string] {
  const [name = "", reading = ""] = text.split("=");
  if (!isChoice(name)) {
    throw new InputError(
      `--choose ${text}: there is no choice "${name}"; ${nameAdvice(name, Object.keys(choiceReadings))}.`,
    );
  }
  const readings: readonly string[] = choiceReadings[name];
  if (!readings.includes(reading)) {
    const advice = nameAdvice(reading, readings, `${name} is ${readings.join(" or ")}`);
    throw new InputError(`--choose ${text}: there is no reading "${reading}"; ${advice}.`);
  }
  return [name, reading];
}

function isChoice(name: string): name is Choice {
  return Object.hasOwn(choiceReadings, name);
}
