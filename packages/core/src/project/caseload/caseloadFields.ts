import type { Assumption } from "../scenario/Assumption.ts";
import { assumptionRule } from "../scenario/assumptionRule.ts";
import { budgetRule } from "../scenario/budgetRule.ts";
import { dateRule } from "../scenario/dateRule.ts";
import { futureFields } from "../scenario/futureFields.ts";
import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { named, objectRule, optional, required, standard } from "../scenario/objectRule.ts";
import type { Rule } from "../scenario/Rule.ts";
import { textRule } from "../scenario/textRule.ts";
import { yearlyRiseRule } from "../scenario/yearlyRiseRule.ts";
import { advisersRule, postsRule } from "./advisersRule.ts";
import { type VariableAssumption, variableAssumptions } from "./variableAssumptions.ts";
import { youngPeopleRule } from "./youngPeopleRule.ts";

/** The most months over which those out of touch may come back. */
export const longestContact = 120;

const assume = (name: VariableAssumption): Rule<Assumption> => assumptionRule(variableAssumptions[name]);
const caseload = numberRule({ minimum: 0, aboveMinimum: true, maximum: 1000, suchAs: 24 });
const monthsOfDelay = numberRule({ minimum: 0, maximum: 24, whole: true, suchAs: 3 });

/** What is assumed of a share of which nothing is known: each from none to all is as likely as the others. */
const notKnown = { low: 0, high: 1 } as const;

/**
 * Every key of a caseload scenario: what may stand there, what it means and what holds where it is left out. Of posts,
 * target and money nothing holds, for no two councils have the same: what rests on them is then not worked out. Of the
 * young people nothing happens that nobody gave, the duties are those of the Children Act 1989, and a share that the
 * council alone can know is not known.
 */
export const caseloadFields = {
  title: named(
    "Name of the scenario",
    "",
    optional(textRule("a title in words"), "What the scenario is called; without it the name of the file"),
  ),
  from: named("First month", "", required(dateRule("first of a month"), "The first day of the first month")),
  months: named(
    "Months",
    "months",
    standard(numberRule({ minimum: 1, maximum: 240, whole: true, suchAs: 36 }), 36, "How many months"),
  ),
  youngPeople: named(
    "Young people",
    "",
    required(
      youngPeopleRule,
      "Either counts that somebody else projected, totals or by age, or people, the files they are projected from",
    ),
  ),
  takeUpAt21: named(
    "Take-up of support at 21",
    "%",
    standard(assume("takeUpAt21"), notKnown, "Share of those in receipt at their 21st birthday who go on with support"),
  ),
  stopping: named(
    "Stopping at 21 or over",
    "% a year",
    standard(assume("stopping"), 0, "Chance that someone of 21 or over in receipt stops within a year"),
  ),
  reEngagement: named(
    "Coming back",
    "% a year",
    standard(assume("reEngagement"), 0, "Chance that a care leaver not in receipt comes back within a year"),
  ),
  contact: named(
    "Those not in touch who seek support",
    "%",
    standard(assume("contact"), notKnown, "Share of those not in touch at the start who seek support again"),
  ),
  contactMonths: named(
    "Months in which they come",
    "months",
    optional(
      numberRule({ minimum: 1, maximum: longestContact, whole: true, suchAs: 6 }),
      "Over how many first months they come, in even numbers",
      "without it over all of them",
    ),
  ),
  endOfSupport: named(
    "Age at which support ends",
    "years",
    standard(assume("endOfSupport"), 25, "Age in years at which support ends; the duty ends at 25"),
  ),
  becomingCareLeavers: named(
    "Children who become care leavers",
    "%",
    standard(
      assume("becomingCareLeavers"),
      1,
      "Share of the children looked after at the start, and not yet entitled, who will be, or whose place another takes",
    ),
  ),
  arrivals: named(
    "Arrivals",
    "a year",
    standard(assume("arrivals"), 0, "Young people a year who become entitled and are not known at the start"),
  ),
  arrivalAge: named(
    "Age of arrivals",
    "years",
    standard(
      numberRule({ minimum: 16, maximum: 24, suchAs: 17 }),
      17,
      "Age in years at which they become entitled, to the nearest month",
    ),
  ),
  jointWorking: named(
    "Advisers before 18",
    "%",
    standard(
      assume("jointWorking"),
      0,
      "Share of eligible young people with whom an adviser works, beside the social worker, before the 18th birthday",
    ),
  ),
  jointWorkingFrom: named(
    "Age from which they advise before 18",
    "years",
    standard(
      numberRule({ minimum: 16, maximum: 18, suchAs: 17.5 }),
      16,
      "Age in years from which the adviser does, to the nearest month; a young person is eligible from 16",
    ),
  ),
  qualifyingSupport: named(
    "Qualifying young people supported",
    "%",
    standard(
      assume("qualifyingSupport"),
      0,
      "Share of young people qualifying for advice only, to whom no adviser is due, who have one all the same",
    ),
  ),
  advisers: named(
    "Advisers",
    "full-time posts",
    optional(
      advisersRule,
      "Posts for advisers, full-time equivalent, or a list of them over time",
      "without them there is no caseload of theirs",
    ),
  ),
  compare: named(
    "Numbers of advisers to compare",
    "full-time posts",
    optional(listRule(postsRule), "Establishments to set side by side"),
  ),
  targetCaseload: named(
    "Target caseload",
    "young people for each adviser",
    optional(
      numberRule({ minimum: 0, aboveMinimum: true, suchAs: 22 }),
      "The most young people an adviser should have",
      "without it there is no number of advisers needed",
    ),
  ),
  nationalCaseload: named(
    "Caseload in England",
    "young people for each adviser",
    optional(
      objectRule({
        low: required(caseload, "the fewest young people"),
        high: required(caseload, "the most, or the same number again"),
        source: required(textRule("who says so, and where"), "Who says so, and where"),
      }),
      "Young people that an adviser has in England on average: no figure of it is published, so it is told with its source",
      "without it caseloads stand beside no others",
    ),
  ),
  vacancies: named(
    "Posts that stand empty",
    "%",
    standard(assume("vacancies"), 0, "Share of posts that stand empty and cost nothing"),
  ),
  recruitmentMonths: named(
    "Time to fill a new post",
    "months",
    standard(monthsOfDelay, 0, "Months from a new post to an adviser in it"),
  ),
  noticeMonths: named(
    "Time until a post that is cut is empty",
    "months",
    standard(monthsOfDelay, 0, "Months for which a post that was cut is still paid and filled"),
  ),
  costPerAdviser: named(
    "Cost of one adviser",
    "£ a year",
    optional(
      assume("costPerAdviser"),
      "Pounds a year for one adviser, before the pay awards listed",
      "without it there is no cost",
    ),
  ),
  onCosts: named(
    "On-costs",
    "% of that cost",
    optional(assume("onCosts"), "On-costs as a share of that cost", "without them the cost is before on-costs"),
  ),
  payAward: named(
    "Pay award",
    "%",
    optional(
      yearlyRiseRule,
      "Rise of pay as a share: one for every 1 April after the first month, or one for each date",
      "without it pay stays",
    ),
  ),
  budget: named(
    "Budget",
    "£ a year",
    optional(
      budgetRule,
      "Pounds for a financial year, or a sum for each date from which it holds; where a date has none there is no budget",
    ),
  ),
  ...futureFields,
} as const;
