/** Days since 1970-01-01 of a day of the Gregorian calendar (H. Hinnant, chrono-compatible date algorithms). */
const fromCivil = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
};

const toCivil = (dayNumber: number): { year: number; month: number; day: number } => {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : fromCivil(year, month + 1, 1) - fromCivil(year, month, 1);

/** The day number of an ISO date. */
export const dayNumber = (iso: string): number =>
  fromCivil(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** DD/MM/YYYY, as the SSDA903 return writes dates. */
export const ukDate = (day: number): string => {
  const civil = toCivil(day);
  return `${String(civil.day).padStart(2, "0")}/${String(civil.month).padStart(2, "0")}/${civil.year}`;
};

/** The same day of the month so many calendar months later, or the month's last day where it has no such day. */
export const addMonths = (day: number, months: number): number => {
  const civil = toCivil(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return fromCivil(year, month, Math.min(civil.day, daysInMonth(year, month)));
};

/** The birthday at which a child reaches an age; 28 February in common years for a child born on 29 February. */
export const birthday = (birth: number, age: number): number => addMonths(birth, age * 12);

/** Age in completed years. */
export const ageOn = (birth: number, day: number): number => {
  const years = toCivil(day).year - toCivil(birth).year;
  return birthday(birth, years) > day ? years - 1 : years;
};

/** The year in which the reporting year, 1 April to 31 March, ends. */
export const reportingYear = (day: number): number => {
  const civil = toCivil(day);
  return civil.month >= 4 ? civil.year + 1 : civil.year;
};

const isHoliday = (day: number): boolean => {
  const civil = toCivil(day);
  const christmas = civil.month === 12 && (civil.day === 25 || civil.day === 26);
  return christmas || (civil.month === 1 && civil.day === 1);
};

/** The day itself, or the last day before it that is no Saturday, Sunday, Christmas, Boxing or New Year's Day. */
export const workingDayOnOrBefore = (day: number): number => {
  const weekend = (((day + 3) % 7) + 7) % 7 > 4;
  return weekend || isHoliday(day) ? workingDayOnOrBefore(day - 1) : day;
};
