"""The sentences that say why a load or a number of reps is as it is, each worded once, with rule and source."""

from tp_core.domain.loading import Load
from tp_core.domain.run_fitness import Fitness
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import as_time, plain
from tp_core.domain.workout import Reason

FIND_A_WEIGHT = "Find a weight that leaves 3 reps."
_LOGGED, _RESET = "PR_LOGGED", "PR_RESET"
LOWERED_BY_LOADS = (_LOGGED, _RESET)
"""The rules that lower a max for loads or reps that were not done."""
RANGE = "PR2"
"""Of progress in reps: rounds, whose movements the plan itself turns, have none to speak of."""
PAIN = "PAIN"
_OURS = "our default"


def unknown_max() -> Reason:
    return Reason(
        rule_id="RX0",
        text=f"{FIND_A_WEIGHT} What you log sets the loads from then on.",
        source="our default for a lift without a number (science.md 3.1)",
    )


def from_related(name: str, share: float) -> Reason:
    return Reason(
        rule_id="RX2",
        text=f"A first guess from your {name.lower()}, {share * 100:.0f} % of it; change it if it does not fit.",
        source=f"{_OURS}, on the low side",
    )


def beaten(load: Load) -> Reason:
    return Reason(
        rule_id="PR1",
        text=f"You did more than was asked last time, so the estimated max is now {load}.",
        source="ACSM 2009: +2-10 % when the target is beaten; at most 5 % at once is our default",
    )


def easier(load: Load) -> Reason:
    return Reason(
        rule_id="PR1",
        text=f"The last time left more reps than asked, so the estimated max is now {load}.",
        source="ACSM 2009 for the step; when it comes is our default",
    )


def drifted(load: Load) -> Reason:
    return Reason(
        rule_id="RPE_DRIFT",
        text=f"Three sessions felt harder than planned, so the estimated max is now {load}, 5 % less.",
        source=_OURS,
    )


def reset(load: Load) -> Reason:
    return Reason(
        rule_id=_RESET,
        text=f"Reps were short in three sessions, so the estimated max is now {load}, 10 % less.",
        source=f"{_OURS} (-10 % after three)",
    )


def harder_than_told(load: Load) -> Reason:
    return Reason(
        rule_id=_LOGGED,
        text=f"Last time was far harder than your numbers said, so this time goes on from there: estimated max {load}.",
        source=f"{_OURS}: progress follows what was logged",
    )


def lighter_logged(load: Load) -> Reason:
    return Reason(
        rule_id=_LOGGED,
        text=f"Last time was lighter than planned, so this time goes on from there: estimated max {load}.",
        source=f"{_OURS}: progress follows what was logged",
    )


def lighter_thrice(load: Load) -> Reason:
    return Reason(
        rule_id=_LOGGED,
        text=f"Three sessions were lighter than planned, so it goes on from the best of them: estimated max {load}.",
        source=f"{_OURS}: progress follows what was logged",
    )


def from_log(load: Load) -> Reason:
    return Reason(
        rule_id=_LOGGED,
        text=f"From what you logged, the estimated max is {load}.",
        source="Tuchscherer's table, Epley 1985 and Brzycki 1993",
    )


def load_added(before: Load, after: Load, *, twice: bool) -> Reason:
    how = "with two reps to spare, twice running" if twice else "in every set"
    return Reason(
        rule_id=RANGE if twice else "PR1",
        text=f"You reached the top of the range {how}: {before} becomes {after}.",
        source="2-for-2 rule, NSCA textbook" if twice else "double progression (science.md 3.6)",
    )


def unknown_reps(reps: int) -> Reason:
    return Reason(
        rule_id="RX0",
        text=f"Stop every set with 3 reps left, even if that is fewer than {reps}. What you log sets the next reps.",
        source="our default for an exercise without a number",
    )


def two_reps_added(load: Load, reps: int) -> Reason:
    return Reason(
        rule_id="PR1",
        text=f"Two reps more than last time at {load}, as it left more than asked: {reps}.",
        source="double progression (science.md 3.6); two at once is our default",
    )


