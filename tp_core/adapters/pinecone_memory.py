"""Memories found by meaning in Pinecone: a namespace an athlete, embedded by a model on Bedrock.

Only ids and vectors leave for Pinecone; the sentences go to Bedrock to be embedded, and stay in the store. The SDK's
own timeouts do not hold (measured, platform.md D): whoever must not wait asks on a thread of their own.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, cast

from tp_core.domain.errors import Unavailable
from tp_core.domain.memory import Memory
from tp_core.services.app import Found

if TYPE_CHECKING:
    from pinecone import Index
    from types_boto3_bedrock_runtime import BedrockRuntimeClient

_BATCH = 96
_TIMEOUT_SECONDS = 5.0
_AWAY = "What the coach remembers cannot be reached right now. Please try again in a moment."


class TitanEmbedding:
    """Amazon Titan text embeddings v2 through InvokeModel."""

    def __init__(self, model_id: str, dimensions: int, endpoint_url: str = "") -> None:
        self.name = f"{model_id}/{dimensions}"
        self._model_id = model_id
        self._dimensions = dimensions
        self._endpoint_url = endpoint_url

    def embed(self, text: str) -> list[float]:
        """The sentence's direction, length one; `Unavailable` where Bedrock does not answer with one."""
        from botocore.exceptions import BotoCoreError, ClientError

        body = {"inputText": text, "dimensions": self._dimensions, "normalize": True}
        try:
            answer = self._client.invoke_model(modelId=self._model_id, body=json.dumps(body))
            found = json.loads(answer["body"].read())["embedding"]
        except (BotoCoreError, ClientError, KeyError, TypeError, ValueError) as exc:
            raise Unavailable(_AWAY) from exc
        if not isinstance(found, list) or len(found) != self._dimensions:
            raise Unavailable(_AWAY)
        return [float(one) for one in found]

    @cached_property
    def _client(self) -> "BedrockRuntimeClient":
        import boto3
        from botocore.config import Config

        limits = Config(connect_timeout=2, read_timeout=_TIMEOUT_SECONDS, retries={"total_max_attempts": 2})
        session = boto3.Session()
        # AWS's newer tools set AWS_REGION, which boto3 does not look at.
        region = session.region_name or os.environ.get("AWS_REGION")
        return session.client(
            "bedrock-runtime", region_name=region, endpoint_url=self._endpoint_url or None, config=limits
        )


class PineconeMemories:
    """The memory port over one Pinecone index."""

    def __init__(self, embedding: TitanEmbedding, *, api_key: str, index: str, host: str) -> None:
        self._embedding = embedding
        self._api_key = api_key
        self._index_name = index
        self._host = host

    @property
    def name(self) -> str:
        return f"pinecone:{self._index_name}:{self._embedding.name}"

    def remember(self, user_id: str, memories: Sequence[Memory]) -> None:
        vectors = [(one.memory_id, self._embedding.embed(one.text)) for one in memories]
        with _translated():
            for start in range(0, len(vectors), _BATCH):
                self._index.upsert(
                    vectors=vectors[start : start + _BATCH],
                    namespace=namespace(user_id),
                    show_progress=False,
                    timeout=_TIMEOUT_SECONDS,
                )

    def recall(self, user_id: str, query: str, limit: int) -> Sequence[Found]:
        vector = self._embedding.embed(query)
        with _translated():
            answer = self._index.query(
                top_k=limit, vector=vector, namespace=namespace(user_id), timeout=_TIMEOUT_SECONDS
            )
            return tuple(Found(match.id, float(match.score)) for match in answer.matches)

    def forget(self, user_id: str, memory_ids: Sequence[str]) -> None:
        if memory_ids:
            with _translated(), _absent_is_forgotten():
                self._index.delete(ids=list(memory_ids), namespace=namespace(user_id), timeout=_TIMEOUT_SECONDS)

    def forget_all(self, user_id: str) -> None:
        with _translated(), _absent_is_forgotten():
            self._index.delete(delete_all=True, namespace=namespace(user_id), timeout=_TIMEOUT_SECONDS)

    @cached_property
    def _index(self) -> "Index":
        from pinecone import Pinecone

        client = Pinecone(api_key=self._api_key, timeout=_TIMEOUT_SECONDS)
        return cast("Index", client.Index(host=self._host))


def namespace(user_id: str) -> str:
    """The athlete's namespace: ids may be anything a provider gives, and are nobody else's business."""
    return f"athlete-{hashlib.sha256(user_id.encode()).hexdigest()[:40]}"


@contextmanager
def _translated() -> Iterator[None]:
    from pinecone.exceptions import PineconeException

    try:
        yield
    except PineconeException as exc:
        raise Unavailable(_AWAY) from exc
    except OSError as exc:
        raise Unavailable(_AWAY) from exc


@contextmanager
def _absent_is_forgotten() -> Iterator[None]:
    from pinecone.exceptions import NotFoundException

    try:
        yield
    except NotFoundException:
        return
