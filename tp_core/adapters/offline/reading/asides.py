"""What is said beside the facts: `you decide`, questions, words to explain, starting over, text that is no training talk."""

import re

GLOSSARY: dict[str, str] = {
    "rpe": "RPE is how hard a set was, up to 10. 8 means two reps were left.",
    "rir": "RIR, reps left, is how many more reps you could have done. 2 left is RPE 8.",
    "1rm": "1RM is the most you can lift once. The plan uses an estimate of it.",
    "e1rm": "An estimated max: worked out from a set of up to ten reps, with a margin of at least 3 %.",
    "estimated max": "An estimated max: worked out from a set of up to ten reps, with a margin of at least 3 %.",
    "amrap": "AMRAP: as many reps as possible, stopping while they still look good.",
    "emom": "EMOM: every minute on the minute, start the next set.",
    "deload": "A deload is a lighter week: fewer sets, a bit less load, so that the work sinks in.",
    "lighter week": "A lighter week has fewer sets and a bit less load, so that the work sinks in.",
    "taper": "A taper is the last one to three weeks before an event: less volume, loads kept.",
    "periodization": "Periodization is planning how hard and how much changes over the weeks.",
    "linear periodization": "Linear: loads rise and reps fall from phase to phase.",
    "undulating": "Undulating: heavy, middle and light days alternate within the week.",
    "block periodization": "Block: a few weeks on one quality, then the next, ending in a peak.",
    "progressive overload": "Progressive overload: doing a little more over time, in reps, load or sets.",
    "double progression": "Double progression: add reps up to the top of a range, then load, then start low again.",
    "hypertrophy": "Hypertrophy is training to build muscle.",
    "accessory": "An accessory is a smaller exercise beside the main lift.",
    "compound": "A compound exercise moves several joints at once, such as a squat.",
    "isolation": "An isolation exercise moves one joint, such as a curl.",
    "superset": "A superset is two exercises done back to back.",
    "drop set": "A drop set: after the last rep, take weight off and go on.",
    "working set": "A working set is one that counts; warm-up sets do not.",
    "hard set": "A hard set is taken to about four reps left or fewer.",
    "volume": "Volume is how much you do, counted in working sets a week.",
    "intensity": "Intensity is how heavy it is, as a percentage of your estimated max.",
    "training max": "A training max is 90 % of the estimated max, used in some plans.",
    "working max": "A working max is the number the plan's loads are taken from.",
    "warm up": "Warm-up sets climb from the empty bar to the working weight.",
    "doms": "DOMS is muscle soreness one to three days after training.",
    "pr": "A PR is a personal record.",
    "pb": "A PB is a personal best.",
    "split": "A split is how the body is spread over the week's sessions.",
    "full body": "Full body: each session trains legs, push and pull.",
    "upper lower": "Upper/lower: half the sessions train legs and back, half the upper body.",
    "ppl": "PPL: push, pull and legs in separate sessions.",
    "push pull legs": "Push, pull and legs in separate sessions.",
    "mesocycle": "A mesocycle is a phase: some weeks with one purpose.",
    "microcycle": "A microcycle is a week.",
    "macrocycle": "A macrocycle is the whole program.",
    "peaking": "Peaking: heavy, few reps, so that strength shows on the day.",
    "rdl": "RDL, Romanian deadlift: hips back with soft knees, bar close to the legs.",
    "ohp": "OHP, overhead press: the bar from shoulders to overhead, standing.",
    "amrap set": "AMRAP: as many reps as possible, stopping while they still look good.",
    "tempo": "Tempo is the speed of each part of a rep, in seconds.",
    "failure": "Failure is when no further rep goes up. The plan stays short of it.",
    "readiness": "Readiness is how you feel: sleep, energy, muscles, calm and mood.",
    "prilepin": "Prilepin's table says how many reps at a percentage make a good session. It only advises here.",
}

