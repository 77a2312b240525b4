"""The loopback by itself: `python -m tests.converse PORT [demo|replay]`, a model that uses tools, or the benches' answer."""

import sys

from tests.converse.demo import demo
from tests.converse.replay import replay
from tests.converse.server import Endpoint

MODELS = {"demo": demo, "replay": replay}

if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    name = sys.argv[2] if len(sys.argv) > 2 else "demo"
    with Endpoint(MODELS[name], port) as endpoint:
        print(f"Converse on {endpoint.url}", flush=True)
        endpoint.serve_forever()
