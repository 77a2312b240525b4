"""How answers to the health question are read, and which errors could let somebody train who should not."""

from collections import Counter
from collections.abc import Iterable

from tests.conftest import NOW
from tests.safety.health_answers import MEASURED, TUNED, Row
from tp_core.domain.safety import parse_screening_answer


def judged(row: Row) -> str:
    """`right`, `asked again`, `too careful`, `over-read`, or `dangerous`: what applies taken for nothing, a minor for an adult."""
    text, applies, adult, topics = row
    reply = parse_screening_answer(text)
    none_apply = reply.none_apply if reply else None
    of_age = reply.adult if reply else None
    if reply is not None and of_age is None and reply.birth_year is not None:
        of_age = NOW.year - reply.birth_year > 18
    if (applies is True and none_apply is True) or (adult is False and of_age is True):
        return "dangerous"
    if (applies is False and none_apply is False) or (adult is True and of_age is False):
        return "too careful"
    if (applies is None and none_apply is not None) or (adult is None and of_age is not None):
        return "over-read"
    if (none_apply is None) != (applies is None) or of_age is not adult:
        return "asked again"
    known = set(reply.topics) if reply else set()
    return "right" if not applies or not topics or known & set(topics) else "too careful"


def summary(rows: Iterable[Row]) -> Counter[str]:
    return Counter(judged(row) for row in rows)


def main() -> None:
    for name, rows in (("tuned", TUNED), ("measured", MEASURED)):
        found = summary(rows)
        print(f"answers to the health question, {name}: {found['right']} of {len(rows)} right, {dict(found)}")


if __name__ == "__main__":
    main()
