"""Logging under the package's name. No header, query or body is ever written."""

from __future__ import annotations

import logging
import os


def logger_of(package: str) -> logging.Logger:
    """Return the package's logger, set up as `<PACKAGE>_LOG` (debug, info …) asks.

    Without that variable nothing is touched: levels and handlers are the program's.
    """
    logger = logging.getLogger(package)
    wanted = os.environ.get(f"{package.upper()}_LOG", "").upper()
    if wanted in logging.getLevelNamesMapping():
        logger.setLevel(wanted)
        if not logger.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(
                logging.Formatter("%(levelname)s %(name)s: %(message)s")
            )
            logger.addHandler(handler)
    return logger
