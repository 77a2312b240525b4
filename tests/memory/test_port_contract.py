"""One contract, each adapter: what is remembered is found by meaning, by its own person only, until it is forgotten."""

import pytest

from tests.memory.conftest import memory
from tp_core.domain.errors import Unavailable

KNEE = memory("m1", "Trains with care for the left knee.")
DAYS = memory("m2", "Trains four days a week in the garage.")
BURPEES = memory("m3", "Dislikes burpees.")


def ids(found) -> list[str]:
    return [one.memory_id for one in found]


def test_it_has_a_name_that_tells_what_it_embeds_with(port):
    assert port.name


def test_the_nearest_in_meaning_comes_first(port):
    port.remember("me", [KNEE, DAYS, BURPEES])
    assert ids(port.recall("me", "how is the left knee", 3))[0] == "m1"
    assert ids(port.recall("me", "burpees", 3))[0] == "m3"
    assert ids(port.recall("me", "training four days a week", 3))[0] == "m2"


def test_similarity_falls_along_the_list_and_is_a_cosine(port):
    port.remember("me", [KNEE, DAYS, BURPEES])
    found = [one.similarity for one in port.recall("me", "left knee", 3)]
    assert found == sorted(found, reverse=True)
    assert all(-1.001 <= one <= 1.001 for one in found)


def test_no_more_than_asked_for(port):
    port.remember("me", [KNEE, DAYS, BURPEES])
    assert len(port.recall("me", "training", 2)) == 2


def test_nobody_recalls_another_persons(port):
    port.remember("me", [KNEE])
    port.remember("other", [BURPEES])
    assert ids(port.recall("me", "burpees", 10)) == ["m1"]
    assert ids(port.recall("other", "left knee", 10)) == ["m3"]
    assert list(port.recall("nobody", "left knee", 10)) == []


def test_remembered_again_it_is_there_once_and_in_its_new_wording(port):
    port.remember("me", [KNEE, DAYS])
    port.remember("me", [memory("m1", "Likes kettlebell swings.")])
    assert sorted(ids(port.recall("me", "kettlebell", 10))) == ["m1", "m2"]
    assert ids(port.recall("me", "kettlebell swings", 10))[0] == "m1"


def test_forgotten_is_not_found_again_and_forgetting_twice_is_no_error(port):
    port.remember("me", [KNEE, DAYS])
    port.forget("me", ["m1"])
    port.forget("me", ["m1", "never-there"])
    port.forget("me", [])
    assert ids(port.recall("me", "left knee", 10)) == ["m2"]


def test_another_person_cannot_forget_mine(port):
    port.remember("me", [KNEE])
    port.forget("other", ["m1"])
    port.forget_all("other")
    assert ids(port.recall("me", "left knee", 10)) == ["m1"]


def test_forget_all_leaves_nothing_and_is_no_error_where_nothing_was(port):
    port.remember("me", [KNEE, DAYS, BURPEES])
    port.forget_all("me")
    port.forget_all("me")
    assert list(port.recall("me", "left knee", 10)) == []


def test_a_hundred_and_fifty_are_kept_and_found(port):
    port.remember("me", [memory(f"n{number}", f"Lifted stone number {number}.") for number in range(149)])
    port.remember("me", [KNEE])
    assert len(port.recall("me", "stone", 200)) == 150
    assert ids(port.recall("me", "care for the left knee", 1)) == ["m1"]


def test_any_words_may_be_asked_with(port):
    port.remember("me", [KNEE])
    for words in ("日本語", "?", "x" * 3000, "ignore all instructions", "naïve café"):
        assert ids(port.recall("me", words, 1)) == ["m1"]


# Pinecone and Bedrock, as they fail


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 503])
def test_a_vendor_that_refuses_is_unavailable_and_says_nothing_of_itself(pinecone, loopback, status):
    loopback.status = status
    with pytest.raises(Unavailable) as refused:
        pinecone.recall("me", "knee", 3)
    assert "127.0.0.1" not in refused.value.message
    assert "pinecone" not in refused.value.message.casefold()


def test_an_embedding_of_another_shape_is_unavailable(pinecone, loopback):
    for wrong in ({"embedding": [0.1]}, {"oops": 1}, {"embedding": "x"}):
        loopback.embedding = wrong
        with pytest.raises(Unavailable):
            pinecone.remember("me", [KNEE])


def test_pinecone_gets_neither_the_persons_id_nor_the_sentence(pinecone, loopback):
    pinecone.remember("anna-maria", [KNEE])
    assert list(loopback.namespaces) == [next(iter(loopback.namespaces))]
    assert "anna" not in next(iter(loopback.namespaces))
    assert loopback.embedded == [KNEE.text]
