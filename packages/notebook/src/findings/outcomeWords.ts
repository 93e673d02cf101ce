import type { SeriesWords } from "./SeriesWords.ts";

/** Words for measures of health, school, adoption, care leavers and staff: by the measure, or the measure and the category. */
export const outcomeWords: Readonly<Record<string, SeriesWords>> = {
  "health-assessments": {
    about: "yearly health checks",
    says: "{value} of children had their yearly health check",
  },
  immunisations: {
    about: "immunisations",
    says: "{value} of children were up to date with their immunisations",
  },
  "dental-checks": {
    about: "visits to the dentist",
    says: "{value} of children had seen a dentist in the year",
  },
  "development-checks": {
    about: "under-fives with all their checks",
    says: "{value} of children under five were up to date with their development checks",
  },
  "sdq-received": {
    about: "children with a wellbeing score",
    says: "{value} of children aged 5 to 16 had a wellbeing score",
  },
  "sdq-average": {
    about: "children's wellbeing",
    says: "The average score for difficulties was {value}, where 0 to 13 is normal",
  },
  "sdq-band-share concern": {
    about: "children whose wellbeing is a concern",
    says: "{value} of wellbeing scores were a cause for concern",
  },
  convictions: { about: "offending", says: "{value} of children aged 10 to 17 were convicted or cautioned" },
  "substance-misuse": { about: "drugs and alcohol", says: "{value} of children had a problem with drugs or alcohol" },
  "pep-quality-share good-or-better": {
    about: "the quality of education plans",
    says: "{value} of education plans were good or better",
  },
  "pep-on-time-share within-10-working-days": {
    about: "education plans on time",
    says: "{value} of education plans came back within ten working days",
  },
  "school-moves": { about: "changes of school", says: "{value} of children changed school in the middle of a year" },
  "camhs-not-attended": {
    about: "missed mental health visits",
    says: "{value} of visits for mental health were missed",
  },
  "adopted-share": {
    about: "the share of leavers who are adopted",
    says: "{value} of children who left care were adopted",
  },
  "adopted-number": { about: "the number of adoptions", says: "{value} children were adopted" },
  "adoption-a1": {
    about: "the wait from care to an adoptive home",
    unit: "days",
    says: "It took {value} days on average from entering care to moving in with adopters",
  },
  "adoption-a2": {
    about: "the wait for a match",
    unit: "days",
    says: "It took {value} days on average from the court's decision to the match with a family",
  },
  "adoption-a3": {
    about: "children who reached an adoptive home in time",
    says: "{value} of adopted children moved in within 14 months of entering care",
  },
  "adoption-a10": {
    about: "the wait for an adoptive home without the time of carers who adopted",
    unit: "days",
    says: "Leaving out time with carers who then adopted, it took {value} days on average to move in",
  },
  "adoption-status-number order-not-placed": {
    about: "children who wait for adopters",
    says: "{value} children had a court order for adoption and no family yet",
  },
  "adoption-pipeline plan": {
    about: "decisions for adoption",
    says: "{value} children had a decision for adoption",
  },
  "adopter-households approved": { about: "new adopters", says: "{value} new families were approved to adopt" },
  "adoption-enquiries prospective": { about: "enquiries about adopting", says: "{value} people asked about adopting" },
  "care-leavers-eet 17-18": {
    about: "the youngest care leavers in work or learning",
    says: "{value} of care leavers aged 17 and 18 were in work or learning",
  },
  "care-leavers-eet 19-21": {
    about: "care leavers in work or learning",
    says: "{value} of care leavers aged 19 to 21 were in work or learning",
  },
  "care-leavers-suitable 17-18": {
    about: "the youngest care leavers in a suitable home",
    says: "{value} of care leavers aged 17 and 18 had a suitable home",
  },
  "care-leavers-suitable 19-21": {
    about: "care leavers in a suitable home",
    says: "{value} of care leavers aged 19 to 21 had a suitable home",
  },
  "care-leavers-in-touch 17-18": {
    about: "contact with the youngest care leavers",
    says: "The council was in touch with {value} of care leavers aged 17 and 18",
  },
  "care-leavers-in-touch 19-21": {
    about: "contact with care leavers",
    says: "The council was in touch with {value} of care leavers aged 19 to 21",
  },
  "care-leavers-activity-share he;19-21": {
    about: "care leavers at university",
    says: "{value} of care leavers aged 19 to 21 were at university or on a course of that level",
  },
  "care-leavers-staying-put 18": {
    about: "young people who stay with their foster carers",
    says: "{value} of young people who turned 18 in a foster home stayed with their carers",
  },
  "care-leavers-22-25-support 22-25": {
    about: "help for care leavers of 22 to 25",
    says: "{value} of care leavers aged 22 to 25 asked for help and had it",
  },
  "plan-timeliness pathway-plan": {
    about: "pathway plans on time",
    says: "{value} of pathway plans had been looked at within six months",
  },
  "pa-entitled": {
    about: "the number who may have an adviser",
    says: "{value} young people had a right to a personal adviser",
  },
  "pa-receiving": { about: "the number with an adviser", says: "{value} young people had a personal adviser" },
  "pa-take-up": {
    about: "support after 21",
    says: "{value} of young people who turned 21 went on with support",
  },
  "plan-timeliness permanence-plan": {
    about: "plans for a permanent home",
    says: "{value} of children had a plan for a permanent home",
  },
  "plan-timeliness statutory-visit": {
    about: "visits on time",
    says: "{value} of children had been visited in time",
  },
  "plan-timeliness initial-health-assessment": {
    about: "first health checks on time",
    says: "{value} of first health checks were on time",
  },
  "attainment-share key-stage-1": {
    about: "seven-year-olds who reach the standard",
    says: "{value} of children reached the standard at the end of key stage 1",
  },
  "attainment-share key-stage-2": {
    about: "eleven-year-olds who reach the standard",
    says: "{value} of children reached the standard at the end of key stage 2",
  },
  "attainment-share key-stage-4": {
    about: "sixteen-year-olds with English and mathematics",
    says: "{value} of children reached grade 4 in English and mathematics",
  },
  "court-weeks": {
    about: "the length of court cases",
    unit: "weeks",
    says: "Court cases took {value} weeks on average",
  },
  "court-within-26-weeks": {
    about: "court cases that end in time",
    says: "{value} of court cases ended within 26 weeks",
  },
  "orders-as-asked": {
    about: "court orders made as the council asked",
    says: "Courts made the order that the council asked for in {value} of cases",
  },
  "pre-proceedings-started": {
    about: "families told that the council may go to court",
    says: "{value} children entered the stage before court",
  },
  "pre-proceedings-number": {
    about: "children in the stage before court",
    says: "{value} children were in the stage before court",
  },
  "pre-proceedings-weeks": {
    about: "time in the stage before court",
    unit: "weeks",
    says: "Children spent {value} weeks on average in the stage before court",
  },
  "pre-proceedings-outcome-share without-proceedings": {
    about: "families kept out of court",
    says: "{value} of children left the stage before court without a court case",
  },
  "pre-proceedings-outcome-share proceedings-issued": {
    about: "families that go on to court",
    says: "{value} of children went from the stage before court to court",
  },
  "proceedings-issued": {
    about: "new court cases",
    says: "The council went to court for {value} children",
  },
  "workforce-caseload": {
    about: "social workers' caseloads",
    says: "A social worker had {value} cases on average",
  },
  "workforce-turnover fte": { about: "turnover of social workers", says: "{value} of social workers left in the year" },
  "workforce-turnover headcount": {
    about: "turnover of social workers",
    says: "{value} of social workers left in the year",
  },
  "workforce-agency fte": { about: "the use of agency staff", says: "{value} of social workers were from an agency" },
  "workforce-agency headcount": {
    about: "the use of agency staff",
    says: "{value} of social workers were from an agency",
  },
  "workforce-vacancy": {
    about: "empty posts for social workers",
    says: "{value} of posts for social workers were empty",
  },
  "workforce-vacancy fte": {
    about: "empty posts for social workers",
    says: "{value} of posts for social workers were empty",
  },
  "supervision-on-time-share": {
    about: "supervision on time",
    says: "{value} of social workers' supervision was on time",
  },
  "iro-caseload": {
    about: "the number of children for each reviewing officer",
    says: "A reviewing officer had {value} children on average",
  },
  "audits-completed-share": {
    about: "case audits done as planned",
    says: "{value} of the case audits planned were done",
  },
  "audit-grade-share good-or-better": {
    about: "audited cases graded good",
    says: "{value} of cases audited were graded good or better",
  },
  "re-audits-improved-share": {
    about: "cases that get better after an audit",
    says: "{value} of cases audited again were graded higher",
  },
};
