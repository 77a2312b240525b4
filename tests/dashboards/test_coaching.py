"""The coach's side through its routes: roster, done and put off, words in their own name, looks at programs, notes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.api.conftest import HOME, client_of
from tests.athletes import at, here, started
from tests.dashboards.conftest import TODAY
from tests.scripted import say
from tp_core.domain import attention, schedule
from tp_core.domain.check_in import Answers, CheckIn, Pain, PainLevel
from tp_core.domain.conversation import MessageStatus
from tp_core.domain.creation import Conversation
from tp_core.domain.errors import Conflict, NotFound
from tp_core.domain.program import Approval, ProgramStatus
from tp_core.domain.review import PATIENCE, ReviewTime
from tp_core.services import notifications, profiles, programs, talks
from tp_core.services.adaptations import deciding
from tp_core.services.coaching import adjusting, caring, reviewing, rosters, speaking
from tp_core.services.coaching.adjusting import Adjustment
from tp_core.services.profiles import Wishes
from tp_core.services.turns import engine, transcript
from tp_core.services.turns.run import Sent
from tp_core.services.workouts import opening

ROSTER = "/api/coaches/atlas"


def check_in(app, program, week=4, feedback="Is the knee thing normal?"):
    one = CheckIn(
        check_in_id=f"check-{week}",
        program_id=program.program_id,
        week_number=week,
        answers=Answers(rating=3, feedback=feedback),
        answered_at=app.now(),
    )
    app.store.save([app.store.check_ins.put("me", one)])
    return one


@pytest.fixture
def client(now, program):
    with client_of(now) as made:
        yield made


def test_the_roster_has_what_the_contract_names_attention_first(now, program, client):
    profiles.update(now, "me", Wishes(name="Sam"))
    started(now, "quiet")
    check_in(now, program)
    items = client.get(f"{ROSTER}/athletes").json()["items"]
    assert [one["userId"] for one in items] == ["me", "quiet"]
    first = items[0]
    assert first["name"] == "Sam"
    assert first["programId"] == program.program_id
    assert (first["week"], first["phase"]) == (5, "Build")
    assert first["sessions"]["30"] == {"done": 16, "partly": 0, "due": 18}
    assert first["adherence"]["30"] == pytest.approx(16 / 18, abs=1e-4)
    assert first["lastCheckIn"]["excerpt"] == "Is the knee thing normal?"
    assert first["ratingTrend"] == [None, None, None, 3]
    assert [one["ruleId"] for one in first["attention"]] == ["UNANSWERED"]
    assert first["attention"][0]["since"] == TODAY.isoformat()


def test_the_roster_pages_and_refuses_another_lists_cursor(now, program, client):
    for name in ("a", "b", "c"):
        started(now, name)
    first = client.get(f"{ROSTER}/athletes?limit=2").json()
    rest = client.get(f"{ROSTER}/athletes", params={"cursor": first["nextCursor"]}).json()
    assert len({one["userId"] for one in (*first["items"], *rest["items"])}) == 4
    assert rest["nextCursor"] is None
    other = client.get("/api/coaches/juno/athletes", params={"cursor": first["nextCursor"]})
    assert other.status_code == 422
    assert client.get("/api/coaches/nobody/athletes").status_code == 404


def test_done_hides_a_fact_and_only_a_new_one_brings_it_back(now, program, client):
    check_in(now, program)
    item = client.get(f"{ROSTER}/athletes").json()["items"][0]["attention"][0]["itemId"]
    assert client.post(f"{ROSTER}/attention/{item}", json={"done": True}).json()["done"] is True
    assert client.get(f"{ROSTER}/athletes").json()["items"][0]["attention"] == []
    check_in(at(now, TODAY), program, week=5, feedback="")
    again = client.get(f"{ROSTER}/athletes").json()["items"][0]["attention"]
    assert [one["reason"] for one in again] == ["Week 5: checked in (3 of 5), not answered"]


def test_put_off_it_comes_back_on_its_day(now, program, client):
    check_in(now, program)
    item = client.get(f"{ROSTER}/athletes").json()["items"][0]["attention"][0]["itemId"]
    until = TODAY + timedelta(days=3)
    answer = client.post(f"{ROSTER}/attention/{item}", json={"snoozeUntil": until.isoformat()})
    assert answer.json()["snoozeUntil"] == until.isoformat()
    assert rosters.line(now, "atlas", "me", TODAY + timedelta(days=2)).attention == ()
    assert rosters.line(now, "atlas", "me", until).attention[0].item_id == item
    for bad in ({}, {"done": True, "snoozeUntil": until.isoformat()}, {"snoozeUntil": TODAY.isoformat()}):
        assert client.post(f"{ROSTER}/attention/{item}", json=bad).status_code == 422
    assert client.post(f"{ROSTER}/attention/me~PAIN~made-up", json={"done": True}).status_code == 404
    assert client.post(f"{ROSTER}/attention/nobody~PAIN~x", json={"done": True}).status_code == 404


def test_a_coach_speaks_in_their_own_name_and_answers_a_check_in(now, program, client):
    profiles.update(now, "me", Wishes(name="Dana"))
    told = check_in(now, program)
    body = {"text": "Let's look at it on Friday.", "checkInId": told.check_in_id}
    answer = client.post(f"{ROSTER}/athletes/me/messages", json=body)
    assert answer.status_code == 201
    assert (answer.json()["role"], answer.json()["authorName"]) == ("coach", "Dana")
    talk = client.get(f"{HOME}/conversations").json()["items"][0]
    messages = client.get(f"{HOME}/conversations/{talk['sessionId']}").json()["messages"]
    assert messages[-1]["content"] == "Let's look at it on Friday."
    news = now.store.notifications.newest("me", 5)
    assert ("coachMessage", "Dana wrote to you") in [(one.kind.value, one.title) for one in news]
    stored = now.store.check_ins.of_week("me", program.program_id, 4)
    assert [one.author_name for one in stored.replies] == ["Dana"]
    assert client.get(f"{ROSTER}/athletes").json()["items"][0]["attention"] == []
    assert client.post(f"{ROSTER}/athletes/me/messages", json={"text": " "}).status_code == 422
    assert client.post(f"{ROSTER}/athletes/me/messages", json={"text": "x", "checkInId": "no"}).status_code == 404
    assert client.post(f"{ROSTER}/athletes/stranger/messages", json={"text": "x"}).status_code == 404


def test_a_coachs_words_while_an_answer_is_written_lose_neither(now, program, scripted):
    """The talk's head moves under a running turn; the turn saves against the head as it then is."""
    import threading

    gate = threading.Event()
    app = replace(scripted([gate, *say("An answer.")]), now=now.now)
    talk = talks.open_conversation(app, "me", "atlas")
    live = engine.send(app, Conversation, "me", "atlas", talk.session_id, Sent("Hello there, coach"))
    speaking.say(app, "atlas", "me", "me", "Seen it.")
    gate.set()
    assert [one for one in live.follow() if one is not None][-1].type == "complete"
    page = transcript.page(app, app.store.talk(Conversation, "me", "atlas", talk.session_id))
    assert {one.content for one in page} >= {"Hello there, coach", "An answer.", "Seen it."}
    assert all(one.status is MessageStatus.COMPLETE for one in page)
    speaking.say(app, "atlas", "me", "me", "And again.")


