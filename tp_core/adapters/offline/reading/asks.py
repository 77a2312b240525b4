"""What is said beside the facts: leaving it to the coach, yes and no, questions, and what is no training talk."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from tp_core.adapters.offline import advice
from tp_core.adapters.offline.reading import about_talk
from tp_core.adapters.offline.reading.lift_names import Mention, mentions
from tp_core.adapters.offline.reading.manners import Manner, manner_of
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain import ladders
from tp_core.domain.exclusions import body_parts
from tp_core.domain.safety import Tier, check

_DECIDE: Final = re.compile(
    r"\b(?:you (?:decide|choose|pick|tell me|know best|say|can decide|should decide|figure it out|work it out)|(?:let|leave it to) you(?: decide| choose)?|leave (?:it|that) (?:up )?to you|up to you|your (?:call|choice|pick|decision)|whatever(?: you (?:think|want|say|like|recommend|suggest)| works| is best|'s best|)|don'?t (?:care|mind)|doesn'?t matter|no preference|surprise me|(?:the )?defaults?(?: is| are)?(?: fine| ok| good)?|i trust you|dealer'?s choice|any(?:thing)?(?: is|'s) (?:fine|ok|okay|good)|as you (?:like|see fit)|what(?:ever)? (?:do )?you (?:recommend|suggest|think)|what would you (?:do|recommend|suggest|pick)|pick for me|decide for me|you do it|recommend (?:me )?(?:something|one)|what'?s best|the usual|flexible|i'?m easy|either(?: is fine| way)?|when ?ever|any ?(?:day|days|time)(?: works| is fine| is ok| of the week| for me| really| tbh| i guess)*(?= *[.!]*$)|^\W*(?:just )?tell me(?=\W*$)|^\W*any(?: of (?:them|those)| really)?(?=\W*$)|doesn'?t matter|not bothered|not fussed|no (?:rush|hurry|deadline|end date|set date|time ?frame)|not in (?:a|any) (?:rush|hurry)|open[- ]ended|as long as it takes|no strong (?:opinion|preference)s?|skip(?: (?:it|this|that|ahead|the question))?)\b"
)
_ALL: Final = re.compile(
    r"\b(?:the )?rest\b|\beverything(?: else)?\b|\ball of (?:it|that)\b|\bjust (?:build|make|create|give me|start|do it|show me)\b|\bbuild it\b|\bfill in\b|\ball the other\b|\bgo ahead\b(?! and)|\bsurprise me\b|\bwhole thing\b"
)
_ASKS_BACK: Final = re.compile(
    r"\b(?:how (?:many|long|often|much)|what|which|whats|when)\b[^.;!]{0,60}?\b(?:you (?:think|recommend|suggest|say|reckon|advise|prefer|want|need)|should (?:i|we)\b|(?:would|do|could) (?:i|we) (?:need|have|do|train|run|take|go|pick|want|aim)|(?:best|normal|usual|ideal|needed|necessary|minimum|optim\w+|recommended|common|typical|sensible|makes? sense)\b|people (?:usually |normally )?(?:do|take|have|use))"
)
"""A question that gives the coach's back: `how many would you recommend?`."""
_UNSURE: Final = re.compile(
    r"\b(?:no (?:idea|clue)|(?:i )?don'?t know|do not know|not sure|unsure|dunno|idk|can'?t say|hard to say|never thought about it|hmm+|no opinion)\b"
)
_YES: Final = re.compile(
    r"^\W*(?:yes|yep|yeah|yup|ya|sure|ok(?:ay)?|correct|right|exactly|please do|sounds good|do it|go for it|fine|perfect|great|y|deal|of course|absolutely)\b"
)
_NO: Final = re.compile(
    r"^\W*(?:no|nope|nah|none|nothing|neither|not really|nil|n|n/a|na|zero|0)\b[\s.!]*$|^\W*(?:no|nope|nah),? (?:nothing|none|not really|thanks|all good|i'?m (?:fine|good))\b"
)
_TO_TRAINING: Final = re.compile(
    r"\b(?:years?|months?|decades?|long|since|baby|break|surgery|injury|retired|gently|slowly|carefully|properly|from zero)\b[^!?¶]{0,80}\b(?:start(?:ing)?|begin) again\b|\b(?:start(?:ing)?|begin) again,? (?:gently|slowly|carefully|properly|with|after|from|now that)\b"
)
"""`nothing for years, I'd like to start again, gently`: with training, not with the talk."""
_OVER: Final = re.compile(
    r"\b(?:start(?:ing)? (?:over|again|from scratch|afresh|anew)(?! (?:on|in|at|next|after|this|lifting|training|running|my training)\b)|let'?s start over|reset(?: everything| it all)?|(?:forget|scrap|delete|clear|wipe) (?:everything|all(?: of it| that)?|it all)|new plan from scratch|begin again|restart(?: (?:everything|please|the (?:draft|plan|talk|conversation))| *[.!]*$))(?!\w)"
)
_CORRECTS: Final = re.compile(
    r"\b(?:actually|make (?:it|that|(?:the |my )?(?:squat|bench|deadlift|press|goal)\b)|change (?:it|that|the|my|to)|no,? wait|wait|correction|i meant|instead|sorry|rather|scratch that|switch to|let'?s (?:do|say|make)|on second thou?ght|update|not \d|change of plan|^\W*better|would be better|wrong)\b"
)
_REMOVE: Final = re.compile(
    r"\b(?:(?:forget|remove|drop|delete|scrap|take out|ignore|cancel)(?: about)? (?:the |my |that )?(?P<what>[\w\s-]{3,40})|(?P<what2>[\w\s-]{3,30}?) (?:is|are) (?:ok|okay|fine|allowed) (?:again|after all|now))"
)
_NAME: Final = re.compile(
    r"\b(?:call|name) (?:it|the program|this|my program|the plan|this program)\s+(?:as\s+)?[\"“'«]?(?P<name>[^\"”'»\n.!]{2,80})",
    re.IGNORECASE,
)
_SUMMARY: Final = re.compile(
    r"\bwhat (?:do|have|did|'ve) you (?:have|got|know|noted?|written?|get|recorded)\b|\bsummary\b|\bsummari[sz]e\b|\brecap\b|\bso far\?|\bwhere are we\b|\bshow me (?:the|my|what)\b|\bwhat(?:'s| is| does) (?:the|my) (?:plan|program|draft)(?: look like)?(?: so far)?\s*\??$|\bread (?:it|that) back\b|\bwhat have i told you\b|\blist what you have\b"
    r"|\b(?:what|which) (?:\w+ )?(?:days?|kit|goals?|dates?|weeks?|minutes|numbers?|level|exercises?|lifts) (?:do|did|have|are) (?:you|we|i) (?:have|got|pick\w*|cho(?:o)?se\w*|taken?|assume\w*|use|using|put|written|on)\b|\bwhat (?:did|do|have) you (?:write|written|assume\w*|note|put|record\w*|say|pick\w*|take|change\w*|hear)\b|\bwhat(?:'?s| is| are) (?:my|the) (?:\w+ )?(?:goals?|days|kit|level|start date|end date|length|schedule)(?: (?:now|again|so far|at the moment))?\W*$|\bwhat(?:'s| has)? changed\b|\bwhat stands\b"
)
_MISSING: Final = re.compile(
    r"\bwhat(?:'s| is| else is)? (?:still )?(?:missing|left|open|needed)\b(?! ?:)|\bwhat (?:else|more) do you need\b|\bhow (?:much|many) (?:more |questions? )?(?:is |are )?(?:left|more|to go)\b|\bare we (?:done|ready)\b|\bare you done\b|\bis that (?:all|everything|it)\b|\bwhat(?:'s| is) next\b|\banything else\?"
)
_WHY: Final = re.compile(
    r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is) the (?:reason|point|idea)\b|\breason for\b|\bexplain (?:the|your|why)\b|\bhow did you (?:get|come|choose|pick|decide)\b"
)
_WHO: Final = re.compile(
    r"\bare you (?:a |an )?(?:real|human|bot|robot|ai|person|machine|chatgpt|gpt|claude|llm|computer|program|software|coach)\b|\bwho (?:are|made|built) you\b|\bwhat are you\b|\bam i talking to\b|\bwhat model\b|\byour name\b|\bwhat(?:'s| is) your name\b|\bwho(?:'s| is) (?:my|the|this) coach\b"
)
_HELP: Final = re.compile(
    r"^\W*(?:help|help me|what can (?:you|i) (?:do|say|ask)[^?]*|how does (?:this|it) work|what (?:now|do i do|should i (?:say|do|write)))\W*$|\bwhat can you do\b|\bhow does this work\b|\b(?:not sure|unsure|don'?t know|no idea|dunno) (?:what|how) (?:i can|i should|i do|to|can i)(?: do| say| write| ask| start| use)?(?: this| it)? (?:here|with (?:this|you))\b"
)
_CAN_I: Final = re.compile(
    r"\b(?:is|are|would|isn'?t|aren'?t) \d+(?:-\d+)? (?:days?|times|weeks?|sessions?|minutes?|mins?|months?)\b.{0,30}\b(?:too (?:much|many|little|few|long|short|ambitious)|enough|ok(?:ay)?|realistic|possible|overkill|sensible)\b|\b(?:can|could|will|would|do you think) i\b.{0,40}\b(?:(?:reach|hit|make|get|achieve|manage) (?:it|that|there|this|\d)|do (?:it(?= (?:by|before|\w+ then)\b|\W*$)|\d+(?![x/\d])))(?! (?:at|in|with|on|without|instead|days?|times|sessions?|sets?))|\bis (?:it|that|this) (?:realistic|possible|doable|feasible|too much|enough|too (?:little|ambitious))\b|(?<!is )(?<!are )(?<!be )\brealistic\b|\bpossible by\b|\bhow likely\b|\bwill (?:this|it|that|the (?:plan|program)) (?:really |actually )?work\b|\b(?:is|are) (?:this|it|that|they) going to (?:really |actually )?work\b|\bhow long (?:will|would|does|might) (?:it|that|this) take\b|\bam i (?:going to|likely to|able to)\b.{0,30}\b(?:reach|hit|make|get)\b"
)
_WHEN: Final = re.compile(
    r"\bhow many weeks (?:is|are|does|will|do|in)\b|\bwhen (?:does|do|will|would|can|should) (?:it|i|we|the (?:program|plan)|this)(?: \w+)? (?:start|begin|end|finish|over|done)\b|\bhow long (?:is|will|does|would) (?:it|the (?:plan|program)|this)\b|\bwhen (?:is|does) the (?:start|end|first)\b|\bwhen do (?:i|we) start\b"
)
_FIRST_DAY: Final = re.compile(
    r"(?<!in )(?<!of )\b(?:what|which|show|how)\b.{0,40}\b(?:day (?:1|one)|(?:1|first) (?:day|session|workout)|week (?:1|one)|(?:1|first) week)\b"
)
_CLEARED: Final = re.compile(
    r"\b(?:doctor|doc|gp|physio\w*|midwife|surgeon|cardiologist|consultant|clinician|nurse)\b.{0,30}\b(?:clear(?:ed|ance)|ok(?:ay)?(?:ed|'d)?|all[- ]clear|green light|said (?:it'?s|i'?m|i can|yes)|signed me off|happy for me)\b"
    r"|\b(?:cleared|signed off|ok(?:ay)?ed|all[- ]clear|green light) (?:by|from) (?:my |the |a )?(?:doctor|doc|gp|physio\w*|midwife|surgeon|cardiologist|consultant|nurse)\b"
    r"|\b(?:got|have|had) (?:medical |the |my )*(?:clearance|all[- ]clear|green light)\b"
)
_NOT_CLEARED: Final = re.compile(
    r"\b(?:hasn'?t|has not|haven'?t|have not|never|didn'?t|did not|won'?t|not sure|unsure|wait\w*|need|want|asked?|must|should|until|before|not yet)\b"
    r"|\b(?:said|says|told me)\b.{0,20}\b(?:can'?t|cannot|can not|mustn'?t|shouldn'?t|not|no)\b"
)
"""`my doctor said I can't train`, `she hasn't cleared me yet`."""
_NEAR: Final = 30
_LONG_RUN: Final = re.compile(
    r"\blong(?:est)? runs? (?:(?:should be|is|are|be|go|goes|falls?|best|always|usually) )?on (?:a |the )?(?:mon|tue|wed|thu|fri|sat|sun|week)"
    r"|\b(?:which|what) day .{0,20}\blong(?:est)? run\b|\bwhen is (?:my|the) long run\b"
)
_FOOD: Final = re.compile(
    r"\b(?:diet|calories?|kcal|macros?|protein|creatine|supplements?|pre[- ]?workout|whey|keto|fasting|carbs|meal plan|what (?:should|do|can) i eat|(?:can|should|may) i (?:eat|drink)|eat|eating|food|breakfast|alcohol|beer|wine|bread|sugar|vegan|intermittent|nutrition|steroids?|trt|testosterone|sarms|ibuprofen|painkillers?|vitamins?|bcaas?|caffeine|coffee|energy drinks?)\b"
)
_PROGRAMS: Final = re.compile(
    r"\b(?:smolov(?: jr)?|sheiko|5/3/1|531|wendler|gzcl(?:p)?|nsuns|starting strength|stronglifts(?: 5x5)?|texas method|madcow|candito|juggernaut|cube method|conjugate|westside|phul|phat|phraks?|greyskull|ivysaur|reddit ppl|metallicadpa|bromley|bullmastiff|calgary barbell|hatch(?: squat)?|bulgarian method|german volume training|gvt|russian squat|coan|korte|mad cow|pavel|grease the groove|simple (?:and|&) sinister|dan john|super squats|convict conditioning|insanity|p90x|murph prep|hal higdon|pfitz\w*|jack daniels|hansons|hybrid calisthenics|athlean|jeff nippard|renaissance periodization|rp|mike mentzer|dorian yates|hit training)\b"
)


