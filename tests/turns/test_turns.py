"""A turn outlives its viewer: stored first, answered once, honest when it breaks."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from tests.conftest import DENSE, all_events, become, text_of
from tests.scripted import END, TOOLS, Scripted, say
from tp_core.domain.coach import Stop, StopReason, TextDelta, ToolCall
from tp_core.domain.conversation import Chunk, Completed, Failed, MessageStatus, SessionState, StatusChanged
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import Conflict, Invalid, LimitReached, NotFound, Unavailable
from tp_core.domain.safety import Flag
from tp_core.services import talks
from tp_core.services.app import App
from tp_core.services.turns import engine, transcript
from tp_core.services.turns.live import LiveTurn, LiveTurns
from tp_core.services.turns.run import Sent

ME, ATLAS = "me", "atlas"
Make = Callable[..., App]


def opened(app: App) -> CreatorSession:
    return talks.open_creation(app, ME, ATLAS)


def send(app: App, session: CreatorSession, text: str = "hello", **more: str):
    return engine.send(app, CreatorSession, ME, ATLAS, session.session_id, Sent(text, **more))


def stored(app: App, session: CreatorSession):
    return transcript.page(app, talks.get(app, CreatorSession, ME, ATLAS, session.session_id))


def test_the_joined_chunks_are_the_full_message_and_are_stored(app):
    session = opened(app)
    events = all_events(send(app, session, DENSE))
    done = events[-1]
    assert isinstance(done, Completed)
    assert done.full_message == text_of(events)
    last = stored(app, session)[-1]
    assert (last.message_id, last.content, last.status) == (done.message_id, done.full_message, "complete")


def test_an_answer_longer_than_a_sentence_comes_in_at_least_three_chunks(app):
    events = all_events(send(app, opened(app), DENSE))
    assert sum(event.type == "chunk" for event in events) >= 3


def test_a_status_event_follows_a_change_of_the_draft(app):
    events = all_events(send(app, opened(app), DENSE))
    assert any(isinstance(event, StatusChanged) and event.config_status["goalsSet"] for event in events)


def test_the_athletes_message_is_stored_before_the_model_answers(scripted: Make):
    gate = threading.Event()
    app = scripted([gate, *say("Here.")])
    session = opened(app)
    live = send(app, session, "first words")
    messages = stored(app, session)
    assert [message.role for message in messages] == ["assistant", "user", "assistant"]
    assert (messages[1].content, messages[2].status) == ("first words", "running")
    gate.set()
    assert text_of(all_events(live)) == "Here."


def test_a_second_message_while_one_is_answered_is_refused_and_nothing_is_lost(scripted: Make):
    gate = threading.Event()
    app = scripted([gate, *say("Here.")])
    session = opened(app)
    live = send(app, session, "one")
    with pytest.raises(Conflict):
        send(app, session, "two")
    gate.set()
    all_events(live)
    assert [message.content for message in stored(app, session)[1:]] == ["one", "Here."]


def test_two_messages_at_the_same_moment_start_one_turn(scripted: Make):
    gate = threading.Event()
    app = scripted([gate, *say("Here.")], [gate, *say("There.")])
    session = opened(app)
    outcomes: list[str] = []

    def try_to_send(text: str) -> None:
        try:
            send(app, session, text)
            outcomes.append("started")
        except Conflict:
            outcomes.append("refused")

    threads = [threading.Thread(target=try_to_send, args=(text,)) for text in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gate.set()
    assert sorted(outcomes) == ["refused", "started"]


def test_a_resent_client_id_follows_the_running_turn_and_later_gets_the_same_answer(scripted: Make):
    gate = threading.Event()
    app = scripted([TextDelta(text="Half "), gate, *say("done.")])
    session = opened(app)
    first = send(app, session, "hi", client_id="c1")
    again = send(app, session, "hi", client_id="c1")
    gate.set()
    assert text_of(all_events(first)) == text_of(all_events(again)) == "Half done."
    later = all_events(send(app, session, "hi", client_id="c1"))
    assert text_of(later) == "Half done."
    assert later[-1].message_id == all_events(first)[-1].message_id
    assert [message.role for message in stored(app, session)].count("user") == 1


def test_a_client_id_with_another_text_is_a_conflict(app):
    session = opened(app)
    all_events(send(app, session, "strength", client_id="c1"))
    with pytest.raises(Conflict):
        send(app, session, "muscle", client_id="c1")


def test_the_same_client_id_sent_twice_at_once_is_answered_once(app):
    session = opened(app)
    lives, threads = [], []
    for _ in range(4):
        thread = threading.Thread(target=lambda: lives.append(send(app, session, "strength", client_id="c1")))
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
    answers = {text_of(all_events(live)) for live in lives}
    assert len(lives) == 4
    assert len(answers) == 1
    assert [message.role for message in stored(app, session)].count("user") == 1


@pytest.mark.parametrize(
    "script",
    [
        [Unavailable("The coach is away.")],
        [TextDelta(text="I was say"), Unavailable("The coach is away.")],
        [TextDelta(text="cut off")],
        [END],
        [TextDelta(text="half"), Stop(reason=StopReason.MALFORMED_OUTPUT)],
        [TextDelta(text="half"), RuntimeError("a defect")],
    ],
    ids=["before the first word", "midway", "truncated", "empty", "malformed", "defect"],
)
def test_a_model_that_fails_ends_in_an_error_and_a_resend_is_the_retry(scripted: Make, script):
    app = scripted(script, say("Now it works."))
    session = opened(app)
    failed = all_events(send(app, session, "hi", client_id="c1"))
    assert isinstance(failed[-1], Failed)
    shown = text_of(failed)
    assert stored(app, session)[-1].status is MessageStatus.ERROR
    assert stored(app, session)[-1].content == shown
    retried = all_events(send(app, session, "hi", client_id="c1"))
    assert isinstance(retried[-1], Completed)
    messages = stored(app, session)
    assert [message.content for message in messages if message.role == "user"] == ["hi"]
    assert [message.content for message in messages[2:]] == ([shown] if shown else []) + ["Now it works."]
    assert "RuntimeError" not in failed[-1].message


def test_broken_text_is_never_sent_to_a_model_and_the_history_alternates(scripted: Make):
    app = scripted([TextDelta(text="BROKEN"), Unavailable("away")], say("Fine."), say("Again."))
    session = opened(app)
    all_events(send(app, session, "one"))
    all_events(send(app, session, "two"))
    all_events(send(app, session, "three"))
    for heard in app.coach.heard:
        roles = [message.role for message in heard]
        assert roles[0] == "user"
        assert all(before != after for before, after in pairwise(roles))
        assert "BROKEN" not in str(heard)
    assert "BROKEN" in [message.content for message in stored(app, session)]


def test_after_a_failed_answer_one_may_continue_with_the_rule_based_coach(scripted: Make):
    app = scripted([Unavailable("away")])
    session = opened(app)
    all_events(send(app, session, "strength, 3 days a week"))
    live = engine.retry(app, CreatorSession, ME, ATLAS, session.session_id, model="offline")
    assert isinstance(all_events(live)[-1], Completed)


def test_stop_keeps_what_was_said_at_once_even_while_the_model_is_silent(scripted: Make):
    silent = threading.Event()
    app = scripted([TextDelta(text="This much"), silent, *say(" and more")], say("Next."))
    session = opened(app)
    live = send(app, session, "hi")
    while live.text != "This much":
        time.sleep(0.01)
    began = time.monotonic()
    engine.stop(app, CreatorSession, ME, ATLAS, session.session_id)
    assert time.monotonic() - began < 2
    events = all_events(live)
    assert (events[-1].stop_reason, text_of(events)) == ("stopped", "This much")
    assert stored(app, session)[-1].status is MessageStatus.STOPPED
    silent.set()
    assert isinstance(all_events(send(app, session, "go on"))[-1], Completed)
    assert "and more" not in str(stored(app, session))


def test_a_turn_whose_lease_lapsed_reads_as_interrupted_and_can_be_taken_over(scripted: Make):
    """As after kill -9: another process sees the lapsed lease, takes over, and the first one's late result is dropped."""
    late = threading.Event()
    dead = scripted([TextDelta(text="I was say"), late, *say("ing more")])
    session = opened(dead)
    live = send(dead, session, "hi", client_id="c1")
    while live.text != "I was say":
        time.sleep(0.01)
    dead.turns.get(live.turn_id).renew()
    later = replace(
        dead,
        coach=Scripted(say("Answered anew.")),
        turns=LiveTurns(4),
        owner="another process",
        wall=lambda: dead.wall() + timedelta(seconds=60),
    )
    assert stored(later, session)[-1].status is MessageStatus.INTERRUPTED
    assert stored(later, session)[-1].content == "I was say"
    events = all_events(send(later, session, "hi", client_id="c1"))
    assert text_of(events) == "Answered anew."
    late.set()
    all_events(live)
    messages = stored(later, session)
    assert [message.content for message in messages[1:]] == ["hi", "I was say", "Answered anew."]
    assert [message.role for message in messages].count("user") == 1


