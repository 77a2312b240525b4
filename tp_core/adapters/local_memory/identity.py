"""Which embedding this is, known without loading it: numpy and the model wait until someone has something to recall."""

from typing import Final

NAME: Final = "all-MiniLM-L6-v2/int8"
DIMENSIONS: Final = 384
