"""What every table must do, whatever is below it."""

import uuid
from decimal import Decimal

import pytest

from tp_core.adapters import dynamodb
from tp_core.services.storage.table import (
    Absent,
    AtVersion,
    Check,
    ConditionFailed,
    Delete,
    Key,
    Present,
    Put,
    Query,
    TooLarge,
)


def item(pk: str, sk: str, **more):
    return {"PK": pk, "SK": sk, **more}


def put(table, pk: str, sk: str, condition=None, **more):
    table.transact([Put(item(pk, sk, **more), condition)])


def keys_of(page):
    return [str(found["SK"]) for found in page.items]


def drain(table, query: Query):
    found, after = [], None
    while True:
        page = table.query(Query(query.pk, query.index, query.prefix, query.between, query.forward, query.limit, after))
        assert len(page.items) <= query.limit
        found += page.items
        if page.next is None:
            return found
        after = page.next


def test_an_item_comes_back_as_it_went_in(table):
    whole = item(
        "u", "s", text="Grüße 🏋️ עברית e\u0301", empty="", count=7, exact=Decimal("0.1"), big=Decimal("1E+30"),
        precise=Decimal("1234567890123456789012345678.0123456789"), negative=Decimal("-2.50"), yes=True, no=False,
        nothing=None, listed=[1, "two", [True, None], {"deep": Decimal("1.5")}], none_listed=[], mapped={"ä": {}},
    )  # fmt: skip
    table.transact([Put(whole)])
    found = table.get(Key("u", "s"))
    assert found == whole
    assert isinstance(found["yes"], bool)
    assert isinstance(found["count"], Decimal)


def test_what_is_not_there_is_none_and_deleting_it_is_no_error(table):
    assert table.get(Key("u", "s")) is None
    table.transact([Delete(Key("u", "s"))])
    put(table, "u", "s")
    table.transact([Delete(Key("u", "s"))])
    assert table.get(Key("u", "s")) is None


@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize("limit", [1, 3, 10, 100])
def test_pages_hold_every_item_once_in_order(table, forward, limit):
    table.write_all([Put(item("u", f"k{number:03d}")) for number in range(10)] + [Put(item("v", "k005"))])
    found = drain(table, Query("u", forward=forward, limit=limit))
    wanted = [f"k{number:03d}" for number in range(10)]
    assert [str(one["SK"]) for one in found] == (wanted if forward else wanted[::-1])


def test_prefix_and_range_are_by_bytes_and_ranges_include_their_ends(table):
    for sk in ("a", "a#1", "a#2", "a#é", "a$", "b", "A#1"):
        put(table, "u", sk)
    assert keys_of(table.query(Query("u", prefix="a#"))) == ["a#1", "a#2", "a#é"]
    assert keys_of(table.query(Query("u", between=("a#1", "a#2")))) == ["a#1", "a#2"]
    assert keys_of(table.query(Query("u"))) == ["A#1", "a", "a#1", "a#2", "a#é", "a$", "b"]
    assert keys_of(table.query(Query("u", prefix="z"))) == []


def test_a_percent_sign_or_underscore_in_a_prefix_means_itself(table):
    for sk in ("a%b", "a_b", "axb"):
        put(table, "u", sk)
    assert keys_of(table.query(Query("u", prefix="a%"))) == ["a%b"]
    assert keys_of(table.query(Query("u", prefix="a_"))) == ["a_b"]


@pytest.mark.parametrize("forward", [True, False])
def test_an_index_lists_only_what_has_its_keys_and_pages_both_ways(table, forward):
    for number in range(7):
        put(
            table, f"u{number}", "s", GSI1PK="coach#a", GSI1SK=f"user#{number}", GSI2PK="state", GSI2SK=f"t{number % 2}"
        )
    put(table, "u9", "s")
    by_coach = drain(table, Query("coach#a", index="GSI1", prefix="user#", forward=forward, limit=2))
    wanted = [f"user#{number}" for number in range(7)]
    assert [one["GSI1SK"] for one in by_coach] == (wanted if forward else wanted[::-1])
    by_state = drain(table, Query("state", index="GSI2", between=("t1", "t1"), forward=forward, limit=2))
    assert sorted(one["PK"] for one in by_state) == ["u1", "u3", "u5"]


def test_changing_or_dropping_index_keys_moves_the_item(table):
    put(table, "u", "s", GSI2PK="active", GSI2SK="1")
    put(table, "u", "s", GSI2PK="done", GSI2SK="2")
    assert drain(table, Query("active", index="GSI2")) == []
    assert len(drain(table, Query("done", index="GSI2"))) == 1
    put(table, "u", "s")
    assert drain(table, Query("done", index="GSI2")) == []


