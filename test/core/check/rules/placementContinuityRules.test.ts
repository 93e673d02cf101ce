import { describeRules } from "../ruleTest.ts";

const own = "E06000056";
const place = { authority: own, easting: 500_000, northing: 250_000 };
const postcodes = {
  SG185ZE: place,
  SG186ZT: place,
  LU54ZB: { ...place, northing: 250_500 },
  MK11AA: { ...place, authority: "E06000042" },
};
const lastYear = { Episodes: [{}] };
const moved = { Episodes: [{ PL_POST: "LU5 4ZB" }] };
const elsewhere = { Episodes: [{ PL_POST: "MK1 1AA" }] };
const at = "Episodes A PL_POST";

describeRules("the placement as at the end of last year's return", [
  ...["503G", "453"].map((code) => ({ code, postcodes, lastYear, breaks: moved, at, passes: elsewhere })),
  ...["503H", "452"].map((code) => ({ code, postcodes, lastYear, breaks: elsewhere, at, passes: moved })),
  { code: "503J", postcodes, lastYear, authority: own, breaks: elsewhere, at, passes: moved },
]);
