"""Windows that are open while a sign-in ends or everything is deleted: nothing is cut off, and nobody is made anew."""

import time

from tests.people.test_page_isolation import ISSUER, pages, user  # noqa: F401  pages is a fixture
from tp_core.services import belongings, people, profiles
from tp_core.ui import session as ui_session

WEEK = 168 * 3600
ACCOUNT = "account"


def warnings(at) -> str:
    return " ".join(one.value for one in at.warning)


def test_a_page_that_was_open_goes_on_for_an_hour_says_so_and_keeps_what_is_written(pages, town):  # noqa: F811
    at = pages(ACCOUNT, user("ann"))
    assert not warnings(at)
    at.user = user("ann", iat=int(time.time()) - WEEK - 60)
    at.run()
    assert "Your sign-in is over" in warnings(at)
    field = next(one for one in at.text_input if one.label == "Name")
    field.input("Anna Berg")
    next(one for one in at.button if one.label == "Save").click().run()
    assert "Your sign-in is over" in warnings(at)
    assert profiles.of(town.app, town.id("ann")).name == "Anna Berg"
    at.user = user("ann", iat=int(time.time()) - WEEK - 3700)
    at.run()
    assert [button.key for button in at.button] == ["sign_in"]
    assert "It has been a while. Please sign in again." in [one.value for one in at.markdown]


def test_a_page_that_is_opened_after_the_sign_in_ended_is_not(pages):  # noqa: F811
    at = pages(ACCOUNT, user("ann", iat=int(time.time()) - WEEK - 60))
    assert [button.key for button in at.button] == ["sign_in"]


def test_after_everything_is_deleted_other_windows_are_signed_out_and_make_nobody_anew(pages, town):  # noqa: F811
    at = pages(ACCOUNT, user("ann"))
    belongings.delete(town.app, people.signed_in(ui_session.app(), ui_claims("ann")).user_id)
    at.run()
    assert [button.key for button in at.button] == ["sign_in"]
    assert people.DELETED in [one.value for one in at.markdown]
    assert town.app.store.people.identity(people.digest_of(ISSUER, "ann")) is None
    # Somebody who signed in anew elsewhere meanwhile is not who this window was of either.
    people.signed_in(ui_session.app(), ui_claims("ann"))
    at.run()
    assert people.DELETED in [one.value for one in at.markdown]


def ui_claims(name: str) -> people.Claims:
    return people.Claims(ISSUER, name, f"{name}@example.com", name.title())
