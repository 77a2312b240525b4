"""What a suggested change does to the weeks it touches: fewer sets, less or more load, a session fewer, a lighter week.

Pure. Sessions that are begun or behind stay as they were. A race, a test and a taper are nobody's to change here.
Amounts are science.md 5 and 3.1 (DL2, RT1); what no source gives is ours there.
"""

from collections.abc import Callable, Sequence
from itertools import count

from tp_core.domain.exercises import EXERCISES, Loading, Pattern
from tp_core.domain.plan import Plan, PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.prescription.quicker_runs import PACE
from tp_core.domain.program import Constraints, Experience, IntensityUnit, Phase, PhaseKind
from tp_core.domain.strength import implied_rpe
from tp_core.domain.workload import run_km, sets_of, week_minutes, week_sets

DELOAD_SETS, DELOAD_LOAD = 0.4, 0.1
"""A lighter week takes 40 % of the sets and 10 % of the load (DL2)."""
EASIEST_RPE, LIGHTER_BY_RPE = 5.0, 1.5
BEGINNER_CAP = 85.0
MOST_TARGET_RPE = 9.0
RX_SLACK = 0.5
FIXED = (PhaseKind.TAPER, PhaseKind.TEST)
"""Weeks that serve an event: nothing here changes them."""
FEWER_REPS = 2
HARD_RUN_RPE = 7.0

Open = Callable[[int, int], bool]
"""Whether the session `day_number` of a week is still to come and not begun."""


def changeable(week: PlannedWeek, is_open: Open) -> bool:
    """Whether anything of a week can be changed."""
    return week.kind not in FIXED and any(is_open(week.week_number, one.day_number) for one in week.sessions)


def replaced(plan: Plan, weeks: Sequence[PlannedWeek]) -> Plan:
    """The plan with these weeks in their places."""
    by_number = {week.week_number: week for week in weeks}
    return Plan(weeks=tuple(by_number.get(week.week_number, week) for week in plan.weeks))


def fewer_sets(week: PlannedWeek, share: float, is_open: Open) -> PlannedWeek:
    """The week with `share` fewer sets, the fullest exercises and the extras first; distances and minutes as well."""
    sessions = {one.day_number: one for one in week.sessions}
    mine = [one for one in week.sessions if is_open(week.week_number, one.day_number)]
    wanted = round(sum(map(sets_of, mine)) * (1 - share))
    cut = [_shorter_conditioning(one, share) for one in mine]
    while sum(map(sets_of, cut)) > wanted:
        at = max(range(len(cut)), key=lambda index: (_fullest(cut[index])[0], _kept(cut[index], mine[index]), index))
        fuller = _without_one(cut[at])
        if fuller == cut[at]:
            break
        cut[at] = fuller
    sessions |= {one.day_number: one for one in cut}
    return week.model_copy(update={"sessions": tuple(sessions[one.day_number] for one in week.sessions)})


def _kept(after: PlannedSession, before: PlannedSession) -> float:
    """The share of its sets that a session still has: what goes is spread over the week."""
    return sets_of(after) / max(1, sets_of(before))


def _fullest(session: PlannedSession) -> tuple[int, int, int]:
    """Sets, slot and scheme of the fullest counted scheme; main work keeps a set more than extras."""
    places = [
        (scheme.sets - (slot.role is SlotRole.MAIN), slot.role is not SlotRole.MAIN, at, number)
        for at, slot in enumerate(session.slots)
        if slot.role is not SlotRole.CONDITIONING
        for number, scheme in enumerate(slot.schemes)
    ]
    if not places:
        return 0, -1, -1
    _, _, at, number = max(places)
    return session.slots[at].schemes[number].sets, at, number


def _without_one(session: PlannedSession) -> PlannedSession:
    """One set less of the fullest exercise; where all have one left, the last extra goes."""
    sets, at, number = _fullest(session)
    if sets > 1:
        slot = session.slots[at]
        schemes = list(slot.schemes)
        schemes[number] = schemes[number].model_copy(update={"sets": sets - 1})
        return _with_slot(session, at, slot.model_copy(update={"schemes": tuple(schemes)}))
    extras = [index for index, slot in enumerate(session.slots) if slot.role is SlotRole.ACCESSORY]
    if not extras or len(session.slots) == 1:
        return session
    kept = tuple(slot for index, slot in enumerate(session.slots) if index != extras[-1])
    return session.model_copy(update={"slots": kept})


def _with_slot(session: PlannedSession, at: int, slot: Slot) -> PlannedSession:
    slots = tuple(slot if index == at else one for index, one in enumerate(session.slots))
    return session.model_copy(update={"slots": slots})


def _shorter_conditioning(session: PlannedSession, share: float) -> PlannedSession:
    def shorter(slot: Slot, scheme: Scheme) -> Scheme:
        if slot.role is not SlotRole.CONDITIONING and not _is_run(slot):
            return scheme
        return _longer(scheme, 1 - share)

    return _each(session, shorter)


