"""What plainly is an everyday ache, the fear of one, or unfitness, taken out before a text is read by its meaning.

`My shoulder hurts when I reach up` and `nervous about hurting myself` are the most common sentences a coach hears, and
in their few words a small language model cannot tell them from what is grave. A text that says anything more of it
(`swollen`, `numb`, `since the fall`) is left whole.
"""

import re

_PART = (
    r"(?:shoulders?(?: blades?)?|knees?(?:caps?)?|(?:lower |upper |mid(?:dle)? ?)?back|elbows?|wrists?|hips?(?: flexors?)?|ankles?|necks?|achilles|hamstrings?"
    r"|hammies|groin|adductors?|shins?|heels?|foot|feet|arch(?:es)?|forearms?|quads?|glutes?|triceps?|biceps?|thumbs?|rotator cuffs?|traps?|lats?|it ?bands?|tendons?)"
)
_HURTS = (
    r"(?:hurt(?:s|ing)?|ach(?:es|ing|ed|ey|y|e)|sore|pinch(?:es|ing|y)?|twinges?|twing(?:ed|ing)|niggl(?:es?|ing|y)|click(?:s|ing|y)?|complain(?:s|ing)?|bother(?:s|ing)?(?: me)?|plays? up"
    r"|acts? up|grumbl(?:es|y|ing)|stiff(?:ens)?(?: up)?|cranky|tight(?:ens)?(?: up)?|tender|painful|irritated|uncomfortable|grumpy|dodgy|bad)"
)
_HOW = r"(?:,? (?:and|a (?:bit|little|lot|tad)|slightly|still|just|really|sometimes|always|only|often|also|kind of|kinda|sort of|mostly|usually|quite|so|too|it|is|are|has been|have been|gets?|feels?|can|will|tends to|starts? to|starts?|that|which))*"
_WHEN = r"(?:when(?:ever)?|if|while|during|after|going|doing|coming|on (?:the )?(?:stairs|hills|squats?|presses|pull ?ups|runs)|at the bottom|first thing|in the mornings?|with (?:overhead|heavy|deep|high|long))"
_ACHE = re.compile(
    rf"\b(?:(?:my|the|both|1|a|got|with|have|has|i|dodgy|bad|old|left|right|one|but|and|that) )*(?:{_PART}\b(?:(?: and|/| or|,)? (?:my |the |left |right )?{_PART}\b)*|it|this){_HOW} {_HURTS}(?: (?:a (?:bit|little|lot)|slightly|badly))? {_WHEN}\b[^.!?;\n,]{{0,70}}",
    re.IGNORECASE,
)
_HAS_PART = re.compile(rf"\b{_PART}\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:chest|ribs?|breast\w*|heart|jaw|left arm|breath\w*|wheez\w*|dizz\w*|light-?headed|faint\w*|blacke?(?:d|ing)?[- ]?out|pass(?:ed|ing)? out|collaps\w*|numb\w*|tingl\w*|pins and needles|no feeling"
    r"|feeling in|weak\w*|giv(?:es|ing|e) way|gave way|sw[eo]ll\w*|balloon\w*|puff\w*|hot|warm|red|purple|blue|white|bruis\w*|fever\w*|chill\w*|sweat\w*|shiver\w*|nights?|sleep\w*|asleep|wak\w+|woke|at rest"
    r"|popp?(?:ed|ing)?|snap\w*|crack\w*|crunch\w*|tear|tore|torn|rip\w*|heard|fell|fall\w*|crash\w*|accident|tackle\w*|hit|kick\w*|twist\w*|roll(?:ed|ing)|landed|dropped|blood\w*|bleed\w*|urin\w*|pee\w*|wee|bladder"
    r"|bowels?|toilet|groin area|saddle|can'?t|cannot|can not|couldn'?t|unable|barely|hardly|unbearabl\w*|agon\w*|excruciat\w*|sever\w*|worst|wors\w*|sudden\w*|stabb\w*|electric\w*|shoot\w*|burn\w*|deform\w*"
    r"|crooked|bent|stick(?:s|ing)? out|dislocat\w*|out of (?:place|joint|its socket)|socket|broke\w*|fractur\w*|bones?|cal(?:f|ves)|lost|losing|cancer|vomit\w*|throw(?:ing|s)? up|sick|nause\w*|ill|infect\w*|confus\w*"
    r"|vision|see double|blurr\w*|speech|slur\w*|droop\w*|face|pregnan\w*|postpartum|constant\w*|all the time|day and|headache\w*|migraine|belly|stomach|abdom\w*|eyes?|throat|allerg\w*|insulin|diabet\w*|sugar)\b",
    re.IGNORECASE,
)
"""With any of these a text may be grave, and all of it is read."""

