"""The loopback by itself: `python -m tests.converse PORT`, a model for demonstrations that uses the coach's tools."""

import sys

from tests.converse.demo import demo
from tests.converse.server import Endpoint

if __name__ == "__main__":
    with Endpoint(demo, int(sys.argv[1]) if len(sys.argv) > 1 else 0) as endpoint:
        print(f"Converse on {endpoint.url}", flush=True)
        endpoint.serve_forever()
