"""The quick bound on an item's size is never under the size."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tp_core.services.storage import size

NAMES = st.text(max_size=12)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.text(max_size=40)
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_no_item_is_larger_than_its_bound(item):
    assert size.of_item(item) <= size._at_most(item)


def test_the_bound_holds_for_the_widest_characters_and_the_smallest_values():
    for item in ({"": ""}, {"😀" * 50: "😀" * 500}, {"a": [[], {}, None, True, 0, Decimal("1E+30")]}):
        assert size.of_item(item) <= size._at_most(item)