def _longer(scheme: Scheme, factor: float) -> Scheme:
    """Intervals by their number, one long effort by its distance in half kilometres or its whole minutes."""
    if scheme.sets > 1:
        return scheme.model_copy(update={"sets": max(1, round(scheme.sets * min(factor, 1)))})
    if scheme.distance_meters is not None:
        step = 500 if scheme.distance_meters >= 3000 else 100
        return scheme.model_copy(
            update={"distance_meters": float(max(step, int(scheme.distance_meters * factor / step) * step))}
        )
    if scheme.duration_seconds is not None:
        minutes = max(1, round(scheme.duration_seconds * factor / 60))
        return scheme.model_copy(update={"duration_seconds": float(minutes * 60)})
    return scheme


def _is_run(slot: Slot) -> bool:
    return slot.exercise_id != "race" and EXERCISES[slot.exercise_id].pattern is Pattern.RUN


def _each(session: PlannedSession, change: Callable[[Slot, Scheme], Scheme]) -> PlannedSession:
    slots = tuple(
        slot.model_copy(update={"schemes": tuple(change(slot, scheme) for scheme in slot.schemes)})
        for slot in session.slots
    )
    return session.model_copy(update={"slots": slots})


def _each_open(week: PlannedWeek, is_open: Open, change: Callable[[Slot, Scheme], Scheme]) -> PlannedWeek:
    sessions = tuple(_each(one, change) if is_open(week.week_number, one.day_number) else one for one in week.sessions)
    return week.model_copy(update={"sessions": sessions})


def loaded(week: PlannedWeek, is_open: Open) -> bool:
    """Whether what is still to come of a week has a load or a pace that can be changed."""
    return any(
        scheme.percent_1rm is not None or (scheme.pace_seconds_per_km is not None and slot.exercise_id != "race")
        for one in week.sessions
        if is_open(week.week_number, one.day_number)
        for slot in one.slots
        for scheme in slot.schemes
    )


def less_load(
    week: PlannedWeek,
    share: float,
    is_open: Open,
    exercise_id: str | None = None,
    *,
    hard_slower: float | None = None,
    shorter: bool = True,
) -> PlannedWeek:
    """The week with percentages `share` lower, paces slower; bodyweight work two reps short unless `shorter` is False.
    Of one lift or of all.

    With `hard_slower` hard runs are slower by that share instead, and easy ones, which go by feel, stay.
    """

    def lighter(slot: Slot, scheme: Scheme) -> Scheme:
        if exercise_id not in (None, slot.exercise_id):
            return scheme
        if scheme.percent_1rm is not None:
            return scheme.model_copy(update={"percent_1rm": max(20.0, round(scheme.percent_1rm * (1 - share), 1))})
        if scheme.pace_seconds_per_km is not None and slot.exercise_id != "race":
            slower = share if hard_slower is None else hard_slower * ((scheme.target_rpe or 0) >= HARD_RUN_RPE)
            return scheme.model_copy(update={"pace_seconds_per_km": round(scheme.pace_seconds_per_km / (1 - slower))})
        if shorter and EXERCISES[slot.exercise_id].loading is Loading.BODYWEIGHT:
            return _reps(scheme, -FEWER_REPS)
        return scheme

    return _paces_told(_each_open(week, is_open, lighter))


def no_harder(week: PlannedWeek, most: float, is_open: Open) -> PlannedWeek:
    """The week with no lift to be done harder than RPE `most`: lighter loads under the effort of heavy ones would only
    say to go and find heavier ones.
    """

    def easier(slot: Slot, scheme: Scheme) -> Scheme:
        run = EXERCISES[slot.exercise_id].pattern is Pattern.RUN
        hard = scheme.target_rpe is not None and scheme.target_rpe > most
        return scheme.model_copy(update={"target_rpe": most}) if hard and not run else scheme

    return _each_open(week, is_open, easier)


def _paces_told(week: PlannedWeek) -> PlannedWeek:
    """Notes that name a pace name the one that holds now (CO1)."""

    def told(slot: Slot) -> Slot:
        pace = next((one.pace_seconds_per_km for one in slot.schemes if one.pace_seconds_per_km is not None), None)
        if pace is None or slot.exercise_id == "race":
            return slot
        notes = PACE.sub(f"{int(pace) // 60}:{int(pace) % 60:02d}", slot.notes)
        return slot.model_copy(update={"notes": notes})

    sessions = tuple(one.model_copy(update={"slots": tuple(map(told, one.slots))}) for one in week.sessions)
    return week.model_copy(update={"sessions": sessions})


def more_load(week: PlannedWeek, share: float, is_open: Open, *, phase: Phase, constraints: Constraints) -> PlannedWeek:
    """The week with main percentages `share` higher, within the phase's range, a beginner's cap and RX1; one rep more
    of main bodyweight work; single runs longer by that share. The race, and what has no number, stay.
    """
    top = phase.intensity_range[1] if phase.intensity_unit is IntensityUnit.PERCENT_1RM else 100.0
    top = min(top, BEGINNER_CAP) if constraints.experience is Experience.BEGINNER else top

    def heavier(slot: Slot, scheme: Scheme) -> Scheme:
        if _is_run(slot) and scheme.sets == 1:
            longer = _longer(scheme, 1 + share)
            return longer if (longer.distance_meters or 0) >= (scheme.distance_meters or 0) else scheme
        if slot.role not in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL):
            return scheme
        if EXERCISES[slot.exercise_id].loading is Loading.BODYWEIGHT:
            return _reps(scheme, 1)
        if scheme.percent_1rm is None:
            return scheme
        for step in (share, share / 2):
            percent = max(scheme.percent_1rm, min(top, round(scheme.percent_1rm * (1 + step), 1)))
            raised = _within_rx1(scheme, percent)
            if raised != scheme:
                return raised
        return scheme

    return _each_open(week, is_open, heavier)


