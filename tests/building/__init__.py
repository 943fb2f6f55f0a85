"""Clients as a step of other people's builds, with the real tools."""
