/**
 * Counts that are of the same children whatever the return, and so the same number under several names. Before a colon stands a
 * breakdown in every category of which it is so. Found by counting; `childrenCounted.test.ts` finds it anew, and writes it.
 */
export const sameChildren = `
total: moves-per-1000-days denominator = permanent-home-24-months denominator
total: permanent-home-12-months denominator = residential-within-year denominator
total: adopted-number numerator = adopted-share numerator = adoption-interval-mean denominator = adoption-order-type-share denominator
total: adopted-share denominator = ceased-number numerator = ceased-rate numerator = ceased-reason-share denominator = sgo-share denominator
total: away-children-share denominator = cla-during-year numerator = missing-children-share denominator
total: care-leavers-accommodation-share denominator = care-leavers-activity-share denominator = care-leavers-eet denominator = care-leavers-in-touch denominator
total: dental-checks denominator = health-assessments denominator = immunisations denominator = oc2-cohort numerator = substance-misuse denominator
total: sdq-average denominator = sdq-average numerator = sdq-band-share denominator = sdq-received numerator
total: sgo-share numerator = sgo-type-share denominator
total: started-number numerator = started-rate numerator = uasc-started-share denominator
total: substance-intervention-share denominator = substance-misuse numerator
total: three-placements-year denominator = care-duration-share denominator = cla-number numerator = cla-profile-share denominator = cla-rate-standardised numerator = cla-rate numerator = foster-share denominator = legal-status-share denominator = need-share denominator = out-of-area-share denominator = over-20-miles-outside-share denominator = over-20-miles-share denominator = placement-share denominator = provider-share denominator = uasc-share denominator
total: foster-share numerator = foster-type-share denominator
total: uasc-number numerator = uasc-share numerator
age: cla-profile-share numerator = three-placements-year denominator = cla-number numerator = cla-rate numerator = foster-share denominator
age: moves-per-1000-days denominator = permanent-home-24-months denominator
age: permanent-home-12-months denominator = residential-within-year denominator
age: cla-during-year numerator = missing-children-share denominator
age: started-number numerator = started-rate numerator
need: need-share numerator = cla-number numerator
need: moves-per-1000-days denominator = permanent-home-24-months denominator
need: permanent-home-12-months denominator = residential-within-year denominator
adoption-order: adoption-order-type-share numerator = adopted-number numerator
ethnicity: cla-profile-share numerator = disproportionality-ratio numerator = cla-number numerator = cla-rate-standardised numerator
sex: sdq-band-share numerator = sdq-average denominator = sdq-average numerator = sdq-received numerator
sex: cla-profile-share numerator = disproportionality-ratio numerator = cla-number numerator = cla-rate numerator
sex: ceased-number numerator = ceased-rate numerator
sex: cla-during-year numerator = missing-children-share denominator
sex: dental-checks denominator = health-assessments denominator = immunisations denominator = oc2-cohort numerator = substance-misuse denominator
sex: started-number numerator = started-rate numerator
age-adoption-start: adoption-interval-mean denominator = adoption-interval-mean numerator = adoption-placed-12-months denominator
adoption-interval: adoption-interval-mean numerator = adoption-interval-mean denominator
legal-status: legal-status-share numerator = cla-number numerator
uasc: cla-profile-share numerator = three-placements-year denominator = cla-number numerator = foster-share denominator
uasc: foster-type-share numerator = foster-share numerator
age-care-leaver: care-leavers-accommodation-share numerator = care-leavers-activity-share numerator = care-leavers-number numerator = care-leavers-eet denominator = care-leavers-in-touch denominator
eet: care-leavers-activity-share numerator = care-leavers-eet numerator
reason-ceased: ceased-reason-share numerator = ceased-number numerator
age-health: dental-checks denominator = health-assessments denominator = immunisations denominator
distance: dental-checks denominator = health-assessments denominator = immunisations denominator
placement: placement-share numerator = cla-number numerator = out-of-area-share denominator = over-20-miles-share denominator
missing-type: missing-incidents-mean denominator = missing-incidents-mean numerator
age-sdq-panel: sdq-average denominator = sdq-average numerator = sdq-received numerator
age-sdq: sdq-average numerator = sdq-band-share numerator = sdq-average denominator = sdq-received numerator
ethnicity-detail: cla-profile-share numerator = cla-number numerator
placement-panel: cla-number numerator = placement-share numerator
placement-sfr: placement-share numerator = cla-number numerator
provider: provider-share numerator = cla-number numerator
placement-detail: placement-share numerator = out-of-area-share denominator
locality: out-of-area-share numerator = provider-share numerator
permanent-home-36-months denominator total total = permanent-home-36-months numerator entry-outcome *
moves-per-1000-days denominator total total = permanent-home-24-months numerator entry-outcome *
permanent-home-12-months denominator total total = permanent-home-12-months numerator entry-outcome *
permanent-home-6-months denominator total total = permanent-home-6-months numerator entry-outcome *
adopted-number numerator total total = adoption-interval-mean numerator adoption-interval entry-adopted = adoption-order-type-share numerator adoption-order * = adoption-pipeline numerator adoption-stage adopted = ceased-reason-share numerator reason-ceased adopted
adopted-share denominator total total = ceased-reason-share numerator reason-ceased *
adoption-interval-mean numerator adoption-interval entry-placed = adoption-interval-mean numerator adoption-interval placed-adopted
adoption-pipeline numerator adoption-stage matched = adoption-pipeline numerator match-source *
adoption-pipeline numerator adoption-stage reversed = adoption-pipeline numerator reversal-reason *
away-children-share numerator total total = missing-incidents-mean denominator missing-type away
care-leavers-accommodation-share denominator total total = care-leavers-accommodation-share numerator accommodation * = care-leavers-accommodation-share numerator age-care-leaver * = care-leavers-activity-share numerator activity * = care-leavers-activity-share numerator eet * = care-leavers-in-touch numerator in-touch * = care-leavers-number numerator sex * = care-leavers-number numerator uasc *
care-leavers-accommodation-share numerator accommodation no-information = care-leavers-suitable numerator suitability no-information
care-leavers-activity-share numerator activity not-known = care-leavers-activity-share numerator eet not-known
care-leavers-activity-share numerator eet eet = care-leavers-eet numerator age-care-leaver *
care-leavers-in-touch numerator age-care-leaver * = care-leavers-in-touch numerator in-touch in-touch
care-leavers-suitable denominator total total = care-leavers-suitable numerator suitability *
care-leavers-suitable numerator age-care-leaver * = care-leavers-suitable numerator suitability suitable
ceased-number numerator age-ceased 1-4 = ceased-rate numerator age 1-4
ceased-number numerator age-ceased 10-15 = ceased-rate numerator age 10-15
ceased-number numerator age-ceased 5-9 = ceased-rate numerator age 5-9
ceased-number numerator age-ceased under-1 = ceased-rate numerator age under-1
ceased-reason-share numerator reason-ceased sgo = sgo-share numerator total total = sgo-type-share numerator sgo *
convictions denominator age-convictions 10-12 = substance-misuse denominator age-substance 10-12
convictions denominator age-convictions 13-15 = substance-misuse denominator age-substance 13-15
convictions denominator age-convictions 16-17 = dental-checks denominator age-health 16-plus = oc2-cohort numerator age 16-plus = substance-misuse denominator age-substance 16-17
dental-checks denominator age-health 0-4 = development-checks denominator total total = oc2-cohort numerator age 1-4
dental-checks denominator age-health 10-15 = oc2-cohort numerator age 10-15
dental-checks denominator age-health 5-9 = oc2-cohort numerator age 5-9
missing-children-share numerator total total = missing-incidents-mean denominator missing-type missing
missing-incidents numerator age * = missing-incidents numerator missing-type missing = missing-incidents numerator sex *
moves-per-child-year numerator placement-change-reason ALLEG = placement-change-reason-share numerator placement-change-reason ALLEG
moves-per-child-year numerator placement-change-reason OTHER = placement-change-reason-share numerator placement-change-reason OTHER
moves-per-child-year numerator placement-change-reason STAND = placement-change-reason-share numerator placement-change-reason STAND
new-placements-location-share denominator total total = new-placements-location-share numerator locality-distance *
placement-change-reason-share denominator total total = placement-change-reason-share numerator age * = placement-change-reason-share numerator need * = placement-change-reason-share numerator placement-change-reason * = placement-change-reason-share numerator placement * = placement-change-reason-share numerator sex *
placement-duration-share denominator total total = placement-duration-share numerator duration-placement * = placement-duration-share numerator placement *
reviews-participation denominator total total = reviews-participation numerator review-participation *
reviews-participation numerator age * = reviews-participation numerator review-participation took-part
sdq-average denominator total total = sdq-band-share numerator sdq-band * = sdq-band-share numerator sex *
sdq-average numerator age-sdq 5 = sdq-received denominator age-sdq 5
started-number numerator uasc uasc = uasc-started-share numerator total total
substance-intervention-share denominator total total = substance-intervention-share numerator substance-intervention *
three-placements-year denominator total total = care-duration-share numerator duration-care * = cla-profile-share numerator age * = cla-profile-share numerator ethnicity-detail * = cla-profile-share numerator ethnicity * = cla-profile-share numerator sex * = cla-profile-share numerator uasc * = legal-status-share numerator legal-status * = need-share numerator need * = out-of-area-share numerator locality * = over-20-miles-outside-share numerator locality-distance * = over-20-miles-share numerator distance * = placement-share numerator placement-detail * = placement-share numerator placement-sfr * = placement-share numerator placement * = provider-share numerator provider-sector * = provider-share numerator provider *
cla-number numerator age-single 0 = cla-profile-share numerator age under-1
cla-number numerator placement-panel adoption = placement-share numerator placement-sfr adoption = placement-share numerator placement A
cla-number numerator placement-panel foster = foster-share numerator total total = foster-type-share numerator uasc * = placement-share numerator placement-sfr foster = placement-share numerator placement U
cla-number numerator placement-panel foster-friends-family = foster-type-share numerator foster-panel foster-friends-family
cla-number numerator placement-panel foster-ifa = foster-type-share numerator foster-panel foster-ifa
cla-number numerator placement-panel foster-in-house = foster-type-share numerator foster-panel foster-in-house
cla-number numerator placement-panel foster-other-la = foster-type-share numerator foster-panel foster-other-la
cla-number numerator placement-panel foster-provider-unknown = foster-type-share numerator foster-panel foster-provider-unknown
cla-number numerator placement-panel other = placement-share numerator placement-detail Z = placement-share numerator placement Z
cla-number numerator placement-panel parents = placement-share numerator placement-detail P1 = placement-share numerator placement-sfr parents = placement-share numerator placement P1
cla-number numerator placement-panel residential = placement-share numerator placement-detail K2
cla-number numerator placement-panel school = placement-share numerator placement-detail S1 = placement-share numerator placement-sfr schools = placement-share numerator placement S
cla-number numerator placement-panel secure = placement-share numerator placement-detail K1
cla-number numerator placement-panel supported = placement-share numerator placement H
cla-number numerator placement-panel temporary = placement-share numerator placement-detail T = placement-share numerator placement-sfr T = placement-share numerator placement T
cla-number numerator placement-panel yoi-prison = placement-share numerator placement-detail R5 = yoi-prison-number numerator total total
cla-profile-share numerator ethnicity-detail OOTH = cla-profile-share numerator ethnicity other
cla-profile-share numerator uasc uasc = uasc-number numerator total total
foster-type-share numerator uasc uasc = uasc-number numerator placement U
out-of-area-share numerator total total = out-of-area-share numerator locality outside = placement-net-gain numerator net-gain out = placement-net-gain numerator net-gain *
out-of-area-share numerator locality unknown = over-20-miles-outside-share numerator locality-distance unassigned
out-of-area-share numerator placement-detail P1 = out-of-area-share numerator placement P1
out-of-area-share numerator placement-detail S1 = out-of-area-share numerator placement S
out-of-area-share numerator placement-detail T = out-of-area-share numerator placement T
out-of-area-share numerator placement-detail Z = out-of-area-share numerator placement Z
over-20-miles-share numerator distance over-20 = over-20-miles-share numerator placement *
provider-share numerator provider-sector parents = provider-share numerator provider PR0
`;
