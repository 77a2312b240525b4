"""Tier 1: what needs an emergency number now.

After ACSM test-termination criteria, the ACSM symptom table, general first aid, and UK leaflets on the saddle area
(science.md 4). Where the words could mean both, they are an alarm.
"""

from functools import partial

from tp_core.domain.safety.everyday import NEW_OR_GRAVE, WINDED
from tp_core.domain.safety.rule import Rule, Tier, rule

_emergency = partial(rule, Tier.EMERGENCY, past=Tier.CLEARANCE)

_ACHE = (
    r"(?:pains?|painful|hurts?|hurting|hurted|aches?|ached|aching|tight|tightness|tighten\w*|pressure|squeez\w+|crush\w+|stabb\w+"
    r"|burns?|burning|heaviness|discomfort|uncomfortable|constrict\w*|clench\w*)"
)
_BECOMES = (
    r"(?:(?:is|was|went|goes|feels?|felt|gets?|got|getting|feeling|been|has|had|have|starts?|started|keeps?|to|really|so|very|quite|super|a|bit|little|kind|kinda|of|"
    r"all|always|still|badly|weirdly|this|dull|sharp|some|area|region|wall)[ ,]+)*"
)
_NOT_A_LIFT = (
    r"(?: (?!and\b|then\b|day\b|up\b|press|fl[yi]|with\b|or\b|but\b|my\b|the\b|knee|shoulder|back|elbow|wrist|hip|support|muscle|workout"
    r"|session|exercis|machine|train|dips|push|expan|to\b|bar\b|heavy\b|work\b)[\w']+){0,4} "
)
_TRUNK = r"(?:chest|breast ?bone|sternum|heart)"
_AFTER_LIFTING = (
    r"\bdoms\b|\bpump(?:ed)?\b|\bpecs?\b|\bmuscles?\b|\bego\b|\bfrom (?:the |all |all the |all those |those |these |yesterday'?s? |too many |doing |my )*(?:bench\w*|push|press|fl[yi]|dips|chest|dumbbell)"
    r"|\bafter (?:chest day|flyes|flies|dips|push[- ]?ups)|\bkeep\w* (?:my |your |the )?chest\b|\bshirts?\b|\bbra\b|\bvest\b|\bchest (?:up|day)\b"
    r"|\bbar (?:on|to|at) (?:my|the) chest|\bchest to bar|\bstretch"
)
_BODY_WARNS = r"\b(?:breath\w*|arms?|jaw|sweat\w*|nause\w*|dizzy|running|walk\w*|stairs|climb\w*|at rest|resting|lying|faint\w*|radiat\w*|heart)\b"

_EFFORT = r"(?:the |my |those |these |this |a |few |some |all |\d+ ?(?:m|meters?)? ?)*(?:sets?|burpees|sprints?|intervals?|thrusters|rounds?|hills?|hill sprints|airdyne|wod|race|last rep)"
_UNFIT = rf"^(?!.*{NEW_OR_GRAVE}).*{WINDED}"

