"""Days off told ahead: offered with what they mean, kept on a yes, seen everywhere, called off, and over by themselves."""

from datetime import date, timedelta

import pytest

from tests.api.conftest import client_of, events
from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.scripted import say
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import schedule
from tp_core.domain.adaptation import AdaptationStatus
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.program import Program, ProgramStatus
from tp_core.domain.workout import WorkoutStatus
from tp_core.services import portable, programs, returning
from tp_core.services.reminding import run
from tp_core.services.workouts import looking_back, opening

OFF, BACK = date(2026, 12, 12), date(2026, 12, 27)
AHEAD = "I'm away 12-26 December"


def off_of(app, program, day=MONDAY):
    return schedule.absence(here(at(app, day), program).program, day)


def days_of(app, program, day=MONDAY):
    there = here(at(app, day), program)
    return [one.day for one in looking_back.marks(at(app, day), there) if not one.paused]


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        (AHEAD, OFF, BACK),
        ("holiday from 20 December for 10 days", date(2026, 12, 20), date(2026, 12, 30)),
        ("exam week from Monday", date(2026, 12, 7), date(2026, 12, 14)),
        ("next week I'm on a work trip", date(2026, 12, 7), date(2026, 12, 14)),
        ("I'm having surgery on the 10th, out for three weeks", date(2026, 12, 10), date(2026, 12, 31)),
        ("pause the program from Monday until Friday", date(2026, 12, 7), date(2026, 12, 11)),
        ("skiing 2 to 9 January", date(2027, 1, 2), date(2027, 1, 10)),
        ("I'll be in Spain from the 12th to the 19th of December", OFF, date(2026, 12, 20)),
        ("can I take a week off from 14 December?", date(2026, 12, 14), date(2026, 12, 21)),
        ("i go home 15 december until 5 january", date(2026, 12, 15), date(2027, 1, 6)),
        ("I'm away for 5 days on Friday, what should I do?", date(2026, 12, 4), date(2026, 12, 9)),
        ("I can't train from 7 to 13 December", date(2026, 12, 7), date(2026, 12, 14)),
    ],
)
def test_days_off_ahead_are_offered_and_kept_only_on_a_yes(app, program, said, since, until):
    (offer,) = says(app, MONDAY, said)
    assert "Shall I plan it so?" in offer
    assert off_of(app, program) is None
    says(app, MONDAY, said, "yes")
    off = off_of(app, program)
    assert (off.since, off.until, off.drops) == (since, until, False)
    assert not any(since <= day < until for day in days_of(app, program))
    assert here(at(app, MONDAY), program).program.status is ProgramStatus.MODIFIED, "it runs on until then"


@pytest.mark.parametrize(
    "said",
    [
        "my wife is away 12-26 December", "I was away from 12 to 20 November",
        "I'm on holiday from 12 to 20 December but I can train in the hotel gym", "I have a wedding on 12 December", "don't pause from Monday to Friday",
        "is it bad to be away from 12 to 26 December?", "heavy squats from Monday until Friday",
    ],
)  # fmt: skip
def test_what_tells_of_no_days_off_offers_none(app, program, said):
    (answer,) = says(app, MONDAY, said)
    assert "Shall I plan it so?" not in answer


def test_without_an_end_it_is_asked_for_and_taken(app, program):
    asks, offer, _ = says(app, MONDAY, "I'm away from 12 December", "two weeks", "yes")
    assert asks.startswith("Until when, from Saturday 12 December on?")
    assert offer.startswith("From Saturday 12 December to Friday 25 December nothing would be due")
    assert off_of(app, program).until == date(2026, 12, 26)


def test_declined_nothing_is_planned(app, program):
    _, leaves = says(app, MONDAY, AHEAD, "leave it")
    assert leaves == "Then nothing is planned off, and the sessions stay on their days."
    assert off_of(app, program) is None


