"""What people call the matters of the health question: conditions, drugs, operations, lay words. Words only, no judgement.

The lines follow the PAR-Q+ of 2019 (science.md 4); which drugs belong to which line is in any formulary (BNF).
"""

import re
from collections.abc import Mapping

HEART = "heart or blood pressure"
CHEST = "chest pain"
DIZZY = "dizziness"
CHRONIC = "chronic condition"
JOINT = "joint or bone problem"
SUPERVISED = "supervised only"
PREGNANT = "pregnancy"
SURGERY = "surgery"

LINE_OF_FLAG: Mapping[str, str] = {
    "a heart condition": HEART, "high blood pressure": HEART, "signs of a heart attack": HEART, "a recent operation": SURGERY,
    "an operation ahead": SURGERY,
    "pregnancy": PREGNANT, "dizziness": DIZZY, "fainting": DIZZY, "chest pain or pressure": CHEST, "a medical condition": CHRONIC,
}  # fmt: skip
"""The line of the question that a red flag's topic belongs to."""

_BACK = r"(?<!came )(?<!come )(?<!comes )(?<!get )(?<!go )(?<!going )(?<!weeks )(?<!months )(?<!years )(?<!way )(?<!ago )(?:lower |upper )?backs?\b(?! (?:in|to|then|on|at|from|up|when|home|after|now|here)\b)"
_PARTS = rf"(?:knees?|hips?|{_BACK}|discs?|shoulders?|elbows?|wrists?|ankles?|necks?|spine|foot|feet|heels?|shins?|groin|hamstrings?|cal(?:f|ves)|hands?|thumbs?|fingers?|rotator cuff|meniscus|cartilage|acl|mcl|pcl|labrum|tendons?|ligaments?|achilles|hernia|toes?)"
_ORGANS = r"(?:appendix|tonsils?|gall ?bladder|wisdom teeth|womb|uterus|spleen|ovar(?:y|ies)|prostate|thyroid|cataracts?|bunions?|hernia)"

CONDITIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        HEART,
        re.compile(
            r"blood ?pressure|\bpressure\b|hyperten[sc]\w*|\bheart\b|\bbp\b|arr?h?yth?m\w*|\ba ?-?fib\b|fibrillation|pace ?maker|\bticker\b|\bstents?\b|\bbypass|angioplast\w*|cardi(?:ac|o(?!\b)\w+)|\bstatins?\b|\w+statin\b|beta ?-?blockers?|\b\w+olol\b"
            r"|\b\w+ipril\b|\b\w+sartan\b|\bamlodipine\b|blood ?thinners?|warfarin|apixaban|eliquis|rivaroxaban|xarelto|clopidogrel|\bdvt\b|blood clots?|\bstrokes?\b|\btia\b|aneurysm|palpitations?|\bmurmur\b|\bvalve\b|\btension alta\b|\bpresion\b|cholesterol|\bicd\b|tachycardia|\bsvt\b|\bhcm\b|\bpfo\b|cardiomyopath\w*|\bpots\b"
        ),
    ),
    (
        CHEST,
        re.compile(
            r"chest pains?|angina|\bchest\b.{0,20}\b(?:tight\w*|hurts?|pain\w*|pressure|heavy|aches?)|(?:tight\w*|pains?|pressure|ache)\b.{0,20}\bchest\b"
        ),
    ),
    (
        DIZZY,
        re.compile(
            r"dizz\w*|faint\w*|black(?:ed|ing)? ?outs?|conscious\w*|vertigo|light[- ]?headed\w*|woozy|pass(?:ed|ing)? out|syncope|giddy|\bkeeled over\b"
        ),
    ),
    (
        CHRONIC,
        re.compile(
            r"diabet\w*|\bsugars?\b|insulin|metformin|asthma\w*|inhalers?|\bcopd\b|emphysema|epilep\w*|seizures?|\bfits\b|keppra|thyroid\w*|\w*thyroxine|hashimoto\w*|chronic|\b(?:medical|long[- ]term|health|heart) conditions?\b|(?<!no )\bconditions?\b(?= called| where)|medications?|\bmeds\b"
            r"|\b(?:tablets?|pills?|medicines?)\b|\bthe pill\b|cancer|chemo\w*|radiotherap\w*|kidneys?|\bliver\b|dialysis|arthrit\w*|\bgout\b|crohn'?s|colitis|\bibs\b|\bibd\b|coeliac|celiac|\bms\b|multiple sclerosis|parkinson'?s|lupus|fibromyalgia|\bhiv\b|hepatitis|migraines?|an(?:a)?emi[ac]"
            r"|depress\w+|anxiety|sertraline|citalopram|fluoxetine|\bssris?\b|\badhd\b|bipolar|epi ?pens?|anaphyla\w*|long covid|\bme/cfs\b|chronic fatigue|sickle cell|h(?:a)?emophil\w*|auto ?immune|\bendo(?:metriosis)?\b|\bpcos\b|sleep apn(?:o)?ea|\bcpap\b|steroids|prednisolone|naproxen|antidepressants?|\bhrt\b|\bulcers?\b|psoriasis|ehlers\W*danlos|hypermobil\w*|\btb\b|\bwaiting (?:for|on) (?:an? |my |the |some )?(?:\w+ )?(?:scans?|mri|results?|tests?|echo|x-?rays?|operation|surgery|appointment|referral|diagnosis)\b|\breflux\b|omeprazole|antihistamines?|transplant\w*|cystic fibrosis"
        ),
    ),
    (
        JOINT,
        re.compile(
            rf"\b{_PARTS}\b|joints?\b|\bbones?\b|\bosteo\w+|arthrit\w*|\bslipped\b|herniat\w+|bulging|sciatica|scoliosis|fractur\w*|\bsprain\w*|dislocat\w*|tendin\w+|tendon\w+|bursitis|fasciitis|osgood|frozen shoulder|\bimpingement|trapped nerve|pinched nerve|spondyl\w+|stenosis|\bhypermobil\w*|\bbroke my\b|\bbroken\b|\bcrutches\b|\bplaster cast\b"
        ),
    ),
    (
        SUPERVISED,
        re.compile(
            r"supervis\w+|(?:only|not|never|don't|shouldn't|mustn't|can't)\b.{0,25}\b(?:train|exercise|work out|lift|be active)\w*\b.{0,25}\b(?:someone|somebody|alone|on my own|by myself|unless|clinic|with a physio|with my physio|under)|\bonly in (?:the |a )?(?:clinic|hospital|rehab)|\b(?:cardiac )?rehab (?:group|class|programme|program)|(?:doctor|doc|gp|consultant|cardiologist|surgeon|physio|midwife|specialist)\b.{0,25}\b(?:not to|no (?:heavy|lifting|exercise|gym|sport)|only|won't let)"
        ),
    ),
    (
        PREGNANT,
        re.compile(
            r"pregnan\w+|gave birth|given birth|had (?:a|the|our|my) baby|post ?-?(?:partum|natal)|trimester|expecting|\bdue (?:in|on|date|next)\b|\b(?:weeks|wks|months) (?:gone|along)\b|\bc ?-?section|c(?:a)?esarean|bump\b|miscarr\w+|\bnewborn\b|\bbaby is \d+ (?:days|weeks)"
        ),
    ),
    (
        SURGERY,
        re.compile(
            rf"(?<!inside of a )surger\w+|\boperat(?:ion|ed)\w*|\bop\b|\bops\b|post ?-?op|reconstruct\w*|replace(?:d|ment)|arthroscop\w*|keyhole|stitches|\bbypass|transplant\w*|hysterectomy|c ?-?section|c(?:a)?esarean|\bstents?\b|pace ?maker|\bnew (?:hips?|knees?)\b"
            rf"|\b{_ORGANS}\b.{{0,12}}\b(?:out|removed|done)\b|\b{_PARTS}\b.{{0,12}}\b(?:done|fixed|repaired|scoped|replaced|fused|operated)\b|\bmetal (?:plate|pins?|rods?)|\bscrews in\b"
        ),
    ),
)
"""Each line of the question with a pattern over plain text."""
