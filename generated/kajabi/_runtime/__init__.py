"""The runtime of a generated client: hand-written, the same in every client."""