Question = Literal[
    "", "summary", "missing", "why", "who", "help", "realistic", "when", "long run", "cleared", "first day", "food",
    "pain", "exercise", "advice", "meaning", "undo", "week", "stretch", "which length", "effort", "placed",
]  # fmt: skip


@dataclass(frozen=True)
class Asides:
    """What a message does beside stating facts."""

    decides: Literal["", "this", "all"] = ""
    unsure: bool = False
    yes: bool = False
    no: bool = False
    asks_back: bool = False
    starts_over: bool = False
    corrects: bool = False
    removes: tuple[str, ...] = ()
    name: str = ""
    question: Question = ""
    about: str = ""
    """Which everyday question it is, or what is asked of an exercise; the key of its answer."""
    asked: str = ""
    """The sentence that asks it, in plain words."""
    manner: Manner = ""
    program: str = ""
    """A named program of somebody else's: these rules do not know them."""


def read(text: Text) -> Asides:
    """The asides of a message; takes nothing."""
    plain = text.plain.strip()
    name = _NAME.search(text.original)
    kind, about, sentence = _asked(text)
    known = _PROGRAMS.search(plain)
    return Asides(
        decides=_decides(plain.replace(sentence, " ") if sentence else plain),
        asks_back=bool(_ASKS_BACK.search(plain)),
        unsure=bool(_UNSURE.search(plain)),
        yes=bool(_YES.search(plain)),
        no=bool(_NO.search(plain)),
        starts_over=bool(_OVER.search(plain))
        and not _TO_TRAINING.search(plain)
        and not re.search(r"\b(?:after|before|since) (?:i )?start", plain),
        corrects=bool(_CORRECTS.search(plain)),
        removes=_removed(plain),
        name=" ".join(name["name"].split()).strip() if name else "",
        question=kind or _of_the_plan(plain),
        about=about,
        asked=sentence,
        manner=manner_of(plain),
        program=known[0] if known else "",
    )


