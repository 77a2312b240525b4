"""Tiers 3, 4 and 5: a clinician's word first, a coach's care, and what is answered kindly and without numbers.

Topics after PAR-Q+ 2019 and ACSM screening (science.md 4); the cut-offs are ours.
"""

import re
from functools import partial

from tp_core.domain.safety.rule import Rule, Tier, rule

_sensitive = partial(rule, Tier.SENSITIVE)
_clear = partial(rule, Tier.CLEARANCE)
_care = partial(rule, Tier.COACH)

_EATEN = r"(?:my food|(?:my|every|each) meals?|my dinner|my lunch|to eat|eating|what i ate|what i've eaten|that i ate|every calorie|the cake|a meal|food|(?:the |that |this |my |last night's |yesterday's )*(?:dinner|pizza|cake|burgers?|takeaway|dessert|chocolate|binge|calories|carbs))"
_AREAS = r"(?:pain|hurts?|knee|back|shoulder|hip|ankle|elbow|wrist|neck|achilles|groin|hamstring|shin|calf|foot|heel)"
_MOVE = r"(?:train|squat|press|run|walk|lift|bend|deadlift|bench|sleep|move|climb|stand)"

CAUTIONS: tuple[Rule, ...] = (
    # Tier 5
    _sensitive(
        "RF5.purge", "eating and food",
        r"\b(?:purg(?:e|ed|es|ing)|bing(?:e|ed|es|ing) (?:and|then)|binge[- ]?eat\w*|bulimi\w+|anorexi\w+|eating disorder|orthorexi\w+|disordered eating)\b|\blaxatives?\b|\bdiuretics?\b.{0,25}\bweight|\b(?:throw|throwing|threw) up my (?:food|meals?|dinner|lunch)|\bthrow(?:ing)? (?:it |my food |my dinner )?up (?:after|on purpose)|\bthrew up on purpose|\b(?:make|making|made) myself (?:sick|throw up|vomit|puke)\b|\b(?:puke|puking|throw up|vomit) (?:\w+ ){0,2}(?:after|following) (?:\w+ )?(?:big |large |every )?(?:meals?|dinner|eating|lunch|food)|\bvomit\w* (?:on purpose|after (?:eating|meals|every meal|dinner|food))|\bfingers? down my throat|\b(?:vomit\w*|throw\w*|puk\w*)\b.{0,20}\b(?:with (?:my )?fingers?|on purpose)|\b(?:throw\w*|bring\w*|brought) (?:it|them|everything|the rest|food|dinner|lunch) (?:all )?(?:back )?up\b.{0,25}\b(?:purpose|loo|toilet|bathroom|nights|after|meal)|\bchew\w*\b.{0,25}\bspit\w*|\b(?:hiding|hide|hid) (?:my )?food\b",
        unless=r"purg\w+ (?:valve|the|my) (?:calendar|inbox|closet|wardrobe|fridge|air)|binge[- ]watch",
    ),
    _sensitive(
        "RF5.earn", "eating and food",
        rf"\b(?:earn|earned|deserve|burn off|work off|burning off|working off|run off|sweat out|make up for|pay for|atone for)\b.{{0,20}}\b{_EATEN}",
        r"\bonly (?:let|allow) my ?self (?:to )?(?:have |take |a |any |some )*(?:eat|food|dinner|carbs|lunch|breakfast|meals?)\b|\b(?:don't|not|won't) (?:deserve|allowed|let myself) (?:to )?(?:eat|food|dinner)|\bif i (?:don't|do not|haven't) (?:train|exercise|work out|run)\w*,? i (?:don't|can't|won't|do not) eat|\bskip\w* (?:my )?(?:dinner|lunch|breakfast|meals?|eating|food)\b.{0,30}\b(?:miss|rest day|workout|didn't train|when i don't|because)",
        r"\b(?:terrified|scared|afraid|frightened|petrified|fear|panic\w*)\b.{0,25}\b(?:gain\w* (?:any )?weight|weight gain|getting fat|being fat|become fat|becoming fat|of food|of carbs|the scale|eating)|\bpunish\w* (?:myself|my body)\b.{0,30}\b(?:eat|ate|food|carbs|cake)|\b(?:weigh|weighing) myself (?:\w+ ){0,3}(?:times a day|every hour|after every)|\b(?:terror|terrif\w+|frightened|scared|afraid|petrified)\b.{0,25}\b(?:grams?|kilos?|pounds?|gain(?:ing|ed)?|fat|scales?)\b(?! (?:squat|bench|deadlift|pr|bar|snatch|clean))|\bweigh (?:me|myself) \w+ times\b|\b(?:still|always) (?:i )?feel (?:so )?fat\b|\b(?:guilt\w*|can't sleep)\b.{0,40}\b(?:carbs|calories|ate|eat|eating|food)\b|\b(?:ate|eat|eating|carbs|food)\b.{0,50}\b(?:or i can't sleep|for guilt|the guilt)|\bhate (?:my body|how i look|looking at myself)|\bdisgusted (?:by|with) my body",
        unless=r"earn (?:my|a) (?:place|medal|rest|beer)",
    ),
    _sensitive(
        "RF5.low_intake", "eating and food",
        r"\b(?:eat|eating|ate|intake|live|living|survive|surviving|diet|only|just|under|on|having)\b.{0,25}\b(?:[3-9]\d\d|1000|1,000|1k) ?(?:k?cals?|calories|kcals)\b|\b(?:barely|hardly) (?:eat|eating|ate|eaten)\b|\b(?:haven't|have not|not) eaten (?:anything )?(?:in|for|since)\b|\bstarv(?:e|ed|ing) my ?self|\b(?:stopped|quit|not) eating (?:anything|at all|altogether|real food)|\b[3-9]\d\d ?(?:k?cals?|calories|kcals) (?:a|per|each) day\b|\bnot (?:really )?eating\b(?! (?:out|meat|sugar|junk|enough protein|before|late|after|dairy))|\b(?:living|live|survive|surviving) on\b.{0,30}\b(?:coffee|apple|gum|diet coke|cucumber|lettuce|nothing)\b|\b(?:eat|eating|ate) (?:(?:only|just) (?:one|an?|1) (?:yog\w+|apple|banana|egg|salad|rice cake|meal) (?:in|per|a|each|all) (?:the )?|(?:one|an?|1) (?:yog\w+|apple|banana|egg|salad|rice cake) in the )day|\bfast(?:ed|ing)? for (?:[3-9]|three|four|five|six) days",
        unless=r"\bburn\w*\b|\bsurplus|above maintenance|since (?:lunch|breakfast|noon|this morning)|snack|per meal|a meal|breakfast is|extra",
    ),
    _sensitive(
        "RF5.periods", "your periods",
        r"\b(?:lost|losing|no|missed|missing|stopped|haven't had|not had|hasn't had|without|don't get)\b.{0,20}\bperiods?\b|\bperiods?\b (?:\w+ )?(?:stopped|gone|disappeared|vanished|missing|is missing|hasn't come|haven't come|went away)|\bamenorrh\w+|\b(?:haven't|have not|no|not|lost|without|stopped)\b.{0,15}\b(?:menses|menstruat\w+|my rules|monthlies)\b|\bmenstruation (?:stopped|gone|disappeared)",
        unless=r"rest(?:ing)? periods?|periods? of|time period|train\w* period|period(?:i[sz]|ic)|off[- ]?season|warm[- ]?up period|that period|cool[- ]?down period|this period|break period|menopaus\w*|\biud\b|the pill|(?<!not )pregnan|long period|short period",
    ),
    _sensitive(
        "RF5.compulsive", "training that has become a must",
        r"\bcan't (?:stop|skip|rest|take)\b.{0,30}\b(?:guilt\w*|anxi\w+|panic\w*|hate myself)|\b(?:guilt\w*|panic\w*|hate myself|disgusting|disgusted|worthless|anxious)\b.{0,40}\b(?:rest days?|if i rest|when i rest|skip\w*|miss (?:a|my) (?:day|session|workout)|don't train|day off)|\b(?:rest days?|a day off|skip\w*|miss\w* a (?:day|session|workout))\b.{0,30}\b(?:guilt\w*|panic\w*|hate myself|disgusting|worthless)",
        r"\btrain\w* (?:even )?(?:when|while|though) (?:i'm )?(?:injured|sick|ill)\b.{0,25}\b(?:have to|must|can't stop|need to)|\b(?:addicted to|obsessed with) (?:exercise|exercising|burning calories|training)\b.{0,40}\b(?:can't|stop|hurt|food|weight)|\bexercise (?:three|four|3|4|5) hours? (?:a|every) day (?:or|to) (?:i|burn|not)",
        unless=r"panic button|\bdon't panic\b",
    ),
    # Tier 3
    _clear(
        "RF3.heart", "a heart condition",
        r"\b(?:heart|cardiac) (?:condition|disease|failure|surgery|problem\w*|issues?|murmur|valve|defect|operation|arrhythmia|medication|meds)|\bcardiomyopath\w*|\barrhythmi\w+|\ba ?fib\b|\b(?:diagnosed|have|with|got|has) af\b|\b(?:bisoprolol|apixaban|rivaroxaban|eliquis|xarelto|edoxaban|clopidogrel|amiodarone|digoxin|metoprolol|atenolol|ramipril|lisinopril|amlodipine|losartan|candesartan|gtn)\b|\batrial|\bpacemaker|\bdefibrillator|\bstents?\b|\b(?:heart|coronary) bypass|\bopen[- ]heart\b|\bpalpitations?\b|\birregular heart\w*|\bheart (?:skips|flutters|races at rest|rhythm)|\bheart (?:is |was |keeps )*(?:racing|pounding|fluttering)\b.{0,25}(?:at rest|in bed|lying|sitting|won't|for no reason)|\bblood in my (?:stool|poo|poop)|\b(?:had|since|after) (?:a|my) (?:mini[- ]?)?(?:stroke|heart attack|tia)\b|\bcoronary|\bcardiolog\w+|\bmyocarditis|\baneurysm",
        unless=r"\bi'm a cardiologist|heart rate monitor|\bstent\w*h", past=Tier.CLEARANCE,
    ),
    _clear(
        "RF3.pressure", "high blood pressure",
        r"\b(?:high|uncontrolled|raised|elevated) (?:blood[ -]?pressure|bp)\b|\bmy pressure is (?:too |very )?high|\bblood pressure\b.{0,20}\b(?:1[4-9]\d|2\d\d)\b|\bblood pressure\b.{0,20}\b(?:high|uncontrolled|elevated|raised|meds|medication|tablets|pills|roof)|\bhypertension\b|\bhypertensive\b|\bbp\b.{0,20}\b(?:1[5-9]\d|2\d\d|high|meds|medication|tablets|pills)\b",
        unless=r"tyre|tire|\bpsi\b|\b(?:sq|squat|s|dl|deadlift|dead)\W{0,3}\d{2,3}\b.{0,30}\bbp\b|\bbp\W{0,3}\d{2,3}\W{0,4}(?:kgs?|lbs?|kilos?|x ?\d|dl|d|deadlift|dead|sq|squat|s)\b",
        despite=r"\bbp\W{0,3}\d{2,3} ?(?:/|over) ?\d|\bblood[ -]?pressure|\bhypertens|\b(?:high|raised|elevated|uncontrolled) bp\b|\bbp (?:is |was |runs |too )*(?:high|meds|medication|tablets|pills)",
        past=Tier.CLEARANCE,
    ),
    _clear(
        "RF3.chronic", "a medical condition",
        r"\b(?:newly|just|recently|was|been|got|are|am) (?:\w+ )?diagnosed\b|\bdiagnos(?:ed|is) (?:with|of)\b|\b(?:type (?:[12]|one|two)|i have|have|with|my) (?:type [12] )?diabet\w+|\bdiabetic\b|\bdiabetes\b|\bkidney (?:disease|failure|problems?|stones?)|\bdialysis|\bepilep\w+|\bosteopor\w+|\bosteopenia|\b(?:low|poor|reduced) bone (?:mineral )?(?:density|mass)\b|\bbone (?:mineral )?(?:density|mass)\b.{0,12}\b(?:is|was|came back|too|very|a bit)\b.{0,8}\b(?:low|poor|down)\b|\b(?:brittle|thinning|weak) bones\b|\bcancer\b|\bchemo\w*|\bradiotherapy|\bmultiple sclerosis|\bi have (?:ms|pots|lupus|crohn'?s|rheumatoid|parkinson'?s|long covid|me/cfs|sickle cell|anemia|anaemia)\b",
        r"\b(?:crohn'?s|lupus|rheumatoid|parkinson'?s|ulcerative colitis|cystic fibrosis|marfan\w*|ehlers|thyroid (?:disease|condition|problem\w*))\b|\bherniated|\b(?:slipped|bulging|prolapsed) disc\b|\bblood thinners?|\bwarfarin|\bbeta[ -]?blockers?|\b(?:statins|insulin|metformin|steroids for)\b|\bcopd\b|\bemphysema|\basthma\w*|\binhaler|\bepipen|\b(?:take|on|taking) (?:\w+ )?(?:medication|meds|tablets|medicine) for\b|\bosteoarthritis|\b(?:hip|knee|shoulder|rheumatoid) arthritis|\bchronic (?:\w+ )?(?:condition|illness|disease|pain|fatigue)|\b(?:hernia|concussion syndrome)\b",
        r"\b(?:told|advised|allowed|supposed) (?:me )?(?:to |not to )?(?:only )?(?:exercise|train|be active|work out)?\b.{0,15}\b(?:only )?(?:under|with) (?:medical )?supervision|\b(?:doctor|physician|cardiologist|gp|physio|surgeon|consultant)\b.{0,20}\b(?:told|said|says|advised|warned|wants|asked)\b.{0,25}\b(?:not|no|nothing|only|stop|avoid|never|rest|shouldn't|can't|restrict\w*|limit\w*)\b",
        r"\b(?:told|advised|ordered|instructed) by (?:the |my |a )?(?:doctor|physician|cardiologist|gp|physio|surgeon|consultant|nurse|midwife|specialist)\b|\b(?:doctor|physician|cardiologist|gp|physio|surgeon|consultant|specialist|hospital)\b.{0,30}\b(?:restriction|restricted|put me on light|signed me off|not (?:to|before|until)|no (?:lifting|running|exercise|training|sport))\b|\bon (?:a |medical )?profile\b.{0,20}\b(?:pa|no|from|for)\b|\bmedical restriction",
        unless=r"fundrais|charity|race for|cancer (?:research|run|ride|screen|charity)|insulin sensitiv|exercise[- ]induced nothing|\bcancer (?:star|sign|zodiac)|my (?:type|favourite)",
        past=Tier.CLEARANCE,
    ),
    _clear(
        "RF3.pregnant", "pregnancy",
        r"\bpositive (?:pregnancy )?test\b(?!.{0,20}covid).{0,40}\bweeks?\b|\b(?:baby|newborn|daughter|son|twins) (?:is|was|are|turned|only|just) (?:\w+ )?(?:[1-6]|one|two|three|four|five|six) (?:weeks?|wks?|days?) old\b|\b(?:i'?m|i am|currently|while|being|am|got|still|also|,|^)\s*(?:\w+ ){0,4}(?:pregnant|expecting (?:a |our |my )?(?:baby|first|second|third))|\b\d+ ?(?:weeks?|wks?|months?) (?:pregnant|along)|\b(?:first|second|third|1st|2nd|3rd) trimester|\bgave birth\b|\b(?:had|having|since|after) (?:a|our|my|the) (?:first |second |third )?baby\b|\bpost ?-?partum\b|\bpostnatal|\bc[ -]?section\b|\bcesarean|\bcaesarean|\bmiscarriage",
        despite=r"\bpregnant again\b|\b(?:and|now|am|i'm) pregnant\b(?!\W* with gains)",
        unless=r"pregnant\W* with gains|pregnant pause|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|several|some|many) years? ago|no longer pregnant|not pregnant|years? old|years? postpartum|(?<!or )(?:[3-9]|1\d|2\d|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months? (?:post ?-?partum|postnatal)|kids? (?:is|are) (?:now )?\d|in 20[01]\d|baby (?:weight|steps?)|(?:trying|hoping|want) to (?:get|become|be) pregnant",
    ),
    _clear(
        "RF3.surgery", "a recent operation",
        r"\b(?:had|after|since|my|an|need|needs|recent|upcoming|for|from) (?:\w+ ){0,2}operation\b(?! hours)|\b(?:knee|hip|shoulder|elbow|wrist|ankle|foot|hand|back|spine|hernia|acl) operation\b|\bsurgical (?:repair|procedure|removal|wound)|\b(?:surgery|surgeries|operated|post-?op|arthroscop\w+|acl reconstruction|hip replacement|knee replacement|meniscus repair|hernia repair|laminectomy|spinal fusion)\b|\b(?:appendix|tonsils|gallbladder|wisdom teeth|uterus|spleen)\b.{0,12}\b(?:out|removed|taken out)|\b(?:hip|knee|valve|shoulder|disc|lens)s? (?:was |were |got )?replaced\b|\b(?:stitches|sutures)\b|\b(?:in|wear\w*) (?:a|the|my) (?:cast|sling|splint|surgical boot|walking boot|moon boot)\b|\bin a boot\b|\bcast (?:came|comes|is|on|off|till|until)\b|\b(?:plate|pins|screws)\b.{0,12}\b(?:in|put)\b.{0,20}\b(?:wrist|ankle|arm|leg|collarbone|hand|foot|last|months?)|\bhysterectomy|\bappendectomy",
        unless=r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|several|some|many) years? ago|\b(?:in |since )?(?:19\d\d|20[01]\d|202[0-4])\b|smooth operation|surgery (?:on|for) my (?:bar|bike|car)|fully (?:healed|recovered)|as a (?:kid|child|teen\w*)|(?:open|work|run|job|shift|doctor'?s) surgery|vet surgery|hours of operation",
        past=Tier.CLEARANCE,
    ),
    _clear(
        "RF3.worse", "pain that stops training or gets worse",
        rf"\b{_AREAS}\b.{{0,50}}\b(?:getting|gets|got|is|becoming|become|became|keeps getting|gotten) (?:\w+ ){{0,2}}worse\b|\bworse(?:ning)? (?:\w+ ){{0,3}}{_AREAS} pain|\b(?:can't|couldn't|unable to|not able to)\b.{{0,20}}\b{_MOVE}\b.{{0,40}}\b(?:pain\w*|hurts?|hurting|because of my)",
        rf"\b(?:pain\w*|hurts?|hurting)\b.{{0,40}}\b(?:can't|couldn't) {_MOVE}|\b(?:severe|unbearable|excruciating|sharp|stabbing|shooting|agonising|agonizing|terrible|horrible|intense) (?:\w+ )?pains?\b|\bpain (?:\w+ )?(?:stops|stopped|keeps|kept|prevents|prevented|wakes|woke) me|\b(?:pain\w*|hurts?|hurting)\b.{{0,40}}\b(?:had to|have to|made me|forced me to) (?:stop|quit|cut|leave|skip)|\b(?:had to|have to) (?:stop|quit|cut|leave|skip)\b.{{0,40}}\b(?:pain\w*|hurt\w*)|\bpain (?:is |was |at |of |level )*(?:an? )?(?:[7-9]|10)\b(?: ?/ ?10| out of)?",
        r"\b(?:pains?|hurts?|hurting|aches?)\b.{0,25}\b(?:[5-9]|10) ?(?:/|out of) ?(?:10|ten)\b|\b(?:pain\w*|hurts?|hurting|aches?)\b.{0,60}\b(?:had to|have to|keep having to|forced to|made me|making me) (?:\w+ )?(?:abort|bail|drop|pull|cut|stop|quit|skip|walk home|limp)|\b(?:pain|ache)\b.{0,30}\bworse (?:each|every|by the|with every|week by|day by) ?(?:day|week|session|run|time|month)?|\bpain (?:went|gone|goes|has gone) (?:up )?from \d to [5-9]\b",
        r"\bagony\b", unless=r"sharp pain (?:when|if) paying|agony of (?:defeat|choice|waiting)|in a good way|heart ?break|shin pain goes away",
    ),
    _clear(
        "RF3.dizzy", "dizziness",
        r"\b(?:i get|gets?|getting|got|feel|feels|feeling|felt|keep getting|often|sometimes|been|was|go|goes|going|gone|went|came over|come over|makes? me|made me|making me|so|very|really|bit|little|slightly|proper|quite)\b.{0,15}\b(?:dizzy|light[- ]?headed|woozy)\b|\b(?:dizzy|light[- ]?headed|woozy) (?:spells?|when\w*|after|during|on standing|standing|twice|every|each|again)|\bdizziness\b|\blight[- ]?headedness\b|\bvertigo\b|^(?:dizzy|woozy|light[- ]?headed)$",
        r"\b(?:head ?rush\w*|(?:see|saw|seeing) stars)\b.{0,40}\b(?:sets?|squats?|deadlifts?|leg press|rack\w*|stand\w*|get(?:ting)? up)\b",
        unless=r"stand(?:ing)? up (?:too )?(?:fast|quick)|\bstood up (?:too )?(?:fast|quick)|(?<!room )(?<!room is )(?<!room was )(?<!head )(?<!head was )(?<!head is )spinning|from rotat|on (?:a|the) (?:roller ?coaster|carousel)|merry|dizzy with (?:joy|happiness|excitement|delight|pride|relief)",
        despite=r"\b(?:after|between|during|with) (?:\w+ ){0,3}(?:sets?|squats?|deadlifts?|lifts?|intervals|sprints)\b|\b(?:every time|each time|always|keeps?|often|twice)\b",
    ),
    # Tier 4
    _care("RF4.ill", "illness",
          r"\b(?:i have|i've got|i got|got|have|having|had|down with|with|caught|running|still) (?:a |the |some )?(?:bad |slight |high |mild |little |bit of a )?(?:fever|temperature|flu|covid|cold\b(?! (?:plunge|shower|brew|water|bath|room|garage|gym|morning|weather))|stomach bug|chest infection|bronchitis|sore throat|sinus infection|virus|food poisoning|tummy bug|norovirus|tonsillitis|man flu)\b|\b(?:full of|stinking|streaming|rotten|nasty|bad|horrible|heavy) (?:with |of )?(?:the |a )?(?:cold|flu|man flu)\b(?! (?:plunge|shower|water|bath|room|weather|day))|\btemp\w* (?:of |is |was |at )?(?:3[89]|40)(?:[.,]\d)?\b|\bchunder\w*|\b(?:been|still|keep) (?:vomiting|throwing up|being sick)\b|\btummy bug\b|\bfeverish\b|\bi'?m (?:\w+ )?(?:sick|ill|unwell|under the weather)\b(?![- ]prepared| of| at| with excitement)|\bbeen (?:sick|ill|unwell)\b|^(?:ill|sick) (?:since|all|this|today)|\bfever\b(?! pitch)|\bcoming down with\b",
          unless=r"rate control|room temperature|had (?:the flu|a cold|covid) (?:last|in|years)|like i had"),
    _care("RF4.sleep", "very little sleep",
          r"\b(?:[1-4]|one|two|three|four)(?:[.,]5)? ?(?:h|hrs?|hours?) (?:of )?(?:kip|shut[- ]?eye|zs)\b|\bslpt [1-4]\b|\bsle(?:ep|pt|eping)\b.{0,20}\b(?:[1-4]|one|two|three|four)(?:[.,]5)?(?: ?- ?\d)? ?(?:h\b|hrs?|hours?)\b|\b(?:[1-4]|one|two|three|four) ?(?:h|hrs?|hours?) (?:of |a |per )?(?:sleep|night)\b|\b(?:barely|hardly|didn't|haven't) (?:sle(?:ep|pt)|slept)\b|\binsomnia\b|\bno sleep\b",
          unless=r"(?:one|two|three|four|1|2|3|4) (?:more|extra|fewer)|after (?:one|two|three)|before"),
)  # fmt: skip

