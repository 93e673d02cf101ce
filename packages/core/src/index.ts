// the return in memory
export { addMonths } from "./return/addMonths.ts";
export { type CalendarDate, calendarOf } from "./return/calendarOf.ts";
export { type CodeSet, codeSets } from "./return/codeSets.ts";
export { type Day, noDay, noInteger } from "./return/Day.ts";
export { dayOf } from "./return/dayOf.ts";
export { daysInMonth } from "./return/daysInMonth.ts";
export { type ColumnKind, type ColumnName, type FileName, fileLayouts } from "./return/fileLayouts.ts";
export { dayFromIso, isoFromDay } from "./return/isoDate.ts";
export type { CodeColumn, Column, Return, Table, TextColumn } from "./return/Return.ts";
export { type Period, reportingYearOf, reportingYearPeriod } from "./return/reportingYear.ts";
// read
export { InputError } from "./read/InputError.ts";
export type { PopulationEstimate } from "./read/PopulationEstimate.ts";
export type { Problem, Severity } from "./read/Problem.ts";
export type { ReturnFile } from "./read/ReturnFile.ts";
export { readPopulation } from "./read/readPopulation.ts";
export { type FileAccount, type ReadResult, readReturn } from "./read/readReturn.ts";
// cohort
export { ageOn } from "./cohort/ageOn.ts";
export { birthday } from "./cohort/birthday.ts";
export { birthOf } from "./cohort/birthOf.ts";
export { isUasc } from "./cohort/isUasc.ts";
export { latestDay } from "./cohort/latestDay.ts";
export { lookedAfterOn } from "./cohort/lookedAfterOn.ts";
export { overlappingEpisodes } from "./cohort/overlappingEpisodes.ts";
export { type PeriodOfCare, periodsOfCare } from "./cohort/periodsOfCare.ts";
// measure
export type { Breakdown, Category, Certainty } from "./measure/Breakdown.ts";
export type { Figure, ShownFigure, Symbol, WithheldFigure } from "./measure/Figure.ts";
export { findFigure } from "./measure/findFigure.ts";
export { type FigureRow, figureColumns, figureRow } from "./measure/figureRow.ts";
export { type FigureDate, type FigureOptions, figuresOf } from "./measure/figuresOf.ts";
export type { Counted, Measure, MeasureKind, MeasureSource } from "./measure/Measure.ts";
export type { Member } from "./measure/Member.ts";
export { measures } from "./measure/measures.ts";
export type { Population } from "./measure/Population.ts";
export { populationFor } from "./measure/populationFor.ts";
// how sure
export type { Estimate } from "./stats/Estimate.ts";
export { betaQuantile } from "./stats/betaQuantile.ts";
export { chiSquareQuantile } from "./stats/chiSquareQuantile.ts";
export { gammaQuantile } from "./stats/gammaQuantile.ts";
export { normalQuantile } from "./stats/normalQuantile.ts";
export { proportion } from "./stats/proportion.ts";
export { ratePer10k } from "./stats/ratePer10k.ts";
export { tQuantile } from "./stats/tQuantile.ts";
// compare
export { changeInStock, type StockChange } from "./compare/changeInStock.ts";
