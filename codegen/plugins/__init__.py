"""Clients as a step of other people's builds: a Hatchling hook, a setuptools command."""
