"""Every page, opened by everyone it is not for, with every id it could take in its address."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.people.test_belongings import lived
from tests.people.test_leakage import ENTRY
from tp_core.domain.creation import CreatorSession
from tp_core.services import joining, people
from tp_core.services.app import Claims
from tp_core.services.coaching import caring
from tp_core.ui import session as ui_session

ISSUER = "https://provider.example"
PAGES = sorted(file.stem for file in (Path(ENTRY).parent / "pages").glob("*.py"))
SECRETS = ("felt strong", "squat 150", "Ann", "left knee", "Week 1")
"""Of Ann's: what she wrote, her goal, her name, her limit, that there is a plan."""


def user(name: str, **more: object) -> dict[str, object]:
    said = {"sub": name, "iss": ISSUER, "iat": int(time.time()), "email": f"{name}@example.com", "email_verified": True}
    return {"is_logged_in": True, "name": name.title(), **said, **more}


@pytest.fixture
def pages(town) -> Iterator[object]:
    """Opens a page as someone; Ann has trained with Cleo's coach."""
    lived(town.app, town.id("ann"), "coach-of-cleo")
    st.cache_resource.clear()
    ui_session.share_app(replace(town.app, issuer=ISSUER))

    def open_page(name: str, who: dict[str, object] | None, **query: str) -> AppTest:
        at = AppTest.from_file(ENTRY, default_timeout=30)
        if who is not None:
            at.user = who
        else:
            at.user = {"is_logged_in": False}
        at.run()
        for key, value in query.items():
            at.query_params[key] = value
        return at.switch_page(f"pages/{name}.py").run()

    yield open_page
    ui_session.share_app(None)
    st.cache_resource.clear()


@pytest.fixture
def ids(town) -> dict[str, str]:
    """Every id of Ann's a page could be asked for."""
    ann = town.id("ann")
    program = town.app.store.programs(ann, limit=1).items[0]
    session = town.app.store.talks(CreatorSession, ann, None, limit=1).items[0]
    workout = next(iter(town.app.store.training.of_program(ann, program.program_id)))
    return {
        "program": program.program_id, "session": session.session_id, "coach": "coach-of-cleo", "athlete": ann,
        "user": ann, "workout": workout.workout_id, "week": "1", "day": "1", "kind": "program", "view": "review",
    }  # fmt: skip


def drawn(at: AppTest) -> str:
    """Everything the page sent to the browser."""

    def walk(node: object) -> Iterator[str]:
        proto = getattr(node, "proto", None)
        if proto is not None:
            yield str(proto)
        for child in getattr(node, "children", {}).values():
            yield from walk(child)

    return "\n".join(walk(at._tree))


@pytest.mark.parametrize("name", PAGES)
def test_nobody_sees_the_way_in_and_nothing_else(pages, ids, name):
    for query in ({}, ids):
        at = pages(name, None, **query)
        assert not at.exception
        assert [button.key for button in at.button] == ["sign_in"]
        assert [title.value for title in at.title] == ["Training Programs"]
        assert not [secret for secret in SECRETS if secret in drawn(at)]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("stranger", ["bob", "dora", "olga"])
def test_another_persons_ids_open_nothing_of_theirs(pages, ids, name, stranger):
    at = pages(name, user(stranger), **ids)
    assert not at.exception
    shown = drawn(at)
    assert not [secret for secret in (*SECRETS[:4], ids["program"]) if secret in shown], name


@pytest.mark.parametrize("name", ["coach_roster", "insights"])
def test_a_page_for_coaches_or_operators_is_refused_to_an_athlete_by_address(pages, name):
    if name not in PAGES:
        pytest.skip(f"no page {name} yet")
    at = pages(name, user("bob"))
    assert [error.value for error in at.error] == [people.REFUSAL]
    assert not at.title


