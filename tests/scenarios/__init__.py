"""The runtime against servers that misbehave, and callers that go away."""
