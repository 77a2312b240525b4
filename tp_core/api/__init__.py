"""The HTTP door: REST and server-sent events under `/api`."""