WINDED = r"\b(?:out of breath|winded|puffed(?: out)?|breathless) (?:when (?:i )?|just |from |after )*(?:go(?:ing)?|climb(?:ing)?|walk(?:ing)?|tak(?:e|ing)|run(?:ning)?)? ?(?:up|on|after|from|with)? ?(?:the |a |an |my |one |two |1 |2 |3 |few |couple of )*(?:flights? of )?(?:stairs|steps|staircase)"
"""What the unfit say of stairs, and want to be rid of."""
NEW_OR_GRAVE = r"(?:\bnew\b|\bnever (?:used|was|had)\b|\bsince\b|\bworse|\blately\b|\btoday\b|can't|couldn't|unable|sudden|gasp|struggl|trouble|difficult|cough|suffocat|sever|sentence|\bjust walking)"
"""With any of these the same words are no lack of fitness."""
_UNFIT = re.compile(
    rf"\b(?:i |get(?:s|ting)? |being |am |i'?m |so |really |easily |too |stop )*{WINDED}", re.IGNORECASE
)

_MORE_THAN_WINDED = re.compile(
    r"\b(?:chest|heart|dizz\w*|faint\w*|wheez\w*|lying|at rest|resting|even|still|now|blue|blood)\b", re.IGNORECASE
)

_FEAR = re.compile(
    r"\b(?:(?:i am|i'?m|im|was|just|a bit|a little|bit|quite|really|so|very|kind of|kinda|always|too|super|pretty) )*"
    r"(?:nervous|scared|afraid|worried|anxious|paranoid|terrified|frightened|apprehensive|wary|fear|don'?t (?:want|wanna)|do not want|not want|without|in case)"
    r"(?: (?:of|about|that|to|i'?ll|ill|i will|i might|i may|i could|i'?m going to|i'?m gonna|i|end up|me))* (?:hurt(?:ing)?|injur(?:e|ing)|harm(?:ing)?) my ?self\b",
    re.IGNORECASE,
)
_TRAINING = re.compile(
    r"\b(?:lift\w*|weights?|weight training|bar|barbells?|dumbbells?|dumbells?|kettlebells?|machines?|gym|squat\w*|deadlift\w*|bench\w*|form|technique|train(?:ing|ed|er)?|exercis\w*|work ?outs?|program(?:me)?"
    r"|run(?:s|ning)?|race|marathon|knees?|shoulders?|back|hips?|injur(?:y|ies|ed)|strong(?:er)?|strength|fit(?:ter|ness)?|beginner|newbie|(?:never|new)\b.{0,20}\b(?:done|lifted|this|it))\b",
    re.IGNORECASE,
)
_DARK = re.compile(
    r"\b(?:tonight|nights?|alone|again|on purpose|cut|cutting|die|dying|died|dead|death|alive|life|living|live|pills?|tablets?|hopeless\w*|worthless\w*|depress\w*|suicid\w*|sad|urges?|thoughts?|voices?|safe"
    r"|go on|any ?more|only thing|keep(?:s|ing)? me|everything|help me|lonely|nobody|no one|cry\w*|dark|low|bad place|therap\w*|self[- ]?harm\w*|punish\w*|deserve\w*|hate|end it|goodbye|blade|razor|knife|bridge|drunk|stop(?:ping)?|quit|escape\w*|distract\w*|cop(?:e|ing)|empty|numb|angry|anger)\b",
    re.IGNORECASE,
)