def test_a_clock_that_was_set_back_keeps_nobody_waiting(scripted: Make):
    """As after kill -9 and a clock corrected by a day: the lease lies far ahead, and nobody is there to renew it."""
    late = threading.Event()
    dead = scripted([TextDelta(text="I was say"), late, *say("ing more")])
    session = opened(dead)
    live = send(dead, session, "hi", client_id="c1")
    back = replace(
        dead,
        coach=Scripted(say("Answered anew.")),
        turns=LiveTurns(4),
        owner="another process",
        wall=lambda: dead.wall() - timedelta(days=1),
    )
    assert stored(back, session)[-1].status is MessageStatus.INTERRUPTED
    assert text_of(all_events(send(back, session, "hi", client_id="c1"))) == "Answered anew."
    late.set()
    all_events(live)


def test_another_process_follows_a_running_turn_by_polling(scripted: Make):
    gate = threading.Event()
    app = scripted([TextDelta(text="Seen from afar. "), gate, *say("Done.")])
    session = opened(app)
    live = send(app, session, "hi", client_id="c1")
    while not live.text:
        time.sleep(0.01)
    app.turns.get(live.turn_id).renew()
    other = replace(app, turns=LiveTurns(4), owner="another process")
    watched = send(other, session, "hi", client_id="c1")
    while not watched.text:
        time.sleep(0.01)
    gate.set()
    assert text_of(all_events(watched)) == "Seen from afar. Done."


