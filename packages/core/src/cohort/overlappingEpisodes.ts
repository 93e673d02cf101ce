import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/**
 * The rows of episodes that begin before an earlier episode of the same child has ended: the breaches of DfE rule 501.
 * A child in two episodes at once would be counted in two placements; `lookedAfterOn` takes the one that began later.
 *
 * Source: DfE, SSDA903 validation rule 501.
 *
 * @example
 * const header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,1,06/05/2010,WBRI,UN2,,\n";
 * const episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\nA,01/05/2018,S,C2,N1,U4,PR1,11/05/2018,X1\nA,08/05/2018,P,C2,N1,K2,PR4,,\n";
 * const files = [header, episodes].map((text, at) => ({ name: `${at}.csv`, bytes: new TextEncoder().encode(text) }));
 * readReturn(files).then((read) => [...overlappingEpisodes(read.return)]); // => [1]
 */
export function overlappingEpisodes(care: Return): Int32Array {
  const { firstRow, columns } = care.Episodes;
  const overlapping: number[] = [];
  for (let child = 0; child < care.children.length; child += 1) {
    let endsSoFar = -Infinity;
    for (let row = firstRow[child] ?? 0; row < (firstRow[child + 1] ?? 0); row += 1) {
      if ((columns.DECOM[row] ?? noDay) < endsSoFar) overlapping.push(row);
      const ended = columns.DEC[row] ?? noDay;
      endsSoFar = Math.max(endsSoFar, ended === noDay ? Infinity : ended);
    }
  }
  return Int32Array.from(overlapping);
}
