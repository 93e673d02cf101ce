import { join } from "node:path";
import { tell } from "./tell.ts";

// What DuckDB does of a job: node duckdb.ts JOB FOLDER. It is a peer and no dependency; this is all that is used of it.
interface DuckDb {
  readonly DuckDBInstance: {
    create: (path: string) => Promise<{ connect: () => Promise<{ runAndReadAll: (sql: string) => Promise<Rows> }> }>;
  };
}

interface Rows {
  getRows: () => readonly (readonly unknown[])[];
}

const [, , job = "", folder = ""] = process.argv;
const packageName = "@duckdb/node-api";
const { DuckDBInstance }: DuckDb = await import(packageName);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const query = async (sql: string): Promise<Rows["getRows"] extends () => infer R ? R : never> =>
  (await connection.runAndReadAll(sql)).getRows();

const readAll = `create table episodes as select * from read_csv('${join(folder, "episodes.csv")}', dateformat = '%d/%m/%Y');
  create table header as select * from read_csv('${join(folder, "header.csv")}', dateformat = '%d/%m/%Y')`;

/** Children by placement, as the release groups it: what is not registered stands among others from 28 October 2023. */
const stock = `with kept as (select PLACE, DECOM, coalesce(DEC, date '9999-01-01') as DEC from episodes where LS not in ('V3', 'V4')),
  stays as (
    select case when PLACE = 'P1' then 'P1' else left(PLACE, 1) end as part, DECOM as began, DEC as ended from kept where PLACE not in ('H5', 'P2')
    union all select 'H', DECOM, least(DEC, date '2023-10-28') from kept where PLACE in ('H5', 'P2') and DECOM < date '2023-10-28'
    union all select 'Z', greatest(DECOM, date '2023-10-28'), DEC from kept where PLACE in ('H5', 'P2') and DEC > date '2023-10-28'),
  events as (
    select part, greatest(12 * year(began) + month(began) - 24195, 0) as month, 1 as change from stays
    union all select part, greatest(12 * year(ended) + month(ended) - 24195, 0), -1 from stays),
  changes as (
    select part, month, sum(change) as change from (
      select part, month, change from events where month < 121
      union all select distinct part, unnest(range(121)), 0 from stays)
    group by part, month),
  stocks as (select part, month, sum(change) over (partition by part order by month) as children from changes)
  select part, sum(children), sum(children) filter (month = 120) from stocks group by part order by part`;

/** Over three years to each month's end: of children whose last end of care is an adoption, the days from entering it. */
const rolling = `with ended as (
    select CHILD, DEC, REC, DECOM as last, max(case when RNE = 'S' then DECOM end) over (partition by CHILD order by DECOM) as entered, LS
    from episodes),
  months as (select last_day(date '2016-03-01' + to_months(n::integer)) as month_end from range(121) as each (n)),
  latest as (
    select month_end, REC, DEC - entered as days from months join ended
      on DEC <= month_end and DEC >= month_end + 1 - interval 36 months
    where REC <> 'X1' and LS not in ('V3', 'V4')
    qualify row_number() over (partition by month_end, CHILD order by last desc) = 1)
  select count(*), sum(days) from latest where REC in ('E11', 'E12')`;

/** Moves in a year, and the days of children in care in it. */
const moves = `select
    count(*) filter (DECOM >= date '2025-04-01' and RNE in ('P', 'B', 'T', 'U') and PLACE not in ('A3', 'A5')),
    sum(least(coalesce(DEC, date '2026-04-01'), date '2026-04-01') - greatest(DECOM, date '2025-04-01'))
  from episodes
  where DECOM <= date '2026-03-31' and LS not in ('V3', 'V4')
    and (DECOM >= date '2025-04-01' or DEC is null or DEC > date '2025-04-01')`;

await tell(
  {
    read: async () => async () => {
      await query(readAll);
      const [row = []] = await query(
        "select count(*), sum(DECOM - date '1970-01-01'), sum(DEC - date '1970-01-01') from episodes",
      );
      return `${row[0]} rows, ${row[1]}, ${row[2]}`;
    },
    stock: async () => {
      await query(readAll);
      return async () => (await query(stock)).map((row) => row.join(" ")).join(", ");
    },
    rolling: async () => {
      await query(readAll);
      return async () => (await query(rolling)).map(([children, days]) => `${children} children, ${days} days`).join();
    },
    moves: async () => {
      await query(readAll);
      return async () => (await query(moves)).map(([count, days]) => `${count} moves, ${days} days in care`).join();
    },
  }[job],
);
