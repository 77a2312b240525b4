"""Servers on this machine that speak as Pinecone's data plane and as Titan on Bedrock do; the real SDKs talk to them."""

import hashlib
import json
import math
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


def words_as_vector(text: str, dimensions: int) -> list[float]:
    """A vector that points alike for sentences with alike words: each word's letters hashed to places."""
    values = [0.0] * dimensions
    for word in re.findall(r"[a-z0-9]{3,}", text.casefold()):
        place = int.from_bytes(hashlib.sha256(word[:5].encode()).digest()[:4]) % dimensions
        values[place] += 1
    length = math.sqrt(sum(value * value for value in values)) or 1.0
    return [value / length for value in values]


class Loopback:
    """State and faults of the two services behind one address."""

    def __init__(self) -> None:
        self.namespaces: dict[str, dict[str, list[float]]] = {}
        self.embedded: list[str] = []
        self.requests: list[str] = []
        self.status = 200
        self.delay = 0.0
        self.embedding: dict[str, Any] | None = None
        handler = type("Handler", (_Handler,), {"here": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        if "/model/" in path:
            self.embedded.append(body["inputText"])
            vector = words_as_vector(body["inputText"], body["dimensions"])
            return self.embedding or {"embedding": vector, "inputTextTokenCount": 3}
        space = self.namespaces.setdefault(body.get("namespace", ""), {})
        if path == "/vectors/upsert":
            space |= {one["id"]: one["values"] for one in body["vectors"]}
            return {"upsertedCount": len(body["vectors"])}
        if path == "/vectors/delete":
            for one in list(space) if body.get("deleteAll") else body["ids"]:
                space.pop(one, None)
            return {}
        if path == "/query":
            near = [
                {"id": one, "score": sum(a * b for a, b in zip(values, body["vector"], strict=True)), "values": []}
                for one, values in space.items()
            ]
            near.sort(key=lambda match: -match["score"])
            return {"matches": near[: body["topK"]], "namespace": body.get("namespace", ""), "usage": {"readUnits": 1}}
        raise AssertionError(path)


class _Handler(BaseHTTPRequestHandler):
    here: Loopback
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("content-length", 0))) or b"{}")
        self.here.requests.append(self.path)
        time.sleep(self.here.delay)
        status = self.here.status
        answer = (
            self.here.answer(self.path, body) if status == 200 else {"code": 13, "message": "broken", "details": []}
        )
        payload = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *_args: object) -> None:
        return