_PARTS = r"knees?|hips?|lower back|upper back|back|shoulders?|elbows?|wrists?|ankles?|achilles|neck|groin|hamstrings?|hammy|shins?|foot|feet|heels?|cal(?:f|ves)|quads?|thumbs?|fingers?|forearms?|rotator cuff|it band|glutes?|ribs?|toes?|si joint"
NIGGLE = re.compile(
    rf"(?:\b(?P<side>left|right|l|r|both|bad|my|old) )?\b(?P<area>{_PARTS})\b(?:'s|s')?(?:[ ,]+(?!and\b|or\b|but\b|no\b|not\b|never\b|without\b|fine\b|healed\b)[\w']+){{0,5}}?[ ,:]+"
    r"(?:niggl\w*|cranky|iffy|dodgy|grumpy|achy|aches?|aching|twing\w+|hurts?|hurting|hurt|sore|pain(?:s|ful)?|acts? up|acting up|bothers?|bothering|bugging|bugs"
    r"|flares?|sensitive|stiff|tight|click\w*|pops|gives? me (?:trouble|grief|issues)|plays? up|playing up|tweak\w*|tendin\w+|tendon\w+|irritat\w+|complain\w*|problems?|issues?|trouble|unstable|swollen|swells?|swelled|puffy|weird|not great)\b"
    rf"|\b(?:bad|dodgy|cranky|sore|iffy|tweaky|niggly|tight|achy|stiff|sensitive|injured|grumpy|wonky|tweaked|painful|swollen|puffy) (?:(?P<side2>left|right) )?(?P<area2>{_PARTS})\b"
    rf"|\b(?:tweaked|strained|pulled|rolled|sprained|jammed|aggravated|irritated|overstretched|hurt) (?:my |the )(?:(?P<side4>left|right) )?(?P<area4>{_PARTS})\b"
    rf"|\b(?:pain|niggle|twinge|tendin\w+|tendon\w+|ache|tweak\w*|issue|trouble|problems?|strain\w*|stiff|stiffness|tightness|sore|soreness|achy|tender) (?:in|with|on|around|at) (?:my |the |one |both )?(?:(?P<side3>left|right) )?(?P<area3>{_PARTS})\b",
)
FLARING = re.compile(r"\belbows?\b(?: \w+){0,2} flar(?:e|es|ed|ing)\b(?! ?up)")
"""Elbows that flare are a matter of form: a niggle flares up."""
SORE_FROM_TRAINING = re.compile(
    r"\bdoms\b|\bpump\b|\bsore (?:from|after)\b|\bsmoked\b|\b(?:leg|back|arm|shoulder|push|pull) day\b|\btight hips? flexors? stretch|\bbar position\b|\bin a good way\b"
)