_OF_THE_PICK: Final = re.compile(r"\b(?:did|do|have|will|would) you (?:pick|choose|chose|decide)\w*")
"""`which days did you pick?` leaves nothing to anybody."""


def _decides(plain: str) -> Literal["", "this", "all"]:
    whole = bool(_ALL.search(plain))
    if re.search(
        r"\bjust (?:build|make|create|start|do) (?:it|the|me|a|something|one)\b|\bbuild (?:it|the program|something)\b|\bjust tell me what to (?:do|train)\b",
        plain,
    ):
        return "all"
    if not _DECIDE.search(_OF_THE_PICK.sub(" ", plain)):
        return ""
    return "all" if whole else "this"


def _removed(plain: str) -> tuple[str, ...]:
    return tuple((match["what"] or match["what2"]).strip() for match in _REMOVE.finditer(plain))


def _asked(text: Text) -> tuple[Question, str, str]:
    """The first question of a message that is not about the plan itself: its kind, its key and its words."""
    sentences = [text.plain[start : end + 1].strip() for start, end in text.sentences()]
    hurting = [one for one in sentences if says_it_hurts(one)]
    for before, sentence in zip(["", *sentences], sentences, strict=False):
        asked = advice.asked(sentence)
        if asked and holds_pain(sentence):
            return "pain", "", sentence
        if asked and hurting and MAY_I.search(sentence):
            return "pain", "", " ".join((*hurting, sentence))
        whole = f"{before.rstrip(' .!')} {sentence}" if before and _OF_IT.fullmatch(sentence) else sentence
        kind, about = everyday(whole)
        if kind:
            return kind, about, whole
    return "", "", ""


