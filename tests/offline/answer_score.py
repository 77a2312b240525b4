"""How many of the facts in answers to the coach's questions are recorded, in whole talks on the tools a model uses."""

from collections import Counter
from collections.abc import Iterable

from tests.offline.answers import LIFTER, MEASURED, RUNNER, TUNED, Row
from tests.offline.driver import Talk, Turn
from tests.offline.first_messages import Facts
from tests.offline.score import Loose, Score, got, judged
from tests.offline.unread_answers import MEASURED_LATER
from tp_core.adapters.offline import questions


def score(rows: Iterable[Row]) -> Score:
    total = Score()
    for row in rows:
        _judge(row, total)
    return total


def _judge(row: Row, total: Score) -> None:
    who, topic, said, facts = row
    talk = Talk()
    talk.say("hello" if topic == "goal" else LIFTER if who == "lifter" else RUNNER)
    talk.ask(topic)
    before = got(talk.brief)
    turn = talk.say(said)
    after = got(talk.brief)
    new = {name: value for name, value in after.items() if before.get(name) != value or name in facts}
    if isinstance(before.get("targets"), dict) and "targets" in new:
        new["targets"] = {lift: mark for lift, mark in after["targets"].items() if before["targets"].get(lift) != mark}
    if "discipline" not in facts:
        new.pop("discipline", None)
    told: Facts = {name: value for name, value in facts.items() if name not in ("screening", "decide")}
    judged(said, told, new, total)
    _screening(facts, turn, said, total)


def _screening(facts: Facts, turn: Turn, said: str, total: Score) -> None:
    read, wanted = _health(turn), facts.get("screening", "open")
    if wanted == read == "open" or wanted in Loose:
        return
    total.expected += 1
    total.found += read == wanted
    if read != wanted:
        total.missed.append(f"screening: {wanted}, got {read} in {said!r}")
        total.wrong += [f"screening={read}, not {wanted} in {said!r}"] if read != "open" else []


def _health(turn: Turn) -> str:
    recorded = turn.named("record_screening")
    if recorded is not None and recorded["adult"]:
        return "clear" if recorded["noneApply"] else "something"
    if "guardian" in turn.text:
        return "minor"
    half = questions.AGE_QUESTION in turn.text or questions.HEALTH_HALF in turn.text
    return "half" if half else "open"


def main() -> None:
    for name, rows in (("tuned", TUNED), ("measured", MEASURED), ("measured later", MEASURED_LATER)):
        found = score(rows)
        kinds = Counter(topic for _, topic, _, _ in rows)
        print(
            f"answers to questions, {name}: {found.found} of {found.expected} facts ({found.share:.1%}), {len(found.wrong)} wrong; {len(rows)} answers on {len(kinds)} topics"
        )


if __name__ == "__main__":
    main()
