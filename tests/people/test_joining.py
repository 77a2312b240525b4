"""An athlete joins a coach by invitation and consent, once, and leaves again."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.athletes import started
from tests.conftest import NOW
from tests.people.test_belongings import lived
from tp_core.domain.errors import Conflict, NotAllowed, NotFound
from tp_core.services import joining, people

COACH = "coach-of-cleo"


def person(town, name):
    return people.signed_in(town.app, town.app.sign_in.claims(name))


def invited(town, by="cleo") -> str:
    answer = town.ask(by, "POST", f"/coaches/coach-of-{by}/invitations", json={})
    assert answer.status_code == 201
    return answer.json()["link"].partition("invite=")[2]


def programs_of_bob(town):
    return f"/users/{town.id('bob')}/coaches/{COACH}/programs"


def test_who_joins_can_train_with_the_coach_and_its_owner_sees_them_until_they_leave(town):
    token = invited(town)
    assert town.ask("cleo", "GET", programs_of_bob(town)).status_code == 403
    read = town.ask("bob", "GET", f"/invitations/{token}").json()
    assert read["coachId"] == COACH
    assert "check-ins" in read["sees"][0]
    assert town.ask("bob", "POST", f"/invitations/{token}/accept", json={}).status_code == 200
    assert town.ask("cleo", "GET", programs_of_bob(town)).status_code == 200
    opened = town.ask("bob", "POST", f"/users/{town.id('bob')}/coaches/{COACH}/program-creator-sessions", json={})
    assert opened.status_code == 201
    seen = town.ask("bob", "GET", f"/users/{town.id('bob')}/coaches").json()["items"]
    assert [one["coachId"] for one in seen] == [COACH]
    assert town.ask("bob", "DELETE", f"/users/{town.id('bob')}/coaches/{COACH}").status_code == 200
    assert town.ask("cleo", "GET", programs_of_bob(town)).status_code == 403


def test_an_invitation_is_good_once_also_for_two_at_the_same_moment(town):
    token = invited(town)
    people_ = [person(town, name) for name in ("bob", "dora")]

    def accept(one) -> bool:
        try:
            joining.accept(town.app, one, token)
        except NotFound:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(accept, people_)) == [False, True]


def test_an_invitation_expires_and_can_be_taken_back(town):
    token = invited(town)
    later = replace(town.app, now=lambda: NOW + joining.GOOD_FOR + timedelta(seconds=1))
    with pytest.raises(NotFound):
        joining.opened(later, token)
    listed = town.ask("cleo", "GET", f"/coaches/{COACH}/invitations").json()["items"]
    assert len(listed) == 1
    gone = town.ask("cleo", "DELETE", f"/coaches/{COACH}/invitations/{listed[0]['invitationId']}")
    assert gone.status_code == 200
    assert town.ask("bob", "GET", f"/invitations/{token}").status_code == 404


@pytest.mark.parametrize("token", ["x", "W10.x", "a" * 400, "%00", "..", "W10"])
def test_a_made_up_invitation_opens_nothing(town, token):
    assert town.ask("bob", "GET", f"/invitations/{token}").status_code in (404, 422)
    assert town.ask("bob", "POST", f"/invitations/{token}/accept", json={}).status_code in (404, 422, 405)


def test_only_the_owner_invites_and_nobody_invites_to_a_shipped_coach(town):
    for name in ("ann", "bob", "dora", "olga"):
        assert town.ask(name, "POST", f"/coaches/{COACH}/invitations", json={}).status_code == 403
    with pytest.raises(NotAllowed):
        joining.invite(town.app, person(town, "cleo"), "atlas")
    with pytest.raises(Conflict):
        joining.invite(town.app, people.local(town.app), "atlas")


def test_an_owner_does_not_join_themselves_and_joining_twice_spends_one_invitation(town):
    token = invited(town)
    assert town.ask("cleo", "POST", f"/invitations/{token}/accept", json={}).status_code == 409
    assert town.ask("ann", "POST", f"/invitations/{token}/accept", json={}).status_code == 200
    assert town.ask("bob", "POST", f"/invitations/{token}/accept", json={}).status_code == 200


def test_nobody_leaves_for_another(town):
    path = f"/users/{town.id('ann')}/coaches/{COACH}"
    assert town.ask("cleo", "DELETE", path).status_code == 403
    assert town.ask("bob", "DELETE", path).status_code == 403
    assert town.ask("ann", "DELETE", f"/users/{town.id('ann')}/coaches/atlas").status_code == 404


def test_a_roster_shows_those_who_joined_and_nobody_who_left(town):
    for name in ("bob", "ann"):
        lived(town.app, town.id(name), "atlas")
    town.ask("bob", "POST", f"/invitations/{invited(town)}/accept", json={})
    for name in ("ann", "bob"):
        lived(town.app, town.id(name), COACH)

    def roster() -> set[str]:
        return {one["userId"] for one in town.ask("cleo", "GET", f"/coaches/{COACH}/athletes").json()["items"]}

    assert roster() == {town.id("ann"), town.id("bob")}
    assert town.ask("bob", "DELETE", f"/users/{town.id('bob')}/coaches/{COACH}").status_code == 200
    assert roster() == {town.id("ann")}
    program = town.app.store.programs(town.id("bob"), limit=9).items[0]
    town.app.store.save([town.app.store.keep_program(program)])
    assert roster() == {town.id("ann")}
    assert town.ask("dora", "GET", f"/coaches/{COACH}/athletes").status_code == 403


def roster(town, by="cleo"):
    return town.ask(by, "GET", f"/coaches/{COACH}/athletes").json()["items"]


def joined(town, name="bob"):
    assert town.ask(name, "POST", f"/invitations/{invited(town)}/accept", json={}).status_code == 200


def test_who_joined_and_has_no_program_yet_is_on_the_roster_and_can_be_written_to_and_put_off(town):
    joined(town)
    (bob,) = [one for one in roster(town) if one["userId"] == town.id("bob")]
    assert (bob["name"], bob["programId"]) == ("Bob", None)
    (item,) = bob["attention"]
    assert item["reason"] == f"No program yet, with you since {NOW.day} {NOW:%B}"
    home = f"/coaches/{COACH}/athletes/{town.id('bob')}"
    assert town.ask("cleo", "POST", f"{home}/messages", json={"text": "What do you train for?"}).status_code == 201
    assert town.ask("cleo", "POST", f"{home}/notes", json={"text": "Met at the club."}).status_code == 201
    done = town.ask("cleo", "POST", f"/coaches/{COACH}/attention/{item['itemId']}", json={"done": True})
    assert done.status_code == 200
    assert [one["attention"] for one in roster(town) if one["userId"] == town.id("bob")] == [[]]
    assert town.ask("dora", "POST", f"{home}/messages", json={"text": "Hello"}).status_code == 403
    assert town.ask("bob", "DELETE", f"/users/{town.id('bob')}/coaches/{COACH}").status_code == 200
    assert town.id("bob") not in [one["userId"] for one in roster(town)]


def test_the_owner_of_a_coach_is_no_athlete_of_theirs_for_having_it(town):
    assert town.id("cleo") not in [one["userId"] for one in roster(town)]


def test_who_comes_back_to_a_coach_is_seen_with_the_program_they_went_on_with(town):
    joined(town)
    program = started(town.app, town.id("bob"), coach_id=COACH)
    assert town.ask("bob", "DELETE", f"/users/{town.id('bob')}/coaches/{COACH}").status_code == 200
    joined(town)
    (bob,) = [one for one in roster(town) if one["userId"] == town.id("bob")]
    assert bob["programId"] == program.program_id
