import { type CellPlace, mapDates, type Tables, type WrittenDate } from "./cleanTables.ts";

const short = (part: string): string => String(Number(part));

const monthNames = "January February March April May June July August September October November December".split(" ");

const monthName = ({ mm }: WrittenDate): string => monthNames[Number(mm) - 1] ?? "";

const weekdayName = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

const weekday = ({ iso }: WrittenDate): string => weekdayName.format(new Date(iso));

const londonOffset = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeZoneName: "longOffset" });

/** An instant at which it is midnight in London, as programs write it that keep dates so. */
function midnightInLondon({ iso }: WrittenDate): string {
  const isSummer = londonOffset.format(new Date(iso)).includes("+01");
  return new Date(Date.parse(iso) - (isSummer ? 3_600_000 : 0)).toISOString();
}

const forms: Readonly<Record<string, (date: WrittenDate, at: CellPlace) => string>> = {
  "1/4/2024": ({ dd, mm, yyyy }) => `${short(dd)}/${short(mm)}/${yyyy}`,
  "01-04-2024": ({ dd, mm, yyyy }) => `${dd}-${mm}-${yyyy}`,
  "01.04.2024": ({ dd, mm, yyyy }) => `${dd}.${mm}.${yyyy}`,
  "1.4.24": ({ dd, mm, yyyy }) => `${short(dd)}.${short(mm)}.${yyyy.slice(2)}`,
  "01/04/24": ({ dd, mm, yyyy }) => `${dd}/${mm}/${yyyy.slice(2)}`,
  "1/4/24": ({ dd, mm, yyyy }) => `${short(dd)}/${short(mm)}/${yyyy.slice(2)}`,
  "1 4 2024": ({ dd, mm, yyyy }) => `${short(dd)} ${short(mm)} ${yyyy}`,
  "01042024": ({ dd, mm, yyyy }) => `${dd}${mm}${yyyy}`,
  "01-Apr-24": (date) => `${date.dd}-${monthName(date).slice(0, 3)}-${date.yyyy.slice(2)}`,
  "01-APR-2024": (date) => `${date.dd}-${monthName(date).slice(0, 3).toUpperCase()}-${date.yyyy}`,
  "1 April 2024": (date) => `${short(date.dd)} ${monthName(date)} ${date.yyyy}`,
  "Monday, 1 April 2024": (date) => `${weekday(date)}, ${short(date.dd)} ${monthName(date)} ${date.yyyy}`,
  "Apr 1, 2024": (date) => `${monthName(date).slice(0, 3)} ${short(date.dd)}, ${date.yyyy}`,
  "01APR2024:00:00:00": (date) => `${date.dd}${monthName(date).slice(0, 3).toUpperCase()}${date.yyyy}:00:00:00`,
  "04/01/2024, month first": ({ dd, mm, yyyy }) => `${mm}/${dd}/${yyyy}`,
  "4/1/2024, month first": ({ dd, mm, yyyy }) => `${short(mm)}/${short(dd)}/${yyyy}`,
  "4/1/24, month first": ({ dd, mm, yyyy }) => `${short(mm)}/${short(dd)}/${yyyy.slice(2)}`,
  "4/1/2024 12:00:00 AM, month first": ({ dd, mm, yyyy }) => `${short(mm)}/${short(dd)}/${yyyy} 12:00:00 AM`,
  "2024-04-01": ({ iso }) => iso,
  "2024/04/01": ({ iso }) => iso.replaceAll("-", "/"),
  "2024-4-1": ({ dd, mm, yyyy }) => `${yyyy}-${short(mm)}-${short(dd)}`,
  "20240401": ({ iso }) => iso.replaceAll("-", ""),
  "2024-04-01 00:00:00.000": ({ iso }) => `${iso} 00:00:00.000`,
  "2024-03-31T23:00:00.000Z for midnight in London": midnightInLondon,
  "01/04/2024 00:00": ({ dd, mm, yyyy }) => `${dd}/${mm}/${yyyy} 00:00`,
  "01/04/2024 14:35:20": ({ dd, mm, yyyy }) => `${dd}/${mm}/${yyyy} 14:35:20`,
  "45383": ({ serial }) => String(serial),
  "45383.0": ({ serial }) => `${serial}.0`,
  "each file its own": (date, { file }) =>
    file === "Header"
      ? `${date.dd}.${date.mm}.${date.yyyy}`
      : file === "Episodes"
        ? `${short(date.dd)}/${short(date.mm)}/${date.yyyy}`
        : date.iso,
  "each row its own": (date, { row }) =>
    [date.iso, `${date.dd}/${date.mm}/${date.yyyy}`, `${date.dd} ${monthName(date)} ${date.yyyy}`, String(date.serial)][
      row % 4
    ] ?? "",
  "month first in one file": (date, { file }) =>
    file === "Reviews" ? `${date.mm}/${date.dd}/${date.yyyy}` : `${date.dd}/${date.mm}/${date.yyyy}`,
};

/** A return with its dates in forms that people have. */
export const dateShapes: Readonly<Record<string, (tables: Tables) => Tables>> = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => [`dates as ${name}`, (tables: Tables) => mapDates(tables, form)]),
);