def reps_added(load: Load | None, reps: int, *, big_step: bool = False) -> Reason:
    at = f" at {load}" if load is not None else ""
    why = "; the next weight is a big step, so reps come first" if big_step else ""
    return Reason(rule_id=RANGE, text=f"One rep more than last time{at}: {reps}{why}.", source=_OURS)


def same_again(load: Load | None) -> Reason:
    at = f" at {load}" if load is not None else ""
    return Reason(
        rule_id=RANGE,
        text=f"The same again{at}, until every set is done as planned.",
        source="NSCA textbook, 2-for-2 rule",
    )


def same_as_it_was_hard(load: Load | None) -> Reason:
    at = f" at {load}" if load is not None else ""
    return Reason(
        rule_id=RANGE,
        text=f"The same again{at}: the last time was harder than planned.",
        source="ACSM 2009: more once the target is beaten",
    )


def once_more(load: Load, reps: int) -> Reason:
    return Reason(
        rule_id=RANGE,
        text=f"{reps} once more at {load}: twice running, and the load goes up.",
        source="2-for-2 rule, NSCA textbook",
    )


def next_variation(easier: str, harder: str) -> Reason:
    return Reason(
        rule_id=RANGE,
        text=f"{easier} went to the top of its range: {harder} takes over.",
        source=_OURS,
    )


def next_hold(easier: str, seconds: int, harder: str) -> Reason:
    return Reason(
        rule_id=RANGE, text=f"{easier} was held {seconds} seconds in every set: {harder} takes over.", source=_OURS
    )


def seconds_added(seconds: int) -> Reason:
    return Reason(rule_id=RANGE, text=f"A little longer than last time: {seconds} seconds.", source=_OURS)


def held_to_the_top(seconds: int) -> Reason:
    return Reason(
        rule_id=RANGE,
        text=f"{seconds} seconds once more: twice running in every set, and a harder step comes where there is one.",
        source=_OURS,
    )


def at_the_top(load: Load | None) -> Reason:
    at = f" at {load}" if load is not None else ""
    return Reason(
        rule_id=RANGE,
        text=f"The top of the range{at}: make it harder by lowering slowly or pausing, or swap it for a harder one.",
        source=_OURS,
    )


def near_the_best(most: int) -> Reason:
    return Reason(
        rule_id=RANGE,
        text=f"The same again, close to the {most} you can do; say how many were left and it moves on with you.",
        source=_OURS,
    )


def held(load: Load | None) -> Reason:
    at = f" at {load}" if load is not None else ""
    return Reason(rule_id=RANGE, text=f"The same as last time{at}; nothing is added this time.", source=_OURS)


def accessory_reset(before: Load, after: Load) -> Reason:
    return Reason(
        rule_id=_RESET,
        text=f"Reps were short three times at {before}: {after} and up again.",
        source=f"{_OURS} (-10 % after three)",
    )


def lighter_running_week() -> Reason:
    return Reason(
        rule_id="DL2",
        text="A lighter week: about a third less distance, so that you start the next block fresh.",
        source="our default: every 3 to 4 weeks back to about 70 %",
    )


def lighter_week_without_loads() -> Reason:
    return lighter_week().model_copy(
        update={"text": "A lighter week: fewer sets, well short of your limit, so that you start the next block fresh."}
    )


def lighter_week() -> Reason:
    return Reason(
        rule_id="DL2",
        text="A lighter week: fewer sets and about 10 % less load, so that you start the next block fresh.",
        source="Bell 2022 and Rogerson 2024 for the practice; the amounts are our default",
    )


def after_a_gap(days: int) -> Reason:
    return Reason(
        rule_id="RT1",
        text=f"{days} days since the last time: nothing is added this time and loads are rounded down.",
        source="CSCCa/NSCA consensus 2019 for returning with less; this step is our default",
    )


def capped() -> Reason:
    return Reason(
        rule_id="RX1",
        text="Lighter than the percentage alone, so that the reps stay within the effort asked for.",
        source="our default, by Tuchscherer's table",
    )


def too_heavy_to_start() -> Reason:
    return Reason(
        rule_id="RX1",
        text=f"The lightest weight here is more than the share of your max asked for. {FIND_A_WEIGHT}",
        source=_OURS,
    )


