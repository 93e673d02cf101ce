import type { ColumnName, FileName } from "../return/fileLayouts.ts";

/** The columns without which no figure can be worked out from a file. Others came and went with the years, as the guide changed. */
export const essentialColumns: { readonly [F in FileName]: readonly ColumnName<F>[] } = {
  Header: ["SEX", "DOB", "ETHNIC"],
  Episodes: ["DECOM", "RNE", "LS", "CIN", "PLACE", "DEC", "REC"],
  Reviews: ["REVIEW", "REVIEW_CODE"],
  UASC: ["DUC"],
  OC2: ["SDQ_SCORE", "CONVICTED", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"],
  OC3: ["IN_TOUCH", "ACTIV", "ACCOM"],
  AD1: ["DATE_MATCH"],
  PlacedAdoption: ["DATE_PLACED"],
  PrevPerm: ["PREV_PERM"],
  Missing: ["MISSING", "MIS_START", "MIS_END"],
  SWEpisodes: ["SW_ID", "SW_DECOM", "SW_DEC"],
  DoLo: ["DOLO_START", "DOLO_END"],
};
