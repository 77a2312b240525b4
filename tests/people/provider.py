"""A provider's published keys, served on loopback, and tokens signed with them."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey


class Published:
    """What the provider answers with; tests change it as a provider would."""

    def __init__(self) -> None:
        self.keys = [RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})]
        self.asked: list[str] = []
        self.away = False
        self.url = ""
        self.issuer = ""

    def document(self, path: str) -> dict | None:
        if path == "/.well-known/openid-configuration":
            return {"issuer": self.issuer, "jwks_uri": f"{self.url}/keys"}
        return KeySet(self.keys).as_dict(private=False) if path == "/keys" else None

    def rotate(self, kid: str, kind: str = "EC") -> None:
        made = ECKey.generate_key("P-256", {"kid": kid}) if kind == "EC" else RSAKey.generate_key(2048, {"kid": kid})
        self.keys = [made]

    def token(self, at: float, *, key=None, alg: str = "", kid: str | None = "", **claims: object) -> str:
        key = key or self.keys[0]
        header = {"alg": alg or {"RSA": "RS256", "EC": "ES256"}[key.key_type]}
        if kid is not None:
            header["kid"] = kid or key.kid
        said = {
            "iss": self.issuer, "aud": "app", "sub": "ann", "iat": int(at), "exp": int(at) + 600, "email": "ann@example.com",
            "email_verified": True, "name": "Ann", **claims,
        }  # fmt: skip
        known = {name: value for name, value in said.items() if value is not None}
        return jwt.encode(header, known, key, algorithms=[header["alg"]])


@contextmanager
def publishing() -> Iterator[Published]:
    published = Published()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            published.asked.append(self.path)
            document = None if published.away else published.document(self.path)
            body = json.dumps(document).encode()
            self.send_response(503 if document is None else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    published.url = published.issuer = f"http://localhost:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield published
    server.shutdown()
    server.server_close()