def test_undo_and_another_end_and_back_early(app, program):
    *_, longer, _ = says(app, MONDAY, AHEAD, "yes", "make it until the 29th", "yes")
    assert longer.startswith("From Saturday 12 December to Monday 28 December")
    found = app.store.check_ins.adaptations("me", program.program_id)
    assert sorted(one.status for one in found) == [AdaptationStatus.ACCEPTED, AdaptationStatus.REVERTED]
    (early,) = says(app, date(2026, 12, 18), "I'm back early")
    assert early.startswith("Welcome back: your days off end today")
    assert days_of(app, program, date(2026, 12, 18))[8] < date(2026, 12, 24)
    *_, undone = says(app, date(2026, 12, 19), "holiday from 12 to 19 January", "yes", "undo")
    assert undone.startswith("Called off: away from ")


def test_a_single_session_moved_to_a_day_after_them_moves_along_and_back(app, program):
    says(app, date(2026, 12, 1), "move 28 December to 30 December")
    before = here(at(app, MONDAY), program).program.moves
    says(app, MONDAY, "I'm away from 12 until 19 December", "yes")
    after = here(at(app, MONDAY), program).program.moves
    says(app, MONDAY, "I'm not going away", "undo")
    assert [one.to - timedelta(days=7) for one in after] == [one.to for one in before]
    assert here(at(app, MONDAY), program).program.moves == before


def test_a_program_with_a_date_keeps_it_and_what_lies_in_those_days_drops(app):
    program = started(app, brief=HALF)
    off = date(2027, 3, 5)
    offer, _ = says(app, MONDAY, "I'm away from 5 to 20 March", "yes")
    assert "still leads to your half marathon, Sunday 4 April 2027: what lies in those days drops." in offer
    there = here(at(app, MONDAY), program)
    assert schedule.end_date(there.program) == date(2027, 4, 4)
    marks = looking_back.marks(at(app, date(2027, 3, 22)), here(at(app, date(2027, 3, 22)), program))
    dropped = [one for one in marks if off <= one.day < date(2027, 3, 21)]
    assert len(dropped) == 9
    assert {one.became(date(2027, 3, 22)) for one in dropped} == {WorkoutStatus.SKIPPED}
    assert looking_back.progress(marks, date(2027, 3, 21)).due == sum(one.day < off for one in marks), "none is due"
    following = opening.next_session(at(app, off), here(at(app, off), program))
    assert following[2] == date(2027, 3, 21)
    (now,) = says(app, date(2027, 3, 9), "what's today?")
    assert now.startswith("Sunday 21 March: Long run"), "not the session that drops"
    (today,) = says(app, date(2027, 3, 8), "what do I train on Tuesday?")
    assert today.startswith("Tomorrow is one of your days off. Next, Sunday 21 March")


def test_an_event_in_those_days_is_told_and_nothing_is_planned_over_it(app):
    program = started(app, brief=HALF)
    (answer,) = says(app, MONDAY, "I'm away from 25 March to 6 April")
    assert answer.startswith("Your half marathon, Sunday 4 April 2027, lies in those days")
    assert off_of(app, program) is None


def test_of_two_programs_both_are_off_and_undo_takes_both_back(app):
    both = started(app, brief=STRENGTH), started(app, brief=HALF)
    offer, _ = says(app, MONDAY, AHEAD, "yes")
    assert "“Half marathon · 18 weeks” still leads to" in offer
    assert "“Squat 150 · 12 weeks” would end on" in offer
    assert all(off_of(app, one) is not None for one in both)
    says(app, MONDAY, AHEAD, "yes", "undo")
    assert all(off_of(app, one) is None for one in both)


def test_it_is_over_by_itself_told_under_the_bell_and_an_easier_way_back_is_offered(app, program):
    says(app, MONDAY, AHEAD, "yes")
    train(app, program, OFF)
    there = at(app, BACK - timedelta(days=1))
    assert returning.welcome(there, here(there, program)) is None, "away still"
    assert not returning.lapsed(there, here(there, program))
    assert "pauses" not in run.send(there).line
    assert "1 pauses that were to be over" in run.send(at(app, BACK, 9)).line
    hello, again = says(app, BACK, "hi", "hello")
    assert "Your days off are over. *Today* offers an easier way back into" in hello
    assert "days off are over" not in again
    found = returning.welcome(at(app, BACK), here(at(app, BACK), program))
    assert found.end == found.end_paused, "nothing is left to count as a pause"
    assert found.weeks == (0.4, 0.2)