_OF_IT: Final = re.compile(
    r"\W*(?:and |so |but )?is (?:that|this|it) (?:ok|okay|normal|fine|bad|good|safe|alright|too \w+|right|a problem)\W*"
)
"""`My heart rate is 170. Is that ok?`: a question about the sentence before."""


MAY_I: Final = re.compile(
    r"\b(?:should|can|could|may|shall|must|is it (?:ok|okay|safe|fine|bad|wise)|do i)\b.*"
    r"\b(?:train\w*|lift\w*|work ?out|go|do|it|that|still|squat\w*|bench\w*|dead ?lift\w*|press\w*|run\w*|row\w*|stop|skip|rest|continue)\b"
)
"""Whether one may train: with something that hurts told beside it, a question about that."""
_HURTS: Final = re.compile(r"\b(?:hurt(?:s|ing)?|pain(?:s|ful)?|injur(?:y|ies|ed)|niggles?|twinge|pinch(?:es|ing)?)\b")
_BAD_FOR: Final = re.compile(
    r"\b(?:bad|good|safe|ok|okay|fine|dangerous|harmful|hard|tough|risky)\b.*\b(?:for|on|with) (?:my|the|your|an?|\w+s)\b"
    r"|\b(?:ruin|wreck|damage|destroy)s?\b"
)
_JOINTS: Final = frozenset({"knee", "shoulder", "back", "lower back", "hip", "elbow", "wrist", "neck", "ankle"})
_NOT_HURT: Final = re.compile(r"\b(?:will i|not|avoid|without|never|don'?t)\b.{0,20}\b(?:hurt|injur\w+)")


