"""What `testing.py` of a client is made of: copied beside its runtime, imported by tests."""