def test_three_weeks_away_as_told_set_no_program_aside(app, program):
    says(app, MONDAY, "I'm away from 12 December until 20 January", "yes")
    train(app, program, OFF)
    late = date(2027, 1, 18)
    assert not returning.lapsed(at(app, late), here(at(app, late), program))


def test_the_sentence_the_calendar_and_the_context_of_the_coach_say_it(app, program):
    says(app, MONDAY, AHEAD, "yes")
    there = here(at(app, MONDAY), program)
    assert "away from 12 December to 26 December" in schedule.sentence(there.program, there.plan, MONDAY)
    file = portable.calendar(at(app, MONDAY), there).decode()
    assert "SUMMARY:No training (holiday)\r\nDTSTART;VALUE=DATE:20261212\r\nDTEND;VALUE=DATE:20261227" in file
    inside = [OFF + timedelta(days=ahead) for ahead in range(1, 15)]
    assert not any(f"DTSTART;VALUE=DATE:{day:%Y%m%d}" in file for day in inside)


def test_over_http_it_is_offered_kept_and_undone_from_the_history(app, program):
    client = client_of(at(app, MONDAY))
    home = "/api/users/me/coaches/atlas"
    session = client.post(f"{home}/conversations", json={}).json()["sessionId"]

    def tell(text):
        answer = client.post(f"{home}/conversations/{session}/send-message", json={"message": text})
        return events(answer)[-1]["fullMessage"]

    assert tell(AHEAD).endswith("Shall I plan it so?")
    assert tell("yes").startswith("Planned: no training from Saturday 12 December to Saturday 26 December.")
    place = f"{home}/programs/{program.program_id}"
    (entry,) = client.get(f"{place}/adaptations").json()["items"]
    assert (entry["ruleId"], entry["status"]) == ("ABSENCE", "accepted")
    undone = client.post(f"{place}/adaptations/{entry['adaptationId']}/revert", json={})
    assert undone.status_code == 200, undone.text
    assert undone.json()["program"]["status"] == "active"
    assert off_of(app, program) is None
    again = client.post(f"{place}/adaptations/{entry['adaptationId']}/revert", json={})
    assert again.status_code == 200


def test_a_model_plans_nothing_without_a_yes_and_no_days_that_were_not_told(app, program, scripted):
    ask = {"since": "2026-12-12", "until": "2026-12-27", "reason": "holiday"}
    yes = {"confirmed": True}
    turned = scripted(
        [
            ToolCall(call_id="1", name="pause_program", arguments=ask),
            ToolCall(call_id="2", name="pause_program", arguments=yes),
            Stop(reason=StopReason.TOOL_USE),
        ],
        say("As you say."),
    )
    says(turned, MONDAY, "how are you?")
    assert off_of(app, program) is None


def test_a_program_stored_before_there_were_days_off_still_reads(app, program):
    kept = here(app, program).program.model_dump(mode="json", by_alias=True)
    kept["pauses"] = [{"since": "2026-12-01", "until": "2026-12-03", "reason": "ill"}]
    read = Program.model_validate(kept)
    assert (read.pauses[0].drops, read.pauses[0].adaptation_id) == (False, "")


def test_resumed_by_its_page_while_away_it_goes_on_at_once(app, program):
    says(app, MONDAY, AHEAD, "yes")
    day = date(2026, 12, 20)
    ids = ("me", "atlas", program.program_id)
    programs.change_status(at(app, day), *ids, ProgramStatus.PAUSED, "ill")
    programs.change_status(at(app, day + timedelta(days=2)), *ids, ProgramStatus.ACTIVE)
    there = here(at(app, day + timedelta(days=2)), program).program
    assert not schedule.is_paused(there, day + timedelta(days=2))
