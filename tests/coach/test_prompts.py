"""What a coach model is told, held in golden files: `python -m tests.coach.test_prompts` writes them anew."""

import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.conftest import DENSE, NOW, all_events, environment
from tests.converse.scripts import called, said
from tp_core import bootstrap
from tp_core.domain.creation import Conversation, CreatorSession
from tp_core.services import desks, profiles, starting, talks
from tp_core.services.app import App
from tp_core.services.prompts import instructions
from tp_core.services.tools import creation, memory, training
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.settings import Settings

GOLDEN = Path(__file__).parent / "golden"


def talked(app: App, *texts: str) -> CreatorSession:
    """A creator session after these words to the rule-based coach."""
    session = talks.open_creation(app, "me", "atlas")
    for text in texts:
        all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, Sent(text)))
    return talks.get(app, CreatorSession, "me", "atlas", session.session_id)


def system(app: App, talk: CreatorSession | Conversation):
    return instructions(desks.open_desk(app, talk, profiles.of(app, "me")).facts())


def as_sent(app: App) -> dict[str, str]:
    """Every golden text by file name."""
    began = system(app, talks.open_creation(app, "me", "atlas"))
    talking = system(app, talks.open_conversation(app, "me", "atlas"))
    tools = {"creation": creation.specs(), "training": training.specs(), "memory": memory.specs()}
    return {
        "creating-stable.txt": began.stable,
        "creating-first.txt": began.current,
        "talking-stable.txt": talking.stable,
        **{
            f"tools-{name}.json": json.dumps([tool.model_dump() for tool in specs], indent=1, ensure_ascii=False)
            for name, specs in tools.items()
        },
    }


def test_a_model_is_told_what_the_golden_files_say(app):
    for name, text in as_sent(app).items():
        assert text + "\n" == (GOLDEN / name).read_text(), f"{name}: python -m tests.coach.test_prompts writes it anew"


def test_the_same_facts_are_told_in_the_same_bytes(app):
    draft = talked(app, DENSE)
    assert system(app, draft) == system(app, draft)
    assert [tool.model_dump_json() for tool in creation.specs()] == [
        tool.model_dump_json() for tool in creation.specs()
    ]  # fmt: skip


def test_the_stable_prefix_is_byte_identical_through_a_conversation(bedrock):
    goal = called(("record_goals", {"primary": "squat 150 kg", "discipline": "strength"}), before="One moment.")
    app, server = bedrock(goal, said("Noted. Which days?"), said("Fine."), said("And now?"))
    session = talks.open_creation(app, "me", "atlas")
    for text in ("squat 150 kg", "4 days", "in my garage"):
        all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, Sent(text)))
    assert len(server.requests) == 4
    stable = {json.dumps([request["system"][:2], request["toolConfig"]]) for request in server.requests}
    assert len(stable) == 1
    currents = {request["system"][2]["text"] for request in server.requests}
    assert len(currents) > 1, "the facts of the moment change behind the cache point"


def test_the_model_is_given_the_dates_and_the_draft_it_may_speak_of(app):
    told = system(app, talked(app, DENSE)).current
    for needed in (
        "2026-11-30 Monday 30 November", "27 weeks from Monday 30 November to Sunday 6 June 2027", "Tuesday 1 June 2027",
        "Back squat: 4 × 8 at 97.5 kg", "left knee gets cranky", "The health question is asked in these words",
    ):  # fmt: skip
        assert needed in told


def test_the_model_is_given_the_running_program_and_what_is_coming(app):
    ready = talked(app, DENSE, "no to all, over 18")
    starting.finalize(app, "me", "atlas", ready.session_id)
    told = system(app, talks.open_conversation(app, "me", "atlas")).current
    for needed in (
        'Running program "Squat 150 and Bench 100 · 27 weeks": Starts Monday 30 November, in 6 days', "weeks 1-5, from",
        "Week 1:\n- Lower body A: Back squat: 4 × 8 at 97.5 kg", "Coming: Lighter week from Monday 28 December",
    ):  # fmt: skip
        assert needed in told


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        made = replace(bootstrap.build(Settings.from_environment(environment(Path(folder)))), now=lambda: NOW)
        GOLDEN.mkdir(exist_ok=True)
        for file, text in as_sent(made).items():
            (GOLDEN / file).write_text(text + "\n")
            print(file, len(text), file=sys.stderr)