def test_another_process_can_stop_a_running_turn(scripted: Make):
    silent = threading.Event()
    app = scripted([TextDelta(text="Some text"), silent, *say("")])
    session = opened(app)
    live = send(app, session, "hi")
    while not live.text:
        time.sleep(0.01)
    other = replace(app, turns=LiveTurns(4), owner="another process")
    engine.stop(other, CreatorSession, ME, ATLAS, session.session_id)
    silent.set()
    assert stored(other, session)[-1].status is MessageStatus.STOPPED


def test_a_wrong_tool_argument_goes_back_to_the_model_as_a_mistake(scripted: Make):
    bad = ToolCall(call_id="1", name="record_constraints", arguments={"daysPerWeek": 9})
    unread = ToolCall(call_id="2", name="record_goals", arguments=None, raw="{oops")
    nothing = ToolCall(call_id="3", name="no_such_tool", arguments={})
    good = ToolCall(call_id="4", name="record_constraints", arguments={"daysPerWeek": 3})
    app = scripted([bad, unread, nothing, TOOLS], [good, TOOLS], say("Three days then."))
    session = opened(app)
    assert isinstance(all_events(send(app, session, "9 days"))[-1], Completed)
    results = app.coach.heard[1][-1].parts
    assert [part.is_error for part in results] == [True, True, True]
    assert talks.get(app, CreatorSession, ME, ATLAS, session.session_id).brief.days_per_week == 3


def test_a_model_that_only_calls_tools_is_ended_after_six_calls(scripted: Make):
    call = ToolCall(call_id="1", name="propose_phases", arguments={})
    app = scripted(*([[call, TOOLS]] * 7))
    events = all_events(send(app, opened(app), "hi"))
    assert isinstance(events[-1], Failed)
    assert len(app.coach.heard) == 6


def test_max_tokens_is_a_kind_marked_end(scripted: Make):
    app = scripted([TextDelta(text="A long answer"), Stop(reason=StopReason.MAX_TOKENS)])
    events = all_events(send(app, opened(app), "hi"))
    assert events[-1].stop_reason == "max_tokens"
    assert text_of(events) == events[-1].full_message
    assert "ran out of room" in text_of(events)


def test_a_full_pool_refuses_before_anything_is_stored(scripted: Make):
    gate = threading.Event()
    app = replace(scripted([gate, *say("One.")], say("Two.")), turns=LiveTurns(1))
    first, second = opened(app), opened(app)
    live = send(app, first, "one")
    with pytest.raises(LimitReached):
        send(app, second, "two")
    assert len(stored(app, second)) == 1
    gate.set()
    all_events(live)


def test_a_turn_whose_model_is_silent_keeps_no_other_from_being_set_up(scripted: Make):
    gate = threading.Event()
    app = replace(scripted([gate, *say("One.")], say("Two.")), turns=LiveTurns(4, setups=1))
    silent = send(app, opened(app), "one")
    become(lambda: app.coach.heard)  # the model is asked in the order in which it is reached, and answers so
    assert text_of(all_events(send(app, opened(app), "two"))) == "Two."
    gate.set()
    assert text_of(all_events(silent)) == "One."


