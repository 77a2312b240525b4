"""The event-stream frames of ConverseStream, written byte by byte: boto3 is the one that parses them.

Layout (vnd.amazon.eventstream): total length, headers length, CRC of those eight bytes, headers, payload, CRC of all.
"""

import json
import struct
import zlib
from collections.abc import Mapping
from typing import Any

_STRING = 7


def _header(name: str, value: str) -> bytes:
    key, text = name.encode(), value.encode()
    return struct.pack(">B", len(key)) + key + struct.pack(">BH", _STRING, len(text)) + text


def encoded(headers: Mapping[str, str], payload: bytes) -> bytes:
    head = b"".join(_header(name, value) for name, value in headers.items())
    prelude = struct.pack(">II", 16 + len(head) + len(payload), len(head))
    body = prelude + struct.pack(">I", zlib.crc32(prelude)) + head + payload
    return body + struct.pack(">I", zlib.crc32(body))


def event(kind: str, payload: Mapping[str, Any]) -> bytes:
    headers = {":message-type": "event", ":event-type": kind, ":content-type": "application/json"}
    return encoded(headers, json.dumps(payload).encode())


def exception(kind: str, message: str) -> bytes:
    """An exception within the stream, such as `throttlingException`."""
    headers = {":message-type": "exception", ":exception-type": kind, ":content-type": "application/json"}
    return encoded(headers, json.dumps({"message": message}).encode())


def broken(frame: bytes) -> bytes:
    """The frame with one bit of its payload turned: its last CRC no longer fits."""
    at = len(frame) - 6
    return frame[:at] + bytes([frame[at] ^ 1]) + frame[at + 1 :]
