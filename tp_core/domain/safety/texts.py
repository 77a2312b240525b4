"""The fixed answers to red flags: short, no diagnosis, one action. No model words them."""

from collections.abc import Mapping, Sequence

from tp_core.domain.safety.red_flags import Flag, Tier
from tp_core.domain.value import Value

EMERGENCY_NUMBERS: Mapping[str, str] = {
    "US": "911", "CA": "911", "GB": "999", "IE": "112 or 999", "AU": "000", "NZ": "111", "DE": "112", "AT": "112",
    "CH": "112", "FR": "112", "ES": "112", "IT": "112", "NL": "112", "SE": "112", "NO": "112", "DK": "112",
    "FI": "112", "PL": "112", "PT": "112", "BE": "112", "IN": "112", "JP": "119", "BR": "192", "ZA": "112",
}  # fmt: skip
"""By ISO country. Anywhere else the text says “your local emergency number”."""
CRISIS_LINES: Mapping[str, str] = {
    "US": "call or text 988", "CA": "call or text 988", "GB": "call Samaritans on 116 123",
    "IE": "call Samaritans on 116 123", "AU": "call Lifeline on 13 11 14", "NZ": "call or text 1737",
    "DE": "call TelefonSeelsorge on 0800 111 0 111",
}  # fmt: skip
EATING_LINES: Mapping[str, str] = {
    "GB": "Beat, beateatingdisorders.org.uk",
    "US": "the ANAD helpline, anad.org",
    "AU": "the Butterfly helpline, 1800 33 4673",
    "CA": "NEDIC, nedic.ca",
}

GRAVE = (Tier.EMERGENCY, Tier.URGENT, Tier.SENSITIVE)
"""Tiers a fixed answer stops the talk for."""
MISREAD = "If I have misread you, say it in other words and we go on."
"""How an answer to what may be misread ends."""
_PAUSED = " Your program is paused."


class SafetyAnswer(Value):
    """A fixed answer and what comes with it."""

    text: str
    tier: Tier
    rule_id: str
    locks: bool
    """Nothing new is planned until the athlete has acknowledged it."""
    pauses_program: bool
    flags_coach: bool
    no_weight_talk: bool = False


def answer(flags: Sequence[Flag], *, has_active_program: bool, country: str = "") -> SafetyAnswer | None:
    """The answer to the gravest of tiers 1, 2 and 5; None where the talk goes on (tiers 3 and 4, or no flag)."""
    grave = sorted((flag for flag in flags if flag.tier in GRAVE), key=lambda flag: flag.likely)
    if not grave:
        return None
    first = grave[0]
    if first.likely:
        return SafetyAnswer(
            text=_asking(first, country),
            tier=first.tier,
            rule_id=first.rule_id,
            locks=False,
            pauses_program=False,
            flags_coach=True,
        )
    text = _text(first, country)
    pauses = first.tier is not Tier.SENSITIVE and has_active_program
    return SafetyAnswer(
        text=text + (_PAUSED if pauses else ""),
        tier=first.tier,
        rule_id=first.rule_id,
        locks=first.tier is Tier.EMERGENCY,
        pauses_program=pauses,
        flags_coach=True,
        no_weight_talk=any(flag.tier is Tier.SENSITIVE for flag in flags),
    )


def careful(topics: Sequence[str]) -> str:
    """Tier 3, wherever it was written: what a clinician has to look at first, and what to do then."""
    return (
        f"Before new workouts I need a clinician's OK, because of {' and '.join(topics)}; "
        "add its date and limits under Account."
    )


def _call(country: str) -> str:
    number = EMERGENCY_NUMBERS.get(country.upper())
    return f"call {number}" if number else "call your local emergency number"


def _asking(flag: Flag, country: str) -> str:
    """What is said where the text may be misread: what to do if it is so, and how to go on if it is not."""
    if flag.rule_id == "RF1.self_harm" or flag.tier is Tier.SENSITIVE:
        return f"{_text(flag, country)} {MISREAD}"
    return (
        "What you write may be serious, so first of all: if it is happening to you, or to someone with you, stop training. "
        f"If it is severe or came suddenly, {_call(country)} now; otherwise get medical care today. "
        f"I won't plan training around it. {MISREAD}"
    )


def _text(flag: Flag, country: str) -> str:
    call = _call(country)
    if flag.rule_id == "RF1.self_harm":
        line = CRISIS_LINES.get(country.upper(), "call a crisis line in your country (findahelpline.com lists them)")
        return (
            "I'm glad you wrote that down. Please talk to a person now: "
            f"{line}, or {call} if you might act on it. If someone is near, tell them. "
            "I'm not able to help with this here, and training can wait."
        )
    if flag.rule_id == "RF1.saddle":
        return (
            "Please stop training and go to an emergency department now, and do not drive yourself. "
            "New numbness there or a change in bladder or bowel control needs to be seen at once. I can't help with this here."
        )
    if flag.tier is Tier.EMERGENCY:
        return (
            f"What you describe can be serious. Please stop exercising and {call} now. "
            "If you are alone, unlock the door and call someone to you. I can't help with this here."
        )
    if flag.rule_id in ("RF2.urine", "RF2.muscle", "RF2.weakness"):
        return (
            "Please stop training and get medical care right away. "
            "Tell them it came after hard exercise, if it did, and ask about a CK blood test. I won't plan training on this."
        )
    if flag.tier is Tier.URGENT:
        return (
            "Please stop training and get medical care today: this needs someone who can examine you. "
            "I won't plan training around it until they have."
        )
    line = EATING_LINES.get(
        country.upper(), "an eating-disorder helpline or a doctor you trust (findahelpline.com lists lines)"
    )
    return (
        "Thank you for telling me. I'm not the right help for this, and you deserve someone who is: "
        f"{line}. We can keep training gentle here, without numbers about weight or food."
    )


TOO_YOUNG = (
    "I can't plan training for anyone under 13. A coach or a sports club near you can, in person; please ask a parent "
    "to find one with you."
)
MINOR = (
    "Under 18 I plan only with a guardian's consent and a qualified coach who watches the training, and without testing "
    "a max. Please answer both under Account, with a parent."
)
LOCKED = (
    "Before we go on: last time you described something that can be serious. Please confirm that you have got help or are "
    "safe (the button “I've got help” on this page). I won't plan anything until then."
)
"""What a locked athlete reads, whatever they write, until they acknowledge."""