def _within_rx1(scheme: Scheme, percent: float) -> Scheme:
    """The scheme at a higher percentage, its target effort half a point higher where the reps ask for it; unchanged
    where even that does not hold RX1.
    """
    if scheme.reps is None or scheme.target_rpe is None:
        return scheme.model_copy(update={"percent_1rm": percent})
    for target in (scheme.target_rpe, min(MOST_TARGET_RPE, scheme.target_rpe + RX_SLACK)):
        if target >= scheme.target_rpe and implied_rpe(scheme.reps, percent) <= min(10.0, target + RX_SLACK):
            return scheme.model_copy(update={"percent_1rm": percent, "target_rpe": target})
    return scheme


def _reps(scheme: Scheme, change: int) -> Scheme:
    if scheme.rep_range is not None:
        low, high = (max(1, one + change) for one in scheme.rep_range)
        return scheme.model_copy(
            update={"rep_range": (low, high), "reps": max(1, scheme.reps + change) if scheme.reps else None}
        )
    return scheme.model_copy(update={"reps": max(1, scheme.reps + change)}) if scheme.reps is not None else scheme


def lighter_week(week: PlannedWeek, plan: Plan, is_open: Open) -> PlannedWeek | None:
    """The week as a lighter one: 40 % fewer sets and 10 % less load, more where its phase's loading weeks are small;
    None where it cannot be made lighter than all of them (DL2).
    """
    loading = [
        one
        for one in plan.weeks
        if one.phase_number == week.phase_number
        and one.week_number != week.week_number
        and one.kind not in (*FIXED, PhaseKind.DELOAD)
        and not one.eased
    ]
    least = min(map(week_sets, [*loading, week])), min(map(week_minutes, [*loading, week]))
    for step in count():
        share = DELOAD_SETS + 0.1 * step
        if share > 0.8:
            return None
        lighter = _easier(less_load(fewer_sets(week, share, is_open), DELOAD_LOAD, is_open), is_open)
        fewer = week_sets(lighter) < least[0] or least[0] == 0
        if fewer and week_minutes(lighter) < least[1]:
            note = "Lighter week: fewer sets and lighter loads, so that the work sinks in."
            return lighter.model_copy(update={"kind": PhaseKind.DELOAD, "note": note})
    return None


def _easier(week: PlannedWeek, is_open: Open) -> PlannedWeek:
    """Efforts a point and a half lower: a lighter week leaves four reps or more (DL2)."""

    def easier(slot: Slot, scheme: Scheme) -> Scheme:
        del slot
        if scheme.target_rpe is None:
            return scheme
        lower = max(min(EASIEST_RPE, scheme.target_rpe), scheme.target_rpe - LIGHTER_BY_RPE)
        if scheme.reps is not None and scheme.percent_1rm is not None:
            # No lower than reps and load ask for (RX1).
            lower = max(lower, min(scheme.target_rpe, implied_rpe(scheme.reps, scheme.percent_1rm)))
        return scheme.model_copy(update={"target_rpe": round(lower * 2) / 2})

    return _each_open(week, is_open, easier)


def session_fewer(week: PlannedWeek, share: float, is_open: Open) -> PlannedWeek:
    """The week without its smallest session still to come, the long run and hard runs last of all; with a single one,
    `share` fewer sets of it.
    """
    mine = [one for one in week.sessions if is_open(week.week_number, one.day_number)]
    if len(week.sessions) < 2:
        return fewer_sets(week, share, is_open)
    longest = max(map(run_km, week.sessions))
    least = min(mine, key=lambda one: (_main_sets(one), sets_of(one), *_run_of(one, longest), -one.day_number))
    return week.model_copy(update={"sessions": tuple(one for one in week.sessions if one != least)})


def _run_of(session: PlannedSession, longest: float) -> tuple[bool, bool, float]:
    """What a run is to its week: the long one, a hard one, and its kilometres; a race is the last to go."""
    efforts = [scheme.target_rpe or 0 for slot in session.slots if _is_run(slot) for scheme in slot.schemes]
    far = run_km(session, race=True)
    return far > 0 and far >= longest, max(efforts, default=0) >= HARD_RUN_RPE, far


def _main_sets(session: PlannedSession) -> int:
    return sum(scheme.sets for slot in session.slots if slot.role is SlotRole.MAIN for scheme in slot.schemes)


def eased(week: PlannedWeek, note: str) -> PlannedWeek:
    """The week marked as eased by an accepted change: nothing is compared with it (science.md 3.1)."""
    return week.model_copy(update={"eased": True, "note": note})