_CARE_FOR: Final = re.compile(
    r"\b(?:do|help|advice|tips?)(?: \w+)? (?:about|for|with) (?:my|the|this|a) (?:left |right |bad |old |dodgy )*"
    r"(?:knees?|elbows?|wrists?|ankles?|hips?|neck|lower back|shoulder)\b(?! (?:raises?|press\w*|days?|workouts?|strength))"
    r"|\b(?:fix|heal|treat|rehab) (?:my|the|this) (?:left |right |bad |lower )*"
    r"(?:knees?|elbows?|wrists?|ankles?|hips?|neck|back|shoulders?|shins?|achilles)\b"
)
"""`what should I do about my knee?`: nobody asks that of a part that is well."""


def holds_pain(sentence: str) -> bool:
    """Whether a question is about a part that hurts, or whether something does a joint harm: answered with care only."""
    if says_it_hurts(sentence) or any(flag.tier is Tier.CLEARANCE for flag in check(sentence)):
        return True
    if _CARE_FOR.search(sentence):
        return True
    return bool(body_parts(sentence) & _JOINTS) and bool(_BAD_FOR.search(sentence)) and not _FOR_MUSCLE.search(sentence)


def says_it_hurts(sentence: str) -> bool:
    """Whether something hurts, by the gate's reading or in so many words."""
    told = any(flag.rule_id.startswith("RF4.niggle") for flag in check(sentence))
    return told or bool(_HURTS.search(sentence) and not _NOT_HURT.search(sentence))