def without_fear_of_injury(text: str) -> str:
    """A text without being afraid of hurting oneself in training; whole where anything dark stands with it."""
    if _DARK.search(text) or not _FEAR.search(text):
        return text
    rest = _FEAR.sub(" ", text)
    return rest if _TRAINING.search(rest) else text


def without_aches(text: str) -> str:
    """A text without its everyday aches (`my knee hurts on the stairs`); whole where it says anything more of them."""
    if not _HAS_PART.search(text) or _MORE.search(text):
        return text
    return _ACHE.sub(" ", text)


def without_unfitness(text: str) -> str:
    """A text without being winded on stairs; whole where that is new, or anything more is told of it."""
    if re.search(NEW_OR_GRAVE, text, re.IGNORECASE) or _MORE_THAN_WINDED.search(text):
        return text
    return _UNFIT.sub(" ", text)


_MUSCLE = rf"(?:my |the )?(?:left |right |upper |lower )?(?:{_PART}|arms|legs|abs|core)"
_THE_LIFT = r"(?:it|this|that|them|(?:the |my )?(?:bar ?bell |dumb ?bell |cable |romanian )?(?:rows?|squats?|dead ?lifts?|hip thrusts?|pull[- ]?ups?|chin[- ]?ups?|push[- ]?ups?|press(?:es)?|curls?|lunges?|bridges?|pull[- ]?downs?|planks?|rdls?|exercise))"
_MEANT = r"(?:supposed|meant)"
_WHERE_IT_WORKS = re.compile(
    rf"\W*(?:(?:so|and|ok|but|also|hey|coach|wait)\W+)*(?:"
    rf"(?:is|are) {_MUSCLE} {_MEANT} to (?:feel|be feeling) {_THE_LIFT}"
    rf"|(?:should|do|will|would|shouldn'?t|can) {_MUSCLE} feel {_THE_LIFT}"
    rf"|(?:where|which muscles?|in which muscles?)(?: exactly)? (?:should i|do i|am i {_MEANT} to|must i|would i)(?: be)? feel(?:ing)? {_THE_LIFT}"
    rf"|(?:should i|am i {_MEANT} to|do i|is it (?:ok|normal|right|fine|bad) (?:that i|to|if i))(?: be)? feel(?:ing)? {_THE_LIFT} (?:more |mostly |mainly |only )?in {_MUSCLE}"
    rf"|i (?:only |mostly |mainly |just )?feel {_THE_LIFT} (?:more |mostly |mainly |only |a lot )?in {_MUSCLE},? (?:and )?(?:not|more than|instead of|rather than)(?: in| much in)? {_MUSCLE}"
    r")(?: (?:too|as well|then|at all|so much|this much|more|most|a lot|in (?:rows|squats|deadlifts|it)|during (?:it|rows|squats|deadlifts)))*\W*",
    re.IGNORECASE,
)
_PULLED = re.compile(
    rf"\W*(?:(?:so|and|ok|think|i|just|may have|might have|'?ve)\W+)*(?:pulled|tweaked|strained) (?:something|a muscle|my|a|it|sth)(?: (?:in|around))?(?: (?:my|the))?(?: left| right)? {_PART}"
    r"(?: (?:today|yesterday|a bit|slightly|a little|i think|doing (?:squats|deadlifts|lunges)|(?:in|on|during|from) (?:the )?(?:squats?|deadlifts?|lunges?|warm[- ]?up)))*\W*",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?;\n])")


def without_where_it_works(text: str) -> str:
    """A text without the question where an exercise is felt (`is my back supposed to feel it`) and without a muscle that
    was pulled, where that is all a sentence says: rules answer both; whole where the text says anything more.
    """
    if _MORE.search(text):
        return text
    return "".join(
        one for one in _SENTENCES.split(text) if not (_WHERE_IT_WORKS.fullmatch(one) or _PULLED.fullmatch(one))
    )


