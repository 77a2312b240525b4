"""The loopback endpoint: HTTP in, event-stream frames out one by one, and Converse's own refusals."""

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

from tests.converse import rules
from tests.converse.scripts import Answer, Drop, Pause, Refusal, Script, Until

Json = dict[str, Any]
Model = Callable[[Json], Script]
"""What answers a request: the body as it came, to the script to play."""


class Played:
    """A model that plays one script a request, in order; the last one again and again where `again` is set."""

    def __init__(self, *scripts: Script, again: bool = False) -> None:
        self.scripts = list(scripts)
        self._again = again
        self._lock = threading.Lock()

    def __call__(self, request: Json) -> Script:
        del request
        with self._lock:
            if len(self.scripts) == 1 and self._again:
                return self.scripts[0]
            return self.scripts.pop(0) if self.scripts else Refusal(500, "InternalServerException", "no script left")


class Endpoint(ThreadingHTTPServer):
    """A Converse endpoint on a free port (or the one given). `requests` are the bodies that came, in order."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, model: Model, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.model = model
        self.requests: list[Json] = []
        self.refused: list[str] = []
        self.ended_at = 0.0
        """When the newest stream had been sent whole, by the machine's clock."""
        self.closed_early = threading.Event()
        """Set where a client hung up in the middle."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news."""


@contextmanager
def serving(model: Model) -> Iterator[Endpoint]:
    with Endpoint(model) as endpoint:
        threading.Thread(target=endpoint.serve_forever, args=(0.02,), daemon=True).start()
        yield endpoint
        endpoint.shutdown()


def bedrock_at(url: str) -> dict[str, str]:
    """The environment of an app whose coach is there, with made-up credentials; no bearer token goes over plain http."""
    return {
        "TP_COACH": "bedrock",
        "TP_BEDROCK_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": "loopback",
        "AWS_SECRET_ACCESS_KEY": "loopback",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_BEARER_TOKEN_BEDROCK": "",
    }


class _Handler(BaseHTTPRequestHandler):
    server: Endpoint
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    """Headers leave as one packet; every frame is flushed."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class's name
        pass

    def do_GET(self) -> None:
        """For who measures from another process."""
        self._json(200, {"endedAt": self.server.ended_at}, {})

    def do_POST(self) -> None:
        body: Json = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        _, model, operation = self.path.strip("/").split("/", 2)
        self.server.requests.append({**body, "modelId": unquote(model)})
        wrong = rules.refusal(body)
        if wrong:
            self.server.refused.append(wrong)
            self._refuse(Refusal(400, "ValidationException", wrong))
            return
        script = self.server.model(body)
        if isinstance(script, Refusal):
            self._refuse(script)
        elif operation == "converse":
            self._whole(script)
        else:
            self._stream(script)

    def _refuse(self, refusal: Refusal) -> None:
        self._json(refusal.status, {"message": refusal.message}, {"x-amzn-ErrorType": refusal.code})

    def _whole(self, script: Answer) -> None:
        time.sleep(sum(step.seconds for step in script.steps if isinstance(step, Pause)))
        self._json(200, script.blocking, {})

    def _json(self, status: int, content: Json, headers: dict[str, str]) -> None:
        payload = json.dumps(content).encode()
        self.send_response(status)
        for name, value in {**headers, "Content-Type": "application/json", "Content-Length": str(len(payload))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(payload)
        self.wfile.flush()

    def _stream(self, script: Answer) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/vnd.amazon.eventstream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.flush()
        due = time.perf_counter()
        try:
            for step in script.steps:
                if isinstance(step, Pause):
                    # Due times instead of sleeps: the pace stays what it says however slow a write is.
                    due += step.seconds
                    time.sleep(max(0.0, due - time.perf_counter()))
                elif isinstance(step, Until):
                    _wait(step)
                    due = time.perf_counter()
                elif isinstance(step, Drop):
                    self._drop()
                    return
                else:
                    self._chunk(step)
            self._chunk(b"")
            self.server.ended_at = time.time()
        except OSError:
            self.server.closed_early.set()
            self.close_connection = True

    def _chunk(self, content: bytes) -> None:
        self.wfile.write(f"{len(content):x}\r\n".encode() + content + b"\r\n")
        self.wfile.flush()

    def _drop(self) -> None:
        """Half a chunk, then a reset."""
        self.wfile.write(b"40\r\nhalf a frame")
        self.wfile.flush()
        with suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()


def _wait(step: Until) -> None:
    ends = time.monotonic() + 120
    while not step.true() and time.monotonic() < ends:
        time.sleep(0.02)
