"""What is said to an offer that is declined, to a yes or no that nothing waits for, and to why something changed."""

import re
from typing import Final

from tp_core.adapters.offline import own_kit
from tp_core.adapters.offline.reading import (
    absences,
    days_changed,
    days_taken,
    kit_changed,
    long_run_changed,
    pause_ends,
    plans_anew,
    swaps_for_good,
    taken_back,
)
from tp_core.domain import words_offered
from tp_core.domain.facts import Facts
from tp_core.domain.phrasing import listed

TAKE_BACK: Final = "Say “take it back” and I show what that would change."
_NOTED_ANEW: Final = {
    "weights": "Tell me which weights you have, like “I have 5 and 10 kg dumbbells”, and I note those instead.",
    "note": "Say “forget that” with what it was about, and I forget it; *Account* lists all I remember.",
}
_WHAT_CHANGED: Final = re.compile(r"\bwhat (?:did you|have you|has|was) (?:just )?chang\w+\b|\bwhat changed\b")
_WHICH_DAYS: Final = re.compile(r"^\W*(?:(?:and|so|ok\w*)\W+)*(?:which|what) days\b(?!.*\b(?:now|do i train)\b)")
_NO: Final = re.compile(r"^\W*(?:no|nope|nah|not (?:now|today)|leave it)(?:\W+(?:thanks|thank you|please))?\W*$")
AGAIN: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok\w*|sorry)\W+)*"
    r"(?:what (?:would|will|does|exactly|is) (?:that |it |you |exactly )*(?:chang\w*|mean|do|different)"
    r"(?: for (?:my|the) [a-z ]{3,20})?|what changes"
    r"|what(?:'?s| is| was) the offer|(?:say|tell me|show me) (?:it|that) again|explain(?: (?:it|that))?"
    r"|i don'?t (?:understand|get it)|huh|what)\W*$"
)
"""A question for what was offered just now: it is told again."""
_FREED: Final = (
    "Good to know. Your days stay as they are; to train on others, name them: “from now on Monday and Friday”."
)
_YES_OR_NO: Final = re.compile(r"^\W*(?:yes|yep|yeah|no|nope|nah|sure)(?:\W+(?:please|thanks|thank you))?\W*$")


def answer(plain: str, facts: Facts, can: str) -> str:
    """The answer; empty where a message is none of it. `can` says what one may ask."""
    offered = days_changed.offered(facts)
    if offered and _WHICH_DAYS.match(plain):
        return f"{listed([day.capitalize() for day in offered])}."
    return _declined(plain, facts, can) or _of_change(plain, facts) or _of_nothing(plain, facts)


def _declined(plain: str, facts: Facts, can: str) -> str:
    if days_changed.leaves(plain, facts):
        return f"Your days stay as they are. {can}"
    off = _days_off(plain, facts)
    if off:
        return off
    words = words_offered.are_open(facts.open_question) and _NO.match(plain) is not None
    others = (plans_anew, long_run_changed, swaps_for_good)
    if words or any(one.leaves(plain, facts) for one in others):
        return "Then everything stays as it is."
    if plans_anew.opens(plain, facts):
        return "The draft is under *Conversations* on this page, the newest of them."
    if kit_changed.leaves(plain, facts):
        missing = own_kit.missing(facts.programs[0], facts.today) if facts.programs else ""
        one_day = f" Where something is missing for one day, say {missing}, and I fit that workout." if missing else ""
        return f"Nothing changes, then.{one_day}"
    return ""


def _days_off(plain: str, facts: Facts) -> str:
    """To who leaves a pause as it is, or days off that were offered."""
    if absences.leaves(plain, facts):
        return "Then nothing is planned off, and the sessions stay on their days."
    return "It stays paused. Say “resume the program” when you go on." if pause_ends.stays(plain, facts) else ""


def _of_change(plain: str, facts: Facts) -> str:
    """Why days were changed, what `undo` means of a note, and days that hold no session anyway."""
    note = taken_back.of_note(plain, facts)
    if note:
        return _NOTED_ANEW[note]
    if _WHAT_CHANGED.search(plain) and facts.programs:
        return _last_change(facts)
    free = days_changed.free_already(plain, facts)
    if free:
        return f"{listed([day.capitalize() for day in free])}: no session lies there, so nothing changes."
    if facts.programs and days_taken.freed(plain):
        return _FREED
    before = days_changed.why(plain, facts)
    return f"Because you asked for it and said yes. Before, you trained on {before}. {TAKE_BACK}" if before else ""


def _last_change(facts: Facts) -> str:
    """The last change that holds, with the word that takes it back."""
    held = [one.last_change for one in facts.programs if one.last_change is not None]
    if not held:
        return "Nothing is changed from what was planned; the history under *Check-in* has what was before."
    last = max(held, key=lambda one: one.at)
    return f"The last change: {last.summary}. “Undo” takes it back; *Check-in* has it in its history."


def _of_nothing(plain: str, facts: Facts) -> str:
    if words_offered.are_open(facts.open_question) and facts.open_question and _YES_OR_NO.match(plain):
        return f"Which of them: {' or '.join(f'“{one}”' for one in facts.open_question.quick_replies)}?"
    asked = facts.open_question is not None and not facts.open_question.topic.startswith(("last done:", "days before"))
    if asked or not facts.programs or not _YES_OR_NO.match(plain):
        return ""
    return "Nothing waits for a yes or no just now. Tell me what shall change, or what you want to know."
