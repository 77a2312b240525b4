"""The feedback loop on DynamoDB: check-ins, a change accepted and undone, lists paged, all of a person gone at the end."""

from dataclasses import replace
from datetime import timedelta

from tests.athletes import at, here, started, train
from tests.check_ins.weeks import check_in, day
from tests.table.dynamo import dynamo_table
from tp_core.domain import schedule
from tp_core.services import absences
from tp_core.services.adaptations import deciding
from tp_core.services.storage.store import Store


def test_a_check_in_changes_the_plan_on_dynamodb_as_on_sqlite(app, moto_url):
    cloud = replace(app, store=Store(dynamo_table(moto_url)))
    program = started(cloud)
    train(cloud, program, day(3))
    check_in(cloud, program, 1, 2, "slept badly", client_id="a")
    again = check_in(cloud, program, 1, 2, "slept badly", client_id="a")
    assert not again.new
    change = check_in(cloud, program, 2, 1).change
    monday = at(cloud, day(3))
    accepted = deciding.accept(monday, "me", "atlas", program.program_id, change.adaptation_id)
    assert (accepted.program.status, accepted.program.plan_version) == ("modified", 2)
    undone = deciding.revert(monday, "me", "atlas", program.program_id, change.adaptation_id)
    assert (undone.adaptation.status, undone.program.status) == ("reverted", "active")
    first = cloud.store.program_check_ins("me", program.program_id, limit=1)
    rest = cloud.store.program_check_ins("me", program.program_id, limit=1, cursor=first.next_cursor)
    assert [one.week_number for one in first.items + rest.items] == [2, 1]
    cloud.store.delete_everything("me")
    assert cloud.store.check_ins.of_program("me", program.program_id) == ()
    assert cloud.store.check_ins.adaptations("me", program.program_id) == ()


def test_days_off_ahead_are_kept_and_taken_back_on_dynamodb_as_on_sqlite(app, moto_url):
    cloud = replace(app, store=Store(dynamo_table(moto_url)))
    program = started(cloud)
    monday = at(cloud, day(1))
    found = absences.preview(here(monday, program), day(3), day(5), "holiday")
    after, entry = absences.plan(monday, here(monday, program), found)
    kept = here(monday, program).program
    assert kept.pauses == after.pauses
    assert schedule.end_date(kept) == schedule.end_date(program) + timedelta(days=14)
    undone = deciding.revert(monday, "me", "atlas", program.program_id, entry.adaptation_id)
    assert (undone.adaptation.status, undone.program.pauses) == ("reverted", ())
    cloud.store.delete_everything("me")
