"""The review before a program starts: everything to check in one column, then one primary button."""

from typing import cast

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.athlete import Profile
from tp_core.domain.creation import ConfigStatus, CreatorSession
from tp_core.domain.design import Design
from tp_core.domain.errors import ProgramError
from tp_core.domain.exclusions import told_once
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.program import MOST_REPS, RUNNING, StartingNumber
from tp_core.domain.schedule import day_in_words, designed_date
from tp_core.domain.units import Unit, from_kg
from tp_core.domain.validation.goals import gap_sentence
from tp_core.services import desks, numbers, profiles, programs, starting
from tp_core.services.tools import record
from tp_core.services.tools.arguments import Feat
from tp_core.ui import coach_look, draft, health, number_field, phase_band, shell
from tp_core.ui.session import Here
from tp_core.ui.text import named, quoted

_MOST_NOTES = 3
_OPEN = {**draft.OPEN, "screening": f"{draft.OPEN['screening']} above"}


def draw(here: Here, session: CreatorSession) -> None:
    profile = profiles.of(here.app, here.user_id)
    design = desks.design_for(session.brief, profile, profiles.today(here.app, profile))
    status = desks.status_of(here.app, session)
    health.notice(here)
    st.title("Review")
    if design is None or status is None:
        st.write("There is nothing to review yet.")
        st.button("Keep talking", on_click=_back)
        return
    name = st.text_input("Name", design.definition.name, max_chars=120, key="review_name", width=560)
    _goals(design)
    _dates(design)
    st.header("Phases")
    phase_band.draw(design.definition.phases)
    st.header("Week 1")
    draft.week_one(design, profile)
    _numbers(here, session, design)
    _goes_by(design)
    _assumed(design)
    draft.notes(design.findings[:_MOST_NOTES])
    if not profiles.screened(profile):
        health.screening_card(here)
    _start(here, session, design, name, blocked=_open_still(here, profile, status))


def _open_still(here: Here, profile: Profile, status: ConfigStatus) -> tuple[str, ...]:
    """What stands before the start, in words: all that starting would refuse, told before the button is pressed."""
    found = [_OPEN.get(topic, topic) for topic in status.missing]
    if profile.locked_by:
        found.append("the safety notice above")
    topics = profiles.clearance_topics(here.app, profile)
    if topics:
        found.append(f"a clinician's OK, because of: {', '.join(topics)}")
    return tuple(found)


def _goals(design: Design) -> None:
    st.header("Goal")
    st.write(quoted(design.definition.goals.primary))
    if design.targets:
        st.markdown("\n".join(f"- {quoted(gap_sentence(design, target))}" for target in design.targets))


def _dates(design: Design) -> None:
    st.header("Dates")
    days = ", ".join(day.capitalize() for day in design.training_days)
    line = f"Starts {day_in_words(design.start_date)} {design.start_date.year} · {days}"
    if design.event_date is not None:
        line += f" · {design.event_name or 'your date'}, {day_in_words(design.event_date)} {design.event_date.year}"
    else:
        line += f" · ends {day_in_words(design.end_date)} {design.end_date.year}"
    st.write(quoted(f"{line} · {design.definition.total_duration} weeks"))


def _numbers(here: Here, session: CreatorSession, design: Design) -> None:
    """What the loads of week 1 rest on; a wrong one is put right here and now."""
    if not design.starting_numbers:
        ids = [slot.exercise_id for one in design.plan.week(1).sessions for slot in one.slots]
        if workout_text.piece(ids) != workout_text.PART:
            st.header("Starting numbers")
            st.write("None yet: week 1 says how to find your weights.")
        return
    st.header("Starting numbers")
    unit = design.constraints.unit
    loaded = [number for number in design.starting_numbers if number.load is not None]
    other = [number for number in design.starting_numbers if number.load is None]
    if other:
        st.markdown("\n".join(f"- {quoted(f'{_lift(number)}: {number.said}')}" for number in other))
    if not loaded:
        return
    with st.form("numbers", border=False):
        for number in loaded:
            _fields(number, unit)
        if st.form_submit_button("Use these numbers"):
            with shell.guard():
                told = [(_number(number, unit), number) for number in loaded]
                feats = tuple(feat for feat, number in told if _differs(feat, number, unit))
                numbers.restate(here.app, here.user_id, session.coach_id, session.session_id, feats)
                st.rerun()


def _lift(number: StartingNumber) -> str:
    return EXERCISES[number.exercise_id].name


