"""Who someone is: the same user for the same person at the same provider, and nobody else."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tp_core.domain.errors import NotAllowed
from tp_core.services import people
from tp_core.services.app import Claims
from tp_core.services.people import Role

ANN = Claims("https://one.example", "ann", "ann@example.com", "Ann")


def test_the_same_person_is_the_same_user_every_time(app):
    assert people.signed_in(app, ANN).user_id == people.signed_in(app, ANN).user_id


def test_the_same_subject_at_another_provider_is_someone_else(app):
    elsewhere = Claims("https://two.example", "ann", "ann@example.com")
    assert people.signed_in(app, ANN).user_id != people.signed_in(app, elsewhere).user_id


def test_a_person_who_signs_in_in_many_windows_at_once_is_one_user(app):
    with ThreadPoolExecutor(12) as pool:
        found = list(pool.map(lambda _: people.signed_in(app, ANN).user_id, range(24)))
    assert len(set(found)) == 1
    assert len(app.store.people.identities(found[0])) == 1


def test_the_store_keeps_neither_subject_nor_issuer(app):
    user_id = people.signed_in(app, ANN).user_id
    kept = str(list(app.store.everything(user_id)))
    assert "one.example" not in kept
    assert "'ann'" not in kept


def test_an_address_that_changed_at_the_provider_changes_here(app):
    user_id = people.signed_in(app, ANN).user_id
    people.signed_in(app, Claims(ANN.issuer, ANN.subject, "ann@new.example", "Ann"))
    assert [one.email for one in app.store.people.identities(user_id)] == ["ann@new.example"]


def test_nobody_is_an_operator_by_an_empty_address(app):
    from dataclasses import replace

    operated = replace(app, operators=frozenset({"", "olga@example.com"}))
    assert not people.signed_in(operated, Claims("https://one.example", "x")).is_a(Role.OPERATOR)
    with pytest.raises(NotAllowed):
        people.check_operator(people.signed_in(operated, ANN))


def test_at_an_unguarded_machine_the_person_is_everyone(app):
    me = people.local(app)
    people.check_self(me, "anyone-at-all")
    people.check_athlete_of(app, me, "atlas", "anyone-at-all")
    assert set(me.roles) == set(Role)
