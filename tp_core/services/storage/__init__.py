"""Where things are kept: the narrow table port, the keys, and the access patterns above them."""