_DOING: Final = re.compile(
    r"\bhow (?:do|does|should|can|would|to)\b(?: i| you| one| we| people)?(?: properly| correctly| actually| even| best)*"
    r"(?: do| perform| execute| set up(?: for)?| learn)?(?: an?| the| my)?(?: proper| good| correct| perfect| first)*\s*$"
    r"|\b(?:form|technique|cues?|tips?|instructions?)(?: (?:for|on|of|in|with))?(?: an?| the| my)?\s*$"
    r"|\bhow (?:is|are) (?:an? |the )?$"
)
_DONE_SO: Final = re.compile(
    r"\s*(?:form|technique|cues?|tips|properly|correctly|(?:is |are )?(?:done|performed))\b(?! (?:by|in|with))"
)
_TRAINS: Final = re.compile(
    r"\b(?:what|which)(?: muscles?| body parts?)? (?:do|does|is|are) (?:an? |the )?.{3,40}\b(?:train|work|hit|target|good for|for|strengthen|do)\W*$"
    r"|\bwhat(?:'s| is) the (?:point|purpose|use|benefit) of\b|\bwhy (?:do i (?:have to|need to) do|are there|is there)\b"
)
_BETTER: Final = re.compile(
    r"\bhow\b.*\b(?:more|bigger|stronger|heavier|often|many|much|improve|increase|raise|boost|bring up|faster|deep|low|wide)\b"
)
_MUST: Final = re.compile(
    r"\b(?:do i (?:really |actually )?(?:have|need) to|must i|should i|^\W*(?:and |so |but |ok )?(?:are|is))(?: do| be doing| include)?(?: an?| the)?\s*$"
)
_IS_MUST: Final = re.compile(
    r"\s*(?:(?:really |actually )?(?:necessary|essential|needed|required|mandatory|a must|important)\b|\W*$)"
)
_WHY_DO: Final = re.compile(r"\bwhy(?: do| should i do| am i doing| are there| so many| all the)?\s*$")
_INSTEAD: Final = re.compile(
    r"\b(?:what|which)\b.*\b(?:instead of|in place of|replaces?|replacing|substitute\w*)\b|\b(?:alternatives?|replacements?|substitutes?) (?:to|for|of)\b"
)
_BETWEEN: Final = re.compile(
    r"\bdifference\b|\bvs\.?\b|\bversus\b|\bbetter than\b|\b(?:better|best|should)\b.*\bor\b|\bor\b.*\bbetter\b|\bas good as\b"
)
_FOR_MUSCLE: Final = re.compile(
    r"\b(?:what|which|best|good)\b.*\b(?:exercises?|lifts?|movements?|moves)\b.*\b(?:for|train|hit|work|grow|build)\b"
    r"|\bhow (?:do|can|should|to)(?: i)? (?:grow|build|train|work|hit|get|strengthen|target)(?: bigger| stronger| more)?(?: my| the)?\b|\bwhat (?:is|'?s)? ?(?:good|best) for\b"
)


_NEXT_STEP: Final = re.compile(
    r"^(?!.*\bagain\b).*(?:\bwhat(?:'s| is| comes| do i do)? (?:comes? )?(?:next|after|before|beyond)\b|\b(?:next|following|harder) (?:step|progression|variation|level|stage)\b|\bprogress(?:ions?)\b"
    r"|\bwhen (?:do|can|will|may|should|am) i (?:(?:get|move|go|be|start)(?: on| up)?(?: to| onto| ready for| doing)?|going to (?:get|start)|ready for|do|try)\b|\bhow (?:far|close|long) (?:am i|until|till|to|before)\b|\bsteps? (?:to|for|towards)\b)"
)