def test_a_program_waits_for_the_coachs_look_but_never_for_long(now):
    reviewing.set_policy(now, "atlas", ReviewTime.BEFORE)
    program = started(now, "ann")
    assert program.approval is Approval.PENDING
    assert rosters.line(now, "atlas", "ann", TODAY).attention[0].rule_id == "APPROVAL"
    with pytest.raises(
        Conflict, match="Your coach looks at this program before its first workout, by Friday 1 January"
    ):
        opening.open_workout(now, "ann", "atlas", program.program_id)
    later = replace(now, now=lambda: now.now() + PATIENCE)
    assert opening.open_workout(later, "ann", "atlas", program.program_id)[1]


def test_approving_opens_it_and_a_comment_reaches_the_athlete(now):
    reviewing.set_policy(now, "atlas", ReviewTime.BEFORE)
    program = started(now, "ann")
    with client_of(now) as client:
        base = f"/api/users/ann/coaches/atlas/programs/{program.program_id}"
        answer = client.post(f"{base}/approve", json={"comment": "Good plan. Start light."})
        assert answer.status_code == 200
        assert answer.json()["approval"] == "approved"
        assert client.post(f"{base}/approve", json={"comment": "Good plan. Start light."}).status_code == 200
        assert client.post(f"{base}/workouts", json={}).status_code == 201
        told = now.store.notifications.newest("ann", 5)
        assert [(one.kind.value, one.text) for one in told] == [("programReviewed", "Good plan. Start light.")]
        declined = client.post(f"{base}/decline", json={"comment": "Let's talk first."}).json()
        assert declined["approval"] == "declined"
        assert client.post(f"{base}/decline", json={"comment": "x" * 2001}).status_code == 422