def quicker(fitness: Fitness) -> Reason:
    run, ten = fitness.by, as_time(round(fitness.now * 10))
    far = (
        f"{plain(round((run.distance_meters or 0) / 1000, 2))} km in {as_time(run.duration_seconds or 0)}"
        if run
        else ""
    )
    day = f" on {day_in_words(fitness.day)}" if fitness.day is not None else ""
    return Reason(
        rule_id="RN1",
        text=f"Paces by now: your {far}{day} shows more than the plan began with; reckoned from 10 km in {ten}.",
        source="Riegel 1981; at most 3 % by one run is our default",
    )


def eased_runs(parts: tuple[str, ...]) -> Reason:
    told = " and the ".join(parts)
    return Reason(
        rule_id=PAIN,
        text=(
            f"Because of the {told}: easy and a fifth shorter, until a run goes by without it hurting. Walk or stop "
            "where it hurts; no better in a week, or worse: please see a physio or doctor."
        ),
        source=f"{_OURS}: less load where something hurts",
    )


OWN_WEIGHTS = "GYM"


def own_weight(load: Load, wanted: Load, reps: int, planned: int) -> Reason:
    """The weight below what is asked, because the athlete has none between: more reps make up for some of it."""
    instead = f"{reps} reps instead of {planned}" if reps > planned else "the same reps"
    return Reason(
        rule_id=OWN_WEIGHTS,
        text=f"Of the weights you have, {load} is the one below {wanted}: so {instead}.",
        source=f"{_OURS}; the effort stays the one planned",
    )


def heaviest_there(load: Load) -> Reason:
    return Reason(
        rule_id=OWN_WEIGHTS,
        text=f"The heaviest you have is {load}: where that leaves more than 3 reps, go on until 3 are left.",
        source=_OURS,
    )


def only_lighter(load: Load, last: Load, reps: int) -> Reason:
    return Reason(
        rule_id=OWN_WEIGHTS,
        text=f"Last time it was {last}; of the weights you have, {load} is the one below: {reps} reps.",
        source=_OURS,
    )


def swapped(wanted: str) -> Reason:
    return Reason(
        rule_id="EQ1",
        text=f"In place of the {wanted.lower()}, which does not fit what you have, or what you should leave out.",
        source=_OURS,
    )


def care_with(parts: tuple[str, ...]) -> Reason:
    return Reason(
        rule_id="EQ1",
        text=f"Easy on the {' and '.join(parts)}: stop the set when it complains, and use Swap if it does again.",
        source=_OURS,
    )


def hurt_last_time(most: str) -> Reason:
    no_more = f" No more than {most} this time." if most else ""
    return Reason(
        rule_id=PAIN,
        text=f"You noted that it hurt last time, so nothing is added.{no_more} Use Swap if it does again; if it is no "
        "better in a week, or worse, please see a physio or doctor.",
        source=f"{_OURS} (science.md 4, T4, and 5: no more load with pain)",
    )


def complained_of(parts: tuple[str, ...], most: str) -> Reason:
    what = f"Your {' and '.join(parts)} hurt" if parts else "Something hurt"
    no_more = f" No more than {most} this time." if most else ""
    return Reason(
        rule_id=PAIN,
        text=f"{what} when you last told of it, so nothing is added until a workout or check-in without it.{no_more} "
        "Use Swap if it hurts again; if it is no better in a week, or worse, please see a physio or doctor.",
        source=f"{_OURS} (science.md 4, T4, and 5: no more load with pain)",
    )


def ill_lately(most: str) -> Reason:
    no_more = f", and no more than {most}" if most else ""
    return Reason(
        rule_id=PAIN,
        text=f"You were ill lately, so nothing is added this time{no_more}. Stop early if you feel worse than you "
        "thought.",
        source=f"{_OURS} (science.md 5: no more load in a week with illness)",
    )


def within_limit(most: Load) -> Reason:
    return Reason(
        rule_id="CL1",
        text=f"At most {most}, as your limits say; they win over the plan.",
        source="a limit a clinician gave, or one of your own (science.md 4, T3)",
    )


def shortened(minutes: int) -> Reason:
    return Reason(
        rule_id="TM1",
        text=f"Shortened to fit {minutes} minutes: the main work stays, the last things go first.",
        source=_OURS,
    )
