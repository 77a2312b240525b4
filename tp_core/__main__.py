"""`python -m tp_core ...`."""

import sys

from tp_core.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
