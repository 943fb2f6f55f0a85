"""Typed Python clients from API documentation."""

__version__ = "0.1.0"