_ASKS = re.compile(r"\b(?:what(?:'?s| is| are| does| do)?|explain|define|meaning of|mean(?:s|ing)?)\b")
_DECIDE = re.compile(
    r"\b(?:you (?:decide|choose|pick|tell me|know best|say)|up to you|your (?:call|choice|pick)|whatever(?: you (?:think|want|say|like))?|don'?t (?:care|mind)|no preference|surprise me|default(?:s)?|i trust you|dealer'?s choice|any(?:thing)? is fine|as you (?:like|see fit)|skip(?: (?:it|this|that))?$)\b"
)
_ALL_OF_IT = re.compile(r"\b(?:the )?rest\b|\beverything\b|\ball of it\b|\bjust build\b|\ball the other|\bfill in\b")
_BUILD = re.compile(r"\bjust (?:build|make|create|give me|start)\b|\bbuild it\b|\bfill in the rest\b")
_UNKNOWN = re.compile(
    r"\b(?:no idea|don'?t know|not sure|unsure|dunno|idk|no clue|never tested|haven'?t tested|can'?t say)\b"
)
_OVER = re.compile(
    r"\b(?:start (?:over|again|from scratch|fresh)|reset|forget (?:everything|all)|scrap (?:it|everything|that)|new plan from scratch)\b"
)
_SUMMARY = re.compile(
    r"\bwhat (?:do|have) you (?:have|got|know|noted)|\b(?:summary|summari[sz]e|recap|so far)\b|\bwhat'?s (?:the plan|missing|left)|\bwhere are we\b|\bwhat else do you need"
)
_WHY = re.compile(r"\bwhy\b|\bhow come\b|\breason for\b")
_SWAP = re.compile(
    r"\b(?P<use>[a-z][a-z \-']{2,40}?)\s+(?:instead of|rather than|in place of|over)\s+(?P<old>[a-z][a-z \-']{2,40})|\b(?:swap|replace|change|switch)\s+(?:the\s+|my\s+)?(?P<old2>[a-z][a-z \-']{2,40}?)\s+(?:with|for|to|by)\s+(?P<use2>[a-z][a-z \-']{2,40})"
)
_NAME = re.compile(r"\b(?:call|name) (?:it|the program|this)\s+[\"“']?(?P<name>[^\"”'\n.]{2,80})", re.IGNORECASE)
_FOREIGN = re.compile(
    r"\b(?:ich|und|nicht|möchte|hola|quiero|para|gracias|entrenar|bonjour|je|veux|avec|pour|vorrei|voglio|allenar\w*|quero|treinar|olá|jag|vill|träna|chcę|хочу|我想|トレーニング)\b|[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\u0600-\u06ff]{3,}"
)
_HOSTILE = re.compile(
    r"\b(?:ignore (?:all |your |previous |the )*(?:instructions|rules)|system prompt|you are now|pretend (?:to be|you)|jailbreak|developer mode|reveal your|act as)\b|<\/?(?:system|tool|function)|record_\w+\("
)
_SMALL_TALK = re.compile(
    r"^\s*(?:hi|hello|hey|yo|good (?:morning|evening|afternoon)|thanks?(?: you)?|thx|ok(?:ay)?|cool|great|nice|sure|yes|yep|yeah|got it|sounds good|perfect)\W*$"
)


def term(text: str) -> str:
    """The glossary's explanation of a word asked about; empty where none is."""
    if not (_ASKS.search(text) or re.fullmatch(r"\s*[\w ]{2,20}\?\s*", text)):
        return ""
    for word in sorted(GLOSSARY, key=len, reverse=True):
        if re.search(rf"\b{re.escape(word).replace(chr(92) + ' ', '[ -]?')}s?\b", text):
            return GLOSSARY[word]
    return ""


def decides(text: str) -> bool:
    """`you decide` in its many forms."""
    return bool(_DECIDE.search(text))


def decides_all(text: str) -> bool:
    """`you decide the rest`, `just build it`."""
    return bool(_BUILD.search(text)) or (decides(text) and bool(_ALL_OF_IT.search(text)))


def unknown(text: str) -> bool:
    return bool(_UNKNOWN.search(text))


def starts_over(text: str) -> bool:
    return bool(_OVER.search(text))


def summary(text: str) -> bool:
    return bool(_SUMMARY.search(text))


def why(text: str) -> bool:
    return bool(_WHY.search(text)) and "?" in text


def foreign(text: str) -> bool:
    return len(_FOREIGN.findall(text)) >= 2 or bool(re.search(r"[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff]{3,}", text))


def hostile(text: str) -> bool:
    return bool(_HOSTILE.search(text))


def small_talk(text: str) -> bool:
    return bool(_SMALL_TALK.match(text))


def swaps(text: str) -> list[tuple[str, str]]:
    """Pairs of what to use and what it replaces, in the athlete's words."""
    found = []
    for match in _SWAP.finditer(text):
        use, old = match["use"] or match["use2"], match["old"] or match["old2"]
        found.append(
            (
                re.sub(
                    r"^(?:actually|please|do|i want|i'd like|can we|can i|use|with|and|the|some|a)\s+", "", use.strip()
                ),
                re.sub(r"\s+(?:please|then|thanks)$", "", old.strip()),
            )
        )
    return found


def program_name(original: str) -> str:
    match = _NAME.search(original)
    return match["name"].strip() if match else ""
