"""Names cannot reorder what stands beside them, wherever they come from."""

from tests.athletes import STRENGTH
from tp_core.domain import names
from tp_core.domain.creation import CreatorSession
from tp_core.services import people, profiles, starting, talks
from tp_core.services.app import Claims
from tp_core.services.profiles import ScreeningWish
from tp_core.ui import text

TURNED = "Ann \u202e2 fo 1 \u2066keew\u2069\u202c"
PLAIN = "Ann 2 fo 1 keew"


def test_a_name_that_was_typed(app):
    assert profiles.update(app, "me", profiles.Wishes(name=TURNED)).name == PLAIN


def test_a_name_that_a_provider_tells(app):
    user_id = people.signed_in(app, Claims("https://one.example", "ann", "ann@example.com", TURNED)).user_id
    assert profiles.of(app, user_id).name == PLAIN


def test_a_name_of_a_program(app):
    profiles.update(app, "me", profiles.Wishes(screening=ScreeningWish(none_apply=True, adult=True)))
    session = talks.open_creation(app, "me", "atlas")
    app.store.save([app.store.keep_talk(session.model_copy(update={"brief": STRENGTH}))])
    session = app.store.talk(CreatorSession, "me", "atlas", session.session_id)
    program, _ = starting.finalize(app, "me", "atlas", session.session_id, name=TURNED)
    assert program.program_definition.name == PLAIN


def test_names_of_every_script_and_joined_emoji_stay():
    for name in ("שרה כהן", "محمد", "می‌خواهم", "Zoë O’Neill-Müller", "👩‍👩‍👧 Team", "李小龙"):
        assert names.in_line(name) == name


def test_lines_and_controls_are_no_part_of_a_name():
    assert names.in_line(" Ann\n\tBerg\x07\x1b ") == "Ann Berg"


def test_what_is_drawn_of_anybodys_words_reorders_nothing():
    for draws in (text.quoted, text.spoken, text.labelled):
        assert draws("a\u202eb\u2067c") == "abc"