EMERGENCIES: tuple[Rule, ...] = (
    _emergency(
        "RF1.chest", "chest pain or pressure",
        rf"\bchest[ -]?{_BECOMES}{_ACHE}\b", r"\bchest (?:is |was |feels? |felt |gets? |got |feeling )(?:\w+ ){0,2}heavy\b", rf"\bchest\b{_NOT_A_LIFT}(?:hurts?|hurting|aches?|aching|pains?)\b",
        rf"\b(?:{_ACHE}|twinges?|knot|fullness)(?: [\w']+){{0,3}}? (?:in|on|across|around|behind|under|inside|from|through|near|at|over|into) (?:[\w']+ ){{0,4}}{_TRUNK}\b",
        rf"\b(?:chest|breast ?bone|sternum)\b,? (?:and|to|into|or) (?:[\w']+ ){{0,3}}(?:arms?|jaw|neck|back)\b.{{0,20}}\b{_ACHE}\b",
        r"\b(?:ripping|tearing) (?:pain|feeling|sensation|ache)\b.{0,25}\bbetween (?:the|my) (?:shoulder ?)?blades\b",
        rf"\b{_TRUNK} (?:pains?|attacks?)\b|\bangina\b|\bheart (?:is |was |really |just |literally )*(?:hurts?|hurting|aches|aching)\b",
        r"\b(?:tight|painful|burning|heavy|achy|crushing|aching|squeezing)(?: feeling)? chest\b(?! (?:day|press|work|session|fl|position|workout|muscle))|\bchest (?:is|was|has been) (?:\w+ )?(?:killing me|on fire|cramping|throbbing|fluttering)|\bchest\b.{0,40}\b(?:vi[cs]e|elephant|anvil|brick|about to explode|ton of)\b|\bchest (?:feels?|felt) (?:\w+ )?(?:weird|funny|strange|off|wrong|not right)",
        r"\b(?:elephant|sitting|standing|pressing|brick|vice|band)\b.{0,25}\b(?:on|a?round|across|about) (?:my|the|me) chest",
        r"\b(?:heavy|dull|odd|weird|funny|strange)(?: \w+)? feeling (?:in|across|on|around|inside) (?:my |the )?chest\b",
        unless=_AFTER_LIFTING + r"|(?:give|gave|giving) (?:me|him|her|us) (?:a )?heart attack|\bheart ?(?:ache|break|burn)|(?:nearly|almost) (?:had|gave)|heart attack (?:of a|on a plate)|like a heart attack|\brisk|prevent|avoid|emoji",
        despite=_BODY_WARNS.replace("|heart)", ")"),
    ),
    _emergency(
        "RF1.heart_attack", "signs of a heart attack",
        r"\bhe?art att?ac?k|\bcardiac arrest|\bheart (?:just )?(?:stopped|is stopping)",
        unless=r"(?:give|gave|giving) (?:me|him|her|us) (?:a )?heart attack|like a heart attack|\barrests (?:on|last|this|in)\b|(?:nearly|almost) (?:had|gave)|\brisk|prevent|avoid|heart attack (?:of a|on a plate)|heart attack pace",
    ),
    _emergency(
        "RF1.arm_jaw", "pain spreading to the arm or jaw",
        r"\b(?:pain|ache|aching|tingl\w+|numb\w*)\b.{0,40}\b(?:radiat\w+|spread\w*|shoot\w*|going|goes|runs?|running|travel\w*)\b.{0,25}\b(?:left arm|arms?|jaw)\b",
        r"\bjaw (?:pain|hurts|aches?|is tight)\b.{0,40}(?:exercis|train|run|sweat|push|climb|ride|lift)|\bjaw\b.{0,20}\barm\b.{0,12}\b(?:pain|hurts?|aches?|numb)|\barm\b.{0,20}\bjaw\b.{0,12}\b(?:pain|hurts?|aches?|numb)|\b(?:when|while) i (?:run|train|lift|climb|push)\b.{0,30}\bjaw (?:pain|hurts|aches)",
        r"\b(?:pain|ache|aching|tight\w*|hurts?)\b.{0,50}\bjaw\b.{0,40}\b(?:run|running|train|exercis\w*|push|climb|lift|chest|arm|sweat\w*)",
        r"\bleft arm\b.{0,20}\b(?:pain|numb\w*|hurts?|tingl\w*|heavy)\b.{0,40}(?:chest|sweat|breath|nause|jaw|dizzy)",
        r"\b(?:discomfort|aches?|aching|pains?|tightness)\b.{0,25}\b(?:left )?arm\b.{0,12}\bjaw\b",
        unless=r"\belbow\b|\bforearm|\btendon|\bbiceps?\b|dentist|tooth|teeth|grind|mouth ?guard|sparring",
        despite=r"chest|jaw|sweat|breath",
    ),
    _emergency(
        "RF1.faint", "fainting",
        r"\bfaint(?:ed|ing)\b|\b(?:feel|feels|feeling|felt|go|went) (?:a bit |really |so |very |like )?faint\b|\bblack(?:ed|ing|s)? ?out\b|\bblackouts?\b|\bpass(?:ed|ing|es)? out\b|\b(?:nearly|almost|about to|going to|gonna|like i(?:'d|'ll| will| would| might)?) pass out\b",
        r"\bcollaps(?:ed|ing)\b|\bi collapse\b|\b(?:was|went|been|found) unconscious|\bkeel(?:ed|ing) over|\b(?:everything|it|all|vision|world|things) (?:went|goes|go|turned) (?:black|dark|gr[ae]y)\b",
        r"\blights out (?:during|in|on|mid|when|while|for)\b|\bwoke up (?:with|to) people|\b(?:woke up|came to|wake up) on the (?:\w+ )?(?:floor|ground|platform|mat)|\bgr[ae]yed out\b|\bsyncope\b|\bi (?:just )?(?:dropped|went down|was out) cold\b|\bout cold\b",
        r"\b(?:went|gone|was|been|knocked) (?:clean|right|completely|properly|stone) out\b|\b(?:properly|completely|briefly|fully) unconscious\b|\b(?:was|been|went) out (?:cold )?for (?:a|about|maybe|some|like|almost|several|\d+) (?:\w+ )?(?:seconds?|secs?|minutes?|mins?)(?= ?(?:[,.;!?)]|$)| period\b| and (?:woke|came|then)\b| before i\b)|\blost (?:the |my |all )?senses\b|\bunconscious for\b",
        r"\b(?:woke up|came to|came round) (?:\w+ ){0,3}on (?:the |a )?(?:\w+ )?(?:tarmac|grass|pavement|road|track|turf|green|mud|tiles|gravel|concrete)\b(?! (?:trip|to|side|again|for))|\b(?:woke up|came to|came round)\b.{0,40}\b(?:slapping|standing over|shouting my name|paramedics?|in (?:an|the) ambulance)\b|\b(?:don't|didn't|can't|cannot|couldn't) (?:remember|recall) (?:falling|the fall|going down|hitting (?:the |my )|how i (?:got|ended) (?:here|there|home|up|on)|(?:the |anything of the )?last (?:mile|lap|km|kilometers?|part|bit|hour|stretch) of|the last (?:mile|lap|kilometers?|hour)\b)",
        r"\b(?:used to|would often|often|sometimes|occasionally|nearly|almost) faint\b|\b(?:pulled|carried|dragged) me (?:off|out of|from) the\b(?! (?:bench|gym|couch|sofa|bed|office|house|class|plan))|\bfound me(?:$| on the (?:floor|ground)| lying| unconscious| passed| out cold| wandering)|\bi (?:fell|went|dropped) (?:down|out)\b.{0,40}\b(?:heat|they (?:say|said)|woke|don't (?:remember|recall)|found me)",
        r"\b(?:to|did|might|could|would|i) faint\b(?!ly| of heart|[- ]hearted)|\bfunny turn\b|\bnext thing i knew?\b.{0,50}\b(?:floor|ground|people|on my back|ambulance|faces)\b|\blos\w+ (?:the |my )?conscious(?:ness)?\b|\bfriends? (?:wake|woke) me up\b",
        unless=r"power cut|pass(?:ed|ing) out (?:from )?laughing|\b(?:place|gym|street|house|hall) (?:\w+ )?blacked out|in a heap at the finish (?:like|and)|treadmill (?:\w+ )?(?:blacked|black)|\bbench\b.{0,30}\bcollaps|\bpass(?:ed|es)? out\b.{0,25}\bslept (?:the|all|like|for|till|until|through)\b|\b(?:roof|ceiling|wall|building|bridge|tent|marquee|bench|rack|chair|shed|scaffold\w*|tower|market|economy|bank|defen[cs]e|wicket|batting|sofa|business|marriage)\b.{0,12}\bcollaps|\bwatched \w+ (?:collapse|faint|pass out)|\bon (?:the )?(?:telly|tv)\b|\b(?:on|onto|in|into) (?:the |my )?(?:sofa|couch|bed|armchair|hammock)\b|asleep|\bparty\b|\bdrunk\b|\bdrinking\b|black ?out (?:workout|wod|dates?|period|curtains?|blinds)|\b(?:calendar|windows?|schedule|week|days?) (?:is|are) black|black(?:ed|ing)? out (?:my |the |a |two |three |all )*(?:calendar|weeks?|days?|dates?|windows?|schedule|room|june|july|august)"
               r"|passed out (?:flyers|the|medals|bibs|water)|pass(?:ed|es)? out (?:at|by|before) (?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?::\d\d)?(?: ?p\.?m\b| o'?clock| last night|(?=[,.;!?]|$| and slept| on the (?:sofa|couch))(?!.{0,40}\b(?:gym|race|set|run)\b))|midnight)\b|every night|in front of the tv|\b(?:knees?|arch(?:es)?|ankles?|hips?|form|upper back|back|technique|core|stock|chest|torso|deal) (?:\w+ ){0,2}collaps|collaps\w* (?:at the bottom|inward|forward|in the hole)|nice(?:ly)? out",
        despite=r"\b(?:squat\w*|deadlift\w*|ran|running|mid[- ]set|platform|treadmill|after the (?:run|set|race))\b.{0,25}(?:faint|passed out)|(?:faint\w*|passed out)\b.{0,30}\b(?:squat\w*|deadlift\w*|treadmill)",
    ),
    _emergency(
        "RF1.breath", "severe breathlessness",
        r"\b(?:can't|couldn't|could not|cant|unable to|barely|hardly|can barely|can hardly) (?:even |really |properly |fully )?(?:breathe|breath\b|catch (?:my|a|any) breath|get (?:any |enough |a |my |in )*(?:full |deep |proper |good )?(?:air|breath|oxygen)\b)",
        r"\bstruggl\w+ (?:to breathe|for (?:breath|air)|with (?:my )?breathing)|\bgasping\b|\b(?:trouble|difficulty|problems?|hard time) (?:with )?breathing|\bhard to breathe|\bbreathing (?:is|has become|got|gets|feels|became) (?:\w+ )?(?:hard|difficult|painful|impossible|worse)",
        r"\b(?:severe\w*|unusual\w*|sudden\w*|really bad|extreme\w*|terrible|horrible|scary) (?:\w+ )?(?:short(?:ness)? of breath|breathless\w*|out of breath)",
        r"\b(?:short(?:ness)? of breath|breathless\w*|out of breath|winded)\b.{0,30}\b(?:at rest|resting|lying|sitting|doing nothing|even|just walking|walking|getting worse|in bed|at night|stairs|talking|on (?:the |a |an )?(?:warm[- ]?up|easy|walk)|at (?:an )?easy|before i (?:even )?start)",
        r"\bthroat (?:is |was |feels like it's )?(?:closing|swelling|swollen shut)|\bcough\w* (?:up )?(?:some |bright |a bit of )?blood|\banaphyla\w+",
        r"\b(?:can't|couldn't|could not|unable to) (?:get|catch) (?:my )?wind(?= ?(?:[,.;!?]|$)| (?:and|at all|even|since|back)\b)|\bcough\w*(?: \w+){0,4} blood\b|\bblood when i cough|\b(?:fighting|fight) for (?:breath|air)|\b(?:can't|couldn't) (?:finish|say|get out) a (?:whole |full )?sentence",
        r"\b(?:i'm|i am|im|feels? like i'm|feel like im|like i'm) suffocat\w+",
        unless=rf"mouth ?guard|snorkel|\b(?:between|after|during|in|on) {_EFFORT}\b|\bmask\b|through (?:my|the) nose|nasal|laugh\w*|hills?\b.{{0,20}}as (?:it should|expected)|{_UNFIT}",
        despite=r"\beven\b|at rest|resting|lying|sitting|minutes (?:after|later)|\bhours?\b|\bstill\b|wheez|chest|dizzy|blood|throat|\bnow\b|blue",
    ),
    _emergency(
        "RF1.stroke", "something that can be serious",
        r"\b(?:one|left|right|half|other)[ -](?:the )?(?:side )?(?:of )?(?:my |the )?(?:body|face)\b.{0,40}\b(?:weak\w*|numb\w*|droop\w*|paraly\w*|dead|tingl\w*|sag\w*)|\b(?:face|arm|leg|body)\b.{0,20}\b(?:numb|weak|dead|tingl\w+)\b.{0,15}\bon (?:one|the left|the right|my left|my right) side|\b(?:numb\w*|weak\w*|droop\w*|tingl\w*)\b.{0,25}\b(?:one|left|right) side of my (?:body|face)",
        r"\b(?:face|mouth|eyelid|smile)\b.{0,12}\b(?:droop\w*|sagg\w*|crooked|lopsided)|\bdroop\w* (?:face|mouth)|\bslurr?\w*\b.{0,15}\b(?:speech|words?|talking)|\b(?:speech|words?|talking)\b.{0,15}\bslurr?\w*|\bone[- ]sided (?:weakness|numbness)",
        r"\bone side\b.{0,25}\b(?:numb|weak|dead)\b(?!.{0,20}(?:dumbbell|press|curl|balance))|\bhaving a stroke|\b(?:can't|couldn't) (?:move|lift|raise|feel) (?:my )?(?:left |right )?(?:arm|leg|hand)\b.{0,40}\b(?:speech|face|words|mouth|vision|talk)|\b(?:can't|couldn't) (?:move|feel) (?:my )?(?:left|right|one) (?:side|arm and leg)",
        r"\b(?:can't|couldn't) (?:speak|talk|get (?:my )?words out|find (?:my )?words)\b|\bwords (?:came|come|coming) out (?:wrong|garbled|jumbled)|\b(?:lost|losing|loss of) (?:my )?(?:vision|sight|speech)|\bwent blind\b|\bworst headache of my life|\bthunderclap|\bheart (?:is |was |started |kept )*(?:racing|pounding|beating (?:so |really |very )?fast)\b.{0,40}\b(?:dizz\w+|faint\w*|breath\w*|light[- ]?headed)|\b(?:vomit\w*|throwing up|threw up|puk\w+) (?:up )?blood|\b(?:won't|doesn't|can't) stop (?:the )?bleeding",
        r"\b(?:face|mouth|lip|eyelid|smile|cheek)\b.{0,15}\b(?:hang\w*|fell|fallen|slid\w*|slip\w*|dropp\w*|drop|sag\w*|twisted|pulled)\b.{0,15}\b(?:side|down)\b|\b(?:speech|words?|talking|tongue) (?:[\w']+ ){0,2}(?:not clear|unclear|garbled|jumbled|mumbl\w+|nonsense|gibberish|muddled)\b|\btalking (?:like|as if) (?:i'm |i am |i was )(?:drunk|steaming|hammered)\b",
        r"\b(?:left|right|one|my) (?:\w+ )?(?:arm|leg|hand|foot) (?:[\w']+ ){0,3}(?:floppy|limp)\b|\b(?:left|right|one|my) (?:\w+ )?(?:arm|leg|hand|foot) (?:is |are |was )?(?:not|isn't|won't|doesn't) (?:listen|obey|respond|work)(?:ing)?(?= (?:properly|at all|any ?more|since|right|to me)\b| ?(?:[,.;!?]|$))|\b(?:can't|couldn't) see (?:out of|with|from|through) (?:my |the )?(?:left|right|one|either) eye\b|\bblind in (?:my |the )?(?:left|right|one)\b|\bsee(?:ing)? double\b(?! digits?| figures| the\b| (?:bodyweight|that))|\bdouble vision\b(?! of| board)",
        r"\bcan't (?:lift|move|raise|use) (?:my )?(?:left|right) (?:arm|leg|hand) (?:or|and) (?:leg|arm|foot)\b|\bweakness (?:in|on|of) (?:one|the (?:left|right)|my (?:left|right)) side\b|\bmouth\b.{0,10}\b(?:not straight|crooked|to one side)\b",
        unless=r"slurring my words (?:at|after) (?:the |a )?(?:\w+ )?(?:do|party|pub|wedding|drinks)\b|one[- ]sided weakness in my (?:\w+ )?(?:squats?|lunges?|press\w*|curls?|rows?)|\b(?:weaker|smaller|stronger) side|\bout of breath|while (?:running|jogging)|conversation(?:al)? pace|talk test|to (?:my|the) (?:wife|husband|coach|boss)",
        despite=r"face|numb|slur|droop|vision|blind|headache",
    ),
    _emergency(
        "RF1.confused", "confusion",
        r"\b(?:i'?m|i am|i feel|feeling|felt|was|got|suddenly|became|totally|completely)\b(?: \w+){0,2} (?:confused|disoriented|disorientated|delirious)\b.{0,60}\b(?:run|race|ride|heat|hot|train\w*|set|dizzy|vomit\w*|sick|don't know|headache|sweat\w*)",
        r"\bdon't (?:even )?(?:know|remember) (?:where i am|what day it is|who i am|my own name|my name|how i got (?:here|home))|\b(?:confused|disoriented|delirious) (?:after|during|and (?:dizzy|hot|sick|vomiting))",
        r"\b(?:didn't|did not|couldn't) (?:even )?(?:know|remember|recogni[sz]e) (?:where i was\b(?! (?:going|with|at\b|in the (?:plan|program)))|the date or|what (?:day|year|month) it was|(?:our|my) (?:own )?(?:address|home|street|wife|husband|name|kids?)\b|who (?:i|she|he|they) (?:was|were))|\b(?:suddenly|completely|totally) (?:confused|disoriented|muddled) after (?:the |my |a )?(?:run|race|ride|match|fall|crash|game)\b",
        r"\b(?:couldn't|can't|could not) (?:tell (?:him|her|them|anyone|people) my (?:own )?name|say my own name)\b|\bdisorient\w+ since\b|\b(?:keep|kept) forgetting (?:where i am|who i am|what day)|\b(?:can't|don't|couldn't) remember (?:driving|getting|walking|coming) home\b|\bfound me wandering\b",
        unless=r"(?:confused|disoriented) (?:about|by|which|what|how|on|with|as to)|confused after (?:reading|the (?:video|article|explanation))",
    ),
    _emergency(
        "RF1.skin", "cold, clammy or blue skin",
        r"\bcold (?:and )?clammy|\bclammy\b|\bcold sweats?\b.{0,40}(?:chest|dizz|nause|arm|breath|vomit|faint)|\b(?:lips|skin|face|fingernails|nails|fingers?)\b.{0,20}\b(?:turn(?:ed|ing|s)?|went|gone|going|go|are|is|look\w*) (?:\w+ )?(?:blue|gr[ae]y|ashen)|\bblue lips|\bi (?:went|turned|was) (?:\w+ )?(?:gr[ae]y|blue|ashen)\b|\b(?:turned|went|turning) (?:\w+ )?blue\b",
        r"\b(?:lips|hands?|fingers?|fingertips|nails|toes) (?:(?:are|is|have|has|went|gone|go|turned|turning|all|a|bit|look\w*|quite) )*blue\b(?! (?:line|band|bar|plate|button))|\bblue (?:lips|fingers|fingertips|nails)\b|\bgr[ae]y as (?:a|the|an)?\b|\bcold sweats?\b.{0,60}\b(?:chest|heart|dizz\w*|nause\w*|breath|vomit\w*|faint\w*|gr[ae]y|pounding)|\b(?:chest|heart|pounding|gr[ae]y|dizz\w*)\b.{0,40}\bcold sweats?\b",
        unless=r"blue (?:band|plate|kettlebell|gloves?|mat|shirt|jersey|tape)|\bpaint|\bink\b|\bdye|\bhair|\bsky\b|\blights?\b|\bscreen|\bbelt\b|\bband\b|\bbeard|clammy (?:hands|grip|palms)|\bbruise|cold (?:plunge|water|pool)(?!.{0,30}(?:lips|breath))|\bchalk",
        despite=r"\blips\b",
    ),
    _emergency(
        "RF1.seizure", "a seizure",
        r"\bseizures?\b|\bconvuls\w+|\b(?:had|having|have) (?:a|some kind of|some sort of|an epileptic) fit\b",
        r"\btonic[- ]?clonic|\bgrand mal\b|\bwhole body (?:\w+ ){0,2}(?:jerking|convuls\w+)|\beyes (?:\w+ )?(?:went|rolled|rolling|turned) back\b",
        unless=r"(?:nearly|almost|boss|wife|husband|mum|mom|coach|will|gonna|would) (?:had|have|having) a fit|febrile|epilep\w+.{0,40}(?:controlled|meds|medication)|seizure of|\bfits? of (?:rage|laughter|giggles|anger)|hissy",
    ),
    _emergency(
        "RF1.heat", "heat collapse",
        r"\bheat ?stroke|\b(?:stopped|not|don't|no longer) sweat(?:ing)?\b.{0,40}\b(?:hot|heat|dizzy|confus\w*|boiling|burning|sun)|\b(?:hot|heat|sun)\b.{0,40}\b(?:stopped|no longer) sweating|\bcollaps\w+\b.{0,30}\b(?:heat|sun)\b|\b(?:heat|sun)\b.{0,30}\bcollaps\w+"
        r"|\boverheat\w*\b.{0,40}\b(?:confus\w*|vomit\w*|faint\w*|throwing up|dizzy|shiver\w*)",
        r"\b(?:core|body|rectal|my) temp\w*\b.{0,15}\b(?:10[4-9]|4[0-3](?:[.,]\d)?)\b|\bskin\b.{0,20}\b(?:dry and (?:\w+ )?hot|hot and (?:\w+ )?dry)\b|\b(?:fell|fallen|dropped|keeled) (?:down|over)\b.{0,25}\b(?:from|in|with|because of) the (?:heat|sun)\b",
        unless=r"avoid|prevent|\brisk|\bsauna\b",
    ),
    _emergency(
        "RF1.saddle", "numbness in the saddle area or a bladder or bowel change",
        r"\b(?:numb(?:ness)?|tingl\w+|no feeling|lost feeling|dead)\b.{0,40}\b(?:saddle|groin|genitals?|crotch|between my legs|inner thighs?|privates?|perineum|anus|backside|bum|buttocks?|butt|bottom|down there)\b"
        r"|\b(?:saddle|groin|genitals?|crotch|between my legs|privates?|private parts|bum|butt|backside|perineum|down there)\b.{0,30}\b(?:numb(?!ers?\b)\w*|tingl\w*|no feeling)",
        r"\bcan't feel (?:my |the )?(?:crotch|groin|genitals?|privates?|private parts|bum|butt|backside|buttocks|saddle|between my legs)|\b(?:can't|couldn't|trouble|unable to|not able to|hard to|lost|losing|struggling to)\b.{0,20}"
        r"\b(?:pee\b|peeing|wee\b|urinat\w+|control (?:of |over )?(?:my )?(?:bladder|bowels?)|hold (?:my )?(?:pee|bladder|bowels?|urine))|\b(?:wet|soiled|peed|pooped|shat|shit|pissed) (?:myself|my pants)\b",
        r"\b(?:bladder|bowels?)\b.{0,25}\b(?:control|problems?|issues?|accidents?|incontinen\w+|chang\w+|numb|stopped|not working)|\bincontinen\w+|\bwet the bed|\bleaking (?:urine|pee|stool)",
        r"\b(?:can't|couldn't|unable to|not able to)\b.{0,20}\b(?:hold|control|feel) (?:in )?(?:of |over )?(?:my |the |any )?(?:bladder|bowels?|urine|pee|wee|stool|poo)\b|\bcan't feel (?:when|if|that) i (?:need|have|want) (?:to |a |the )*(?:pee|wee|poo|urinate|go\b|toilet)|\b(?:wiping|wipe)\b.{0,15}\bnumb",
        r"\b(?:no|lost|without|zero|less) (?:the |all |any )?(?:sensation|feeling)\b.{0,30}\b(?:buttocks?|bum|butt|backside|bottom|groin|genitals?|privates?|thighs?|saddle|between|anus|down there)\b|\b(?:inside of (?:my|the) thighs?|inner thighs?|buttocks?|arse|ass)\b.{0,20}\bnumb\w*|\bnumb\w*\b.{0,30}\binside of (?:my|the) thighs?",
        r"\bcan't feel (?:when|if) i wipe|\bwetting my ?self\b|\b(?:injection|an(?:a)?esthetic|novocaine|dentist)\b.{0,40}\b(?:private|groin|between my legs|down there)",
        unless=r"laugh\w*|almost (?:pe[ea]d|wet|pissed)|double unders|jump ?rope|trampoline|since (?:the )?(?:pregnancy|birth)|scared|excite\w*|bladder of|water bladder|hydration bladder",
        despite=r"\bnumb\w*|deadlift|squat|\bback\b|\blegs?\b",
    ),
    rule(
        Tier.EMERGENCY, "RF1.self_harm", "thoughts of ending your life",
        r"\bsuicid(?:e|al|ality)\b|\bkill(?:ing)? my ?self\b|\b(?:end|ending|take|taking) (?:my (?:own )?life|it all)\b|\b(?:don't|do not|no longer|never) (?:really )?(?:want|wanna) (?:to )?(?:live|be alive|be here|exist|wake up)\b(?! in| by| for| on| at| with| near| before| early)|\b(?:don't|do not) see (?:a |any )?(?:point|reason) (?:in|to) (?:living|live|life|going on)",
        r"\b(?:want|wanna|wanted|ready|going|rather|wish i could|wish to) (?:to )?(?:just )?die\b|\brather be dead|\b(?:want|wish) (?:to be|i (?:was|were|am)) dead\b|\bwish i (?:was|were|had) never (?:been )?born|\bbetter off (?:dead|without me)|\bno (?:reason|point) (?:to|in) (?:live|living|go on)|\bnothing (?:left )?to live for|\b(?:life|living) (?:is|isn't|is not|not|no longer) (?:\w+ )?worth (?:living|it)|\bnot worth living|\b(?:not|without) being (?:here|alive|around) (?:any ?more|any longer)|\bways to die|\bif i (?:died|was dead|were dead|was gone|disappeared)\b|\bwish i (?:could|would) (?:just )?(?:disappear|not wake up)|\bwant to disappear|\bno one would (?:miss|care)",
        r"\b(?:want|wanna|plan\w*|think\w* (?:of|about)|thoughts? of|ready|going|trying|tried|tempted) (?:to )?(?:hurt|harm|cut)(?:ting|ing)? my ?self|\b(?:hurt|harm|cut)(?:ting|ing)? my ?self (?:on purpose|again|at night|when)|\bself[- ]?harm\w*|\bhurting myself (?:helps|again|at night|makes)|\b(?:don't|do not) feel like (?:living|being alive|existing)|\bbeen cutting myself|\bi (?:\w+ )?cut myself (?:to|because i|again)|\b(?:might|will|going to|gonna|could|afraid i'll|scared i'll) (?:hurt|harm) my ?self(?! (?:if|with|doing|on|lifting|squat|dead|by))|\btook (?:a bunch of|a lot of|too many|all (?:my|the|of my)|lots of) (?:\w+ )?(?:pills|tablets|meds)",
        r"\bi\b.{0,25}\bend(?:ing)? it(?: all| tonight| for good| soon)?(?=\W*$)|\b(?:gonna|want to|might|wanna|will|should|going to|just) kms\b|^kms\b|\bunalive|\boff myself\b|\b(?:take|took|taken|taking) an overdose|\boverdose on (?:pills|tablets|meds)|\bhang myself\b(?! upside)|\bslit my\b|\bjump(?:ing)? (?:off|from) (?:a|the) (?:bridge|building|roof)|\bcan't go on living",
        r"\bno (?:point|reason) (?:in|to|for) (?:tomorrow|carry(?:ing)? on\b(?! with))|\b(?:don't|do not|can't|cannot) see (?:the|a|any) (?:(?:point|reason|future) (?:of|in|to|for) (?:tomorrow|it all|life|living|(?:going|carrying) on\b(?! with))|way out\b(?! of the))|\b(?:better|easier) (?:to|if i) (?:just )?(?:disappear|die|were dead|was dead|wasn't here|weren't here|not (?:exist|be here))",
        r"\b(?:got|getting|holding|loaded) (?:the|a|my) (?:gun|noose)\b(?! show)(?=.{0,60}\b(?:point|tonight|tomorrow|end|last night|goodbye|ready)\b)|\b(?:pills|tablets|meds|painkillers|paracetamol)\b.{0,20}\b(?:lined up|counted out|in front of me|all out|laid out|saved up|stockpil\w+)|\b(?:thinking|think) (?:of|about) jumping (?:off|in front of|under) (?:the |a )?(?:train|trains|bridge|cliff|balcony)\b|\bcan't do this any ?more\b.{0,80}\b(?:pills|tablets|goodbye|gun|bridge)|\b(?:written|wrote|writing|left) (?:a|my|the) (?:goodbye|suicide) (?:note|letter)",
        r"\b(?:sleep|bed) and (?:just )?(?:never|not) wake up\b|\b(?:won't|will not) be alive\b|\bdon't \w{3,5} to live any ?more|\bkeep cutting myself\b(?! (?:short|off|some|shaving|on|with))|\bwanted it to kill me\b",
        unless=r"suicide (?:prevention|awareness|charity|hotline volunteer)|suicide (?:is|was) (?:the name|a (?:route|climb|drill|problem))|suicide (?:squeeze|bomb\w*|squad|sprints?|runs?|drills?|grip|squats?|shuttles?|push|wod|workout|machine|pace)|career suicide|(?:make|makes|made|making) (?:me|you) (?:\w+ )?(?:want to|wanna|wanted to) (?:\w+ )?die\b|kill(?:ing)? my ?self (?:\w+ )?(?:in|at|on|with|doing|for) (?:the |these |those |this |every |my )*(?:gym|training|workout|wod|leg day|legs?|rower|bike|burpees|sprints|practice|session|abs)|rather die than (?:run|do|skip|eat|miss)|\bdo or die\b|\bdie trying\b|heart attack",
        despite=r"\b(?:life|everything|all this|people|my job|he|she) (?:makes|made|make|is making) me",
    ),
    _emergency(
        "RF1.elsewhere", "something that can be serious",
        r"\bdolor (?:en el|de|en mi) pecho|\bme duele el pecho|\bbrustschmerz\w*|\bschmerz\w* in der brust|\bbrust (?:tut weh|schmerzt)|\bdouleurs? (?:a|dans) la poitrine|\bmal a la poitrine|\bdouleur thoracique|\bdolore al petto|\bdor no peito|\bherzinfarkt|\binfarto\b|\bcrise cardiaque",
        r"\bme desmay\w+|\bohnmacht\w*|\bbewusstlos|\bevanoui\w*|\bsvenut[oa]\b|\bkeine luft\b|\bno puedo respirar|\bquiero morir|\bsuicidar\w+|\bselbstmord|\bsuizid\w*|\bich will sterben|\bnicht mehr leben|\bveux mourir|\bvoglio morire|\bquero morrer|\bme suicider",
    ),
    rule(
        Tier.EMERGENCY, "RF1.bystander", "somebody who needs help now",
        r"\b(?:isn't|is not|not|stopped) breathing\b|\b(?:is|just|has) (?:\w+ )?(?:unconscious|unresponsive)\b|\b(?:is|are) having a (?:heart attack|stroke|seizure)|\bjust collapsed\b|\b(?:he|she|someone|somebody|partner|friend)\b.{0,20}\bcollapsed (?:right )?(?:now|next to me|here)",
        unless=r"not breathing (?:hard|heavily|heavy|right|well|properly|correctly|deep\w*|enough|through|much)|breathing (?:hard|heavily)|market|sofa|couch",
        of_anyone=True,
    ),
)  # fmt: skip