def test_a_policy_of_never_asks_nobody(now):
    assert started(now, "ann").approval is Approval.NONE
    reviewing.set_policy(now, "atlas", ReviewTime.AFTER)
    after = started(now, "ben")
    assert (after.approval, after.review_until) == (Approval.PENDING, None)
    assert opening.open_workout(now, "ben", "atlas", after.program_id)[1]


def test_notes_are_the_coachs_own(now, program, client):
    made = client.post(f"{ROSTER}/athletes/me/notes", json={"text": "Prefers mornings."})
    assert made.status_code == 201
    caring.note(now, "juno", "me", "me", "Another coach's note.")
    found = client.get(f"{ROSTER}/athletes/me/notes").json()["items"]
    assert [one["text"] for one in found] == ["Prefers mornings."]
    assert client.post(f"{ROSTER}/athletes/me/notes", json={"text": "  "}).status_code == 422


def test_shifting_moves_what_lies_ahead_and_spares_an_event(now, program):
    before = here(now, program).program
    after = reviewing.shift(now, "me", "atlas", program.program_id, 3, "me")
    assert after.pauses[-1].since == TODAY
    told = notifications.open_ones(now, "me")[0]
    assert told.title == "The person behind Atlas moved your program by 3 days"
    ends = [schedule.day_in_words(schedule.end_date(one)) for one in (before, after)]
    assert told.text == f"What lies ahead is 3 days later: it ends on {ends[1]} instead of {ends[0]}."
    met = after.model_copy(update={"event_date": before.start_date + timedelta(days=83), "event_name": "meet"})
    now.store.save([now.store.keep_program(met)])
    with pytest.raises(Conflict, match="after its meet"):
        reviewing.shift(now, "me", "atlas", program.program_id, 10, "me")


def test_a_bulk_action_tells_who_could_not_be_done(now, program):
    started(now, "ann")
    found = reviewing.each(
        ["ann", "ghost"], lambda user: speaking.say(now, "atlas", user, "me", "Hello") if user == "ann" else _missing()
    )
    assert [bool(one.problem) for one in found] == [False, True]


def _missing():
    raise Conflict("There is nothing to do for them.")


def test_a_coach_adjusts_the_coming_week_and_the_athlete_is_told(now, program):
    seen = adjusting.preview(now, "me", "atlas", program.program_id, Adjustment.FEWER_SETS, "me")
    assert seen.after.weeks[0].sets < seen.before.weeks[0].sets
    assert now.store.program("me", "atlas", program.program_id).plan_version == 1
    done = adjusting.adjust(now, "me", "atlas", program.program_id, Adjustment.FEWER_SETS, "me")
    assert done.program.plan_version == 2
    week = here(now, done.program).plan.week(done.adaptation.weeks[0])
    assert week.note == "The person behind Atlas adjusted this week: 20 % fewer sets."
    assert now.store.notifications.newest("me", 1)[0].title == "The person behind Atlas adjusted your program"
    undone = deciding.revert(now, "me", "atlas", program.program_id, done.adaptation.adaptation_id)
    assert here(now, undone.program).plan.week(done.adaptation.weeks[0]) == here(now, program).plan.week(
        done.adaptation.weeks[0]
    )


