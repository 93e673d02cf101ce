import type { CareRows } from "../../../careReturn.ts";

/**
 * Rows of the year to 31 March 2019 in which every column that a measure reads tells something: somebody who is missing,
 * in prison or in a temporary placement on the last day, an adoption whose decision stands in the adoption file alone, a
 * care leaver who is not in the Header.
 */
export const richRows: CareRows = {
  episodes: [
    // in a temporary placement on the last day, and missing from it
    "A,01/02/2016,S,C2,U4,PR1,20/03/2019,X1,N1,CARPL,SG18 1AA,SG18 1AB",
    "A,20/03/2019,P,C2,T1,PR1,,,N1,,SG18 1AA,SG18 1AC",
    // came back from a temporary placement in the year
    "B,01/02/2016,S,C2,U6,PR4,01/06/2018,X1,N5,CREQB,SG18 1AA,MK1 1AA",
    "B,01/06/2018,P,C2,T2,PR4,08/06/2018,X1,N5,,SG18 1AA,MK1 1AB",
    "B,08/06/2018,P,C2,U6,PR4,,,N5,,SG18 1AA,MK1 1AA",
    // adopted, the decision being in PlacedAdoption of one, who was in a temporary placement, and in AD1 alone of the other
    "C,01/01/2017,S,E1,A6,PR4,01/12/2017,X1,N1,CARPL,SG18 1AA,SG18 1AD",
    "C,01/12/2017,P,E1,T2,PR4,08/12/2017,X1,N1,,SG18 1AA,SG18 1AG",
    "C,08/12/2017,P,E1,A6,PR4,01/06/2018,E12,N1,,SG18 1AA,SG18 1AD",
    "D,01/01/2017,S,E1,U5,PR1,01/12/2017,X1,N1,CARPL,SG18 1AA,SG18 1AD",
    "D,01/12/2017,T,E1,A5,PR1,01/06/2018,E11,N1",
    // to be adopted, one until the decision was reversed
    "E,01/02/2018,S,E1,U4,PR1,,,N1,,SG18 1AA,SG18 1AB",
    "L,01/02/2018,S,C1,U4,PR1,,,N1,,SG18 1AA,SG18 1AB",
    // left a foster placement on the 18th birthday
    "F,01/02/2015,S,C2,U4,PR1,01/10/2018,E17,N1,,SG18 1AA,SG18 1AB",
    // on remand, having left care before
    "G,01/02/2016,S,V2,U4,PR1,01/03/2018,E4A,N1,,SG18 1AA,SG18 1AB",
    "G,01/09/2018,S,J1,R5,PR3,,,N6,,SG18 1AA,SG18 1AE",
    // of short breaks
    "H,01/06/2018,S,V4,U6,PR1,08/06/2018,E8,N2",
    // three placements in the year
    "I,01/02/2016,S,C2,U4,PR1,01/05/2018,X1,N1,CHILD,SG18 1AA,SG18 1AB",
    "I,01/05/2018,P,C2,K2,PR4,01/07/2018,X1,N1,LAREQ,SG18 1AA,SG18 1AF",
    "I,01/07/2018,P,C2,U6,PR4,,,N1,,SG18 1AA,MK1 1AA",
    // left for a special guardian, having come in a temporary placement after an earlier period of care
    "J,01/02/2018,S,V2,U4,PR1,01/05/2018,E4A,N1,,SG18 1AA,SG18 1AB",
    "J,01/06/2018,S,C1,T3,PR1,01/07/2018,X1,N1,CARPL,SG18 1AA,SG18 1AB",
    "J,01/07/2018,P,C1,U1,PR1,01/02/2019,E45,N1,,SG18 1AA,SG18 1AB",
  ],
  header: [
    "A,2,01/05/2004,WBRI,,1",
    "B,1,01/05/2015,MWAS",
    "C,1,01/05/2016,WBRI",
    "D,2,01/05/2015,WBRI,,0",
    "E,1,01/05/2017,BAFR",
    "F,1,01/10/2000,WBRI",
    "L,1,01/05/2017,WBRI",
    "G,1,01/05/2002,OOTH",
    "H,2,01/05/2010,WBRI,,0",
    "I,1,01/05/2007,WBRI",
    "J,2,01/05/2009,WBRI,,0",
  ],
  uasc: ["A,,2,01/05/2004", "G,01/01/2019,1,01/05/2002"],
  reviews: ["A,01/05/2018,PN1", "A,01/11/2018,PN4", "I,01/06/2018,PN1"],
  health: ["A,17,1,,1,1,1,1,0,1", "B,,,1,1,0,1,0,,", "I,9,0,,1,1,1,0,,", "E,,,1,1,1,1,0,,", "L,,,1,1,1,1,0,,"],
  careLeavers: ["F,01/10/2000,YES,F2,Z1", "K,01/05/1999,YES,G5,U1"],
  adopted: ["C,01/03/2017,01/10/2017,0", "D,01/03/2017,01/05/2018,1"],
  decisions: ["C,01/02/2017,,", "E,01/06/2018,01/12/2018,RD1", "L,01/06/2018,,"],
  missing: ["A,M,30/03/2019,", "I,A,01/06/2018,02/06/2018"],
  socialWorkers: ["A,W1,01/02/2018,01/06/2018", "A,W2,01/06/2018,01/09/2018", "A,W3,01/09/2018,"],
};