def test_the_owner_of_the_coach_sees_who_joined_and_no_one_after_they_left(pages, town):
    if "coach_roster" not in PAGES:
        pytest.skip("no roster yet")
    assert "Ann" in drawn(pages("coach_roster", user("cleo"), view="all"))
    joining.leave(town.app, town.id("ann"), "coach-of-cleo")
    for query in ({"view": "all"}, {"athlete": town.id("ann")}):
        assert "Ann" not in drawn(pages("coach_roster", user("cleo"), **query))


@pytest.mark.parametrize(
    "who",
    [
        user("ann", iss="https://elsewhere.example"),
        user("ann", iat=int(time.time()) - 8 * 24 * 3600),
        user("ann", sub=""),
        user("ann", is_logged_in=False),
    ],
    ids=["another provider", "too long ago", "no subject", "not logged in"],
)
def test_a_sign_in_that_is_not_good_any_more_is_none(pages, who):
    at = pages("account", who)
    assert [button.key for button in at.button] == ["sign_in"]


def test_who_signed_out_in_one_window_is_out_in_the_other(pages, town):
    ann = user("ann")
    at = pages("account", ann)
    assert at.title[0].value == "Account"
    people.sign_out(town.app, Claims(ISSUER, "ann", issued_at=int(str(ann["iat"]))))
    at.run()
    assert [button.key for button in at.button] == ["sign_in"]
    again = pages("account", user("ann", iat=int(time.time()) + 1))
    assert again.title[0].value == "Account"


def test_everything_goes_from_the_account_page_only_after_the_word(pages, town):
    at = pages("account", user("ann"))
    assert at.button(key="delete_everything").disabled
    at.text_input(key="delete_word").set_value("delete").run()
    ann = town.id("ann")
    at.button(key="delete_everything").click().run()
    assert list(town.app.store.everything(ann)) == []


def test_an_invitation_is_read_and_accepted_on_its_page(pages, town):
    _, link = joining.invite(town.app, people.signed_in(town.app, town.app.sign_in.claims("cleo")), "coach-of-cleo")
    at = pages("join", user("bob"), invite=link.partition("invite=")[2])
    assert at.title[0].value == "Join Cleo'S"
    at.button(key="join").click().run()
    assert not at.exception
    assert town.app.store.people.joined(town.id("bob"), "coach-of-cleo") is not None
    _, link = joining.invite(town.app, people.signed_in(town.app, town.app.sign_in.claims("cleo")), "coach-of-cleo")
    for who, said in (("bob", "You have joined this coach already."), ("cleo", "This coach is yours.")):
        at = pages("join", user(who), invite=link.partition("invite=")[2])
        assert said in at.markdown[-1].value
        assert "join" not in {one.key for one in at.button}
    at = pages("join", user("dora"), invite=link.partition("invite=")[2])
    at.button(key="join").click().run()
    used = pages("join", user("dora"), invite=link.partition("invite=")[2])
    assert "not good any more" in used.error[0].value


def test_an_owner_invites_from_the_roster_and_from_the_account(pages):
    for name in ("coach_roster", "account"):
        at = pages(name, user("dora"))
        at.button(key="invite_coach-of-dora").click().run()
        assert "/join?invite=" in at.code[0].value, name
        assert at.session_state["invitation_link"] == at.code[0].value


def test_what_a_coach_still_had_on_the_screen_when_an_athlete_left_changes_and_keeps_nothing(pages, town, ids):
    ann, coach = ids["athlete"], ids["coach"]
    at = pages("coach_roster", user("cleo"), coach=coach, athlete=ann)
    at.text_area[0].input("Trains best in the morning.")
    joining.leave(town.app, ann, coach)
    next(one for one in at.button if one.label == "Keep it").click().run()
    assert not at.exception
    assert caring.notes(town.app, coach, ann).items == ()
    assert [one.value.replace("\\", "") for one in at.error] == [
        "That athlete does not train with you, or does so no more."
    ]
    assert [title.value for title in at.title] == ["Roster"]