def test_conditions_hold_or_nothing_is_written(table):
    put(table, "u", "s", Absent(), version=1)
    with pytest.raises(ConditionFailed):
        put(table, "u", "s", Absent(), version=9)
    put(table, "u", "s", AtVersion(1), version=2)
    with pytest.raises(ConditionFailed):
        put(table, "u", "s", AtVersion(1), version=9)
    with pytest.raises(ConditionFailed):
        put(table, "u", "other", AtVersion(1), version=9)
    put(table, "u", "s", Present(), version=3)
    with pytest.raises(ConditionFailed):
        table.transact([Delete(Key("u", "s"), AtVersion(2))])
    assert table.get(Key("u", "s"))["version"] == 3
    table.transact([Delete(Key("u", "s"), AtVersion(3))])
    assert table.get(Key("u", "s")) is None


def test_a_transaction_is_all_or_nothing_and_names_the_condition_that_failed(table):
    put(table, "u", "head", version=1)
    with pytest.raises(ConditionFailed) as failed:
        table.transact(
            [
                Put(item("u", "new"), Absent()),
                Put(item("u", "head", version=5), AtVersion(4)),
                Check(Key("u", "missing"), Present()),
            ]
        )
    assert failed.value.key == Key("u", "head")
    assert table.get(Key("u", "new")) is None
    table.transact(
        [
            Put(item("u", "new"), Absent()),
            Put(item("u", "head", version=2), AtVersion(1)),
            Check(Key("u", "missing"), Absent()),
        ]
    )
    assert table.get(Key("u", "new")) is not None
    assert table.get(Key("u", "missing")) is None


def test_a_hundred_writes_fit_a_transaction_and_not_one_more(table):
    writes = [Put(item("u", f"k{number:03d}")) for number in range(101)]
    table.transact(writes[:100])
    assert len(drain(table, Query("u"))) == 100
    with pytest.raises(TooLarge):
        table.transact(writes)


def test_a_key_stands_once_in_a_transaction(table):
    with pytest.raises(ValueError, match="once"):
        table.transact([Put(item("u", "s")), Delete(Key("u", "s"))])
    with pytest.raises(ValueError, match=r"1\.\.100"):
        table.transact([])


def test_more_than_25_items_are_written_and_deleted_in_batches(table):
    table.write_all([Put(item("u", f"k{number:03d}", text="x" * 100)) for number in range(60)])
    assert len(drain(table, Query("u", limit=17))) == 60
    table.write_all([Delete(Key("u", f"k{number:03d}")) for number in range(55)])
    assert len(drain(table, Query("u"))) == 5


def test_the_last_of_two_writes_to_a_key_in_a_batch_counts(table):
    table.write_all([Put(item("u", "s", n=1)), Put(item("u", "s", n=2))])
    assert table.get(Key("u", "s"))["n"] == 2


def test_an_item_near_400_kb_fits_and_one_over_does_not(table):
    put(table, "u", "s", text="x" * 390_000)
    assert len(table.get(Key("u", "s"))["text"]) == 390_000
    with pytest.raises(TooLarge):
        put(table, "u", "big", text="é" * 210_000)
    with pytest.raises(TooLarge):
        table.write_all([Put(item("u", "big", text="x" * 420_000))])
    assert table.get(Key("u", "big")) is None


def test_keys_over_the_limit_are_too_large_before_any_wire(table):
    with pytest.raises(TooLarge):
        put(table, "u", "s" * 1025)


def test_a_page_larger_than_a_megabyte_is_still_filled_to_its_limit(table):
    table.write_all([Put(item("u", f"k{number}", text="x" * 300_000)) for number in range(6)])
    assert len(table.query(Query("u", limit=6)).items) == 6


@pytest.mark.parametrize("server", ["moto", "ministack"])
def test_a_made_table_bills_by_request_forgets_on_time_and_is_protected(server, request):
    client = dynamodb.dynamo_client(request.getfixturevalue(f"{server}_url"))
    name = f"table-{uuid.uuid4().hex}"
    dynamodb.create_table(client, name)
    made = client.describe_table(TableName=name)["Table"]
    assert made["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert {index["IndexName"] for index in made["GlobalSecondaryIndexes"]} == {"GSI1", "GSI2"}
    assert client.describe_time_to_live(TableName=name)["TimeToLiveDescription"]["AttributeName"] == "ttl"
    if server == "moto":
        assert made["DeletionProtectionEnabled"]
        backups = client.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
        assert backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