_FEARS = r"(?:afraid|scared|worried|anxious|nervous|fear|feels? (?:like|as if|that)|felt like|think|thinking|convinced|annoyed|frustrated|gutted)"
_FORM = r"(?:gains|strength|fitness|muscles?|progress|form|endurance|stamina|conditioning|shape|speed|cardio|numbers)"
_LOST_FORM = re.compile(
    rf"\b(?:(?:i am|i'?m|im|i|a bit|a little|really|so|very|just|that) )*\b{_FEARS}\b(?: (?:that|of|like|as if|about))? ?(?:i'?ve |i have |i'?ll have |i )?(?:already |just |probably |now )?"
    rf"(?:lost|losing|lose) (?:(?:all )?(?:of )?(?:my |the |those |that )?(?:\w+ )?{_FORM}|everything|it all|all of it|all)(?: (?:i|that i|i'?d|i'?ve) (?:had |have )?(?:built|gained|made|worked for|trained for|won))?"
    rf"|\b(?:i'?ve |i have |i )?(?:already |just |probably )?(?:lost|losing) (?:all )?(?:of )?my (?:\w+ )?{_FORM}\b|\b(?:all )?(?:of )?my (?:\w+ )?{_FORM} (?:is|are|has|have|feels?) (?:all |completely |probably )?(?:gone|lost|disappeared|vanished)\b",
    re.IGNORECASE,
)
_DARKER = re.compile(_DARK.pattern.replace("|everything|", "|"), re.IGNORECASE)
_LIFE = re.compile(
    r"\b(?:job|house|home|wife|husband|partner|marriage|kids?|child(?:ren)?|family|money|friends?|mum|mom|dad|everyone|relationship|point|reason|hope|control|mind)\b",
    re.IGNORECASE,
)
_OF_TRAINING = re.compile(
    rf"{_TRAINING.pattern}|\b{_FORM}\b|\b(?:days|weeks|months?|time) (?:off|away|out)\b|\b(?:holiday|vacation|ill(?:ness)?|flu|sick|break(?! ?-?up)|pause|layoff|came back|comeback)\b",
    re.IGNORECASE,
)


def without_lost_form(text: str) -> str:
    """A text without the fear that one's strength or fitness is gone (`afraid I have lost everything` after a pause).

    Whole where anything dark stands with it, or anything of life outside training; and `I feel I lost everything`, with
    no word of training beside it, is left to be read.
    """
    found = _LOST_FORM.search(text)
    if found is None or _DARKER.search(text) or _LIFE.search(text):
        return text
    rest = _LOST_FORM.sub(" ", text)
    afraid = re.search(r"\b(?:afraid|scared|worried|anxious|nervous|fear)\b", found[0], re.IGNORECASE)
    alone = afraid is not None and re.search(r"[a-z]", rest, re.IGNORECASE) is None
    return rest if alone or _OF_TRAINING.search(text) else text


_TRAINS = r"(?:train\w*|run|running|lift(?:ing)?(?! (?:my|the|an?|it|his|her|up|either|any)\b)|work ?out|exercise|gym)"
_WEEKDAYS = r"(?:(?:on|and|or|to|till|until|through|only|also|just|the|,|/|&|-)? ?\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?\b[ ,/&-]*)"
_DAYS = re.compile(
    rf"\b(?:from now on|as of (?:now|next week|monday)|starting (?:now|next week)|for (?:now|the next (?:few )?weeks?))\b,?(?: (?:i|we|it'?s|can'?t|cannot|can|could|will|only|just|have to|must|want to|on|do)){{0,6}} ?(?:{_TRAINS}|\d days?\b|(?={_WEEKDAYS}))(?: (?:at all|only|on|\d days?(?: a week)?))*"
    rf"|\b(?:i )?(?:can'?t|cannot|could ?n'?t) {_TRAINS}(?: (?:at all|today|tomorrow|this week|right now|now|much))*(?=\s*(?:$|[.,;!?]|\b(?:and|but|so|because|until|till|for)\b))"
    rf"|(?:\b(?:i|can'?t|cannot|can|could|will|only|just)\b ?){{0,5}}\b{_TRAINS}? ?(?:only )?{_WEEKDAYS}{{2,}}",
    re.IGNORECASE,
)
"""`from now on only Tuesday and Thursday`: when somebody trains, and no farewell."""


def without_days(text: str) -> str:
    """A text without the days somebody can train on; whole where anything dark stands with it."""
    return text if _DARK.search(text) else _DAYS.sub(" ", text)