def everyday(sentence: str) -> tuple[Question, str]:
    """An everyday question, or one about an exercise, with the key of its answer."""
    if not advice.asked(sentence):
        return "", ""
    named = mentions(sentence, all_words=True)
    about = _of_exercise(sentence, named)
    if about:
        return "exercise", about
    key = advice.topic_in(sentence)
    if key:
        return "advice", key
    muscle = any(re.search(rf"\b{name}\b", sentence) for name in advice.MUSCLES)
    return ("exercise", "for muscle") if muscle and _FOR_MUSCLE.search(sentence) else ("", "")


def _of_exercise(sentence: str, named: list[Mention]) -> str:
    """What is asked of the exercises a sentence names; empty for nothing of it."""
    if not named or _BETTER.search(sentence):
        return ""
    first = named[0]
    if _MUST.search(sentence[: first.start]) and _IS_MUST.match(sentence, first.end):
        return "must"
    if _DOING.search(sentence[: first.start]) or _DONE_SO.match(sentence, first.end):
        return "how to"
    several = len({one.exercise.id for one in named}) > 1
    if _NEXT_STEP.search(sentence) and any(ladders.is_step(one.exercise.id) for one in named):
        return "next step"
    if _INSTEAD.search(sentence) or (several and _BETWEEN.search(sentence)):
        return "instead" if _INSTEAD.search(sentence) else "between"
    bare = _WHY_DO.search(sentence[: first.start]) and not sentence[first.end :].strip(" ?!.")
    return "trains" if bare or _TRAINS.search(sentence) else ""


def question_in(plain: str) -> Question:
    """The kind of question a text asks, the first that fits; empty for none. What holds facts as well is none."""
    kind, about = everyday(plain)
    if kind and about != "instead" and not holds_pain(plain):
        return kind if advice.only_asks(about) else ""
    return _of_the_plan(plain)


_PLACED: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)[\s,]+)*(?:(?:do|did|will|have|does|has) (?:you|it|the plan|we|the program) (?:plan|planned|include|included|have|had|got|put(?: in)?|program(?:med)?|contain|thought of)|(?:what|how) about|(?:is|are) there(?: any| some)?|can i (?:still )?do|is|are)"
    r" (?:any |some |the |my |a )*(?:[a-z][a-z-]*\s?){1,3}(?: (?:in|in it|in there|in the (?:plan|program)|at all|then|too|as well))?\W*$"
)
_CARDIO: Final = re.compile(r"\b(?:cardio|conditioning|running|swimming|cycling|stretching|abs|core)\b")
"""`do you plan bench?`, `what about cardio?`."""


def _of_the_plan(plain: str) -> Question:
    """What is asked of the plan, the talk or us."""
    wish = about_talk.wish(plain)
    if wish and wish != "week":
        return wish
    kinds: tuple[tuple[Question, re.Pattern[str]], ...] = (
        ("summary", _SUMMARY), ("missing", _MISSING), ("who", _WHO), ("help", _HELP), ("realistic", _CAN_I),
        ("when", _WHEN), ("long run", _LONG_RUN), ("cleared", _CLEARED), ("why", _WHY),
        ("first day", _FIRST_DAY),
    )  # fmt: skip
    for kind, pattern in kinds:
        if pattern.search(plain) and _holds(kind, plain):
            return kind
    if wish:
        return wish
    if _PLACED.match(plain) and (mentions(plain, all_words=True) or _CARDIO.search(plain)):
        return "placed"
    asked = "?" in plain or re.match(r"\W*(?:should|can|could|what|how|do|is|are|which)\b(?!')", plain)
    return "food" if asked and _FOOD.search(plain) else ""


def _holds(kind: str, plain: str) -> bool:
    """Whether the words stand for their kind: `why` only as a question, a clinician's word only where it was given."""
    if kind == "why":
        return "?" in plain or plain.startswith(("why", "how come", "explain"))
    found = _CLEARED.search(plain) if kind == "cleared" else None
    return found is None or not _NOT_CLEARED.search(plain[max(0, found.start() - _NEAR) : found.end() + len("'t not")])
