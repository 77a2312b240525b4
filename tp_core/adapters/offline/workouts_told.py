"""The words for a workout: as it is on its day, fitted to it, or over; and what is said to what hurts."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.movement import Pattern
from tp_core.domain.phrasing import listed

_MOST_LISTED = 7


def named_in(content: Mapping[str, Any], said: str) -> str:
    """The exercise of the workout that somebody named beside what hurts: `elbow pain when squatting`."""
    lines = [line.split(":")[0].lower() for line in content["exercises"]]
    meant = [one.exercise.name.lower() for one in mentions(said, all_words=True)]
    return next((line for name in meant for line in lines if line == name or line.endswith(f" {name}")), "")


def cause(content: Mapping[str, Any], said: str) -> str:
    """The exercise that hurts and is none of this workout's: it is left out on its own day."""
    if "hurts" not in content or content.get("nothingLeftOut"):
        return ""
    today = {"exercises": content.get("exercises", [])}
    named = [one.exercise for one in mentions(said, all_words=True)]
    names = [one.name.lower() for one in named if one.pattern is not Pattern.RUN]
    return next((name for name in names if not named_in(today, name)), "")


def asked_of(content: Mapping[str, Any], said: str) -> str:
    """The length of a workout, or one exercise of it, where no more is asked."""
    day = "Today" if content["today"] else content["day"]
    if re.search(r"\bhow long\b", said):
        return f"{day}, {content['name']}: about {content['minutes']} minutes, rests and warm-up counted in."
    named = [one.exercise for one in mentions(said, all_words=True)]
    line = next((one for one in content["exercises"] for lift in named if one.startswith(f"{lift.name}:")), "")
    if not line or not re.search(r"\b(?:how (?:much|heavy|many)|what|which)\b", said):
        return ""
    because = " ".join(content["because"].get(line.split(":")[0], ()))
    place, _ = _around(content["why"])
    return f"{day}: {line}. {because or place}".strip()


def offered(content: Mapping[str, Any]) -> str:
    offered = content["offered"]
    if not offered:
        return "Nothing else with your equipment fits there."
    what = content["instead of"].lower()
    fits = " or ".join(offered)
    return f"Instead of the {what} I can offer {fits}. Name the one you want: “swap the {what} for ...”."


_DOCTOR = "If it is no better in a week, or worse, please see a physio or doctor."


def hurts(content: Mapping[str, Any]) -> str:
    """What is said to what hurts: that it rests, for how long, and when somebody should look at it."""
    parts, until = _and_the(content["hurts"]), content["restsUntil"]
    if not until:
        one = content.get("cause", "")
        swap = f" Leave out the {one} while it hurts: on its day say “swap the {one}”." if one else ""
        return f"{_DOCTOR} No load on it goes up before a workout without it hurting.{swap}"
    return (
        f"I leave out what loads the {parts} until {until}, then hold its loads until a workout passes without it "
        "hurting. See a physio or doctor soon if it swells, bruises, gives way or you can't use it as usual, and in "
        f"any case if it is no better in a week. Say “my {content['hurts'][0]} is fine again” once it is."
    )


def _and_the(parts: Sequence[str]) -> str:
    return " or the ".join(parts)


def fitted(content: Mapping[str, Any]) -> str:
    """The workout as it is today; of a day without one, what was noted and which session comes next."""
    if "hurts" not in content:
        return workout(content)
    if "name" in content:
        lines = "\n".join(f"- {one}" for one in content["exercises"][:_MOST_LISTED])
        parts, what = _and_the(content["hurts"]), f"{content['name']}, about {content['minutes']} minutes."
        lead = f"Today with nothing that loads the {parts}: {what}"
        if content.get("nothingLeftOut"):
            lead = f"Today: {what} {_leave_out(parts, content.get('named', ''))}"
        return f"{lead}\n\n{lines}\n\n{hurts(content)}"
    following = f" Next: {content['next']}." if content["next"] else ""
    return f"Noted: {listed(content['hurts'])}. {hurts(content)}{following}"


def _leave_out(parts: str, named: str) -> str:
    """What to leave out where the table knows of nothing: the exercise they named, or whatever hurts."""
    if named:
        return f"Leave out the {named} while it hurts: say “swap the {named}”, and I offer two others."
    return f"I know of nothing in it that loads the {parts}; leave out whatever hurts all the same."


def _over(content: Mapping[str, Any]) -> str:
    """Today's workout after its end: what was done, and what comes next."""
    lead = "Today's" if content["today"] else f"{content['day']}:"
    done = f" {content['done']}." if content["done"] else ""
    following = f" Next: {content['next']}." if content["next"] else " It was the last session of the program."
    return f"{lead} {content['name']} is {content['became']}.{done}{following}"


def workout(content: Mapping[str, Any]) -> str:
    if "became" in content:
        return _over(content)
    lead = "Today" if content["today"] else content["day"]
    lines = "\n".join(f"- {one}" for one in content["exercises"][:_MOST_LISTED])
    place, changed = _around(content["why"])
    changed = _FITTED_TO.sub(lambda found: _cut(found, content["minutes"]), changed)
    because = " ".join(dict.fromkeys(content["reasons"]))
    what = f"{lead}: {content['name']}, about {content['minutes']} minutes. {changed}".strip()
    also = f"Also today: {listed(content['also'])}." if content.get("also") else ""
    return "\n\n".join(part for part in (what, lines, f"{place} {because}".strip(), also) if part)


_FITTED_TO = re.compile(r"Today fitted to (?P<minutes>\d+) minutes\.")
_ABOUT = 1.25


def _cut(found: re.Match[str], minutes: int) -> str:
    """`Today fitted to 30 minutes.`, or that it stays longer: a race, or a run that is as short as it gets."""
    if minutes <= int(found["minutes"]) * _ABOUT:
        return found[0]
    return (
        f"I can't cut it to {found['minutes']} minutes: do as much of it as you have time for and tell me what it was, "
        "like “ran 5 km in 30:00”."
    )


def _around(why: str) -> tuple[str, str]:
    """`Week 3 · Base, week 3 of 5.` of an explanation, and what was fitted to the day before it."""
    at = why.find("Week ")
    if at < 0:  # of a workout under way what is left was fitted, and nothing else is told
        return "", why
    return why[at:].split(". ", maxsplit=1)[0].rstrip(".") + ".", why[: max(at, 0)]