def test_a_long_text_that_is_slow_to_read_keeps_no_other_from_being_set_up(scripted: Make):
    gate = threading.Event()

    class Slow:
        def flags(self, text: str) -> tuple[Flag, ...]:
            if "long" in text:
                gate.wait(5)
            return ()

        def doubts(self, text: str) -> bool:
            return False

    app = replace(scripted(say("Two."), say("One.")), turns=LiveTurns(4, setups=1), second_look=Slow())
    slow = send(app, opened(app), "a long story " * 40)
    assert text_of(all_events(send(app, opened(app), "two"))) == "Two."
    gate.set()
    assert text_of(all_events(slow)) == "One."


def test_turns_that_ask_no_model_or_are_never_stored_give_back_their_place_for_setting_up(scripted: Make, monkeypatch):
    app = replace(scripted(say("One.")), turns=LiveTurns(4, setups=1))
    session = opened(app)

    def away(writes: object, counted: object = None) -> None:
        del writes, counted
        raise Unavailable("Not now.")

    with monkeypatch.context() as patched:
        patched.setattr(app.store, "save", away)
        with pytest.raises(Unavailable):
            send(app, session, "one")
    assert text_of(all_events(send(app, session, "one"))) == "One."
    for text in ("my chest hurts when I run", "and now?"):
        assert all_events(send(app, session, text))[-1].stop_reason == "safety"


def test_who_waits_for_a_turn_is_called_once_now_or_with_the_next_word():
    live, calls = LiveTurn("turn"), []
    live.call_after(0, lambda: calls.append("first"))
    assert calls == []
    live.publish(Chunk(content="One."))
    live.publish(Chunk(content=" Two."))
    assert calls == ["first"]
    live.call_after(1, lambda: calls.append("there is more"))
    live.publish(Failed(message="No.", retryable=True))
    live.call_after(3, lambda: calls.append("it has ended"))
    assert calls == ["first", "there is more", "it has ended"]


@pytest.mark.parametrize("text", ["", "   ", "x" * 10_001, "a\x00b", "\ud800"])
def test_a_text_that_cannot_be_a_message_changes_nothing(app, text):
    session = opened(app)
    with pytest.raises(Invalid):
        send(app, session, text)
    assert len(stored(app, session)) == 1


def test_a_closed_session_takes_no_message(app):
    session = opened(app)
    assert talks.abandon(app, ME, ATLAS, session.session_id).session_state is SessionState.ABANDONED
    with pytest.raises(Conflict):
        send(app, session, "hi")


def test_nobody_finds_another_persons_session(app):
    session = opened(app)
    with pytest.raises(NotFound):
        engine.send(app, CreatorSession, "someone", ATLAS, session.session_id, Sent("hi"))
    with pytest.raises(NotFound):
        talks.get(app, CreatorSession, ME, "milo", session.session_id)


def test_a_model_that_diagnoses_is_cut_short_and_corrected(scripted: Make):
    app = scripted(say("Fine so far. ", "You probably have ", "tendinitis in the knee. ", "Rest."))
    events = all_events(send(app, opened(app), "my knee"))
    assert "tendinitis" not in text_of(events)
    assert (events[-1].stop_reason, events[-1].full_message) == ("safety", text_of(events))


def test_a_model_that_claims_other_numbers_than_the_plan_is_put_right(scripted: Make):
    goal = ToolCall(call_id="1", name="record_goals", arguments={"primary": "get strong", "discipline": "strength"})
    weeks = ToolCall(call_id="2", name="record_timeline", arguments={"weeks": 10})
    app = scripted([goal, weeks, TOOLS], say("Here is your 12-week program."))
    assert "10 weeks" in text_of(all_events(send(app, opened(app), "10 weeks")))


def test_a_session_of_2000_messages_is_read_in_bounded_pages(app):
    session = opened(app)
    head = talks.get(app, CreatorSession, ME, ATLAS, session.session_id)
    from tp_core.domain.conversation import Message

    writes = [
        app.store.new_message(
            ME,
            session.session_id,
            seq,
            Message(message_id=transcript.message_id(app, seq), role="user" if seq % 2 == 0 else "assistant",
                    content=f"message {seq}", timestamp=app.now()),
        )
        for seq in range(2, 2001)
    ]  # fmt: skip
    for start in range(0, len(writes), 100):
        app.store.save(writes[start : start + 100])
    app.store.save([app.store.keep_talk(head.model_copy(update={"next_seq": 2001}))])
    talk = talks.get(app, CreatorSession, ME, ATLAS, session.session_id)
    page = transcript.page(app, talk)
    assert [len(page), page[-1].content] == [100, "message 2000"]
    seen = list(page)
    while len(page) == 100:
        page = transcript.page(app, talk, page[0].message_id)
        seen = [*page, *seen]
    assert len(seen) == 2000
    assert len(transcript.for_model(app, talk, until=2000)) <= transcript.HISTORY
