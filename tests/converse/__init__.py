"""A loopback server that speaks Bedrock's Converse protocol as it is on the wire."""
