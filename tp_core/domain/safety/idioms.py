"""Everyday phrases that use the words of emergencies, taken out before the rules read: `blacked out the windows`.

Only the phrase itself goes: what else its sentence says is still read. A phrase stands here where nobody who is in
danger would say just that.
"""

import re

_CLOTHES = r"(?:leggings|top|bra|vest|jeans|shirt|shorts|singlet)"
_THINGS = (
    r"(?:wardrobe|kitchen|cupboards?|pantry|app|inbox|closet|fridge|freezer|routines?|drawers?|garage|house|shelf|shelves"
    r"|playlist|photos?|phone|spreadsheet|calendar|gym bag)"
)
_PHRASES = (
    # fainting
    r"\b(?:out cold|pass(?:ed|es)? out) (?:at|by|around|before) (?:about )?(?:\d{1,2}(?::\d\d)? ?(?:pm|p\.m\.?)|midnight)(?: last night| yesterday)?",
    r"\bblack(?:ed|ing)? out (?:the|my|our) (?:bedroom |kitchen |whole |first |second |family )*(?:windows?|calendar|diary|bedroom|blinds?|curtains?)\b",
    r"\bblack(?:ed|ing)? out (?:from )?\w+day (?:to|till|until|through) \w+day\b",
    r"\b(?:nearly |almost )?faint(?:ed)? (?:at|when i (?:saw|heard|got)) the (?:prices?|costs?|bill)\b",
    r"\b(?:league|team|squad|defen[cs]e|stand|wrists?|elbows?|form|campaign) (?:just |has |have |had |all )?collaps\w+",
    r"\bcollaps\w+ (?:in a heap |in fits )?(?:laughing|giggling|(?:of|with|in) laughter)\b",
    # breath, chest, stroke
    r"\b(?:can't|cannot|couldn't|can barely) breathe in (?:these|this|those|my|the)(?: new)? (?:\w+ )?" + _CLOTHES + r"\b",
    r"\bchest (?:is|was) on fire in (?:a|the) good way\b|\bpressure on the chest pad\b",
    r"\bslurr\w+ my words\b.{0,40}\b(?:wine|beers?|gin|drunk|pints?|cocktails?)\b",
    # seizure
    r"\bseizure[- ]inducing\b",
    # the saddle: it is back on standing up, and nothing else is told
    r"\b(?:numb|dead) (?:bum|backside|butt|bottom|arse)\b(?:(?!\b(?:pee|peeing|bladder|wee|bowels?|legs?|still|since|days|weak|back pain)\b).){0,90}?"
    r"\b(?:(?:fine|ok|okay|back|gone|normal)\b.{0,30}\b(?:stood|stand|standing|got off|a minute)|stood up\b.{0,25}\b(?:fine|ok|okay|gone))\b",
    r"\b(?:bum|backside|butt|bottom|arse) (?:was|is|went|goes|got) (?:a bit )?numb\b(?:(?!\b(?:pee|peeing|bladder|wee|bowels?|legs?|still|since|days|weak|back pain)\b).){0,60}?"
    r"\b(?:back|fine|ok|okay|gone|normal)\b.{0,30}\b(?:stood|stand|standing|got off|a minute)\b",
    # self-harm
    r"\ban? overdose of (?:humble pie|fun|chocolate|sugar|nostalgia|sunshine|cute\w*|kindness|christmas)\b",
    # eating
    rf"\bpurg\w+ (?:of )?(?:the|my|our|all|old)(?: old| whole| entire)? (?:\w+ )?{_THINGS}\b|\b(?:watch\w* |like )the purge\b|\bpurg\w+ (?:the )?air\b",
    # head, bones, joints
    r"\bhit(?:ting)? my head (?:on the (?:planning|plan|problem|schedule)|against a brick wall with (?:this|my) \w+)\b",
    r"\bconcussion protocol (?:is )?(?:finished|done|completed?|over|ended|passed) (?:last (?:month|year|season)|(?:weeks|months) ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
    r"\b(?:band|pvc|broomstick|stick) dislocates?\b|\bdislocates with (?:a|the) (?:band|broomstick|stick|pvc|pipe|towel)\b",
    r"\bdislocat\w+ (?:the chain|my (?:weekend|routine|life|plan|schedule))\b",
    r"\bcan't (?:put|gain) (?:any )?weight on,? (?:no matter|whatever|however|despite)\b.{0,12}\beat\w*",
    # legs, water
    r"\bcal(?:f|ves)\b.{0,40}\bbigger than the other\b.{0,20}\balways (?:been|was|were) (?:so|that|like)\b",
    r"\bpee\b.{0,12}\bdark first thing\b.{0,60}\bclear (?:by|after|again|within)\b",
)  # fmt: skip
_IDIOM = re.compile("|".join(f"(?:{phrase})" for phrase in _PHRASES))


def without_idioms(sentence: str) -> str:
    """A sentence of plain text without what only sounds grave."""
    return _IDIOM.sub(" ", sentence)
