"""Everything a person owns goes along in one file, and goes for good: proven by looking through the whole store."""

import json
import sqlite3
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

from tests.conftest import DENSE, all_events
from tp_core.adapters.email_outbox import OutboxMailer
from tp_core.domain import notification_words
from tp_core.domain.creation import CreatorSession
from tp_core.domain.memory import MemoryKind, MemorySource, Noted
from tp_core.domain.notification import NotificationKind
from tp_core.services import belongings, budgets, joining, memories, people, starting, talks
from tp_core.services.coaching import caring, speaking
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.services.workouts import logging, opening
from tp_core.services.workouts.logging import LogWish


def lived(app, user_id: str, coach_id: str = "atlas") -> None:
    """A session, a program, a logged workout."""
    session = talks.open_creation(app, user_id, coach_id)
    for text in (DENSE, "no to all, over 18"):
        all_events(engine.send(app, CreatorSession, user_id, coach_id, session.session_id, Sent(text, text[:9])))
    program, _ = starting.finalize(app, user_id, coach_id, session.session_id)
    workout, _new = opening.open_workout(app, user_id, coach_id, program.program_id)
    logging.log(app, workout, user_id, LogWish(status="completed", notes="felt strong"))
    with budgets.message(app, user_id):
        pass


def rows(folder: Path) -> list[tuple[str, ...]]:
    connection = sqlite3.connect(folder / "training-programs.sqlite3")
    found = connection.execute("SELECT pk, sk, body, gsi1pk, gsi1sk, gsi2pk, gsi2sk FROM items").fetchall()
    connection.close()
    return found


def everything_in(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def naming(folder: Path, *words: str) -> list[tuple[str, ...]]:
    return [row for row in rows(folder) if any(word in str(row) for word in words)]


def test_who_was_written_to_and_told_of_other_things_deletes_everything(town):
    ann = town.id("ann")
    lived(town.app, ann, "coach-of-cleo")
    speaking.say(town.app, "coach-of-cleo", ann, town.id("cleo"), "See you on Monday.")
    words = notification_words.of_completion(town.app.store.programs(ann, limit=1).items[0])
    town.app.store.save([speaking.notified(town.app, ann, NotificationKind.COMPLETED, "over", words)])
    belongings.delete(town.app, ann)
    assert list(town.app.store.everything(ann)) == []
    assert town.app.store.roster.find("coach-of-cleo", ann) is None


def test_nothing_in_the_store_names_an_athlete_who_left(town, tmp_path):
    ann = town.id("ann")
    lived(town.app, ann)
    lived(town.app, ann, "coach-of-cleo")
    lived(town.app, town.id("bob"))
    town.app.indexing.wait()
    kept = len(naming(tmp_path, town.id("bob")))
    assert len(naming(tmp_path, ann)) > 15
    assert belongings.delete(town.app, ann) > 15
    assert naming(tmp_path, ann, "ann@example.com", people.digest_of("https://provider.example", "ann")) == []
    assert len(naming(tmp_path, town.id("bob"))) == kept
    assert town.app.store.people.joined(ann, "coach-of-cleo") is None


def test_not_even_the_bytes_of_the_file_name_them(town, tmp_path):
    ann = town.id("ann")
    lived(town.app, ann)
    belongings.delete(town.app, ann)
    for file in everything_in(tmp_path):
        assert ann.encode() not in file.read_bytes(), file.name
        assert b"felt strong" not in file.read_bytes(), file.name


def test_who_comes_back_is_somebody_new(town):
    before = town.id("ann")
    belongings.delete(town.app, before)
    assert town.id("ann") != before


def test_deleting_again_is_no_error(town):
    ann = town.id("ann")
    belongings.delete(town.app, ann)
    assert belongings.delete(town.app, ann) == 0


def test_a_coach_whose_owner_left_stays_for_its_athletes_without_a_name(town, tmp_path):
    ann, cleo = town.id("ann"), town.id("cleo")
    lived(town.app, ann, "coach-of-cleo")
    joining.invite(town.app, people.signed_in(town.app, town.app.sign_in.claims("cleo")), "coach-of-cleo")
    caring.note(town.app, "coach-of-cleo", ann, cleo, "Watch the left knee")
    belongings.delete(town.app, cleo)
    assert naming(tmp_path, cleo, "cleo@example.com") == []
    answer = town.ask("ann", "GET", f"/users/{ann}/coaches/coach-of-cleo/programs")
    assert len(answer.json()["items"]) == 1
    assert town.app.store.people.all_joined(ann) == ()
    assert town.ask("dora", "GET", f"/users/{ann}/coaches/coach-of-cleo/programs").status_code == 403


def test_a_coach_nobody_joined_goes_with_its_owner(town, tmp_path):
    belongings.delete(town.app, town.id("dora"))
    assert naming(tmp_path, "coach-of-dora") == []


def test_the_export_has_everything_but_what_belongs_to_others(town):
    ann = town.id("ann")
    lived(town.app, ann)
    whole = json.loads(belongings.export(town.app, ann))
    kinds = {item["SK"].partition("#")[0] for item in whole["items"]}
    assert {"profile", "program", "plan", "programCreatorSession", "message", "workout", "log", "joined"} <= kinds
    assert "identity" not in kinds
    assert whole["userId"] == ann
    assert json.loads(belongings.export(town.app, town.id("cleo")))["coaches"][0]["coachId"] == "coach-of-cleo"


def test_what_was_exported_survives_what_was_deleted_of_it_and_holds_no_one_else(town):
    lived(town.app, town.id("bob"))
    assert town.id("ann") not in belongings.export(town.app, town.id("bob"))


def test_letters_that_lie_in_the_outbox_go_too(town, tmp_path):
    outbox = tmp_path / "outbox"
    for name in ("ann", "bob"):
        letter = EmailMessage()
        letter["To"] = f"{name.title()} <{name.title()}@example.com>"
        letter["Message-ID"] = f"<{name}@here>"
        letter.set_content("Squats today")
        OutboxMailer(outbox).send(letter)
    town.app = replace(town.app, post=replace(town.app.post, mailer=OutboxMailer(outbox)))
    belongings.delete(town.app, town.id("ann"))
    assert [b"Bob" in file.read_bytes() for file in outbox.iterdir()] == [True]


def test_what_is_remembered_goes_too_with_its_vectors(town, tmp_path):
    ann = town.id("ann")
    noted = Noted(kind=MemoryKind.PREFERENCE, text="Trains in the morning before work")
    memories.keep(town.app, ann, [noted], memories.Origin(MemorySource.SESSION, "s1", "atlas"))
    memories.index(town.app, ann, memories.of(town.app, ann))
    belongings.delete(town.app, ann)
    assert memories.of(town.app, ann) == ()
    assert not [file.name for file in everything_in(tmp_path) if ann.encode() in file.read_bytes()]
