"""The local memory: vectors in the embedded store, an embedding model that came with the installation, no network."""

from tp_core.adapters.local_memory.memories import LocalMemories

__all__ = ["LocalMemories"]
