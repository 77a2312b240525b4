"""The words of training, a sentence or two each, for an athlete who asks what one means."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from tp_core.adapters.offline.reading.words import compiled_pattern

_ENTRIES: Final[tuple[tuple[str, str], ...]] = (
    ("rpe, rate of perceived exertion, perceived exertion", "RPE says how hard a set was, up to 10. RPE 8 means two more reps were in you."),
    ("rir, reps in reserve, reps left", "Reps left (RIR) is how many more you could have done. Two left is RPE 8."),
    ("1rm, one rep max, 1 rep max, one-rep max", "1RM is the most you can lift once. The plan works with an estimate, so you needn't test it."),
    ("e1rm, estimated max, estimated 1rm", "The estimated max is worked out from a set of up to ten reps; it carries a margin of a few percent."),
    ("working max, training max, tm", "A working max is the number loads are taken from. Here every percentage is of your estimated max."),
    ("amrap, as many reps as possible", "AMRAP is as many reps as possible, stopped while they still look good."),
    ("emom, every minute on the minute", "EMOM means a new set starts every minute on the minute; what is left of the minute is rest."),
    ("deload, lighter week, deload week, deloading", "A deload is a lighter week: fewer sets, somewhat lighter loads, so that the work sinks in."),
    ("taper, tapering", "A taper is the last week or two before an event: less volume, loads kept, so that you arrive fresh."),
    ("periodization, periodisation", "Periodization is planning how hard and how much changes over the weeks."),
    ("linear periodization, linear progression, linear", "Linear means loads rise and reps fall step by step from phase to phase."),
    ("undulating, undulating periodization, dup", "Undulating means heavy, middling and light days alternate within the week."),
    ("block periodization, block training, block", "Block periodization spends some weeks on one quality, then on the next, and ends in a peak."),
    ("progressive overload, overload", "Progressive overload is doing a little more over time: reps, load or sets."),
    ("double progression", "Double progression adds reps up to the top of a range, then load, and starts low again."),
    ("hypertrophy", "Hypertrophy is training for muscle size: enough hard sets, taken close to the last good rep."),
    ("strength training, strength", "Strength training is lifting loads heavy enough that few reps are possible, with long rests."),
    ("accessory, accessories, assistance work, accessory work, assistance", "An accessory is a smaller exercise beside the main lift, for muscles it leaves short."),
    ("main lift, main lifts", "The main lift is the one a session is built around; it comes first, while you are fresh."),
    ("supplemental, supplemental lift, variation", "A supplemental lift is a close relative of the main lift, such as a paused squat."),
    ("compound, compound exercise, compound lift, compounds", "A compound exercise moves several joints at once, such as a squat or a row."),
    ("isolation, isolation exercise", "An isolation exercise moves one joint, such as a curl."),
    ("superset, supersets", "A superset is two exercises done back to back, the rest after both."),
    ("drop set, dropset, drop sets", "A drop set goes on with less weight right after the last rep."),
    ("cluster, cluster set, cluster sets", "A cluster set has short rests within it, so that heavier reps stay clean."),
    ("back-off set, backoff set, back off sets, backoff", "A back-off set follows the heavy ones, with less load and more reps."),
    ("top set, top single", "A top set is the heaviest set of the day; what follows is lighter."),
    ("working set, working sets, work set", "A working set is one that counts; warm-up sets do not."),
    ("hard set, hard sets", "A hard set is one that ends with about four reps left or fewer. Muscle grows from those."),
    ("set, sets", "A set is a number of reps done without putting the weight down."),
    ("rep, reps, repetition", "A rep is one lift, down and up."),
    ("volume, training volume, volume load", "Volume is how much you do, counted here in working sets a week."),
    ("intensity", "Intensity is how heavy it is, as a percentage of your estimated max, or how hard it feels."),
    ("frequency", "Frequency is how often a lift or a muscle is trained in a week."),
    ("density", "Density is how much work fits in how little time."),
    ("tonnage", "Tonnage is sets times reps times load, added up."),
    ("warm up, warm-up, warmup, warm-up sets", "Warm-up sets climb from the empty bar to the working weight in a few small steps."),
    ("cool down, cooldown", "A cool-down is some easy minutes at the end; pleasant, not required."),
    ("rest, rest period, rest interval, rest time", "Rest is the time between sets: three minutes or more when heavy, one to three otherwise."),
    ("doms, muscle soreness, soreness", "DOMS is the soreness one to three days after training. It says something was new, not that it was good."),
    ("pr, personal record, pb, personal best", "A PR or PB is your personal best."),
    ("split, training split", "A split is how the body is spread over the week's sessions."),
    ("full body, full-body", "Full body means every session trains legs, push and pull."),
    ("upper lower, upper/lower, upper-lower", "Upper/lower alternates sessions for the upper body with sessions for the legs."),
    ("ppl, push pull legs, push/pull/legs", "PPL is push, pull and legs in sessions of their own."),
    ("mesocycle, phase, training block, meso", "A phase (mesocycle) is some weeks with one purpose."),
    ("microcycle", "A microcycle is a week of training."),
    ("macrocycle, program, programme", "The program (macrocycle) is all the weeks from the first day to the goal."),
    ("base, base phase", "The base phase has more reps at moderate loads: technique and capacity to build on."),
    ("build, build phase", "The build phase has fewer reps and heavier loads."),
    ("peak, peaking, peak phase", "Peaking is heavy work with few reps, so that strength shows on the day."),
    ("test week, test, testing", "A test week has little volume and then a try at your goal lifts."),
    ("plateau, stall, sticking point", "A plateau is some weeks without progress. First look at sleep, food and effort, then change the plan."),
    ("rdl, romanian deadlift", "The RDL, Romanian deadlift: hips back with soft knees, bar close to the legs, hamstrings long."),
    ("ohp, overhead press", "The OHP, overhead press: the bar from the shoulders to overhead, standing."),
    ("clean and jerk, c&j", "The clean and jerk lifts the bar to the shoulders, then overhead."),
    ("snatch", "The snatch lifts the bar from the floor to overhead in one movement."),
    ("tempo", "Tempo is the speed of each part of a rep, such as three seconds down."),
    ("eccentric, negative, negatives", "The eccentric is the lowering part of a rep."),
    ("concentric", "The concentric is the lifting part of a rep."),
    ("isometric", "Isometric means holding still under load."),
    ("rom, range of motion", "Range of motion is how far a joint moves in a rep."),
    ("failure, training to failure, muscular failure", "Failure is when no further rep goes up. The plan stays short of it."),
    ("readiness", "Readiness is how you feel today: sleep, energy, muscles, calm and mood."),
    ("adherence, sessions done", "Sessions done is what you did of what was planned, such as 14 of 16."),
    ("prilepin, prilepin's table, prilepins table, prilepin's chart", "Prilepin's table says how many reps at a percentage make a good session. It comes from weightlifters' logs and only advises here."),
    ("zone 2, zone two, easy run, conversational pace", "Zone 2 is easy effort: you can talk in whole sentences."),
    ("threshold, tempo run, lactate threshold", "Threshold is comfortably hard, a few words at a time, what you could hold for about an hour."),
    ("intervals, interval training", "Intervals are fast stretches with easy ones between them."),
    ("fartlek", "Fartlek is a run that goes faster and easier as you like."),
    ("strides, stride", "Strides are about twenty relaxed, fast seconds, with full rest."),
    ("long run", "The long run is the week's longest and easy; it makes distance normal."),
    ("vo2max, vo2 max", "VO2max is how much oxygen you can use at most; short hard intervals train it."),
    ("metcon, wod", "A metcon is a conditioning workout against the clock; a WOD is the workout of the day."),
    ("hiit", "HIIT is short, hard intervals with rests between."),
    ("liss", "LISS is steady, easy cardio."),
    ("max heart rate, heart rate zone, heart rate zones", "Heart-rate zones are shares of your maximum heart rate; low zones are easy."),
    ("mobility", "Mobility is how far you can move a joint with control."),
    ("calisthenics", "Calisthenics is training with your own weight: harder variations instead of heavier bars."),
    ("plyometrics, plyos, plyo", "Plyometrics are jumps and throws, few and fast."),
    ("recomp, body recomposition, recomposition", "Recomposition is gaining muscle while losing fat."),
    ("bulk, bulking, cut, cutting", "Bulking and cutting are about food, which I leave to you and a dietitian."),
    ("working weight", "The working weight is what is on the bar in the sets that count."),
    ("plates per side, plates", "Plates per side is what goes on each end of the bar."),
    ("5/3/1, 531, wendler", "5/3/1 is a published program that works from 90 % of the max in four-week waves. I don't copy it."),
    ("spotter, spot", "A spotter stands by to help with a rep that does not go up."),
    ("form, technique", "Form is how a lift is done: the same path, every rep."),
    ("muscle memory", "Muscle memory: what was trained once comes back faster than it was built."),
    ("overtraining", "Overtraining is a long slump from more work than one recovers from. Lighter weeks are there for that."),
    ("cns", "CNS is the nervous system. “CNS fatigue” after a heavy week is mostly tiredness; a lighter week deals with it."),
    ("conjugate", "Conjugate training rotates heavy and fast days and changes the lift often."),
    ("sumo", "Sumo is a deadlift with a wide stance and the hands inside the knees."),
    ("low bar, low-bar", "Low bar carries the bar on the rear shoulders in a squat, hips further back."),
    ("meet, powerlifting meet", "A meet is a powerlifting competition: squat, bench press, deadlift, three attempts each."),
    ("attempt, attempts, opener, openers", "An attempt is one of three tries at a lift in a meet; the opener is the first, and safe."),
)  # fmt: skip
_ASKS: Final = re.compile(
    r"\b(?:what(?:'?s| is| are| was| does| do| do you)?(?: you)?(?: mean by)?|explain|define|definition of|meaning of|tell me about|(?<!\bi )mean(?:s|ing)?|never heard of|not sure what)\b"
)
_ONLY: Final = re.compile(
    r"^\W*(?:and |so |sorry,? )?(?:what(?:'?s| is| are) )?(?:an? |the )?([\w/&' -]{2,28}?)\s*\?+\W*$"
)


@cache
def _terms() -> Mapping[str, str]:
    return {term.strip(): meaning for terms, meaning in _ENTRIES for term in terms.split(",")}


def size() -> int:
    """How many entries there are."""
    return len(_ENTRIES)


def explained(plain: str) -> str:
    """The explanation of a word asked about; empty where none is asked or known."""
    only = _ONLY.match(plain)
    if only is not None and only[1].strip() in _terms():
        return _terms()[only[1].strip()]
    if re.match(r"\W*what (?:i|we)\b[^?]*$|\W*what (?:would|will) it take\b", plain):
        return ""  # `what I have: bumper plates` asks nothing, `what would it take to bench 3 plates` for a plan
    asks = _ASKS.search(plain)
    if asks is None or re.search(
        r"\bwhat(?: is| are| ?'?s) (?:my|the plan|missing|left|next|your|(?:an? |the |some )?(?:good|best|right|suitable|decent|solid|ideal))\b|\bwhy\b|\bhow (?:many|much|long)\b",
        plain,
    ):
        return ""
    for term in sorted(_terms(), key=len, reverse=True):
        if compiled_pattern(rf"(?<![\w-]){re.escape(term)}(?![\w-])").search(plain[asks.start() :]) and (
            len(term) > 4 or _central(term, plain)
        ):
            return _terms()[term]
    return ""


def _central(term: str, plain: str) -> bool:
    """A short word is what the question is about, not one in passing."""
    escaped = re.escape(term)
    return bool(
        re.search(
            rf"(?:what(?:'?s| is| are| does)?|explain|define|meaning of|mean by|is|about|of)\s+(?:an? |the |that |this )?[\"'“]?{escaped}\b",
            plain,
        )
        or re.search(rf"\b{escaped}[\"'”]?\s+(?:means?|stands? for)\b", plain)
    )
