"""The app on AWS's own clients against stand-ins that run here, and what it asks of each service."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from moto.server import ThreadedMotoServer

from tests.ports import free_port

MADE_UP = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "eu-central-1"}


@contextmanager
def moto() -> Iterator[str]:
    """The address of AWS's stand-in, with credentials that fit it."""
    before = {name: os.environ.get(name) for name in MADE_UP}
    os.environ.update(MADE_UP)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=free_port(), verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()
    for name, value in before.items():
        os.environ.pop(name) if value is None else os.environ.update({name: value})


def listen(client: Any, heard: Callable[[str, str, dict[str, Any]], None]) -> None:
    """Tells `heard` the service, the operation and the parameters of every call of a client."""

    def told(params: dict[str, Any], model: Any, **_: object) -> None:
        heard(model.service_model.service_name, model.name, params)

    client.meta.events.register("provide-client-params.*.*", told)
