"""The pattern rules by which check-ins and logs may change a plan, as agreed when it starts (science.md 5)."""

from tp_core.domain.value import Value


class PatternRule(Value):
    """When a change is suggested and which; the athlete accepts or declines it."""

    id: str
    when: str
    then: str
    source: str


RULES: tuple[PatternRule, ...] = (
    PatternRule(
        id="LOW_TREND",
        when="two weeks running rated 2 or lower, or a drop of 1 against your own mean",
        then="20 % fewer sets next week",
        source="our default, after Saw 2016",
    ),
    PatternRule(
        id="DELOAD",
        when="how you feel averages 2.5 or lower over two weeks, or two lifts stall",
        then="a lighter week next",
        source="our default, after Bell 2023",
    ),
    PatternRule(
        id="TOO_EASY",
        when="three sessions at least 1.5 RPE under target while you feel well",
        then="2.5 to 5 % more load",
        source="our default, within ACSM 2009",
    ),
    PatternRule(
        id="RPE_DRIFT",
        when="three sessions at least 1 RPE over target",
        then="5 % less load",
        source="our default",
    ),
    PatternRule(
        id="MISSED",
        when="two sessions in a row not done, or three in seven days",
        then="a shorter next week, and a question why",
        source="our default",
    ),
    PatternRule(
        id="SCALED",
        when="the same lift done lighter than planned three times",
        then="a new working max for that lift",
        source="our default",
    ),
)
