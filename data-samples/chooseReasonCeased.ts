import { ageOn, dayNumber } from "./calendar.ts";
import type { PlannedPeriod } from "./careHistory.ts";
import type { RandomStream } from "./randomStream.ts";
import type { Shares } from "./shares.ts";

/** E43 and E44 gave way to E45 to E48 with the return for 2018-19. */
const NEW_GUARDIANSHIP_CODES: number = dayNumber("2018-04-01");

const afterGuardianship = (end: number, place: string): string => {
  const fostered = place.startsWith("U");
  if (end < NEW_GUARDIANSHIP_CODES) return fostered ? "E43" : "E44";
  if (!fostered) return "E47";
  return place <= "U3" ? "E45" : "E46";
};

const at18 = (place: string): Shares<string> => {
  if (place.startsWith("U"))
    return [
      ["E17", 48],
      ["E5", 18],
      ["E6", 6],
      ["E8", 24],
      ["E7", 4],
    ];
  if (place === "P1") return [["E8", 100]];
  if (place === "H5" || place === "P2")
    return [
      ["E5", 62],
      ["E6", 16],
      ["E8", 22],
    ];
  return [
    ["E5", 46],
    ["E7", 22],
    ["E8", 32],
  ];
};

const before18 = (age: number, comesBack: boolean, place: string): Shares<string> => {
  if (place === "P1")
    return [
      ["E4A", 80],
      ["E8", 20],
    ];
  if (comesBack)
    return [
      ["E4A", 52],
      ["E4B", 26],
      ["E13", 12],
      ["E8", 10],
    ];
  if (age < 12)
    return [
      ["E4A", 52],
      ["E4B", 11],
      ["E13", 13],
      ["E41", 14],
      ["E8", 6],
      ["E3", 3],
      ["E16", 0.5],
      ["E2", 0.5],
    ];
  if (age < 16)
    return [
      ["E4A", 48],
      ["E4B", 24],
      ["E13", 9],
      ["E41", 6],
      ["E8", 9],
      ["E3", 3],
      ["E16", 1],
    ];
  return [
    ["E4A", 24],
    ["E4B", 22],
    ["E13", 6],
    ["E5", 17],
    ["E6", 9],
    ["E8", 16],
    ["E9", 5],
    ["E3", 1],
  ];
};

/** Why a period of care ceased (REC), given where the child last lived and under what status. */
export const chooseReasonCeased = (
  stream: RandomStream,
  child: { readonly birth: number; readonly asylumSeeking: boolean },
  period: PlannedPeriod,
  last: { readonly place: string; readonly status: string; readonly comesBack: boolean },
): string => {
  const end = period.end ?? 0;
  if (period.ending === "adoption") return period.adoption?.byConsent || stream.chance(32) ? "E11" : "E12";
  if (period.ending === "guardianship") return afterGuardianship(end, last.place);
  if (period.ending === "eighteenth birthday") return stream.weighted(at18(last.place));
  if (child.asylumSeeking)
    return stream.weighted([
      ["E15", 30],
      ["E8", 38],
      ["E13", 14],
      ["E3", 18],
    ]);
  if (last.status === "J1") return "E14";
  return stream.weighted(before18(ageOn(child.birth, end), last.comesBack, last.place));
};
