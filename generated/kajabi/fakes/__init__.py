"""The stubs of a fake."""