def _fields(number: StartingNumber, unit: Unit) -> None:
    """A lift's load and reps in a row, in the athlete's unit."""
    load, reps = _keys(number)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        usual = from_kg(number.load or 0, unit)
        number_field.draw(f"{_lift(number)}, {unit}", usual, step=2.5 if unit is Unit.KG else 5.0, key=load, width=220)
        number_field.draw("reps", number.reps or 1, step=1.0, key=reps, width=120)


def _number(number: StartingNumber, unit: Unit) -> Feat:
    """What the fields have now; `Invalid` for what nobody lifts."""
    name = _lift(number).lower()
    most = round(from_kg(record.MOST_KG, unit))
    load = number_field.said(_keys(number)[0], f"load of the {name}", most=most, unit=unit)
    reps = int(number_field.said(_keys(number)[1], f"number of reps of the {name}", most=MOST_REPS, whole=True))
    return Feat(
        exercise=number.exercise_id, load=load, unit=unit, reps=reps, rpe=number.rpe, said=f"{load:g} {unit} x {reps}"
    )


def _keys(number: StartingNumber) -> tuple[str, str]:
    return f"load_{number.exercise_id}", f"reps_{number.exercise_id}"


def _differs(feat: Feat, number: StartingNumber, unit: Unit) -> bool:
    return (feat.load, feat.reps) != (from_kg(number.load or 0, unit), number.reps or 1)


def _goes_by(design: Design) -> None:
    """Kit, care and what stays out, as they were understood: what was misread shows here or in the training."""
    st.header("What it goes by")
    given = design.constraints
    care = "; ".join(told_once(given.limitations)) or "nothing you told of"
    out = ", ".join(EXERCISES[one].name.lower() if one in EXERCISES else one for one in given.exclusions) or "nothing"
    _line("kit", f"Kit: {draft.kit_words(given.equipment)}", "I have ")
    _line("care", f"Take care with: {care}", "Take care with my ")
    _line("out", f"Leave out: {out}", "Leave out ")


def _assumed(design: Design) -> None:
    if not design.assumptions:
        return
    st.header("I assumed")
    for index, assumption in enumerate(design.assumptions):
        _line(str(index), assumption.text, f"Instead of “{assumption.text}”: ")


def _line(key: str, text: str, prefill: str) -> None:
    """A line as it was understood, with the way to the chat where it is changed."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.write(quoted(text))
        st.button(
            named("Change", text),
            key=f"change_{key}",
            type="tertiary",
            help=f"Change: {text}",
            on_click=_change,
            args=(prefill,),
        )


def _change(prefill: str) -> None:
    st.session_state["prompt"] = prefill
    _back()


def _back() -> None:
    if "view" in st.query_params:
        del st.query_params["view"]


def _start(here: Here, session: CreatorSession, design: Design, name: str, *, blocked: tuple[str, ...]) -> None:
    active = programs.listing(here.app, here.user_id, None, statuses=RUNNING, limit=5).items
    when = "keep"
    if active:
        names = ", ".join(one.program_definition.name for one in active)
        when = st.radio(
            f"You are in {names}. What about it?",
            ["keep", "pause", "complete"],
            format_func={"keep": "Keep both", "pause": "Pause it", "complete": "Call it done"}.__getitem__,
            captions=["", "It can be resumed.", "For good; what was logged stays."],
            key="when_active",
        )
        lost = starting.not_carried(here.app, session, design, cast("starting.WhenActive", when))
        if lost:
            st.write(quoted(lost))
    first = design.plan.week(1).sessions[0].name
    day = day_in_words(designed_date(design, 1, design.plan.week(1).sessions[0].day_number))
    st.caption(f"Next: your first session, {first}, on {day}. You can pause or end the program at any time.")
    look = coach_look.before_start(here, session.coach_id)
    if look:
        st.write(look)
    if blocked:
        st.write(f"Still open: {quoted('; '.join(blocked))}.")
    if profiles.clearance_topics(here.app, profiles.of(here.app, here.user_id)):
        st.write("Nothing new starts before a clinician has said that you may train. Your draft is kept here.")
        st.page_link("pages/account.py", label="Record the OK on Account", icon=":material/health_and_safety:")
    with st.container(horizontal=True):
        start = st.button("Start this program", type="primary", key="start", disabled=bool(blocked))
        st.button("Keep talking", key="keep_talking", on_click=_back)
    if not start:
        return
    try:
        program, _ = starting.finalize(
            here.app,
            here.user_id,
            session.coach_id,
            session.session_id,
            when_active=cast("starting.WhenActive", when),
            name=name,
        )
    except ProgramError as exc:
        st.error(exc.message)
        return
    shell.say_next(f"“{quoted(program.program_definition.name)}” is started.")
    shell.go("today")
