"""The demonstration: lived through the engine, labelled, loaded once, gone without a trace."""

from dataclasses import replace
from datetime import date

import pytest

from tests.athletes import at, here
from tests.dashboards.test_roster_rows import stored_and_rebuilt
from tp_core.domain.errors import Conflict
from tp_core.domain.goal_standing import Standing
from tp_core.services import goals, profiles
from tp_core.services.demo import loading
from tp_core.services.demo.living import live
from tp_core.services.demo.stories import PREFIX, stories

TODAY = date(2026, 11, 30)
TWO = ("gita", "kim")


@pytest.fixture
def few(app):
    """Two of the athletes; `make sim` and the pictures live the whole dozen."""
    today = profiles.today(app, profiles.of(app, "me"))
    return tuple(one for one in stories(today) if one.user_id.removeprefix(PREFIX) in TWO)


def test_loading_makes_each_once_and_labels_it(app, few):
    assert [one.new for one in loading.load(app, few)] == [True, True]
    assert [one.new for one in loading.load(app, few)] == [False, False]
    assert loading.loaded(app)
    for story in few:
        assert profiles.of(app, story.user_id).name.endswith("(demo)")
        stored, rebuilt = stored_and_rebuilt(app, story.coach_id, story.user_id)
        assert stored == rebuilt
    assert app.store.roster.find("remy", f"{PREFIX}gita").outcomes


def test_removing_leaves_no_trace_of_them_and_everything_of_others(app, few):
    mine = profiles.change(app, "me", lambda one: one.model_copy(update={"name": "Me"}))
    list(loading.load(app, few))
    assert loading.remove(app) > 50
    assert not loading.loaded(app)
    for story in few:
        assert list(app.store.everything(story.user_id)) == []
        assert app.store.roster.find(story.coach_id, story.user_id) is None
    assert profiles.of(app, "me").name == mine.name
    assert loading.remove(app) == 0


def test_the_same_day_makes_the_same_lives(app, few):
    story = few[0]
    days = list(live(app, story, profiles.today(app, profiles.of(app, "me"))))
    first = app.store.roster.find(story.coach_id, story.user_id)
    loading.remove(app)
    assert list(live(app, story, profiles.today(app, profiles.of(app, "me")))) == days
    again = app.store.roster.find(story.coach_id, story.user_id)
    assert [(one.week, one.status) for one in again.outcomes] == [(one.week, one.status) for one in first.outcomes]
    assert [one.rating for one in again.check_ins] == [one.rating for one in first.check_ins]


def test_every_goal_is_about_the_lift_it_names():
    told = [
        (target.said, target.exercise_id, target.load)
        for story in stories(TODAY)
        for life in story.lives
        for target in life.brief.targets
    ]
    assert ("deadlift 130 kg", "deadlift", 130) in told
    for said, exercise_id, load in told:
        assert said.split()[0] in exercise_id
        assert f"{load:g}" in said


def test_who_trains_as_planned_gets_stronger(app):
    ana = next(one for one in stories(TODAY) if one.name == "Ana")
    few = ana.model_copy(update={"lives": (ana.lives[0].model_copy(update={"weeks_ago": 8}),)})
    later = at(app, TODAY)
    list(live(later, few, TODAY))
    (program,) = later.store.programs(ana.user_id, limit=1).items
    (goal,) = goals.goals(later, here(later, program))
    assert goal.way.now > goal.way.start
    assert goal.way.standing in (Standing.ON_TRACK, Standing.AHEAD)


def test_real_people_are_never_joined_by_made_up_ones(app, few):
    with pytest.raises(Conflict):
        list(loading.load(replace(app, auth="oidc"), few))
