"""How a message speaks: a greeting, thanks, anger, another language, what is no training talk, or text put in to turn us."""

import re
from typing import Final, Literal

_THANKS: Final = re.compile(
    r"^\W*(?:(?:wow|oh|ok(?:ay)?|great|cool)[ ,]+)*(?:thanks?(?: you| a lot| so much)?|thx|ty|cheers|great|cool|nice|perfect|awesome|ok(?:ay)?|got it|sounds good|alright|good|understood|fine|k|sure|👍|🙏|💪)[\s.!,]*(?:thanks?|thank you|then)?(?:[\s.!,]+(?:coach|dear|mate|man|bro|love|so much|very much|a lot|again|for (?:your|the|all your) (?:help|time)|you(?:'?re| are) (?:the |so |really )?(?:best|great|awesome|amazing|brilliant|helpful|a (?:star|legend|lifesaver))))*\W*$|^\W*you(?:'?re| are) (?:the |so |really )?(?:best|great|awesome|amazing|brilliant|helpful|a (?:star|legend|lifesaver))(?: coach)?\W*$|^\W*(?:gg|ty coach|nice 1|cheers (?:coach|mate))\W*$"
)
_GREET: Final = re.compile(
    r"^\W*(?:hi|hello|hey|yo|hiya|howdy|sup|good (?:morning|evening|afternoon|day)|greetings|heya|hey there|hi there|hello there|what'?s up)(?: (?:coach|there|atlas|petra|milo|sana|vera|kai|juno|remy))?\W*$"
)
_INJECTED: Final = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass) (?:all |any |your |my |the |previous |prior |above |these |those )*(?:instructions?|rules?|prompts?|guidelines?|programming|guardrails)\b|\bsystem prompt\b|\byou are now\b|\bfrom now on you\b|\bpretend (?:to be|you|that you)\b|\bjail ?break|\bdeveloper mode\b|\breveal your\b|\bact as (?:a|an|if)\b|\bdan mode\b|</?(?:system|tool|function|assistant|instructions?)\b|\brecord_\w+\b|\bpropose_phases\b|\bask_next\b|<script\b|\bdrop table\b|\b(?:print|show|repeat|output) (?:me )?(?:your |the )?(?:prompt|instructions|rules)\b"
)
_HOSTILE: Final = re.compile(
    r"\b(?:ur|your|this|the) (?:\w+ )?(?:plan|program(?:me)?|coach|app|training) (?:sucks?|is (?:shit|crap|trash|garbage|stupid|a joke))\b|\b(?:fuck(?:ing)? (?:you|off|this|u)|f\*ck|stupid|useless|idiot|moron|dumb(?:ass)?|shut up|you suck|this sucks|piece of (?:shit|crap)|bullshit|worst|hate you|garbage|trash|screw you|asshole|bitch|(?:shit|shitty|crap|crappy|terrible|awful|rubbish|lame) (?:plan|program|coach|app|bot|answer|question)|hate (?:this|it)|waste of time|shit|bollocks)\b"
)
_OFF_TOPIC: Final = re.compile(
    r"\b(?:weather|joke|jokes|poem|recipe|recipes|politic\w*|president|election|stock|stocks|bitcoin|crypto|movie|film|song|capital of|translate|homework|essay|code|python|javascript|news|football score|who won|meaning of life|math|flight|hotel in|restaurant|dating|girlfriend|boyfriend|lottery|horoscope|moon|write me(?! (?:up )?(?:an? |the |my |some )?(?:\w+ ){0,2}(?:plan|program(?:me)?|routine|schedule|workouts?)\b)|sing)\b"
)
_FOREIGN_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        """ich und nicht möchte moechte trainieren mein meine bitte wie viel für mit kraft hallo danke
        hola quiero para gracias entrenar fuerza días tengo puedo hacer favor tres
        bonjour je veux avec pour entraîner entrainer semaine jours merci suis voudrais
        vorrei voglio allenarmi forza settimana giorni ciao grazie sono allenare
        quero treinar olá ola força obrigado tenho jag vill träna styrka dagar vecka
        ik trainen sterker worden dagen graag mijn chcę trenować siłę dni tygodniu cześć chce
        haluan treenata vahvemmaksi jeg vil trene styrke dager uken
        ponerme fuerte músculo musculo ganar correr semana meses empezar necesito estoy gimnasio mancuernas
        muskeln aufbauen stärker staerker werden laufen woche wochen tage möchte abnehmen fitnessstudio
        devenir musculation courir commencer besoin salle perdre poids être etre
        diventare più piu muscoli correre mesi palestra bisogno dimagrire
        ficar forte correr semanas academia preciso ganhar músculos emagrecer
        spieren hardlopen beginnen sportschool afvallen weken
        schudnąć siłownia mięśnie biegać tygodnie jestem
        güçlenmek istiyorum antrenman vermek haftada gün
        bli starkare springa veckor muskler""",
    )
)
"""Everyday words of other languages that are none in English."""
_SCRIPT: Final = re.compile(
    r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
)

Manner = Literal["", "greeting", "thanks", "hostile", "injected", "foreign", "off topic"]


def manner_of(plain: str) -> Manner:
    if _INJECTED.search(plain):
        return "injected"
    if is_foreign(plain):
        return "foreign"
    if _GREET.search(plain):
        return "greeting"
    if _THANKS.search(plain):
        return "thanks"
    if _HOSTILE.search(plain):
        return "hostile"
    return "off topic" if _OFF_TOPIC.search(plain) else ""


_OF_THE_WORLD: Final = re.compile(
    r"\W*(?:hey,? |so,? |btw,? |and )?(?:(?:what|who|where|when|which|why|how)\b(?:'?s)?(?! (?:about|if|(?:would|will) it take)\b)|is (?:it|there)\b|are (?:the|there)\b|will (?:it|there)\b|do(?:es)? (?:the|it|they)\b|tell me\b|(?:what|who|where|when|how)s\b)"
)
_OF_THE_PLAN: Final = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|my|me|we|us|you|your|train\w*|work ?out\w*|sessions?|plan|program\w*|start\w*|begin\w*|lift\w*|run\w*|race|meet|gym|weeks?|squats?|bench|possible|realistic|doable|\d+)\b"
)


def is_of_else(asked: str) -> bool:
    """Whether a sentence asks for what is none of a plan's business: what days stand in it are no dates of one."""
    if not _OF_THE_WORLD.match(asked):
        return False
    return bool(_OFF_TOPIC.search(asked)) or (asked.rstrip().endswith("?") and not _OF_THE_PLAN.search(asked))


def is_foreign(plain: str) -> bool:
    """Whether a text is in another script, or has several everyday words of another language."""
    letters = [character for character in plain if character.isalpha()]
    if letters and len(_SCRIPT.findall(plain)) / len(letters) > 0.3:
        return True
    words = re.findall(r"[^\W\d_]+", plain)
    hits = sum(word in _FOREIGN_WORDS for word in words)
    return hits >= 2 and hits / max(1, len(words)) >= 0.2
