"""Everything a person owns goes along in one file, and goes for good: proven by looking through the whole store."""

import json
import sqlite3
from pathlib import Path

from tests.conftest import DENSE, all_events
from tp_core.domain.creation import CreatorSession
from tp_core.services import belongings, budgets, joining, people, starting, talks
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


def naming(folder: Path, *words: str) -> list[tuple[str, ...]]:
    return [row for row in rows(folder) if any(word in str(row) for word in words)]


def test_nothing_in_the_store_names_an_athlete_who_left(town, tmp_path):
    ann = town.id("ann")
    lived(town.app, ann)
    lived(town.app, ann, "coach-of-cleo")
    lived(town.app, town.id("bob"))
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
    for file in tmp_path.glob("training-programs.sqlite3*"):
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
