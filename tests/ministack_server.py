"""ministack in an environment of its own (it pins its own botocore): `python -m tests.ministack_server install`."""

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / ".venv-ministack"
COMMAND = HOME / "bin" / "ministack"
VERSION = "1.5.33"


def install() -> None:
    """Makes the environment once."""
    if COMMAND.exists():
        return
    subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=True)
    pip = [str(HOME / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, f"ministack=={VERSION}"], check=True)


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """The server's address while it runs."""
    port = free_port()
    environment = {**os.environ, "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port), "EDGE_PORT": str(port)}
    with (folder / "ministack.log").open("wb") as log:
        process = subprocess.Popen([str(COMMAND)], env=environment, cwd=folder, stdout=log, stderr=log)
        try:
            _wait(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(10)


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(150):
        if process.poll() is not None:
            message = "ministack did not start"
            raise RuntimeError(message)
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_ministack/health", timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    message = "ministack did not answer"
    raise RuntimeError(message)


if __name__ == "__main__":
    if sys.argv[1:] != ["install"]:
        sys.exit("usage: python -m tests.ministack_server install")
    install()
