"""Mismatches that a client reported, to an overlay that corrects the specification."""

from __future__ import annotations

from .corrections import corrections
from .reports import Report, read_reports

__all__ = ["Report", "corrections", "read_reports"]