def test_a_week_that_cannot_be_adjusted_says_why(now, program):
    programs.change_status(now, "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    with pytest.raises(Conflict, match="only a running one"):
        adjusting.preview(now, "me", "atlas", program.program_id, Adjustment.LIGHTER, "me")


def hurt(app, program, week=4, level=PainLevel.MODIFIED, feedback=""):
    """A check-in with pain in the left knee."""
    one = CheckIn(
        check_in_id=f"check-{week}",
        program_id=program.program_id,
        week_number=week,
        answers=Answers(rating=3, feedback=feedback, pain=Pain(level=level, area="left knee")),
        answered_at=app.now(),
    )
    app.store.save([app.store.check_ins.put("me", one)])
    return one


@pytest.mark.parametrize("level", [PainLevel.NIGGLE, PainLevel.MODIFIED, PainLevel.COULD_NOT])
def test_no_coach_adds_load_in_a_week_with_pain(now, program, level):
    assert adjusting.preview(now, "me", "atlas", program.program_id, Adjustment.MORE_LOAD, "me").after
    hurt(now, program, level=level)
    told = adjusting.concerns_of(now, "me", "atlas", program.program_id)
    assert len(told) == 1
    assert "left knee" in told[0]
    offered = adjusting.offered(now, "me", "atlas", program.program_id)
    assert Adjustment.MORE_LOAD not in offered
    assert Adjustment.LESS_LOAD in offered
    with pytest.raises(Conflict, match="left knee"):
        adjusting.preview(now, "me", "atlas", program.program_id, Adjustment.MORE_LOAD, "me")
    with pytest.raises(Conflict, match="left knee"):
        adjusting.adjust(now, "me", "atlas", program.program_id, Adjustment.MORE_LOAD, "me")
    assert adjusting.preview(now, "me", "atlas", program.program_id, Adjustment.LESS_LOAD, "me").after


def test_illness_and_a_safety_answer_speak_against_more_load_also_when_marked_as_done(now, program):
    check_in(now, program, feedback="I had a fever since Tuesday")
    assert adjusting.concerns_of(now, "me", "atlas", program.program_id) == ("week 4: illness",)
    talk = talks.open_conversation(now, "me", "atlas")
    live = engine.send(now, Conversation, "me", "atlas", talk.session_id, Sent("I fainted during squats today"))
    assert [one for one in live.follow() if one is not None]
    items = rosters.line(now, "atlas", "me", TODAY).attention
    caring.handle(now, "atlas", next(one.item_id for one in items if one.rule_id == "SAFETY"))
    assert "emergency answer" in adjusting.concerns_of(now, "me", "atlas", program.program_id)[0]


def test_after_a_reply_the_row_quotes_no_older_note(now, program):
    check_in(now, program, week=1, feedback="Knee grumbles on stairs.")
    latest = check_in(now, program, week=4, feedback="Better by Sunday.")
    assert rosters.line(now, "atlas", "me", TODAY).note.week == 4
    speaking.say(now, "atlas", "me", "me", "Good.", check_in_ids=[latest.check_in_id])
    note = rosters.line(now, "atlas", "me", TODAY).note
    assert (note.week, note.replied) == (4, True)
    check_in(now, program, week=2, feedback="Is this too much?")
    assert rosters.line(now, "atlas", "me", TODAY).note.week == 2, "a question waits until it is answered"


def test_a_drafted_reply_begins_with_what_is_grave(now, program):
    hurt(now, program, feedback="Swapped squats. Is that fine?")
    fact = rosters.line(now, "atlas", "me", TODAY).last_check_in
    assert speaking.draft("Cleo", [fact]) == (
        "Hi Cleo, thanks for checking in. You changed training for pain (left knee): how is it now? To your question: "
    )
    safe = speaking.draft("Cleo", [fact], safety=True)
    assert safe.startswith("Hi Cleo, before anything else: how are you now, and did you get the help")
    assert "left knee" in safe
    plain = fact.model_copy(update={"pain": None, "asks": False})
    assert speaking.draft("", [plain]) == "Hi, thanks for checking in. I've read your week. "
    assert speaking.draft("Cleo", []) == "Hi Cleo, "


def test_one_message_settles_all_that_it_answers_and_leaves_the_rest_open(now, program):
    first = check_in(now, program, week=1, feedback="Can I swap Friday?")
    check_in(now, program, week=2, feedback="Is four days too much?")
    latest = check_in(now, program, week=4, feedback="Fine.")
    row = rosters.line(now, "atlas", "me", TODAY)
    assert [one.week for one in row.unanswered] == [1, 2, 4]
    asked = [one for one in row.unanswered if one.week != 2]
    assert speaking.draft("Sam", asked).endswith("thanks for checking in. To your question of week 1: ")
    speaking.say(now, "atlas", "me", "me", "Yes.", check_in_ids=[first.check_in_id, latest.check_in_id])
    after = rosters.line(now, "atlas", "me", TODAY)
    assert [one.week for one in after.unanswered] == [2]
    assert [one.reason for one in after.attention] == ["Week 2: asked a question, not answered"]
    assert [one.content for one in speaking.written(now, "atlas", "me")] == ["Yes."]


def test_a_coach_without_a_name_never_speaks_as_the_rule_based_coach(now, program):
    assert speaking.say(now, "atlas", "me", "dana", "Hello.").author_name == "The person behind Atlas"
    profiles.update(now, "dana", Wishes(name="Dana"))
    assert speaking.say(now, "atlas", "me", "dana", "Hello again.").author_name == "Dana"


def test_what_was_put_away_is_shown_with_its_day_and_can_be_brought_back(now, program):
    check_in(now, program)
    item = rosters.line(now, "atlas", "me", TODAY).attention[0]
    until = TODAY + timedelta(days=3)
    caring.handle(now, "atlas", item.item_id, until=until)
    away = rosters.line(now, "atlas", "me", TODAY).put_away
    assert [(one.item, one.until) for one in away] == [(item, until)]
    assert rosters.line(now, "atlas", "me", until).put_away == ()
    caring.handle(now, "atlas", item.item_id)
    assert rosters.line(now, "atlas", "me", until).put_away[0].until is None
    caring.bring_back(now, "atlas", item.item_id)
    row = rosters.line(now, "atlas", "me", TODAY)
    assert (row.attention, row.put_away) == ((item,), ())


def test_a_safety_answer_is_done_by_itself_and_all_other_reasons_in_sight_together(now, program):
    hurt(now, program)
    talk = talks.open_conversation(now, "me", "atlas")
    live = engine.send(now, Conversation, "me", "atlas", talk.session_id, Sent("I fainted during squats today"))
    assert [one for one in live.follow() if one is not None]
    first = attention.at_hand(rosters.line(now, "atlas", "me", TODAY).attention)
    assert [one.rule_id for one in first] == ["SAFETY"]
    with pytest.raises(Conflict, match="on its own row"):
        caring.done_among_several(now, "atlas", "me", first)
    caring.handle_all(now, "atlas", "me", [one.item_id for one in first])
    rest = attention.at_hand(rosters.line(now, "atlas", "me", TODAY).attention)
    assert [one.rule_id for one in rest] == ["PAIN", "UNANSWERED"]
    caring.done_among_several(now, "atlas", "me", rest)
    row = rosters.line(now, "atlas", "me", TODAY)
    assert (row.attention, len(row.put_away)) == ((), 3)


def test_of_several_reasons_one_of_somebody_elses_leaves_all_open(now, program):
    check_in(now, program)
    item = rosters.line(now, "atlas", "me", TODAY).attention[0]
    with pytest.raises(NotFound):
        caring.handle_all(now, "atlas", "me", [item.item_id, "someone~PAIN~x"])
    assert rosters.line(now, "atlas", "me", TODAY).attention == (item,)
